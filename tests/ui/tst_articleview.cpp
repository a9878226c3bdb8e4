// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/articleview.h"
#include "ui/pagebuilder.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QHelpEvent>
#include <QScrollBar>
#include <QShortcut>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QToolTip>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace Gainsay;
using namespace Qt::StringLiterals;
using Core::KindRole;
using Core::SegmentKind;
using Core::StatementId;
using Core::TextSpan;
using Core::TextUnit;
using Testing::PageBuilder;
using Ui::ArticleView;
using Ui::Direction;
using Ui::Selecting;

namespace {

/// Counts what the viewport is asked to paint.
class PaintWatch : public QObject
{
public:
    explicit PaintWatch(QWidget &watched) { watched.installEventFilter(this); }
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            painted += static_cast<QPaintEvent *>(event)->region();
        return false;
    }
    QRegion painted;
};

PageBuilder shortPage()
{
    PageBuilder page;
    page.add(SegmentKind::Title, u"Harbour 🙂 talks"_s)
        .paragraph(u"Ilse Café\u0301 said her side would soon present rules that keep it open."_s)
        .paragraph(
            u"The board 👩‍👩‍👧, she said, would wait for قناة الميناء at 20\u00a0% again."_s);
    return page;
}

PageBuilder longPage(int paragraphs)
{
    PageBuilder page;
    for (int i = 0; i < paragraphs; ++i)
        page.paragraph(u"Paragraph %1. "_s.arg(i) + Testing::awkwardText());
    return page;
}

int countPixels(const QImage &image, const QRect &area, const QColor &colour)
{
    int count = 0;
    for (int y = std::max(0, area.top()); y <= std::min(image.height() - 1, area.bottom()); ++y) {
        for (int x = std::max(0, area.left()); x <= std::min(image.width() - 1, area.right()); ++x)
            count += image.pixelColor(x, y) == colour ? 1 : 0;
    }
    return count;
}

} // namespace

class ArticleViewTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void statementsAtGivesTheInnermostFirst();
    void lanesAndGroundsAreReallyPainted();
    void aChangeRepaintsOnlyItsLinesAndLaysOutNothing();
    void thePageIsLaidOutToItsEndWhateverComesFirst_data();
    void thePageIsLaidOutToItsEndWhateverComesFirst();
    void aChangeOutOfSightPaintsNothing();
    void changedAndRemovedStatementsAreForgotten();
    void clickingChoosesInnermostThenOutward();
    void clickingBesideTextChoosesNothing();
    void draggingSelectsAndStartsAnewInsideASelection();
    void doubleClickSelectsAWord();
    void selectionsAreWholeGraphemes();
    void keysMoveAndSelectAsUsual();
    void upAndDownStepOverBlankLines();
    void copyingGivesTheArticlesOwnText();
    void lettersStayShortcuts();
    void actionsMoveByUnits();
    void statementsAreSteppedThroughInReadingOrder();
    void statementsAtTheCaretAreWalked();
    void revealScrollsOnlyWhenNeeded();
    void openingDoesNotLayOutEverything();
    void enteringAStatementIsAnnounced();
    void tooltipsDescribeWhatLiesUnderThePointer();
    void theMarginScrollsAndSelectsToo();
    void theColumnIsCentredAndNeverWiderThanTheWindow();
    void rightToLeftPagesStandOnTheRight();
    void aNewLookKeepsCaretSelectionAndPlace();
    void segmentsCorrectedKeepPositions();
    void anotherArticleStartsAfresh();

private:
    void show(const PageBuilder &page, const QList<Ui::ViewStatement> &statements = {});
    [[nodiscard]] QPoint pointAt(qsizetype position) const;

    std::unique_ptr<ArticleView> m_view;
};

void ArticleViewTest::init()
{
    m_view = std::make_unique<ArticleView>();
    m_view->resize(800, 500);
}

void ArticleViewTest::cleanup()
{
    m_view.reset();
    QApplication::setPalette(QPalette());
}

void ArticleViewTest::show(const PageBuilder &page, const QList<Ui::ViewStatement> &statements)
{
    m_view->setArticle(page.article(), {});
    m_view->setStatements(statements);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->activateWindow();
    m_view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(m_view.get()));
}

