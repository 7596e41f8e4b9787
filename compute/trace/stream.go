package trace

// Stream computes the root of a tree from its leaves as they come, holding at most sixteen hashes a level. The zero value with
// a Domain is ready.
type Stream struct {
	Domain  string
	pending [][]Hash // by level, fewer than Arity each
	leaves  int
}

// Add takes the next leaf.
func (s *Stream) Add(leaf Hash) {
	s.leaves++
	s.push(0, leaf)
}

func (s *Stream) push(level int, h Hash) {
	if level == len(s.pending) {
		s.pending = append(s.pending, make([]Hash, 0, Arity))
	}
	s.pending[level] = append(s.pending[level], h)
	if len(s.pending[level]) == Arity {
		full := node(s.Domain, level, s.pending[level])
		s.pending[level] = s.pending[level][:0]
		s.push(level+1, full)
	}
}

// Len is the number of leaves so far; the next leaf has this index.
func (s *Stream) Len() int { return s.leaves }

// Root ends the tree, which has at least one leaf.
func (s *Stream) Root() Hash {
	for level := 0; ; level++ {
		above := level+1 < len(s.pending) && !empty(s.pending[level+1:])
		switch held := s.pending[level]; {
		case len(held) == 1 && level > 0 && !above:
			return held[0]
		case len(held) > 0:
			s.push(level+1, node(s.Domain, level, held))
			s.pending[level] = held[:0]
		}
	}
}

func empty(levels [][]Hash) bool {
	for _, held := range levels {
		if len(held) > 0 {
			return false
		}
	}
	return true
}
