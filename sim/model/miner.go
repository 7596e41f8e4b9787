package model

import (
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// order is a task given to one miner, seen by both sides.
type order struct {
	id         protocol.Hash
	r          *request
	t          *task
	n, from    *node
	quote      protocol.Quote
	assignment protocol.Signed[protocol.Assignment]
	voucher    protocol.Signed[protocol.Voucher]
	open       []protocol.Signed[protocol.Voucher]
	prompt     string
	machine    *roles.Miner
	what       *commitment
	paint      Paint
	steps      int64
	took       int64
	reason     string
	event      roles.Event
	left       bool   // the requester listens no more
	life       uint32 // of the miner that has it; 0: it has not come
}

// commitment is one signed commit with what belongs to it; who equivocates has several for one assignment.
type commitment struct {
	file      *file
	committed protocol.Committed
	digest    protocol.Hash
	pic       picture
	root      protocol.Hash
	salt      protocol.Hash
	at        int64 // when it was published
	left      int64 // when it had left the uplink
	serial    int64
	cut       uint64  // the partitions then
	worth     bool    // following: miner and payer had money then
	holders   []int32 // who has the picture
}

func (c *commitment) holds(n *node) {
	for _, h := range c.holders {
		if h == n.index {
			return
		}
	}
	c.holders = append(c.holders, n.index)
}

func (w *world) reply(o *order, stage int64) {
	w.stream(o.n, o.from, replyBytes, event{kind: evReply, num: stage, ref: o})
}

func (w *world) refuse(o *order, reason string) {
	o.reason = reason
	w.reply(o, stageRefused)
}

// ordered is a miner that gets an order: it verifies everything, looks the payer up, and asks its machine.
func (w *world) ordered(n *node, o *order) {
	o.life = n.life
	payer := w.nodeOf(o.voucher.Body.Payer)
	if err := protocol.VerifyOrder(w.domain, o.assignment, o.voucher, o.prompt); err != nil || payer == nil {
		w.refuse(o, "the order is not valid")
		return
	}
	free := payer.deposit - min(payer.deposit, w.chain.ledger.finalTree().Get(payer.account).Debited)
	if free < o.voucher.Body.Price || w.isPaid(payer, o.voucher.Body.Number) {
		w.refuse(o, "the payer cannot pay")
		return
	}
	for _, v := range o.open {
		if v.Verify(w.domain, payer.addr) != nil {
			w.refuse(o, "an open voucher is not valid")
			return
		}
		if !w.isPaid(payer, v.Body.Number) {
			w.promise(n, v, false)
		}
	}
	w.promise(n, o.voucher, false)
	standing := w.standing(n, payer)
	o.machine = roles.NewMiner(w.mining, n.addr, o.id, hashOf(w.scheme.secret, 0x5a17, word(o.id), uint64(n.index)))
	w.stepOrder(o, roles.OrderReceived{
		Order: roles.Order{Assignment: o.assignment, Voucher: o.voucher, Prompt: o.prompt},
		Quote: o.quote, Standing: standing, Round: w.chain.newest,
	})
}

func (w *world) stepOrder(o *order, e roles.Event) {
	n := o.n
	if n.actor != nil {
		var ok bool
		if e, ok = n.actor.Event(Part{Miner, n.handle, &Case{w, nil, o}}, e); !ok {
			return
		}
	}
	effects, err := o.machine.Step(w.time(), e)
	w.steps++
	if err != nil {
		w.violated("a miner refuses %T: %v", e, err)
		return
	}
	for _, effect := range effects {
		if n.actor == nil {
			w.carryOutOrder(o, effect)
		} else {
			for _, instead := range n.actor.Effect(Part{Miner, n.handle, &Case{w, nil, o}}, effect) {
				w.carryOutOrder(o, instead)
			}
		}
		if !n.up {
			return
		}
	}
}

func (w *world) carryOutOrder(o *order, effect roles.Effect) {
	n := o.n
	switch e := effect.(type) {
	case roles.AcceptOrder:
		if n.waiting >= minerQueue {
			w.refuse(o, "too many pictures are waiting")
			return
		}
		n.waiting++
		w.reply(o, stageAccepted)
		w.make(n, o)
	case roles.RefuseOrder:
		w.refuse(o, e.Reason)
	case roles.AbandonOrder:
		w.refuse(o, e.Reason)
	case roles.PublishCommit:
		w.commit(o, e)
	}
}

// make starts the engine, or waits for it.
func (w *world) make(n *node, o *order) {
	o.paint = Right
	if n.actor != nil {
		o.paint = n.actor.Paint(n.handle, &Case{w, nil, o})
	}
	spread := int64(13_000) // a fifth, in 1/2^16
	o.took = max(1, lognormal(n.speed, spread, mix(w.seed, 0x3a4e, word(o.id)))*o.paint.Effort()/100*n.pace())
	o.steps = min(max(4, o.took/2e9+1), 64)
	start := max(w.now, n.busy)
	n.busy = start + o.took
	w.spent.making += o.took
	w.queue.push(start+o.took/o.steps, event{kind: evMake, node: n.index, life: n.life, num: 1, ref: o})
}

// makeStep is the engine's progress; the last step is the picture.
func (w *world) makeStep(n *node, o *order, step int64) {
	late := w.chain.newest > o.assignment.Body.CommitBy
	switch {
	case late:
		n.waiting--
		w.stepOrder(o, roles.MakingFailed{Reason: "the commit-by round has passed"})
	case step < o.steps:
		w.reply(o, stageStep|step<<8)
		w.queue.push(w.now+o.took/o.steps, event{kind: evMake, node: n.index, life: n.life, num: step + 1, ref: o})
	default:
		n.waiting--
		n.work++
		pic := w.library.paintPicture(o.assignment.Body.Task.StructHash(), o.t.class, o.paint, uint64(n.index))
		o.what = &commitment{pic: pic, root: pic.root}
		w.stepOrder(o, roles.PictureMade{
			Round: w.chain.newest, Picture: hashOf(word(pic.pixels), 9), Pixels: pic.pixels, Root: pic.root, Size: pictureBytes,
		})
	}
}

// commit stores what opens the commit, signs it, and tells the requester and everybody.
func (w *world) commit(o *order, e roles.PublishCommit) {
	n := o.n
	what := o.what
	if what.file != nil || what.at != 0 { // somebody who says it twice
		what = &commitment{pic: what.pic, root: what.root}
	}
	what.salt, what.holders = e.Salt, []int32{n.index}
	what.committed = protocol.Committed{
		Assignment: o.assignment, Voucher: o.voucher, Commit: signed(w, n, e.Commit), Prompt: o.prompt,
	}
	what.digest = what.committed.Commit.Digest(w.domain)
	c := w.files[o.id]
	if c == nil {
		c = w.openFile(o)
	}
	what.file = c
	c.noteTwice(what)
	c.commits = append(c.commits, what)
	if w.burned(n) { // the commit is on disk, and was not sent
		w.join(c, n, what)
		return
	}
	o.what = what
	w.reply(o, stageCommit)
	w.spread(n, c, what)
}

// spread gossips a commit to those who wait for it. Who will be drawn, nobody knows yet: members get it when they are,
// provided that it had reached them in time.
func (w *world) spread(n *node, c *file, what *commitment) {
	what.at = w.now
	what.left = w.sent(n, meshDegree*commitBytes)
	w.serial++
	what.serial, what.cut, what.worth = w.serial, w.links.cut, w.worthFollowing(c)
	w.noteWord(word(what.digest))
	for i := range c.task.vouchers {
		if v := &c.task.vouchers[i]; v.number == c.voucher.Number {
			v.committed = true
		}
	}
	c.task.committed = true
	n.made++
	if what.pic.paint != Right {
		n.bad++
	}
	if c.number == 0 {
		c.number = n.made
	}
	w.heardCommit(n, what)
	w.spreadTo(n, c.requester, what)
	for _, i := range w.settlers {
		w.spreadTo(n, w.nodes[i], what)
	}
}

func (w *world) spreadTo(from, to *node, what *commitment) {
	if from == to || !w.reaches(from, to) {
		return
	}
	if at, arrives := w.gossiped(to, what.left, what.serial); arrives {
		w.queue.push(at, event{kind: evCommit, node: to.index, ref: what})
		w.links.timed(at - what.at)
	}
}
