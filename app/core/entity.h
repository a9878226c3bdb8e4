// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"
#include "ids.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Gainsay::Core {

/// Whether the text gives the entity a name.
enum class Naming { Named, Unnamed, Collective };

template <> struct EnumNames<Naming> {
    static constexpr std::array<std::pair<Naming, QLatin1StringView>, 3> table{{
        {Naming::Named, QLatin1StringView("named")},
        {Naming::Unnamed, QLatin1StringView("unnamed")},
        {Naming::Collective, QLatin1StringView("collective")},
    }};
};

/// A role from a date on; a second one never overwrites the first.
struct EntityRole {
    QString role;
    std::optional<QDate> since;

    bool operator==(const EntityRole &) const = default;
};

/// A speaker or a target. Belongs to the corpus, not to an article. Name and type together are
/// unique.
struct Entity {
    EntityId id;
    Stamp stamp;
    QString name;
    QString type = QStringLiteral("person"); ///< an entity type of the scheme
    Naming naming = Naming::Named;
    QStringList aliases;
    QList<EntityRole> roles;
    std::optional<EntityId> organisation;
    QString country; ///< ISO 3166 alpha-2 or "EU"; empty: not set
    QList<EntityId> speaksFor;
    QList<EntityId> memberOf;
    QString wikidata; ///< "Q42"; empty: not set

    bool operator==(const Entity &) const = default;
};

/// The outlet's own voice. The same id in every corpus, so that merged corpora agree.
inline constexpr EntityId narratorId{
    QUuid{0x6a1b0a5e, 0x0001, 0x4e41, 0x9a, 0x52, 0x47, 0x61, 0x69, 0x6e, 0x73, 0x79}};
/// Attributed, but to no named source.
inline constexpr EntityId unspecifiedId{
    QUuid{0x6a1b0a5e, 0x0002, 0x4e41, 0x9a, 0x52, 0x47, 0x61, 0x69, 0x6e, 0x73, 0x79}};

/// NARRATOR and UNSPECIFIED, which every corpus has and nobody edits.
[[nodiscard]] QList<Entity> reservedEntities();
[[nodiscard]] bool isReserved(EntityId id);

/// A name in the form that matching compares: case, possessive endings and the shape of
/// apostrophes do not count, blanks are single.
[[nodiscard]] QString foldedName(QStringView name);

/// Whether `mention` is the entity's name or one of its aliases, compared folded.
[[nodiscard]] bool answersTo(const Entity &entity, QStringView mention);

} // namespace Gainsay::Core
