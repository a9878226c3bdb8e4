# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The part of packaging/measure that happens in the toolchain.

set -u
caller=$PWD
cd -- "$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../..")" || exit
# shellcheck source=packaging/lib/steps.sh
source packaging/lib/steps.sh
step "Configuring release" cmake --preset release || exit
step "Building what measures" cmake --build --preset release --target measure_extraction || exit
program=$PWD/build/release/bin/measure_extraction
cd -- "$caller" && exec "$program" "$@"
