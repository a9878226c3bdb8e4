// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordwriter.h"

#include <algorithm>
#include <cstdlib>

namespace Gainsay::Core {

namespace {

/// The latest role; one without a date counts as the earliest.
QString latestRole(const QList<EntityRole> &roles)
{
    QString latest;
    std::optional<QDate> since;
    for (const EntityRole &role : roles) {
        if (role.since >= since) {
            latest = role.role;
            since = role.since;
        }
    }
    return latest;
}

QString utcText(const QDateTime &when)
{
    return when.isValid() ? when.toUTC().toString(Qt::ISODateWithMs) : QString();
}

/// With its offset from UTC, as the page gave it.
QString offsetText(const QDateTime &when)
{
    const QDateTime fixed =
        when.timeSpec() == Qt::UTC ? when : when.toOffsetFromUtc(when.offsetFromUtc());
    return fixed.toString(when.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

} // namespace

RecordWriter::RecordWriter(const RecordContext &context, RecordForm form)
    : m_document(yyjson_mut_doc_new(nullptr)), m_context(context), m_form(form)
{
    Q_CHECK_PTR(m_document.get());
}

RecordWriter::Value RecordWriter::string(const QByteArray &utf8)
{
    return yyjson_mut_strncpy(m_document.get(), utf8.constData(), utf8.size());
}

RecordWriter::Value RecordWriter::string(QStringView text)
{
    return string(text.toUtf8());
}

RecordWriter::Value RecordWriter::stringOrNull(const QString &text)
{
    return text.isEmpty() ? null() : string(text);
}

void RecordWriter::add(Value object, const char *key, Value value)
{
    [[maybe_unused]] const bool added =
        yyjson_mut_obj_add_val(m_document.get(), object, key, value);
    Q_ASSERT(added);
}

QByteArray RecordWriter::written(Value root)
{
    std::size_t length = 0;
    yyjson_mut_doc_set_root(m_document.get(), root);
    const std::unique_ptr<char, decltype(&std::free)> text(
        yyjson_mut_write(m_document.get(), YYJSON_WRITE_NOFLAG, &length), &std::free);
    Q_CHECK_PTR(text.get());
    return QByteArray(text.get(), static_cast<qsizetype>(length));
}

template <class List, class Convert>
RecordWriter::Value RecordWriter::listOf(const List &values, Convert convert)
{
    const Value out = list();
    for (const auto &value : values)
        yyjson_mut_arr_append(out, convert(value));
    return out;
}

template <class Id> RecordWriter::Value RecordWriter::ids(const QList<Id> &ids)
{
    return listOf(ids, [this](Id id) { return string(id.text()); });
}

RecordWriter::Value RecordWriter::time(const std::optional<ClockTime> &time)
{
    return time ? string(time->text()) : null();
}

RecordWriter::Value RecordWriter::annotatorName(AnnotatorId id)
{
    return string(m_context.annotatorNames.value(id));
}

void RecordWriter::addOffsets(Value object, TextSpan span)
{
    const auto points = m_context.text.offsets().toCodePoints(span);
    Q_ASSERT_X(points, "RecordWriter", "a span outside its text");
    add(object, "start", number(points ? points->begin : 0));
    add(object, "end", number(points ? points->end : 0));
}

RecordWriter::Value RecordWriter::fragments(const Fragments &fragments)
{
    return listOf(fragments, [this](TextSpan fragment) {
        const Value out = object();
        addOffsets(out, fragment);
        add(out, "text", string(m_context.text.quote(fragment)));
        return out;
    });
}

RecordWriter::Value RecordWriter::denied(const std::optional<Denied> &denied)
{
    if (!denied)
        return null();
    const Value out = object();
    add(out, "statement", denied->statement ? string(denied->statement->text()) : null());
    add(out, "proposition", string(denied->proposition));
    add(out, "explicitness", string(toName(denied->explicitness).toString()));
    add(out, "claimant", denied->claimant ? string(denied->claimant->text()) : null());
    return out;
}

RecordWriter::Value RecordWriter::target(const StanceTarget &target)
{
    static constexpr std::array keys{"entity", "issue", "statement"};
    static_assert(keys.size() == std::variant_size_v<StanceTarget>);
    const Value out = object();
    const QString id = std::visit([](const auto &named) { return named.text(); }, target);
    add(out, keys.at(target.index()), string(id));
    return out;
}

RecordWriter::Value RecordWriter::stance(const Stance &stance)
{
    const Value out = object();
    add(out, "holder", string(stance.holder.text()));
    add(out, "target", target(stance.target));
    add(out, "value", string(stance.value));
    add(out, "intensity", stringOrNull(stance.intensity));
    add(out, "confidence", string(toName(stance.confidence).toString()));
    return out;
}

RecordWriter::Value RecordWriter::attributes(const QMap<QString, QString> &attributes)
{
    const Value out = object();
    for (auto attribute = attributes.begin(); attribute != attributes.end(); ++attribute)
        yyjson_mut_obj_add(out, string(attribute.key()), string(attribute.value()));
    return out;
}

RecordWriter::Value RecordWriter::statement(const Statement &statement)
{
    const Value out = object();
    add(out, "id", string(statement.id.text()));
    add(out, "kind", string(statement.kind));
    add(out, "annotator", annotatorName(statement.annotator));
    add(out, "origin", string(toName(statement.origin).toString()));
    add(out, "content", fragments(statement.content));
    add(out, "cue", fragments(statement.cue));
    add(out, "source", fragments(statement.source));
    add(out, "speakers", ids(statement.speakers));
    add(out, "via", ids(statement.via));
    add(out, "directness", string(toName(statement.directness).toString()));
    add(out, "denied", denied(statement.denied));
    add(out, "stances", listOf(statement.stances, [this](const Stance &s) { return stance(s); }));
    add(out, "confidence", string(toName(statement.confidence).toString()));
    add(out, "time", time(statement.time));
    add(out, "note", string(statement.note));
    add(out, "tags", listOf(statement.tags, [this](const QString &tag) { return string(tag); }));
    add(out, "attributes", attributes(statement.attributes));
    add(out, "codebook", number(statement.codebook));
    add(out, "created", string(utcText(statement.created)));
    add(out, "modified", string(utcText(statement.modified)));
    // Not among the promised keys: only where there is something to tell.
    if (statement.placement != PlacementState::Made)
        add(out, "placement", string(toName(statement.placement).toString()));
    if (m_form == RecordForm::Whole) {
        add(out, "stamp", string(statement.stamp.text()));
        add(out, "article", string(statement.article.text()));
        add(out, "revision", number(statement.revision));
        add(out, "annotator_id", string(statement.annotator.text()));
        add(out, "rule", string(statement.rule));
        add(out, "target", fragments(statement.target));
    }
    return out;
}

RecordWriter::Value RecordWriter::entity(const Entity &entity)
{
    const Value out = object();
    add(out, "id", string(entity.id.text()));
    add(out, "name", string(entity.name));
    add(out, "type", string(entity.type));
    add(out, "naming", string(toName(entity.naming).toString()));
    add(out, "aliases", listOf(entity.aliases, [this](const QString &a) { return string(a); }));
    add(out, "role", stringOrNull(latestRole(entity.roles)));
    add(out, "organisation", entity.organisation ? string(entity.organisation->text()) : null());
    add(out, "country", stringOrNull(entity.country));
    add(out, "speaks_for", ids(entity.speaksFor));
    add(out, "member_of", ids(entity.memberOf));
    add(out, "wikidata", stringOrNull(entity.wikidata));
    if (m_form == RecordForm::Whole) {
        add(out, "stamp", string(entity.stamp.text()));
        add(out, "roles", listOf(entity.roles, [this](const EntityRole &role) {
                const Value dated = object();
                add(dated, "role", string(role.role));
                add(dated, "since",
                    role.since ? string(role.since->toString(Qt::ISODate)) : null());
                return dated;
            }));
    }
    return out;
}

RecordWriter::Value RecordWriter::issue(const Issue &issue)
{
    const Value out = object();
    add(out, "id", string(issue.id.text()));
    add(out, "label", string(issue.label));
    if (m_form == RecordForm::Whole)
        add(out, "stamp", string(issue.stamp.text()));
    return out;
}

RecordWriter::Value RecordWriter::relation(const Relation &relation)
{
    const Value out = object();
    add(out, "id", string(relation.id.text()));
    add(out, "type", string(relation.type));
    add(out, "from", string(relation.from.text()));
    add(out, "to", string(relation.to.text()));
    add(out, "annotator", annotatorName(relation.annotator));
    if (m_form == RecordForm::Whole) {
        add(out, "stamp", string(relation.stamp.text()));
        add(out, "annotator_id", string(relation.annotator.text()));
    }
    return out;
}

RecordWriter::Value RecordWriter::segment(const Segment &segment)
{
    const Value out = object();
    add(out, "kind", string(toName(segment.kind).toString()));
    addOffsets(out, segment.span);
    add(out, "time", time(segment.time));
    if (m_form == RecordForm::Whole)
        add(out, "position", number(segment.position));
    return out;
}

RecordWriter::Value RecordWriter::article(const Article &article)
{
    const ArticleInfo &info = article.info;
    const auto when = [this](const std::optional<QDateTime> &at) {
        return at && at->isValid() ? string(offsetText(*at)) : null();
    };
    const Value out = object();
    add(out, "id", string(article.id.text()));
    add(out, "revision", number(article.revision));
    add(out, "title", string(info.title));
    add(out, "standfirst", string(info.standfirst));
    add(out, "byline", string(info.byline));
    add(out, "publisher", string(info.publisher));
    add(out, "url", string(info.url));
    add(out, "language", string(info.language));
    add(out, "published", when(info.published));
    add(out, "retrieved", when(info.retrieved));
    add(out, "sha256", string(article.text.sha256()));
    return out;
}

} // namespace Gainsay::Core
