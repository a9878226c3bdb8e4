// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "caretmoves.h"
#include "pagestyle.h"
#include "spanindex.h"
#include "spanlanes.h"

#include "core/article.h"
#include "core/ids.h"
#include "core/textspan.h"
#include "core/textunits.h"
#include "suggest/cuereader.h"

#include <QHash>
#include <QList>
#include <QTextEdit>

#include <functional>
#include <optional>

class QSinglePointEvent;

namespace Gainsay::Ui {

/// The article's page: read-only text, statements as lanes under its words.
///
/// All spans and positions are UTF-16 offsets into the article's frozen text, which the document's
/// positions equal; nothing is ever read back from the document. Statements are painted, never
/// formatted, so that tagging lays out nothing. The view owns no truth: a controller hands
/// statements in, and learns of gestures by signals.
class ArticleView : public QTextEdit
{
    Q_OBJECT

public:
    explicit ArticleView(QWidget *parent = nullptr);
    ~ArticleView() override;

    /// Shows another article, without statements, caret and scroll bar at the top.
    void setArticle(const Core::Article &article, const QList<Suggest::CueMark> &cues);
    void clearArticle();
    [[nodiscard]] const Core::FrozenText &text() const { return m_text; }
    /// After a correction: lays out only the segments that changed.
    void setSegments(const QList<Core::Segment> &segments);

    /// All at once, on opening.
    void setStatements(const QList<ViewStatement> &statements);
    /// Adds it, or replaces the one with its id; repaints what changed, lays out nothing.
    void updateStatement(const ViewStatement &statement);
    void removeStatement(Core::StatementId id);
    /// Marks one; nullopt or an id that is not shown marks none. Does not scroll.
    void setCurrentStatement(std::optional<Core::StatementId> id);
    [[nodiscard]] std::optional<Core::StatementId> currentStatement() const { return m_current; }

    [[nodiscard]] Core::TextSpan selectedSpan() const; ///< whole graphemes; empty at the caret
    void selectSpan(Core::TextSpan span);              ///< caret at its end, scrolled into view
    [[nodiscard]] qsizetype caret() const;
    void setCaret(qsizetype position);

    /// Statements whose content holds the character at `position`, innermost first.
    [[nodiscard]] QList<Core::StatementId> statementsAt(qsizetype position) const;
    /// What a statement's content covers, in viewport coordinates; null where it is not shown.
    [[nodiscard]] QRectF rectangleOf(Core::StatementId id) const;
    /// Scrolls, if need be, so that the span has some context; the caret stays.
    void reveal(Core::TextSpan span);

    // Moves for actions. None wraps around; each scrolls the caret into view.
    void moveBy(Core::TextUnit unit, Direction direction, Selecting selecting);
    void selectUnit(Core::TextUnit unit);
    void growSelection();
    void shrinkSelection();
    /// Again: the one around it, else the next one; from a current statement, what follows it.
    void selectQuotation();
    void selectPreviousQuotation();
    /// Activates the next or previous statement in reading order, from the current one or the caret.
    void stepStatement(Direction direction);
    /// Activates the statement at the caret, innermost first; again: the one around it.
    void walkStatementsAtCaret();

    void setSerif(bool serif);
    void setTextSize(double zoom); ///< 1: reading size; kept within [0.5, 4]
    [[nodiscard]] double textSize() const { return m_zoom; }
    [[nodiscard]] const ViewColours &colours() const { return m_style.colours(); }

    /// Says in translated words what a statement is, for tooltips and screen readers.
    using Describer = std::function<QString(Core::StatementId)>;
    void setDescriber(Describer describer);

Q_SIGNALS:
    void selectionSpanChanged(Gainsay::Core::TextSpan span);
    void caretMoved(qsizetype position);
    /// The caret came into statements; what the describer says of them, as a screen reader hears it.
    void statementsEntered(const QString &words);
    /// A click or a walk chose this statement; the controller makes it the current one.
    void statementActivated(Gainsay::Core::StatementId id);
    /// Ctrl and the wheel: so many steps larger.
    void textSizeStepRequested(int steps);

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    [[nodiscard]] QMimeData *createMimeDataFromSelection() const override;

private:
    void showDocument();
    [[nodiscard]] PageStyle makeStyle();
    void restyleIfChanged();
    void restyle();
    void scrollTo(int top);
    void applyPalette();
    void arrangeColumn();
    [[nodiscard]] bool forwardFromMargin(QSinglePointEvent &event);
    void onCaretMoved();
    void announceEntered(const QList<Core::StatementId> &before);
    void activate(Core::StatementId id);
    void placeCaret(Caret caret);
    [[nodiscard]] Caret caretAndAnchor() const;
    void repaintSpan(Core::TextSpan span);
    void repaintStatement(Core::StatementId id);
    [[nodiscard]] QPointF documentOffset() const; ///< from viewport to document coordinates
    [[nodiscard]] Core::TextSpan visibleSpan() const;
    [[nodiscard]] SpanLanes lanes() const;
    [[nodiscard]] QList<Core::StatementId> statementsUnder(const QPoint &viewportPosition) const;
    [[nodiscard]] Core::TextSpan wholeExtent(const ViewStatement &statement) const;
    void paintUpdateTime(QPainter &painter, const LineBand &band) const;
    /// The bullet of a list item, the bar beside a block quote.
    void paintIndentMark(QPainter &painter, const LineBand &band) const;

    bool m_serif = true;
    double m_zoom = 1;
    std::optional<Suggest::CueTheme> m_cueTheme; ///< read again only when the ground changes
    bool m_cueThemeDark = false;
    PageStyle m_style;

    Core::FrozenText m_text;
    QList<Core::Segment> m_segments;
    QList<Suggest::CueMark> m_cues;

    QHash<Core::StatementId, ViewStatement> m_statements;
    SpanIndex m_index;
    std::optional<Core::StatementId> m_current;

    GrowingSelection m_growing;
    Describer m_describer;
    QList<Core::StatementId> m_atCaret;
    QPoint m_pressedAt;
    QList<Core::StatementId> m_lastClicked; ///< what lay under the last click
    bool m_arranging = false;
    bool m_forwarding = false;
    bool m_draggingFromMargin = false;
};

} // namespace Gainsay::Ui
