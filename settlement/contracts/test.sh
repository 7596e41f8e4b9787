#!/usr/bin/env bash
# Installs the pinned tools, runs the contracts' tests, and holds ACCESS.md and the committed gas figures against them.
# Arguments go to forge test; with some only a part of the tests runs, and gas is not compared.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts --silent
if [ $# -gt 0 ] || [ -n "${FOUNDRY_PROFILE:-}" ]; then
  exec ./forge.sh test "$@"
fi
# The new code generator takes ten minutes for all suites, and only gas depends on it: the bytecode that it makes is what
# the tests of the Go packages run.
FOUNDRY_PROFILE=suites ./forge.sh test
node assurance/access.mjs out/suites
./forge.sh test --match-path 'test/*Gas.t.sol'
node assurance/gas.mjs
