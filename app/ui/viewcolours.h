// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/scheme.h"

#include <QColor>
#include <QPalette>

namespace Gainsay::Ui {

/// The colours of the article's page and of whatever lies beside it, for one palette and scheme.
/// Each text colour has a contrast of 4.5 to 1 or more on the page and on the panels, each line
/// and lane 3 to 1 on the page, whatever palette the desktop brings. Cues have their colours from
/// resources/cues/themes: see PageStyle.
struct ViewColours {
    QColor page;      ///< ground of the article
    QColor panel;     ///< ground of what is beside it
    QColor ink;       ///< text
    QColor soft;      ///< text that stands back: standfirst, byline, boilerplate
    QColor rule;      ///< hairlines that only divide; no contrast is promised
    QColor hint;      ///< frames, and the lanes of what is only suggested
    QColor claim;     ///< text or lane
    QColor denial;    ///< text or lane
    QColor stance;    ///< text or lane
    QColor current;   ///< soft ground under the current statement
    QColor cueGround; ///< ground under the current statement's cue
    QColor selection; ///< ground of selected text, translucent, over anything

    /// The design's own colours on an ordinary light or dark palette; on any other (high contrast,
    /// tinted) the palette's ground and text, with the rest moved until it can be read.
    [[nodiscard]] static ViewColours from(const QPalette &palette, Qt::ColorScheme scheme);

    [[nodiscard]] QColor kind(Core::KindRole role) const;
    [[nodiscard]] bool isDark() const { return page.lightness() < 128; }
    /// For the current palette and scheme of the application.
    [[nodiscard]] static ViewColours ofApplication();

    bool operator==(const ViewColours &) const = default;
};

/// The lane pattern that tells a kind without its colour: solid, dashed, dotted.
[[nodiscard]] Qt::PenStyle lanePattern(Core::KindRole role);

/// Contrast of two opaque colours by WCAG 2: from 1 to 21.
[[nodiscard]] double contrast(const QColor &a, const QColor &b);
/// `colour` moved towards black or white just as far as needed to reach `ratio` on `ground`.
[[nodiscard]] QColor readableOn(const QColor &ground, const QColor &colour, double ratio);

} // namespace Gainsay::Ui
