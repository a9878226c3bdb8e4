// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "viewcolours.h"

#include <QGuiApplication>
#include <QStyleHints>

#include <algorithm>
#include <cmath>

namespace Gainsay::Ui {

namespace {

constexpr double textContrast = 4.5;
constexpr double lineContrast = 3.0;

/// The design's colours, before any of them is adapted to a palette.
ViewColours designed(bool dark)
{
    ViewColours c;
    c.page = dark ? QColor(0x23, 0x24, 0x27) : QColor(0xff, 0xfd, 0xf9);
    c.panel = dark ? QColor(0x1f, 0x20, 0x23) : QColor(0xfa, 0xf8, 0xf4);
    c.ink = dark ? QColor(0xe8, 0xe6, 0xe1) : QColor(0x1d, 0x1d, 0x1f);
    c.soft = dark ? QColor(0xa0, 0x9b, 0x90) : QColor(0x6b, 0x67, 0x5f);
    c.rule = dark ? QColor(0x3a, 0x3b, 0x40) : QColor(0xdc, 0xd7, 0xcd);
    c.hint = dark ? QColor(0x8d, 0x88, 0x7c) : QColor(0x8a, 0x85, 0x78);
    c.claim = dark ? QColor(0x6c, 0xb8, 0xee) : QColor(0x00, 0x67, 0xa8);
    c.denial = dark ? QColor(0xff, 0x94, 0x66) : QColor(0xc2, 0x41, 0x0c);
    c.stance = dark ? QColor(0x5f, 0xd3, 0xac) : QColor(0x00, 0x79, 0x5a);
    c.current = dark ? QColor(0x4a, 0x42, 0x1c) : QColor(0xff, 0xf3, 0xc4);
    c.cueGround = dark ? QColor(0x35, 0x31, 0x48) : QColor(0xec, 0xe7, 0xfa);
    c.selection = dark ? QColor(0x5a, 0xa9, 0xe6, 0x60) : QColor(0x3d, 0x8f, 0xd1, 0x48);
    return c;
}

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

QColor mixed(const QColor &a, const QColor &b, float share)
{
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * share,
                            a.greenF() + (b.greenF() - a.greenF()) * share,
                            a.blueF() + (b.blueF() - a.blueF()) * share);
}

/// What is seen where a translucent colour lies on an opaque one.
QColor over(const QColor &ground, const QColor &veil)
{
    return mixed(ground, QColor(veil.rgb()), veil.alphaF());
}

/// Grey, and as light or dark as an ordinary desktop's text field: no theme of its own.
bool isOrdinary(const QColor &base, bool dark)
{
    const int tint = std::max({base.red(), base.green(), base.blue()})
        - std::min({base.red(), base.green(), base.blue()});
    const int lightness = base.lightness();
    return tint <= 14 && (dark ? lightness >= 12 && lightness <= 70 : lightness >= 240);
}

void makeReadable(ViewColours &c)
{
    const auto onEach = [](QColor &colour, std::initializer_list<QColor> grounds, double ratio) {
        for (const QColor &ground : grounds)
            colour = readableOn(ground, colour, ratio);
    };
    onEach(c.ink, {c.page, c.panel, c.current, c.cueGround, over(c.page, c.selection)},
           textContrast);
    onEach(c.soft, {c.page, c.panel, c.current, c.cueGround}, textContrast);
    for (QColor *kind : {&c.claim, &c.denial, &c.stance})
        onEach(*kind, {c.page, c.panel}, textContrast);
    for (QColor *line : {&c.claim, &c.denial, &c.stance, &c.hint})
        onEach(*line, {c.page, c.panel, c.current}, lineContrast);
}

} // namespace

double contrast(const QColor &a, const QColor &b)
{
    const auto [darker, lighter] = std::minmax({luminance(a), luminance(b)});
    return (lighter + 0.05) / (darker + 0.05);
}

QColor readableOn(const QColor &ground, const QColor &colour, double ratio)
{
    const QColor end =
        contrast(ground, Qt::black) > contrast(ground, Qt::white) ? Qt::black : Qt::white;
    QColor moved = colour;
    for (int step = 1; contrast(ground, moved) < ratio && step <= 50; ++step)
        moved = QColor(mixed(colour, end, float(step) / 50).rgb());
    return moved;
}

ViewColours ViewColours::from(const QPalette &palette, Qt::ColorScheme scheme)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    const bool dark = base.lightness() < 128;
    ViewColours c = designed(dark);
    const bool schemeAgrees =
        scheme == Qt::ColorScheme::Unknown || (scheme == Qt::ColorScheme::Dark) == dark;
    if (!isOrdinary(base, dark) || !schemeAgrees) {
        const QColor text = palette.color(QPalette::Active, QPalette::Text);
        c.page = base;
        c.panel = mixed(base, text, 0.03F);
        c.ink = text;
        c.rule = mixed(base, text, 0.2F);
        c.current = mixed(base, designed(dark).current, 0.8F);
        c.cueGround = mixed(base, designed(dark).cueGround, 0.8F);
    }
    makeReadable(c);
    return c;
}

ViewColours ViewColours::ofApplication()
{
    return from(QGuiApplication::palette(), QGuiApplication::styleHints()->colorScheme());
}

QColor ViewColours::kind(Core::KindRole role) const
{
    switch (role) {
    case Core::KindRole::Claim:
        return claim;
    case Core::KindRole::Denial:
        return denial;
    case Core::KindRole::Stance:
        return stance;
    }
    return hint;
}

Qt::PenStyle lanePattern(Core::KindRole role)
{
    switch (role) {
    case Core::KindRole::Claim:
        return Qt::SolidLine;
    case Core::KindRole::Denial:
        return Qt::DashLine;
    case Core::KindRole::Stance:
        return Qt::DotLine;
    }
    return Qt::SolidLine;
}

} // namespace Gainsay::Ui
