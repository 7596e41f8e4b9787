package settlement

import (
	"errors"
	"fmt"
	"time"
)

// Config of the package. One value serves the client, the senders, the settler,
// the watcher and the claimer; each reads its own fields.
type Config struct {
	// URL of the chain's RPC: http, https, ws or wss. Unused with Wrap.
	URL string

	// Poll is how often head and finalized block are asked for. Longer saves
	// calls, shorter notices epochs and beacons sooner. 10ms to 1min.
	Poll time.Duration

	// CallTimeout bounds one call of the RPC. 100ms to 5min.
	CallTimeout time.Duration

	// LogRange is the most blocks one eth_getLogs spans; public endpoints refuse
	// long ranges. 1 to 100,000.
	LogRange uint64

	// Confirmations is how many blocks, its own included, must hold a
	// transaction before it counts as done. It stays watched until it is final.
	// 1 to 64.
	Confirmations uint64

	// InFlight is the most transactions of one account that wait at once. Nodes
	// drop what is far ahead of the account's nonce. 1 to 64.
	InFlight int

	// BumpAfter is how long a transaction may wait before its fees are raised.
	// At least one block time. 100ms to 1h.
	BumpAfter time.Duration

	// MaxFee and MaxBlobFee cap what is bid per gas and per blob gas, in wei. A
	// transaction at the cap waits for cheaper blocks.
	MaxFee     uint64
	MaxBlobFee uint64

	// MinTip is the least priority fee, in wei per gas.
	MinTip uint64

	// EpochInterval is the least time between two epochs of one settler. Longer
	// shares the cost of a post among more records.
	EpochInterval time.Duration

	// EpochRecords posts before the interval is over once as many records wait.
	// 1 to the capacity of EpochBlobs blobs.
	EpochRecords int

	// EpochBlobs is the most blobs in one epoch. 1 to 6.
	EpochBlobs int

	// Data is where epochs carry their records. Calldata cost some hundred times
	// what blobs do; chains without blobs know nothing else.
	Data DataMode

	// TableEvery is how long after an account table the next one begins. Without
	// one whoever comes later needs every blob there ever was. Shorter than the
	// time that blobs are kept, which is 18 days. 1min to 17 days; 0: never.
	TableEvery time.Duration

	// Beacon is the URL of a beacon node that keeps the chain's blobs; empty where
	// the chain is a development chain, or peers are enough.
	Beacon string

	// ClaimAbove is the credit, in gwei, from which an account claims by itself.
	ClaimAbove uint64
}

// DataMode says where epochs carry their records.
type DataMode string

// The modes.
const (
	DataAuto     DataMode = "auto" // blobs where the chain's blocks have them
	DataBlobs    DataMode = "blobs"
	DataCalldata DataMode = "calldata"
)

// DefaultConfig suits a chain with blocks of a second and up; fees are capped at
// values that Ethereum's main network has exceeded for minutes in a year.
func DefaultConfig() Config {
	return Config{
		Poll:          500 * time.Millisecond,
		CallTimeout:   15 * time.Second,
		LogRange:      2000,
		Confirmations: 1,
		InFlight:      16,
		BumpAfter:     15 * time.Second,
		MaxFee:        500e9,
		MaxBlobFee:    500e9,
		MinTip:        1e6,
		EpochInterval: 10 * time.Minute,
		EpochRecords:  4000,
		EpochBlobs:    3,
		Data:          DataAuto,
		TableEvery:    7 * 24 * time.Hour,
		ClaimAbove:    1e9,
	}
}

// RecordsPerBlob is how many records one blob holds.
const RecordsPerBlob = 4096

// Validate reports the first field that makes no sense.
func (c Config) Validate() error {
	between := func(name string, d, low, high time.Duration) error {
		if d < low || d > high {
			return fmt.Errorf("%s %v is outside %v to %v", name, d, low, high)
		}
		return nil
	}
	if err := errors.Join(
		between("poll", c.Poll, 10*time.Millisecond, time.Minute),
		between("call timeout", c.CallTimeout, 100*time.Millisecond, 5*time.Minute),
		between("bump after", c.BumpAfter, 100*time.Millisecond, time.Hour),
		between("epoch interval", c.EpochInterval, 0, 7*24*time.Hour),
	); err != nil {
		return err
	}
	return errors.Join(c.data(between), c.counts())
}

// data checks how epochs are posted.
func (c Config) data(between func(name string, d, low, high time.Duration) error) error {
	switch c.Data {
	case DataAuto, DataBlobs, DataCalldata:
	default:
		return fmt.Errorf("data %q: want auto, blobs or calldata", c.Data)
	}
	if c.TableEvery == 0 {
		return nil // no tables
	}
	return between("table every", c.TableEvery, time.Minute, 17*24*time.Hour)
}

// counts checks what has no unit of time.
func (c Config) counts() error {
	switch {
	case c.LogRange < 1 || c.LogRange > 100_000:
		return fmt.Errorf("log range %d is outside 1 to 100,000", c.LogRange)
	case c.Confirmations < 1 || c.Confirmations > 64:
		return fmt.Errorf("confirmations %d is outside 1 to 64", c.Confirmations)
	case c.InFlight < 1 || c.InFlight > 64:
		return fmt.Errorf("transactions in flight %d is outside 1 to 64", c.InFlight)
	case c.MaxFee < c.MinTip || c.MaxFee == 0 || c.MaxBlobFee == 0:
		return fmt.Errorf("fee caps %d and %d must be above 0 and the tip", c.MaxFee, c.MaxBlobFee)
	case c.EpochBlobs < 1 || c.EpochBlobs > 6:
		return fmt.Errorf("epoch blobs %d is outside 1 to 6", c.EpochBlobs)
	case c.EpochRecords < 1 || c.EpochRecords > c.EpochBlobs*RecordsPerBlob:
		return fmt.Errorf("epoch records %d is outside 1 to %d", c.EpochRecords, c.EpochBlobs*RecordsPerBlob)
	}
	return nil
}
