#!/bin/sh
# Makes the Python environment in which `make bench-compute` runs ONNX Runtime. Nothing else needs it.
set -eu
case $(uname) in
  Darwin) cache="$HOME/Library/Caches" ;;
  *) cache="${XDG_CACHE_HOME:-$HOME/.cache}" ;;
esac
target="$cache/limn-bench/venv"
${PYTHON:-python3} -m venv "$target"
"$target/bin/pip" install --quiet --requirement "$(dirname "$0")/requirements.txt"
echo "onnxruntime is in $target"
