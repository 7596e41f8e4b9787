package model

import (
	"slices"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement/ledger"
)

// challengeBlocks is how long an epoch can be challenged.
const challengeBlocks = 3

// voucherEpochs is how many epochs from now a voucher may be settled in.
const voucherEpochs = 24

// book is the escrow's epochs, newest last.
type book struct {
	epochs  []*epoch
	final   int // how many of them are final
	settled map[recordKey]uint64
	paid    map[voucherKey]bool // by an epoch on the present branch
}

type voucherKey struct {
	payer  int32
	number uint32
}

// recordKey names what is paid at most once: a voucher, or one of its audits.
type recordKey struct {
	payer, number uint32
	audit         int32 // -1: the task itself
}

func keyOf(r ledger.Record) recordKey {
	if r.Kind == ledger.Audit {
		return recordKey{r.Payer, r.Number, int32(r.Extra)}
	}
	return recordKey{r.Payer, r.Number, -1}
}

type epoch struct {
	number  uint64
	before  *ledger.Tree
	after   *ledger.Tree
	debits  protocol.Amount
	list    []*decided
	settler int32
	posted  uint64
	finalAt uint64
}

// decided is a task that ended, as a settler keeps it until its epoch is final.
type decided struct {
	c        *file
	outcome  protocol.Outcome
	records  []ledger.Record
	settleBy uint64
}

func (b *book) open() {
	b.settled, b.paid = map[recordKey]uint64{}, map[voucherKey]bool{}
}

func (b *book) tip() (tree *ledger.Tree, number uint64) {
	if n := len(b.epochs); n > 0 {
		return b.epochs[n-1].after, b.epochs[n-1].number
	}
	return nil, 0
}

func (b *book) finalTree() *ledger.Tree {
	if b.final == 0 {
		return ledger.NewTree()
	}
	return b.epochs[b.final-1].after
}

// finalize counts what can no longer be challenged.
func (b *book) finalize(w *world, block uint64) {
	for b.final < len(b.epochs) && b.epochs[b.final].finalAt <= block {
		e := b.epochs[b.final]
		b.final++
		w.observe(e)
		for _, d := range e.list {
			d.c.task.settledFinal(w)
		}
		if b.final > 1 {
			b.epochs[b.final-2].before, b.epochs[b.final-2].list = nil, nil
		}
	}
}

// records returns what settles a task, as package node writes it.
func (w *world) records(e roles.CloseCase) []ledger.Record {
	cert, order := e.Evidence.Receipt.Certificate[0], e.Evidence.Receipt.Committed.Assignment.Body
	voucher := e.Evidence.Receipt.Committed.Voucher.Body
	r := ledger.Record{
		Kind: ledger.Settle, Payer: w.account(voucher.Payer), Number: voucher.Number, Miner: w.account(voucher.Miner),
		Verifier: w.account(cert.Payee()), Price: voucher.Price, Class: order.Task.Class, Score: clampScore(cert.MedianAugmented()),
	}
	if e.Outcome == protocol.Rejected {
		r.Kind = ledger.Reject
	} else {
		r.Extra = ledger.Royalty{Publisher: w.publisher, PerMille: 10}.Extra()
	}
	list := []ledger.Record{r}
	for _, audit := range e.Evidence.Audit {
		for _, s := range audit.Statements {
			list = append(list, ledger.Record{
				Kind: ledger.Audit, Payer: r.Payer, Number: r.Number, Miner: w.account(audit.Members[s.Body.Index].Leaf.Node),
				Price: w.split.MinerShare(voucher.Price), Extra: s.Body.Index,
			})
		}
	}
	return list
}

func clampScore(s int32) int16 { return int16(min(max(s, -1<<15), 1<<15-1)) }

// file puts a task into a settler's tray.
func (w *world) queueForSettling(n *node, c *file, e roles.CloseCase) {
	d := &decided{c: c, outcome: e.Outcome, records: w.records(e), settleBy: c.voucher.SettleBy}
	n.tray = append(n.tray, d)
	w.chain.courts.forfeits.certified(w.nodeOf(c.voucher.Payer), d)
}

