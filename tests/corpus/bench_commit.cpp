// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "corpusfixture.h"

#include "corpus/connection.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Gainsay::CorpusTest;
using Gainsay::Corpus::Access;
using Gainsay::Corpus::Connection;

// How long an edit takes to be durable, beside the bare limit: a transaction that puts rows of the
// same sizes into tables without keys, triggers and checks, with the same journal and syncs, in
// turn with ours so that both meet the same disk. Prints milliseconds, median and 95th percentile.

namespace {

constexpr int rounds = 400;

struct Times {
    std::vector<double> all;

    [[nodiscard]] double at(double part) const
    {
        auto sorted = all;
        std::ranges::sort(sorted);
        return sorted[size_t(double(sorted.size() - 1) * part)];
    }
};

template <class Work> void timed(Times &times, Work work)
{
    QElapsedTimer clock;
    clock.start();
    work();
    times.all.push_back(double(clock.nsecsElapsed()) / 1e6);
}

/// A text of about `size` units with what texts hold, and room for a claim near its end.
QString textOf(int size)
{
    QString text;
    while (text.size() < size)
        text += sampleText + u'\n';
    return text;
}

Statement claimIn(const Sample &sample, const Article &article, ArticleId id, int i)
{
    Statement claim = sample.claim(u"will not close"_s);
    claim.article = id;
    const qsizetype begin = article.text.text().lastIndexOf(u"Mayor"_s);
    claim.content = {{begin, begin + 5 + i % 20}};
    claim.source = {{begin, begin + 5}};
    claim.cue = {{begin + 17, begin + 21}};
    return claim;
}

/// One row a table, of the sizes that a claim's rows have.
class Bare
{
public:
    explicit Bare(const QString &path)
        : m_connection(Connection::open(path, Access::Create).value())
    {
        run(u"PRAGMA journal_mode=WAL"_s);
        run(u"CREATE TABLE statements (id text PRIMARY KEY, a text, b text, c text, d text, e text)"_s);
        run(u"CREATE TABLE spans (statement text, layer text, position int, a int, b int, quote text)"_s);
        run(u"CREATE TABLE speakers (statement text, position int, entity text)"_s);
        run(u"CREATE TABLE history (number integer PRIMARY KEY, at text, who text, article text, after text)"_s);
    }

    void commit(const Statement &claim, const QString &record)
    {
        const QString id = claim.id.text();
        run(u"BEGIN IMMEDIATE"_s);
        run(u"INSERT INTO statements VALUES (?, ?, ?, ?, ?, ?)"_s,
            {id, claim.stamp.text(), claim.article.text(), claim.annotator.text(), claim.kind,
             u"2026-03-04T12:00:00.000Z"_s});
        for (int i = 0; i < 3; ++i)
            run(u"INSERT INTO spans VALUES (?, ?, ?, ?, ?, ?)"_s,
                {id, u"content"_s, i, 1000, 1020, u"will not close"_s});
        run(u"INSERT INTO speakers VALUES (?, ?, ?)"_s, {id, 0, claim.speakers.first().text()});
        run(u"INSERT INTO history (at, who, article, after) VALUES (?, ?, ?, ?)"_s,
            {u"2026-03-04T12:00:00.000Z"_s, claim.annotator.text(), claim.article.text(), record});
        run(u"COMMIT"_s);
    }

private:
    void run(const QString &sql, const QVariantList &values = {})
    {
        if (const auto done = m_connection->run(sql, values); !done)
            qFatal("%s", qUtf8Printable(done.error().detail));
    }

    std::unique_ptr<Connection> m_connection;
};

void measure(int size)
{
    Sample sample;
    const Article article = articleOf(textOf(size));
    const ArticleId id = sample.store->addArticle(article, sourceOf(article)).value();
    Bare bare(sample.folder.filePath(u"bare.sqlite"_s));
    Times ours;
    Times limit;
    for (int i = 0; i < rounds; ++i) {
        const Statement claim = claimIn(sample, article, id, i);
        const QString record =
            QString::fromUtf8(toRecord(claim, {article.text, {{sample.me, u"Robin"_s}}}));
        timed(ours, [&] {
            if (!sample.store->commit(id, {{ChangeSet::added(claim)}}, sample.me))
                qFatal("not committed");
        });
        timed(limit, [&] { bare.commit(claim, record); });
    }
    Times opening;
    Times reading;
    for (int i = 0; i < 10; ++i) {
        sample.store.reset();
        timed(opening, [&] { sample.store = CorpusStore::open(sample.path()).value(); });
        timed(reading, [&] { (void)sample.store->snapshot(id); });
    }
    std::printf("%7d characters: commit %.2f / %.2f ms, bare %.2f / %.2f, ratio %.1f / %.1f; "
                "open %.1f, snapshot of %d statements %.1f\n",
                size, ours.at(0.5), ours.at(0.95), limit.at(0.5), limit.at(0.95),
                ours.at(0.5) / limit.at(0.5), ours.at(0.95) / limit.at(0.95), opening.at(0.5),
                rounds, reading.at(0.5));
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    for (const int size : {4'000, 100'000, 1'000'000})
        measure(size);
    return 0;
}
