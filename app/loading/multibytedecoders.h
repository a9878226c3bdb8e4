// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>
#include <QString>

// The decoders of the WHATWG Encoding standard for Chinese, Japanese and Korean. What is malformed
// becomes U+FFFD just where the standard says; Qt's codecs swallow more, markup among it. Any
// thread; the first call of each makes its table, some milliseconds.

namespace Gainsay::Loading {

[[nodiscard]] QString decodedGb18030(QByteArrayView bytes); ///< GBK too
[[nodiscard]] QString decodedBig5(QByteArrayView bytes);
[[nodiscard]] QString decodedEucKr(QByteArrayView bytes);
[[nodiscard]] QString decodedEucJp(QByteArrayView bytes);
[[nodiscard]] QString decodedShiftJis(QByteArrayView bytes);
[[nodiscard]] QString decodedIso2022Jp(QByteArrayView bytes);

} // namespace Gainsay::Loading
