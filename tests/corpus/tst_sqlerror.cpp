// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpus/sqlerror.h"

#include "corpusfixture.h"

using namespace Gainsay::CorpusTest;
using Gainsay::Corpus::toError;

class TestSqlError : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatWentWrong_data();
    void namesWhatWentWrong();
};

void TestSqlError::namesWhatWentWrong_data()
{
    QTest::addColumn<int>("native");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const QString place = u"/c \u0627\u0644 \U0001F30A.gainsay"_s;
    const auto row = [](const char *name, int native, ErrorCode code, const QString &detail) {
        QTest::newRow(name) << native << code << detail;
    };
    row("busy", 5, ErrorCode::Locked, place);
    row("busy while it recovers", 261, ErrorCode::Locked, place);
    row("busy with an older view", 517, ErrorCode::Locked, place);
    row("a locked table", 6, ErrorCode::Locked, place);
    row("read-only", 8, ErrorCode::ReadOnlyCorpus, place);
    row("a read-only folder", 1544, ErrorCode::ReadOnlyCorpus, place);
    row("a read error", 266, ErrorCode::ReadFailed, place + u": words (266)"_s);
    row("a short read", 522, ErrorCode::ReadFailed, place + u": words (522)"_s);
    row("a write error", 778, ErrorCode::WriteFailed, place + u": words (778)"_s);
    row("a failed sync", 1034, ErrorCode::WriteFailed, place + u": words (1034)"_s);
    row("a full disk", 13, ErrorCode::WriteFailed, place + u": words (13)"_s);
    row("damaged pages", 11, ErrorCode::DamagedCorpus, place + u": words (11)"_s);
    row("a damaged index", 779, ErrorCode::DamagedCorpus, place + u": words (779)"_s);
    row("a damaged file system", 8458, ErrorCode::DamagedCorpus, place + u": words (8458)"_s);
    row("a table that is not there", 1, ErrorCode::DamagedCorpus, place + u": words (1)"_s);
    row("a file that does not open", 14, ErrorCode::PermissionDenied, place);
    row("another format", 26, ErrorCode::NotACorpus, place);
    row("too much for memory", 7, ErrorCode::TooLarge, place + u": words (7)"_s);
    row("a value beyond the limit", 18, ErrorCode::TooLarge, place + u": words (18)"_s);
    row("a taken id", 1555, ErrorCode::AlreadyExists, u"words"_s);
    row("a taken name", 2067, ErrorCode::AlreadyExists, u"words"_s);
    row("a broken check", 275, ErrorCode::Invalid, u"words"_s);
    row("a broken key", 787, ErrorCode::Invalid, u"words"_s);
    row("a trigger's refusal", 1811, ErrorCode::Invalid, u"words"_s);
}

void TestSqlError::namesWhatWentWrong()
{
    QFETCH(int, native);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    const QSqlError error(u"driver"_s, u"words"_s, QSqlError::StatementError,
                          QString::number(native));
    const Error mapped = toError(error, u"/c \u0627\u0644 \U0001F30A.gainsay"_s);
    QCOMPARE(mapped.code, code);
    QCOMPARE(mapped.detail, detail);
}

QTEST_GUILESS_MAIN(TestSqlError)
#include "tst_sqlerror.moc"
