// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pagestyle.h"

#include "core/frozentext.h"
#include "core/segment.h"
#include "suggest/cuereader.h"

#include <QList>

#include <memory>

class QTextDocument;

namespace Gainsay::Ui {

/// A document for showing `text`, one block a line, so that a position in it is the UTF-16 offset
/// in the text. No layout exists yet when this returns: every format is set before the first.
/// Marks are coloured through the blocks' layouts and never change where a line breaks.
[[nodiscard]] std::unique_ptr<QTextDocument> articleDocument(const Core::FrozenText &text,
                                                             const QList<Core::Segment> &segments,
                                                             const QList<Suggest::CueMark> &cues,
                                                             const PageStyle &style);

/// Sets the lines of segments that `after` has and `before` had not in their new dress; lays out
/// only those again.
void restyleSegments(QTextDocument &document, const QList<Core::Segment> &before,
                     const QList<Core::Segment> &after, const PageStyle &style);

/// The direction that most letters with one have; left to right where none has.
[[nodiscard]] Qt::LayoutDirection directionOf(QStringView text);

} // namespace Gainsay::Ui
