// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "colourscheme.h"

#include <QApplication>
#include <QPalette>
#include <QStyle>
#include <QStyleHints>

namespace Gainsay::Ui {

namespace {

QPalette darkPalette()
{
    const QColor window(0x1f, 0x20, 0x23);
    const QColor base(0x23, 0x24, 0x27);
    const QColor ink(0xe8, 0xe6, 0xe1);
    QPalette palette(ink, QColor(0x2e, 0x2f, 0x34), QColor(0x4a, 0x4b, 0x50),
                     QColor(0x14, 0x15, 0x17), QColor(0x3a, 0x3b, 0x40), ink, Qt::white, base,
                     window);
    palette.setColor(QPalette::AlternateBase, window);
    palette.setColor(QPalette::ToolTipBase, base);
    palette.setColor(QPalette::ToolTipText, ink);
    palette.setColor(QPalette::PlaceholderText, QColor(0xa0, 0x9b, 0x90));
    palette.setColor(QPalette::Highlight, QColor(0x2f, 0x5d, 0x86));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::Link, QColor(0x6c, 0xb8, 0xee));
    const QColor faint(0x7d, 0x7a, 0x73);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    return palette;
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness()
        < palette.color(QPalette::WindowText).lightness();
}

} // namespace

void applyColourScheme(ColourScheme scheme)
{
    QStyleHints *hints = QGuiApplication::styleHints();
    QApplication::setPalette(QPalette()); // the platform's, before it is asked for another
    if (scheme == ColourScheme::Automatic) {
        hints->unsetColorScheme();
        return;
    }
    const bool dark = scheme == ColourScheme::Dark;
    hints->setColorScheme(dark ? Qt::ColorScheme::Dark : Qt::ColorScheme::Light);
    if (isDark(QApplication::palette()) == dark)
        return;
    QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
}

} // namespace Gainsay::Ui
