package trace

import "fmt"

// Prove returns the hashes that lead from count leaves, from first on, to the root: level by level what is missing on the
// left of the range to fill its first node, then what is missing on the right to fill its last.
func (t *Tree) Prove(first, count int) ([]Hash, error) {
	if first < 0 || count < 1 || count > t.Len()-first {
		return nil, fmt.Errorf("trace: prove %d leaves from %d of %d", count, first, t.Len())
	}
	var out []Hash
	last := first + count - 1
	for _, level := range t.levels[:len(t.levels)-1] {
		left, right := missing(len(level), first, last)
		out = append(out, level[first-left:first]...)
		out = append(out, level[last+1:last+1+right]...)
		first, last = first/Arity, last/Arity
	}
	return out, nil
}

// missing is how many hashes stand before first and after last in the outermost nodes of a level of n.
func missing(n, first, last int) (left, right int) {
	return first % Arity, min(n, (last/Arity+1)*Arity) - last - 1
}

// Verify says whether leaves are the leaves from first on of a tree over n leaves with that root. Everything but n and
// domain may come from a peer.
func Verify(domain string, root Hash, n, first int, leaves, proof []Hash) error {
	if n < 1 || n > MaxLeaves || first < 0 || len(leaves) < 1 || len(leaves) > n-first {
		return fmt.Errorf("%w: %d leaves from %d of %d", ErrProof, len(leaves), first, n)
	}
	level := leaves
	for height := range Depth(n) {
		left, right := missing(n, first, first+len(level)-1)
		if len(proof) < left+right {
			return fmt.Errorf("%w: too short", ErrProof)
		}
		full := make([]Hash, 0, left+len(level)+right)
		full = append(append(append(full, proof[:left]...), level...), proof[left:left+right]...)
		proof = proof[left+right:]
		level, first, n = parents(domain, height, full), first/Arity, width(n)
	}
	if len(proof) != 0 || level[0] != root {
		return ErrProof
	}
	return nil
}
