"""Writes the generator of half the size (train_half.py) as a model: compute/half, from the cache folder's checkpoint.

    export_half.py DIRECTORY

The model's scorer is a random one of the smallest sizes: it only fills the format, since a cheat is scored by the published model.
"""

from __future__ import annotations

import argparse
import json
from dataclasses import asdict, replace
from pathlib import Path

import torch

from captions import words
from export import build, language, manifest
from model import STEP_COUNTS, Clip, Flow
from sprites import cache_dir
from trainer import half_config


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("directory", type=Path)
    args = p.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(4)
    config = replace(half_config(), image_width=64, image_blocks=1, text_width=64, text_blocks=1, embed=64)
    raw = torch.load(cache_dir() / "half.pt", map_location="cpu")
    flow = Flow(config)
    flow.load_state_dict(raw["average"])
    checkpoint = {
        "config": asdict(config), "vocab": words(), "flow": flow.state_dict(), "clip": Clip(config).state_dict(),
        "tables": {n: flow.tables(n) for n in STEP_COUNTS},
    }  # fmt: skip
    model, steps, classes = build(checkpoint, language(words()))
    args.directory.mkdir(parents=True, exist_ok=True)
    (args.directory / "model.limn").write_bytes(model)
    (args.directory / "manifest.cbor").write_bytes(manifest(model, config.size, steps, classes, {}))
    print(json.dumps({"bytes": len(model), "step": raw["step"], "seconds": round(raw["used"])}))


if __name__ == "__main__":
    main()
