package bpe

import (
	"bytes"
	"encoding/json"
	"errors"
	"math/rand/v2"
	"os"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode"
)

func standard(t testing.TB) *Vocabulary {
	v, err := CLIP()
	if err != nil {
		t.Fatal(err)
	}
	return v
}

type reference struct {
	Cases []struct {
		Group, Text string
		Fast, Slow  []uint16
	}
}

func readReference(t testing.TB) reference {
	b, err := os.ReadFile("testdata/reference.json")
	if err != nil {
		t.Fatal(err)
	}
	var r reference
	if err := json.Unmarshal(b, &r); err != nil {
		t.Fatal(err)
	}
	if len(r.Cases) < 100 {
		t.Fatalf("only %d texts", len(r.Cases))
	}
	return r
}

// TestReference compares with the reference tokenizers (testdata/reference.py), among others on the strings of their public tests.
func TestReference(t *testing.T) {
	v := standard(t)
	public, slow := 0, 0
	for _, c := range readReference(t).Cases {
		if got := v.Encode(c.Text, 1<<16); !slices.Equal(got, c.Fast) {
			t.Errorf("%.60q becomes %v, want %v", c.Text, got, c.Fast)
		}
		if c.Group == "public" {
			public++
		}
		if c.Group == "public" && c.Slow != nil {
			t.Logf("%.60q: the references disagree", c.Text)
			slow++
		}
	}
	if public < 30 || slow > 0 {
		t.Errorf("%d public strings, on %d of them the references disagree", public, slow)
	}
}

func TestMarks(t *testing.T) {
	v := standard(t)
	if v.Size() != 49408 || v.Start() != 49406 || v.End() != 49407 {
		t.Fatalf("%d tokens, marks %d and %d", v.Size(), v.Start(), v.End())
	}
	for _, text := range []string{"<|startoftext|>", "<|endoftext|>", "a<|ENDOFTEXT|>b"} {
		got := v.Encode(text, 100)
		if len(got) == 0 || slices.Contains(got, v.Start()) || slices.Contains(got, v.End()) {
			t.Errorf("%q becomes %v: a text must not hold a mark", text, got)
		}
	}
	if got := v.Encode("a b c d e", 3); len(got) != 3 {
		t.Errorf("limit 3 gives %v", got)
	}
	if got := v.Encode("\xff\xfe", 10); !slices.Equal(got, v.Encode("\ufffd\ufffd", 10)) {
		t.Errorf("bytes that are not UTF-8 become %v", got)
	}
}

// slowMerge is the published algorithm: every round joins all places of the pair that comes first.
func slowMerge(v *Vocabulary, piece string) []uint16 {
	var list []uint16
	for i := range len(piece) {
		list = append(list, byteToken(piece[i]))
	}
	list[len(list)-1] += wordEnd
	for {
		best, found := uint16(0), false
		for i := range len(list) - 1 {
			if n, ok := v.joined[pair{list[i], list[i+1]}]; ok && (!found || n < best) {
				best, found = n, true
			}
		}
		if !found {
			return list
		}
		var next []uint16
		for i := 0; i < len(list); i++ {
			if i+1 < len(list) && v.joined[pair{list[i], list[i+1]}] == best {
				next = append(next, best)
				i++
			} else {
				next = append(next, list[i])
			}
		}
		list = next
	}
}

func TestMergeOrder(t *testing.T) {
	v := standard(t)
	random := rand.New(rand.NewPCG(1, 2))
	for i := range 20000 {
		letters := []string{"ab", "etaoin", "abcdefghijklmnopqrstuvwxyz", "\x80\xc3\xa9\xe4\xbd", "!?.-"}[i%5]
		var piece []byte
		for range 1 + random.IntN(30) {
			piece = append(piece, letters[random.IntN(len(letters))])
		}
		if got, want := v.merge(nil, string(piece)), slowMerge(v, string(piece)); !slices.Equal(got, want) {
			t.Fatalf("%q becomes %v, want %v", piece, got, want)
		}
	}
}

