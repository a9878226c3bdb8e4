// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "record.h"

#include "recordreader.h"

#include <memory>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

std::optional<Denied> readDenied(RecordReader &reader, const RecordNode &node)
{
    if (RecordReader::isNull(node))
        return std::nullopt;
    return Denied{reader.idOrNull<StatementId>(reader.member(node, "statement")),
                  reader.string(reader.member(node, "proposition")),
                  reader.name<Explicitness>(reader.member(node, "explicitness")),
                  reader.idOrNull<EntityId>(reader.member(node, "claimant"))};
}

StanceTarget readTarget(RecordReader &reader, const RecordNode &node)
{
    if (yyjson_obj_get(node.value, "entity"))
        return reader.id<EntityId>(reader.member(node, "entity"));
    if (yyjson_obj_get(node.value, "issue"))
        return reader.id<IssueId>(reader.member(node, "issue"));
    return reader.id<StatementId>(reader.member(node, "statement"));
}

Stance readStance(RecordReader &reader, const RecordNode &node)
{
    return {reader.id<EntityId>(reader.member(node, "holder")),
            readTarget(reader, reader.member(node, "target")),
            reader.string(reader.member(node, "value")),
            reader.stringOrNull(reader.member(node, "intensity")),
            reader.name<Confidence>(reader.member(node, "confidence"))};
}

QMap<QString, QString> readAttributes(RecordReader &reader, const RecordNode &node)
{
    QMap<QString, QString> out;
    if (!yyjson_is_obj(node.value))
        reader.complain(node, u"no object"_s);
    yyjson_obj_iter entries = yyjson_obj_iter_with(node.value);
    while (yyjson_val *key = yyjson_obj_iter_next(&entries)) {
        const QString name = reader.string({key, node.place});
        out.insert(name, reader.string({yyjson_obj_iter_get_val(key), node.place + u'.' + name}));
    }
    return out;
}

Item readStatement(RecordReader &reader, const RecordNode &node)
{
    const auto at = [&](const char *key) { return reader.member(node, key); };
    Statement out;
    out.id = reader.id<StatementId>(at("id"));
    out.stamp = reader.id<Stamp>(at("stamp"));
    out.article = reader.id<ArticleId>(at("article"));
    out.revision = reader.number(at("revision"));
    out.annotator = reader.id<AnnotatorId>(at("annotator_id"));
    out.origin = reader.name<Origin>(at("origin"));
    out.rule = reader.string(at("rule"));
    out.kind = reader.string(at("kind"));
    out.content = reader.fragments(at("content"));
    out.cue = reader.fragments(at("cue"));
    out.source = reader.fragments(at("source"));
    out.target = reader.fragments(at("target"));
    out.speakers = reader.ids<EntityId>(at("speakers"));
    out.via = reader.ids<EntityId>(at("via"));
    out.directness = reader.name<Directness>(at("directness"));
    out.denied = readDenied(reader, at("denied"));
    out.stances =
        reader.list(at("stances"), [&](const RecordNode &n) { return readStance(reader, n); });
    out.confidence = reader.name<Confidence>(at("confidence"));
    out.time = reader.time(at("time"));
    out.note = reader.string(at("note"));
    out.tags = reader.strings(at("tags"));
    out.attributes = readAttributes(reader, at("attributes"));
    out.codebook = reader.number(at("codebook"));
    out.created = reader.instant(at("created"));
    out.modified = reader.instant(at("modified"));
    if (yyjson_obj_get(node.value, "placement"))
        out.placement = reader.name<PlacementState>(at("placement"));
    return out;
}

Item readEntity(RecordReader &reader, const RecordNode &node)
{
    const auto at = [&](const char *key) { return reader.member(node, key); };
    Entity out;
    out.id = reader.id<EntityId>(at("id"));
    out.stamp = reader.id<Stamp>(at("stamp"));
    out.name = reader.string(at("name"));
    out.type = reader.string(at("type"));
    out.naming = reader.name<Naming>(at("naming"));
    out.aliases = reader.strings(at("aliases"));
    out.roles = reader.list(at("roles"), [&](const RecordNode &role) {
        return EntityRole{reader.string(reader.member(role, "role")),
                          reader.date(reader.member(role, "since"))};
    });
    out.organisation = reader.idOrNull<EntityId>(at("organisation"));
    out.country = reader.stringOrNull(at("country"));
    out.speaksFor = reader.ids<EntityId>(at("speaks_for"));
    out.memberOf = reader.ids<EntityId>(at("member_of"));
    out.wikidata = reader.stringOrNull(at("wikidata"));
    return out;
}

Item readIssue(RecordReader &reader, const RecordNode &node)
{
    return Issue{reader.id<IssueId>(reader.member(node, "id")),
                 reader.id<Stamp>(reader.member(node, "stamp")),
                 reader.string(reader.member(node, "label"))};
}

Item readRelation(RecordReader &reader, const RecordNode &node)
{
    return Relation{reader.id<RelationId>(reader.member(node, "id")),
                    reader.id<Stamp>(reader.member(node, "stamp")),
                    reader.string(reader.member(node, "type")),
                    reader.id<StatementId>(reader.member(node, "from")),
                    reader.id<StatementId>(reader.member(node, "to")),
                    reader.id<AnnotatorId>(reader.member(node, "annotator_id"))};
}

Item readSegment(RecordReader &reader, const RecordNode &node)
{
    return Segment{reader.number(reader.member(node, "position")),
                   reader.name<SegmentKind>(reader.member(node, "kind")), reader.span(node),
                   reader.time(reader.member(node, "time"))};
}

using ReadItem = Item (*)(RecordReader &, const RecordNode &);

ReadItem readerOf(QStringView typeName)
{
    if (typeName == "entity"_L1)
        return readEntity;
    if (typeName == "issue"_L1)
        return readIssue;
    if (typeName == "statement"_L1)
        return readStatement;
    if (typeName == "relation"_L1)
        return readRelation;
    return typeName == "segment"_L1 ? readSegment : nullptr;
}

} // namespace

Result<Item> fromRecord(const QByteArray &json, const QString &typeName, const FrozenText &text)
{
    const ReadItem read = readerOf(typeName);
    if (!read)
        return failure(ErrorCode::Invalid, u"unknown item type %1"_s.arg(typeName));
    yyjson_read_err problem;
    QByteArray copy = json; // yyjson takes no const buffer, though it changes nothing
    const std::unique_ptr<yyjson_doc, decltype(&yyjson_doc_free)> document(
        yyjson_read_opts(copy.data(), copy.size(), YYJSON_READ_NOFLAG, nullptr, &problem),
        &yyjson_doc_free);
    if (!document)
        return failure(ErrorCode::Invalid,
                       u"byte %1: %2"_s.arg(problem.pos).arg(QLatin1StringView(problem.msg)));
    RecordReader reader(text);
    Item item = read(reader, {yyjson_doc_get_root(document.get()), typeName});
    if (!reader.fault().isEmpty())
        return failure(ErrorCode::Invalid, reader.fault());
    return item;
}

} // namespace Gainsay::Core
