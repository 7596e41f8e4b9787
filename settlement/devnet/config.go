package devnet

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// Config describes one development chain.
type Config struct {
	// Dir keeps blocks, state and blobs. Empty means all in memory.
	Dir string

	// ChainID of a new chain; an existing directory must hold the same one.
	ChainID uint64

	// Period between blocks. Run seals one block per period; 0 leaves sealing to
	// Commit. Timestamps are whole seconds that always grow, so with a period
	// below one second they run ahead of the clock.
	Period time.Duration

	// FinalityLag is how many blocks the tags "finalized" and "safe" stay behind
	// the head; Reorg never goes deeper. Bounds 0 to 1024.
	FinalityLag uint64

	// Host and Port of the HTTP and WebSocket RPC. An empty host serves none;
	// port 0 takes a free port, named by Chain.URL.
	Host string
	Port int

	// GasLimit of each block, in gas.
	GasLimit uint64

	// Deployer owns the genesis funds. Nil takes the key kept in Dir, or a new one.
	Deployer *ecdsa.PrivateKey

	// Alloc funds further accounts at genesis, in wei.
	Alloc map[common.Address]*big.Int

	// Seed makes prevrandao a function of the block number, so that a seeded
	// simulation draws the same committees again. Empty takes the system's
	// randomness. A chain whose seed is known can be predicted by anyone.
	Seed []byte

	// Logger receives what the chain has to say. Nil is silence.
	Logger *slog.Logger
}

// DefaultConfig is a chain in memory with one block a second and no RPC.
func DefaultConfig() Config {
	return Config{
		ChainID:     1337,
		Period:      time.Second,
		FinalityLag: 2,
		GasLimit:    60_000_000, // what Ethereum's main network votes for under Osaka
	}
}

// Validate reports the first field that makes no sense.
func (c Config) Validate() error {
	switch {
	case c.ChainID == 0:
		return errors.New("chain id must not be 0")
	case c.Period < 0 || c.Period > time.Hour:
		return fmt.Errorf("period %v is outside 0 to 1h", c.Period)
	case c.FinalityLag > 1024:
		return fmt.Errorf("finality lag %d is above 1024 blocks", c.FinalityLag)
	case c.Port < 0 || c.Port > 65535:
		return fmt.Errorf("port %d is outside 0 to 65535", c.Port)
	case c.GasLimit < 5_000_000:
		return fmt.Errorf("gas limit %d is below 5,000,000: the contracts would not fit", c.GasLimit)
	}
	return nil
}

// osaka returns the rules of today: every fork up to Osaka, nothing after it.
// Geth's own development rules turn on forks that are not live anywhere.
func osaka(chainID uint64) *params.ChainConfig {
	cfg := *params.AllDevChainProtocolChanges
	cfg.ChainID = new(big.Int).SetUint64(chainID)
	cfg.BogotaTime, cfg.AmsterdamTime = nil, nil
	return &cfg
}
