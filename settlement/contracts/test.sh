#!/usr/bin/env bash
# Installs the pinned tools, runs the contracts' tests and holds ACCESS.md against the contracts. Arguments go to forge
# test.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts --silent
./forge.sh test "$@"
node assurance/access.mjs
