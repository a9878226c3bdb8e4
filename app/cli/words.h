// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/result.h"

#include <QCoreApplication>
#include <QString>

namespace Gainsay::Cli {

/// The context of every translated word on the command line.
class Words
{
    Q_DECLARE_TR_FUNCTIONS(Cli)
};

/// What went wrong, where, and what to do, about an input or an output.
[[nodiscard]] QString sentence(const Core::Error &error);
/// The same about a page or feed of the web.
[[nodiscard]] QString addressSentence(const Core::Error &error, const QString &address);
/// The same about a corpus.
[[nodiscard]] QString corpusSentence(const Core::Error &error);

} // namespace Gainsay::Cli
