// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationset.h"
#include "core/intents.h"
#include "core/result.h"
#include "core/statement.h"

#include <QList>
#include <QString>

#include <optional>
#include <variant>

namespace Gainsay::Ui {

/// A speaker or target that the user named but that the corpus does not hold yet.
struct NewEntity {
    QString name;
    QString type = QStringLiteral("person");

    bool operator==(const NewEntity &) const = default;
};

/// An issue that the user named but that the corpus does not hold yet.
struct NewIssue {
    QString label;

    bool operator==(const NewIssue &) const = default;
};

using SpeakerChoice = std::variant<Core::EntityId, NewEntity>;
using TargetChoice =
    std::variant<Core::EntityId, Core::IssueId, Core::StatementId, NewEntity, NewIssue>;

/// A stance as it is built in the strip.
struct StanceDraft {
    QString value;
    std::optional<TargetChoice> target;

    bool operator==(const StanceDraft &) const = default;
};

/// A statement as it is built in the strip: new, or changes to one that exists.
struct EntryDraft {
    std::optional<Core::StatementId> existing; ///< the statement that is changed; nullopt: new
    Core::Statement statement;                 ///< speakers and stances aside
    QList<SpeakerChoice> speakers;
    std::optional<StanceDraft> stance; ///< added to the statement's own

    bool operator==(const EntryDraft &) const = default;
};

/// The one edit that makes the draft real, new entities and issues included. Errors are those of
/// the intents.
[[nodiscard]] Core::Result<Core::ChangeSet> changesOf(const EntryDraft &draft,
                                                      const Core::AnnotationSet &set,
                                                      const Core::EditContext &context);

} // namespace Gainsay::Ui
