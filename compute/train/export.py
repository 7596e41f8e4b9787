"""Quantizes the float originals (weights.py) into the integer engine's model file and manifest.

    python3 export.py DIRECTORY [--weights DIR] [--floors FLOORS.json]

writes DIRECTORY/model.limn, manifest.cbor and provenance.json. The result depends on the weights, vocab.json and the floors
alone. The engine's formulas are in compute/SPEC.md; the order of tensors is that of compute/modelfile.go.

No calibration data is needed: activations are scaled per row at run time, and every weight scale follows from
the weights. Multipliers are chosen as large as the engine's overflow proof allows.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import math
import struct
from pathlib import Path
from typing import Any

import numpy as np
import torch

from weights import HERE, Weights, load

MAGIC = b"limn\x00m\x00\x01"
LIMIT = 2**31 - 1
NARROW, WIDE = 127, 8191  # largest activations
NARROW_SHIFT, WIDE_SHIFT = 14, 20  # first rounding shift of a product
MULTIPLIER = 2**20 - 1
SCALE_BITS, RESIDUAL, ACTIVATION = 16, 16, 12
TOP_MIXED, TOP_ACTIVATED = 26 - SCALE_BITS - RESIDUAL, 23 - SCALE_BITS - ACTIVATION
CHUNK = 2**20  # bytes; a file is published as a list of links to its chunks
PIECE = 2**10  # bytes; weights are proved in pieces
GUIDANCE = {"min": 0, "max": 1000, "default": 250}
DEFAULT_STEPS = 16
START_FLOOR = -10000  # before compute/internal/floors has measured


class Link(bytes):
    """SHA-256 of a block, written as a CIDv1 under tag 42."""

    codec = b"\x55"  # raw


class ListLink(Link):
    """The same of a dag-cbor block."""

    codec = b"\x71"


def cbor(v: Any) -> bytes:
    """Deterministic dag-cbor of the few types a header holds."""

    def head(major: int, n: int) -> bytes:
        for size, code, top in ((0, 0, 24), (1, 24, 2**8), (2, 25, 2**16), (4, 26, 2**32), (8, 27, 2**64)):
            if n < top:
                return bytes([major << 5 | (n if size == 0 else code)]) + (n.to_bytes(size, "big") if size else b"")
        raise ValueError(n)

    if isinstance(v, Link):
        return b"\xd8\x2a\x58\x25\x00\x01" + v.codec + b"\x12\x20" + v
    if isinstance(v, bytes):
        return head(2, len(v)) + v
    if isinstance(v, int):
        return head(0, v) if v >= 0 else head(1, -1 - v)
    if isinstance(v, str):
        return head(3, len(v.encode())) + v.encode()
    if isinstance(v, (list, tuple)):
        return head(4, len(v)) + b"".join(map(cbor, v))
    if isinstance(v, dict):
        items = sorted((cbor(k), cbor(x)) for k, x in v.items())
        items.sort(key=lambda kv: (len(kv[0]), kv[0]))
        return head(5, len(v)) + b"".join(k + x for k, x in items)
    raise TypeError(type(v))


class Writer:
    """The file under construction: tensors aligned to 64 bytes, padding zero."""

    def __init__(self, start: bytes) -> None:
        self.data = bytearray(start)

    def put(self, a: np.ndarray, dtype: str) -> None:
        self.data += b"\0" * (-len(self.data) % 64)
        cast = a.astype(dtype)
        assert np.array_equal(cast.astype(np.int64), a.astype(np.int64)), (dtype, a.min(), a.max())
        self.data += cast.tobytes()

    def integers(self, v: list[int]) -> None:
        self.put(np.array(v), "<i4")


def narrow(w: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int8 weights per output channel and their scales."""
    scale = np.abs(w).max(1) / NARROW
    q = np.rint(w / np.where(scale > 0, scale, 1)[:, None])
    return q, scale


