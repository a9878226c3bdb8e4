// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commandline.h"

#include "words.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

CommandLine::CommandLine(const QString &command, const QString &positionals, const QString &summary)
    : m_command(command), m_positionals(positionals)
{
    addOption(u"json"_s, Words::tr("Write one JSON document to standard output."), {});
    addOption(u"quiet"_s, Words::tr("Say nothing but errors on standard error."), {});
    m_parser.addOption({{u"h"_s, u"help"_s}, Words::tr("Show this help.")});
    m_parser.setApplicationDescription(summary);
}

void CommandLine::addOption(const QString &name, const QString &description,
                            const QString &valueName)
{
    m_parser.addOption(QCommandLineOption(name, description, valueName));
}

void CommandLine::addPositional(const QString &name, const QString &description)
{
    m_parser.addPositionalArgument(name, description);
}

/// Qt's help, but for its usage line, which knows nothing of subcommands.
QString CommandLine::help() const
{
    return Words::tr("Usage: gainsay-cli %1 %2 [OPTIONS]").arg(m_command, m_positionals)
        + m_parser.helpText()
              .sliced(m_parser.helpText().indexOf(u'\n'))
              .trimmed()
              .prepend(u"\n\n"_s);
}

std::optional<ExitCode> CommandLine::parse(const QStringList &words, Terminal &terminal,
                                           qsizetype fewest, qsizetype most)
{
    const bool understood = m_parser.parse(QStringList{u"gainsay-cli"_s} + words);
    // Even a call that is off is answered in the form it asks for.
    terminal.configure(words.contains(u"--json"_s) ? Terminal::Style::Json : Terminal::Style::Words,
                       words.contains(u"--quiet"_s) ? Terminal::Verbosity::Quiet
                                                    : Terminal::Verbosity::Normal);
    if (!understood)
        return misused(m_parser.errorText(), terminal);
    if (has(u"help"_s)) {
        terminal.configure(Terminal::Style::Words, Terminal::Verbosity::Normal);
        terminal.result(help());
        return ExitCode::Done;
    }
    const qsizetype count = positionals().size();
    if (count < fewest)
        return misused(Words::tr("“%1” needs more words: %2.").arg(m_command, m_positionals),
                       terminal);
    if (most >= 0 && count > most)
        return misused(Words::tr("“%1” is one word too many.").arg(positionals().at(most)),
                       terminal);
    return std::nullopt;
}

ExitCode CommandLine::misused(const QString &why, const Terminal &terminal) const
{
    return terminal.fail(ExitCode::BadCall,
                         Words::tr("%1 See “gainsay-cli %2 --help”.").arg(why, m_command));
}

} // namespace Gainsay::Cli
