// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationset.h"

#include <QSet>
#include <QStringList>

namespace Gainsay::Cli {

/// The annotators with these names; NotFound with the name nobody has.
[[nodiscard]] Core::Result<QSet<Core::AnnotatorId>>
annotatorsNamed(const QStringList &names, const QList<Core::Annotator> &annotators);

/// The set with only these annotators' statements and relations, all else as it is; the whole set
/// where `annotators` is empty. A relation goes with either of its ends.
[[nodiscard]] Core::AnnotationSet onlyBy(const QSet<Core::AnnotatorId> &annotators,
                                         const Core::AnnotationSet &set);

} // namespace Gainsay::Cli
