package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ipfs/go-cid"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// Errors of a request for a picture.
var (
	ErrNoPicture = errors.New("no picture")
	ErrNoChain   = errors.New("the chain cannot be reached")
)

// Request is what a person wants.
type Request struct {
	Prompt string
	Params compute.Params
	// Model is the root of the model; zero is the node's own. Its tier is the picture's.
	Model    protocol.Hash
	MaxPrice protocol.Amount
	// Avoid are miners that must not make this picture.
	Avoid []protocol.Address
	// Private tells prompt and picture only to the miner and to those drawn to judge the picture.
	Private bool
}

// Delivery is a picture that arrived. Its task is not settled yet: Await tells how it ends.
type Delivery struct {
	Assignment protocol.Hash
	Receipt    protocol.Receipt // without certificate; of a private picture with its opening
	Block      []byte           // the PNG as its miner made it: the block that the commit names, or what that hides
	Picture    *compute.Picture
	CID        cid.Cid
	Miner      protocol.Address
	Price      protocol.Amount
	Score      int32         // plain, computed here
	Took       time.Duration // from the request to the checked picture
	Compute    time.Duration // of it, what the miner says its engine took
	Rejected   []Rejected    // assignments that failed before this one
	// Agreed is zero, or the picture scores below the floor of the exact tier and this is the miner that was refused for the
	// same pixels before: what the model makes of the task, unless both lie. Auditors make it again before anybody is paid.
	Agreed protocol.Address

	arrived time.Time
}

// Rejected is an assignment that a requester gave up.
type Rejected struct {
	Assignment protocol.Hash
	Miner      protocol.Address
	Reason     string
}

// Imagine asks the network for a picture and returns it once it is here and checked. It does not wait for the
// committee. Money is promised to at most one miner at a time, and a promise to a miner that failed is never paid
// unless a committee accepts what it delivered.
func (n *Node) Imagine(ctx context.Context, r Request) (*Delivery, error) {
	t, err := n.newTask(ctx, r)
	if err != nil {
		return nil, err
	}
	ctx, cancel := context.WithCancel(ctx)
	defer t.work.Wait()
	defer cancel()
	return t.run(ctx)
}

// newTask checks a request and sets up its task, which has not been announced.
func (n *Node) newTask(ctx context.Context, r Request) (*task, error) {
	if err := protocol.ValidatePrompt(r.Prompt); err != nil {
		return nil, err
	}
	model, err := n.findModel(ctx, r.Model)
	if err != nil {
		return nil, err
	}
	if err := model.Validate(r.Prompt, r.Params); err != nil {
		return nil, err
	}
	slot, err := n.checkFunds(ctx, r.MaxPrice)
	if err != nil {
		return nil, err
	}
	hidden := protocol.Opening{Prompt: r.Prompt}
	if r.Private {
		hidden.Salt = randomHash()
	}
	class, tokens := model.reading(model.tier, hidden.Salt, r.Prompt)
	t := &task{
		n: n, request: r, model: model, hidden: hidden, slot: slot, start: time.Now(), events: make(chan roles.Event, 64),
		seed: randomHash(), standings: map[protocol.Address]reputation.Standing{}, faults: map[protocol.Address]reputation.Kind{},
		offers: map[protocol.Address]offer{}, refusals: map[protocol.Address]string{},
		commits: map[protocol.Address]committedOrder{}, deliveries: map[protocol.Address]*Delivery{},
		body: protocol.Task{
			Model: model.Root(), Prompt: protocol.PromptHash(hidden.Salt, r.Prompt), Tokens: tokens, Class: class,
			Width: uint16(r.Params.Width), Height: uint16(r.Params.Height), Steps: uint16(r.Params.Steps),
			Guidance: uint16(r.Params.Guidance), Seed: r.Params.Seed, Tier: model.tier,
		},
	}
	t.machine = roles.NewRequester(n.patience(model), r.MaxPrice, t.choose)
	return t, nil
}

// The bounds of what a miner of a model from outside is given for a step. Such programs load gigabytes before the first
// one, and not all of them tell of steps, so a step may be the whole picture. A miner that is gone is found out by its
// silence all the same, and one that does nothing is dropped by its commit-by round at the latest.
const (
	outsideLeast = time.Minute
	outsideMost  = 3 * time.Minute
)

// patience returns how patient a requester is with miners of a model.
func (n *Node) patience(m *model) roles.RequesterConfig {
	cfg := n.cfg.Requester
	if m.tier == protocol.TierStatistical {
		cfg.LeastWait, cfg.MostWait = max(cfg.LeastWait, outsideLeast), max(cfg.MostWait, outsideMost)
	}
	return cfg
}

// checkFunds refuses early what miners would refuse one by one. It returns the slot of the payer key.
func (n *Node) checkFunds(ctx context.Context, price protocol.Amount) (slot uint8, err error) {
	state, err := n.chain.Payer(ctx, n.wallet.key.Address())
	if err != nil {
		return 0, fmt.Errorf("look up the payer: %w", err)
	}
	if state.Deposit < price {
		return 0, fmt.Errorf("%w: the deposit is %s, the highest price %s: deposit %s more", ErrOverdrawn, state.Deposit, price, price-state.Deposit)
	}
	if need := price * protocol.Amount(n.cfg.Miner.SecurityFactor); state.Security < need {
		return 0, fmt.Errorf("%w: the security is %s, a price of %s needs %s: lock %s more", ErrOverdrawn, state.Security, price, need, need-state.Security)
	}
	return state.Slot, nil
}
