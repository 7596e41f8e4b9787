"""Pictures of captions: sprites on backgrounds, drawn at 64 x 64 and averaged down to 32 x 32.

Composing must cost a small part of a training step, so sprites are resized once per size and kept with their
lightness (a tint is then one table look-up), and a picture is a few integer operations on small arrays.
"""

from __future__ import annotations

from functools import lru_cache

import numpy as np
from PIL import Image, ImageDraw, ImageFilter

import sprites
from captions import COLORS, COUNTS, SCENES, Spec

SIDE = 64
RGB = dict(zip(COLORS, (
    (221, 46, 68), (244, 144, 12), (253, 210, 60), (70, 168, 74), (48, 112, 232), (142, 68, 196),
    (248, 130, 180), (134, 84, 48), (28, 28, 32), (250, 250, 250), (140, 144, 152), (40, 200, 196),
)))  # fmt: skip
# darkest and lightest shade of a tint where the common rule (45 % of the colour, half way to white) fails
_SHADES = {"black": ((6, 6, 8), (92, 92, 100)), "white": ((150, 152, 162), (255, 255, 255)),
           "gray": ((58, 60, 66), (214, 216, 222)), "brown": ((62, 34, 16), (196, 146, 104))}  # fmt: skip
_LAYOUT = {1: ((32, 32),), 2: ((16, 32), (48, 32)), 3: ((32, 17), (16, 47), (48, 47)), 4: ((16, 16), (48, 16), (16, 48), (48, 48))}
_PLACES = {"left": (17, 32), "right": (47, 32), "top": (32, 17), "bottom": (32, 47)}


def _ramp(color: str) -> np.ndarray:
    """[256, 3]: a lightness becomes a shade of the colour."""
    main = np.array(RGB[color], float)
    dark, light = _SHADES.get(color, (main * 0.45, main + (255 - main) * 0.55))
    at = np.linspace(0, 1, 256)[:, None]
    low, high = np.array(dark) + (main - dark) * (2 * at), main + (np.array(light) - main) * (2 * at - 1)
    return np.where(at < 0.5, low, high).round().astype(np.uint16)


def _studio() -> np.ndarray:
    """The background of a prompt that names none: a soft paper tone, unlike any of the twelve colours."""
    at = np.linspace(0, 1, SIDE)[:, None, None]
    return np.broadcast_to((1 - at) * np.array((250, 244, 232.0)) + at * np.array((228, 218, 200.0)), (SIDE, SIDE, 3)).round().astype(np.uint16)


def _blend(top: tuple[int, ...], bottom: tuple[int, ...], size: int) -> Image.Image:
    at = np.linspace(0, 1, size)[:, None, None]
    a = (1 - at) * np.array(top, float) + at * np.array(bottom, float)
    return Image.fromarray(np.broadcast_to(a, (size, size, 3)).astype(np.uint8).copy())


def _scene(name: str) -> np.ndarray:
    """One fixed drawing per scene, with the middle left calm for the object."""
    n, rng = 256, np.random.default_rng(7)
    skies = {"night": ((10, 14, 48), (44, 46, 104)), "forest": ((150, 206, 232), (206, 234, 214)), "sea": ((126, 200, 246), (214, 238, 250)),
             "desert": ((252, 200, 120), (254, 232, 180)), "snow": ((176, 202, 226), (224, 236, 246))}  # fmt: skip
    image = _blend(*skies[name], n)
    d = ImageDraw.Draw(image)
    if name == "night":
        for x, y in rng.integers(6, n - 6, (26, 2)):
            d.ellipse((x - 3, y - 3, x + 3, y + 3), fill=(255, 246, 190))
        d.ellipse((198, 14, 242, 58), fill=(255, 240, 176))
        d.ellipse((-90, 214, 346, 420), fill=(24, 28, 60))
    elif name == "forest":
        for i, x in enumerate((4, 44, 88, 168, 212, 252)):
            top = 30 + 18 * (i % 3)
            d.rectangle((x - 6, 140, x + 6, 190), fill=(98, 66, 38))
            for k in range(3):
                y = top + 36 * k
                d.polygon(((x, y), (x - 22 - 6 * k, y + 58), (x + 22 + 6 * k, y + 58)), fill=(26, 104 + 10 * (i % 3), 52))
        d.rectangle((0, 176, n, n), fill=(96, 176, 72))
    elif name == "sea":
        d.ellipse((14, 12, 58, 56), fill=(255, 226, 96))
        d.rectangle((0, 118, n, 206), fill=(30, 122, 200))
        for y in (132, 152, 174):
            for x in range(-10 + y % 31, n, 54):
                d.line((x, y, x + 26, y), fill=(140, 204, 240), width=5)
        d.rectangle((0, 202, n, n), fill=(244, 218, 158))
    elif name == "desert":
        d.ellipse((186, 14, 240, 68), fill=(255, 246, 200))
        d.ellipse((-120, 128, 190, 420), fill=(232, 168, 88))
        d.ellipse((90, 140, 400, 460), fill=(216, 146, 70))
        d.rectangle((0, 214, n, n), fill=(222, 156, 80))
    else:
        d.ellipse((-80, 150, 180, 380), fill=(244, 248, 254))
        d.ellipse((70, 160, 360, 400), fill=(232, 240, 250))
        d.rectangle((0, 214, n, n), fill=(250, 252, 255))
        for x, y in rng.integers(4, n - 4, (46, 2)):
            d.ellipse((x - 4, y - 4, x + 4, y + 4), fill=(255, 255, 255))
    small = image.filter(ImageFilter.GaussianBlur(1)).resize((SIDE, SIDE), Image.BOX)
    return np.asarray(small).astype(np.uint16)


