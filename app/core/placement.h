// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "enumnames.h"
#include "textspan.h"

namespace Gainsay::Core {

/// How a statement came to stand in its revision, or why it did not go on to the next.
enum class PlacementState {
    Made,      ///< tagged there, or placed there by hand
    Kept,      ///< went along: the same words at the same place
    Moved,     ///< went along: the same words elsewhere
    Uncertain, ///< waits: words like them, or the same in more than one place
    Orphaned,  ///< waits: its words are gone
    Retired,   ///< stays in its revision for good, by somebody's decision
};

template <> struct EnumNames<PlacementState> {
    static constexpr std::array<std::pair<PlacementState, QLatin1StringView>, 6> table{{
        {PlacementState::Made, QLatin1StringView("made")},
        {PlacementState::Kept, QLatin1StringView("kept")},
        {PlacementState::Moved, QLatin1StringView("moved")},
        {PlacementState::Uncertain, QLatin1StringView("uncertain")},
        {PlacementState::Orphaned, QLatin1StringView("orphaned")},
        {PlacementState::Retired, QLatin1StringView("retired")},
    }};
};

/// Where the spans of a statement belong in a newer text. Kept and Moved hold every span, with its
/// very words; Uncertain holds the best guess, with content but perhaps without a cue or the like;
/// Orphaned holds none.
struct Placement {
    PlacementState state = PlacementState::Orphaned;
    Fragments content;
    Fragments cue;
    Fragments source;
    Fragments target;
    double likeness = 0; ///< 0–1: how much of the content's words is there

    bool operator==(const Placement &) const = default;
};

} // namespace Gainsay::Core
