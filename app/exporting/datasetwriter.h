// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationset.h"
#include "core/article.h"
#include "core/result.h"

#include <QHash>
#include <QIODevice>

#include <functional>
#include <optional>

namespace Gainsay::Exporting {

/// One article to export.
struct ExportedArticle {
    Core::Article article;
    Core::AnnotationSet annotations;
    QHash<Core::AnnotatorId, QString> annotatorNames;
};

/// Hands out the next article, nullopt at the end: so that nobody holds a whole corpus in memory.
using ArticleSource = std::function<Core::Result<std::optional<ExportedArticle>>()>;

/// Told after each article; returning false cancels.
using Progress = std::function<bool(qint64 articlesDone)>;

/// Gainsay JSON Lines, version 1, to a device that is open for writing. The number of articles
/// written; WriteFailed, Cancelled, or the source's error.
[[nodiscard]] Core::Result<qint64> writeJsonLines(const ArticleSource &source, QIODevice &device,
                                                  const Progress &progress = {});
/// The same to a file that appears under its name only when whole: a failed or cancelled export
/// leaves what stood there before. AlreadyExists where that is a database, such as a corpus.
[[nodiscard]] Core::Result<qint64>
writeJsonLinesFile(const ArticleSource &source, const QString &path, const Progress &progress = {});

} // namespace Gainsay::Exporting
