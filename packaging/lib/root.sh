# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The Debian 13 root for systems that are older or other. Sourced by packaging/toolchain.
#
# In the folder `place`, named after the packages in it so that a changed list makes a new one:
#   trixie-HASH/root          the root, whole as soon as this name exists
#   trixie-HASH/gainsay-root  says that it is ours to remove
#   trixie-HASH.lock          held shared while a command runs in it, alone while it is made
#   trixie-HASH.log           what making it said
#   making-HASH               the same while it is made; left by an interrupted run, made anew

declare -r space_needed=2500000 space_left=100000 # KiB: to start making, and to call a disk full
declare -r unused_days=14
declare -r network_words='[Ff]ailure resolving|not resolve|unable to resolve|[Cc]onnection (failed|refused|timed out)|not connect|unreachable|Failed getting release file|[Ff]ailed to fetch|Unable to fetch|Couldn.t download'

find_place()
{
    place=$(realpath -m -- "${GAINSAY_TOOLCHAIN:-${XDG_CACHE_HOME:-${HOME:-/nonexistent}/.cache}/gainsay}")
    local hash
    hash=$({ echo "recipe 1"; wanted_packages; } | sha256sum)
    hash=${hash:0:12}
    name=trixie-$hash
    whole=$place/$name
    partial=$place/making-$hash
    log=$place/$name.log
}

root_stands() { [[ -d $whole/root && ${CI-} != true ]]; }

# Leaves descriptor 9 with a shared lock, inherited by the command, and the root there.
ensure_root()
{
    mkdir -p -- "$place" 2>/dev/null
    # Read-only where another user made the root for this one.
    { exec 9>>"$place/$name.lock" || exec 9<"$place/$name.lock"; } 2>/dev/null ||
        fail "The folder $place for the toolchain cannot be written: make it writable, or name another in the variable GAINSAY_TOOLCHAIN, and run the command again."
    flock -s 9
    if root_stands; then
        touch -c -- "$place/$name.lock" 2>/dev/null
        return
    fi
    if ! flock -xn 9; then
        say "Waiting for another run that uses or makes the toolchain in $place."
        flock -x 9
    fi
    if [[ -d $whole/root && ${CI-} == true ]]; then
        remove_ours "$whole"
    fi
    [[ -d $whole/root ]] || make_root
    flock -s 9
}

make_root()
{
    become_root "as root, run GAINSAY_TOOLCHAIN=$place packaging/toolchain true once"
    need_helpers
    umask 022
    remove_ours "$partial"
    remove_unused
    need_space
    trap 'stop_making' INT TERM HUP
    mkdir -- "$partial" "$partial/root" && echo "A Debian root made by packaging/toolchain; safe to delete." >"$partial/gainsay-root" ||
        making_failed
    say "Making a Debian 13 root in $whole (about 1.5 GB, once; a minute or two) …"
    # A mount namespace of its own: debootstrap's mounts end with it, however it ends. What runs
    # here keeps the lock: were only this script killed, the next one waits for the rest.
    "${as_root[@]}" unshare --mount --propagation private \
        debootstrap --variant=minbase --force-check-gpg trixie "$partial/root" \
        >"$log" 2>&1 </dev/null || making_failed
    # Bound from the system at each entry, wherever a link of this name may lead.
    "${as_root[@]}" rm -f "$partial/root/etc/resolv.conf" &&
        "${as_root[@]}" touch "$partial/root/etc/resolv.conf" "$partial/root/etc/hosts" || making_failed
    say "Installing the packages in it …"
    local -a names
    mapfile -t names < <(wanted_names)
    in_partial apt-get -q update || making_failed
    in_partial apt-get install -y -q --no-install-recommends "${names[@]}" || making_failed
    in_partial apt-get clean || making_failed
    sync -f "$partial" 2>/dev/null
    mv -T -- "$partial" "$whole" || making_failed
    trap - INT TERM HUP
    say "The toolchain is ready."
}

