// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotationset.h"
#include "core/intents.h"

#include <QString>
#include <QTimeZone>

namespace Gainsay::Core {

/// An invented page of two updates with all that text can be: emoji, a combining accent, Arabic
/// and Hebrew amid Latin, no-break spaces.
inline QString sampleText()
{
    return QStringLiteral("Harbour talks open in Vel\n"
                          "11:30 GMT\n"
                          "Minister Ane\u0301 Doru said the port is open. \U0001F6A2\n"
                          "\u201CWe never closed it,\u201D she told "
                          "\u0627\u0644\u0645\u064A\u0646\u0627\u0621 on Monday.\n"
                          "10:45 GMT\n"
                          "Doru denied that 3.5\u00A0million tonnes were lost. \u05E0\u05DE\u05DC "
                          "agreed \U0001F469\u200D\U0001F52C.\n"
                          "Advertisement");
}

/// A set with that text, its segments and three entities, as one annotator meets it.
struct SampleSet {
    SampleSet()
    {
        const auto text = FrozenText::freeze(sampleText());
        QList<Segment> segments;
        const QList<SegmentKind> kinds{SegmentKind::Title,      SegmentKind::UpdateTime,
                                       SegmentKind::Paragraph,  SegmentKind::Paragraph,
                                       SegmentKind::UpdateTime, SegmentKind::Paragraph,
                                       SegmentKind::Boilerplate};
        qsizetype begin = 0;
        for (const QString &line : text.text().split(u'\n')) {
            const int position = static_cast<int>(segments.size());
            Segment segment{position, kinds[position], {begin, begin + line.size()}, {}};
            if (segment.kind == SegmentKind::UpdateTime)
                segment.time =
                    ClockTime{QTime::fromString(line.first(5), QStringLiteral("HH:mm")), {}, 0};
            segments.append(segment);
            begin = segment.span.end + 1;
        }
        set = AnnotationSet(ArticleId::create(), 1, text, segments);
        doru = add(QStringLiteral("Doru"));
        port = add(QStringLiteral("Port of Vel"));
        vel = add(QStringLiteral("Vel \u0645\u064A\u0646\u0627\u0621"));
        const auto added = addIssue(set, QStringLiteral("Harbour closure"), context);
        issue = std::get<Issue>(*added->steps.first().after).id;
        [[maybe_unused]] const auto applied = set.apply(*added);
    }

    EntityId add(const QString &name)
    {
        Entity entity;
        entity.name = name;
        const auto added = addEntity(set, entity, context);
        [[maybe_unused]] const auto applied = set.apply(*added);
        return std::get<Entity>(*added->steps.first().after).id;
    }

    /// The first place of `words` in the text; fails the test run where they do not occur.
    [[nodiscard]] TextSpan at(const QString &words) const
    {
        const qsizetype begin = set.text().text().indexOf(words);
        if (begin < 0)
            qFatal("the sample lacks %ls", qUtf16Printable(words));
        return {begin, begin + words.size()};
    }

    [[nodiscard]] Statement draft(const QString &kind, const QString &words) const
    {
        Statement statement;
        statement.kind = kind;
        statement.content = {at(words)};
        statement.speakers = {doru};
        return statement;
    }

    /// Applies `changes` and gives the statement it added or changed last.
    Statement apply(const Result<ChangeSet> &changes)
    {
        if (!changes || !set.apply(*changes))
            qFatal("a change that should apply does not");
        return std::get<Statement>(*changes->steps.last().after);
    }

    EditContext context{.annotator = AnnotatorId::create(),
                        .when = QDateTime(QDate(2026, 3, 4), QTime(11, 30), QTimeZone::UTC),
                        .scheme = Scheme::builtIn()};
    EditContext colleague{
        .annotator = AnnotatorId::create(), .when = context.when, .scheme = Scheme::builtIn()};
    AnnotationSet set;
    EntityId doru;
    EntityId port;
    EntityId vel;
    IssueId issue;
};

} // namespace Gainsay::Core
