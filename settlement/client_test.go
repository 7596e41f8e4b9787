package settlement_test

import (
	"context"
	"encoding/json"
	"math/big"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/devnet"
)

func TestDialRefusesOtherSchemes(t *testing.T) {
	for _, u := range []string{"", "ftp://x", "/dev/null", "::"} {
		cfg := testConfig()
		cfg.URL = u
		_, err := settlement.Dial(cfg, nil)
		require.Error(t, err, u)
	}
	cfg := testConfig()
	cfg.URL, cfg.Poll = "http://127.0.0.1:1", 0
	_, err := settlement.Dial(cfg, nil)
	require.ErrorContains(t, err, "poll")
	client, err := settlement.Dial(withURL(testConfig(), cfg.URL), nil)
	require.NoError(t, err)
	_, _, err = client.Beacon(t.Context(), 1)
	require.ErrorIs(t, err, settlement.ErrUnreachable, "nobody listens there")
}

func TestCheckNamesWhatIsWrong(t *testing.T) {
	s := newStill(t, 2)
	err := s.client.Check(s.ctx, settlement.Network{ChainID: 5})
	require.ErrorIs(t, err, settlement.ErrWrongChain)
	var wrong *settlement.WrongChainError
	require.ErrorAs(t, err, &wrong)
	require.Equal(t, settlement.WrongChainError{Have: 1337, Want: 5}, *wrong)
	err = s.client.Check(s.ctx, settlement.Network{ChainID: 1337, Token: common.Address{1}})
	require.ErrorIs(t, err, settlement.ErrNoContract)
	require.ErrorContains(t, err, "token")
	require.ErrorContains(t, err, "network.json")
}

// TestChainComesLate: unreachable at the start and again later; the client goes
// on by itself.
func TestChainComesLate(t *testing.T) {
	way := newGateway(t) // stands at one address all the time: a port that is given up may be another process's when the chain comes
	client, err := settlement.Dial(withURL(testConfig(), way.URL), nil)
	require.NoError(t, err)
	_, _, err = client.Beacon(t.Context(), 1)
	require.ErrorIs(t, err, settlement.ErrUnreachable)
	_, known := client.Head()
	require.False(t, known)
	ctx := running(t, client.Run)

	dev := devnet.DefaultConfig()
	dev.Dir, dev.Host, dev.Period = t.TempDir(), "127.0.0.1", 20*time.Millisecond
	for reached := uint64(3); reached < 10; reached += 5 {
		chain, err := devnet.Open(dev)
		require.NoError(t, err)
		runs, stop := context.WithCancel(ctx)
		done := make(chan error, 1)
		go func() { done <- chain.Run(runs) }()
		way.to(t, chain.URL())
		require.NoError(t, client.WaitBlock(ctx, reached))
		way.to(t, "")
		stop()
		require.NoError(t, <-done)
		require.NoError(t, chain.Close())
		_, _, err = client.Beacon(ctx, 1)
		require.ErrorIs(t, err, settlement.ErrUnreachable)
	}
}

func TestBeacon(t *testing.T) {
	s := newStill(t, 2)
	for range 6 {
		s.seal()
	}
	for round := uint64(1); round <= 6; round++ {
		h, err := s.chain.Client().HeaderByNumber(s.ctx, new(big.Int).SetUint64(round))
		require.NoError(t, err)
		v, final, err := s.client.Beacon(s.ctx, round)
		require.NoError(t, err)
		require.Equal(t, protocol.Hash(h.MixDigest), v)
		require.Equal(t, round <= 4, final, "round %d", round)
	}
	_, _, err := s.client.Beacon(s.ctx, 7)
	require.ErrorIs(t, err, settlement.ErrFuture)
}

// TestForgedBeacon: an RPC that answers with another prevrandao is caught by the
// next header.
func TestForgedBeacon(t *testing.T) {
	s := newStill(t, 2)
	for range 6 {
		s.seal()
	}
	h, err := s.chain.Client().HeaderByNumber(s.ctx, big.NewInt(3))
	require.NoError(t, err)
	h.MixDigest[0] ^= 1
	forged, err := json.Marshal(h)
	require.NoError(t, err)
	var lies atomic.Int32
	liar := s.through(func(body string) (string, bool) {
		if !contains(body, `"0x3"`) {
			return "", false
		}
		lies.Add(1)
		var req struct{ ID json.RawMessage }
		require.NoError(t, json.Unmarshal([]byte(body), &req))
		return `{"jsonrpc":"2.0","id":` + string(req.ID) + `,"result":` + string(forged) + `}`, false
	})
	_, _, err = liar.Beacon(s.ctx, 3)
	require.ErrorIs(t, err, settlement.ErrBadAnswer)
	require.Positive(t, lies.Load())
	_, final, err := liar.Beacon(s.ctx, 4)
	require.NoError(t, err)
	require.True(t, final, "other rounds are not in the liar's hands")
}

