// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "actions.h"

#include <QActionGroup>
#include <QApplication>
#include <QKeySequence>
#include <QMenu>

#include <array>

namespace Gainsay::Ui {

namespace {

struct Declaration {
    ActionId id;
    const char *name; ///< objectName: stable, for tests, shortcuts in settings and automation
    const char *text;
    const char *keys; ///< portable text, alternatives separated by blanks
};

using enum ActionId;

// Letters work in the article, where nothing is typed; a line edit takes them first.
constexpr std::array declarations{
    Declaration{NewCorpus, "new-corpus", QT_TRANSLATE_NOOP("Actions", "&New Corpus…"), "Ctrl+N"},
    Declaration{OpenCorpus, "open-corpus", QT_TRANSLATE_NOOP("Actions", "&Open Corpus…"), "Ctrl+O"},
    Declaration{ImportArticles, "import-articles", QT_TRANSLATE_NOOP("Actions", "&Add Articles…"),
                "Ctrl+I"},
    Declaration{ExportJsonLines, "export-jsonl",
                QT_TRANSLATE_NOOP("Actions", "&Export as JSON Lines…"), "Ctrl+E"},
    Declaration{ChangeAnnotator, "change-annotator",
                QT_TRANSLATE_NOOP("Actions", "&Label under Another Name…"), ""},
    Declaration{Quit, "quit", QT_TRANSLATE_NOOP("Actions", "&Quit"), "Ctrl+Q"},
    Declaration{Undo, "undo", QT_TRANSLATE_NOOP("Actions", "&Undo"), "Ctrl+Z"},
    Declaration{Redo, "redo", QT_TRANSLATE_NOOP("Actions", "&Redo"), "Ctrl+Shift+Z Ctrl+Y"},
    Declaration{TagClaim, "tag-claim", QT_TRANSLATE_NOOP("Actions", "&Claim"), "C"},
    Declaration{TagDenial, "tag-denial", QT_TRANSLATE_NOOP("Actions", "&Denial"), "D"},
    Declaration{TagStance, "tag-stance", QT_TRANSLATE_NOOP("Actions", "&Stance"), "S"},
    Declaration{EditSpeaker, "edit-speaker", QT_TRANSLATE_NOOP("Actions", "Change S&peaker"), "P"},
    Declaration{EditDenied, "edit-denied", QT_TRANSLATE_NOOP("Actions", "Change What Is &Denied"),
                "V"},
    Declaration{StanceFavour, "stance-favour", QT_TRANSLATE_NOOP("Actions", "In &Favour of …"),
                "F"},
    Declaration{StanceAgainst, "stance-against", QT_TRANSLATE_NOOP("Actions", "&Against …"), "A"},
    Declaration{StanceNeutral, "stance-neutral", QT_TRANSLATE_NOOP("Actions", "&Neutral towards …"),
                "N"},
    Declaration{StanceMixed, "stance-mixed", QT_TRANSLATE_NOOP("Actions", "&Mixed towards …"), "M"},
    Declaration{StanceUnclear, "stance-unclear", QT_TRANSLATE_NOOP("Actions", "&Unclear towards …"),
                "U"},
    Declaration{RemoveStance, "remove-stance",
                QT_TRANSLATE_NOOP("Actions", "&Remove the Last Stance"), "R"},
    Declaration{AddFragment, "add-fragment",
                QT_TRANSLATE_NOOP("Actions", "Collect Selection as a &Fragment"), "X"},
    Declaration{JoinSelection, "join-selection",
                QT_TRANSLATE_NOOP("Actions", "&Join Selection to the Statement"), "J"},
    Declaration{DropFragments, "drop-fragments",
                QT_TRANSLATE_NOOP("Actions", "Drop Collected Fragments"), "Esc"},
    Declaration{SetContent, "set-content",
                QT_TRANSLATE_NOOP("Actions", "Make Selection the &Content"), "B"},
    Declaration{SetCue, "set-cue", QT_TRANSLATE_NOOP("Actions", "Make Selection the Cu&e"), "K"},
    Declaration{SetSource, "set-source",
                QT_TRANSLATE_NOOP("Actions", "Make Selection the S&ource Mention"), "O"},
    Declaration{TrimContent, "trim-content",
                QT_TRANSLATE_NOOP("Actions", "&Trim Marks and Blanks off the Content"), "T"},
    Declaration{DeleteStatement, "delete-statement",
                QT_TRANSLATE_NOOP("Actions", "De&lete Statement"), "Del Backspace"},
    Declaration{NextStatement, "next-statement", QT_TRANSLATE_NOOP("Actions", "&Next Statement"),
                "Tab"},
    Declaration{PreviousStatement, "previous-statement",
                QT_TRANSLATE_NOOP("Actions", "&Previous Statement"), "Shift+Tab"},
    Declaration{NextQuotation, "next-quotation", QT_TRANSLATE_NOOP("Actions", "Next &Quotation"),
                "Q"},
    Declaration{PreviousQuotation, "previous-quotation",
                QT_TRANSLATE_NOOP("Actions", "Previous Quotation"), "Shift+Q"},
    Declaration{WalkStatements, "walk-statements",
                QT_TRANSLATE_NOOP("Actions", "Statement &around the Caret"), "Return"},
    Declaration{NextClause, "next-clause", QT_TRANSLATE_NOOP("Actions", "Next &Clause"),
                "Alt+Right"},
    Declaration{PreviousClause, "previous-clause", QT_TRANSLATE_NOOP("Actions", "Previous Clause"),
                "Alt+Left"},
    Declaration{NextSentence, "next-sentence", QT_TRANSLATE_NOOP("Actions", "Next &Sentence"),
                "Alt+Down"},
    Declaration{PreviousSentence, "previous-sentence",
                QT_TRANSLATE_NOOP("Actions", "Previous Sentence"), "Alt+Up"},
    Declaration{SelectClause, "select-clause", QT_TRANSLATE_NOOP("Actions", "Select Cla&use"), "W"},
    Declaration{SelectSentence, "select-sentence", QT_TRANSLATE_NOOP("Actions", "Select Sen&tence"),
                "E"},
    Declaration{Grow, "grow", QT_TRANSLATE_NOOP("Actions", "&Grow Selection"), "+ ="},
    Declaration{Shrink, "shrink", QT_TRANSLATE_NOOP("Actions", "S&hrink Selection"), "-"},
    Declaration{NextArticle, "next-article", QT_TRANSLATE_NOOP("Actions", "Next Art&icle"),
                "Ctrl+PgDown"},
    Declaration{PreviousArticle, "previous-article",
                QT_TRANSLATE_NOOP("Actions", "Previous A&rticle"), "Ctrl+PgUp"},
    Declaration{NextPane, "next-pane", QT_TRANSLATE_NOOP("Actions", "Next Pan&e"), "F6"},
    Declaration{SegmentTitle, "segment-title", QT_TRANSLATE_NOOP("Actions", "&Title"), "Alt+1"},
    Declaration{SegmentStandfirst, "segment-standfirst",
                QT_TRANSLATE_NOOP("Actions", "&Standfirst"), "Alt+2"},
    Declaration{SegmentByline, "segment-byline", QT_TRANSLATE_NOOP("Actions", "&Byline"), "Alt+3"},
    Declaration{SegmentUpdateTime, "segment-update-time",
                QT_TRANSLATE_NOOP("Actions", "Time of an &Update"), "Alt+4"},
    Declaration{SegmentUpdateHeadline, "segment-update-headline",
                QT_TRANSLATE_NOOP("Actions", "&Headline of an Update"), "Alt+5"},
    Declaration{SegmentHeading, "segment-heading", QT_TRANSLATE_NOOP("Actions", "Headin&g"),
                "Alt+9"},
    Declaration{SegmentParagraph, "segment-paragraph", QT_TRANSLATE_NOOP("Actions", "&Paragraph"),
                "Alt+6"},
    Declaration{SegmentListItem, "segment-list-item", QT_TRANSLATE_NOOP("Actions", "List &Item"),
                "Alt+0"},
    Declaration{SegmentBlockQuote, "segment-block-quote",
                QT_TRANSLATE_NOOP("Actions", "Block &Quote"), "Ctrl+Alt+Q"},
    Declaration{SegmentBoilerplate, "segment-boilerplate",
                QT_TRANSLATE_NOOP("Actions", "Boilerp&late"), "Alt+7"},
    Declaration{SegmentOther, "segment-other", QT_TRANSLATE_NOOP("Actions", "Something &Else"),
                "Alt+8"},
    Declaration{Serif, "serif", QT_TRANSLATE_NOOP("Actions", "Set in a &Serif"), "Ctrl+Alt+S"},
    Declaration{ZoomIn, "zoom-in", QT_TRANSLATE_NOOP("Actions", "&Larger Text"), "Ctrl++ Ctrl+="},
    Declaration{ZoomOut, "zoom-out", QT_TRANSLATE_NOOP("Actions", "S&maller Text"), "Ctrl+-"},
    Declaration{ZoomReset, "zoom-reset", QT_TRANSLATE_NOOP("Actions", "&Normal Text Size"),
                "Ctrl+0"},
    Declaration{SchemeAutomatic, "scheme-automatic",
                QT_TRANSLATE_NOOP("Actions", "As the &Desktop"), ""},
    Declaration{SchemeLight, "scheme-light", QT_TRANSLATE_NOOP("Actions", "&Light"), ""},
    Declaration{SchemeDark, "scheme-dark", QT_TRANSLATE_NOOP("Actions", "Da&rk"), ""},
    Declaration{ShowFirstSteps, "first-steps", QT_TRANSLATE_NOOP("Actions", "&Three Things to Try"),
                ""},
    Declaration{ShowKeys, "keys", QT_TRANSLATE_NOOP("Actions", "All &Keys"), "F1 ?"},
    Declaration{About, "about", QT_TRANSLATE_NOOP("Actions", "&About Gainsay"), ""},
};

constexpr auto ids = [] {
    std::array<ActionId, declarations.size()> out{};
    for (std::size_t i = 0; i < declarations.size(); ++i)
        out[i] = declarations[i].id;
    return out;
}();

QList<QKeySequence> sequences(const char *keys)
{
    QList<QKeySequence> out;
    for (const QString &key : QString::fromLatin1(keys).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        out.append(QKeySequence(key, QKeySequence::PortableText));
    return out;
}

bool isCheckable(ActionId id)
{
    return id == Serif || (id >= SegmentTitle && id <= SegmentOther)
        || (id >= SchemeAutomatic && id <= SchemeDark);
}

/// Of these one holds at a time.
void makeExclusive(QObject *parent, const QHash<ActionId, QAction *> &actions, ActionId first,
                   ActionId last)
{
    auto *group = new QActionGroup(parent);
    for (int id = int(first); id <= int(last); ++id)
        group->addAction(actions.value(ActionId(id)));
}

} // namespace

Actions::Actions(QObject *parent) : QObject(parent)
{
    for (const Declaration &declaration : declarations) {
        auto *action = new QAction(QCoreApplication::translate("Actions", declaration.text), this);
        action->setObjectName(QLatin1String(declaration.name));
        action->setShortcuts(sequences(declaration.keys));
        if (belongsToArticle(declaration.id))
            action->setShortcutContext(Qt::WidgetShortcut);
        action->setCheckable(isCheckable(declaration.id));
        m_actions.insert(declaration.id, action);
    }
    makeExclusive(this, m_actions, SegmentTitle, SegmentOther);
    makeExclusive(this, m_actions, SchemeAutomatic, SchemeDark);
    qApp->installEventFilter(this);
}

bool Actions::eventFilter(QObject *watched, QEvent *event)
{
    // While a menu is open the article keeps the focus, but a letter means the menu's entry.
    if (event->type() == QEvent::ShortcutOverride
        && qobject_cast<QMenu *>(QApplication::activePopupWidget())) {
        event->accept();
        return true;
    }
    return QObject::eventFilter(watched, event);
}

bool Actions::belongsToArticle(ActionId id)
{
    return (id >= TagClaim && id <= Shrink) || (id >= SegmentTitle && id <= SegmentOther);
}

std::span<const ActionId> Actions::all()
{
    return ids;
}

QString Actions::key(ActionId id) const
{
    return m_actions.value(id)->shortcut().toString(QKeySequence::NativeText);
}

} // namespace Gainsay::Ui
