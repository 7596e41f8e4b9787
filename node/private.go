package node

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// Errors of hidden prompts.
var (
	// ErrHidden says that nobody told this node what a private task hides.
	ErrHidden = errors.New("the prompt is private, and neither miner nor requester told it")
	// ErrNotDrawn refuses an opening to who holds no place in the draw.
	ErrNotDrawn = errors.New("you are not drawn for this place")
	// errLater refuses it to who may have it soon.
	errLater = errors.New("not yet")
)

// openings is what this node knows of tasks that it gave or took: what they hide, and who may be told. Written by the
// casebook and by orders, read by requests of members.
type openings struct {
	n *Node

	mu    sync.Mutex
	cases map[protocol.Hash]*hidden
	swept uint64 // round in which records of orders that came to nothing were last dropped
}

// hidden is one case as it matters to who may read it.
type hidden struct {
	draws     map[protocol.Purpose]drawing
	certified bool // no more verifiers are needed
	audit     bool // auditors are called
}

// drawing is a draw and since when its first wave may ask.
type drawing struct {
	roles.DrawKnown
	since time.Time
}

func newOpenings(n *Node) *openings { return &openings{n: n, cases: map[protocol.Hash]*hidden{}} }

// mine reports whether this node is one of the two that members ask.
func (o *openings) mine(order protocol.Assignment) bool {
	self := o.n.Address()
	return order.Miner == self || order.Requester == self
}

// change notes something of a case, if its opening is this node's to give.
func (o *openings) change(f *file, apply func(*hidden)) {
	if !o.mine(f.committed.Assignment.Body) {
		return
	}
	o.mu.Lock()
	defer o.mu.Unlock()
	h := o.cases[f.id]
	if h == nil {
		h = &hidden{draws: map[protocol.Purpose]drawing{}}
		o.cases[f.id] = h
	}
	apply(h)
}

// drawn notes who is drawn.
func (o *openings) drawn(f *file, e roles.DrawKnown) {
	o.change(f, func(h *hidden) {
		if _, twice := h.draws[e.Role]; !twice {
			h.draws[e.Role] = drawing{e, time.Now()}
		}
	})
}

// certified notes that the certificate is closed, and whether auditors are called. Their waves begin now, or with the
// draw where that is not known yet.
func (o *openings) certified(f *file, audit bool) {
	o.change(f, func(h *hidden) {
		h.certified, h.audit = true, audit
		if d, known := h.draws[protocol.PurposeAuditor]; known {
			d.since = time.Now()
			h.draws[protocol.PurposeAuditor] = d
		}
	})
}

// admit says why a node must not be told, or nil. Places whose wave has not come are not needed, and a draw goes on long
// enough to reach almost everybody: who may read is what the certificate needs, no more.
func (o *openings) admit(seat protocol.Seat, who protocol.Address) error {
	o.mu.Lock()
	defer o.mu.Unlock()
	h := o.cases[seat.Assignment]
	if h == nil {
		return fmt.Errorf("%w: no commit is known here", errLater)
	}
	d, known := h.draws[seat.Draw]
	switch {
	case seat.Draw == protocol.PurposeVerifier && h.certified:
		return errors.New("the certificate is closed")
	case seat.Draw == protocol.PurposeAuditor && !h.audit:
		return fmt.Errorf("%w: no audit is called", errLater)
	case !known:
		return fmt.Errorf("%w: the draw is not known here", errLater)
	}
	holder, err := protocol.Holder(d.Tree, d.Beacon, seat.Assignment, seat.Draw, seat.Index)
	if err != nil || holder != who {
		return ErrNotDrawn
	}
	if int(seat.Index) >= o.reach(seat.Draw, time.Since(d.since)) {
		return fmt.Errorf("%w: the wave of place %d has not come", errLater, seat.Index)
	}
	return nil
}

// reach is how many places of a draw are asked to speak by now.
func (o *openings) reach(draw protocol.Purpose, since time.Duration) int {
	if draw == protocol.PurposeVerifier {
		return protocol.Wave(int(since / o.n.cfg.WaveWait))
	}
	return roles.AuditReach(int(since / o.n.cfg.Audit.WaveWait))
}

// forget drops what a case that is over hid.
func (o *openings) forget(id protocol.Hash) error {
	o.mu.Lock()
	delete(o.cases, id)
	o.mu.Unlock()
	return o.n.records.Delete(openedKey(id))
}

// sweep drops openings of orders that never became a case, now and then.
func (o *openings) sweep(newest uint64) error {
	o.mu.Lock()
	due := newest >= o.swept+forgetRounds
	if due {
		o.swept = newest
	}
	o.mu.Unlock()
	if !due {
		return nil
	}
	var over []string
	err := o.n.records.List(openedPrefix, func(key string, value []byte) error {
		kept, err := protocol.Decode[opened](value, maxOpenedBytes)
		if err != nil || outlived(kept.CommitBy, newest) {
			over = append(over, key)
		}
		return nil
	})
	for _, key := range over {
		err = errors.Join(err, o.n.records.Delete(key))
	}
	return err
}

// opened is a kept opening: of what this node ordered, and of what it makes. It lies in the store in the clear, like
// the node's other secrets, until its case is forgotten.
type opened struct {
	_        struct{} `cbor:",toarray"`
	CommitBy uint64
	Opening  protocol.Opening
}

