"""Join the averaged weights of both trainers into the interchange file and draw a contact sheet.

    publish.py [--out FILE] [--sheet FILE] [--every SECONDS]

The file is written atomically; with --every it is renewed for as long as the trainers run.
"""

from __future__ import annotations

import argparse
import json
import time
from pathlib import Path

import numpy as np
import torch

from captions import Sampler, encode, normalize, words
from compose import sheet
from model import Clip, Flow, save_checkpoint
from sprites import cache_dir
from trainer import commit, config, setup

PROMPTS = """a red apple on a blue background
a cat
a dog in the snow
two bananas
a blue car on a yellow background
a rocket at night
a big pizza
a small ghost on a black background
a cat and a dog
a green dragon
a sailboat by the sea
a camel in the desert
a fox in the forest
a purple octopus
three strawberries
a house on a green background
a pink elephant on a turquoise background
a guitar on the left
an owl at night
a yellow duck on a blue background
a sunflower
a robot
four balloons
an ice cream on a pink background
a white rose on a black background
a penguin in the snow
an apple and a banana
a black cat on an orange background
a train
a bicycle on a gray background
a blue whale by the sea
a golden crown on a purple background""".splitlines()


def averaged() -> tuple[Flow, Clip, dict]:
    """Both models with their averaged weights, and where they come from."""
    c = config()
    models, notes = [], {"commit": commit(), "written": time.strftime("%FT%TZ", time.gmtime())}
    for name, kind in (("flow", Flow), ("clip", Clip)):
        raw = torch.load(cache_dir() / f"{name}.pt", map_location="cpu")
        model = kind(c)
        model.load_state_dict(raw["average"])
        models.append(model.eval())
        notes[name] = {k: raw[k] for k in ("step", "used", "seed", "commit")}
    return models[0], models[1], notes


def captions(count: int, seed: int) -> list[list[str]]:
    """The fixed prompts above, then held-out captions."""
    vocab = json.loads(Path(__file__).with_name("vocab.json").read_text())
    tokens = [normalize(vocab, p)[0] for p in PROMPTS[:count]]
    sampler = Sampler(np.random.default_rng(seed), held=True)
    names = [n for n in sampler.names if "tint" in n or "background" in n or "pair" in n]
    return tokens + [sampler.spec(sampler.pick(names)).tokens() for _ in range(count - len(tokens))]


@torch.no_grad()
def contact_sheet(flow: Flow, clip: Clip, path: Path, count: int = 48, seed: int = 3) -> float:
    """Draw prompts at 16 steps; returns the mean score."""
    sampler = Sampler(np.random.default_rng(0))
    ids = torch.from_numpy(np.stack([encode(sampler.vocab, t) for t in captions(count, seed)]))
    noise = torch.randn(count, 3, 32, 32, generator=torch.Generator().manual_seed(seed))
    pictures = flow.sample(ids, noise)
    sheet(pictures.numpy(), 8).save(path)
    return float((clip.image(pictures) * clip.text(ids)).sum(1).mean())


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--out", type=Path, default=cache_dir() / "latest.pt")
    p.add_argument("--sheet", type=Path, default=cache_dir() / "sheet.png")
    p.add_argument("--count", type=int, default=48)
    p.add_argument("--every", type=int, default=0, metavar="SECONDS")
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--seed", type=int, default=3)
    args = p.parse_args()
    setup(args)
    while True:
        flow, clip, notes = averaged()
        save_checkpoint(str(args.out), flow.config, words(), flow, clip, provenance=notes)
        score = contact_sheet(flow, clip, args.sheet, args.count, args.seed)
        print(json.dumps(notes | {"sheet_score": round(score, 3)}), flush=True)
        if not args.every:
            return
        time.sleep(args.every)


if __name__ == "__main__":
    main()
