// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Gainsay::Core {

/// What the addresses of one page have in common, however it was come by: host and path without
/// "www.", "m." and "amp.", trailing slashes and index.html, the query without what only tells where
/// a visitor came from, sorted; no scheme, port or fragment. Addresses of AMP copies and of the
/// caches that serve them become that of the page. Empty where it is no http or https address.
[[nodiscard]] QString addressKey(const QString &address);

} // namespace Gainsay::Core
