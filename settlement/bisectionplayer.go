package settlement

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
)

// ErrNoBrief says that a node cannot play about a task: it does not know it, or cannot compute it again.
var ErrNoBrief = errors.New("nothing is known here of the disputed task")

// Advocate is a node as its player sees it: whoever knows a disputed task and can compute it again.
type Advocate interface {
	// Doubts returns what the node found wrong and wants to be decided, in any order. What was returned before may come
	// again.
	Doubts(ctx context.Context) ([]Doubt, error)
	// Brief returns the messages that a dispute is about, or ErrNoBrief.
	Brief(ctx context.Context, d Dispute) (Brief, error)
	// Compute makes the node's own computation of what is disputed: of a picture, or of a score with the seed of its
	// augmentation, nil for the plain one. It takes as long as the task did.
	Compute(ctx context.Context, d Dispute, b Brief, seed *protocol.Hash) (Computation, error)
	// Opening returns what shows the root that the node signed: of its commit, or of its audit.
	Opening(ctx context.Context, d Dispute, b Brief) (Opening, error)
	// Layout returns what the referee must be shown of a model once.
	Layout(ctx context.Context, model protocol.Hash) (Layout, error)
}

// Brief is what a dispute's digests stand for.
type Brief struct {
	Assignment protocol.Assignment
	Commit     protocol.Commit
}

// Opening shows a root that was signed before.
type Opening struct {
	Salt      protocol.Hash // of the commit's trace, or of the auditor's statement
	Beacon    protocol.Hash // of an auditor's statement
	Signature []byte        // over an auditor's statement
}

// Tree is the tree over a computation's leaves, as package compute/trace makes it.
type Tree interface {
	Root() [32]byte
	// Children are those of node i, depth nodes down from the root.
	Children(depth, i int) [][32]byte
	Leaf(i int) [32]byte
	// Prove leads from count leaves, from first on, to the root.
	Prove(first, count int) ([][32]byte, error)
}

// Computation is one side's computation of what is disputed.
type Computation interface {
	// Trace is the tree over the states of a picture; nil for a score.
	Trace() Tree
	// State is the state of a picture after a step.
	State(step int) ([]byte, error)
	// Tiles computes a step of the picture tile by tile, or the score, whose only step is 0.
	Tiles(ctx context.Context, step int) (Tiles, error)
}

// Tiles is a step or a score tile by tile.
type Tiles interface {
	Tree() Tree
	// Prove collects what a tile is judged by, in the form that the referee reads.
	Prove(tile int) ([]byte, error)
}

// PlayerConfig says what a player does of itself.
type PlayerConfig struct {
	// Dissent files the node's doubts, as long as the account can pay the bonds.
	Dissent bool
	// Defend puts up the bond of a defence, too. Without it a node still plays for its own statements, and wins no bond.
	Defend bool
	// MostBond is the largest bond of a dispute that is paid; 0: any.
	MostBond protocol.Amount
}

// Player plays a node's part in disputes: it files what the node doubts, and makes every move of games about the node's own
// statements and doubts. All that it sends follows from the task, so nothing but the list of its disputes needs to be kept:
// a process that was killed computes it again and goes on, and its transactions have IDs that follow from the game.
type Player struct {
	k        *Contracts
	send     *Sender
	advocate Advocate
	store    Store
	cfg      PlayerConfig
	log      *slog.Logger

	mu    sync.Mutex
	minds map[string]*mind // by key of the case
}

// NewPlayer makes a player that pays with the sender's account, which is the node's own or its owner's.
func NewPlayer(k *Contracts, send *Sender, advocate Advocate, store Store, cfg PlayerConfig, log *slog.Logger) *Player {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Player{
		k: k, send: send, advocate: advocate, cfg: cfg, log: log, minds: make(map[string]*mind),
		store: under{store, "dispute/" + k.Disputes.Hex() + "/"},
	}
}

// Trial is a dispute that this node plays or has played in.
type Trial struct {
	Payer   uint32
	Number  uint32
	Since   uint64 // block of the dissent
	Side    Side
	Outcome string `json:",omitempty"` // empty while it is open
}

func (t Trial) key() string {
	return fmt.Sprintf("trial/%08x/%08x/%d/%d", t.Payer, t.Number, t.Since, t.Side)
}

// tx names a transaction of the trial.
func (t Trial) tx(what string) string { return "dispute/" + t.key() + "/" + what }

