#!/bin/bash
# How many poll results a second the store makes durable (synchronous=FULL, group commit) while every
# fsync takes at least 3.3 ms, with 64 in flight; and what a result costs where groups are large.
# Usage: bench/commit_rate.sh [BUILD_DIRECTORY]    (default: build/bench)
set -euo pipefail
cd "$(dirname "$0")/.."
build=$(realpath "${1:-build/bench}")
work=$(mktemp -d "${TMPDIR:-/tmp}/newshound-commit-XXXXXX")
trap 'rm -rf "$work"' EXIT

program="$build/bench/commit/newshound_commit_rate"
slow="$build/bench/commit/libslow_fsync.so"

echo "every fsync 3.3 ms slower:"
LD_PRELOAD="$slow" "$program" "$work/a" full 20000 64
LD_PRELOAD="$slow" "$program" "$work/a" unchanged 20000 64
echo "the disk as it is, large groups:"
"$program" "$work/b" full 20000 2000
"$program" "$work/b" unchanged 200000 2000
