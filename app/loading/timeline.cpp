// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "timeline.h"

#include "timezones.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

enum class Token {
    Posted,
    Published,
    Relative,
    IsoDate,
    DayMonth,
    MonthDay,
    NumericDate,
    Weekday,
    Clock,
    BareHours,
    FourDigits,
    Zone,
    Number,
    Filler,
};

const QHash<QString, int> &months()
{
    static const QHash<QString, int> table = [] {
        QHash<QString, int> out;
        for (const auto language : {QLocale::English, QLocale::German, QLocale::French,
                                    QLocale::Spanish, QLocale::Arabic}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat})
                    out.insert(locale.monthName(month, format).toLower().remove(u'.'), month);
            }
        }
        out.insert(u"sept"_s, 9);
        return out;
    }();
    return table;
}

QString weekdays()
{
    QStringList names;
    for (const auto language :
         {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Arabic}) {
        for (int day = 1; day <= 7; ++day) {
            const QLocale locale(language);
            names.append(QRegularExpression::escape(locale.dayName(day, QLocale::LongFormat)));
            if (language == QLocale::English)
                names.append(QRegularExpression::escape(locale.dayName(day, QLocale::ShortFormat)));
        }
    }
    return names.join(u'|');
}

QString relativeForms()
{
    return QStringList{
        u"(?:about |around |over |almost )?(?:\\d{1,2}\\s?(?:h|hrs?|hours?),?\\s?)?(?:\\d{1,3}|an?|"
        u"one|a few)\\s?(?:s|secs?|seconds?|m|mins?|"
        "minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mos?|months?|y|yrs?|years?)\\.? ago|just now"_s,
        u"vor \\d{1,3} "
        u"(?:sekunden?|min(?:uten?|\\.)?|stunden?|std\\.?|tag(?:en)?|wochen?|monat(?:en)?|"
        "jahr(?:en)?)"_s,
        u"vor (?:einer|einem) (?:sekunde|minute|stunde|tag)"_s,
        u"há \\d{1,3} (?:segundos?|min(?:utos?)?|horas?|h|dias?)"_s,
        u"\\d{1,3} (?:secondi|minut[oi]|or[ae]|giorn[oi]) fa"_s,
        u"\\d{1,3} (?:seconden|min(?:uten|uut)?|uur|uren|dag(?:en)?) geleden"_s,
        u"\\d{1,3} (?:saniye|dakika|dk|saat|gün) önce"_s,
        u"il y a \\d{1,3} (?:secondes?|min(?:utes?)?|h(?:eures?)?|jours?|semaines?|mois|ans?)"_s,
        u"hace \\d{1,3} (?:segundos?|min(?:utos?)?|horas?|días?|semanas?|mes(?:es)?|años?)"_s,
        u"(?:قبل|منذ) (?:\\d{1,3} )?(?:ثانية|ثوان|دقيقة|دقيقتين|دقائق|ساعة|ساعتين|ساعات|يوم|يومين|"
        "أيام|أسبوع|أسبوعين|أسابيع|شهر|شهرين|أشهر)(?: واحدة| واحد)?"_s,
    }
        .join(u'|');
}

