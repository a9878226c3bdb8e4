// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "linegeometry.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QGlyphRun>
#include <QTextDocument>
#include <QTextLayout>

#include <algorithm>

namespace Gainsay::Ui {

namespace {

constexpr double touching = 0.75; ///< pixels between runs that look like one

LineBand bandOf(const QTextBlock &block, int number)
{
    const QTextLayout &layout = *block.layout();
    LineBand band;
    band.block = block;
    band.line = layout.lineAt(number);
    const qsizetype begin = block.position() + band.line.textStart();
    band.span = {begin, begin + band.line.textLength()};
    const QPointF origin = layout.position();
    const QRectF natural = band.line.naturalTextRect().translated(origin);
    const double top = band.line.y() + origin.y();
    const double height = band.line.ascent() + band.line.descent();
    band.text = QRectF(natural.left(), top, natural.width(), height);
    band.baseline = top + band.line.ascent();
    band.nextTop = number + 1 < layout.lineCount() ? layout.lineAt(number + 1).y() + origin.y()
                                                   : band.text.bottom();
    band.firstOfBlock = number == 0;
    return band;
}

/// The first line for which `isAfter(line)` holds, by halving: a block may have thousands.
template <class Predicate> int firstLine(const QTextLayout &layout, Predicate isAfter)
{
    int low = 0;
    int high = layout.lineCount();
    while (low < high) {
        const int middle = (low + high) / 2;
        if (isAfter(layout.lineAt(middle)))
            high = middle;
        else
            low = middle + 1;
    }
    return low;
}

/// The last block that begins above `y`, or the first one. By halving, since hitTest() walks; what
/// has no lines yet lies below all that has.
QTextBlock blockAt(const QTextDocument &document, double y)
{
    int low = 0;
    int high = document.blockCount();
    while (low < high) {
        const int middle = (low + high) / 2;
        const QTextLayout &layout = *document.findBlockByNumber(middle).layout();
        if (layout.lineCount() == 0 || layout.position().y() > y)
            high = middle;
        else
            low = middle + 1;
    }
    return document.findBlockByNumber(std::max(0, low - 1));
}

} // namespace

QList<LineBand> linesBetween(const QTextDocument &document, double top, double bottom)
{
    QList<LineBand> bands;
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    const double lanesBelow = QFontMetricsF(document.defaultFont()).height();
    for (QTextBlock block = blockAt(document, top - lanesBelow); block.isValid();
         block = block.next()) {
        if (layout.blockBoundingRect(block).isNull()) // lays it out
            continue;
        const QTextLayout &lines = *block.layout();
        const double y = lines.position().y();
        if (y > bottom)
            break;
        const int first = firstLine(lines, [&](const QTextLine &line) {
            return line.y() + y + 2 * line.height() >= top; // lanes reach below the text
        });
        for (int i = first; i < lines.lineCount() && lines.lineAt(i).y() + y <= bottom; ++i)
            bands.append(bandOf(block, i));
        // The next block may not be laid out, and asking would do it. A blank one is lower than
        // its line says.
        const QTextLine last = lines.lineAt(lines.lineCount() - 1);
        const bool blank = block.blockFormat().lineHeightType() == QTextBlockFormat::FixedHeight;
        // Its height counts leading that the next block may begin in, and is rounded up.
        if (!blank && y + last.y() + last.ascent() + last.descent() > bottom + 1)
            break;
    }
    return bands;
}

QList<LineBand> linesOf(const QTextDocument &document, Core::TextSpan span)
{
    QList<LineBand> bands;
    const QAbstractTextDocumentLayout &layout = *document.documentLayout();
    QTextBlock block = document.findBlock(int(span.begin));
    for (; block.isValid() && block.position() < span.end; block = block.next()) {
        if (layout.blockBoundingRect(block).isNull())
            continue;
        const QTextLayout &lines = *block.layout();
        const int first = firstLine(lines, [&](const QTextLine &line) {
            return block.position() + line.textStart() + line.textLength() > span.begin;
        });
        for (int i = first; i < lines.lineCount(); ++i) {
            if (block.position() + lines.lineAt(i).textStart() >= span.end)
                break;
            bands.append(bandOf(block, i));
        }
    }
    return bands;
}

QList<QRectF> visualRuns(const LineBand &band, Core::TextSpan span)
{
    const qsizetype begin = std::max(span.begin, band.span.begin);
    const qsizetype end = std::min(span.end, band.span.end);
    if (begin >= end)
        return {};
    const auto from = int(begin - band.block.position());
    const double x = band.block.layout()->position().x();
    QList<QRectF> runs;
    const auto add = [&](double left, double right) {
        left = std::max(left + x, band.text.left());
        right = std::min(right + x, band.text.right());
        if (left < right)
            runs.append(QRectF(left, band.text.top(), right - left, band.text.height()));
    };
    const QList<QGlyphRun> glyphRuns =
        band.line.glyphRuns(from, int(end - begin), QTextLayout::RetrieveGlyphPositions);
    for (const QGlyphRun &run : glyphRuns)
        add(run.boundingRect().left(), run.boundingRect().right());
    if (runs.isEmpty()) { // blanks and objects have no glyphs
        const double one = band.line.cursorToX(from);
        const double other = band.line.cursorToX(int(end - band.block.position()));
        add(std::min(one, other), std::max(one, other));
    }
    std::sort(runs.begin(), runs.end(),
              [](const QRectF &a, const QRectF &b) { return a.left() < b.left(); });
    QList<QRectF> merged;
    for (const QRectF &run : std::as_const(runs)) {
        if (!merged.isEmpty() && run.left() <= merged.last().right() + touching)
            merged.last().setRight(std::max(merged.last().right(), run.right()));
        else
            merged.append(run);
    }
    return merged;
}

} // namespace Gainsay::Ui
