// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/errortext.h"

#include <QTest>

using namespace Gainsay::Core;
using namespace Gainsay::Ui;
using namespace Qt::StringLiterals;

class TestErrorText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyErrorHasASentence_data()
    {
        QTest::addColumn<ErrorCode>("code");
        for (int code = 0; code <= static_cast<int>(ErrorCode::Unsupported); ++code)
            QTest::addRow("code %d", code) << static_cast<ErrorCode>(code);
    }
    void everyErrorHasASentence()
    {
        QFETCH(ErrorCode, code);
        const QString text = errorText({code, u"the detail"_s}, u"harbour.gainsay"_s);
        QVERIFY2(text.size() > 20, qPrintable(text));
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY2(!text.contains(u'%'), qPrintable(text));
    }

    void checksAreSaidInWords_data()
    {
        QTest::addColumn<QString>("check");
        for (const char *check : {"V01", "V02", "V03", "V04", "V05", "V13"})
            QTest::newRow(check) << QString::fromLatin1(check);
    }
    void checksAreSaidInWords()
    {
        QFETCH(QString, check);
        const QString text = errorText({ErrorCode::Invalid, check + u": why"_s});
        QVERIFY2(!text.contains(check), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestErrorText)
#include "tst_errortext.moc"
