// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace Gainsay::Measuring {

/// An update of a live page. `time` in ISO 8601.
struct Entry {
    QString headline;
    QString text;
    QString time;
};

/// What a page holds, or what was read from it; empty where unknown.
struct PageText {
    QString body;
    QString title;
    QString byline;
    QString published;    ///< ISO 8601
    QList<Entry> updates; ///< in page order
    QStringList wanted;   ///< snippets that must be in the body; of a truth alone
    QStringList unwanted; ///< snippets that must not
    QString url;
};

/// The maximal runs of letters, digits and underscores.
[[nodiscard]] QStringList wordsOf(const QString &text);

/// How the windows of four words of two texts overlap; a text of fewer words is one window.
struct Overlap {
    int both = 0;
    int wanted = 0; ///< windows of the truth
    int given = 0;  ///< windows of what was read

    [[nodiscard]] double precision() const { return given == 0 ? 0.0 : double(both) / given; }
    [[nodiscard]] double recall() const { return wanted == 0 ? 0.0 : double(both) / wanted; }
    /// 1 where nothing was wanted and nothing given.
    [[nodiscard]] double f1() const;
};
[[nodiscard]] Overlap overlapOf(const QString &truth, const QString &given);

/// Title or byline alike but for blanks and case, bylines whatever the order of names.
[[nodiscard]] bool sameTitle(const QString &truth, const QString &given);
[[nodiscard]] bool sameByline(const QString &truth, const QString &given);
/// Alike by the day as written or in UTC.
[[nodiscard]] bool sameDay(const QString &truth, const QString &given);

/// The paragraphs of the truth that are not one of `given`, and the other way round.
struct ParagraphDifference {
    QStringList missing;
    QStringList surplus;
    int wanted = 0;
    int given = 0;
};
[[nodiscard]] ParagraphDifference paragraphDifference(const QString &truth, const QString &given);

/// A named figure from 0 to 1, of a group that is printed on one line.
struct Figure {
    QString group;
    QString name;
    double value = 0;
};
/// All figures that the truth allows. The lists go in step.
[[nodiscard]] QList<Figure> figuresOf(const QList<PageText> &truth, const QList<PageText> &given);

} // namespace Gainsay::Measuring
