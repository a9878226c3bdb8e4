// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotationset.h"
#include "changeset.h"
#include "result.h"

namespace Gainsay::Core {

/// Several intents as one edit: each is worked out on what the earlier ones make of the set.
class Composition
{
public:
    explicit Composition(AnnotationSet set) : m_set(std::move(set)) {}

    /// The set as it would be; what the next intent reads.
    [[nodiscard]] const AnnotationSet &set() const { return m_set; }
    [[nodiscard]] const ChangeSet &changes() const { return m_changes; }

    /// Takes one intent's change in, or passes its error on and stays as it was.
    Result<void> add(const Result<ChangeSet> &changes);

private:
    AnnotationSet m_set;
    ChangeSet m_changes;
};

/// The id of the first `Value` that `changes` adds; null where it adds none.
template <class Value> [[nodiscard]] auto addedId(const ChangeSet &changes)
{
    for (const ChangeSet::Step &step : changes.steps) {
        if (!step.before && step.after && std::holds_alternative<Value>(*step.after))
            return std::get<Value>(*step.after).id;
    }
    return decltype(Value::id)();
}

} // namespace Gainsay::Core
