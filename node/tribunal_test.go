package node

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"log/slog"
	"math/big"
	"os"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/memchain"
)

// tribunal is a network as disputes see it: the bytecode of all contracts on a chain in memory, registered nodes with
// their stores, and their players. It lives in a bubble of testing/synctest, so windows of blocks pass as soon as nobody
// computes. Nothing is gossiped: a test puts the evidence of a task together as members that tell the truth, or lie, would.
type tribunal struct {
	*testing.T
	ctx       context.Context
	log       *slog.Logger
	model     *compute.Model
	crew      *Crew
	chain     *memchain.Chain
	client    *settlement.Client
	contracts *settlement.Contracts
	group     errgroup.Group

	deployer, payer, miner *party
	verifiers              []*party
	outsider               *party // a verifier that sits in no committee
	next                   uint32 // voucher
}

const (
	tribunalStake  = 100 * protocol.Token
	tribunalPrompt = "a red apple on a blue background"
	seats          = 7
)

// newTribunal must be called in a bubble. On disk are the verifiers' stores, if any.
func newTribunal(t *testing.T, disk bool) *tribunal {
	t.Helper()
	model, err := compute.Embedded()
	require.NoError(t, err)
	w := &tribunal{T: t, model: model, crew: NewCrew(1, 2), log: slog.New(slog.DiscardHandler)}
	if os.Getenv("LIMN_TEST_LOG") != "" {
		w.log = slog.New(slog.NewTextHandler(os.Stderr, &slog.HandlerOptions{Level: slog.LevelInfo}))
	}
	ctx, cancel := context.WithCancel(t.Context())
	w.ctx = ctx
	w.deployer, w.payer, w.miner, w.outsider = w.party(), w.party(), w.party(), w.party()
	w.verifiers = []*party{w.party(), w.party(), w.party()}
	if disk {
		for _, p := range append(w.verifiers, w.outsider) {
			p.dir = t.TempDir()
		}
	}
	w.openChain()
	t.Cleanup(func() {
		for _, p := range w.everybody() {
			p.die()
		}
		cancel()
		require.NoError(t, w.group.Wait())
		require.NoError(t, w.client.Close())
		require.NoError(t, w.chain.Close())
	})
	w.deployer.live()
	network, err := settlement.Deploy(ctx, w.deployer.sender, settlement.DevDeploy())
	require.NoError(t, err)
	w.contracts = w.client.Bind(network)
	w.enroll()
	return w
}

func (w *tribunal) everybody() []*party {
	return append([]*party{w.deployer, w.payer, w.miner, w.outsider}, w.verifiers...)
}

func (w *tribunal) openChain() {
	w.Helper()
	cfg := memchain.DefaultConfig(w.deployer.key.Private())
	cfg.Alloc = map[common.Address]*big.Int{}
	for _, p := range w.everybody()[1:] {
		cfg.Alloc[p.address()] = new(big.Int).Mul(big.NewInt(100), big.NewInt(1e18))
	}
	var err error
	w.chain, err = memchain.Open(cfg)
	require.NoError(w, err)
	settle := settlement.DefaultConfig()
	settle.Poll, settle.BumpAfter = cfg.Period/4, 20*cfg.Period
	w.client, err = settlement.Wrap(w.chain.Client(), settle, w.log)
	require.NoError(w, err)
	w.group.Go(func() error { return w.chain.Run(w.ctx) })
	w.group.Go(func() error { return w.client.Run(w.ctx) })
}

// enroll gives everybody money and a part, and waits until draws know the verifiers.
func (w *tribunal) enroll() {
	w.Helper()
	var group errgroup.Group
	for _, p := range w.everybody() {
		if p != w.deployer {
			p.live()
		}
		group.Go(func() error {
			account := w.contracts.Account(p.sender)
			if _, err := account.Faucet(w.ctx, p.address(), 10*tribunalStake); err != nil {
				return err
			}
			if _, err := account.Deposit(w.ctx, protocol.Token); err != nil {
				return err
			}
			part := protocol.RoleVerifier
			switch p {
			case w.deployer:
				return nil
			case w.payer:
				_, err := account.RegisterPayer(w.ctx, p.key, tribunalStake, 1<<40)
				return err
			case w.miner:
				part = protocol.RoleMiner
			}
			if _, err := account.RegisterNode(w.ctx, p.key, part); err != nil {
				return err
			}
			_, err := account.Stake(w.ctx, p.address(), tribunalStake)
			return err
		})
	}
	require.NoError(w, group.Wait())
	to := w.contracts.Escrow
	_, err := w.deployer.sender.Send(w.ctx, settlement.Tx{ID: "start", To: &to, Data: escrow.NewEscrow().PackCheckStart()})
	require.NoError(w, err)
	w.pass(2 * w.contracts.Params.SnapshotInterval)
}