// parallel is how many games are pursued at a time: each waits for blocks most of its time.
const parallel = 8

// Run plays until ctx ends.
func (p *Player) Run(ctx context.Context) error {
	rest := p.k.client.patience() / 2
	l := loop{news: p.k.client.News, again: 10 * rest, rest: rest, log: p.log, trouble: "a dispute was not taken further"}
	return l.run(ctx, p.Step)
}

// Step looks for new disputes, files doubts, and makes one move in each game where it is due.
func (p *Player) Step(ctx context.Context) error {
	var mu sync.Mutex
	var errs []error
	fail := func(err error) {
		if err != nil {
			mu.Lock()
			defer mu.Unlock()
			errs = append(errs, err)
		}
	}
	fail(p.watch(ctx))
	if p.cfg.Dissent {
		fail(p.file(ctx))
	}
	open, err := p.Trials(true)
	fail(err)
	var group errgroup.Group
	group.SetLimit(parallel)
	for _, t := range open {
		group.Go(func() error {
			if err := p.pursue(ctx, t); err != nil {
				fail(fmt.Errorf("dispute of task %d of payer %d: %w", t.Number, t.Payer, err))
			}
			return nil
		})
	}
	_ = group.Wait() // its functions keep their errors
	return errors.Join(errs...)
}

// Trials lists the disputes that this node plays in; those that are over, too, unless open is set.
func (p *Player) Trials(open bool) (list []Trial, err error) {
	err = p.store.List("trial/", func(key string, value []byte) error {
		var t Trial
		if err := json.Unmarshal(value, &t); err != nil {
			return fmt.Errorf("stored %s is damaged: %w", key, err)
		}
		if !open || t.Outcome == "" {
			list = append(list, t)
		}
		return nil
	})
	return list, err
}

// cursor is how far the chain was searched for dissents.
type cursor struct{ Block uint64 }

// watch finds dissents about this node's statements, and by this account. It searches the last blocks again each time,
// since a reorg may have brought a dissent into one that was searched.
func (p *Player) watch(ctx context.Context) error {
	var c cursor
	if _, err := getJSON(p.store, "cursor", &c); err != nil {
		return err
	}
	head, err := p.k.client.headOrAsk(ctx)
	if err != nil {
		return err
	}
	from := max(c.Block, p.k.DeployBlock)
	if head.Number < from {
		return nil
	}
	found, err := p.k.Dissents(ctx, from, head.Number)
	if err != nil {
		return fmt.Errorf("look for dissents: %w", err)
	}
	for _, f := range found {
		if err := p.join(ctx, f); err != nil {
			return err
		}
	}
	return putJSON(p.store, "cursor", cursor{min(head.Final, head.Number) + 1})
}

// join takes a dispute up if this node is a side of it.
func (p *Player) join(ctx context.Context, f Dissented) error {
	d, err := p.k.Dispute(ctx, f.Payer, f.Number)
	if err != nil {
		return err
	}
	if d.State != DisputeOpen || d.Since != f.Block {
		return nil // over, or of a block that was taken back
	}
	for side, is := range map[Side]bool{SideDissenter: d.Dissenter == p.send.From(), SideNode: p.plays(ctx, d.Node)} {
		t := Trial{Payer: f.Payer, Number: f.Number, Since: d.Since, Side: side}
		if _, known, err := p.store.Get(t.key()); err != nil || known || !is {
			if err != nil {
				return err
			}
			continue
		}
		p.log.Warn("a statement is disputed", "payer", t.Payer, "number", t.Number, "kind", d.Kind, "node", d.Node, "side", side, "until", d.Until)
		if err := putJSON(p.store, t.key(), t); err != nil {
			return err
		}
	}
	return nil
}

// plays reports whether this account plays for a node: it is the node's or its owner's.
func (p *Player) plays(ctx context.Context, node common.Address) bool {
	if node == p.send.From() {
		return true
	}
	info, err := p.k.Node(ctx, node, 0)
	return err == nil && info.Owner == p.send.From()
}

