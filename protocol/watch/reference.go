package watch

import (
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"slices"
)

const (
	// MaxClasses is how many classes a reference may have: class 255 of a task is "unknown".
	MaxClasses = 255
	// MaxScores bounds a class of a reference; more would only take memory.
	MaxScores = 4096
	// MinScores is how many a class needs to be watched at all: fewer have no lowest 1/128.
	MinScores = 127
	// WantedScores is how many a refreshed class has.
	WantedScores = 2000

	referenceVersion = 1
)

// ErrReference is returned for bytes or scores that are not a reference.
var ErrReference = errors.New("not an acceptable reference")

// Reference holds honest scores by prompt class. It is immutable, and cheap to copy; the zero value has no class.
type Reference struct {
	classes []class
	digest  [sha256.Size]byte
}

// class is the reference of one class, with the thresholds that follow from it.
type class struct {
	scores    []int16 // ascending
	rank      [cuts]int
	low, high [cuts]int16
}

// FromScores makes a reference of honest scores in 1e-4 of cosine: entry i is class i of a task, in the manifest's order, with
// at most MaxScores. A class with fewer than MinScores is not watched.
func FromScores(scores [][]int16) (Reference, error) {
	if len(scores) > MaxClasses {
		return Reference{}, fmt.Errorf("%w: %d classes, at most %d", ErrReference, len(scores), MaxClasses)
	}
	classes := make([]class, len(scores))
	for i, s := range scores {
		if len(s) > MaxScores {
			return Reference{}, fmt.Errorf("%w: %d scores of class %d, at most %d", ErrReference, len(s), i, MaxScores)
		}
		classes[i] = newClass(slices.Clone(s))
	}
	return newReference(classes), nil
}

func newReference(classes []class) Reference {
	r := Reference{classes: classes}
	r.digest = sha256.Sum256(r.Bytes())
	return r
}

// newClass keeps the scores and sorts them.
func newClass(scores []int16) class {
	slices.Sort(scores)
	c := class{scores: scores}
	if !c.watched() {
		return c
	}
	for j, share := range cutShares {
		c.rank[j] = (len(scores) + 1) * share / cutUnit
		c.low[j], c.high[j] = scores[c.rank[j]-1], scores[len(scores)-c.rank[j]]
	}
	return c
}

func (c *class) watched() bool { return len(c.scores) >= MinScores }

// Classes is the number of classes.
func (r Reference) Classes() int { return len(r.classes) }

// Len is the number of scores of a class.
func (r Reference) Len(class uint8) int {
	if int(class) >= len(r.classes) {
		return 0
	}
	return len(r.classes[class].scores)
}

// Digest is the SHA-256 of Bytes: what nodes compare to know that they watch against the same scores.
func (r Reference) Digest() [sha256.Size]byte { return r.digest }

// Bytes is the canonical form: a version byte, the number of classes, then for each class its length as 2 bytes and, unless that is
// zero, its lowest score as 2 bytes and the steps to the others as minimal base-128 numbers. About 2 KB a class.
func (r Reference) Bytes() []byte {
	b := []byte{referenceVersion, byte(len(r.classes))}
	for _, c := range r.classes {
		b = binary.BigEndian.AppendUint16(b, uint16(len(c.scores)))
		for i, s := range c.scores {
			if i == 0 {
				b = binary.BigEndian.AppendUint16(b, uint16(s))
				continue
			}
			b = binary.AppendUvarint(b, uint64(int64(s)-int64(c.scores[i-1])))
		}
	}
	return b
}

// DecodeReference reads what Bytes wrote, from anywhere, and nothing else.
func DecodeReference(b []byte) (Reference, error) {
	d := decoder{rest: b}
	if d.byte() != referenceVersion {
		return Reference{}, fmt.Errorf("%w: another version", ErrReference)
	}
	classes := make([]class, d.byte())
	if len(classes) > MaxClasses {
		return Reference{}, fmt.Errorf("%w: %d classes", ErrReference, len(classes))
	}
	for i := range classes {
		n := int(d.uint16())
		if n > MaxScores || n > len(d.rest) { // a score takes a byte at least
			return Reference{}, fmt.Errorf("%w: %d scores of class %d in %d bytes", ErrReference, n, i, len(d.rest))
		}
		scores := make([]int16, n)
		last := int64(0)
		for j := range scores {
			if j == 0 {
				last = int64(int16(d.uint16()))
			} else {
				last += int64(d.uvarint(1 << 16))
			}
			if last != int64(int16(last)) {
				return Reference{}, fmt.Errorf("%w: score %d of class %d", ErrReference, last, i)
			}
			scores[j] = int16(last)
		}
		classes[i] = newClass(scores)
	}
	if d.failed || len(d.rest) > 0 {
		return Reference{}, fmt.Errorf("%w: %d bytes do not end where they should", ErrReference, len(b))
	}
	return newReference(classes), nil
}
