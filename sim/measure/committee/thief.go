package committee

import (
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// theftWay is how an audit is stolen.
type theftWay int

const (
	theftOfNothing   theftWay = iota - 1 // the thief does its work
	theftOfSeal                          // somebody's seal, to be opened by its words
	theftOfStatement                     // what an auditor opened, sealed and opened at once
	theftOfReveal                        // what the miner opened, likewise
	theftOfMessages                      // seal and statement of somebody with another place in them, the signatures left on
	theftWays
)

// copiedAs is what the thief sealed, and the opening that belongs to it.
type copiedAs struct {
	seal protocol.Signed[protocol.AuditCommit]
	open []protocol.Signed[protocol.AuditStatement]
}

// steal answers to the first seal, statement or reveal of somebody else.
func (t *theft) steal(event roles.Event) {
	switch e := event.(type) {
	case roles.AuditCommitReceived:
		if len(t.copied) == 0 {
			t.stealSeal(e.Seal)
		}
	case roles.AuditStatementReceived:
		if !t.opened {
			t.stealStatement(e.Statement)
		}
	case roles.RevealReceived:
		if t.way == theftOfReveal && len(t.copied) == 0 {
			t.sealAndOpen()
		}
	}
}

// taken puts the thief's place into somebody's message and signs it anew or leaves the signature on, as the way of the theft
// is. It reports whether messages are stolen so at all.
func taken[M protocol.Message](t *theft, m *protocol.Signed[M], index *uint32) bool {
	switch t.way {
	case theftOfSeal:
		*index = t.place
		*m = by(t, t.thief, m.Body)
	case theftOfMessages:
		*index = t.place
	default:
		return false
	}
	return true
}

func (t *theft) stealSeal(seal protocol.Signed[protocol.AuditCommit]) {
	if !taken(t, &seal, &seal.Body.Index) {
		return
	}
	t.copied = append(t.copied, copiedAs{seal: seal})
	t.sendSeal(t.thief, seal)
}

func (t *theft) stealStatement(open protocol.Signed[protocol.AuditStatement]) {
	if t.way == theftOfStatement {
		t.sealAndOpen()
		return
	}
	if !taken(t, &open, &open.Body.Index) {
		return
	}
	// Which of the statements opens the seal it copied, the thief need not know: it tries the first, and all in evidence.
	for i := range t.copied {
		t.copied[i].open = append(t.copied[i].open, open)
	}
	t.sendStatement(t.thief, open)
}

// sealAndOpen seals and opens at once what others found.
func (t *theft) sealAndOpen() {
	t.opened = true
	open := protocol.AuditStatement{
		Assignment: t.c.id, Index: t.place, Beacon: t.draw.Beacon, Pixels: t.result.Pixels, Root: t.result.Root, Salt: hash(t.r),
	}
	seal := by(t, t.thief, protocol.AuditCommit{
		Assignment: t.c.id, Index: t.place, Beacon: t.draw.Beacon, Sealed: protocol.Seal(t.thief.node, open.Pixels, open.Root, open.Salt),
	})
	statement := by(t, t.thief, open)
	t.copied = append(t.copied, copiedAs{seal, []protocol.Signed[protocol.AuditStatement]{statement}})
	t.sendSeal(t.thief, seal)
	t.sendStatement(t.thief, statement)
}
