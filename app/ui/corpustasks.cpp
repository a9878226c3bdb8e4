// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpustasks.h"

#include "corpus/corpusstore.h"
#include "exporting/datasetwriter.h"
#include "loading/articlereader.h"

#include <QFile>
#include <QFileInfo>

#include <memory>

namespace Gainsay::Ui {

using namespace Core;
using Corpus::CorpusStore;

namespace {

constexpr auto samplePath = ":/gainsay/samples/harbour-live.txt";

/// Hands out a corpus' articles one by one, from a connection of the calling thread's own.
Exporting::ArticleSource articlesOf(std::shared_ptr<CorpusStore> store,
                                    QList<Corpus::RevisionKey> list)
{
    return [store = std::move(store), list = std::move(list),
            next = qsizetype(0)]() mutable -> Result<std::optional<Exporting::ExportedArticle>> {
        if (next == list.size())
            return std::nullopt;
        const auto [article, revision] = list[next++];
        auto snapshot = store->standing(article, revision);
        if (!snapshot)
            return std::unexpected(snapshot.error());
        return Exporting::ExportedArticle{snapshot->article, snapshot->annotations,
                                          snapshot->annotatorNames};
    };
}

} // namespace

Result<qint64> exportCorpus(const QString &location, const QString &path)
{
    auto store = CorpusStore::open(location, Corpus::OpenMode::ReadOnly);
    if (!store)
        return std::unexpected(store.error());
    const std::shared_ptr<CorpusStore> shared = std::move(*store);
    const auto revisions = shared->standingRevisions();
    if (!revisions)
        return std::unexpected(revisions.error());
    return Exporting::writeJsonLinesFile(articlesOf(shared, *revisions), path);
}

Result<ArticleId> addFile(CorpusStore &store, const QString &path)
{
    const auto loaded = Loading::readFile(path);
    if (!loaded)
        return std::unexpected(loaded.error());
    return store.addArticle(loaded->article, loaded->source);
}

Result<ArticleId> addSample(CorpusStore &store)
{
    QFile file(QString::fromLatin1(samplePath));
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::NotFound, file.fileName());
    const auto loaded = Loading::readText(file.readAll(), QFileInfo(file).fileName());
    if (!loaded)
        return std::unexpected(loaded.error());
    auto added = store.addArticle(loaded->article, loaded->source);
    if (!added && added.error().code == ErrorCode::AlreadyExists)
        return ArticleId::fromText(added.error().detail);
    return added;
}

} // namespace Gainsay::Ui