QPoint ArticleViewTest::pointAt(qsizetype position) const
{
    QTextCursor cursor(m_view->document());
    cursor.setPosition(int(position));
    return m_view->cursorRect(cursor).center();
}

void ArticleViewTest::statementsAtGivesTheInnermostFirst()
{
    const PageBuilder page = shortPage();
    const auto outer = page.statement(KindRole::Claim, {u"her side would soon present rules"_s});
    const auto inner = page.statement(KindRole::Claim, {u"soon present"_s});
    const auto split =
        page.statement(KindRole::Denial, {u"The board 👩‍👩‍👧"_s, u"would wait"_s});
    m_view->setArticle(page.article(), {});
    m_view->setStatements({outer, inner, split});
    QCOMPARE(m_view->statementsAt(page.span(u"present"_s).begin), (QList{inner.id, outer.id}));
    QCOMPARE(m_view->statementsAt(page.span(u"her side"_s).begin), QList{outer.id});
    QCOMPARE(m_view->statementsAt(outer.content[0].end - 1), QList{outer.id});
    QCOMPARE(m_view->statementsAt(outer.content[0].end), QList<StatementId>());
    QCOMPARE(m_view->statementsAt(page.span(u"she said"_s).begin), QList<StatementId>());
    QCOMPARE(m_view->statementsAt(split.content[1].begin), QList{split.id});
    QCOMPARE(m_view->statementsAt(-1), QList<StatementId>());
    QCOMPARE(m_view->statementsAt(100000), QList<StatementId>());
}

void ArticleViewTest::lanesAndGroundsAreReallyPainted()
{
    const PageBuilder page = shortPage();
    auto claim = page.statement(KindRole::Claim, {u"would soon present"_s}, u"said"_s);
    auto denial = page.statement(KindRole::Denial, {u"20\u00a0% again"_s});
    show(page, {claim, denial});
    const Ui::ViewColours &colours = m_view->colours();
    const auto look = [&](const Ui::ViewStatement &statement, const QColor &colour) {
        const QRect area = m_view->rectangleOf(statement.id).toAlignedRect().adjusted(0, 0, 0, 8);
        return countPixels(m_view->viewport()->grab().toImage(), area, colour);
    };
    const double claimWidth = m_view->rectangleOf(claim.id).width();
    QVERIFY(look(claim, colours.claim) > 2 * (claimWidth - 4));
    const int dashes = look(denial, colours.denial);
    const double denialWidth = m_view->rectangleOf(denial.id).width();
    QVERIFY(dashes > denialWidth && dashes < 2.5 * denialWidth); // dashed: less than all of it
    QCOMPARE(look(claim, colours.current), 0);
    m_view->setCurrentStatement(claim.id);
    QVERIFY(look(claim, colours.current) > 200);
    QCOMPARE(look(denial, colours.current), 0);
    m_view->removeStatement(claim.id);
    const QImage without = m_view->viewport()->grab().toImage();
    QCOMPARE(countPixels(without, without.rect(), colours.claim), 0);
    QCOMPARE(countPixels(without, without.rect(), colours.current), 0);
}

void ArticleViewTest::aChangeRepaintsOnlyItsLinesAndLaysOutNothing()
{
    const PageBuilder page = shortPage();
    show(page, {page.statement(KindRole::Claim, {u"present rules"_s})});
    QTRY_VERIFY(m_view->isVisible());
    QApplication::processEvents();

    auto &layout = *m_view->document()->documentLayout();
    const QSignalSpy sizes(&layout, &QAbstractTextDocumentLayout::documentSizeChanged);
    const QSignalSpy updates(&layout, &QAbstractTextDocumentLayout::update);
    const QSignalSpy contents(m_view->document(), &QTextDocument::contentsChange);
    PaintWatch watch(*m_view->viewport());

    auto added =
        page.statement(KindRole::Denial, {u"wait for قناة"_s}, u"she said"_s, u"The board"_s);
    m_view->updateStatement(added);
    QTRY_VERIFY(!watch.painted.isEmpty());
    const QRect painted = watch.painted.boundingRect();
    const QRect words = m_view->rectangleOf(added.id).toAlignedRect();
    QVERIFY(painted.contains(words.adjusted(0, 0, 0, 6)));
    QVERIFY(painted.height() < 3 * words.height() + 20);

    watch.painted = {};
    added.role = KindRole::Stance;
    m_view->updateStatement(added);
    QTRY_VERIFY(watch.painted.contains(words));

    watch.painted = {};
    m_view->updateStatement(added); // nothing changed
    m_view->setCurrentStatement(added.id);
    QTRY_VERIFY(watch.painted.contains(words));

    watch.painted = {};
    m_view->removeStatement(added.id);
    QTRY_VERIFY(watch.painted.contains(words));
    QCOMPARE(sizes.size() + updates.size() + contents.size(), 0);
}

