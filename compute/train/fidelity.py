"""Compares pictures of the integer engine with the float original, from the same noise.

    go run ./compute/internal/dump -n 64 DIRECTORY
    python3 fidelity.py CHECKPOINT DIRECTORY

prints per-picture PSNR (peak 255, after rounding to bytes) and the change of the score, then medians.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import numpy as np
import torch
from model import load_checkpoint, unpatchify

BOUND_PSNR, BOUND_SCORE = 38.0, 0.01


def main(checkpoint: str, directory: str, quiet: bool) -> int:
    torch.set_num_threads(1)
    config, _, flow, clip, _ = load_checkpoint(checkpoint)
    d = Path(directory)
    index = json.loads((d / "index.json").read_text())
    n = len(index["pictures"])
    assert n > 0
    noise = np.frombuffer((d / "noise.bin").read_bytes(), "<i4").reshape(n, config.patches, -1) / 65536.0
    pixels = np.frombuffer((d / "pixels.bin").read_bytes(), np.uint8).reshape(n, config.size, config.size, 3)
    tokens = torch.tensor([p["tokens"] for p in index["pictures"]])
    x = unpatchify(torch.tensor(noise, dtype=torch.float32), config.patch)
    with torch.no_grad():
        float_pixels = flow.sample(tokens, x, index["steps"], index["guidance"] / 100)
        rounded = ((float_pixels + 1) * 127.5).round().clamp(0, 255).permute(0, 2, 3, 1).numpy()
        given = torch.tensor(pixels.astype(np.float32)).permute(0, 3, 1, 2) / 127.5 - 1
        image, text = clip(given, tokens)
        exact = (image * text).sum(1).numpy()
        image, text = clip(float_pixels, tokens)
        original = (image * text).sum(1).numpy()
    error = ((rounded - pixels) ** 2).mean((1, 2, 3))
    psnr = 10 * np.log10(255**2 / np.maximum(error, 1e-9))
    scores = np.array([p["score"] for p in index["pictures"]]) / 1e4
    if not quiet:
        for p, db, s, e in zip(index["pictures"], psnr, scores, exact):
            print(f"{db:6.2f} dB  score {s:+.4f}  float scorer on the same pixels {e:+.4f}  {p['prompt']}")
    median, change, scorer = np.median(psnr), abs((scores - original).mean()), np.abs(scores - exact).mean()
    for name, value, bound, ok in (
        ("psnr_median_db", median, BOUND_PSNR, median >= BOUND_PSNR),
        ("psnr_least_db", psnr.min(), 0, True),
        ("score_change_of_mean", change, BOUND_SCORE, change <= BOUND_SCORE),
        ("scorer_error_mean", scorer, BOUND_SCORE, scorer <= BOUND_SCORE),
    ):
        print(f"{name}\t{value:.4f}\t{bound}\t{'ok' if ok else 'short'}")
    return 0 if median >= BOUND_PSNR and change <= BOUND_SCORE else 1


if __name__ == "__main__":
    arguments = [a for a in sys.argv[1:] if a != "-q"]
    if len(arguments) != 2:
        sys.exit(__doc__)
    sys.exit(main(*arguments, quiet="-q" in sys.argv))
