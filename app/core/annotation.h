// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "entity.h"
#include "ids.h"
#include "segment.h"
#include "statement.h"

#include <QDateTime>
#include <QString>

#include <variant>

namespace Gainsay::Core {

/// A short, proposition-neutral label that stances point at. Belongs to the corpus.
struct Issue {
    IssueId id;
    Stamp stamp;
    QString label;

    bool operator==(const Issue &) const = default;
};

/// A link between two statements.
struct Relation {
    RelationId id;
    Stamp stamp;
    QString type; ///< a relation type of the scheme, such as "same-claim-as"
    StatementId from;
    StatementId to;
    AnnotatorId annotator;

    bool operator==(const Relation &) const = default;
};

/// Somebody who labels.
struct Annotator {
    AnnotatorId id;
    QString name;
    QDateTime created; ///< UTC

    bool operator==(const Annotator &) const = default;
};

/// Everything an edit can touch. A Segment is named by its position in the open revision.
using Item = std::variant<Entity, Issue, Statement, Relation, Segment>;

} // namespace Gainsay::Core
