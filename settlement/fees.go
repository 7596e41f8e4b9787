package settlement

import (
	"context"
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

// raise returns the next bid: what the market asks or what the replacement rule
// demands, whichever is more. It returns false where that exceeds a cap; the
// transaction then waits at its present bid.
func raise(now, market, limit Fees) (Fees, bool) {
	percent := uint64(bumpPercent)
	if now.Blob > 0 {
		percent = bumpPercentBlob
	}
	next := Fees{
		Tip: max(market.Tip, grow(now.Tip, percent)),
		Max: max(market.Max, grow(now.Max, percent)),
	}
	if now.Blob > 0 {
		next.Blob = max(market.Blob, grow(now.Blob, percent))
	}
	next.Tip = min(next.Tip, max(limit.Max, grow(now.Tip, percent)))
	next.Max = max(next.Max, next.Tip)
	if next.Max > limit.Max || next.Blob > limit.Blob {
		// The market may be beyond the cap although the smallest raise is not.
		next = Fees{Tip: grow(now.Tip, percent), Max: grow(now.Max, percent)}
		if now.Blob > 0 {
			next.Blob = grow(now.Blob, percent)
		}
		next.Max = max(next.Max, next.Tip)
	}
	return next, next.Max <= limit.Max && next.Blob <= limit.Blob
}

// grow adds percent, rounded up and by at least 1.
func grow(v, percent uint64) uint64 {
	high, low := bits.Mul64(v, percent)
	if high > 0 {
		return 1<<64 - 1
	}
	sum, carry := bits.Add64(v, max((low+99)/100, 1), 0)
	if carry > 0 {
		return 1<<64 - 1
	}
	return sum
}

// market asks the chain what to bid.
func (c *Client) market(ctx context.Context, blobs bool) (Fees, error) {
	head, err := c.header(ctx, nil)
	if err != nil {
		return Fees{}, err
	}
	tip, err := call(ctx, c, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
		tip, err := e.SuggestGasTipCap(ctx)
		if err != nil || !tip.IsUint64() {
			return 0, err
		}
		return tip.Uint64(), nil
	})
	if err != nil {
		return Fees{}, err
	}
	f := Fees{Tip: max(tip, c.cfg.MinTip)}
	f.Max = 2*head.BaseFee.Uint64() + f.Tip
	if blobs {
		f.Blob, err = call(ctx, c, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
			fee, err := e.BlobBaseFee(ctx)
			if err != nil || !fee.IsUint64() {
				return 0, err
			}
			return max(2*fee.Uint64(), 1), nil
		})
	}
	return f, err
}

func (c *Client) limit() Fees {
	return Fees{Tip: c.cfg.MaxFee, Max: c.cfg.MaxFee, Blob: c.cfg.MaxBlobFee}
}
