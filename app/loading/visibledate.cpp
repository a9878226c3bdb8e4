// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "visibledate.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr int firstYear = 1990;
constexpr int lastYear = 2100;

void addMonths(QHash<QString, int> &names, const QLocale &locale, QLocale::FormatType format)
{
    for (int month = 1; month <= 12; ++month) {
        for (QString name :
             {locale.monthName(month, format), locale.standaloneMonthName(month, format)}) {
            name.remove(u'.');
            if (name.size() > 2)
                names.insert(name.toCaseFolded(), month);
        }
    }
}

/// Names of months, long and short, in the languages whose pages are met most.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> out{{u"sept"_s, 9}, {u"mär"_s, 3}};
        for (const auto language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish,
              QLocale::Portuguese, QLocale::Italian, QLocale::Dutch, QLocale::Polish,
              QLocale::Turkish, QLocale::Ukrainian, QLocale::Russian, QLocale::Arabic,
              QLocale::Swedish, QLocale::NorwegianBokmal, QLocale::Danish}) {
            addMonths(out, QLocale(language), QLocale::LongFormat);
            addMonths(out, QLocale(language), QLocale::ShortFormat);
        }
        return out;
    }();
    return names;
}

int yearOf(const QString &text)
{
    const int year = text.toInt();
    return text.size() == 2 ? 2000 + year : year;
}

std::optional<QDate> checked(int year, int month, int day)
{
    const QDate date(year, month, day);
    const bool fits = date.isValid() && year >= firstYear && year <= lastYear;
    return fits ? std::optional(date) : std::nullopt;
}

/// Where a date ends, and which it is.
struct Found {
    QDate date;
    qsizetype end;
};

std::optional<Found> named(const QString &line)
{
    // "4. März 2026", "4 de marzo de 2026", "4th March 2026"
    static const QRegularExpression dayFirst(
        u"(?<!\\d)(\\d{1,2})(?:\\.|st|nd|rd|th|º|er)?(?: de)? ?([\\p{L}]{3,12})\\.?,?(?: de)? (\\d{4})(?!\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    // "March 4, 2026", "Mar. 4th 2026"
    static const QRegularExpression monthFirst(
        u"([\\p{L}]{3,12})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    for (const auto &match : dayFirst.globalMatch(line)) {
        const int month = monthNames().value(match.captured(2).toCaseFolded());
        const auto date = checked(yearOf(match.captured(3)), month, match.captured(1).toInt());
        if (date)
            return Found{*date, match.capturedEnd()};
    }
    for (const auto &match : monthFirst.globalMatch(line)) {
        const int month = monthNames().value(match.captured(1).toCaseFolded());
        const auto date = checked(yearOf(match.captured(3)), month, match.captured(2).toInt());
        if (date)
            return Found{*date, match.capturedEnd()};
    }
    return std::nullopt;
}

std::optional<Found> inFigures(const QString &line)
{
    static const QRegularExpression yearFirst(
        u"(?<!\\d)(\\d{4})(?:[-./]|年 ?)(\\d{1,2})(?:[-./]|月 ?)(\\d{1,2})(?!\\d)"_s);
    static const QRegularExpression dayFirst(
        u"(?<![\\d.])(\\d{1,2})([./])(\\d{1,2})\\2(\\d{4}|\\d{2})(?![\\d.]\\d)"_s);
    if (const auto match = yearFirst.match(line); match.hasMatch()) {
        const auto date = checked(match.captured(1).toInt(), match.captured(2).toInt(),
                                  match.captured(3).toInt());
        if (date)
            return Found{*date, match.capturedEnd()};
    }
    if (const auto match = dayFirst.match(line); match.hasMatch()) {
        const int one = match.captured(1).toInt();
        const int other = match.captured(3).toInt();
        const int year = yearOf(match.captured(4));
        auto date = checked(year, other, one);
        if (!date)
            date = checked(year, one, other); // the American way
        if (date)
            return Found{*date, match.capturedEnd()};
    }
    return std::nullopt;
}

QTime clockAfter(const QString &line, qsizetype from)
{
    static const QRegularExpression clock(
        u"^[\\s,|·–—-]*(?:at|um|à|a las|às|kl\\.?|,)?\\s*(\\d{1,2})[:.h](\\d{2})(?!\\d)\\s*([ap]\\.?m\\.?)?"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = clock.match(line.sliced(from));
    if (!match.hasMatch())
        return {0, 0};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (half.startsWith(u'p') && hour < 12)
        hour += 12;
    if (half.startsWith(u'a') && hour == 12)
        hour = 0;
    const QTime time(hour, match.captured(2).toInt());
    return time.isValid() ? time : QTime(0, 0);
}

} // namespace

std::optional<QDateTime> visibleDate(QStringView line)
{
    constexpr qsizetype longest = 200;
    const QString text = line.first(std::min(line.size(), longest)).toString().simplified();
    auto found = named(text);
    if (!found)
        found = inFigures(text);
    if (!found)
        return std::nullopt;
    return QDateTime(found->date, clockAfter(text, found->end));
}

} // namespace Gainsay::Loading
