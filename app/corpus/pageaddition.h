// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "corpusstore.h"

namespace Gainsay::Corpus {

/// What to do with a page whose text is near one that is there under another address.
enum class NearPages { Add, LeaveOut };

/// What became of a page that was to be added.
struct PageAddition {
    enum class Kind {
        Added,     ///< as a new article
        Revised,   ///< as the next revision of the article that has its address
        Unchanged, ///< not at all: its address is there with this text
        Known,     ///< not at all: its text is there under another address
        Near,      ///< not at all: a text near it is there, and those were to be left out
    };
    Kind kind = Kind::Added;
    Core::ArticleId article; ///< the new one, or the one that is there already
    RevisionReport report;   ///< of Revised; else its revision alone
    /// What is near it under other addresses, likest first.
    QList<SimilarArticle> near;
};

/// Adds a page by what is there already: the same address makes a revision. The front page of a
/// site, which pages name as their own address by mistake, does so only where the texts have
/// something in common. The errors are those of CorpusStore::addArticle() and addRevision(), but
/// for AlreadyExists.
[[nodiscard]] Core::Result<PageAddition> addPage(CorpusStore &store, const Core::Article &article,
                                                 const Core::RawSource &source,
                                                 NearPages nearPages = NearPages::Add);

} // namespace Gainsay::Corpus
