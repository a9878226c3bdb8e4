# SPDX-FileCopyrightText: The Gainsay authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash

# The part of packaging/test that happens in the toolchain.

set -u
cd -- "$(realpath -- "$(dirname -- "${BASH_SOURCE[0]}")/../..")" || exit
# shellcheck source=packaging/lib/steps.sh
source packaging/lib/steps.sh

presets=(dev asan tsan)
for preset in "${presets[@]}"; do
    build "$preset" || exit
done

# One ctest run over all builds, so that one number counts everything.
mkdir -p build/all
printf "subdirs(\"$PWD/build/%s\")\n" "${presets[@]}" >build/all/CTestTestfile.cmake
echo "Testing …" >&2
ctest --test-dir build/all --parallel "$(nproc)" --output-on-failure --no-tests=error \
    --no-label-summary "$@" 2>&1 | tee build/log/testing.txt
code=${PIPESTATUS[0]}
grep -E '^[0-9]+% tests passed, [0-9]+ tests? failed out of [0-9]+' build/log/testing.txt | tail -n 1
exit "$code"
