package reputation

import (
	"crypto/sha256"
	"encoding/binary"
	"math"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/watch"
)

const testPrice = protocol.Token / 100

var testStart = time.Unix(1_700_000_000, 0)

func address(n int) protocol.Address { return protocol.Address{0xaa, byte(n >> 8), byte(n)} }

func quote(miner int, price protocol.Amount) protocol.Quote {
	return protocol.Quote{Miner: address(miner), Price: price, P50: 4000, P90: 8000}
}

func trusted(protocol.Address) Standing { return Standing{Stake: 200 * protocol.Token} }

func seedOf(run, task int) (seed [32]byte) {
	return sha256.Sum256(binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(nil, uint64(run)), uint64(task)))
}

// conduct is how a miner works in a market of the tests.
type conduct struct {
	price  protocol.Amount
	joins  int     // first task it quotes for
	slow   float64 // time over the quote's median
	fails  float64 // share of tasks
	cheats float64 // share of tasks that its committee rejects
	level  func(task int) watch.Level
}

// market lets one requester order many pictures and returns who got which task.
func market(t *testing.T, run, tasks int, miners []conduct) []int {
	t.Helper()
	b, now := NewBook(DefaultConfig()), testStart
	chance := rand.New(rand.NewPCG(uint64(run), 7))
	got := make([]int, tasks)
	for task := range tasks {
		now = now.Add(time.Minute)
		var quotes []protocol.Quote
		for i, m := range miners {
			if task >= m.joins && (m.level == nil || m.level(task) < watch.Suspended) {
				quotes = append(quotes, quote(i, m.price))
			}
		}
		choice := Choice{Seed: seedOf(run, task), MaxPrice: 2 * testPrice, Now: now}
		for len(quotes) > 0 { // fails over
			b.Order(choice, quotes, trusted)
			q := quotes[0]
			quotes = quotes[1:]
			i := int(q.Miner[2])
			if chance.Float64() < miners[i].fails {
				b.Observe(q.Miner, Failed, now)
				choice.Tried++
				continue
			}
			got[task] = i
			b.Delivered(q, time.Duration(miners[i].slow*4000*(0.9+0.2*chance.Float64()))*time.Millisecond, now)
			if chance.Float64() < miners[i].cheats {
				b.Observe(q.Miner, Rejected, now)
			}
			break
		}
	}
	return got
}

// share is which part of tasks from..to a miner made, over many runs.
func share(t *testing.T, miner, from, to int, miners []conduct) float64 {
	t.Helper()
	const runs = 60
	count := 0
	for run := range runs {
		for _, got := range market(t, run, to, miners)[from:] {
			if got == miner {
				count++
			}
		}
	}
	return float64(count) / float64(runs*(to-from))
}

func honest(price protocol.Amount) conduct { return conduct{price: price, slow: 1} }

// Bad work loses work, although it is the cheapest: the first miner of each market.
func TestBadMinersLoseWork(t *testing.T) {
	for name, c := range map[string]struct {
		bad  conduct
		most float64
	}{
		"slow":             {conduct{price: testPrice * 9 / 10, slow: 6}, 0.05},
		"fails half":       {conduct{price: testPrice * 9 / 10, slow: 1, fails: 0.5}, 0.1},
		"fails always":     {conduct{price: testPrice / 2, slow: 1, fails: 1}, 0},
		"cheats always":    {conduct{price: testPrice / 2, slow: 1, cheats: 1}, 0.02},
		"cheats sometimes": {conduct{price: testPrice * 8 / 10, slow: 1, cheats: 0.3}, 0.1},
		"is suspended": {conduct{price: testPrice / 2, slow: 1, level: func(task int) watch.Level {
			return watch.Level(min(task/10, int(watch.Suspended)))
		}}, 0},
	} {
		t.Run(name, func(t *testing.T) {
			miners := []conduct{c.bad, honest(testPrice), honest(testPrice), honest(testPrice)}
			got := share(t, 0, 40, 100, miners)
			require.LessOrEqual(t, got, c.most, "share of tasks 40 to 100")
			fair := share(t, 0, 40, 100, []conduct{honest(c.bad.price), honest(testPrice), honest(testPrice), honest(testPrice)})
			require.Greater(t, fair, 0.25, "it is for its work, not for its price")
			t.Logf("%.3f of the work, an honest miner of its price has %.3f", got, fair)
		})
	}
}