const (
	openedPrefix   = "opened/"
	maxOpenedBytes = protocol.MaxEnvelopeBytes + 16
)

func openedKey(id protocol.Hash) string { return openedPrefix + id.String() }

// keepOpening stores an opening before an order leaves, or before its picture is made: members ask for it after a
// restart, too.
func (n *Node) keepOpening(id protocol.Hash, commitBy uint64, o protocol.Opening) error {
	if !o.Private() {
		return nil
	}
	data, err := protocol.Encode(opened{CommitBy: commitBy, Opening: o})
	if err != nil {
		return err
	}
	if err := n.records.Put(openedKey(id), data); err != nil {
		return fmt.Errorf("store opening: %w", err)
	}
	return nil
}

// keptOpening returns the opening of a task that this node gave or took.
func (n *Node) keptOpening(id protocol.Hash) (o protocol.Opening, found bool, err error) {
	data, found, err := n.records.Get(openedKey(id))
	switch {
	case err != nil:
		return o, false, err
	case !found:
		return n.publicOpening(id)
	}
	kept, err := protocol.Decode[opened](data, maxOpenedBytes)
	return kept.Opening, err == nil, err
}

// publicOpening is the prompt of a public task, for who got the commit without it.
func (n *Node) publicOpening(id protocol.Hash) (o protocol.Opening, found bool, err error) {
	data, found, err := n.records.Get(casePrefix + id.String())
	if err != nil || !found {
		return o, false, err
	}
	committed, err := protocol.Decode[protocol.Committed](data, protocol.MaxCommittedBytes)
	return protocol.Opening{Prompt: committed.Prompt}, err == nil && committed.Prompt != "", err
}

// openFor returns what a case hides, to judge it from a place in a draw. Whoever did not order or make the picture asks
// the miner and, where that is silent, the requester.
func (n *Node) openFor(ctx context.Context, f *file, draw protocol.Purpose, index uint32) (protocol.Opening, error) {
	if prompt := f.committed.Prompt; prompt != "" {
		return protocol.Opening{Prompt: prompt}, nil
	}
	f.asking.Lock() // once for all places
	defer f.asking.Unlock()
	if known := f.opening.Load(); known != nil {
		return *known, nil
	}
	o, err := n.findOpening(ctx, f, protocol.Seat{Assignment: f.id, Draw: draw, Index: index})
	if err == nil {
		f.opening.Store(&o)
	}
	return o, err
}

func (n *Node) findOpening(ctx context.Context, f *file, seat protocol.Seat) (protocol.Opening, error) {
	if o, found, err := n.keptOpening(f.id); err != nil || found {
		return o, err
	}
	wait := n.cfg.WaveWait
	if seat.Draw == protocol.PurposeAuditor {
		wait = n.cfg.Audit.WaveWait
	}
	witnesses := n.witnesses(f.committed)
	answers := make(chan *protocol.Opening, len(witnesses))
	var asked sync.WaitGroup
	defer asked.Wait()
	ctx, cancel := context.WithTimeout(ctx, wait/2) // what is left is for the work
	defer cancel()
	for _, to := range witnesses { // both at once: a silent miner must not use up the time
		asked.Go(func() { answers <- n.insistOpening(ctx, f, to, seat) })
	}
	for range witnesses {
		if o := <-answers; o != nil {
			return *o, nil
		}
	}
	return protocol.Opening{}, ErrHidden
}

// insistOpening asks one node until it tells or refuses for good, or gossip has told meanwhile.
func (n *Node) insistOpening(ctx context.Context, f *file, to peer.ID, seat protocol.Seat) *protocol.Opening {
	for pause := firstPause; ; pause = min(2*pause, time.Second) {
		o, err := n.askOpening(ctx, to, seat)
		if err == nil {
			err = o.Check(f.committed.Assignment.Body.Task)
		}
		if err == nil {
			return &o
		}
		n.log.Debug("no opening", "assignment", f.id, "peer", to, "error", err)
		if errors.Is(err, errRefused) {
			return nil
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(pause):
		}
		if known := f.opening.Load(); known != nil {
			return known
		}
	}
}

// firstPause is how long a member waits before it asks again: the others may learn of the draw a moment later.
const firstPause = 25 * time.Millisecond

// errRefused is an answer that will not change.
var errRefused = errors.New("refused")

// askOpening asks one node for an opening.
func (n *Node) askOpening(ctx context.Context, to peer.ID, seat protocol.Seat) (protocol.Opening, error) {
	request, err := protocol.Encode(seat)
	if err != nil {
		return protocol.Opening{}, err
	}
	s, err := n.host.OpenStream(ctx, to, envelopeProtocol())
	if err != nil {
		return protocol.Opening{}, err
	}
	defer s.Close()
	if err := s.Send(ctx, request); err != nil {
		return protocol.Opening{}, err
	}
	data, err := s.Receive(ctx)
	if err != nil {
		return protocol.Opening{}, err
	}
	reply, err := protocol.Decode[envelopeReply](data, maxEnvelopeFrame)
	switch {
	case err != nil:
		return protocol.Opening{}, err
	case len(reply.Envelope) > 0:
		return protocol.OpenEnvelope(n.key, seat, reply.Envelope)
	case reply.Later:
		return protocol.Opening{}, fmt.Errorf("%w: %s", errLater, clip(reply.Refusal))
	}
	return protocol.Opening{}, fmt.Errorf("%w: %s", errRefused, clip(reply.Refusal))
}
