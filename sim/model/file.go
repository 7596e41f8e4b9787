package model

import (
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// file is one assignment with a commit, as the world sees it, and the seats of all nodes that follow it.
type file struct {
	id        protocol.Hash
	task      *task
	voucher   protocol.Voucher
	miner     *node
	requester *node
	round     uint64 // its commit-by round
	number    int32  // of the miner's pictures, from 1
	commits   []*commitment
	seats     []*seat
	said      []*message
	draws     [2]*roles.DrawKnown // verifiers, auditors
	closings  int
	open      int // seats whose case is not closed
	certified bool
	audited   bool
	gone      bool
	outcome   protocol.Outcome
}

func (w *world) openFile(o *order) *file {
	body := o.assignment.Body
	c := &file{
		id: o.id, task: o.t, voucher: o.voucher.Body, miner: o.n, requester: o.from, round: body.CommitBy,
		seats: make([]*seat, 0, 12), said: make([]*message, 0, 8),
	}
	w.files[c.id] = c
	if len(w.recent) < recentFiles {
		w.recent = append(w.recent, c)
	} else {
		w.recent[w.opened%recentFiles] = c
	}
	w.opened++
	w.draws[c.round+1] = append(w.draws[c.round+1], c)
	return c
}

// recentFiles is how many actors can talk about without a part in them.
const recentFiles = 64

// heardCommit is a node that gets a commit in time: it stores the case and opens it.
func (w *world) heardCommit(n *node, what *commitment) {
	c := what.file
	if c.gone {
		return
	}
	for _, s := range c.seats {
		if s.n == n {
			w.compare(s, what)
			return
		}
	}
	if !w.knowsBefore(n, w.now, c.round) || !what.worth {
		return
	}
	w.promise(n, what.committed.Voucher, true)
	w.join(c, n, what)
}

// compare has a node that followed a commit report the miner that commits to the same order again, whenever it hears it.
func (w *world) compare(s *seat, again *commitment) {
	if s.n.actor != nil || !s.n.up || s.what.digest == again.digest {
		return
	}
	accuse(w, s.what.committed.Commit, again.committed.Commit, func(a, b protocol.Commit) bool { return a.Assignment == b.Assignment })
}

// knowsBefore reports whether a time lies before a node knew the beacon that draws for a commit-by round.
func (w *world) knowsBefore(n *node, at int64, round uint64) bool {
	seen, known := w.chain.seen[round+1]
	return !known || at-n.lag < seen
}

// worthFollowing asks what every node asks the chain before it spends work: has the miner a stake, the payer money.
func (w *world) worthFollowing(c *file) bool {
	payer := w.nodeOf(c.voucher.Payer)
	free := payer.deposit - min(payer.deposit, w.chain.ledger.finalTree().Get(payer.account).Debited)
	return c.miner.stakeFinal > 0 && free >= c.voucher.Price
}

// publish gossips a statement of a node about a file.
func (w *world) publish(n *node, c *file, e roles.Event, digest protocol.Hash, miner bool) {
	w.serial++
	m := &message{from: n.index, serial: w.serial, sent: w.now, left: w.sent(n, meshDegree*statementBytes), event: e, miner: miner}
	c.said = append(c.said, m)
	w.noteWord(word(digest))
	for _, s := range c.seats {
		w.sendTo(s, m)
	}
}

// sendTo has a statement arrive at a seat, at once where it is the sender's own.
func (w *world) sendTo(s *seat, m *message) {
	from := w.nodes[m.from]
	if !s.n.up || s.collector == nil {
		return
	}
	at := w.now
	if from != s.n {
		if !w.reaches(from, s.n) {
			return
		}
		when, arrives := w.gossiped(s.n, m.left, m.serial)
		if !arrives {
			return
		}
		at = max(at, when)
		w.links.timed(when - m.sent)
	}
	e := event{kind: evDeliver, node: s.n.index, ref: s, said: m}
	w.queue.push(at, e)
	if w.links.twice > 0 && w.dice.happens(w.links.twice) {
		w.queue.push(at+w.dice.below(5e9), e)
	}
}

func (w *world) deliver(s *seat, m *message) {
	if !s.c.gone && s.collector != nil {
		w.route(s, m.event, m.miner)
	}
}
