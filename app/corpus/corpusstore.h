// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationset.h"
#include "core/article.h"
#include "core/changeset.h"
#include "core/result.h"
#include "core/scheme.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>
#include <optional>

namespace Gainsay::Corpus {

enum class OpenMode { ReadWrite, ReadOnly };

/// A line of the articles list. Counts are kept by the database, not counted here.
struct ArticleSummary {
    Core::ArticleId id;
    int revision = 1; ///< the latest
    QString title;
    QString publisher;
    std::optional<QDateTime> published;
    QDateTime added;
    QString state; ///< "new", "in-progress", "done", "skipped"
    int statements = 0;

    bool operator==(const ArticleSummary &) const = default;
};

struct CorpusInfo {
    QString location;
    int schemaVersion = 0;
    int codebookVersion = 0;
    bool writable = true;
    qint64 articles = 0;
    qint64 revisions = 0; ///< of all articles
    qint64 statements = 0;
    qint64 waiting = 0;  ///< of these: how many waitingStatements() has
    qint64 entities = 0; ///< without the reserved ones
    qint64 issues = 0;
    qint64 annotators = 0;
    qint64 bytes = 0; ///< of the file with its journal
};

/// An article with all that is tagged in it, as one consistent reading.
struct ArticleSnapshot {
    Core::Article article;
    Core::AnnotationSet annotations;
    QHash<Core::AnnotatorId, QString> annotatorNames;
    /// Statements of other articles, or of later revisions, that links in this one point to.
    QSet<Core::StatementId> elsewhere;
    /// Of the latest revision: the texts of those in which annotations.earlierStatements() stand.
    QHash<int, Core::FrozenText> earlierTexts;
    /// Of an earlier revision: which of its statements have gone on to a later one since. They are
    /// shown as they stood here when they went, and can no longer be edited here.
    QSet<Core::StatementId> left;
};

/// What became of an article's statements when a revision was added. The last two counts wait in
/// the revision they stood in: waitingStatements().
struct RevisionReport {
    int revision = 1; ///< the one that was added
    int kept = 0;     ///< went along, at the same place
    int moved = 0;    ///< went along, the same words elsewhere
    int uncertain = 0;
    int orphaned = 0;

    bool operator==(const RevisionReport &) const = default;
};

/// A statement that stands in an earlier revision than its article's latest and is not retired.
struct WaitingStatement {
    Core::StatementId id;
    Core::ArticleId article;
    QString articleTitle; ///< of the latest revision
    QString annotator;
    QString kind;
    QString speakers;         ///< names joined by ", "
    QString quote;            ///< its words where it stands
    Core::CodePointSpan span; ///< hull of them, in that revision
    int revision = 1;         ///< the one it stands in
    int latest = 1;           ///< the one it is not in as yet
    /// Uncertain or Orphaned; another where it was tagged after the latest revision came.
    Core::PlacementState placement = Core::PlacementState::Uncertain;
};

/// An article that may be the one somebody is about to add.
struct SimilarArticle {
    Core::ArticleId article;
    int revision = 1; ///< the one that is nearest
    QString title;    ///< of the latest revision
    bool sameAddress = false;
    bool sameText = false;
    double similarity = 0; ///< 0–1: common runs of four words over all runs of either text
    double contained = 0;  ///< 0–1: how much of the shorter text the other one has
};

/// From this similarity on a text is near another, or where this much of one is in the other.
inline constexpr double nearSimilarity = 0.5;
inline constexpr double nearContained = 0.8;

/// Names one revision of an article.
struct RevisionKey {
    Core::ArticleId article;
    int revision = 1;

    bool operator==(const RevisionKey &) const = default;
};

/// A row of `gainsay-cli list`.
struct StatementRow {
    Core::StatementId id;
    Core::ArticleId article;
    QString articleTitle;
    QString kind;
    QString speakers; ///< names joined by ", "
    QString quote;
    Core::CodePointSpan span; ///< hull of the content
    QString denied;           ///< proposition, or the quote of the linked statement
    QString annotator;
};

/// Which statements; empty fields do not narrow.
struct StatementFilter {
    QString search = {}; ///< in quote and denied proposition, case-insensitive
    QString speaker = {};
    QString kind = {};
    QString stance = {};
    QString annotator = {};
    int limit = -1; ///< -1: all
};

/// One entry of the append-only history.
struct HistoryEntry {
    qint64 number = 0; ///< grows
    QDateTime at;      ///< UTC
    Core::AnnotatorId annotator;
    QString change; ///< UUID shared by the steps of one ChangeSet
    QString itemType;
    QString itemId;
    QByteArray before; ///< record (core/record.h); empty: added
    QByteArray after;  ///< record; empty: removed
};

/// A corpus in one SQLite file (later: a PostgreSQL database). Every call blocks; use one store
/// from one thread only, the one that opened it. Nothing is half done: a call that fails leaves
/// the corpus as it was. Durable when a call returns (WAL, synchronous=FULL).
class CorpusStore
{
public:
    /// A new corpus with this codebook. AlreadyExists, PermissionDenied, NotFound (the folder),
    /// WriteFailed.
    [[nodiscard]] static Core::Result<std::unique_ptr<CorpusStore>>
    create(const QString &location, const Core::Scheme &scheme = Core::Scheme::builtIn());
    /// Opens, and migrates an older corpus after copying it beside itself. NotFound, NotAFile,
    /// PermissionDenied, NotACorpus, NewerCorpus, DamagedCorpus, ReadOnlyCorpus, Locked.
    [[nodiscard]] static Core::Result<std::unique_ptr<CorpusStore>>
    open(const QString &location, OpenMode mode = OpenMode::ReadWrite);
    ~CorpusStore();

