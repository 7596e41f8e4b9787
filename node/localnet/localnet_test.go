package localnet_test

import (
	"context"
	"errors"
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
)

// TestFromPromptToPayment runs the whole line with a cheating miner that wins the first assignment.
func TestFromPromptToPayment(t *testing.T) {
	model, err := compute.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	cfg := localnet.DefaultConfig(model)
	cfg.Miners, cfg.Verifiers = 2, 4
	cfg.Period = 300 * time.Millisecond
	cfg.Epoch = time.Second
	if testing.Verbose() {
		cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
		start := time.Now()
		cfg.Progress = func(s string) { fmt.Fprintln(os.Stderr, time.Since(start), s) }
		cfg.Observer = func(m *localnet.Member, e node.Event) {
			fmt.Fprintf(os.Stderr, "%s %s %T %.300v\n", time.Since(start), m.Name, e, e)
		}
	}
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	err = localnet.Run(ctx, cfg, func(ctx context.Context, n *localnet.Network) error { return play(ctx, t, n, model) })
	if err != nil {
		t.Fatal(err)
	}
}

func play(ctx context.Context, t *testing.T, n *localnet.Network, model *compute.Model) error {
	r := n.Requester()
	d, err := r.Node.Imagine(ctx, node.Request{
		Prompt: "a red apple on a blue background", Params: model.DefaultParams(), MaxPrice: protocol.Token / 50,
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
	return claims(ctx, t, n, d)
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
