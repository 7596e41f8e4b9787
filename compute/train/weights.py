"""The float originals as files: `weights/flow`, `clip` and `second` in the safetensors format, float16.

The folder is the only source of what is embedded: export.py makes the integer model from it and from vocab.json, the same
bytes each time. So the originals are rounded to float16 before anything is measured or quantized, and the modulation
tables are computed in float64 (`Flow.tables`).

A file is eight bytes of length, little-endian, a JSON header of that length (name -> dtype, shape, offsets; the text
fields of "__metadata__": "config" with all sizes, "provenance" with step, seconds, seed, commit) and the tensors.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor, nn

from captions import words
from model import STEP_COUNTS, Clip, Config, Flow

HERE = Path(__file__).with_name("weights")
PARTS = {"flow": Flow, "clip": Clip, "second": Clip}


def write(path: Path, tensors: dict[str, Tensor], texts: dict[str, str]) -> None:
    header: dict[str, Any] = {"__metadata__": texts}
    data = bytearray()
    for name, t in tensors.items():
        raw = t.detach().numpy().astype("<f2")
        assert np.isfinite(raw).all(), name
        header[name] = {"dtype": "F16", "shape": list(t.shape), "data_offsets": [len(data), len(data) + raw.nbytes]}
        data += raw.tobytes()
    head = json.dumps(header, separators=(",", ":")).encode()
    head += b" " * (-len(head) % 8)
    partial = path.with_suffix(".tmp")
    partial.write_bytes(len(head).to_bytes(8, "little") + head + data)
    partial.replace(path)


def read(path: Path) -> tuple[dict[str, Tensor], dict[str, str]]:
    raw = path.read_bytes()
    start = 8 + int.from_bytes(raw[:8], "little")
    header = json.loads(raw[8:start])
    texts = header.pop("__metadata__")
    tensors = {}
    for name, t in header.items():
        first, last = t["data_offsets"]
        values = np.frombuffer(raw[start + first : start + last], "<f2").astype(np.float32)
        tensors[name] = torch.from_numpy(values.reshape(t["shape"]))
    return tensors, texts


def save(directory: Path, part: str, config: Config, state: dict[str, Tensor], provenance: dict[str, Any]) -> None:
    directory.mkdir(parents=True, exist_ok=True)
    sizes = asdict(config)
    write(directory / f"{part}.safetensors", state, {"config": json.dumps(sizes), "provenance": json.dumps(provenance)})


@dataclass(frozen=True)
class Weights:
    """What a folder holds, in evaluation mode."""

    config: Config
    flow: Flow
    clip: Clip
    second: Clip | None
    provenance: dict[str, Any]
    digest: str  # SHA-256 of the published two files

    def checkpoint(self) -> dict[str, Any]:
        """What export.py quantizes."""
        return {
            "config": asdict(self.config), "vocab": words(), "flow": self.flow.state_dict(), "clip": self.clip.state_dict(),
            "tables": {n: self.flow.tables(n) for n in STEP_COUNTS}, "provenance": self.provenance,
        }  # fmt: skip


def load(directory: Path = HERE) -> Weights:
    """Both published models, and the second scorer where it lies beside them."""
    models: dict[str, Any] = {"second": None}
    notes, digest = {}, hashlib.sha256()
    for part, kind in PARTS.items():
        path = directory / f"{part}.safetensors"
        if part == "second" and not path.exists():
            continue
        state, texts = read(path)
        config = Config(**json.loads(texts["config"]))
        if config.vocab != len(words()):
            raise SystemExit(f"{path}: trained with another vocabulary; train again or check out its commit")
        model: nn.Module = kind(config)
        model.load_state_dict(state)
        models[part], notes[part] = model.eval(), json.loads(texts["provenance"])
        if part != "second":
            digest.update(path.read_bytes())
    return Weights(models["flow"].config, **models, provenance=notes, digest=digest.hexdigest())
