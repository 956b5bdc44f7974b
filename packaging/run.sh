#!/usr/bin/env bash
# Opens the window. Where there is no display the program says so (exit code 3), and the same scenario is run without
# one, to a picture and an animation.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."
no_display=3

status=0
.venv/bin/ganviz || status=$?
[ "$status" -eq "$no_display" ] || exit "$status"

echo 'Training the eight Gaussians without a window instead.'
mkdir -p ganviz-output
for file in "$PWD"/ganviz-output/ring.{png,gif}; do
    .venv/bin/ganviz render ring-noise-decay --iterations 1500 --frames 48 --out "$file" # which says what it wrote
done
