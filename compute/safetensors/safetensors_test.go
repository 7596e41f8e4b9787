package safetensors

import (
	"bytes"
	"encoding/binary"
	"errors"
	"fmt"
	"math"
	"os"
	"slices"
	"strings"
	"testing"
)

func open(b []byte) (*File, error) { return Open(bytes.NewReader(b), int64(len(b))) }

// build joins a header and data.
func build(header string, data ...byte) []byte {
	return append(append(binary.LittleEndian.AppendUint64(nil, uint64(len(header))), header...), data...)
}

// TestReference reads a file that the format's own library wrote (the package safetensors 0.8 for Python, see testdata/README.md).
func TestReference(t *testing.T) {
	b, err := os.ReadFile("testdata/small.safetensors")
	if err != nil {
		t.Fatal(err)
	}
	f, err := open(b)
	if err != nil {
		t.Fatal(err)
	}
	if f.Metadata["format"] != "pt" {
		t.Errorf("metadata %v", f.Metadata)
	}
	names := f.Names()
	slices.Sort(names)
	if got := strings.Join(names, " "); got != "brain count half none number single" {
		t.Errorf("tensors %s", got)
	}
	for _, want := range []struct {
		name   string
		shape  []int64
		values []float32
	}{
		{"single", []int64{2, 3}, []float32{0, 1, -2.5, 65504, 6.103515625e-05, 5.9604644775390625e-08}},
		{"half", []int64{2, 3}, []float32{0, 1, -2.5, 65504, 6.103515625e-05, 5.9604644775390625e-08}},
		{"brain", []int64{3}, []float32{1, -3.140625, 1 << 100}},
		{"number", []int64{}, []float32{0.5}},
		{"none", []int64{0, 4}, []float32{}},
	} {
		tensor, err := f.Expect(want.name, want.shape...)
		if err != nil {
			t.Error(err)
			continue
		}
		got := make([]float32, tensor.Elements())
		if err := f.Read(got, tensor, 0); err != nil || !slices.Equal(got, want.values) {
			t.Errorf("%s is %v, %v", want.name, got, err)
		}
		if err := f.Read(make([]float32, 2), tensor, tensor.Elements()-1); !errors.Is(err, ErrTensor) {
			t.Errorf("reading past the end of %s: %v", want.name, err)
		}
	}
	if _, err := f.Expect("count", 1); !errors.Is(err, ErrTensor) {
		t.Errorf("integers: %v", err)
	}
	if _, err := f.Expect("single", 3, 2); !errors.Is(err, ErrTensor) || !strings.Contains(err.Error(), "[2 3], not [3 2]") {
		t.Errorf("wrong shape: %v", err)
	}
	if _, err := f.Expect("absent", 1); !errors.Is(err, ErrTensor) {
		t.Errorf("missing: %v", err)
	}
	for n := range len(b) {
		if _, err := open(b[:n]); !errors.Is(err, ErrFormat) {
			t.Fatalf("the first %d bytes: %v", n, err)
		}
	}
}

func TestBadHeaders(t *testing.T) {
	one := `"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}`
	for _, c := range []struct{ name, header, says string }{
		{"empty object with data", `{}`, "4 bytes after the last tensor"},
		{"no object", `[]`, "does not start with {"},
		{"text after it", `{` + one + `} x`, "after the header"},
		{"name twice", `{` + one + `,` + one + `}`, "twice"},
		{"field twice", `{"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}}`, "twice"},
		{"unknown field", `{"a":{"dtype":"F32","shape":[1],"offset":[0,4]}}`, "not part of the format"},
		{"case of names", `{"a":{"DTYPE":"F32","shape":[1],"data_offsets":[0,4]}}`, "not part of the format"},
		{"field missing", `{"a":{"dtype":"F32","shape":[1]}}`, "no data_offsets"},
		{"unknown type", `{"a":{"dtype":"Q4","shape":[1],"data_offsets":[0,4]}}`, "unknown type"},
		{"type is a number", `{"a":{"dtype":4,"shape":[1],"data_offsets":[0,4]}}`, "string is expected"},
		{"mislabelled", `{"a":{"dtype":"F16","shape":[1],"data_offsets":[0,4]}}`, "needs 2 bytes"},
		{"negative", `{"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}}`, "size is expected"},
		{"fraction", `{"a":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}}`, "size is expected"},
		{"exponent", `{"a":{"dtype":"F32","shape":[1e0],"data_offsets":[0,4]}}`, "size is expected"},
		{"null", `{"a":{"dtype":"F32","shape":[null],"data_offsets":[0,4]}}`, "size is expected"},
		{"shape overflows", `{"a":{"dtype":"F32","shape":[4611686018427387905,4],"data_offsets":[0,4]}}`, "too large"},
		{"shape wraps to size", `{"a":{"dtype":"F32","shape":[4294967296,4294967296,1],"data_offsets":[0,0]}}`, "too large"},
		{"many dimensions", `{"a":{"dtype":"F32","shape":[1,1,1,1,1,1,1,1,1],"data_offsets":[0,4]}}`, "more than 8"},
		{"three offsets", `{"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,4]}}`, "more than 2"},
		{"backwards", `{"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}}`, "needs 4 bytes"},
		{"past the end", `{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8]}}`, "cut off"},
		{"gap", `{"a":{"dtype":"U8","shape":[1],"data_offsets":[0,1]},"b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}}`, "starts at 2"},
		{"overlap", `{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}}`, "starts at 2"},
		{"metadata of numbers", `{"__metadata__":{"x":1},` + one + `}`, "string is expected"},
		{"nested deep", `{"a":` + strings.Repeat("[", 1<<16) + `}`, "where { is expected"},
		{"long size", `{"a":{"dtype":"F32","shape":["` + strings.Repeat("x", 1<<16) + `"]}}`, "size is expected"},
		{"long number", `{"a":{"dtype":"F32","shape":[` + strings.Repeat("9", 1<<16) + `]}}`, "size is expected"},
		{"long number as type", `{"a":{"dtype":` + strings.Repeat("9", 1<<16) + `}}`, "string is expected"},
		{"long text as tensor", `{"a":"` + strings.Repeat("x", 1<<16) + `"}`, "where { is expected"},
		{"cut JSON", `{"a":{"dtype":"F32","shape":[1]`, "unexpected EOF"},
		{"not UTF-8", "{\"\xff\":1}", "UTF-8"},
		{"empty", "", "start"},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := open(build(c.header, 0, 0, 0, 0))
			if !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), c.says) {
				t.Fatalf("got %v, want %q", err, c.says)
			}
			if len(err.Error()) > 400 {
				t.Fatalf("the message has %d bytes", len(err.Error()))
			}
		})
	}
	if _, err := open(build(`{`+one+`}   `, 0, 0, 0, 0)); err != nil {
		t.Errorf("spaces after the header: %v", err)
	}
}

