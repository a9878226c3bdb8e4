// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "unsaved.h"

#include "core/rebase.h"

namespace Gainsay::Editing {

using namespace Core;

namespace {

/// The steps of an edit that other articles see too.
ChangeSet corpusWide(const ChangeSet &changes)
{
    ChangeSet out;
    for (const ChangeSet::Step &step : changes.steps) {
        const Item &item = step.after ? *step.after : *step.before;
        if (std::holds_alternative<Entity>(item) || std::holds_alternative<Issue>(item))
            out.steps.append(step);
    }
    return out;
}

bool applyEntry(Corpus::ArticleSnapshot &snapshot, const WriteQueue::Entry &entry)
{
    const bool ours = entry.article == snapshot.article.id;
    return snapshot.annotations.apply(ours ? entry.changes : corpusWide(entry.changes)).has_value();
}

} // namespace

void layOver(Corpus::ArticleSnapshot &snapshot, const QList<WriteQueue::Entry> &unsaved)
{
    for (const WriteQueue::Entry &entry : unsaved)
        (void)applyEntry(snapshot,
                         entry); // one that no longer fits is stuck, and said so elsewhere
}

Rescue rescued(const Corpus::ArticleSnapshot &fresh, const QList<WriteQueue::Entry> &stuck)
{
    Rescue out{fresh, {}, {}};
    Rebase rebase(fresh.annotations);
    for (const WriteQueue::Entry &entry : stuck) {
        const WriteQueue::Entry carried{entry.article, rebase.carried(entry.changes)};
        if (carried.changes.isEmpty())
            continue;
        (applyEntry(out.snapshot, carried) ? out.kept : out.lost).append(carried);
    }
    return out;
}

QStringList quotesOf(const QList<WriteQueue::Entry> &entries, const FrozenText &text,
                     ArticleId article)
{
    QStringList quotes;
    for (const WriteQueue::Entry &entry : entries) {
        for (const ChangeSet::Step &step : entry.changes.steps) {
            const std::optional<Item> &side = step.after ? step.after : step.before;
            const auto *statement = std::get_if<Statement>(&*side);
            if (!statement || entry.article != article)
                continue;
            const QString quote = text.quote(statement->content).simplified();
            if (!quotes.contains(quote))
                quotes.append(quote);
        }
    }
    return quotes;
}

} // namespace Gainsay::Editing
