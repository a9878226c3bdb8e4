// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementrows.h"

#include "rows.h"

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

auto speakerTable(const QString &id)
{
    return SideTable{
        u"DELETE FROM statement_speakers WHERE statement = ?"_s,
        u"INSERT INTO statement_speakers (statement, position, entity) VALUES (?, ?, ?)"_s,
        [id](int position, EntityId entity) -> QVariantList {
            return {id, position, stored(entity)};
        }};
}

auto viaTable(const QString &id)
{
    return SideTable{u"DELETE FROM statement_via WHERE statement = ?"_s,
                     u"INSERT INTO statement_via (statement, position, entity) VALUES (?, ?, ?)"_s,
                     [id](int position, EntityId entity) -> QVariantList {
                         return {id, position, stored(entity)};
                     }};
}

/// The id where the target is of this kind, else NULL.
template <class I> QVariant storedTarget(const StanceTarget &target)
{
    const I *id = std::get_if<I>(&target);
    return stored(id ? std::optional(*id) : std::nullopt);
}

auto stanceTable(const QString &id)
{
    return SideTable{u"DELETE FROM stances WHERE statement = ?"_s,
                     u"INSERT INTO stances (statement, position, holder, target_entity, "
                     u"target_issue, target_statement, value, "
                     "intensity, confidence) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
                     [id](int position, const Stance &stance) -> QVariantList {
                         return {id,
                                 position,
                                 stored(stance.holder),
                                 storedTarget<EntityId>(stance.target),
                                 storedTarget<IssueId>(stance.target),
                                 storedTarget<StatementId>(stance.target),
                                 stored(stance.value),
                                 storedOrNull(stance.intensity),
                                 stored(stance.confidence)};
                     }};
}

auto tagTable(const QString &id)
{
    return SideTable{u"DELETE FROM statement_tags WHERE statement = ?"_s,
                     u"INSERT INTO statement_tags (statement, position, tag) VALUES (?, ?, ?)"_s,
                     [id](int position, const QString &tag) -> QVariantList {
                         return {id, position, stored(tag)};
                     }};
}

Result<void> insertSpans(Connection &connection, const Statement &statement, SpanLayer layer,
                         const FrozenText &text)
{
    int position = 0;
    for (const TextSpan fragment : statement.fragments(layer)) {
        const auto span = text.offsets().toCodePoints(fragment);
        if (!span)
            return std::unexpected(span.error());
        auto inserted = connection.run(
            u"INSERT INTO spans (statement, layer, position, \"start\", \"end\", quote) VALUES (?, ?, ?, ?, ?, ?)"_s,
            {stored(statement.id), stored(layer), position++, span->begin, span->end,
             stored(text.quote(fragment))});
        if (!inserted)
            return std::unexpected(inserted.error());
    }
    return {};
}

Result<void> writeSpans(Connection &connection, const Statement &before, const Statement &after,
                        const FrozenText &text)
{
    for (const auto &[layer, name] : EnumNames<SpanLayer>::table) {
        if (before.fragments(layer) == after.fragments(layer))
            continue;
        auto written = done(connection.run(u"DELETE FROM spans WHERE statement = ? AND layer = ?"_s,
                                           {stored(after.id), stored(layer)}))
                           .and_then([&] { return insertSpans(connection, after, layer, text); });
        if (!written)
            return written;
    }
    return {};
}

Result<void> writeAttributes(Connection &connection, const Statement &before,
                             const Statement &after)
{
    if (before.attributes == after.attributes)
        return {};
    auto erased = connection.run(u"DELETE FROM statement_attributes WHERE statement = ?"_s,
                                 {stored(after.id)});
    if (!erased)
        return std::unexpected(erased.error());
    for (auto attribute = after.attributes.begin(); attribute != after.attributes.end();
         ++attribute) {
        auto inserted = connection.run(
            u"INSERT INTO statement_attributes (statement, field, value) VALUES (?, ?, ?)"_s,
            {stored(after.id), stored(attribute.key()), stored(attribute.value())});
        if (!inserted)
            return std::unexpected(inserted.error());
    }
    return {};
}

