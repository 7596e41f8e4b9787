"""A second engine, written from compute/SPEC.md alone, slow and plain: it must give the digests that the Go engine gives.

    python3 oracle.py MODEL.limn GOLDEN.json

GOLDEN.json is a list of tasks, or an object with such a list under "tasks", as in compute/testdata; prompts come with
their tokens. The roots of both scores' trees are compared as well, and where a task has "steps", those of its steps'.
"""

from __future__ import annotations

import hashlib
import json
import math
import re
import struct
import sys
from pathlib import Path

import numpy as np

X, Z, L, S, N, W = 2**26 - 1, 2**23 - 1, 2**31 - 1, 8191 * 64, 127, 8191


def tables() -> dict[str, np.ndarray]:
    text = (Path(__file__).parent.parent / "internal/kernel/tables_data.go").read_text()
    found = re.findall(r"var (\w+) = \[[^\]]*\]\w+\{\n(.*?)\n\}", text, re.S)
    return {n: np.array([int(v) for v in body.replace("\n", " ").split(",") if v.strip()], np.int64) for n, body in found}


T = tables()


def rshift(x, s):
    return x if s == 0 else (x + (1 << (s - 1))) >> s


def sat(x, m):
    return np.clip(x, -m, m)


def scale(n: int, e: int) -> tuple[int, int]:
    if n == 0:
        return 0, 0
    g = n.bit_length() - 16
    return (n >> g if g >= 0 else n << -g), e + g