// settle has one settler post: the one whose turn it is, or the next that is up and has something.
func (w *world) settle() {
	if w.posting {
		return // an epoch waits for its block
	}
	_, number := w.chain.ledger.tip()
	for i := range w.settlers {
		n := w.nodes[w.settlers[(int(number)+i)%len(w.settlers)]]
		if n.up && n.registered && w.post(n, number+1) {
			return
		}
	}
}

// post builds an epoch out of a settler's tray and sends it.
func (w *world) post(n *node, number uint64) bool {
	b := &w.chain.ledger
	tree, _ := b.tip()
	if tree == nil {
		tree = ledger.NewTree()
	}
	e := &epoch{number: number, before: tree, after: tree.Clone(), settler: n.index}
	keep, seen := n.tray[:0], map[recordKey]bool{}
	for _, d := range n.tray {
		switch {
		case b.isFinal(keyOf(d.records[0])) || d.settleBy < number:
			continue // done with, or too late for ever
		case len(e.list) < maxEpochTasks && w.payable(d) && !seen[keyOf(d.records[0])] && w.apply(e, d):
			e.list = append(e.list, d)
			seen[keyOf(d.records[0])] = true
		}
		keep = append(keep, d)
	}
	clear(n.tray[len(keep):])
	n.tray = keep
	if len(e.list) == 0 {
		return false
	}
	w.posting = true
	w.chain.send(&tx{name: "epoch", once: true, apply: func(height uint64) bool {
		w.posting = false
		return b.append(w, e, height)
	}, revert: func() { b.revert(w, e) }})
	return true
}

// maxEpochTasks keeps an epoch within a few blobs.
const maxEpochTasks = 4096

func (b *book) isFinal(k recordKey) bool {
	number, ok := b.settled[k]
	return ok && number <= uint64(b.final)
}

func (w *world) payable(d *decided) bool {
	_, settled := w.chain.ledger.settled[keyOf(d.records[0])]
	return !settled && !w.chain.courts.held(d.c)
}

// apply moves a task's money with the arithmetic that the contract repeats; a payer's overdraft leaves the task out.
func (w *world) apply(e *epoch, d *decided) bool {
	r := d.records[0]
	payer := w.nodeOf(d.c.voucher.Payer)
	if now := e.after.Get(r.Payer); now.Debited+r.Price > payer.deposit {
		return false
	}
	settler := w.nodes[e.settler].account
	for i, r := range d.records {
		if r.Kind == ledger.Audit {
			if pool := e.after.Get(ledger.AuditPool); pool.Debited+r.Price > pool.Credited {
				d.records = d.records[:i] // the pool is empty: the rest waits for ever, as in package settlement
				break
			}
		}
		debit, err := ledger.Apply(e.after, w.split, settler, r)
		if err != nil {
			w.violated("the ledger refuses a record of task %d: %v", d.c.task.id, err)
			return false
		}
		e.debits += debit
	}
	return true
}

// append takes an epoch that follows the tip; another one that was posted meanwhile makes it void.
func (b *book) append(w *world, e *epoch, height uint64) bool {
	tree, number := b.tip()
	if e.number != number+1 || tree != nil && tree.Root() != e.before.Root() {
		return false
	}
	for _, d := range e.list {
		for _, r := range d.records {
			if before, twice := b.settled[keyOf(r)]; twice {
				w.violated("epoch %d pays voucher %d of account %d, which epoch %d paid", e.number, r.Number, r.Payer, before)
			}
			b.settled[keyOf(r)] = e.number
		}
		payer := w.nodeOf(d.c.voucher.Payer)
		b.paid[voucherKey{payer.index, d.c.voucher.Number}] = true
		w.chain.courts.forfeits.place(payer, d.c, true)
		if d.records[0].Kind == ledger.Settle {
			d.c.miner.paid++
		}
	}
	e.posted, e.finalAt = height, height+challengeBlocks
	b.epochs = append(b.epochs, e)
	w.checkSums(e)
	return true
}