Result<void> writeSides(Connection &connection, const Statement &before, const Statement &after,
                        const FrozenText &text)
{
    const QString id = after.id.text();
    return writeSpans(connection, before, after, text)
        .and_then([&] {
            return speakerTable(id).rewrite(connection, id, before.speakers, after.speakers);
        })
        .and_then([&] { return viaTable(id).rewrite(connection, id, before.via, after.via); })
        .and_then(
            [&] { return stanceTable(id).rewrite(connection, id, before.stances, after.stances); })
        .and_then([&] { return tagTable(id).rewrite(connection, id, before.tags, after.tags); })
        .and_then([&] { return writeAttributes(connection, before, after); });
}

/// The columns of `denied`: statement, proposition, explicitness, claimant.
QVariantList deniedValues(const std::optional<Denied> &denied)
{
    const QVariant null(QMetaType::fromType<QString>());
    if (!denied)
        return {null, null, null, null};
    return {stored(denied->statement), stored(denied->proposition), stored(denied->explicitness),
            stored(denied->claimant)};
}

/// Everything of the row that an edit may change, in the order of the statements below.
QVariantList editableValues(const Statement &statement)
{
    return QVariantList{stored(statement.stamp), stored(statement.origin),
                        storedOrNull(statement.rule), stored(statement.kind),
                        stored(statement.directness)}
    + deniedValues(statement.denied)
        + QVariantList{stored(statement.confidence), stored(statement.time),
                       stored(statement.note),       statement.codebook,
                       stored(statement.created),    stored(statement.modified),
                       stored(statement.placement),  statement.revision};
}

} // namespace

Result<void> insertRow(Connection &connection, const Statement &statement, const FrozenText &text)
{
    const auto inserted = connection.run(
        u"INSERT INTO statements (stamp, origin, rule, kind, directness, denied_statement, "
        u"denied_proposition, "
        "denied_explicitness, denied_claimant, confidence, time, note, codebook, created, "
        "modified, placement, revision, id, article, annotator) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        editableValues(statement)
            + QVariantList{stored(statement.id), stored(statement.article),
                           stored(statement.annotator)});
    if (!inserted)
        return std::unexpected(inserted.error());
    Statement nothing;
    nothing.id = statement.id;
    return writeSides(connection, nothing, statement, text);
}

Result<void> updateRow(Connection &connection, const Statement &before, const Statement &after,
                       const FrozenText &text)
{
    if (before.article != after.article)
        return failure(ErrorCode::Invalid,
                       u"%1: a statement stays in its article"_s.arg(before.id.text()));
    const bool goes = before.revision != after.revision;
    if (goes) {
        const auto erased =
            connection.run(u"DELETE FROM spans WHERE statement = ?"_s, {stored(before.id)});
        if (!erased)
            return std::unexpected(erased.error());
    }
    const auto updated = connection.run(
        u"UPDATE statements SET stamp = ?, origin = ?, rule = ?, kind = ?, directness = ?, "
        u"denied_statement = ?, "
        "denied_proposition = ?, denied_explicitness = ?, denied_claimant = ?, confidence = ?, "
        "time = ?, note = ?, "
        "codebook = ?, created = ?, modified = ?, placement = ?, revision = ? "
        "WHERE id = ? AND stamp = ? AND annotator = ?"_s,
        editableValues(after)
            + QVariantList{stored(before.id), stored(before.stamp), stored(before.annotator)});
    // Spans of another text are none of this one's, even at the same offsets.
    Statement held = before;
    for (const auto &[layer, name] : EnumNames<SpanLayer>::table) {
        if (goes)
            held.setFragments(layer, {});
    }
    return expectOne(updated, before.id.text()).and_then([&] {
        return writeSides(connection, held, after, text);
    });
}

Result<void> eraseRow(Connection &connection, const Statement &before)
{
    return expectOne(
        connection.run(u"DELETE FROM statements WHERE id = ? AND stamp = ? AND annotator = ?"_s,
                       {stored(before.id), stored(before.stamp), stored(before.annotator)}),
        before.id.text());
}

} // namespace Gainsay::Corpus
