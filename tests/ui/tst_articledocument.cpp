// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articledocument.h"
#include "ui/pagebuilder.h"

#include <QAbstractTextDocumentLayout>
#include <QRandomGenerator>
#include <QTest>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::SegmentKind;
using Testing::PageBuilder;

class ArticleDocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void positionsEqualOffsets_data();
    void positionsEqualOffsets();
    void positionsEqualOffsetsInAnyText();
    void cuesColourWordsWithoutMovingThem();
    void blankLinesAddNoGap();
    void aCorrectionDressesOnlyItsSegment();
    void listsAndQuotesAreSetIn_data();
    void listsAndQuotesAreSetIn();
    void directionFollowsTheText_data();
    void directionFollowsTheText();

private:
    [[nodiscard]] Ui::PageStyle style() const
    {
        return Ui::PageStyle(QFont(), true, 1, Ui::ViewColours::ofApplication());
    }
};

namespace {

void compare(const QTextDocument &document, const QString &text)
{
    QCOMPARE(document.characterCount() - 1, int(text.size()));
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar shown = document.characterAt(int(i));
        if (text[i] == u'\n')
            QCOMPARE(shown, QChar(QChar::ParagraphSeparator));
        else
            QCOMPARE(shown, text[i]);
    }
    qsizetype begin = 0;
    for (const QString &line : text.split(u'\n')) {
        const QTextBlock block = document.findBlock(int(begin));
        QCOMPARE(block.position(), int(begin));
        QCOMPARE(block.length() - 1, int(line.size()));
        begin += line.size() + 1;
    }
    QCOMPARE(document.blockCount(), int(text.count(u'\n') + 1));
}

} // namespace

void ArticleDocumentTest::positionsEqualOffsets_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing at all") << QString();
    QTest::newRow("one line") << u"Velm denies it."_s;
    QTest::newRow("only line ends") << u"\n\n\n"_s;
    QTest::newRow("a line end last") << u"one\ntwo\n"_s;
    QTest::newRow("emoji, accents, Arabic, no-break space, object") << Testing::awkwardText();
    QTest::newRow("awkward lines apart")
        << Testing::awkwardText() + u"\n\n"_s + Testing::awkwardText();
    QTest::newRow("tab, form feed and other controls") << u"a\tb\fc\vd\u0001e\u0085f"_s;
    QTest::newRow("replacement, soft hyphen, direction marks")
        << u"\ufffd so\u00adft \u200fright\u200e left \u2067isolate\u2069 \u202eover\u202c"_s;
    QTest::newRow("joiners and a mark first") << u"\u0301\u200d\u200b\u2060 x"_s;
}

void ArticleDocumentTest::positionsEqualOffsets()
{
    QFETCH(QString, text);
    const auto frozen = Core::FrozenText::freeze(text);
    QCOMPARE(frozen.text(), text);
    compare(*Ui::articleDocument(frozen, {}, {}, style()), text);
}

void ArticleDocumentTest::positionsEqualOffsetsInAnyText()
{
    constexpr quint32 seed = 20261123;
    QRandomGenerator random(seed);
    for (int round = 0; round < 40; ++round) {
        QString raw;
        for (int i = 0; i < 300; ++i) {
            raw += random.bounded(12) == 0 ? u"\n"_s
                                           : QString(QChar::fromUcs4(random.bounded(0x11000U)));
        }
        const auto frozen = Core::FrozenText::freeze(raw);
        compare(*Ui::articleDocument(frozen, {}, {}, style()), frozen.text());
        if (QTest::currentTestFailed())
            qWarning("seed %u, round %d", seed, round);
    }
}

void ArticleDocumentTest::cuesColourWordsWithoutMovingThem()
{
    PageBuilder page;
    page.paragraph(u"Ilse 👩‍👩‍👧 said “no\u00a0one"_s)
        .paragraph(u"gains” from قناة it"_s);
    const Core::Article article = page.article();
    const Core::TextSpan quotation{page.span(u"“no"_s).begin, page.span(u"gains”"_s).end};
    const QList<Suggest::CueMark> cues{{page.span(u"said"_s), Suggest::CueKind::SpeechVerb, false},
                                       {quotation, Suggest::CueKind::Quotation, false}};
    const auto document = Ui::articleDocument(article.text, article.segments, cues, style());
    compare(*document, article.text.text());
    const auto first = document->begin().layout()->formats();
    QCOMPARE(first.size(), 2);
    QCOMPARE(first[0].start, int(page.span(u"said"_s).begin));
    QCOMPARE(first[0].length, 4);
    const auto last = document->lastBlock().layout()->formats();
    QCOMPARE(last.size(), 1);
    QCOMPARE(last[0].start, 0);
    QCOMPARE(last[0].length, int(u"gains”"_s.size()));
    for (const auto &range : first)
        QVERIFY(!range.format.hasProperty(QTextFormat::FontFamilies));
}

void ArticleDocumentTest::blankLinesAddNoGap()
{
    const auto heightOf = [&](const QString &between) {
        const QString text = u"One paragraph 🙂."_s + between + u"Another قناة."_s;
        const qsizetype second = text.indexOf(u"Another"_s);
        const QList<Core::Segment> segments{{0, SegmentKind::Paragraph, {0, 17}, {}},
                                            {1, SegmentKind::Paragraph, {second, text.size()}, {}}};
        const auto document =
            Ui::articleDocument(Core::FrozenText::freeze(text), segments, {}, style());
        document->setTextWidth(600);
        return document->size().height();
    };
    const double near = heightOf(u"\n"_s);
    QVERIFY(heightOf(u"\n\n"_s) - near <= 2);
    QVERIFY(heightOf(u"\n \n\n"_s) - near <= 4);
}

