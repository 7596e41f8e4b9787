"""Train the scorer: InfoNCE whose batches force it to look at objects, with ruined pictures as negatives.

Plain InfoNCE finds that backgrounds separate a random batch and stops there. So captions come in groups of 8
of one template: most groups share every attribute and differ only in the object, some fix the object and
differ in the attributes. Ruined pictures (noise, shuffled patches, blur, one colour, the scene without its
object, samples of an untrained generator) stand beside the true ones as further wrong answers, and their
cosine with every caption is pushed under BAD_COSINE: a score must mean "shows this", not "nearest of those".
"""

from __future__ import annotations

import time
from dataclasses import replace

import numpy as np
import torch
import torch.nn.functional as F
from torch import Tensor

from captions import SPLIT, Sampler, Spec
from compose import Composer
from model import Clip, Config
from sprites import STYLES, cache_dir
from trainer import Trainer, arguments, config, setup

GROUP = 8
BAD_COSINE = 0.05
MAX_TEMPERATURE = 40.0


def group(sampler: Sampler) -> list[Spec]:
    """8 captions of one template, all different."""
    rng, template = sampler.rng, sampler.template()
    kind = rng.random()
    fixed = sampler.attributes(template) if kind < 0.6 else None
    first = sampler.spec(template).objects[0] if kind > 0.8 and template != "natural" else None
    found: dict[Spec, Spec] = {}
    for _ in range(60):
        s = sampler.spec(template, fixed, first)
        found.setdefault(replace(s, style="noto"), s)
        if len(found) == GROUP:
            return list(found.values())
    return group(sampler)  # too few attributes to differ in ("small", "big" of one object)


def augment(x: Tensor) -> Tensor:
    """What a verifier's draw may do to a picture, on half of the batch: shift up to 2 pixels, gain, light noise."""
    b, _, side, _ = x.shape
    on = (torch.rand(b) < 0.5).float().view(-1, 1, 1, 1)
    shift = (torch.randint(-2, 3, (b, 2)) * on.view(-1, 1)).long()
    at = torch.arange(side)
    rows = (at + shift[:, :1]).clamp(0, side - 1)[:, None, :, None].expand(x.shape)
    cols = (at + shift[:, 1:]).clamp(0, side - 1)[:, None, None, :].expand(x.shape)
    x = x.gather(2, rows).gather(3, cols)
    gain = 1 + on * torch.empty(b, 1, 1, 1).uniform_(-0.08, 0.08)
    offset = on * torch.empty(b, 1, 1, 1).uniform_(-0.06, 0.06)
    noise = on * torch.empty(b, 1, 1, 1).uniform_(0, 0.08) * torch.randn_like(x)
    return ((x + 1) * gain - 1 + offset + noise).clamp(-1, 1)


def shuffled(x: Tensor, block: int, rng: np.random.Generator) -> Tensor:
    """The blocks of a [3, S, S] picture in random order."""
    n = x.shape[1] // block
    parts = x.view(3, n, block, n, block).permute(1, 3, 0, 2, 4).reshape(n * n, 3, block, block)
    parts = parts[torch.from_numpy(rng.permutation(n * n))].view(n, n, 3, block, block)
    return parts.permute(2, 0, 3, 1, 4).reshape(3, n * block, n * block)


def ruined(x: Tensor, spec: Spec, composer: Composer, kind: int) -> Tensor:
    """One of six ways to spoil the picture [3, S, S] of a spec."""
    rng = composer.rng
    if kind == 0:
        a = float(rng.uniform(0.7, 1.0))
        noise = torch.randn_like(x) if rng.random() < 0.5 else torch.rand_like(x) * 2 - 1
        return ((1 - a) * x + a * noise).clamp(-1, 1)
    if kind == 1:
        return shuffled(x, (4, 8)[int(rng.integers(2))], rng)
    if kind == 2:
        k = (8, 16)[int(rng.integers(2))]
        return F.interpolate(F.avg_pool2d(x[None], k), scale_factor=k, mode="bilinear", align_corners=False)[0]
    if kind == 3:
        return torch.rand(3, 1, 1).mul(2).sub(1).expand_as(x).clone()
    if kind == 4:
        return torch.from_numpy(composer.batch([replace(spec, objects=(), tints=(), count=None)])[0])
    return torch.randn_like(x).clamp(-1, 1)


