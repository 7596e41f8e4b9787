"""The embedded model's generator as an ONNX graph, from the same file that the engine reads.

The file holds integers and multipliers; their products are the float weights again, up to the rounding that made
them int8. The whole sampling run is one graph of N steps over shared weights, both sequences as one batch, so that
nothing of Python stands between two steps; serve.py measures the graph of a single step, called N times, as well.
"""

from __future__ import annotations

import math
import sys
from pathlib import Path

import numpy as np
from graph import MICROSOFT, Graph

sys.path.append(str(Path(__file__).parents[2] / "train"))
from oracle import Model  # noqa: E402

Q16, NARROW, WIDE = 2.0**16, 127, 8191


def f32(x) -> np.ndarray:
    return np.ascontiguousarray(x, np.float32)


def scaled(w, requant, unit: float) -> np.ndarray:
    """The [in, out] float matrix of a product."""
    m, h = requant
    return f32((w * (m * 2.0**-h * unit)[:, None]).T)


def gain(g) -> np.ndarray:
    return f32(g[0] * 2.0 ** -g[1])


class Generator:
    """Float weights and time tables of the generator for N steps."""

    def __init__(self, file: Path, steps: int) -> None:
        m = Model(file.read_bytes())
        f, plan = m.flow, m.plans[steps]
        self.steps, self.patches, self.tokens, self.width = steps, m.patches, m.config["tokens"], m.config["flowWidth"]
        self.heads = self.width // 32
        self.patch_in = scaled(f["in"]["w"], (f["in"]["m"], f["in"]["h"]), 1 / Q16)
        self.patch_out = scaled(f["out"]["w"], (f["out"]["m"], f["out"]["h"]), WIDE / Q16)
        self.image, self.word, self.text = (f32(f[n] / Q16) for n in ("image", "word", "text"))
        self.blocks, self.tables = [], [[gain(last)] for _, last in plan]
        for i, b in enumerate(f["blocks"]):
            first = plan[0][0][i]  # the branches' factors per step are relative to those of the first step
            self.blocks.append({
                "qkv": scaled(b["qkv"], (b["qkv_m"], b["qkv_h"]), NARROW / Q16),
                "scale": f32(b["mantissa"] * 2.0 ** (3 - b["shift"]) * NARROW**2 / 1024 / math.log2(math.e))[:, None],
                "out": scaled(b["out"], first["out"], NARROW / Q16),
                "up": scaled(b["up"], (b["up_m"], b["up_h"]), NARROW / 2**12),
                "down": scaled(b["down"], first["down"], NARROW / Q16),
            })  # fmt: skip
            for s, (mods, _) in enumerate(plan):
                factors = [f32(mods[i][n][0] * 2.0 ** (first[n][1] - mods[i][n][1]) / np.where(first[n][0], first[n][0], 1)) for n in ("out", "down")]
                self.tables[s] += [gain(mods[i]["a1"]), factors[0], gain(mods[i]["a2"]), factors[1]]

    def embed(self, tokens: np.ndarray) -> np.ndarray:
        """Text rows of the sequence without a prompt and of the one with it; the same for all steps."""
        return np.stack([self.word[np.ones(self.tokens, np.int64)] + self.text, self.word[tokens] + self.text])

    def step(self, g: Graph, state: str, text: str, table: list, guidance: str, fused: bool) -> str:
        """Adds one Euler step to the graph and returns the state after it."""
        n, w, rows = self.patches, self.width, self.patches + self.tokens
        last, mods = table[0], table[1:]
        image = g.shape(g.op("Add", g.op("MatMul", state, self.patch_in), self.image), 1, n, w)
        x = g.op("Concat", text, g.op("Concat", image, image, axis=0), axis=1)
        for i, b in enumerate(self.blocks):
            a1, g1, a2, g2 = mods[4 * i : 4 * i + 4]
            x = g.op("Add", x, g.op("Mul", self.attention(g, g.rms(x, a1), b, rows, fused), g1))
            hidden = g.op("Gelu", g.op("MatMul", g.rms(x, a2), b["up"]), domain=MICROSOFT)
            x = g.op("Add", x, g.op("Mul", g.op("MatMul", hidden, b["down"]), g2))
        x = g.op("Slice", x, np.array([self.tokens]), np.array([rows]), np.array([1]))
        v = g.op("MatMul", g.rms(x, last), self.patch_out)
        null, prompt = g.op("Split", v, outputs=2, axis=0, num_outputs=2)
        guided = g.op("Add", null, g.op("Mul", guidance, g.op("Sub", prompt, null)))
        return g.op("Sub", state, g.shape(g.op("Mul", guided, f32([1 / self.steps])), n, 48))

    def attention(self, g: Graph, h: str, b: dict, rows: int, fused: bool) -> str:
        heads, w = self.heads, self.width
        qkv = g.shape(g.op("MatMul", h, b["qkv"]), 2, rows, 3 * heads, 32)
        qk, v = g.op("Split", qkv, np.array([2 * heads, heads]), outputs=2, axis=2)
        q, k = g.op("Split", g.rms(qk, np.ones(32, np.float32)), outputs=2, axis=2, num_outputs=2)
        q = g.op("Mul", q, b["scale"])
        if fused:
            q, k, v = (g.shape(t, 2, rows, w) for t in (q, k, v))
            mixed = g.op("MultiHeadAttention", q, k, v, domain=MICROSOFT, num_heads=heads, scale=1.0)
        else:
            q, v = (g.op("Transpose", t, perm=[0, 2, 1, 3]) for t in (q, v))
            p = g.op("Softmax", g.op("MatMul", q, g.op("Transpose", k, perm=[0, 2, 3, 1])), axis=-1)
            mixed = g.shape(g.op("Transpose", g.op("MatMul", p, v), perm=[0, 2, 1, 3]), 2, rows, w)
        return g.op("MatMul", mixed, b["out"])

    def whole(self, fused: bool):
        """One graph for the whole run, tables as constants."""
        g, state, text, guidance = self.begin()
        for table in self.tables:
            state = self.step(g, state, text, table, guidance, fused)
        g.output(state, self.patches, 48)
        return g.model()

    def single(self, fused: bool):
        """One graph for a step; the step's table is an input."""
        g, state, text, guidance = self.begin()
        rows = len(self.tables[0])
        table = g.op("Split", g.input("table", np.float32, rows, self.width), outputs=rows, axis=0, num_outputs=rows)
        state = self.step(g, state, text, [g.shape(t, self.width) for t in table], guidance, fused)
        g.output(state, self.patches, 48)
        return g.model()

    def begin(self):
        g = Graph()
        state = g.input("state", np.float32, self.patches, 48)
        text = g.input("text", np.float32, 2, self.tokens, self.width)
        return g, state, text, g.input("guidance", np.float32, 1)

    def pixels(self, state: np.ndarray) -> np.ndarray:
        side = math.isqrt(self.patches)
        levels = np.clip(np.round((state + 1) * 127.5), 0, 255).astype(np.uint8)
        return levels.reshape(side, side, 4, 4, 3).transpose(0, 2, 1, 3, 4).reshape(-1)
