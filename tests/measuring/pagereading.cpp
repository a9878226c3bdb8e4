// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagereading.h"

#include "core/segment.h"
#include "loading/articlereader.h"
#include "loading/htmlencoding.h"
#include "loading/webdecoder.h"

#include <gumbo.h>

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <ctime>

using namespace Qt::StringLiterals;

namespace Gainsay::Measuring {

namespace {

QStringList stringsIn(const QJsonValue &list)
{
    QStringList out;
    for (const QJsonValue &value : list.toArray())
        out.append(value.toString());
    return out;
}

PageText pageTextIn(const QJsonObject &page)
{
    PageText text{page["articleBody"_L1].toString(),
                  page["title"_L1].toString(),
                  page["byline"_L1].toString(),
                  page["published"_L1].toString(),
                  {},
                  stringsIn(page["with"_L1]),
                  stringsIn(page["without"_L1]),
                  page["url"_L1].toString()};
    for (const QJsonValue &entry : page["entries"_L1].toArray()) {
        text.updates.append({entry["headline"_L1].toString(), entry["text"_L1].toString(),
                             entry["time"_L1].toString()});
    }
    return text;
}

PageText pageTextIn(const Core::Article &article)
{
    const Core::ArticleInfo &info = article.info;
    PageText text{Core::bodyOf(article),
                  info.title,
                  info.byline,
                  info.published ? info.published->toString(Qt::ISODate) : QString(),
                  {},
                  {},
                  {},
                  {}};
    for (const Core::Update &update : Core::updatesOf(article.segments)) {
        text.updates.append({article.text.quote(update.headline),
                             article.text.quote(Core::textSpanOf(update, article.segments)),
                             update.time.text()});
    }
    return text;
}

double parserTime(const QByteArray &html)
{
    const QByteArray utf8 = Loading::decodedAs(html, Loading::pageEncoding(html).name).toUtf8();
    const double begin = processorTime();
    GumboOptions options = kGumboDefaultOptions;
    options.max_errors = 0;
    GumboOutput *output = gumbo_parse_with_options(&options, utf8.constData(), size_t(utf8.size()));
    gumbo_destroy_output(&options, output);
    return processorTime() - begin;
}

} // namespace

QMap<QString, QString> pagesIn(const QString &folder)
{
    QMap<QString, QString> pages;
    const QDir dir(folder + u"/pages"_s);
    for (const QString &name : dir.entryList({u"*.html"_s, u"*.html.gz"_s}, QDir::Files))
        pages.insert(name.first(name.lastIndexOf(u".html")), dir.filePath(name));
    return pages;
}

QByteArray bytesOf(const QString &path)
{
    if (path.endsWith(u".gz")) {
        QProcess gzip;
        gzip.start(u"gzip"_s, {u"-dc"_s, path}, QIODevice::ReadOnly);
        return gzip.waitForFinished() ? gzip.readAllStandardOutput() : QByteArray();
    }
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QMap<QString, PageText> truthIn(const QString &folder)
{
    QFile file(folder + u"/ground-truth.json"_s);
    QMap<QString, PageText> truth;
    if (!file.open(QIODevice::ReadOnly))
        return truth;
    const QJsonObject pages = QJsonDocument::fromJson(file.readAll()).object();
    for (auto page = pages.begin(); page != pages.end(); ++page)
        truth.insert(page.key(), pageTextIn(page->toObject()));
    return truth;
}

Reading readingOf(const QByteArray &html, const QString &origin)
{
    Reading reading;
    const double begin = processorTime();
    const auto loaded = Loading::readBytes(html, origin);
    reading.milliseconds = processorTime() - begin;
    reading.failed = !loaded;
    if (loaded)
        reading.text = pageTextIn(loaded->article);
    reading.parserMilliseconds = parserTime(html);
    return reading;
}

double peakMemory()
{
    constexpr double kibibytesPerMebibyte = 1024;
    QFile file(u"/proc/self/status"_s);
    if (file.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : file.readAll().split('\n')) {
            if (line.startsWith("VmHWM:"))
                return line.simplified().split(' ').value(1).toDouble() / kibibytesPerMebibyte;
        }
    }
    return 0;
}

double processorTime()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) * 1e3 + double(time.tv_nsec) / 1e6;
}

} // namespace Gainsay::Measuring
