package localnet_test

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/localnet"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// forger computes pictures with one tile that is wrong, and everything behind it as it follows from that.
type forger struct {
	*compute.Model
	lies atomic.Bool

	mu   sync.Mutex
	made map[compute.Task]*compute.PictureTrace // shared by those who tell the same lie
}

// wrongTile is a tile in the middle of a step: attention of the last block, that no score sees.
const wrongTile = 40_000

func (f *forger) forge(ctx context.Context, t compute.Task) (*compute.PictureTrace, error) {
	f.mu.Lock()
	defer f.mu.Unlock()
	if p := f.made[t]; p != nil {
		return p, nil
	}
	honest, err := f.Trace(ctx, t, 1)
	if err != nil {
		return nil, err
	}
	at := t.Params.Steps / 2
	step, err := honest.Step(ctx, at, 1)
	if err != nil {
		return nil, err
	}
	wrong, err := step.Forge(ctx, 1, func(leaf int, content []byte) {
		if leaf == wrongTile {
			for i := range content {
				content[i] ^= 0x55
			}
		}
	})
	if err != nil {
		return nil, err
	}
	p, err := honest.Forge(ctx, at, wrong, 1)
	f.made[t] = p
	return p, err
}

// Generate implements node.Generator.
func (f *forger) Generate(ctx context.Context, prompt string, p compute.Params, opt compute.Options) (*compute.Picture, error) {
	if !f.lies.Load() {
		return f.Model.Generate(ctx, prompt, p, opt)
	}
	forged, err := f.forge(ctx, compute.Task{Prompt: prompt, Params: p})
	if err != nil {
		return nil, err
	}
	return &compute.Picture{Width: p.Width, Height: p.Height, RGB: forged.Pixels(), Trace: forged.Tree().Root()}, nil
}

// liar plays a dispute with the forged computation as far as it goes.
type liar struct {
	settlement.Advocate
	f      *forger
	prompt string
}

func (l liar) Doubts(context.Context) ([]settlement.Doubt, error) { return nil, nil }

func (l liar) Compute(ctx context.Context, d settlement.Dispute, b settlement.Brief, seed *protocol.Hash) (settlement.Computation, error) {
	t := b.Assignment.Task
	forged, err := l.f.forge(ctx, compute.Task{Prompt: l.prompt, Params: compute.Params{
		Width: int(t.Width), Height: int(t.Height), Steps: int(t.Steps), Guidance: int(t.Guidance), Seed: t.Seed,
	}})
	return forgery{forged}, err
}

type forgery struct{ *compute.PictureTrace }

func (f forgery) Trace() settlement.Tree { return f.Tree() }

func (f forgery) State(i int) ([]byte, error) {
	run, err := f.PictureTrace.State(i)
	if err != nil {
		return nil, err
	}
	return run.Contents[0], nil
}

func (f forgery) Tiles(ctx context.Context, step int) (settlement.Tiles, error) {
	tiles, err := f.Step(ctx, step, 1)
	return node.DisputedTiles{TileTrace: tiles}, err
}

const disputedPrompt = "a red apple on a blue background"

