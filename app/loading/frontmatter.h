// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <QStringView>

namespace Gainsay::Loading {

/// What stands between lines "---" at the very begin of a Markdown file: simple YAML.
struct FrontMatter {
    QHash<QString, QStringList> values; ///< by key in lower case; lists have several
    qsizetype end = 0;                  ///< of all of it; 0: there is none

    /// Of the first of these keys that is there, parted by commas; empty: none is.
    [[nodiscard]] QString value(const QStringList &keys) const;
};

/// Lines "key: value", "key: [a, b]" and "- a" below a key; others are passed over. None where the
/// closing line ("---" or "...") is not among the first 1,000.
[[nodiscard]] FrontMatter frontMatter(QStringView text);

} // namespace Gainsay::Loading
