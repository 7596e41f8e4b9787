#!/usr/bin/env bash
# Installs the pinned tools and runs the contracts' tests. Arguments go to forge test.
set -euo pipefail
cd "$(dirname "$0")"
npm ci --ignore-scripts --silent
./forge.sh test "$@"