void ArticleViewTest::thePageIsLaidOutToItsEndWhateverComesFirst_data()
{
    QTest::addColumn<bool>("corrected");
    QTest::newRow("the same segments again") << false;
    QTest::newRow("a corrected segment while the layout is under way") << true;
}

void ArticleViewTest::thePageIsLaidOutToItsEndWhateverComesFirst()
{
    QFETCH(bool, corrected);
    const Core::Article article = longPage(60).article();
    QList<Suggest::CueMark> cues; // on all but the last paragraphs
    for (const Core::Segment &segment : article.segments.first(article.segments.size() - 3))
        cues.append({{segment.span.begin, segment.span.begin + 9}, Suggest::CueKind::SpeechVerb});
    ArticleView view;
    view.resize(560, 640);
    view.show();
    view.setArticle(article, cues);
    QList<Core::Segment> segments = article.segments;
    if (corrected)
        segments[40].kind = SegmentKind::Boilerplate;
    view.setSegments(segments);
    const auto unlaid = [&] {
        int count = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next())
            count += block.layout()->lineCount() == 0 ? 1 : 0;
        return count;
    };
    QTRY_COMPARE(unlaid(), 0);
}

void ArticleViewTest::aChangeOutOfSightPaintsNothing()
{
    const PageBuilder page = longPage(120);
    show(page);
    QApplication::processEvents();
    PaintWatch watch(*m_view->viewport());
    m_view->updateStatement(page.statement(KindRole::Claim, {u"Paragraph 110"_s}));
    QApplication::processEvents();
    QVERIFY(watch.painted.isEmpty());
    m_view->updateStatement(page.statement(KindRole::Claim, {u"Paragraph 1."_s}));
    QTRY_VERIFY(!watch.painted.isEmpty());
}

void ArticleViewTest::changedAndRemovedStatementsAreForgotten()
{
    const PageBuilder page = shortPage();
    auto statement = page.statement(KindRole::Claim, {u"her side"_s});
    show(page, {statement});
    const TextSpan before = statement.content[0];
    statement.content = {page.span(u"open"_s)};
    m_view->updateStatement(statement);
    QCOMPARE(m_view->statementsAt(before.begin), QList<StatementId>());
    QCOMPARE(m_view->statementsAt(statement.content[0].begin), QList{statement.id});
    m_view->setCurrentStatement(statement.id);
    m_view->removeStatement(statement.id);
    QCOMPARE(m_view->statementsAt(statement.content[0].begin), QList<StatementId>());
    QVERIFY(!m_view->currentStatement());
    QVERIFY(m_view->rectangleOf(statement.id).isNull());
    m_view->removeStatement(statement.id);
    m_view->setCurrentStatement(statement.id);
    QVERIFY(!m_view->currentStatement());
}

void ArticleViewTest::clickingChoosesInnermostThenOutward()
{
    const PageBuilder page = shortPage();
    const auto outer = page.statement(KindRole::Claim, {u"her side would soon present rules"_s});
    const auto middle = page.statement(KindRole::Claim, {u"would soon present"_s});
    const auto inner = page.statement(KindRole::Denial, {u"soon"_s});
    show(page, {outer, inner, middle});
    QList<StatementId> chosen;
    connect(m_view.get(), &ArticleView::statementActivated, this, [&](StatementId id) {
        chosen.append(id);
        m_view->setCurrentStatement(id);
    });
    const QPoint soon = m_view->rectangleOf(inner.id).center().toPoint();
    for (int i = 0; i < 4; ++i)
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, soon);
    QCOMPARE(chosen, (QList{inner.id, middle.id, outer.id, inner.id}));
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      pointAt(page.span(u"her"_s).begin + 1));
    QCOMPARE(chosen.last(), outer.id);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, soon);
    QCOMPARE(chosen.last(), inner.id);
}

