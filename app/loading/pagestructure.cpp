// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "articlereader.h"

#include "boilerplate.h"
#include "textblocks.h"
#include "timeline.h"
#include "timezones.h"
#include "updatedays.h"

#include <QTimeZone>

#include <algorithm>
#include <ranges>
#include <utility>

using namespace Qt::StringLiterals;

namespace Gainsay::Loading {

using Core::ClockTime;
using Core::Segment;
using Core::SegmentKind;
using Core::TextSpan;

namespace {

constexpr qsizetype longestHeadline = 200;
constexpr qsizetype longestStandfirst = 300;
constexpr qsizetype longestAside = 160; ///< bylines and boilerplate

/// A paragraph on its way to becoming a segment.
struct Block {
    TextSpan span;
    std::optional<SegmentKind> kind; ///< nullopt: not decided yet
    std::optional<TimeLine> time;
};

bool isAside(QStringView line)
{
    return line.size() <= longestAside && (timeLine(line) || isBoilerplate(line));
}

/// Whether text ends as a sentence does, closing quotation marks and brackets aside.
bool endsSentence(QStringView text)
{
    while (!text.isEmpty() && QStringView(u"”’\"')]»").contains(text.back()))
        text.chop(1);
    return text.endsWith(u'.') || text.endsWith(u'。') || text.endsWith(u'۔') || text.endsWith(u':')
        || text.endsWith(u';') || text.endsWith(u',');
}

/// Finds out what the blocks of one text are.
class PageStructure
{
public:
    PageStructure(const Core::FrozenText &text, std::optional<QDate> pageDate)
        : m_text(text.text()), m_pageDate(pageDate)
    {
        for (const TextSpan &span : textBlocks(m_text, isAside))
            addBlock(span);
    }

    /// What the page says of itself; after segments().
    [[nodiscard]] std::optional<QDateTime> published() const
    {
        for (const Block &block : m_blocks) {
            const auto time = block.kind == SegmentKind::Other ? timeOf(block) : std::nullopt;
            if (time && time->date && time->utcOffset) {
                return QDateTime(*time->date, time->time,
                                 QTimeZone::fromSecondsAheadOfUtc(*time->utcOffset));
            }
        }
        return std::nullopt;
    }

    [[nodiscard]] QList<Segment> segments()
    {
        settleTimes();
        settleHeader();
        settleEnd();
        settleHeadlines();
        dateTimes();
        QList<Segment> out;
        for (const Block &block : m_blocks) {
            const auto kind = block.kind.value_or(SegmentKind::Paragraph);
            const auto time = kind == SegmentKind::UpdateTime ? timeOf(block) : std::nullopt;
            out.append({static_cast<int>(out.size()), kind, block.span, time});
        }
        return out;
    }

private:
    [[nodiscard]] QStringView at(const Block &block) const
    {
        return m_text.sliced(block.span.begin, block.span.length());
    }
    [[nodiscard]] bool isSingleLine(const Block &block) const { return !at(block).contains(u'\n'); }

    [[nodiscard]] std::optional<int> year() const
    {
        return m_pageDate ? std::optional(m_pageDate->year()) : std::nullopt;
    }

    void addBlock(TextSpan span)
    {
        Block block{span, {}, {}};
        const QStringView text = at(block);
        if (const auto time = timeLine(text, year())) {
            block.time = time;
        } else if (isBoilerplate(text)) {
            block.kind = SegmentKind::Boilerplate;
        } else if (const auto leading = leadingTime(text, year())) {
            m_blocks.append({{span.begin, span.begin + leading->end}, {}, leading->time});
            block.span.begin += leading->rest;
        }
        m_blocks.append(block);
    }

    /// Clock times head updates. Without one, an age does where there are several; a lone one and
    /// one with a counter are an aggregator's. Dates alone and "Published …" date the page.
    void settleTimes()
    {
        const auto isClock = [](const Block &b) {
            return b.time && b.time->clock && b.time->lead != TimeLine::Lead::Published;
        };
        const auto isAge = [](const Block &b) {
            return b.time && !b.time->clock && b.time->relative && !b.time->counted;
        };
        const bool clocks = std::ranges::any_of(m_blocks, isClock);
        const bool ages = !clocks && std::ranges::count_if(m_blocks, isAge) > 1;
        for (Block &block : m_blocks) {
            if (!block.time)
                continue;
            if (isClock(block) || (ages && isAge(block)))
                block.kind = SegmentKind::UpdateTime;
            else
                block.kind = block.time->relative ? SegmentKind::Boilerplate : SegmentKind::Other;
        }
        settleDateline();
    }

    /// A single time above the first paragraph dates an article that has no updates.
    void settleDateline()
    {
        const auto isTime = [](const Block &b) { return b.kind == SegmentKind::UpdateTime; };
        const auto first = std::ranges::find_if(m_blocks, isTime);
        if (first == m_blocks.end() || std::ranges::count_if(m_blocks, isTime) > 1)
            return;
        const bool dated = first->time->date.has_value();
        const auto above = std::ranges::subrange(m_blocks.begin(), first);
        const auto prose = [this](const Block &b) {
            return !b.kind && endsSentence(at(b)) && b.span.length() > longestHeadline;
        };
        if (dated && std::ranges::none_of(above, prose))
            first->kind = SegmentKind::Other;
    }

