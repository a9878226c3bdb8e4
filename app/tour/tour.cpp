// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tour.h"

#include "guide.h"
#include "stations.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

namespace Gainsay::Tour {

using namespace Qt::StringLiterals;

namespace {

void clear(const QDir &folder)
{
    const QStringList ours{u"*.png"_s, u"tour.gainsay*"_s, u"tour.jsonl"_s, u"settings"_s};
    for (const QString &name : folder.entryList(ours, QDir::Files))
        QFile::remove(folder.filePath(name));
}

} // namespace

int run(const QString &folder)
{
    QTextStream out(stdout);
    if (!QDir().mkpath(folder)) {
        out << "The folder " << folder << " cannot be made. Choose one that you may write to.\n";
        return 1;
    }
    const QDir directory(folder);
    clear(directory);
    // The tour neither sees nor touches the user's own settings and corpora.
    QStandardPaths::setTestModeEnabled(true);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope,
                       directory.filePath(u"settings"_s));
    QSettings().clear();

    Guide guide(directory, out);
    walk(guide);
    out << (guide.failures() == 0 ? "The tour went as it should.\n" : "The tour went wrong.\n")
        << "pictures  " << directory.absoluteFilePath(u"*.png"_s) << '\n'
        << "corpus    " << guide.corpusPath() << '\n'
        << "export    " << guide.exportPath() << '\n';
    return guide.failures() == 0 ? 0 : 1;
}

} // namespace Gainsay::Tour
