package bpe

import (
	"slices"
	"sort"
)

// Hangul syllables are composed by arithmetic (The Unicode Standard, section 3.12).
const (
	hangulBase, hangulLast      = 0xac00, 0xd7a3
	leadBase, leadCount         = 0x1100, 19
	vowelBase, vowelCount       = 0x1161, 21
	trailBase, trailCount       = 0x11a7, 28
	firstCombining         rune = 0x300 // below it a text is in form C already
	dottedCapital          rune = 0x130 // the one letter whose lower case is two runes, i and a dot above
)

// normalize brings text into Unicode's form C and lower case. Bytes that are not UTF-8 become U+FFFD.
func normalize(text string) []rune {
	runes := []rune(text)
	if slices.ContainsFunc(runes, func(r rune) bool { return r >= firstCombining }) {
		runes = compose(decompose(runes))
	}
	out := make([]rune, 0, len(runes))
	for _, r := range runes {
		if r == dottedCapital {
			out = append(out, 'i', 0x307)
			continue
		}
		out = append(out, lower(r))
	}
	return out
}

func lower(r rune) rune {
	if r < 0x80 {
		if 'A' <= r && r <= 'Z' {
			r += 'a' - 'A'
		}
		return r
	}
	if i, found := find(lowered[:], 2, r); found {
		return lowered[2*i+1]
	}
	return r
}

// find looks for r at the start of the rows of an ascending table.
func find(table []rune, width int, r rune) (row int, found bool) {
	row = sort.Search(len(table)/width, func(i int) bool { return table[i*width] >= r })
	return row, row*width < len(table) && table[row*width] == r
}

// within looks for r in rows that start with a first and a last rune.
func within(table []rune, width int, r rune) (row int, found bool) {
	row = sort.Search(len(table)/width, func(i int) bool { return table[i*width+1] >= r })
	return row, row*width < len(table) && table[row*width] <= r
}

func isLetter(r rune) bool {
	if r < 0x80 {
		return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z'
	}
	_, found := within(letters[:], 2, r)
	return found
}

func isNumber(r rune) bool {
	if r < 0x80 {
		return '0' <= r && r <= '9'
	}
	_, found := within(numbers[:], 2, r)
	return found
}

// isSpace is Unicode's property White_Space.
func isSpace(r rune) bool {
	switch {
	case 9 <= r && r <= 13, r == ' ', r == 0x85, r == 0xa0, r == 0x1680, 0x2000 <= r && r <= 0x200a,
		r == 0x2028, r == 0x2029, r == 0x202f, r == 0x205f, r == 0x3000:
		return true
	}
	return false
}

// class is the canonical combining class.
func class(r rune) rune {
	if r < firstCombining {
		return 0
	}
	if i, found := within(combining[:], 3, r); found {
		return combining[3*i+2]
	}
	return 0
}

// decompose takes every rune apart and brings runs of combining marks into canonical order.
func decompose(runes []rune) []rune {
	out := make([]rune, 0, len(runes)+len(runes)/2)
	for _, r := range runes {
		out = takeApart(out, r)
	}
	for i := 0; i < len(out); i++ {
		if class(out[i]) == 0 {
			continue
		}
		end := i + 1
		for end < len(out) && class(out[end]) != 0 {
			end++
		}
		slices.SortStableFunc(out[i:end], func(a, b rune) int { return int(class(a) - class(b)) })
		i = end
	}
	return out
}

// takeApart appends the full decomposition of r.
func takeApart(out []rune, r rune) []rune {
	if r < 0xc0 {
		return append(out, r)
	}
	if hangulBase <= r && r <= hangulLast {
		s := r - hangulBase
		out = append(out, leadBase+s/(vowelCount*trailCount), vowelBase+s%(vowelCount*trailCount)/trailCount)
		if s%trailCount != 0 {
			out = append(out, trailBase+s%trailCount)
		}
		return out
	}
	i, found := find(decomposed[:], 5, r)
	if !found {
		return append(out, r)
	}
	for _, part := range decomposed[5*i+1 : 5*i+5] {
		if part != 0 {
			out = append(out, part)
		}
	}
	return out
}

// compose joins a starter with the marks behind it that no mark of the same or a higher class blocks. It works in place.
func compose(runes []rune) []rune {
	n, starter := 0, -1
	last := rune(0) // class of the rune before, among those after the starter
	for _, r := range runes {
		c := class(r)
		if starter >= 0 && (last < c || n == starter+1) {
			if joined := composite(runes[starter], r); joined != 0 {
				runes[starter] = joined
				continue
			}
		}
		runes[n] = r
		if c == 0 {
			starter = n
		}
		last = c
		n++
	}
	return runes[:n]
}

// composite is the primary composite of two runes, or 0.
func composite(a, b rune) rune {
	switch {
	case leadBase <= a && a < leadBase+leadCount && vowelBase <= b && b < vowelBase+vowelCount:
		return hangulBase + ((a-leadBase)*vowelCount+b-vowelBase)*trailCount
	case hangulBase <= a && a <= hangulLast && (a-hangulBase)%trailCount == 0 && trailBase < b && b < trailBase+trailCount:
		return a + b - trailBase
	}
	row := sort.Search(len(composed)/3, func(i int) bool {
		x, y := composed[3*i], composed[3*i+1]
		return x > a || x == a && y >= b
	})
	if 3*row < len(composed) && composed[3*row] == a && composed[3*row+1] == b {
		return composed[3*row+2]
	}
	return 0
}
