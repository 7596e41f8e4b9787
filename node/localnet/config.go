package localnet

import (
	"errors"
	"fmt"
	"log/slog"
	"runtime"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// Config of a local network.
type Config struct {
	// Dir holds the chain and the nodes' stores, each in a folder of its own. Empty keeps everything in memory.
	Dir string
	// Miners make pictures, honestly.
	Miners int
	// Cheats are further miners that answer with white noise, below everybody's price.
	Cheats int
	// Verifiers score and audit.
	Verifiers int
	// Period between two blocks.
	Period time.Duration
	// Price of the dearest honest miner; the others ask a little less.
	Price protocol.Amount
	// Deposit of the requester. Its security is 20 times Price.
	Deposit protocol.Amount
	// Epoch is the least time between two epochs.
	Epoch time.Duration
	// Estimate is the time that miners promise for their first picture; later promises follow their experience.
	Estimate time.Duration
	// Seed makes the chain's randomness repeatable. Empty takes the system's.
	Seed []byte
	// Engine of all nodes.
	Engine node.Engine
	// AuditRate is the least audit rate, in 1/10,000.
	AuditRate uint64
	// Disputes says what nodes do of themselves where statements are wrong. The zero value only plays for own statements.
	Disputes settlement.PlayerConfig
	// Part changes how a member plays; nil changes nothing.
	Part func(*Member) Part
	// Observer is told what happens in which node.
	Observer func(*Member, node.Event)
	// Progress is told of the steps of the setup.
	Progress func(step string)
	// Logger of chain and nodes.
	Logger *slog.Logger
}

// Part is how a member plays that is not like the others. Zero fields change nothing.
type Part struct {
	Engine    node.Engine    // what it scores and audits with
	Generator node.Generator // what it makes pictures with
	// Config changes the configuration of its node.
	Config func(*node.Config)
	// Advocate plays for it in disputes, given what would otherwise.
	Advocate func(settlement.Advocate) settlement.Advocate
}

// DefaultConfig is the demo's network: 16 nodes, of which one cheats.
func DefaultConfig(engine node.Engine) Config {
	return Config{
		Miners: 3, Cheats: 1, Verifiers: 9, Period: 500 * time.Millisecond,
		Price: protocol.Token / 50, Deposit: 10 * protocol.Token, Epoch: 3 * time.Second, Estimate: 2 * time.Second, Engine: engine, AuditRate: protocol.BaseAuditRate,
		Observer: func(*Member, node.Event) {}, Progress: func(string) {},
		Logger: slog.New(slog.DiscardHandler),
	}
}

// Size returns the number of nodes: miners, verifiers, requester, settler and watcher.
func (c Config) Size() int { return c.Miners + c.Cheats + c.Verifiers + 3 }

// Resize sets the number of nodes by changing the number of verifiers.
func (c *Config) Resize(nodes int) error {
	fixed := c.Size() - c.Verifiers
	if nodes < fixed+1 {
		return fmt.Errorf("localnet: %d nodes are too few: %d besides the verifiers, and at least one verifier", nodes, fixed)
	}
	c.Verifiers = nodes - fixed
	return nil
}

// Validate names every field that is out of bounds.
func (c Config) Validate() error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf("localnet: "+format, args...))
		}
	}
	check(c.Miners >= 1 && c.Cheats >= 0 && c.Verifiers >= 1, "at least one honest miner and one verifier are needed")
	check(c.Size() <= 200, "%d nodes: at most 200 fit in one process", c.Size())
	check(c.Period >= 50*time.Millisecond, "Period %s: at least 50 ms", c.Period)
	check(c.Price > 0 && c.Price <= protocol.MaxPrice/100, "Price %s is out of range", c.Price)
	check(c.Engine != nil, "an engine is needed")
	return errors.Join(faults...)
}

// threads is how many threads one picture takes: all, since the crew makes one at a time.
func threads() int { return runtime.GOMAXPROCS(0) }

var _ node.Engine = (*compute.Model)(nil)
