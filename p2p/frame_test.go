package p2p

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"runtime"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzFrame: decoding never panics, what decodes encodes to the same bytes, and it allocates no more than twice
// the input and a constant, whatever length the input claims.
func FuzzFrame(f *testing.F) {
	for _, seed := range [][]byte{nil, {0}, {1, 'x'}, {0x80}, {0x80, 0}, {0xff, 0xff, 0xff, 0x7f}, {0xff, 0xff, 0xff, 0xff, 1},
		appendFrame(appendFrame(nil, []byte("one")), []byte("two")), appendFrame(nil, make([]byte, 3*frameChunk))} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		r := bufio.NewReaderSize(bytes.NewReader(data), streamReader)
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		var back []byte
		var err error
		for {
			var frame []byte
			if frame, err = readFrame(r, maxFrame); err != nil {
				break
			}
			back = appendFrame(back, frame)
		}
		runtime.ReadMemStats(&after)
		// Frames, their copies in back as it grows, and noise of the test itself.
		if spent := after.TotalAlloc - before.TotalAlloc; spent > uint64(12*len(data)+frameChunk+64<<10) {
			t.Fatalf("%d bytes of input cost %d bytes", len(data), spent)
		}
		if !bytes.HasPrefix(data, back) {
			t.Fatalf("%x decodes to frames that encode to %x", data, back)
		}
		if errors.Is(err, io.EOF) && len(back) != len(data) {
			t.Fatalf("%x ends well after %d bytes", data, len(back))
		}
	})
}

// A peer that claims the maximum and sends little must not make us hold the maximum.
func TestFrameAllocation(t *testing.T) {
	claim := []byte{0xff, 0xff, 0xff, 0x03} // 8 MiB less one byte
	input := append(claim, make([]byte, 10_000)...)
	const runs = 20
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	for range runs {
		_, err := readFrame(bufio.NewReaderSize(bytes.NewReader(input), streamReader), maxFrame)
		require.ErrorIs(t, err, io.ErrUnexpectedEOF)
	}
	runtime.ReadMemStats(&after)
	allocated := int64(after.TotalAlloc-before.TotalAlloc) / runs
	require.Positive(t, allocated)
	require.Less(t, allocated, int64(4*len(input)+2*frameChunk))
}

func TestFrameLimit(t *testing.T) {
	frame := appendFrame(nil, make([]byte, 300))
	_, err := readFrame(bufio.NewReader(bytes.NewReader(frame)), 299)
	require.ErrorIs(t, err, ErrFrame)
	data, err := readFrame(bufio.NewReader(bytes.NewReader(frame)), 300)
	require.NoError(t, err)
	require.Len(t, data, 300)
	require.GreaterOrEqual(t, 1<<28-1, maxFrame, "four bytes of length reach the maximum")
}
