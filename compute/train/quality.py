"""Measure what is published: one line per measure, `name value bound ok|short`, separated by tabs.

    quality.py [--weights DIR] [--share F] [--threads N] [--more]

The scorer is measured in floating point, on pictures composed anew; the generator by what the integer engine makes of
the embedded model, judged by a second scorer that was trained apart (train_second.py). All of it takes five minutes on
one core; `--share 0.1` is a quick look. `--more` adds figures that have no bound of their own.
"""

from __future__ import annotations

import argparse
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch
from torch import Tensor

import engine
from captions import OBJECTS, Sampler, Spec, encode, normalize, vocabulary, words
from compose import Composer
from model import Clip
from sprites import STYLES
from train_clip import augment
from weights import HERE, PARTS, Weights, load

INDEX = {w: i for i, w in enumerate(words())}
RANKED, COMPARED, HELD, FIDELITY, RECALL_ROUNDS = 32, 10_000, 256, 64, 8
MEGABYTE = 1e6


def texts(clip: Clip, specs: list[Spec]) -> Tensor:
    ids = torch.from_numpy(np.stack([encode(INDEX, s.tokens()) for s in specs]))
    return torch.cat([clip.text(part) for part in ids.split(500)])


def images(clip: Clip, pictures: Tensor) -> Tensor:
    return torch.cat([clip.image(part) for part in pictures.split(100)])


def scores(clip: Clip, specs: list[Spec], pictures: Tensor) -> Tensor:
    return (texts(clip, specs) * images(clip, pictures)).sum(1)


