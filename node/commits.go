package node

import (
	"slices"
	"sync"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/protocol"
)

// Bounds of what a node remembers of commits.
const (
	maxFirst      = maxCases // first commits of assignments, of about a kilobyte each
	maxParked     = 512      // commits whose miner or payer nobody has registered yet
	maxParkedPeer = 32       // of them, from one peer
	parkedBlocks  = 3        // how many blocks each may wait for

	// expirySlack is for how many rounds after a payer's key has expired nobody is blamed for forwarding its commits: heads of
	// honest nodes differ by a block or two, and a payer could otherwise have them blame each other by sending many commits
	// just before its key expires.
	expirySlack = 5
)

// commits remembers the first commit to each assignment that came with good signatures, so that the same is not verified
// twice and a second one of the same miner is noticed: nobody honest signs both. What comes of a miner or payer that is
// not registered waits here for the next blocks, for this node may be the last to see them. Validators, the casebook and
// requesters use it.
type commits struct {
	mu     sync.Mutex
	first  map[protocol.Hash]firstCommit
	heard  map[protocol.Address][]protocol.Hash // what is in first, by miner, the oldest at the front
	parked []parked
}

type firstCommit struct {
	protocol.Committed // without its prompt
	digest             protocol.Hash
	twice              bool // a second one was heard: one pair is proof enough
}

// parked is a commit of strangers.
type parked struct {
	data   []byte
	miner  protocol.Address
	payer  protocol.Address
	from   peer.ID
	blamed bool // from has been blamed for it
	blocks int  // that it has waited for
}

func newCommits() *commits {
	return &commits{first: map[protocol.Hash]firstCommit{}, heard: map[protocol.Address][]protocol.Hash{}}
}

// of returns the first commit to an assignment.
func (c *commits) of(id protocol.Hash) (firstCommit, bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f, ok := c.first[id]
	return f, ok
}

// note remembers a commit whose signatures are good. It returns the first one where this is the second, once.
func (c *commits) note(id, digest protocol.Hash, m protocol.Committed) *protocol.Signed[protocol.Commit] {
	c.mu.Lock()
	defer c.mu.Unlock()
	f, known := c.first[id]
	switch {
	case known && (f.digest == digest || f.twice):
		return nil
	case known:
		f.twice = true
		c.first[id] = f
		return &f.Commit
	case len(c.first) >= maxFirst:
		c.evict()
	}
	m.Prompt = ""
	c.first[id] = firstCommit{Committed: m, digest: digest}
	miner := m.Assignment.Body.Miner
	c.heard[miner] = append(c.heard[miner], id)
	return nil
}

// evict drops the oldest commit of the miner that has most. A miner that orders from itself signs as many as it likes, at
// no price; they push out its own, and nobody's who has fewer. Each further name costs a stake. The walk over all miners
// is cheap beside the signatures that were recovered before it.
func (c *commits) evict() {
	var most protocol.Address
	for miner, ids := range c.heard {
		if len(ids) > len(c.heard[most]) {
			most = miner
		}
	}
	ids := c.heard[most]
	delete(c.first, ids[0])
	if c.heard[most] = ids[1:]; len(ids) == 1 {
		delete(c.heard, most)
	}
}

// forget drops commits whose time is over.
func (c *commits) forget(newest uint64) {
	c.mu.Lock()
	defer c.mu.Unlock()
	for id, f := range c.first {
		if outlived(f.Assignment.Body.CommitBy, newest) {
			delete(c.first, id)
		}
	}
	for miner, ids := range c.heard {
		c.heard[miner] = slices.DeleteFunc(ids, func(id protocol.Hash) bool { _, kept := c.first[id]; return !kept })
		if len(c.heard[miner]) == 0 {
			delete(c.heard, miner)
		}
	}
}

// park keeps a commit of strangers for the next blocks. The oldest gives way, and no peer fills all places.
func (c *commits) park(from peer.ID, data []byte, m protocol.Committed, blamed bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	same := 0
	for i := range c.parked {
		if c.parked[i].from == from {
			same++
		}
	}
	if same >= maxParkedPeer {
		return
	}
	if len(c.parked) >= maxParked {
		c.parked = append(c.parked[:0], c.parked[1:]...)
	}
	c.parked = append(c.parked, parked{
		data: append([]byte(nil), data...), miner: m.Assignment.Body.Miner, payer: m.Voucher.Body.Payer, from: from, blamed: blamed,
	})
}

// unpark returns the parked commits for which a new block has brought what they waited for, and drops those that have
// waited too long.
func (c *commits) unpark(registered func(miner, payer protocol.Address) bool) (ready []parked) {
	c.mu.Lock()
	defer c.mu.Unlock()
	waiting := c.parked[:0]
	for _, p := range c.parked {
		p.blocks++
		switch {
		case registered(p.miner, p.payer):
			ready = append(ready, p)
		case p.blocks < parkedBlocks:
			waiting = append(waiting, p)
		}
	}
	clear(c.parked[len(waiting):])
	c.parked = waiting
	return ready
}