// TestALieEndsInATile: a miner makes one tile of a picture wrong. It is audited, its record is settled, an auditor disputes
// the pixels, both sides play to the judgement, and the referee computes the one tile: the miner is slashed. Then the
// auditors lie about an honest picture, and the miner has one of them slashed.
func TestALieEndsInATile(t *testing.T) {
	t.Parallel()
	model, err := compute.Embedded()
	if err != nil {
		t.Fatal(err)
	}
	miner := &forger{Model: model, made: map[compute.Task]*compute.PictureTrace{}}
	auditors := &forger{Model: model, made: miner.made}
	miner.lies.Store(true)
	cfg := localnet.DefaultConfig(model)
	cfg.Miners, cfg.Cheats, cfg.Verifiers = 1, 0, 4
	cfg.Period, cfg.Epoch = 250*time.Millisecond, time.Second
	cfg.AuditRate = 10_000
	cfg.Disputes = settlement.PlayerConfig{Dissent: true, Defend: true}
	cfg.Part = func(m *localnet.Member) localnet.Part {
		lie := func(f *forger) func(settlement.Advocate) settlement.Advocate {
			return func(a settlement.Advocate) settlement.Advocate {
				return turncoat{Advocate: a, lies: &f.lies, liar: liar{a, f, disputedPrompt}}
			}
		}
		switch {
		case m.Roles.Has(protocol.RoleMiner):
			return localnet.Part{Generator: miner, Advocate: lie(miner)}
		case m.Roles.Has(protocol.RoleAuditor):
			return localnet.Part{Engine: auditors, Advocate: lie(auditors)}
		}
		return localnet.Part{}
	}
	if os.Getenv("LIMN_TEST_LOG") != "" {
		cfg.Logger = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
	}
	ctx, cancel := context.WithTimeout(t.Context(), 4*time.Minute)
	defer cancel()
	err = localnet.Run(ctx, cfg, func(ctx context.Context, n *localnet.Network) error {
		if err := disputed(ctx, n, miner, 0, settlement.DissentPixels); err != nil {
			return fmt.Errorf("lying miner: %w", err)
		}
		miner.lies.Store(false)
		auditors.lies.Store(true)
		if err := disputed(ctx, n, auditors, 1, settlement.DissentAuditPixels); err != nil {
			return fmt.Errorf("lying auditors: %w", err)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// turncoat plays honestly while its node does not lie.
type turncoat struct {
	settlement.Advocate
	lies *atomic.Bool
	liar liar
}

func (c turncoat) Doubts(ctx context.Context) ([]settlement.Doubt, error) {
	if c.lies.Load() {
		return nil, nil
	}
	return c.Advocate.Doubts(ctx)
}

func (c turncoat) Compute(ctx context.Context, d settlement.Dispute, b settlement.Brief, seed *protocol.Hash) (settlement.Computation, error) {
	if c.lies.Load() {
		return c.liar.Compute(ctx, d, b, seed)
	}
	return c.Advocate.Compute(ctx, d, b, seed)
}

// disputed has a picture made, and waits until the dispute about it is decided against the node that lied.
func disputed(ctx context.Context, n *localnet.Network, f *forger, number uint32, kind settlement.DissentKind) error {
	r := n.Requester()
	params := f.DefaultParams()
	params.Seed = uint64(number) + 1
	if _, err := f.forge(ctx, compute.Task{Prompt: disputedPrompt, Params: params}); err != nil {
		return err // now, since no requester waits so long
	}
	d, err := r.Node.Imagine(ctx, node.Request{Prompt: disputedPrompt, Params: params, MaxPrice: protocol.Token / 50})
	if err != nil {
		return err
	}
	outcome, evidence, err := r.Node.Await(ctx, d.Assignment)
	if err != nil {
		return err
	}
	if outcome != protocol.Rejected || len(evidence.Audit) != 1 {
		return fmt.Errorf("the picture's outcome is %v with %d audits", outcome, len(evidence.Audit))
	}
	var last settlement.GamePhase
	for {
		news := n.Client.News()
		dispute, err := n.Contracts.Dispute(ctx, r.Index(), number)
		if err != nil {
			return err
		}
		if dispute.State != settlement.DisputeNone {
			game, err := n.Contracts.Game(ctx, dispute.ID)
			if err != nil {
				return err
			}
			last = max(last, game.Phase)
		}
		switch dispute.State {
		case settlement.DisputeNone, settlement.DisputeOpen:
		case settlement.DisputeWrong:
			return slashed(ctx, n, dispute, kind)
		default:
			return fmt.Errorf("dispute %s: %s", dispute.Kind, dispute.State)
		}
		select {
		case <-ctx.Done():
			return errors.Join(ctx.Err(), fmt.Errorf("the game is in %s", last))
		case <-news:
		}
	}
}

func slashed(ctx context.Context, n *localnet.Network, d settlement.Dispute, kind settlement.DissentKind) error {
	game, err := n.Contracts.Game(ctx, d.ID)
	switch {
	case err != nil:
		return err
	case d.Kind != kind:
		return fmt.Errorf("a dispute about %s", d.Kind)
	case game.Phase != settlement.GameOver || game.Place != wrongTile:
		return fmt.Errorf("decided in %s at tile %d, not by the tile that is wrong", game.Phase, game.Place)
	}
	info, err := n.Contracts.Node(ctx, d.Node, 0)
	if err != nil {
		return err
	}
	if full := 200 * protocol.Token / 50; 2*info.Stake != full {
		return fmt.Errorf("the node has %s of %s", info.Stake, full)
	}
	return nil
}
