// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mhtmlreader.h"

#include "articlereader.h"
#include "htmlreader.h"

#include <KMime/Content>
#include <KMime/HeaderParsing>
#include <KMime/Headers>
#include <KMime/Util>

#include <QUrl>

#include <algorithm>
#include <memory>
#include <ranges>
#include <utility>
#include <vector>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ErrorCode;
using Core::failure;
using Core::Result;

namespace {

/// A message or one part of it, with LF line ends.
struct Part {
    QByteArrayView head;
    QByteArrayView body;
    int depth = 0;
};

/// Headers beyond this say nothing that matters here, and KMime takes its time for them.
constexpr qsizetype longestHead = 64 * 1024;

Part divided(QByteArrayView part, int depth)
{
    if (part.startsWith('\n'))
        return {{}, part.sliced(1), depth};
    const qsizetype end = part.indexOf("\n\n");
    return end < 0 ? Part{part, {}, depth} : Part{part.first(end + 1), part.sliced(end + 2), depth};
}

/// The headers of a part, each of its own class. Not those of a KMime::Content: it takes a type
/// back whose parts it does not find.
class Headers
{
public:
    explicit Headers(const Part &part)
    {
        QByteArrayView rest = part.head.first(std::min(part.head.size(), longestHead));
        for (qsizetype before = -1; !rest.isEmpty() && rest.size() != before;) {
            before = rest.size();
            if (auto header = KMime::HeaderParsing::parseNextHeader(rest))
                m_headers.push_back(std::move(header));
        }
    }

    /// nullptr: there is none.
    template <class Header> [[nodiscard]] const Header *find() const
    {
        for (const auto &header : m_headers) {
            if (const auto *const found = dynamic_cast<const Header *>(header.get()))
                return found;
        }
        return nullptr;
    }
    /// Empty: there is none.
    [[nodiscard]] QString text(const char *name) const
    {
        for (const auto &header : m_headers) {
            if (header->is(name))
                return header->asUnicodeString();
        }
        return {};
    }

private:
    std::vector<std::unique_ptr<KMime::Headers::Base>> m_headers;
};

/// What stands between the lines of a boundary. KMime's own way of taking parts apart does not come
/// to an end on lines that only begin as a boundary does.
QList<QByteArrayView> partsOf(QByteArrayView body, const QByteArray &boundary)
{
    const QByteArray mark = "--" + boundary;
    QList<QByteArrayView> parts;
    qsizetype part = -1; // where the one at hand begins
    for (qsizetype begin = 0; begin < body.size();) {
        const qsizetype feed = body.indexOf('\n', begin);
        const qsizetype end = feed < 0 ? body.size() : feed;
        const QByteArrayView line = body.sliced(begin, end - begin);
        const QByteArrayView rest =
            line.startsWith(mark) ? line.sliced(mark.size()).trimmed() : "?";
        if (rest.isEmpty() || rest == "--") {
            if (part >= 0)
                parts.append(body.sliced(part, std::max(begin - 1, part) - part));
            part = rest.isEmpty() ? end + 1 : -1;
        }
        begin = end + 1;
    }
    if (part >= 0 && part < body.size())
        parts.append(body.sliced(part)); // cut off
    return parts;
}

bool isPage(const Headers &headers)
{
    const auto *const type = headers.find<KMime::Headers::ContentType>();
    return type != nullptr
        && (type->isMimeType("text/html") || type->isMimeType("application/xhtml+xml"));
}

/// Walks through the parts of an archive, outer before inner, in order.
class Archive
{
public:
    explicit Archive(const QByteArray &bytes) { m_open.push_back(divided(bytes, 0)); }

    /// The part that the archive names as its start, else the first page. Malformed, TooLarge; no
    /// detail.
    Result<Part> root()
    {
        std::optional<Part> first;
        for (int count = 0; !m_open.empty(); ++count) {
            if (count == maximumArchiveParts)
                return failure(ErrorCode::TooLarge);
            const Part part = m_open.back();
            m_open.pop_back();
            const Headers headers(part);
            open(part, headers);
            if (!isPage(headers))
                continue;
            const auto *const id = headers.find<KMime::Headers::ContentID>();
            if (m_start.isEmpty() || (id != nullptr && m_start == '<' + id->identifier() + '>'))
                return part;
            first = first ? first : part;
        }
        return first ? Result<Part>(*first) : failure(ErrorCode::Malformed, u"no page in it"_s);
    }

private:
    void open(const Part &part, const Headers &headers)
    {
        const auto *const type = headers.find<KMime::Headers::ContentType>();
        if (type == nullptr || !type->isMultipart() || part.depth == maximumArchiveDepth)
            return;
        if (m_start.isEmpty())
            m_start = type->parameter("start").toUtf8();
        const QList<QByteArrayView> parts = partsOf(part.body, type->boundary());
        for (const QByteArrayView below : parts | std::views::reverse)
            m_open.push_back(divided(below, part.depth + 1));
    }

    std::vector<Part> m_open; ///< the next one last
    QByteArray m_start;
};

QString addressOf(const Headers &archive, const Headers &page)
{
    QString address = page.text("Content-Location");
    if (address.isEmpty())
        address = archive.text("Snapshot-Content-Location");
    const QUrl url(address, QUrl::StrictMode);
    return url.scheme() == u"http" || url.scheme() == u"https" ? address : QString();
}

std::optional<QDateTime> savedOn(const Headers &archive)
{
    const auto *const date = archive.find<KMime::Headers::Date>();
    return date != nullptr && date->dateTime().isValid() ? std::optional(date->dateTime())
                                                         : std::nullopt;
}

/// The part's body without its transfer encoding.
QByteArray bytesOf(const Part &part)
{
    KMime::Content content;
    content.setHead(part.head.first(std::min(part.head.size(), longestHead)).toByteArray());
    content.parse();
    content.setEncodedBody(part.body.toByteArray());
    return content.decodedContent();
}

} // namespace

Result<LoadedArticle> readMhtml(const QByteArray &bytes, const QString &origin)
{
    if (bytes.size() > maximumBytes)
        return failure(ErrorCode::TooLarge, origin);
    const QByteArray archive = KMime::CRLFtoLF(bytes);
    const auto root = Archive(archive).root();
    if (!root) {
        const QString &why = root.error().detail;
        return failure(root.error().code, why.isEmpty() ? origin : u"%1: %2"_s.arg(origin, why));
    }
    const Headers page(*root);
    const auto *const type = page.find<KMime::Headers::ContentType>();
    auto loaded = readHtml(bytesOf(*root), origin, type->parameter("charset").toUtf8());
    if (!loaded)
        return loaded;
    const Headers outer(divided(archive, 0));
    Core::ArticleInfo &info = loaded->article.info;
    if (info.url.isEmpty())
        info.url = addressOf(outer, page);
    info.retrieved = savedOn(outer);
    return loaded;
}

} // namespace Gainsay::Loading
