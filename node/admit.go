package node

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/protocol"
)

// errUnchecked marks a commit whose miner and payer nobody has looked up.
var errUnchecked = errors.New("not looked up yet")

// errTooManyNew keeps commits of known models going while somebody names models that nobody sends.
var errTooManyNew = errors.New("too many unknown models at a time")

// check has the chain say that a commit is worth following: keys are free, stakes and deposits are not. That the
// commit came in time is settled now, whatever time the chain takes to answer.
func (b *casebook) check(ctx context.Context, m note) {
	newest, _, _ := b.n.chain.Rounds()
	order := m.committed.Assignment.Body
	if f := b.cases[m.id]; f != nil && f.committed.Prompt == "" && m.committed.Prompt != "" {
		// A public task: somebody had taken the prompt out of its message, which came first.
		f.opening.Store(&protocol.Opening{Prompt: m.committed.Prompt})
	}
	if b.cases[m.id] != nil || b.checking[m.id] || newest > order.CommitBy {
		return
	}
	if len(b.checking) >= maxChecks || len(b.cases) >= maxCases {
		b.n.metrics.dropped()
		return
	}
	b.checking[m.id] = true
	b.work.Go(func() {
		m.checked = b.n.worthFollowing(ctx, *m.committed)
		select {
		case b.notes <- m:
		case <-ctx.Done():
		}
	})
}

// worthFollowing looks up the miner, the payer and the model of a commit. When the chain cannot be asked, an honest miner's pay
// weighs more than a stranger's flood.
func (n *Node) worthFollowing(ctx context.Context, c protocol.Committed) error {
	if err := n.canPay(ctx, c); err != nil {
		return err
	}
	n.follow(ctx, c) // others may know a model that this node does not
	return n.canJudge(ctx, c)
}

// canPay looks up the miner's stake and the payer's deposit.
func (n *Node) canPay(ctx context.Context, c protocol.Committed) error {
	ctx, cancel := context.WithTimeout(ctx, checkWait)
	defer cancel()
	miner, payer := c.Assignment.Body.Miner, c.Voucher.Body.Payer
	registered, stake, err := n.chain.Registered(ctx, miner)
	if err == nil && (!registered.Has(protocol.RoleMiner) || stake == 0) {
		return fmt.Errorf("miner %s has no stake", miner)
	}
	state, err := n.chain.Payer(ctx, payer)
	if err == nil && state.Deposit < c.Voucher.Body.Price {
		return fmt.Errorf("payer %s has %s for a price of %s", payer, state.Deposit, c.Voucher.Body.Price)
	}
	return nil
}

// canJudge finds the model of a commit, asking its miner for the manifest where it is not here; again while there is time,
// since nobody sends the commit a second time. A miner that names one and does not send it holds up few checks of the
// many, so that commits of known models are followed all the same.
func (n *Node) canJudge(ctx context.Context, c protocol.Committed) error {
	maker, err := signerID(c.Commit.Digest(n.domain), c.Commit.Signature)
	if err != nil {
		return err
	}
	root := c.Assignment.Body.Task.Model
	if _, err := n.shelf.get(root); errors.Is(err, ErrNoModel) {
		select {
		case n.book.learning <- struct{}{}:
			defer func() { <-n.book.learning }()
		default:
			return fmt.Errorf("model %s is not asked for: %w", root, errTooManyNew)
		}
	}
	inTime := func() bool {
		newest, _, _ := n.chain.Rounds()
		return newest <= c.Assignment.Body.CommitBy
	}
	return insist(ctx, inTime, func() error {
		model, err := n.findModel(ctx, root, peer.AddrInfo{ID: maker})
		if err != nil {
			return err
		}
		return model.judges(c.Assignment.Body.Task.Tier)
	})
}

// insist asks for a model a few times where nobody sent it, later and later, as long as there is time.
func insist(ctx context.Context, inTime func() bool, ask func() error) error {
	err := ask()
	for wait := insistWait; wait < insistWait<<insistTimes && errors.Is(err, ErrNoModel) && inTime(); wait *= 2 {
		select {
		case <-ctx.Done():
			return err
		case <-time.After(wait):
		}
		err = ask()
	}
	return err
}

// insistTimes is how often a manifest that did not come is asked for again, the first time after insistWait. Who lets
// others wait for it keeps a place of maxLearning for half a minute, with a staked miner's commit for each.
const (
	insistTimes = 3
	insistWait  = time.Second
)

// payable refuses an order for what it says alone, and one of a payer that nobody has registered, before a signature is
// recovered or the chain is asked about the payer. Who has registered just now is found by reading the newest block.
func (n *Node) payable(ctx context.Context, r orderRequest) error {
	if err := protocol.CheckOrder(n.domain, r.Assignment, r.Voucher, r.Prompt); err != nil {
		return err
	}
	if len(r.Open) > maxOpenVouchers {
		return fmt.Errorf("%d open vouchers, at most %d are looked at", len(r.Open), maxOpenVouchers)
	}
	payer, price := r.Voucher.Body.Payer, r.Voucher.Body.Price
	if pays, known := n.pays(payer, 0); pays || !known {
		return nil
	}
	if err := n.chain.Follow(ctx); err != nil {
		n.log.Warn("payer not looked up", "payer", payer, "error", err)
		return errNoLookup
	}
	if pays, _ := n.pays(payer, 0); !pays {
		return fmt.Errorf("payer %s is not registered: deposit at least %s", payer, price)
	}
	return nil
}

// checkWait is how long the chain may take to say who made a commit.
const checkWait = 5 * time.Second
