// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace Gainsay {

/// Gives the program's words and Qt's own in the user's language where there are any, in English
/// elsewhere: its file holds the plurals that the sources leave open, "article(s)".
inline void speakTheUsersLanguage(QCoreApplication &application)
{
    auto *own = new QTranslator(&application);
    const QString folder = QStringLiteral(":/i18n");
    if (own->load(QLocale(), QStringLiteral("gainsay"), QStringLiteral("_"), folder)
        || own->load(QStringLiteral("gainsay_en"), folder))
        QCoreApplication::installTranslator(own);
    auto *qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"),
                 QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
}

} // namespace Gainsay
