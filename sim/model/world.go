package model

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"fmt"
	"hash"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement/ledger"
	"github.com/limn-network/limn/sim"
)

// world is a network in virtual time. Nothing in it runs at the same time as anything else.
type world struct {
	scenario sim.Scenario
	seed     uint64
	domain   protocol.Domain
	scheme   *ideal
	library  *library
	split    ledger.Split
	period   int64

	now    int64
	events int64
	steps  int64
	queue  queue
	dice   chance // of everything that depends on the order of events
	log    hash.Hash
	line   []byte
	last   [lastEvents]logged

	nodes     []*node
	groups    [][]int32
	miners    []int32
	askers    []int32
	settlers  []int32
	publisher uint32
	chain     *chain
	posting   bool
	links     links

	tasks    []*task
	files    map[protocol.Hash]*file
	draws    map[uint64][]*file // by the round that draws their committee
	audits   map[uint64][]*file // by the round that draws their auditors
	requests roles.RequesterConfig
	mining   roles.MinerConfig
	auditing roles.AuditorConfig
	waveWait time.Duration

	serial        int64
	started       int
	ended         int // tasks that need nothing more
	lastTask      int64
	honestSlashed int
	disputes      int
	spent         work
	violation     string
	violatedAt    int64
	parts         map[string]any // what actors of one group share
	checkEvery    int64          // certificates between two that are verified in full
	certificates  int64
	forged        int64
	splits        int
	unbalanced    bool
	finished      bool
	quiet         bool   // no hash is wanted
	limit         int64  // of events; 0: none
	rate          uint64 // of all audits, in 1/10,000; 0: that of each miner
	vigil         vigil
	cuts          int      // partitions so far
	lacks         []string // kinds of pictures without recorded scores
	recent        []*file  // a few of the last ones, for actors
	opened        int
}

// work sums what nodes computed, in ns.
type work struct{ making, scoring, auditing int64 }

// lastEvents is how many are kept for people.
const lastEvents = 50

type logged struct {
	at, num int64
	node    int32
	kind    kind
	about   uint64
}

var epochTime = time.Unix(0, 0).UTC()

// time is the present as machines take it.
func (w *world) time() time.Time { return epochTime.Add(time.Duration(w.now)) }

// run plays events until nothing is left to wait for.
func (w *world) run(stop func() bool) {
	for w.queue.len() > 0 && w.violation == "" && !w.finished {
		at, e := w.queue.pop()
		w.now = at
		w.events++
		if !w.quiet {
			w.note(e)
		}
		w.dispatch(e)
		if w.events == w.limit {
			return
		}
		if w.events&1023 == 0 && stop() {
			return
		}
	}
}

// note adds an event to the hash, and to the last ones.
func (w *world) note(e event) {
	var about uint64
	switch ref := e.ref.(type) {
	case *seat:
		about = word(ref.c.id)
	case *file:
		about = word(ref.id)
	case *order:
		about = word(ref.id)
	case *told:
		about = word(ref.seat.c.id)
	case *request:
		about = uint64(ref.t.id)
	}
	if e.said != nil {
		about = uint64(e.said.serial)
	}
	w.last[w.events%lastEvents] = logged{w.now, e.num, e.node, e.kind, about}
	b := w.line[:0]
	b = append(b, byte(e.kind))
	b = binary.BigEndian.AppendUint32(b, uint32(e.node))
	b = binary.BigEndian.AppendUint64(b, uint64(w.now))
	b = binary.BigEndian.AppendUint64(b, uint64(e.num))
	b = binary.BigEndian.AppendUint64(b, about)
	w.line = b
	w.log.Write(b)
}

// noteWord adds the consequence of an event to the hash.
func (w *world) noteWord(v uint64) {
	if w.quiet {
		return
	}
	w.line = binary.BigEndian.AppendUint64(w.line[:0], v)
	w.log.Write(w.line)
}

func (w *world) eventHash() string { return hex.EncodeToString(w.log.Sum(nil)) }

