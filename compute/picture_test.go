package compute

import (
	"bytes"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/png"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestPNGRoundTrip(t *testing.T) {
	p := tinyModel(t, "").WhiteNoise(9)
	b, err := p.PNG()
	require.NoError(t, err)
	got, err := DecodePNG(b, 32, 32)
	require.NoError(t, err)
	require.Equal(t, p, got)
	require.Equal(t, p.PixelsHash(), got.PixelsHash())
	_, err = DecodePNG(b, 15, 32)
	require.ErrorIs(t, err, ErrPNG)
}

// bomb is a valid PNG head that promises w x h pixels.
func bomb(w, h uint32, depth, colour byte) []byte {
	b := []byte("\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR")
	b = binary.BigEndian.AppendUint32(b, w)
	b = binary.BigEndian.AppendUint32(b, h)
	b = append(b, depth, colour, 0, 0, 0)
	return binary.BigEndian.AppendUint32(b, crc32.ChecksumIEEE(b[12:]))
}

func TestDecodePNGRefuses(t *testing.T) {
	encode := func(m image.Image) []byte {
		var b bytes.Buffer
		require.NoError(t, png.Encode(&b, m))
		return b.Bytes()
	}
	for name, b := range map[string][]byte{
		"nothing":   nil,
		"text":      []byte("a picture of a cat"),
		"bomb":      bomb(1<<31-1, 1<<31-1, 8, 2),
		"wide":      bomb(33, 1, 8, 2),
		"head only": bomb(32, 32, 8, 2),
		"gray":      encode(image.NewGray(image.Rect(0, 0, 8, 8))),
		"16 bit":    encode(image.NewRGBA64(image.Rect(0, 0, 8, 8))),
		"alpha":     encode(image.NewNRGBA(image.Rect(0, 0, 8, 8))),
		"too long":  make([]byte, 8<<20),
	} {
		t.Run(name, func(t *testing.T) {
			_, err := DecodePNG(b, 32, 32)
			require.ErrorIs(t, err, ErrPNG)
		})
	}
}

func FuzzDecodePNG(f *testing.F) {
	b, err := tinyModel(f, "").WhiteNoise(9).PNG()
	require.NoError(f, err)
	f.Add(b)
	f.Add(bomb(1<<30, 1<<30, 8, 2))
	f.Add(bomb(32, 32, 8, 3))
	f.Fuzz(func(t *testing.T, b []byte) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		p, err := DecodePNG(b, 32, 32)
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(4<<20))
		if err != nil {
			return
		}
		again, err := p.PNG()
		require.NoError(t, err)
		q, err := DecodePNG(again, 32, 32)
		require.NoError(t, err)
		require.Equal(t, p, q)
	})
}

func TestAugment(t *testing.T) {
	rgb := make([]byte, 3*16*16)
	for i := range rgb {
		rgb[i] = byte(i * 7)
	}
	var seen [][]byte
	for i := range 20 {
		a := augment(rgb, 16, 16, [32]byte{31: byte(i)})
		require.Equal(t, a, augment(rgb, 16, 16, [32]byte{31: byte(i)}))
		require.NotEqual(t, rgb, a)
		require.NotContains(t, seen, a)
		seen = append(seen, a)
	}
	gray := bytes.Repeat([]byte{128}, 3*16*16)
	for _, v := range augment(gray, 16, 16, [32]byte{1}) {
		require.InDelta(t, 128, int(v), augmentNoise)
	}
}
