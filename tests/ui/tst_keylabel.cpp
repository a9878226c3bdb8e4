// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/keylabel.h"

#include <QImage>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace Gainsay::Ui;

class TestKeyLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bracketsHoldKeys_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QStringList>("keys");
        QTest::newRow("words alone")
            << QStringLiteral("delete") << QStringList{QStringLiteral("delete")} << QStringList();
        QTest::newRow("a key amid words")
            << QStringLiteral("take it [Enter] now")
            << QStringList{QStringLiteral("take it "), QStringLiteral(" now")}
            << QStringList{QStringLiteral("Enter")};
        QTest::newRow("keys in a row") << QStringLiteral("[C][D]") << QStringList()
                                       << QStringList{QStringLiteral("C"), QStringLiteral("D")};
        QTest::newRow("an open bracket is a word")
            << QStringLiteral("a [b") << QStringList{QStringLiteral("a [b")} << QStringList();
        QTest::newRow("nothing") << QString() << QStringList() << QStringList();
    }
    void bracketsHoldKeys()
    {
        QFETCH(QString, text);
        QStringList words;
        QStringList keys;
        for (const KeyRun &run : keyRuns(text))
            (run.isKey ? keys : words).append(run.text);
        QTEST(words, "words");
        QTEST(keys, "keys");
    }

    void itIsReadWithoutBrackets()
    {
        KeyLabel label;
        label.setText(QStringLiteral("undo [Ctrl+Z]"));
        QCOMPARE(label.accessibleName(), QStringLiteral("undo Ctrl+Z"));
        const int narrow = label.sizeHint().width();
        label.setText(QStringLiteral("undo [Ctrl+Z] · redo [Ctrl+Y]"));
        QVERIFY(label.sizeHint().width() > narrow);
    }

    void mirroredWordsBeginAtTheRight()
    {
        KeyLabel label;
        label.setText(QStringLiteral("undo   ")); // the blanks part it from a key, on its left
        label.resize(label.sizeHint());
        const auto inkBegins = [&] {
            const QImage image = label.grab().toImage();
            const QRgb ground = image.pixel(0, 0);
            int left = image.width();
            int right = -1;
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    if (image.pixel(x, y) == ground)
                        continue;
                    left = std::min(left, x);
                    right = std::max(right, x);
                }
            }
            return std::pair(left, image.width() - 1 - right); // ink's distance from each edge
        };
        const auto [fromLeft, beyond] = inkBegins();
        QVERIFY(fromLeft < beyond);
        label.setLayoutDirection(Qt::RightToLeft);
        const auto [before, fromRight] = inkBegins();
        QVERIFY(fromRight < before);
    }

    void aKeyThatDoesNotFitIsLeftOut()
    {
        KeyLabel words;
        words.setText(QStringLiteral("undo "));
        words.resize(words.sizeHint() + QSize(12, 0));
        KeyLabel cut;
        cut.setText(QStringLiteral("undo [Ctrl+Z]"));
        QVERIFY(cut.sizeHint().width() > words.width());
        cut.resize(words.size());
        QCOMPARE(cut.grab().toImage(), words.grab().toImage());
        cut.resize(cut.sizeHint());
        QVERIFY(cut.grab().toImage() != words.grab().toImage());
    }
};

QTEST_MAIN(TestKeyLabel)
#include "tst_keylabel.moc"
