package node

import (
	"context"
	"fmt"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/trace"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// Tracer is a model that can be computed again step by step and tile by tile. *compute.Model is one.
type Tracer interface {
	Root() [32]byte
	Manifest() []byte
	Head() (head []byte, proof []trace.Hash, err error)
	Trace(ctx context.Context, t compute.Task, threads int) (*compute.PictureTrace, error)
	TraceScore(ctx context.Context, prompt string, rgb []byte, seed *[32]byte, threads int) (*compute.TileTrace, error)
}

// advocate knows what a node needs to play for its statements. It implements settlement.Advocate.
type advocate struct {
	n     *Node
	book  *settlement.Book
	clerk *Bookkeeper
}

// Advocate returns what plays this node's part in disputes asks the node.
func (n *Node) Advocate(book *settlement.Book) settlement.Advocate {
	return advocate{n, book, NewBookkeeper(book.Contracts())}
}

// Doubts implements settlement.Advocate. Records that are disputed by now are dealt with. A miner whose picture was
// rejected is called to account once the rejection is final, since a dispute would hold back what its committee earned.
func (a advocate) Doubts(ctx context.Context) ([]settlement.Doubt, error) {
	kept, keys, err := a.n.exhibits.open()
	if err != nil {
		return nil, err
	}
	var list []settlement.Doubt
	for _, key := range keys {
		d, wait, err := a.doubt(ctx, kept[key])
		if err != nil || wait {
			if err != nil {
				a.n.log.Warn("doubt not taken further yet", "doubt", key, "error", err)
			}
			continue
		}
		dispute, err := a.book.Contracts().Dispute(ctx, d.Record.Payer, d.Record.Number)
		if err != nil {
			return nil, err
		}
		if dispute.State == settlement.DisputeNone {
			list = append(list, d)
		} else if err := a.n.exhibits.drop(key); err != nil {
			return nil, err
		}
	}
	return list, nil
}

// lastEpochs is how many epochs before a voucher's last one a doubt is filed whatever became of the records.
const lastEpochs = 3

// doubt finds the record that a doubt is about, and says whether it should wait.
func (a advocate) doubt(ctx context.Context, d doubt) (out settlement.Doubt, wait bool, err error) {
	evidence, err := protocol.Decode[protocol.Evidence](d.Evidence, protocol.MaxEvidenceBytes)
	if err != nil {
		return out, false, err
	}
	records, err := a.clerk.Records(ctx, d.Outcome, evidence)
	if err != nil {
		return out, false, err
	}
	if d.Outcome == protocol.Rejected && d.Kind == settlement.DissentPixels {
		head, err := a.book.Contracts().EscrowHead(ctx)
		if err != nil {
			return out, false, err
		}
		last := evidence.Receipt.Committed.Voucher.Body.SettleBy
		if !a.settled(records) && head.Last+lastEpochs < last {
			return out, true, nil
		}
	}
	out = settlement.Doubt{Record: records[0], Evidence: evidence, Claim: settlement.Dissent{Kind: d.Kind, Index: d.Index, Claimed: d.Claimed}}
	if d.Kind != settlement.DissentAuditPixels && d.Kind != settlement.DissentAuditRoot {
		return out, false, nil
	}
	for _, r := range records[1:] {
		if r.Kind == ledger.Audit && r.Extra == d.Index {
			out.Record = r
			return out, false, nil
		}
	}
	return out, false, fmt.Errorf("no record pays auditor %d", d.Index)
}

// settled reports whether all records of a task are in final epochs.
func (a advocate) settled(records []ledger.Record) bool {
	for _, r := range records {
		if _, final, ok := a.book.Settled(settlement.KeyOf(r)); !ok || !final {
			return false
		}
	}
	return true
}

func (a advocate) exhibit(d settlement.Dispute) (exhibit, error) {
	e, found, err := a.n.exhibits.get(d.Assignment)
	if err != nil {
		return e, err
	}
	if !found || e.committed.Commit.Digest(a.n.domain) != d.Commit {
		return e, fmt.Errorf("%w: assignment %s", settlement.ErrNoBrief, d.Assignment)
	}
	return e, nil
}

// Brief implements settlement.Advocate.
func (a advocate) Brief(_ context.Context, d settlement.Dispute) (settlement.Brief, error) {
	e, err := a.exhibit(d)
	return settlement.Brief{Assignment: e.committed.Assignment.Body, Commit: e.committed.Commit.Body}, err
}

// Compute implements settlement.Advocate.
func (a advocate) Compute(ctx context.Context, d settlement.Dispute, b settlement.Brief, seed *protocol.Hash) (settlement.Computation, error) {
	e, err := a.exhibit(d)
	if err != nil {
		return nil, err
	}
	model, err := a.tracer(b.Assignment.Task.Model)
	if err != nil {
		return nil, err
	}
	if d.Scored() && len(e.RGB) == 0 {
		return nil, fmt.Errorf("%w: the picture of assignment %s", settlement.ErrNoBrief, d.Assignment)
	}
	work := computation{n: a.n, model: model, exhibit: e, seed: (*[32]byte)(seed)}
	if d.Scored() {
		return work, nil
	}
	release, err := hold(ctx, a.n.crew.making)
	if err != nil {
		return nil, err
	}
	defer release()
	work.picture, err = model.Trace(ctx, compute.Task{Prompt: e.Prompt, Params: params(b.Assignment.Task)}, a.n.cfg.Threads)
	return work, err
}

func (a advocate) tracer(model protocol.Hash) (Tracer, error) {
	t, ok := a.n.engine.(Tracer)
	if !ok || t.Root() != model {
		return nil, fmt.Errorf("%w: model %s cannot be computed here tile by tile", settlement.ErrNoBrief, model)
	}
	return t, nil
}

// Opening implements settlement.Advocate.
func (a advocate) Opening(_ context.Context, d settlement.Dispute, _ settlement.Brief) (settlement.Opening, error) {
	if d.Kind == settlement.DissentPixels {
		o, err := a.n.openingOf(d.Assignment)
		return settlement.Opening{Salt: o.Salt}, err
	}
	var out settlement.Opening
	found := false
	err := a.n.records.List(fmt.Sprintf("audit/%x/%d/", d.Assignment, d.Index), func(_ string, value []byte) error {
		s, err := protocol.Decode[protocol.Signed[protocol.AuditStatement]](value, protocol.MaxAuditBytes)
		if err == nil && s.Body.Pixels == d.Attested {
			out, found = settlement.Opening{Salt: s.Body.Salt, Beacon: s.Body.Beacon, Signature: s.Signature[:]}, true
		}
		return err
	})
	if err == nil && !found {
		err = fmt.Errorf("%w: no statement of auditor %d about %s", settlement.ErrNoBrief, d.Index, d.Assignment)
	}
	return out, err
}

// Layout implements settlement.Advocate.
func (a advocate) Layout(_ context.Context, model protocol.Hash) (settlement.Layout, error) {
	t, err := a.tracer(model)
	if err != nil {
		return settlement.Layout{}, err
	}
	head, proof, err := t.Head()
	return settlement.Layout{Manifest: t.Manifest(), Head: head, Proof: proof}, err
}

// computation is a node's own computation of a disputed task.
type computation struct {
	n       *Node
	model   Tracer
	exhibit exhibit
	seed    *[32]byte             // of an augmented score
	picture *compute.PictureTrace // nil for a score
}

// Trace implements settlement.Computation.
func (c computation) Trace() settlement.Tree { return c.picture.Tree() }

// State implements settlement.Computation.
func (c computation) State(step int) ([]byte, error) {
	run, err := c.picture.State(step)
	if err != nil {
		return nil, err
	}
	return run.Contents[0], nil
}

// Tiles implements settlement.Computation.
func (c computation) Tiles(ctx context.Context, step int) (settlement.Tiles, error) {
	release, err := hold(ctx, c.n.crew.making)
	if err != nil {
		return nil, err
	}
	defer release()
	var tiles *compute.TileTrace
	if c.picture != nil {
		tiles, err = c.picture.Step(ctx, step, c.n.cfg.Threads)
	} else {
		tiles, err = c.model.TraceScore(ctx, c.exhibit.Prompt, c.exhibit.RGB, c.seed, c.n.cfg.Threads)
	}
	return DisputedTiles{tiles, c.exhibit.Salt}, err
}

// DisputedTiles are the tiles of a step or a score in the form that a game asks for.
type DisputedTiles struct {
	*compute.TileTrace
	Salt protocol.Hash // of the task's tokens
}

// Tree implements settlement.Tiles.
func (d DisputedTiles) Tree() settlement.Tree { return d.TileTrace.Tree() }

// Prove implements settlement.Tiles.
func (d DisputedTiles) Prove(tile int) ([]byte, error) {
	proof, err := d.TileTrace.Prove(tile, d.Salt)
	if err != nil {
		return nil, err
	}
	return compute.EncodeTileProof(proof)
}