    [[nodiscard]] qsizetype firstUpdate() const
    {
        return std::ranges::find(m_blocks, std::optional(SegmentKind::UpdateTime), &Block::kind)
            - m_blocks.begin();
    }

    [[nodiscard]] qsizetype nextOpen(qsizetype from, qsizetype end) const
    {
        while (from < end && m_blocks[from].kind)
            ++from;
        return from;
    }

    void settleHeader()
    {
        const qsizetype end = firstUpdate();
        qsizetype i = nextOpen(0, end);
        const bool alone =
            std::ranges::count_if(m_blocks, [](const Block &b) { return !b.kind; }) < 2;
        if (i >= end || (alone && end == m_blocks.size()) || !isHeadline(m_blocks[i]))
            return;
        m_blocks[i].kind = SegmentKind::Title;
        i = nextOpen(i + 1, end);
        settleByline(i, end);
        i = nextOpen(i, end);
        if (i < end && isStandfirst(i, end)) {
            m_blocks[i].kind = SegmentKind::Standfirst;
            settleByline(nextOpen(i + 1, end), end);
        }
    }

    void settleByline(qsizetype i, qsizetype end)
    {
        if (i < end && isByline(at(m_blocks[i])))
            m_blocks[i].kind = SegmentKind::Byline;
    }

    [[nodiscard]] bool isHeadline(const Block &block) const
    {
        return block.span.length() <= longestHeadline && isSingleLine(block)
            && !endsSentence(at(block));
    }

    /// A live page opens with one. In other articles only a byline or dateline that follows, or
    /// the missing full stop, tells it from the first paragraph.
    [[nodiscard]] bool isStandfirst(qsizetype i, qsizetype end) const
    {
        const Block &block = m_blocks[i];
        if (block.span.length() > longestStandfirst)
            return false;
        if (end < m_blocks.size())
            return true;
        if (nextOpen(i + 1, end) == end)
            return false;
        const Block &next = m_blocks[i + 1];
        const bool bylineFollows = isByline(at(next)) && nextOpen(i + 2, end) < end;
        return isHeadline(block) || next.kind == SegmentKind::Other || bylineFollows;
    }

    /// Below the last paragraph: who wrote, and the page's furniture.
    void settleEnd()
    {
        for (Block &block : m_blocks | std::views::reverse) {
            if (block.kind == SegmentKind::Boilerplate)
                continue;
            if (block.kind || !isByline(at(block)))
                return;
            block.kind = SegmentKind::Byline;
        }
    }

    void settleHeadlines()
    {
        for (qsizetype i = 0; i + 1 < m_blocks.size(); ++i) {
            Block &next = m_blocks[i + 1];
            if (m_blocks[i].kind == SegmentKind::UpdateTime && !next.kind && isHeadline(next))
                next.kind = SegmentKind::UpdateHeadline;
        }
    }

    /// Gives each update its date, where one is known. A date that stands between them dates those
    /// below it.
    void dateTimes()
    {
        QList<UpdateClock> clocks;
        std::optional<QDate> date;
        for (const Block &block : m_blocks) {
            if (!block.time)
                continue;
            if (block.time->date)
                date = block.time->date;
            if (isDatable(block))
                clocks.append({*block.time->clock, std::exchange(date, {})});
        }
        settleDays(clocks, m_pageDate);
        qsizetype next = 0;
        for (Block &block : m_blocks) {
            if (isDatable(block))
                block.time->date = clocks[next++].date;
        }
    }

    static bool isDatable(const Block &block)
    {
        return block.time && block.kind == SegmentKind::UpdateTime && block.time->clock;
    }

    [[nodiscard]] static std::optional<ClockTime> timeOf(const Block &block)
    {
        return block.time ? clockTime(*block.time) : std::nullopt;
    }

    QStringView m_text;
    std::optional<QDate> m_pageDate;
    QList<Block> m_blocks;
};

QString firstOf(SegmentKind kind, const QList<Segment> &segments, const Core::FrozenText &text)
{
    const auto found = std::ranges::find(segments, kind, &Segment::kind);
    return found == segments.end() ? QString() : text.quote(found->span).simplified();
}

} // namespace

Core::Article structured(const Core::FrozenText &text, std::optional<QDate> pageDate)
{
    Core::Article article;
    article.text = text;
    PageStructure structure(text, pageDate);
    article.segments = structure.segments();
    article.info.published = structure.published();
    article.info.title = firstOf(SegmentKind::Title, article.segments, text);
    article.info.standfirst = firstOf(SegmentKind::Standfirst, article.segments, text);
    article.info.byline = firstOf(SegmentKind::Byline, article.segments, text);
    return article;
}

} // namespace Gainsay::Loading
