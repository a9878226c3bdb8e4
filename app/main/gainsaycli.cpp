// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"

#include "cli/commands.h"

#include <QCoreApplication>
#include <QLoggingCategory>

#include <clocale>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace {

/// Qt wants a UTF-8 locale that the machine has and says so at length on standard error, where
/// scripts look for errors. Only the character set changes; the language stays the user's.
void ensureUtf8()
{
    constexpr size_t bytesOfUtf8 = 4;
    const bool known = std::setlocale(LC_ALL, "") != nullptr;
    if (known && MB_CUR_MAX >= bytesOfUtf8)
        return;
    const QByteArray all = qgetenv("LC_ALL");
    if (!known) {
        const QByteArray messages = all.isEmpty() ? qgetenv("LC_MESSAGES") : all;
        if (qEnvironmentVariableIsEmpty("LANGUAGE"))
            qputenv("LANGUAGE", messages.isEmpty() ? qgetenv("LANG") : messages);
        qputenv("LC_ALL", "C.UTF-8");
        return;
    }
    if (!all.isEmpty()) {
        qputenv("LANG", all);
        qunsetenv("LC_ALL");
    }
    qputenv("LC_CTYPE", "C.UTF-8");
}

} // namespace

int main(int argc, char *argv[])
{
    ensureUtf8();
    // Standard error is for sentences to the user; QT_LOGGING_RULES brings the logs back.
    QLoggingCategory::setFilterRules(u"gainsay.*=false"_s);
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"gainsay-cli"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GAINSAY_VERSION));
    Gainsay::speakTheUsersLanguage(application);
    return Gainsay::Cli::run(QCoreApplication::arguments());
}
