package safetensors

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/bits"
	"slices"
	"strconv"
	"unicode/utf8"
)

// lengthBytes is the size of the number before the header.
const lengthBytes = 8

// Tensor is an entry of the header. Shape is empty for a single number.
type Tensor struct {
	Name       string
	Type       Type
	Shape      []int64
	begin, end int64 // in the file's data
}

// Elements is how many numbers the tensor holds.
func (t Tensor) Elements() int64 { return (t.end - t.begin) / t.Type.size() }

// File is an opened file: its header, and where its numbers are read from.
type File struct {
	// Metadata is what the writer of the file noted in it.
	Metadata map[string]string

	source  io.ReaderAt
	data    int64 // where the numbers start
	names   []string
	tensors map[string]Tensor
}

// Open reads and checks the header of a file of that size. It keeps source for Read.
func Open(source io.ReaderAt, size int64) (*File, error) {
	header, err := readHeader(source, size)
	if err != nil {
		return nil, err
	}
	f := &File{source: source, data: lengthBytes + int64(len(header)), tensors: map[string]Tensor{}}
	p := parser{json: json.NewDecoder(bytes.NewReader(header))}
	p.json.UseNumber()
	if err := f.parse(&p); err != nil {
		return nil, fmt.Errorf("%w: header near byte %d: %w", ErrFormat, p.json.InputOffset(), err)
	}
	if rest := bytes.Trim(header[p.json.InputOffset():], " "); len(rest) > 0 {
		return nil, fmt.Errorf("%w: %d bytes after the header's object", ErrFormat, len(rest))
	}
	if err := f.checkPlaces(size - f.data); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	return f, nil
}

// readHeader returns the JSON text. It allocates no more than the file has.
func readHeader(source io.ReaderAt, size int64) ([]byte, error) {
	start := make([]byte, max(0, min(size, 64)))
	if _, err := source.ReadAt(start, 0); err != nil && err != io.EOF {
		return nil, fmt.Errorf("read safetensors header: %w", err)
	}
	if other := guess(start); other != "" {
		return nil, fmt.Errorf("%w: this is %s", ErrFormat, other)
	}
	if len(start) < lengthBytes+2 {
		return nil, fmt.Errorf("%w: %d bytes are too few", ErrFormat, size)
	}
	n := binary.LittleEndian.Uint64(start)
	if n > MaxHeaderBytes {
		return nil, fmt.Errorf("%w: header of %d bytes, at most %d", ErrFormat, n, MaxHeaderBytes)
	}
	if int64(n) > size-lengthBytes {
		return nil, fmt.Errorf("%w: header of %d bytes in a file of %d; the file is cut off", ErrFormat, n, size)
	}
	header := make([]byte, n)
	if _, err := io.ReadFull(io.NewSectionReader(source, lengthBytes, int64(n)), header); err != nil {
		return nil, fmt.Errorf("read safetensors header: %w", err)
	}
	if n == 0 || header[0] != '{' {
		return nil, fmt.Errorf("%w: header does not start with {", ErrFormat)
	}
	if !utf8.Valid(header) {
		return nil, fmt.Errorf("%w: header is not UTF-8", ErrFormat)
	}
	return header, nil
}

// guess names files that are often saved as .safetensors by mistake.
func guess(start []byte) string {
	for prefix, name := range map[string]string{
		"version https://git-lfs": "a pointer of Git LFS; fetch the file itself (git lfs pull)",
		"PK\x03\x04":              "a zip archive, perhaps a PyTorch checkpoint; convert it to safetensors first",
		"\x80\x02":                "a Python pickle; convert it to safetensors first",
		"GGUF":                    "a GGUF file",
		"<!DOCTYPE":               "a web page",
		"<!doctype":               "a web page",
		"<html":                   "a web page",
	} {
		if bytes.HasPrefix(start, []byte(prefix)) {
			return name
		}
	}
	return ""
}

// parser takes the header apart token by token: encoding/json's Unmarshal would take the last of two equal names,
// ignore the case of names, and build whatever nesting it is given.
type parser struct{ json *json.Decoder }

func (p *parser) delimiter(want json.Delim) error {
	token, err := p.json.Token()
	if err != nil {
		return unexpected(err)
	}
	if token != want {
		return fmt.Errorf("%.80v where %v is expected", token, want)
	}
	return nil
}

func unexpected(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}

