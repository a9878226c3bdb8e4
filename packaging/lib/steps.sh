# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# A line a step; what a step says goes to build/log and is shown where it fails.
# Sourced by what runs inside the toolchain, from the top of the tree.

# On a terminal the line says how far the build is, from "[12/345]" at the end of its log.
follow_step()
{
    local title=$1 log=$2 far
    while sleep 0.5 && kill -0 "$$" 2>/dev/null; do
        far=$(tail -n 1 "$log" 2>/dev/null | grep -oE '^\[[0-9]+/[0-9]+\]')
        printf '\r%s … %s' "$title" "$far" >&2
    done
}

step()
{
    local title=$1 log follower='' code=0
    shift
    log=build/log/$(tr -cs '[:alnum:]\n' - <<<"${title,,}").txt
    mkdir -p build/log
    if [[ -t 2 ]]; then
        follow_step "$title" "$log" &
        follower=$!
    else
        printf '%s …\n' "$title" >&2
    fi
    "$@" >"$log" 2>&1 </dev/null || code=$?
    if [[ $follower ]]; then
        kill "$follower" && wait "$follower" 2>/dev/null
        printf '\r\033[K%s …\n' "$title" >&2
    fi
    ((code == 0)) && return
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
