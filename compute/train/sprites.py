"""Render every curated object once in three styles, as 128 x 128 RGBA sprites, into the cache folder.

    noto    Noto Color Emoji, the bitmap glyphs of Debian's fonts-noto-color-emoji (the generator's style)
    twemoji npm @twemoji/svg through rsvg-convert
    fluent  npm @iconify-json/fluent-emoji-flat through rsvg-convert

The scorer trains on all three, so that it learns things rather than one font's drawings. Each sprite is
cropped to what is visible and centred in a square: then a size word means the same in every style.
"""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw, ImageFont

from objects import table

STYLES = ("noto", "twemoji", "fluent")
SIDE = 128
NPM = ("@twemoji/svg@15.0.0", "@iconify-json/fluent-emoji-flat@1.2.6", "cldr-annotations-full@48.2.0")
FONT = "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"


def cache_dir() -> Path:
    """Everything that is fetched or trained lives here, outside the source tree."""
    path = Path(os.environ.get("LIMN_TRAIN_CACHE", "~/.cache/limn-train")).expanduser()
    path.mkdir(parents=True, exist_ok=True)
    return path


def fetch_npm() -> Path:
    """The three npm packages, installed into the cache once."""
    root = cache_dir() / "npm"
    if not (root / "node_modules" / "cldr-annotations-full").is_dir():
        root.mkdir(exist_ok=True)
        command = ["npm", "install", "--no-audit", "--no-fund", "--ignore-scripts", *NPM]
        subprocess.run(command, cwd=root, check=True, stdout=sys.stderr)
    return root / "node_modules"


def emoji_of(modules: Path) -> dict[str, str]:
    """CLDR short name -> character, for single-character emoji (with or without a variation selector)."""
    path = modules / "cldr-annotations-full/annotations/en/annotations.json"
    entries = json.loads(path.read_text())["annotations"]["annotations"]
    return {v["tts"][0].lower(): k for k, v in entries.items() if "tts" in v and len(k.rstrip("\ufe0f")) == 1}


def _svg(data: bytes) -> Image.Image:
    command = ["rsvg-convert", "-w", "160", "-h", "160", "-a"]
    png = subprocess.run(command, input=data, check=True, stdout=subprocess.PIPE).stdout
    return Image.open(io.BytesIO(png)).convert("RGBA")


def _noto(char: str, font: ImageFont.FreeTypeFont) -> Image.Image:
    image = Image.new("RGBA", (136, 136))
    ImageDraw.Draw(image).text((0, 4), char, font=font, embedded_color=True)
    return image


def _square(image: Image.Image) -> np.ndarray:
    """Crop to the visible part, fit into SIDE, centre; premultiplied so that later resizing has no fringes."""
    box = image.getchannel("A").point(lambda a: 255 if a > 24 else 0).getbbox()
    assert box, "an empty glyph"
    image = image.crop(box)
    scale = SIDE / max(image.size)
    size = tuple(max(1, round(v * scale)) for v in image.size)
    image = image.convert("RGBa").resize(size, Image.LANCZOS)
    out = np.zeros((SIDE, SIDE, 4), np.uint8)
    x, y = (SIDE - size[0]) // 2, (SIDE - size[1]) // 2
    out[y : y + size[1], x : x + size[0]] = np.frombuffer(image.tobytes(), np.uint8).reshape(size[1], size[0], 4)
    return out


def render() -> dict[str, np.ndarray]:
    """{style: [objects, SIDE, SIDE, 4] premultiplied uint8}"""
    modules = fetch_npm()
    chars = emoji_of(modules)
    icons = json.loads((modules / "@iconify-json/fluent-emoji-flat/icons.json").read_text())["icons"]
    by_code = json.loads((modules / "@iconify-json/fluent-emoji-flat/chars.json").read_text())
    font = ImageFont.truetype(FONT, 109)
    out: dict[str, list[np.ndarray]] = {s: [] for s in STYLES}
    for _, name in table():
        char = chars[name.lower()].rstrip("\ufe0f")
        code = f"{ord(char):x}"
        out["noto"].append(_square(_noto(char, font)))
        out["twemoji"].append(_square(_svg((modules / "@twemoji/svg" / f"{code}.svg").read_bytes())))
        icon = icons[by_code[code if code in by_code else code + "-fe0f"]]
        body = f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">{icon["body"]}</svg>'
        out["fluent"].append(_square(_svg(body.encode())))
    return {s: np.stack(v) for s, v in out.items()}


def load() -> dict[str, np.ndarray]:
    """The sprites in the order of `objects.table`, rendered on first use."""
    path = cache_dir() / "sprites.npz"
    names = np.array([w for w, _ in table()])
    if path.exists():
        with np.load(path) as f:
            if f["names"].tolist() == names.tolist():
                return {s: f[s] for s in STYLES}
    sprites = render()
    partial = path.with_suffix(".tmp.npz")
    np.savez(partial, names=names, **sprites)
    partial.rename(path)
    return sprites


if __name__ == "__main__":
    print({s: v.shape for s, v in load().items()})
