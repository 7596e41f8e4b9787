package node

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"path/filepath"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/watch"
)

// stander is a chain that knows how miners stand by the records of final epochs. One that does not know calls all trusted.
type stander interface {
	Standing(ctx context.Context, miner protocol.Address) (reputation.Standing, error)
}

// Standing returns how a miner stands by the epochs that are final now.
func (l *L1) Standing(ctx context.Context, miner protocol.Address) (reputation.Standing, error) {
	_, final, _ := l.Rounds()
	account, err := l.contracts.AccountAt(ctx, common.Address(miner), final)
	if err != nil || account == 0 {
		return reputation.Standing{}, err
	}
	s := l.book.Standing(account)
	return reputation.Standing{Level: s.Level, Log2: s.Log2, Tasks: s.Tasks, Rejected: s.Rejected}, nil
}

// reputations is what this node, as a requester, knows of miners. Records are in the store; a crash may lose the last few,
// which are opinions and no money.
type reputations struct {
	log    *slog.Logger
	bucket *store.Bucket

	mu       sync.Mutex
	book     *reputation.Book
	contacts map[protocol.Hash][]peer.ID // of miners that have delivered, by model, the latest last
}

func openReputations(cfg reputation.Config, bucket *store.Bucket, log *slog.Logger) (*reputations, error) {
	r := &reputations{log: log, bucket: bucket, book: reputation.NewBook(cfg), contacts: map[protocol.Hash][]peer.ID{}}
	err := bucket.Iterate(nil, func(key, value []byte) error {
		if err := r.book.Restore(value); err != nil {
			r.log.Warn("reputation not restored", "miner", fmt.Sprintf("%x", key), "error", err)
		}
		return nil
	})
	return r, err
}

// observe adds evidence about a miner. What befell others is stored with the next thing that befalls this node: a node that
// follows a busy network must not write for every task of it.
func (r *reputations) observe(miner protocol.Address, kind reputation.Kind) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.keep(miner, kind < reputation.OthersAccepted, r.book.Observe(miner, kind, time.Now()))
}

// delivered adds a good picture with its time.
func (r *reputations) delivered(q protocol.Quote, took time.Duration) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.keep(q.Miner, true, r.book.Delivered(q, took, time.Now()))
}

// keep stores what a change of the book has changed; the caller holds mu.
func (r *reputations) keep(miner protocol.Address, store bool, dropped *protocol.Address) {
	var err error
	if dropped != nil {
		err = r.bucket.Delete(dropped[:])
	}
	if err == nil && store {
		var data []byte
		if data, err = r.book.Stored(miner); err == nil {
			err = r.bucket.Put(miner[:], data)
		}
	}
	if err != nil {
		r.log.Warn("reputation not stored", "miner", miner, "error", err)
	}
}

// order puts the quotes of a task in order, the best first.
func (r *reputations) order(c reputation.Choice, quotes []protocol.Quote, standing func(protocol.Address) reputation.Standing) {
	r.mu.Lock()
	defer r.mu.Unlock()
	r.book.Order(c, quotes, standing)
}

func (r *reputations) weigh(c reputation.Choice, quotes []protocol.Quote, standing func(protocol.Address) reputation.Standing) []reputation.Assessment {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.book.Weigh(c, quotes, standing)
}

// ask returns whom of the miners that were found to ask for a quote.
func (r *reputations) ask(c reputation.Choice, s reputation.Search) []protocol.Address {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.book.Ask(c, s)
}

// explores reports whether a task is one that a newcomer is offered first.
func (r *reputations) explores(c reputation.Choice) bool {
	r.mu.Lock()
	defer r.mu.Unlock()
	return r.book.Explores(c)
}

// The bounds of what is kept of miners that have delivered.
const (
	maxMetModels = 16
	maxMet       = 64 // of one model
)

// meet remembers where a miner is that has delivered a picture of a model, so that it is found again whoever crowds the
// DHT's answers. It is forgotten with the process.
func (r *reputations) meet(model protocol.Hash, id peer.ID) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if _, known := r.contacts[model]; !known && len(r.contacts) >= maxMetModels {
		clear(r.contacts)
	}
	list := slices.DeleteFunc(r.contacts[model], func(have peer.ID) bool { return have == id })
	r.contacts[model] = append(list[max(0, len(list)-maxMet+1):], id)
}

// met returns who has delivered pictures of a model.
func (r *reputations) met(model protocol.Hash) []peer.AddrInfo {
	r.mu.Lock()
	defer r.mu.Unlock()
	list := make([]peer.AddrInfo, len(r.contacts[model]))
	for i, id := range r.contacts[model] {
		list[i].ID = id
	}
	return list
}

// choose puts a task's quotes in order: by what this node knows of the miners, and they of the chain. The seed is the
// task's own, so that nobody can foresee what is left to chance.
func (t *task) choose(quotes []protocol.Quote) {
	t.n.reputation.order(t.choice(), quotes, t.standing)
}

