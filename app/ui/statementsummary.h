// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationset.h"
#include "core/scheme.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Gainsay::Ui {

/// One attitude in words: "→ shipping rules", "Favour".
struct StanceLine {
    QString target;
    QString valueId; ///< such as "favour"
    QString value;   ///< translated

    bool operator==(const StanceLine &) const = default;
};

/// A statement in words, as cards, the strip and screen readers show it. Translated.
struct StatementSummary {
    Core::StatementId id;
    Core::KindRole role = Core::KindRole::Claim;
    QString kind;     ///< "Denial"
    QString detail;   ///< "embedded", "direct"; may be empty
    QString speakers; ///< names, joined
    QString quote;
    QString denied;   ///< what a denial denies
    QString deniedBy; ///< speakers of denials that link to this statement
    QString time;     ///< "11:20"; empty: unknown
    QList<StanceLine> stances;

    bool operator==(const StatementSummary &) const = default;
};

[[nodiscard]] StatementSummary summaryOf(const Core::Statement &statement,
                                         const Core::AnnotationSet &set,
                                         const Core::Scheme &scheme);
/// One sentence for announcements and accessible names.
[[nodiscard]] QString spoken(const StatementSummary &summary);
/// The name as it is shown: reserved entities have one in the user's language.
[[nodiscard]] QString displayName(const Core::Entity &entity);
/// The names of these entities, as a list in the user's language.
[[nodiscard]] QString namesOf(const QList<Core::EntityId> &ids, const Core::AnnotationSet &set);

} // namespace Gainsay::Ui
