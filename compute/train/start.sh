#!/bin/sh
# Start a trainer as a good neighbour, detached unless the first argument is -f:
#
#   start.sh [-f] train_flow.py --deadline 23:25
#
# One OpenMP thread (torch's backward thread ignores set_num_threads), and a malloc that keeps the large
# activations mapped between steps instead of returning them to the kernel: 15 % of a step.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
cache=${LIMN_TRAIN_CACHE:-$HOME/.cache/limn-train}
mkdir -p "$cache"
front=
if [ "$1" = -f ]; then
    front=1
    shift
fi
script=$1
shift
export OMP_NUM_THREADS="${THREADS:-1}" MALLOC_MMAP_THRESHOLD_=4294967296 MALLOC_TRIM_THRESHOLD_=17179869184
export MALLOC_ARENA_MAX=2 PYTHONDONTWRITEBYTECODE=1
set -- nice -n 19 "${PYTHON:-/usr/bin/python3}" "$here/$script" --threads "$OMP_NUM_THREADS" "$@"
if [ "$front" ]; then
    exec "$@"
fi
setsid nohup "$@" >>"$cache/${script%.py}.out" 2>&1 </dev/null &
echo $! >"$cache/${script%.py}.pid"
