package protocol

import (
	"fmt"
	"unicode"
	"unicode/utf8"
)

// Bounds of a task that hold for every model; a model's manifest narrows them.
const (
	MaxPromptBytes = 1024
	MaxSide        = 2048 // pixels
	MaxSteps       = 200
	MaxGuidance    = 3000 // 30.00
	// MaxPictureBytes is the largest block the exchange carries.
	MaxPictureBytes = 2 << 20
	// MaxDraw bounds the index of a draw. Beyond it a certificate would need a network in which 59 of the first 128
	// drawn members are gone; a new assignment is the better answer then.
	MaxDraw = 128
	// maxScore is 1.0 in the score's unit.
	maxScore = 10_000
)

// ValidatePrompt checks a prompt as people and peers send it: not empty, at most MaxPromptBytes of UTF-8, and
// without control characters that could deface a terminal or show another text.
func ValidatePrompt(prompt string) error {
	switch {
	case prompt == "":
		return fmt.Errorf("%w: it is empty", ErrPrompt)
	case len(prompt) > MaxPromptBytes:
		return fmt.Errorf("%w: it has %d bytes, at most %d are allowed", ErrPrompt, len(prompt), MaxPromptBytes)
	case !utf8.ValidString(prompt):
		return fmt.Errorf("%w: it is not UTF-8", ErrPrompt)
	}
	blank := true
	for _, r := range prompt {
		if unicode.IsControl(r) || reordersText(r) {
			return fmt.Errorf("%w: it contains the control character %U", ErrPrompt, r)
		}
		blank = blank && unicode.IsSpace(r)
	}
	if blank {
		return fmt.Errorf("%w: it is blank", ErrPrompt)
	}
	return nil
}

// reordersText reports line and paragraph separators and the bidirectional embeddings, overrides and isolates, by
// which a prompt could show as another text than the one that was signed. Joiners, which emoji need, are allowed.
func reordersText(r rune) bool {
	return r >= 0x2028 && r <= 0x202e || r >= 0x2066 && r <= 0x2069
}

// Validate checks what can be known from the task alone.
func (t Task) Validate() error {
	if (t.Tier == TierExact) == t.Tokens.IsZero() {
		return fmt.Errorf("%w: tokens %s in tier %d", ErrRange, t.Tokens, t.Tier)
	}
	return firstError(
		nonZero("model", t.Model),
		nonZero("prompt", t.Prompt),
		within("width", uint64(t.Width), 1, MaxSide),
		within("height", uint64(t.Height), 1, MaxSide),
		within("steps", uint64(t.Steps), 1, MaxSteps),
		within("guidance", uint64(t.Guidance), 0, MaxGuidance),
		within("tier", uint64(t.Tier), 0, uint64(TierStatistical)),
	)
}

// Validate implements Message.
func (a Announcement) Validate() error {
	return firstError(a.Task.Validate(), present("requester", a.Requester), price("maxPrice", a.MaxPrice))
}

// Validate implements Message.
func (q Quote) Validate() error {
	if q.P90 < q.P50 {
		return fmt.Errorf("%w: p90 %d ms is below p50 %d ms", ErrRange, q.P90, q.P50)
	}
	return firstError(nonZero("announcement", q.Announcement), present("miner", q.Miner), price("price", q.Price))
}

// Validate implements Message.
func (a Assignment) Validate() error {
	return firstError(a.Task.Validate(), present("requester", a.Requester), present("miner", a.Miner),
		price("price", a.Price), within("commitBy", a.CommitBy, 1, 1<<63))
}

// Validate implements Message.
func (v Voucher) Validate() error {
	if v.First() != v.Previous.IsZero() {
		return fmt.Errorf("%w: voucher %d with previous %s", ErrRange, v.Number, v.Previous)
	}
	return firstError(present("payer", v.Payer), nonZero("assignment", v.Assignment), present("miner", v.Miner),
		price("price", v.Price), within("commitBy", v.CommitBy, 1, 1<<63), within("params", uint64(v.Params), 1, 1<<32-1))
}

// Validate implements Message.
func (c Commit) Validate() error {
	return firstError(nonZero("assignment", c.Assignment), nonZero("picture", c.Picture), nonZero("pixels", c.Pixels),
		nonZero("trace", c.Trace), within("size", uint64(c.Size), 1, MaxPictureBytes))
}

// Validate implements Message.
func (a Attestation) Validate() error {
	return firstError(nonZero("assignment", a.Assignment), within("index", uint64(a.Index), 0, MaxDraw-1),
		nonZero("beacon", a.Beacon), nonZero("commit", a.Commit), score("plain", a.Plain), score("augmented", a.Augmented))
}

// Validate implements Message.
func (a AuditCommit) Validate() error {
	return firstError(nonZero("assignment", a.Assignment), within("index", uint64(a.Index), 0, MaxDraw-1),
		nonZero("beacon", a.Beacon), nonZero("sealed", a.Sealed))
}

// Validate implements Message.
func (t TraceReveal) Validate() error {
	return firstError(nonZero("assignment", t.Assignment), nonZero("root", t.Root), nonZero("salt", t.Salt))
}

// Validate implements Message.
func (a AuditStatement) Validate() error {
	return firstError(nonZero("assignment", a.Assignment), within("index", uint64(a.Index), 0, MaxDraw-1),
		nonZero("beacon", a.Beacon), nonZero("pixels", a.Pixels), nonZero("root", a.Root), nonZero("salt", a.Salt))
}

// Validate implements Message.
func (n NodeKey) Validate() error {
	return firstError(present("owner", n.Owner), present("node", n.Node), within("roles", uint64(n.Roles), 1, 31))
}

// Validate implements Message.
func (p PayerKey) Validate() error {
	return firstError(present("owner", p.Owner), present("key", p.Key))
}

func firstError(errs ...error) error {
	for _, err := range errs {
		if err != nil {
			return err
		}
	}
	return nil
}

func nonZero(field string, h Hash) error {
	if h.IsZero() {
		return fmt.Errorf("%w: %s is zero", ErrRange, field)
	}
	return nil
}

func present(field string, a Address) error {
	if a.IsZero() {
		return fmt.Errorf("%w: %s is the zero address", ErrRange, field)
	}
	return nil
}

func within(field string, v, low, high uint64) error {
	if v < low || v > high {
		return fmt.Errorf("%w: %s is %d, allowed are %d to %d", ErrRange, field, v, low, high)
	}
	return nil
}

func price(field string, a Amount) error { return within(field, uint64(a), 1, uint64(MaxPrice)) }

func score(field string, s int32) error {
	if s < -maxScore || s > maxScore {
		return fmt.Errorf("%w: %s is %d, allowed are %d to %d", ErrRange, field, s, -maxScore, maxScore)
	}
	return nil
}
