// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "entityrows.h"

#include "rows.h"

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

const QString speaksFor = u"speaks-for"_s;
const QString memberOf = u"member-of"_s;

auto aliasTable(const QString &id)
{
    return SideTable{u"DELETE FROM entity_aliases WHERE entity = ?"_s,
                     u"INSERT INTO entity_aliases (entity, position, alias) VALUES (?, ?, ?)"_s,
                     [id](int position, const QString &alias) -> QVariantList {
                         return {id, position, stored(alias)};
                     }};
}

QVariant storedDate(const std::optional<QDate> &date)
{
    return storedOrNull(date ? date->toString(Qt::ISODate) : QString());
}

auto roleTable(const QString &id)
{
    return SideTable{
        u"DELETE FROM entity_roles WHERE entity = ?"_s,
        u"INSERT INTO entity_roles (entity, position, role, since) VALUES (?, ?, ?, ?)"_s,
        [id](int position, const EntityRole &role) -> QVariantList {
            return {id, position, stored(role.role), storedDate(role.since)};
        }};
}

/// `link` is one of our own two words, so that it may stand in the statement.
auto linkTable(const QString &id, const QString &link)
{
    return SideTable{
        u"DELETE FROM entity_links WHERE entity = ? AND link = '%1'"_s.arg(link),
        u"INSERT INTO entity_links (entity, link, position, other) VALUES (?, ?, ?, ?)"_s,
        [id, link](int position, EntityId other) -> QVariantList {
            return {id, link, position, stored(other)};
        }};
}

Result<void> writeSides(Connection &connection, const Entity &before, const Entity &after)
{
    const QString id = after.id.text();
    return aliasTable(id)
        .rewrite(connection, id, before.aliases, after.aliases)
        .and_then([&] { return roleTable(id).rewrite(connection, id, before.roles, after.roles); })
        .and_then([&] {
            return linkTable(id, speaksFor)
                .rewrite(connection, id, before.speaksFor, after.speaksFor);
        })
        .and_then([&] {
            return linkTable(id, memberOf).rewrite(connection, id, before.memberOf, after.memberOf);
        });
}

Entity entityOf(const Row &row)
{
    Entity entity;
    entity.id = row.id<EntityId>(0);
    entity.stamp = row.id<Stamp>(1);
    entity.name = row.text(2);
    entity.type = row.text(3);
    entity.naming = row.name<Naming>(4);
    entity.organisation = row.optionalId<EntityId>(5);
    entity.country = row.text(6);
    entity.wikidata = row.text(7);
    return entity;
}

EntityRole roleOf(const Row &row)
{
    EntityRole role{row.text(1), std::nullopt};
    if (!row.isNull(2)) {
        role.since = QDate::fromString(row.text(2), Qt::ISODate);
        if (!role.since->isValid())
            row.fail(2);
    }
    return role;
}

} // namespace

Result<QHash<EntityId, Entity>> readEntities(Connection &connection)
{
    QHash<EntityId, Entity> entities;
    const auto owner = [&](const Row &row) -> Entity & { return entities[row.id<EntityId>(0)]; };
    const auto read =
        connection
            .each(
                u"SELECT id, stamp, name, type, naming, organisation, country, wikidata FROM entities"_s,
                {},
                [&](const Row &row) {
                    const Entity entity = entityOf(row);
                    entities.insert(entity.id, entity);
                })
            .and_then([&] {
                return connection.each(
                    u"SELECT entity, alias FROM entity_aliases ORDER BY entity, position"_s, {},
                    [&](const Row &row) { owner(row).aliases.append(row.text(1)); });
            })
            .and_then([&] {
                return connection.each(
                    u"SELECT entity, role, since FROM entity_roles ORDER BY entity, position"_s, {},
                    [&](const Row &row) { owner(row).roles.append(roleOf(row)); });
            })
            .and_then([&] {
                return connection.each(
                    u"SELECT entity, link, other FROM entity_links ORDER BY entity, link, position"_s,
                    {}, [&](const Row &row) {
                        Entity &entity = owner(row);
                        (row.text(1) == speaksFor ? entity.speaksFor : entity.memberOf)
                            .append(row.id<EntityId>(2));
                    });
            });
    if (!read)
        return std::unexpected(read.error());
    return entities;
}

Result<void> insertRow(Connection &connection, const Entity &entity)
{
    const auto inserted = connection.run(
        u"INSERT INTO entities (id, stamp, name, type, naming, organisation, country, wikidata) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {stored(entity.id), stored(entity.stamp), stored(entity.name), stored(entity.type),
         stored(entity.naming), stored(entity.organisation), storedOrNull(entity.country),
         storedOrNull(entity.wikidata)});
    return done(inserted).and_then([&] { return writeSides(connection, Entity{}, entity); });
}

Result<void> updateRow(Connection &connection, const Entity &before, const Entity &after)
{
    const auto updated = connection.run(
        u"UPDATE entities SET stamp = ?, name = ?, type = ?, naming = ?, organisation = ?, country "
        u"= ?, "
        "wikidata = ? WHERE id = ? AND stamp = ?"_s,
        {stored(after.stamp), stored(after.name), stored(after.type), stored(after.naming),
         stored(after.organisation), storedOrNull(after.country), storedOrNull(after.wikidata),
         stored(before.id), stored(before.stamp)});
    return expectOne(updated, before.id.text()).and_then([&] {
        return writeSides(connection, before, after);
    });
}

Result<void> eraseRow(Connection &connection, const Entity &before)
{
    return expectOne(connection.run(u"DELETE FROM entities WHERE id = ? AND stamp = ?"_s,
                                    {stored(before.id), stored(before.stamp)}),
                     before.id.text());
}

} // namespace Gainsay::Corpus
