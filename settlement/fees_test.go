package settlement

import (
	"math"
	"math/big"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

func TestDecide(t *testing.T) {
	const patience = 10 * time.Second
	for name, c := range map[string]struct {
		see           sighting
		confirmations uint64
		want          action
	}{
		"waiting in the pool":                 {sighting{pooled: true}, 1, hold},
		"lost by the pool":                    {sighting{}, 1, resend},
		"late":                                {sighting{pooled: true, moved: true, waited: patience}, 1, bump},
		"late and lost":                       {sighting{moved: true, waited: patience}, 1, bump},
		"late, but no block came":             {sighting{pooled: true, waited: patience}, 1, hold},
		"very late, though no block came":     {sighting{pooled: true, waited: longWait * patience}, 1, bump},
		"a stranger's is in the way":          {sighting{occupied: true, moved: true, waited: patience}, 1, hold},
		"a stranger's stays in the way":       {sighting{occupied: true, moved: true, waited: longWait * patience}, 1, bump},
		"the raise was too small":             {sighting{short: true}, 1, bump},
		"mined, enough":                       {sighting{mined: true, depth: 1}, 1, confirm},
		"mined, not deep enough":              {sighting{mined: true, depth: 2}, 3, hold},
		"final before it is deep":             {sighting{mined: true, depth: 1, final: true}, 3, confirm},
		"failed, not final":                   {sighting{mined: true, depth: 9, failed: true}, 3, hold},
		"failed and final":                    {sighting{mined: true, depth: 9, failed: true, final: true}, 3, confirm},
		"reported, not final":                 {sighting{mined: true, depth: 9, reported: true}, 3, hold},
		"reported and final":                  {sighting{mined: true, final: true, reported: true}, 3, finish},
		"reported, then taken by a reorg":     {sighting{reported: true}, 1, reopen},
		"the nonce is used, not by us it may": {sighting{usedUp: true}, 1, replace},
		"ours used the nonce, receipt here":   {sighting{usedUp: true, mined: true, depth: 5}, 1, confirm},
		"taken by a reorg, then a stranger":   {sighting{usedUp: true, reported: true}, 1, replace},
	} {
		require.Equal(t, c.want, decide(c.see, c.confirmations, patience), name)
	}
}

func TestRaise(t *testing.T) {
	limit := Fees{Tip: 1000, Max: 1000, Blob: 1000}
	for name, c := range map[string]struct {
		now, market, want Fees
		ok                bool
	}{
		"ten percent":             {Fees{Tip: 10, Max: 100}, Fees{Tip: 1, Max: 50}, Fees{Tip: 11, Max: 110}, true},
		"rounded up":              {Fees{Tip: 1, Max: 11}, Fees{}, Fees{Tip: 2, Max: 13}, true},
		"the market is higher":    {Fees{Tip: 10, Max: 100}, Fees{Tip: 20, Max: 300}, Fees{Tip: 20, Max: 300}, true},
		"market above the cap":    {Fees{Tip: 10, Max: 100}, Fees{Tip: 20, Max: 3000}, Fees{Tip: 20, Max: 1000}, true},
		"tip above the cap":       {Fees{Tip: 10, Max: 100}, Fees{Tip: 2000, Max: 3000}, Fees{Tip: 1000, Max: 1000}, true},
		"blobs double":            {Fees{Tip: 10, Max: 100, Blob: 7}, Fees{Tip: 1, Max: 50, Blob: 3}, Fees{Tip: 20, Max: 200, Blob: 14}, true},
		"the blob market is high": {Fees{Tip: 10, Max: 100, Blob: 7}, Fees{Tip: 1, Max: 50, Blob: 9000}, Fees{Tip: 20, Max: 200, Blob: 1000}, true},
		"at the cap":              {Fees{Tip: 10, Max: 950}, Fees{}, Fees{Tip: 11, Max: 1045}, false},
		"blob fee at the cap":     {Fees{Tip: 1, Max: 10, Blob: 501}, Fees{}, Fees{Tip: 2, Max: 20, Blob: 1002}, false},
		"the tip lifts the most":  {Fees{Tip: 100, Max: 100}, Fees{Tip: 500, Max: 200}, Fees{Tip: 500, Max: 500}, true},
	} {
		got, ok := raise(c.now, c.market, limit)
		require.Equal(t, c.ok, ok, name)
		require.Equal(t, c.want, got, name)
		require.GreaterOrEqual(t, got.Max, got.Tip, name)
	}
	require.EqualValues(t, uint64(math.MaxUint64), grow(math.MaxUint64-1, 100))
	require.EqualValues(t, uint64(math.MaxUint64), grow(math.MaxUint64, 1))
	require.Equal(t, Fees{Tip: 5, Max: 1000, Blob: 2}, opening(Fees{Tip: 5, Max: 4000, Blob: 2}, limit))
	require.EqualValues(t, uint64(math.MaxUint64), saturated(new(big.Int).Lsh(big.NewInt(1), 64)))
	require.Zero(t, saturated(nil))
	require.Zero(t, saturated(big.NewInt(-1)))
}

// FuzzRaise: whatever is bid and asked, a raise is one that the pools accept and
// never above the cap.
func FuzzRaise(f *testing.F) {
	f.Add(uint64(1), uint64(2), uint64(3), uint64(4), uint64(5), uint64(6))
	f.Fuzz(func(t *testing.T, tip, most, blob, marketTip, marketMax, marketBlob uint64) {
		limit := Fees{Tip: 1e12, Max: 1e12, Blob: 1e12}
		now := opening(Fees{tip, max(tip, most), blob}, limit)
		next, ok := raise(now, Fees{marketTip, marketMax, marketBlob}, limit)
		if !ok {
			return
		}
		percent := uint64(110)
		if now.Blob > 0 {
			percent = 200
		}
		for _, c := range [][2]uint64{{now.Tip, next.Tip}, {now.Max, next.Max}, {now.Blob, next.Blob}} {
			if c[0] > 0 && c[1]*100 < c[0]*percent || c[1] > limit.Max {
				t.Fatalf("%+v to %+v", now, next)
			}
		}
		if next.Tip > next.Max {
			t.Fatalf("%+v: tip above the whole", next)
		}
	})
}
