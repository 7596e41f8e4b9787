package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/bisection"
)

// mind is what a player has computed for one trial.
type mind struct {
	brief Brief
	work  Computation
	step  int // of tiles; -1: none yet
	tiles Tiles
}

// mindOf computes the task of a trial, once in the life of a process.
func (p *Player) mindOf(ctx context.Context, t Trial, d Dispute) (*mind, error) {
	p.mu.Lock()
	m := p.minds[t.key()]
	p.mu.Unlock()
	if m != nil {
		return m, nil
	}
	brief, err := p.advocate.Brief(ctx, d)
	if err != nil {
		return nil, err
	}
	var seed *protocol.Hash
	if d.Kind == DissentAugmented {
		beacon, _, err := p.k.client.Beacon(ctx, brief.Assignment.CommitBy+1)
		if err != nil {
			return nil, err
		}
		s := protocol.AugmentationSeed(beacon, d.Assignment, d.Index)
		seed = &s
	}
	work, err := p.advocate.Compute(ctx, d, brief, seed)
	if err != nil {
		return nil, fmt.Errorf("compute the disputed task: %w", err)
	}
	m = &mind{brief: brief, work: work, step: -1}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.minds[t.key()] = m
	return m, nil
}

func (m *mind) tilesOf(ctx context.Context, step int) (Tiles, error) {
	if m.step != step {
		tiles, err := m.work.Tiles(ctx, step)
		if err != nil {
			return nil, fmt.Errorf("compute step %d tile by tile: %w", step+1, err)
		}
		m.step, m.tiles = step, tiles
	}
	return m.tiles, nil
}

// begin begins the game. The dissenter does at once; the node leaves it half of the time for it, and then does it itself,
// since a dispute without a game costs it the record.
func (p *Player) begin(ctx context.Context, t Trial, d Dispute) error {
	head, err := p.k.client.headOrAsk(ctx)
	if err != nil {
		return err
	}
	if head.Number >= d.DefendUntil {
		return p.resolveLate(ctx, t, d)
	}
	if t.Side == SideNode && head.Number < (d.Since+d.DefendUntil)/2 {
		return nil
	}
	brief, err := p.advocate.Brief(ctx, d)
	if err != nil {
		return err
	}
	known, err := p.k.LaidOut(ctx, brief.Assignment.Task.Model)
	if err != nil {
		return err
	}
	if !known {
		layout, err := p.advocate.Layout(ctx, brief.Assignment.Task.Model)
		if err != nil {
			return fmt.Errorf("lay out the model: %w", err)
		}
		if _, err := p.once(ctx, t.tx("layout"), p.k.Layouts, packLayout(layout)); err != nil {
			return err
		}
	}
	data := bisection.NewBisection().PackBegin(d.ID, bisectionAssignment(brief.Assignment), bisectionCommit(brief.Commit))
	if _, err := p.once(ctx, t.tx("begin"), p.k.Referee, data); err != nil && !refusedWith(err, "AlreadyBegun") {
		return err
	}
	return nil
}

// move makes the move that this side owes now, if it owes one.
func (p *Player) move(ctx context.Context, t Trial, d Dispute, g Game) error {
	if g.Moved[t.Side] && g.Phase != GameJudgement {
		return nil
	}
	m, err := p.mindOf(ctx, t, d)
	if err != nil {
		return err
	}
	data, err := p.moveOf(ctx, t, d, g, m)
	if errors.Is(err, ErrFuture) {
		return nil // with the next block
	}
	if err != nil {
		return fmt.Errorf("%s: %w", g.Phase, err)
	}
	what := fmt.Sprintf("%s/%d/%d", g.Phase, g.Height, g.Since)
	r, err := p.once(ctx, t.tx(what), p.k.Referee, data)
	switch {
	case refusedWith(err, "GiveBoth"), refusedWith(err, "AlreadyMoved"), refusedWith(err, "WrongPhase"):
		return nil // the other side was faster: the next step sees what it did
	case err != nil:
		return fmt.Errorf("%s: %w", g.Phase, err)
	}
	p.log.Info("moved in a dispute", "payer", t.Payer, "number", t.Number, "side", t.Side, "phase", g.Phase, "height", g.Height, "gas", r.GasUsed)
	return nil
}

