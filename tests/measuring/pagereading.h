// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "extractionscore.h"

#include <QMap>

namespace Gainsay::Measuring {

/// The pages of FOLDER/pages by id: `ID.html` or `ID.html.gz` each.
[[nodiscard]] QMap<QString, QString> pagesIn(const QString &folder);
/// A page's bytes, decompressed. Empty where it cannot be read.
[[nodiscard]] QByteArray bytesOf(const QString &path);
/// FOLDER/ground-truth.json by id. Empty where it cannot be read.
[[nodiscard]] QMap<QString, PageText> truthIn(const QString &folder);

/// What a page came to, and what that cost.
struct Reading {
    PageText text;
    bool failed = false;
    double milliseconds = 0;       ///< of the processor, from bytes to article
    double parserMilliseconds = 0; ///< gumbo alone on the decoded page
};
[[nodiscard]] Reading readingOf(const QByteArray &html, const QString &origin);

/// The most memory that this process has held so far, in MiB.
[[nodiscard]] double peakMemory();
/// Time of the processor that this thread has used, in ms.
[[nodiscard]] double processorTime();

} // namespace Gainsay::Measuring
