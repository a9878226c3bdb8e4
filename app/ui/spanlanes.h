// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "linegeometry.h"
#include "spanindex.h"
#include "viewcolours.h"

#include "core/ids.h"
#include "core/scheme.h"
#include "core/textspan.h"

#include <QHash>
#include <QRectF>

#include <optional>

class QPainter;

namespace Gainsay::Ui {

/// What the view draws of a statement; a plain value handed in by a controller. All spans UTF-16.
struct ViewStatement {
    Core::StatementId id;
    Core::KindRole role = Core::KindRole::Claim;
    Core::Fragments content;
    Core::Fragments cue;
    Core::Fragments source;
    bool pale = false; ///< only suggested

    bool operator==(const ViewStatement &) const = default;
};

/// Where the lanes of a line lie: from `top` downwards, each `thickness` high, `pitch` apart.
struct LaneMetrics {
    double top = 0;
    double thickness = 0;
    double pitch = 0;

    /// For `lanes` lanes (1 or more) under `band`; `em`: the body's size and `pixel` a device pixel's, in
    /// pixels. Many lanes get thinner, so that the last still ends above the next line's letters.
    [[nodiscard]] static LaneMetrics of(const LineBand &band, int lanes, double em, double pixel);
    [[nodiscard]] double y(int lane) const { return top + lane * pitch; }
};

/// One piece of a lane: what lies under one visual run of one fragment.
struct LanePiece {
    Core::StatementId id;
    QRectF lane;        ///< the coloured line
    QRectF text;        ///< the words above it
    bool joins = false; ///< the thin line across a gap between two fragments
};

/// Draws statements onto a laid-out document; coordinates are the document's.
class SpanLanes
{
public:
    SpanLanes(const SpanIndex &index, const QHash<Core::StatementId, ViewStatement> &statements,
              const ViewColours &colours, double em, double pixel = 1);

    /// All pieces under one line, in the order of the text.
    [[nodiscard]] QList<LanePiece> pieces(const LineBand &band) const;
    void paint(QPainter &painter, const LineBand &band,
               std::optional<Core::StatementId> current) const;
    /// The current statement's ground, cue and source; drawn before the lanes.
    void paintCurrent(QPainter &painter, const LineBand &band,
                      const ViewStatement &statement) const;

private:
    void paintPiece(QPainter &painter, const LanePiece &piece) const;

    const SpanIndex &m_index;
    const QHash<Core::StatementId, ViewStatement> &m_statements;
    const ViewColours &m_colours;
    double m_em;
    double m_pixel; ///< a device pixel
};

} // namespace Gainsay::Ui
