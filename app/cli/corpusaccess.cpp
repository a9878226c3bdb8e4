// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusaccess.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

bool isDatabaseAddress(const QString &location)
{
    return location.startsWith(u"postgresql:"_s) || location.startsWith(u"postgres:"_s);
}

std::unique_ptr<Corpus::CorpusStore> openedCorpus(const QString &location, Corpus::OpenMode mode,
                                                  const Terminal &terminal)
{
    using Opened = Core::Result<std::unique_ptr<Corpus::CorpusStore>>;
    auto store = isDatabaseAddress(location)
        ? Opened(Core::failure(Core::ErrorCode::Unsupported, location))
        : Corpus::CorpusStore::open(location, mode);
    if (store)
        return std::move(*store);
    corpusFailure(store.error(), terminal);
    return nullptr;
}

ExitCode corpusFailure(const Core::Error &error, const Terminal &terminal)
{
    return terminal.fail(ExitCode::BadCorpus, corpusSentence(error));
}

} // namespace Gainsay::Cli
