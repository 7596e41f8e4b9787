package localnet_test

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"testing"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/localnet"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// TestMain runs the networks of this package beside each other: they wait for blocks most of their time. -parallel says
// otherwise.
func TestMain(m *testing.M) {
	if err := flag.Set("test.parallel", "3"); err != nil {
		panic(err)
	}
	os.Exit(m.Run())
}

// TestFromPromptToPayment runs the whole line with a cheating miner that wins the first assignment.
func TestFromPromptToPayment(t *testing.T) { fromPromptToPayment(t, false) }

// TestPrivateFromPromptToPayment does the same with a prompt and pictures that only their judges can read.
func TestPrivateFromPromptToPayment(t *testing.T) { fromPromptToPayment(t, true) }

func fromPromptToPayment(t *testing.T, private bool) {
	t.Parallel()
	model, err := compute.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	cfg := localnet.DefaultConfig(model)
	cfg.Miners, cfg.Verifiers = 2, 4
	cfg.Period = 300 * time.Millisecond
	cfg.Epoch = time.Second
	cfg.Part = func(*localnet.Member) localnet.Part {
		return localnet.Part{Config: func(c *node.Config) {
			r := &c.Requester // the cheapest miner, the cheat, is to be heard, however busy the machine
			r.QuoteWait, r.AnnounceWait = 20*time.Second, 20*time.Second
		}}
	}
	if testing.Verbose() {
		cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
		start := time.Now()
		cfg.Progress = func(s string) { fmt.Fprintln(os.Stderr, time.Since(start), s) }
		cfg.Observer = func(m *localnet.Member, e node.Event) {
			fmt.Fprintf(os.Stderr, "%s %s %T %.300v\n", time.Since(start), m.Name, e, e)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	err = localnet.Run(ctx, cfg, func(ctx context.Context, n *localnet.Network) error { return play(ctx, t, n, model, private) })
	if err != nil {
		t.Fatal(err)
	}
}

func play(ctx context.Context, t *testing.T, n *localnet.Network, model *compute.Model, private bool) error {
	r := n.Requester()
	d, err := r.Node.Imagine(ctx, node.Request{
		Prompt: "a red apple on a blue background", Params: model.DefaultParams(), MaxPrice: protocol.Token / 50,
		Private: private,
	})
	if err != nil {
		return err
	}
	if len(d.Rejected) != 1 || !n.Find(d.Rejected[0].Miner).Cheat {
		t.Errorf("rejected: %v, want the cheat's assignment", d.Rejected)
	}
	outcome, evidence, err := r.Node.Await(ctx, d.Assignment)
	if err != nil {
		return err
	}
	if outcome != protocol.Accepted {
		t.Errorf("the honest picture: %v", outcome)
	}
	if err := evidence.Receipt.Verify(); err != nil {
		t.Errorf("receipt: %v", err)
	}
	if told := evidence.Receipt.Committed.Prompt; (told == "") != private || len(evidence.Receipt.Opening) > 0 {
		t.Errorf("the evidence tells the prompt %q", told)
	}
	outcome, rejection, err := r.Node.Await(ctx, d.Rejected[0].Assignment)
	if err != nil {
		return err
	}
	if outcome != protocol.Rejected || len(rejection.Audit) != 1 {
		t.Errorf("the cheat's picture: outcome %v, %d audits", outcome, len(rejection.Audit))
	}
	for number := range uint32(2) {
		if err := n.WaitSettled(ctx, r.Index(), number); err != nil {
			return err
		}
	}
	if err := audits(ctx, t, n, rejection); err != nil {
		return err
	}
	watched(t, n, evidence, ledger.Settle)
	watched(t, n, rejection, ledger.Reject)
	return claims(ctx, t, n, d)
}

// audits checks that both auditors were bound before anything was opened, and that each is paid for its work.
func audits(ctx context.Context, t *testing.T, n *localnet.Network, e protocol.Evidence) error {
	audit, voucher := e.Audit[0], e.Receipt.Committed.Voucher.Body
	if len(audit.Statements) < protocol.AuditLead || len(audit.Seals) != len(audit.Statements) {
		t.Errorf("%d statements under %d seals", len(audit.Statements), len(audit.Seals))
	}
	for _, s := range audit.Statements {
		key := settlement.RecordKey{Payer: n.Requester().Index(), Number: voucher.Number, Audit: true, Index: s.Body.Index}
		if err := n.WaitPaid(ctx, key); err != nil {
			return fmt.Errorf("auditor %d: %w", s.Body.Index, err)
		}
		auditor := n.Find(audit.Members[s.Body.Index].Leaf.Node)
		_, final := n.Book.Account(auditor.Index())
		if share := voucher.Price * 78 / 100; final.Credited < share {
			t.Errorf("%s was credited %s, an audit pays %s", auditor.Name, final.Credited, share)
		}
	}
	return nil
}

// watched checks that the record of a task carries what watches need.
func watched(t *testing.T, n *localnet.Network, e protocol.Evidence, kind ledger.Kind) {
	voucher, task := e.Receipt.Committed.Voucher.Body, e.Receipt.Committed.Assignment.Body.Task
	want := int16(e.Receipt.Certificate[0].MedianAugmented())
	for _, epoch := range n.Book.Epochs() {
		for _, r := range epoch.Records {
			if r.Kind == kind && r.Payer == n.Requester().Index() && r.Number == voucher.Number {
				if r.Class != task.Class || r.Score != want {
					t.Errorf("the %s has class %d and score %d, its task %d and %d", kind, r.Class, r.Score, task.Class, want)
				}
				if standing := n.Book.Standing(r.Miner); standing.Tasks == 0 || standing.Rate < protocol.BaseAuditRate {
					t.Errorf("miner %d stands at %+v", r.Miner, standing)
				}
				return
			}
		}
	}
	t.Errorf("no %s of voucher %d", kind, voucher.Number)
}

func claims(ctx context.Context, t *testing.T, n *localnet.Network, d *node.Delivery) error {
	paid := map[string]protocol.Amount{}
	for _, m := range n.Members {
		amount, _, err := n.Claim(ctx, m)
		if err != nil {
			return err
		}
		paid[m.Name] = amount
		if m.Cheat && amount != 0 {
			t.Errorf("the cheat was paid %s", amount)
		}
	}
	if miner := n.Find(d.Miner); paid[miner.Name] != d.Price*80/100 {
		t.Errorf("%s was paid %s for a price of %s", miner.Name, paid[miner.Name], d.Price)
	}
	// Who has read no epoch learns from the others what it may claim.
	proof, err := n.Requester().Node.PeerProofs(n.Contracts.CheckProof).Proof(ctx, n.Find(d.Miner).Index())
	if err != nil {
		return fmt.Errorf("ask peers for a proof: %w", err)
	}
	if own, err := n.Book.Proof(proof.Account); err != nil || proof.Credited != own.Credited {
		t.Errorf("peers prove credits of %s, the book %s (%v)", proof.Credited, own.Credited, err)
	}
	lie := proof
	lie.Credited++
	if err := n.Contracts.CheckProof(ctx, lie); !errors.Is(err, settlement.ErrBadAnswer) {
		t.Errorf("a false sum: %v", err)
	}
	lie = proof
	lie.Posted.Evidence[0]++
	if err := n.Contracts.CheckProof(ctx, lie); !errors.Is(err, settlement.ErrReverted) {
		t.Errorf("an invented epoch: %v", err)
	}
	c, err := n.Conserve(ctx)
	if err != nil {
		return err
	}
	if !c.Conserved {
		t.Errorf("the escrow holds %s wei and owes %s", c.Tokens, c.Owed)
	}
	return nil
}