func (w *world) lastLines() []string {
	var lines []string
	for i := max(1, w.events-lastEvents+1); i <= w.events; i++ {
		l := w.last[i%lastEvents]
		about := ""
		if l.about>>32 != 0 {
			about = fmt.Sprintf(" (of %08x)", l.about>>32)
		}
		lines = append(lines, fmt.Sprintf("%9.3f s  %-16s  %s%s", float64(l.at)/1e9, w.nameOf(l.node), kindNames[l.kind], about))
	}
	return lines
}

// nameOf is what people call a node: its group's name and its number in it, from 1.
func (w *world) nameOf(node int32) string {
	if node < 0 {
		return "network"
	}
	group := w.nodes[node].group
	return fmt.Sprintf("%s %d", w.scenario.Nodes[group].Name, node-w.groups[group][0]+1)
}

// violated ends the run: something happened that never may.
func (w *world) violated(format string, args ...any) {
	if w.violation == "" {
		w.violation, w.violatedAt = fmt.Sprintf(format, args...), w.events
	}
}

// dispatch carries out one event.
func (w *world) dispatch(e event) {
	var n *node
	if e.node >= 0 {
		n = w.nodes[e.node]
		if !n.up || e.life != 0 && e.life != n.life {
			if e.kind == evWake && n.handle != nil && n.actor != nil {
				w.wake(n, e.num)
			}
			if e.kind == evTask {
				w.elsewhere(w.tasks[e.num])
			}
			return
		}
	}
	switch {
	case e.kind < evCommit:
		w.dispatchOrder(n, e)
	case e.kind < evBlock:
		w.dispatchCase(n, e)
	default:
		w.dispatchRest(n, e)
	}
}

// dispatchOrder is of what happens between a requester and its miner.
func (w *world) dispatchOrder(n *node, e event) {
	switch e.kind {
	case evTask:
		w.begin(n, w.tasks[e.num])
	case evAsk:
		w.asked(n, e.ref.(*request), e.num)
	case evQuote:
		w.quoted(n, e.ref.(*offer), e.num)
	case evOrder:
		w.ordered(n, e.ref.(*order))
	case evReply:
		w.replied(n, e.ref.(*order), e.num)
	case evMake:
		w.makeStep(n, e.ref.(*order), e.num)
	case evFetched:
		w.fetched(n, e.ref.(*order), e.num)
	case evPatience:
		w.patience(e.ref.(*request), e.num)
	}
}

// dispatchCase is of what happens from the commit on.
func (w *world) dispatchCase(n *node, e event) {
	switch e.kind {
	case evCommit:
		w.heardCommit(n, e.ref.(*commitment))
	case evDraw:
		w.drawn(e.ref.(*seat), int(e.num))
	case evScored:
		w.scored(e.ref.(*told))
	case evAgain:
		w.again(e.ref.(*told))
	case evDeliver:
		w.deliver(e.ref.(*seat), e.said)
	case evTick:
		w.tick(e.ref.(*seat))
	case evWave:
		w.wave(e.ref.(*file), int(e.num))
	}
}

// dispatchRest is of the world, and of actors.
func (w *world) dispatchRest(n *node, e event) {
	switch e.kind {
	case evBlock:
		w.block()
	case evEpoch:
		w.settle()
		w.queue.push(w.now+int64(w.scenario.Epoch), event{kind: evEpoch, node: -1})
	case evFault:
		w.fault(e.num)
	case evWake:
		w.wake(n, e.num)
	case evTell:
		t := e.ref.(*told)
		w.tellMachine(t.seat, t.part, t.event)
	case evAnswer:
		t := e.ref.(*told)
		w.route(t.seat, t.event, t.miner)
	}
}

// over reports whether nothing is left to wait for.
func (w *world) over() bool {
	if w.started < len(w.tasks) {
		return false
	}
	return w.ended >= len(w.tasks) || w.now > w.lastTask+int64(w.scenario.Limit)
}

// block is a new block of L1: rounds pass, draws become known, transactions count.
func (w *world) block() {
	w.chain.grow()
	w.noteWord(w.chain.newest)
	w.drawFinal()
	if w.finished = w.over(); !w.finished {
		w.queue.push(w.now+w.period, event{kind: evBlock, node: -1})
	}
}

func newLog() hash.Hash { return sha256.New() }
