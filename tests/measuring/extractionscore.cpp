// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extractionscore.h"

#include "updatescore.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

using namespace Qt::StringLiterals;

namespace Gainsay::Measuring {

namespace {

using Counts = QHash<QString, int>;

Counts windowsOf(const QStringList &words)
{
    constexpr qsizetype length = 4;
    Counts windows;
    if (words.isEmpty())
        return windows;
    for (qsizetype i = 0; i == 0 || i + length <= words.size(); ++i)
        ++windows[words.sliced(i, std::min(length, words.size() - i)).join(u' ')];
    return windows;
}

int sum(const Counts &counts)
{
    int all = 0;
    for (const int count : counts)
        all += count;
    return all;
}

QStringList paragraphsOf(const QString &text)
{
    QStringList out;
    for (const QString &line : text.split(u'\n')) {
        if (const QString words = wordsOf(line).join(u' '); !words.isEmpty())
            out.append(words);
    }
    return out;
}

QString plain(const QString &text)
{
    return text.simplified().toCaseFolded();
}

QSet<QString> namesOf(const QString &byline)
{
    static const QRegularExpression by(u"^by "_s, QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression between(u"[,;&]| and "_s);
    QSet<QString> names;
    for (const QString &name : byline.trimmed().remove(by).split(between)) {
        if (!name.trimmed().isEmpty())
            names.insert(plain(name));
    }
    return names;
}

QSet<QString> daysOf(const QString &time)
{
    QSet<QString> days{time.first(std::min<qsizetype>(time.size(), 10))};
    if (const auto at = instantOf(time))
        days.insert(
            QDateTime::fromMSecsSinceEpoch(*at, QTimeZone::UTC).date().toString(Qt::ISODate));
    return days;
}

double share(double part, double whole)
{
    return whole == 0 ? 0.0 : part / whole;
}

double harmonic(double a, double b)
{
    return share(2 * a * b, a + b);
}

using Pages = QList<PageText>;

void addBody(QList<Figure> &figures, const Pages &truth, const Pages &given)
{
    double precision = 0;
    double recall = 0;
    int answered = 0;
    int wanted = 0;
    for (qsizetype i = 0; i < truth.size(); ++i) {
        const Overlap overlap = overlapOf(truth[i].body, given[i].body);
        precision += overlap.precision();
        recall += overlap.recall();
        answered += overlap.given > 0 ? 1 : 0;
        wanted += overlap.wanted > 0 ? 1 : 0;
    }
    precision = share(precision, answered);
    recall = share(recall, wanted);
    figures += {{u"body"_s, u"F1"_s, harmonic(precision, recall)},
                {u"body"_s, u"precision"_s, precision},
                {u"body"_s, u"recall"_s, recall}};
}

void addSnippets(QList<Figure> &figures, const Pages &truth, const Pages &given)
{
    int found = 0;
    int wanted = 0;
    int intruders = 0;
    for (qsizetype i = 0; i < truth.size(); ++i) {
        const QString text = wordsOf(given[i].body.toCaseFolded()).join(u' ');
        const auto count = [&text](const QStringList &snippets, int &present) {
            int all = 0;
            for (const QString &snippet : snippets) {
                const QString words = wordsOf(snippet.toCaseFolded()).join(u' ');
                all += words.isEmpty() ? 0 : 1;
                present += !words.isEmpty() && text.contains(words) ? 1 : 0;
            }
            return all;
        };
        wanted += count(truth[i].wanted, found);
        count(truth[i].unwanted, intruders);
    }
    if (wanted == 0)
        return;
    const double precision = share(found, found + intruders);
    const double recall = share(found, wanted);
    figures += {{u"snippets"_s, u"F1"_s, harmonic(precision, recall)},
                {u"snippets"_s, u"precision"_s, precision},
                {u"snippets"_s, u"recall"_s, recall}};
}

void addParagraphs(QList<Figure> &figures, const Pages &truth, const Pages &given)
{
    int wanted = 0;
    int missing = 0;
    int all = 0;
    for (qsizetype i = 0; i < truth.size(); ++i) {
        const auto difference = paragraphDifference(truth[i].body, given[i].body);
        wanted += difference.wanted;
        missing += int(difference.missing.size());
        all += difference.given;
    }
    const int exact = wanted - missing;
    figures += {{u"paragraphs"_s, u"recall"_s, share(exact, wanted)},
                {u"paragraphs"_s, u"precision"_s, share(exact, all)}};
}

void addField(QList<Figure> &figures, const Pages &truth, const Pages &given, const QString &name,
              QString PageText::*field, bool (*same)(const QString &, const QString &))
{
    int right = 0;
    int all = 0;
    for (qsizetype i = 0; i < truth.size(); ++i) {
        if ((truth[i].*field).isEmpty())
            continue;
        ++all;
        right += same(truth[i].*field, given[i].*field) ? 1 : 0;
    }
    if (all > 0)
        figures.append({u"fields"_s, name, share(right, all)});
}

void addUpdates(QList<Figure> &figures, const Pages &truth, const Pages &given)
{
    UpdateScore score;
    for (qsizetype i = 0; i < truth.size(); ++i)
        score.add(truth[i].updates, given[i].updates);
    if (score.wanted == 0)
        return;
    figures += {{u"updates"_s, u"found"_s, share(score.found, score.wanted)},
                {u"updates"_s, u"precision"_s, share(score.found, score.given)},
                {u"updates"_s, u"time"_s, share(score.timeRight, score.timed)},
                {u"updates"_s, u"order"_s, share(score.inOrder, score.found)}};
}

} // namespace

QStringList wordsOf(const QString &text)
{
    QStringList words;
    qsizetype begin = -1;
    qsizetype at = 0;
    while (at <= text.size()) {
        const bool pair = at + 1 < text.size() && text[at].isHighSurrogate();
        const char32_t c = at == text.size() ? U' '
            : pair                           ? QChar::surrogateToUcs4(text[at], text[at + 1])
                                             : char32_t(text[at].unicode());
        const bool inside = QChar::isLetterOrNumber(c) || c == U'_';
        if (inside && begin < 0)
            begin = at;
        if (!inside && begin >= 0) {
            words.append(text.sliced(begin, at - begin));
            begin = -1;
        }
        at += pair ? 2 : 1;
    }
    return words;
}

double Overlap::f1() const
{
    if (wanted == 0 && given == 0)
        return 1.0;
    return harmonic(precision(), recall());
}

Overlap overlapOf(const QString &truth, const QString &given)
{
    const Counts wanted = windowsOf(wordsOf(truth));
    const Counts have = windowsOf(wordsOf(given));
    Overlap overlap{0, sum(wanted), sum(have)};
    for (const auto [window, count] : wanted.asKeyValueRange())
        overlap.both += std::min(count, have.value(window));
    return overlap;
}

bool sameTitle(const QString &truth, const QString &given)
{
    return plain(truth) == plain(given);
}

bool sameByline(const QString &truth, const QString &given)
{
    return namesOf(truth) == namesOf(given);
}

bool sameDay(const QString &truth, const QString &given)
{
    return !given.isEmpty() && daysOf(truth).intersects(daysOf(given));
}

ParagraphDifference paragraphDifference(const QString &truth, const QString &given)
{
    const QStringList wanted = paragraphsOf(truth);
    const QStringList have = paragraphsOf(given);
    ParagraphDifference out{wanted, {}, int(wanted.size()), int(have.size())};
    for (const QString &paragraph : have) {
        if (!out.missing.removeOne(paragraph))
            out.surplus.append(paragraph);
    }
    return out;
}

QList<Figure> figuresOf(const QList<PageText> &truth, const QList<PageText> &given)
{
    QList<Figure> figures;
    addBody(figures, truth, given);
    addSnippets(figures, truth, given);
    addParagraphs(figures, truth, given);
    addField(figures, truth, given, u"title"_s, &PageText::title, sameTitle);
    addField(figures, truth, given, u"byline"_s, &PageText::byline, sameByline);
    addField(figures, truth, given, u"day"_s, &PageText::published, sameDay);
    addUpdates(figures, truth, given);
    return figures;
}

} // namespace Gainsay::Measuring
