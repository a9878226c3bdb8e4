// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "addressrules.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

struct Network {
    const char *address;
    int bits;
};

/// What the registries of special-purpose addresses (RFC 6890 and its successors) keep off the
/// open Internet.
constexpr std::array reservedIPv4{
    Network{"0.0.0.0", 8},       // this network
    Network{"10.0.0.0", 8},      // private
    Network{"100.64.0.0", 10},   // behind a provider's translator
    Network{"127.0.0.0", 8},     // this machine
    Network{"169.254.0.0", 16},  // this link; clouds answer with secrets here
    Network{"172.16.0.0", 12},   // private
    Network{"192.0.0.0", 24},    // protocols
    Network{"192.0.2.0", 24},    // documentation
    Network{"192.88.99.0", 24},  // relays of IPv6, given up
    Network{"192.168.0.0", 16},  // private
    Network{"198.18.0.0", 15},   // measuring
    Network{"198.51.100.0", 24}, // documentation
    Network{"203.0.113.0", 24},  // documentation
    Network{"224.0.0.0", 4},     // groups
    Network{"240.0.0.0", 4},     // reserved, and everybody
};

/// Of 2000::/3; nothing beyond it is given out to hosts.
constexpr std::array reservedIPv6{
    Network{"2001::", 23},     // protocols, tunnels that hide an IPv4 address among them
    Network{"2001:db8::", 32}, // documentation
    Network{"2002::", 16},     // tunnels that hide an IPv4 address
    Network{"3fff::", 20},     // documentation
};

bool lies(const QHostAddress &address, const Network &network)
{
    return address.isInSubnet(QHostAddress(QLatin1StringView(network.address)), network.bits);
}

bool isPublicIPv4(const QHostAddress &address)
{
    return std::ranges::none_of(reservedIPv4, [&](const Network &n) { return lies(address, n); });
}

/// The IPv4 address in the last four bytes.
QHostAddress innerAddress(const Q_IPV6ADDR &bytes)
{
    quint32 inner = 0;
    for (int i = 12; i < 16; ++i)
        inner = inner << 8 | bytes[i];
    return QHostAddress(inner);
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublicIPv4(address);
    if (address.protocol() != QAbstractSocket::IPv6Protocol)
        return false;
    // Mapped addresses, and those by which networks of IPv6 alone reach the rest (NAT64).
    if (lies(address, {"::ffff:0:0", 96}) || lies(address, {"64:ff9b::", 96}))
        return isPublicIPv4(innerAddress(address.toIPv6Address()));
    return lies(address, {"2000::", 3})
        && std::ranges::none_of(reservedIPv6, [&](const Network &n) { return lies(address, n); });
}

bool isWebAddress(const QUrl &url)
{
    return url.isValid() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1)
        && !url.host().isEmpty() && url.userInfo().isEmpty();
}

} // namespace Gainsay::Loading
