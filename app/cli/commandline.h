// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "terminal.h"

#include <QCommandLineParser>
#include <QStringList>

#include <optional>

namespace Gainsay::Cli {

/// The words of one subcommand, with the options that every one has.
class CommandLine
{
public:
    /// `positionals` as the usage line shows them, such as "CORPUS INPUT...".
    CommandLine(const QString &command, const QString &positionals, const QString &summary);

    /// `valueName` empty: a switch.
    void addOption(const QString &name, const QString &description, const QString &valueName);
    void addPositional(const QString &name, const QString &description);

    /// Reads the words behind the subcommand. A code where the command is over already: the help
    /// was shown, or a word is off (said on the terminal).
    [[nodiscard]] std::optional<ExitCode> parse(const QStringList &words, Terminal &terminal,
                                                qsizetype fewest, qsizetype most = -1);

    [[nodiscard]] QStringList positionals() const { return m_parser.positionalArguments(); }
    [[nodiscard]] bool has(const QString &option) const { return m_parser.isSet(option); }
    [[nodiscard]] QString value(const QString &option) const { return m_parser.value(option); }
    [[nodiscard]] QStringList values(const QString &option) const
    {
        return m_parser.values(option);
    }

private:
    [[nodiscard]] QString help() const;
    [[nodiscard]] ExitCode misused(const QString &why, const Terminal &terminal) const;

    QString m_command;
    QString m_positionals;
    QCommandLineParser m_parser;
};

} // namespace Gainsay::Cli