void ArticleDocumentTest::aCorrectionDressesOnlyItsSegment()
{
    PageBuilder page;
    page.paragraph(u"A line that is a headline"_s)
        .paragraph(u"Plain 👩‍👩‍👧 text"_s)
        .paragraph(u"قناة"_s);
    const Core::Article article = page.article();
    const auto document = Ui::articleDocument(article.text, article.segments, {}, style());
    document->setTextWidth(600);
    document->size(); // lays it out
    QList<Core::Segment> corrected = article.segments;
    corrected[0].kind = SegmentKind::Title;
    corrected[2].kind = SegmentKind::Boilerplate;
    QList<int> changed;
    connect(document.get(), &QTextDocument::contentsChange, this,
            [&](int position, int, int) { changed.append(position); });
    Ui::restyleSegments(*document, article.segments, corrected, style());
    compare(*document, article.text.text());
    const auto fresh = Ui::articleDocument(article.text, corrected, {}, style());
    for (QTextBlock a = document->begin(), b = fresh->begin(); b.isValid();
         a = a.next(), b = b.next()) {
        QCOMPARE(a.blockFormat(), b.blockFormat());
        QCOMPARE(QTextCursor(a.next()).charFormat(), QTextCursor(b.next()).charFormat());
    }
    QVERIFY(!changed.isEmpty());
    QVERIFY(document->begin().begin().fragment().charFormat().fontWeight() >= QFont::DemiBold);
    changed.clear();
    Ui::restyleSegments(*document, corrected, corrected, style());
    QCOMPARE(changed, QList<int>());
}

void ArticleDocumentTest::listsAndQuotesAreSetIn_data()
{
    QTest::addColumn<SegmentKind>("kind");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("left");
    QTest::addColumn<bool>("right");
    QTest::addColumn<bool>("bullet");
    using enum SegmentKind;
    QTest::newRow("a paragraph") << Paragraph << u"The quay 🙂 stays"_s << false << false << false;
    QTest::newRow("a heading") << Heading << u"What is known"_s << false << false << false;
    QTest::newRow("a list item") << ListItem << u"e\u0301 the quay"_s << true << false << true;
    QTest::newRow("a list item in Arabic") << ListItem << u"نفت فيلم"_s << false << true << true;
    QTest::newRow("an item with a bullet as text")
        << ListItem << u"•\u00a0the quay 🙂"_s << true << false << false;
    QTest::newRow("an item with a number as text")
        << ListItem << u"12. the quay"_s << true << false << false;
    QTest::newRow("an item that begins with a year")
        << ListItem << u"2026 was dry"_s << true << false << true;
    QTest::newRow("a block quote") << BlockQuote << u"“No one asked”"_s << true << false << false;
    QTest::newRow("a block quote in Arabic")
        << BlockQuote << u"«لم يسألنا أحد»"_s << false << true << false;
}

void ArticleDocumentTest::listsAndQuotesAreSetIn()
{
    QFETCH(SegmentKind, kind);
    QFETCH(QString, text);
    PageBuilder page;
    page.add(kind, text).paragraph(u"Plain words after it"_s);
    const Core::Article article = page.article();
    const auto document = Ui::articleDocument(article.text, article.segments, {}, style());
    compare(*document, article.text.text());
    const QTextBlockFormat format = document->begin().blockFormat();
    QTEST(format.leftMargin() > 0, "left");
    QTEST(format.rightMargin() > 0, "right");
    QTEST(format.boolProperty(Ui::PageStyle::bulletProperty), "bullet");
    QCOMPARE(format.boolProperty(Ui::PageStyle::barProperty), kind == SegmentKind::BlockQuote);
    QCOMPARE(document->lastBlock().blockFormat().leftMargin(), 0);
    const QFont font = document->begin().begin().fragment().charFormat().font();
    QCOMPARE(font.weight() > QFont::Normal, kind == SegmentKind::Heading);
}

void ArticleDocumentTest::directionFollowsTheText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("Latin") << u"Velm denies it"_s << Qt::LeftToRight;
    QTest::newRow("nothing with a direction") << u"12:30 – 14 🙂"_s << Qt::LeftToRight;
    QTest::newRow("Arabic") << u"نفت فيلم"_s << Qt::RightToLeft;
    QTest::newRow("Arabic that begins with a Latin name")
        << u"Velm نفت التخطيط لإغلاق"_s << Qt::RightToLeft;
    QTest::newRow("Latin that begins with an Arabic name")
        << u"فيلم denies any plan to close"_s << Qt::LeftToRight;
    QTest::newRow("Hebrew with a no-break space") << u"שלום\u00a0עולם a\u0301"_s << Qt::RightToLeft;
    QTest::newRow("Adlam, beyond the basic plane") << u"𞤀𞤁𞤂"_s << Qt::RightToLeft;
}

void ArticleDocumentTest::directionFollowsTheText()
{
    QFETCH(QString, text);
    QFETCH(Qt::LayoutDirection, direction);
    QCOMPARE(Ui::directionOf(text), direction);
    // A line without letters goes with the page.
    const auto document =
        Ui::articleDocument(Core::FrozenText::freeze(text + u"\n11:20"_s), {}, {}, style());
    QCOMPARE(document->lastBlock().textDirection(), direction);
}

QTEST_MAIN(ArticleDocumentTest)
#include "tst_articledocument.moc"
