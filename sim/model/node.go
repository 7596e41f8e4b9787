package model

import (
	"encoding/binary"
	"slices"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/sim"
)

// node is one program of the network: what it has on disk, and what it only has in memory and loses when it is killed.
type node struct {
	index    int32
	addr     protocol.Address
	group    int32
	spec     *sim.Group
	roles    protocol.Roles
	requests bool
	settles  bool
	actor    Actor // nil for the honest
	handle   *Node // of the actor
	honest   bool
	account  uint32
	speed    int64 // ns a picture takes, the median
	price    protocol.Amount
	stake    protocol.Amount
	lag      int64 // ns behind L1

	// On chain.
	registered bool
	stakeFinal protocol.Amount // 0 from the final block on that has it registered or slashed
	slashed    bool
	why        string
	deposit    protocol.Amount
	security   protocol.Amount

	// The process.
	up    bool
	life  uint32
	born  int64 // when the present life began
	downs []gap // before it
	slow  int32 // faults that slow it down
	sides uint64
	fuse  int // it is killed when it has done so many more things; 0: it is not
	seats []*seat
	eclip int32 // group that alone reaches it, -1 for none

	// On disk: every change is kept at once, as the real one does with sync.
	wallet wallet
	tray   []*decided
	book   *reputation.Book // of a requester

	// In a person's mind: what was asked for before a crash.
	unserved []*task

	// In memory.
	promised map[int32]*promises // of payers, as a miner knows them
	waiting  int                 // pictures in the miner's queue
	busy     int64               // until when the engine is
	asking   []*request          // pictures that this requester waits for
	met      []int32             // miners that have delivered to it, the latest last

	work      int64
	uplink    int64 // until when it is taken
	made      int32 // pictures committed
	bad       int32 // of them, those that are not what was asked for
	provenAt  int32 // committed pictures when it was proven wrong; 0: never
	suspendAt int32
	paid      int32 // of the pictures, in epochs
	acts      acts
}

// gap is a time in which a node was down.
type gap struct{ from, to int64 }

// wasUp reports whether the node ran at a time that is past.
func (n *node) wasUp(at int64) bool {
	if at >= n.born {
		return n.up
	}
	for _, g := range n.downs {
		if at >= g.from && at < g.to {
			return false
		}
	}
	return true
}

// address gives a node its key. The index at the end makes looking one up free, the rest decides ties at random.
func address(seed uint64, index int32) (a protocol.Address) {
	binary.BigEndian.PutUint64(a[:], mix(seed, 0xadd2, uint64(index)))
	binary.BigEndian.PutUint64(a[8:], mix(seed, 0xadd3, uint64(index)))
	binary.BigEndian.PutUint32(a[16:], uint32(index))
	return a
}

// nodeOf returns the node with an address; nil for an address that somebody made up.
func (w *world) nodeOf(a protocol.Address) *node {
	i := binary.BigEndian.Uint32(a[16:])
	if i < uint32(len(w.nodes)) && w.nodes[i].addr == a {
		return w.nodes[i]
	}
	return nil
}

func (w *world) account(a protocol.Address) uint32 { return w.nodeOf(a).account }

// kill ends a process: what it had not stored is gone.
func (w *world) kill(n *node) {
	if !n.up {
		return
	}
	n.up = false
	n.downs = append(n.downs, gap{from: w.now, to: 1<<63 - 1})
	n.life++
	n.fuse = 0
	for _, s := range n.seats {
		s.forget()
	}
	n.promised, n.waiting, n.busy, n.met = nil, 0, 0, nil
	for _, r := range n.asking {
		r.lost = true
		if r.order != nil {
			w.hangUp(r)
		}
		n.unserved = append(n.unserved, r.t)
	}
	n.asking = nil
}

// start begins a new life with what is on disk, as package node's resume does.
func (w *world) start(n *node) {
	if n.up {
		return
	}
	n.up, n.born = true, w.now
	n.downs[len(n.downs)-1].to = w.now
	n.life++
	w.enter(n)
	for _, s := range slices.Clone(n.seats) {
		if s.c.gone || s.c.round+keepRounds < w.chain.newest {
			continue
		}
		w.promise(n, s.what.committed.Voucher, true)
		w.equip(s)
		w.tellDraws(s)
		if s.end != nil && (n.settles || n == s.c.requester) { // others keep no evidence
			w.replay(s, s.end.Evidence, w.now+1)
		}
	}
	for _, t := range n.unserved {
		if t.again < 2 {
			t.again++ // its person asks again
			w.queue.push(w.now+1e9, event{kind: evTask, node: n.index, num: int64(t.id)})
		}
	}
	n.unserved = nil
}

// wallet numbers vouchers. It is on disk before a voucher leaves.
type wallet struct {
	next     uint32
	previous protocol.Hash
	open     []protocol.Signed[protocol.Voucher]
}

// promises are what a miner knows of one payer's vouchers.
type promises struct {
	list         []promise
	contradicted bool
}

type promise struct {
	digest    protocol.Hash
	voucher   protocol.Signed[protocol.Voucher]
	committed bool
}

// promise notes a voucher at a node that looks after its pay, and accuses a payer that gave the number before.
func (w *world) promise(n *node, v protocol.Signed[protocol.Voucher], committed bool) {
	payer := w.nodeOf(v.Body.Payer)
	if payer == nil {
		return
	}
	p := n.promised[payer.index]
	if p == nil {
		if n.promised == nil {
			n.promised = map[int32]*promises{}
		}
		p = &promises{}
		n.promised[payer.index] = p
	}
	digest := v.Digest(w.domain)
	for i := range p.list {
		have := &p.list[i]
		if have.voucher.Body.Number != v.Body.Number {
			continue
		}
		if have.digest == digest {
			have.committed = have.committed || committed
			return
		}
		p.contradicted = true
		accuse(w, have.voucher, v, func(a, b protocol.Voucher) bool { return a.Payer == b.Payer && a.Number == b.Number })
		return
	}
	p.list = append(p.list, promise{digest, v, committed})
}

// owed drops what can no longer be paid, or is, and sums the rest.
func (w *world) owed(n *node, payer *node) (open, mine protocol.Amount, contradicted bool) {
	p := n.promised[payer.index]
	if p == nil {
		return 0, 0, false
	}
	_, number := w.chain.ledger.tip()
	if !p.contradicted {
		p.list = slices.DeleteFunc(p.list, func(have promise) bool {
			v := have.voucher.Body
			return v.SettleBy < number || !have.committed && v.CommitBy < w.chain.newest || w.isPaid(payer, v.Number)
		})
	}
	for _, have := range p.list {
		open += have.voucher.Body.Price
		if have.voucher.Body.Miner == n.addr {
			mine += have.voucher.Body.Price
		}
	}
	return open, mine, p.contradicted
}

func (w *world) isPaid(payer *node, number uint32) bool {
	return w.chain.ledger.paid[voucherKey{payer.index, number}]
}

// standing is what the chain and its own notes tell a miner of a payer.
func (w *world) standing(n, payer *node) roles.Standing {
	open, mine, contradicted := w.owed(n, payer)
	_, number := w.chain.ledger.tip()
	free := payer.deposit - min(payer.deposit, w.chain.ledger.finalTree().Get(payer.account).Debited)
	return roles.Standing{
		Deposit: free, Security: payer.security, Limit: payer.deposit, Open: open, Mine: mine,
		Contradicted: contradicted, Epoch: number, Params: params,
	}
}

// params is the version of the governed parameters.
const params = 1
