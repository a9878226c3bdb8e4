// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "annotatorfilter.h"

#include <algorithm>

namespace Gainsay::Cli {

using Core::ChangeSet;

Core::Result<QSet<Core::AnnotatorId>> annotatorsNamed(const QStringList &names,
                                                      const QList<Core::Annotator> &annotators)
{
    QSet<Core::AnnotatorId> ids;
    for (const QString &name : names) {
        const auto found = std::ranges::find(annotators, name, &Core::Annotator::name);
        if (found == annotators.end())
            return Core::failure(Core::ErrorCode::NotFound, name);
        ids.insert(found->id);
    }
    return ids;
}

Core::AnnotationSet onlyBy(const QSet<Core::AnnotatorId> &annotators,
                           const Core::AnnotationSet &set)
{
    if (annotators.isEmpty())
        return set;
    ChangeSet removal;
    QSet<Core::StatementId> gone;
    for (const Core::Statement &statement : set.statements()) {
        if (!annotators.contains(statement.annotator)) {
            removal.steps.append(ChangeSet::removed(statement));
            gone.insert(statement.id);
        }
    }
    for (const Core::Relation &relation : set.relations()) {
        if (!annotators.contains(relation.annotator) || gone.contains(relation.from)
            || gone.contains(relation.to))
            removal.steps.append(ChangeSet::removed(relation));
    }
    Core::AnnotationSet out = set;
    const auto applied = out.apply(removal);
    Q_ASSERT(applied);
    return out;
}

} // namespace Gainsay::Cli
