"""Round the averaged weights of the three trainings to float16 and lay them down with their logs: `weights/`.

    collect.py [--out DIR] [--sheet FILE]

works at any time while the trainers run; --sheet also draws held-out captions with the float generator, to watch it
learn. The folder is what publish.sh embeds and quality.py measures.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
import torch

from captions import Sampler
from compose import sheet
from model import Flow
from sprites import cache_dir
from trainer import config, second_config, setup
from weights import HERE, PARTS, load, save

LOG_LINES = 60  # of each training, evenly thinned


def thinned(path: Path) -> list[str]:
    """Where each run began and ended, and about LOG_LINES of the lines between."""
    rows = [json.loads(r) for r in path.read_text().splitlines()]
    every = max(1, len(rows) // LOG_LINES)
    return [json.dumps(r) for i, r in enumerate(rows) if i % every == 0 or not {"resumed", "finished"}.isdisjoint(r)]


def collect(out: Path) -> None:
    for part in PARTS:
        path = cache_dir() / f"{part}.pt"
        if part == "second" and not path.exists():
            continue
        raw = torch.load(path, map_location="cpu")
        notes = {"step": raw["step"], "seconds": round(raw["used"]), "seed": raw["seed"], "commit": raw["commit"]}
        save(out, part, second_config() if part == "second" else config(), raw["average"], notes)
        (out / f"{part}.log").write_text("\n".join(thinned(cache_dir() / f"{part}.log")) + "\n")
        print(json.dumps({part: notes}))


@torch.no_grad()
def draw(flow: Flow, path: Path, count: int = 64, seed: int = 3) -> None:
    sampler = Sampler(np.random.default_rng(seed), held=True)
    names = [n for n in sampler.names if "tint" in n or "background" in n or "pair" in n]
    ids = torch.from_numpy(np.stack([sampler.ids(sampler.spec(sampler.pick(names)), vary=False) for _ in range(count)]))
    noise = torch.randn(count, 3, 32, 32, generator=torch.Generator().manual_seed(seed))
    sheet(flow.sample(ids, noise).numpy(), 8).save(path)


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--out", type=Path, default=HERE)
    p.add_argument("--sheet", type=Path)
    p.add_argument("--threads", type=int, default=1)
    args = p.parse_args()
    setup(args.threads)
    collect(args.out)
    if args.sheet:
        draw(load(args.out).flow, args.sheet)


if __name__ == "__main__":
    main()
