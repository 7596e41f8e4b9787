#!/bin/sh
# Puts a trained checkpoint into the repository, all of it: quantizes, embeds, measures floors, writes the manifest,
# renews golden digests and test vectors, and checks fidelity against the float original.
#
#   compute/train/publish.sh CHECKPOINT [PICTURES PER CLASS, default 24]
#
# Then look at the result and commit compute/embedded and compute/testdata.
set -eu
checkpoint=$(realpath "$1")
pictures=${2:-24}
python=${PYTHON:-/usr/bin/python3}
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "== quantize"
"$python" compute/train/export.py "$checkpoint" compute/embedded
echo "== floors"
go run ./compute/internal/floors -n "$pictures" -o "$work/floors.json"
"$python" compute/train/export.py "$checkpoint" compute/embedded --floors "$work/floors.json"
echo "== golden digests and vectors"
"$python" compute/train/tokens.py compute/testdata
go test ./compute -count=1 -run 'TestGolden|TestVectors' -update
echo "== the oracle written from SPEC.md"
"$python" compute/train/oracle.py compute/embedded/model.limn compute/testdata/golden.json
echo "== fidelity"
go run ./compute/internal/dump -n 32 "$work/dump"
"$python" compute/train/fidelity.py -q "$checkpoint" "$work/dump" || echo "fidelity is short of its bound"
echo "== tests"
go test ./compute/... -count=1
ls -l compute/embedded
