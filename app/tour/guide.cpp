// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "guide.h"

#include "ui/articleview.h"

#include <QTest>

namespace Gainsay::Tour {

using namespace Qt::StringLiterals;

Guide::Guide(const QDir &folder, QTextStream &out) : m_folder(folder), m_out(out)
{
    m_answers.corpusPath = corpusPath();
    m_answers.exportPath = exportPath();
}

Guide::~Guide() = default;

QString Guide::corpusPath() const
{
    return m_folder.absoluteFilePath(u"tour.gainsay"_s);
}

QString Guide::exportPath() const
{
    return m_folder.absoluteFilePath(u"tour.jsonl"_s);
}

void Guide::openWindow()
{
    m_window = std::make_unique<Ui::MainWindow>(std::make_unique<ScriptedPrompts>(m_answers));
    m_hands = std::make_unique<Hands>(*m_window);
    m_window->resize(1360, 860);
    m_window->show();
    m_window->openCorpus(corpusPath(), Editing::CorpusStart::OpenOrCreate);
    check(u"the window opens"_s, QTest::qWaitForWindowExposed(m_window.get()));
    m_window->activateWindow();
}

void Guide::closeWindow()
{
    m_window->close();
    check(u"the window closes"_s, Hands::waitFor([this] { return !m_window->isVisible(); }));
    m_hands.reset();
    m_window.reset();
}

void Guide::check(const QString &what, bool held, const QString &seen)
{
    m_out << (held ? "ok    " : "WRONG ") << what;
    if (!held && !seen.isEmpty())
        m_out << ": " << seen;
    m_out << '\n';
    m_out.flush();
    m_failures += held ? 0 : 1;
}

void Guide::picture(const QString &name)
{
    QCoreApplication::processEvents(); // what is due to be painted, before it is grabbed
    const QString file = u"%1-%2.png"_s.arg(++m_pictures, 2, 10, QLatin1Char('0')).arg(name);
    check(u"picture %1"_s.arg(file), m_window->grab().save(m_folder.filePath(file)));
}

} // namespace Gainsay::Tour