func (t *task) choice() reputation.Choice {
	t.mu.Lock()
	defer t.mu.Unlock()
	return reputation.Choice{Seed: t.seed, MaxPrice: t.request.MaxPrice, Now: t.start, Tried: t.tried}
}

// standing returns what was looked up about a miner before it was asked.
func (t *task) standing(miner protocol.Address) reputation.Standing {
	t.mu.Lock()
	defer t.mu.Unlock()
	return t.standings[miner]
}

// lookUp asks the chain how a miner stands. Nobody is asked without a stake, or while it is suspended.
func (t *task) lookUp(ctx context.Context, miner protocol.Address) (s reputation.Standing, err error) {
	n := t.n
	registered, stake, err := n.chain.Registered(ctx, miner)
	if err != nil {
		return s, err
	}
	if !registered.Has(protocol.RoleMiner) || stake == 0 {
		return s, fmt.Errorf("miner %s has no stake", miner)
	}
	if knows, ok := n.chain.(stander); ok {
		if s, err = knows.Standing(ctx, miner); err != nil {
			return s, err
		}
	}
	if s.Level >= watch.Suspended {
		return s, fmt.Errorf("miner %s is suspended: the scores of its pictures are not those of honest work", miner)
	}
	s.Stake = stake
	t.mu.Lock()
	defer t.mu.Unlock()
	t.standings[miner] = s
	return s, nil
}

// weighed returns what this node thinks of the quotes it has, in the order in which it turns to them.
func (t *task) weighed() []reputation.Assessment {
	quotes := make([]protocol.Quote, 0, len(t.offers))
	for miner, o := range t.offers {
		if !slices.ContainsFunc(t.rejected, func(r Rejected) bool { return r.Miner == miner }) {
			quotes = append(quotes, o.quote.Body)
		}
	}
	return t.n.reputation.weigh(t.choice(), quotes, t.standing)
}

// blame notes what kind of failure the next drop of a miner is.
func (t *task) blame(miner protocol.Address, kind reputation.Kind) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.faults[miner] = kind
}

// fault returns why a miner was dropped; silence is a failure.
func (t *task) fault(miner protocol.Address) reputation.Kind {
	t.mu.Lock()
	defer t.mu.Unlock()
	if kind, known := t.faults[miner]; known {
		return kind
	}
	return reputation.Failed
}

// hear notes how a case ended, of one's own task or of another's.
func (n *Node) hear(order protocol.Assignment, outcome protocol.Outcome) {
	own := order.Requester == n.Address()
	switch {
	case outcome == protocol.Rejected && own:
		n.reputation.observe(order.Miner, reputation.Rejected)
	case outcome == protocol.Rejected:
		n.reputation.observe(order.Miner, reputation.OthersRejected)
	case outcome == protocol.Accepted && !own:
		n.reputation.observe(order.Miner, reputation.OthersAccepted)
	}
}

// Miners returns what this node knows of every miner it remembers, the most reliable first.
func (n *Node) Miners(ctx context.Context) []reputation.Assessment {
	return n.reputation.list(func(miner protocol.Address) reputation.Standing {
		knows, ok := n.chain.(stander)
		if !ok {
			return reputation.Standing{}
		}
		s, err := knows.Standing(ctx, miner)
		if err != nil {
			n.log.Debug("standing not looked up", "miner", miner, "error", err)
		}
		return s
	})
}

// ReadReputation returns what the requester whose state lies in dir knows of miners, while no node runs there. The chain
// is not asked: everybody counts as trusted and staked.
func ReadReputation(dir string) (list []reputation.Assessment, err error) {
	if _, err := os.Stat(filepath.Join(dir, "store")); err != nil {
		return nil, nil //nolint:nilerr // no node has run here yet
	}
	s, err := store.Open(filepath.Join(dir, "store"), store.Options{})
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, s.Close()) }()
	r, err := openReputations(reputation.DefaultConfig(), s.Namespace("reputation"), slog.New(slog.DiscardHandler))
	if err != nil {
		return nil, err
	}
	return r.list(func(protocol.Address) reputation.Standing { return reputation.Standing{} }), nil
}

// list assesses every miner that is remembered, the most reliable first.
func (r *reputations) list(standing func(protocol.Address) reputation.Standing) []reputation.Assessment {
	r.mu.Lock()
	miners := r.book.Miners()
	r.mu.Unlock()
	list := make([]reputation.Assessment, len(miners))
	for i, miner := range miners {
		s := standing(miner)
		r.mu.Lock()
		list[i] = r.book.Assess(reputation.Choice{Now: time.Now()}, protocol.Quote{Miner: miner}, s)
		r.mu.Unlock()
	}
	slices.SortStableFunc(list, func(x, y reputation.Assessment) int { return cmp.Compare(y.Reliability, x.Reliability) })
	return list
}
