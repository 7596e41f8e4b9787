#!/bin/sh
# The whole way from nothing to an embedded model: renders the sprites, trains the generator and the scorer side by side,
# then the second scorer, rounds the weights into compute/train/weights and publishes them.
#
#   compute/train/train.sh [MINUTES, default 150] [options of the trainers]
#
# A third of the minutes is the second scorer's. What the cache folder holds already is trained on from there (--fresh
# starts over). Interrupted? Start it again.
set -eu
minutes=${1:-150}
[ $# -eq 0 ] || shift
here=$(cd "$(dirname "$0")" && pwd)
python=${PYTHON:-/usr/bin/python3}
last=$((minutes / 3))
deadline() { # HH:MM in UTC, so many minutes from now
    "$python" -c "import sys, time; print(time.strftime('%H:%M', time.gmtime(time.time() + 60 * max(2, int(sys.argv[1])))))" "$1"
}

echo "== sprites"
"$python" "$here/sprites.py"
echo "== generator and scorer, $((minutes - last)) minutes"
end=$(deadline $((minutes - last)))
"$here/start.sh" -f train_flow.py --deadline "$end" "$@" &
flow=$!
"$here/start.sh" -f train_clip.py --deadline "$end" "$@" &
clip=$!
trap 'kill $flow $clip 2>/dev/null || true' EXIT INT TERM
wait $flow
wait $clip
echo "== second scorer, $last minutes"
"$here/start.sh" -f train_second.py --deadline "$(deadline $last)" "$@"
echo "== weights"
"$python" "$here/collect.py"
"$here/publish.sh"
