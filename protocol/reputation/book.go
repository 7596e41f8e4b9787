package reputation

import (
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"time"

	"github.com/limn-network/limn/protocol"
)

// Config is a requester's taste.
type Config struct {
	// HalfLife is how long it takes until evidence counts half; an hour to a year. Long remembers cheats and forgives
	// nobody, short is fooled again.
	HalfLife time.Duration
	// Patience is the wait that is as bad as paying the highest price; a second to an hour.
	Patience time.Duration
	// Failure is how long it takes until a miner that does nothing is given up, beyond the time that it quoted; 0 to an
	// hour. More of it makes reliability count for more, price for less.
	Failure time.Duration
	// Exploration is in how many tasks one is offered to a newcomer first; 0: none, else at least 2.
	Exploration uint64
	// Miners is how many are remembered; at least 16. A record is some 300 bytes.
	Miners int
}

// DefaultConfig forgets in a week and waits a minute.
func DefaultConfig() Config {
	return Config{HalfLife: 7 * 24 * time.Hour, Patience: time.Minute, Failure: 5 * time.Second, Exploration: 10, Miners: 4096}
}

// ErrConfig is returned for a configuration out of bounds.
var ErrConfig = errors.New("configuration out of bounds")

// Validate checks the bounds.
func (c Config) Validate() error {
	switch {
	case c.HalfLife < time.Hour || c.HalfLife > 366*24*time.Hour:
		return fmt.Errorf("%w: half-life %s, allowed are an hour to a year", ErrConfig, c.HalfLife)
	case c.Patience < time.Second || c.Patience > time.Hour:
		return fmt.Errorf("%w: patience %s, allowed are a second to an hour", ErrConfig, c.Patience)
	case c.Failure < 0 || c.Failure > time.Hour:
		return fmt.Errorf("%w: failure %s, allowed are 0 to an hour", ErrConfig, c.Failure)
	case c.Exploration == 1:
		return fmt.Errorf("%w: exploration 1 would give newcomers everything; 0 is none", ErrConfig)
	case c.Miners < 16 || c.Miners > 1<<20:
		return fmt.Errorf("%w: %d miners, allowed are 16 to %d", ErrConfig, c.Miners, 1<<20)
	}
	return nil
}

// Book holds the records of one requester. It is not safe for concurrent use.
type Book struct {
	cfg     Config
	records map[protocol.Address]Record
}

// NewBook returns an empty book.
func NewBook(cfg Config) *Book { return &Book{cfg: cfg, records: map[protocol.Address]Record{}} }

// Restore puts a stored record back.
func (b *Book) Restore(data []byte) error {
	var r Record
	if err := json.Unmarshal(data, &r); err != nil {
		return fmt.Errorf("reputation record: %w", err)
	}
	if !r.valid() {
		return fmt.Errorf("reputation record of %s: numbers out of range", r.Miner)
	}
	b.records[r.Miner] = r
	return nil
}

// Observe adds evidence about a miner. It returns which record was dropped to make room for this one, if any was.
func (b *Book) Observe(miner protocol.Address, k Kind, now time.Time) (dropped *protocol.Address) {
	return b.change(miner, now, func(r *Record) { r.add(k) })
}

// Delivered adds a picture that is here and good: Kept or Late by the quote's 90th percentile, and its time.
func (b *Book) Delivered(q protocol.Quote, took time.Duration, now time.Time) (dropped *protocol.Address) {
	kind := Kept
	if took > time.Duration(q.P90)*time.Millisecond {
		kind = Late
	}
	return b.change(q.Miner, now, func(r *Record) {
		r.add(kind)
		r.timing(took, time.Duration(max(q.P50, 1))*time.Millisecond)
	})
}

func (b *Book) change(miner protocol.Address, now time.Time, apply func(*Record)) (dropped *protocol.Address) {
	r, known := b.records[miner]
	if !known && len(b.records) >= b.cfg.Miners {
		least := b.least(now)
		delete(b.records, least)
		dropped = &least
	}
	r.Miner = miner
	r = r.at(now, b.cfg.HalfLife)
	apply(&r)
	b.records[miner] = r
	return dropped
}

// Stored returns the record of a miner as Restore takes it.
func (b *Book) Stored(miner protocol.Address) ([]byte, error) { return json.Marshal(b.records[miner]) }

// least is the miner of whom least is known.
func (b *Book) least(now time.Time) protocol.Address {
	var least protocol.Address
	weight := -1.0
	for _, miner := range b.Miners() { // in order, so that a tie always ends the same
		if w := b.records[miner].at(now, b.cfg.HalfLife).weight(); weight < 0 || w < weight {
			least, weight = miner, w
		}
	}
	return least
}

// Miners returns who is remembered, in order of address.
func (b *Book) Miners() []protocol.Address {
	return slices.SortedFunc(maps.Keys(b.records), func(x, y protocol.Address) int { return slices.Compare(x[:], y[:]) })
}
