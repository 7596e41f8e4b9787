"""The float originals of limn's embedded model: a rectified-flow generator and a CLIP pair.

Everything here is shaped by the integer engine that will run it: no biases, no masks, norms without
centring, heads of 32, patches of 4 x 4 and all widths a multiple of 64. A picture is 32 x 32 x 3, stored
[B, 3, 32, 32] in [-1, 1] with x = byte / 127.5 - 1.

The files of weights.py hold the state_dict of each; export.py quantizes the dictionary
    {"config": {...}, "vocab": [word, ...], "flow": state_dict, "clip": state_dict, "tables": {N: {...}}}
A matrix is [out, in], so y = x @ W.T.  V = len(vocab); id 0 = "<pad>", 1 = "<null>".

"flow" (d = 192, 6 blocks l, 6 heads of 32):
    patch_in.weight          [192, 48]   48 = inside a patch y, x, channel (channel fastest); patches row by row
    pos_image                [64, 192]
    word                     [V, 192]
    pos_text                 [16, 192]
    blocks.l.qkv.weight      [576, 192]  rows: q of head 0..5, k of head 0..5, v of head 0..5, 32 each
    blocks.l.scale           [6]         s of each head, positive, at most SCALE_MAX
    blocks.l.out.weight      [192, 192]
    blocks.l.up.weight       [768, 192]
    blocks.l.down.weight     [192, 768]
    patch_out.weight         [48, 192]   same order as patch_in
    time.base                [25, 192]   training only: the engine reads "tables"
    time.hidden.weight       [192, 64]   training only
    time.out.weight          [4800, 192] training only
"tables"[N] (N = 8, 12, 16, 20 Euler steps; row i is the modulation at t = 1 - i / N):
    a1, g1, a2, g2           [N, 6, 192] per step and block
    af                       [N, 192]    before patch_out
"clip":
    image.patch_in.weight    [192, 48]
    image.pos                [64, 192]
    image.blocks.l.*         5 blocks, d 192, 6 heads: norm1 [192], qkv.weight [576, 192], scale [6],
                             out.weight [192, 192], norm2 [192], up.weight [768, 192], down.weight [192, 768]
    image.norm               [192]
    image.proj.weight        [128, 192]
    text.word                [V, 128]
    text.pos                 [16, 128]
    text.blocks.l.*          3 blocks, d 128, 4 heads: as above with 128, 384, 512
    text.norm                [128]
    text.proj.weight         [128, 128]
    log_temperature          []          training only

The formulas, with rms(x) = x / sqrt(mean(x^2) + 1e-6):
    attention(h): q, k, v = h Wqkv^T; q, k <- rms per head; softmax((q . k) * s) v; heads joined; times Wout^T
    mlp(h)      : gelu(h Wup^T) Wdown^T, gelu the erf form x * Phi(x) (the tanh form is within 5e-4 of it)
    flow block  : x += g1 * attention(a1 * rms(x));  x += g2 * mlp(a2 * rms(x))
    clip block  : the same with a1 = norm1, a2 = norm2 and no g
    flow        : sequence = 16 text rows (word + pos_text), then 64 patch rows (patch_in + pos_image);
                  velocity = patch_out(af * rms(x)) on the patch rows
    clip        : mean over all rows of norm * rms(x), projected, divided by its Euclidean length
    sampling    : x = noise at t = 1; x -= (1 / N) * v at t = 1, 1 - 1/N, ..., 1/N;
                  v = v_null + w (v_prompt - v_null), v_null from 16 times id 1; clamp to [-1, 1] at the end
Pads (id 0) take part as any token in both models.  Deviation from the first plan: gelu is the erf form,
which torch runs ten times faster on a CPU; any table within 1e-3 of it serves.
"""

from __future__ import annotations

import copy
import math
import os
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor, nn

PAD, NULL = 0, 1
EPS = 1e-6
SCALE_INIT, SCALE_MAX = 0.35, 1.0
STEP_COUNTS = (8, 12, 16, 20)


