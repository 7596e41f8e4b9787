"""Words, prompts and the closed grammar of captions. `python3 captions.py` writes vocab.json.

How a prompt becomes token ids (the Go tokenizer follows these lines and vocab.json; `normalize` is the oracle):

 1. Lower-case. Delete apostrophes (' and U+2019). Every character that is no Unicode letter or decimal digit
    becomes a space. Split at spaces.
 2. From left to right, greedily: of the runs of 4, 3, 2 words that start here, the longest that is a key of
    "phrases" (its words joined by one space) is replaced by its value, one word, which is not matched again.
 3. Each word w, once each and in this order: if w is in "synonyms", w = synonyms[w] (no chains). If w is in
    "plurals", w = plurals[w] and it is marked plural. If w is in "stop", it is dropped silently. If w is
    not in "words" from id 2 on, it is dropped and reported to the user.
 4. A token marked plural that has no count word in its noun phrase gets the word "two" at the start of that
    phrase. The phrase starts after the last token before it whose kind is object, joiner, ground or scene.
 5. If no token is of kind object: the last token t that is a key of "fallback" becomes fallback[t]
    ("an orange" is a fruit; "an orange cat" is not).
 6. Keep the first 16. id = index in "words"; pad with 0 to 16. Order is as typed, nothing is sorted.
    No tokens at all is an error for the user to see, not a picture. Id 1 appears only in the null prompt.

"kinds" gives each word's kind: object, color, ground ("background"), scene, size, position, count, joiner ("and").
A prompt's features: "background" if a color is directly followed by "background"; "tint" if another color
occurs; "scene", "size", "position", "count" if such a kind occurs; "pair" if there are two objects or more.
Its class is the entry of "classes" with the same set of features, else "other" (outside what was trained).

A caption for training is a list of tokens already in this form: articles and prepositions are stop words, so
"a red apple on a blue background" is [red, apple, blue, background].
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from objects import table

OBJECTS = [w for w, _ in table()]
COLORS = "red orange yellow green blue purple pink brown black white gray turquoise".split()
SCENES = "night forest sea desert snow".split()
SIZES = "small big".split()
POSITIONS = "left right top bottom".split()
COUNTS = {"two": 2, "three": 3, "four": 4}
TOKENS = 16
SPLIT, SECOND_SPLIT = "limn-50", "limn-second"  # seeds of the held-out pairs of the published models and of the second scorer

# name, weight in training; the features are what the name lists
CLASSES = {
    "natural": 0.15, "tint": 0.12, "background": 0.13, "tint+background": 0.19, "scene": 0.10, "tint+scene": 0.04,
    "size": 0.05, "size+background": 0.02, "position": 0.04, "position+background": 0.02, "count": 0.05,
    "count+background": 0.02, "count+tint": 0.02, "pair": 0.06, "pair+background": 0.02, "pair+tint": 0.02,
}  # fmt: skip

STOP = """a an the of on in at by to with picture pictures image images photo photograph drawing painting sketch icon
emoji illustration render pixel art is are it its this that some please draw paint show me make create generate
side color colored colour coloured plain solid simple cute nice beautiful one single there i want middle center
centre from for my our your his her under over next beside near standing sitting during time setting scene style
single detailed standing placed hand drawn clear pure bright""".split()

SYNONYMS = """crimson=red scarlet=red ruby=red maroon=red cherry-red=red amber=orange gold=yellow golden=yellow
yellowish=yellow lime=green emerald=green greenish=green navy=blue azure=blue bluish=blue indigo=blue violet=purple
lilac=purple lavender=purple magenta=pink fuchsia=pink rosy=pink beige=brown tan=brown bronze=brown silver=gray grey=gray
ebony=black ivory=white cyan=turquoise teal=turquoise aqua=turquoise backdrop=background backgrounds=background
nighttime=night midnight=night dark=night darkness=night evening=night woods=forest meadow=forest jungle=forest
woodland=forest grass=forest garden=forest park=forest ocean=sea beach=sea seaside=sea shore=sea coast=sea water=sea
lake=sea dunes=desert sahara=desert sand=desert winter=snow snowy=snow tiny=small little=small mini=small large=big
huge=big giant=big enormous=big lefthand=left righthand=right upper=top above=top lower=bottom below=bottom 2=two 3=three
4=four couple=two kitty=cat kitten=cat kitties=cats kittens=cats puppy=dog doggy=dog hound=dog puppies=dogs mice=mouse
bunny=rabbit hare=rabbit bunnies=rabbits grizzly=bear cub=bear calf=cow piglet=pig toad=frog ape=monkey chimp=monkey
coyote=wolf pony=horse stallion=horse reindeer=deer stag=deer lamb=sheep ewe=sheep dromedary=camel alpaca=llama
rhino=rhinoceros hippo=hippopotamus porcupine=hedgehog hen=chicken cockerel=rooster trex=dinosaur alligator=crocodile
tortoise=turtle gecko=lizard serpent=snake orca=whale porpoise=dolphin pigeon=dove hawk=eagle falcon=eagle duckling=duck
sparrow=bird goldfish=tropical-fish seashell=shell prawn=shrimp moth=butterfly honeybee=bee wasp=bee ladybird=ladybug
bug=caterpillar flowers=bouquet flower=daisy sakura=cherry-blossom conifer=pine fir=pine spruce=pine oak=tree
toadstool=mushroom grape=grapes mandarin=tangerine clementine=tangerine oranges=tangerines cherries=cherry
strawberries=strawberry blueberries=blueberry aubergine=eggplant maize=corn chilli=chili capsicum=pepper cabbage=lettuce
loaf=bread toast=bread pancakes=pancake burger=hamburger cheeseburger=hamburger noodles=ramen soup=ramen donut=doughnut
donuts=doughnuts icecream=ice-cream gelato=ice-cream biscuit=cookie gateau=cake muffin=cupcake sweet=candy sweets=candy
espresso=coffee tea=coffee kettle=teapot martini=cocktail ale=beer lager=beer globe=earth world=earth home=house
cottage=house fortress=castle chapel=church cathedral=church firetruck=fire-truck cab=taxi automobile=car auto=car
lorry=truck van=truck motorbike=motorcycle moped=scooter bike=bicycle boat=sailboat yacht=sailboat ferry=ship
plane=airplane aeroplane=airplane jet=airplane chopper=helicopter spaceship=rocket saucer=ufo suitcase=luggage
saturn=planet hurricane=tornado thunderbolt=lightning flame=fire bonfire=fire raindrop=water-drop drop=water-drop
halloween=pumpkin fireworks=firework present=gift football=soccer-ball soccer=soccer-ball teddy=teddy-bear bullseye=target
wand=magic-wand controller=gamepad wool=yarn spectacles=glasses shades=sunglasses tie=necktie tshirt=shirt tee=shirt
sock=socks bag=handbag purse=handbag rucksack=backpack trainers=sneaker jewel=gem diamond=gem mic=microphone sax=saxophone
keyboard=piano fiddle=violin drums=drum note=music-note smartphone=phone cellphone=phone mobile=phone pc=computer
tv=television bulb=light-bulb lightbulb=light-bulb torch=flashlight novel=book money=money-bag letter=envelope mail=envelope
parcel=package box=package letterbox=mailbox brush=paintbrush padlock=lock knife=sword dagger=sword hatchet=axe
armchair=chair sofa=couch loo=toilet teeth=tooth phantom=ghost spirit=ghost android=robot smile=smiley face=smiley
love=heart kid=boy child=boy guy=man lady=woman sorcerer=wizard mage=wizard pine-tree=pine""".split()

PHRASES = {
    "ice cream cone": "ice-cream", "light bulbs": "light-bulbs", "french fries": "fries", "hot air balloon": "balloon",
    "t shirt": "shirt", "polar bear": "bear", "killer whale": "whale", "fire engine": "fire-truck", "palm tree": "palm",
    "pine tree": "pine", "christmas trees": "christmas-trees", "lady bug": "ladybug", "lady beetle": "ladybug",
    "bell pepper": "pepper", "chili pepper": "chili", "hot pepper": "chili", "orange fruit": "tangerine",
    "cup of coffee": "coffee", "cup of tea": "coffee", "glass of milk": "milk", "glass of wine": "wine",
    "wine glass": "wine", "beer mug": "beer", "cell phone": "phone", "mobile phone": "phone", "high heels": "high-heel",
    "flying saucer": "ufo", "space ship": "rocket", "fried eggs": "fried-egg", "sky blue": "blue", "light blue": "blue",
    "dark blue": "blue", "light green": "green", "dark green": "green", "dark red": "red", "light gray": "gray",
    "dark gray": "gray", "hot pink": "pink", "video game": "gamepad", "bow and arrow": "bow", "traffic lights":
    "traffic-lights", "tennis balls": "tennis-balls", "pizza slice": "pizza", "slice of pizza": "pizza",
    "birthday cake": "cake", "american football": "football", "soccer ball": "soccer-ball", "jack o lantern": "pumpkin",
    "bunch of grapes": "grapes", "t rex": "dinosaur", "running shoe": "sneaker", "light house": "house",
    "christmas ball": "christmas-tree", "magnifier glass": "magnifying-glass", "left hand": "left", "right hand": "right",
}  # fmt: skip

_UNCOUNTED = set("glasses sunglasses scissors headphones socks fries gloves grapes".split())
_IRREGULAR = {"wolf": "wolves", "leaf": "leaves", "fish": "fishes", "man": "men", "woman": "women", "shelf": "shelves",
              "cactus": "cacti", "octopus": "octopuses", "maple-leaf": "maple-leaves", "mango": "mangoes",
              "potato": "potatoes", "tomato": "tomatoes", "volcano": "volcanoes", "tornado": "tornadoes",
              "snowman": "snowmen", "bus": "buses", "lotus": "lotuses"}  # fmt: skip


def plural(word: str) -> str:
    if word in _IRREGULAR:
        return _IRREGULAR[word]
    if word.endswith(("s", "x", "ch", "sh")):
        return word + "es"
    if word.endswith("y") and word[-2] not in "aeiou":
        return word[:-1] + "ies"
    return word + "s"


def words() -> list[str]:
    return ["<pad>", "<null>", *COLORS, "background", "and", *COUNTS, *SIZES, *POSITIONS, *SCENES, *OBJECTS]


def vocabulary() -> dict:
    """Everything vocab.json holds."""
    kinds = {w: "object" for w in OBJECTS} | {w: "color" for w in COLORS} | {w: "scene" for w in SCENES}
    kinds |= {w: "size" for w in SIZES} | {w: "position" for w in POSITIONS} | {w: "count" for w in COUNTS}
    kinds |= {"background": "ground", "and": "joiner"}
    known = set(words())
    plurals = {plural(w): w for w in OBJECTS if w not in _UNCOUNTED and plural(w) not in known}
    phrases = {w.replace("-", " "): w for w in [*OBJECTS, *plurals] if "-" in w} | PHRASES
    synonyms = {k: v for k, v in (p.split("=") for p in SYNONYMS) if k not in known}
    classes = [{"name": n, "features": [] if n == "natural" else n.split("+"), "weight": w} for n, w in CLASSES.items()]
    targets = known | set(plurals)
    bad = [v for v in [*phrases.values(), *synonyms.values()] if v not in targets]
    assert not bad, f"synonyms of nothing: {bad}"
    assert not (set(STOP) & known), set(STOP) & known
    plurals = {k: v for k, v in plurals.items() if k not in synonyms}
    return {"words": words(), "kinds": kinds, "tokens": TOKENS, "counts": COUNTS, "plurals": plurals, "synonyms": synonyms,
            "phrases": phrases, "stop": sorted(set(STOP)), "fallback": {"orange": "tangerine"}, "classes": classes}  # fmt: skip


def _spans(vocab: dict, raw: list[str]) -> list[str]:
    out, i = [], 0
    while i < len(raw):
        for n in (4, 3, 2):
            key = " ".join(raw[i : i + n])
            if i + n <= len(raw) and key in vocab["phrases"]:
                out.append(vocab["phrases"][key])
                i += n
                break
        else:
            out.append(raw[i])
            i += 1
    return out


def normalize(vocab: dict, prompt: str) -> tuple[list[str], list[str]]:
    """(tokens, words that were not understood); the reference of the algorithm at the top."""
    text = prompt.lower().replace("'", "").replace("\u2019", "")
    raw = "".join(c if c.isalpha() or c.isdecimal() else " " for c in text).split()
    known, out, unknown, start = set(vocab["words"][2:]), [], [], 0
    for w in _spans(vocab, raw):
        w = vocab["synonyms"].get(w, w)
        many = w in vocab["plurals"]
        w = vocab["plurals"].get(w, w)
        if w in vocab["stop"]:
            continue
        if w not in known:
            unknown.append(w)
            continue
        if many and not any(vocab["kinds"][t] == "count" for t in out[start:]):
            out.insert(start, "two")
        out.append(w)
        if vocab["kinds"][w] in ("object", "joiner", "ground", "scene"):
            start = len(out)
    if not any(vocab["kinds"][t] == "object" for t in out):
        for i in reversed(range(len(out))):
            if out[i] in vocab["fallback"]:
                out[i] = vocab["fallback"][out[i]]
                break
    return out[:TOKENS], unknown


def features(vocab: dict, tokens: list[str]) -> set[str]:
    kinds = [vocab["kinds"][t] for t in tokens]
    found = {k for k in kinds if k in ("scene", "size", "position", "count")}
    for i, k in enumerate(kinds):
        if k == "color":
            found.add("background" if kinds[i + 1 : i + 2] == ["ground"] else "tint")
    return found | ({"pair"} if kinds.count("object") > 1 else set())


_WHERE = {"left": "on the left", "right": "on the right", "top": "at the top", "bottom": "at the bottom", "night": "at night", "sea": "by the sea"}


def _article(word: str) -> str:
    return "an" if word[0] in "aeiou" and not word.startswith(("ufo", "uni")) else "a"


@dataclass(frozen=True)
class Spec:
    """What a picture shows; None is the default (natural colours, studio background, one, centred, normal)."""

    objects: tuple[int, ...]
    tints: tuple[str | None, ...]
    background: str | None = None
    scene: str | None = None
    size: str | None = None
    position: str | None = None
    count: str | None = None
    style: str = "noto"

    def tokens(self, swap: bool = False, joined: bool = True) -> list[str]:
        """The canonical caption; `swap` puts the surroundings first, `joined` False omits "and"."""
        things: list[str] = []
        for o, tint in zip(self.objects, self.tints):
            things += (["and"] if things and joined else []) + [w for w in (self.count, self.size, tint) if w]
            things.append(OBJECTS[o])
        where = [w for w in (self.position, self.scene) if w]
        where += [self.background, "background"] if self.background else []
        return where + things if swap else things + where

    def sentence(self) -> str:
        """The caption as a person types it; `normalize` makes `tokens()` of it."""
        things = []
        for o, tint in zip(self.objects, self.tints):
            noun = plural(OBJECTS[o]) if self.count and OBJECTS[o] not in _UNCOUNTED else OBJECTS[o]
            said = " ".join(w for w in (self.count, self.size, tint, noun.replace("-", " ")) if w)
            things.append(said if self.count or OBJECTS[o] in _UNCOUNTED else f"{_article(said)} {said}")
        where = [_WHERE.get(w, f"in the {w}") for w in (self.position, self.scene) if w]
        where += [f"on {_article(self.background)} {self.background} background"] if self.background else []
        return " ".join([" and ".join(things), *where])


def _drawn(key: str, seed: str) -> bool:
    return hashlib.sha256(f"{seed}:{key}".encode()).digest()[0] < 26


def held_out(spec: Spec, seed: str = SPLIT) -> bool:
    """About 10 % of the (object, tint) and (object, background) pairs and of the object pairs are never trained."""
    for o, tint in zip(spec.objects, spec.tints):
        if tint and _drawn(f"tint:{OBJECTS[o]}:{tint}", seed):
            return True
        if spec.background and _drawn(f"background:{OBJECTS[o]}:{spec.background}", seed):
            return True
    names = sorted(OBJECTS[o] for o in spec.objects)
    return len(names) > 1 and _drawn("pair:" + ":".join(names), seed)


class Sampler:
    """Random captions of the grammar; `held` chooses which side of the split."""

    def __init__(self, rng: np.random.Generator, held: bool | None = False, styles: tuple[str, ...] = ("noto",), split: str = SPLIT) -> None:
        self.rng, self.held, self.styles, self.split = rng, held, styles, split
        self.names, weights = list(CLASSES), np.array(list(CLASSES.values()))
        self.weights = weights / weights.sum()
        self.vocab = {w: i for i, w in enumerate(words())}

    def pick(self, options: list[str]) -> str:
        return options[int(self.rng.integers(len(options)))]

    def template(self) -> str:
        return self.names[int(self.rng.choice(len(self.names), p=self.weights))]

    def attributes(self, template: str) -> dict:
        """The words of a template other than its objects."""
        f = template.split("+")
        tints = (self.pick(COLORS), self.pick(COLORS)) if "tint" in f else (None, None)
        background = None
        while "background" in f and (background is None or background == tints[0]):
            background = self.pick(COLORS)  # a red apple on red shows nothing
        return {
            "tints": tints, "background": background,
            "scene": self.pick(SCENES) if "scene" in f else None, "size": self.pick(SIZES) if "size" in f else None,
            "position": self.pick(POSITIONS) if "position" in f else None,
            "count": self.pick(list(COUNTS)) if "count" in f else None,
        }  # fmt: skip

    def spec(self, template: str | None = None, fixed: dict | None = None, first: int | None = None) -> Spec:
        """A caption of the template; `fixed` keeps attributes, `first` keeps the first object."""
        template = template or self.template()
        for _ in range(1000):
            a = dict(fixed or self.attributes(template))
            n = 2 if "pair" in template else 1
            objects = self.rng.choice(len(OBJECTS), n, replace=False)
            if first is not None:
                objects[0] = first
            a["tints"] = a["tints"][:n]
            s = Spec(tuple(int(o) for o in objects), style=self.pick(list(self.styles)), **a)
            if len(set(s.objects)) == n and (self.held is None or held_out(s, self.split) == self.held):
                return s
        raise ValueError(f"no caption of {template} on this side of the split")

    def ids(self, spec: Spec, vary: bool = True) -> np.ndarray:
        """[16] token ids; `vary` sometimes types the surroundings first or leaves out the "and"."""
        swap, joined = (self.rng.random() < 0.1, self.rng.random() > 0.2) if vary else (False, True)
        return encode(self.vocab, spec.tokens(swap, joined))


def encode(index: dict[str, int], tokens: list[str]) -> np.ndarray:
    out = np.zeros(TOKENS, np.int64)
    out[: len(tokens)] = [index[t] for t in tokens]
    return out


if __name__ == "__main__":
    target = Path(__file__).with_name("vocab.json")
    target.write_text(json.dumps(vocabulary(), indent=1, ensure_ascii=False) + "\n")
    print(f"{target.name}: {len(words())} words")
