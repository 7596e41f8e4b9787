"""CLIP ViT-B/32 at its full size with random weights: speed does not depend on what they are."""

from __future__ import annotations

import math

import numpy as np
from graph import MICROSOFT, Graph

EMBED, LAYERS = 512, 12


class Tower:
    """One half. Projections of queries, keys and values are one product, as in OpenAI's own layout."""

    def __init__(self, width: int, seed: int) -> None:
        self.width, self.heads, self.random = width, width // 64, np.random.default_rng(seed)

    def matrix(self, fan_in: int, fan_out: int) -> np.ndarray:
        return (self.random.standard_normal((fan_in, fan_out)) / math.sqrt(fan_in)).astype(np.float32)

    def vector(self, n: int, around: float = 0.0) -> np.ndarray:
        return (around + 0.02 * self.random.standard_normal(n)).astype(np.float32)

    def linear(self, g: Graph, x: str, fan_in: int, fan_out: int) -> str:
        return g.op("Add", g.op("MatMul", x, self.matrix(fan_in, fan_out)), self.vector(fan_out))

    def norm(self, g: Graph, x: str) -> str:
        return g.op("LayerNormalization", x, self.vector(self.width, 1), self.vector(self.width), axis=-1, epsilon=1e-5)

    def attention(self, g: Graph, h: str, rows: int, causal: bool, fused: bool) -> str:
        w, heads = self.width, self.heads
        if fused:
            mixed = g.op("Attention", h, self.matrix(w, 3 * w), self.vector(3 * w), domain=MICROSOFT, num_heads=heads, unidirectional=int(causal))
            return self.linear(g, mixed, w, w)
        qkv = g.shape(self.linear(g, h, w, 3 * w), 1, rows, 3 * heads, 64)
        q, k, v = g.op("Split", qkv, outputs=3, axis=2, num_outputs=3)
        q, v = (g.op("Transpose", t, perm=[0, 2, 1, 3]) for t in (q, v))
        logits = g.op("Mul", g.op("MatMul", q, g.op("Transpose", k, perm=[0, 2, 3, 1])), np.array([1 / 8], np.float32))
        if causal:
            logits = g.op("Add", logits, np.triu(np.full((rows, rows), -1e9, np.float32), 1))
        mixed = g.op("Transpose", g.op("MatMul", g.op("Softmax", logits, axis=-1), v), perm=[0, 2, 1, 3])
        return self.linear(g, g.shape(mixed, 1, rows, w), w, w)

    def blocks(self, g: Graph, x: str, rows: int, causal: bool, fused: bool) -> str:
        w = self.width
        for _ in range(LAYERS):
            x = g.op("Add", x, self.attention(g, self.norm(g, x), rows, causal, fused))
            hidden = g.op("QuickGelu", self.linear(g, self.norm(g, x), w, 4 * w), domain=MICROSOFT, alpha=1.702)
            x = g.op("Add", x, self.linear(g, hidden, 4 * w, w))
        return x


def image(fused: bool):
    """Pixels as 49 rows of 32 x 32 x 3 numbers, normalized, to a vector."""
    g, t = Graph(), Tower(768, 1)
    patches = g.op("MatMul", g.input("patches", np.float32, 1, 49, 3072), t.matrix(3072, 768))
    x = g.op("Concat", t.vector(768).reshape(1, 1, 768), patches, axis=1)
    x = t.norm(g, g.op("Add", x, t.matrix(50, 768)))
    x = t.blocks(g, x, 50, False, fused)
    first = g.op("Slice", x, np.array([0]), np.array([1]), np.array([1]))
    g.output(g.op("MatMul", t.norm(g, first), t.matrix(768, EMBED)), 1, 1, EMBED)
    return g.model()


def text(rows: int, fused: bool):
    """Embedded tokens to a vector. Attention looks back only, so a caller may leave out what follows the end token."""
    g, t = Graph(), Tower(512, 2)
    x = t.blocks(g, g.op("Add", g.input("words", np.float32, 1, rows, 512), t.matrix(rows, 512)), rows, True, fused)
    last = g.op("Slice", x, np.array([rows - 1]), np.array([rows]), np.array([1]))
    g.output(g.op("MatMul", t.norm(g, last), t.matrix(512, EMBED)), 1, 1, EMBED)
    return g.model()
