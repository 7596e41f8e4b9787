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

// sampler is the memory of one picture in the making: the sequence without a prompt, then the one with it.
type sampler struct {
	flow     *flow
	pass     *pass
	state    []int32 // [patches][patchValues], 16 fraction bits
	velocity []int32 // [2][patches][patchValues]
	clean    []int32 // the picture this step expects at the end
	wide     []int16
	row      []int32
	tokens   [2][]uint16
}

func newSampler(f *flow, tokens []uint16, k kernel.Kernel, c *crew) *sampler {
	n := f.patches() * patchValues
	s := &sampler{
		flow: f, pass: newPass(&f.tower, 2, k, c),
		state: make([]int32, n), velocity: make([]int32, 2*n), clean: make([]int32, n),
		wide: make([]int16, max(f.width, patchValues)), row: make([]int32, max(f.width, patchValues)),
	}
	s.tokens[0] = make([]uint16, len(tokens))
	for i := range s.tokens[0] {
		s.tokens[0][i] = nullToken
	}
	s.tokens[1] = tokens
	return s
}

func samplerBytes(f *flow, workers int) int64 {
	return passBytes(&f.tower, 2, workers) + int64(f.patches()*patchValues)*16 + int64(f.width)*6
}

func (f *flow) patches() int { return (f.side / patchSide) * (f.side / patchSide) }

// step is one Euler step of the schedule. An error is the context's; the state is then of no use.
func (s *sampler) step(ctx context.Context, t *schedule, i int, guidance int64) error {
	table := &t.steps[i]
	s.embed()
	for l := range s.flow.blocks {
		if err := ctx.Err(); err != nil {
			return err
		}
		s.pass.run(l, &table.blocks[l])
	}
	s.readVelocity(&table.last)
	s.advance(len(t.steps), i, guidance)
	return nil
}

// embed fills both sequences: text rows, then patch rows.
func (s *sampler) embed() {
	f, w := s.flow, s.flow.width
	text := f.length - f.patches()
	for sequence, tokens := range s.tokens {
		x := s.pass.x[sequence*f.length*w:][:f.length*w]
		clear(x[:text*w])
		for i, id := range tokens {
			f.word.add(x[i*w:][:w], int(id))
			f.text.add(x[i*w:][:w], i)
		}
	}
	first, second := s.pass.x[text*w:], s.pass.x[(f.length+text)*w:]
	for p := range f.patches() {
		for j, v := range s.state[p*patchValues:][:patchValues] {
			s.wide[j] = int16(kernel.RoundShift(int64(v), stateCut))
		}
		x := first[p*w:][:w]
		f.patchIn.apply(x, s.wide, stateScale(), s.pass.kernel)
		f.image.add(x, p)
		copy(second[p*w:], x)
	}
}

// stateScale is 2^-10: what the integers of a cut state are worth.
func stateScale() kernel.Scale { return kernel.NewScale(1, stateCut-kernel.ResidualFraction) }

func (s *sampler) readVelocity(last *gain) {
	f, w := s.flow, s.flow.width
	text := f.length - f.patches()
	y := s.row[:w]
	for sequence := range 2 {
		for p := range f.patches() {
			squares := kernel.ApplyGain(y, s.pass.x[(sequence*f.length+text+p)*w:][:w], last.mantissa)
			largest := kernel.QuantizeWide(s.wide, y, kernel.WideMax)
			v := s.velocity[(sequence*f.patches()+p)*patchValues:]
			f.patchOut.apply(v, s.wide, last.scale(largest, squares), s.pass.kernel)
		}
	}
}

// advance guides the velocity and moves the state one step; clean is where the velocity points to.
func (s *sampler) advance(steps, i int, guidance int64) {
	n := len(s.state)
	for j, x := range s.state {
		null, prompt := int64(s.velocity[j]), int64(s.velocity[n+j])
		v := guidanceUnit*null + guidance*(prompt-null)
		s.clean[j] = kernel.Saturate(int64(x)-kernel.RoundDivide(v*int64(steps-i), guidanceUnit*int64(steps)), stateLimit)
		s.state[j] = kernel.Saturate(int64(x)-kernel.RoundDivide(v, guidanceUnit*int64(steps)), stateLimit)
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
