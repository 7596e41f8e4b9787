package full

import (
	"context"
	"encoding/binary"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/sim"
)

// member is one node of a group through all its lives. One key is node, payer and owner key.
type member struct {
	w      *world
	name   string
	index  int
	group  *sim.Group
	actor  Actor
	key    *protocol.Key
	roles  protocol.Roles
	alien  bool         // a stranger: no node of ours
	memory store.Memory // its disk
	ledger uint32       // account in the escrow; 0: none

	changing sync.Mutex // held by who starts or stops it, but for the time that closing takes

	mu   sync.Mutex
	life *life // nil: it is off
	work work
}

// life is a member between being switched on and off.
type life struct {
	node    *node.Node // nil for a stranger
	end     *end
	painter *painter
	address string // to bootstrap from
	stop    func() error
}

// work is what a member has done.
type work struct{ attestations, audits int64 }

func newMember(w *world, g *sim.Group, actor Actor, index, of int) (*member, error) {
	seed := protocol.Keccak([]byte("limn member"), binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, w.options.Seed), uint64(index)))
	key, err := crypto.ToECDSA(seed[:])
	if err != nil {
		return nil, fmt.Errorf("key of node %d: %w", index, err)
	}
	trial := &Outfit{With: g.With}
	actor.Dress(trial)
	return &member{
		alien: trial.Stranger != nil, w: w, name: fmt.Sprintf("%s-%d", g.Name, of+1), index: index, group: g, actor: actor,
		key: protocol.NewKey(key), roles: g.Registered(),
	}, nil
}

func (m *member) now() *life {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.life
}

// config is the node's, as a person at home would have it, but for the tables of peers: see connections.
func (m *member) config() node.Config {
	s := m.w.scenario
	c := node.DefaultConfig(time.Duration(s.Period))
	c.P2P = p2p.LoopbackConfig()
	c.P2P.Connections, c.P2P.Discovery.Bucket, c.P2P.Discovery.Concurrency = m.w.fabric.limits, bucket, concurrency
	c.P2P.Bootstrap = m.w.bootstrap(m)
	c.Roles, c.Threads, c.Estimate = m.roles, 1, time.Duration(m.group.Speed)
	c.Price = m.w.price(m.group)
	return c
}

// start switches the member on.
func (m *member) start() error {
	m.changing.Lock()
	defer m.changing.Unlock()
	if m.now() != nil {
		return nil
	}
	identity, err := p2p.Identity(m.key.Private())
	if err != nil {
		return err
	}
	h, e, err := m.w.fabric.open(identity)
	if err != nil {
		return err
	}
	l := &life{end: e, address: fmt.Sprintf("%s/p2p/%s", h.Addrs()[0], h.ID())}
	l.painter = &painter{source: m.w.studio, speed: time.Duration(m.group.Speed), seed: m.w.options.Seed ^ uint64(m.index)}
	o := &Outfit{
		With: m.group.With, Config: m.config(), Painter: l.painter, Engine: m.w.studio, Host: h,
		Leave: func() { m.w.go_(func() error { return m.kill() }) },
	}
	m.actor.Dress(o)
	if err := m.live(l, o); err != nil {
		return errors.Join(fmt.Errorf("start %s: %w", m.name, err), h.Close())
	}
	m.mu.Lock()
	m.life = l
	m.mu.Unlock()
	m.w.on.Add(int64(count(l.node != nil)))
	return nil
}

// live opens what the outfit says and runs it.
func (m *member) live(l *life, o *Outfit) error {
	ctx, cancel := context.WithCancel(m.w.ctx)
	group, ctx := errgroup.WithContext(ctx)
	l.stop = func() error {
		cancel()
		err := group.Wait()
		if l.node != nil {
			err = errors.Join(err, l.node.Close())
		}
		if errors.Is(err, context.Canceled) {
			return nil
		}
		return err
	}
	if o.Stranger != nil {
		host := o.Host
		group.Go(func() error {
			err := o.Stranger(ctx, host, m.w.topics())
			return errors.Join(err, host.Close())
		})
		group.Go(func() error { return m.meet(ctx, host) })
		return nil
	}
	log := m.w.log.With("node", m.name)
	n, err := node.Open(o.Config, m.key, o.Engine, m.w.l1,
		node.WithLogger(log), node.WithGenerator(o.Painter), node.WithObserver(m.observe),
		node.WithGround(node.Ground{Host: o.Host, Memory: &m.memory, Tracer: &tracer{meter: m.w.gossip}}))
	if err != nil {
		cancel()
		return err
	}
	l.node = n
	group.Go(func() error { return n.Run(ctx) })
	if m.roles&(protocol.RoleSettler|protocol.RoleWatcher) != 0 {
		sender := settlement.NewSender(m.w.client, m.key.Private(), n.Records("sender"), log)
		group.Go(func() error { return sender.Run(ctx) })
		node.Duties{Node: n, Book: m.w.book, Sender: sender, Account: m.ledger, Log: log}.Start(ctx, group)
	}
	return nil
}

// kill switches the member off at once: nothing more leaves it, not even a farewell.
func (m *member) kill() error {
	m.changing.Lock()
	m.mu.Lock()
	l := m.life
	m.life = nil
	m.mu.Unlock()
	m.changing.Unlock()
	if l == nil {
		return nil
	}
	m.w.on.Add(-int64(count(l.node != nil)))
	l.end.cut.Store(true)
	if err := l.stop(); err != nil {
		return fmt.Errorf("stop %s: %w", m.name, err)
	}
	return nil
}

// observe counts what a node tells of itself.
func (m *member) observe(e node.Event) {
	if p, ok := e.(node.Published); ok {
		m.w.gossip.publish(p.Kind, p.Data)
		return
	}
	m.mu.Lock()
	switch e.(type) {
	case node.Attested:
		m.work.attestations++
	case node.Audited:
		m.work.audits++
	}
	m.mu.Unlock()
	m.w.tally.observe(m, e)
}
