"""The loop both trainers share: one optimizer step, the clock, the pause file, checkpoints that survive a kill."""

from __future__ import annotations

import argparse
import json
import os
import signal
import subprocess
import time
from dataclasses import replace
from pathlib import Path
from typing import Any, Callable

import torch
from torch import Tensor, nn

from captions import words
from model import Config, clamp_scales, save_atomic
from optim import Average, Schedule, optimizers
from sprites import cache_dir

SAVE_SECONDS = 240


def arguments(name: str, batch: int, muon: float, adam: float, seed: int = 1) -> argparse.Namespace:
    p = argparse.ArgumentParser(description=f"Train the {name}; resumes from the cache folder.")
    p.add_argument("--deadline", required=True, metavar="HH:MM", help="UTC time at which the learning rate reaches zero")
    p.add_argument("--batch", type=int, default=batch)
    p.add_argument("--muon", type=float, default=muon, help="learning rate of block matrices")
    p.add_argument("--adam", type=float, default=adam, help="learning rate of everything else")
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--seed", type=int, default=seed)
    p.add_argument("--steps", type=int, default=0, help="stop after so many steps (profiling)")
    p.add_argument("--fresh", action="store_true", help="ignore an earlier checkpoint")
    return p.parse_args()


def config() -> Config:
    return Config(vocab=len(words()))


def second_config() -> Config:
    """The second scorer's sizes: what the file beside the scripts has room for."""
    return replace(config(), image_width=128, image_blocks=5, text_width=96, text_blocks=2)


def half_config() -> Config:
    """A generator of half the blocks, for the trust measurements: the cheaper model of a dishonest miner."""
    return replace(config(), flow_blocks=3)


def commit() -> str:
    here = Path(__file__).parent
    run = subprocess.run(["git", "rev-parse", "--short", "HEAD"], cwd=here, stdout=subprocess.PIPE, text=True)
    return run.stdout.strip() or "unknown"


class Trainer:
    """Owns a model, its optimizers, average, log and checkpoint; `loss` makes one step's loss from the step number."""

    def __init__(self, name: str, model: nn.Module, args: argparse.Namespace) -> None:
        self.name, self.model, self.args = name, model.train(), args
        self.average = Average(model)
        self.optimizers = optimizers(model, args.muon, args.adam)
        self.base = [args.muon, args.adam]
        self.path = cache_dir() / f"{name}.pt"
        self.step = self.first = 0
        self.used = 0.0  # seconds of training over all sessions, pauses excluded
        if self.path.exists() and not args.fresh:
            self._resume()
        self.schedule = Schedule(args.deadline, warmup=20 if self.step else 100)
        self.stopped = False

    def _resume(self) -> None:
        raw = torch.load(self.path, map_location="cpu")
        self.model.load_state_dict(raw["model"])
        self.average.load(raw["average"], raw["count"])
        for o, s in zip(self.optimizers, raw["optimizers"]):
            o.load_state_dict(s)
        self.step, self.used = raw["step"], raw["used"]
        self.first = self.step
        self.log({"resumed": self.step})

    def save(self) -> None:
        state: dict[str, Any] = {
            "model": self.model.state_dict(), "average": self.average.state_dict(), "count": self.average.count,
            "optimizers": [o.state_dict() for o in self.optimizers], "step": self.step, "used": self.used,
            "seed": self.args.seed, "commit": commit(),
        }  # fmt: skip
        save_atomic(state, str(self.path))

    def log(self, row: dict[str, Any]) -> None:
        line = json.dumps({"time": time.strftime("%FT%TZ", time.gmtime()), **row})
        with open(cache_dir() / f"{self.name}.log", "a") as f:
            f.write(line + "\n")

    def wait_while_paused(self) -> None:
        """Others create PAUSE in the cache folder while they measure speed on this machine."""
        while (cache_dir() / "PAUSE").exists():
            time.sleep(2)

    def run(self, loss: Callable[[int], tuple[Tensor, dict[str, float]]], every: Callable[["Trainer"], None] | None = None) -> None:
        signal.signal(signal.SIGTERM, lambda *_: setattr(self, "stopped", True))  # finish the step, then save
        saved, shown, last = time.time(), {}, self.step
        mark, cpu = time.time(), time.process_time()
        while not self.stopped and not self.schedule.done() and not (self.args.steps and self.step >= self.first + self.args.steps):
            self.wait_while_paused()
            began = time.time()
            factor = self.schedule.factor(self.step - self.first)
            for o, lr in zip(self.optimizers, self.base):
                for g in o.param_groups:
                    g["lr"] = lr * factor
            value, parts = loss(self.step)
            for o in self.optimizers:
                o.zero_grad(set_to_none=True)
            value.backward()
            for o in self.optimizers:
                o.step()
            clamp_scales(self.model)
            self.average.update()
            self.step += 1
            self.used += time.time() - began
            for k, v in parts.items():
                shown[k] = shown.get(k, 0.0) + v
            if self.step % 50 == 0:
                n, now = self.step - last, time.time()
                row = {k: round(v / n, 4) for k, v in shown.items()}
                spent = {"wall": round((now - mark) / n, 3), "cpu": round((time.process_time() - cpu) / n, 3)}
                self.log({"step": self.step, "rate": round(factor, 3), **row, **spent})
                shown, last, mark, cpu = {}, self.step, now, time.process_time()
            if time.time() - saved > SAVE_SECONDS:
                self.save()
                saved = time.time()
                if every:
                    every(self)
        self.save()
        if every:
            every(self)
        self.log({"finished": self.step, "hours": round(self.used / 3600, 3)})


def setup(threads: int, seed: int = 1) -> None:
    os.nice(19 - os.nice(0))
    torch.set_num_threads(threads)
    torch.manual_seed(seed)
