// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QString>

namespace Gainsay::Cli {

/// The promise of INTERFACE to scripts; never renumbered.
enum class ExitCode {
    Done = 0,
    Findings = 1,  ///< done, and `check` found errors or `import` left something out
    BadCall = 2,   ///< the call's words are off
    BadInput = 3,  ///< an input could not be read, an output not written
    BadCorpus = 4, ///< the corpus could not be opened or written
    BadNetwork = 5,
};

/// What a command says: results to standard output, all else to standard error.
class Terminal
{
public:
    enum class Verbosity { Normal, Quiet };
    enum class Style { Words, Json };
    void configure(Style style, Verbosity verbosity);
    [[nodiscard]] bool speaksJson() const { return m_style == Style::Json; }

    /// One line of the result; kept to itself where JSON was asked for.
    void result(const QString &line) const;
    /// The one JSON document, where it was asked for.
    void document(const QJsonObject &object) const;
    /// How it went, unless --quiet.
    void note(const QString &line) const;
    /// A mistake or a failure, always; returns `code`, for `return terminal.fail(…)`. The JSON
    /// document then holds only the error.
    ExitCode fail(ExitCode code, const QString &line) const;
    /// Something left out, always; the command goes on.
    void complain(const QString &line) const;
    /// A bar on standard error, where that is a terminal. `total` done takes it away.
    void progress(qint64 done, qint64 total) const;

    /// Whether standard output took everything so far.
    [[nodiscard]] bool isHeard() const { return m_heard; }

private:
    void put(const QByteArray &bytes) const;

    mutable bool m_heard = true;
    Style m_style = Style::Words;
    Verbosity m_verbosity = Verbosity::Normal;
};

} // namespace Gainsay::Cli
