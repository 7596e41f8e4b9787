#!/usr/bin/env bash
# forge as installed by `npm ci`: one package a platform, without the wrapper package, whose list of platforms names
# some that were never published and so cannot be locked.
set -euo pipefail
cd "$(dirname "$0")"
for binary in node_modules/@foundry-rs/forge-*/bin/forge; do
  [ -x "$binary" ] && exec "$binary" "$@"
done
echo "forge.sh: no forge for this platform; run npm ci here (Linux x86-64 and macOS arm64 have one)" >&2
exit 1
