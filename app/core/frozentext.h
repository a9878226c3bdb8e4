// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "offsetmap.h"
#include "result.h"
#include "textspan.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace Gainsay::Core {

/// An article's text after loading: never edited, so that offsets into it stay true.
///
/// It holds no CR, U+2028, U+2029, NUL, noncharacter, lone surrogate or leading byte-order mark.
/// Cheap to copy; safe to read from any thread.
class FrozenText
{
public:
    FrozenText(); ///< empty text

    /// Line ends (CRLF, CR, U+2028, U+2029) become LF, leading byte-order marks go; NUL,
    /// noncharacters and lone surrogates, which no file can carry, become U+FFFD. All else stays.
    [[nodiscard]] static FrozenText freeze(QStringView text);
    /// For text read back from storage. DamagedCorpus where freezing would have changed it.
    [[nodiscard]] static Result<FrozenText> fromStored(const QString &text);

    [[nodiscard]] const QString &text() const;
    [[nodiscard]] const OffsetMap &offsets() const;
    [[nodiscard]] qsizetype size() const { return text().size(); } ///< in UTF-16 units
    [[nodiscard]] bool isEmpty() const { return text().isEmpty(); }

    /// The text at `span`; empty where the span lies outside.
    [[nodiscard]] QString quote(TextSpan span) const;
    /// Fragments joined by " … ", as lists and cards show them.
    [[nodiscard]] QString quote(const Fragments &fragments) const;

    /// The stretches inside quotation marks: see quotations() in textunits.h. Found at the first
    /// call, then kept with the text.
    [[nodiscard]] const QList<TextSpan> &quotations() const;

    /// Lower-case hexadecimal digest of the text in UTF-8.
    [[nodiscard]] QByteArray sha256() const;

    friend bool operator==(const FrozenText &a, const FrozenText &b)
    {
        return a.text() == b.text();
    }

private:
    struct Data;
    explicit FrozenText(QString text);
    std::shared_ptr<const Data> m_data;
};

} // namespace Gainsay::Core
