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
	hands    []hand // one for each worker
	null     []uint16

	// The step that is running, and its phases as values made once.
	steps, index   int
	last           *gain
	enter, advance func(worker, item int)
}

// picturing is one picture in the making.
type picturing struct {
	text     []int32 // [2][tokens][width] rows of both sequences, the same at every step
	guidance int64
	state    []int32 // [patches][patchValues], 16 fraction bits
	clean    []int32 // the picture this step expects at the end
}

// hand is what a worker holds while it takes patches in or out.
type hand struct {
	wide     []int16
	row      []int32
	velocity [2][patchValues]int32
}

// partPatches is how many patches of a picture a worker takes in or out at a time.
const partPatches = 16

func newCPUSampler(f *flow, batch int, k kernel.Kernel, c *crew) *cpuSampler {
	n := f.stateValues()
	s := &cpuSampler{
		flow: f, pass: newPass(&f.tower, 2*batch, k, c), pictures: make([]picturing, batch),
		hands: make([]hand, c.workers), null: make([]uint16, f.length-f.patches()),
	}
	for i := range s.null {
		s.null[i] = nullToken
	}
	for i := range s.hands {
		s.hands[i] = hand{wide: make([]int16, max(f.width, patchValues)), row: make([]int32, max(f.width, patchValues))}
	}
	for i := range s.pictures {
		s.pictures[i] = picturing{text: make([]int32, 2*len(s.null)*f.width), state: make([]int32, n), clean: make([]int32, n)}
	}
	s.enter, s.advance = s.enterPart, s.advancePart
	return s
}

func cpuSamplerBytes(f *flow, batch, workers int) int64 {
	text := 2 * (f.length - f.patches()) * f.width
	return passBytes(&f.tower, 2*batch, workers) + int64(batch)*int64(8*f.stateValues()+4*text) + int64(workers)*int64(f.width)*6
}

func (s *cpuSampler) begin(i int, tokens []uint16, seed uint64, guidance int) {
	p, w := &s.pictures[i], s.flow.width
	p.guidance = int64(guidance)
	fillNormal(p.state, seed, streamPicture, 0)
	clear(p.text)
	for which, ids := range [2][]uint16{s.null, tokens} {
		for at, id := range ids {
			x := p.text[(which*len(s.null)+at)*w:][:w]
			s.flow.word.add(x, int(id))
			s.flow.text.add(x, at)
		}
	}
}

func (s *cpuSampler) state(i int) []int32 { return s.pictures[i].state }
func (s *cpuSampler) clean(i int) []int32 { return s.pictures[i].clean }
func (s *cpuSampler) close()              { s.pass.crew.close() }

// stateValues is how many numbers a picture in the making has.
func (f *flow) stateValues() int { return f.patches() * patchValues }

func (f *flow) patches() int { return (f.side / patchSide) * (f.side / patchSide) }

func (s *cpuSampler) step(ctx context.Context, steps, i int) error {
	table := &s.flow.schedule[steps].steps[i]
	s.steps, s.index, s.last = steps, i, &table.last
	parts := len(s.pictures) * s.flow.parts()
	s.pass.crew.do(parts, s.enter)
	if err := s.pass.run(ctx, table.blocks); err != nil {
		return err
	}
	s.pass.crew.do(parts, s.advance)
	return nil
}

// parts is how many items a picture is for the crew when its patches are taken in or out.
func (f *flow) parts() int { return (f.patches() + partPatches - 1) / partPatches }

// part splits an item into picture, first patch and the patch after the last.
func (f *flow) part(item int) (picture, from, to int) {
	picture, from = item/f.parts(), item%f.parts()*partPatches
	return picture, from, min(from+partPatches, f.patches())
}

// sequence returns the rows of picture n's sequence without (0) or with (1) its prompt.
func (s *cpuSampler) sequence(n, which int) []int32 {
	size := s.flow.length * s.flow.width
	return s.pass.x[(2*n+which)*size:][:size]
}

// enterPart fills rows of both sequences of a picture with some of its patches, and with the text before the first.
func (s *cpuSampler) enterPart(worker, item int) {
	f, w, h := s.flow, s.flow.width, &s.hands[worker]
	n, from, to := f.part(item)
	p, first, second := &s.pictures[n], s.sequence(n, 0), s.sequence(n, 1)
	text := len(p.text) / 2
	if from == 0 {
		copy(first, p.text[:text])
		copy(second, p.text[text:])
	}
	for patch := from; patch < to; patch++ {
		for j, v := range p.state[patch*patchValues:][:patchValues] {
			h.wide[j] = int16(kernel.RoundShift(int64(v), stateCut))
		}
		x := first[text+patch*w:][:w]
		f.patchIn.apply(x, h.wide, stateScale(), s.pass.kernel)
		f.image.add(x, patch)
		copy(second[text+patch*w:], x)
	}
}

// stateScale is 2^-10: what the integers of a cut state are worth.
func stateScale() kernel.Scale { return kernel.NewScale(1, stateCut-kernel.ResidualFraction) }

// advancePart reads the velocity of some patches of a picture and moves their state.
func (s *cpuSampler) advancePart(worker, item int) {
	f, w, h := s.flow, s.flow.width, &s.hands[worker]
	n, from, to := f.part(item)
	text, y := f.length-f.patches(), h.row[:w]
	for patch := from; patch < to; patch++ {
		for which := range 2 {
			squares := kernel.ApplyGain(y, s.sequence(n, which)[(text+patch)*w:][:w], s.last.mantissa)
			largest := kernel.QuantizeWide(h.wide, y, kernel.WideMax)
			f.patchOut.apply(h.velocity[which][:], h.wide, s.last.scale(largest, squares), s.pass.kernel)
		}
		s.pictures[n].advance(patch, &h.velocity, s.steps, s.index)
	}
}

// advance guides the velocity of a patch and moves its state one step; clean is where the velocity points to.
func (p *picturing) advance(patch int, velocity *[2][patchValues]int32, steps, i int) {
	state, clean := p.state[patch*patchValues:][:patchValues], p.clean[patch*patchValues:][:patchValues]
	for j, x := range state {
		null, prompt := int64(velocity[0][j]), int64(velocity[1][j])
		v := guidanceUnit*null + p.guidance*(prompt-null)
		clean[j] = kernel.Saturate(int64(x)-kernel.RoundDivide(v*int64(steps-i), guidanceUnit*int64(steps)), stateLimit)
		state[j] = kernel.Saturate(int64(x)-kernel.RoundDivide(v, guidanceUnit*int64(steps)), stateLimit)
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
