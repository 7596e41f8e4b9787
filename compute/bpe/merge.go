package bpe

// Encode turns text into tokens, at most limit of them, without the marks of start and end.
func (v *Vocabulary) Encode(text string, limit int) []uint16 {
	var out []uint16
	rest := normalize(text)
	for len(rest) > 0 && len(out) < limit {
		if isSpace(rest[0]) {
			rest = rest[1:]
			continue
		}
		n := nextPiece(rest)
		out = v.merge(out, string(rest[:n]))
		rest = rest[n:]
	}
	return out[:min(limit, len(out))]
}

// symbol is a token on its way to its final size, in a list of neighbours.
type symbol struct {
	token      uint16
	live       bool
	prior, aft int32 // -1 at the ends
}

// merge appends the tokens of one piece: of all pairs of neighbours the one that stands first in the vocabulary is joined, the
// leftmost of equals, until no pair stands there. A heap holds every pair that came up; one that is no more is passed over.
func (v *Vocabulary) merge(out []uint16, piece string) []uint16 {
	list := make([]symbol, len(piece))
	for i := range list {
		list[i] = symbol{byteToken(piece[i]), true, int32(i - 1), int32(i + 1)}
	}
	last := len(list) - 1
	list[last].token += wordEnd
	list[last].aft = -1
	var pairs heap
	consider := func(left int32) {
		if left < 0 || list[left].aft < 0 {
			return
		}
		if token, ok := v.joined[pair{list[left].token, list[list[left].aft].token}]; ok {
			pairs.push(uint64(token)<<32 | uint64(left))
		}
	}
	for i := range list {
		consider(int32(i))
	}
	for len(pairs) > 0 {
		top := pairs.pop()
		token, left := uint16(top>>32), int32(top&0xffffffff)
		s := &list[left]
		if !s.live || s.aft < 0 {
			continue
		}
		if now, ok := v.joined[pair{s.token, list[s.aft].token}]; !ok || now != token {
			continue
		}
		gone := &list[s.aft]
		gone.live, s.token, s.aft = false, token, gone.aft
		if s.aft >= 0 {
			list[s.aft].prior = left
		}
		consider(s.prior)
		consider(left)
	}
	for i := int32(0); i >= 0; i = list[i].aft {
		out = append(out, list[i].token)
	}
	return out
}

// heap is a binary heap of numbers, smallest on top.
type heap []uint64

func (h *heap) push(x uint64) {
	*h = append(*h, x)
	a := *h
	for i := len(a) - 1; i > 0; {
		up := (i - 1) / 2
		if a[up] <= a[i] {
			break
		}
		a[up], a[i] = a[i], a[up]
		i = up
	}
}

func (h *heap) pop() uint64 {
	a := *h
	top, n := a[0], len(a)-1
	a[0], a = a[n], a[:n]
	*h = a
	for i := 0; ; {
		down := 2*i + 1
		if down >= n {
			return top
		}
		if down+1 < n && a[down+1] < a[down] {
			down++
		}
		if a[i] <= a[down] {
			return top
		}
		a[i], a[down] = a[down], a[i]
		i = down
	}
}
