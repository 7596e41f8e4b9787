package settlement

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/bisection"
	"github.com/limn-network/limn/settlement/bindings/disputes"
	"github.com/limn-network/limn/settlement/bindings/layouts"
	"github.com/limn-network/limn/settlement/bindings/tilejudge"
)

// Side is one of the two that play about a dispute.
type Side uint8

// The sides, as the contract numbers them.
const (
	SideDissenter Side = 0
	SideNode      Side = 1
)

// Other returns the other side.
func (s Side) Other() Side { return 1 - s }

// String implements fmt.Stringer.
func (s Side) String() string {
	if s == SideDissenter {
		return "dissenter"
	}
	return "node"
}

// Verdict is what the referee says of a disputed statement.
type Verdict uint8

// The verdicts, as the contract numbers them.
const (
	VerdictOpen  Verdict = 0
	VerdictRight Verdict = 1 // of the attested value: the dissenter loses
	VerdictWrong Verdict = 2
)

// String implements fmt.Stringer.
func (v Verdict) String() string {
	names := []string{"open", "right", "wrong"}
	if int(v) < len(names) {
		return names[v]
	}
	return fmt.Sprintf("verdict %d", uint8(v))
}

// GamePhase is how far a game is.
type GamePhase uint8

// The phases of a game, as the contract numbers them.
const (
	GameNone      GamePhase = 0
	GameOpening   GamePhase = 1 // each side binds itself to a computation that ends in its value
	GameStates    GamePhase = 2 // which step
	GameJoining   GamePhase = 3 // each side binds itself to the tiles of that step
	GameTiles     GamePhase = 4 // which tile
	GameJudgement GamePhase = 5 // whose tile is right
	GameOver      GamePhase = 6
)

// String implements fmt.Stringer.
func (p GamePhase) String() string {
	names := []string{"not begun", "opening", "states", "joining", "tiles", "judgement", "over"}
	if int(p) < len(names) {
		return names[p]
	}
	return fmt.Sprintf("phase %d", uint8(p))
}

// Game is a dispute's game as the referee keeps it.
type Game struct {
	Phase    GamePhase        `json:"phase"`
	Verdict  Verdict          `json:"verdict"`
	Filed    uint64           `json:"filed"`  // block of the dissent
	Since    uint64           `json:"since"`  // block in which the phase or round began
	Window   uint64           `json:"window"` // blocks
	Deadline uint64           `json:"deadline"`
	Moved    [2]bool          `json:"moved"`   // by side, of this phase or round
	Program  uint8            `json:"program"` // 0: a step of a picture; 1: the plain score; 2: an augmented score
	Steps    int              `json:"steps"`
	Step     int              `json:"step"`   // the first whose state differs, once known
	Tiles    int              `json:"tiles"`  // of a step, or of the score
	Height   int              `json:"height"` // of the nodes in question above the leaves
	Place    int              `json:"place"`  // among the nodes of that height
	Nodes    [2]protocol.Hash `json:"nodes"`  // in question, by side
}

// Game reads a dispute's game; its phase is GameNone when it has not begun.
func (k *Contracts) Game(ctx context.Context, id protocol.Hash) (Game, error) {
	b := bisection.NewBisection()
	raw, err := view(ctx, k.client, k.Referee, nil, b.PackGameOf(id), b.UnpackGameOf)
	if err != nil {
		return Game{}, err
	}
	g := Game{
		Phase: GamePhase(raw.Phase), Verdict: Verdict(raw.Verdict), Filed: raw.Filed.Uint64(), Since: raw.Since.Uint64(), Window: uint64(raw.Window),
		Moved: [2]bool{raw.Moved&1 != 0, raw.Moved&2 != 0}, Program: raw.Program, Steps: int(raw.Steps), Step: int(raw.Step),
		Tiles: int(raw.Tiles), Height: int(raw.Height), Place: int(raw.Place), Nodes: [2]protocol.Hash{raw.Nodes[0], raw.Nodes[1]},
	}
	switch g.Phase {
	case GameNone, GameOver:
	case GameOpening, GameJoining:
		g.Deadline = g.Since + 2*g.Window
	default:
		g.Deadline = g.Since + g.Window
	}
	return g, nil
}

// Verdict asks the referee what it says of a dispute now.
func (k *Contracts) Verdict(ctx context.Context, id protocol.Hash) (Verdict, error) {
	b := bisection.NewBisection()
	v, err := view(ctx, k.client, k.Referee, nil, b.PackVerdictOf(id), b.UnpackVerdictOf)
	return Verdict(v), err
}

