// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "changeset.h"

#include <algorithm>

namespace Gainsay::Core {

ChangeSet ChangeSet::inverse() const
{
    ChangeSet out;
    out.steps.reserve(steps.size());
    for (auto step = steps.crbegin(); step != steps.crend(); ++step)
        out.steps.append({step->after, step->before});
    return out;
}

ChangeSet ChangeSet::followedBy(const ChangeSet &next) const
{
    return {steps + next.steps};
}

QList<StatementId> touchedStatements(const ChangeSet &changes)
{
    QList<StatementId> ids;
    for (const ChangeSet::Step &step : changes.steps) {
        const std::optional<Item> &side = step.after ? step.after : step.before;
        const auto *statement = side ? std::get_if<Statement>(&*side) : nullptr;
        if (statement && !ids.contains(statement->id))
            ids.append(statement->id);
    }
    return ids;
}

} // namespace Gainsay::Core
