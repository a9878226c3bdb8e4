// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textspan.h"

#include <QList>
#include <QStringView>

namespace Gainsay::Core {

/// Whether the character can open or close a quotation; an apostrophe counts too.
[[nodiscard]] bool isQuotationMark(QChar character);
/// The marks that are also apostrophes: ' ‘ ’ and their kin.
[[nodiscard]] bool isSingleMark(QChar character);

/// What quotations() promises, found in one pass; FrozenText keeps the result.
[[nodiscard]] QList<TextSpan> findQuotations(QStringView text);

} // namespace Gainsay::Core
