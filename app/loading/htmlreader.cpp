// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "htmlreader.h"

#include "bodyfinder.h"
#include "htmlblocks.h"
#include "htmlparser.h"
#include "languageguess.h"
#include "pagemetadata.h"

#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;
using Core::SegmentKind;

namespace {

/// Puts an article's text together, segment by segment.
class Assembly
{
public:
    void append(SegmentKind kind, const QString &words)
    {
        const QString text = words.trimmed();
        if (text.isEmpty())
            return;
        if (!m_text.isEmpty())
            m_text += u"\n\n"_s;
        const qsizetype begin = m_text.size();
        m_text += text;
        m_segments.append({int(m_segments.size()), kind, {begin, m_text.size()}, {}});
    }

    Core::Article article() &&
    {
        Core::Article out;
        out.text = Core::FrozenText::freeze(m_text);
        out.segments = std::move(m_segments);
        return out;
    }

private:
    QString m_text;
    QList<Core::Segment> m_segments;
};

} // namespace

Result<LoadedArticle> readHtml(const QByteArray &bytes, const QString &origin,
                               const QByteArray &charset)
{
    Q_UNUSED(charset)
    auto decoder = QStringDecoder(QStringDecoder::Utf8);
    QString html = decoder(bytes);
    if (decoder.hasError()) {
        decoder = QStringDecoder::decoderForHtml(bytes);
        html = decoder(bytes);
    }
    const auto tree = parsedHtml(html);
    if (!tree)
        return std::unexpected(tree.error());
    const PageMetadata page = pageMetadata(*tree);
    const QList<HtmlBlock> blocks = htmlBlocks(*tree);
    const FoundBody body = foundBody(*tree, blocks, {page.title, page.body});
    if (body.blocks.isEmpty())
        return failure(ErrorCode::Empty, origin);
    Assembly assembly;
    assembly.append(SegmentKind::Title, page.title);
    assembly.append(SegmentKind::Byline, page.authors.join(u", "_s));
    for (const int index : body.blocks)
        assembly.append(SegmentKind::Paragraph, blocks[index].text);
    LoadedArticle loaded{std::move(assembly).article(),
                         {bytes, u"text/html"_s, QString::fromLatin1(decoder.name()), origin}};
    Core::ArticleInfo &info = loaded.article.info;
    info.title = page.title;
    info.byline = page.authors.join(u", "_s);
    info.publisher = page.publisher;
    info.url = page.url;
    info.published = page.published;
    info.language =
        page.language.isEmpty() ? guessedLanguage(loaded.article.text.text()) : page.language;
    return loaded;
}

} // namespace Gainsay::Loading