// A newcomer at the price of the others gets its trial, and then its share.
func TestNewcomerGetsWork(t *testing.T) {
	late := honest(testPrice)
	late.joins = 50
	miners := []conduct{late, honest(testPrice), honest(testPrice), honest(testPrice)}
	first, later := share(t, 0, 50, 80, miners), share(t, 0, 120, 200, miners)
	t.Logf("newcomer: %.3f at first, %.3f later", first, later)
	require.Greater(t, first, 0.04)
	require.InDelta(t, 0.25, later, 0.1)
}

// However many join at once, together they get no more than the documented part.
func TestCrowdOfNewcomersGetsATenth(t *testing.T) {
	miners := []conduct{honest(testPrice), honest(testPrice), honest(testPrice)}
	for range 60 {
		late := honest(testPrice * 105 / 100)
		late.joins = 50
		miners = append(miners, late)
	}
	old := 0.0
	for i := range 3 {
		old += share(t, i, 50, 110, miners)
	}
	t.Logf("the old ones keep %.3f", old)
	require.Greater(t, old, 0.86)
	require.Less(t, old, 0.95)
}

// The same evidence and the same seed give the same order, whatever order the quotes come in.
func TestOrderIsDeterministic(t *testing.T) {
	b := NewBook(DefaultConfig())
	for i := range 20 {
		for j := range i {
			b.Observe(address(i), Kind(j%int(kinds)), testStart.Add(time.Duration(j)*time.Hour))
		}
	}
	var quotes []protocol.Quote
	for i := range 20 {
		quotes = append(quotes, quote(i, testPrice+protocol.Amount(i)))
	}
	choice := Choice{Seed: seedOf(1, 1), MaxPrice: 2 * testPrice, Now: testStart.Add(72 * time.Hour)}
	b.Order(choice, quotes, trusted)
	first := slices.Clone(quotes)
	for range 5 {
		rand.Shuffle(len(quotes), func(i, j int) { quotes[i], quotes[j] = quotes[j], quotes[i] })
		b.Order(choice, quotes, trusted)
		require.Equal(t, first, quotes)
	}
	choice.Seed = seedOf(2, 2)
	b.Order(choice, quotes, trusted)
	require.NotEqual(t, first, quotes)
}

func TestEvidenceDecays(t *testing.T) {
	b, q := NewBook(DefaultConfig()), quote(1, testPrice)
	assess := func(days int) float64 {
		return b.Assess(Choice{Now: testStart.Add(time.Duration(days) * 24 * time.Hour)}, q, trusted(q.Miner)).Reliability
	}
	require.InDelta(t, 2.0/3, assess(0), 1e-9, "the prior")
	b.Observe(q.Miner, Bad, testStart)
	require.InDelta(t, 2.0/9, assess(0), 1e-9)
	require.InDelta(t, 2.0/6, assess(7), 1e-9, "after one half-life")
	require.InDelta(t, 2.0/3, assess(365), 1e-6)
	for range 1000 {
		b.Observe(q.Miner, OthersAccepted, testStart)
	}
	require.InDelta(t, 4.0/11, assess(0), 1e-9, "praise by others has a limit")
}

func TestLevelAndStake(t *testing.T) {
	b, q := NewBook(DefaultConfig()), quote(1, testPrice)
	at := func(s Standing) float64 { return b.Assess(Choice{Now: testStart}, q, s).Cost }
	good := at(Standing{Stake: 150 * testPrice})
	require.InDelta(t, good, at(Standing{Stake: 900 * testPrice}), 1e-6)
	last := good
	for _, s := range []Standing{
		{Stake: 75 * testPrice}, {Stake: 75 * testPrice, Level: watch.Watched}, {Stake: 75 * testPrice, Level: watch.Suspect},
		{Stake: 75 * testPrice, Level: watch.Alarming}, {Stake: 75 * testPrice, Level: watch.Suspended},
	} {
		cost := at(s)
		require.Greater(t, cost, last, s)
		last = cost
	}
	require.False(t, math.IsInf(at(Standing{}), 0))
	require.False(t, math.IsNaN(at(Standing{})))
}

