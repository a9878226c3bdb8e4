// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entrydraft.h"

#include "core/annotationset.h"
#include "core/scheme.h"

#include <QList>
#include <QString>

namespace Gainsay::Ui {

/// One thing the user can pick in the strip.
struct Choice {
    std::variant<SpeakerChoice, TargetChoice, Core::StatementId, QString> value;
    QString text;     ///< what it says
    QString note;     ///< what it is, small
    QString key = {}; ///< the key that picks it while nothing is typed: "1", "F"; empty: none

    bool operator==(const Choice &) const = default;
};

// `annotator` narrows each of these to what that annotator coded; null: everybody.

/// Entities of the article by first use, the order that gives them their digits: stable while
/// coding goes on, since later statements only append. Speakers, then targets.
[[nodiscard]] QList<Core::EntityId> entitiesByFirstUse(const Core::AnnotationSet &set,
                                                       Core::AnnotatorId annotator);
[[nodiscard]] QList<Core::IssueId> issuesByFirstUse(const Core::AnnotationSet &set,
                                                    Core::AnnotatorId annotator);

/// Who can have said it, best first. `mention` is the mention beside the words (may be empty):
/// the entity that answers to it, or a new one by its name, leads. `typed` narrows by word
/// beginnings and offers a new entity by that name.
[[nodiscard]] QList<Choice> speakerChoices(const Core::AnnotationSet &set,
                                           Core::AnnotatorId annotator, const Core::Scheme &scheme,
                                           const QString &mention, const QString &typed);

/// What an attitude can be towards: issues and entities by first use, then the rest of the corpus.
[[nodiscard]] QList<Choice> targetChoices(const Core::AnnotationSet &set,
                                          Core::AnnotatorId annotator, const QString &typed,
                                          const QList<SpeakerChoice> &holders);

/// Statements that a denial at `place` can deny: claims and stances of others, nearest first.
[[nodiscard]] QList<Choice> deniableChoices(const Core::AnnotationSet &set,
                                            Core::AnnotatorId annotator, const Core::Scheme &scheme,
                                            Core::TextSpan place,
                                            const QList<SpeakerChoice> &deniers,
                                            const QString &typed);

/// Guesses an entity type from a name: capitals and countries are not known here, so a plural or
/// "and its …" gives a collective, all else a person.
[[nodiscard]] QString guessedEntityType(const QString &name);

} // namespace Gainsay::Ui
