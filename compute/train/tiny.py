"""Writes compute/testdata/tiny: a random model of the smallest sizes, on which tests pin the engine whatever the real weights are.

    python3 tiny.py DIRECTORY
"""

from __future__ import annotations

import sys
from pathlib import Path

import torch

from export import build, manifest
from model import Clip, Config, Flow

LANGUAGE = {
    "words": ["<pad>", "<null>", "two", "red", "orange", "cat", "dog", "tangerine", "background", "and"],
    "kinds": {"two": "count", "red": "color", "orange": "color", "cat": "object", "dog": "object", "tangerine": "object",
              "background": "ground", "and": "joiner"},
    "plurals": {"cats": "cat", "dogs": "dog"}, "synonyms": {"kitty": "cat"}, "phrases": {"orange fruit": "tangerine"},
    "stop": ["a", "an", "on"], "fallback": {"orange": "tangerine"},
    "classes": [{"name": "natural", "features": []}, {"name": "tint", "features": ["tint"]}],
}  # fmt: skip


def main(directory: str) -> None:
    torch.manual_seed(11)
    torch.set_num_threads(1)
    c = Config(vocab=len(LANGUAGE["words"]), size=16, flow_width=64, flow_blocks=1, image_width=64, image_blocks=1,
               text_width=64, text_blocks=1, embed=64)  # fmt: skip
    flow, clip = Flow(c), Clip(c)
    with torch.no_grad():
        flow.patch_out.weight.normal_(std=0.1)
        flow.time.out.weight.normal_(std=0.02)
    checkpoint = {"config": vars(c), "vocab": LANGUAGE["words"], "flow": flow.state_dict(), "clip": clip.state_dict(),
                  "tables": {n: flow.tables(n) for n in (2, 17)}}  # fmt: skip
    model, steps, classes = build(checkpoint, LANGUAGE)
    out = Path(directory)
    out.mkdir(parents=True, exist_ok=True)
    (out / "model.limn").write_bytes(model)
    (out / "manifest.cbor").write_bytes(manifest(model, c.size, steps, classes, {"natural": 100}))
    print(len(model), "bytes")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
