// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metaprescan.h"

#include "encodinglabels.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

bool isBlank(char c)
{
    return c == '\t' || c == '\n' || c == '\f' || c == '\r' || c == ' ';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

/// Where `word` begins, in any case of letters, from `from` on; -1: nowhere.
qsizetype indexOfWord(QByteArrayView text, QByteArrayView word, qsizetype from)
{
    for (qsizetype at = from; at + word.size() <= text.size(); ++at) {
        if (isSame(text.sliced(at, word.size()), word))
            return at;
    }
    return -1;
}

qsizetype afterBlanks(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isBlank(text[at]))
        ++at;
    return at;
}

/// The encoding that the value begins which an equals sign precedes, as in "text/html;
/// charset=utf-8".
std::optional<QString> encodingOfValue(QByteArrayView value)
{
    if (value.isEmpty())
        return std::nullopt;
    if (value.front() == '"' || value.front() == '\'') {
        const qsizetype end = value.indexOf(value.front(), 1);
        return end < 0 ? std::nullopt : encodingForLabel(value.sliced(1, end - 1));
    }
    const auto *const end =
        std::ranges::find_if(value, [](char c) { return isBlank(c) || c == ';'; });
    return encodingForLabel(value.first(end - value.begin()));
}

/// The encoding in the content of `<meta http-equiv=content-type>`.
std::optional<QString> encodingOfContent(QByteArrayView content)
{
    constexpr QByteArrayView word("charset");
    for (qsizetype at = indexOfWord(content, word, 0); at >= 0;
         at = indexOfWord(content, word, at)) {
        at = afterBlanks(content, at + word.size());
        if (at < content.size() && content[at] == '=')
            return encodingOfValue(content.sliced(afterBlanks(content, at + 1)));
    }
    return std::nullopt;
}

struct Attribute {
    QByteArrayView name, value;
};

/// The attributes of one `meta` that matter. The first of a name counts.
class MetaElement
{
public:
    void add(const Attribute &attribute)
    {
        if (isSame(attribute.name, "http-equiv"))
            addTo(m_pragma, attribute.value);
        else if (isSame(attribute.name, "content"))
            addTo(m_content, attribute.value);
        else if (isSame(attribute.name, "charset"))
            addTo(m_charset, attribute.value);
    }

    [[nodiscard]] std::optional<QString> encoding() const
    {
        std::optional<QString> out;
        if (m_charset)
            out = encodingForLabel(*m_charset);
        else if (m_content && m_pragma && isSame(*m_pragma, "content-type"))
            out = encodingOfContent(*m_content);
        if (out && out->startsWith("UTF-16"_L1))
            return u"UTF-8"_s;
        return out == u"x-user-defined" ? u"windows-1252"_s : out;
    }

private:
    using Value = std::optional<QByteArrayView>;
    static void addTo(Value &value, QByteArrayView added) { value = value.value_or(added); }

    Value m_pragma, m_content, m_charset;
};

/// Steps over markup as the prescan of the HTML standard does.
class Prescan
{
public:
    explicit Prescan(QByteArrayView bytes) : m_bytes(bytes) {}

