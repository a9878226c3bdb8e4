// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pagetimes.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype shortestTime = 8;
constexpr qsizetype longestTime = 60;

std::optional<QDateTime> firstTime(const QStringList &candidates)
{
    for (const QString &candidate : candidates) {
        if (const auto time = pageTime(candidate))
            return time;
    }
    return std::nullopt;
}

QString ofAnyObject(const PageMarks &marks, QLatin1StringView key)
{
    for (const QJsonObject &object : marks.objects()) {
        if (const QString text = textOf(object, key); !text.isEmpty())
            return text;
    }
    return {};
}

/// Of the first element with this itemprop.
QString itemTime(const HtmlTree &tree, const QString &property)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (tree.attribute(i, "itemprop") != property)
            continue;
        return firstOf({tree.attribute(i, "datetime"), tree.attribute(i, "content"),
                        tree.textBelow(i).simplified()});
    }
    return {};
}

QStringList contents(const PageMarks &marks, const QStringList &names)
{
    QStringList out;
    for (const QString &name : names)
        out.append(marks.meta(name));
    return out;
}

/// "+02", "+0200", "UTC" as ISO writes them.
QString isoZone(const QString &written)
{
    constexpr qsizetype hoursAlone = 3; // with their sign
    constexpr qsizetype withoutColon = 5;
    QString zone = written.toUpper();
    if (zone == u"UTC"_s || zone == u"GMT"_s)
        return u"Z"_s;
    if (zone.size() == hoursAlone)
        return zone + u":00"_s;
    if (zone.size() == withoutColon && !zone.contains(u':'))
        zone.insert(hoursAlone, u':');
    return zone;
}

} // namespace

PageTimes pageTimes(const PageMarks &marks)
{
    PageTimes times;
    times.published = firstTime(
        QStringList{marks.articleText("datePublished"_L1)}
        + contents(marks,
                   {u"article:published_time"_s, u"datepublished"_s, u"og:article:published_time"_s,
                    u"date"_s, u"dc.date"_s, u"dc.date.issued"_s, u"dcterms.created"_s,
                    u"dcterms.date"_s, u"pubdate"_s, u"publishdate"_s, u"publish-date"_s,
                    u"parsely-pub-date"_s, u"sailthru.date"_s, u"article.published"_s,
                    u"cxenseparse:recs:publishtime"_s, u"citation_online_date"_s})
        + QStringList{marks.articleText("dateCreated"_L1), ofAnyObject(marks, "datePublished"_L1),
                      itemTime(marks.tree(), u"datePublished"_s)});
    times.modified =
        firstTime(QStringList{marks.articleText("dateModified"_L1)}
                  + contents(marks,
                             {u"article:modified_time"_s, u"datemodified"_s, u"og:updated_time"_s,
                              u"last-modified"_s, u"dcterms.modified"_s, u"article.updated"_s})
                  + QStringList{ofAnyObject(marks, "dateModified"_L1),
                                itemTime(marks.tree(), u"dateModified"_s)});
    return times;
}

std::optional<QDateTime> pageTime(const QString &text)
{
    const QString words = text.left(2 * longestTime).simplified();
    if (words.size() < shortestTime || words.size() > longestTime)
        return std::nullopt;
    // "2025-06-05 12:36:40 +0200", "20250605T123640Z"
    static const QRegularExpression loose(
        u"^(\\d{4})-?(\\d{2})-?(\\d{2})(?:[T ]+(\\d{2}):?(\\d{2})(?::?(\\d{2})(?:[.,]\\d+)?)?\\s*(Z|UTC|GMT|[+-]\\d{2}:?\\d{2}|[+-]\\d{2})?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = loose.match(words);
    if (!match.hasMatch()) {
        const QDateTime rfc = QDateTime::fromString(words, Qt::RFC2822Date);
        return rfc.isValid() ? std::optional(rfc) : std::nullopt;
    }
    const auto or00 = [](const QString &figures) { return figures.isEmpty() ? u"00"_s : figures; };
    const QString iso = u"%1-%2-%3T%4:%5:%6%7"_s.arg(
        match.captured(1), match.captured(2), match.captured(3), or00(match.captured(4)),
        or00(match.captured(5)), or00(match.captured(6)), isoZone(match.captured(7)));
    const QDateTime time = QDateTime::fromString(iso, Qt::ISODate);
    return time.isValid() ? std::optional(time) : std::nullopt;
}

} // namespace Gainsay::Loading
