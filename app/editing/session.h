// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "writequeue.h"

#include "core/annotation.h"
#include "core/scheme.h"
#include "corpus/asynccorpusstore.h"

#include <QFuture>
#include <QString>

#include <memory>

namespace Gainsay::Editing {

enum class CorpusStart { Open, Create, OpenOrCreate };

/// What a session needs to know of its corpus before it begins.
struct SessionFacts {
    Core::Scheme scheme;
    Core::Annotator annotator;
};

/// A store that opens or makes the corpus at `location` on its own thread. Whoever holds it must
/// let go of it on the thread that called this.
[[nodiscard]] std::unique_ptr<Corpus::AsyncCorpusStore> startStore(const QString &location,
                                                                   CorpusStart start);
/// The codebook of the corpus and the annotator with this name, added where new. The future holds
/// the errors of CorpusStore, those of opening included. Does not block.
[[nodiscard]] QFuture<Core::Result<SessionFacts>> factsOf(Corpus::AsyncCorpusStore &store,
                                                          const QString &annotatorName);

/// One annotator at work in one open corpus: its store, its codebook and the one way to write.
class Session
{
public:
    Session(std::unique_ptr<Corpus::AsyncCorpusStore> store, QString location, SessionFacts facts);

    [[nodiscard]] const QString &location() const { return m_location; }
    [[nodiscard]] const Core::Scheme &scheme() const { return m_facts.scheme; }
    [[nodiscard]] const Core::Annotator &annotator() const { return m_facts.annotator; }
    [[nodiscard]] Corpus::AsyncCorpusStore &store() { return *m_store; }
    [[nodiscard]] WriteQueue &queue() { return m_queue; }

private:
    QString m_location;
    SessionFacts m_facts;
    std::unique_ptr<Corpus::AsyncCorpusStore> m_store;
    WriteQueue m_queue; ///< after the store, which it borrows
};

} // namespace Gainsay::Editing