func TestOtherFiles(t *testing.T) {
	for start, says := range map[string]string{
		"version https://git-lfs.github.com/spec/v1\noid sha256:": "Git LFS",
		"PK\x03\x04aaaaaaaaaaa":                                   "zip",
		"<!DOCTYPE html><html>":                                   "web page",
		"\xff\xff\xff\xff\xff\xff\xff\xff{}":                      "header of 18446744073709551615 bytes",
		"\x00\x00\x00\x10\x00\x00\x00\x00{}":                      "at most",
		"\x00\x00\x10\x00\x00\x00\x00\x00{}":                      "cut off",
		"":                                                        "too few",
		"{}":                                                      "too few",
	} {
		if _, err := open([]byte(start)); !errors.Is(err, ErrFormat) || !strings.Contains(err.Error(), says) {
			t.Errorf("%.20q: %v, want %q", start, err, says)
		}
	}
}

// TestNotFinite puts a NaN and infinities into each type, at the end of a tensor longer than one piece.
func TestNotFinite(t *testing.T) {
	const n = pieceBytes
	for _, c := range []struct {
		kind Type
		bits uint32
	}{
		{F32, 0x7fc00000}, {F32, 0xff800000}, {F32, 0x7f800001},
		{F16, 0x7e00}, {F16, 0xfc00}, {F16, 0x7c01}, {BF16, 0x7fc0}, {BF16, 0xff80},
	} {
		size := int(c.kind.size())
		data := make([]byte, n*size)
		last := data[len(data)-size:]
		for i := range last {
			last[i] = byte(c.bits >> (8 * i))
		}
		f, err := open(build(fmt.Sprintf(`{"w":{"dtype":%q,"shape":[%d],"data_offsets":[0,%d]}}`, c.kind, n, n*size), data...))
		if err != nil {
			t.Fatal(err)
		}
		tensor, err := f.Expect("w", n)
		if err != nil {
			t.Fatal(err)
		}
		dst := make([]float32, n)
		if err := f.Read(dst, tensor, 0); !errors.Is(err, ErrNumber) || !strings.Contains(err.Error(), `"w"`) {
			t.Errorf("%s %x: %v", c.kind, c.bits, err)
		}
		if err := f.Read(dst[:n-1], tensor, 0); err != nil {
			t.Errorf("%s before the bad number: %v", c.kind, err)
		}
	}
}

// TestHalf compares every finite binary16 with arithmetic.
func TestHalf(t *testing.T) {
	for h := range 1 << 16 {
		exponent, fraction := h>>10&31, float64(h&1023)
		want := math.Ldexp(fraction, -24)
		if exponent == 31 {
			continue
		} else if exponent > 0 {
			want = math.Ldexp(1024+fraction, exponent-25)
		}
		if h>>15 == 1 {
			want = -want
		}
		if got := half(uint16(h)); math.Float64bits(float64(got)) != math.Float64bits(want) {
			t.Fatalf("%04x is %v, want %v", h, got, want)
		}
	}
}

// FuzzOpen: whatever opens lies within the file, covers it, and can be read.
func FuzzOpen(f *testing.F) {
	reference, err := os.ReadFile("testdata/small.safetensors")
	if err != nil {
		f.Fatal(err)
	}
	f.Add(reference)
	f.Add(build(`{"__metadata__":{"a":"b"},"x":{"dtype":"BF16","shape":[1,2],"data_offsets":[0,4]}}`, 1, 2, 3, 4))
	f.Add(build(`{"a":{"dtype":"U8","shape":[3],"data_offsets":[0,3]},"b":{"dtype":"U8","shape":[2],"data_offsets":[2,4]}}`, 0, 0, 0, 0))
	f.Fuzz(func(t *testing.T, b []byte) {
		file, err := open(b)
		if err != nil {
			if !errors.Is(err, ErrFormat) {
				t.Fatalf("not a format error: %v", err)
			}
			return
		}
		var bytes int64
		for _, name := range file.Names() {
			tensor, _ := file.Tensor(name)
			bytes += tensor.Elements() * tensor.Type.size()
			if _, err := file.Expect(name, tensor.Shape...); err != nil {
				continue
			}
			if err := file.Read(make([]float32, tensor.Elements()), tensor, 0); err != nil && !errors.Is(err, ErrNumber) {
				t.Fatal(err)
			}
		}
		if bytes+file.data != int64(len(b)) {
			t.Fatalf("%d bytes of tensors after %d in a file of %d", bytes, file.data, len(b))
		}
	})
}
