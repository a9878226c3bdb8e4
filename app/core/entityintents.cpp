// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "intents.h"

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

const Entity *findEntity(const AnnotationSet &set, EntityId id)
{
    static const QList<Entity> builtIn = reservedEntities();
    if (const Entity *entity = set.entity(id))
        return entity;
    const auto found = std::ranges::find(builtIn, id, &Entity::id);
    return found == builtIn.end() ? nullptr : &*found;
}

bool sameName(const Entity &a, const Entity &b)
{
    return a.type == b.type && foldedName(a.name) == foldedName(b.name);
}

/// Another entity with this one's name and type; null: none.
EntityId namesake(const AnnotationSet &set, const Entity &entity)
{
    for (const Entity &other : reservedEntities()) {
        if (sameName(other, entity))
            return other.id;
    }
    // The lowest id, so that equal sets answer alike.
    EntityId found;
    for (const Entity &other : set.entities()) {
        const bool taken = other.id != entity.id && sameName(other, entity);
        if (taken && (found.isNull() || other.id < found))
            found = other.id;
    }
    return found;
}

/// Aliases without blanks, repetitions and what the name says already.
QStringList tidiedAliases(const Entity &entity)
{
    QStringList out;
    QStringList folded{QString(), foldedName(entity.name)};
    for (const QString &alias : entity.aliases) {
        if (const QString key = foldedName(alias); !folded.contains(key)) {
            folded.append(key);
            out.append(alias.simplified());
        }
    }
    return out;
}

void tidy(Entity &entity)
{
    entity.name = entity.name.simplified();
    entity.aliases = tidiedAliases(entity);
}

Result<void> allowed(const AnnotationSet &set, const Entity &entity, const Scheme &scheme)
{
    if (entity.name.isEmpty())
        return failure(ErrorCode::Invalid, u"name: blank"_s);
    if (!termById(scheme.entityTypes, entity.type))
        return failure(ErrorCode::Invalid, u"type: unknown %1"_s.arg(entity.type));
    QList<EntityId> links = entity.speaksFor + entity.memberOf;
    if (entity.organisation)
        links.append(*entity.organisation);
    for (const EntityId link : std::as_const(links)) {
        if (link == entity.id)
            return failure(ErrorCode::Invalid, u"link: to itself"_s);
        if (!findEntity(set, link))
            return failure(ErrorCode::NotFound, link.text());
    }
    if (const EntityId taken = namesake(set, entity); !taken.isNull())
        return failure(ErrorCode::AlreadyExists, taken.text());
    return {};
}

} // namespace

Result<ChangeSet> addEntity(const AnnotationSet &set, Entity draft, const EditContext &context)
{
    draft.id = EntityId::create();
    draft.stamp = Stamp::create();
    tidy(draft);
    if (const auto valid = allowed(set, draft, context.scheme); !valid)
        return std::unexpected(valid.error());
    return ChangeSet{{ChangeSet::added(draft)}};
}

Result<ChangeSet> editEntity(const AnnotationSet &set, Entity edited, const EditContext &context)
{
    if (isReserved(edited.id))
        return failure(ErrorCode::Invalid, u"entity: reserved"_s);
    const Entity *before = set.entity(edited.id);
    if (!before)
        return failure(ErrorCode::NotFound, edited.id.text());
    edited.stamp = before->stamp;
    tidy(edited);
    if (edited == *before)
        return ChangeSet{};
    if (const auto valid = allowed(set, edited, context.scheme); !valid)
        return std::unexpected(valid.error());
    edited.stamp = Stamp::create();
    return ChangeSet{{ChangeSet::changed(*before, edited)}};
}

Result<ChangeSet> addIssue(const AnnotationSet &set, const QString &label,
                           [[maybe_unused]] const EditContext &context)
{
    const Issue issue{IssueId::create(), Stamp::create(), label.simplified()};
    if (issue.label.isEmpty())
        return failure(ErrorCode::Invalid, u"label: blank"_s);
    const QString folded = foldedName(issue.label);
    for (const Issue &other : set.issues()) {
        if (foldedName(other.label) == folded)
            return failure(ErrorCode::AlreadyExists, other.id.text());
    }
    return ChangeSet{{ChangeSet::added(issue)}};
}

} // namespace Gainsay::Core