func (p *Player) moveOf(ctx context.Context, t Trial, d Dispute, g Game, m *mind) ([]byte, error) {
	b := bisection.NewBisection()
	switch g.Phase {
	case GameOpening:
		if d.Scored() {
			return openScore(ctx, d.ID, t.Side, g, m)
		}
		return p.openPicture(ctx, t, d, g, m)
	case GameStates:
		return p.reveal(ctx, t, d, g, m.work.Trace(), depthOf(g.Steps))
	case GameJoining:
		tiles, err := m.tilesOf(ctx, g.Step)
		if err != nil {
			return nil, err
		}
		proof, err := tiles.Tree().Prove(g.Tiles-1, 1)
		if err != nil {
			return nil, err
		}
		state, err := m.work.State(g.Step)
		return b.PackJoin(d.ID, uint8(t.Side), tiles.Tree().Root(), state, proof), err
	case GameTiles:
		tiles, err := m.tilesOf(ctx, g.Step)
		if err != nil {
			return nil, err
		}
		return p.reveal(ctx, t, d, g, tiles.Tree(), depthOf(g.Tiles))
	case GameJudgement:
		return prove(ctx, d, t.Side, g, m)
	}
	return nil, fmt.Errorf("%w: a game in %s", ErrBadAnswer, g.Phase)
}

func (p *Player) openPicture(ctx context.Context, t Trial, d Dispute, g Game, m *mind) ([]byte, error) {
	trace := m.work.Trace()
	proof, err := trace.Prove(g.Steps-1, 1)
	if err != nil {
		return nil, err
	}
	picture := bisection.BisectionPicture{Root: trace.Root(), Proof: proof}
	if picture.State, err = m.work.State(g.Steps - 1); err != nil {
		return nil, err
	}
	if t.Side == SideNode {
		o, err := p.advocate.Opening(ctx, d, m.brief)
		if err != nil {
			return nil, err
		}
		picture.Salt, picture.Beacon, picture.Signature = o.Salt, o.Beacon, o.Signature
	}
	return bisection.NewBisection().PackOpenPicture(d.ID, uint8(t.Side), picture), nil
}

func openScore(ctx context.Context, id protocol.Hash, side Side, g Game, m *mind) ([]byte, error) {
	tiles, err := m.tilesOf(ctx, 0)
	if err != nil {
		return nil, err
	}
	proof, err := tiles.Tree().Prove(g.Tiles-1, 1)
	if err != nil {
		return nil, err
	}
	return bisection.NewBisection().PackOpenScore(id, uint8(side), tiles.Tree().Root(), proof), nil
}

// reveal shows this side's children, with the other's if they are known: then the round is done.
func (p *Player) reveal(ctx context.Context, t Trial, d Dispute, g Game, tree Tree, depth int) ([]byte, error) {
	own := tree.Children(depth-g.Height, g.Place)
	if nodeHash(g.domain(), g.Height-1, own) != g.Nodes[t.Side] {
		return nil, fmt.Errorf("%w: this side is bound to another computation", ErrNoBrief)
	}
	children := [2][][32]byte{}
	children[t.Side] = own
	if other := t.Side.Other(); g.Moved[other] {
		theirs, err := p.k.revealed(ctx, d.ID, g, other, g.domain())
		if err != nil {
			return nil, err
		}
		children[other] = theirs
	}
	return bisection.NewBisection().PackReveal(d.ID, children[SideDissenter], children[SideNode]), nil
}

func prove(ctx context.Context, d Dispute, side Side, g Game, m *mind) ([]byte, error) {
	tiles, err := m.tilesOf(ctx, g.Step)
	if err != nil {
		return nil, err
	}
	trial := bisection.BisectionTrial{Assignment: bisectionAssignment(m.brief.Assignment)}
	if !d.Scored() && g.Step > 0 {
		trace := m.work.Trace()
		trial.Before = trace.Leaf(g.Step - 1)
		if trial.BeforeProof, err = trace.Prove(g.Step-1, 1); err != nil {
			return nil, err
		}
	}
	if trial.Tile, err = tiles.Prove(g.Place); err != nil {
		return nil, err
	}
	return bisection.NewBisection().PackProve(d.ID, uint8(side), trial), nil
}

// depthOf is the number of rounds that a tree over n leaves takes: ceil(log16(n)), at least 1.
func depthOf(n int) int {
	depth := 0
	for done := false; !done; done = n <= 1 {
		n = (n + 15) / 16
		depth++
	}
	return depth
}
