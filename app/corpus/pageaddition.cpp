// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pageaddition.h"

#include "core/addresskey.h"

#include <algorithm>

namespace Gainsay::Corpus {

namespace {

using namespace Core;
using Kind = PageAddition::Kind;

/// Where the text was already, by the error's words.
PageAddition known(Kind kind, const Error &error)
{
    return {.kind = kind, .article = ArticleId::fromText(error.detail), .report = {}, .near = {}};
}

Result<PageAddition> revised(CorpusStore &store, ArticleId page, const Article &article,
                             const RawSource &source)
{
    const auto report = store.addRevision(page, article, source);
    if (report)
        return PageAddition{Kind::Revised, page, *report, {}};
    if (report.error().code != ErrorCode::AlreadyExists)
        return std::unexpected(report.error());
    const bool same = ArticleId::fromText(report.error().detail) == page;
    return known(same ? Kind::Unchanged : Kind::Known, report.error());
}

Result<PageAddition> added(CorpusStore &store, const Article &article, const RawSource &source)
{
    const auto id = store.addArticle(article, source);
    if (id)
        return PageAddition{Kind::Added, *id, {}, {}};
    if (id.error().code == ErrorCode::AlreadyExists)
        return known(Kind::Known, id.error());
    return std::unexpected(id.error());
}

} // namespace

Result<PageAddition> addPage(CorpusStore &store, const Article &article, const RawSource &source,
                             NearPages nearPages)
{
    const auto similar = store.similarArticles(article.info.url, article.text);
    if (!similar)
        return std::unexpected(similar.error());
    const QString key = addressKey(article.info.url);
    const bool frontPage = !key.contains(u'/') && !key.contains(u'?') && !key.contains(u'#');
    const auto page = std::ranges::find_if(*similar, [&](const SimilarArticle &other) {
        return other.sameAddress && (!frontPage || other.contained > 0);
    });
    QList<SimilarArticle> near;
    std::ranges::copy_if(*similar, std::back_inserter(near), [&](const SimilarArticle &other) {
        return !other.sameText && (page == similar->end() || other.article != page->article);
    });
    Result<PageAddition> outcome;
    if (page != similar->end())
        outcome = revised(store, page->article, article, source);
    else if (!near.isEmpty() && nearPages == NearPages::LeaveOut)
        outcome = PageAddition{Kind::Near, near.first().article, {}, {}};
    else
        outcome = added(store, article, source);
    if (outcome)
        outcome->near = near;
    return outcome;
}

} // namespace Gainsay::Corpus
