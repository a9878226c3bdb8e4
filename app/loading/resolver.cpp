// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "resolver.h"

#include <QHostInfo>

namespace Gainsay::Loading {

void SystemResolver::resolve(const QString &host, QObject *context, Done done)
{
    QHostInfo::lookupHost(
        host, context, [done = std::move(done)](const QHostInfo &info) { done(info.addresses()); });
}

} // namespace Gainsay::Loading
