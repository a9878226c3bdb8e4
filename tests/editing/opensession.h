// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "editing/session.h"

#include <QTest>

namespace Gainsay::Editing {

/// What the future holds, waited for by running the event loop; fails the test run on an error.
template <class T> T taken(QFuture<Core::Result<T>> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, 20000))
        qFatal("the corpus does not answer");
    if (!future.result())
        qFatal("the corpus refused: %ls", qUtf16Printable(future.result().error().detail));
    return *future.result();
}

/// A session on a new corpus.
inline std::unique_ptr<Session> newSession(const QString &path)
{
    auto store = startStore(path, CorpusStart::Create);
    auto facts = taken(factsOf(*store, QStringLiteral("Ane\u0301")));
    return std::make_unique<Session>(std::move(store), path, std::move(facts));
}

} // namespace Gainsay::Editing
