// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "loading/bylines.h"

#include <QTest>

using namespace Gainsay::Loading;
using namespace Qt::StringLiterals;

/// Who a line names as its author.
class TestBylines : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesOfPersons_data()
    {
        QTest::addColumn<bool>("name");
        const auto row = [](const char *words, bool name) { QTest::newRow(words) << name; };
        row("Ada Finch", true);
        row("Jan van der Reed", true);
        row("Dr. Ilse Brandt-Velm", true);
        row("A. O’Finch", true);
        row("Andre\xCC\x81 Finch", true);
        row("أمل ريد", true);
        row("牛岛", true);
        row("Ada\xC2\xA0"
            "Finch",
            true);
        row("Finch", false);
        row("the harbour council", false);
        row("Ada Finch 🚢", false);
        row("Halvey 2026", false);
        row("Quay stays open all through the long winter", false);
        row("", false);
    }
    void namesOfPersons()
    {
        QTEST(isPersonName(QString::fromUtf8(QTest::currentDataTag()).simplified()), "name");
    }

    void namesInWhatIsCalledAnAuthor_data()
    {
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *author, const QStringList &names) {
            QTest::newRow(author) << names;
        };
        row("Ada Finch", {u"Ada Finch"_s});
        row("By Ada Finch and Tomas Reed", {u"Ada Finch"_s, u"Tomas Reed"_s});
        row("Von Ada Finch und Tomas Reed, Halvey", {u"Ada Finch"_s, u"Tomas Reed"_s});
        row("Ada Finch, Tomas Reed and Ilse Brandt",
            {u"Ada Finch"_s, u"Tomas Reed"_s, u"Ilse Brandt"_s});
        row("Ada Finch/Tomas Reed", {u"Ada Finch"_s, u"Tomas Reed"_s});
        row("By Ada Finch in Halvey", {u"Ada Finch"_s});
        row("By Ada Finch, in Port Velm", {u"Ada Finch"_s});
        row("Ada Finch, professor of law at the university of Velm", {u"Ada Finch"_s});
        row("Ada Finch, courier.example", {u"Ada Finch"_s});
        row("Ada Finch, RADIO OSTRAND", {u"Ada Finch"_s});
        row("Ada Finch, STA", {u"Ada Finch"_s, u"STA"_s});
        row("Ada Finch (@adafinch)", {u"Ada Finch"_s});
        row("Ada Finch a.finch@courier.example", {u"Ada Finch"_s});
        row("STA", {u"STA"_s});
        row("Strand Courier", {u"Strand Courier"_s});
        row("بقلم أمل ريد", {u"أمل ريد"_s});
        row("(责编：王明、李华)", {u"王明"_s, u"李华"_s});
        row("김철수 기자", {u"김철수"_s});
        row("@adafinch", {});
        row("https://courier.example/ada", {});
        row("a.finch@courier.example", {});
        row("105092", {});
        row("(Image: Strand Courier)", {});
        row("", {});
    }
    void namesInWhatIsCalledAnAuthor()
    {
        QTEST(authorNames(QString::fromUtf8(QTest::currentDataTag())), "names");
    }

    void linesThatSayWhoWrote_data()
    {
        QTest::addColumn<QStringList>("names");
        const auto row = [](const char *line, const QStringList &names) {
            QTest::newRow(line) << names;
        };
        row("By Ada Finch", {u"Ada Finch"_s});
        row("Written by Ada Finch", {u"Ada Finch"_s});
        row("Do 04.03.26 | 14:07 Uhr | Von Ada Finch", {u"Ada Finch"_s});
        row("Par Ada Finch · 4 mars 2026", {u"Ada Finch"_s});
        row("Autor: Ada Finch", {u"Ada Finch"_s});
        row("Автор: Ада Финч", {u"Ада Финч"_s});
        row("By STA, in Halvey", {u"STA"_s});
        row("Ada Finch", {});
        row("By Friday the quay was empty again.", {});
        row("By the harbour of Halvey", {});
        row("Von 14 bis 18 Uhr", {});
        row("Story of the day", {});
    }
    void linesThatSayWhoWrote()
    {
        QTEST(namesInByline(QString::fromUtf8(QTest::currentDataTag())), "names");
    }

    void theWordAlone()
    {
        QVERIFY(isBywordAlone(u"By"_s));
        QVERIFY(isBywordAlone(u" von: "_s));
        QVERIFY(!isBywordAlone(u"By Ada"_s));
        QVERIFY(!isBywordAlone(u"Bypass"_s));
    }

    void aLongListEnds()
    {
        QVERIFY(authorNames(u"Ada Finch, "_s.repeated(100'000)).size() <= 20);
        QVERIFY(namesInByline(u"By "_s.repeated(100'000)).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestBylines)
#include "tst_bylines.moc"