// The cost is that of the package's documentation: the price, and the time of the picture and of the failures before it.
func TestCost(t *testing.T) {
	b, q := NewBook(DefaultConfig()), quote(1, testPrice)
	a := b.Assess(Choice{Now: testStart, MaxPrice: 2 * testPrice}, q, trusted(q.Miner))
	require.InDelta(t, 2.0/3, a.Drawn, 1e-9)
	wait := 4 + (1/a.Drawn-1)*(5+8)
	require.InDelta(t, float64(testPrice)*(1+2*wait/60), a.Cost, 1e-3)
	require.Equal(t, Unknown, a.Rank)
}

// A stake that would do for what was quoted does not do for the highest price: who quotes next to nothing and has next to
// nothing at stake comes after everybody else.
func TestStakeIsHeldAgainstTheHighestPrice(t *testing.T) {
	b := NewBook(DefaultConfig())
	c := Choice{Now: testStart, MaxPrice: testPrice}
	cheap, honest, own := quote(1, 1), quote(2, testPrice), quote(3, testPrice)
	cheap.P50, cheap.P90 = 1, 1
	stakes := map[protocol.Address]protocol.Amount{cheap.Miner: testPrice, honest.Miner: 150 * testPrice, own.Miner: 150 * testPrice}
	standing := func(miner protocol.Address) Standing { return Standing{Stake: stakes[miner]} }
	b.Delivered(own, 4*time.Second, testStart)
	quotes := []protocol.Quote{cheap, honest, own}
	b.Order(c, quotes, standing)
	require.Equal(t, []protocol.Quote{own, honest, cheap}, quotes)
	require.Equal(t, Doubtful, b.Assess(c, cheap, standing(cheap.Miner)).Rank)
	require.Equal(t, Unknown, b.Assess(Choice{Now: testStart}, cheap, standing(cheap.Miner)).Rank)
	require.Equal(t, []protocol.Address{own.Miner, honest.Miner}, b.Ask(c, Search{Found: []Candidate{
		{cheap.Miner, standing(cheap.Miner)}, {honest.Miner, standing(honest.Miner)}, {own.Miner, standing(own.Miner)},
	}, Places: 2}))
	alone := Search{Found: []Candidate{{cheap.Miner, standing(cheap.Miner)}}, Places: 2, Over: true}
	require.Equal(t, []protocol.Address{cheap.Miner}, b.Ask(c, alone), "there is nobody else")
}

// An owner gets as many turns, and as many questions, with one identity as with many that share its stake.
func TestSplittingStakeGainsNothing(t *testing.T) {
	const honest, tasks = 20, 4000
	for _, identities := range []int{1, 10, 200} {
		b := NewBook(DefaultConfig())
		var quotes []protocol.Quote
		var found []Candidate
		stakes := map[protocol.Address]protocol.Amount{}
		for i := range honest + identities {
			q, stake := quote(i, testPrice), 500*testPrice
			if i >= honest {
				stake = 150 * 200 * testPrice / protocol.Amount(identities)
			}
			stakes[q.Miner] = stake
			quotes, found = append(quotes, q), append(found, Candidate{q.Miner, Standing{Stake: stake}})
		}
		known := address(1000)
		for range newcomerTasks {
			b.Observe(known, Kept, testStart)
		}
		turns, firsts, of := 0, 0, 0
		for task := range tasks {
			c := Choice{Seed: seedOf(0, task), Now: testStart, MaxPrice: testPrice}
			if b.Ask(c, Search{Found: found, Places: 8})[0][2] >= honest {
				firsts++
			}
			if !b.Explores(c) {
				continue
			}
			of++
			if first := b.Weigh(c, quotes, func(m protocol.Address) Standing { return Standing{Stake: stakes[m]} })[0]; first.Explored && first.Miner[2] >= honest {
				turns++
			}
		}
		want := 30_000.0 / (30_000 + honest*500)
		t.Logf("%d identities: %.3f of the turns, asked first in %.3f; its stake is %.3f", identities, float64(turns)/float64(of), float64(firsts)/tasks, want)
		require.InDelta(t, want, float64(turns)/float64(of), 0.07)
		require.InDelta(t, want, float64(firsts)/tasks, 0.03)
	}
}

