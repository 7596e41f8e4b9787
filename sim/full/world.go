package full

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/libp2p/go-libp2p/core/host"
	"github.com/libp2p/go-libp2p/core/peer"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/memchain"
	"github.com/limn-network/limn/sim"
)

// world is one network in its bubble.
type world struct {
	scenario sim.Scenario
	options  sim.Options
	log      *slog.Logger
	studio   *studio
	tasks    []task
	chance   *rand.Rand // of the goroutine that plays
	begun    time.Time
	stage    string

	ctx    context.Context // ends with the run
	cancel context.CancelFunc
	group  *errgroup.Group

	fabric    *fabric
	gossip    *gossipMeter
	chain     *memchain.Chain
	client    *settlement.Client
	contracts *settlement.Contracts
	book      *settlement.Book
	l1        *node.L1
	members   []*member
	on        atomic.Int64 // members that are on, strangers aside
	tally     *tally

	late sync.WaitGroup // what goes on beside the play: kills, restarts
	mu   sync.Mutex
	lost []error // of late
}

// connections are the watermarks of simulated hosts. A node at home keeps 96 to 160 peers, trims them after half a minute, and
// Kademlia's buckets hold 20; a thousand of them in one process would be a hundred thousand ends of QUIC connections,
// each of some 60 KiB and nine goroutines, most of them left over from searches in the DHT while the hosts started. The meshes of
// gossip's four topics keep what they need, however low the watermarks.
func connections() p2p.ConnectionLimits {
	return p2p.ConnectionLimits{Low: 12, High: 20, Grace: time.Second}
}

// trimming is how often a host looks whether it has too many connections.
const trimming = time.Second

// The DHT's buckets, and how many peers a search asks at a time: Kademlia's own number.
const bucket, concurrency = 4, 3

// go_ runs something beside the play; the run waits for it before it ends.
func (w *world) go_(f func() error) {
	w.late.Go(func() {
		if err := f(); err != nil {
			w.mu.Lock()
			w.lost = append(w.lost, err)
			w.mu.Unlock()
		}
	})
}

func (w *world) tell(stage string) {
	w.stage = stage
	w.progress()
}

func (w *world) progress() {
	if w.options.Progress == nil {
		return
	}
	w.options.Progress(sim.Progress{
		Stage: w.stage, Done: w.tally.ended(), Of: len(w.tasks), Virtual: time.Since(w.begun), Events: w.gossip.deliveries(),
	})
}

// cast makes the members of all groups.
func (w *world) cast() error {
	for i := range w.scenario.Nodes {
		g := &w.scenario.Nodes[i]
		actor, err := actorOf(w.scenario, i, w.options)
		if err != nil {
			return err
		}
		for k := range g.Count {
			m, err := newMember(w, g, actor, len(w.members), k)
			if err != nil {
				return err
			}
			w.members = append(w.members, m)
		}
	}
	return nil
}

func (w *world) price(g *sim.Group) protocol.Amount {
	price, _ := protocol.ParseAmount(g.Price) // checked by Validate
	return price
}

// openChain makes the chain with gas for everybody, and deploys the contracts on it.
func (w *world) openChain() error {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("limn deployer")))
	if err != nil {
		return err
	}
	cfg := memchain.DefaultConfig(key)
	cfg.Period, cfg.FinalityLag = time.Duration(w.scenario.Period), uint64(w.scenario.Final)
	cfg.Seed = fmt.Appendf(nil, "limn %d", w.options.Seed)
	cfg.Alloc = map[common.Address]*big.Int{}
	for _, m := range w.members {
		cfg.Alloc[common.Address(m.key.Address())] = new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
	}
	if w.chain, err = memchain.Open(cfg); err != nil {
		return err
	}
	if w.client, err = settlement.Wrap(w.chain.Client(), w.settlement(), w.log); err != nil {
		return err
	}
	w.group.Go(func() error { return w.chain.Run(w.ctx) })
	w.group.Go(func() error { return w.client.Run(w.ctx) })
	sender := settlement.NewSender(w.client, key, newRecords(), w.log)
	ctx, stop := context.WithCancel(w.ctx)
	defer stop()
	w.group.Go(func() error { return sender.Run(ctx) })
	network, err := settlement.Deploy(w.ctx, sender, settlement.DevDeploy())
	if err != nil {
		return err
	}
	w.contracts = w.client.Bind(network)
	if _, err := w.contracts.Account(sender).FundAuditPool(w.ctx, 1000*protocol.Token); err != nil {
		return err
	}
	w.book = settlement.NewBook(w.contracts, settlement.ByHash(w.chain), nil, w.log)
	w.l1 = node.NewL1(w.book)
	w.group.Go(func() error { return w.book.Run(w.ctx) })
	return nil
}

func (w *world) settlement() settlement.Config {
	period := time.Duration(w.scenario.Period)
	c := settlement.DefaultConfig()
	c.Poll = max(period/4, 10*time.Millisecond)
	c.EpochInterval = time.Duration(w.scenario.Epoch)
	c.BumpAfter = max(20*period, 100*time.Millisecond)
	return c
}

// bootstrapPeers is how many of those that are there a host is told of.
const bootstrapPeers = 2

// bootstrap picks members that are on, by chance.
func (w *world) bootstrap(of *member) []string {
	r := rand.New(rand.NewPCG(w.options.Seed, uint64(of.index)))
	var out []string
	for range 8 * bootstrapPeers {
		m := w.members[r.IntN(len(w.members))]
		if l := m.now(); l != nil && l.node != nil && len(out) < bootstrapPeers {
			out = append(out, l.address)
		}
	}
	if len(out) == 0 {
		for _, m := range w.members {
			if l := m.now(); l != nil && l.node != nil && m != of {
				return []string{l.address}
			}
		}
	}
	return out
}

// topics are the full names of the network's topics, for strangers.
func (w *world) topics() (out []string) {
	for _, kind := range []string{"task", "commit", "attestation", "audit"} {
		out = append(out, topicOf(kind))
	}
	return out
}

// strangerPeers is how many honest hosts a stranger connects to.
const strangerPeers = 10

// meet connects a stranger's host.
func (m *member) meet(ctx context.Context, h host.Host) error {
	r := rand.New(rand.NewPCG(m.w.options.Seed+1, uint64(m.index)))
	for met := 0; met < strangerPeers && ctx.Err() == nil; met++ {
		other := m.w.members[r.IntN(len(m.w.members))].now()
		if other == nil || other.node == nil {
			continue
		}
		info, err := peer.AddrInfoFromString(other.address)
		if err != nil {
			return err
		}
		if err := h.Connect(ctx, *info); err != nil {
			m.w.log.Debug("stranger not let in", "node", m.name, "error", err)
		}
	}
	return nil
}

// close takes everything down. What it closes may wait for what is still running, so the order is that of the opening,
// backwards.
func (w *world) close() error {
	w.late.Wait()
	errs := w.lost
	var stopping sync.WaitGroup
	var mu sync.Mutex
	for _, m := range w.members {
		stopping.Go(func() {
			if err := m.kill(); err != nil {
				mu.Lock()
				errs = append(errs, err)
				mu.Unlock()
			}
		})
	}
	stopping.Wait()
	w.cancel()
	if err := w.group.Wait(); err != nil && !errors.Is(err, context.Canceled) {
		errs = append(errs, err)
	}
	if w.client != nil {
		errs = append(errs, w.client.Close())
	}
	if w.chain != nil {
		errs = append(errs, w.chain.Close())
	}
	if w.fabric != nil {
		w.fabric.close()
	}
	return errors.Join(errs...)
}