// TestSnapshotFollowsTheRegistry: the tree rebuilt from events has the root that
// the contract keeps, at every boundary, and members come and go.
func TestSnapshotFollowsTheRegistry(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		people := w.people(3)
		roles := protocol.RoleVerifier | protocol.RoleAuditor
		for i, p := range people {
			_, err := p.RegisterNode(w.ctx, p.key, roles)
			require.NoError(w, err)
			_, err = p.Stake(w.ctx, p.Owner(), protocol.Amount(i+1)*protocol.Token)
			require.NoError(w, err)
		}
		head, _ := w.client.Head()
		round := head.Number + 5
		require.NoError(t, w.client.WaitFinal(w.ctx, round))
		snap, err := w.contracts.Snapshot(w.ctx, protocol.PurposeVerifier, round)
		require.NoError(t, err)
		require.True(t, snap.Final)
		require.Equal(t, uint64(6*protocol.Token), snap.Root.Sum)
		require.Len(t, snap.Tree.Leaves(), 3)
		again, err := w.contracts.Snapshot(w.ctx, protocol.PurposeVerifier, round)
		require.NoError(t, err)
		require.Same(t, snap.Tree, again.Tree, "cached")
		drawn, err := protocol.Draw(snap.Tree, protocol.Hash{1}, protocol.Hash{2}, protocol.PurposeVerifier, 0)
		require.NoError(t, err)
		require.NoError(t, protocol.VerifyDraw(snap.Root, protocol.Hash{1}, protocol.Hash{2}, protocol.PurposeVerifier, 0, drawn))

		_, _, err = people[2].Unbond(w.ctx, people[2].Owner(), 3*protocol.Token)
		require.NoError(t, err)
		head, _ = w.client.Head()
		later := head.Number + 5
		require.NoError(t, w.client.WaitFinal(w.ctx, later))
		snap, err = w.contracts.Snapshot(w.ctx, protocol.PurposeAuditor, later)
		require.NoError(t, err)
		require.Equal(t, uint64(3*protocol.Token), snap.Root.Sum)
		old, err := w.contracts.Snapshot(w.ctx, protocol.PurposeVerifier, round)
		require.NoError(t, err)
		require.Equal(t, uint64(6*protocol.Token), old.Root.Sum, "the past stays")
		_, err = w.contracts.Snapshot(w.ctx, protocol.PurposeVerifier, 1_000_000)
		require.ErrorIs(t, err, settlement.ErrFuture)

		n, err := w.contracts.Node(w.ctx, people[1].Owner(), 0)
		require.NoError(t, err)
		require.Equal(t, 2*protocol.Token, n.Stake)
		require.True(t, n.Registered())
	})
}

func TestAccountSaysWhatIsMissing(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		p := w.people(1)[0]
		_, err := p.Deposit(w.ctx, 1001*protocol.Token)
		var small *settlement.TooSmallError
		require.ErrorAs(t, err, &small)
		require.Equal(t, protocol.Token, small.Missing())
		require.ErrorContains(t, err, "1 LIMN missing")
		_, err = p.Deposit(w.ctx, 0)
		require.ErrorIs(t, err, settlement.ErrTooSmall)
		_, err = p.RegisterPayer(w.ctx, p.key, protocol.Token, 100)
		require.ErrorContains(t, err, "deposit first")
		_, err = p.Stake(w.ctx, p.Owner(), protocol.Token)
		require.ErrorContains(t, err, "register it first")
		_, err = p.RegisterNode(w.ctx, p.key, protocol.RoleVerifier)
		require.NoError(t, err)
		_, err = p.Stake(w.ctx, p.Owner(), protocol.Token/2)
		require.ErrorAs(t, err, &small)
		require.Equal(t, protocol.Token/2, small.Missing())
		_, err = p.Bond(w.ctx, p.Owner(), 1)
		require.ErrorIs(t, err, settlement.ErrTooSmall)
		_, err = p.Faucet(w.ctx, p.Owner(), 10_000_000*protocol.Token)
		require.ErrorContains(t, err, "the faucet gives at most 100000 LIMN")
		require.ErrorIs(t, err, settlement.ErrReverted)
		_, err = p.RequestUnlock(w.ctx)
		require.ErrorContains(t, err, "has no account in the escrow: deposit first")

		w.deposit(p, 10*protocol.Token)
		_, err = p.LockSecurity(w.ctx, 2*protocol.Token)
		require.NoError(t, err)
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		payer := protocol.NewKey(key)
		for limit := protocol.Amount(5); limit < 7; limit++ { // the second time with the next nonce
			_, err = p.RegisterPayer(w.ctx, payer, limit*protocol.Token, 999)
			require.NoError(t, err)
		}
		got, err := w.contracts.Payer(w.ctx, common.Address(payer.Address()), 0)
		require.NoError(t, err)
		require.Equal(t, settlement.Payer{
			Key: common.Address(payer.Address()), Account: p.index, Limit: 6 * protocol.Token, Expiry: 999, Nonce: 2,
			Deposit: 10 * protocol.Token, Security: 2 * protocol.Token,
		}, got)
		_, err = p.RequestWithdraw(w.ctx, 11*protocol.Token)
		require.ErrorIs(t, err, settlement.ErrTooSmall)
		_, err = p.RequestWithdraw(w.ctx, 4*protocol.Token)
		require.NoError(t, err)
		b, err := p.Balances(w.ctx)
		require.NoError(t, err)
		require.Equal(t, 4*protocol.Token, b.Pending)
		require.Equal(t, 988*protocol.Token, gweiOf(b.Tokens))

		params, err := w.contracts.ReadParams(w.ctx)
		require.NoError(t, err)
		require.Equal(t, w.contracts.Params, params)
		text, err := json.Marshal(w.contracts.Network)
		require.NoError(t, err)
		var back settlement.Network
		require.NoError(t, json.Unmarshal(text, &back))
		require.Equal(t, w.contracts.Network, back)
		require.NoError(t, w.client.Check(w.ctx, back))
	})
}
