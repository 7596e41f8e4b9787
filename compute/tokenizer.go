package compute

import (
	"slices"
	"strings"
)

const (
	padToken  = 0
	nullToken = 1

	maxPhraseWords = 4
	otherClass     = "other" // prompts whose features no class lists
	maxUnknown     = 64      // unknown words told to the user
)

// Prompt is what the model understood of a prompt.
type Prompt struct {
	Tokens  []uint16 // exactly as many as the model takes, padded with 0
	Words   []string // the words behind them, without the padding
	Unknown []string // words that were not understood, as typed but lower-case, at most 64
	Class   string   // prompt class, the key of the floor
}

// vocabulary is the language of a model, as its file's header carries it. compute/train/captions.py describes
// where it comes from; SPEC.md section 9 is the algorithm.
type vocabulary struct {
	Words    []string          `cbor:"words"`
	Kinds    map[string]string `cbor:"kinds"`
	Plurals  map[string]string `cbor:"plurals"`
	Synonyms map[string]string `cbor:"synonyms"`
	Phrases  map[string]string `cbor:"phrases"`
	Stop     []string          `cbor:"stop"`
	Fallback map[string]string `cbor:"fallback"`
	Classes  []wordClass       `cbor:"classes"`
}

type wordClass struct {
	Name     string   `cbor:"name"`
	Features []string `cbor:"features"`
}

// tokenizer is a vocabulary with its indexes built.
type tokenizer struct {
	vocabulary
	length int
	ids    map[string]uint16
	stop   map[string]bool
}

func newTokenizer(v vocabulary, length int) *tokenizer {
	t := &tokenizer{vocabulary: v, length: length, ids: map[string]uint16{}, stop: map[string]bool{}}
	for i, w := range v.Words {
		if i > nullToken {
			t.ids[w] = uint16(i)
		}
	}
	for _, w := range v.Stop {
		t.stop[w] = true
	}
	return t
}

// wordRune says whether a character is part of a word. The non-ASCII ranges are written out rather than
// taken from a Unicode table, because tables grow and a prompt must mean the same under every compiler.
func wordRune(r rune) bool {
	switch {
	case r < 0x80:
		return r >= 'a' && r <= 'z' || r >= '0' && r <= '9'
	case r <= 0xbf, r >= 0x2000 && r <= 0x206f, r >= 0x3000 && r <= 0x303f, r >= 0xff00 && r <= 0xff0f, r >= 0xfe00 && r <= 0xfe0f:
		return false
	}
	return true
}

// splitWords cuts a prompt into lower-case words.
func splitWords(prompt string) []string {
	clean := strings.Map(func(r rune) rune {
		switch {
		case r == '\'' || r == 0x2019:
			return -1
		case r >= 'A' && r <= 'Z':
			return r + 'a' - 'A'
		case wordRune(r):
			return r
		}
		return ' '
	}, prompt)
	return strings.Fields(clean)
}

// joinPhrases replaces runs of words that are one thing, longest first.
func (t *tokenizer) joinPhrases(raw []string) []string {
	out := make([]string, 0, len(raw))
next:
	for i := 0; i < len(raw); {
		for n := min(maxPhraseWords, len(raw)-i); n >= 2; n-- {
			if w, ok := t.Phrases[strings.Join(raw[i:i+n], " ")]; ok {
				out = append(out, w)
				i += n
				continue next
			}
		}
		out = append(out, raw[i])
		i++
	}
	return out
}

// understand turns a prompt into tokens. Work and memory are linear in the prompt, whose length Validate bounds.
func (t *tokenizer) understand(prompt string) Prompt {
	var out, unknown []string
	start := 0 // of the noun phrase
	for _, w := range t.joinPhrases(splitWords(prompt)) {
		if s, ok := t.Synonyms[w]; ok {
			w = s
		}
		single, many := t.Plurals[w]
		if many {
			w = single
		}
		if t.stop[w] {
			continue
		}
		if _, ok := t.ids[w]; !ok {
			if len(unknown) < maxUnknown {
				unknown = append(unknown, w)
			}
			continue
		}
		if many && !slices.ContainsFunc(out[start:], func(o string) bool { return t.Kinds[o] == "count" }) {
			out = slices.Insert(out, start, "two")
		}
		out = append(out, w)
		switch t.Kinds[w] {
		case "object", "joiner", "ground", "scene":
			start = len(out)
		}
	}
	t.fallBack(out)
	out = out[:min(len(out), t.length)]
	p := Prompt{Tokens: make([]uint16, t.length), Words: out, Unknown: unknown, Class: t.class(out)}
	for i, w := range out {
		p.Tokens[i] = t.ids[w]
	}
	return p
}

// fallBack makes the last ambiguous word an object, where the prompt names none.
func (t *tokenizer) fallBack(words []string) {
	if slices.ContainsFunc(words, func(w string) bool { return t.Kinds[w] == "object" }) {
		return
	}
	for i := len(words) - 1; i >= 0; i-- {
		if f, ok := t.Fallback[words[i]]; ok {
			words[i] = f
			return
		}
	}
}

// class finds the class with exactly the prompt's features.
func (t *tokenizer) class(words []string) string {
	found := map[string]bool{}
	objects := 0
	for i, w := range words {
		switch kind := t.Kinds[w]; kind {
		case "scene", "size", "position", "count":
			found[kind] = true
		case "object":
			objects++
		case "color":
			if i+1 < len(words) && t.Kinds[words[i+1]] == "ground" {
				found["background"] = true
			} else {
				found["tint"] = true
			}
		}
	}
	if objects > 1 {
		found["pair"] = true
	}
	for _, c := range t.Classes {
		if len(c.Features) == len(found) && !slices.ContainsFunc(c.Features, func(f string) bool { return !found[f] }) {
			return c.Name
		}
	}
	return otherClass
}
