#!/usr/bin/env bash
# Installs the pinned tools, runs the contracts' tests, and holds ACCESS.md and the committed gas figures against them.
# Arguments go to forge test; with some only a part of the tests runs, and gas is not compared.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts --silent
./forge.sh test "$@"
node assurance/access.mjs
if [ $# -eq 0 ] && [ -z "${FOUNDRY_PROFILE:-}" ]; then node assurance/gas.mjs; fi
