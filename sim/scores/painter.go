package scores

import (
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/prompts"
)

// A Painter makes pictures as a behaviour does and scores them. It is for one goroutine.
type Painter struct {
	model *compute.Model // of the network: it scores all pictures
	half  *compute.Model // what Half paints with
	words prompts.Words
}

// NewPainter takes the network's model and that of package compute/half.
func NewPainter(model, half *compute.Model) *Painter {
	return &Painter{model, half, model.Words()}
}

// MaxTasks is the most tasks that Record takes at once.
const MaxTasks = compute.MaxBatch

// Record makes the pictures of tasks first, first+1, ... of a class, as the behaviour does, and scores them. What it returns
// depends on nothing else, on no machine.
func (p *Painter) Record(ctx context.Context, b Behaviour, class string, first, n int) (Sample, error) {
	if n == 0 {
		return Sample{}, nil
	}
	tasks := make([]compute.Task, n)
	from := first
	if b == Honest {
		from += honestAhead
	}
	for i := range tasks {
		tasks[i] = p.task(class, from+i)
	}
	pictures, err := p.paint(ctx, b, class, first, tasks)
	if err != nil {
		return Sample{}, fmt.Errorf("record %s of class %s: %w", b, class, err)
	}
	var s Sample
	for i, t := range tasks {
		plain, median, err := p.score(t, pictures[i])
		if err != nil {
			return Sample{}, fmt.Errorf("record %s of class %s: %w", b, class, err)
		}
		s.Plain, s.Augmented = append(s.Plain, plain), append(s.Augmented, median)
	}
	return s, nil
}

func (p *Painter) task(class string, i int) compute.Task {
	params := p.model.DefaultParams()
	name := sha256.Sum256(fmt.Appendf(nil, "limn scores task %s %d", class, i))
	params.Seed = binary.BigEndian.Uint64(name[:8])
	return compute.Task{Prompt: prompts.Of(p.words, class, uint64(i)), Params: params}
}

// thiefAhead is how far from a task the picture's own one is, so that a thief's pictures are those of other prompts.
const thiefAhead = 1 << 20

// honestAhead is how far the honest sample's tasks are from those of the others, so that no picture of it is in the reference.
const honestAhead = 1 << 21

func (p *Painter) paint(ctx context.Context, b Behaviour, class string, first int, tasks []compute.Task) ([]*compute.Picture, error) {
	switch b {
	case Honest, Known:
		return p.model.GenerateBatch(ctx, tasks, compute.Options{})
	case Half:
		return p.half.GenerateBatch(ctx, tasks, compute.Options{})
	case Noise:
		var out []*compute.Picture
		for _, t := range tasks {
			out = append(out, p.model.WhiteNoise(t.Params.Seed))
		}
		return out, nil
	case Steps12:
		return p.model.GenerateBatch(ctx, with(tasks, func(t *compute.Params) { t.Steps = 12 }), compute.Options{})
	case Steps8:
		return p.model.GenerateBatch(ctx, with(tasks, func(t *compute.Params) { t.Steps = 8 }), compute.Options{})
	case Steps4:
		return p.preview(ctx, tasks, 4)
	case Steps2:
		return p.preview(ctx, tasks, 2)
	case Steps1:
		return p.preview(ctx, tasks, 1)
	case LowGuidance:
		return p.model.GenerateBatch(ctx, with(tasks, func(t *compute.Params) { t.Guidance = 100 }), compute.Options{})
	case Thief:
		others := make([]compute.Task, len(tasks))
		for i := range others {
			others[i] = p.task(class, first+i+thiefAhead)
		}
		return p.model.GenerateBatch(ctx, others, compute.Options{})
	case Adversarial, Robust:
		return p.optimise(ctx, tasks, b == Robust)
	}
	return nil, fmt.Errorf("%w: behaviour %q is not known", ErrSamples, b)
}

func with(tasks []compute.Task, change func(*compute.Params)) []compute.Task {
	out := slices.Clone(tasks)
	for i := range out {
		change(&out[i].Params)
	}
	return out
}

