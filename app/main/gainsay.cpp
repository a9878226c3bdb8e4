// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "languages.h"

#include "tour/tour.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QIcon>

using namespace Qt::StringLiterals;

namespace {

struct Call {
    QString tourFolder;
    QString corpus;
    QStringList articles;
};

Call parse(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate(
        "main", "Labels claims, denials and stance in news, per speaker."));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption tour(
        u"tour"_s,
        QCoreApplication::translate("main",
                                    "Drive the window through a labelling round and write "
                                    "pictures, corpus and export to <folder>."),
        QCoreApplication::translate("main", "folder"));
    parser.addOption(tour);
    parser.addPositionalArgument(
        QCoreApplication::translate("main", "files"),
        QCoreApplication::translate("main", "A corpus (*.gainsay) to open and text files to add."),
        QCoreApplication::translate("main", "[files…]"));
    parser.process(application);
    Call call{parser.value(tour), {}, {}};
    for (const QString &file : parser.positionalArguments()) {
        const bool corpus = file.endsWith(u".gainsay"_s);
        if (corpus && call.corpus.isEmpty())
            call.corpus = QFileInfo(file).absoluteFilePath();
        else
            call.articles.append(QFileInfo(file).absoluteFilePath());
    }
    return call;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setOrganizationName(u"Gainsay"_s);
    QApplication::setApplicationName(u"gainsay"_s);
    QApplication::setApplicationDisplayName(u"Gainsay"_s);
    QApplication::setApplicationVersion(QStringLiteral(GAINSAY_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral(GAINSAY_DESKTOP_ID));
    QApplication::setWindowIcon(
        QIcon::fromTheme(QStringLiteral(GAINSAY_DESKTOP_ID),
                         QIcon(QStringLiteral(":/icons/" GAINSAY_DESKTOP_ID ".svg"))));
    Gainsay::speakTheUsersLanguage(application);
    const Call call = parse(application);
    if (!call.tourFolder.isEmpty())
        return Gainsay::Tour::run(call.tourFolder);
    Gainsay::Ui::MainWindow window;
    window.show();
    window.importFiles(call.articles);
    if (call.corpus.isEmpty())
        window.start();
    else
        window.openCorpus(call.corpus);
    return QApplication::exec();
}