// Identities that have the stake, quote nothing and do nothing: they cost a requester its first task's patience, and later
// no more than one failure in a tenth of the tasks, however many they are.
func TestFloodCostsATenth(t *testing.T) {
	const honest, sybils, tasks, runs = 5, 200, 100, 20
	early, late := 0, 0
	for run := range runs {
		b, now := NewBook(DefaultConfig()), testStart
		var found []Candidate
		for i := range honest + sybils {
			stake := 150 * testPrice
			if i < honest {
				stake *= sybils
			}
			found = append(found, Candidate{address(i), Standing{Stake: stake}})
		}
		for task := range tasks {
			now = now.Add(time.Minute)
			c := Choice{Seed: seedOf(run, task), MaxPrice: testPrice, Now: now}
			var quotes []protocol.Quote
			for _, miner := range b.Ask(c, Search{Found: found, Places: 8}) {
				q := protocol.Quote{Miner: miner, Price: testPrice, P50: 4000, P90: 8000}
				if int(miner[2]) >= honest {
					q.Price, q.P50, q.P90 = 0, 1, 1
				}
				quotes = append(quotes, q)
			}
			for ; ; c.Tried++ {
				require.NotEmpty(t, quotes, "an honest miner is always asked")
				b.Order(c, quotes, trusted)
				q := quotes[0]
				quotes = quotes[1:]
				if int(q.Miner[2]) < honest {
					b.Delivered(q, 4*time.Second, now)
					break
				}
				b.Observe(q.Miner, Failed, now)
				if task < 5 {
					early++
				} else {
					late++
				}
			}
		}
	}
	t.Logf("failures: %.2f in the first five tasks, then %.3f a task", float64(early)/runs, float64(late)/(runs*(tasks-5)))
	require.LessOrEqual(t, float64(early)/runs, 8.0)
	require.LessOrEqual(t, float64(late)/(runs*(tasks-5)), 0.12)
}

// Lateness and speed are told apart: a picture within the 90th percentile is kept, one that takes long costs its wait.
func TestSpeed(t *testing.T) {
	b, q := NewBook(DefaultConfig()), quote(1, testPrice)
	for range 4 {
		b.Delivered(q, 7*time.Second, testStart)
	}
	a := b.Assess(Choice{Now: testStart, MaxPrice: testPrice}, q, trusted(q.Miner))
	require.Equal(t, uint32(4), a.Own.Kept)
	require.InDelta(t, math.Pow(7.0/4, 4.0/6), a.Slowness, 1e-9)
	require.False(t, a.Newcomer)
	b.Delivered(q, 9*time.Second, testStart)
	require.Equal(t, uint32(1), b.Assess(Choice{Now: testStart}, q, trusted(q.Miner)).Own.Late)
}

// Records survive being stored, and the book keeps those that say most.
func TestBookIsBounded(t *testing.T) {
	cfg := DefaultConfig()
	cfg.Miners = 16
	require.NoError(t, cfg.Validate())
	b := NewBook(cfg)
	stored := map[protocol.Address][]byte{}
	for i := range 40 {
		kind := OthersAccepted
		if i == 3 {
			kind = Rejected
		}
		dropped := b.Observe(address(i), kind, testStart.Add(time.Duration(i)*time.Minute))
		data, err := b.Stored(address(i))
		require.NoError(t, err)
		stored[address(i)] = data
		if dropped != nil {
			delete(stored, *dropped)
		}
	}
	require.Len(t, b.Miners(), 16)
	require.Contains(t, b.Miners(), address(3), "a cheat is not pushed out by strangers")
	again := NewBook(cfg)
	for _, data := range stored {
		require.NoError(t, again.Restore(data))
	}
	require.Equal(t, b.Miners(), again.Miners())
	c := Choice{Seed: seedOf(3, 3), Now: testStart.Add(time.Hour), MaxPrice: testPrice}
	for _, miner := range b.Miners() {
		q := protocol.Quote{Miner: miner, Price: testPrice, P50: 1000}
		require.Equal(t, b.Assess(c, q, trusted(miner)), again.Assess(c, q, trusted(miner)))
	}
}