def wide(w: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """int16 weights: as fine as int16 and the accumulator bound sum|w| x 8191 < 2^31 allow."""
    total, peak = np.abs(w).sum(1), np.abs(w).max(1)
    scale = np.maximum(peak / 32767, (total + 1e-12) * WIDE / (LIMIT - WIDE * w.shape[1]))
    q = np.rint(w / np.where(peak > 0, scale, 1)[:, None])
    return q, np.where(peak > 0, scale, 0)


def requant(w: Writer, q: np.ndarray, real: np.ndarray, top_input: int, first: int, top: int | None) -> None:
    """Writes multipliers and shift with multiplier x 2^-shift = real; `top` is the largest input scale's exponent."""
    reach = np.abs(q).sum(1) * top_input  # of the accumulators
    shift = 40
    while True:
        m = np.rint(real * 2.0**shift)
        if np.abs(m).max() <= MULTIPLIER and (np.floor(reach * np.abs(m) / 2**first) + 1).max() <= LIMIT:
            break
        shift -= 1
    assert top is None or shift - first - top >= 1, (shift, first, top)
    w.put(m, "<i4")
    w.integers([shift])


def gain(w: Writer, g: np.ndarray) -> int:
    """Writes a gain vector; returns the largest exponent of the scale of a row it normalizes."""
    exponent = int(min(30, 14 - math.ceil(math.log2(max(np.abs(g).max(), 1e-9)))))
    m = np.rint(g * 2.0**exponent)
    if np.abs(m).max() > 32767:
        exponent -= 1
        m = np.rint(g * 2.0**exponent)
    w.put(m, "<i2")
    w.integers([exponent])
    return 32 + ((len(g) - 1).bit_length() + 1) // 2 + 2 - SCALE_BITS + 11 + 4 - 32 - exponent


def top_of(g: np.ndarray) -> int:
    return gain(Writer(b""), g)


def table(w: Writer, t: np.ndarray) -> None:
    up = 0
    while np.abs(np.rint(t * 2.0 ** (RESIDUAL - up))).max() > 32767:
        up += 1
    assert up <= 8, up
    w.put(np.rint(t * 2.0 ** (RESIDUAL - up)), "<i2")
    w.integers([up])


class Tower:
    """One stack of blocks: quantized once, then written together with its modulations."""

    def __init__(self, state: dict[str, np.ndarray], prefix: str, blocks: int) -> None:
        self.state, self.prefix = state, prefix
        self.q = [{n: narrow(state[f"{prefix}blocks.{i}.{n}.weight"]) for n in ("qkv", "out", "up", "down")} for i in range(blocks)]

    def write(self, w: Writer, gains: list[list[tuple[np.ndarray, np.ndarray]]]) -> None:
        """gains[block] lists every (first, second) gain the block is used with."""
        for i, b in enumerate(self.q):
            first = max(top_of(a) for a, _ in gains[i])
            second = max(top_of(a) for _, a in gains[i])
            w.put(b["qkv"][0], "i1")
            requant(w, b["qkv"][0], b["qkv"][1] / NARROW * 2**RESIDUAL, NARROW, NARROW_SHIFT, first)
            mantissas, shifts = [], []
            for s in self.state[f"{self.prefix}blocks.{i}.scale"]:
                c = float(s) * math.log2(math.e) * 2**10 / NARROW**2
                shift = 3 + 15 - math.floor(math.log2(c))
                m = round(c * 2.0 ** (shift - 3))
                if m == 2**16:
                    m, shift = 2**15, shift - 1
                mantissas.append(m)
                shifts.append(shift)
            w.integers(mantissas)
            w.integers(shifts)
            w.put(b["out"][0], "i1")
            w.put(b["up"][0], "i1")
            requant(w, b["up"][0], b["up"][1] / NARROW * 2**ACTIVATION, NARROW, NARROW_SHIFT, second)
            w.put(b["down"][0], "i1")

    def modulation(self, w: Writer, i: int, a1: np.ndarray, g1: np.ndarray, a2: np.ndarray, g2: np.ndarray) -> None:
        gain(w, a1)
        q, s = self.q[i]["out"]
        requant(w, q, s / NARROW * 2**RESIDUAL * g1, NARROW, NARROW_SHIFT, TOP_MIXED)
        gain(w, a2)
        q, s = self.q[i]["down"]
        requant(w, q, s / NARROW * 2**RESIDUAL * g2, NARROW, NARROW_SHIFT, TOP_ACTIVATED)


def write_wide(w: Writer, weight: np.ndarray, factor: float, top: int | None) -> None:
    q, s = wide(weight)
    w.put(q, "<i2")
    requant(w, q, s * factor, WIDE, WIDE_SHIFT, top)


def exponent_of(n: int, exponent: int) -> int:
    return exponent + n.bit_length() - SCALE_BITS


def write_flow(w: Writer, state: dict[str, np.ndarray], tables: dict[int, dict[str, np.ndarray]], blocks: int) -> None:
    write_wide(w, state["patch_in.weight"], 2.0**RESIDUAL, exponent_of(1, -10))
    for name in ("pos_image", "word", "pos_text"):
        table(w, state[name])
    tower = Tower(state, "", blocks)
    every = [t[n] for t in tables.values() for n in ("a1", "a2")]
    gains = [[(t["a1"][s, i], t["a2"][s, i]) for t in tables.values() for s in range(len(t["af"]))] for i in range(blocks)]
    assert every and len(gains) == blocks
    tower.write(w, gains)
    top = max(top_of(row) for t in tables.values() for row in t["af"])
    write_wide(w, state["patch_out.weight"], 2.0**RESIDUAL / WIDE, top)
    for n in sorted(tables):
        t = tables[n]
        for s in range(n):
            for i in range(blocks):
                tower.modulation(w, i, t["a1"][s, i], t["g1"][s, i], t["a2"][s, i], t["g2"][s, i])
            gain(w, t["af"][s])


def write_tower(w: Writer, state: dict[str, np.ndarray], half: str, blocks: int) -> None:
    table(w, state[half + "pos"])
    tower = Tower(state, half, blocks)
    norms = [(state[f"{half}blocks.{i}.norm1"], state[f"{half}blocks.{i}.norm2"]) for i in range(blocks)]
    tower.write(w, [[pair] for pair in norms])
    for i, (a1, a2) in enumerate(norms):
        one = np.ones_like(a1)
        tower.modulation(w, i, a1, one, a2, one)
    gain(w, state[half + "norm"])
    write_wide(w, state[half + "proj.weight"], 1.0, None)  # only ratios matter: the vector is normalized


def language(words: list[str]) -> dict[str, Any]:
    v = json.loads(Path(__file__).with_name("vocab.json").read_text())
    if v["words"] != words:
        raise SystemExit("vocab.json and captions.py disagree: run captions.py")
    keys = ("words", "kinds", "plurals", "synonyms", "phrases", "stop", "fallback")
    return {k: v[k] for k in keys} | {"classes": [{"name": c["name"], "features": c["features"]} for c in v["classes"]]}


def build(checkpoint: dict[str, Any], words: dict[str, Any]) -> tuple[bytes, list[int], list[str]]:
    c = checkpoint["config"]
    assert c["patch"] == 4 and c["head"] == 32
    arrays = {half: {k: t.double().numpy() for k, t in checkpoint[half].items()} for half in ("flow", "clip")}
    tables = {int(n): {k: t.double().numpy() for k, t in v.items()} for n, v in checkpoint["tables"].items()}
    header = cbor({
        "config": {
            "size": c["size"], "tokens": c["tokens"], "embed": c["embed"], "flowWidth": c["flow_width"],
            "flowBlocks": c["flow_blocks"], "imageWidth": c["image_width"], "imageBlocks": c["image_blocks"],
            "textWidth": c["text_width"], "textBlocks": c["text_blocks"], "steps": sorted(tables),
        },
        "vocabulary": words,
    })  # fmt: skip
    w = Writer(MAGIC + struct.pack("<I", len(header)) + header)
    write_flow(w, arrays["flow"], tables, c["flow_blocks"])
    clip = arrays["clip"]
    write_wide(w, clip["image.patch_in.weight"], 2.0**RESIDUAL / 255, exponent_of(1, 0))
    write_tower(w, clip, "image.", c["image_blocks"])
    table(w, clip["text.word"])
    write_tower(w, clip, "text.", c["text_blocks"])
    return bytes(w.data), sorted(tables), [k["name"] for k in words["classes"]] + ["other"]


def pieces(model: bytes) -> bytes:
    """Root of the tree over the file's kilobytes, as SPEC.md section 11 has it."""

    def digest(mark: bytes, body: bytes) -> bytes:
        return hashlib.sha256(b"limn file 1" + mark + body).digest()

    level = [digest(b"\0" + i.to_bytes(4, "little"), model[PIECE * i :][:PIECE]) for i in range(-(-len(model) // PIECE))]
    depth = 0
    while depth == 0 or len(level) > 1:
        level = [digest(b"\1" + bytes([depth]), b"".join(level[i : i + 16])) for i in range(0, len(level), 16)]
        depth += 1
    return level[0]


def manifest(model: bytes, size: int, steps: list[int], classes: list[str], floors: dict[str, int]) -> bytes:
    chunks = [Link(hashlib.sha256(model[at : at + CHUNK]).digest()) for at in range(0, len(model), CHUNK)]
    link = ListLink(hashlib.sha256(cbor(chunks)).digest())
    return cbor({
        "architecture": "limn-flow-clip/1",
        "classes": [{"name": n, "floor": int(floors.get(n, START_FLOOR))} for n in classes],
        "defaultSteps": DEFAULT_STEPS if DEFAULT_STEPS in steps else steps[-1],
        "files": [{"name": "model", "size": len(model), "link": link, "pieces": pieces(model)}],
        "guidance": GUIDANCE, "sizes": [[size, size]], "steps": steps,
    })  # fmt: skip


def provenance(w: Weights, head: bytes) -> str:
    told = {
        "root": hashlib.sha256(head).hexdigest(),
        "weights": w.digest,
        "training": {part: w.provenance[part] for part in ("flow", "clip")},
        "data": "compute/train/weights/README.md",
    }
    return json.dumps(told, indent=1) + "\n"


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    p.add_argument("directory", type=Path)
    p.add_argument("--weights", type=Path, default=HERE)
    p.add_argument("--floors", type=Path, help="JSON object of class to floor")
    args = p.parse_args()
    torch.set_num_threads(1)
    w = load(args.weights)
    checkpoint = w.checkpoint()
    model, steps, classes = build(checkpoint, language(checkpoint["vocab"]))
    floors = json.loads(args.floors.read_text()) if args.floors else {}
    args.directory.mkdir(parents=True, exist_ok=True)
    head = manifest(model, checkpoint["config"]["size"], steps, classes, floors)
    (args.directory / "model.limn").write_bytes(model)
    (args.directory / "manifest.cbor").write_bytes(head)
    (args.directory / "provenance.json").write_text(provenance(w, head))
    print(f"{len(model)} bytes, root {hashlib.sha256(head).hexdigest()}")


if __name__ == "__main__":
    main()
