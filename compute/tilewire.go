package compute

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/limn-network/limn/compute/trace"
)

// Bounds of a tile's proof on the wire: a transaction's calldata takes no more, and no tile of a model of usual size needs a quarter.
const (
	MaxTileProofBytes = 128 << 10
	maxProofRuns      = 256
	maxRunContents    = 1024
	maxContentBytes   = 64 << 10
	maxRunHashes      = 2 * (trace.Arity - 1) * 7 // both sides of every level of a tree of trace.MaxLeaves
	maxProofTokens    = 256
)

// ErrTileProof is returned for bytes, or a proof, that no tile's proof is encoded as.
var ErrTileProof = errors.New("malformed proof of a tile")

// EncodeTileProof writes a proof as section 13 of SPEC.md has it. It refuses what DecodeTileProof would refuse.
func EncodeTileProof(p *TileProof) ([]byte, error) {
	var w proofWriter
	w.run(&p.Tile)
	w.runs(p.Inputs)
	w.u32(len(p.Before))
	w.bytes = append(w.bytes, p.Before...)
	w.runs(p.Pieces)
	w.u16(len(p.Tokens))
	for _, id := range p.Tokens {
		w.bytes = binary.BigEndian.AppendUint16(w.bytes, id)
	}
	if len(p.Tokens) > 0 {
		w.bytes = append(w.bytes, p.Salt[:]...)
	} else if p.Salt != [32]byte{} {
		return nil, fmt.Errorf("%w: a salt without tokens", ErrTileProof)
	}
	if w.over {
		return nil, fmt.Errorf("%w: a number that does not fit", ErrTileProof)
	}
	if _, err := DecodeTileProof(w.bytes); err != nil {
		return nil, fmt.Errorf("encode: %w", err)
	}
	return w.bytes, nil
}

type proofWriter struct {
	bytes []byte
	over  bool
}

func (w *proofWriter) u16(n int) {
	w.over = w.over || n < 0 || n > 1<<16-1
	w.bytes = binary.BigEndian.AppendUint16(w.bytes, uint16(n))
}

func (w *proofWriter) u32(n int) {
	w.over = w.over || n < 0 || uint64(n) > math.MaxUint32
	w.bytes = binary.BigEndian.AppendUint32(w.bytes, uint32(n))
}

func (w *proofWriter) run(r *Run) {
	w.u32(r.First)
	w.u16(len(r.Contents))
	for _, content := range r.Contents {
		w.u32(len(content))
		w.bytes = append(w.bytes, content...)
	}
	w.u16(len(r.Proof))
	for i := range r.Proof {
		w.bytes = append(w.bytes, r.Proof[i][:]...)
	}
}

func (w *proofWriter) runs(rs []Run) {
	w.u16(len(rs))
	for i := range rs {
		w.run(&rs[i])
	}
}

// DecodeTileProof reads a proof from anywhere. What it returns is well formed, nothing more: CheckTile says what it proves.
// Its contents are slices of b.
func DecodeTileProof(b []byte) (*TileProof, error) {
	if len(b) > MaxTileProofBytes {
		return nil, fmt.Errorf("%w: %d bytes, at most %d", ErrTileProof, len(b), MaxTileProofBytes)
	}
	r, p := &proofReader{rest: b}, &TileProof{}
	p.Tile = r.run()
	if len(p.Tile.Contents) != 1 {
		r.fail("%d tiles where one is judged", len(p.Tile.Contents))
	}
	p.Inputs = r.runs()
	if n := r.u32(); n > 0 {
		p.Before = r.take(n, maxContentBytes)
	}
	p.Pieces = r.runs()
	if n := r.u16(); n > 0 {
		ids := r.take(2*n, 2*maxProofTokens)
		for i := 0; i < len(ids); i += 2 {
			p.Tokens = append(p.Tokens, binary.BigEndian.Uint16(ids[i:]))
		}
		copy(p.Salt[:], r.take(32, 32))
	}
	if len(r.rest) > 0 {
		r.fail("%d bytes too many", len(r.rest))
	}
	if r.err != nil {
		return nil, r.err
	}
	return p, nil
}

// proofReader reads numbers and bytes in order; the first error sticks, and after it all is empty. It allocates no more than
// a few times what it has read.
type proofReader struct {
	rest []byte
	err  error
}

func (r *proofReader) fail(format string, args ...any) {
	if r.err == nil {
		r.err = fmt.Errorf("%w: "+format, append([]any{ErrTileProof}, args...)...)
	}
	r.rest = nil
}

func (r *proofReader) take(n, most int) []byte {
	switch {
	case r.err != nil:
		return nil
	case n > most:
		r.fail("%d bytes where at most %d belong", n, most)
		return nil
	case n > len(r.rest):
		r.fail("cut off")
		return nil
	}
	out := r.rest[:n:n]
	r.rest = r.rest[n:]
	return out
}

func (r *proofReader) u16() int {
	if b := r.take(2, 2); b != nil {
		return int(binary.BigEndian.Uint16(b))
	}
	return 0
}

func (r *proofReader) u32() int {
	if b := r.take(4, 4); b != nil {
		return int(binary.BigEndian.Uint32(b))
	}
	return 0
}

func (r *proofReader) run() Run {
	out := Run{First: r.u32()}
	contents := r.u16()
	if r.err == nil && (contents < 1 || contents > maxRunContents || out.First > trace.MaxLeaves) {
		r.fail("%d leaves from %d", contents, out.First)
	}
	for i := 0; i < contents && r.err == nil; i++ {
		n := r.u32()
		if r.err == nil && n == 0 {
			r.fail("an empty leaf")
		}
		out.Contents = append(out.Contents, r.take(n, maxContentBytes))
	}
	hashes := r.u16()
	if hashes > maxRunHashes {
		r.fail("%d hashes", hashes)
	}
	for i := 0; i < hashes && r.err == nil; i++ {
		if h := r.take(32, 32); h != nil {
			out.Proof = append(out.Proof, trace.Hash(h))
		}
	}
	return out
}

func (r *proofReader) runs() []Run {
	n := r.u16()
	if n > maxProofRuns {
		r.fail("%d runs", n)
	}
	var out []Run
	end := -1
	for i := 0; i < n && r.err == nil; i++ {
		run := r.run()
		if r.err == nil && run.First <= end {
			r.fail("a run from %d on follows one to %d", run.First, end)
		}
		end = run.First + len(run.Contents)
		out = append(out, run)
	}
	return out
}
