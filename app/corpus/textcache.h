// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "articlerows.h"

#include <QCache>

namespace Gainsay::Corpus {

/// Frozen texts of the revisions used last, so that an edit does not read its article again. They
/// never change, and so never go stale.
class TextCache
{
public:
    [[nodiscard]] Core::Result<Core::FrozenText> text(Connection &connection,
                                                      Core::ArticleId article, int revision)
    {
        const Key key{article, revision};
        if (const Core::FrozenText *known = m_texts.object(key))
            return *known;
        auto read = readText(connection, article, revision);
        if (read)
            insert(article, revision, *read);
        return read;
    }
    void insert(Core::ArticleId article, int revision, const Core::FrozenText &text)
    {
        m_texts.insert({article, revision}, new Core::FrozenText(text), text.size());
    }

private:
    using Key = std::pair<Core::ArticleId, int>;
    static constexpr qsizetype maximumUnits = 80'000'000; ///< UTF-16: the largest text there can be
    QCache<Key, Core::FrozenText> m_texts{maximumUnits};
};

} // namespace Gainsay::Corpus
