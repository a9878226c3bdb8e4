// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "session.h"

#include <QFileInfo>

namespace Gainsay::Editing {

using Core::Result;
using Corpus::AsyncCorpusStore;
using Corpus::CorpusStore;

std::unique_ptr<AsyncCorpusStore> startStore(const QString &location, CorpusStart start)
{
    return std::make_unique<AsyncCorpusStore>([location, start] {
        const bool create = start == CorpusStart::Create
            || (start == CorpusStart::OpenOrCreate && !QFileInfo::exists(location));
        return create ? CorpusStore::create(location) : CorpusStore::open(location);
    });
}

QFuture<Result<SessionFacts>> factsOf(AsyncCorpusStore &store, const QString &annotatorName)
{
    return store.run([annotatorName](CorpusStore &corpus) -> Result<SessionFacts> {
        const auto scheme = corpus.scheme();
        if (!scheme)
            return std::unexpected(scheme.error());
        const auto annotator = corpus.annotator(annotatorName);
        if (!annotator)
            return std::unexpected(annotator.error());
        return SessionFacts{*scheme, *annotator};
    });
}

Session::Session(std::unique_ptr<AsyncCorpusStore> store, QString location, SessionFacts facts)
    : m_location(std::move(location)),
      m_facts(std::move(facts)),
      m_store(std::move(store)),
      m_queue(*m_store, m_facts.annotator.id)
{
}

} // namespace Gainsay::Editing
