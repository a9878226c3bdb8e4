// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "caretmoves.h"

namespace Gainsay::Ui {

using Core::FrozenText;
using Core::TextSpan;
using Core::TextUnit;

namespace {

Caret extended(const FrozenText &text, Caret caret, TextUnit unit, Direction direction)
{
    if (direction == Direction::Backward) {
        const TextSpan before = Core::previousUnit(text, caret.position, unit);
        return {caret.anchor, before.isEmpty() ? 0 : before.begin};
    }
    TextSpan at = Core::unitAt(text, caret.position, unit);
    if (at.end <= caret.position)
        at = Core::nextUnit(text, caret.position, unit);
    return {caret.anchor, at.end <= caret.position ? text.size() : at.end};
}

} // namespace

Caret moved(const FrozenText &text, Caret caret, TextUnit unit, Direction direction,
            Selecting selecting)
{
    if (selecting == Selecting::Extend)
        return extended(text, caret, unit, direction);
    const bool forward = direction == Direction::Forward;
    // From a selected unit its own begin is left, from a bare caret the caret.
    const qsizetype from = selecting == Selecting::WholeUnit ? caret.span().begin : caret.position;
    const TextSpan to =
        forward ? Core::nextUnit(text, from, unit) : Core::previousUnit(text, from, unit);
    if (selecting == Selecting::WholeUnit)
        return to.isEmpty() ? caret : Caret::selecting(to);
    const qsizetype position = !to.isEmpty() ? to.begin : forward ? text.size() : 0;
    return {position, position};
}

TextSpan quotationFor(const QList<TextSpan> &quotations, TextSpan selection)
{
    TextSpan inside;
    TextSpan after;
    TextSpan before;
    for (const TextSpan &quotation : quotations) {
        const bool holds = quotation.begin <= selection.begin && selection.end <= quotation.end;
        if (holds && quotation != selection) {
            if (inside.isEmpty() || quotation.length() < inside.length())
                inside = quotation;
        } else if (quotation.begin >= selection.end && after.isEmpty() && quotation != selection) {
            after = quotation;
        } else if (quotation.end <= selection.begin) {
            before = quotation;
        }
    }
    return !inside.isEmpty() ? inside : !after.isEmpty() ? after : before;
}

TextSpan quotationAfter(const QList<TextSpan> &quotations, qsizetype position)
{
    TextSpan found;
    for (const TextSpan &quotation : quotations) {
        const bool sooner = found.isEmpty() || quotation.begin < found.begin;
        if (quotation.begin >= position && sooner)
            found = quotation;
    }
    return found;
}

TextSpan quotationBefore(const QList<TextSpan> &quotations, TextSpan selection)
{
    TextSpan found;
    for (const TextSpan &quotation : quotations) {
        const bool later = found.isEmpty() || quotation.begin > found.begin;
        if (quotation.begin < selection.begin && later)
            found = quotation;
    }
    return found;
}

TextSpan GrowingSelection::grow(const FrozenText &text, TextSpan selection)
{
    if (m_chain.isEmpty() || m_chain.last() != selection)
        m_chain = {selection};
    TextSpan larger = selection.isEmpty() ? Core::unitAt(text, selection.begin, TextUnit::Word)
                                          : Core::grown(text, selection);
    if (larger.isEmpty())
        larger = Core::unitAt(text, selection.begin, TextUnit::Paragraph);
    if (larger.isEmpty() || larger == selection)
        return selection;
    m_chain.append(larger);
    return larger;
}

TextSpan GrowingSelection::shrink(const FrozenText &text, TextSpan selection)
{
    if (m_chain.size() > 1 && m_chain.last() == selection) {
        m_chain.removeLast();
        return m_chain.last();
    }
    m_chain.clear();
    const TextSpan word = Core::unitAt(text, selection.begin, TextUnit::Word);
    return !word.isEmpty() && selection.contains(word) ? word : selection;
}

} // namespace Gainsay::Ui
