// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "liveupdates.h"

#include "boilerplate.h"
#include "bylines.h"
#include "entryfinder.h"
#include "pagemarks.h"
#include "visibledate.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QTimeZone>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

namespace {

constexpr qsizetype longestHeadline = 200;
constexpr qsizetype fewestUpdates = 3;

bool isHeading(HtmlTag tag)
{
    return tag >= HtmlTag::H1 && tag <= HtmlTag::H6;
}

/// Reads one entry: what of its blocks is its headline, what its text.
class EntryReader
{
public:
    EntryReader(const HtmlTree &tree, const QList<HtmlBlock> &blocks, const QList<TimeMark> &marks)
        : m_tree(tree), m_blocks(blocks), m_marks(marks)
    {
    }

    FoundUpdate read(const LiveEntry &entry)
    {
        FoundUpdate update;
        update.timeText = shownTime(entry);
        QList<std::pair<const HtmlBlock *, QString>> lines;
        for (const int index : entry.blocks) {
            const QString text = withoutTime(m_blocks[index], entry);
            if (!text.isEmpty() && belongs(m_blocks[index], text))
                lines.append({&m_blocks[index], text});
        }
        takeHeadline(lines, update);
        for (const auto &[block, text] : std::as_const(lines))
            update.paragraphs.append(text);
        return update;
    }

private:
    /// The words of the first time that shows, a clock before an age.
    [[nodiscard]] QString shownTime(const LiveEntry &entry) const
    {
        QString age;
        for (const int index : entry.marks) {
            const TimeMark &mark = m_marks[index];
            if (!mark.shown || mark.changed)
                continue;
            if (mark.shown->clock)
                return mark.words;
            if (age.isEmpty())
                age = mark.words;
        }
        return age;
    }

    /// A block's text without a time that it begins or ends with; empty where it is nothing else.
    [[nodiscard]] QString withoutTime(const HtmlBlock &block, const LiveEntry &entry) const
    {
        static constexpr QStringView separators = u" \n:|·•–—,-";
        QString text = block.text;
        for (const int index : entry.marks) {
            const TimeMark &mark = m_marks[index];
            const bool inside = mark.node >= block.begin || m_tree.isBelow(block.begin, mark.node);
            if (!inside || mark.words.isEmpty())
                continue;
            if (text.startsWith(mark.words))
                text.remove(0, mark.words.size());
            else if (text.endsWith(mark.words))
                text.chop(mark.words.size());
            else
                continue;
            while (!text.isEmpty() && separators.contains(text.front()))
                text.remove(0, 1);
            text = text.trimmed();
        }
        return text;
    }

    /// Not a caption, a button's word, a list of links, a byline.
    [[nodiscard]] bool belongs(const HtmlBlock &block, const QString &text) const
    {
        if (block.tag == HtmlTag::Figcaption || block.tag == HtmlTag::Time || isBoilerplate(text)
            || isByline(text) || timeLine(text))
            return false;
        static const QRegularExpression credit(
            u"\\((?:image|picture|photo|foto|bild|credit)s?: ?[^)]{1,60}\\)$"_s,
            QRegularExpression::CaseInsensitiveOption);
        const bool sentence = block.words >= 10 && endsSentence(text);
        const bool linked = block.linkDensity() > 0.66 && !isHeading(block.tag) && !sentence;
        if (text.size() <= 3 * longestHeadline && text.contains(credit))
            return false;
        constexpr int few = 3;
        const bool label = block.words < few && !isHeading(block.tag) && !endsSentence(text);
        return !linked && !label && !standsAside(block);
    }

    [[nodiscard]] bool standsAside(const HtmlBlock &block) const
    {
        constexpr int levels = 6;
        int node = block.node;
        for (int level = 0; level < levels && node > 0; ++level) {
            const HtmlTag tag = m_tree.node(node).tag;
            if (tag == HtmlTag::Nav || tag == HtmlTag::Form || tag == HtmlTag::Figure
                || tag == HtmlTag::Menu)
                return block.words < 40 || tag == HtmlTag::Nav;
            node = m_tree.node(node).parent;
        }
        return false;
    }

    /// The first heading, with nothing but short lines such as a reporter's name above it; else a
    /// first line that is no sentence and has text below it.
    static void takeHeadline(QList<std::pair<const HtmlBlock *, QString>> &lines,
                             FoundUpdate &update)
    {
        const auto heading = std::ranges::find_if(
            lines, [](const auto &line) { return isHeading(line.first->tag); });
        const auto above = heading - lines.begin();
        const bool leads = heading != lines.end()
            && std::all_of(lines.begin(), heading,
                           [](const auto &line) { return !line.first->isProse(); });
        if (leads && heading->second.size() <= 2 * longestHeadline) {
            update.headline = heading->second;
            lines.remove(0, above + 1);
            return;
        }
        if (lines.size() < 2)
            return;
        // A name above the text is its reporter's.
        if (isPersonName(lines.constFirst().second) && lines.constFirst().first->words < 4)
            lines.removeFirst();
        const QString &first = lines.constFirst().second;
        if (lines.size() > 1 && first.size() <= longestHeadline && !endsSentence(first)
            && !first.contains(u'\n')) {
            update.headline = first;
            lines.removeFirst();
        }
    }

