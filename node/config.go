package node

import (
	"errors"
	"fmt"
	"time"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement"
)

// Config of a node.
type Config struct {
	// Dir holds the store. Empty keeps everything in memory: nothing survives, so money is at risk.
	Dir string
	// Models is a folder of models (package models) that this node serves to others. Other processes may use it at the
	// same time. Empty serves none.
	Models string
	// P2P configures the network.
	P2P p2p.Config
	// Roles are the parts this node plays besides requesting.
	Roles protocol.Roles
	// Price is what the miner asks for a picture.
	Price protocol.Amount
	// OutsidePrice is what the miner asks for a picture of a model from outside; 0 takes Price.
	OutsidePrice protocol.Amount
	// Scorer is the root of the model in Models whose scores models from outside are derived for; zero is the engine. Verifiers
	// need not set it: they load the scorer that a manifest names, if they have it.
	Scorer protocol.Hash
	// QuoteRounds is how many rounds a quote stays firm.
	QuoteRounds uint64
	// Queue is how many pictures may wait for the miner's engine before it refuses new ones.
	Queue int
	// Threads is how many threads one picture is made with.
	Threads int
	// Estimate is the time one picture is thought to take before the first was made.
	Estimate time.Duration
	// Providers is how many miners a requester asks for quotes.
	Providers int
	// WaveWait is how long the members of one wave of a committee have before the next joins.
	WaveWait time.Duration
	// AuditRate is the least audit rate, in 1/10,000: what a miner's level asks for counts where it is more. All nodes of
	// a network must agree on it.
	AuditRate uint64
	// Disputes says what this node does of itself where statements are wrong, or are said to be.
	Disputes settlement.PlayerConfig
	// Audit, Miner and Requester are the patience and caution of the machines.
	Audit     roles.AuditorConfig
	Miner     roles.MinerConfig
	Requester roles.RequesterConfig
	// Reputation is how a requester judges miners.
	Reputation reputation.Config
}

// DefaultConfig returns the values for a node at home, with rounds of the given length.
func DefaultConfig(round time.Duration) Config {
	return Config{
		P2P:         p2p.DefaultConfig(),
		Price:       protocol.Token / 100,
		QuoteRounds: 30,
		Queue:       4,
		Threads:     2,
		Estimate:    4 * time.Second,
		Providers:   8,
		WaveWait:    max(8*time.Second, 2*round),
		AuditRate:   protocol.BaseAuditRate,
		Disputes:    settlement.PlayerConfig{Dissent: true, Defend: true},
		Audit:       roles.DefaultAuditorConfig(),
		Miner:       roles.DefaultMinerConfig(),
		Requester:   roles.DefaultRequesterConfig(round),
		Reputation:  reputation.DefaultConfig(),
	}
}

// Validate names every field that is out of bounds.
func (c Config) Validate() error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf("node: config: "+format, args...))
		}
	}
	check(c.Price > 0 && c.Price <= protocol.MaxPrice, "Price %s is out of range", c.Price)
	check(c.OutsidePrice <= protocol.MaxPrice, "OutsidePrice %s is out of range", c.OutsidePrice)
	check(c.QuoteRounds > 0, "QuoteRounds must be positive")
	check(c.Queue > 0 && c.Queue <= 1024, "Queue %d: want 1 to 1024", c.Queue)
	check(c.Threads > 0 && c.Threads <= 256, "Threads %d: want 1 to 256", c.Threads)
	check(c.Estimate > 0 && c.WaveWait > 0, "Estimate and WaveWait must be positive")
	check(c.Providers > 0 && c.Providers <= 64, "Providers %d: want 1 to 64", c.Providers)
	check(c.AuditRate <= 10_000, "AuditRate %d: want 0 to 10,000", c.AuditRate)
	check(c.Miner.AuditWave == c.Audit.WaveWait, "Miner.AuditWave %s differs from Audit.WaveWait %s", c.Miner.AuditWave, c.Audit.WaveWait)
	check(c.Miner.MaxRounds <= forgetRounds, "Miner.MaxRounds %d: cases are forgotten after %d rounds", c.Miner.MaxRounds, forgetRounds)
	return errors.Join(append(faults, c.P2P.Validate(), c.Miner.Validate(), c.Audit.Validate(), c.Requester.Validate(), c.Reputation.Validate())...)
}
