// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entryflow.h"
#include "statementsummary.h"

#include <QWidget>

class QLineEdit;
class QHBoxLayout;
class QStackedLayout;

namespace Gainsay::Ui {

class Actions;
class ChoiceBar;
class KeyLabel;
class StripField;

/// The strip below the article: what the statement being built (or the current one) holds, what the
/// next key does, and where names are typed. Always there, never in the way.
class EntryStrip : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive the strip.
    EntryStrip(EntryFlow &flow, Actions &actions, QWidget *parent = nullptr);

    /// What is shown while nothing is being built; nullopt: no statement is current.
    void setCurrent(const std::optional<StatementSummary> &summary);
    /// Words of the draft, which the flow cannot know.
    void setDraftWords(const QString &content);
    /// A word to the user, until the next thing happens.
    void setHint(const QString &text);
    [[nodiscard]] QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    /// The keys belong to the article again.
    void released();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void showDraft();
    void showCurrent();
    void giveRoom(const StripField *active);
    void showFields(const StatementSummary &summary);
    void showInput();
    void refreshChoices();
    [[nodiscard]] bool findsSpeaker() const; ///< one is proposed, for Enter to take
    void accept();
    [[nodiscard]] bool takeKey(int key, const QString &text, Qt::KeyboardModifiers modifiers);
    [[nodiscard]] bool takeBareKey(const QString &text);
    [[nodiscard]] StatementSummary draftSummary() const;
    [[nodiscard]] QWidget *makeIdleRow();
    [[nodiscard]] QWidget *makeInputRow();

    EntryFlow &m_flow;
    Actions &m_actions;
    std::optional<StatementSummary> m_current;
    QString m_draftWords;
    EntryStep m_shownStep = EntryStep::Idle;
    bool m_proposed = false; ///< the denied proposition stands in the input, untouched

    QHBoxLayout *m_fields;
    StripField *m_kind;
    StripField *m_content;
    StripField *m_speaker;
    StripField *m_denied;
    StripField *m_stance;
    QStackedLayout *m_rows;
    KeyLabel *m_hint;
    KeyLabel *m_inputHint;
    QLineEdit *m_input;
    ChoiceBar *m_choices;
};

} // namespace Gainsay::Ui
