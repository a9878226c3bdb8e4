// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rebase.h"

#include <algorithm>

namespace Gainsay::Core {

ChangeSet Rebase::carried(const ChangeSet &changes)
{
    ChangeSet out;
    for (ChangeSet::Step step : changes.steps) {
        if (!step.before && step.after && isThereAlready(*step.after))
            continue;
        if (step.before)
            rename(*step.before);
        if (step.after)
            rename(*step.after);
        out.steps.append(step);
    }
    return out;
}

bool Rebase::isThereAlready(const Item &added)
{
    if (const auto *entity = std::get_if<Entity>(&added)) {
        const auto same = std::ranges::find_if(m_fresh.entities(), [&](const Entity &other) {
            return other.name == entity->name && other.type == entity->type;
        });
        if (same == m_fresh.entities().end() || same->id == entity->id)
            return false;
        m_entities.insert(entity->id, same->id);
        return true;
    }
    if (const auto *issue = std::get_if<Issue>(&added)) {
        const auto same = std::ranges::find_if(m_fresh.issues(), [&](const Issue &other) {
            return foldedName(other.label) == foldedName(issue->label);
        });
        if (same == m_fresh.issues().end() || same->id == issue->id)
            return false;
        m_issues.insert(issue->id, same->id);
        return true;
    }
    return false;
}

void Rebase::rename(Statement &statement) const
{
    for (QList<EntityId> *ids : {&statement.speakers, &statement.via}) {
        for (EntityId &id : *ids)
            id = renamed(id);
    }
    for (Stance &stance : statement.stances) {
        stance.holder = renamed(stance.holder);
        if (auto *entity = std::get_if<EntityId>(&stance.target))
            *entity = renamed(*entity);
        else if (auto *issue = std::get_if<IssueId>(&stance.target))
            *issue = m_issues.value(*issue, *issue);
    }
    if (statement.denied && statement.denied->claimant)
        statement.denied->claimant = renamed(*statement.denied->claimant);
}

void Rebase::rename(Item &item) const
{
    if (auto *statement = std::get_if<Statement>(&item)) {
        rename(*statement);
    } else if (auto *entity = std::get_if<Entity>(&item)) {
        if (entity->organisation)
            entity->organisation = renamed(*entity->organisation);
        for (QList<EntityId> *ids : {&entity->speaksFor, &entity->memberOf}) {
            for (EntityId &id : *ids)
                id = renamed(id);
        }
    }
}

} // namespace Gainsay::Core
