package node

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"maps"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/protocol/watch"
)

var errDown = errors.New("the fake chain is down")

// fakeChain is L1 in memory. Rounds pass when a test says so, and every round is final at once.
type fakeChain struct {
	mu     sync.Mutex
	domain protocol.Domain
	newest uint64
	down   bool
	seed   uint64 // of the beacons
	epoch  uint64
	news   chan struct{}
	nodes  map[protocol.Address]registration
	order  []protocol.Address // of registration
	payers map[protocol.Address]PayerState
	expiry map[protocol.Address]uint64 // of payers whose key expires
	paid   map[promiseName]bool
	rates  map[protocol.Address]uint64 // of audits
	levels map[protocol.Address]watch.Level
	failed atomic.Int64 // draws asked for in vain

	// What Follow saw; nil before the first.
	enrolled map[protocol.Address]registration
	paying   map[protocol.Address]PayerState
	followed int
}

type promiseName struct {
	payer  protocol.Address
	number uint32
}

func newFakeChain() *fakeChain {
	return &fakeChain{
		domain: protocol.Domain{ChainID: 1337, Escrow: protocol.Address{19: 7}},
		newest: 100, epoch: 1, news: make(chan struct{}),
		nodes:  map[protocol.Address]registration{},
		payers: map[protocol.Address]PayerState{},
		expiry: map[protocol.Address]uint64{},
		paid:   map[promiseName]bool{},
		rates:  map[protocol.Address]uint64{},
		levels: map[protocol.Address]watch.Level{},
	}
}

// change alters the chain and tells everybody.
func (c *fakeChain) change(f func()) {
	c.mu.Lock()
	defer c.mu.Unlock()
	f()
	close(c.news)
	c.news = make(chan struct{})
}

func (c *fakeChain) advance(rounds uint64) { c.change(func() { c.newest += rounds }) }

// reach advances until a round is the newest.
func (c *fakeChain) reach(round uint64) { c.change(func() { c.newest = max(c.newest, round) }) }

func (c *fakeChain) setDown(down bool) { c.change(func() { c.down = down }) }

// register gives a node a part and a stake.
func (c *fakeChain) register(node protocol.Address, r protocol.Roles, stake protocol.Amount) {
	c.change(func() {
		if _, known := c.nodes[node]; !known {
			c.order = append(c.order, node)
		}
		c.nodes[node] = registration{roles: r, stake: stake}
	})
}

func (c *fakeChain) fund(payer protocol.Address, deposit, security protocol.Amount) {
	c.change(func() {
		c.payers[payer] = PayerState{Deposit: deposit, Security: security, Limit: 1000 * protocol.Token}
	})
}

// expire has a payer's key end with a round.
func (c *fakeChain) expire(payer protocol.Address, until uint64) {
	c.change(func() { c.expiry[payer] = until })
}

func (c *fakeChain) Domain() protocol.Domain { return c.domain }

func (c *fakeChain) Rounds() (newest, final uint64, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.newest, c.newest, c.newest > 0
}

func (c *fakeChain) News() <-chan struct{} {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.news
}

func (c *fakeChain) Draw(_ context.Context, role protocol.Purpose, _, round uint64) (roles.DrawKnown, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down || round > c.newest {
		c.failed.Add(1)
		return roles.DrawKnown{}, errDown
	}
	return c.draw(role, round)
}

// draw is Draw for who holds the lock.
func (c *fakeChain) draw(role protocol.Purpose, round uint64) (roles.DrawKnown, error) {
	tree, err := protocol.NewWeightTree(nil)
	if err != nil {
		return roles.DrawKnown{}, err
	}
	index := uint32(0)
	for _, node := range c.order {
		if r := c.nodes[node]; r.roles.Has(protocol.Roles(role)) {
			if err := tree.Set(protocol.Leaf{Index: index, Node: node, Weight: uint64(r.stake)}); err != nil {
				return roles.DrawKnown{}, err
			}
			index++
		}
	}
	beacon := protocol.Keccak(binary.BigEndian.AppendUint64(nil, c.seed), binary.BigEndian.AppendUint64(nil, round))
	return roles.DrawKnown{Role: role, Beacon: beacon, Snapshot: protocol.Snapshot{Block: 64, Root: tree.Root()}, Tree: tree}, nil
}

func (c *fakeChain) AuditRate(_ context.Context, miner protocol.Address, commitBy uint64) (uint64, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down || commitBy > c.newest {
		return 0, errDown
	}
	return c.rates[miner], nil
}

func (c *fakeChain) Standing(_ context.Context, miner protocol.Address) (reputation.Standing, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	return reputation.Standing{Level: c.levels[miner]}, nil
}

func (c *fakeChain) Follow(context.Context) error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down {
		return errDown
	}
	c.followed++
	c.enrolled, c.paying = maps.Clone(c.nodes), maps.Clone(c.payers)
	return nil
}

func (c *fakeChain) Serves(node protocol.Address, role protocol.Roles) (yes, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	n := c.enrolled[node]
	return n.stake > 0 && n.roles&role != 0, c.enrolled != nil
}

