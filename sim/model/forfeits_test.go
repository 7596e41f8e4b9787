package model

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
	"github.com/limn-network/limn/sim"
)

// fiftyAnd is the network of fifty with some nodes of a behaviour added.
func fiftyAnd(behave string, tasks int, roles ...string) sim.Scenario {
	s := Fifty()
	s.Name, s.Tasks, s.Rate = "hostile", tasks, 4
	g := s.Nodes[len(s.Nodes)-1]
	g.Name, g.Behave, g.Count, g.Roles = "hostile", behave, 6, roles
	if behave == "vanishing" {
		g.With = map[string]float64{"at": 10}
	}
	g.Stake, g.Price, g.Speed = "150", "0.02", sim.Duration(time.Second)
	s.Nodes = append(s.Nodes, g)
	return s
}

func played(t *testing.T, s sim.Scenario) (*world, *sim.Result) {
	t.Helper()
	w, err := newWorld(s, sim.Options{Seed: 1})
	require.NoError(t, err)
	w.open()
	w.run(func() bool { return false })
	require.Empty(t, w.violation)
	return w, w.result()
}

// TestForfeits: whoever gives two vouchers one number loses its security, out of which miners that worked for it get
// their share; nobody gets more than there is, and no stake is taken.
func TestForfeits(t *testing.T) {
	s := fiftyAnd("double-spender", 100, "requester")
	s.Rate = 40 // both vouchers are out before anybody has heard of both
	w, r := played(t, s)
	f := &w.chain.courts.forfeits
	require.NotEmpty(t, f.funds)
	require.NotEmpty(t, f.whole, "no miner was made whole")
	var funds, paid protocol.Amount
	for _, fund := range f.funds {
		funds += fund
	}
	for i, amount := range f.income {
		require.True(t, w.nodes[i].roles.Has(protocol.RoleMiner))
		paid += amount
	}
	require.Positive(t, paid)
	require.LessOrEqual(t, paid, funds)
	price := w.nodes[w.groups[len(w.groups)-1][0]].price
	require.Equal(t, protocol.Amount(len(f.funds))*price*protocol.Amount(w.mining.SecurityFactor), funds)
	for i := range f.funds {
		require.Zero(t, w.nodes[i].security, "miners would trust it still")
	}
	require.Len(t, r.Attacks, 1)
	require.EqualValues(t, funds, r.Attacks[0].Cost)
	require.Equal(t, len(f.funds), r.Attacks[0].Stopped)
	require.EqualValues(t, 1, r.Measures[sim.HonestDelivered])
	for task := range f.whole {
		require.False(t, task.settled, "a picture is paid twice")
		require.False(t, w.nodes[task.requester].honest)
	}
}

// TestShares: claims that weigh more than a security are paid pro rata, and none counts with more than its twentieth.
func TestShares(t *testing.T) {
	w, err := newWorld(fiftyAnd("double-spender", 1, "requester"), sim.Options{Seed: 1})
	require.NoError(t, err)
	f := &w.chain.courts.forfeits
	payer, miner := w.nodes[w.groups[len(w.groups)-1][0]], w.nodes[w.miners[0]]
	w.chain.ledger.epochs = []*epoch{{number: 9}}
	const fund = 4000
	f.funds[payer.index] = fund
	claim := func(price protocol.Amount) {
		c := &file{id: protocol.Hash{byte(len(f.work[payer.index]))}, task: &task{}, voucher: protocol.Voucher{Price: price}, miner: miner}
		d := &decided{c: c, outcome: protocol.Accepted, records: []ledger.Record{{Kind: ledger.Settle}}, settleBy: 8}
		f.certified(payer, d)
		f.certified(payer, d)
	}
	claim(100)
	claim(1_000_000)
	f.share(w)
	require.Equal(t, w.split.MinerShare(100)+w.split.MinerShare(fund/20), f.income[miner.index])
	require.Len(t, f.whole, 1)
	for range 38 {
		claim(1_000_000)
	}
	clear(f.income)
	f.share(w)
	require.LessOrEqual(t, f.income[miner.index], w.split.MinerShare(fund))
	require.Greater(t, f.income[miner.index], w.split.MinerShare(fund)-40)
}

// TestOmissionsCount: what is left undone is an act, and harmful only where nobody made up for it.
func TestOmissionsCount(t *testing.T) {
	for behave, roles := range map[string][]string{
		"sybil":      {"miner", "verifier", "auditor"},
		"withholder": {"miner"},
		"vanishing":  {"miner", "verifier", "auditor"},
	} {
		t.Run(behave, func(t *testing.T) {
			w, r := played(t, fiftyAnd(behave, 100, roles...))
			require.Len(t, r.Attacks, 1)
			a := r.Attacks[0]
			t.Logf("%+v", a)
			require.Positive(t, a.Attempts)
			require.Equal(t, a.Attempts, a.Caught+a.Missed)
			all, harmful := 0, 0
			for _, n := range w.nodes {
				left, bad := w.undone(&n.acts)
				require.True(t, !n.honest || left == 0)
				all, harmful = all+left, harmful+bad
			}
			require.Equal(t, []int{all, harmful}, []int{a.Attempts, a.Missed})
		})
	}
}

// TestTwoCommitsCount: each further commit to one order is an act, and caught where its miner is slashed for it.
func TestTwoCommitsCount(t *testing.T) {
	w, r := played(t, fiftyAnd("equivocator", 100, "miner"))
	require.Len(t, r.Attacks, 1)
	twice := 0
	for _, n := range w.nodes {
		require.True(t, n.acts.twice == 0 || !n.honest && n.slashed)
		twice += int(n.acts.twice)
	}
	require.Positive(t, twice)
	require.Equal(t, twice, r.Attacks[0].Attempts)
	require.Equal(t, twice, r.Attacks[0].Caught)
}