func (b *book) revert(w *world, e *epoch) {
	if n := len(b.epochs); n <= b.final || b.epochs[n-1] != e {
		w.violated("a fork drops epoch %d, which is final or not the newest", e.number)
		return
	}
	for _, d := range e.list {
		for _, r := range d.records {
			delete(b.settled, keyOf(r))
		}
		payer := w.nodeOf(d.c.voucher.Payer)
		delete(b.paid, voucherKey{payer.index, d.c.voucher.Number})
		w.chain.courts.forfeits.place(payer, d.c, false)
		if d.records[0].Kind == ledger.Settle {
			d.c.miner.paid--
		}
	}
	b.epochs = b.epochs[:len(b.epochs)-1]
}

// courts judge accusations. A contradiction is proved by two signatures; whether an integer is wrong is the referee's
// to say, and the referee knows the truth about the picture.
type courts struct {
	known    map[[2]protocol.Hash]bool // what was brought forward already
	waits    map[*file]int             // open disputes about a task
	voided   map[*file]bool            // tasks whose record was proved wrong
	forfeits forfeits
}

func (c *courts) open() {
	c.forfeits.open()
	c.known, c.waits, c.voided = map[[2]protocol.Hash]bool{}, map[*file]int{}, map[*file]bool{}
}

func (c *courts) held(f *file) bool { return c.waits[f] > 0 || c.voided[f] }

// disputeBlocks is how long the referee takes.
const disputeBlocks = 6

// slash takes a node's stake, on proof.
func (w *world) slash(n *node, picture int32, why string) {
	w.chain.send(&tx{name: "slash", apply: func(uint64) bool {
		if n.slashed {
			return false
		}
		n.slashed, n.why = true, why
		w.proven(n, picture)
		if n.honest {
			w.honestSlashed++
			w.violated("honest node %d loses its stake: %s", n.index, why)
		}
		return true
	}, revert: func() { n.slashed = false }, settle: func(uint64) {
		w.chain.stakes.register(n, 0)
		n.stakeFinal = 0
	}})
}

// accuse brings two statements of one name to the chain, where real verification decides.
func accuse[M protocol.Message](w *world, first, second protocol.Signed[M], named func(a, b M) bool) {
	a, errA := first.Signer(w.domain)
	b, errB := second.Signer(w.domain)
	one, two := first.Digest(w.domain), second.Digest(w.domain)
	if errA != nil || errB != nil || a != b || one == two || !named(first.Body, second.Body) {
		w.violated("an accusation proves nothing")
		return
	}
	if !w.chain.courts.once(one, two) {
		return
	}
	if first.Body.Kind() == protocol.KindVoucher {
		w.forfeit(w.nodeOf(a))
	} else {
		w.slash(w.nodeOf(a), 0, "it contradicts itself")
	}
}

func (c *courts) once(a, b protocol.Hash) bool {
	if slices.Compare(a[:], b[:]) > 0 {
		a, b = b, a
	}
	key := [2]protocol.Hash{a, b}
	if c.known[key] {
		return false
	}
	c.known[key] = true
	return true
}

// dispute has the referee decide whether a node said something wrong about a task, while the task's record is held
// back. wrong is the truth; voids says that the record falls when it is.
func (w *world) dispute(c *file, about protocol.Hash, dissenter, defender *node, wrong, voids bool, why string) {
	courts := &w.chain.courts
	if !courts.once(c.id, about) {
		return
	}
	courts.waits[c]++
	w.disputes++
	decideAt := w.chain.newest + disputeBlocks
	var t *tx
	t = &tx{name: "verdict", apply: func(height uint64) bool {
		if height < decideAt {
			w.chain.send(t) // the game is still on
			return false
		}
		if courts.waits[c]--; courts.waits[c] == 0 {
			delete(courts.waits, c)
		}
		if wrong {
			courts.voided[c] = courts.voided[c] || voids
			w.slash(defender, c.number, why)
		} else {
			w.slash(dissenter, 0, "its dissent was wrong")
		}
		return true
	}, once: true}
	w.chain.send(t)
}
