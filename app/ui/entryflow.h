// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "choices.h"
#include "entrydraft.h"

#include "core/annotationset.h"
#include "core/scheme.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Gainsay::Ui {

/// Where the building of a statement stands.
enum class EntryStep { Idle, Speaker, Denied, StanceValue, StanceTarget };

/// The mention and cue that were found beside the words; taken over when its speaker is.
struct MentionGuess {
    Core::Fragments cue;
    Core::Fragments source;
    QString name;         ///< whom it names; empty: nobody was found
    bool pronoun = false; ///< it says "she", and the name is a guess at who that is
};

/// The fast path of labelling as a state machine without widgets: which step comes next, what can
/// be picked there, and what a key does. It changes nothing itself: a finished draft is handed
/// out. GUI thread.
class EntryFlow : public QObject
{
    Q_OBJECT

public:
    /// The set as it is when asked: both must stay valid as long as this.
    using CurrentSet = std::function<const Core::AnnotationSet *()>;
    EntryFlow(CurrentSet currentSet, QObject *parent = nullptr);

    void setScheme(const Core::Scheme &scheme) { m_scheme = scheme; }
    /// Whose statements count for choices: nobody sees what colleagues coded. Null: everybody's.
    void setAnnotator(Core::AnnotatorId annotator) { m_annotator = annotator; }
    [[nodiscard]] const Core::Scheme &scheme() const { return m_scheme; }

    [[nodiscard]] EntryStep step() const { return m_step; }
    [[nodiscard]] const EntryDraft &draft() const { return m_draft; }
    [[nodiscard]] const MentionGuess &guess() const { return m_guess; }
    /// What can be picked now, best first; the first is preselected.
    [[nodiscard]] QList<Choice> choices(const QString &typed) const;
    /// The words that the denial is taken to deny, to be accepted or typed over.
    [[nodiscard]] QString proposedDenied() const;
    /// What a speaker taken so far is called.
    [[nodiscard]] QString nameOf(const SpeakerChoice &choice) const;
    /// Whether the list of deniable statements is open.
    [[nodiscard]] bool picksDenied() const { return m_picksDenied; }

    /// Starts a new statement of this kind.
    void begin(const QString &kind, const Core::Fragments &content, const MentionGuess &guess);
    /// Starts over with one field of a statement that exists.
    void beginSpeaker(const Core::Statement &statement, const MentionGuess &guess);
    void beginDenied(const Core::Statement &statement);
    void beginStance(const Core::Statement &statement, const QString &value);
    /// Makes a statement without an attitude a stance: asks for value and target first.
    void beginStanceKind(const Core::Statement &statement, const QString &kind);

    /// Changes the kind of the draft; the step follows where it no longer fits.
    void setKind(const QString &kind);
    /// Takes a choice of choices() and goes on.
    void choose(const Choice &choice);
    /// Takes a speaker and stays, for a statement that several share.
    void addSpeaker(const Choice &choice);
    void removeLastSpeaker();
    /// Goes on with the speakers taken so far; nothing happens where there are none.
    void acceptSpeakers();
    /// The denied proposition in words; empty text is refused.
    void acceptDenied(const QString &proposition);
    void setDeniedPicking(bool picking);
    void chooseStanceValue(const QString &value);
    /// Takes a draft up again that could not be made real, at its last step.
    void resume(const EntryDraft &draft);
    /// To the step before; from the first one, and out of a change to one field, cancels.
    void back();
    void cancel();

Q_SIGNALS:
    /// Step or draft are different.
    void changed();
    /// The draft is complete; the flow is idle again.
    void finished(const Gainsay::Ui::EntryDraft &draft);

private:
    void start(EntryStep step, EntryDraft draft, const MentionGuess &guess);
    void enter(EntryStep step);
    void afterSpeaker();
    void finish();
    [[nodiscard]] bool hasRole(Core::KindRole role) const;
    void takeMention(const Choice &choice);

    CurrentSet m_currentSet;
    Core::Scheme m_scheme;
    Core::AnnotatorId m_annotator;
    EntryStep m_step = EntryStep::Idle;
    EntryDraft m_draft;
    MentionGuess m_guess;
    bool m_picksDenied = false;
};

} // namespace Gainsay::Ui
