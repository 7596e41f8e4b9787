package settlement

import (
	"context"
	"math"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum/ethclient"
)

// Fees are what one transaction bids, in wei per gas and per blob gas.
type Fees struct {
	Tip  uint64 // to the block's producer
	Max  uint64 // tip and base fee together
	Blob uint64 // 0 for a transaction without blobs
}

// Replacement rules of go-ethereum's pools (legacypool and blobpool
// DefaultConfig.PriceBump): a new version of a transaction must raise every fee
// by this much, or it is refused.
const (
	bumpPercent     = 10
	bumpPercentBlob = 100
)

// opening is the first bid: room for six full blocks of rising base fee
// (1.125^6 = 2.03), never above the caps.
func opening(market, limit Fees) Fees {
	return Fees{
		Tip:  min(market.Tip, limit.Max),
		Max:  min(market.Max, limit.Max),
		Blob: min(market.Blob, limit.Blob),
	}
}

// raise returns the next bid: what the market asks, no less than the replacement
// rule demands and no more than the cap. It returns false where the rule demands
// more than a cap; the transaction then waits at its present bid.
func raise(now, market, limit Fees) (Fees, bool) {
	percent := uint64(bumpPercent)
	if now.Blob > 0 {
		percent = bumpPercentBlob
	}
	least := Fees{Tip: grow(now.Tip, percent), Max: grow(now.Max, percent)}
	if now.Blob > 0 {
		least.Blob = grow(now.Blob, percent)
	}
	least.Max = max(least.Max, least.Tip)
	if least.Max > limit.Max || least.Blob > limit.Blob {
		return least, false
	}
	next := Fees{
		Tip: max(least.Tip, min(market.Tip, limit.Max)),
		Max: max(least.Max, min(max(market.Max, market.Tip), limit.Max)),
	}
	if now.Blob > 0 {
		next.Blob = max(least.Blob, min(market.Blob, limit.Blob))
	}
	return next, true
}

// grow adds percent, rounded up and by at least 1.
func grow(v, percent uint64) uint64 {
	high, low := bits.Mul64(v, percent)
	if high > 0 {
		return math.MaxUint64
	}
	return plus(v, max(plus(low, 99)/100, 1))
}

// market asks the chain what to bid. Answers without bounds are taken as the
// highest bid there is: the caps decide.
func (c *Client) market(ctx context.Context, blobs bool) (Fees, error) {
	head, err := c.header(ctx, nil)
	if err != nil {
		return Fees{}, err
	}
	tip, err := call(ctx, c, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) { return e.SuggestGasTipCap(ctx) })
	if err != nil {
		return Fees{}, err
	}
	f := Fees{Tip: max(saturated(tip), c.cfg.MinTip)}
	f.Max = plus(plus(saturated(head.BaseFee), saturated(head.BaseFee)), f.Tip)
	if blobs {
		fee, err := call(ctx, c, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) { return e.BlobBaseFee(ctx) })
		if err != nil {
			return Fees{}, err
		}
		f.Blob = max(plus(saturated(fee), saturated(fee)), 1)
	}
	return f, nil
}

// saturated reads a fee; a chain without base fee says nil.
func saturated(v *big.Int) uint64 {
	switch {
	case v == nil || v.Sign() < 0:
		return 0
	case !v.IsUint64():
		return math.MaxUint64
	}
	return v.Uint64()
}

// plus adds without wrapping around.
func plus(a, b uint64) uint64 {
	if sum, carry := bits.Add64(a, b, 0); carry == 0 {
		return sum
	}
	return math.MaxUint64
}

func (c *Client) limit() Fees {
	return Fees{Tip: c.cfg.MaxFee, Max: c.cfg.MaxFee, Blob: c.cfg.MaxBlobFee}
}
