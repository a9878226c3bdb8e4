// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fingerprintrows.h"

#include "core/addresskey.h"
#include "core/textlikeness.h"
#include "rows.h"

#include <QStringList>

#include <algorithm>
#include <tuple>

namespace Gainsay::Corpus {

namespace {

using namespace Qt::StringLiterals;
using namespace Core;

constexpr int mostCandidates = 32; ///< whose texts are read and compared

/// A revision that may be the same page or like the text.
struct Candidate {
    ArticleId article;
    int revision = 0;
    bool sameAddress = false;
};

/// Gathers what is known of each candidate, and of each article the revision that is nearest.
class SimilarReader
{
public:
    SimilarReader(Connection &connection, const FrozenText &text)
        : m_connection(connection), m_text(text), m_shingles(shinglesOf(text.text()))
    {
    }

    [[nodiscard]] Result<void> readAddress(const QString &key)
    {
        if (key.isEmpty())
            return {};
        return read(u"SELECT article, revision FROM fingerprints WHERE address = ? "
                    "ORDER BY number DESC LIMIT 8"_s,
                    {key}, true);
    }
    [[nodiscard]] Result<void> readSameText()
    {
        return read(u"SELECT article, number FROM revisions WHERE sha256 = ?"_s,
                    {QString::fromLatin1(m_text.sha256())}, false);
    }
    [[nodiscard]] Result<void> readLikeTexts()
    {
        QVariantList values;
        for (const qint64 band : bandsOf(m_shingles))
            values.append(band);
        if (values.isEmpty())
            return {};
        // Those that share most bands come first: they are the likest ones.
        const QString marks = QStringList(values.size(), u"?"_s).join(u", "_s);
        values.append(mostCandidates);
        return read(u"SELECT f.article, f.revision FROM (SELECT fingerprint, count(*) AS shared "
                    "FROM text_bands WHERE band IN (%1) GROUP BY fingerprint "
                    "ORDER BY shared DESC, fingerprint DESC LIMIT ?) found "
                    "JOIN fingerprints f ON f.number = found.fingerprint"_s.arg(marks),
                    values, false);
    }

    [[nodiscard]] Result<QList<SimilarArticle>> compare()
    {
        for (const Candidate &candidate : std::as_const(m_candidates)) {
            if (auto done = compare(candidate); !done)
                return std::unexpected(done.error());
        }
        std::ranges::stable_sort(m_found, [](const SimilarArticle &a, const SimilarArticle &b) {
            return std::tuple(a.sameText, a.sameAddress, a.similarity)
                > std::tuple(b.sameText, b.sameAddress, b.similarity);
        });
        return m_found;
    }

private:
    [[nodiscard]] Result<void> read(const QString &sql, const QVariantList &values,
                                    bool sameAddress)
    {
        return m_connection.each(sql, values, [&](const Row &row) {
            const auto article = row.id<ArticleId>(0);
            const int revision = row.integer(1);
            const auto known = std::ranges::find_if(m_candidates, [&](const Candidate &other) {
                return other.article == article && other.revision == revision;
            });
            if (known == m_candidates.end())
                m_candidates.append({article, revision, sameAddress});
        });
    }

    [[nodiscard]] Result<void> compare(const Candidate &candidate)
    {
        QString title;
        QString text;
        const auto read =
            m_connection.each(u"SELECT articles.title, revisions.text FROM revisions "
                              "JOIN articles ON articles.id = revisions.article "
                              "WHERE revisions.article = ? AND revisions.number = ?"_s,
                              {stored(candidate.article), candidate.revision}, [&](const Row &row) {
                                  title = row.text(0);
                                  text = row.text(1);
                              });
        if (!read)
            return read;
        const bool sameText = text == m_text.text();
        const Likeness common = sameText ? Likeness{1, 1} : likeness(m_shingles, shinglesOf(text));
        if (!sameText && !candidate.sameAddress && !isNear(common))
            return {};
        add({candidate.article, candidate.revision, title, candidate.sameAddress, sameText,
             common.jaccard, common.contained});
        return {};
    }

    /// Much the same, or most of the one is in the other; a few words that are, are nothing.
    [[nodiscard]] bool isNear(const Likeness &common) const
    {
        constexpr qsizetype enough = 40;
        return common.jaccard >= nearSimilarity
            || (common.contained >= nearContained && m_shingles.size() >= enough);
    }

    void add(const SimilarArticle &found)
    {
        const auto known = std::ranges::find(m_found, found.article, &SimilarArticle::article);
        if (known == m_found.end()) {
            m_found.append(found);
            return;
        }
        const bool address = known->sameAddress || found.sameAddress;
        if (found.similarity > known->similarity)
            *known = found;
        known->sameAddress = address;
    }

    Connection &m_connection;
    const FrozenText &m_text;
    Shingles m_shingles;
    QList<Candidate> m_candidates;
    QList<SimilarArticle> m_found;
};

Result<void> insertRow(Connection &connection, const RevisionKey &key, const QString &address,
                       QStringView text)
{
    const auto number = connection.value(
        u"INSERT INTO fingerprints (article, revision, address) VALUES (?, ?, ?) RETURNING number"_s,
        {stored(key.article), key.revision, stored(addressKey(address))});
    if (!number)
        return std::unexpected(number.error());
    const QVariant fingerprint = number->value_or(QVariant());
    for (const qint64 band : bandsOf(shinglesOf(text))) {
        auto inserted = connection.run(
            u"INSERT INTO text_bands (band, fingerprint) VALUES (?, ?) ON CONFLICT DO NOTHING"_s,
            {band, fingerprint});
        if (!inserted)
            return std::unexpected(inserted.error());
    }
    return {};
}

} // namespace

Result<void> insertFingerprint(Connection &connection, const Article &article)
{
    return insertRow(connection, {article.id, article.revision}, article.info.url,
                     article.text.text());
}

Result<void> fillFingerprints(Connection &connection)
{
    QList<RevisionKey> revisions;
    const auto read = connection.each(
        u"SELECT r.article, r.number FROM articles a JOIN revisions r ON r.article = a.id "
        "ORDER BY a.number, r.number"_s,
        {}, [&](const Row &row) { revisions.append({row.id<ArticleId>(0), row.integer(1)}); });
    if (!read)
        return read;
    for (const RevisionKey &key : std::as_const(revisions)) {
        QString address;
        QString text;
        auto done = connection
                        .each(u"SELECT url, text FROM revisions WHERE article = ? AND number = ?"_s,
                              {stored(key.article), key.revision},
                              [&](const Row &row) {
                                  address = row.text(0);
                                  text = row.text(1);
                              })
                        .and_then([&] { return insertRow(connection, key, address, text); });
        if (!done)
            return done;
    }
    return {};
}

Result<QList<SimilarArticle>> readSimilar(Connection &connection, const QString &address,
                                          const FrozenText &text)
{
    const auto transaction = Transaction::reading(connection);
    if (!transaction)
        return std::unexpected(transaction.error());
    SimilarReader reader(connection, text);
    return reader.readAddress(addressKey(address))
        .and_then([&] { return reader.readSameText(); })
        .and_then([&] { return reader.readLikeTexts(); })
        .and_then([&] { return reader.compare(); });
}

} // namespace Gainsay::Corpus
