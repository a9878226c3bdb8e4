// SPDX-FileCopyrightText: The Gainsay authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "interrupt.h"

#include <array>
#include <atomic>
#include <csignal>

namespace Gainsay::Cli {

namespace {

std::atomic<int> signalSeen = 0;
static_assert(std::atomic<int>::is_always_lock_free);

constexpr std::array heeded{SIGINT, SIGTERM};

extern "C" void rememberSignal(int number)
{
    signalSeen = number;
}

} // namespace

InterruptGuard::InterruptGuard()
{
    signalSeen = 0;
    struct sigaction action = {};
    action.sa_handler = rememberSignal;
    action.sa_flags = static_cast<int>(SA_RESETHAND);
    for (const int number : heeded)
        sigaction(number, &action, nullptr);
}

InterruptGuard::~InterruptGuard()
{
    for (const int number : heeded)
        std::signal(number, SIG_DFL);
    // The caller's shell must see that it was the signal, not a choice of ours.
    if (asked())
        std::raise(signalSeen);
}

bool InterruptGuard::asked()
{
    return signalSeen != 0;
}

} // namespace Gainsay::Cli
