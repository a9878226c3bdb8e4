// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pastereader.h"

#include "articlereader.h"
#include "htmlparser.h"
#include "languageguess.h"
#include "wholearticle.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

/// Lines are kept in pre alone, and programs for plain text copy them so: their plain text is
/// better than what can be made of it.
bool isPreformatted(const HtmlTree &tree)
{
    qsizetype inside = 0;
    qsizetype all = 0;
    int end = 0; // of the last pre
    for (int i = 0; i < tree.size(); ++i) {
        const HtmlNode &node = tree.node(i);
        if (node.tag == HtmlTag::Pre)
            end = std::max(end, node.end);
        all += node.text.size();
        inside += i < end ? node.text.size() : 0;
    }
    return inside * 2 > all;
}

struct Pasted {
    QString text;
    Core::RawSource source;
};

Pasted asPlain(const QString &plain)
{
    return {plain, {plain.toUtf8(), u"text/plain"_s, u"UTF-8"_s, {}}};
}

Result<Pasted> chosen(const QString &html, const QString &plain)
{
    const bool hasPlain = !QStringView(plain).trimmed().isEmpty();
    const auto tree = html.size() > maximumBytes ? failure(ErrorCode::TooLarge) : parsedHtml(html);
    if (!tree)
        return hasPlain ? Result<Pasted>(asPlain(plain)) : failure(tree.error().code);
    if (hasPlain && isPreformatted(*tree))
        return asPlain(plain);
    const QString text = plainText(*tree);
    if (!text.isEmpty())
        return Pasted{text, {html.toUtf8(), u"text/html"_s, u"UTF-8"_s, {}}};
    if (!hasPlain)
        return failure(ErrorCode::Empty);
    return asPlain(plain);
}

} // namespace

Result<LoadedArticle> readPasted(const QString &html, const QString &plain)
{
    auto pasted = html.isEmpty() ? Result<Pasted>(asPlain(plain)) : chosen(html, plain);
    if (!pasted)
        return std::unexpected(pasted.error());
    if (QStringView(pasted->text).trimmed().isEmpty())
        return failure(ErrorCode::Empty);
    if (pasted->source.bytes.size() > maximumBytes)
        return failure(ErrorCode::TooLarge);
    LoadedArticle loaded;
    loaded.article = structured(Core::FrozenText::freeze(pasted->text));
    loaded.article.info.language = guessedLanguage(pasted->text);
    loaded.source = std::move(pasted->source);
    loaded.textIsGiven = true;
    return loaded;
}

} // namespace Gainsay::Loading
