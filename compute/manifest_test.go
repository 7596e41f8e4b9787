package compute

import (
	"bytes"
	"crypto/sha256"
	"errors"
	"io"
	"runtime"
	"testing"
	"testing/iotest"

	"github.com/limn-network/limn/compute/dagcbor"
	"github.com/stretchr/testify/require"
)

// zeros is a file of n bytes that nobody has to hold.
func zeros(n int64) io.Reader { return io.LimitReader(zeroReader{}, n) }

type zeroReader struct{}

func (zeroReader) Read(b []byte) (int, error) {
	clear(b)
	return len(b), nil
}

func TestFileList(t *testing.T) {
	for _, n := range []int64{1, ChunkSize - 1, ChunkSize, ChunkSize + 1, 23 * ChunkSize, 24*ChunkSize + 1, 300 * ChunkSize} {
		f, list, err := NewFile(t.Context(), "model", zeros(n))
		require.NoError(t, err)
		require.Equal(t, n, f.Size)
		require.Len(t, list, f.ListSize())
		require.Equal(t, Link(sha256.Sum256(list)), f.Link)
		chunks, err := f.DecodeList(list)
		require.NoError(t, err)
		require.Len(t, chunks, f.Chunks())
		offset, length := f.Chunk(len(chunks) - 1)
		require.Equal(t, n, offset+int64(length))
		require.Equal(t, sha256.Sum256(make([]byte, length)), chunks[len(chunks)-1])

		// It is what a CBOR library makes of an array of links.
		again, err := dagcbor.Marshal(tagged(chunks))
		require.NoError(t, err)
		require.Equal(t, again, list)
	}
}

type rawLink [32]byte

func (l rawLink) MarshalCBOR() ([]byte, error) { return append([]byte(chunkPrefix), l[:]...), nil }

func tagged(chunks [][32]byte) (out []rawLink) {
	for _, c := range chunks {
		out = append(out, c)
	}
	return out
}

func TestFileListRefuses(t *testing.T) {
	f, list, err := NewFile(t.Context(), "model", zeros(2*ChunkSize+5))
	require.NoError(t, err)
	forge := func(list []byte, size int64) error {
		g := File{Name: "model", Size: size, Link: sha256.Sum256(list)}
		_, err := g.DecodeList(list)
		return err
	}
	require.NoError(t, forge(list, f.Size))
	require.NoError(t, forge(list, f.Size+1), "a list does not tell the length of the last chunk; the chunk does")
	require.ErrorIs(t, forge(list, 2*ChunkSize), ErrManifest, "a chunk too many")
	require.ErrorIs(t, forge(list, 3*ChunkSize+1), ErrManifest, "a chunk too few")
	require.ErrorIs(t, forge(list[:len(list)-1], f.Size), ErrManifest)
	require.ErrorIs(t, forge(append(list, 0), f.Size), ErrManifest)
	require.ErrorIs(t, forge(list, 0), ErrManifest)
	require.ErrorIs(t, forge(list, -1), ErrManifest)
	require.ErrorIs(t, forge(list, 10<<40), ErrManifest)
	for _, at := range []int{0, 1, 2, 7, len(list) - linkBytes} {
		bad := bytes.Clone(list)
		bad[at]++
		require.ErrorIs(t, forge(bad, f.Size), ErrManifest, "byte %d", at)
		_, err = f.DecodeList(bad)
		require.ErrorIs(t, err, ErrManifest)
	}
	_, err = File{Size: 10 << 40}.DecodeList(nil)
	require.ErrorIs(t, err, ErrManifest)
	_, _, err = NewFile(t.Context(), "model", zeros(0))
	require.ErrorIs(t, err, ErrModelFile)
	broken := errors.New("disk")
	_, _, err = NewFile(t.Context(), "model", iotest.ErrReader(broken))
	require.ErrorIs(t, err, broken)
	require.LessOrEqual(t, File{Size: MaxFileBytes}.ListSize(), maxListBytes)
	require.Greater(t, File{Size: MaxFileBytes + ChunkSize}.ListSize(), maxListBytes)
}

// TestArchitectures checks that each architecture takes its own fields and nobody else's, and bounds its files.
func TestArchitectures(t *testing.T) {
	file := func(size int64) File { return File{Name: "model", Size: size} }
	vit := func(change func(*Manifest)) error {
		m := Manifest{Architecture: ClipViT, Files: []File{file(600 << 20)}}
		change(&m)
		b, err := m.Bytes()
		require.NoError(t, err)
		d, err := DecodeManifest(b)
		if err == nil {
			require.Equal(t, m, *d)
		}
		return err
	}
	require.NoError(t, vit(func(*Manifest) {}))
	for name, change := range map[string]func(*Manifest){
		"ten terabytes": func(m *Manifest) { m.Files[0].Size = 10 << 40 },
		"two gigabytes": func(m *Manifest) { m.Files[0].Size = 2 << 30 },
		"negative":      func(m *Manifest) { m.Files[0].Size = -1 },
		"nothing":       func(m *Manifest) { m.Files[0].Size = 0 },
		"two files":     func(m *Manifest) { m.Files = append(m.Files, file(1)) },
		"a path":        func(m *Manifest) { m.Files[0].Name = "../model" },
		"steps":         func(m *Manifest) { m.Steps = []int{1} },
		"default steps": func(m *Manifest) { m.DefaultSteps = 1 },
		"guidance":      func(m *Manifest) { m.Guidance = &GuidanceRange{} },
		"sizes":         func(m *Manifest) { m.Sizes = [][2]int{{224, 224}} },
		"classes":       func(m *Manifest) { m.Classes = []Class{{Name: "other"}} },
		"architecture":  func(m *Manifest) { m.Architecture = "" },
	} {
		require.ErrorIs(t, vit(change), ErrManifest, name)
	}
}

// FuzzDecodeList: never a panic, nothing allocated that the block does not hold, and one encoding only.
func FuzzDecodeList(f *testing.F) {
	for _, n := range []int64{1, 30 * ChunkSize} {
		file, list, err := NewFile(f.Context(), "model", zeros(n))
		require.NoError(f, err)
		f.Add(list, file.Size)
	}
	f.Add([]byte{0x99, 0xff, 0xff}, MaxFileBytes)
	f.Fuzz(func(t *testing.T, b []byte, size int64) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		chunks, err := File{Name: "model", Size: size, Link: sha256.Sum256(b)}.DecodeList(b)
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(len(b))*2+64<<10)
		if err == nil {
			require.Equal(t, b, encodeList(chunks))
		}
	})
}

// FuzzDecodeManifest: never a panic, allocation bounded by the input, and one encoding only.
func FuzzDecodeManifest(f *testing.F) {
	manifest, _ := tinyFiles(f)
	f.Add(manifest)
	f.Add([]byte{0xa0})
	vit, err := (&Manifest{Architecture: ClipViT, Files: []File{{Name: "model", Size: 1}}}).Bytes()
	require.NoError(f, err)
	f.Add(vit)
	f.Fuzz(func(t *testing.T, b []byte) {
		var before, after runtime.MemStats
		runtime.ReadMemStats(&before)
		d, err := DecodeManifest(b)
		runtime.ReadMemStats(&after)
		require.Less(t, after.TotalAlloc-before.TotalAlloc, uint64(len(b))*64+256<<10)
		if err != nil {
			return
		}
		again, err := d.Bytes()
		require.NoError(t, err)
		require.Equal(t, b, again)
	})
}
