// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"

#include <QList>
#include <QRectF>
#include <QTextBlock>
#include <QTextLine>

class QTextDocument;

namespace Gainsay::Ui {

/// One laid-out line of a document, in document coordinates (pixels, downwards).
struct LineBand {
    QTextBlock block;
    QTextLine line;
    Core::TextSpan span; ///< its text, in UTF-16 units
    QRectF text;         ///< from ascent to descent, as wide as its text
    double baseline = 0;
    double nextTop = 0; ///< where the next line of the block begins, else the text's bottom
    bool firstOfBlock = true;
};

/// The lines that touch [top, bottom], in order; a blank one only where its block begins there.
/// Lays out no further than that.
[[nodiscard]] QList<LineBand> linesBetween(const QTextDocument &document, double top,
                                           double bottom);
/// The lines that hold `span`, in order. Lays out as far as its end.
[[nodiscard]] QList<LineBand> linesOf(const QTextDocument &document, Core::TextSpan span);

/// Where `span` stands on the line: one rectangle a visual run, from left to right, so mixed text
/// gives several. As high as the text, without the gap to the next line.
[[nodiscard]] QList<QRectF> visualRuns(const LineBand &band, Core::TextSpan span);

} // namespace Gainsay::Ui