// pass lets blocks pass.
func (w *tribunal) pass(blocks uint64) {
	w.Helper()
	head, _ := w.client.Head()
	require.NoError(w, w.client.WaitBlock(w.ctx, head.Number+blocks))
}

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

// matter is a task with what its members know of it.
type matter struct {
	id        protocol.Hash
	number    uint32
	opening   protocol.Opening
	committed protocol.Committed
	beacon    protocol.Hash
	members   []protocol.Drawn
	snapshot  protocol.Snapshot
	rgb       []byte
	truth     roles.PictureScored
}

// matter has the miner commit to a picture, whose trace has a root, and draws its committee.
func (w *tribunal) matter(params compute.Params, private bool, rgb []byte, root protocol.Hash) *matter {
	w.Helper()
	m := &matter{number: w.next, rgb: rgb, opening: protocol.Opening{Prompt: tribunalPrompt}}
	w.next++
	if private {
		m.opening.Salt, m.opening.Key = randomHash(), randomHash()
	}
	require.NoError(w, w.client.Refresh(w.ctx))
	head, _ := w.client.Head()
	round := head.Number + 1
	require.NoError(w, w.client.WaitFinal(w.ctx, round+2))
	var final bool
	var err error
	m.beacon, final, err = w.client.Beacon(w.ctx, round+1)
	require.NoError(w, err)
	require.True(w, final)
	domain := w.contracts.Domain()
	order := protocol.Assignment{
		Task: protocol.Task{
			Model: protocol.Hash(w.model.Root()), Prompt: protocol.PromptHash(m.opening.Salt, tribunalPrompt),
			Tokens: protocol.TokensHash(m.opening.Salt, w.model.Tokens(tribunalPrompt)), Class: w.model.Class(tribunalPrompt),
			Width: uint16(params.Width), Height: uint16(params.Height), Steps: uint16(params.Steps), Guidance: uint16(params.Guidance), Seed: params.Seed,
		},
		Requester: w.payer.key.Address(), Miner: w.miner.key.Address(), Price: protocol.Token / 100, CommitBy: round,
	}
	for {
		m.id = domain.Digest(order)
		if m.draw(w, round) && !protocol.Audited(m.beacon, m.id, protocol.BaseAuditRate) {
			break
		}
		order.Nonce++
	}
	opening := opening{Root: root, Salt: randomHash()}
	m.committed = protocol.Committed{
		Assignment: signed(w, w.payer.key, domain, order),
		Voucher: signed(w, w.payer.key, domain, protocol.Voucher{
			Payer: order.Requester, Number: m.number, Assignment: m.id, Miner: order.Miner, Price: order.Price, CommitBy: round,
			SettleBy: 50, Params: 1, Previous: previousVoucher(m.number),
		}),
		Commit: signed(w, w.miner.key, domain, protocol.Commit{
			Assignment: m.id, Picture: protocol.Hash{1}, Pixels: sha256.Sum256(rgb), Trace: protocol.SaltedTrace(opening.Root, opening.Salt), Size: 1,
		}),
	}
	if !private {
		m.committed.Prompt = tribunalPrompt
	}
	require.NoError(w, m.opening.Check(order.Task))
	w.miner.keepCommit(m, opening)
	return m
}

// previousVoucher is what a payer's voucher names as the one before it; the contract only looks whether it is the first.
func previousVoucher(number uint32) protocol.Hash {
	if number == 0 {
		return protocol.Hash{}
	}
	return protocol.Hash{31: byte(number)}
}

// draw draws the committee, and says whether it can do without the outsider.
func (m *matter) draw(w *tribunal, round uint64) bool {
	w.Helper()
	snapshot, err := w.contracts.Snapshot(w.ctx, protocol.PurposeVerifier, round)
	require.NoError(w, err)
	m.snapshot, m.members = snapshot.Snapshot, nil
	for i := range uint32(seats) {
		drawn, err := protocol.Draw(snapshot.Tree, m.beacon, m.id, protocol.PurposeVerifier, i)
		require.NoError(w, err)
		if drawn.Leaf.Node == w.outsider.key.Address() {
			return false
		}
		m.members = append(m.members, drawn)
	}
	return true
}