class Early:
    """Samples the generator wrote in its first steps, with their captions; empty until it has."""

    def __init__(self, rng: np.random.Generator) -> None:
        self.rng, self.ids, self.pictures, self.checked = rng, None, None, 0.0

    def draw(self, n: int) -> tuple[Tensor, Tensor] | None:
        if time.time() - self.checked > 120:
            self.checked = time.time()
            files = [torch.load(p) for p in sorted(cache_dir().glob("early-*.pt"))]
            if files:
                self.ids, self.pictures = (torch.cat([f[k] for f in files]) for k in ("ids", "pictures"))
        if self.ids is None:
            return None
        at = torch.from_numpy(self.rng.integers(0, len(self.ids), n))
        return self.ids[at], self.pictures[at]


def train(name: str, sizes: Config, split: str, seed: int) -> None:
    """Trains a scorer on the captions of one split; the name is that of its checkpoint and log."""
    args = arguments("scorer", batch=128, muon=2.5e-3, adam=1.5e-3, seed=seed)
    setup(args.threads, args.seed)
    clip = Clip(sizes)
    trainer = Trainer(name, clip, args)
    rng = np.random.default_rng((args.seed, 7, trainer.step))
    torch.manual_seed(args.seed * 1_000_003 + 7 + trainer.step)
    sampler, composer, early = Sampler(rng, styles=STYLES, split=split), Composer(rng, jitter=4, scale=0.08), Early(rng)

    def loss(step: int) -> tuple[Tensor, dict[str, float]]:
        began = time.process_time()
        specs = [s for _ in range(args.batch // GROUP) for s in group(sampler)]
        true = torch.from_numpy(composer.batch(specs))
        ids = torch.from_numpy(np.stack([sampler.ids(s) for s in specs]))
        chosen = rng.choice(len(specs), args.batch // 8, replace=False)
        bad = torch.stack([ruined(true[i], specs[i], composer, k % 6) for k, i in enumerate(chosen)])
        drawn, texts = early.draw(args.batch // 32), ids
        if drawn:
            texts, bad = torch.cat([ids, drawn[0]]), torch.cat([bad, drawn[1]])
        data = time.process_time() - began

        image = clip.image(torch.cat([augment(true), bad]))
        text = clip.text(texts)
        n = len(specs)
        heat = clip.log_temperature.exp().clamp(max=MAX_TEMPERATURE)
        cosine = text @ image.t()
        keys = [replace(s, style="noto") for s in specs]
        same = torch.tensor([[a == b for b in keys] for a in keys]) & ~torch.eye(n, dtype=torch.bool)
        square = (cosine[:n, :n] * heat).masked_fill(same, -1e4)
        target = torch.arange(n)
        to_image = F.cross_entropy(torch.cat([square, cosine[:n, n:] * heat], 1), target)
        to_text = F.cross_entropy(square.t(), target)
        spoiled = F.relu(cosine[:, n:] - BAD_COSINE).square().mean() * 20
        with torch.no_grad():
            parts = {
                "loss": float(to_image), "r1": float((square.argmax(1) == target).float().mean()),
                "true": float(cosine[:n, :n].diagonal().mean()), "bad": float(cosine[target[chosen], torch.arange(n, n + len(chosen))].mean()),
                "heat": float(heat), "data": data,
            }  # fmt: skip
        return (to_image + to_text) / 2 + spoiled, parts

    trainer.run(loss)


if __name__ == "__main__":
    train("clip", config(), SPLIT, seed=1)
