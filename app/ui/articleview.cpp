// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articleview.h"

#include "articledocument.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QGuiApplication>
#include <QPointer>
#include <QScrollBar>
#include <QStyleHints>
#include <QTextBlock>
#include <QTextDocument>

#include <QtMath>

#include <algorithm>

namespace Gainsay::Ui {

using Core::StatementId;
using Core::TextSpan;

ArticleView::ArticleView(QWidget *parent) : QTextEdit(parent), m_style(makeStyle())
{
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByKeyboard | Qt::TextSelectableByMouse);
    setUndoRedoEnabled(false);
    setAcceptRichText(false);
    setAcceptDrops(false);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setCursorWidth(2);
    setAccessibleName(tr("Article"));
    applyPalette();
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this,
            &ArticleView::restyleIfChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this, &ArticleView::onCaretMoved);
    connect(this, &QTextEdit::selectionChanged, this,
            [this] { Q_EMIT selectionSpanChanged(selectedSpan()); });
}

ArticleView::~ArticleView() = default;

void ArticleView::setArticle(const Core::Article &article, const QList<Suggest::CueMark> &cues)
{
    m_text = article.text;
    m_segments = article.segments;
    m_cues = cues;
    m_statements.clear();
    m_index.reset({});
    m_current.reset();
    m_atCaret.clear();
    m_lastClicked.clear();
    m_growing = {};
    showDocument();
    Q_EMIT selectionSpanChanged(selectedSpan());
}

void ArticleView::clearArticle()
{
    setArticle({}, {});
}

void ArticleView::showDocument()
{
    std::unique_ptr<QTextDocument> fresh = articleDocument(m_text, m_segments, m_cues, m_style);
    const QPointer<QTextDocument> old = document(); // QTextEdit deletes the one it began with
    fresh->setParent(this);
    setDocument(fresh.release());
    delete old;
    arrangeColumn();
}

void ArticleView::setSegments(const QList<Core::Segment> &segments)
{
    restyleSegments(*document(), m_segments, segments, m_style);
    m_segments = segments;
}

void ArticleView::setStatements(const QList<ViewStatement> &statements)
{
    m_statements.clear();
    QHash<StatementId, TextSpan> hulls;
    for (const ViewStatement &statement : statements) {
        m_statements.insert(statement.id, statement);
        hulls.insert(statement.id, Core::hull(statement.content));
    }
    m_index.reset(hulls);
    if (m_current && !m_statements.contains(*m_current))
        m_current.reset();
    viewport()->update();
}

void ArticleView::updateStatement(const ViewStatement &statement)
{
    const auto old = m_statements.constFind(statement.id);
    if (old != m_statements.cend()) {
        if (*old == statement)
            return;
        repaintStatement(statement.id);
        repaintSpan(m_index.remove(statement.id, Core::hull(old->content)));
    }
    m_statements.insert(statement.id, statement);
    repaintSpan(m_index.insert(statement.id, Core::hull(statement.content)));
    repaintStatement(statement.id);
}

void ArticleView::removeStatement(StatementId id)
{
    const auto old = m_statements.constFind(id);
    if (old == m_statements.cend())
        return;
    repaintStatement(id);
    repaintSpan(m_index.remove(id, Core::hull(old->content)));
    m_statements.erase(old);
    m_atCaret.removeAll(id);
    m_lastClicked.removeAll(id);
    if (m_current == id)
        m_current.reset();
}

void ArticleView::setCurrentStatement(std::optional<StatementId> id)
{
    if (id && !m_statements.contains(*id))
        id.reset();
    if (id == m_current)
        return;
    if (m_current)
        repaintStatement(*m_current);
    m_current = id;
    if (m_current)
        repaintStatement(*m_current);
}

QList<StatementId> ArticleView::statementsAt(qsizetype position) const
{
    QList<SpanIndex::Entry> found = m_index.overlapping({position, position + 1});
    found.removeIf([&](const SpanIndex::Entry &entry) {
        const Core::Fragments &content = m_statements.constFind(entry.id)->content;
        return std::none_of(content.begin(), content.end(),
                            [&](TextSpan fragment) { return fragment.contains(position); });
    });
    std::stable_sort(found.begin(), found.end(), [](const auto &a, const auto &b) {
        return a.hull.length() != b.hull.length() ? a.hull.length() < b.hull.length()
                                                  : a.lane > b.lane;
    });
    QList<StatementId> ids;
    for (const SpanIndex::Entry &entry : std::as_const(found))
        ids.append(entry.id);
    return ids;
}

