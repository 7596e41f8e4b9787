package node

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement"
)

// Bounds of what a node keeps for disputes.
const (
	// exhibitRounds is how long a node can answer for a statement: with blocks of twelve seconds four weeks, which is longer
	// than a voucher can be settled and a dispute about it lasts.
	exhibitRounds = 4 * 7 * 7200
	exhibitPrefix = "exhibit/"
	doubtPrefix   = "doubt/"
	// maxDoubts bounds how many wait: a doubt that nobody can pay the bond of is kept no longer than its exhibit.
	maxDoubts = 256
)

// exhibit is what a node must know of a task to answer for what it said of it, or to prove another wrong. It lies in the
// store in the clear, like the node's other secrets.
type exhibit struct {
	Committed []byte                `json:"committed"` // canonical bytes
	Salt      protocol.Hash         `json:"salt"`      // of a private task
	Prompt    string                `json:"prompt"`
	RGB       []byte                `json:"rgb,omitempty"`   // what was scored
	Plain     *int32                `json:"plain,omitempty"` // as computed here
	Augmented map[uint32]int32      `json:"augmented,omitempty"`
	Result    *protocol.AuditResult `json:"result,omitempty"` // as computed here

	committed protocol.Committed
}

// exhibits keeps what this node needs in disputes.
type exhibits struct {
	store records

	mu     sync.Mutex
	swept  uint64 // round
	doubts int    // -1: not counted yet
}

func newExhibits(store records) *exhibits { return &exhibits{store: store, doubts: -1} }

// keep adds what was computed to what is known of a task, before anything is said about it.
func (x *exhibits) keep(id protocol.Hash, committed protocol.Committed, o protocol.Opening, add func(*exhibit)) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	e, _, err := x.get(id)
	if err != nil {
		return err
	}
	if e.Committed, err = protocol.Encode(committed); err != nil {
		return err
	}
	e.Salt, e.Prompt = o.Salt, o.Prompt
	add(&e)
	data, err := json.Marshal(e)
	if err != nil {
		return err
	}
	if err := x.store.Put(exhibitPrefix+id.String(), data); err != nil {
		return fmt.Errorf("store exhibit: %w", err)
	}
	return nil
}

// scored keeps what a verifier found.
func (x *exhibits) scored(id protocol.Hash, c protocol.Committed, o protocol.Opening, rgb []byte, s roles.PictureScored) error {
	return x.keep(id, c, o, func(e *exhibit) {
		e.RGB, e.Plain = rgb, &s.Plain
		if e.Augmented == nil {
			e.Augmented = map[uint32]int32{}
		}
		maps.Copy(e.Augmented, s.Augmented)
	})
}

// made keeps what an auditor found, or what a miner made.
func (x *exhibits) made(id protocol.Hash, c protocol.Committed, o protocol.Opening, r protocol.AuditResult) error {
	return x.keep(id, c, o, func(e *exhibit) { e.Result = &r })
}

// exhibit keeps what a miner made, before it tells of it.
func (j *job) exhibit(signed protocol.Signed[protocol.Commit], o protocol.Opening) error {
	kept, err := j.n.openingOf(j.id)
	if err != nil {
		return err
	}
	committed := protocol.Committed{Assignment: j.request.Assignment, Voucher: j.request.Voucher, Commit: signed}
	if !o.Private() {
		committed.Prompt = o.Prompt
	}
	return j.n.exhibits.made(j.id, committed, o, protocol.AuditResult{Pixels: signed.Body.Pixels, Root: kept.Root})
}

// openingOf returns what opens an own commit.
func (n *Node) openingOf(id protocol.Hash) (o opening, err error) {
	data, found, err := n.records.Get(openingKey(id))
	if err == nil && !found {
		err = fmt.Errorf("%w: what opens the commit of %s", settlement.ErrNoBrief, id)
	}
	if err == nil {
		err = json.Unmarshal(data, &o)
	}
	return o, err
}

func (x *exhibits) get(id protocol.Hash) (e exhibit, found bool, err error) {
	data, found, err := x.store.Get(exhibitPrefix + id.String())
	if err != nil || !found {
		return e, false, err
	}
	if err := json.Unmarshal(data, &e); err != nil {
		return e, false, fmt.Errorf("stored exhibit of %s is damaged: %w", id, err)
	}
	e.committed, err = protocol.Decode[protocol.Committed](e.Committed, protocol.MaxCommittedBytes)
	return e, err == nil, err
}

