package watch

import (
	"fmt"
	"slices"
)

// Pool gathers scores for the next reference. Every node feeds it the same tasks in ledger order and turns it at the same
// epochs, so all have the same reference.
//
// What enters decides whether odds stay fair:
//   - a task that was settled, was audited while its miner's rate was the base rate, and agreed: chance chose it and
//     re-execution proved it honest;
//   - its score is not below the floor: those are audited by their score and would come too often (the watch's margin
//     covers the few in a thousand that are missing);
//   - it is not observed by its miner's watch: a score serves as reference or as observation, never as both.
type Pool struct {
	fresh [][]int16 // by class, in ledger order, at most WantedScores each
}

const poolVersion = 1

// NewPool makes an empty pool for a model of some classes, at most MaxClasses.
func NewPool(classes int) *Pool {
	return &Pool{fresh: make([][]int16, min(max(classes, 0), MaxClasses))}
}

// Add takes a score. What exceeds WantedScores before the next turn is left out.
func (p *Pool) Add(class uint8, score int16) {
	if int(class) < len(p.fresh) && len(p.fresh[class]) < WantedScores {
		p.fresh[class] = append(p.fresh[class], score)
	}
}

// Turn ends an epoch: each class that has gathered WantedScores replaces its reference by them, whole, and gathers anew.
// It reports whether any did.
func (p *Pool) Turn(ref Reference) (Reference, bool) {
	classes := make([]class, max(len(ref.classes), len(p.fresh)))
	copy(classes, ref.classes)
	changed := false
	for i, s := range p.fresh {
		if len(s) == WantedScores {
			classes[i], p.fresh[i], changed = newClass(s), nil, true
		}
	}
	if !changed {
		return ref, false
	}
	return newReference(classes), true
}

// Bytes is the canonical form, for storage: a version byte, the number of classes, then for each class the number of scores and
// the scores, all of 2 bytes.
func (p *Pool) Bytes() []byte {
	b := []byte{poolVersion, byte(len(p.fresh))}
	for _, s := range p.fresh {
		b = append(b, byte(len(s)>>8), byte(len(s)))
		for _, v := range s {
			b = append(b, byte(uint16(v)>>8), byte(v))
		}
	}
	return b
}

// DecodePool reads what Bytes wrote.
func DecodePool(b []byte) (*Pool, error) {
	d := decoder{rest: b}
	if d.byte() != poolVersion {
		return nil, fmt.Errorf("%w: a pool of another version", ErrReference)
	}
	p := NewPool(int(d.byte()))
	for i := range p.fresh {
		n := int(d.uint16())
		if n > WantedScores || 2*n > len(d.rest) {
			return nil, fmt.Errorf("%w: a pool with %d scores in %d bytes", ErrReference, n, len(d.rest))
		}
		for range n {
			p.fresh[i] = append(p.fresh[i], int16(d.uint16()))
		}
	}
	if d.failed || len(d.rest) > 0 {
		return nil, fmt.Errorf("%w: a pool whose %d bytes do not end where they should", ErrReference, len(b))
	}
	return p, nil
}

func (c *class) equal(d *class) bool { return slices.Equal(c.scores, d.scores) }
