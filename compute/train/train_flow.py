"""Train the generator: rectified flow in pixel space on composed pictures of one style.

x_t = (1 - t) x0 + t noise, the model predicts noise - x0; t = sigmoid(N(0.2, 1)) puts most effort where the
picture is decided. One caption in ten becomes the null prompt, for classifier-free guidance.
"""

from __future__ import annotations

import time

import numpy as np
import torch
from torch import Tensor

from captions import Sampler
from compose import Composer
from model import NULL, Flow
from sprites import cache_dir
from trainer import Trainer, arguments, config, setup

# A caption with nearly one picture is learnt in a fraction of the steps; a longer training may afford 2 and 0.05.
JITTER, SCALE = 1, 0.02
EARLY = (150, 300, 500, 800)  # steps whose bad samples teach the scorer what a bad picture is


def main() -> None:
    args = arguments("generator", batch=64, muon=2.5e-3, adam=1.5e-3)
    setup(args.threads, args.seed)
    flow = Flow(config())
    trainer = Trainer("flow", flow, args)
    rng = np.random.default_rng((args.seed, trainer.step))
    torch.manual_seed(args.seed * 1_000_003 + trainer.step)
    sampler, composer = Sampler(rng), Composer(rng, JITTER, SCALE)

    def loss(step: int) -> tuple[Tensor, dict[str, float]]:
        began = time.process_time()
        specs = [sampler.spec() for _ in range(args.batch)]
        x0 = torch.from_numpy(composer.batch(specs))
        ids = torch.from_numpy(np.stack([sampler.ids(s) for s in specs]))
        data = time.process_time() - began
        ids[torch.rand(len(ids)) < 0.1] = NULL
        t = torch.sigmoid(0.2 + torch.randn(len(x0)))
        noise = torch.randn_like(x0)
        at = t.view(-1, 1, 1, 1)
        v = flow((1 - at) * x0 + at * noise, t, ids)
        value = (v - (noise - x0)).square().mean()
        if step in EARLY:
            dump_early(flow, sampler, step)
        return value, {"loss": float(value.detach()), "data": data}

    trainer.run(loss)


def dump_early(flow: Flow, sampler: Sampler, step: int) -> None:
    """Samples of an untrained generator, with the captions they fail to show, for train_clip."""
    specs = [sampler.spec() for _ in range(128)]
    ids = torch.from_numpy(np.stack([sampler.ids(s) for s in specs]))
    flow.eval()
    with torch.no_grad():
        pictures = flow.sample(ids, torch.randn(len(ids), 3, 32, 32), steps=8)
    flow.train()
    torch.save({"ids": ids, "pictures": pictures}, cache_dir() / f"early-{step}.pt")


if __name__ == "__main__":
    main()