// LaidOut reports whether the referee knows a model's layout, without which no game about it can begin.
func (k *Contracts) LaidOut(ctx context.Context, model protocol.Hash) (bool, error) {
	j := tilejudge.NewTileJudge()
	_, err := view(ctx, k.client, k.Judge, nil, j.PackLeavesOf(model, 0), j.UnpackLeavesOf)
	if refusedWith(err, "NotLaidOut") {
		return false, nil
	}
	return err == nil, err
}

// refusedWith reports whether a contract refused with the custom error.
func refusedWith(err error, name string) bool {
	var refused *RevertError
	return errors.As(err, &refused) && refused.Name == name
}

// Layout is what the referee must be shown of a model once.
type Layout struct {
	Manifest []byte
	Head     []byte // first kilobyte of the model file
	Proof    [][32]byte
}

func packLayout(l Layout) []byte {
	return layouts.NewLayouts().PackLayOut(l.Manifest, l.Head, l.Proof)
}

// Dissented is one dissent as the chain's log has it.
type Dissented struct {
	Payer, Number uint32
	Node          common.Address
	Block         uint64
}

// Dissents lists the dissents that were registered in a range of blocks.
func (k *Contracts) Dissents(ctx context.Context, from, to uint64) ([]Dissented, error) {
	parsed, err := disputes.DisputesMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	topics := [][]common.Hash{{parsed.Events[disputes.DisputesDissentedEventName].ID}}
	logs, err := k.client.logs(ctx, k.Disputes, topics, from, to)
	if err != nil {
		return nil, err
	}
	var list []Dissented
	for i := range logs {
		e, err := k.disputes.UnpackDissentedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("%w: a log of a dissent: %w", ErrBadAnswer, err)
		}
		list = append(list, Dissented{Payer: e.Payer, Number: e.Number, Node: e.Node, Block: logs[i].BlockNumber})
	}
	return list, nil
}

// revealed finds the children that a side has shown of its present node. The log is checked against the node: what an
// RPC sends is not believed. ErrFuture: the log is behind the state, ask again.
func (k *Contracts) revealed(ctx context.Context, id protocol.Hash, g Game, side Side, domain string) ([][32]byte, error) {
	b := bisection.NewBisection()
	parsed, err := bisection.BisectionMetaData.ParseABI()
	if err != nil {
		return nil, err
	}
	head, err := k.client.headOrAsk(ctx)
	if err != nil {
		return nil, err
	}
	topics := [][]common.Hash{{parsed.Events[bisection.BisectionRevealedEventName].ID}, {common.Hash(id)}}
	logs, err := k.client.logs(ctx, k.Referee, topics, g.Since, max(head.Number, g.Since))
	if err != nil {
		return nil, err
	}
	for i := range logs {
		e, err := b.UnpackRevealedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("%w: a log of a game: %w", ErrBadAnswer, err)
		}
		if Side(e.Side) == side && nodeHash(domain, g.Height-1, e.Children) == g.Nodes[side] {
			return e.Children, nil
		}
	}
	return nil, fmt.Errorf("%w: the log of the %s's children", ErrFuture, side)
}

// nodeHash is the hash of a node: compute/SPEC.md, section 11.
func nodeHash(domain string, level int, children [][32]byte) protocol.Hash {
	h := sha256.New()
	h.Write([]byte(domain))
	h.Write([]byte{1, byte(level)})
	for i := range children {
		h.Write(children[i][:])
	}
	return protocol.Hash(h.Sum(nil))
}

// The domains of the trees that games go down.
const (
	traceDomain = "limn trace 1"
	stepDomain  = "limn step 1"
	scoreDomain = "limn score 1"
)

// domain names the tree that a game goes down now.
func (g Game) domain() string {
	switch {
	case g.Phase == GameStates:
		return traceDomain
	case g.Program == 0:
		return stepDomain
	}
	return scoreDomain
}

func bisectionAssignment(a protocol.Assignment) bisection.Assignment {
	b := bundleAssignment(a)
	return bisection.Assignment{
		Task: bisection.Task(b.Task), Requester: b.Requester, Miner: b.Miner, Price: b.Price, CommitBy: b.CommitBy, Nonce: b.Nonce,
	}
}

func bisectionCommit(c protocol.Commit) bisection.Commit { return bisection.Commit(bundleCommit(c)) }
