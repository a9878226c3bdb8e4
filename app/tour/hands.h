// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/mainwindow.h"
#include "ui/prompts.h"

#include "core/textspan.h"

#include <QString>
#include <QStringList>

#include <functional>

namespace Gainsay::Tour {

/// Answers set beforehand, for when nobody sits in front of the window.
struct Answers {
    QString annotator = QStringLiteral("Tour");
    QString corpusPath;
    QString exportPath;
    QStringList articlePaths;
    QString speaker;
    Ui::UnsavedAnswer unsaved = Ui::UnsavedAnswer::Stay;
    QString shown; ///< the last text that was to be read
};

class ScriptedPrompts : public Ui::Prompts
{
public:
    /// `answers` must outlive the prompts.
    explicit ScriptedPrompts(Answers &answers) : m_answers(answers) {}

    std::optional<QString> newCorpusPath(const QString &) override { return m_answers.corpusPath; }
    std::optional<QString> openCorpusPath(const QString &) override { return m_answers.corpusPath; }
    QStringList articlePaths() override { return m_answers.articlePaths; }
    std::optional<QString> exportPath(const QString &) override { return m_answers.exportPath; }
    std::optional<QString> annotatorName(const QString &) override { return m_answers.annotator; }
    std::optional<QString> speakerName(const QString &) override { return m_answers.speaker; }
    Ui::UnsavedAnswer unsavedEdits(qsizetype, const QString &reason) override
    {
        m_answers.shown = reason;
        return m_answers.unsaved;
    }
    void show(const QString &, const QString &html) override { m_answers.shown = html; }

private:
    Answers &m_answers;
};

/// Two hands on a window: presses keys and moves the mouse as a user would, through the real
/// widgets and their shortcuts. GUI thread; waits by running the event loop.
class Hands
{
public:
    explicit Hands(Ui::MainWindow &window) : m_window(window) {}

    /// Presses keys one after the other where the focus is: "Ctrl+Z", "C", "Return".
    void press(const QStringList &keys);
    void type(const QString &text);
    /// Clicks between the letters at the beginning of `words` and after `words`; the first place
    /// where they stand. False where the article does not hold them.
    bool clickInto(const QString &words);
    /// Drags over the words.
    bool drag(const QString &words);
    /// The first place of the words in the article's text; empty where there is none.
    [[nodiscard]] Core::TextSpan find(const QString &words) const;

    /// Runs the event loop until it holds, at most a few seconds; whether it came to hold.
    [[nodiscard]] static bool waitFor(const std::function<bool()> &condition);
    /// Every edit is durable.
    [[nodiscard]] bool waitSaved();
    /// An article is shown and may be worked on.
    [[nodiscard]] bool waitArticle();

private:
    void bringUp(Core::TextSpan span);
    [[nodiscard]] QPoint pointAt(qsizetype position) const;

    Ui::MainWindow &m_window;
};

} // namespace Gainsay::Tour
