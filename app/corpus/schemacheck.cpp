// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemacheck.h"

#include "migrator.h"

#include <QHash>

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using Core::Result;

struct SchemaObject {
    QString type;
    QString sql;

    bool operator==(const SchemaObject &) const = default;
};
using Objects = QHash<QString, SchemaObject>;

Result<Objects> readObjects(Connection &connection)
{
    Objects objects;
    const auto read = connection.each(
        u"SELECT type, name, sql FROM sqlite_schema WHERE sql IS NOT NULL"_s, {},
        [&](const Row &row) { objects.insert(row.text(1), {row.text(0), row.text(2)}); });
    if (!read)
        return std::unexpected(read.error());
    return objects;
}

/// What the migrations make of nothing; once a process, since it takes some milliseconds.
const Result<Objects> &expectedObjects()
{
    static const Result<Objects> objects = []() -> Result<Objects> {
        auto memory = Connection::open(u"memory"_s, Access::Memory);
        if (!memory)
            return std::unexpected(memory.error());
        const Migrator migrator(shippedMigrations((*memory)->dialect()));
        if (auto migrated = migrator.migrate(**memory); !migrated)
            return std::unexpected(migrated.error());
        return readObjects(**memory);
    }();
    return objects;
}

} // namespace

Result<void> checkSchema(Connection &connection)
{
    const Result<Objects> &expected = expectedObjects();
    if (!expected)
        return std::unexpected(expected.error());
    const auto present = readObjects(connection);
    if (!present)
        return std::unexpected(present.error());
    const auto damaged = [&](const QString &name) {
        return Core::failure(Core::ErrorCode::DamagedCorpus,
                             u"%1: schema of %2"_s.arg(connection.location(), name));
    };
    for (auto object = expected->begin(); object != expected->end(); ++object) {
        if (present->value(object.key()) != object.value())
            return damaged(object.key());
    }
    for (auto object = present->begin(); object != present->end(); ++object) {
        if (object->type == "trigger"_L1 && !expected->contains(object.key()))
            return damaged(object.key());
    }
    return {};
}

} // namespace Gainsay::Corpus
