// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statementsummary.h"

#include "schemetext.h"

#include <QCoreApplication>
#include <QLocale>

namespace Gainsay::Ui {

using namespace Core;

namespace {

/// Holds the translation context of this file's words.
class Summary
{
    Q_DECLARE_TR_FUNCTIONS(StatementSummary)
};

struct TargetText {
    const AnnotationSet &set;

    QString operator()(EntityId id) const { return namesOf({id}, set); }
    QString operator()(IssueId id) const
    {
        const Issue *issue = set.issue(id);
        return issue ? issue->label : QString();
    }
    QString operator()(StatementId id) const
    {
        const Statement *statement = set.statement(id);
        return statement ? set.text().quote(statement->content)
                         : Summary::tr("a statement elsewhere");
    }
};

QString deniedText(const Statement &statement, const AnnotationSet &set)
{
    if (!statement.denied)
        return {};
    if (statement.denied->statement)
        return TargetText{set}(*statement.denied->statement);
    return statement.denied->proposition;
}

QString deniersOf(StatementId id, const AnnotationSet &set)
{
    QList<EntityId> deniers;
    for (const StatementId other : set.statementsInOrder()) {
        const Statement *statement = set.statement(other);
        if (statement->denied && statement->denied->statement == id)
            deniers += statement->speakers;
    }
    return namesOf(deniers, set);
}

} // namespace

QString displayName(const Entity &entity)
{
    if (entity.id == unspecifiedId)
        return Summary::tr("Nobody named");
    return entity.id == narratorId ? Summary::tr("The outlet itself") : entity.name;
}

QString namesOf(const QList<EntityId> &ids, const AnnotationSet &set)
{
    QStringList names;
    for (const EntityId id : ids) {
        const Entity *entity = set.entity(id);
        const QString name = entity ? displayName(*entity) : QString();
        if (!name.isEmpty() && !names.contains(name))
            names.append(name);
    }
    return names.join(QStringLiteral(", "));
}

StatementSummary summaryOf(const Statement &statement, const AnnotationSet &set,
                           const Scheme &scheme)
{
    StatementSummary out;
    const StatementKind *kind = scheme.kind(statement.kind);
    out.id = statement.id;
    out.role = kind ? kind->role : KindRole::Claim;
    out.kind = kindLabel(scheme, statement.kind);
    out.detail = statement.denied ? explicitnessLabel(statement.denied->explicitness)
                                  : directnessLabel(statement.directness);
    out.speakers = namesOf(statement.speakers, set);
    out.quote = set.text().quote(statement.content).simplified();
    out.denied = deniedText(statement, set).simplified();
    out.deniedBy = deniersOf(statement.id, set);
    if (statement.time)
        out.time = QLocale().toString(statement.time->time, QLocale::ShortFormat);
    for (const Stance &stance : statement.stances) {
        out.stances.append({std::visit(TargetText{set}, stance.target).simplified(), stance.value,
                            termLabel(scheme.stanceValues, stance.value)});
    }
    return out;
}

QString spoken(const StatementSummary &summary)
{
    if (summary.role == KindRole::Denial) {
        //: Read aloud: kind, speaker, what is denied
        return Summary::tr("%1 by %2, who denies: %3")
            .arg(summary.kind, summary.speakers, summary.denied);
    }
    //: Read aloud: kind, speaker, quoted words
    return Summary::tr("%1 by %2: %3").arg(summary.kind, summary.speakers, summary.quote);
}

} // namespace Gainsay::Ui