/// How many seconds "57 mins ago" are; nullopt where its words are not known.
std::optional<qint64> ageOf(const QString &words)
{
    static const QRegularExpression part(
        u"(\\d+|\\bone\\b|\\ban?(?: few)?\\b|\\beine[rm]\\b)?\\s*"
        "(?<!\\p{L})(?:(s(?:ec\\p{L}*|ek\\p{L}*|eg\\p{L}*|aniye)?|ثاني\\p{L}*|ثوان)|(m|min\\p{L}*|"
        "dakika|dk|دقي?ق\\p{L}*|دقائق)|"
        "(h|hrs?|hours?|heures?|horas?|st\\p{L}*|or[ae]|uur|uren|saat|ساع\\p{L}*)|"
        "(d|days?|días?|dias?|tag\\p{L}*|jours?|giorn[oi]|dag\\p{L}*|gün|يوم\\p{L}*|أيام)|"
        "(w|wks?|weeks?|woch\\p{L}*|semain\\p{L}*|semanas?|أسب?و?ا?ب?ي?ع\\p{L}*))\\b"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    static const QRegularExpression two(u"(?:تين|ين)$"_s);
    constexpr std::array<qint64, 5> units{1, 60, 3600, 86'400, 604'800};
    std::optional<qint64> age;
    for (const auto &match : part.globalMatch(words)) {
        const QString number = match.captured(1).toLower();
        bool isNumber = false;
        qint64 count = number.toLongLong(&isNumber);
        if (!isNumber)
            count = number.endsWith(u"few"_s) ? 3 : match.captured().contains(two) ? 2 : 1;
        for (int unit = 0; unit < int(units.size()); ++unit) {
            if (match.hasCaptured(unit + 2))
                age = age.value_or(0) + count * units[size_t(unit)];
        }
    }
    if (!age && words.contains(u"now"_s, Qt::CaseInsensitive))
        age = 0;
    return age;
}

struct Form {
    Token token;
    QRegularExpression expression;
};

/// In the order they are tried at each place.
const QList<Form> &forms()
{
    const auto form = [](Token token, const QString &pattern) {
        QRegularExpression expression(pattern,
                                      QRegularExpression::CaseInsensitiveOption
                                          | QRegularExpression::UseUnicodePropertiesOption);
        expression.optimize();
        return Form{token, expression};
    };
    const QString end = u"(?![\\p{L}\\p{N}])"_s;
    static const QList<Form> table{
        form(Token::Published,
             u"(?:(?:first |last )?(?:published|updated|modified)|last update)"_s + end),
        form(Token::Posted, u"posted"_s + end),
        form(Token::Relative, u"(?:%1)"_s.arg(relativeForms()) + end),
        form(Token::IsoDate, u"(\\d{4})-(\\d\\d)-(\\d\\d)(?:t(?=\\d)|(?!\\d))"_s),
        form(Token::NumericDate, u"(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?!\\d)"_s),
        form(Token::DayMonth,
             u"(\\d{1,2})(?:st|nd|rd|th|er|\\.)? (?:de |of )?(\\p{L}{3,10})\\.?"
             "(?:,? (?:de )?(\\d{4}))?"_s
                 + end),
        form(Token::MonthDay,
             u"(\\p{L}{3,10})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?"_s
                 + u"(?![\\p{L}\\p{N}:.])"_s),
        form(Token::Weekday, u"(?:%1)"_s.arg(weekdays()) + end),
        form(Token::Clock,
             u"(\\d{1,2})([:.h])(\\d\\d)(?::\\d\\d)?(?:\\s?([ap])\\.?m\\.?)?"
             "(?:(?=z\\b)|(?![\\p{L}\\p{N}]))"_s),
        form(Token::BareHours, u"(\\d{1,2})\\s?([ap])\\.?m\\.?"_s + end),
        form(Token::FourDigits, u"(\\d\\d)(\\d\\d)(?=\\s?(?:gmt|utc|[a-z]{1,2}[sd]?t)\\b)"_s),
        form(Token::Zone,
             u"(?:gmt|utc)\\s?[+−-]\\d{1,2}(?::?\\d\\d)?(?!\\d)|[+−-]\\d\\d:\\d\\d(?!\\d)|"
             "local time|heure locale|hora local|(?:بتوقيت|توقيت) \\p{L}+|\\p{L}{1,8}"_s
                 + end),
        form(Token::Number, u"\\d{1,6}"_s + end),
        form(Token::Filler,
             u"(?:(?:at|on|the|um|à|le|el|a las|am|den|الساعة)"_s + end
                 + u"|[\\s,;:|()\\[\\]·•–—/‎‏-])+"_s),
    };
    return table;
}

std::optional<QDate> dateOf(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() ? std::optional(date) : std::nullopt;
}

/// Takes one line apart from its beginning, as far as it consists of time.
class TimeLineReader
{
public:
    TimeLineReader(const QString &line, std::optional<int> year) : m_line(line), m_year(year) {}

    void read()
    {
        while (m_position < m_line.size() && readToken()) {
        }
    }

    [[nodiscard]] const TimeLine &time() const { return m_time; }
    [[nodiscard]] qsizetype position() const { return m_position; }
    /// Where the last token that is no filler ended.
    [[nodiscard]] qsizetype meaningfulEnd() const { return m_meaningfulEnd; }
    [[nodiscard]] bool saysTime() const
    {
        const bool clockIsClock =
            !m_dotted || m_time.hasZoneOrHalf || m_time.relative || m_time.date;
        return m_time.clock ? clockIsClock : m_time.relative || m_time.date.has_value();
    }

private:
    bool readToken()
    {
        for (const Form &form : forms()) {
            const auto match =
                form.expression.match(m_line, m_position, QRegularExpression::NormalMatch,
                                      QRegularExpression::AnchorAtOffsetMatchOption);
            if (!match.hasMatch() || !take(form.token, match))
                continue;
            m_position = match.capturedEnd();
            if (form.token != Token::Filler)
                m_meaningfulEnd = m_position;
            return true;
        }
        return false;
    }

    bool take(Token token, const QRegularExpressionMatch &match)
    {
        switch (token) {
        case Token::Posted:
        case Token::Published:
            m_time.lead =
                token == Token::Posted ? TimeLine::Lead::Posted : TimeLine::Lead::Published;
            return m_position == 0;
        case Token::Relative:
            m_time.relative = true;
            m_time.age = ageOf(match.captured());
            return true;
        case Token::IsoDate:
            return takeDate(match.captured(1).toInt(), match.captured(2).toInt(),
                            match.captured(3).toInt());
        case Token::NumericDate:
            return takeDate(match.captured(3).toInt(), match.captured(2).toInt(),
                            match.captured(1).toInt());
        case Token::DayMonth:
            return takeNamedDate(match.captured(2), match.captured(1), match.captured(3));
        case Token::MonthDay:
            return takeNamedDate(match.captured(1), match.captured(2), match.captured(3));
        case Token::Clock:
            return takeClock(match.captured(1).toInt(), match.captured(3).toInt(),
                             match.captured(4), match.captured(2) == u"."_s);
        case Token::BareHours:
            return takeClock(match.captured(1).toInt(), 0, match.captured(2), false);
        case Token::FourDigits:
            return takeClock(match.captured(1).toInt(), match.captured(2).toInt(), {}, false);
        case Token::Zone:
            return takeZone(match.captured());
        case Token::Number:
            // Only an aggregator's counter, at the very end.
            m_time.counted =
                m_time.relative && !m_time.clock && match.capturedEnd() == m_line.size();
            return m_time.counted;
        case Token::Weekday:
        case Token::Filler:
            return true;
        }
        return false;
    }

    bool takeDate(int year, int month, int day)
    {
        const auto date = dateOf(year, month, day);
        if (date && !m_time.date)
            m_time.date = date;
        return date.has_value();
    }

    bool takeNamedDate(const QString &monthName, const QString &day, const QString &year)
    {
        const int month = months().value(monthName.toLower());
        if (month == 0)
            return false;
        if (year.isEmpty() && !m_year)
            return dateOf(2000, month, day.toInt()).has_value(); // a date, though not which
        return takeDate(year.isEmpty() ? *m_year : year.toInt(), month, day.toInt());
    }

    bool takeClock(int hour, int minute, const QString &half, bool dotted)
    {
        if (!half.isEmpty()) {
            if (hour < 1 || hour > 12)
                return false;
            hour = hour % 12 + (half.toLower() == u"p"_s ? 12 : 0);
        }
        const QTime clock(hour, minute);
        if (!clock.isValid())
            return false;
        if (m_time.clock)
            return true; // the same moment in another zone, or the end of a range
        m_time.clock = clock;
        m_dotted = dotted;
        m_time.hasZoneOrHalf = m_time.hasZoneOrHalf || !half.isEmpty();
        return true;
    }

    bool takeZone(const QString &words)
    {
        if (!m_time.clock || !isZone(words))
            return false;
        if (m_time.zone.isEmpty())
            m_time.zone = words;
        m_time.hasZoneOrHalf = true;
        return true;
    }

    const QString &m_line;
    std::optional<int> m_year;
    TimeLine m_time;
    qsizetype m_position = 0;
    qsizetype m_meaningfulEnd = 0;
    bool m_dotted = false;
};

constexpr qsizetype longestTime = 90;

/// Blanks of every width as spaces and digits of every script as ASCII, at the same offsets.
QString plain(QStringView line)
{
    QString out = line.toString();
    for (QChar &c : out) {
        if (c.isSpace())
            c = u' ';
        else if (c.category() == QChar::Number_DecimalDigit)
            c = QChar(u'0' + c.digitValue());
    }
    return out;
}

/// Spares most lines the closer look: an age alone is told without a digit.
bool mayBeTime(QStringView line)
{
    return line.size() <= longestTime
        && (std::ranges::any_of(line, [](QChar c) { return c.isDigit(); })
            || line.contains(u" ago", Qt::CaseInsensitive)
            || line.contains(u"just now", Qt::CaseInsensitive)
            || line.startsWith(u"vor ein", Qt::CaseInsensitive) || line.contains(u"قبل")
            || line.contains(u"منذ"));
}

} // namespace

