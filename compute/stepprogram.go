package compute

import (
	"slices"

	"github.com/limn-network/limn/compute/internal/kernel"
)

// stepProgram is step i of a picture as tiles: section 6 of SPEC.md.
func (m *Model) stepProgram(params Params, i int) *program {
	f, p := m.flow, &program{name: ProgramStep}
	table := &f.schedule[params.Steps].steps[i]
	state := p.states(f, params.Seed, i)
	x := p.embedding(f, state)
	for l := range f.blocks {
		x = p.block(&f.tower, &f.blocks[l], &table.blocks[l], 2, x)
	}
	velocity := p.velocities(f, &table.last, x)
	next := p.schedule(f, state, velocity, params.Steps, int64(params.Guidance))
	p.add(KindCommit, 1, 4*f.stateValues(), func(in Reading, _ int) []byte {
		var all []byte
		for patch := range f.patches() {
			all = append(all, next.read(in, patch)...)
		}
		return all
	})
	return p
}

// states adds a tile for each patch of the state that the step starts from.
func (p *program) states(f *flow, seed uint64, i int) *operator {
	if i == 0 {
		return p.add(KindNoise, f.patches(), 4*patchValues, func(_ Reading, patch int) []byte {
			var v [patchValues]int32
			fillNormal(v[:], seed, streamPicture, patch*patchValues)
			return appendInt32s(nil, v[:])
		})
	}
	return p.add(KindState, f.patches(), 4*patchValues, func(in Reading, patch int) []byte {
		return slices.Clone(in.Start(4 * f.stateValues())[4*patch*patchValues:][:4*patchValues])
	})
}

// embedding adds the rows of both sequences: without the prompt, then with it; text, then patches, which both share.
func (p *program) embedding(f *flow, state *operator) grid {
	text, w := f.length-f.patches(), f.width
	words := p.add(KindText, 2*text, 4*w, func(in Reading, tile int) []byte {
		x, id := make([]int32, w), nullToken
		if tile >= text {
			id = int(in.Tokens(text)[tile-text])
		}
		addTable(in, &f.word, x, id, 0)
		addTable(in, &f.text, x, tile%text, 0)
		return appendInt32s(nil, x)
	})
	outputs := tileOutputs(w, 2*patchValues)
	across := w / outputs
	patches := p.add(KindPatch, f.patches()*across, 4*outputs, func(in Reading, tile int) []byte {
		patch, first := tile/across, tile%across*outputs
		q := make([]int16, patchValues)
		for j, v := range toInt32s(state.read(in, patch)) {
			q[j] = int16(kernel.RoundShift(int64(v), stateCut))
		}
		x := wideProduct(in, &f.patchIn, q, stateScale(), first, outputs)
		addTable(in, &f.image, x, patch, first)
		return appendInt32s(nil, x)
	})
	// One operator serves two stretches of rows, so the second stretch of text starts behind the first.
	prompt := *words
	prompt.first += text
	return grid{[]gridPart{{words, text, 1}, {patches, f.patches(), across}, {&prompt, text, 1}, {patches, f.patches(), across}}}
}

// velocities adds the patch rows of both sequences through the last norm and the product to velocities.
func (p *program) velocities(f *flow, last *gain, x grid) grid {
	text, w := f.length-f.patches(), f.width
	norms := p.add(KindLastNorm, 2*f.patches(), 2*w+scaleBytes, func(in Reading, tile int) []byte {
		row := tile/f.patches()*f.length + text + tile%f.patches()
		y, scaleOf := normalizeRow(in, last, x.row(in, row))
		q := make([]int16, w)
		largest := kernel.QuantizeWide(q, y, kernel.WideMax)
		return appendScale(appendInt16s(nil, q), scaleOf(largest))
	})
	outputs := tileOutputs(patchValues, 2*w)
	across := patchValues / outputs
	made := p.add(KindVelocity, 2*f.patches()*across, 4*outputs, func(in Reading, tile int) []byte {
		q := norms.read(in, tile/across)
		return appendInt32s(nil, wideProduct(in, &f.patchOut, toInt16s(q[:2*w]), toScale(q), tile%across*outputs, outputs))
	})
	return grid{[]gridPart{{made, 2 * f.patches(), across}}}
}

// schedule adds the guided Euler step of each patch.
func (p *program) schedule(f *flow, state *operator, velocity grid, steps int, guidance int64) *operator {
	return p.add(KindScheduler, f.patches(), 4*patchValues, func(in Reading, patch int) []byte {
		x := toInt32s(state.read(in, patch))
		null, prompt := velocity.row(in, patch), velocity.row(in, f.patches()+patch)
		for j := range x {
			v := guidanceUnit*int64(null[j]) + guidance*(int64(prompt[j])-int64(null[j]))
			x[j] = kernel.Saturate(int64(x[j])-kernel.RoundDivide(v, guidanceUnit*int64(steps)), stateLimit)
		}
		return appendInt32s(nil, x)
	})
}
