"""The curated objects: what people ask a picture machine for, one recognisable emoji each.

An entry is `word` or `word=CLDR short name`; the word is the token (hyphens join several words). Names that
hold a colour or a size are renamed to the plain thing, since colours and sizes are words of the grammar.
No flags, clocks, letters, gestures or sequences: at 32 x 32 they are unreadable or mean nothing as a prompt.
"""

from __future__ import annotations

_TABLE = """
cat=cat face; dog=dog face; mouse=mouse face; rabbit=rabbit face; fox; bear; panda; koala; tiger=tiger face; lion;
cow=cow face; pig=pig face; frog; monkey=monkey face; wolf; raccoon; horse=horse face; unicorn; zebra; deer; goat;
sheep=ewe; camel; llama; giraffe; elephant; rhinoceros; hippopotamus; hedgehog; bat; sloth; kangaroo; chicken;
rooster; chick=front-facing baby chick; bird; penguin; dove; eagle; duck; swan; owl; flamingo; peacock; parrot;
crocodile; turtle; lizard; snake; dragon=dragon face; dinosaur=T-Rex; whale=spouting whale; dolphin; seal; fish;
tropical-fish=tropical fish; shark; octopus; shell=spiral shell; crab; lobster; shrimp; snail; butterfly;
caterpillar=bug; ant; bee=honeybee; ladybug=lady beetle; spider; scorpion; spider-web=spider web; bouquet;
cherry-blossom=cherry blossom; lotus; rose; sunflower; daisy=blossom; tulip; potted-plant=potted plant;
pine=evergreen tree; tree=deciduous tree; palm=palm tree; cactus; clover=four leaf clover; maple-leaf=maple leaf;
mushroom; grapes; watermelon; tangerine; lemon; banana; pineapple; apple=red apple; pear; peach; cherry=cherries;
strawberry; blueberry=blueberries; kiwi=kiwi fruit; tomato; coconut; avocado; eggplant; potato; carrot;
corn=ear of corn; chili=hot pepper; pepper=bell pepper; lettuce=leafy green; broccoli; onion; bread; croissant;
pretzel; pancake=pancakes; waffle; cheese=cheese wedge; steak=cut of meat; drumstick=poultry leg; hamburger;
fries=french fries; pizza; hot-dog=hot dog; sandwich; taco; egg; fried-egg=cooking; salad=green salad; popcorn;
rice=cooked rice; ramen=steaming bowl; sushi; dumpling; fortune-cookie=fortune cookie; ice-cream=soft ice cream;
doughnut; cookie; cake=birthday cake; cupcake; pie; chocolate=chocolate bar; candy; lollipop; honey=honey pot;
milk=glass of milk; coffee=hot beverage; teapot; wine=wine glass; cocktail=cocktail glass; beer=beer mug;
bubble-tea=bubble tea; ice; earth=globe showing Europe-Africa; mountain=snow-capped mountain; volcano;
island=desert island; house; school; factory; castle; tower=Tokyo tower; church; fountain; tent;
ferris-wheel=ferris wheel; train; bus; ambulance; fire-truck=fire engine; police-car=police car; taxi; car=automobile;
truck=delivery truck; tractor; motorcycle; scooter=motor scooter; bicycle; skateboard;
traffic-light=vertical traffic light; stop-sign=stop sign; anchor; sailboat; canoe; ship; airplane; helicopter;
rocket; ufo=flying saucer; parachute; luggage; moon=crescent moon; sun; planet=ringed planet; star=glowing star;
cloud; tornado; rainbow; umbrella; lightning=high voltage; snowflake; snowman; comet; fire; water-drop=droplet;
pumpkin=jack-o-lantern; christmas-tree=Christmas tree; firework=fireworks; balloon; gift=wrapped gift; ribbon; trophy;
medal=sports medal; soccer-ball=soccer ball; baseball; basketball; volleyball; football=american football;
tennis-ball=tennis; kite; dice=game die; teddy-bear=teddy bear; target=bullseye; magic-wand=magic wand;
crystal-ball=crystal ball; gamepad=video game; palette=artist palette; yarn; glasses; sunglasses; necktie;
shirt=t-shirt; scarf; socks; dress; handbag; backpack; shoe=man’s shoe; sneaker=running shoe; boot=hiking boot;
high-heel=high-heeled shoe; crown; hat=woman’s hat; top-hat=top hat; ring; gem=gem stone; bell; microphone;
headphones=headphone; saxophone; trumpet; guitar; piano=musical keyboard; violin; drum; music-note=musical note;
phone=mobile phone; laptop; computer=desktop computer; television; camera;
magnifying-glass=magnifying glass tilted left; candle; light-bulb=light bulb; flashlight; lantern=red paper lantern;
book=closed book; scroll; coin; money-bag=money bag; envelope; package; mailbox=closed mailbox with raised flag;
pencil; paintbrush; calendar; paperclip; scissors; lock=locked; key; hammer; axe; sword=dagger; bomb; boomerang;
bow=bow and arrow; shield; gear; magnet; ladder; test-tube=test tube; microscope; telescope; pill; door; mirror;
window; bed; chair; couch=couch and lamp; toilet; broom; bucket; toothbrush; ghost; alien; robot; skull;
clown=clown face; smiley=smiling face with smiling eyes; heart=red heart; eye; tooth; brain; baby; boy; girl; man;
woman; fairy; mermaid=merperson; santa=Santa Claus; wizard=mage
"""


def table() -> list[tuple[str, str]]:
    """(token, CLDR short name) in a fixed order; the order is the order of the vocabulary."""
    entries = [e.strip() for e in _TABLE.replace("\n", " ").split(";")]
    return [(w, n or w) for w, _, n in (e.partition("=") for e in entries)]
