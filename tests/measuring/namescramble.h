// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

namespace Gainsay::Measuring {

/// The page with every name in its class, id and role attributes replaced by a word that means
/// nothing, always the same for the same name and seed: what is left to go by is the page's
/// structure and its words. Pages in UTF-16 stay as they are.
[[nodiscard]] QByteArray scrambled(const QByteArray &html, quint32 seed);

} // namespace Gainsay::Measuring