void ArticleViewTest::clickingBesideTextChoosesNothing()
{
    const PageBuilder page = shortPage();
    const auto last = page.statement(KindRole::Claim, {u"Harbour 🙂 talks"_s});
    show(page, {last});
    const QSignalSpy chosen(m_view.get(), &ArticleView::statementActivated);
    const QRectF words = m_view->rectangleOf(last.id);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      QPoint(int(words.right()) + 40, int(words.center().y())));
    QTest::mouseClick(m_view->viewport(), Qt::RightButton, {}, words.center().toPoint());
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {},
                      pointAt(page.span(u"Ilse"_s).begin + 1));
    QCOMPARE(chosen.size(), 0);
    QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, words.center().toPoint());
    QCOMPARE(chosen.size(), 1);
}

void ArticleViewTest::draggingSelectsAndStartsAnewInsideASelection()
{
    const PageBuilder page = shortPage();
    const auto statement = page.statement(KindRole::Claim, {u"would soon present"_s});
    show(page, {statement});
    const QSignalSpy chosen(m_view.get(), &ArticleView::statementActivated);
    const QSignalSpy selections(m_view.get(), &ArticleView::selectionSpanChanged);
    QWidget &page2 = *m_view->viewport();
    const auto drag = [&](TextSpan span) {
        QTest::mousePress(&page2, Qt::LeftButton, {}, pointAt(span.begin));
        QTest::mouseMove(&page2, pointAt(span.begin) + QPoint(30, 0));
        QTest::mouseMove(&page2, pointAt(span.end));
        QTest::mouseRelease(&page2, Qt::LeftButton, {}, pointAt(span.end));
    };
    const TextSpan wide = page.span(u"side would soon present rules"_s);
    drag(wide);
    QCOMPARE(m_view->selectedSpan(), wide);
    QVERIFY(!selections.isEmpty());
    QCOMPARE(selections.last().first().value<TextSpan>(), wide);
    const TextSpan within = page.span(u"soon present"_s);
    drag(within);
    QCOMPARE(m_view->selectedSpan(), within);
    QCOMPARE(chosen.size(), 0);
}

void ArticleViewTest::doubleClickSelectsAWord()
{
    const PageBuilder page = shortPage();
    show(page);
    for (const QString &word : {u"present"_s, u"Café\u0301"_s, u"الميناء"_s}) {
        const TextSpan span = page.span(word);
        QTest::mouseDClick(m_view->viewport(), Qt::LeftButton, {}, pointAt(span.begin + 2));
        QCOMPARE(m_view->selectedSpan(), span);
    }
}

void ArticleViewTest::selectionsAreWholeGraphemes()
{
    const PageBuilder page = shortPage();
    show(page);
    const TextSpan family = page.span(u"👩‍👩‍👧"_s);
    m_view->selectSpan({family.begin + 2, family.begin + 3});
    QCOMPARE(m_view->selectedSpan(), family);
    const TextSpan accent = page.span(u"\u0301"_s);
    m_view->selectSpan(accent);
    QCOMPARE(m_view->selectedSpan(), (TextSpan{accent.begin - 1, accent.end}));
    m_view->selectSpan({3, 3});
    QVERIFY(m_view->selectedSpan().isEmpty());
    QCOMPARE(m_view->caret(), 3);
    m_view->selectSpan({-5, 100000});
    QCOMPARE(m_view->selectedSpan(), (TextSpan{0, m_view->text().size()}));
}