// holder is who sits at a place.
func (m *matter) holder(w *tribunal, index uint32) *party {
	w.Helper()
	for _, p := range w.verifiers {
		if p.key.Address() == m.members[index].Leaf.Node {
			return p
		}
	}
	w.Fatalf("nobody holds place %d", index)
	return nil
}

// seed is that of a place's augmentation.
func (m *matter) seed(index uint32) *[32]byte {
	seed := [32]byte(protocol.AugmentationSeed(m.beacon, m.id, index))
	return &seed
}

// measure computes what members that tell the truth attest.
func (m *matter) measure(w *tribunal) {
	w.Helper()
	p := m.committed.Assignment.Body.Task
	m.truth = roles.PictureScored{Augmented: map[uint32]int32{}}
	var err error
	m.truth.Plain, err = w.model.Score(tribunalPrompt, m.rgb, int(p.Width), int(p.Height))
	require.NoError(w, err)
	for i := range uint32(seats) {
		m.truth.Augmented[i], err = w.model.ScoreAugmented(tribunalPrompt, m.rgb, int(p.Width), int(p.Height), *m.seed(i))
		require.NoError(w, err)
	}
}

// end is how the case ends when all members attest to these scores.
func (m *matter) end(w *tribunal, said roles.PictureScored) roles.CloseCase {
	w.Helper()
	domain := w.contracts.Domain()
	cert := protocol.Certificate{
		Assignment: m.id, Commit: m.committed.Commit.Digest(domain), CommitBy: m.committed.Voucher.Body.CommitBy,
		Beacon: m.beacon, Snapshot: m.snapshot, Members: m.members,
	}
	for i := range uint32(seats) {
		cert.Attestations = append(cert.Attestations, signed(w, m.holder(w, i).key, domain, protocol.Attestation{
			Assignment: m.id, Index: i, Beacon: m.beacon, Commit: cert.Commit, Plain: said.Plain, Augmented: said.Augmented[i],
		}))
	}
	e := protocol.Evidence{Receipt: protocol.Receipt{Domain: domain, Committed: m.committed, Certificate: []protocol.Certificate{cert}}}
	require.NoError(w, e.Receipt.Verify())
	return roles.CloseCase{Outcome: protocol.Accepted, Evidence: e}
}

// keepCommit is what a miner keeps of a commit.
func (p *party) keepCommit(m *matter, o opening) {
	p.w.Helper()
	data, err := json.Marshal(o)
	require.NoError(p.w, err)
	require.NoError(p.w, p.records.Put(openingKey(m.id), data))
}

// until waits for a condition, block by block; not for longer than a dispute can last.
func (w *tribunal) until(what string, reached func() bool) {
	w.Helper()
	begun := time.Now()
	for !reached() {
		if time.Since(begun) > 20*time.Minute {
			w.Fatalf("waited in vain: %s", what)
		}
		w.pass(1)
	}
}

func (w *tribunal) dispute(m *matter) settlement.Dispute {
	w.Helper()
	payer, err := w.contracts.Payer(w.ctx, w.payer.address(), 0)
	require.NoError(w, err)
	d, err := w.contracts.Dispute(w.ctx, payer.Account, m.number)
	require.NoError(w, err)
	return d
}

func (w *tribunal) game(d settlement.Dispute) settlement.Game {
	w.Helper()
	g, err := w.contracts.Game(w.ctx, d.ID)
	require.NoError(w, err)
	return g
}

// decided waits for the end of a dispute.
func (w *tribunal) decided(m *matter) (d settlement.Dispute, g settlement.Game) {
	w.Helper()
	w.until("a decision", func() bool {
		d = w.dispute(m)
		return d.State > settlement.DisputeOpen
	})
	return d, w.game(d)
}

// stakes are everybody's.
func (w *tribunal) stakes() map[common.Address]protocol.Amount {
	w.Helper()
	out := map[common.Address]protocol.Amount{}
	for _, p := range append([]*party{w.miner, w.outsider}, w.verifiers...) {
		info, err := w.contracts.Node(w.ctx, p.address(), 0)
		require.NoError(w, err)
		out[p.address()] = info.Stake
	}
	return out
}
