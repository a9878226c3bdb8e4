// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Gainsay::Cli {

/// While one lives, Ctrl-C (SIGINT) and SIGTERM are remembered instead of ending the program, so
/// that the article at hand is finished. A second Ctrl-C ends it at once. One at a time.
class InterruptGuard
{
public:
    InterruptGuard();
    ~InterruptGuard(); ///< ends the program by the signal that came, if one did
    InterruptGuard(const InterruptGuard &) = delete;
    InterruptGuard &operator=(const InterruptGuard &) = delete;

    [[nodiscard]] static bool asked();
};

} // namespace Gainsay::Cli
