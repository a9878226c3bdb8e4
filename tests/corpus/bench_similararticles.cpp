// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what looking for near texts costs in a corpus of many articles, beside a bare scan of
// their texts: `bench_similararticles [ARTICLES]`, 100000 unless told. Asserts nothing.

#include "corpusfixture.h"

#include "core/textlikeness.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Gainsay::CorpusTest;

namespace {

/// Words as often as language has them: few very often, most seldom.
QString page(quint32 seed, int words = 400)
{
    QRandomGenerator random(seed);
    QString text = u"Page %1 \U0001F6A2\n"_s.arg(seed);
    for (int i = 0; i < words; ++i) {
        const double draw = random.generateDouble();
        text += u"w%1 "_s.arg(int(20'000 * draw * draw * draw));
    }
    return text;
}

/// The same with every `nth` word another.
QString changed(const QString &text, int nth)
{
    QStringList words = text.split(u' ');
    for (qsizetype i = nth; i < words.size(); i += nth)
        words[i] = u"other"_s;
    return words.join(u' ');
}

Article at(quint32 number, const QString &text)
{
    Article article = articleOf(text);
    article.info.url = u"https://velm.example/story/%1"_s.arg(number);
    return article;
}

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double middle(QList<double> times)
{
    std::ranges::sort(times);
    return times[times.size() / 2];
}

void look(const CorpusStore &store, const char *what, quint32 articles, int nth)
{
    QList<double> times;
    int found = 0;
    double similarity = 0;
    for (quint32 i = 0; i < 50; ++i) {
        const quint32 number = i * 7919 % articles;
        const QString text = nth > 0 ? changed(page(number), nth) : page(articles + 1 + i);
        const FrozenText frozen = FrozenText::freeze(text);
        QElapsedTimer timer;
        timer.start();
        const auto similar = store.similarArticles(u"https://ostrand.example/a"_s, frozen);
        times.append(milliseconds(timer));
        found += similar->isEmpty() ? 0 : 1;
        similarity += similar->isEmpty() ? 0 : similar->first().similarity;
    }
    qInfo("%-34s %7.2f ms in the middle, %7.2f ms at most; %d of 50 found, likeness %.2f", what,
          middle(times), *std::ranges::max_element(times), found,
          found > 0 ? similarity / found : 0.0);
}

void scan(const QString &path, const QString &text)
{
    QElapsedTimer timer;
    timer.start();
    const Shingles mine = shinglesOf(text);
    RawSql sql(path);
    int near = 0;
    qint64 last = 0;
    for (;;) {
        const auto rows = sql.rows(
            u"SELECT rowid, text FROM revisions WHERE rowid > %1 ORDER BY rowid LIMIT 1000"_s.arg(
                last));
        if (rows.isEmpty())
            break;
        for (const QVariantList &row : rows) {
            near += likeness(mine, shinglesOf(row[1].toString())).jaccard >= 0.5 ? 1 : 0;
            last = row[0].toLongLong();
        }
    }
    qInfo("%-34s %7.0f ms; %d found", "a bare scan of all texts", milliseconds(timer), near);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const quint32 articles = argc > 1 ? QByteArray(argv[1]).toUInt() : 100'000;
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"many.gainsay"_s);
    auto store = CorpusStore::create(path).value();
    QElapsedTimer timer;
    timer.start();
    for (quint32 i = 0; i < articles; ++i) {
        const Article article = at(i, page(i));
        if (!store->addArticle(article, {"", u"text/plain"_s, u"UTF-8"_s, u"bench"_s}))
            qFatal("article %u was not added", i);
        if ((i + 1) % (articles / 5) == 0)
            qInfo("%u articles: %.2f ms each", i + 1, milliseconds(timer) / (i + 1));
    }
    qInfo("corpus of %lld MB", store->info()->bytes / 1'000'000);
    look(*store, "a page like none", articles, 0);
    look(*store, "one word in forty another", articles, 40);
    look(*store, "one word in twelve another", articles, 12);
    QList<double> times;
    for (quint32 i = 0; i < 50; ++i) {
        QElapsedTimer one;
        one.start();
        const QString url =
            u"http://www.velm.example/story/%1/?utm_source=x"_s.arg(i * 7919 % articles);
        (void)store->similarArticles(url, FrozenText::freeze(page(articles + 100 + i)));
        times.append(milliseconds(one));
    }
    qInfo("%-34s %7.2f ms in the middle", "the same address", middle(times));
    scan(path, changed(page(7), 40));
}