func TestConfigBounds(t *testing.T) {
	require.NoError(t, DefaultConfig().Validate())
	for name, spoil := range map[string]func(*Config){
		"half-life": func(c *Config) { c.HalfLife = time.Second }, "patience": func(c *Config) { c.Patience = 0 },
		"failure":     func(c *Config) { c.Failure = 2 * time.Hour },
		"exploration": func(c *Config) { c.Exploration = 1 }, "miners": func(c *Config) { c.Miners = 1 },
	} {
		cfg := DefaultConfig()
		spoil(&cfg)
		require.ErrorIs(t, cfg.Validate(), ErrConfig, name)
	}
}

func FuzzRestore(f *testing.F) {
	b := NewBook(DefaultConfig())
	b.Observe(address(1), Kept, testStart)
	data, err := b.Stored(address(1))
	require.NoError(f, err)
	f.Add(data)
	f.Add([]byte(`{"good":-1}`))
	f.Add([]byte(`{"good":1e999}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		b := NewBook(DefaultConfig())
		if b.Restore(data) != nil {
			return
		}
		for _, miner := range b.Miners() {
			q := protocol.Quote{Miner: miner, Price: testPrice, P50: 1000}
			a := b.Assess(Choice{Now: testStart, MaxPrice: testPrice}, q, trusted(miner))
			if math.IsNaN(a.Cost) || a.Cost < 0 {
				t.Fatalf("cost %v of %s", a.Cost, data)
			}
		}
	})
}

// Draws have the mean and the variance of their distribution.
func TestBetaDraws(t *testing.T) {
	for _, c := range [][2]float64{{2, 1}, {12, 1.5}, {3, 9}} {
		a, b, n := c[0], c[1], 20_000
		chance, sum, squares := newChance(seedOf(1, 2), address(1), drawReliability), 0.0, 0.0
		for range n {
			x := chance.beta(a, b)
			sum, squares = sum+x, squares+x*x
		}
		mean := sum / float64(n)
		require.InDelta(t, a/(a+b), mean, 0.006)
		require.InDelta(t, a*b/((a+b)*(a+b)*(a+b+1)), squares/float64(n)-mean*mean, 0.002)
	}
}

// Doubtful miners that are found one after the other get no more places than they would have got at once, and leave room
// for who is found later.
func TestDoubtfulComeLate(t *testing.T) {
	const places, doubtful = 8, 20
	b, c := NewBook(DefaultConfig()), Choice{MaxPrice: testPrice, Now: testStart}
	s := Search{Places: places}
	ask := func(i int, stake protocol.Amount) (asked int) {
		s.Found = append(s.Found, Candidate{address(i), Standing{Stake: stake}})
		for _, miner := range b.Ask(c, s) {
			at := slices.IndexFunc(s.Found, func(f Candidate) bool { return f.Miner == miner })
			s.Asked = append(s.Asked, s.Found[at])
			s.Found = slices.Delete(s.Found, at, at+1)
			asked++
		}
		return asked
	}
	for i := range doubtful {
		ask(i, testPrice)
	}
	require.Len(t, s.Asked, places/othersShare)
	for i := range places - places/othersShare {
		require.Equal(t, 1, ask(doubtful+i, 150*testPrice), "honest miner %d finds a place", i)
	}
	require.Zero(t, ask(99, 150*testPrice), "all places are taken")

	s = Search{Places: places}
	for i := range doubtful {
		ask(i, testPrice)
	}
	s.Over = true
	ask(doubtful, testPrice)
	require.Len(t, s.Asked, places, "there is nobody else")
}
