package bpe

// nextPiece is the length of the piece at the start of text, which does not start with a space: an English
// ending after an apostrophe, a run of letters, one number, or a run of anything else.
func nextPiece(text []rune) int {
	first := text[0]
	switch {
	case first == '\'' && ending(text) > 0:
		return ending(text)
	case isLetter(first):
		return run(text, isLetter)
	case isNumber(first):
		return 1
	}
	return run(text, func(r rune) bool { return !isSpace(r) && !isLetter(r) && !isNumber(r) })
}

func run(text []rune, in func(rune) bool) int {
	n := 1
	for n < len(text) && in(text[n]) {
		n++
	}
	return n
}

// ending is the length of 's, 't, 'm, 'd, 're, 've or 'll at the start of text, or 0.
func ending(text []rune) int {
	if len(text) < 2 {
		return 0
	}
	switch text[1] {
	case 's', 't', 'm', 'd':
		return 2
	}
	if len(text) < 3 {
		return 0
	}
	switch string(text[1:3]) {
	case "re", "ve", "ll":
		return 3
	}
	return 0
}