// TestBombs: texts of a megabyte that are one piece, or one run of marks, take a moment.
func TestBombs(t *testing.T) {
	v := standard(t)
	const n = 1 << 20
	start := time.Now()
	for _, text := range []string{
		strings.Repeat("a", n), strings.Repeat("ab", n/2), strings.Repeat("!", n), strings.Repeat("the", n/3), strings.Repeat(" ", n),
		"a" + strings.Repeat("\u0301\u0323", n/4), strings.Repeat("\u1e9b\u0323", n/5), strings.Repeat("\xff", n), strings.Repeat("🙂", n/4),
	} {
		if got := v.Encode(text, 75); len(got) > 75 {
			t.Errorf("%d tokens", len(got))
		}
	}
	if took := time.Since(start); took > time.Minute {
		t.Errorf("took %v", took)
	}
}

// TestTables compares the pinned tables with those of this Go release where its Unicode version is the same; a newer one may only
// know more.
func TestTables(t *testing.T) {
	same := unicode.Version == "15.0.0"
	for r := rune(0); r <= unicode.MaxRune; r++ {
		if isLetter(r) != unicode.Is(unicode.L, r) && (same || isLetter(r)) || isNumber(r) != unicode.Is(unicode.N, r) && (same || isNumber(r)) {
			t.Fatalf("%U: letter %v, number %v", r, isLetter(r), isNumber(r))
		}
		if isSpace(r) != unicode.IsSpace(r) {
			t.Fatalf("%U: space %v", r, isSpace(r))
		}
		if l := lower(r); l != unicode.ToLower(r) && (same || l != r) {
			t.Fatalf("%U becomes %U", r, l)
		}
	}
}

// TestFormC holds the properties that define the form: composing again changes nothing, and canonically equal texts become equal.
func TestFormC(t *testing.T) {
	random := rand.New(rand.NewPCG(3, 4))
	alphabet := []rune{'a', 'e', 'o', 'ü', 0x300, 0x301, 0x302, 0x308, 0x323, 0x327, 0x344, 0x345, 0x1100, 0x1161, 0x11a8, 0xac00, 0x958, 0x1e9b, 0x212b, 0xfb2c, 0xf73}
	for range 20000 {
		var text []rune
		for range 1 + random.IntN(8) {
			text = append(text, alphabet[random.IntN(len(alphabet))])
		}
		once := compose(decompose(text))
		if again := compose(decompose(once)); !slices.Equal(once, again) {
			t.Fatalf("%U becomes %U, then %U", text, once, again)
		}
		if split := compose(decompose(decompose(text))); !slices.Equal(once, split) {
			t.Fatalf("%U becomes %U, its decomposition %U", text, once, split)
		}
	}
}

