// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "spanlanes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Gainsay::Ui {

namespace {

/// The stretches between neighbouring fragments.
Core::Fragments gapsOf(const Core::Fragments &fragments)
{
    Core::Fragments gaps;
    for (qsizetype i = 1; i < fragments.size(); ++i)
        gaps.append({fragments[i - 1].end, fragments[i].begin});
    return gaps;
}

QPen lanePen(const ViewStatement &statement, const QColor &colour, double width)
{
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap);
    const double step = std::max(width, 2.0) / width; // patterns stay legible on thin lanes
    const Qt::PenStyle pattern = statement.pale ? Qt::DotLine : lanePattern(statement.role);
    if (pattern == Qt::DashLine)
        pen.setDashPattern({2.4 * step, 1.1 * step});
    else if (pattern == Qt::DotLine)
        pen.setDashPattern({step, (statement.pale ? 1.5 : 1) * step});
    return pen;
}

} // namespace

LaneMetrics LaneMetrics::of(const LineBand &band, int lanes, double em, double pixel)
{
    LaneMetrics metrics;
    metrics.top = std::round(band.text.bottom());
    metrics.thickness = std::max(2.0, std::round(em * 0.16));
    metrics.pitch = metrics.thickness + std::max(1.0, std::round(em * 0.11));
    // Capitals with accents reach to about 0.12 em below the top of the line.
    const double room = std::max(band.nextTop - metrics.top, em * 0.35) + em * 0.12;
    if (metrics.y(lanes - 1) + metrics.thickness <= metrics.top + room)
        return metrics;
    // Whole device pixels as long as they hold a line and a gap each.
    const double pitch = std::floor((room + pixel) / lanes / pixel) * pixel;
    metrics.pitch = pitch >= 2 * pixel ? pitch : room / lanes;
    const double line = std::floor(metrics.pitch * 0.67 / pixel) * pixel;
    metrics.thickness = pitch >= 2 * pixel ? std::max(pixel, line) : metrics.pitch * 0.6;
    return metrics;
}

SpanLanes::SpanLanes(const SpanIndex &index,
                     const QHash<Core::StatementId, ViewStatement> &statements,
                     const ViewColours &colours, double em, double pixel)
    : m_index(index), m_statements(statements), m_colours(colours), m_em(em), m_pixel(pixel)
{
}

QList<LanePiece> SpanLanes::pieces(const LineBand &band) const
{
    const QList<SpanIndex::Entry> entries = m_index.overlapping(band.span);
    int lanes = 0;
    for (const SpanIndex::Entry &entry : entries)
        lanes = std::max(lanes, entry.lane + 1);
    if (lanes == 0)
        return {};
    const LaneMetrics metrics = LaneMetrics::of(band, lanes, m_em, m_pixel);
    QList<LanePiece> pieces;
    for (const SpanIndex::Entry &entry : entries) {
        const auto statement = m_statements.constFind(entry.id);
        const auto add = [&](const Core::Fragments &fragments, bool joins) {
            for (const Core::TextSpan &fragment : fragments) {
                for (const QRectF &run : visualRuns(band, fragment))
                    pieces.append(
                        {entry.id,
                         QRectF(run.left(), metrics.y(entry.lane), run.width(), metrics.thickness),
                         run, joins});
            }
        };
        add(statement->content, false);
        add(gapsOf(statement->content), true);
    }
    return pieces;
}

void SpanLanes::paint(QPainter &painter, const LineBand &band,
                      std::optional<Core::StatementId> current) const
{
    const QList<LanePiece> all = pieces(band);
    for (const LanePiece &piece : all) {
        if (piece.id != current)
            paintPiece(painter, piece);
    }
    for (LanePiece piece : all) { // over the others, and told apart even in a crowd
        if (piece.id != current)
            continue;
        piece.lane.setHeight(std::max(piece.lane.height(), 2 * m_pixel));
        paintPiece(painter, piece);
    }
}

void SpanLanes::paintPiece(QPainter &painter, const LanePiece &piece) const
{
    const ViewStatement &statement = *m_statements.constFind(piece.id);
    const QColor colour = statement.pale ? m_colours.hint : m_colours.kind(statement.role);
    const double thickness = piece.lane.height();
    const double middle = piece.lane.center().y();
    // Lines thinner than a pixel can only be told apart softened.
    painter.setRenderHint(QPainter::Antialiasing, thickness < m_pixel);
    if (piece.joins) {
        painter.setPen(QPen(colour, std::max(m_pixel, thickness / 3)));
        painter.drawLine(QPointF(piece.lane.left(), middle), QPointF(piece.lane.right(), middle));
        return;
    }
    // A hair less than the words, so that neighbours on one lane do not run together.
    const double left = std::round(piece.lane.left()) + 0.5;
    const double right = std::max(left + 1, std::round(piece.lane.right()) - 0.5);
    const double width =
        statement.pale ? std::min(thickness, std::max(m_pixel, thickness * 0.7)) : thickness;
    painter.setPen(lanePen(statement, colour, width));
    painter.drawLine(QPointF(left, middle), QPointF(right, middle));
}

void SpanLanes::paintCurrent(QPainter &painter, const LineBand &band,
                             const ViewStatement &statement) const
{
    const double radius = std::round(m_em * 0.17);
    painter.setPen(Qt::NoPen);
    const auto grounds = [&](const Core::Fragments &fragments, const QColor &colour) {
        painter.setBrush(colour);
        for (const Core::TextSpan &fragment : fragments) {
            for (const QRectF &run : visualRuns(band, fragment))
                painter.drawRoundedRect(run.adjusted(-1, 0, 1, 0), radius / 2, radius / 2);
        }
    };
    grounds(statement.content, m_colours.current);
    grounds(statement.cue, m_colours.cueGround);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_colours.hint, 1));
    for (const Core::TextSpan &fragment : statement.source) {
        for (const QRectF &run : visualRuns(band, fragment)) {
            const QRectF frame = run.adjusted(-1, 0, 1, 0).toAlignedRect();
            painter.drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
        }
    }
}

} // namespace Gainsay::Ui
