package model

import "github.com/limn-network/limn/protocol/roles"

// event is one thing that happens at one time. Events lie in a slab and only their places move in the heap.
type event struct {
	kind kind
	node int32  // who is concerned; -1 for the world itself
	life uint32 // of the node, for what dies with its process; 0 for what comes from outside
	num  int64
	ref  any
	said *message // of evDeliver
}

// kind says what an event is. Numbers are part of the log's hash.
type kind uint8

const (
	evTask     kind = 1 + iota // a person wants picture num
	evAsk                      // a miner is asked for a quote
	evQuote                    // a requester gets a quote, or a refusal
	evOrder                    // a miner gets an order
	evReply                    // a requester gets a miner's sign of life
	evMake                     // a miner's engine is a step further
	evFetched                  // a requester has the picture, or cannot get it
	evPatience                 // a requester's deadline may have passed
	evCommit                   // a commit arrives
	evDraw                     // a node learns a beacon
	evScored                   // a verifier's scores are there
	evAgain                    // an auditor's re-execution is done
	evDeliver                  // a statement arrives
	evTick                     // a deadline of a case may have passed
	evWave                     // the time of a wave of a draw has come
	evBlock                    // L1 has a new block
	evEpoch                    // settlers look whether to post
	evFault                    // something breaks or heals
	evWake                     // an actor wanted to be woken
	evTell                     // an actor gives one of its own machines an event
	evAnswer                   // a witness's evidence arrives
	evLast                     // no event: the number of kinds
)

// kindNames say what happened, after the name of the node that it happened to.
var kindNames = [evLast]string{
	evTask: "somebody wants a picture", evAsk: "is asked for a quote", evQuote: "gets an answer about a quote", evOrder: "gets an order",
	evReply: "gets a sign of life from its miner", evMake: "has made one more step", evFetched: "has tried to fetch its picture",
	evPatience: "looks whether it waits too long", evCommit: "hears a commit", evDraw: "learns who is drawn", evScored: "has its scores",
	evAgain: "has made the picture again", evDeliver: "hears a statement", evTick: "looks at its deadlines",
	evWave: "the next wave of a draw has its turn", evBlock: "a new block of L1", evEpoch: "settlers look whether to post",
	evFault: "something breaks or heals", evWake: "wakes as it wanted to", evTell: "tells its own machine something",
	evAnswer: "hears a witness's evidence",
}

// place is an event's place in time. Events of one time happen in the order in which they were scheduled.
type place struct {
	at   int64 // ns of virtual time
	seq  uint64
	slot int32
}

func (p place) before(q place) bool { return p.at < q.at || p.at == q.at && p.seq < q.seq }

// queue is a heap with four children a node: fewer levels, and the children of one node share cache lines.
type queue struct {
	heap []place
	slab []event
	free []int32
	seq  uint64
}

func (q *queue) len() int { return len(q.heap) }

func (q *queue) push(at int64, e event) {
	var slot int32
	if n := len(q.free); n > 0 {
		slot, q.free = q.free[n-1], q.free[:n-1]
		q.slab[slot] = e
	} else {
		slot = int32(len(q.slab))
		q.slab = append(q.slab, e)
	}
	q.seq++
	p := place{at, q.seq, slot}
	q.heap = append(q.heap, p)
	i := len(q.heap) - 1
	for i > 0 {
		parent := (i - 1) / 4
		if !p.before(q.heap[parent]) {
			break
		}
		q.heap[i] = q.heap[parent]
		i = parent
	}
	q.heap[i] = p
}

// pop takes the next event; the queue must not be empty.
func (q *queue) pop() (int64, event) {
	top := q.heap[0]
	n := len(q.heap) - 1
	last := q.heap[n]
	q.heap = q.heap[:n]
	if n > 0 {
		q.sink(last)
	}
	e := q.slab[top.slot]
	q.slab[top.slot] = event{}
	q.free = append(q.free, top.slot)
	return top.at, e
}

func (q *queue) sink(p place) {
	i, n := 0, len(q.heap)
	for {
		first := 4*i + 1
		if first >= n {
			break
		}
		least := first
		for c := first + 1; c < min(first+4, n); c++ {
			if q.heap[c].before(q.heap[least]) {
				least = c
			}
		}
		if !q.heap[least].before(p) {
			break
		}
		q.heap[i] = q.heap[least]
		i = least
	}
	q.heap[i] = p
}

// message is a statement on its way to everybody whom it concerns; all receivers share it.
type message struct {
	from   int32
	serial int64
	sent   int64 // when its sender published it
	left   int64 // when it had left its uplink
	event  roles.Event
	miner  bool // it is a reveal
}
