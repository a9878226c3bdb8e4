// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "statement.h"

namespace Gainsay::Core {

namespace {

template <class Self> auto &layerOf(Self &statement, SpanLayer layer)
{
    switch (layer) {
    case SpanLayer::Cue:
        return statement.cue;
    case SpanLayer::Source:
        return statement.source;
    case SpanLayer::Target:
        return statement.target;
    case SpanLayer::Content:
        break;
    }
    return statement.content;
}

} // namespace

const Fragments &Statement::fragments(SpanLayer layer) const
{
    return layerOf(*this, layer);
}

void Statement::setFragments(SpanLayer layer, const Fragments &fragments)
{
    layerOf(*this, layer) = fragments;
}

} // namespace Gainsay::Core