def quantize(v: np.ndarray, top: int) -> tuple[np.ndarray, int]:
    a = int(np.abs(v).max())
    if a == 0:
        return np.zeros_like(v), 0
    s = a.bit_length() + 16
    return rshift(v * ((top << s) // a), s), a


def second(u, row: tuple[int, int], h: int, first: int, limit: int = L):
    m, e = row
    return sat(rshift(u * m, min(62, max(1, h - first - e))), limit)


def narrow_half(q, w, mult):
    return rshift((w @ q) * mult, 14)


def wide(q, p, row=None):
    u = rshift((p["w"] @ q) * p["m"], 20)
    return u if row is None else second(u, row, p["h"], 20)


def root_mean(x) -> int:
    return math.isqrt((sum(int(v) ** 2 for v in x) // len(x) + 4295) * 256)


def norm(x, gain, top):
    g, f = gain
    q, a = quantize(rshift(x * g, 11), top)
    return q, scale((a << 32) // root_mean(x), 11 + 4 - 32 - f)


def gelu(z):
    p = np.clip(z, -24576, 24575) + 24576
    i, r, t = p >> 6, p & 63, T["geluTable"]
    return np.where(z >= 24576, z, np.where(z <= -24576, 0, t[i] + (((t[np.minimum(i + 1, 768)] - t[i]) * r + 32) >> 6)))


def peak(u, a: int) -> int:
    c = max(0, a.bit_length() - 15)
    s = int(((u >> c) ** 2).sum())
    return 0 if s == 0 else math.isqrt((a >> c) ** 2 * 32 * 2**24 // s)


class Log:
    """The contents of tiles, operator by operator; the tiles of one operator in their order."""

    def __init__(self) -> None:
        self.operators: list[list[bytes]] = []

    def add(self, tiles: list[bytes]) -> None:
        self.operators.append(tiles)

    @staticmethod
    def outputs(n: int, weights: int) -> int:
        """Of n outputs, so many are one tile's, given the bytes of the weights of each."""
        size = 64
        while size > 1 and (size * weights > 12288 or n % size):
            size //= 2
        return size

    def product(self, rows: list, n: int, weights: int) -> None:
        size = self.outputs(n, weights)
        self.add([i32(row[j : j + size]) for row in rows for j in range(0, n, size)])


def i32(v) -> bytes:
    return np.asarray(v).astype("<i4").tobytes()


def i8(v) -> bytes:
    return np.asarray(v).astype("i1").tobytes()


def block(x, b, mod, log: Log):
    rows, d = x.shape
    norms, halves, heads, channels, weights, blends = [], [], [], [], [], []
    q, k, v = (np.zeros((rows, d), np.int64) for _ in range(3))
    rq, rk = np.zeros((rows, d // 32), np.int64), np.zeros((rows, d // 32), np.int64)
    for i in range(rows):
        h, row = norm(x[i], mod["a1"], N)
        u = narrow_half(h, b["qkv"], b["qkv_m"])
        norms.append(i8(h) + i32(row))
        halves.append(u)
        for c in range(d // 32):
            at = slice(32 * c, 32 * c + 32)
            q[i, at], a = quantize(u[at], N)
            rq[i, c] = peak(u[at], a)
            k[i, at], a = quantize(u[d:][at], N)
            rk[i, c] = peak(u[d:][at], a)
        v[i] = second(u[2 * d :], row, b["qkv_h"], 14, X)
    o = np.zeros((rows, d), np.int64)
    for c in range(d // 32):
        at = slice(32 * c, 32 * c + 32)
        heads += [i8(q[i, at]) + i8(k[i, at]) + i32([rq[i, c], rk[i, c]]) + i32(v[i, at]) for i in range(rows)]
        columns = [quantize(v[:, j], N) for j in range(32 * c, 32 * c + 32)]
        channels += [i8(col) + i32([a]) for col, a in columns]
        vq, largest = np.stack([col for col, _ in columns], 1), np.array([a for _, a in columns])
        for i in range(rows):
            scale_i = rshift(int(rq[i, c]) * int(b["mantissa"][c]), 15)
            logits = rshift(rshift((k[:, at] @ q[i, at]) * rk[:, c], 6) * scale_i, int(b["shift"][c]))
            p = T["exp2Table"][np.minimum(9215, logits.max() - logits)]
            o[i, at] = rshift(rshift((p @ vq) * (2**37 // (127 * int(p.sum()))), 15) * largest, 22)
            weights.append(p.astype("u1").tobytes() + i32([p.sum()]))
            blends.append(i32(o[i, at]))
    log.add(norms)
    log.product(halves, 3 * d, d)
    for tiles in (heads, channels, weights, blends):
        log.add(tiles)
    mixed, added, norms, activated, quantized = [], [], [], [], []
    for i in range(rows):
        h, a = quantize(o[i], N)
        mixed.append(i8(h) + i32(scale(a, -16)))
        m, shift = mod["out"]
        x[i] = sat(x[i] + second(narrow_half(h, b["out"], m), scale(a, -16), shift, 14), X)
        added.append(x[i].copy())
        h, row = norm(x[i], mod["a2"], N)
        norms.append(i8(h) + i32(row))
        g = gelu(second(narrow_half(h, b["up"], b["up_m"]), row, b["up_h"], 14, Z))
        activated.append(g)
        h, a = quantize(g, N)
        quantized.append(i8(h) + i32(scale(a, -12)))
        m, shift = mod["down"]
        x[i] = sat(x[i] + second(narrow_half(h, b["down"], m), scale(a, -12), shift, 14), X)
    log.add(mixed)
    log.product(added, d, d)
    log.add(norms)
    log.product(activated, 4 * d, d)
    log.add(quantized)
    log.product(list(x), d, 4 * d)


class Reader:
    def __init__(self, data: bytes) -> None:
        n = struct.unpack("<I", data[8:12])[0]
        self.data, self.at = data, 12 + n
        self.config = {}  # the header is dag-cbor; only the integers of "config" are needed here
        for name in ("size", "tokens", "embed", "flowWidth", "flowBlocks", "imageWidth", "imageBlocks", "textWidth", "textBlocks"):
            self.config[name] = self.small(data.index(bytes([0x60 + len(name)]) + name.encode()) + 1 + len(name))[0]
        at = data.index(b"\x65steps") + 6
        count, self.steps = data[at] & 31, []
        at += 1
        for _ in range(count):
            v, at = self.small(at)
            self.steps.append(v)
        at = data.index(b"\x65words") + 6
        self.words, _ = self.small(at, 0x80)

    def small(self, at: int, major: int = 0) -> tuple[int, int]:
        v = self.data[at] - major
        if v < 24:
            return v, at + 1
        size = 1 << (v - 24)
        return int.from_bytes(self.data[at + 1 : at + 1 + size], "big"), at + 1 + size

    def take(self, dtype: str, *shape: int) -> np.ndarray:
        self.at += -self.at % 64
        count = math.prod(shape)
        a = np.frombuffer(self.data, dtype, count, self.at).astype(np.int64).reshape(shape)
        self.at += count * np.dtype(dtype).itemsize
        return a

    def one(self) -> int:
        return int(self.take("<i4", 1)[0])

    def requant(self, n: int):
        return self.take("<i4", n), self.one()

    def gain(self, n: int):
        return self.take("<i2", n), self.one()

    def wide(self, n: int, k: int) -> dict:
        w = self.take("<i2", n, k)
        m, h = self.requant(n)
        return {"w": w, "m": m, "h": h}

    def table(self, r: int, d: int) -> np.ndarray:
        t = self.take("<i2", r, d)
        return t << self.one()

    def tower(self, d: int, blocks: int) -> list[dict]:
        out = []
        for _ in range(blocks):
            b = {"qkv": self.take("i1", 3 * d, d)}
            b["qkv_m"], b["qkv_h"] = self.requant(3 * d)
            b["mantissa"], b["shift"] = self.take("<i4", d // 32), self.take("<i4", d // 32)
            b["out"], b["up"] = self.take("i1", d, d), self.take("i1", 4 * d, d)
            b["up_m"], b["up_h"] = self.requant(4 * d)
            b["down"] = self.take("i1", d, 4 * d)
            out.append(b)
        return out

    def modulations(self, d: int, blocks: int) -> list[dict]:
        return [{"a1": self.gain(d), "out": self.requant(d), "a2": self.gain(d), "down": self.requant(d)} for _ in range(blocks)]


class Model:
    def __init__(self, data: bytes) -> None:
        r = Reader(data)
        c = self.config = r.config
        self.patches, d = (c["size"] // 4) ** 2, c["flowWidth"]
        self.flow = {"in": r.wide(d, 48), "image": r.table(self.patches, d), "word": r.table(r.words, d), "text": r.table(c["tokens"], d)}
        self.flow |= {"blocks": r.tower(d, c["flowBlocks"]), "out": r.wide(48, d)}
        self.plans = {n: [(r.modulations(d, c["flowBlocks"]), r.gain(d)) for _ in range(n)] for n in r.steps}

        def half(width: int, rows: int, blocks: int) -> dict:
            return {"position": r.table(rows, width), "blocks": r.tower(width, blocks), "mods": r.modulations(width, blocks),
                    "last": r.gain(width), "proj": r.wide(c["embed"], width)}  # fmt: skip

        self.image_in = r.wide(c["imageWidth"], 48)
        self.image = half(c["imageWidth"], self.patches, c["imageBlocks"])
        self.text_word = r.table(r.words, c["textWidth"])
        self.text = half(c["textWidth"], c["tokens"], c["textBlocks"])
        assert r.at == len(data)

    def velocity(self, s, tokens, plan, log: Log):
        f, mods, last = self.flow, *plan
        rows = [sat(sat(f["word"][t], X) + f["text"][i], X) for i, t in enumerate(tokens)]
        rows += [sat(wide(rshift(p, 6), f["in"], scale(1, -10)) + f["image"][i], X) for i, p in enumerate(s)]
        x = np.stack(rows)
        log.add([i32(row) for row in x[: len(tokens)]])
        log.product(list(x[len(tokens) :]), x.shape[1], 2 * 48)
        for b, mod in zip(f["blocks"], mods):
            block(x, b, mod, log)
        normed = [norm(row, last, W) for row in x[len(tokens) :]]
        v = np.stack([wide(q, f["out"], row) for q, row in normed])
        log.add([q.astype("<i2").tobytes() + i32(row) for q, row in normed])
        log.product(list(v), 48, 2 * x.shape[1])
        return v

    def embed(self, x, half, log: Log):
        for b, mod in zip(half["blocks"], half["mods"]):
            block(x, b, mod, log)
        units = np.stack([rshift(row * (2**40 // root_mean(row)), 22) for row in x])
        y = sat(rshift(units.sum(0) * half["last"][0], 11), L)
        q, _ = quantize(y, W)
        u = wide(q, half["proj"])
        v, _ = quantize(u, 4095)
        groups = range(0, x.shape[1], 32)
        log.add([i32(row[c : c + 32]) for c in groups for row in units])
        log.add([i32(y[c : c + 32]) for c in groups])
        log.add([q.astype("<i2").tobytes()])
        log.product([u], len(u), 2 * x.shape[1])
        log.add([v.astype("<i2").tobytes()])
        return [int(n) for n in v]

    def score(self, rgb, tokens) -> tuple[int, str]:
        """The score, and the root of the tree over its tiles."""
        patches, log = rgb_patches(rgb, self.config["size"]), Log()
        log.add([p.astype("u1").tobytes() for p in patches])
        x = np.stack([sat(wide(2 * p - 255, self.image_in, scale(1, 0)) + self.image["position"][i], X) for i, p in enumerate(patches)])
        log.product(list(x), x.shape[1], 2 * 48)
        a = self.embed(x, self.image, log)
        x = np.stack([sat(sat(self.text_word[t], X) + self.text["position"][i], X) for i, t in enumerate(tokens)])
        log.add([i32(row) for row in x])
        b = self.embed(x, self.text, log)
        dot, aa, bb = (sum(p * q for p, q in zip(u, v)) for u, v in ((a, b), (a, a), (b, b)))
        d = math.isqrt(aa << 16) * math.isqrt(bb << 16)
        found = 0 if d == 0 else max(-10000, min(10000, (2 * dot * 10000 * 2**16 + d) // (2 * d)))
        return found, program_root([*sum(log.operators, []), i32([found])], b"limn score 1").hex()


def philox(seed: int, block_: int, stream: int) -> list[int]:
    k0, k1, c = seed % 2**32, seed >> 32, [block_, 0, stream, 0]
    for _ in range(10):
        p0, p1 = 0xD2511F53 * c[0], 0xCD9E8D57 * c[2]
        c = [p1 >> 32 ^ c[1] ^ k0, p1 % 2**32, p0 >> 32 ^ c[3] ^ k1, p0 % 2**32]
        k0, k1 = (k0 + 0x9E3779B9) % 2**32, (k1 + 0xBB67AE85) % 2**32
    return c


def normal(word: int) -> int:
    v = word % 2**31 or 1
    k = 31 - v.bit_length()
    f = v * 2**k - 2**30
    j, r, t = f >> 25, (f >> 9) % 2**16, T["normalTable"]
    low, high = int(t[33 * k + j]), int(t[33 * k + j + 1])
    z = low + rshift((high - low) * r, 16)
    return -z if word >= 2**31 else z


def rgb_patches(rgb, side):
    n = side // 4
    return rgb.reshape(n, 4, n, 4, 3).transpose(0, 2, 1, 3, 4).reshape(n * n, 48)


def state_hash(i: int, s) -> bytes:
    return hashlib.sha256(b"limn trace 1\0" + struct.pack("<I", i) + s.astype("<i4").tobytes()).digest()


def step_root(s, null: Log, prompt: Log, after) -> bytes:
    """The tree over the tiles of a step; the logs are those of the sequences without and with the prompt."""
    tiles = [i32(patch) for patch in s] + null.operators[0] + prompt.operators[0] + null.operators[1]
    assert null.operators[1] == prompt.operators[1]
    for a, b in zip(null.operators[2:], prompt.operators[2:]):
        tiles += a + b
    tiles += [i32(patch) for patch in after] + [i32(after)]
    return program_root(tiles, b"limn step 1")


def program_root(tiles: list[bytes], domain: bytes) -> bytes:
    leaves = [hashlib.sha256(domain + b"\0" + struct.pack("<I", i) + t).digest() for i, t in enumerate(tiles)]
    return trace_root(leaves, domain)


def trace_root(level: list[bytes], domain: bytes = b"limn trace 1") -> bytes:
    depth = 0
    while True:
        level = [hashlib.sha256(domain + b"\1" + bytes([depth]) + b"".join(level[i : i + 16])).digest() for i in range(0, len(level), 16)]
        if len(level) == 1:
            return level[0]
        depth += 1


def augment(rgb, side: int, seed: bytes):
    key = 0
    for i in range(0, 32, 8):
        key ^= int.from_bytes(seed[i : i + 8], "big")
    w = philox(key, 0, 1)
    dx, dy, factor = w[0] % 5 - 2, w[1] % 5 - 2, 256 + w[2] % 25 - 12
    out = np.zeros_like(rgb)
    for i in range(3 * side * side):
        stream = struct.pack("<4I", *philox(key, 1 + i // 16, 1))
        pixel = i // 3
        x, y = min(max(pixel % side + dx, 0), side - 1), min(max(pixel // side + dy, 0), side - 1)
        v = int(rgb[3 * (y * side + x) + i % 3])
        out[i] = max(0, min(255, (((v - 128) * factor + 128) >> 8) + 128 + stream[i % 16] % 5 - 2))
    return out


def check(m: Model, task: dict) -> None:
    p, tokens, side = task["params"], task["tokens"], m.config["size"]
    n, g = p["Steps"], p["Guidance"]
    count = m.patches * 48
    words = [w for b in range(count // 4) for w in philox(p["Seed"], b, 0)]
    s = sat(np.array([normal(w) for w in words], np.int64), S).reshape(m.patches, 48)
    leaves = []
    for i in range(n):
        null, prompt = Log(), Log()
        v0, v1 = m.velocity(s, [1] * len(tokens), m.plans[n][i], null), m.velocity(s, tokens, m.plans[n][i], prompt)
        v = 100 * v0 + g * (v1 - v0)
        before, s = s, sat(s - (2 * v + 100 * n) // (200 * n), S)
        if "steps" in task:
            assert step_root(before, null, prompt, s).hex() == task["steps"][i], f"the tiles of step {i + 1} differ"
        leaves.append(state_hash(i, s))
        assert leaves[i].hex() == task["states"][i], f"state after step {i + 1} differs"
    assert trace_root(leaves).hex() == task["trace"], "trace differs"
    k = side // 4
    levels = np.clip((255 * s + 255 * 2**16 + 2**16) >> 17, 0, 255)
    rgb = levels.reshape(k, k, 4, 4, 3).transpose(0, 2, 1, 3, 4).reshape(-1)
    assert hashlib.sha256(rgb.astype(np.uint8).tobytes()).hexdigest() == task["pixels"], "pixels differ"
    assert m.score(rgb, tokens) == (task["score"], task["scores"][0]), "score or its tiles differ"
    changed = augment(rgb, side, bytes(range(1, 33)))
    assert m.score(changed, tokens) == (task["augmented"], task["scores"][1]), "augmented score or its tiles differ"
    print(f"same: {n} steps, {task['prompt']!r}")


def main(model: str, golden: str) -> None:
    tasks = json.loads(Path(golden).read_text())
    tasks = tasks if isinstance(tasks, list) else tasks["tasks"]
    assert tasks
    m = Model(Path(model).read_bytes())
    for task in tasks:
        check(m, task)


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__)
    main(*sys.argv[1:])
