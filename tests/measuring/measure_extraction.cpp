// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "extractionscore.h"
#include "namescramble.h"
#include "pagereading.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QTextStream>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using namespace Gainsay::Measuring;

namespace {

struct Options {
    std::optional<quint32> seed;
    std::optional<int> half;
    QString page;
    int worst = 0;
    bool diff = false;
    bool fields = false;
};

/// The pages of a folder, in step.
struct Folder {
    QStringList ids;
    QList<PageText> truth;
    QList<QString> paths;
};

struct Run {
    QList<PageText> texts;
    QList<double> times;
    QList<double> parserTimes;
    int failed = 0;
    double memory = 0;
};

QTextStream &out()
{
    static QTextStream stream(stdout);
    return stream;
}

bool isChosen(const QString &id, const Options &options)
{
    if (!options.page.isEmpty() && !id.contains(options.page))
        return false;
    const QByteArray hash = QCryptographicHash::hash(id.toUtf8(), QCryptographicHash::Sha1);
    return !options.half || (hash[0] & 1) == *options.half;
}

/// The pages are read before their truth is, which would count as memory.
Run readAll(const QMap<QString, QString> &pages, std::optional<quint32> seed)
{
    Run run;
    for (const auto &[id, path] : pages.asKeyValueRange()) {
        const QByteArray bytes = bytesOf(path);
        Reading reading = readingOf(seed ? scrambled(bytes, *seed) : bytes, id + u".html"_s);
        run.failed += reading.failed ? 1 : 0;
        run.texts.append(std::move(reading.text));
        run.times.append(reading.milliseconds);
        run.parserTimes.append(reading.parserMilliseconds);
    }
    run.memory = peakMemory();
    return run;
}

QString number(double value, int digits = 3)
{
    return QString::number(value, 'f', digits);
}

void printFigures(const QList<Figure> &figures, const QList<Figure> &plain)
{
    QString group;
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const Figure &figure = figures[i];
        if (figure.group != group)
            out() << (group.isEmpty() ? "" : "\n") << "  " << figure.group.leftJustified(11);
        group = figure.group;
        out() << "  " << figure.name << ' ' << number(figure.value);
        if (i < plain.size()) {
            const double change = figure.value - plain[i].value;
            out() << " (" << (change < 0 ? "" : "+") << number(change) << ')';
        }
    }
    out() << '\n';
}

QString times(QList<double> all)
{
    if (all.isEmpty())
        return {};
    std::ranges::sort(all);
    double sum = 0;
    for (const double time : all)
        sum += time;
    const qsizetype nearlyLast = std::min(all.size() - 1, all.size() * 95 / 100);
    return u"mean %1, p95 %2, max %3 ms"_s.arg(number(sum / double(all.size()), 1),
                                               number(all[nearlyLast], 1), number(all.last(), 1));
}

void printCost(const Run &run)
{
    out() << "  a page       " << times(run.times) << "; the parser alone "
          << times(run.parserTimes) << '\n'
          << "  memory       " << number(run.memory, 1) << " MiB at most; " << run.failed
          << " pages without an article\n";
}

void printWorst(const Folder &folder, const Run &run, int count)
{
    QList<std::pair<double, qsizetype>> pages;
    QList<Overlap> overlaps;
    for (qsizetype i = 0; i < folder.ids.size(); ++i) {
        overlaps.append(overlapOf(folder.truth[i].body, run.texts[i].body));
        pages.append({overlaps.last().f1(), i});
    }
    std::ranges::sort(pages);
    for (const auto &[f1, i] : pages.first(std::min<qsizetype>(count, pages.size()))) {
        out() << "  " << number(f1) << "  precision " << number(overlaps[i].precision())
              << "  recall " << number(overlaps[i].recall()) << "  " << folder.ids[i].left(40)
              << "  " << folder.truth[i].url << '\n';
    }
}

