package full

import (
	"sync"
	"time"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// task is one picture that is asked for.
type task struct {
	prompt string
	seed   uint64

	requester *member
	announced time.Time // zero: not yet
	ended     bool      // Imagine has returned
	took      time.Duration
	delivery  *node.Delivery // nil: no picture came
	failure   error
	settled   bool
}

// tally is what nodes told of each assignment. It counts things, not how many nodes saw them.
type tally struct {
	mu          sync.Mutex
	assignments map[protocol.Hash]*assignment
	byTask      map[protocol.Hash][]*assignment // by the digest of the first announcement
	seeds       map[protocol.Hash]uint64        // of the pictures asked for, by the digest of the announcement
	done        int
	dropped     map[string]int // reasons why requesters turned away from miners
}

// assignment is one promise of money.
type assignment struct {
	id        protocol.Hash
	task      protocol.Hash
	requester *member
	miner     protocol.Address
	price     protocol.Amount
	commitBy  uint64
	committed bool
	certified bool
	audited   bool
	outcome   protocol.Outcome
	key       settlement.RecordKey
}

func newTally() *tally {
	return &tally{
		assignments: map[protocol.Hash]*assignment{}, byTask: map[protocol.Hash][]*assignment{}, seeds: map[protocol.Hash]uint64{}, dropped: map[string]int{},
	}
}

// at returns an assignment, which a commit may tell of before its requester does. Called with mu held.
func (t *tally) at(id protocol.Hash) *assignment {
	if t.assignments[id] == nil {
		t.assignments[id] = &assignment{id: id}
	}
	return t.assignments[id]
}

func (t *tally) observe(m *member, e node.Event) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch e := e.(type) {
	case node.TaskAssigned:
		a := t.at(e.Assignment)
		a.task, a.requester, a.miner, a.price, a.commitBy = e.Task, m, e.Miner, e.Price, e.CommitBy
		t.byTask[e.Task] = append(t.byTask[e.Task], a)
	case node.MinerDropped:
		t.dropped[e.Reason]++
	case node.Certified:
		a := t.at(e.Certificate.Assignment)
		a.certified, a.audited = true, a.audited || e.Audit
	case node.CaseDecided:
		if a := t.at(e.Assignment); a.outcome == protocol.Undecided {
			a.outcome = e.Outcome
		}
	}
}

// announce notes which picture an announcement asks for.
func (t *tally) announce(domain protocol.Domain, data []byte) {
	a, err := protocol.Decode[protocol.TaskAnnounced](data, protocol.MaxAnnouncedBytes)
	if err != nil {
		return // a stranger's
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.seeds[a.Announcement.Digest(domain)] = a.Announcement.Body.Task.Seed
}

// commit notes a commit that was published.
func (t *tally) commit(domain protocol.Domain, data []byte) {
	c, err := protocol.Decode[protocol.Committed](data, protocol.MaxCommittedBytes)
	if err != nil {
		return // a stranger's
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.at(c.ID(domain)).committed = true
	t.at(c.ID(domain)).key.Number = c.Voucher.Body.Number
}

// end notes that a task is over for its requester.
func (t *tally) end() {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.done++
}

func (t *tally) ended() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.done
}
