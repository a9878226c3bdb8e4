// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frozentext.h"
#include "placement.h"
#include "statement.h"

#include <memory>

namespace Gainsay::Core {

/// Finds the statements of one revision again in another: by the lines that both have, then by
/// their words and what stands around these, then by words like them. The spans of a statement
/// stay together. Words that nobody touched are never lost, nor are others taken for them: what
/// could be meant twice is Uncertain.
///
/// The first step is linear in both texts, each statement then costs a bounded search, whatever
/// the texts hold. Not thread-safe; any thread.
class Reanchoring
{
public:
    Reanchoring(const FrozenText &older, const FrozenText &newer);
    ~Reanchoring();
    Reanchoring(Reanchoring &&) noexcept;
    Reanchoring &operator=(Reanchoring &&) noexcept;

    /// Where the spans of `statement`, which lie in the older text, belong in the newer one.
    [[nodiscard]] Placement place(const Statement &statement);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace Gainsay::Core
