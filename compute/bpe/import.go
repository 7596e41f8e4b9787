package bpe

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
)

// Vocabularies come beside a model in one of two forms: merges.txt, a line for each merge, with vocab.json, a number for
// each token; or tokenizer.json, which holds both. The numbers have to be those that the order of the merges gives.

const (
	// MaxFileBytes bounds the files that Parse functions take; CLIP's largest has 2.2 MB.
	MaxFileBytes  = 16 << 20
	maxTokenBytes = 1 << 10
	endMark       = "</w>" // the end of a word, in files
)

// ParseMerges reads a list of merges as text. A first line that starts with #version is passed over.
func ParseMerges(b []byte) (*Vocabulary, error) {
	if len(b) > MaxFileBytes {
		return nil, fmt.Errorf("%w: file of %d bytes, at most %d", ErrVocabulary, len(b), MaxFileBytes)
	}
	p := newReader()
	first := true
	for line := range bytes.Lines(b) {
		text := strings.TrimRight(string(line), "\r\n")
		if text != "" && (!first || !strings.Contains(text, "#version")) {
			left, right, _ := strings.Cut(text, " ")
			if err := p.merge(left, right); err != nil {
				return nil, err
			}
		}
		first = false
	}
	return p.vocabulary, nil
}

// ParseTokenizer reads the byte-pair encoder of a tokenizer.json.
func ParseTokenizer(b []byte) (*Vocabulary, error) {
	if len(b) > MaxFileBytes {
		return nil, fmt.Errorf("%w: file of %d bytes, at most %d", ErrVocabulary, len(b), MaxFileBytes)
	}
	var file struct {
		Model struct {
			Type   string            `json:"type"`
			Vocab  map[string]int    `json:"vocab"`
			Merges []json.RawMessage `json:"merges"`
		} `json:"model"`
	}
	if err := json.Unmarshal(b, &file); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrVocabulary, err)
	}
	if file.Model.Type != "BPE" {
		return nil, fmt.Errorf("%w: a model of type %.20q, only BPE is known", ErrVocabulary, file.Model.Type)
	}
	p := newReader()
	for _, raw := range file.Model.Merges {
		var both [2]string
		var text string
		if json.Unmarshal(raw, &text) == nil {
			both[0], both[1], _ = strings.Cut(text, " ")
		} else if err := json.Unmarshal(raw, &both); err != nil {
			return nil, fmt.Errorf("%w: a merge is %.40q", ErrVocabulary, raw)
		}
		if err := p.merge(both[0], both[1]); err != nil {
			return nil, err
		}
	}
	return p.vocabulary, p.check(file.Model.Vocab)
}

// ParseFiles reads merges.txt and compares it with vocab.json.
func ParseFiles(merges, vocab []byte) (*Vocabulary, error) {
	v, err := ParseMerges(merges)
	if err != nil {
		return nil, err
	}
	if len(vocab) > MaxFileBytes {
		return nil, fmt.Errorf("%w: file of %d bytes, at most %d", ErrVocabulary, len(vocab), MaxFileBytes)
	}
	var numbers map[string]int
	if err := json.Unmarshal(vocab, &numbers); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrVocabulary, err)
	}
	p := newReader()
	for _, m := range v.pairs {
		if err := p.merge(p.names[m.left], p.names[m.right]); err != nil {
			return nil, err
		}
	}
	return v, p.check(numbers)
}

// reader builds a vocabulary from tokens as files write them.
type reader struct {
	vocabulary *Vocabulary
	names      []string
	numbers    map[string]uint16
}

func newReader() *reader {
	r := &reader{vocabulary: &Vocabulary{joined: map[pair]uint16{}}, names: make([]string, firstMerge), numbers: map[string]uint16{}}
	for b := range 256 {
		t, name := byteToken(byte(b)), string(byteRune(byte(b)))
		r.names[t], r.names[t+wordEnd] = name, name+endMark
		r.numbers[name], r.numbers[name+endMark] = t, t+wordEnd
	}
	return r
}

// merge adds one line of the list.
func (r *reader) merge(left, right string) error {
	v := r.vocabulary
	if len(v.pairs) == MaxMerges {
		return fmt.Errorf("%w: more than %d merges", ErrVocabulary, MaxMerges)
	}
	a, okA := r.numbers[left]
	b, okB := r.numbers[right]
	if !okA || !okB || strings.HasSuffix(left, endMark) {
		return fmt.Errorf("%w: merge %d of %.40q and %.40q, which are not both tokens made before", ErrVocabulary, len(v.pairs), left, right)
	}
	name := left + right
	if _, twice := r.numbers[name]; twice || len(name) > maxTokenBytes {
		return fmt.Errorf("%w: merge %d makes %.40q again, or too long", ErrVocabulary, len(v.pairs), name)
	}
	r.numbers[name] = uint16(firstMerge + len(v.pairs))
	r.names = append(r.names, name)
	return v.add(pair{a, b})
}

// check compares the numbers of a file with those that the order of merges gives. The marks may have other names.
func (r *reader) check(numbers map[string]int) error {
	if len(numbers) != r.vocabulary.Size() {
		return fmt.Errorf("%w: %d tokens are numbered, the merges make %d", ErrVocabulary, len(numbers), r.vocabulary.Size())
	}
	for i, name := range r.names {
		if n, ok := numbers[name]; !ok || n != i {
			return fmt.Errorf("%w: token %.40q has number %d, its place among the merges is %d", ErrVocabulary, name, n, i)
		}
	}
	for mark, want := range map[string]uint16{"<|startoftext|>": r.vocabulary.Start(), "<|endoftext|>": r.vocabulary.End()} {
		if n, ok := numbers[mark]; !ok || n != int(want) {
			return fmt.Errorf("%w: %s has number %d, it must be %d", ErrVocabulary, mark, n, want)
		}
	}
	return nil
}
