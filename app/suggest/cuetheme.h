// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "suggest/cuereader.h"

#include <QColor>
#include <QList>

namespace Gainsay::Suggest {

/// How a mark is painted.
struct CueStyle {
    QColor foreground;
    bool bold = false;
    bool italic = false;
    bool underline = false;

    bool operator==(const CueStyle &) const = default;
};

enum class Ground { Light, Dark };

/// Colours of cues from resources/cues/themes, for those who paint marks themselves. A value.
class CueTheme
{
public:
    /// Reads the theme file: some milliseconds, so keep the value.
    [[nodiscard]] static CueTheme load(Ground ground);

    [[nodiscard]] CueStyle style(CueKind kind) const { return m_styles.at(int(kind)); }
    [[nodiscard]] CueStyle plain() const { return m_plain; } ///< text that no cue marks
    [[nodiscard]] QColor page() const { return m_page; }     ///< the ground to read it on

private:
    QList<CueStyle> m_styles; ///< by CueKind
    CueStyle m_plain;
    QColor m_page;
};

} // namespace Gainsay::Suggest
