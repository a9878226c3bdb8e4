// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "choices.h"

#include "schemetext.h"
#include "statementsummary.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace Gainsay::Ui {

using namespace Core;
using namespace Qt::StringLiterals;

namespace {

constexpr int maximumChoices = 60;
constexpr int digits = 9;

/// Holds the translation context of this file's words.
class Choices
{
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

/// Whether each typed word begins some word of the name.
bool matches(const QString &name, const QString &typed)
{
    static const QRegularExpression gap(u"[\\s'’.-]+"_s);
    const QStringList words = foldedName(name).split(gap, Qt::SkipEmptyParts);
    const QStringList wanted = foldedName(typed).split(gap, Qt::SkipEmptyParts);
    return std::ranges::all_of(wanted, [&](const QString &part) {
        return std::ranges::any_of(words,
                                   [&](const QString &word) { return word.startsWith(part); });
    });
}

bool matches(const Entity &entity, const QString &typed)
{
    return matches(entity.name, typed)
        || std::ranges::any_of(entity.aliases,
                               [&](const QString &alias) { return matches(alias, typed); });
}

QList<const Statement *> byCreation(const AnnotationSet &set, AnnotatorId annotator)
{
    QList<const Statement *> all;
    for (const Statement &statement : set.statements()) {
        if (annotator.isNull() || statement.annotator == annotator)
            all.append(&statement);
    }
    std::ranges::sort(all, [](const Statement *a, const Statement *b) {
        return std::tie(a->created, a->id) < std::tie(b->created, b->id);
    });
    return all;
}

template <class T> void appendOnce(QList<T> &list, T value)
{
    if (!list.contains(value))
        list.append(value);
}

/// The only one whose name ends in these words: "Reed" means Tomas Reed until there is another.
const Entity *entityBySurname(const AnnotationSet &set, const QString &mention)
{
    const Entity *found = nullptr;
    const QString end = u' ' + foldedName(mention);
    for (const Entity &entity : set.entities()) {
        if (isReserved(entity.id) || !foldedName(entity.name).endsWith(end))
            continue;
        if (found)
            return nullptr;
        found = &entity;
    }
    return found;
}

const Entity *entityCalled(const AnnotationSet &set, const QString &mention)
{
    const Entity *found = nullptr;
    for (const Entity &entity : set.entities()) {
        // The smallest id wins, so that the order of a hash never shows.
        if (!isReserved(entity.id) && answersTo(entity, mention)
            && (!found || entity.id < found->id))
            found = &entity;
    }
    return found;
}

const Entity *entityAnswering(const AnnotationSet &set, const QString &mention)
{
    const Entity *called = entityCalled(set, mention);
    return called ? called : entityBySurname(set, mention);
}

/// The remaining entities of the corpus by name, reserved ones last.
QList<EntityId> otherEntities(const AnnotationSet &set, const QList<EntityId> &listed,
                              const QString &typed)
{
    QList<const Entity *> rest;
    for (const Entity &entity : set.entities()) {
        if (!listed.contains(entity.id) && !isReserved(entity.id) && matches(entity, typed))
            rest.append(&entity);
    }
    std::ranges::sort(rest, [](const Entity *a, const Entity *b) {
        const int order = QString::localeAwareCompare(a->name, b->name);
        return order == 0 ? a->id < b->id : order < 0;
    });
    QList<EntityId> ids;
    for (const Entity *entity : std::as_const(rest))
        ids.append(entity->id);
    return ids;
}

/// Numbers the choices that a digit can pick: none once something is typed, for then digits are
/// part of a name.
void giveDigits(QList<Choice> &choices, const QString &typed)
{
    if (!typed.isEmpty())
        return;
    const qsizetype numbered = std::min<qsizetype>(choices.size(), digits);
    for (qsizetype i = 0; i < numbered; ++i)
        choices[i].key = QString::number(i + 1);
}

Choice speakerChoice(const Entity &entity, const Scheme &scheme)
{
    return {SpeakerChoice(entity.id), displayName(entity),
            termLabel(scheme.entityTypes, entity.type)};
}

Choice newSpeaker(const QString &name)
{
    return {SpeakerChoice(NewEntity{name, guessedEntityType(name)}), name, Choices::tr("new")};
}

void moveToFront(QList<Choice> &choices, const Choice &choice)
{
    choices.removeOne(choice);
    choices.prepend(choice);
}

} // namespace

QList<EntityId> entitiesByFirstUse(const AnnotationSet &set, AnnotatorId annotator)
{
    QList<EntityId> speakers;
    QList<EntityId> targets;
    for (const Statement *statement : byCreation(set, annotator)) {
        for (const EntityId id : statement->speakers)
            appendOnce(speakers, id);
        for (const Stance &stance : statement->stances) {
            if (const auto *entity = std::get_if<EntityId>(&stance.target))
                appendOnce(targets, *entity);
        }
    }
    for (const EntityId id : std::as_const(targets))
        appendOnce(speakers, id);
    return speakers;
}

QList<IssueId> issuesByFirstUse(const AnnotationSet &set, AnnotatorId annotator)
{
    QList<IssueId> issues;
    for (const Statement *statement : byCreation(set, annotator)) {
        for (const Stance &stance : statement->stances) {
            if (const auto *issue = std::get_if<IssueId>(&stance.target))
                appendOnce(issues, *issue);
        }
    }
    return issues;
}

QList<Choice> speakerChoices(const AnnotationSet &set, AnnotatorId annotator, const Scheme &scheme,
                             const QString &mention, const QString &typed)
{
    QList<EntityId> ids = entitiesByFirstUse(set, annotator);
    QList<Choice> choices;
    for (const EntityId id : std::as_const(ids)) {
        const Entity *entity = set.entity(id);
        if (entity && matches(*entity, typed))
            choices.append(speakerChoice(*entity, scheme));
    }
    giveDigits(choices, typed);
    for (const EntityId id : otherEntities(set, ids, typed))
        choices.append(speakerChoice(*set.entity(id), scheme));
    const QString name = typed.simplified();
    if (name.isEmpty() && !mention.isEmpty()) {
        const Entity *known = entityAnswering(set, mention);
        Choice lead = known ? speakerChoice(*known, scheme) : newSpeaker(mention);
        for (const Choice &choice : std::as_const(choices)) {
            if (choice.value == lead.value)
                lead = choice; // keeps its key
        }
        moveToFront(choices, lead);
    } else if (const Entity *exact = name.isEmpty() ? nullptr : entityCalled(set, name)) {
        moveToFront(choices, speakerChoice(*exact, scheme)); // "Velm" before "Velm’s ministry"
    } else if (!name.isEmpty()) {
        choices.append(newSpeaker(name));
    }
    if (const Entity *unspecified = set.entity(unspecifiedId);
        unspecified && !ids.contains(unspecifiedId) && matches(*unspecified, typed))
        choices.append({SpeakerChoice(unspecifiedId), displayName(*unspecified), {}});
    if (const Entity *narrator = set.entity(narratorId); scheme.narratorCoded && narrator
        && !ids.contains(narratorId) && matches(*narrator, typed)) {
        choices.append({SpeakerChoice(narratorId), displayName(*narrator), {}});
    }
    choices.resize(std::min<qsizetype>(choices.size(), maximumChoices));
    return choices;
}

QList<Choice> targetChoices(const AnnotationSet &set, AnnotatorId annotator, const QString &typed,
                            const QList<SpeakerChoice> &holders)
{
    QList<Choice> choices;
    const QList<IssueId> usedIssues = issuesByFirstUse(set, annotator);
    QList<IssueId> issues = usedIssues;
    for (const Issue &issue : set.issues())
        appendOnce(issues, issue.id);
    std::ranges::sort(issues.begin() + usedIssues.size(), issues.end(), {},
                      [&](IssueId id) { return set.issue(id)->label; });
    const auto appendIssue = [&](IssueId id) {
        const Issue *issue = set.issue(id);
        if (issue && matches(issue->label, typed))
            choices.append({TargetChoice(id), issue->label, Choices::tr("issue")});
    };
    const auto appendEntity = [&](EntityId id) {
        const Entity *entity = set.entity(id);
        const bool holds = holders.contains(SpeakerChoice(id));
        if (entity && !holds && !isReserved(id) && matches(*entity, typed))
            choices.append({TargetChoice(id), entity->name, Choices::tr("speaker")});
    };
    const QList<EntityId> used = entitiesByFirstUse(set, annotator);
    std::ranges::for_each(usedIssues, appendIssue);
    std::ranges::for_each(used, appendEntity);
    giveDigits(choices, typed);
    std::ranges::for_each(issues.begin() + usedIssues.size(), issues.end(), appendIssue);
    std::ranges::for_each(otherEntities(set, used, typed), appendEntity);
    choices.resize(std::min<qsizetype>(choices.size(), maximumChoices));
    const QString name = typed.simplified();
    const bool taken = std::ranges::any_of(
        choices, [&](const Choice &choice) { return foldedName(choice.text) == foldedName(name); });
    if (!name.isEmpty() && !taken) {
        choices.append({TargetChoice(NewIssue{name}), name, Choices::tr("new issue")});
        choices.append({TargetChoice(NewEntity{name, guessedEntityType(name)}), name,
                        Choices::tr("new speaker")});
    }
    return choices;
}

QList<Choice> deniableChoices(const AnnotationSet &set, AnnotatorId annotator, const Scheme &scheme,
                              TextSpan place, const QList<SpeakerChoice> &deniers,
                              const QString &typed)
{
    const auto saidByDenier = [&](const Statement &statement) {
        return std::ranges::any_of(
            statement.speakers, [&](EntityId id) { return deniers.contains(SpeakerChoice(id)); });
    };
    QList<const Statement *> found;
    for (const Statement &statement : set.statements()) {
        if (!annotator.isNull() && statement.annotator != annotator)
            continue;
        const bool deniable = !scheme.hasRole(statement.kind, KindRole::Denial);
        if (deniable && !saidByDenier(statement)
            && matches(set.text().quote(statement.content), typed))
            found.append(&statement);
    }
    const auto away = [&](const Statement *statement) {
        const TextSpan there = hull(statement->content);
        return std::max({qsizetype(0), there.begin - place.end, place.begin - there.end});
    };
    std::ranges::sort(found, [&](const Statement *a, const Statement *b) {
        return away(a) == away(b) ? a->id < b->id : away(a) < away(b);
    });
    QList<Choice> choices;
    for (const Statement *statement : std::as_const(found)) {
        const Entity *speaker =
            statement->speakers.isEmpty() ? nullptr : set.entity(statement->speakers.first());
        choices.append({statement->id, set.text().quote(statement->content),
                        speaker ? speaker->name : QString()});
    }
    giveDigits(choices, typed);
    return choices;
}

QString guessedEntityType(const QString &name)
{
    static const QRegularExpression many(
        u"\\b(and "
        u"(its|his|her|their)|allies|partners|officials|residents|workers|ministers|sources|"
        "people|fishermen|activists|unions|families|members)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression body(
        u"\\b(ministry|government|union|party|company|council|commission|agency|bank|court|police|"
        "army|association|authority|committee|office|organi[sz]ation|university)\\b"_s,
        QRegularExpression::CaseInsensitiveOption);
    if (many.match(name).hasMatch())
        return u"collective"_s;
    const bool titled = name.contains(u' ') && name.split(u' ').last().front().isUpper();
    if (body.match(name).hasMatch() && !(titled && name.contains(u"chief"_s, Qt::CaseInsensitive)))
        return u"organisation"_s;
    return u"person"_s;
}

} // namespace Gainsay::Ui
