package roles

import (
	"slices"

	"github.com/limn-network/limn/protocol"
)

// earlyMessages bounds what one machine keeps of messages that came before the beacon by which they are judged.
const earlyMessages = 4 * protocol.MaxDraw

// early keeps messages that cannot be judged yet, because other nodes may learn a beacon seconds before this one.
// When it is full, whoever said most gives way, so a flood from a few keys cannot push out members who speak once.
type early[M comparable] struct {
	messages []M
	signers  []protocol.Address       // of messages, index by index
	said     map[protocol.Address]int // how many of them are a signer's
}

func (e *early[M]) add(signer protocol.Address, message M) {
	for _, have := range e.messages {
		if have == message {
			return
		}
	}
	if len(e.messages) == earlyMessages && !e.makeRoom(signer) {
		return
	}
	if e.said == nil {
		e.said = make(map[protocol.Address]int)
	}
	e.messages, e.signers = append(e.messages, message), append(e.signers, signer)
	e.said[signer]++
}

// makeRoom drops the newest message of the signer that has most, unless that is the newcomer itself.
func (e *early[M]) makeRoom(newcomer protocol.Address) bool {
	busiest := newcomer
	for _, signer := range e.signers {
		if e.said[signer] > e.said[busiest] {
			busiest = signer
		}
	}
	if e.said[busiest] <= e.said[newcomer]+1 {
		return false
	}
	for i := len(e.signers) - 1; i >= 0; i-- {
		if e.signers[i] == busiest {
			e.messages, e.signers = slices.Delete(e.messages, i, i+1), slices.Delete(e.signers, i, i+1)
			break
		}
	}
	if e.said[busiest]--; e.said[busiest] == 0 {
		delete(e.said, busiest)
	}
	return true
}

// take empties the buffer and returns what it held, in the order of arrival.
func (e *early[M]) take() []M {
	messages := e.messages
	e.messages, e.signers, e.said = nil, nil, nil
	return messages
}
