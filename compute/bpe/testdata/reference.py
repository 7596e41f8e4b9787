"""Writes reference.json: texts and what the reference tokenizers make of them.

    python reference.py FOLDER > reference.json

FOLDER holds vocab.json and merges.txt of CLIP. "fast" is CLIPTokenizerFast of the package transformers (4.30.2), whose rules this
package follows; "slow" is CLIPTokenizer with ftfy, which does what OpenAI's simple_tokenizer.py does, given only where it differs.
Marks of start and end are left out.
"""
import json
import sys
import unicodedata

import transformers

PUBLIC = [  # with their sources
    # transformers, tests/models/clip/test_tokenization_clip.py
    "A\n'll 11p223RF☆ho!!to?'d'd''d of a cat to-$''d.",
    "xa\u0303y" + " " + "x\xe3y",
    "\u0009", "\u000b", "\u000c", "\u0020", "\u200e", "\u200f", "\u000a", "\r\n", "\u000d", "\r", "\u2028", "\u2029",
    "lower newer", "hello hello", " hello hello",
    # transformers, tests/test_tokenization_common.py: the text of its integration tests
    "This is a test 😊\nI was born in 92000, and this is falsé.\n生活的真谛是\nHi  Hello\nHi   Hello\n\n \n  \n Hello\n<s>\nhi<s>there\n"
    "The following string should be properly encoded: Hello.\nBut ird and ปี   ird   ด\nHey how are you doing",
    # CLIP, notebooks/Interacting_with_CLIP.ipynb and README.md
    "Hello World!", "a diagram", "a dog", "a cat",
    "a page of text about segmentation", "a facial photo of a tabby cat", "a portrait of an astronaut with the American flag",
    "a rocket standing on a launchpad", "a red motorcycle with its lights on", "a person looking at a camera on a tripod",
    "a black-and-white silhouette of a horse", "a cup of coffee on a saucer",
    # corenet (Apple), tests of its CLIP tokenizer; bumblebee, test/bumblebee/text/clip_tokenizer_test.exs
    "the quick brown fox jumped over the lazy dog", "a photo of a cat", "a photo of a dog",
]

OWN = [
    "", "a", "A", "!", "'", "''", "'s", "''s", "it's they're we'll I'M", "don't 'tis 'TWAS", "rock'n'roll", "'re've'll'd'm't",
    "1", "12", "2026", "3.14159", "½ Ⅷ ²", "x1y2z3", "a_b-c", "...", "!!!???", "$100,000.00", "e-mail@example.org", "http://example.org/a?b=c#d",
    "İstanbul", "ẞ ß", "ΟΔΟΣ", "ǅ ǈ", "ÅÄÖ", "café", "cafe\u0301", "e\u0301\u0323", "e\u0323\u0301", "\u212b \u2126", "ﬁ ﬂ", "Ｆｕｌｌ　ｗｉｄｔｈ",
    "кот на столе", "ein schöner Rücken", "中文字符", "日本語のテキスト", "한국어 텍스트", "\u1112\u1161\u11ab\u1100\u116e\u11a8", "हिन्दी पाठ", "বাংলা", "தமிழ்",
    "العربية", "עברית", "ภาษาไทย", "አማርኛ", "ᏣᎳᎩ ꭰꭱ", "🙂", "👩‍👩‍👧‍👦", "🇺🇳", "❤️", "a🙂b", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "\U00010400\U00010428", "\U000e0041",
    "\u0000", "a\u0000b", "\u007f", "\u00a0x\u00a0", "\u00ad", "\u200b\u200d", "\ufeff", "\ufffd", "\u3000", "\u1680a\u2003b", "tab\tnew\nline", "\u0085",
    "a\u0300\u0301\u0302", "\u0344", "\u0958", "\u0f73", "\u1e9b\u0323", "\ufb2c", "\U0001d15e", "\u0374 \u037e \u0387", "\u2000\u2001", "\ud7a3\u11a8", "\uac00\u11a8",
    "<|start|>", "<b>bold</b>", "&amp; &lt;", "x" * 300, "ab" * 200, "é" * 100, "9" * 50, "supercalifragilisticexpialidocious", "    ", "a" + " " * 100 + "b",
    "An astronaut riding a horse in photorealistic style, 8k, trending", "red apple on a blue background", "\u2019s \u2018quoted\u2019 \u201cdouble\u201d",
]


def main(folder):
    fast = transformers.CLIPTokenizerFast(folder + "/vocab.json", folder + "/merges.txt")
    slow = transformers.CLIPTokenizer(folder + "/vocab.json", folder + "/merges.txt")
    assert slow.fix_text is not None, "install ftfy"
    cases = []
    for group, texts in (("public", PUBLIC), ("own", OWN)):
        for text in texts:
            a = fast(text, add_special_tokens=False)["input_ids"]
            b = slow(text, add_special_tokens=False)["input_ids"]
            case = {"group": group, "text": text, "fast": a}
            if a != b:
                case["slow"] = b
            cases.append(case)
    print('{"transformers": "%s", "unicode": "%s", "cases": [' % (transformers.__version__, unicodedata.unidata_version))
    print(",\n".join(json.dumps(c, ensure_ascii=True) for c in cases))
    print("]}")


main(sys.argv[1])
