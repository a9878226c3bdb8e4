// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotationset.h"
#include "changeset.h"

#include <QHash>

namespace Gainsay::Core {

/// Carries edits over to a corpus that others have changed meanwhile: where they added the same
/// speaker or issue, theirs is taken instead of ours, in this edit and in those that follow.
class Rebase
{
public:
    /// `fresh` is what the corpus holds now; it must outlive this.
    explicit Rebase(const AnnotationSet &fresh) : m_fresh(fresh) {}

    /// The edit as it has to be there. Edits must come in the order they were made.
    [[nodiscard]] ChangeSet carried(const ChangeSet &changes);

private:
    [[nodiscard]] bool isThereAlready(const Item &added);
    void rename(Statement &statement) const;
    void rename(Item &item) const;
    [[nodiscard]] EntityId renamed(EntityId id) const { return m_entities.value(id, id); }

    const AnnotationSet &m_fresh;
    QHash<EntityId, EntityId> m_entities;
    QHash<IssueId, IssueId> m_issues;
};

} // namespace Gainsay::Core
