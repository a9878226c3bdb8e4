// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hands.h"

#include "ui/mainwindow.h"

#include <QDir>
#include <QTextStream>

#include <memory>

namespace Gainsay::Tour {

/// Leads through the stations: opens and closes the window, notes what held, takes the pictures.
class Guide
{
public:
    /// `out` must outlive the guide.
    Guide(const QDir &folder, QTextStream &out);
    ~Guide();

    [[nodiscard]] QString corpusPath() const;
    [[nodiscard]] QString exportPath() const;
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] int failures() const { return m_failures; }
    [[nodiscard]] Answers &answers() { return m_answers; }

    /// Opens a window on the tour's corpus, which is made where it is not there.
    void openWindow();
    void closeWindow();
    [[nodiscard]] Ui::MainWindow &window() { return *m_window; }
    [[nodiscard]] Hands &hands() { return *m_hands; }

    /// Notes whether something held; says what was seen where it did not.
    void check(const QString &what, bool held, const QString &seen = {});
    /// A picture of the window, numbered in order.
    void picture(const QString &name);

private:
    QDir m_folder;
    QTextStream &m_out;
    Answers m_answers;
    std::unique_ptr<Ui::MainWindow> m_window;
    std::unique_ptr<Hands> m_hands;
    int m_failures = 0;
    int m_pictures = 0;
};

} // namespace Gainsay::Tour
