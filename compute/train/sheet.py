"""Contact sheet of 64 prompts, each picture by the integer engine from the seed of its place, prompts underneath.

    sheet.py [FILE] [--small FILE]

The first half are prompts a person would type; the second half are compositions held out of training, drawn by a
seeded generator and not chosen. --small writes the first twelve alone, without words.
"""

from __future__ import annotations

import argparse
import textwrap
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from captions import Sampler
from engine import ROOT, draw

TYPED = """a red apple on a blue background
a fox in the forest
two cats in the snow
a rocket at night
a blue car on a yellow background
three strawberries
a penguin in the snow
a duck on a blue background
a robot
a sailboat by the sea
an ice cream on a pink background
a house on a green background
a cat and a dog
a dog in the snow
two bananas
a big pizza
a small ghost on a black background
a green dragon
a camel in the desert
a purple octopus
a pink elephant on a turquoise background
a guitar on the left
an owl at night
a sunflower
four balloons
a white rose on a black background
an apple and a banana
a black cat on an orange background
a train
a blue whale by the sea
a golden crown on a purple background
a bicycle on a gray background""".splitlines()
COUNT, COLUMNS, ZOOM, SIDE, GAP, LINE, LINES = 64, 8, 4, 32, 6, 13, 3


def held(count: int, seed: int = 3) -> list[str]:
    sampler = Sampler(np.random.default_rng(seed), held=True)
    names = [n for n in sampler.names if "tint" in n or "background" in n or "pair" in n]
    return [sampler.spec(sampler.pick(names)).sentence() for _ in range(count)]


def paste(pixels: np.ndarray, columns: int, words: list[str] | None) -> Image.Image:
    tile, font = SIDE * ZOOM, ImageFont.truetype("DejaVuSans.ttf", 11)
    height = tile + GAP + (LINES * LINE + GAP if words else 0)
    out = Image.new("RGB", (columns * (tile + GAP) + GAP, -(-len(pixels) // columns) * height + GAP), "white")
    pen = ImageDraw.Draw(out)
    for i, p in enumerate(pixels):
        x, y = GAP + (i % columns) * (tile + GAP), GAP + (i // columns) * height
        out.paste(Image.fromarray(p).resize((tile, tile), Image.NEAREST), (x, y))
        for k, part in enumerate(textwrap.wrap(words[i], 21)[:LINES] if words else []):
            pen.text((x, y + tile + 2 + k * LINE), part, fill="black", font=font)
    return out


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("file", type=Path, nargs="?", default=ROOT / "docs/prompts.png")
    p.add_argument("--small", type=Path)
    args = p.parse_args()
    prompts = TYPED + held(COUNT - len(TYPED))
    drawn = draw(prompts)
    paste(drawn.pixels, COLUMNS, prompts).save(args.file, optimize=True)
    if args.small:
        paste(drawn.pixels[:12], 6, None).save(args.small, optimize=True)
    print(f"mean score {drawn.scores.mean():.3f}, least {drawn.scores.min():.3f} ({prompts[int(drawn.scores.argmin())]})")


if __name__ == "__main__":
    main()
