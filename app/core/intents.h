// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "annotationset.h"
#include "changeset.h"
#include "result.h"
#include "scheme.h"

#include <QDateTime>
#include <QSet>

namespace Gainsay::Core {

/// Who edits, when, and by which codebook: what every intent stamps on what it makes.
struct EditContext {
    AnnotatorId annotator;
    QDateTime when; ///< UTC
    const Scheme &scheme;
    QSet<StatementId> elsewhere = {}; ///< statements of other articles that links may point to
};

// Intents: what a user wants, as the change that does it. Each reads the set, changes nothing,
// and fails with NotFound, NotYours (another annotator's statement), Invalid, InUse or
// AlreadyExists. Invalid names first what forbids it: "V04: …" for a check, else the field. An
// edit that leaves all as it was gives an empty change.

/// Adds `draft` as a new statement: makes its id, stamp, annotator, article, dates and codebook
/// version; normalises its fragments; pre-fills an embedded denial's proposition with the content
/// where it has none; sets the time from its update where it has none; makes the first speaker the
/// holder of stances without one; finds the directness unless its origin is Imported.
[[nodiscard]] Result<ChangeSet> addStatement(const AnnotationSet &set, Statement draft,
                                             const EditContext &context);
/// Replaces the statement with `edited.id` by `edited`, with a new stamp and modified date; its
/// article, annotator, creation and codebook stay. Other content brings its own directness and
/// time, unless the edit or an earlier one set them.
[[nodiscard]] Result<ChangeSet> editStatement(const AnnotationSet &set, Statement edited,
                                              const EditContext &context);
/// Gives the statement another kind. A denial's claim is kept out of other kinds; one that becomes
/// a denial gets an embedded proposition from its content.
[[nodiscard]] Result<ChangeSet> retag(const AnnotationSet &set, StatementId id, const QString &kind,
                                      const EditContext &context);
/// Removes the statement with its relations. Denials that linked to it keep its words as an
/// implicit proposition. InUse where another statement's stance targets it, or where a colleague's
/// statement or relation links to it.
[[nodiscard]] Result<ChangeSet> removeStatement(const AnnotationSet &set, StatementId id,
                                                const EditContext &context);

/// Places a statement that stands in an earlier revision in this one: a guess confirmed, or spans
/// that the user selected. It keeps its id and becomes Made. NotFound where no statement of an
/// earlier revision has the id.
[[nodiscard]] Result<ChangeSet> placeStatement(const AnnotationSet &set, StatementId id,
                                               const Placement &placement,
                                               const EditContext &context);
/// Leaves a statement for good in the earlier revision in which it stands. It stays readable and
/// is exported; placeStatement() takes it up again.
[[nodiscard]] Result<ChangeSet> retireStatement(const AnnotationSet &set, StatementId id,
                                                const EditContext &context);

/// Adds a speaker or target. AlreadyExists (detail: its id) where name and type are taken, names
/// compared folded; Invalid where the name is blank, the type unknown or it links to itself;
/// NotFound where it links to an entity that is not there.
[[nodiscard]] Result<ChangeSet> addEntity(const AnnotationSet &set, Entity draft,
                                          const EditContext &context);
/// Replaces the entity with `edited.id`. Reserved ones refuse with Invalid.
[[nodiscard]] Result<ChangeSet> editEntity(const AnnotationSet &set, Entity edited,
                                           const EditContext &context);
/// AlreadyExists (detail: its id) where the label is taken, compared folded.
[[nodiscard]] Result<ChangeSet> addIssue(const AnnotationSet &set, const QString &label,
                                         const EditContext &context);
/// Links two statements. AlreadyExists where the same link, or its mirror for same-claim-as,
/// stands already; Invalid where the type is unknown, a statement is linked to itself or "denies"
/// begins at no denial; NotFound where an end is not there.
[[nodiscard]] Result<ChangeSet> addRelation(const AnnotationSet &set, const Relation &draft,
                                            const EditContext &context);
[[nodiscard]] Result<ChangeSet> removeRelation(const AnnotationSet &set, RelationId id,
                                               const EditContext &context);
/// Corrects what a segment is. `time` is an update-time's, where its words tell one; other kinds
/// have none.
[[nodiscard]] Result<ChangeSet> correctSegment(const AnnotationSet &set, int position,
                                               SegmentKind kind,
                                               const std::optional<ClockTime> &time = {});

/// Fragments sorted, empty ones gone, overlapping and touching ones joined.
[[nodiscard]] Fragments normalised(Fragments fragments);

} // namespace Gainsay::Core
