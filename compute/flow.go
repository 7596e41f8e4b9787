package compute

import (
	"context"

	"github.com/limn-network/limn/compute/internal/kernel"
)

const (
	patchSide   = 4
	patchValues = 3 * patchSide * patchSide
	stateCut    = 6                          // the generator reads its picture with 16 - 6 fraction bits
	stateLimit  = kernel.WideMax << stateCut // a picture in the making stays within (-8, 8)
)

// flow is the generator: it takes a noisy picture and a prompt to the velocity that leads away from the picture.
type flow struct {
	tower
	side     int // pixels
	patchIn  wideLinear
	patchOut wideLinear
	image    table // positions of patches
	word     table
	text     table // positions of tokens
	schedule map[int]*schedule
}

// schedule is the time table of an N-step run.
type schedule struct {
	steps []stepTable
}

// stepTable is the modulation of one step.
type stepTable struct {
	blocks []modulation
	last   gain // before patchOut
}

// cpuSampler is a batch of pictures on this processor. Each is two sequences of the pass: without its prompt, then with it.
type cpuSampler struct {
	flow     *flow
	pass     *pass
	pictures []picturing
	wide     []int16
	row      []int32
	null     []uint16
}

// picturing is one picture in the making.
type picturing struct {
	tokens   []uint16
	guidance int64
	state    []int32 // [patches][patchValues], 16 fraction bits
	velocity []int32 // [2][patches][patchValues]
	clean    []int32 // the picture this step expects at the end
}

func newCPUSampler(f *flow, batch int, k kernel.Kernel, c *crew) *cpuSampler {
	n := f.patches() * patchValues
	s := &cpuSampler{
		flow: f, pass: newPass(&f.tower, 2*batch, k, c), pictures: make([]picturing, batch),
		wide: make([]int16, max(f.width, patchValues)), row: make([]int32, max(f.width, patchValues)),
		null: make([]uint16, f.length-f.patches()),
	}
	for i := range s.null {
		s.null[i] = nullToken
	}
	for i := range s.pictures {
		s.pictures[i] = picturing{state: make([]int32, n), velocity: make([]int32, 2*n), clean: make([]int32, n)}
	}
	return s
}

func cpuSamplerBytes(f *flow, batch, workers int) int64 {
	return passBytes(&f.tower, 2*batch, workers) + int64(batch*f.patches()*patchValues)*16 + int64(f.width)*6
}

func (s *cpuSampler) begin(i int, tokens []uint16, seed uint64, guidance int) {
	p := &s.pictures[i]
	p.tokens, p.guidance = tokens, int64(guidance)
	fillNormal(p.state, seed, streamPicture)
}

func (s *cpuSampler) state(i int) []int32 { return s.pictures[i].state }
func (s *cpuSampler) clean(i int) []int32 { return s.pictures[i].clean }
func (s *cpuSampler) close()              { s.pass.crew.close() }

// stateValues is how many numbers a picture in the making has.
func (f *flow) stateValues() int { return f.patches() * patchValues }

func (f *flow) patches() int { return (f.side / patchSide) * (f.side / patchSide) }

func (s *cpuSampler) step(ctx context.Context, steps, i int) error {
	table := &s.flow.schedule[steps].steps[i]
	for n := range s.pictures {
		s.embed(n)
	}
	for l := range s.flow.blocks {
		if err := ctx.Err(); err != nil {
			return err
		}
		s.pass.run(l, &table.blocks[l])
	}
	for n := range s.pictures {
		s.readVelocity(n, &table.last)
		s.pictures[n].advance(steps, i)
	}
	return nil
}

// sequence returns the rows of picture n's sequence without (0) or with (1) its prompt.
func (s *cpuSampler) sequence(n, which int) []int32 {
	size := s.flow.length * s.flow.width
	return s.pass.x[(2*n+which)*size:][:size]
}

// embed fills both sequences of picture n: text rows, then patch rows.
func (s *cpuSampler) embed(n int) {
	f, w, p := s.flow, s.flow.width, &s.pictures[n]
	text := f.length - f.patches()
	for which, tokens := range [2][]uint16{s.null, p.tokens} {
		x := s.sequence(n, which)
		clear(x[:text*w])
		for i, id := range tokens {
			f.word.add(x[i*w:][:w], int(id))
			f.text.add(x[i*w:][:w], i)
		}
	}
	first, second := s.sequence(n, 0)[text*w:], s.sequence(n, 1)[text*w:]
	for patch := range f.patches() {
		for j, v := range p.state[patch*patchValues:][:patchValues] {
			s.wide[j] = int16(kernel.RoundShift(int64(v), stateCut))
		}
		x := first[patch*w:][:w]
		f.patchIn.apply(x, s.wide, stateScale(), s.pass.kernel)
		f.image.add(x, patch)
		copy(second[patch*w:], x)
	}
}

// stateScale is 2^-10: what the integers of a cut state are worth.
func stateScale() kernel.Scale { return kernel.NewScale(1, stateCut-kernel.ResidualFraction) }

func (s *cpuSampler) readVelocity(n int, last *gain) {
	f, w := s.flow, s.flow.width
	text := f.length - f.patches()
	y := s.row[:w]
	for which := range 2 {
		x := s.sequence(n, which)
		for patch := range f.patches() {
			squares := kernel.ApplyGain(y, x[(text+patch)*w:][:w], last.mantissa)
			largest := kernel.QuantizeWide(s.wide, y, kernel.WideMax)
			v := s.pictures[n].velocity[(which*f.patches()+patch)*patchValues:]
			f.patchOut.apply(v, s.wide, last.scale(largest, squares), s.pass.kernel)
		}
	}
}

// advance guides the velocity and moves the state one step; clean is where the velocity points to.
func (p *picturing) advance(steps, i int) {
	n := len(p.state)
	for j, x := range p.state {
		null, prompt := int64(p.velocity[j]), int64(p.velocity[n+j])
		v := guidanceUnit*null + p.guidance*(prompt-null)
		p.clean[j] = kernel.Saturate(int64(x)-kernel.RoundDivide(v*int64(steps-i), guidanceUnit*int64(steps)), stateLimit)
		p.state[j] = kernel.Saturate(int64(x)-kernel.RoundDivide(v, guidanceUnit*int64(steps)), stateLimit)
	}
}

// paint turns a state into RGB bytes, row by row.
func (f *flow) paint(rgb []byte, state []int32) {
	across := f.side / patchSide
	for p := range f.patches() {
		for j, x := range state[p*patchValues:][:patchValues] {
			y, rest := j/(3*patchSide), j%(3*patchSide)
			pixel := (p/across*patchSide+y)*f.side + p%across*patchSide + rest/3
			b := (int64(x)*255 + 255<<kernel.ResidualFraction + 1<<kernel.ResidualFraction) >> (kernel.ResidualFraction + 1)
			rgb[3*pixel+rest%3] = byte(max(0, min(255, b)))
		}
	}
}