    [[nodiscard]] QString location() const;
    [[nodiscard]] Core::Result<CorpusInfo> info() const;
    [[nodiscard]] Core::Result<Core::Scheme> scheme() const;

    /// The annotator with this name, added where new. Invalid for a blank name.
    [[nodiscard]] Core::Result<Core::Annotator> annotator(const QString &name);
    [[nodiscard]] Core::Result<QList<Core::Annotator>> annotators() const;

    /// Adds revision 1 of a new article; `article.id` is made here where null. AlreadyExists
    /// (detail: the article's id) where an article with this very text is there.
    [[nodiscard]] Core::Result<Core::ArticleId> addArticle(const Core::Article &article,
                                                           const Core::RawSource &source);
    /// Adds the next revision of an article and takes its statements along, with their ids: those
    /// whose words are there for sure go to the new revision, the others wait where they stand
    /// until an edit places or retires them (core/intents.h). Retired ones stay. The earlier
    /// revisions stay readable as they were. AlreadyExists (detail: the article's id) where the text
    /// is that of the latest revision, or of any revision of another article; NotFound.
    [[nodiscard]] Core::Result<RevisionReport>
    addRevision(Core::ArticleId id, const Core::Article &article, const Core::RawSource &source);
    /// What is there already of a page with this address and text, likest first: the same text, the
    /// same page whatever its text, and texts near it. Looked up by an index, not searched
    /// for. By the reckoning of core/textlikeness.h one text in fourteen of similarity 0.5 is
    /// missed, one in a hundred of 0.6.
    [[nodiscard]] Core::Result<QList<SimilarArticle>>
    similarArticles(const QString &address, const Core::FrozenText &text) const;
    /// The queue of what somebody has to look at; of one article where `only` is set. In order of
    /// the articles and places.
    [[nodiscard]] Core::Result<QList<WaitingStatement>>
    waitingStatements(std::optional<Core::ArticleId> only = {}) const;
    /// Of every article the revisions in which statements stand, and the latest: together they hold
    /// each statement once. An export writes a line for each. In order of adding.
    [[nodiscard]] Core::Result<QList<RevisionKey>> standingRevisions() const;

    /// In order of adding.
    [[nodiscard]] Core::Result<QList<ArticleSummary>> articles() const;
    [[nodiscard]] Core::Result<ArticleSummary> articleSummary(Core::ArticleId id) const;
    /// The latest revision where `revision` is 0; the latest has the statements that wait in
    /// earlier ones too, as annotations.earlierStatements().
    [[nodiscard]] Core::Result<ArticleSnapshot> snapshot(Core::ArticleId id,
                                                         int revision = 0) const;
    /// The same with what stands in this revision alone: for exports, which write a line for each of
    /// standingRevisions().
    [[nodiscard]] Core::Result<ArticleSnapshot> standing(Core::ArticleId id, int revision) const;
    [[nodiscard]] Core::Result<Core::RawSource> rawSource(Core::ArticleId id,
                                                          int revision = 0) const;

    /// Writes one edit with its history in one transaction. Conflict (detail: the item's id) where
    /// a row is no longer as a step's `before`; NotYours where it touches another annotator's
    /// statement or relation; AlreadyExists where an added id, an issue's label or an entity's name
    /// and type are taken; InUse (detail: the item's id) where something still points at a removed
    /// item; Invalid where the database refuses it; Locked; WriteFailed. A segment is one of the
    /// latest revision.
    [[nodiscard]] Core::Result<void> commit(Core::ArticleId article, const Core::ChangeSet &changes,
                                            Core::AnnotatorId annotator);

    [[nodiscard]] Core::Result<QList<StatementRow>> statements(const StatementFilter &filter) const;
    /// Oldest first.
    [[nodiscard]] Core::Result<QList<HistoryEntry>> history(Core::ArticleId article) const;

    /// Moves the journal into the file as far as no reader needs it: for idle time, since it takes
    /// some milliseconds that an edit should not wait for. Closing does the rest.
    [[nodiscard]] Core::Result<void> checkpoint();

private:
    class Private;
    explicit CorpusStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace Gainsay::Corpus
