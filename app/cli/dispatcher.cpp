// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "commands.h"

#include "words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Gainsay::Cli {

namespace {

struct Command {
    QLatin1StringView name;
    const char *summary;
    ExitCode (*run)(const QStringList &words, Terminal &terminal);
};

constexpr std::array commands{
    Command{"init"_L1, QT_TRANSLATE_NOOP("Cli", "Make a new, empty corpus."), runInit},
    Command{"import"_L1, QT_TRANSLATE_NOOP("Cli", "Add articles to a corpus."), runImport},
    Command{"list"_L1, QT_TRANSLATE_NOOP("Cli", "List the statements of a corpus."), runList},
    Command{"export"_L1, QT_TRANSLATE_NOOP("Cli", "Write a corpus as a dataset."), runExport},
    Command{"check"_L1, QT_TRANSLATE_NOOP("Cli", "Check a corpus against its codebook."), runCheck},
    Command{"info"_L1, QT_TRANSLATE_NOOP("Cli", "Tell what a corpus holds."), runInfo},
    Command{"extract"_L1, QT_TRANSLATE_NOOP("Cli", "Show how an article is understood."),
            runExtract},
};

/// Promised for later versions, so that a script gets a clear answer today.
constexpr std::array announced{"suggest"_L1, "merge"_L1, "agreement"_L1, "backup"_L1};

void showHelp(const Terminal &terminal)
{
    terminal.result(Words::tr("Usage: gainsay-cli COMMAND [OPTIONS] …"));
    terminal.result({});
    for (const Command &command : commands)
        terminal.result(u"  %1 %2"_s.arg(command.name, -8).arg(Words::tr(command.summary)));
    terminal.result({});
    terminal.result(Words::tr("“gainsay-cli COMMAND --help” tells more of each."));
}

ExitCode unknown(const QString &name, const Terminal &terminal)
{
    const bool later = std::ranges::find(announced, name) != announced.end();
    const QString why = later
        ? Words::tr(
              "The command “%1” is not in this version of Gainsay yet; see “gainsay-cli --help” "
              "for those that are.")
        : Words::tr("There is no command “%1”; see “gainsay-cli --help” for those there are.");
    return terminal.fail(ExitCode::BadCall, why.arg(name));
}

/// Switches may stand before the command too.
QStringList commandFirst(QStringList words)
{
    const auto isSwitch = [](const QString &word) {
        return word == u"--json"_s || word == u"--quiet"_s;
    };
    const auto command = std::ranges::find_if_not(words, isSwitch);
    std::rotate(words.begin(), command, words.end());
    return words;
}

ExitCode dispatched(const QStringList &given, Terminal &terminal)
{
    const QStringList words = commandFirst(given);
    if (words.contains(u"--json"_s))
        terminal.configure(Terminal::Style::Json, Terminal::Verbosity::Normal);
    if (words.isEmpty())
        return terminal.fail(ExitCode::BadCall,
                             Words::tr("A command is missing; see “gainsay-cli --help”."));
    const QString &name = words.first();
    if (name == u"--help"_s || name == u"-h"_s) {
        showHelp(terminal);
        return ExitCode::Done;
    }
    if (name == u"--version"_s) {
        terminal.result(u"gainsay-cli "_s + QCoreApplication::applicationVersion());
        return ExitCode::Done;
    }
    const auto *const command = std::ranges::find(commands, name, &Command::name);
    return command == commands.end() ? unknown(name, terminal)
                                     : command->run(words.sliced(1), terminal);
}

} // namespace

int run(const QStringList &arguments)
{
    Terminal terminal;
    ExitCode exit = dispatched(arguments.sliced(1), terminal);
    if (!terminal.isHeard() && exit == ExitCode::Done) {
        terminal.complain(Words::tr("Standard output could not be written; check that the disk has "
                                    "room, then try again."));
        exit = ExitCode::BadInput;
    }
    return static_cast<int>(exit);
}

} // namespace Gainsay::Cli
