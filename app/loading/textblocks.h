// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/textspan.h"

#include <QList>
#include <QStringView>

namespace Gainsay::Loading {

/// The paragraphs of a text without surrounding blanks, in order: a line each, but for hard-wrapped
/// ones, whose lines belong together. Lines that are `apart` never join others.
[[nodiscard]] QList<Core::TextSpan> textBlocks(QStringView text, bool (*apart)(QStringView line));

} // namespace Gainsay::Loading
