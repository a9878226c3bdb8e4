// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Labels the sample through the real window and says on standard output what it means to do
// ("means ID there|gone") and what the window holds to be saved ("saved ID there|gone"). It is
// killed while it does so: see tst_killed.cpp.

#include "tour/hands.h"
#include "ui/corpuscontroller.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTextStream>

using namespace Gainsay;
using namespace Qt::StringLiterals;

namespace {

void say(const char *word, const Core::ChangeSet &changes)
{
    QTextStream out(stdout);
    for (const Core::ChangeSet::Step &step : changes.steps) {
        const auto *before = step.before ? std::get_if<Core::Statement>(&*step.before) : nullptr;
        const auto *after = step.after ? std::get_if<Core::Statement>(&*step.after) : nullptr;
        if (after || before)
            out << word << ' ' << (after ? after->id : before->id).text()
                << (after ? " there\n" : " gone\n");
    }
    out.flush();
}

/// The words as they are selected by mouse; the round means nothing where they cannot be.
void select(Tour::Hands &hands, const QString &words)
{
    if (!hands.drag(words))
        qFatal("these words could not be selected: %ls", qUtf16Printable(words));
}

/// A claim with several speakers, an embedded denial, an explicit denial of another statement with
/// words in two places, a stance, one undone and redone.
void label(Tour::Hands &hands)
{
    select(hands, u"the marked channel had become too narrow for two large ships to pass"_s);
    hands.press({u"C"_s});
    hands.type(u"Harbour pilots,tug crews,Blue Lamp"_s);
    hands.press({u"Return"_s});
    select(hands, u"planning to close the strait"_s);
    hands.press({u"D"_s, u"Return"_s, u"Return"_s});
    select(hands, u"dock workers were consulted on the order at two meetings last month"_s);
    hands.press({u"C"_s});
    hands.type(u"Velm’s transport ministry"_s);
    hands.press({u"Return"_s});
    select(hands, u"There was no first meeting"_s);
    hands.press({u"X"_s});
    select(hands, u"so there can hardly have been a second"_s);
    hands.press({u"D"_s});
    hands.type(u"Tomas Reed"_s);
    hands.press({u"Return"_s, u"/"_s, u"Return"_s});
    select(hands, u"the new inspection zone"_s);
    hands.press({u"S"_s});
    hands.type(u"Ostrand"_s);
    hands.press({u"Return"_s, u"A"_s});
    hands.type(u"inspection zone"_s);
    hands.press({u"Return"_s, u"Ctrl+Z"_s, u"Ctrl+Shift+Z"_s});
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QString corpus = QApplication::arguments().value(1);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"GainsayTest"_s);
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, corpus + u".settings"_s);

    Tour::Answers answers;
    Ui::MainWindow window(std::make_unique<Tour::ScriptedPrompts>(answers));
    Tour::Hands hands(window);
    window.show();
    window.openCorpus(corpus, Editing::CorpusStart::OpenOrCreate);
    if (!Tour::Hands::waitFor([&] { return window.corpus().session() != nullptr; }))
        return 1;
    window.corpus().importSample();
    if (!hands.waitArticle())
        return 1;
    QObject::connect(window.corpus().article(), &Editing::OpenArticle::changed, &window,
                     [](const Core::ChangeSet &changes) { say("means", changes); });
    QObject::connect(
        &window.corpus().session()->queue(), &Editing::WriteQueue::saved, &window,
        [](Core::ArticleId, const Core::ChangeSet &changes) { say("saved", changes); });
    QTextStream(stdout) << "ready" << Qt::endl;
    label(hands);
    const bool saved = hands.waitSaved();
    QTextStream(stdout) << "done" << Qt::endl;
    return saved ? QApplication::exec() : 1;
}
