package model

import (
	"strconv"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// task is one picture that a person wants. It is small: a run may have a million.
type task struct {
	id        int32
	requester int32
	class     uint8
	again     uint8 // times it was asked for once more, after its requester was restarted
	paint     Paint // of what was delivered

	asked, assigned, committed, delivered, certified, audited bool
	given, accepted, rejected, settled, bad                   bool // given: the requester gave up

	miner                int32 // whose picture was accepted
	askedAt, deliveredAt int64
	vouchers             []voucherRef
}

// voucherRef is a promise that a task made.
type voucherRef struct {
	payer            int32
	number           uint32
	commitBy, settle uint64
	committed        bool
}

// begin starts a task: a person asks the program for a picture.
func (w *world) begin(n *node, t *task) {
	if t.askedAt == 0 {
		t.askedAt = w.now
		w.next()
	}
	t.asked = true
	r := &request{t: t, n: n, prompt: "picture " + strconv.Itoa(int(t.id)), begun: w.now, fault: reputation.Failed}
	r.body = protocol.Task{
		Model: hashOf(1), Prompt: protocol.PromptHash(protocol.Hash{}, r.prompt), Width: 32, Height: 32, Steps: 16, Guidance: 250,
		Seed: mix(w.seed, 0x5eed, uint64(t.id)), Class: t.class,
	}
	if w.scenario.Tier == "statistical" {
		r.body.Tier = protocol.TierStatistical
	} else {
		r.body.Tokens = protocol.Hash{31: 1}
	}
	r.machine = roles.NewRequester(w.requests, n.price, w.order(r))
	n.asking = append(n.asking, r)
	w.stepRequest(r, roles.Started{Round: w.chain.newest})
}

// elsewhere has somebody else ask for a picture whose requester is not running, if it was not asked for yet.
func (w *world) elsewhere(t *task) {
	if t.askedAt != 0 {
		return
	}
	for range 2 * len(w.askers) {
		n := w.nodes[w.askers[w.dice.below(int64(len(w.askers)))]]
		if n.up {
			t.requester = n.index
			w.begin(n, t)
			return
		}
	}
	t.askedAt = w.now // nobody is there
	t.given = true
	w.ended++
	w.next()
}

// next counts a task that began, and schedules the one after it.
func (w *world) next() {
	w.started++
	w.lastTask = w.now
	if w.started < len(w.tasks) {
		w.scheduleTask(w.started)
	}
}

// scheduleTask has the next task begin after a while; tasks come at random, as people do.
func (w *world) scheduleTask(i int) {
	gap := int64(min(1e9/w.scenario.Rate, 1e15))
	at := w.now + w.dice.below(2*gap+1)
	w.queue.push(at, event{kind: evTask, node: w.tasks[i].requester, num: int64(i)})
}
