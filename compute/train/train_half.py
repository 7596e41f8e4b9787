"""Train a generator of half the size: what a miner would run who wants half of the work (the trust measurements need one).

It starts from three of the published generator's six blocks, those triples being tried that follow its velocities best, and learns
those velocities (distillation): the cheapest way to a good small model for somebody who holds the published one. It is never
embedded; export_half.py writes it as a model file.
"""

from __future__ import annotations

import itertools
import os
import time

import numpy as np
import torch
from torch import Tensor

from captions import Sampler
from compose import Composer
from model import NULL, Config, Flow
from train_flow import JITTER, SCALE
from trainer import Trainer, arguments, half_config
from weights import load

NICENESS = 15


def take(teacher: Flow, blocks: tuple[int, ...], c: Config) -> Flow:
    """The teacher with only those blocks."""
    state, out = teacher.state_dict(), {}
    rows = [4 * b + i for b in blocks for i in range(4)] + [4 * teacher.config.flow_blocks]
    for name, v in state.items():
        part = name.split(".")
        if part[0] == "blocks":
            if int(part[1]) in blocks:
                out[".".join(["blocks", str(blocks.index(int(part[1]))), *part[2:]])] = v.clone()
        elif name == "time.base":
            out[name] = v[rows].clone()
        elif name == "time.out.weight":
            out[name] = v.view(-1, c.flow_width, v.shape[1])[rows].reshape(-1, v.shape[1]).clone()
        else:
            out[name] = v.clone()
    flow = Flow(c)
    flow.load_state_dict(out)
    return flow


class Batches:
    """Noisy pictures with their times and captions, as train_flow.py draws them."""

    def __init__(self, seed: int, step: int) -> None:
        self.rng = np.random.default_rng((seed, 5, step))
        torch.manual_seed(seed * 1_000_003 + 5 + step)
        self.sampler, self.composer = Sampler(self.rng), Composer(self.rng, JITTER, SCALE)

    def draw(self, n: int) -> tuple[Tensor, Tensor, Tensor]:
        specs = [self.sampler.spec() for _ in range(n)]
        x0 = torch.from_numpy(self.composer.batch(specs))
        ids = torch.from_numpy(np.stack([self.sampler.ids(s) for s in specs]))
        ids[torch.rand(n) < 0.1] = NULL
        t = torch.sigmoid(0.2 + torch.randn(n))
        at = t.view(-1, 1, 1, 1)
        return (1 - at) * x0 + at * torch.randn_like(x0), t, ids


@torch.no_grad()
def best_start(teacher: Flow, batches: Batches, c: Config) -> Flow:
    x, t, ids = batches.draw(64)
    want = teacher(x, t, ids)
    tried = []
    for blocks in itertools.combinations(range(teacher.config.flow_blocks), c.flow_blocks):
        flow = take(teacher, blocks, c).train()
        tried.append((float((flow(x, t, ids) - want).square().mean()), blocks, flow))
    tried.sort(key=lambda row: row[0])
    print([(round(loss, 3), blocks) for loss, blocks, _ in tried[:4]], flush=True)
    return tried[0][2]


def main() -> None:
    args = arguments("half-size generator", batch=64, muon=1.2e-3, adam=7e-4, seed=3)
    os.nice(max(0, NICENESS - os.nice(0)))
    torch.set_num_threads(args.threads)
    torch.manual_seed(args.seed)
    teacher = load().flow.train()  # for its bfloat16; it has no state that training would change
    teacher.requires_grad_(False)
    flow = best_start(teacher, Batches(args.seed, -1 % 2**32), half_config())
    trainer = Trainer("half", flow, args)
    batches = Batches(args.seed, trainer.step)

    def loss(step: int) -> tuple[Tensor, dict[str, float]]:
        began = time.process_time()
        x, t, ids = batches.draw(args.batch)
        data = time.process_time() - began
        with torch.no_grad():
            want = teacher(x, t, ids)
        value = (flow(x, t, ids) - want).square().mean()
        return value, {"loss": float(value.detach()), "data": data}

    trainer.run(loss)


if __name__ == "__main__":
    main()