class Judge:
    """The measurements; everything is drawn from one seeded generator. `share` scales the sample sizes."""

    def __init__(self, w: Weights, share: float, threads: int, seed: int = 11) -> None:
        self.w, self.share, self.threads = w, share, threads
        self.rng = np.random.default_rng(seed)
        self.noise = torch.Generator().manual_seed(seed)
        self.composer = Composer(self.rng, jitter=3, scale=0.06)

    def size(self, full: int) -> int:
        return max(32, round(full * self.share))

    def real(self, specs: list[Spec]) -> Tensor:
        """Composed pictures, [B, 3, S, S]: shifts and sizes are new ones each time."""
        return torch.from_numpy(self.composer.batch(specs))

    def held(self, n: int, styles: tuple[str, ...]) -> list[Spec]:
        """n different held-out captions: unseen pairs of object and tint, object and background, or two objects."""
        sampler = Sampler(self.rng, held=True, styles=styles)
        names = [t for t in sampler.names if any(f in t for f in ("tint", "background", "pair"))]
        found: dict[Spec, Spec] = {}
        while len(found) < n:
            s = sampler.spec(sampler.pick(names))
            found.setdefault(replace(s, style=""), s)
        return list(found.values())

    def natural(self, styles: tuple[str, ...]) -> list[Spec]:
        order = self.rng.permutation(len(OBJECTS))[: self.size(len(OBJECTS))]
        return [Spec((int(i),), (None,), style=s) for s in styles for i in order]

    def recall(self, clip: Clip) -> float:
        """R@1 among 256, picture by text and text by picture averaged."""
        hits = []
        for _ in range(max(1, round(RECALL_ROUNDS * self.share))):
            specs = self.held(HELD, STYLES)
            cosine = texts(clip, specs) @ images(clip, self.real(specs)).t()
            hits += [float((c.argmax(1) == torch.arange(HELD)).float().mean()) for c in (cosine, cosine.t())]
        return float(np.mean(hits))

    def among(self, clip: Clip, specs: list[Spec], pictures: Tensor) -> float:
        """Share of natural pictures whose own caption beats those of 31 random other objects."""
        text = texts(clip, [Spec((i,), (None,)) for i in range(len(OBJECTS))])
        cosine, hits = images(clip, pictures) @ text.t(), 0
        for row, s in zip(cosine, specs):
            others = self.rng.choice(np.delete(np.arange(len(OBJECTS)), s.objects[0]), RANKED - 1, replace=False)
            hits += bool(row[s.objects[0]] > row[torch.from_numpy(others)].max())
        return hits / len(specs)

    def against(self, clip: Clip) -> dict[str, float]:
        """How often a true picture beats noise, and the same picture of another object; mean scores."""
        n = self.size(COMPARED)
        sampler = Sampler(self.rng, held=None, styles=STYLES)
        specs = [sampler.spec() for _ in range(n)]
        text, true = texts(clip, specs), self.real(specs)
        noise = torch.rand(true.shape, generator=self.noise) * 2 - 1
        noise[::2] = torch.randn(noise[::2].shape, generator=self.noise).clamp(-1, 1)
        sets = {"true": true, "noise": noise, "wrong": self.real([self._other(s) for s in specs]), "augmented": augment(true[: n // 8])}
        score = {name: (images(clip, x) * text[: len(x)]).sum(1) for name, x in sets.items()}
        beaten = {f"beats {name}": float((score["true"] > score[name]).float().mean()) for name in ("noise", "wrong")}
        return {name: float(s.mean()) for name, s in score.items()} | beaten

    def _other(self, s: Spec) -> Spec:
        free = [i for i in self.rng.choice(len(OBJECTS), 4, replace=False) if i not in s.objects]
        return replace(s, objects=(int(free[0]), *s.objects[1:]))


class Report:
    def line(self, name: str, value: float, bound: float, least: bool = True) -> None:
        good = value >= bound if least else value <= bound
        print(f"{name}\t{value:.4f}\t{'>=' if least else '<='} {bound:g}\t{'ok' if good else 'short'}", flush=True)

    def note(self, name: str, value: float) -> None:
        print(f"# {name}\t{value:.4f}", flush=True)


def scorer(j: Judge, r: Report, more: bool) -> None:
    clip = j.w.clip
    r.line("clip: held-out compositions, R@1 of 256", j.recall(clip), 0.97)
    natural = j.natural(STYLES)
    r.line("clip: object among 32 of the same template, natural, normal size", j.among(clip, natural, j.real(natural)), 0.92)
    found = j.against(clip)
    r.line("clip: P(true > noise)", found["beats noise"], 0.9999)
    r.line("clip: P(true > wrong object on the right background)", found["beats wrong"], 0.99)
    if more:
        for name in ("true", "augmented", "wrong", "noise"):
            r.note(f"clip: mean score, {name}", found[name])


def generator(j: Judge, r: Report, more: bool) -> None:
    second = j.w.second
    assert second, "the second scorer's weights are missing"
    natural, held, mixed = j.natural(("noto",)), j.held(j.size(HELD), ("noto",)), engine.captions(j.size(FIDELITY))
    every, language = [*mixed, *natural, *held], vocabulary()
    for s in every:
        assert normalize(language, s.sentence())[0] == s.tokens(), s
    drawn = engine.draw([s.sentence() for s in every], j.threads)
    of_natural, of_held = drawn.pictures[len(mixed) :].split([len(natural), len(held)])
    real = j.among(second, natural, j.real(natural))
    made = j.among(second, natural, of_natural)
    r.line("generated: object among 32, by the second scorer", made, 0.85)
    r.line("generated: the same over the rate on real pictures", made / real, 0.92)
    true = j.real(held)
    r.line("generated: held-out compositions, mean score over real pictures'", ratio(j.w.clip, held, of_held, true), 0.97)
    psnr, change = engine.fidelity(j.w, drawn, len(mixed))
    r.line("engine: median PSNR against the float original, dB", float(np.median(psnr)), 38)
    r.line("engine: mean score change against the float original", float(np.abs(change).mean()), 0.01, least=False)
    if more:
        r.note("second scorer: object among 32, real pictures", real)
        r.note("second scorer: R@1 of 256, captions held out of the published models", j.recall(second))
        r.note("generated: held-out compositions, mean score over real pictures', by the second scorer", ratio(second, held, of_held, true))
        r.note("engine: least PSNR, dB", float(psnr.min()))
        r.note("engine: change of the mean score", float(change.mean()))


def ratio(clip: Clip, specs: list[Spec], made: Tensor, true: Tensor) -> float:
    return float(scores(clip, specs, made).mean() / scores(clip, specs, true).mean())


def sizes(r: Report, weights: Path) -> None:
    embedded = (engine.ROOT / "compute/embedded/model.limn").stat().st_size
    r.line("size: int8 weights embedded, MB", embedded / MEGABYTE, 8, least=False)
    beside = sum((weights / f"{part}.safetensors").stat().st_size for part in PARTS)
    r.line("size: float16 originals and second scorer, MB", beside / MEGABYTE, 16, least=False)


@torch.no_grad()
def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("--weights", type=Path, default=HERE)
    p.add_argument("--share", type=float, default=1.0)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--more", action="store_true")
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(11)
    judge, report = Judge(load(args.weights), args.share, args.threads), Report()
    scorer(judge, report, args.more)
    generator(judge, report, args.more)
    sizes(report, args.weights)


if __name__ == "__main__":
    main()
