#!/bin/bash
# From a feed's bytes to the alert on disk and at a webhook, at 1,000 articles and 20 alerts a second
# (latency.cpp says how it is measured), several times, with the medians of all figures.
# Usage: bench/latency/latency.sh [RUNS [SECONDS [BUILD_DIRECTORY]]]   (default: 3 60 build/bench)
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-3} seconds=${2:-60}
build=$(realpath "${3:-build/bench}")
work=$(mktemp -d "${TMPDIR:-/tmp}/newshound-latency-XXXXXX")
trap 'rm -rf "$work"' EXIT
for ((run = 1; run <= runs; ++run)); do
  "$build/bench/newshound_latency" "$build/newshound" "$work/$run" "$seconds" | tee -a "$work/figures"
done
python3 - "$work/figures" <<'PYTHON'
import json, statistics, sys
runs = [json.loads(line) for line in open(sys.argv[1])]
middle = {key: statistics.median(run[key] for run in runs) for key in runs[0]}
print("median of", len(runs), "runs:", json.dumps(middle))
durable = sum(run["durable_p99"] <= run["durable_limit"] for run in runs)
received = sum(run["received_p99"] <= 250 for run in runs)
print(f"durable within 5 ms + 3 syncs: {durable} of {len(runs)}; received within 250 ms: {received}")
PYTHON