void ArticleViewTest::keysMoveAndSelectAsUsual()
{
    const PageBuilder page = shortPage();
    show(page);
    const TextSpan smile = page.span(u"🙂"_s);
    m_view->setCaret(smile.begin);
    const QSignalSpy moved(m_view.get(), &ArticleView::caretMoved);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(m_view->caret(), smile.end);
    QCOMPARE(moved.last().first().value<qsizetype>(), smile.end);
    QTest::keyClick(m_view.get(), Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedSpan(), smile);
    QTest::keyClick(m_view.get(), Qt::Key_Home);
    QCOMPARE(m_view->caret(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), smile.begin);
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ShiftModifier);
    QCOMPARE(m_view->selectedSpan(), (TextSpan{smile.begin, page.span(u"talks"_s).end}));
    QTest::keyClick(m_view.get(), Qt::Key_End, Qt::ControlModifier);
    QCOMPARE(m_view->caret(), m_view->text().size());
    QTest::keyClick(m_view.get(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(m_view->selectedSpan(), (TextSpan{0, m_view->text().size()}));
}

void ArticleViewTest::upAndDownStepOverBlankLines()
{
    const PageBuilder page = shortPage();
    show(page);
    m_view->setCaret(2);
    QTest::keyClick(m_view.get(), Qt::Key_Down);
    const TextSpan second = page.article().segments[1].span;
    QVERIFY(second.contains(m_view->caret()));
    QTest::keyClick(m_view.get(), Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(page.article().segments[0].span.contains(m_view->caret()));
    QVERIFY(!m_view->selectedSpan().isEmpty());
}

void ArticleViewTest::copyingGivesTheArticlesOwnText()
{
    const PageBuilder page = shortPage();
    show(page);
    const TextSpan span{page.span(u"present"_s).begin, page.span(u"again"_s).end};
    m_view->selectSpan(span);
    QTest::keyClick(m_view.get(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), page.article().text.quote(span));
    QVERIFY(QApplication::clipboard()->text().contains(u'\u00a0'));
}

void ArticleViewTest::lettersStayShortcuts()
{
    QWidget window;
    QVBoxLayout layout(&window);
    auto *view = new ArticleView(&window);
    layout.addWidget(view);
    view->setArticle(shortPage().article(), {});
    QStringList fired;
    const QList<QKeySequence> keys{Qt::Key_C,
                                   Qt::Key_D,
                                   Qt::Key_S,
                                   Qt::Key_1,
                                   Qt::Key_Tab,
                                   Qt::Key_Return,
                                   Qt::Key_Space,
                                   Qt::Key_Delete,
                                   Qt::Key_Question,
                                   Qt::Key_Escape,
                                   Qt::CTRL | Qt::Key_Z,
                                   Qt::ALT | Qt::Key_Right};
    for (const QKeySequence &key : keys) {
        auto *shortcut = new QShortcut(key, &window);
        connect(shortcut, &QShortcut::activated, &window,
                [&fired, key] { fired.append(key.toString()); });
    }
    window.show();
    window.activateWindow();
    view->setFocus();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    QStringList expected;
    for (const QKeySequence &key : keys) {
        QTest::keyClick(view, key[0].key(), key[0].keyboardModifiers());
        expected.append(key.toString());
    }
    QCOMPARE(fired, expected);
}

void ArticleViewTest::actionsMoveByUnits()
{
    const PageBuilder page = shortPage();
    show(page);
    m_view->setCaret(page.span(u"said"_s).begin);
    m_view->moveBy(TextUnit::Word, Direction::Forward, Selecting::Nothing);
    QCOMPARE(m_view->caret(), page.span(u"her"_s).begin);
    m_view->moveBy(TextUnit::Word, Direction::Forward, Selecting::Extend);
    m_view->moveBy(TextUnit::Word, Direction::Forward, Selecting::Extend);
    QCOMPARE(m_view->selectedSpan(), page.span(u"her side"_s));
    m_view->selectUnit(TextUnit::Word);
    QCOMPARE(m_view->selectedSpan(), page.span(u"her"_s));
    m_view->growSelection();
    const TextSpan grown = m_view->selectedSpan();
    QVERIFY(grown.contains(page.span(u"her side"_s)));
    m_view->shrinkSelection();
    QCOMPARE(m_view->selectedSpan(), page.span(u"her"_s));
    m_view->selectUnit(TextUnit::Paragraph);
    QCOMPARE(m_view->selectedSpan(), page.article().segments[1].span);
}

void ArticleViewTest::statementsAreSteppedThroughInReadingOrder()
{
    const PageBuilder page = shortPage();
    const auto one = page.statement(KindRole::Claim, {u"Harbour"_s});
    const auto two = page.statement(KindRole::Claim, {u"her side would"_s});
    const auto three = page.statement(KindRole::Stance, {u"قناة"_s});
    show(page, {three, one, two});
    QList<StatementId> chosen;
    connect(m_view.get(), &ArticleView::statementActivated, this, [&](StatementId id) {
        chosen.append(id);
        m_view->setCurrentStatement(id);
    });
    for (int i = 0; i < 4; ++i) // one more than there are
        m_view->stepStatement(Direction::Forward);
    QCOMPARE(chosen, (QList{one.id, two.id, three.id}));
    QCOMPARE(m_view->caret(), three.content[0].begin);
    m_view->stepStatement(Direction::Backward);
    QCOMPARE(chosen.last(), two.id);
    m_view->setCurrentStatement({});
    m_view->setCaret(page.span(u"present"_s).begin);
    m_view->stepStatement(Direction::Backward);
    QCOMPARE(chosen.last(), two.id);
}

void ArticleViewTest::statementsAtTheCaretAreWalked()
{
    const PageBuilder page = shortPage();
    const auto outer = page.statement(KindRole::Claim, {u"her side would soon"_s});
    const auto inner = page.statement(KindRole::Claim, {u"would soon"_s});
    show(page, {outer, inner});
    QList<StatementId> chosen;
    connect(m_view.get(), &ArticleView::statementActivated, this, [&](StatementId id) {
        chosen.append(id);
        m_view->setCurrentStatement(id);
    });
    m_view->setCaret(inner.content[0].end); // right behind both
    m_view->walkStatementsAtCaret();
    m_view->walkStatementsAtCaret();
    m_view->walkStatementsAtCaret();
    QCOMPARE(chosen, (QList{inner.id, outer.id, inner.id}));
    m_view->setCaret(0);
    m_view->walkStatementsAtCaret();
    QCOMPARE(chosen.size(), 3);
}

void ArticleViewTest::revealScrollsOnlyWhenNeeded()
{
    const PageBuilder page = longPage(200);
    const auto far = page.statement(KindRole::Claim, {u"Paragraph 180"_s});
    show(page, {far});
    m_view->reveal(page.span(u"Paragraph 1."_s));
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    m_view->reveal(far.content[0]);
    const QRectF shown = m_view->rectangleOf(far.id);
    QVERIFY(shown.top() > 0 && shown.bottom() < m_view->viewport()->height());
    QCOMPARE(m_view->caret(), 0);
    const int value = m_view->verticalScrollBar()->value();
    m_view->reveal(far.content[0]);
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
    QTRY_VERIFY(m_view->verticalScrollBar()->maximum() > value); // once all is laid out
    QCOMPARE(m_view->verticalScrollBar()->value(), value);
    m_view->reveal({0, 5});
    QVERIFY(m_view->verticalScrollBar()->value() < 20);
}

void ArticleViewTest::openingDoesNotLayOutEverything()
{
    const PageBuilder page = longPage(3000);
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    m_view->setArticle(page.article(), {});
    const QTextBlock last = m_view->document()->lastBlock();
    m_view->viewport()->repaint();
    QCOMPARE(last.layout()->lineCount(), 0);
    QVERIFY(m_view->document()->firstBlock().layout()->lineCount() > 0);
}

void ArticleViewTest::enteringAStatementIsAnnounced()
{
    const PageBuilder page = shortPage();
    const auto outer = page.statement(KindRole::Claim, {u"her side would soon"_s});
    const auto inner = page.statement(KindRole::Claim, {u"would"_s});
    show(page, {outer, inner});
    m_view->setDescriber(
        [&](StatementId id) { return id == outer.id ? u"outer 🙂"_s : u"inner"_s; });
    const QSignalSpy entered(m_view.get(), &ArticleView::statementsEntered);
    m_view->setCaret(page.span(u"her"_s).begin);
    m_view->setCaret(page.span(u"side"_s).begin);
    m_view->setCaret(page.span(u"would"_s).begin);
    m_view->setCaret(0);
    m_view->setCaret(page.span(u"would"_s).begin);
    QStringList words;
    for (const QList<QVariant> &arguments : entered)
        words.append(arguments.first().toString());
    QCOMPARE(words, (QStringList{u"outer 🙂"_s, u"inner"_s, u"inner\nouter 🙂"_s}));
    QVERIFY(!m_view->accessibleName().isEmpty());
}

void ArticleViewTest::tooltipsDescribeWhatLiesUnderThePointer()
{
    const PageBuilder page = shortPage();
    const auto statement = page.statement(KindRole::Claim, {u"her side"_s});
    show(page, {statement});
    m_view->setDescriber([](StatementId) { return u"a claim 🙂"_s; });
    const QPoint at = m_view->rectangleOf(statement.id).center().toPoint();
    QHelpEvent over(QEvent::ToolTip, at, m_view->viewport()->mapToGlobal(at));
    QApplication::sendEvent(m_view->viewport(), &over);
    QCOMPARE(QToolTip::text(), u"a claim 🙂"_s);
    const QPoint off = pointAt(page.span(u"Harbour"_s).begin);
    QHelpEvent beside(QEvent::ToolTip, off, m_view->viewport()->mapToGlobal(off));
    QApplication::sendEvent(m_view->viewport(), &beside);
    QTRY_VERIFY(!QToolTip::isVisible());
}

void ArticleViewTest::theMarginScrollsAndSelectsToo()
{
    const PageBuilder page = longPage(60);
    m_view->resize(1100, 400);
    show(page);
    QVERIFY(m_view->viewport()->x() > 100);
    const QPointF margin(20, 200);
    QWheelEvent wheel(margin, m_view->mapToGlobal(margin), {}, {0, -240}, Qt::NoButton, {},
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    m_view->verticalScrollBar()->setValue(0);
    const QPoint end = pointAt(9) + m_view->viewport()->pos();
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, QPoint(20, end.y()));
    QTest::mouseMove(m_view.get(), end - QPoint(20, 0));
    QTest::mouseMove(m_view.get(), end);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, end);
    QCOMPARE(m_view->selectedSpan(), (TextSpan{0, 9}));
    QWheelEvent zoom(margin, m_view->mapToGlobal(margin), {}, {0, 120}, Qt::NoButton,
                     Qt::ControlModifier, Qt::NoScrollPhase, false);
    const QSignalSpy steps(m_view.get(), &ArticleView::textSizeStepRequested);
    QApplication::sendEvent(m_view.get(), &zoom);
    QCOMPARE(steps.size(), 1);
    QCOMPARE(steps.first().first().toInt(), 1);
}

void ArticleViewTest::theColumnIsCentredAndNeverWiderThanTheWindow()
{
    show(longPage(30));
    for (const int width : {1600, 900, 500, 200, 60}) {
        m_view->resize(width, 400);
        QApplication::processEvents();
        const QRect column = m_view->viewport()->geometry();
        QVERIFY(column.left() >= 0 && column.right() <= width);
        const int bar = m_view->verticalScrollBar()->width();
        QVERIFY2(qAbs(column.left() - (width - bar - 1 - column.right())) <= 2,
                 qPrintable(QString::number(width)));
        QVERIFY(m_view->document()->firstBlock().layout()->lineAt(0).width() <= column.width());
    }
    m_view->resize(1600, 400);
    QApplication::processEvents();
    const int firstLine =
        m_view->document()->firstBlock().next().next().layout()->lineAt(0).textLength();
    QVERIFY2(firstLine > 45 && firstLine < 95, qPrintable(QString::number(firstLine)));
}

void ArticleViewTest::rightToLeftPagesStandOnTheRight()
{
    PageBuilder page;
    page.add(SegmentKind::Title, u"خلاف الميناء 🙂"_s)
        .add(SegmentKind::UpdateTime, u"(11:20 GMT)"_s, QTime(11, 20))
        .paragraph(u"نفت فيلم ذلك"_s);
    const auto title = page.statement(KindRole::Claim, {u"خلاف الميناء"_s});
    const auto time = page.statement(KindRole::Claim, {u"(11:20 GMT)"_s});
    const auto words = page.statement(KindRole::Claim, {u"نفت"_s});
    show(page, {title, time, words});
    const int middle = m_view->viewport()->width() / 2;
    QVERIFY(m_view->rectangleOf(title.id).left() > middle);
    QVERIFY(m_view->rectangleOf(time.id).left() > middle);
    QVERIFY(m_view->rectangleOf(words.id).left() > middle);
    QVERIFY(m_view->rectangleOf(words.id).right() <= m_view->viewport()->width());
}

void ArticleViewTest::aNewLookKeepsCaretSelectionAndPlace()
{
    const PageBuilder page = longPage(80);
    const auto statement = page.statement(KindRole::Claim, {u"Paragraph 40"_s});
    show(page, {statement});
    m_view->setCurrentStatement(statement.id);
    m_view->selectSpan(page.span(u"Paragraph 41"_s));
    m_view->reveal(statement.content[0]);
    m_view->verticalScrollBar()->setValue(m_view->verticalScrollBar()->value()
                                          + int(m_view->rectangleOf(statement.id).top()));
    const QSignalSpy selections(m_view.get(), &ArticleView::selectionSpanChanged);
    const auto check = [&] {
        QCOMPARE(m_view->selectedSpan(), page.span(u"Paragraph 41"_s));
        QCOMPARE(m_view->currentStatement(), std::optional(statement.id));
        const double top = m_view->rectangleOf(statement.id).top();
        QVERIFY2(qAbs(top) < 60, qPrintable(QString::number(top)));
        QCOMPARE(selections.size(), 0);
    };
    m_view->setTextSize(1.6);
    check();
    m_view->setSerif(false);
    check();
    QPalette dark;
    dark.setColor(QPalette::Base, QColor(0x20, 0x20, 0x22));
    dark.setColor(QPalette::Text, Qt::white);
    QVERIFY(!m_view->colours().isDark());
    QApplication::setPalette(dark);
    QTRY_VERIFY(m_view->colours().isDark());
    check();
    const QImage image = m_view->grab().toImage();
    QCOMPARE(image.pixelColor(2, 2), m_view->colours().page); // the margin
    QCOMPARE(image.pixelColor(2, m_view->height() - 1), m_view->colours().page);
    m_view->setTextSize(99);
    QCOMPARE(m_view->textSize(), 4.0);
}

void ArticleViewTest::segmentsCorrectedKeepPositions()
{
    const PageBuilder page = shortPage();
    const auto statement = page.statement(KindRole::Claim, {u"wait for قناة"_s});
    show(page, {statement});
    const QRectF before = m_view->rectangleOf(statement.id);
    QList<Core::Segment> segments = page.article().segments;
    segments[0].kind = SegmentKind::Boilerplate;
    m_view->setSegments(segments);
    QCOMPARE(m_view->statementsAt(statement.content[0].begin), QList{statement.id});
    QVERIFY(m_view->rectangleOf(statement.id).top() < before.top()); // the title got small
    m_view->setSegments(page.article().segments);
    QCOMPARE(m_view->rectangleOf(statement.id), before);
}

void ArticleViewTest::anotherArticleStartsAfresh()
{
    const PageBuilder page = longPage(60);
    const auto statement = page.statement(KindRole::Claim, {u"Paragraph 3."_s});
    show(page, {statement});
    m_view->setCurrentStatement(statement.id);
    m_view->selectSpan(page.span(u"Paragraph 50"_s));
    QVERIFY(m_view->verticalScrollBar()->value() > 0);
    const PageBuilder other = shortPage();
    m_view->setArticle(other.article(), {});
    QVERIFY(!m_view->currentStatement());
    QCOMPARE(m_view->caret(), 0);
    QVERIFY(m_view->selectedSpan().isEmpty());
    QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    QCOMPARE(m_view->statementsAt(statement.content[0].begin), QList<StatementId>());
    m_view->clearArticle();
    QCOMPARE(m_view->text().size(), 0);
    m_view->moveBy(TextUnit::Sentence, Direction::Forward, Selecting::WholeUnit);
    m_view->selectQuotation();
    m_view->growSelection();
    m_view->stepStatement(Direction::Forward);
    QCOMPARE(m_view->caret(), 0);
}

QTEST_MAIN(ArticleViewTest)
#include "tst_articleview.moc"
