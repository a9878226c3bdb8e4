// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/visibledate.h"

#include <QTest>

using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;

class TestVisibleDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void datesInLines_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *line, const char *iso) {
            QTest::newRow(line) << QString::fromUtf8(line) << QString::fromLatin1(iso);
        };
        row("4 March 2026", "2026-03-04T00:00:00");
        row("Published on Mar. 4th, 2026 at 11:20 pm", "2026-03-04T23:20:00");
        row("March 4, 2026 12:05 a.m. GMT", "2026-03-04T00:05:00");
        row("Stand: 4. März 2026, 11:20 Uhr", "2026-03-04T11:20:00");
        row("Do 04.03.26 | 14:07", "2026-03-04T14:07:00");
        row("4 de marzo de 2026", "2026-03-04T00:00:00");
        row("4 mars 2026 à 11h20", "2026-03-04T11:20:00");
        row("4 марта 2026, 11:20", "2026-03-04T11:20:00");
        row("2026年3月4日 20:00", "2026-03-04T00:00:00");
        row("2026-03-04 11:20", "2026-03-04T11:20:00");
        row("2026.03.04 18:40", "2026-03-04T18:40:00");
        row("03/25/2026", "2026-03-25T00:00:00");
        row("By Ada Finch · 4 Mar 2026 · 3 min read", "2026-03-04T00:00:00");
        row("31 February 2026", "");
        row("Version 1.2.2026.4", "");
        row("call 0403 2026 now", "");
        row("© 1987 Strand Courier", "");
        row("4 quays 2026", "");
        row("", "");
    }
    void datesInLines()
    {
        QFETCH(QString, line);
        const auto date = visibleDate(line);
        QTEST(date ? date->toString(Qt::ISODate) : QString(), "iso");
    }
};

QTEST_GUILESS_MAIN(TestVisibleDate)
#include "tst_visibledate.moc"