QRectF ArticleView::rectangleOf(StatementId id) const
{
    const auto statement = m_statements.constFind(id);
    if (statement == m_statements.cend())
        return {};
    QRectF rectangle;
    for (const TextSpan &fragment : statement->content) {
        for (const LineBand &band : linesOf(*document(), fragment)) {
            for (const QRectF &run : visualRuns(band, fragment))
                rectangle |= run;
        }
    }
    return rectangle.isNull() ? rectangle : rectangle.translated(-documentOffset());
}

void ArticleView::reveal(TextSpan span)
{
    const TextSpan shown{span.begin, std::max(span.end, span.begin + 1)};
    const QList<LineBand> first = linesOf(*document(), {shown.begin, shown.begin + 1});
    const QList<LineBand> last = linesOf(*document(), {shown.end - 1, shown.end});
    if (first.isEmpty())
        return;
    const double top = first.first().text.top();
    const double bottom = last.isEmpty() ? first.last().text.bottom() : last.last().text.bottom();
    const double height = viewport()->height();
    const double context = std::min(height * 0.15, m_style.em() * 4);
    const double scrolled = verticalScrollBar()->value();
    if (top >= scrolled + std::min(context, top) && bottom + context <= scrolled + height)
        return;
    scrollTo(std::max(0, qRound(top - height * 0.3)));
}

void ArticleView::scrollTo(int top)
{
    // Never beyond the end, or the next layout would take the page back from under a click.
    const double height = viewport()->height();
    const QList<LineBand> shown = linesBetween(*document(), top, top + height);
    if (!shown.isEmpty() && shown.last().span.end >= m_text.size())
        top = std::clamp(qFloor(shown.last().text.bottom() - height), 0, top);
    // Text further down may not be laid out yet, and the scroll bar not know of it.
    if (verticalScrollBar()->maximum() < top)
        verticalScrollBar()->setMaximum(top);
    verticalScrollBar()->setValue(top);
}

void ArticleView::setSerif(bool serif)
{
    m_serif = serif;
    restyleIfChanged();
}

void ArticleView::setTextSize(double zoom)
{
    m_zoom = std::clamp(zoom, 0.5, 4.0);
    restyleIfChanged();
}

void ArticleView::setDescriber(Describer describer)
{
    m_describer = std::move(describer);
}

PageStyle ArticleView::makeStyle()
{
    const ViewColours colours = ViewColours::ofApplication();
    if (!m_cueTheme || m_cueThemeDark != colours.isDark()) {
        m_cueThemeDark = colours.isDark();
        m_cueTheme = Suggest::CueTheme::load(m_cueThemeDark ? Suggest::Ground::Dark
                                                            : Suggest::Ground::Light);
    }
    return PageStyle(QApplication::font(), m_serif, m_zoom, colours, *m_cueTheme);
}

void ArticleView::restyleIfChanged()
{
    if (makeStyle() != m_style)
        restyle();
}

void ArticleView::restyle()
{
    const Caret kept = caretAndAnchor();
    const double scrolled = documentOffset().y();
    qsizetype firstSeen = 0;
    for (const LineBand &band :
         linesBetween(*document(), scrolled, scrolled + viewport()->height())) {
        firstSeen = band.span.begin;
        if (band.text.top() >= scrolled)
            break;
    }
    m_style = makeStyle();
    {
        const QSignalBlocker quiet(this); // the same caret, the same selection
        applyPalette();
        showDocument();
        placeCaret(kept);
    }
    const QList<LineBand> top = linesOf(*document(), {firstSeen, firstSeen + 1});
    if (scrolled > 0 && !top.isEmpty())
        scrollTo(qRound(top.first().text.top()));
}

void ArticleView::applyPalette()
{
    const ViewColours &colours = m_style.colours();
    QPalette page = palette();
    page.setColor(QPalette::Base, colours.page);
    page.setColor(QPalette::Text, colours.ink);
    page.setColor(QPalette::Highlight, colours.selection);
    page.setColor(QPalette::HighlightedText, colours.ink);
    if (page != palette())
        setPalette(page);
    if (font() != m_style.bodyFont())
        setFont(m_style.bodyFont());
}

} // namespace Gainsay::Ui
