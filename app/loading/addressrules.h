// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QUrl>

namespace Gainsay::Loading {

/// Whether an address is one of the open Internet: not of this machine, a private network, a
/// provider's inner network, a link, a group, documentation or anything reserved; an IPv6 address
/// that stands for an IPv4 one counts as that.
[[nodiscard]] bool isPublicAddress(const QHostAddress &address);

/// Whether an address may be asked for at all: http or https, with a host and without a password.
[[nodiscard]] bool isWebAddress(const QUrl &url);

} // namespace Gainsay::Loading
