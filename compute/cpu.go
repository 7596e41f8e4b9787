package compute

import (
	"encoding/binary"
	"sync"

	lru "github.com/hashicorp/golang-lru/v2"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// cpu computes on this processor, with one of its kernels.
type cpu struct{ kernel kernel.Kernel }

func (c cpu) name() string { return c.kernel.Name() }

// place brings all matrices into the kernel's order.
func (c cpu) place(f *flow, s *clip) (engine, error) {
	for _, w := range []*wideLinear{&f.patchIn, &f.patchOut, &s.image.patchIn, &s.image.project, &s.text.project} {
		w.WideMatrix = c.kernel.PackWide(w.N, w.K, w.Weight)
	}
	for _, t := range []*tower{&f.tower, &s.image.tower, &s.text.tower} {
		for i := range t.blocks {
			b := &t.blocks[i]
			for _, w := range []*kernel.Matrix{&b.qkv.Matrix, &b.out.Matrix, &b.up.Matrix, &b.down.Matrix} {
				*w = c.kernel.Pack(w.N, w.K, w.Weight)
			}
		}
	}
	texts, err := lru.New[string, []int16](textsKept)
	if err != nil {
		return nil, err
	}
	return &cpuEngine{kernel: c.kernel, flow: f, clip: s, texts: texts}, nil
}

// textsKept is how many prompts' vectors are kept. A member of a committee scores one prompt three times, and the
// members of a process score the same one; a vector is a few hundred bytes.
const textsKept = 256

type cpuEngine struct {
	kernel kernel.Kernel
	flow   *flow
	clip   *clip

	// Idle passes of the two halves of the scorer, one worker each; they hold no result.
	imagePasses, textPasses sync.Pool

	texts *lru.Cache[string, []int16] // vectors of prompts, by their tokens; nobody writes to one
}

func (e *cpuEngine) sampler(batch, threads int) sampler {
	return newCPUSampler(e.flow, batch, e.kernel, newCrew(threads))
}

func (e *cpuEngine) samplerBytes(batch, threads int) int64 {
	return cpuSamplerBytes(e.flow, batch, threads)
}

func (e *cpuEngine) embedText(tokens []uint16) []int16 {
	key := make([]byte, 0, 2*len(tokens))
	for _, t := range tokens {
		key = binary.LittleEndian.AppendUint16(key, t)
	}
	if vector, ok := e.texts.Get(string(key)); ok {
		return vector
	}
	p := e.borrow(&e.textPasses, &e.clip.text.tower)
	defer e.textPasses.Put(p)
	vector := e.clip.embedText(p, tokens)
	e.texts.Add(string(key), vector)
	return vector
}

func (e *cpuEngine) embedImage(rgb []byte) []int16 {
	p := e.borrow(&e.imagePasses, &e.clip.image.tower)
	defer e.imagePasses.Put(p)
	return e.clip.embedImage(p, rgb)
}

func (e *cpuEngine) borrow(idle *sync.Pool, t *tower) *pass {
	if p, ok := idle.Get().(*pass); ok {
		return p
	}
	return newPass(t, 1, e.kernel, newCrew(1))
}
