// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markdownreader.h"

#include "articleassembly.h"
#include "articlereader.h"
#include "frontmatter.h"
#include "htmlparser.h"
#include "languageguess.h"
#include "md4chtml.h"
#include "pagetimes.h"
#include "textdecoder.h"
#include "visibledate.h"
#include "wholearticle.h"

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

/// Markup costs this much more than what it marks at most; beyond it somebody plays games.
constexpr qsizetype longestHtml = 4 * maximumMarkdownBytes;

Result<QString> htmlOf(QStringView markdown)
{
    constexpr unsigned flags = markdownWithoutHtmlBlocks | markdownWithoutHtmlSpans | markdownTables
        | markdownStrikethrough;
    const QByteArray utf8 = markdown.toUtf8();
    QByteArray html;
    const auto append = [](const char *piece, unsigned size, void *out) {
        auto &all = *static_cast<QByteArray *>(out);
        if (all.size() <= longestHtml)
            all.append(piece, qsizetype(size));
    };
    const int failed = md_html(utf8.data(), unsigned(utf8.size()), append, &html, flags, 0);
    if (failed != 0 || html.size() > longestHtml)
        return failure(ErrorCode::TooLarge);
    return QString::fromUtf8(html);
}

/// What the file says of itself, under names that are in use.
void addInfo(Core::ArticleInfo &info, const FrontMatter &matter)
{
    const auto prefer = [&](QString &field, const QStringList &keys) {
        const QString value = matter.value(keys);
        field = value.isEmpty() ? field : value;
    };
    prefer(info.title, {u"title"_s, u"headline"_s});
    prefer(info.byline, {u"author"_s, u"authors"_s, u"byline"_s});
    prefer(info.publisher, {u"publisher"_s, u"site"_s, u"publication"_s});
    prefer(info.url, {u"url"_s, u"source"_s, u"link"_s, u"canonical"_s});
    prefer(info.language, {u"language"_s, u"lang"_s});
    const QString date = matter.value({u"date"_s, u"published"_s});
    info.published = pageTime(date);
    if (!info.published)
        info.published = visibleDate(date);
    if (!info.url.startsWith("https://"_L1) && !info.url.startsWith("http://"_L1))
        info.url.clear();
}

} // namespace

Result<LoadedArticle> readMarkdown(const QByteArray &bytes, const QString &origin)
{
    if (bytes.size() > maximumMarkdownBytes)
        return failure(ErrorCode::TooLarge, origin);
    const auto text = decoded(bytes);
    if (!text) {
        const QString &reason = text.error().detail;
        return failure(text.error().code,
                       reason.isEmpty() ? origin : u"%1: %2"_s.arg(origin, reason));
    }
    const FrontMatter matter = frontMatter(text->text);
    const auto html = htmlOf(QStringView(text->text).sliced(matter.end));
    const auto tree = html ? parsedHtml(*html) : std::unexpected(html.error());
    if (!tree)
        return failure(tree.error().code, origin);
    LoadedArticle loaded;
    loaded.article = wholeArticle(*tree);
    if (loaded.article.segments.isEmpty())
        return failure(ErrorCode::Empty, origin);
    Core::ArticleInfo info = loaded.article.info;
    addInfo(info, matter);
    if (matter.end > 0) {
        loaded.article =
            underTitle(matter.value({u"title"_s, u"headline"_s}),
                       matter.value({u"author"_s, u"authors"_s, u"byline"_s}), loaded.article);
    }
    if (info.language.isEmpty())
        info.language = guessedLanguage(loaded.article.text.text());
    loaded.article.info = info;
    loaded.source = {bytes, u"text/markdown"_s, text->encoding, origin};
    return loaded;
}

} // namespace Gainsay::Loading
