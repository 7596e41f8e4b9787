"""Measure the float models: one line per target, `name value bound ok|short`, tab-separated.

    quality.py [FILE] [--share F]     FILE: interchange file; F: share of the full sample sizes (default 1)

The scorer that judges generated pictures is the model's own CLIP; a second scorer of another seed and split
is a later addition, so those lines are named "own scorer". Real pictures are composed anew with unseen jitter.
"""

from __future__ import annotations

import argparse
import sys
from dataclasses import replace

import numpy as np
import torch
from torch import Tensor

from captions import OBJECTS, Sampler, Spec, encode, words
from compose import Composer
from model import Clip, Flow, load_checkpoint
from sprites import STYLES, cache_dir
from train_clip import augment

INDEX = {w: i for i, w in enumerate(words())}


def ids_of(specs: list[Spec]) -> Tensor:
    return torch.from_numpy(np.stack([encode(INDEX, s.tokens()) for s in specs]))


def texts(clip: Clip, specs: list[Spec]) -> Tensor:
    return torch.cat([clip.text(part) for part in ids_of(specs).split(500)])


def images(clip: Clip, pictures: Tensor) -> Tensor:
    return torch.cat([clip.image(part) for part in pictures.split(125)])


class Judge:
    """The measurements; every one draws its own specs from one seeded generator."""

    def __init__(self, flow: Flow, clip: Clip, share: float, seed: int = 11) -> None:
        self.flow, self.clip, self.share = flow, clip, share
        self.rng = np.random.default_rng(seed)
        self.noise = torch.Generator().manual_seed(seed)
        self.composer = Composer(self.rng, jitter=3, scale=0.06)

    def size(self, full: int) -> int:
        return max(32, round(full * self.share))

    def real(self, specs: list[Spec]) -> Tensor:
        return torch.from_numpy(self.composer.batch(specs))

    def drawn(self, specs: list[Spec]) -> Tensor:
        parts = ids_of(specs).split(32)
        return torch.cat([self.flow.sample(p, torch.randn(len(p), 3, 32, 32, generator=self.noise)) for p in parts])

    def held(self, n: int, styles: tuple[str, ...]) -> list[Spec]:
        """n different held-out captions: unseen pairs of object and tint, object and background, or two objects."""
        sampler = Sampler(self.rng, held=True, styles=styles)
        names = [t for t in sampler.names if any(f in t for f in ("tint", "background", "pair"))]
        found: dict[Spec, Spec] = {}
        while len(found) < n:
            s = sampler.spec(sampler.pick(names))
            found.setdefault(replace(s, style=""), s)
        return list(found.values())

    def recall(self) -> float:
        """R@1 among 256, picture by text and text by picture averaged."""
        hits = []
        for _ in range(max(1, round(6 * self.share))):
            specs = self.held(256, STYLES)
            cosine = texts(self.clip, specs) @ images(self.clip, self.real(specs)).t()
            for c in (cosine, cosine.t()):
                hits.append((c.argmax(1) == torch.arange(256)).float().mean())
        return float(torch.stack(hits).mean())

    def among(self, pictures: Tensor, truth: list[int]) -> float:
        """Share of natural pictures whose object beats 31 random others."""
        text = texts(self.clip, [Spec((i,), (None,)) for i in range(len(OBJECTS))])
        cosine = images(self.clip, pictures) @ text.t()
        hits = 0
        for row, t in zip(cosine, truth):
            others = self.rng.choice(np.delete(np.arange(len(OBJECTS)), t), 31, replace=False)
            hits += bool(row[t] > row[torch.from_numpy(others)].max())
        return hits / len(truth)

    def natural(self, styles: tuple[str, ...]) -> tuple[list[Spec], list[int]]:
        order = self.rng.permutation(len(OBJECTS))[: self.size(len(OBJECTS))]
        specs = [Spec((int(i),), (None,), style=s) for s in styles for i in order]
        return specs, [s.objects[0] for s in specs]

    def against(self) -> tuple[float, float, float, float, float]:
        """P(true > noise), P(true > wrong object), and mean scores of true, augmented and noise pictures."""
        n = self.size(10_000)
        sampler = Sampler(self.rng, held=None, styles=STYLES)
        specs = [sampler.spec() for _ in range(n)]
        text, true = texts(self.clip, specs), self.real(specs)
        wrong = self.real([self._other(s) for s in specs])
        noise = torch.rand(true.shape, generator=self.noise) * 2 - 1
        noise[::2] = torch.randn(noise[::2].shape, generator=self.noise).clamp(-1, 1)
        score = [(images(self.clip, x) * text).sum(1) for x in (true, noise, wrong)]
        augmented = (images(self.clip, augment(true[: n // 4])) * text[: n // 4]).sum(1)
        better = [float((score[0] > s).float().mean()) for s in score[1:]]
        return better[0], better[1], float(score[0].mean()), float(augmented.mean()), float(score[1].mean())

    def _other(self, s: Spec) -> Spec:
        free = [i for i in self.rng.choice(len(OBJECTS), 4, replace=False) if i not in s.objects]
        return replace(s, objects=(int(free[0]), *s.objects[1:]))

    def held_score(self) -> float:
        """Mean score of generated held-out compositions over that of real ones."""
        specs = self.held(self.size(256), ("noto",))
        text = texts(self.clip, specs)
        scores = [(images(self.clip, x) * text).sum(1).mean() for x in (self.drawn(specs), self.real(specs))]
        return float(scores[0] / scores[1])


def line(name: str, value: float, bound: float, least: bool = True) -> None:
    good = value >= bound if least else value <= bound
    print(f"{name}\t{value:.4f}\t{'>=' if least else '<='} {bound:g}\t{'ok' if good else 'short'}", flush=True)


@torch.no_grad()
def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("file", nargs="?", default=str(cache_dir() / "latest.pt"))
    p.add_argument("--share", type=float, default=1.0)
    p.add_argument("--threads", type=int, default=1)
    args = p.parse_args()
    torch.set_num_threads(args.threads)
    torch.manual_seed(11)
    _, vocab, flow, clip, raw = load_checkpoint(args.file)
    if vocab != words():
        sys.exit("quality: the file was trained with another vocabulary; train again or check out its commit")
    print(f"# {raw.get('provenance')}", file=sys.stderr)
    judge = Judge(flow, clip, args.share)
    line("clip: held-out compositions, R@1 of 256", judge.recall(), 0.97)
    specs, truth = judge.natural(STYLES)
    line("clip: object among 32, natural", judge.among(judge.real(specs), truth), 0.92)
    noise, wrong, true, augmented, low = judge.against()
    line("clip: P(true > noise)", noise, 0.9999)
    line("clip: P(true > wrong object, right surroundings)", wrong, 0.99)
    line("clip: mean score of noise", low, 0.1, least=False)
    line("clip: mean score of augmented over plain", augmented / true, 0.97)
    specs, truth = judge.natural(("noto",))
    real = judge.among(judge.real(specs), truth)
    made = judge.among(judge.drawn(specs), truth)
    line("generated: object among 32, own scorer", made, 0.85)
    line("generated: object among 32 over real pictures' rate, own scorer", made / real, 0.92)
    line("generated: held-out mean score over real pictures', own scorer", judge.held_score(), 0.97)


if __name__ == "__main__":
    main()
