// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace Gainsay::Ui {

enum class ColourScheme { Automatic, Light, Dark };

/// What the program remembers for its user; one typed value, read and written in ui alone.
struct Preferences {
    QString annotator;         ///< empty: not asked yet
    QString lastCorpus;        ///< path; empty: none
    QStringList recentCorpora; ///< newest first
    QString lastArticle;       ///< id
    bool serif = true;
    int zoom = 100; ///< per cent
    ColourScheme colourScheme = ColourScheme::Automatic;
    bool firstStepsShown = true;
    QByteArray windowGeometry;
    QByteArray windowState;

    /// Defaults for what is missing or senseless.
    [[nodiscard]] static Preferences load();
    void save() const;
    /// Puts `path` in front of the recent corpora and makes it the last one.
    void remember(const QString &path);

    bool operator==(const Preferences &) const = default;
};

} // namespace Gainsay::Ui
