// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record.h"

#include "recordwriter.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace Gainsay::Core {

namespace {

template <class... Handlers> struct Overloaded : Handlers... {
    using Handlers::operator()...;
};

/// The entities and issues that a set's statements speak of.
struct Mentioned {
    QSet<EntityId> entities;
    QSet<IssueId> issues;

    void add(const Statement &statement)
    {
        for (const EntityId id : statement.speakers)
            entities.insert(id);
        for (const EntityId id : statement.via)
            entities.insert(id);
        if (statement.denied && statement.denied->claimant)
            entities.insert(*statement.denied->claimant);
        for (const Stance &stance : statement.stances) {
            entities.insert(stance.holder);
            std::visit(Overloaded{
                           [this](EntityId id) { entities.insert(id); },
                           [this](IssueId id) { issues.insert(id); },
                           [](StatementId) {},
                       },
                       stance.target);
        }
    }
};

QHash<EntityId, Entity> allEntities(const AnnotationSet &set)
{
    QHash<EntityId, Entity> all = set.entities();
    for (const Entity &entity : reservedEntities()) {
        if (!all.contains(entity.id))
            all.insert(entity.id, entity);
    }
    return all;
}

/// With those that they refer to, and so on; by id.
QList<Entity> closure(const QSet<EntityId> &mentioned, const AnnotationSet &set)
{
    const QHash<EntityId, Entity> all = allEntities(set);
    QSet<EntityId> seen;
    QList<EntityId> open(mentioned.begin(), mentioned.end());
    QList<Entity> out;
    while (!open.isEmpty()) {
        const EntityId id = open.takeLast();
        const auto found = all.constFind(id);
        if (found == all.constEnd() || seen.contains(id))
            continue;
        seen.insert(id);
        out.append(*found);
        open += found->speaksFor + found->memberOf;
        if (found->organisation)
            open.append(*found->organisation);
    }
    std::ranges::sort(out, {}, &Entity::id);
    return out;
}

template <class Value> QList<Value> byId(QList<Value> values)
{
    std::ranges::sort(values, {}, &Value::id);
    return values;
}

QList<Issue> issuesOf(const Mentioned &mentioned, const AnnotationSet &set)
{
    QList<Issue> out;
    for (const IssueId id : mentioned.issues) {
        if (const Issue *issue = set.issue(id))
            out.append(*issue);
    }
    return byId(out);
}

constexpr std::array typeNames{QLatin1StringView("entity"), QLatin1StringView("issue"),
                               QLatin1StringView("statement"), QLatin1StringView("relation"),
                               QLatin1StringView("segment")};
static_assert(typeNames.size() == std::variant_size_v<Item>);

} // namespace

QByteArray toRecord(const Item &item, const RecordContext &context)
{
    RecordWriter writer(context, RecordForm::Whole);
    const auto root = std::visit(Overloaded{
                                     [&](const Entity &entity) { return writer.entity(entity); },
                                     [&](const Issue &issue) { return writer.issue(issue); },
                                     [&](const Statement &s) { return writer.statement(s); },
                                     [&](const Relation &r) { return writer.relation(r); },
                                     [&](const Segment &s) { return writer.segment(s); },
                                 },
                                 item);
    return writer.written(root);
}

QString itemTypeName(const Item &item)
{
    return typeNames.at(item.index());
}

QString itemIdText(const Item &item)
{
    return std::visit(Overloaded{
                          [](const Segment &segment) { return QString::number(segment.position); },
                          [](const auto &named) { return named.id.text(); },
                      },
                      item);
}

QByteArray toRecordLine(const Article &article, const AnnotationSet &set,
                        const QHash<AnnotatorId, QString> &annotatorNames)
{
    const RecordContext context{article.text, annotatorNames};
    RecordWriter writer(context, RecordForm::Published);
    const auto root = writer.object();
    const auto addList = [&](const char *key, const auto &values, auto convert) {
        const auto list = writer.list();
        for (const auto &value : values)
            yyjson_mut_arr_append(list, (writer.*convert)(value));
        writer.add(root, key, list);
    };

    Mentioned mentioned;
    QList<Statement> statements;
    for (const StatementId id : set.statementsInOrder()) {
        statements.append(*set.statement(id));
        mentioned.add(statements.last());
    }
    QList<Relation> relations = set.relations().values();
    // One that begins at a statement of an earlier revision stands in that one's line.
    relations.removeIf([&](const Relation &r) { return set.earlierStatement(r.from) != nullptr; });
    QList<Segment> segments = set.segments();
    std::ranges::sort(segments, {}, &Segment::position);

    writer.add(root, "gainsay", writer.number(1));
    writer.add(root, "article", writer.article(article));
    writer.add(root, "text", writer.string(article.text.text()));
    addList("segments", segments, &RecordWriter::segment);
    addList("entities", closure(mentioned.entities, set), &RecordWriter::entity);
    addList("issues", issuesOf(mentioned, set), &RecordWriter::issue);
    addList("statements", statements, &RecordWriter::statement);
    addList("relations", byId(relations), &RecordWriter::relation);
    return writer.written(root);
}

} // namespace Gainsay::Core