func TestVocabularies(t *testing.T) {
	v := standard(t)
	if !bytes.Equal(v.Bytes(), []byte(clipMerges)) {
		t.Error("the embedded vocabulary does not come back")
	}
	small := "#version: 0.2\nl o\nlo w</w>\ne r</w>\n"
	vocab, tokenizer := vocabularyFiles(t, small)
	w, err := ParseFiles([]byte(small), vocab)
	if err != nil {
		t.Fatal(err)
	}
	if x, err := ParseTokenizer(tokenizer); err != nil || !bytes.Equal(x.Bytes(), w.Bytes()) {
		t.Errorf("tokenizer.json: %v", err)
	}
	if got := w.Encode("low er", 9); !slices.Equal(got, []uint16{513, 514}) {
		t.Errorf("low er becomes %v", got)
	}
	for name, text := range map[string]string{
		"unknown token": "l o\nlow x</w>", "again": "l o\nl o", "same string": "a b\nab c\nb c\na bc", "no pair": "lo", "end inside": "a</w> b", "three": "a b c",
	} {
		if _, err := ParseMerges([]byte(text)); !errors.Is(err, ErrVocabulary) {
			t.Errorf("%s: %v", name, err)
		}
	}
	bomb := "a a\n"
	for i, name := 0, "aa"; i < 40; i, name = i+1, name+name {
		if len(name) > 1<<16 {
			break
		}
		bomb += name + " " + name + "\n"
	}
	if _, err := ParseMerges([]byte(bomb)); !errors.Is(err, ErrVocabulary) {
		t.Errorf("tokens that double: %v", err)
	}
	for name, b := range map[string][]byte{"half a pair": {0, 1, 0}, "of itself": {2, 0, 0, 1}, "twice": {0, 1, 0, 2, 0, 1, 0, 2}, "too many": make([]byte, 1<<18)} {
		if _, err := Decode(b); !errors.Is(err, ErrVocabulary) {
			t.Errorf("%s: %v", name, err)
		}
	}
	wrong := bytes.Replace(vocab, []byte(`"lo":512`), []byte(`"lo":513`), 1)
	if _, err := ParseFiles([]byte(small), wrong); !errors.Is(err, ErrVocabulary) {
		t.Errorf("another number: %v", err)
	}
	for name, text := range map[string]string{"none": "", "array": "[]", "unigram": `{"model":{"type":"Unigram"}}`, "merge of three": `{"model":{"type":"BPE","merges":[["a","b"],7]}}`} {
		if _, err := ParseTokenizer([]byte(text)); !errors.Is(err, ErrVocabulary) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// vocabularyFiles writes the other two files for a list of merges.
func vocabularyFiles(t *testing.T, merges string) (vocab, tokenizer []byte) {
	p, numbers := newReader(), map[string]int{}
	for line := range strings.Lines(merges) {
		if left, right, _ := strings.Cut(strings.TrimSpace(line), " "); left != "#version:" {
			if err := p.merge(left, right); err != nil {
				t.Fatal(err)
			}
		}
	}
	for i, name := range append(p.names, "<|startoftext|>", "<|endoftext|>") {
		numbers[name] = i
	}
	vocab, err := json.Marshal(numbers)
	if err != nil {
		t.Fatal(err)
	}
	tokenizer, err = json.Marshal(map[string]any{"model": map[string]any{
		"type": "BPE", "vocab": numbers, "merges": []any{"l o", []string{"lo", "w</w>"}, "e r</w>"},
	}})
	if err != nil {
		t.Fatal(err)
	}
	return vocab, tokenizer
}

// FuzzEncode: any text becomes tokens of the vocabulary, as the slow algorithm has it.
func FuzzEncode(f *testing.F) {
	v := standard(f)
	for _, c := range readReference(f).Cases {
		f.Add(c.Text)
	}
	f.Fuzz(func(t *testing.T, text string) {
		got := v.Encode(text, 1<<20)
		var want []uint16
		for rest := normalize(text); len(rest) > 0; {
			if isSpace(rest[0]) {
				rest = rest[1:]
				continue
			}
			n := nextPiece(rest)
			if n <= 200 {
				want = append(want, slowMerge(v, string(rest[:n]))...)
			} else {
				want = v.merge(want, string(rest[:n]))
			}
			rest = rest[n:]
		}
		if !slices.Equal(got, want) {
			t.Fatalf("%q becomes %v, want %v", text, got, want)
		}
		for _, token := range got {
			if int(token) >= v.Size()-2 {
				t.Fatalf("token %d", token)
			}
		}
	})
}

// FuzzVocabulary: whatever loads can be written, read again and used.
func FuzzVocabulary(f *testing.F) {
	f.Add([]byte("#version: 0.2\nl o\nlo w</w>\n"))
	f.Add([]byte(`{"model":{"type":"BPE","vocab":{},"merges":["a b"]}}`))
	f.Add([]byte{0, 1, 0, 2, 2, 0, 0, 5})
	f.Fuzz(func(t *testing.T, b []byte) {
		for _, load := range []func([]byte) (*Vocabulary, error){Decode, ParseMerges, ParseTokenizer} {
			v, err := load(b)
			if err != nil {
				if !errors.Is(err, ErrVocabulary) {
					t.Fatal(err)
				}
				continue
			}
			if w, err := Decode(v.Bytes()); err != nil || !bytes.Equal(w.Bytes(), v.Bytes()) {
				t.Fatalf("does not come back: %v", err)
			}
			v.Encode("low lower loool", 75)
		}
	})
}

func BenchmarkEncode(b *testing.B) {
	v := standard(b)
	for b.Loop() {
		v.Encode("An astronaut riding a horse in photorealistic style, 8k, trending", 75)
	}
}