// sweep drops, now and then, what no dispute can be about any more.
func (x *exhibits) sweep(newest uint64) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	if newest < x.swept+forgetRounds {
		return nil
	}
	x.swept = newest
	var over []string
	for _, prefix := range []string{exhibitPrefix, doubtPrefix} {
		err := x.store.List(prefix, func(key string, value []byte) error {
			var e struct{ Committed []byte }
			if err := json.Unmarshal(value, &e); err != nil {
				return fmt.Errorf("stored %s is damaged: %w", key, err)
			}
			c, err := protocol.Decode[protocol.Committed](e.Committed, protocol.MaxCommittedBytes)
			if err != nil || c.Assignment.Body.CommitBy+exhibitRounds < newest {
				over = append(over, key)
			}
			return nil
		})
		if err != nil {
			return err
		}
	}
	x.doubts = -1
	var errs []error
	for _, key := range over {
		errs = append(errs, x.store.Delete(key))
	}
	return errors.Join(errs...)
}

// doubt is a case whose end this node knows to be wrong, on its way to the chain.
type doubt struct {
	Committed []byte                 `json:"committed"` // canonical bytes
	Evidence  []byte                 `json:"evidence"`  // canonical bytes
	Outcome   protocol.Outcome       `json:"outcome"`
	Kind      settlement.DissentKind `json:"kind"`
	Index     uint32                 `json:"index"`
	Claimed   protocol.Hash          `json:"claimed"`
}

// closed compares how a case ended with what this node computed, and keeps a doubt where they differ.
func (x *exhibits) closed(id protocol.Hash, end roles.CloseCase) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	e, found, err := x.get(id)
	if err != nil || !found {
		return err
	}
	claim, ok := e.objection(end.Evidence)
	if !ok {
		return nil
	}
	d := doubt{Committed: e.Committed, Outcome: end.Outcome, Kind: claim.Kind, Index: claim.Index, Claimed: claim.Claimed}
	if d.Evidence, err = protocol.Encode(end.Evidence); err != nil {
		return err
	}
	data, err := json.Marshal(d)
	if err != nil {
		return err
	}
	if err := x.count(); err != nil || x.doubts >= maxDoubts {
		return err
	}
	x.doubts++
	return x.store.Put(doubtPrefix+id.String(), data)
}

func (x *exhibits) count() error {
	if x.doubts >= 0 {
		return nil
	}
	n := 0
	err := x.store.List(doubtPrefix, func(string, []byte) error { n++; return nil })
	if err == nil {
		x.doubts = n
	}
	return err
}

// objection is the gravest thing that this node knows to be wrong in a task's evidence. A record has one dissent at a time,
// so one is enough.
func (e exhibit) objection(evidence protocol.Evidence) (settlement.Dissent, bool) {
	committed := evidence.Receipt.Committed
	if r := e.Result; r != nil {
		if committed.Commit.Body.Pixels != r.Pixels {
			return settlement.Dissent{Kind: settlement.DissentPixels, Claimed: r.Pixels}, true
		}
		for _, audit := range evidence.Audit {
			for _, s := range audit.Statements {
				switch {
				case s.Body.Pixels != r.Pixels:
					return settlement.Dissent{Kind: settlement.DissentAuditPixels, Index: s.Body.Index, Claimed: r.Pixels}, true
				case s.Body.Root != r.Root:
					return settlement.Dissent{Kind: settlement.DissentAuditRoot, Index: s.Body.Index, Claimed: r.Root}, true
				}
			}
		}
	}
	for _, c := range evidence.Receipt.Certificate {
		if e.Plain != nil && c.Plain() != *e.Plain {
			return settlement.Dissent{Kind: settlement.DissentPlain, Index: c.Attestations[0].Body.Index, Claimed: settlement.ScoreWord(*e.Plain)}, true
		}
		for _, a := range c.Attestations {
			if computed, ok := e.Augmented[a.Body.Index]; ok && computed != a.Body.Augmented {
				return settlement.Dissent{Kind: settlement.DissentAugmented, Index: a.Body.Index, Claimed: settlement.ScoreWord(computed)}, true
			}
		}
	}
	return settlement.Dissent{}, false
}

// open lists the doubts, oldest key first.
func (x *exhibits) open() (map[string]doubt, []string, error) {
	list := map[string]doubt{}
	err := x.store.List(doubtPrefix, func(key string, value []byte) error {
		var d doubt
		if err := json.Unmarshal(value, &d); err != nil {
			return fmt.Errorf("stored %s is damaged: %w", key, err)
		}
		list[key] = d
		return nil
	})
	return list, slices.Sorted(maps.Keys(list)), err
}

// drop forgets a doubt that was dealt with.
func (x *exhibits) drop(key string) error {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.doubts = -1
	return x.store.Delete(key)
}
