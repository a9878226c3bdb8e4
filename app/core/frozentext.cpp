// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "frozentext.h"

#include "quotationfinder.h"

#include <QCryptographicHash>

#include <mutex>

namespace Gainsay::Core {

struct FrozenText::Data {
    QString text;
    OffsetMap offsets;
    mutable std::once_flag quotationsFound = {};
    mutable QList<TextSpan> quotations = {};
};

FrozenText::FrozenText() : FrozenText(QString()) {}

FrozenText::FrozenText(QString text)
{
    OffsetMap offsets(text);
    m_data = std::make_shared<const Data>(std::move(text), std::move(offsets));
}

namespace {

constexpr char32_t replacement = 0xFFFD;

/// The code point at `position`; a lone surrogate comes back as the replacement character.
char32_t codePointAt(QStringView text, qsizetype position)
{
    const QChar unit = text[position];
    if (!unit.isSurrogate())
        return unit.unicode();
    const bool pair =
        unit.isHighSurrogate() && position + 1 < text.size() && text[position + 1].isLowSurrogate();
    return pair ? QChar::surrogateToUcs4(unit, text[position + 1]) : replacement;
}

char32_t frozen(char32_t character)
{
    switch (character) {
    case U'\r':
    case 0x2028:
    case 0x2029:
        return U'\n';
    case 0:
        return replacement;
    default:
        return QChar::isNonCharacter(character) ? replacement : character;
    }
}

QString freezeText(QStringView text)
{
    while (text.startsWith(QChar::ByteOrderMark))
        text = text.sliced(1);
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char32_t character = codePointAt(text, i);
        if (QChar::requiresSurrogates(character))
            ++i;
        const bool lineFeedFollows = i + 1 < text.size() && text[i + 1] == QLatin1Char('\n');
        if (character != U'\r' || !lineFeedFollows)
            out.append(QChar::fromUcs4(frozen(character)));
    }
    return out;
}

} // namespace

FrozenText FrozenText::freeze(QStringView text)
{
    return FrozenText(freezeText(text));
}

Result<FrozenText> FrozenText::fromStored(const QString &text)
{
    if (freezeText(text) != text)
        return failure(ErrorCode::DamagedCorpus, QStringLiteral("text that was never frozen"));
    return FrozenText(text);
}

const QString &FrozenText::text() const
{
    return m_data->text;
}

const OffsetMap &FrozenText::offsets() const
{
    return m_data->offsets;
}

QString FrozenText::quote(TextSpan span) const
{
    if (span.begin < 0 || span.isEmpty() || span.end > size())
        return {};
    return text().sliced(span.begin, span.length());
}

QString FrozenText::quote(const Fragments &fragments) const
{
    QStringList parts;
    for (const TextSpan &fragment : fragments)
        parts.append(quote(fragment));
    return parts.join(QStringLiteral(" … "));
}

const QList<TextSpan> &FrozenText::quotations() const
{
    std::call_once(m_data->quotationsFound,
                   [this] { m_data->quotations = findQuotations(m_data->text); });
    return m_data->quotations;
}

QByteArray FrozenText::sha256() const
{
    return QCryptographicHash::hash(text().toUtf8(), QCryptographicHash::Sha256).toHex();
}

} // namespace Gainsay::Core
