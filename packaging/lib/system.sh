# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The system this runs on: what it has, what it offers, and how to install there.
# Sourced by packaging/toolchain, which sets `here`.

say() { printf 'gainsay: %s\n' "$*" >&2; }

# The one sentence a failure ends in: what, where, what to do.
fail()
{
    say "$*"
    exit 125
}

as_root=()

has() { command -v "$1" >/dev/null 2>&1; }

# A line each: name, and the oldest version where one is given.
wanted_packages()
{
    sed -E -e 's/#.*//' -e '/^\[/d' -e '/^[[:space:]]*$/d' \
        -e 's/^([^ ]+)[[:space:]]*(\(>= *([^)]+)\))?[[:space:]]*$/\1 \3/' "$here/packages"
}

wanted_names() { wanted_packages | cut -d ' ' -f 1; }

# Reads wanted packages; prints those that `versions` (lines "name version") lacks or has too old.
not_among()
{
    local name oldest version
    local -A versions=()
    while read -r name version; do
        versions[${name:-none}]=$version
    done <<<"$1"
    while read -r name oldest; do
        version=${versions[$name]-}
        if [[ -z $version || $version == '(none)' ]]; then
            echo "$name"
        elif [[ -n $oldest ]] && ! dpkg --compare-versions "$version" ge "$oldest"; then
            echo "$name"
        fi
    done
}

missing_packages()
{
    local -a names
    mapfile -t names < <(wanted_names)
    wanted_packages | not_among "$(dpkg-query -W \
        -f '${Package} ${db:Status-Status} ${Version}\n' "${names[@]}" 2>/dev/null |
        awk '$2 == "installed" { print $1, $3 }')"
}

system_has_floor() { has dpkg-query && [[ -z $(missing_packages) ]]; }

unoffered_packages()
{
    local -a names
    mapfile -t names < <(wanted_names)
    wanted_packages | not_among "$(LC_ALL=C apt-cache policy "${names[@]}" 2>/dev/null |
        awk '/^[^ ].*:$/ { name = substr($1, 1, length($1) - 1) } /^  Candidate:/ { print name, $2 }')"
}

# Whether the system is new enough by its own word; only then are its package lists worth fetching.
claims_floor()
{
    local release=${GAINSAY_OS_RELEASE:-/etc/os-release} id version
    id=$(sed -n 's/^ID="\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' "$release" 2>/dev/null)
    version=$(sed -n 's/^VERSION_ID="\{0,1\}\([^"]*\)"\{0,1\}$/\1/p' "$release" 2>/dev/null)
    case $id in
    debian) dpkg --compare-versions "${version:-99}" ge 13 ;; # testing and sid have no number
    ubuntu) dpkg --compare-versions "${version:-0}" ge 25.04 ;;
    *) return 1 ;;
    esac
}

system_offers_floor()
{
    has apt-get && has apt-cache && has dpkg-query || return 1
    [[ -z $(unoffered_packages) ]] && return 0
    claims_floor || return 1
    # An image may come without package lists.
    become_root "as root, run packaging/toolchain true once"
    "${as_root[@]}" apt-get -q update >&2 || true
    [[ -z $(unoffered_packages) ]]
}

# become_root "REMEDY": sets `as_root` to what a command that needs root is prefixed with; where
# there is no way to root, REMEDY says what somebody who has one should do.
become_root()
{
    as_root=(env "DEBIAN_FRONTEND=noninteractive")
    [[ $(id -u) == 0 ]] && return
    has sudo || fail "Installing Gainsay's tools needs root, and there is no sudo here: $1, then run the command again."
    local name
    for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY; do
        [[ -n ${!name-} ]] && as_root+=("$name=${!name}")
    done
    as_root=(sudo "${as_root[@]}")
}

# install_on_system "NAMES": by apt, its words on standard error.
install_on_system()
{
    local -a names
    read -r -d '' -a names <<<"$1"
    say "Installing with apt: ${names[*]}"
    become_root "as root, run apt-get install ${names[*]}"
    "${as_root[@]}" apt-get -q update >&2 || true
    "${as_root[@]}" apt-get install -y -q --no-install-recommends \
        -o DPkg::Lock::Timeout=300 "${names[@]}" >&2 && return
    fail "apt could not install ${names[*]} on this system (its own words stand above): see that the network is there and the disk has room, then run the command again."
}