std::optional<TimeLine> timeLine(QStringView line, std::optional<int> year)
{
    if (!mayBeTime(line))
        return std::nullopt;
    const QString text = plain(line.trimmed());
    TimeLineReader reader(text, year);
    reader.read();
    if (reader.position() < text.size() || !reader.saysTime())
        return std::nullopt;
    return reader.time();
}

std::optional<LeadingTime> leadingTime(QStringView line, std::optional<int> year)
{
    if (line.isEmpty() || !line.first(1).front().isDigit())
        return std::nullopt;
    const QString start = plain(line.first(std::min(line.size(), longestTime)));
    TimeLineReader reader(start, year);
    reader.read();
    qsizetype rest = reader.meaningfulEnd();
    bool separated = false;
    for (; rest < start.size() && QStringView(u" :–—-|").contains(start[rest]); ++rest)
        separated = separated || start[rest] != u' ';
    if (!reader.time().clock || !reader.saysTime() || !separated || rest >= start.size())
        return std::nullopt;
    return LeadingTime{reader.time(), reader.meaningfulEnd(), rest};
}

std::optional<Core::ClockTime> clockTime(const TimeLine &line)
{
    if (!line.clock)
        return std::nullopt;
    return Core::ClockTime{*line.clock, line.date, zoneOffset(line.zone, line.date, *line.clock)};
}

} // namespace Gainsay::Loading
