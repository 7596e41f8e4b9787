#!/bin/sh
# Start a trainer detached, as a good neighbour: start.sh train_flow.py --deadline 23:25
# One OpenMP thread (torch's backward thread ignores set_num_threads), and a malloc that keeps the large
# activations mapped between steps instead of returning them to the kernel: 15 % of a step.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=${LIMN_TRAIN_CACHE:-$HOME/.cache/limn-train}
mkdir -p "$cache"
script=$1
shift
export OMP_NUM_THREADS="${THREADS:-1}" MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=17179869184
export MALLOC_ARENA_MAX=2 PYTHONDONTWRITEBYTECODE=1
setsid nohup nice -n 19 /usr/bin/python3 "$here/$script" --threads "$OMP_NUM_THREADS" "$@" \
    >>"$cache/${script%.py}.out" 2>&1 </dev/null &
echo $! >"$cache/${script%.py}.pid"