func (p *parser) text() (string, error) {
	token, err := p.json.Token()
	if err != nil {
		return "", unexpected(err)
	}
	s, ok := token.(string)
	if !ok {
		return "", fmt.Errorf("%.80v where a string is expected", token)
	}
	return s, nil
}

// sizes reads an array of at most limit whole numbers.
func (p *parser) sizes(limit int) ([]int64, error) {
	if err := p.delimiter('['); err != nil {
		return nil, err
	}
	out := []int64{}
	for p.json.More() {
		token, err := p.json.Token()
		if err != nil {
			return nil, unexpected(err)
		}
		number, ok := token.(json.Number)
		n, err := strconv.ParseUint(number.String(), 10, 63)
		if !ok || err != nil {
			return nil, fmt.Errorf("%.80v where a size is expected", token)
		}
		if len(out) == limit {
			return nil, fmt.Errorf("more than %d numbers in an array", limit)
		}
		out = append(out, int64(n))
	}
	return out, p.delimiter(']')
}

// object calls field for every name of an object; a name that comes twice is refused.
func (p *parser) object(limit int, field func(name string) error) error {
	if err := p.delimiter('{'); err != nil {
		return err
	}
	seen := map[string]bool{}
	for p.json.More() {
		name, err := p.text()
		if err != nil {
			return err
		}
		if seen[name] {
			return fmt.Errorf("%.80q stands there twice", name)
		}
		if len(seen) == limit {
			return fmt.Errorf("more than %d entries", limit)
		}
		seen[name] = true
		if err := field(name); err != nil {
			return fmt.Errorf("%.80q: %w", name, err)
		}
	}
	return p.delimiter('}')
}

func (f *File) parse(p *parser) error {
	return p.object(MaxTensors, func(name string) error {
		if name == "__metadata__" {
			f.Metadata = map[string]string{}
			return p.object(MaxTensors, func(key string) (err error) {
				f.Metadata[key], err = p.text()
				return err
			})
		}
		t, err := p.tensor(name)
		f.tensors[name] = t
		f.names = append(f.names, name)
		return err
	})
}

func (p *parser) tensor(name string) (Tensor, error) {
	t := Tensor{Name: name}
	var place []int64
	err := p.object(3, func(field string) (err error) {
		switch field {
		case "dtype":
			var s string
			s, err = p.text()
			t.Type = Type(s)
		case "shape":
			t.Shape, err = p.sizes(maxDimensions)
		case "data_offsets":
			place, err = p.sizes(2)
		default:
			err = fmt.Errorf("field is not part of the format")
		}
		return err
	})
	if err != nil {
		return t, err
	}
	if t.Shape == nil || len(place) != 2 {
		return t, fmt.Errorf("no shape or no data_offsets")
	}
	t.begin, t.end = place[0], place[1]
	return t, t.check()
}

// check compares type and shape with the tensor's place.
func (t Tensor) check() error {
	size := t.Type.size()
	if size == 0 {
		return fmt.Errorf("unknown type %.20q", string(t.Type))
	}
	need := uint64(size)
	for _, n := range t.Shape {
		high, low := bits.Mul64(need, uint64(n))
		if high != 0 || low > 1<<62 {
			return fmt.Errorf("shape %v is too large", t.Shape)
		}
		need = low
	}
	if t.begin > t.end || uint64(t.end-t.begin) != need {
		return fmt.Errorf("%s of shape %v needs %d bytes, data_offsets are %d to %d", t.Type, t.Shape, need, t.begin, t.end)
	}
	return nil
}

// checkPlaces makes sure that the tensors cover the data exactly.
func (f *File) checkPlaces(size int64) error {
	order := make([]Tensor, 0, len(f.tensors))
	for _, t := range f.tensors {
		order = append(order, t)
	}
	slices.SortFunc(order, func(a, b Tensor) int {
		return cmp.Or(cmp.Compare(a.begin, b.begin), cmp.Compare(a.end, b.end), cmp.Compare(a.Name, b.Name))
	})
	at := int64(0)
	for _, t := range order {
		if t.begin != at {
			return fmt.Errorf("tensor %.80q starts at %d, the one before ends at %d", t.Name, t.begin, at)
		}
		at = t.end
	}
	if at > size {
		return fmt.Errorf("tensors take %d bytes, the file has %d; it is cut off", at, size)
	}
	if at < size {
		return fmt.Errorf("%d bytes after the last tensor", size-at)
	}
	return nil
}
