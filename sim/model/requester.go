package model

import (
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// request is a picture that a requester waits for: the program's state, gone when it is killed.
type request struct {
	t       *task
	n       *node
	machine *roles.Requester
	body    protocol.Task
	prompt  string
	digest  protocol.Hash // of the announcement
	order   *order        // the present one
	attempt int
	waiting int     // answers that have not come
	offered []int32 // miners that gave quotes since the announcement
	askedAt int64   // when miners were last asked
	begun   int64   // when the person asked
	tried   int     // miners that were given the task
	given   int64   // to the present one, when
	fault   reputation.Kind
	due     int64
	lost    bool // the process is gone
}

// stepRequest takes one event through a requester's machine, after telling it the round.
func (w *world) stepRequest(r *request, e roles.Event) {
	if r.lost {
		return
	}
	if r.n.actor != nil {
		var ok bool
		if e, ok = r.n.actor.Event(Part{Requester, r.n.handle, nil}, e); !ok {
			return
		}
	}
	if state := r.machine.State(); state == roles.Assigning || state == roles.Executing {
		w.stepRequestOnce(r, roles.RoundReached{Round: w.chain.newest})
	}
	w.stepRequestOnce(r, e)
	if r.lost {
		return
	}
	if d := r.machine.Deadline(); !d.IsZero() {
		if at := d.Sub(epochTime).Nanoseconds(); r.due == 0 || at < r.due {
			r.due = at
			w.queue.push(at, event{kind: evPatience, node: r.n.index, life: r.n.life, ref: r})
		}
	}
	if s := r.machine.State(); s == roles.Delivered || s == roles.Failed {
		w.leave(r)
	}
}

func (w *world) stepRequestOnce(r *request, e roles.Event) {
	effects, err := r.machine.Step(w.time(), e)
	w.steps++
	if err != nil {
		w.violated("a requester refuses %T: %v", e, err)
		return
	}
	for _, effect := range effects {
		if r.n.actor == nil {
			w.carryOutRequest(r, effect)
			continue
		}
		for _, instead := range r.n.actor.Effect(Part{Requester, r.n.handle, nil}, effect) {
			w.carryOutRequest(r, instead)
		}
	}
}

// leave forgets a request that has ended.
func (w *world) leave(r *request) {
	r.lost = true
	r.n.asking = slices.DeleteFunc(r.n.asking, func(o *request) bool { return o == r })
}

func (w *world) patience(r *request, num int64) {
	if r.lost {
		return
	}
	if r.due <= w.now {
		r.due = 0
	}
	if w.beats(r) {
		w.stepRequest(r, roles.MinerBeats{Miner: r.order.n.addr})
	}
	w.stepRequest(r, roles.Tick{})
	if num > 0 && !r.lost && r.order != nil && r.order.assignment.Body.CommitBy == uint64(num) && r.machine.State() < roles.Fetching {
		w.wakeAt(r, uint64(num)) // a fork has put the round off
	}
}

// beats reports whether the present miner's program would have been heard meanwhile. Its beats are no events of their own:
// there would be more of them than of all others together.
func (w *world) beats(r *request) bool {
	o := r.order
	return !r.lost && o != nil && !o.left && o.n.up && o.life == o.n.life && w.reaches(o.n, r.n)
}

func (w *world) carryOutRequest(r *request, effect roles.Effect) {
	switch e := effect.(type) {
	case roles.Announce:
		w.announce(r)
	case roles.AskAgain:
		w.askAgain(r)
	case roles.AssignTask:
		w.assign(r, e)
	case roles.FetchPicture:
		w.fetchForRequester(r)
	case roles.DropMiner:
		w.hangUp(r)
		w.blame(r, e.Miner)
	case roles.TakeBelowFloor:
		w.handOver(r)
	case roles.GiveUp:
		r.t.given = true
		w.ended++
	}
}

// fetchForRequester gets the picture from whoever has it and gives it away.
func (w *world) fetchForRequester(r *request) {
	o := r.order
	at, ok := w.fetch(r.n, o.what)
	result := int64(0)
	if ok {
		result = 1
	}
	w.queue.push(at, event{kind: evFetched, node: r.n.index, life: r.n.life, ref: o, num: result})
}

// fetch returns when a node has a picture, or when it stops trying.
func (w *world) fetch(n *node, what *commitment) (at int64, ok bool) {
	for _, i := range what.holders {
		h := w.nodes[i]
		if h == n {
			return w.now, true
		}
		if !h.up || !w.reaches(n, h) || h.actor != nil && !h.actor.Serve(h.handle, n.handleOf(w), what.file.id) {
			continue
		}
		return w.sent(h, pictureBytes) + 2*w.pair(n, h), true
	}
	return w.now + int64(w.requests.FetchWait), false
}

// fetched checks the picture and gives it to the person.
func (w *world) fetched(n *node, o *order, ok int64) {
	r := o.r
	if r.lost || r.n != n || r.order != o {
		return
	}
	pic := &o.what.pic
	switch {
	case ok == 0:
		w.stepRequest(r, roles.PictureRefused{Miner: o.n.addr, Reason: "nobody serves the picture"})
	case pic.median < w.library.floors[o.t.class]:
		const reason = "the picture scores below the floor"
		if r.body.Tier == protocol.TierExact {
			w.stepRequest(r, roles.PictureBelowFloor{Miner: o.n.addr, Reason: reason})
		} else {
			r.fault = reputation.Bad
			w.stepRequest(r, roles.PictureRefused{Miner: o.n.addr, Reason: reason})
		}
	default:
		w.handOver(r)
		n.book.Delivered(o.quote, time.Duration(w.now-r.given), w.time())
		n.meet(o.n.index)
		w.stepRequest(r, roles.PictureChecked{Miner: o.n.addr})
	}
}

// handOver gives the picture of a request's present order to the person.
func (w *world) handOver(r *request) {
	o := r.order
	o.what.holds(r.n)
	if t := r.t; t.deliveredAt == 0 {
		t.delivered, t.deliveredAt, t.paint = true, w.now, o.what.pic.paint
		w.countEnded(t)
	}
}
