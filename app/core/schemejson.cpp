// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "schemejson.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Gainsay::Core {

namespace {

using namespace Qt::StringLiterals;

QJsonObject termToJson(const Term &term)
{
    QJsonObject out{{u"id"_s, term.id}, {u"label"_s, term.label}};
    if (!term.key.isEmpty())
        out.insert(u"key"_s, term.key);
    if (term.retired)
        out.insert(u"retired"_s, true);
    return out;
}

Term termFromJson(const QJsonValue &value)
{
    return {value[u"id"].toString(), value[u"label"].toString(), value[u"key"].toString(),
            value[u"retired"].toBool()};
}

template <class T, class Convert> QJsonArray listToJson(const QList<T> &list, Convert convert)
{
    QJsonArray out;
    for (const T &value : list)
        out.append(convert(value));
    return out;
}

template <class T, class Convert> QList<T> listFromJson(const QJsonValue &value, Convert convert)
{
    QList<T> out;
    for (const QJsonValue entry : value.toArray())
        out.append(convert(entry));
    return out;
}

QJsonObject kindToJson(const StatementKind &kind)
{
    QJsonObject out = termToJson(kind.term);
    out.insert(u"role"_s, toName(kind.role));
    return out;
}

StatementKind kindFromJson(const QJsonValue &value)
{
    return {termFromJson(value),
            fromName<KindRole>(value[u"role"].toString()).value_or(KindRole::Claim)};
}

QJsonObject fieldToJson(const Field &field)
{
    return {{u"id"_s, field.id},
            {u"label"_s, field.label},
            {u"values"_s, listToJson(field.values, termToJson)},
            {u"enabled"_s, field.enabled}};
}

Field fieldFromJson(const QJsonValue &value)
{
    return {value[u"id"].toString(), value[u"label"].toString(),
            listFromJson<Term>(value[u"values"], termFromJson), value[u"enabled"].toBool()};
}

/// What makes a document unusable as a codebook; empty: nothing.
QString fault(const Scheme &scheme)
{
    if (scheme.version < 1)
        return u"version"_s;
    for (const KindRole role : {KindRole::Claim, KindRole::Denial, KindRole::Stance}) {
        if (scheme.kindWithRole(role).isEmpty())
            return u"kinds: none with the role %1"_s.arg(toName(role));
    }
    const auto nameless = [](const Term &term) { return term.id.isEmpty(); };
    for (const QList<Term> *terms :
         {&scheme.stanceValues, &scheme.relationTypes, &scheme.entityTypes}) {
        if (terms->isEmpty() || std::ranges::any_of(*terms, nameless))
            return u"stanceValues, relationTypes, entityTypes: empty, or a term without id"_s;
    }
    return {};
}

} // namespace

Result<Scheme> schemeFromJson(const QByteArray &document)
{
    QJsonParseError problem;
    const QJsonObject json = QJsonDocument::fromJson(document, &problem).object();
    if (problem.error != QJsonParseError::NoError)
        return failure(ErrorCode::Invalid,
                       u"byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    Scheme scheme;
    scheme.version = json[u"version"].toInt(0);
    scheme.name = json[u"name"].toString();
    scheme.kinds = listFromJson<StatementKind>(json[u"kinds"], kindFromJson);
    scheme.stanceValues = listFromJson<Term>(json[u"stanceValues"], termFromJson);
    scheme.intensities = listFromJson<Term>(json[u"intensities"], termFromJson);
    scheme.relationTypes = listFromJson<Term>(json[u"relationTypes"], termFromJson);
    scheme.entityTypes = listFromJson<Term>(json[u"entityTypes"], termFromJson);
    scheme.fields = listFromJson<Field>(json[u"fields"], fieldFromJson);
    const QJsonObject levels = json[u"checkLevels"].toObject();
    for (auto level = levels.begin(); level != levels.end(); ++level) {
        const auto known = fromName<CheckLevel>(level.value().toString());
        if (!known)
            return failure(ErrorCode::Invalid, u"checkLevels: %1"_s.arg(level.value().toString()));
        scheme.checkLevels.insert(level.key(), *known);
    }
    scheme.narratorCoded = json[u"narratorCoded"].toBool();
    scheme.headlinesCoded = json[u"headlinesCoded"].toBool(true);
    if (const QString problemAt = fault(scheme); !problemAt.isEmpty())
        return failure(ErrorCode::Invalid, problemAt);
    return scheme;
}

QByteArray schemeToJson(const Scheme &scheme)
{
    QJsonObject levels;
    for (auto level = scheme.checkLevels.begin(); level != scheme.checkLevels.end(); ++level)
        levels.insert(level.key(), toName(level.value()));
    const QJsonObject json{
        {u"version"_s, scheme.version},
        {u"name"_s, scheme.name},
        {u"kinds"_s, listToJson(scheme.kinds, kindToJson)},
        {u"stanceValues"_s, listToJson(scheme.stanceValues, termToJson)},
        {u"intensities"_s, listToJson(scheme.intensities, termToJson)},
        {u"relationTypes"_s, listToJson(scheme.relationTypes, termToJson)},
        {u"entityTypes"_s, listToJson(scheme.entityTypes, termToJson)},
        {u"fields"_s, listToJson(scheme.fields, fieldToJson)},
        {u"checkLevels"_s, levels},
        {u"narratorCoded"_s, scheme.narratorCoded},
        {u"headlinesCoded"_s, scheme.headlinesCoded},
    };
    return QJsonDocument(json).toJson(QJsonDocument::Indented);
}

} // namespace Gainsay::Core
