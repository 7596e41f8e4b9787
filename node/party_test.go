package node

import (
	"context"
	"encoding/json"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// party is a node: a key and a store that outlive its processes. The store is on disk where dir is set: each of its writes
// waits for the disk, and a busy one takes its time.
type party struct {
	w      *tribunal
	key    *protocol.Key
	memory store.Memory
	dir    string

	// Of the present process.
	*Node
	sender *settlement.Sender
	mortal *mortality
	kill   context.CancelFunc
	ended  *sync.WaitGroup
}

func (w *tribunal) party() *party {
	return &party{w: w, key: newKey(w)}
}

func (p *party) address() common.Address { return common.Address(p.key.Address()) }

// live starts a process: the node as far as disputes need it, and what sends its transactions.
func (p *party) live() {
	w := p.w
	w.Helper()
	cfg := testConfig()
	cfg.Dir = p.dir
	n := &Node{
		cfg: cfg, key: p.key, engine: w.model, generator: w.model, crew: w.crew, log: w.log,
		model: protocol.Hash(w.model.Root()),
	}
	if p.dir == "" {
		n.ground.Memory = &p.memory
	}
	n.fillDefaults()
	require.NoError(w, n.openStore())
	if w.contracts != nil {
		n.domain = w.contracts.Domain()
	}
	ctx, kill := context.WithCancel(w.ctx)
	p.Node, p.kill, p.ended, p.mortal = n, kill, &sync.WaitGroup{}, &mortality{kill: kill, left: -1}
	p.sender = settlement.NewSender(w.client, p.key.Private(), p.mortal.store(n.Records("sender")), w.log)
	p.ended.Go(func() { _ = p.sender.Run(ctx) }) // ends with its context, or is killed
}

// play starts the node's player. lie changes what it computes; nil changes nothing.
func (p *party) play(lie func(settlement.Advocate) settlement.Advocate) {
	p.w.Helper()
	advocate := p.Advocate(settlement.NewBook(p.w.contracts, settlement.ByHash(p.w.chain), nil, p.w.log))
	if lie != nil {
		advocate = lie(advocate)
	}
	ctx, kill := context.WithCancel(p.w.ctx)
	earlier := p.kill
	p.kill = func() { earlier(); kill() }
	p.mortal.kill = p.kill
	store := p.mortal.store(p.Records("player"))
	player := settlement.NewPlayer(p.w.contracts, p.sender, advocate, store, settlement.PlayerConfig{Dissent: true, Defend: true}, p.w.log.With("player", p.key.Address()))
	p.ended.Go(func() { _ = player.Run(ctx) })
}

// die ends the process. What it had not written is lost.
func (p *party) die() {
	if p.Node == nil {
		return
	}
	p.kill()
	p.ended.Wait()
	require.NoError(p.w, p.Close())
	p.Node = nil
}

// again is the next process, without a player yet.
func (p *party) again() {
	p.w.Helper()
	p.die()
	p.live()
}

// mortality kills a process at one of its writes, which is lost like all later ones.
type mortality struct {
	mu   sync.Mutex
	left int // writes until then; negative: none is deadly
	dead bool
	kill func()
}

func (m *mortality) strike() error {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.left == 0 && !m.dead {
		m.dead = true
		m.kill()
	}
	if m.dead {
		return context.Canceled
	}
	m.left--
	return nil
}

func (m *mortality) isDead() bool {
	m.mu.Lock()
	defer m.mu.Unlock()
	return m.dead
}

func (m *mortality) store(s settlement.Store) settlement.Store { return dying{s, m} }

type dying struct {
	settlement.Store
	m *mortality
}

func (d dying) Put(key string, value []byte) error {
	if err := d.m.strike(); err != nil {
		return err
	}
	return d.Store.Put(key, value)
}

func (d dying) Delete(key string) error {
	if err := d.m.strike(); err != nil {
		return err
	}
	return d.Store.Delete(key)
}

// keepCommit is what a miner keeps of a commit.
func (p *party) keepCommit(m *matter, o opening) {
	p.w.Helper()
	data, err := json.Marshal(o)
	require.NoError(p.w, err)
	require.NoError(p.w, p.records.Put(openingKey(m.id), data))
}