    std::optional<Declaration> declaration()
    {
        for (skipTo('<'); !atEnd(); skipTo('<')) {
            if (const auto encoding = readMarkup(); encoding && !atEnd())
                return Declaration{*encoding, m_at};
            ++m_at;
        }
        return std::nullopt;
    }

private:
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }
    [[nodiscard]] char current() const { return m_bytes[m_at]; }
    [[nodiscard]] bool isAt(qsizetype at, auto predicate) const
    {
        return at < m_bytes.size() && predicate(m_bytes[at]);
    }

    void skipTo(char c)
    {
        const qsizetype found = atEnd() ? -1 : m_bytes.indexOf(c, m_at);
        m_at = found < 0 ? m_bytes.size() : found;
    }

    void skipWhile(auto predicate)
    {
        while (!atEnd() && predicate(current()))
            ++m_at;
    }

    [[nodiscard]] bool startsMeta() const
    {
        constexpr QByteArrayView start("<meta");
        const qsizetype end = m_at + start.size();
        return end < m_bytes.size() && isSame(m_bytes.sliced(m_at, start.size()), start)
            && (isBlank(m_bytes[end]) || m_bytes[end] == '/');
    }

    /// From '<' to the last byte of what it begins.
    std::optional<QString> readMarkup()
    {
        if (m_bytes.sliced(m_at).startsWith("<!--")) {
            skipComment();
            return std::nullopt;
        }
        if (startsMeta()) {
            m_at += 5;
            return readMeta();
        }
        const bool ends = isAt(m_at + 1, [](char c) { return c == '/'; });
        if (isAt(m_at + (ends ? 2 : 1), isLetter))
            skipTag(ends);
        else if (isAt(m_at + 1, [](char c) { return c == '!' || c == '/' || c == '?'; }))
            skipTo('>');
        return std::nullopt;
    }

    /// The two dashes that begin a comment may also end it.
    void skipComment()
    {
        const qsizetype end = m_bytes.indexOf("-->", m_at + 2);
        m_at = end < 0 ? m_bytes.size() : end + 2;
    }

    std::optional<QString> readMeta()
    {
        MetaElement meta;
        while (const auto attribute = readAttribute())
            meta.add(*attribute);
        return meta.encoding();
    }

    void skipTag(bool ends)
    {
        const qsizetype begin = m_at + (ends ? 2 : 1);
        skipWhile([](char c) { return !isBlank(c) && c != '>'; });
        const QByteArrayView name = m_bytes.sliced(begin, m_at - begin);
        while (readAttribute()) {
        }
        if (!ends && m_at > prescanLength)
            skipTextOf(name);
    }

    /// A declaration in a script or a style is none. The standard does not look that far, nor with
    /// that care.
    void skipTextOf(QByteArrayView name)
    {
        static constexpr std::array<QByteArrayView, 4> rawText{"script", "style", "title",
                                                               "textarea"};
        if (std::ranges::none_of(rawText, [&](QByteArrayView raw) { return isSame(raw, name); }))
            return;
        const qsizetype end = indexOfWord(m_bytes, "</" + name.toByteArray(), m_at);
        m_at = end < 0 ? m_bytes.size() : end - 1;
    }

    /// nullopt at the end of the tag, on its '>', or of the bytes.
    std::optional<Attribute> readAttribute()
    {
        skipWhile([](char c) { return isBlank(c) || c == '/'; });
        if (atEnd() || current() == '>')
            return std::nullopt;
        const qsizetype begin = m_at++; // an equals sign may begin a name
        skipWhile([](char c) { return !isBlank(c) && c != '=' && c != '/' && c != '>'; });
        Attribute out{m_bytes.sliced(begin, m_at - begin), QByteArrayView("")};
        skipWhile(isBlank);
        if (atEnd() || current() != '=')
            return out;
        ++m_at;
        skipWhile(isBlank);
        out.value = readValue();
        return out;
    }

    QByteArrayView readValue()
    {
        if (atEnd())
            return {};
        const char quote = current();
        const bool isQuoted = quote == '"' || quote == '\'';
        m_at += isQuoted ? 1 : 0;
        const qsizetype begin = m_at;
        if (isQuoted)
            skipTo(quote);
        else
            skipWhile([](char c) { return !isBlank(c) && c != '>'; });
        const QByteArrayView out = m_bytes.sliced(begin, m_at - begin);
        m_at += isQuoted && !atEnd() ? 1 : 0;
        return out;
    }

    QByteArrayView m_bytes;
    qsizetype m_at = 0;
};

/// Blanks as the HTML standard counts them in an XML declaration.
qsizetype afterControls(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && static_cast<uchar>(text[at]) <= 0x20)
        ++at;
    return at;
}

/// The value in quotation marks after `encoding =`; empty: none.
QByteArrayView encodingOfXml(QByteArrayView declaration)
{
    constexpr QByteArrayView word("encoding");
    const qsizetype found = declaration.indexOf(word);
    if (found < 0)
        return {};
    qsizetype at = afterControls(declaration, found + word.size());
    if (at >= declaration.size() || declaration[at] != '=')
        return {};
    at = afterControls(declaration, at + 1);
    if (at >= declaration.size() || (declaration[at] != '"' && declaration[at] != '\''))
        return {};
    const qsizetype end = declaration.indexOf(declaration[at], at + 1);
    return end < 0 ? QByteArrayView() : declaration.sliced(at + 1, end - at - 1);
}

} // namespace

std::optional<Declaration> metaDeclaration(QByteArrayView bytes)
{
    return Prescan(bytes).declaration();
}

std::optional<QString> xmlDeclaration(QByteArrayView bytes)
{
    if (bytes.startsWith(QByteArrayView("<\0?\0x\0", 6)))
        return u"UTF-16LE"_s;
    if (bytes.startsWith(QByteArrayView("\0<\0?\0x", 6)))
        return u"UTF-16BE"_s;
    const qsizetype end = bytes.startsWith("<?xml") ? bytes.indexOf('>') : -1;
    if (end < 0)
        return std::nullopt;
    const QByteArrayView label = encodingOfXml(bytes.first(end));
    // Unlike elsewhere, blanks around a label are not forgiven.
    if (std::ranges::any_of(label, [](char c) { return static_cast<uchar>(c) <= 0x20; }))
        return std::nullopt;
    const auto encoding = encodingForLabel(label);
    return encoding && encoding->startsWith("UTF-16"_L1) ? u"UTF-8"_s : encoding;
}

} // namespace Gainsay::Loading