class Composer:
    """Draws specs. `jitter` is the largest shift in 64ths of the side, `scale` the largest relative change of size."""

    def __init__(self, rng: np.random.Generator, jitter: int = 2, scale: float = 0.05) -> None:
        self.rng, self.jitter, self.scale = rng, jitter, scale
        self.images = sprites.load()
        self.ramps = {c: _ramp(c) for c in COLORS}
        self.plain = {c: np.broadcast_to(np.array(v, np.uint16), (SIDE, SIDE, 3)) for c, v in RGB.items()}
        self.scenes = {s: _scene(s) for s in SCENES}
        self.studio = _studio()
        self._sprite = lru_cache(maxsize=40000)(self._resize)

    def _resize(self, style: str, index: int, size: int) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """(colour, 255 - alpha, lightness index) of a sprite at a size; lightness is stretched to the sprite's range."""
        full = self.images[style][index]
        channels = [np.asarray(Image.fromarray(full[..., i]).resize((size, size), Image.BOX if size < 64 else Image.HAMMING)) for i in range(4)]
        rgba = np.stack(channels, -1).astype(np.float32)
        alpha = rgba[..., 3:]
        light = (rgba[..., :3] / np.maximum(alpha, 1) * np.array((0.3, 0.55, 0.15), np.float32)).sum(-1)
        low, high = np.percentile(light[alpha[..., 0] > 128], (4, 96)) if (alpha > 128).any() else (0, 1)
        middle, reach = (low + high) / 2, max(high - low, 0.4)
        light = np.clip((light - middle) / reach + 0.5, 0, 1) * 255
        return np.minimum(rgba[..., :3], alpha).astype(np.uint16), 255 - alpha.astype(np.uint16), light.astype(np.uint8)

    def _paste(self, canvas: np.ndarray, style: str, index: int, tint: str | None, size: float, at: tuple[int, int]) -> None:
        size = round(size * (1 + self.scale * self.rng.uniform(-1, 1)))
        rgb, clear, light = self._sprite(style, index, size)
        if tint:
            rgb = self.ramps[tint][light] * (255 - clear) // 255
        dx, dy = self.rng.integers(-self.jitter, self.jitter + 1, 2)
        x, y = at[0] + int(dx) - size // 2, at[1] + int(dy) - size // 2
        x0, y0, x1, y1 = max(x, 0), max(y, 0), min(x + size, SIDE), min(y + size, SIDE)
        part = np.s_[y0 - y : y1 - y, x0 - x : x1 - x]
        canvas[y0:y1, x0:x1] = canvas[y0:y1, x0:x1] * clear[part] // 255 + rgb[part]

    def draw(self, s: Spec) -> np.ndarray:
        """[32, 32, 3] uint8; a spec without objects is its empty surroundings."""
        base = self.plain[s.background] if s.background else self.scenes[s.scene] if s.scene else self.studio
        canvas = base.copy()
        n = COUNTS.get(s.count or "", len(s.objects))
        if n > 1:
            for i, at in enumerate(_LAYOUT[n]):
                k = i % len(s.objects)
                self._paste(canvas, s.style, s.objects[k], s.tints[k], 29, at)
        elif n == 1:
            size = 30 if s.position else {"small": 26, "big": 64}.get(s.size or "", 42 if s.scene else 52)
            at = _PLACES.get(s.position or "", (32, 36 if s.scene else 32))
            self._paste(canvas, s.style, s.objects[0], s.tints[0], size, at)
        half = SIDE // 2
        return ((canvas.reshape(half, 2, half, 2, 3).sum((1, 3)) + 2) >> 2).astype(np.uint8)

    def batch(self, specs: list[Spec]) -> np.ndarray:
        """[B, 3, 32, 32] float32 in [-1, 1]"""
        pictures = np.stack([self.draw(s) for s in specs])
        return pictures.transpose(0, 3, 1, 2).astype(np.float32) / 127.5 - 1


def sheet(pictures: np.ndarray, columns: int, zoom: int = 3) -> Image.Image:
    """A contact sheet of [B, 3, 32, 32] pictures in [-1, 1]."""
    b, _, side, _ = pictures.shape
    rows, cell = -(-b // columns), side * zoom + 4
    out = Image.new("RGB", (columns * cell, rows * cell), (90, 90, 90))
    data = ((pictures.transpose(0, 2, 3, 1) + 1) * 127.5).round().clip(0, 255).astype(np.uint8)
    for i in range(b):
        tile = Image.fromarray(data[i]).resize((side * zoom, side * zoom), Image.NEAREST)
        out.paste(tile, ((i % columns) * cell + 2, (i // columns) * cell + 2))
    return out
