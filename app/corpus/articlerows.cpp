// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlerows.h"

#include "fingerprintrows.h"
#include "rows.h"

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

Result<void> insertRevision(Connection &connection, const Article &article)
{
    const ArticleInfo &info = article.info;
    return done(connection.run(
        u"INSERT INTO revisions (article, number, title, standfirst, byline, publisher, url, "
        u"language, published, "
        "retrieved, sha256, code_points, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {stored(article.id), article.revision, stored(info.title), stored(info.standfirst),
         stored(info.byline), stored(info.publisher), stored(info.url), stored(info.language),
         stored(info.published), stored(info.retrieved), QString::fromLatin1(article.text.sha256()),
         article.text.offsets().codePointLength(), stored(article.text.text())}));
}

Result<void> insertSegments(Connection &connection, const Article &article)
{
    for (const Segment &segment : article.segments) {
        const auto span = article.text.offsets().toCodePoints(segment.span);
        if (!span)
            return std::unexpected(span.error());
        auto inserted = connection.run(
            u"INSERT INTO segments (article, revision, position, kind, \"start\", \"end\", time) "
            "VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
            {stored(article.id), article.revision, segment.position, stored(segment.kind),
             span->begin, span->end, stored(segment.time)});
        if (!inserted)
            return std::unexpected(inserted.error());
    }
    return {};
}

Result<void> insertSource(Connection &connection, const Article &article, const RawSource &source)
{
    return done(connection.run(
        u"INSERT INTO sources (article, revision, media_type, encoding, origin, bytes) "
        "VALUES (?, ?, ?, ?, ?, ?)"_s,
        {stored(article.id), article.revision, stored(source.mediaType), stored(source.encoding),
         stored(source.origin), source.bytes.isNull() ? QByteArray("") : source.bytes}));
}

Result<QList<Segment>> readSegments(Connection &connection, const Article &article)
{
    QList<Segment> segments;
    const auto read = connection.each(
        u"SELECT position, kind, \"start\", \"end\", time FROM segments "
        "WHERE article = ? AND revision = ? ORDER BY position"_s,
        {stored(article.id), article.revision}, [&](const Row &row) {
            const auto span = article.text.offsets().toUtf16({row.number(2), row.number(3)});
            if (!span)
                return row.fail(2);
            segments.append(
                {row.integer(0), row.name<SegmentKind>(1), *span, row.optionalClockTime(4)});
        });
    if (!read)
        return std::unexpected(read.error());
    return segments;
}

QString revisionName(ArticleId id, int revision)
{
    return u"%1 revision %2"_s.arg(id.text()).arg(revision);
}

} // namespace

Result<std::optional<ArticleId>> articleWithText(Connection &connection, const FrozenText &text,
                                                 ArticleId except)
{
    const auto found =
        connection.value(u"SELECT article FROM revisions WHERE sha256 = ? AND article <> ?"_s,
                         {QString::fromLatin1(text.sha256()), stored(except)});
    if (!found)
        return std::unexpected(found.error());
    return *found ? std::optional(ArticleId::fromText((*found)->toString())) : std::nullopt;
}

Result<void> insertArticle(Connection &connection, const Article &article, const RawSource &source,
                           const QDateTime &added)
{
    const auto inserted = connection.run(
        u"INSERT INTO articles (id, revision, title, publisher, published, added) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {stored(article.id), article.revision, stored(article.info.title),
         stored(article.info.publisher), stored(article.info.published), stored(added)});
    return done(inserted)
        .and_then([&] { return insertRevision(connection, article); })
        .and_then([&] { return insertSegments(connection, article); })
        .and_then([&] { return insertSource(connection, article, source); })
        .and_then([&] { return insertFingerprint(connection, article); });
}

Result<void> insertLaterRevision(Connection &connection, const Article &article,
                                 const RawSource &source)
{
    const ArticleInfo &info = article.info;
    return expectOne(
               connection.run(
                   u"UPDATE articles SET revision = ?, title = ?, publisher = ?, published = ?, "
                   "state = CASE state WHEN 'done' THEN 'in-progress' ELSE state END "
                   "WHERE id = ?"_s,
                   {article.revision, stored(info.title), stored(info.publisher),
                    stored(info.published), stored(article.id)}),
               article.id.text())
        .and_then([&] { return insertRevision(connection, article); })
        .and_then([&] { return insertSegments(connection, article); })
        .and_then([&] { return insertSource(connection, article, source); })
        .and_then([&] { return insertFingerprint(connection, article); });
}