// pursue takes one dispute as far as it goes today.
func (p *Player) pursue(ctx context.Context, t Trial) error {
	d, err := p.k.Dispute(ctx, t.Payer, t.Number)
	if err != nil {
		return err
	}
	if d.Since != t.Since || d.State != DisputeOpen {
		return p.end(t, d)
	}
	if d.Referee != p.k.Referee {
		return p.resolveLate(ctx, t, d) // another referee, or none
	}
	verdict, err := p.k.Verdict(ctx, d.ID)
	if err != nil {
		return err
	}
	if verdict != VerdictOpen {
		return p.resolve(ctx, t, d)
	}
	if err := p.defend(ctx, t, d); err != nil {
		p.log.Warn("no bond put up for a defence", "payer", t.Payer, "number", t.Number, "error", err)
	}
	g, err := p.k.Game(ctx, d.ID)
	if err != nil {
		return err
	}
	if g.Phase == GameNone || g.Filed != d.Since {
		return p.begin(ctx, t, d)
	}
	return p.move(ctx, t, d, g)
}

// end notes what became of a dispute.
func (p *Player) end(t Trial, d Dispute) error {
	t.Outcome = d.State.String()
	if d.Since != t.Since {
		t.Outcome = DisputeStands.String() // else there could be no later one; or a reorg took it
	}
	p.mu.Lock()
	delete(p.minds, t.key())
	p.mu.Unlock()
	p.log.Info("a dispute is over", "payer", t.Payer, "number", t.Number, "side", t.Side, "outcome", t.Outcome)
	return putJSON(p.store, t.key(), t)
}

func (p *Player) resolve(ctx context.Context, t Trial, d Dispute) error {
	if _, err := p.once(ctx, t.tx("resolve"), p.k.Disputes, p.k.disputes.PackResolve(d.ID)); err != nil && !refusedWith(err, "NotOpen") {
		return err
	}
	closed, err := p.k.Dispute(ctx, t.Payer, t.Number)
	if err != nil || closed.State == DisputeOpen {
		return err
	}
	return p.end(t, closed)
}

// resolveLate closes a dispute that nobody decides, at the end of its term.
func (p *Player) resolveLate(ctx context.Context, t Trial, d Dispute) error {
	head, err := p.k.client.headOrAsk(ctx)
	if err != nil || head.Number < d.Until {
		return err
	}
	return p.resolve(ctx, t, d)
}

// defend puts up the bond, where nobody has and there is time.
func (p *Player) defend(ctx context.Context, t Trial, d Dispute) error {
	head, err := p.k.client.headOrAsk(ctx)
	if err != nil {
		return err
	}
	if t.Side != SideNode || !p.cfg.Defend || d.Defender != (common.Address{}) || head.Number >= d.DefendUntil || !p.within(d.Bond) {
		return nil
	}
	return p.bonded(ctx, t.tx("defend"), d.Bond, p.k.disputes.PackDefend(d.ID))
}

func (p *Player) within(bond protocol.Amount) bool {
	return p.cfg.MostBond == 0 || bond <= p.cfg.MostBond
}

// bonded makes a call of Disputes that takes a bond.
func (p *Player) bonded(ctx context.Context, id string, bond protocol.Amount, data []byte) error {
	from, token := p.send.From(), p.k.token
	have, err := view(ctx, p.k.client, p.k.FeeToken, nil, token.PackBalanceOf(from), token.UnpackBalanceOf)
	if err != nil {
		return err
	}
	if have.Cmp(bond.Wei()) < 0 {
		return &TooSmallError{What: "token balance", Have: floorGwei(have), Need: bond, Next: "send tokens to " + from.Hex()}
	}
	allowed, err := view(ctx, p.k.client, p.k.FeeToken, nil, token.PackAllowance(from, p.k.Disputes), token.UnpackAllowance)
	if err != nil {
		return err
	}
	if allowed.Cmp(bond.Wei()) < 0 {
		if _, err := p.once(ctx, id+"/approve", p.k.FeeToken, token.PackApprove(p.k.Disputes, bond.Wei())); err != nil {
			return err
		}
	}
	_, err = p.once(ctx, id, p.k.Disputes, data)
	return err
}

// once sends a transaction under its ID. One that was mined and failed is forgotten: the next step looks at the chain
// again and sends what is right then.
func (p *Player) once(ctx context.Context, id string, to common.Address, data []byte) (*types.Receipt, error) {
	r, err := p.send.Send(ctx, Tx{ID: id, To: &to, Data: data})
	if err != nil && errors.Is(err, ErrReverted) {
		return r, errors.Join(err, p.send.Forget(id))
	}
	return r, err
}