func (c *fakeChain) Pays(payer protocol.Address) (until uint64, known bool) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if _, paying := c.paying[payer]; !paying {
		return 0, c.enrolled != nil
	}
	if until, expires := c.expiry[payer]; expires {
		return until, c.enrolled != nil
	}
	return math.MaxUint64, c.enrolled != nil
}

func (c *fakeChain) Registered(_ context.Context, node protocol.Address) (protocol.Roles, protocol.Amount, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down {
		return 0, 0, errDown
	}
	return c.nodes[node].roles, c.nodes[node].stake, nil
}

func (c *fakeChain) Payer(_ context.Context, payer protocol.Address) (PayerState, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down {
		return PayerState{}, errDown
	}
	return c.payers[payer], nil
}

func (c *fakeChain) Paid(payer protocol.Address, number uint32) bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.paid[promiseName{payer, number}]
}

func (c *fakeChain) Terms(context.Context) (Terms, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.down {
		return Terms{}, errDown
	}
	return Terms{Params: 1, Epoch: c.epoch}, nil
}

// fakeEngine makes pictures that are a hash of the task, in no time. Its scorer likes pictures whose first byte is
// genuine and no others.
type fakeEngine struct {
	made   atomic.Int64  // pictures finished
	gate   chan struct{} // if set, every picture waits for it to be closed
	scores atomic.Int32  // added to every score; a test changes it to see what was kept
}

const (
	genuine    = 0xaa
	fakeSteps  = 4
	fakeSide   = 8 // pixels
	goodScore  = 3000
	fakeFloor  = 2000
	badScore   = 100
	fakePrompt = "a red apple"
)

func (*fakeEngine) Root() [32]byte { return sha256.Sum256([]byte("fake model")) }

func (*fakeEngine) DefaultParams() compute.Params {
	return compute.Params{Width: fakeSide, Height: fakeSide, Steps: fakeSteps, Guidance: 250}
}

func (*fakeEngine) Validate(prompt string, p compute.Params) error {
	if p.Width != fakeSide || p.Height != fakeSide || p.Steps < 1 || p.Steps > 64 {
		return fmt.Errorf("the fake model cannot make %v", p)
	}
	return protocol.ValidatePrompt(prompt)
}

func (e *fakeEngine) Generate(ctx context.Context, prompt string, p compute.Params, opt compute.Options) (*compute.Picture, error) {
	for i := range p.Steps {
		if opt.OnStep != nil {
			opt.OnStep(compute.Step{Index: i + 1, Of: p.Steps})
		}
		if e.gate != nil {
			select {
			case <-e.gate:
			case <-ctx.Done():
			}
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
	}
	e.made.Add(1)
	return fakePicture(fmt.Sprintf("%s %v", prompt, p)), nil
}

func fakePicture(seed string) *compute.Picture {
	sum := sha256.Sum256([]byte(seed))
	rgb := bytes.Repeat(sum[:], 3*fakeSide*fakeSide/len(sum))
	rgb[0] = genuine
	return &compute.Picture{Width: fakeSide, Height: fakeSide, RGB: rgb, Trace: sha256.Sum256(sum[:])}
}

func (e *fakeEngine) Score(_ string, rgb []byte, _, _ int) (int32, error) {
	if rgb[0] != genuine {
		return badScore, nil
	}
	return goodScore + e.scores.Load(), nil
}

func (e *fakeEngine) ScoreAugmented(prompt string, rgb []byte, w, h int, seed [32]byte) (int32, error) {
	plain, err := e.Score(prompt, rgb, w, h)
	return plain + int32(seed[0]), err
}

func (*fakeEngine) FloorOf(uint8) int32 { return fakeFloor }

func (*fakeEngine) Class(prompt string) uint8 { return uint8(len(prompt) % 4) }

func (*fakeEngine) Tokens(prompt string) []uint16 {
	return []uint16{uint16(len(prompt)), uint16(prompt[0])}
}

var (
	_ Chain   = (*fakeChain)(nil)
	_ stander = (*fakeChain)(nil)
	_ Engine  = (*fakeEngine)(nil)
)

// testConfig waits long for what comes, on a machine that does other things, and not long for who is gone.
func testConfig() Config {
	cfg := DefaultConfig(time.Second)
	cfg.P2P = testP2P()
	cfg.Estimate, cfg.WaveWait = 100*time.Millisecond, 3*time.Second
	cfg.AuditRate, cfg.Threads = 0, 1
	patientAudit(&cfg, 5*time.Second)
	r := &cfg.Requester
	r.QuoteWait, r.AnnounceWait, r.Announcements = 5*time.Second, 5*time.Second, 2
	r.LeastWait, r.FetchWait = 1500*time.Millisecond, 10*time.Second
	return cfg
}

// patientAudit sets how long a wave of auditors has.
func patientAudit(c *Config, wave time.Duration) {
	c.Audit = roles.AuditorConfig{WaveWait: wave, RevealWait: wave / 2}
	c.Miner.AuditWave = wave
}

// inVain is for requests that nobody will serve: whoever refuses does so within a moment.
func inVain(c *Config) { c.Requester.Announcements, c.Requester.AnnounceWait = 1, 3*time.Second }
