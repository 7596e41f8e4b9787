package model

import (
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// chain is L1 as far as nodes read it: blocks one period apart, whose numbers are the beacon's rounds, final once
// enough others lie above them. A fork drops the newest blocks; what they contained goes back to whoever waits for
// a place, but for epochs: their settlers post again what is settled no more.
type chain struct {
	w      *world
	depth  uint64 // blocks until one is final
	newest uint64
	final  uint64
	branch map[uint64]uint64 // how often a height was replaced, where that is not zero
	seen   map[uint64]int64  // when a height was first reached: who knew that block's value, knows it after a fork, too
	blocks map[uint64][]*tx  // of heights that are not final
	pool   []*tx             // waiting for the next block
	stakes stakes            // at the final block
	trees  map[uint64]snapshot
	ledger book
	courts courts
	forks  int
}

// snapshotInterval is that of the chains for tests, in blocks.
const snapshotInterval = 4

// tx is something that changes the chain. apply is called when its block is there, revert when the block is dropped,
// settle when it is final.
type tx struct {
	name   string
	apply  func(height uint64) bool // false: it fails, for good
	revert func()                   // nil: there is nothing to undo
	settle func(height uint64)
	once   bool // it is not repeated after a fork
	done   bool // it was applied
}

// snapshot is the weights of both drawn roles at a boundary.
type snapshot struct{ verifiers, auditors *protocol.WeightTree }

// stakes are the registry at the final block.
type stakes struct {
	verifiers, auditors []protocol.Leaf
	at                  map[int32][2]int32 // places of a node in both
	dirty               bool
	last                snapshot
}

func newChain(w *world, depth int) *chain {
	c := &chain{
		w: w, depth: uint64(depth), branch: map[uint64]uint64{}, blocks: map[uint64][]*tx{}, seen: map[uint64]int64{},
		trees: map[uint64]snapshot{}, stakes: stakes{at: map[int32][2]int32{}},
	}
	c.ledger.open()
	c.courts.open()
	return c
}

// beacon is the value of a round on the present branch.
func (c *chain) beacon(round uint64) protocol.Hash {
	return hashOf(c.w.seed, 0xbeac, round, c.branch[round])
}

func (c *chain) send(t *tx) { c.pool = append(c.pool, t) }

// grow adds a block and makes what is deep enough final.
func (c *chain) grow() {
	c.newest++
	if _, again := c.seen[c.newest]; !again {
		c.seen[c.newest] = c.w.now
	}
	waiting := c.pool
	c.pool = nil
	var in []*tx
	for _, t := range waiting {
		if t.apply(c.newest) {
			t.done = true
			in = append(in, t)
		}
	}
	c.blocks[c.newest] = in
	for c.final+c.depth < c.newest {
		c.final++
		for _, t := range c.blocks[c.final] {
			if t.settle != nil {
				t.settle(c.final)
			}
		}
		delete(c.blocks, c.final)
		if c.final > 2*keepRounds {
			delete(c.branch, c.final-2*keepRounds)
			delete(c.trees, c.final-2*keepRounds)
			delete(c.seen, c.final-2*keepRounds)
		}
		if c.final%snapshotInterval == 0 {
			c.trees[c.final] = c.stakes.snapshot()
		}
		c.ledger.finalize(c.w, c.final)
	}
}

// keepRounds is how long a case is remembered, in rounds after its commit-by round, as in package node.
const keepRounds = 600

// drop has a fork replace the newest blocks.
func (c *chain) drop(depth int) {
	c.forks++
	for range depth {
		if c.newest == c.final {
			return
		}
		in := c.blocks[c.newest]
		for i := len(in) - 1; i >= 0; i-- {
			if in[i].revert != nil {
				in[i].revert()
			}
			if !in[i].once {
				c.pool = append(c.pool, in[i])
			}
			in[i].done = false
		}
		delete(c.blocks, c.newest)
		c.branch[c.newest]++
		c.newest--
	}
}

// register adds a node's stake, or takes all of it.
func (s *stakes) register(n *node, stake uint64) {
	at, known := s.at[n.index]
	if !known {
		at = [2]int32{-1, -1}
		if n.roles.Has(protocol.RoleVerifier) {
			at[0] = int32(len(s.verifiers))
			s.verifiers = append(s.verifiers, protocol.Leaf{Index: uint32(at[0]), Node: n.addr})
		}
		if n.roles.Has(protocol.RoleAuditor) {
			at[1] = int32(len(s.auditors))
			s.auditors = append(s.auditors, protocol.Leaf{Index: uint32(at[1]), Node: n.addr})
		}
		s.at[n.index] = at
	}
	if at[0] >= 0 {
		s.verifiers[at[0]].Weight = stake
	}
	if at[1] >= 0 {
		s.auditors[at[1]].Weight = stake
	}
	s.dirty = true
}

func (s *stakes) snapshot() snapshot {
	if !s.dirty {
		return s.last
	}
	s.dirty = false
	build := func(leaves []protocol.Leaf) *protocol.WeightTree {
		tree, err := protocol.NewWeightTree(leaves)
		if err != nil {
			panic("model: weights: " + err.Error()) // indexes follow each other and stakes are small: cannot happen
		}
		return tree
	}
	s.last = snapshot{build(s.verifiers), build(s.auditors)}
	return s.last
}

// draw returns what draws a role for an assignment. The round and the snapshot are final.
func (c *chain) draw(role protocol.Purpose, id protocol.Hash, commitBy, round uint64) roles.DrawKnown {
	block := protocol.SnapshotBlock(commitBy, snapshotInterval)
	at := c.trees[block]
	tree := at.verifiers
	if role == protocol.PurposeAuditor {
		tree = at.auditors
	}
	d := roles.DrawKnown{Role: role, Beacon: c.beacon(round), Snapshot: protocol.Snapshot{Block: block, Root: tree.Root()}, Tree: tree}
	if d.Snapshot.Root.Sum == 0 {
		return d
	}
	d.Holders = make([]protocol.Address, protocol.MaxDraw)
	for i := range d.Holders {
		d.Holders[i], _ = protocol.Holder(tree, d.Beacon, id, role, uint32(i)) // the tree is not empty
	}
	d.Drawn = make([]protocol.Drawn, protocol.FirstSeven)
	if role == protocol.PurposeAuditor {
		d.Drawn = d.Drawn[:protocol.AuditLead]
	}
	for i := range d.Drawn {
		d.Drawn[i], _ = protocol.Draw(tree, d.Beacon, id, role, uint32(i))
	}
	return d
}
