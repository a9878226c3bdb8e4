# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# A line a step; what a step says goes to build/log and is shown where it fails.
# Sourced by what runs inside the toolchain, from the top of the tree.

step()
{
    local title=$1 log
    shift
    log=build/log/$(tr -cs '[:alnum:]\n' - <<<"${title,,}").txt
    mkdir -p build/log
    printf '%s …\n' "$title" >&2
    "$@" >"$log" 2>&1 </dev/null && return
    { grep -E -A 4 '(: (fatal )?error: |^CMake Error|undefined reference)' "$log" || tail -n 30 "$log"; } | head -n 60 >&2
    printf 'gainsay: %s failed: what went wrong stands above, every word of it in %s.\n' "$title" "$log" >&2
    return 1
}

build()
{
    local preset=$1
    step "Configuring $preset" cmake --preset "$preset" &&
        step "Building $preset" cmake --build --preset "$preset"
}
