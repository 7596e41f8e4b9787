"""Muon for block matrices, AdamW for the rest, an average of the weights, and a schedule that ends on the clock."""

from __future__ import annotations

import time
from datetime import datetime, timedelta, timezone
from typing import Iterator

import torch
from torch import Tensor, nn


def _orthogonal(m: Tensor, steps: int = 5) -> Tensor:
    """Nearest semi-orthogonal matrices [k, rows, columns] by Newton-Schulz with the quintic of Muon."""
    a, b, c = 3.4445, -4.7750, 2.0315
    tall = m.shape[-2] > m.shape[-1]
    x = (m.transpose(-1, -2) if tall else m).bfloat16()
    x = x / (x.float().flatten(1).norm(dim=1).view(-1, 1, 1) + 1e-7).bfloat16()
    for _ in range(steps):
        s = x @ x.transpose(-1, -2)
        x = a * x + (b * s + c * (s @ s)) @ x
    return (x.transpose(-1, -2) if tall else x).float()


class Muon(torch.optim.Optimizer):
    """Momentum, then orthogonalization, scaled to the update size of AdamW so that both share a schedule.

    Matrices of one shape are orthogonalized in one batched product; q, k and v of a fused matrix separately.
    """

    def __init__(self, params: list[nn.Parameter], lr: float, momentum: float = 0.95, weight_decay: float = 0.01) -> None:
        super().__init__(params, {"lr": lr, "momentum": momentum, "weight_decay": weight_decay})

    @torch.no_grad()
    def step(self) -> None:  # type: ignore[override]
        for group in self.param_groups:
            shapes: dict[tuple[int, int], list[tuple[nn.Parameter, Tensor]]] = {}
            for p in group["params"]:
                state = self.state[p]
                if "m" not in state:
                    state["m"] = torch.zeros_like(p)
                state["m"].lerp_(p.grad, 1 - group["momentum"])
                g = p.grad.lerp(state["m"], group["momentum"])
                rows, cols = p.shape
                parts = 3 if rows == 3 * cols else 1
                for w, u in zip(p.data.chunk(parts), g.chunk(parts)):
                    shapes.setdefault(tuple(u.shape), []).append((w, u))
            for (rows, cols), pairs in shapes.items():
                updates = _orthogonal(torch.stack([u for _, u in pairs]))
                for (w, _), u in zip(pairs, updates):
                    w.mul_(1 - group["lr"] * group["weight_decay"])
                    w.add_(u, alpha=-group["lr"] * 0.2 * max(rows, cols) ** 0.5)


def optimizers(model: nn.Module, muon_lr: float, adam_lr: float) -> list[torch.optim.Optimizer]:
    """Muon on matrices inside blocks, AdamW (no weight decay) on embeddings, projections, gains and time tables."""
    inside = [p for n, p in model.named_parameters() if "blocks." in n and p.ndim == 2]
    chosen = {id(p) for p in inside}
    rest = [p for p in model.parameters() if id(p) not in chosen]
    return [Muon(inside, muon_lr), torch.optim.AdamW(rest, adam_lr, betas=(0.9, 0.99), weight_decay=0.0)]


class Average:
    """Exponential moving average of all weights, with a short memory at the start."""

    def __init__(self, model: nn.Module, decay: float = 0.999) -> None:
        self.decay, self.count = decay, 0
        self.source = list(model.state_dict(keep_vars=True).values())
        self.values = [p.detach().clone() for p in self.source]
        self.names = list(model.state_dict())

    @torch.no_grad()
    def update(self) -> None:
        self.count += 1
        d = min(self.decay, (1 + self.count) / (10 + self.count))
        torch._foreach_mul_(self.values, d)
        torch._foreach_add_(self.values, [p.detach() for p in self.source], alpha=1 - d)

    def state_dict(self) -> dict[str, Tensor]:
        return dict(zip(self.names, self.values))

    def load(self, state: dict[str, Tensor], count: int) -> None:
        self.count = count
        for v, n in zip(self.values, self.names):
            v.copy_(state[n])


class Schedule:
    """Learning-rate factor as a function of the clock: warm-up by steps, flat, linear to zero over the last third.

    The machine is shared, so steps per hour are unknown; a deadline is not. `clock` is the fraction of the
    time from start to deadline that has passed.
    """

    def __init__(self, deadline: str, warmup: int = 100) -> None:
        self.start, self.warmup = time.time(), warmup
        self.end = next(self._instants(deadline))

    @staticmethod
    def _instants(deadline: str) -> Iterator[float]:
        """The next occurrence of HH:MM in UTC."""
        now = datetime.now(timezone.utc)
        hour, minute = map(int, deadline.split(":"))
        at = now.replace(hour=hour, minute=minute, second=0, microsecond=0)
        yield (at if at > now else at + timedelta(days=1)).timestamp()

    def clock(self) -> float:
        return min(1.0, (time.time() - self.start) / (self.end - self.start))

    def factor(self, step: int) -> float:
        return min(1.0, (step + 1) / self.warmup) * min(1.0, 3 * (1 - self.clock()) + 0.01)

    def done(self) -> bool:
        return self.clock() >= 1
