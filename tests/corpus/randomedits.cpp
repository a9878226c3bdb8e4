// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "randomedits.h"

#include "core/textunits.h"

#include <QTimeZone>

#include <tuple>

namespace Gainsay::CorpusTest {

using namespace Qt::StringLiterals;
using namespace Core;

EntityId RandomEdits::anyEntity(const AnnotationSet &set)
{
    return anyOf(set.entities(),
                 [](const Entity &entity) { return std::pair(entity.name, entity.type); });
}

StatementId RandomEdits::anyStatement(const AnnotationSet &set)
{
    return anyOf(set.statements(), &Statement::created);
}

RelationId RandomEdits::anyRelation(const AnnotationSet &set)
{
    const auto created = [&](StatementId id) {
        const Statement *statement = set.statement(id);
        return (statement ? statement : set.earlierStatement(id))->created;
    };
    return anyOf(set.relations(), [&](const Relation &relation) {
        return std::tuple(created(relation.from), created(relation.to), relation.type);
    });
}

QString RandomEdits::anyWords()
{
    static const QStringList words{
        u"pier"_s,           u"\U0001F468\u200D\U0001F469\u200D\U0001F467"_s,
        u"e\u0301"_s,        u"\u0627\u0644\u0646\u0642\u0627\u0628\u0629"_s,
        u"5\u00A0million"_s, u"\uFEFFhidden"_s,
        u"'; --"_s,          u"line\nline"_s};
    return words[below(int(words.size()))] + u' ' + QString::number(below(12));
}

Fragments RandomEdits::anyFragments(const FrozenText &text, int most)
{
    Fragments fragments;
    const int count = below(most) + 1;
    for (int i = 0; i < count; ++i) {
        const int begin = below(int(text.size()));
        fragments.append(
            snappedToGraphemes(text, {begin, qMin<qsizetype>(begin + 1 + below(30), text.size())}));
    }
    return normalised(fragments);
}

StanceTarget RandomEdits::anyTarget(const AnnotationSet &set)
{
    if (!set.issues().isEmpty() && below(2) == 0)
        return anyOf(set.issues(), &Issue::label);
    if (!set.statements().isEmpty() && below(3) == 0)
        return anyStatement(set);
    return anyEntity(set);
}

Statement RandomEdits::varied(Statement statement, const AnnotationSet &set)
{
    const QStringList kinds{u"claim"_s, u"denial"_s, u"stance"_s};
    statement.kind = kinds[below(3)];
    statement.content = anyFragments(set.text(), 3);
    statement.cue = below(2) ? anyFragments(set.text(), 1) : Fragments{};
    statement.source = below(2) ? anyFragments(set.text(), 2) : Fragments{};
    statement.target = below(4) ? Fragments{} : anyFragments(set.text(), 2);
    statement.speakers = {anyEntity(set)};
    statement.via.clear();
    if (const EntityId relay = anyEntity(set); below(3) == 0 && !statement.speakers.contains(relay))
        statement.via = {relay};
    statement.denied.reset();
    if (statement.kind == "denial"_L1) {
        statement.denied = Denied{std::nullopt, anyWords(), Explicitness::Implicit, std::nullopt};
        if (const StatementId denied = anyStatement(set);
            below(2) && !denied.isNull() && denied != statement.id)
            statement.denied = Denied{denied, {}, Explicitness::Explicit, anyEntity(set)};
    }
    statement.stances.clear();
    for (int i = statement.kind == "stance"_L1 ? 0 : 1; i < 2 + below(2); ++i)
        statement.stances.append({statement.speakers.first(), anyTarget(set), u"against"_s,
                                  below(2) ? u"weak"_s : QString(), Confidence(below(2))});
    statement.note = below(2) ? anyWords() : QString();
    statement.tags = below(2) ? QStringList{anyWords(), anyWords()} : QStringList{};
    statement.attributes.clear();
    if (below(2))
        statement.attributes.insert(u"medium"_s, anyWords());
    statement.confidence = Confidence(below(2));
    return statement;
}

Entity RandomEdits::varied(Entity entity, const AnnotationSet &set)
{
    entity.name = anyWords();
    entity.type = below(2) ? u"person"_s : u"organisation"_s;
    entity.aliases = below(2) ? QStringList{anyWords(), anyWords()} : QStringList{};
    entity.roles = below(2) ? QList<EntityRole>{{anyWords(), QDate(2025, 1, 1 + below(28))}}
                            : QList<EntityRole>{};
    entity.organisation = below(2) ? std::optional(anyEntity(set)) : std::nullopt;
    entity.speaksFor = below(2) ? QList<EntityId>{anyEntity(set)} : QList<EntityId>{};
    entity.memberOf = below(3) ? QList<EntityId>{} : QList<EntityId>{anyEntity(set)};
    entity.country = below(2) ? u"EU"_s : QString();
    return entity;
}

Result<ChangeSet> RandomEdits::draw(const AnnotationSet &set, QString &name)
{
    const QDateTime when =
        QDateTime::fromMSecsSinceEpoch(1'772'600'000'000 + 1000LL * ++m_drawn, QTimeZone::UTC);
    const EditContext context{m_annotator, when, Scheme::builtIn()};
    const Statement *statement = set.statement(anyStatement(set));
    const int which = below(statement ? 12 : 4);
    switch (which) {
    case 0:
        name = u"addEntity"_s;
        return addEntity(set, varied(Entity{}, set), context);
    case 1:
        name = u"addIssue"_s;
        return addIssue(set, anyWords(), context);
    case 2:
        name = u"editEntity"_s;
        return editEntity(set, varied(*set.entity(anyEntity(set)), set), context);
    case 3:
    case 4:
    case 5:
        name = u"addStatement"_s;
        return addStatement(set, varied(Statement{}, set), context);
    case 6:
    case 7:
        name = u"editStatement"_s;
        return editStatement(set, varied(*statement, set), context);
    case 8:
        name = u"retag"_s;
        return retag(set, statement->id, below(2) ? u"claim"_s : u"denial"_s, context);
    case 9:
        name = u"removeStatement"_s;
        return removeStatement(set, statement->id, context);
    case 10: {
        name = u"addRelation"_s;
        Relation draft;
        draft.type = below(2) ? u"supports"_s : u"same-claim-as"_s;
        draft.from = statement->id;
        draft.to = anyStatement(set);
        return addRelation(set, draft, context);
    }
    default:
        if (!set.relations().isEmpty() && below(2) == 0) {
            name = u"removeRelation"_s;
            return removeRelation(set, anyRelation(set), context);
        }
        name = u"correctSegment"_s;
        return correctSegment(set, below(int(set.segments().size())), anySegmentKind());
    }
}

} // namespace Gainsay::CorpusTest
