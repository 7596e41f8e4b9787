package node

import (
	"context"
	"fmt"
	"log/slog"

	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// Duties is what a node's roles do on the chain: a settler posts epochs and answers for their records, a watcher refutes
// wrong epochs, asks for evidence that nobody can see, and prosecutes who contradicts itself. Both serve claim proofs. Miners,
// verifiers and auditors play for what they said where it is disputed, and dispute what they know to be wrong.
type Duties struct {
	Node   *Node
	Book   *settlement.Book
	Sender *settlement.Sender
	// Account is the settler's account in the escrow; 0 for none.
	Account uint32
	// Advocate computes for the node in disputes; nil: the node itself.
	Advocate settlement.Advocate
	Log      *slog.Logger
}

// openQuestions is how many questions about one epoch a watcher has open at a time: one that nobody answers is enough.
const openQuestions = 4

// Check says what a settler lacks before it can post.
func (d Duties) Check(ctx context.Context) error { return d.settler().Check(ctx) }

func (d Duties) settler() *settlement.Settler {
	return settlement.NewSettler(d.Book, d.Sender, d.Node.NewDesk(d.Book), d.Account, d.Log)
}

// Start runs in the group what the node's roles ask for.
func (d Duties) Start(ctx context.Context, group *errgroup.Group) {
	run := func(f func(context.Context) error) { group.Go(func() error { return f(ctx) }) }
	source, roles := evidenceSource{d.Node}, d.Node.cfg.Roles
	if roles.Has(protocol.RoleSettler) || roles.Has(protocol.RoleWatcher) {
		run(func(context.Context) error { return d.Node.ServeClaims(d.Book) })
	}
	if roles.Has(protocol.RoleSettler) {
		run(d.settler().Run)
		run(settlement.NewAnswerer(d.Book, d.Sender, source, d.Account, d.Log).Run)
	}
	if plays(roles) {
		advocate := d.Advocate
		if advocate == nil {
			advocate = d.Node.Advocate(d.Book)
		}
		run(settlement.NewPlayer(d.Book.Contracts(), d.Sender, advocate, d.Node.Records("player"), d.Node.cfg.Disputes, d.Log).Run)
	}
	if roles.Has(protocol.RoleWatcher) {
		run(settlement.NewWatcher(d.Book, d.Sender, d.Log).Run)
		run(settlement.NewAsker(d.Book, d.Sender, source, openQuestions, d.Log).Run)
		run(settlement.NewProsecutor(d.Book.Contracts(), d.Sender, d.Node.accusations(), d.Book, d.Node.Records("prosecutor"), d.Log).Run)
	}
}

// plays reports whether a node says things that can be disputed.
func plays(r protocol.Roles) bool {
	return r.Has(protocol.RoleMiner) || r.Has(protocol.RoleVerifier) || r.Has(protocol.RoleAuditor)
}

// evidenceSource finds the evidence of any record of any epoch at whoever keeps it.
type evidenceSource struct{ n *Node }

// Evidence implements settlement.EvidenceSource.
func (s evidenceSource) Evidence(ctx context.Context, e *settlement.Epoch, position uint32, _ ledger.Record) (protocol.Evidence, error) {
	var none protocol.Evidence
	index, err := s.n.epochIndex(ctx, e.Header.Evidence)
	if err != nil {
		return none, fmt.Errorf("%w: %w", settlement.ErrNoEvidence, err)
	}
	if uint64(position) >= uint64(len(index.evidence)) || index.evidence[position].IsZero() {
		return none, fmt.Errorf("%w: epoch %d names none for record %d", settlement.ErrNoEvidence, e.Header.Number, position)
	}
	data, err := s.n.host.Blocks().Get(ctx, rawCID(index.evidence[position]))
	if err != nil {
		return none, fmt.Errorf("%w: %w", settlement.ErrNoEvidence, err)
	}
	evidence, err := protocol.Decode[protocol.Evidence](data, protocol.MaxEvidenceBytes)
	if err != nil {
		return none, fmt.Errorf("%w: %w", settlement.ErrNoEvidence, err)
	}
	return evidence, nil
}