    const HtmlTree &m_tree;
    const QList<HtmlBlock> &m_blocks;
    const QList<TimeMark> &m_marks;
};

/// What two copies of an update have in common.
QString essence(const FoundUpdate &update)
{
    QString letters;
    for (const QChar c : update.headline + update.paragraphs.join(QString())) {
        if (c.isLetterOrNumber())
            letters += c.toCaseFolded();
    }
    return letters;
}

/// The positions of those that come again below: copies pinned above the others.
QSet<qsizetype> copiesIn(const QList<FoundUpdate> &updates)
{
    QHash<QString, qsizetype> last;
    for (qsizetype i = 0; i < updates.size(); ++i)
        last.insert(essence(updates[i]), i);
    QSet<qsizetype> copies;
    for (qsizetype i = 0; i < updates.size(); ++i) {
        if (last.value(essence(updates[i])) != i)
            copies.insert(i);
    }
    return copies;
}

/// A day without a time of day is over when it is the last one.
QDateTime lateOn(QDateTime day)
{
    constexpr int lastHour = 23;
    constexpr int lastMinute = 59;
    if (day.time() == QTime(0, 0))
        day.setTime(QTime(lastHour, lastMinute));
    return day;
}

/// The page's own day: as its data tells it, else as a short line above the updates does.
PageClock clockOf(const LivePage &page, const QList<HtmlBlock> &blocks, int firstBlock)
{
    constexpr int mostLines = 40;
    constexpr int mostWords = 25;
    PageClock clock = page.clock;
    if (clock.modified && clock.modified->timeSpec() == Qt::LocalTime)
        clock.modified = lateOn(*clock.modified);
    for (int i = firstBlock - 1;
         i >= std::max(0, firstBlock - mostLines) && !clock.modified && !clock.published; --i) {
        if (blocks[i].words > mostWords)
            continue;
        const auto line = timeLine(blocks[i].text);
        const auto shown = line ? clockTime(*line) : std::nullopt;
        if (shown && shown->date && shown->utcOffset) {
            clock.modified = QDateTime(*shown->date, shown->time,
                                       QTimeZone::fromSecondsAheadOfUtc(*shown->utcOffset));
        } else if (const auto date = visibleDate(blocks[i].text)) {
            clock.modified = lateOn(*date);
        }
    }
    return clock;
}

} // namespace

FoundUpdates foundUpdates(const HtmlTree &tree, const QList<HtmlBlock> &blocks,
                          const LivePage &page)
{
    const auto &day = page.clock.modified ? page.clock.modified : page.clock.published;
    const auto year = day ? std::optional(day->date().year()) : std::nullopt;
    const QList<TimeMark> marks = timeMarks(tree, blocks, year);
    FoundUpdates found;
    if (marks.size() < fewestUpdates)
        return found;
    const QList<LiveEntry> entries =
        liveEntries(tree, blocks, marks, page.calledLive, page.address);
    if (entries.isEmpty())
        return found;
    found.firstBlock = entries.constFirst().blocks.constFirst();
    EntryReader reader(tree, blocks, marks);
    QList<FoundUpdate> updates;
    for (const LiveEntry &entry : entries)
        updates.append(reader.read(entry));
    const QSet<qsizetype> copies = copiesIn(updates);
    QList<QList<TimeMark>> times;
    for (qsizetype i = 0; i < updates.size(); ++i) {
        if (updates[i].headline.isEmpty() && updates[i].paragraphs.isEmpty())
            continue;
        if (copies.contains(i)) {
            found.repeated.append(updates[i]);
            continue;
        }
        found.updates.append(updates[i]);
        times.append(QList<TimeMark>());
        for (const int index : entries[i].marks)
            times.last().append(marks[index]);
    }
    const auto settled = updateTimes(times, clockOf(page, blocks, found.firstBlock));
    // Texts that all came at one moment were put there together.
    const bool atOnce = std::ranges::all_of(
        settled, [&](const auto &time) { return time && time == settled.constFirst(); });
    if (settled.size() < fewestUpdates || atOnce)
        return {};
    for (qsizetype i = 0; i < settled.size(); ++i)
        found.updates[i].time = settled[i];
    return found;
}

QStringList leadAbove(const QList<HtmlBlock> &blocks, const QString &title, int firstBlock)
{
    int begin = firstBlock;
    for (int i = firstBlock - 1; i >= 0 && begin == firstBlock; --i) {
        if (blocks[i].tag == HtmlTag::H1
            || (!title.isEmpty() && shownText(blocks[i].text) == title))
            begin = i + 1;
    }
    constexpr int fewest = 4; // words of a point in a summary
    QStringList lead;
    for (int i = begin; i < firstBlock; ++i) {
        const HtmlBlock &block = blocks[i];
        const bool point =
            block.tag == HtmlTag::Li && block.words >= fewest && block.linkDensity() < 0.3;
        const bool caption = block.tag == HtmlTag::Figcaption || block.tag == HtmlTag::Caption;
        if ((block.isProse() || point) && !caption && !isBoilerplate(block.text)
            && !isByline(block.text) && !lead.contains(block.text))
            lead.append(block.text);
    }
    return lead;
}

} // namespace Gainsay::Loading
