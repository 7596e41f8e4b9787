package node

import (
	"errors"
	"fmt"

	"github.com/limn-network/limn/protocol"
)

// ErrReading says that a task states another class or other tokens than its prompt has under its model.
var ErrReading = errors.New("the task misstates its prompt")

// reading returns what a task states of its prompt besides the hash: the class, whose floor everybody may judge by, and
// in the exact tier the hash of its tokens, from which a contract can judge the reading of the text.
func (m *model) reading(tier protocol.Tier, salt protocol.Hash, prompt string) (class uint8, tokens protocol.Hash) {
	if tier == protocol.TierExact {
		tokens = protocol.TokensHash(salt, m.Tokens(prompt))
	}
	return m.Class(prompt), tokens
}

// checkReading is for whoever knows the prompt: a miner refuses a task that misstates it, and a committee stays silent.
func (m *model) checkReading(t protocol.Task, salt protocol.Hash, prompt string) error {
	class, tokens := m.reading(t.Tier, salt, prompt)
	switch {
	case class != t.Class:
		return fmt.Errorf("%w: class %d, the prompt is of class %d", ErrReading, t.Class, class)
	case tokens != t.Tokens:
		return fmt.Errorf("%w: tokens %s, the prompt has %s", ErrReading, t.Tokens, tokens)
	}
	return nil
}
