package vit

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"testing"

	"github.com/limn-network/limn/compute/vit/vittest"
)

// TestResize holds properties: what is even stays even, what fits is left alone, a mirrored picture gives a mirrored result.
func TestResize(t *testing.T) {
	for _, s := range [][2]int{{1, 1}, {7, 5}, {224, 223}, {500, 300}, {31, 900}} {
		even := bytes.Repeat([]byte{9, 130, 255}, s[0]*s[1])
		if got := resize(even, s[0], s[1], 64); !bytes.Equal(got, bytes.Repeat([]byte{9, 130, 255}, 64*64)) {
			t.Errorf("%v: an even picture does not stay even", s)
		}
		picture := vittest.Picture(0, s[0], s[1])
		if s[0] > 64*s[1] || (s[0]*64/min(s[0], s[1])-64)%2 != 0 || (s[1]*64/min(s[0], s[1])-64)%2 != 0 {
			continue // the middle is not in the middle
		}
		if got, want := resize(mirror(picture, s[0]), s[0], s[1], 64), mirror(resize(picture, s[0], s[1], 64), 64); !bytes.Equal(got, want) {
			t.Errorf("%v: not the mirror image", s)
		}
	}
	picture := vittest.Picture(0, 64, 64)
	if !bytes.Equal(resize(picture, 64, 64, 64), picture) {
		t.Error("a picture that fits is changed")
	}
}

func mirror(rgb []byte, w int) []byte {
	out := bytes.Clone(rgb)
	for i := 0; i < len(rgb); i += 3 * w {
		for x := range w {
			copy(out[i+3*x:][:3], rgb[i+3*(w-1-x):])
		}
	}
	return out
}

// TestResizeReference compares digests with those of the reference's preparation (CLIPImageProcessor of transformers 4.30.2 with Pillow), of
// pictures that it gives the same bytes for. At other sizes up to 1 in 1,000 bytes differs by 1, as it rounds weights from floats.
func TestResizeReference(t *testing.T) {
	for _, c := range []struct {
		kind, w, h int
		want       string
	}{{0, 512, 512, "6573e2df816b6020"}, {1, 100, 180, "ffb584db7a69992c"}, {0, 225, 224, "2b78ec8917d1c24e"}} {
		sum := sha256.Sum256(resize(vittest.Picture(c.kind, c.w, c.h), c.w, c.h, 224))
		if hex.EncodeToString(sum[:8]) != c.want {
			t.Errorf("picture %d at %d x %d: %x, want %s", c.kind, c.w, c.h, sum[:8], c.want)
		}
	}
}
