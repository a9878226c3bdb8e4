// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal.h"

#include "loading/fetcher.h"
#include "loading/pagereader.h"
#include "loading/sourceformat.h"

#include <QString>
#include <QStringList>

#include <expected>
#include <memory>

namespace Gainsay::Cli {

class CommandLine;

/// Whether a word is an address of the web rather than a path.
[[nodiscard]] bool isAddress(const QString &word);

/// Declares --allow-host.
void addWebOptions(CommandLine &line);

/// What is said of an address that could not be read, and the code to end with.
struct WebFailure {
    ExitCode exit;
    QString sentence;
};

/// Reads pages for commands, which live only while an InterruptGuard does: Ctrl-C stops them.
class WebInputs
{
public:
    explicit WebInputs(const QStringList &allowedHosts) : m_allowedHosts(allowedHosts) {}

    [[nodiscard]] std::expected<Loading::FetchedPage, WebFailure>
    fetch(const QString &address, Loading::AddressSource source);

    /// `format` other than Auto goes before what the server says.
    [[nodiscard]] static std::expected<Loading::LoadedArticle, WebFailure>
    read(Loading::FetchedPage page, Loading::SourceFormat format);

private:
    QStringList m_allowedHosts;
    std::unique_ptr<Loading::Fetcher> m_fetcher; ///< made when it is needed first
};

} // namespace Gainsay::Cli
