"""Writes reference.json: scores by the reference implementation, CLIPModel of the package transformers (4.30.2, torch 1.13).

    python reference.py VOCABULARY > reference.json

VOCABULARY holds CLIP's vocab.json and merges.txt. Weights and pictures are those of ../vittest.
"""
import json
import sys

import numpy as np
import torch
import transformers
from PIL import Image

DEVIATION = 37837.2
PICTURES = [(0, 224, 224), (1, 224, 224), (2, 224, 224), (3, 224, 224), (2, 512, 512), (3, 300, 260), (1, 100, 180), (0, 333, 512)]
PROMPTS = ["a photo of a cat", "An astronaut riding a horse in photorealistic style, 8k, trending", "красная машина 🚗", "x",
           "red apple on a blue background", " ".join(["word"] * 100)]


def mix(seed, count, start=0):
    with np.errstate(over="ignore"):
        x = np.uint64(seed) + np.arange(start + 1, start + count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
        x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
        x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
        return x ^ (x >> np.uint64(31))


def fnv(name):
    h = 0xCBF29CE484222325
    for b in name.encode():
        h = (h ^ b) * 0x100000001B3 % 2**64
    return h


def is_gain(name):
    return "norm" in name and name.endswith(".weight")


def spread(name, shape):
    if is_gain(name):
        return 0.2, 1
    if name.endswith(".bias"):
        return 0.1, 0
    one = 1 / np.sqrt(np.float64(shape[-1]))
    for end, value in (("class_embedding", 0.3), ("patch_embedding.weight", 0.02), ("token_embedding.weight", 0.02),
                       ("q_proj.weight", 1.5 * one), ("k_proj.weight", 1.5 * one), ("v_proj.weight", one), ("out_proj.weight", 0.7 * one),
                       ("fc1.weight", one), ("fc2.weight", 0.5 / np.sqrt(np.float64(shape[0]))), ("projection.weight", one)):
        if name.endswith(end):
            return value, 0
    return (0.1 if name.startswith("vision") else 0.01), 0


def weights(name, shape, rough):
    count = int(np.prod(shape))
    scale, start = spread(name, shape)
    h = mix(fnv(name), count)
    n = sum(((h >> np.uint64(16 * i)) & np.uint64(0xFFFF)).astype(np.int64) for i in range(4)) - 131070
    v = n.astype(np.float32) * np.float32(scale / DEVIATION)
    if rough:
        i = np.arange(count)
        chosen = np.zeros(count, bool)
        if name.endswith("patch_embedding.weight"):
            chosen = i // (count // shape[0]) % 97 == 5
        elif len(shape) == 1 and not is_gain(name) or name.endswith("position_embedding.weight"):
            chosen = i % shape[-1] % 97 == 5
        elif name.endswith(("fc2.weight", "out_proj.weight")):
            chosen = i // shape[1] % 97 == 5
        v[chosen] *= np.float32(8)
        if name.endswith("fc1.bias"):
            v[i % 1000 == 77] += np.float32(30)
    return torch.from_numpy((v + np.float32(start)).reshape(shape))


def picture(kind, w, h):
    y, x, c = np.meshgrid(np.arange(h), np.arange(w), np.arange(3), indexing="ij")
    if kind == 0:
        v = (mix(0, 3 * w * h) >> np.uint64(56)).reshape(h, w, 3)
    elif kind == 1:
        v = (x * (1 + c) + y * (3 - c)) * 255 // (3 * (w + h))
    elif kind == 2:
        v = np.where(9 * ((x - w // 3) ** 2 + (y - h // 2) ** 2) < w * w, 255 - 60 * c, 30 + 40 * c)
    else:
        v = (x // 16 + y // 16) % 2 * 200 + 20 * c
    return Image.fromarray(v.astype(np.uint8))


def main(folder):
    torch.set_num_threads(1)
    tokenizer = transformers.CLIPTokenizerFast(folder + "/vocab.json", folder + "/merges.txt")
    prepare = transformers.CLIPImageProcessor()
    models = []
    for rough in (False, True):
        model = transformers.CLIPModel(transformers.CLIPConfig()).eval()
        state = model.state_dict()
        for name, t in state.items():
            if t.dtype == torch.float32 and name != "logit_scale":
                state[name] = weights(name, tuple(t.shape), rough)
        model.load_state_dict(state)
        with torch.no_grad():
            text = []
            for prompt in PROMPTS:
                ids = tokenizer(prompt, truncation=True, max_length=77, return_tensors="pt")
                text.append(model.get_text_features(**ids)[0])
            image = [model.get_image_features(prepare(picture(*p), return_tensors="pt")["pixel_values"])[0] for p in PICTURES]
        if len(sys.argv) > 2:
            np.savez(sys.argv[2] + str(int(rough)), text=torch.stack(text).numpy(), image=torch.stack(image).numpy())
        scores = [[round(float(torch.cosine_similarity(t.double(), i.double(), 0)), 6) for i in image] for t in text]
        models.append({"rough": rough, "scores": scores})
    print('{"transformers": "%s", "torch": "%s",' % (transformers.__version__, torch.__version__))
    print('"prompts": %s,\n"pictures": %s,\n"models": [' % (json.dumps(PROMPTS), json.dumps(PICTURES)))
    rows = [",\n".join(json.dumps(r) for r in m["scores"]) for m in models]
    print(",\n".join('{"rough": %s, "scores": [\n%s]}' % (json.dumps(m["rough"]), r) for m, r in zip(models, rows)) + "]}")


main(sys.argv[1])
