"""Writes compute/testdata/tokenizer.json: prompts and what `captions.normalize` makes of them, for the Go tokenizer's test.

    python3 tokens.py DIRECTORY
"""

from __future__ import annotations

import json
import random
import sys
from pathlib import Path

from captions import TOKENS, features, normalize


def class_of(vocab: dict, tokens: list[str]) -> str:
    found = features(vocab, tokens)
    return next((c["name"] for c in vocab["classes"] if set(c["features"]) == found), "other")


def prompts(vocab: dict, count: int) -> list[str]:
    r = random.Random(5)
    pools = [vocab["words"][2:], list(vocab["plurals"]), list(vocab["synonyms"]), list(vocab["phrases"]), vocab["stop"]]
    pools += [["a", "the", "on a", "background", "and", "two", "red", "orange"]] * 3 + [["xyzzy", "ungeheuer", "kat3", "7"]]
    marks = [" "] * 12 + [", ", " - ", "! ", "'s ", "\u2019", "\t\n", "  ", ". "]
    out = ["a red apple on a blue background", "an orange", "an orange cat", "Two CATS, at night!", "cats and dogs", "ice cream cone",
           "three red strawberries on a white background", "a dog's house", "hot air balloon hot air balloon", "oranges"]  # fmt: skip
    while len(out) < count:
        text = "".join(r.choice(r.choice(pools)) + r.choice(marks) for _ in range(r.randint(1, 24)))
        out.append(r.choice([str, str.upper, str.title])(text))
    return out


def main(directory: str) -> None:
    vocab = json.loads(Path(__file__).with_name("vocab.json").read_text())
    cases = []
    for p in prompts(vocab, 300):
        tokens, unknown = normalize(vocab, p)
        cases.append({"prompt": p, "words": tokens[:TOKENS], "unknown": unknown, "class": class_of(vocab, tokens)})
    lines = ",\n".join(json.dumps(c, ensure_ascii=True) for c in cases)
    (Path(directory) / "tokenizer.json").write_text("[\n" + lines + "\n]\n")


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    main(sys.argv[1])
