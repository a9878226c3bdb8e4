// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "viewcolours.h"

#include "core/segment.h"
#include "suggest/cuereader.h"
#include "suggest/cuetheme.h"

#include <QFont>
#include <QList>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace Gainsay::Ui {

/// Where a line stands in its segment; a segment may span several lines.
struct LinePlace {
    Core::SegmentKind kind = Core::SegmentKind::Paragraph;
    bool first = true; ///< first line of its segment
    bool last = true;
    QString clock;       ///< of an update-time: the time of day to set before it; may be empty
    bool bullet = false; ///< of a list item that brings no bullet or number of its own
    bool blank = false;

    bool operator==(const LinePlace &) const = default;
};

/// How a page is set: faces, sizes and gaps. Everything follows from the reader's font size and
/// the choice of serif, nothing from a fixed number of pixels.
class PageStyle
{
public:
    /// `base`: the application's font; `zoom`: 1 is the reading size, a third above `base`.
    PageStyle(const QFont &base, bool serif, double zoom, const ViewColours &colours,
              const Suggest::CueTheme &cues = {});

    [[nodiscard]] const ViewColours &colours() const { return m_colours; }
    [[nodiscard]] const QFont &bodyFont() const { return m_body; }
    [[nodiscard]] const QFont &clockFont() const { return m_clock; }
    [[nodiscard]] double em() const { return m_em; }                   ///< body size in pixels
    [[nodiscard]] double columnWidth() const { return m_columnWidth; } ///< about 70 characters
    [[nodiscard]] double clockIndent(const QString &clock) const;

    /// Empty for plain left-to-right paragraphs: the document's default font and ink.
    [[nodiscard]] QTextCharFormat characters(const LinePlace &place,
                                             Qt::LayoutDirection direction) const;
    [[nodiscard]] QTextBlockFormat block(const LinePlace &place,
                                         Qt::LayoutDirection direction) const;
    /// The theme's colour, with contrast 4.5 on every ground of the page; colour only.
    [[nodiscard]] QTextCharFormat cue(Suggest::CueKind kind) const
    {
        return m_cues.value(int(kind));
    }

    /// The property of a block's format that holds LinePlace::clock.
    static constexpr int clockProperty = QTextFormat::UserProperty + 1;
    /// Set in the formats of update-time blocks, which get a rule.
    static constexpr int ruleProperty = QTextFormat::UserProperty + 2;
    /// Set in the formats of blocks that get a bullet before their first line.
    static constexpr int bulletProperty = QTextFormat::UserProperty + 3;
    /// Set in the formats of block quotes, which get a bar beside them.
    static constexpr int barProperty = QTextFormat::UserProperty + 4;

    bool operator==(const PageStyle &) const = default;

private:
    [[nodiscard]] QTextCharFormat cueFormat(const Suggest::CueStyle &style) const;
    [[nodiscard]] QFont sized(QFont font, double factor) const;
    /// Indents list items and block quotes on the side where their lines begin.
    void setIn(QTextBlockFormat &format, const LinePlace &place) const;

    ViewColours m_colours;
    QFont m_body;
    QFont m_sans;
    QFont m_clock;
    QList<QTextCharFormat> m_cues; ///< by kind; empty without a theme
    double m_em = 16;
    double m_columnWidth = 0;
};

} // namespace Gainsay::Ui
