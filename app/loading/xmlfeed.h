// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "feedreader.h"

#include <QStringView>

namespace Gainsay::Loading {

/// RSS 0.9x, 1.0 and 2.0, and Atom; as readFeed().
[[nodiscard]] Core::Result<Feed> readXmlFeed(const QString &xml, const QUrl &base);

/// Where a link leads; empty where that is not to the web.
[[nodiscard]] QUrl webLink(const QString &written, const QUrl &base);

} // namespace Gainsay::Loading
