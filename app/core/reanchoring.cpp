// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "reanchoring.h"

#include "framedquote.h"
#include "intents.h"
#include "linematches.h"
#include "quotesearch.h"

#include <algorithm>
#include <cstdlib>

namespace Gainsay::Core {

namespace {

constexpr qsizetype longestPassage = 4000; ///< UTF-16 units
constexpr qsizetype mostDrift = 400; ///< by which spans of a statement may come apart, in units

/// A span of a statement, as it was and as it becomes.
struct Part {
    SpanLayer layer;
    TextSpan before;
    TextSpan after = {};
    bool found = false;
};
using Parts = QList<Part>;

Parts partsOf(const Statement &statement)
{
    Parts parts;
    for (const auto &[layer, name] : EnumNames<SpanLayer>::table) {
        for (const TextSpan span : statement.fragments(layer))
            parts.append({layer, span});
    }
    return parts;
}

TextSpan passageOf(const Parts &parts)
{
    TextSpan passage = parts.first().before;
    for (const Part &part : parts) {
        passage.begin = std::min(passage.begin, part.before.begin);
        passage.end = std::max(passage.end, part.before.end);
    }
    return passage;
}

void shift(Parts &parts, qsizetype by)
{
    for (Part &part : parts) {
        part.after = {part.before.begin + by, part.before.end + by};
        part.found = true;
    }
}

/// Whether the fragments of each layer follow each other, and no span has left the others.
bool holdsTogether(const Parts &parts)
{
    for (qsizetype i = 1; i < parts.size(); ++i) {
        const Part &previous = parts[i - 1];
        const Part &part = parts[i];
        if (part.layer == previous.layer && part.after.begin < previous.after.end)
            return false;
        const qsizetype drift = (part.after.begin - parts.first().after.begin)
            - (part.before.begin - parts.first().before.begin);
        if (std::abs(drift) > mostDrift)
            return false;
    }
    return true;
}

Placement placementOf(const Parts &parts, bool sure, double likeness)
{
    Statement spans;
    bool whole = true;
    bool kept = true;
    for (const Part &part : parts) {
        whole = whole && part.found;
        kept = kept && part.after == part.before;
        if (part.found)
            spans.setFragments(part.layer, spans.fragments(part.layer) + Fragments{part.after});
    }
    Placement placement{
        PlacementState::Uncertain, spans.content, spans.cue, spans.source, spans.target, likeness};
    if (sure && whole && holdsTogether(parts)) {
        placement.state = kept ? PlacementState::Kept : PlacementState::Moved;
        return placement;
    }
    for (Fragments *layer :
         {&placement.content, &placement.cue, &placement.source, &placement.target})
        *layer = normalised(*layer);
    return placement;
}

} // namespace

struct Reanchoring::Private {
    Private(const FrozenText &from, const FrozenText &to)
        : older(from),
          newer(to),
          lines(older.text(), newer.text()),
          search(older.text(), newer.text(), lines)
    {
    }

    [[nodiscard]] bool placeByLines(Parts &parts) const;
    [[nodiscard]] std::optional<Placement> placeByPassage(Parts &parts);
    FoundQuote findContent(Part &part);
    void findAround(Part &part, const Part &lead);
    [[nodiscard]] Placement guess(const Statement &statement);
    [[nodiscard]] Placement placeEach(Parts &parts, const Statement &statement);

    FrozenText older;
    FrozenText newer;
    LineMatches lines;
    QuoteSearch search;
};

bool Reanchoring::Private::placeByLines(Parts &parts) const
{
    for (Part &part : parts) {
        const auto there = lines.counterpart(part.before);
        if (!there)
            return false;
        part.after = *there;
        part.found = true;
    }
    return true;
}

/// Everything from the first span to the last in one piece.
std::optional<Placement> Reanchoring::Private::placeByPassage(Parts &parts)
{
    const TextSpan passage = passageOf(parts);
    const auto found = passage.length() <= longestPassage ? search.exact(passage) : std::nullopt;
    if (!found)
        return std::nullopt;
    shift(parts, found->span.begin - passage.begin);
    return placementOf(parts, found->sure, 1);
}

FoundQuote Reanchoring::Private::findContent(Part &part)
{
    FoundQuote found{{}, false, 0};
    if (const auto there = lines.counterpart(part.before))
        found = {*there, true, 1};
    else if (const auto same = search.exact(part.before))
        found = *same;
    else
        return found;
    part.after = found.span;
    part.found = true;
    return found;
}

/// A cue, source or target beside the content, which `lead` stands for.
void Reanchoring::Private::findAround(Part &part, const Part &lead)
{
    const qsizetype expected = lead.after.begin + part.before.begin - lead.before.begin;
    const TextSpan where{std::max<qsizetype>(0, expected - mostDrift),
                         std::min(newer.size(), expected + part.before.length() + mostDrift)};
    auto there = lines.counterpart(part.before);
    if (!there || !where.contains(*there))
        there = search.nearest(part.before, where, expected);
    part.found = there.has_value();
    part.after = there.value_or(TextSpan{});
}

/// Words like the content, whose fragments are then one, or what now stands where they stood.
Placement Reanchoring::Private::guess(const Statement &statement)
{
    const TextSpan content = hull(statement.content);
    auto found = search.similar(content);
    if (!found) {
        const auto framed =
            framedQuote(older.text(), content, newer.text(), lines.gapAround(content.begin).span);
        if (!framed)
            return {};
        found = {framed->span, false, framed->likeness};
    }
    Parts parts{{SpanLayer::Content, content, found->span, true}};
    for (const auto &[layer, name] : EnumNames<SpanLayer>::table) {
        if (layer == SpanLayer::Content)
            continue;
        for (const TextSpan span : statement.fragments(layer)) {
            parts.append({layer, span});
            findAround(parts.last(), parts.first());
        }
    }
    return placementOf(parts, false, found->likeness);
}

Placement Reanchoring::Private::placeEach(Parts &parts, const Statement &statement)
{
    bool sure = true;
    const Part *lead = nullptr;
    qsizetype missing = 0;
    qsizetype length = 0;
    for (Part &part : parts) {
        if (part.layer != SpanLayer::Content)
            continue;
        sure = findContent(part).sure && sure;
        length += part.before.length();
        missing += part.found ? 0 : part.before.length();
        lead = lead == nullptr && part.found ? &part : lead;
    }
    if (missing * 2 > length) {
        const Placement guessed = guess(statement);
        if (guessed.state != PlacementState::Orphaned || lead == nullptr)
            return guessed;
    }
    for (Part &part : parts) {
        if (part.layer != SpanLayer::Content)
            findAround(part, *lead);
    }
    return placementOf(parts, sure, 1 - double(missing) / double(length));
}

Reanchoring::Reanchoring(const FrozenText &older, const FrozenText &newer)
    : d(std::make_unique<Private>(older, newer))
{
}

Reanchoring::~Reanchoring() = default;
Reanchoring::Reanchoring(Reanchoring &&) noexcept = default;
Reanchoring &Reanchoring::operator=(Reanchoring &&) noexcept = default;

Placement Reanchoring::place(const Statement &statement)
{
    Parts parts = partsOf(statement);
    if (statement.content.isEmpty())
        return {};
    if (d->placeByLines(parts))
        return placementOf(parts, true, 1);
    if (const auto placement = d->placeByPassage(parts))
        return *placement;
    return d->placeEach(parts, statement);
}

} // namespace Gainsay::Core
