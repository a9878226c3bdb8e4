// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <QStringView>

namespace Gainsay::Loading {

/// Whether words could be somebody's name: two to six, capitals first but for particles ("van",
/// "bin"); in scripts without capitals any short run without marks.
[[nodiscard]] bool isPersonName(QStringView words);

/// The names in what a page calls its author, without "By", roles, places, addresses and handles:
/// "By Ada Finch and Tomas Reed, in Halvey" are two. Empty where it holds none, such as an address,
/// a picture's credit or a number. Names of agencies and papers are names too.
[[nodiscard]] QStringList authorNames(const QString &author);

/// The names in a line that says who wrote: "By Ada Finch", "4 March | Von Ada Finch", "Autor: …".
/// Empty where it says something else.
[[nodiscard]] QStringList namesInByline(const QString &line);

/// Whether a line is only the word before a name: "By", "von".
[[nodiscard]] bool isBywordAlone(const QString &line);

} // namespace Gainsay::Loading
