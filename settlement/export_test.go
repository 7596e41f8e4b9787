package settlement

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
)

// What tests of dishonest settlers need and nobody else.
var ToContract = toContract

// DataOf fetches an epoch's data again, as blobs.
func DataOf(ctx context.Context, b *Book, e *Epoch) ([]kzg4844.Blob, error) { return b.fetch(ctx, e) }

// VersionsOf returns the hashes of every version of a transaction on its way.
func VersionsOf(s *Sender, id string) []common.Hash {
	s.work.Lock()
	defer s.work.Unlock()
	for _, rec := range s.pending {
		if rec.ID == id {
			return rec.Hashes
		}
	}
	return nil
}

// FeesOf returns what a transaction on its way bids.
func FeesOf(s *Sender, id string) Fees {
	s.work.Lock()
	defer s.work.Unlock()
	for _, rec := range s.pending {
		if rec.ID == id {
			return rec.Fees
		}
	}
	return Fees{}
}

// LongWait is how many times Config.BumpAfter a sender waits where waiting helps.
const LongWait = longWait

// Advance moves a sender's clock forward.
func Advance(s *Sender, d time.Duration) {
	s.work.Lock()
	defer s.work.Unlock()
	now := s.now
	s.now = func() time.Time { return now().Add(d) }
}
