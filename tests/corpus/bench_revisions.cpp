// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prints what finding statements again in a later text costs, and adding a revision with them.
// Asserts nothing.

#include "corpusfixture.h"

#include "core/linematches.h"
#include "core/reanchoring.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>

using namespace Gainsay::CorpusTest;

namespace {

constexpr qsizetype textSize = 1'000'000;
constexpr int statementCount = 10'000;

double milliseconds(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

QStringList paragraphs()
{
    QRandomGenerator random(1);
    QStringList out;
    for (qsizetype size = 0; size < textSize;) {
        QString line;
        for (int i = 40 + random.bounded(60); i > 0; --i)
            line += u"w%1 "_s.arg(random.bounded(9000));
        out.append(line + u"\U0001F6A2 e\u0301."_s);
        size += line.size() + 5;
    }
    return out;
}

QList<Statement> statementsIn(const FrozenText &text)
{
    QRandomGenerator random(2);
    QList<Statement> out;
    while (out.size() < statementCount) {
        const qsizetype begin = text.text().indexOf(u' ', random.bounded(text.size() - 300)) + 1;
        const qsizetype end = text.text().indexOf(u' ', begin + 20 + random.bounded(80));
        Statement statement;
        statement.source = {{begin, text.text().indexOf(u' ', begin)}};
        const qsizetype cue = text.text().indexOf(u' ', begin) + 1;
        statement.cue = {{cue, text.text().indexOf(u' ', cue)}};
        const qsizetype content = text.text().indexOf(u' ', cue) + 1;
        statement.content = {{content, end}};
        if (content < end && !text.quote({begin, end}).contains(u'\n'))
            out.append(statement);
    }
    return out;
}

void place(const char *what, const QString &before, const QString &after)
{
    const FrozenText older = FrozenText::freeze(before);
    const FrozenText newer = FrozenText::freeze(after);
    const QList<Statement> statements = statementsIn(older);
    QElapsedTimer timer;
    timer.start();
    (void)LineMatches(older.text(), newer.text());
    const double lines = milliseconds(timer);
    timer.restart();
    Reanchoring reanchoring(older, newer);
    std::array<int, 6> counts{};
    for (const Statement &statement : statements)
        ++counts.at(std::size_t(reanchoring.place(statement).state));
    qInfo("%-34s %7.0f ms (lines alone %3.0f ms); kept %d, moved %d, uncertain %d, orphaned %d",
          what, milliseconds(timer), lines, counts[1], counts[2], counts[3], counts[4]);
}

void addRevision()
{
    Sample sample;
    Article article = articleOf(paragraphs().join(u'\n'));
    article.info.url = u"https://velm.example/live"_s;
    article.id = *sample.store->addArticle(article, sourceOf(article));
    ChangeSet changes;
    for (const Statement &span : statementsIn(article.text)) {
        Statement statement = sample.claim(u"pier"_s);
        statement.article = article.id;
        statement.content = span.content;
        statement.cue = span.cue;
        statement.source = span.source;
        changes.steps.append(ChangeSet::added(statement));
    }
    QElapsedTimer timer;
    timer.start();
    if (!sample.store->commit(article.id, changes, sample.me))
        qFatal("the statements were refused");
    qInfo("%-34s %7.0f ms", "writing 10,000 statements", milliseconds(timer));
    Article next = articleOf(u"A new update on top\n"_s + article.text.text());
    timer.restart();
    const auto report = sample.store->addRevision(article.id, next, sourceOf(next));
    qInfo("%-34s %7.0f ms; moved %d", "adding a revision with them", milliseconds(timer),
          report ? report->moved : -1);
    timer.restart();
    const auto first = sample.store->snapshot(article.id, 1);
    qInfo("%-34s %7.0f ms; %lld statements", "reading the earlier revision", milliseconds(timer),
          qint64(first->annotations.statements().size()));
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QStringList lines = paragraphs();
    const QString text = lines.join(u'\n');
    qInfo("1 MB of text, 10,000 statements:");
    place("nothing changed", text, text);
    place("updates on top", text, lines.first(40).join(u' ') + u'\n' + text);
    QStringList shuffled = lines;
    std::ranges::reverse(shuffled);
    place("paragraphs in reverse order", text, shuffled.join(u'\n'));
    place("a word more in each paragraph", text, QString(text).replace(u'\n', u"\nThen "_s));
    QStringList edited = text.split(u' ');
    for (qsizetype i = 0; i < edited.size(); i += 15)
        edited[i] = u"other"_s;
    place("one word in fifteen another", text, edited.join(u' '));
    place("one long line, one word more", QString(text).replace(u'\n', u' '),
          u"Then "_s + QString(text).replace(u'\n', u' '));
    place("all another", text, QString(text).replace(u'w', u'v'));
    const QString same = u"a b "_s.repeated(textSize / 4);
    place("two words over and over", same, u"c "_s + same);
    addRevision();
}
