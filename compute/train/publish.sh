#!/bin/sh
# Puts the weights folder into the embedded model, all of it: quantizes, embeds, measures floors, writes the manifest,
# renews golden digests and test vectors, and checks the result.
#
#   compute/train/publish.sh [PICTURES PER CLASS for the floors, default 24]
#
# Then look at the result, run `make quality`, record its scores anew (sim/scores/record: remove sim/scores/data first; an hour), and
# commit compute/embedded, compute/testdata, compute/train/weights and sim/scores/data.
set -eu
pictures=${1:-24}
python=${PYTHON:-/usr/bin/python3}
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "== quantize"
"$python" compute/train/export.py compute/embedded
echo "== floors"
go run ./compute/internal/floors -n "$pictures" -o "$work/floors.json"
"$python" compute/train/export.py compute/embedded --floors "$work/floors.json"
echo "== golden digests and vectors"
"$python" compute/train/tokens.py compute/testdata
go test ./compute -count=1 -run 'TestGolden|TestVectors' -update
echo "== the oracle written from SPEC.md"
"$python" compute/train/oracle.py compute/embedded/model.limn compute/testdata/golden.json
echo "== fidelity"
"$python" compute/train/engine.py 32 | tail -1
echo "== tests"
go test ./compute/... -count=1
ls -l compute/embedded
