package compute

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"io"
	"slices"

	"github.com/limn-network/limn/compute/trace"
)

// A file is published as chunks of 1 MiB, the last one shorter, and a *list block*: the dag-cbor array of links to
// them. The manifest links to the list. So a model is a plain IPLD DAG below its root, which any IPFS node can pin and
// serve, each chunk is checked when it arrives, and nobody has to hold a file in memory to know its name. One level of
// links is enough: a list of the largest block holds 25 GB.
//
// The list is not UnixFS: that would need protobuf and leave several ways to cut the same file. Here there is one.

const (
	// ChunkSize is what every chunk of a file but the last one holds, in bytes: half of what a bitswap block may hold.
	ChunkSize = 1 << 20
	// PieceSize is what every piece of a file but the last one holds, in bytes; see File.Pieces.
	PieceSize = 1 << 10
	// PieceDomain separates the hashes of pieces from all others.
	PieceDomain = "limn file 1"
	// maxListBytes keeps the list a block like any other.
	maxListBytes = 1 << 20
	// MaxChunks is how many chunks the largest list names.
	MaxChunks = (maxListBytes - 3) / linkBytes
	// MaxFileBytes is the largest file that can be published.
	MaxFileBytes = int64(MaxChunks) * ChunkSize

	// A link is tag 42 over 37 bytes: identity base, CIDv1, codec, sha2-256 of 32 bytes.
	listPrefix  = "\xd8\x2a\x58\x25\x00\x01\x71\x12\x20" // dag-cbor
	chunkPrefix = "\xd8\x2a\x58\x25\x00\x01\x55\x12\x20" // raw
	linkBytes   = len(chunkPrefix) + sha256.Size
)

// Link is the SHA-256 of a dag-cbor block, such as a list or a manifest, written as a CIDv1 with the dag-cbor codec under dag-cbor's tag 42.
type Link [sha256.Size]byte

// MarshalCBOR writes the tagged CID.
func (l Link) MarshalCBOR() ([]byte, error) { return append([]byte(listPrefix), l[:]...), nil }

// UnmarshalCBOR takes nothing but the tagged CID of a dag-cbor SHA-256 block.
func (l *Link) UnmarshalCBOR(b []byte) error {
	if len(b) != linkBytes || string(b[:len(listPrefix)]) != listPrefix {
		return fmt.Errorf("%w: link is not a CIDv1 of a dag-cbor block", ErrManifest)
	}
	copy(l[:], b[len(listPrefix):])
	return nil
}

// Chunks is how many chunks the file has.
func (f File) Chunks() int { return int((f.Size + ChunkSize - 1) / ChunkSize) }

// Chunk is where chunk i lies in the file.
func (f File) Chunk(i int) (offset int64, length int) {
	offset = int64(i) * ChunkSize
	return offset, int(min(ChunkSize, f.Size-offset))
}

// ListSize is what the file's list block holds, in bytes.
func (f File) ListSize() int { return len(arrayHead(f.Chunks())) + f.Chunks()*linkBytes }

// DecodeList reads the file's list block: the SHA-256 of each chunk. It allocates no more than the block holds.
func (f File) DecodeList(block []byte) ([][sha256.Size]byte, error) {
	if f.Size <= 0 || f.Size > MaxFileBytes {
		return nil, badManifest("file %q of %d bytes", f.Name, f.Size)
	}
	if len(block) != f.ListSize() || sha256.Sum256(block) != f.Link {
		return nil, badManifest("%d bytes are not the list of file %q (%d bytes)", len(block), f.Name, f.ListSize())
	}
	head := arrayHead(f.Chunks())
	rest, found := bytes.CutPrefix(block, head)
	if !found {
		return nil, badManifest("the list of file %q is not an array of %d links", f.Name, f.Chunks())
	}
	chunks := make([][sha256.Size]byte, f.Chunks())
	for i := range chunks {
		link := rest[i*linkBytes:][:linkBytes]
		if string(link[:len(chunkPrefix)]) != chunkPrefix {
			return nil, badManifest("link %d in the list of file %q is not a CIDv1 of a raw block", i, f.Name)
		}
		copy(chunks[i][:], link[len(chunkPrefix):])
	}
	return chunks, nil
}

func encodeList(chunks [][sha256.Size]byte) []byte {
	list := make([]byte, 0, 3+len(chunks)*linkBytes)
	list = append(list, arrayHead(len(chunks))...)
	for _, c := range chunks {
		list = append(append(list, chunkPrefix...), c[:]...)
	}
	return list
}

// arrayHead is the shortest CBOR head of an array of n, at most 65,535.
func arrayHead(n int) []byte {
	switch {
	case n < 24:
		return []byte{0x80 | byte(n)}
	case n < 1<<8:
		return []byte{0x98, byte(n)}
	}
	return binary.BigEndian.AppendUint16([]byte{0x99}, uint16(n))
}

// NewFile reads a file to its end, chunk by chunk, and gives its entry in a manifest and its list block.
func NewFile(ctx context.Context, name string, r io.Reader) (f File, list []byte, err error) {
	var chunks [][sha256.Size]byte
	pieces := trace.Stream{Domain: PieceDomain}
	buffer := make([]byte, ChunkSize)
	for {
		n, err := io.ReadFull(r, buffer)
		if n > 0 {
			chunks, f.Size = append(chunks, sha256.Sum256(buffer[:n])), f.Size+int64(n)
			for piece := range slices.Chunk(buffer[:n], PieceSize) {
				pieces.Add(trace.Leaf(PieceDomain, pieces.Len(), piece))
			}
		}
		if len(chunks) > MaxChunks {
			return File{}, nil, fmt.Errorf("%w: file %q has more than %d bytes", ErrModelFile, name, MaxFileBytes)
		}
		if err == io.EOF || err == io.ErrUnexpectedEOF {
			break
		}
		if err != nil {
			return File{}, nil, fmt.Errorf("read file %q: %w", name, err)
		}
		if err := ctx.Err(); err != nil {
			return File{}, nil, err
		}
	}
	if f.Size == 0 {
		return File{}, nil, fmt.Errorf("%w: file %q is empty", ErrModelFile, name)
	}
	list = encodeList(chunks)
	f.Name, f.Link, f.Pieces = name, sha256.Sum256(list), pieces.Root()
	return f, list, nil
}

// Check says whether content is the file that the manifest names.
func (f File) Check(content []byte) error {
	if int64(len(content)) == f.Size {
		if g, _, err := NewFile(context.Background(), f.Name, bytes.NewReader(content)); err == nil && g == f {
			return nil
		}
	}
	return fmt.Errorf("%w: %d bytes are not the file of the manifest (%d bytes)", ErrModelFile, len(content), f.Size)
}
