package node

import (
	"context"
	"log/slog"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/memchain"
)

// tribunal is a network as disputes see it: the bytecode of all contracts on a chain in memory, registered nodes with
// their stores, and their players. It lives in a bubble of testing/synctest, so windows of blocks pass as soon as nobody
// computes. Nothing is gossiped: a test puts the evidence of a task together as members that tell the truth, or lie, would.
type tribunal struct {
	*testing.T
	ctx       context.Context
	log       *slog.Logger
	model     *compute.Model
	crew      *Crew
	chain     *memchain.Chain
	client    *settlement.Client
	contracts *settlement.Contracts
	group     errgroup.Group

	deployer, payer, miner *party
	verifiers              []*party
	outsider               *party // a verifier that sits in no committee
	next                   uint32 // voucher
}

const (
	tribunalStake  = 100 * protocol.Token
	tribunalPrompt = "a red apple on a blue background"
	seats          = 7
)

// newTribunal must be called in a bubble. On disk are the verifiers' stores, if any.
func newTribunal(t *testing.T, disk bool) *tribunal {
	t.Helper()
	model, err := compute.Embedded()
	require.NoError(t, err)
	w := &tribunal{T: t, model: model, crew: NewCrew(1, 2), log: slog.New(slog.DiscardHandler)}
	if os.Getenv("LIMN_TEST_LOG") != "" {
		w.log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
	}
	ctx, cancel := context.WithCancel(t.Context())
	w.ctx = ctx
	w.deployer, w.payer, w.miner, w.outsider = w.party(), w.party(), w.party(), w.party()
	w.verifiers = []*party{w.party(), w.party(), w.party()}
	if disk {
		for _, p := range append(w.verifiers, w.outsider) {
			p.dir = t.TempDir()
		}
	}
	w.openChain()
	t.Cleanup(func() {
		for _, p := range w.everybody() {
			p.die()
		}
		cancel()
		require.NoError(t, w.group.Wait())
		require.NoError(t, w.client.Close())
		require.NoError(t, w.chain.Close())
	})
	w.deployer.live()
	network, err := settlement.Deploy(ctx, w.deployer.sender, settlement.DevDeploy())
	require.NoError(t, err)
	w.contracts = w.client.Bind(network)
	w.enroll()
	return w
}

func (w *tribunal) everybody() []*party {
	return append([]*party{w.deployer, w.payer, w.miner, w.outsider}, w.verifiers...)
}

func (w *tribunal) openChain() {
	w.Helper()
	cfg := memchain.DefaultConfig(w.deployer.key.Private())
	cfg.Alloc = map[common.Address]*big.Int{}
	for _, p := range w.everybody()[1:] {
		cfg.Alloc[p.address()] = new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
	}
	var err error
	w.chain, err = memchain.Open(cfg)
	require.NoError(w, err)
	settle := settlement.DefaultConfig()
	settle.Poll, settle.BumpAfter = cfg.Period/4, 20*cfg.Period
	w.client, err = settlement.Wrap(w.chain.Client(), settle, w.log)
	require.NoError(w, err)
	w.group.Go(func() error { return w.chain.Run(w.ctx) })
	w.group.Go(func() error { return w.client.Run(w.ctx) })
}

// enroll gives everybody money and a part, and waits until draws know the verifiers.
func (w *tribunal) enroll() {
	w.Helper()
	var group errgroup.Group
	for _, p := range w.everybody() {
		if p != w.deployer {
			p.live()
		}
		group.Go(func() error {
			account := w.contracts.Account(p.sender)
			if _, err := account.Faucet(w.ctx, p.address(), 10*tribunalStake); err != nil {
				return err
			}
			if _, err := account.Deposit(w.ctx, protocol.Token); err != nil {
				return err
			}
			part := protocol.RoleVerifier
			switch p {
			case w.deployer:
				return nil
			case w.payer:
				_, err := account.RegisterPayer(w.ctx, p.key, tribunalStake, 1<<40)
				return err
			case w.miner:
				part = protocol.RoleMiner
			}
			if _, err := account.RegisterNode(w.ctx, p.key, part); err != nil {
				return err
			}
			_, err := account.Stake(w.ctx, p.address(), tribunalStake)
			return err
		})
	}
	require.NoError(w, group.Wait())
	to := w.contracts.Escrow
	_, err := w.deployer.sender.Send(w.ctx, settlement.Tx{ID: "start", To: &to, Data: escrow.NewEscrow().PackCheckStart()})
	require.NoError(w, err)
	w.pass(2 * w.contracts.Params.SnapshotInterval)
}

// pass lets blocks pass.
func (w *tribunal) pass(blocks uint64) {
	w.Helper()
	head, _ := w.client.Head()
	require.NoError(w, w.client.WaitBlock(w.ctx, head.Number+blocks))
}

// until waits for a condition, block by block; not for longer than a dispute can last.
func (w *tribunal) until(what string, reached func() bool) {
	w.Helper()
	begun := time.Now()
	for !reached() {
		if time.Since(begun) > 20*time.Minute {
			w.Fatalf("waited in vain: %s", what)
		}
		w.pass(1)
	}
}

func (w *tribunal) dispute(m *matter) settlement.Dispute {
	w.Helper()
	payer, err := w.contracts.Payer(w.ctx, w.payer.address(), 0)
	require.NoError(w, err)
	d, err := w.contracts.Dispute(w.ctx, payer.Account, m.number)
	require.NoError(w, err)
	return d
}

func (w *tribunal) game(d settlement.Dispute) settlement.Game {
	w.Helper()
	g, err := w.contracts.Game(w.ctx, d.ID)
	require.NoError(w, err)
	return g
}

// decided waits for the end of a dispute.
func (w *tribunal) decided(m *matter) (d settlement.Dispute, g settlement.Game) {
	w.Helper()
	w.until("a decision", func() bool {
		d = w.dispute(m)
		return d.State > settlement.DisputeOpen
	})
	return d, w.game(d)
}

// stakes are everybody's.
func (w *tribunal) stakes() map[common.Address]protocol.Amount {
	w.Helper()
	out := map[common.Address]protocol.Amount{}
	for _, p := range append([]*party{w.miner, w.outsider}, w.verifiers...) {
		info, err := w.contracts.Node(w.ctx, p.address(), 0)
		require.NoError(w, err)
		out[p.address()] = info.Stake
	}
	return out
}
