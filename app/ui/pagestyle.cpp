// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagestyle.h"

#include <QFontDatabase>
#include <QFontInfo>
#include <QFontMetricsF>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Gainsay::Ui {

using Core::SegmentKind;

namespace {

constexpr double readingSize = 1.32; ///< of the application's font
constexpr double leading = 1.78;     ///< em from line to line: lanes lie between the lines
constexpr int charactersPerLine = 70;

/// Letters about as often as running text has them, so that its width tells a line's length.
constexpr auto sample =
    "the envoy said that no one gains from an empty quay and left it at that"_L1;

QFont face(const QFont &base, bool serif)
{
    QFont font = base;
    if (serif) {
        font.setFamilies(
            {u"Noto Serif"_s, u"Source Serif 4"_s, u"DejaVu Serif"_s, u"Georgia"_s, u"serif"_s});
        font.setStyleHint(QFont::Serif);
    }
    return font;
}

double pixels(const QFont &font)
{
    return QFontInfo(font).pixelSize();
}

} // namespace

PageStyle::PageStyle(const QFont &base, bool serif, double zoom, const ViewColours &colours,
                     const Suggest::CueTheme &cues)
    : m_colours(colours)
{
    m_sans = sized(base, zoom * readingSize);
    m_body = sized(face(base, serif), zoom * readingSize);
    m_em = pixels(m_body);
    m_clock = sized(QFontDatabase::systemFont(QFontDatabase::FixedFont), 1);
    m_clock.setPixelSize(std::max(1, qRound(m_em * 0.76)));
    m_clock.setWeight(QFont::DemiBold);
    m_columnWidth = std::ceil(QFontMetricsF(m_body).horizontalAdvance(sample) / sample.size()
                              * charactersPerLine);
    if (cues.page().isValid()) {
        for (int kind = 0; kind <= int(Suggest::CueKind::Time); ++kind)
            m_cues.append(cueFormat(cues.style(Suggest::CueKind(kind))));
    }
}

QTextCharFormat PageStyle::cueFormat(const Suggest::CueStyle &style) const
{
    QColor colour = style.foreground; // the theme's bold would be louder than the text
    for (const QColor &ground : {m_colours.page, m_colours.current, m_colours.cueGround})
        colour = readableOn(ground, colour, 4.5);
    QTextCharFormat format;
    format.setForeground(colour);
    return format;
}

QFont PageStyle::sized(QFont font, double factor) const
{
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor);
    else
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    return font;
}

double PageStyle::clockIndent(const QString &clock) const
{
    return clock.isEmpty()
        ? 0
        : std::ceil(QFontMetricsF(m_clock).horizontalAdvance(clock) + m_em * 0.55);
}

QTextCharFormat PageStyle::characters(const LinePlace &place, Qt::LayoutDirection direction) const
{
    QTextCharFormat format;
    const bool rightToLeft = direction == Qt::RightToLeft;
    // Arabic and Hebrew letters are smaller than Latin ones of the same size.
    const double script = rightToLeft ? 1.12 : 1;
    const auto set = [&](const QFont &font, double size, const QColor &colour) {
        format.setFont(sized(font, size * script));
        format.setForeground(colour);
    };
    QFont font = m_body;
    switch (place.kind) {
    case SegmentKind::Title:
        font.setWeight(QFont::DemiBold);
        set(font, 1.54, m_colours.ink);
        break;
    case SegmentKind::Standfirst:
        font.setItalic(!rightToLeft); // which does not slant
        set(font, 1, m_colours.soft);
        break;
    case SegmentKind::UpdateHeadline:
        font.setWeight(QFont::Bold);
        set(font, 1.09, m_colours.ink);
        break;
    case SegmentKind::Heading:
        font.setWeight(QFont::DemiBold);
        set(font, 1.2, m_colours.ink);
        break;
    case SegmentKind::Byline:
        set(m_sans, 0.8, m_colours.soft);
        break;
    case SegmentKind::UpdateTime:
    case SegmentKind::Boilerplate:
        set(m_sans, 0.74, m_colours.soft);
        break;
    case SegmentKind::Paragraph:
    case SegmentKind::ListItem:
    case SegmentKind::BlockQuote:
    case SegmentKind::Other:
        if (rightToLeft)
            set(font, 1, m_colours.ink);
        break;
    }
    return format;
}

namespace {

struct Gaps {
    double above, below; ///< em
};

Gaps gaps(SegmentKind kind)
{
    switch (kind) {
    case SegmentKind::Title:
        return {0, 0.3};
    case SegmentKind::Standfirst:
        return {0, 0.45};
    case SegmentKind::Byline:
        return {0, 0.6};
    case SegmentKind::UpdateTime:
        return {1.15, 0};
    case SegmentKind::UpdateHeadline:
        return {0.1, 0.05};
    case SegmentKind::Heading:
        return {0.5, 0.2};
    case SegmentKind::ListItem:
        return {0, 0.25};
    case SegmentKind::Boilerplate:
        return {0.2, 0.2};
    case SegmentKind::Paragraph:
    case SegmentKind::BlockQuote:
    case SegmentKind::Other:
        return {0, 0.6};
    }
    return {0, 0};
}

} // namespace

void PageStyle::setIn(QTextBlockFormat &format, const LinePlace &place) const
{
    const bool quote = place.kind == SegmentKind::BlockQuote;
    if (!quote && place.kind != SegmentKind::ListItem)
        return;
    const double indent = std::round(m_em * (quote ? 1.6 : 1.3));
    if (format.layoutDirection() == Qt::RightToLeft)
        format.setRightMargin(indent);
    else
        format.setLeftMargin(indent);
    format.setProperty(quote ? barProperty : bulletProperty, quote || place.bullet);
}

QTextBlockFormat PageStyle::block(const LinePlace &place, Qt::LayoutDirection direction) const
{
    QTextBlockFormat format;
    format.setLayoutDirection(direction);
    if (place.blank) { // the gap comes from the margins of what it parts
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        return format;
    }
    const QTextCharFormat words = characters(place, direction);
    const QFont font = words.hasProperty(QTextFormat::FontFamilies) ? words.font() : m_body;
    const double size = pixels(font);
    const bool narrow = place.kind == SegmentKind::Title
        || place.kind == SegmentKind::UpdateHeadline || place.kind == SegmentKind::Heading;
    const double wanted = size * (narrow ? 1.42 : leading) - QFontMetricsF(font).height();
    format.setLineHeight(std::max(std::ceil(wanted), std::ceil(m_em * 0.2)),
                         QTextBlockFormat::LineDistanceHeight);
    const Gaps gap = gaps(place.kind);
    format.setTopMargin(place.first ? std::round(gap.above * m_em) : 0);
    format.setBottomMargin(place.last ? std::round(gap.below * m_em) : 0);
    if (place.kind == SegmentKind::UpdateTime && place.first) {
        format.setProperty(ruleProperty, true);
        format.setTextIndent(clockIndent(place.clock));
        format.setProperty(clockProperty, place.clock);
    }
    setIn(format, place);
    return format;
}

} // namespace Gainsay::Ui