Result<int> latestRevision(Connection &connection, ArticleId id)
{
    const auto found =
        connection.value(u"SELECT revision FROM articles WHERE id = ?"_s, {stored(id)});
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, id.text());
    return (*found)->toInt();
}

Result<FrozenText> readText(Connection &connection, ArticleId id, int revision)
{
    const auto found = connection.value(
        u"SELECT text FROM revisions WHERE article = ? AND number = ?"_s, {stored(id), revision});
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return failure(ErrorCode::NotFound, revisionName(id, revision));
    return FrozenText::fromStored((*found)->toString());
}

Result<Article> readArticle(Connection &connection, ArticleId id, int revision)
{
    Article article;
    article.revision = revision;
    auto read = connection.each(
        u"SELECT title, standfirst, byline, publisher, url, language, published, retrieved "
        "FROM revisions WHERE article = ? AND number = ?"_s,
        {stored(id), revision}, [&](const Row &row) {
            article.id = id;
            article.info = {row.text(0), row.text(1), row.text(2),         row.text(3),
                            row.text(4), row.text(5), row.optionalTime(6), row.optionalTime(7)};
        });
    if (!read)
        return std::unexpected(read.error());
    if (article.id.isNull())
        return failure(ErrorCode::NotFound, revisionName(id, revision));
    auto text = readText(connection, id, revision);
    if (!text)
        return std::unexpected(text.error());
    article.text = *text;
    auto segments = readSegments(connection, article);
    if (!segments)
        return std::unexpected(segments.error());
    article.segments = *segments;
    return article;
}

Result<RawSource> readSource(Connection &connection, ArticleId id, int revision)
{
    std::optional<RawSource> source;
    const auto read = connection.each(
        u"SELECT bytes, media_type, encoding, origin FROM sources WHERE article = ? AND revision = ?"_s,
        {stored(id), revision}, [&](const Row &row) {
            source = RawSource{row.bytes(0), row.text(1), row.text(2), row.text(3)};
        });
    if (!read)
        return std::unexpected(read.error());
    if (!source)
        return failure(ErrorCode::NotFound, revisionName(id, revision));
    return *source;
}

Result<QList<ArticleSummary>> readSummaries(Connection &connection, std::optional<ArticleId> only)
{
    QList<ArticleSummary> summaries;
    QString sql =
        u"SELECT id, revision, title, publisher, published, added, state, statements FROM articles"_s;
    sql += only ? u" WHERE id = ?"_s : u" ORDER BY number"_s;
    const auto read = connection.each(
        sql, only ? QVariantList{stored(*only)} : QVariantList{}, [&](const Row &row) {
            summaries.append({row.id<ArticleId>(0), row.integer(1), row.text(2), row.text(3),
                              row.optionalTime(4), row.time(5), row.text(6), row.integer(7)});
        });
    if (!read)
        return std::unexpected(read.error());
    return summaries;
}

Result<QList<int>> standingRevisions(Connection &connection, ArticleId id)
{
    QList<int> revisions;
    const auto read = connection.each(
        u"SELECT DISTINCT revision FROM statements WHERE article = ? ORDER BY revision"_s,
        {stored(id)}, [&](const Row &row) { revisions.append(row.integer(0)); });
    if (!read)
        return std::unexpected(read.error());
    return revisions;
}

Result<void> updateSegment(Connection &connection, const Article &of, const Segment &before,
                           const Segment &after)
{
    const QString name = u"segment %1"_s.arg(before.position);
    if (before.position != after.position || before.span != after.span)
        return failure(ErrorCode::Invalid, name);
    // The one at this position in another revision is another segment.
    const auto span = of.text.offsets().toCodePoints(before.span);
    if (!span)
        return failure(ErrorCode::Conflict, name);
    return expectOne(
        connection.run(u"UPDATE segments SET kind = ?, time = ? WHERE article = ? AND revision = ? "
                       u"AND position = ? AND \"start\" = ? AND \"end\" = ? "
                       "AND kind = ? AND time IS NOT DISTINCT FROM ?"_s,
                       {stored(after.kind), stored(after.time), stored(of.id), of.revision,
                        before.position, span->begin, span->end, stored(before.kind),
                        stored(before.time)}),
        name);
}

} // namespace Gainsay::Corpus