// preview stops after some of 8 steps, the fewest that the model knows, and takes what each picture was heading for.
func (p *Painter) preview(ctx context.Context, tasks []compute.Task, steps int) ([]*compute.Picture, error) {
	stopping, stop := context.WithCancel(ctx)
	defer stop()
	out := make([]*compute.Picture, len(tasks))
	_, err := p.model.GenerateBatch(stopping, with(tasks, func(t *compute.Params) { t.Steps = 8 }), compute.Options{
		OnStep: func(s compute.Step) {
			if s.Index == steps {
				out[s.Picture] = s.Preview()
			}
			if s.Index == steps && s.Picture == len(tasks)-1 {
				stop()
			}
		},
	})
	if err != nil && (ctx.Err() != nil || !errors.Is(err, context.Canceled)) {
		return nil, err
	}
	return out, nil
}

const (
	climbTrials = 600 // changes an adversary tries on a picture: several times the work of an honest one
	climbSide   = 8   // largest side of the patch that a trial changes, pixels
	climbLevels = 48  // largest change of a level
	climbWays   = 2   // augmentations that a robust adversary scores each trial under, besides the plain score
)

// optimise climbs from pictures of a quarter of the work. A robust adversary wants augmented scores to rise, too.
func (p *Painter) optimise(ctx context.Context, tasks []compute.Task, robust bool) ([]*compute.Picture, error) {
	pictures, err := p.preview(ctx, tasks, 4)
	for i := 0; i < len(pictures) && err == nil; i++ {
		score := func(rgb []byte) (int32, error) {
			return p.model.Score(tasks[i].Prompt, rgb, pictures[i].Width, pictures[i].Height)
		}
		if robust {
			score = func(rgb []byte) (int32, error) { return p.robustScore(tasks[i], pictures[i], rgb) }
		}
		if err = ctx.Err(); err == nil {
			err = climb(rand.New(rand.NewPCG(tasks[i].Params.Seed, 2)), pictures[i], score)
		}
	}
	return pictures, err
}

// robustScore is the sum of the plain score and of those of an adversary's own augmentations; it cannot know the committee's.
func (p *Painter) robustScore(t compute.Task, picture *compute.Picture, rgb []byte) (int32, error) {
	sum, err := p.model.Score(t.Prompt, rgb, picture.Width, picture.Height)
	for k := 0; k < climbWays && err == nil; k++ {
		seed := sha256.Sum256(fmt.Appendf(nil, "limn scores climb %d %d", t.Params.Seed, k))
		var s int32
		s, err = p.model.ScoreAugmented(t.Prompt, rgb, picture.Width, picture.Height, seed)
		sum += s
	}
	return sum, err
}

// climb changes patches of the picture at random and keeps what scores higher.
func climb(r *rand.Rand, picture *compute.Picture, score func(rgb []byte) (int32, error)) error {
	best, err := score(picture.RGB)
	if err != nil {
		return err
	}
	for range climbTrials {
		changed := slices.Clone(picture.RGB)
		side, c, by := 1+r.IntN(climbSide), r.IntN(3), r.IntN(2*climbLevels+1)-climbLevels
		left, top := r.IntN(picture.Width-side+1), r.IntN(picture.Height-side+1)
		for y := top; y < top+side; y++ {
			for x := left; x < left+side; x++ {
				v := &changed[3*(y*picture.Width+x)+c]
				*v = byte(max(0, min(255, int(*v)+by)))
			}
		}
		s, err := score(changed)
		if err != nil {
			return err
		}
		if s > best {
			best, picture.RGB = s, changed
		}
	}
	return nil
}

// score returns the plain score and the median that a committee of Committee comes to.
func (p *Painter) score(t compute.Task, picture *compute.Picture) (plain, median int16, err error) {
	s, err := p.model.Score(t.Prompt, picture.RGB, picture.Width, picture.Height)
	if err != nil {
		return 0, 0, err
	}
	augmented := make([]int32, Committee)
	for k := range augmented {
		seed := sha256.Sum256(fmt.Appendf(nil, "limn scores augment %s %d %d", t.Prompt, t.Params.Seed, k))
		if augmented[k], err = p.model.ScoreAugmented(t.Prompt, picture.RGB, picture.Width, picture.Height, seed); err != nil {
			return 0, 0, err
		}
	}
	slices.Sort(augmented)
	return int16(s), int16(augmented[(Committee-1)/2]), nil // a cosine in 1e-4 fits
}
