#!/usr/bin/env bash
# Runs Slither over the production contracts and fails when it finds something that slither.md does not answer. Needs
# Python 3.9 or newer with pip and venv; where Slither cannot be installed it says so and passes.
set -euo pipefail
cd "$(dirname "$0")/.."

venv=${XDG_CACHE_HOME:-$HOME/.cache}/limn/slither
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

if [ ! -x "$venv/bin/slither" ]; then
  python=$(command -v python3 || true)
  if [ -z "$python" ] || ! { "$python" -m venv "$venv" && "$venv/bin/pip" install -q slither-analyzer==0.11.6; } >"$scratch/pip" 2>&1; then
    tail -n 3 "$scratch/pip" 2>/dev/null || true
    echo "slither: NOT CHECKED: it cannot be installed here (python3 with venv and pip)"
    exit 0
  fi
fi

# Slither asks forge for its configuration; it looks for the compiler's own output, which the quick profile gives.
mkdir "$scratch/bin"
ln -s "$PWD"/node_modules/@foundry-rs/forge-*/bin/forge "$scratch/bin/forge"
export PATH="$scratch/bin:$PATH" FOUNDRY_PROFILE=dev FOUNDRY_OUT="$scratch/out" FOUNDRY_CACHE_PATH="$scratch/cache"
forge build --silent --build-info src
status=0
"$venv/bin/slither" . --ignore-compile --foundry-out-directory "$scratch/out" --filter-paths node_modules \
  --exclude-dependencies --json "$scratch/report.json" >"$scratch/log" 2>&1 || status=$?
if [ ! -s "$scratch/report.json" ]; then
  tail -n 20 "$scratch/log"
  echo "slither: it failed (exit $status)"
  exit 1
fi
node assurance/slither.mjs "$scratch/report.json"
