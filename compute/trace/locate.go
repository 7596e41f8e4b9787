package trace

import (
	"errors"
	"fmt"
)

// ErrSame is returned where two roots agree and there is nothing to locate.
var ErrSame = errors.New("the traces agree")

// Ask asks the other party for the children of its node i, depth nodes down from its root.
type Ask func(depth, i int) ([]Hash, error)

// Locate finds the first leaf in which another party's tree over as many leaves differs from t. root is what the
// other party committed to; each answer is checked against it, so a lie is ErrProof and not a wrong leaf. It asks
// Depth(t.Len()) times. theirs is the other party's hash of that leaf.
func (t *Tree) Locate(root Hash, ask Ask) (leaf int, theirs Hash, err error) {
	if root == t.Root() {
		return 0, Hash{}, ErrSame
	}
	at, expected := 0, root
	for depth := range t.Depth() {
		got, err := ask(depth, at)
		if err != nil {
			return 0, Hash{}, fmt.Errorf("locate: round %d: %w", depth+1, err)
		}
		if at, err = t.Differs(depth, at, expected, got); err != nil {
			return 0, Hash{}, fmt.Errorf("locate: round %d: %w", depth+1, err)
		}
		expected = got[at%Arity]
	}
	return at, expected, nil
}

// Differs is one round of Locate, for games whose rounds are days apart: theirs are what the other party says are the children
// of its node i, depth nodes down from its root, and expected is its hash of that node. The answer is the first child
// that differs, numbered within its level: node i of the next round, or the leaf after the last. ErrProof says that these are
// not the children of the node, ErrSame that the node does not differ.
func (t *Tree) Differs(depth, i int, expected Hash, theirs []Hash) (child int, err error) {
	mine := t.Children(depth, i)
	if mine == nil || len(theirs) != len(mine) || node(t.domain, len(t.levels)-2-depth, theirs) != expected {
		return 0, ErrProof
	}
	for j := range mine {
		if mine[j] != theirs[j] {
			return i*Arity + j, nil
		}
	}
	return 0, ErrSame
}
