# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The part of packaging/run that happens in the toolchain.

set -u
top=$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../..")
caller=$PWD
cd -- "$top" || exit
# shellcheck source=packaging/lib/steps.sh
source packaging/lib/steps.sh
build release || exit

program=$top/build/release/bin/gainsay
if [[ -n ${DISPLAY-}${WAYLAND_DISPLAY-} ]]; then
    echo "Starting Gainsay …" >&2
    if (($# == 0)); then
        echo "Without a corpus of yours it opens the last one, or the sample, which is kept in ${XDG_DATA_HOME:-$HOME/.local/share}/Gainsay/gainsay." >&2
    fi
    cd -- "$caller" && exec "$program" "$@"
fi
export QT_QPA_PLATFORM=offscreen
if [[ ${1-} == -* ]]; then
    cd -- "$caller" && exec "$program" "$@"
fi
tour=$top/build/tour
rm -rf -- "$tour"
echo "There is no display here, so Gainsay takes its tour of a labelling round …" >&2
# Qt says of its offscreen windows what does not matter here.
"$program" --tour "$tour" 2> >(grep -v 'propagateSizeHints' >&2) || exit
echo "The tour's pictures, corpus and export lie in $tour:"
find "$tour" -path "$tour/settings" -prune -o -type f -printf '  %P\n' | sort