void printDifference(const Folder &folder, const Run &run)
{
    for (qsizetype i = 0; i < folder.ids.size(); ++i) {
        out() << "  " << folder.ids[i] << '\n';
        const auto difference = paragraphDifference(folder.truth[i].body, run.texts[i].body);
        for (const QString &paragraph : difference.missing)
            out() << "    - " << paragraph << '\n';
        for (const QString &paragraph : difference.surplus)
            out() << "    + " << paragraph << '\n';
    }
}

void printWrongFields(const Folder &folder, const Run &run)
{
    for (qsizetype i = 0; i < folder.ids.size(); ++i) {
        const PageText &truth = folder.truth[i];
        const PageText &text = run.texts[i];
        const auto tell = [&](const char *name, const QString &wanted, const QString &given,
                              bool same) {
            if (!same && !wanted.isEmpty())
                out() << "  " << name << "  " << folder.ids[i].left(40) << "\n    - " << wanted
                      << "\n    + " << given << '\n';
        };
        tell("title", truth.title, text.title, sameTitle(truth.title, text.title));
        tell("byline", truth.byline, text.byline, sameByline(truth.byline, text.byline));
        tell("day", truth.published, text.published, sameDay(truth.published, text.published));
    }
}

void printMore(const Folder &folder, const Run &run, const Options &options)
{
    printWorst(folder, run, options.worst);
    if (options.diff)
        printDifference(folder, run);
    if (options.fields)
        printWrongFields(folder, run);
}

bool measure(const QString &path, const Options &options)
{
    QMap<QString, QString> pages = pagesIn(path);
    pages.removeIf([&](const auto &page) { return !isChosen(page.key(), options); });
    const Run plain = readAll(pages, std::nullopt);
    const auto truth = truthIn(path);
    Folder folder{pages.keys(), {}, pages.values()};
    for (const QString &id : folder.ids) {
        if (!truth.contains(id)) {
            out() << path << ": ground-truth.json does not tell of " << id << '\n';
            return false;
        }
        folder.truth.append(truth[id]);
    }
    out() << QFileInfo(path).fileName() << ": " << folder.ids.size() << " pages\n";
    const QList<Figure> figures = figuresOf(folder.truth, plain.texts);
    printFigures(figures, {});
    printCost(plain);
    if (!options.seed)
        printMore(folder, plain, options);
    else {
        const Run other = readAll(pages, options.seed);
        out() << " names scrambled\n";
        printFigures(figuresOf(folder.truth, other.texts), figures);
        printMore(folder, other, options);
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"Measures how well pages are read. A FOLDER holds pages/ID.html or ID.html.gz and "
        "ground-truth.json: {ID: {articleBody, title, byline, published, with, without, "
        "entries}}."_s);
    parser.addHelpOption();
    parser.addPositionalArgument(u"FOLDER"_s, u"One or more."_s, u"FOLDER…"_s);
    parser.addOptions({{u"scramble"_s, u"Also with names that mean nothing."_s, u"SEED"_s},
                       {u"half"_s, u"Only half of the pages: 0 or 1."_s, u"HALF"_s},
                       {u"page"_s, u"Only pages whose id holds this."_s, u"ID"_s},
                       {u"worst"_s, u"List the worst bodies."_s, u"N"_s},
                       {u"diff"_s, u"List missing (-) and surplus (+) paragraphs."_s},
                       {u"fields"_s, u"List wrong titles, bylines and days."_s}});
    parser.process(application);
    Options options;
    if (parser.isSet(u"scramble"_s))
        options.seed = parser.value(u"scramble"_s).toUInt();
    if (parser.isSet(u"half"_s))
        options.half = parser.value(u"half"_s).toInt();
    options.page = parser.value(u"page"_s);
    options.worst = parser.value(u"worst"_s).toInt();
    options.diff = parser.isSet(u"diff"_s);
    options.fields = parser.isSet(u"fields"_s);
    const QStringList folders = parser.positionalArguments();
    if (folders.isEmpty())
        parser.showHelp(1);
    return std::ranges::all_of(folders, [&](const QString &f) { return measure(f, options); }) ? 0
                                                                                               : 1;
}
