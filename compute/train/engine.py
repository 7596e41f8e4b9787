"""Pictures by the integer engine, and how far they are from the float original's.

    engine.py [PICTURES]

compares that many pictures (64), each from the same noise on both sides, and prints every one.
"""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

from captions import Sampler, Spec
from model import unpatchify
from weights import Weights, load

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Drawn:
    """What the engine made of some prompts; picture i from seed i."""

    prompts: list[str]
    tokens: Tensor  # [B, 16]
    pixels: np.ndarray  # [B, S, S, 3] uint8
    noise: np.ndarray  # [B, patches, patch values] int32, 16 fractional bits
    scores: np.ndarray  # [B] cosines
    steps: int
    guidance: float

    @property
    def pictures(self) -> Tensor:
        """[B, 3, S, S] in [-1, 1]"""
        return torch.from_numpy(self.pixels.astype(np.float32)).permute(0, 3, 1, 2) / 127.5 - 1


def draw(prompts: list[str], threads: int = 1) -> Drawn:
    """Runs the engine of this tree on the embedded model."""
    with tempfile.TemporaryDirectory() as out:
        command = ["go", "run", "./compute/internal/dump", "-prompts", "-", "-threads", str(threads), out]
        subprocess.run(command, cwd=ROOT, input="\n".join(prompts).encode(), check=True)
        index = json.loads(Path(out, "index.json").read_text())
        n, side = len(prompts), index["size"]
        pixels = np.frombuffer(Path(out, "pixels.bin").read_bytes(), np.uint8).reshape(n, side, side, 3).copy()
        noise = np.frombuffer(Path(out, "noise.bin").read_bytes(), "<i4").reshape(n, (side // 4) ** 2, -1).copy()
    entries = index["pictures"]
    assert [e["prompt"] for e in entries] == prompts
    tokens, scores = torch.tensor([e["tokens"] for e in entries]), np.array([e["score"] for e in entries]) / 1e4
    return Drawn(prompts, tokens, pixels, noise, scores, index["steps"], index["guidance"] / 100)


@torch.no_grad()
def fidelity(w: Weights, drawn: Drawn, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Of the first `count` pictures: PSNR against the float original's (dB, peak 255, after rounding to bytes), and
    score by the engine less score of the original by the float scorer."""
    noise = torch.from_numpy(drawn.noise[:count]).float() / 65536
    tokens = drawn.tokens[:count]
    original = w.flow.sample(tokens, unpatchify(noise, w.config.patch), drawn.steps, drawn.guidance)
    rounded = ((original + 1) * 127.5).round().clamp(0, 255).permute(0, 2, 3, 1).numpy()
    error = ((rounded - drawn.pixels[:count]) ** 2).mean((1, 2, 3))
    image, text = w.clip(original, tokens)
    return 10 * np.log10(255**2 / np.maximum(error, 1e-9)), drawn.scores[:count] - (image * text).sum(1).numpy()


def captions(count: int, seed: int = 5) -> list[Spec]:
    """Captions of every class, seen and held out."""
    sampler = Sampler(np.random.default_rng(seed), held=None)
    return [sampler.spec() for _ in range(count)]


def main(count: int) -> None:
    torch.set_num_threads(1)
    drawn = draw([s.sentence() for s in captions(count)])
    psnr, change = fidelity(load(), drawn, count)
    for prompt, score, db, c in zip(drawn.prompts, drawn.scores, psnr, change):
        print(f"{db:6.2f} dB  score {score:+.4f}  of the original {score - c:+.4f}  {prompt}")
    print(f"PSNR: median {np.median(psnr):.2f} dB, least {psnr.min():.2f} dB; score change: mean {change.mean():+.4f}, mean size {np.abs(change).mean():.4f}")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 64)