in_partial()
{
    "${as_root[@]}" bwrap --bind "$partial/root" / --proc /proc --dev /dev --tmpfs /run --tmpfs /tmp \
        --ro-bind "$(realpath /etc/resolv.conf)" /etc/resolv.conf --ro-bind /etc/hosts /etc/hosts \
        --setenv PATH /usr/sbin:/usr/bin:/sbin:/bin --setenv LC_ALL C.UTF-8 --chdir / \
        --die-with-parent "$@" >>"$log" 2>&1 </dev/null
}

need_helpers()
{
    local helpers=()
    has debootstrap || [[ -x /usr/sbin/debootstrap ]] || helpers+=(debootstrap)
    has bwrap || helpers+=(bubblewrap)
    ((${#helpers[@]})) || return 0
    has apt-get || fail "The toolchain needs ${helpers[*]}: install with your system's package manager, then run the command again."
    # Without its keyring a foreign system cannot know Debian's packages from others.
    [[ -e /usr/share/keyrings/debian-archive-keyring.gpg ]] || helpers+=(debian-archive-keyring)
    install_on_system "${helpers[*]}"
}

free_space() { df -Pk -- "$place" 2>/dev/null | awk 'NR == 2 { print $4 }'; }

need_space()
{
    local free
    free=$(free_space)
    ((${free:-space_needed} >= space_needed)) && return
    fail "The disk of $place has $((free / 1000)) MB free and the toolchain needs $((space_needed / 1000)) MB: free some, or name a folder elsewhere in the variable GAINSAY_TOOLCHAIN."
}

making_failed()
{
    trap - INT TERM HUP
    local free
    free=$(free_space)
    if ((${free:-space_needed} < space_left)) || grep -qs 'No space left on device' "$log"; then
        remove_ours "$partial"
        fail "The disk of $place is full: free $((space_needed / 1000)) MB, or name a folder elsewhere in the variable GAINSAY_TOOLCHAIN, then run the command again."
    fi
    if grep -qsE "$network_words" "$log"; then
        fail "Debian's packages could not be fetched for the toolchain in $place: see that the network (or http_proxy) is right, then run the command again; $log has the details."
    fi
    tail -n 15 -- "$log" >&2
    fail "The toolchain could not be made in $place: the last lines of $log, above, say why; mend that and run the command again, which starts afresh."
}

stop_making()
{
    trap - INT TERM HUP
    say "Stopped while making the toolchain in $place: run the command again, which starts afresh."
    exit 130
}

# Removes a root with all in it, but only one that says it is ours, within the place, no symlink.
remove_ours()
{
    local folder=$1
    [[ -e $folder || -L $folder ]] || return 0
    if [[ -L $folder || $(dirname -- "$folder") != "$place" || ! -f $folder/gainsay-root ]] ||
        [[ $(stat -c %u -- "$folder") != $(id -u) ]]; then
        fail "The folder $folder is in the way and is not one that you made with packaging/toolchain: move it elsewhere or delete it, then run the command again."
    fi
    become_root "delete it as root"
    # What marks it goes last, so that an interrupted removal can be taken up.
    "${as_root[@]}" rm -rf --one-file-system -- "$folder/root" && rm -rf -- "$folder" ||
        fail "The folder $folder could not be removed: see that nothing is mounted or running in it, delete it, then run the command again."
}

# Roots of earlier lists that nobody has entered for a while.
remove_unused()
{
    local lock other
    while IFS= read -r -d '' lock; do
        other=${lock%.lock}
        [[ $other != "$whole" ]] || continue
        (
            flock -xn 8 || exit 0
            [[ -f $other/gainsay-root ]] && remove_ours "$other"
            rm -f -- "$lock" "$other.log"
        ) 8>>"$lock"
    done < <(find "$place" -maxdepth 1 -name 'trixie-*.lock' -mtime "+$unused_days" -print0)
}

# Replaces this process by COMMAND in the root. Of the system only the programs are exchanged: every
# folder that is the user's lies where it always does, so that paths mean the same in and outside.
enter_root()
{
    local -a bounds=() prefix=() suffix=()
    system_folders
    user_folders
    session_access
    if ! bwrap --ro-bind "$whole/root" / true 9>&- 2>/dev/null; then
        [[ $(id -u) != 0 ]] && has sudo ||
            fail "bubblewrap may not make namespaces here, so the toolchain in $whole cannot be entered: allow unprivileged user namespaces, or a container its own (such as with --privileged), then run the command again."
        # Systems that keep namespaces from users: root enters and becomes the user again.
        prefix=(sudo --preserve-env)
        suffix=(setpriv --reuid "$(id -u)" --regid "$(id -g)" --clear-groups --)
    fi
    exec "${prefix[@]}" bwrap "${bounds[@]}" --chdir "$PWD" --die-with-parent "${suffix[@]}" "$@"
}

system_folders()
{
    local root=$whole/root folder bundle zone
    bounds+=(--ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc --proc /proc --dev /dev)
    for folder in bin sbin lib lib64; do
        [[ -L $root/$folder ]] && bounds+=(--symlink "usr/$folder" "/$folder")
    done
    bounds+=(--ro-bind "$root/var/lib/dpkg" /var/lib/dpkg --tmpfs /var/tmp --tmpfs /run)
    bounds+=(--ro-bind-try /etc/passwd /etc/passwd --ro-bind-try /etc/group /etc/group)
    bounds+=(--ro-bind "$(realpath /etc/resolv.conf)" /etc/resolv.conf --ro-bind /etc/hosts /etc/hosts)
    for bundle in /etc/ssl/certs/ca-certificates.crt /etc/pki/tls/certs/ca-bundle.crt; do
        if [[ -r $bundle ]]; then
            bounds+=(--ro-bind "$bundle" /etc/ssl/certs/ca-certificates.crt)
            break
        fi
    done
    zone=$(realpath /etc/localtime 2>/dev/null)
    [[ -z ${TZ-} && $zone == */zoneinfo/* ]] && bounds+=(--setenv TZ "${zone#*/zoneinfo/}")
    # The user's language; the root itself knows only C.
    for folder in /usr/lib/locale/C.utf8 /usr/lib/locale/C.UTF-8; do
        [[ -d $folder ]] && bounds+=(--ro-bind /usr/lib/locale /usr/lib/locale) && break
    done
    [[ -z ${LC_ALL-}${LC_CTYPE-}${LANG-} ]] && bounds+=(--setenv LANG C.UTF-8)
    bounds+=(--setenv PATH /usr/local/bin:/usr/bin:/bin:/usr/sbin:/sbin)
    for folder in LD_LIBRARY_PATH LD_PRELOAD PYTHONPATH PYTHONHOME QT_PLUGIN_PATH CMAKE_PREFIX_PATH PKG_CONFIG_PATH; do
        bounds+=(--unsetenv "$folder")
    done
}

user_folders()
{
    local folder
    for folder in /*; do
        case $folder in
        /bin | /boot | /dev | /etc | /lib* | /lost+found | /proc | /run | /sbin | /sys | /usr | /var) continue ;;
        esac
        [[ -d $folder && ! -L $folder && -r $folder && -x $folder ]] && bounds+=(--bind "$folder" "$folder")
    done
    # Homes, checkouts and working folders below /var, /usr or behind a symbolic link.
    for folder in "${HOME-}" "$(dirname -- "$here")" "$PWD"; do
        [[ -d $folder && $folder != / ]] && bounds+=(--bind "$folder" "$folder")
    done
    bounds+=(--bind-try /run/media /run/media)
}

# The session's windows, settings and voices: X11 in /tmp, Wayland and D-Bus in its runtime folder.
session_access()
{
    [[ -d ${XDG_RUNTIME_DIR-} ]] && bounds+=(--bind "$XDG_RUNTIME_DIR" "$XDG_RUNTIME_DIR")
    [[ -r ${XAUTHORITY-} ]] && bounds+=(--ro-bind "$XAUTHORITY" "$XAUTHORITY")
    bounds+=(--dev-bind-try /dev/dri /dev/dri)
}
