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
	for depth := range len(t.levels) - 1 {
		got, err := ask(depth, at)
		if err != nil {
			return 0, Hash{}, fmt.Errorf("locate: round %d: %w", depth+1, err)
		}
		mine := t.Children(depth, at)
		if len(got) != len(mine) || node(t.domain, len(t.levels)-2-depth, got) != expected {
			return 0, Hash{}, fmt.Errorf("locate: round %d: %w", depth+1, ErrProof)
		}
		differs := 0
		for got[differs] == mine[differs] { // ends: equal children would have an equal parent
			differs++
		}
		at, expected = at*Arity+differs, got[differs]
	}
	return at, expected, nil
}
