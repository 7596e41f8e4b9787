"""ONNX Runtime's side of make bench-compute: runs models on request and says how long each run took.

    python3 serve.py MODEL.limn CACHE

Requests and answers are lines of JSON on stdin and stdout:
    {"model": "picture", "steps": 16, "threads": 1}      loads; answers {"name": the variant that was fastest here}
    {"model": "score", "rows": 77, "threads": 1}         the same for CLIP ViT-B/32, picture and text of 77 tokens
    {"run": 3}                                           runs it; answers {"seconds": [...]}, of processor time with one thread
    {"state": [...], "tokens": [...], "guidance": 2.5}   makes one picture; answers {"rgb": [...]}
onnxruntime gets every chance: all graph optimizations, weights quantized per tensor and per channel, attention as single
operators and as one fused operator, the sampling loop inside the graph and outside. The fastest variant is what is measured.
"""

from __future__ import annotations

import hashlib
import itertools
import json
import logging
import sys
import time
from pathlib import Path

import numpy as np
import onnx
import onnxruntime as ort
import vit
from embedded import Generator
from graph import quantized

PICK_RUNS = 5


def session(file: Path, threads: int) -> ort.InferenceSession:
    o = ort.SessionOptions()
    o.intra_op_num_threads, o.inter_op_num_threads, o.log_severity_level = threads, 1, 3
    o.graph_optimization_level = ort.GraphOptimizationLevel.ORT_ENABLE_ALL
    return ort.InferenceSession(str(file), o, providers=["CPUExecutionProvider"])


class Cache:
    """Quantized graphs by what they are made of; float graphs, and those of other versions, are not kept."""

    def __init__(self, directory: Path) -> None:
        sources = b"".join(p.read_bytes() for p in sorted(Path(__file__).parent.glob("*.py")) if p.name != "serve.py")
        self.directory, self.salt = directory, hashlib.sha256(sources + ort.__version__.encode()).hexdigest()[:12]
        directory.mkdir(parents=True, exist_ok=True)
        for old in directory.iterdir():
            if self.salt not in old.name:
                old.unlink()

    def file(self, name: str, per_channel: bool, build) -> Path:
        target = self.directory / f"{name}-{'channel' if per_channel else 'tensor'}-{self.salt}.onnx"
        if not target.exists():
            source, part = target.with_suffix(".float"), target.with_suffix(".part")
            onnx.save(build(), str(source))
            quantized(source, part, per_channel)
            source.unlink()
            part.rename(target)
        return target


def clock_of(threads: int):
    """Processor time where one thread does everything, so that other programs do not count; else what a user waits for."""
    return time.process_time if threads == 1 else time.perf_counter


def fastest(variants: dict, threads: int):
    """The variant with the shortest best run, warmed up."""
    times = {}
    for name, run in variants.items():
        run()
        times[name] = min(timed(run, clock_of(threads)) for _ in range(PICK_RUNS))
        print(f"# onnxruntime {name}: {1e3 * times[name]:.1f} ms", file=sys.stderr, flush=True)
    name = min(times, key=times.get)
    return name, variants[name]


def timed(run, clock) -> float:
    start = clock()
    run()
    return clock() - start


class Picture:
    """The generator; feeds may be replaced by those of a real picture."""

    def __init__(self, model: Path, cache: Cache, steps: int, threads: int) -> None:
        self.made = Generator(model, steps)
        self.tables = [np.stack(t) for t in self.made.tables]
        noise = np.random.default_rng(0).standard_normal((self.made.patches, 48))
        self.feed(noise, np.arange(2, 2 + self.made.tokens), 2.5)
        digest = hashlib.sha256(model.read_bytes()).hexdigest()[:12]
        variants = {}
        for loop, fused, channel in itertools.product(("whole", "single"), (False, True), (False, True)):
            name = f"{loop}-{'fused' if fused else 'plain'}-{steps}-{digest}"
            file = cache.file(name, channel, lambda loop=loop, fused=fused: getattr(self.made, loop)(fused))
            s = session(file, threads)
            label = f"picture, {'steps in the graph' if loop == 'whole' else 'a run per step'}, {kind(fused, channel)}"
            variants[label] = lambda s=s, loop=loop: getattr(self, loop)(s)
        self.name, self.run = fastest(variants, threads)
        self.threads = threads

    def feed(self, state, tokens, guidance: float) -> None:
        text = self.made.embed(np.asarray(tokens, np.int64))
        self.feeds = {"state": np.asarray(state, np.float32), "text": text, "guidance": np.array([guidance], np.float32)}

    def whole(self, s):
        return s.run(None, self.feeds)[0]

    def single(self, s):
        x = self.feeds["state"]
        for table in self.tables:
            x = s.run(None, {**self.feeds, "state": x, "table": table})[0]
        return x


class Score:
    """Both halves of CLIP, one after the other; each may take its own fastest variant."""

    def __init__(self, cache: Cache, rows: int, threads: int) -> None:
        random = np.random.default_rng(0)
        patches = {"patches": random.standard_normal((1, 49, 3072)).astype(np.float32)}
        words = {"words": (0.02 * random.standard_normal((1, rows, 512))).astype(np.float32)}
        halves = []
        for half, feeds, build in (("image", patches, vit.image), (f"text{rows}", words, lambda f: vit.text(rows, f))):
            variants = {}
            for fused, channel in itertools.product((False, True), (False, True)):
                file = cache.file(f"{half}-{'fused' if fused else 'plain'}", channel, lambda fused=fused, build=build: build(fused))
                s = session(file, threads)
                variants[f"CLIP {half}, {kind(fused, channel)}"] = lambda s=s, feeds=feeds: s.run(None, feeds)
            halves.append(fastest(variants, threads))
        self.name = " and ".join(name for name, _ in halves)
        self.run = lambda: [run() for _, run in halves]
        self.threads = threads


def kind(fused: bool, channel: bool) -> str:
    return f"{'fused attention' if fused else 'attention as operators'}, int8 per {'channel' if channel else 'tensor'}"


def answer(request: dict, model: Path, cache: Cache, current):
    if request.get("model") == "picture":
        current = Picture(model, cache, request["steps"], request["threads"])
        return {"name": current.name}, current
    if request.get("model") == "score":
        current = Score(cache, request["rows"], request["threads"])
        return {"name": current.name}, current
    if "state" in request:
        state = np.array(request["state"]).reshape(current.made.patches, -1) / 65536.0
        current.feed(state, request["tokens"], request["guidance"])
        return {"rgb": current.made.pixels(current.run()).tolist()}, current
    return {"seconds": [timed(current.run, clock_of(current.threads)) for _ in range(request["run"])]}, current


def main(model: str, cache: str) -> None:
    logging.disable(logging.WARNING)
    store, current = Cache(Path(cache)), None
    print(json.dumps({"version": ort.__version__}), flush=True)
    for line in sys.stdin:
        reply, current = answer(json.loads(line), Path(model), store, current)
        print(json.dumps(reply), flush=True)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