@dataclass(frozen=True)
class Config:
    """Every size of both models; written into the interchange file."""

    vocab: int = 1024
    size: int = 32
    patch: int = 4
    tokens: int = 16
    head: int = 32
    flow_width: int = 192
    flow_blocks: int = 6
    image_width: int = 192
    image_blocks: int = 5
    text_width: int = 128
    text_blocks: int = 3
    embed: int = 128
    time_features: int = 64

    @property
    def patches(self) -> int:
        return (self.size // self.patch) ** 2

    @property
    def patch_values(self) -> int:
        return 3 * self.patch * self.patch


class _Rms(torch.autograd.Function):
    """rms over the last axis with the closed-form gradient: a third of the memory traffic of autograd's own."""

    @staticmethod
    def forward(ctx: Any, x: Tensor) -> Tensor:
        r = torch.linalg.vector_norm(x, dim=-1, keepdim=True, dtype=torch.float32)
        r = (r.square() / x.shape[-1] + EPS).rsqrt()
        y = x * r.to(x.dtype)
        ctx.save_for_backward(y, r)
        return y

    @staticmethod
    def backward(ctx: Any, grad: Tensor) -> Tensor:
        y, r = ctx.saved_tensors
        dot = (grad * y).mean(-1, keepdim=True)
        return torch.addcmul(grad, y, dot, value=-1) * r.to(grad.dtype)


def rms(x: Tensor) -> Tensor:
    return _Rms.apply(x)


class Linear(nn.Linear):
    """A matrix without bias, multiplied in bfloat16 while training and in float32 otherwise."""

    def __init__(self, fan_in: int, fan_out: int, gain: float = 1.0) -> None:
        super().__init__(fan_in, fan_out, bias=False)
        nn.init.normal_(self.weight, std=gain / math.sqrt(fan_in))

    def forward(self, x: Tensor) -> Tensor:
        if self.training:
            return F.linear(x.to(torch.bfloat16), self.weight.to(torch.bfloat16))
        return F.linear(x, self.weight)


class Block(nn.Module):
    """Attention and MLP on one stream; the caller supplies the two modulations."""

    def __init__(self, width: int, head: int) -> None:
        super().__init__()
        self.heads, self.head = width // head, head
        self.qkv = Linear(width, 3 * width)
        self.scale = nn.Parameter(torch.full((self.heads,), SCALE_INIT))
        self.out = Linear(width, width, 0.5)
        self.up = Linear(width, 4 * width)
        self.down = Linear(4 * width, width, 0.5)

    def attention(self, h: Tensor) -> Tensor:
        b, n, d = h.shape
        qkv = self.qkv(h).view(b, n, 3, self.heads, self.head).permute(2, 0, 3, 1, 4)
        q, k = rms(qkv[0]) * self.scale.to(qkv.dtype).view(1, -1, 1, 1), rms(qkv[1])
        weights = (q @ k.transpose(-1, -2)).softmax(-1)
        return self.out((weights @ qkv[2]).transpose(1, 2).reshape(b, n, d))

    def mlp(self, h: Tensor) -> Tensor:
        return self.down(F.gelu(self.up(h)))


class GainBlock(Block):
    """CLIP's block: a learned gain where the generator has its time table."""

    def __init__(self, width: int, head: int) -> None:
        super().__init__(width, head)
        self.norm1 = nn.Parameter(torch.ones(width))
        self.norm2 = nn.Parameter(torch.ones(width))

    def forward(self, x: Tensor) -> Tensor:
        x = x + self.attention(rms(x) * self.norm1)
        return x + self.mlp(rms(x) * self.norm2)


def patchify(x: Tensor, p: int) -> Tensor:
    """[B, 3, S, S] -> [B, patches, p * p * 3], patches row by row, y, x, channel inside."""
    b, c, s, _ = x.shape
    n = s // p
    return x.view(b, c, n, p, n, p).permute(0, 2, 4, 3, 5, 1).reshape(b, n * n, p * p * c)


def unpatchify(x: Tensor, p: int) -> Tensor:
    b, count, values = x.shape
    n, c = math.isqrt(count), values // (p * p)
    return x.view(b, n, n, p, p, c).permute(0, 5, 1, 3, 2, 4).reshape(b, c, n * p, n * p)


class TimeTable(nn.Module):
    """Modulations as a smooth function of t; a constant table once the step count is fixed."""

    def __init__(self, features: int, width: int, blocks: int) -> None:
        super().__init__()
        self.rows, self.width, self.features = 4 * blocks + 1, width, features
        base = torch.ones(self.rows, width)
        base[1 : 4 * blocks : 2] = 0.3  # rows of a block: a1, g1, a2, g2
        self.base = nn.Parameter(base)
        self.hidden = nn.Linear(features, width, bias=False)
        self.out = nn.Linear(width, self.rows * width, bias=False)
        nn.init.zeros_(self.out.weight)

    def forward(self, t: Tensor) -> Tensor:
        """[B] -> [B, 4 * blocks + 1, width] in the precision of its own weights."""
        exact = self.base.dtype
        freq = torch.exp(torch.linspace(0.0, math.log(100.0), self.features // 2, dtype=exact))
        angle = t.to(exact)[:, None] * freq
        h = F.silu(self.hidden(torch.cat([angle.cos(), angle.sin()], 1)) * 2)
        return self.base + self.out(h).view(-1, self.rows, self.width)


class Flow(nn.Module):
    """The generator: velocity of a noisy picture at time t under a prompt of 16 token ids."""

    def __init__(self, c: Config) -> None:
        super().__init__()
        self.config = c
        self.patch_in = Linear(c.patch_values, c.flow_width)
        self.pos_image = nn.Parameter(0.3 * torch.randn(c.patches, c.flow_width))
        self.word = nn.Parameter(0.5 * torch.randn(c.vocab, c.flow_width))
        self.pos_text = nn.Parameter(0.3 * torch.randn(c.tokens, c.flow_width))
        self.blocks = nn.ModuleList(Block(c.flow_width, c.head) for _ in range(c.flow_blocks))
        self.patch_out = Linear(c.flow_width, c.patch_values)
        nn.init.zeros_(self.patch_out.weight)
        self.time = TimeTable(c.time_features, c.flow_width, c.flow_blocks)

    def forward(self, x: Tensor, t: Tensor, ids: Tensor) -> Tensor:
        c = self.config
        mod = self.time(t)
        text = F.embedding(ids, self.word) + self.pos_text
        image = self.patch_in(patchify(x, c.patch)).float() + self.pos_image
        h = torch.cat([text, image], 1)
        for i, block in enumerate(self.blocks):
            a1, g1, a2, g2 = mod[:, 4 * i : 4 * i + 4, None].unbind(1)
            h = h + g1 * block.attention(rms(h) * a1)
            h = h + g2 * block.mlp(rms(h) * a2)
        out = self.patch_out(rms(h[:, c.tokens :]) * mod[:, -1, None])
        return unpatchify(out.float(), c.patch)

    @torch.no_grad()
    def tables(self, steps: int) -> dict[str, Tensor]:
        """The modulations of an N-step Euler run, in float64: then their rounding is the same on every machine."""
        mod = copy.deepcopy(self.time).double()(1 - torch.arange(steps).double() / steps)
        blocks = mod[:, :-1].view(steps, self.config.flow_blocks, 4, self.config.flow_width)
        named = {n: blocks[:, :, i].contiguous() for i, n in enumerate(("a1", "g1", "a2", "g2"))}
        return named | {"af": mod[:, -1].contiguous()}

    @torch.no_grad()
    def sample(self, ids: Tensor, noise: Tensor, steps: int = 16, guidance: float = 2.5) -> Tensor:
        """Pictures [B, 3, S, S] in [-1, 1] for token ids [B, 16] from the given noise."""
        x, both = noise, torch.cat([torch.full_like(ids, NULL), ids])
        for i in range(steps):
            t = torch.full((2 * len(x),), 1 - i / steps)
            null, prompt = self(torch.cat([x, x]), t, both).chunk(2)
            x = x - (null + guidance * (prompt - null)) / steps
        return x.clamp(-1, 1)


class Tower(nn.Module):
    """The common half of CLIP's two towers: blocks, final gain, mean, projection, unit length."""

    def __init__(self, width: int, blocks: int, head: int, rows: int, embed: int) -> None:
        super().__init__()
        self.pos = nn.Parameter(0.3 * torch.randn(rows, width))
        self.blocks = nn.ModuleList(GainBlock(width, head) for _ in range(blocks))
        self.norm = nn.Parameter(torch.ones(width))
        self.proj = Linear(width, embed)

    def encode(self, h: Tensor) -> Tensor:
        h = h + self.pos
        for block in self.blocks:
            h = block(h)
        return F.normalize(self.proj((rms(h) * self.norm).mean(1)).float(), dim=-1)


class ImageTower(Tower):
    def __init__(self, c: Config) -> None:
        super().__init__(c.image_width, c.image_blocks, c.head, c.patches, c.embed)
        self.patch = c.patch
        self.patch_in = Linear(c.patch_values, c.image_width)

    def forward(self, x: Tensor) -> Tensor:
        return self.encode(self.patch_in(patchify(x, self.patch)).float())


class TextTower(Tower):
    def __init__(self, c: Config) -> None:
        super().__init__(c.text_width, c.text_blocks, c.head, c.tokens, c.embed)
        self.word = nn.Parameter(0.5 * torch.randn(c.vocab, c.text_width))

    def forward(self, ids: Tensor) -> Tensor:
        return self.encode(F.embedding(ids, self.word))


class Clip(nn.Module):
    """The scorer: unit vectors of pictures and of captions; the score is their cosine."""

    def __init__(self, c: Config) -> None:
        super().__init__()
        self.config = c
        self.image = ImageTower(c)
        self.text = TextTower(c)
        self.log_temperature = nn.Parameter(torch.tensor(math.log(10.0)))

    def forward(self, x: Tensor, ids: Tensor) -> tuple[Tensor, Tensor]:
        return self.image(x), self.text(ids)


def clamp_scales(model: nn.Module) -> None:
    """Keep attention scales positive and bounded: the engine proves its logit range from SCALE_MAX."""
    with torch.no_grad():
        for m in model.modules():
            if isinstance(m, Block):
                m.scale.clamp_(0.01, SCALE_MAX)


def save_atomic(obj: Any, path: str) -> None:
    torch.save(obj, path + ".tmp")
    os.replace(path + ".tmp", path)
