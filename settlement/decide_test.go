package settlement

import (
	"errors"
	"math"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

func TestDue(t *testing.T) {
	cfg := DefaultConfig()
	cfg.EpochInterval, cfg.EpochRecords = time.Minute, 100
	for name, c := range map[string]struct {
		waiting int
		since   time.Duration
		want    bool
	}{
		"nothing waits":       {0, time.Hour, false},
		"one waits long":      {1, time.Minute, true},
		"one waits":           {1, 59 * time.Second, false},
		"enough at once":      {100, 0, true},
		"the first of a life": {1, math.MaxInt64, true},
	} {
		require.Equal(t, c.want, due(c.waiting, c.since, cfg), name)
	}
}

func TestPick(t *testing.T) {
	task := func(payer, number uint32, price protocol.Amount) Certified {
		return Certified{Record: ledger.Record{Kind: ledger.Settle, Payer: payer, Number: number, Miner: 5, Verifier: 6, Price: price}}
	}
	audit := func(number uint32, price protocol.Amount) Certified {
		return Certified{Record: ledger.Record{Kind: ledger.Audit, Payer: 2, Number: number, Miner: 7, Price: price}}
	}
	late := task(2, 90, 10)
	late.SettleBy = 3
	early, others := task(2, 92, 10), task(2, 93, 10)
	early.SettleBy, others.Params = 9+settleAhead+1, 1
	broken := task(2, 91, 10)
	broken.Record.Kind = 9
	for name, c := range map[string]struct {
		ready    []Certified
		most     int
		want     []int // indexes into ready
		rejected int
	}{
		"all fit":                       {[]Certified{task(2, 0, 100), task(2, 1, 100)}, 9, []int{0, 1}, 0},
		"the same twice":                {[]Certified{task(2, 0, 100), task(2, 0, 100)}, 9, []int{0}, 0},
		"settled before":                {[]Certified{task(2, 77, 100), task(2, 1, 100)}, 9, []int{1}, 0},
		"the limit of a payer":          {[]Certified{task(2, 0, 900), task(2, 1, 200), task(2, 2, 100), task(3, 0, 200)}, 9, []int{0, 2, 3}, 0},
		"no more than most":             {[]Certified{task(2, 0, 1), task(2, 1, 1), task(2, 2, 1)}, 2, []int{0, 1}, 0},
		"too late, malformed":           {[]Certified{late, broken, task(2, 0, 1)}, 9, []int{2}, 2},
		"the pool has nothing":          {[]Certified{audit(0, 50)}, 9, nil, 0},
		"the pool lives from records":   {[]Certified{task(2, 0, 1000), audit(0, 60), audit(1, 1)}, 9, []int{0, 1}, 0},
		"a task and its audit are two":  {[]Certified{task(2, 4, 1000), audit(4, 10)}, 9, []int{0, 1}, 0},
		"nothing":                       {nil, 9, nil, 0},
		"a dissent":                     {[]Certified{task(2, 66, 1), task(2, 1, 1)}, 9, []int{1}, 0},
		"too early, other rules":        {[]Certified{early, others, task(2, 1, 1)}, 9, []int{2}, 0},
		"a payer that nobody has heard": {[]Certified{task(8, 0, 1)}, 9, nil, 0},
	} {
		chosen, rejected, err := newPile(accounts{
			suspended: func(_, number uint32) (bool, error) { return number == 66, nil },
			params:    2,
			tree:      ledger.NewTree(), split: ledger.DefaultSplit(), settler: 4, epoch: 9,
			settled: func(k RecordKey) bool { return k.Number == 77 },
			limit: func(account uint32) (protocol.Amount, error) {
				return map[uint32]protocol.Amount{2: 1000, 3: 200}[account], nil
			},
		}).pick(c.ready, c.most)
		require.NoError(t, err, name)
		var want []Certified
		for _, i := range c.want {
			want = append(want, c.ready[i])
		}
		require.Equal(t, want, chosen, name)
		require.Len(t, rejected, c.rejected, name)
	}

	broke := errors.New("no answer")
	_, _, err := newPile(accounts{
		tree: ledger.NewTree(), split: ledger.DefaultSplit(), settled: func(RecordKey) bool { return false },
		suspended: func(_, _ uint32) (bool, error) { return false, nil },
		limit:     func(uint32) (protocol.Amount, error) { return 0, broke },
	}).pick([]Certified{task(2, 0, 1)}, 1)
	require.ErrorIs(t, err, broke)
}

// TestTake: what stands for an entry of the queue.
func TestTake(t *testing.T) {
	entry := ledger.Record{Kind: ledger.Settle, Payer: 2, Number: 1, Miner: 5, Verifier: 6, Price: 100}
	audit := ledger.Record{Kind: ledger.Audit, Payer: 2, Number: 1, Miner: 7, Price: 50, Extra: 3}
	for name, c := range map[string]struct {
		entry   ledger.Record
		number  uint32
		retired bool
		skipped bool
	}{
		"paid":             {entry, 1, false, false},
		"paid elsewhere":   {entry, 77, false, true},
		"suspended":        {entry, 66, false, true},
		"retired rules":    {entry, 1, true, true},
		"no funds":         {ledger.Record{Kind: ledger.Settle, Payer: 3, Miner: 5, Verifier: 6, Price: 300}, 1, false, true},
		"an empty pool":    {audit, 1, false, true},
		"above the split":  {ledger.Record{Kind: ledger.Settle, Payer: 2, Miner: 5, Verifier: 6, Price: 1, Extra: ledger.Royalty{Publisher: 9, PerMille: 255}.Extra()}, 1, false, true},
		"nothing is asked": {ledger.Record{Kind: ledger.Settle, Payer: 8, Miner: 5, Verifier: 6}, 1, false, false},
	} {
		c.entry.Number = c.number
		p := newPile(accounts{
			tree: ledger.NewTree(), split: ledger.DefaultSplit(), settler: 4, epoch: 9,
			settled:   func(k RecordKey) bool { return k.Number == 77 },
			suspended: func(_, number uint32) (bool, error) { return number == 66, nil },
			limit: func(account uint32) (protocol.Amount, error) {
				return map[uint32]protocol.Amount{2: 1000, 3: 200}[account], nil
			},
		})
		r, err := p.take(c.entry, c.retired)
		require.NoError(t, err, name)
		require.True(t, r.Takes(c.entry), name)
		require.Equal(t, c.skipped, r.Kind == ledger.Skip, name)
		if !c.skipped {
			r, err = p.take(c.entry, false)
			require.NoError(t, err, name)
			require.Equal(t, ledger.Skip, r.Kind, "%s: the second time it is paid already", name)
		}
	}
}

func TestPageDropAndAdd(t *testing.T) {
	record := func(n uint32) ledger.Record {
		return ledger.Record{Kind: ledger.Settle, Payer: 2, Number: n, Miner: 3, Verifier: 3, Price: 1}
	}
	epoch := func(number uint64, records ...ledger.Record) *Epoch {
		posted := ledger.Posted{Header: ledger.Header{Number: number}, FinalAt: 100 + number}
		return &Epoch{Posted: posted, Status: Right, Records: records, after: freeze(ledger.NewTree())}
	}
	p := &page{settled: map[RecordKey]uint64{}}
	require.NoError(t, p.add(epoch(1, record(1))))
	require.ErrorIs(t, p.add(epoch(3)), ErrBadAnswer)
	require.NoError(t, p.add(epoch(2, record(2), record(3))))
	require.Len(t, p.settled, 3)
	p.drop(2)
	require.Len(t, p.standing, 1)
	require.Len(t, p.void, 1)
	require.Equal(t, Void, p.void[0].Status)
	require.Equal(t, map[RecordKey]uint64{KeyOf(record(1)): 1}, p.settled)
	p.drop(7)
	require.Len(t, p.standing, 1)
	for n := uint64(2); n < 100; n++ {
		require.NoError(t, p.add(epoch(n, record(uint32(n)))))
	}
	p.thin(Head{Final: 99})
	require.NotNil(t, p.standing[0].after, "nothing is final")
	p.thin(Head{Final: 189}) // epochs up to 90
	require.Nil(t, p.standing[90-recentTrees-1].after, "old trees are let go")
	require.NotNil(t, p.standing[90-recentTrees].after)
	require.NotNil(t, p.standing[98].after)
	require.Len(t, p.settled, 99, "what they settled is not")
	require.NoError(t, p.add(epoch(100, record(50), ledger.Record{Kind: ledger.Skip, Payer: 2, Number: 51, Verifier: 1})))
	require.EqualValues(t, 50, p.settled[KeyOf(record(50))], "the first payment counts")
	p.drop(100)
	require.EqualValues(t, 50, p.settled[KeyOf(record(50))], "and stands when the second falls")
	require.EqualValues(t, 51, p.settled[KeyOf(record(51))], "a skip pays nothing")
}

func TestConfigValidate(t *testing.T) {
	require.NoError(t, DefaultConfig().Validate())
	for name, spoil := range map[string]func(*Config){
		"poll":           func(c *Config) { c.Poll = 0 },
		"call timeout":   func(c *Config) { c.CallTimeout = 0 },
		"bump after":     func(c *Config) { c.BumpAfter = 0 },
		"epoch interval": func(c *Config) { c.EpochInterval = -1 },
		"log range":      func(c *Config) { c.LogRange = 0 },
		"confirmations":  func(c *Config) { c.Confirmations = 0 },
		"in flight":      func(c *Config) { c.InFlight = 100 },
		"fee caps":       func(c *Config) { c.MaxFee = 0 },
		"epoch blobs":    func(c *Config) { c.EpochBlobs = 7 },
		"epoch records":  func(c *Config) { c.EpochRecords = 4096*3 + 1 },
		"table every":    func(c *Config) { c.TableEvery = 18 * 24 * time.Hour },
		"data":           func(c *Config) { c.Data = "letters" },
	} {
		cfg := DefaultConfig()
		spoil(&cfg)
		require.ErrorContains(t, cfg.Validate(), name)
	}
	require.Equal(t, ledger.BlobRecords, RecordsPerBlob)
}
