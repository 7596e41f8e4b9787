package settlement_test

import (
	"math/big"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

const drawn = protocol.RoleVerifier | protocol.RoleAuditor

// until waits for a block.
func (w *world) until(block uint64) {
	w.Helper()
	require.NoError(w, w.client.WaitBlock(w.ctx, block))
}

// TestStakeLeavesInParts: each part on its own clock, none before its time.
func TestStakeLeavesInParts(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		people := w.people(2)
		p, stranger := people[0], people[1]
		node := p.Owner()
		_, _, err := p.Unbond(w.ctx, node, protocol.Token)
		require.ErrorContains(t, err, "is not registered: register it first")
		_, err = p.RegisterNode(w.ctx, p.key, drawn)
		require.NoError(t, err)
		_, err = p.Stake(w.ctx, node, protocol.Token/2)
		require.ErrorIs(t, err, settlement.ErrTooSmall)
		_, err = p.Stake(w.ctx, node, 10*protocol.Token)
		require.NoError(t, err)

		_, _, err = p.Unbond(w.ctx, node, 11*protocol.Token)
		require.ErrorContains(t, err, "1 LIMN missing: unbond less")
		_, _, err = p.Unbond(w.ctx, node, 0)
		require.ErrorIs(t, err, settlement.ErrTooSmall)
		_, _, err = stranger.Unbond(w.ctx, node, protocol.Token)
		require.ErrorContains(t, err, "use that account")
		_, _, err = p.WithdrawStake(w.ctx, node)
		require.ErrorIs(t, err, settlement.ErrNothing)

		first, _, err := p.Unbond(w.ctx, node, 3*protocol.Token)
		require.NoError(t, err)
		last, _, err := p.Unbond(w.ctx, node, 4*protocol.Token)
		require.NoError(t, err)
		require.GreaterOrEqual(t, last, first)
		n, err := w.contracts.Node(w.ctx, node, 0)
		require.NoError(t, err)
		require.Equal(t, 3*protocol.Token, n.Stake)
		require.Equal(t, 3*protocol.Token, n.Weight)
		require.Equal(t, 7*protocol.Token, n.Unbonding)
		_, _, err = p.WithdrawStake(w.ctx, node)
		var early *settlement.NotMaturedError
		require.ErrorAs(t, err, &early)
		require.Equal(t, first, early.MaturesAt)

		w.until(last)
		before, err := p.Balances(w.ctx)
		require.NoError(t, err)
		got, _, err := p.WithdrawStake(w.ctx, node)
		require.NoError(t, err)
		require.Equal(t, 7*protocol.Token, got)
		after, err := p.Balances(w.ctx)
		require.NoError(t, err)
		require.Equal(t, got.Wei(), new(big.Int).Sub(after.Tokens, before.Tokens))

		rules, err := w.contracts.StakeRules(w.ctx)
		require.NoError(t, err)
		require.Equal(t, protocol.Token, rules.MinStake)
		require.Equal(t, uint64(20), rules.UnbondingBlocks)
		_, from, err := w.contracts.NextStakeRules(w.ctx)
		require.NoError(t, err)
		require.Zero(t, from, "governance has changed nothing")
	})
}

// newPool makes a pool with the operator's node and first stake.
func (w *world) newPool(operator *person, stake protocol.Amount) common.Address {
	w.Helper()
	addr, _, err := operator.CreatePool(w.ctx, 1000)
	require.NoError(w, err)
	_, err = operator.Delegate(w.ctx, addr, stake)
	require.ErrorContains(w, err, "has no node yet")
	_, err = operator.RegisterPoolNode(w.ctx, addr, operator.key, drawn)
	require.NoError(w, err)
	_, err = operator.OpenFor(w.ctx, addr)
	require.NoError(w, err)
	_, err = operator.Delegate(w.ctx, addr, stake)
	require.NoError(w, err)
	return addr
}

// TestPool: an operator and a delegator from the first stake to the last payment.
func TestPool(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		people := w.people(2)
		operator, delegator := people[0], people[1]
		_, _, err := operator.CreatePool(w.ctx, 5001)
		require.ErrorContains(t, err, "50.01 % is too high: at most 50 %")
		addr := w.newPool(operator, 10*protocol.Token)

		_, err = delegator.Delegate(w.ctx, addr, 91*protocol.Token)
		require.ErrorContains(t, err, "has room for 90 LIMN more")
		_, err = delegator.Delegate(w.ctx, operator.Owner(), protocol.Token)
		require.ErrorIs(t, err, settlement.ErrNoPool)
		_, err = delegator.Delegate(w.ctx, addr, 30*protocol.Token)
		require.NoError(t, err)
		p, err := w.contracts.Pool(w.ctx, addr)
		require.NoError(t, err)
		require.Equal(t, settlement.PoolInfo{
			Pool: addr, Operator: operator.Owner(), Node: operator.Owner(), Roles: uint8(drawn), Account: p.Account, Commission: 1000,
			Stake: 40 * protocol.Token, Earning: 10 * protocol.Token, Room: 60 * protocol.Token,
		}, p)
		require.NotZero(t, p.Account)
		m, err := w.contracts.Membership(w.ctx, addr, delegator.Owner())
		require.NoError(t, err)
		require.Equal(t, 30*protocol.Token, m.Stake)
		require.Zero(t, m.Earning)
		_, err = delegator.Activate(w.ctx, addr, delegator.Owner())
		require.ErrorIs(t, err, settlement.ErrNotMatured)
		w.until(m.ReadyAt)
		_, err = operator.Activate(w.ctx, addr, delegator.Owner())
		require.NoError(t, err, "anyone may")
		_, err = operator.Activate(w.ctx, addr, delegator.Owner())
		require.ErrorIs(t, err, settlement.ErrNothing)

		w.earnAndClaim(addr, operator, delegator)
		w.leavePool(addr, delegator)
	})
}

// earnAndClaim brings income, a tenth of which is the operator's commission.
func (w *world) earnAndClaim(addr common.Address, operator, delegator *person) {
	w.Helper()
	_, _, err := delegator.ClaimFromPool(w.ctx, addr)
	require.ErrorIs(w, err, settlement.ErrNothing)
	_, err = operator.Faucet(w.ctx, addr, 40*protocol.Token)
	require.NoError(w, err)
	got, _, err := delegator.ClaimFromPool(w.ctx, addr)
	require.NoError(w, err)
	near(w, 27*protocol.Token, got)
	got, _, err = operator.ClaimFromPool(w.ctx, addr)
	require.NoError(w, err)
	near(w, 13*protocol.Token, got)

	_, _, err = delegator.SetCommission(w.ctx, addr, 0)
	require.ErrorContains(w, err, "use that account")
	up, r, err := operator.SetCommission(w.ctx, addr, 2000)
	require.NoError(w, err)
	require.Equal(w, r.BlockNumber.Uint64()+20, up, "up after one unbonding period")
	down, r, err := operator.SetCommission(w.ctx, addr, 500)
	require.NoError(w, err)
	require.Equal(w, r.BlockNumber.Uint64(), down, "down at once")
}

// near allows for a wei of rounding.
func near(w *world, want protocol.Amount, got *big.Int) {
	w.Helper()
	rest := new(big.Int).Sub(want.Wei(), got)
	require.True(w, rest.Sign() >= 0 && rest.Cmp(big.NewInt(2)) < 0, "%s instead of %s", got, want.Wei())
}

func (w *world) leavePool(addr common.Address, delegator *person) {
	w.Helper()
	_, _, err := delegator.Leave(w.ctx, addr, 31*protocol.Token)
	require.ErrorContains(w, err, "1 LIMN missing: take less back")
	_, _, err = delegator.Leave(w.ctx, addr, 12*protocol.Token)
	require.NoError(w, err)
	maturesAt, _, err := delegator.Leave(w.ctx, addr, 0)
	require.NoError(w, err)
	_, _, err = delegator.Leave(w.ctx, addr, 0)
	require.ErrorIs(w, err, settlement.ErrNothing)
	m, err := w.contracts.Membership(w.ctx, addr, delegator.Owner())
	require.NoError(w, err)
	require.Len(w, m.Leaving, 2)
	require.Equal(w, 12*protocol.Token, m.Leaving[0].Amount)
	require.Equal(w, 18*protocol.Token, m.Leaving[1].Amount)
	_, _, err = delegator.WithdrawFromPool(w.ctx, addr)
	require.ErrorIs(w, err, settlement.ErrNotMatured)
	w.until(maturesAt)
	got, _, err := delegator.WithdrawFromPool(w.ctx, addr)
	require.NoError(w, err)
	require.Equal(w, 30*protocol.Token, got)
	_, _, err = delegator.WithdrawFromPool(w.ctx, addr)
	require.ErrorIs(w, err, settlement.ErrNothing)
}

// TestRoyalty: publication, terms that count a voucher life later, and transfer.
func TestRoyalty(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, func(c *settlement.DeployConfig) { c.VoucherLife = 10 })
		people := w.people(2)
		maker, heir := people[0], people[1]
		root := protocol.Keccak([]byte("a manifest"))
		salt, err := settlement.CommitmentSalt(maker.key, root)
		require.NoError(t, err)
		again, err := settlement.CommitmentSalt(maker.key, root)
		require.NoError(t, err)
		require.Equal(t, salt, again, "found again after a crash")
		_, _, err = maker.PublishModel(w.ctx, root, salt, 5)
		require.ErrorContains(t, err, "has no account in the escrow")
		w.deposit(maker, protocol.Token)
		_, _, err = maker.PublishModel(w.ctx, root, salt, 21)
		require.ErrorContains(t, err, "21 per mille is too high: at most 20")
		_, _, err = maker.SetRoyalty(w.ctx, root, 1)
		require.ErrorContains(t, err, "is not published: publish it first")

		from, r, err := maker.PublishModel(w.ctx, root, salt, 5)
		require.NoError(t, err)
		require.Equal(t, r.BlockNumber.Uint64()+11, from)
		_, _, err = maker.PublishModel(w.ctx, root, salt, 5)
		require.ErrorContains(t, err, "it is yours already")
		publisher, perMille, err := w.contracts.TermsAt(w.ctx, root, from-1)
		require.NoError(t, err)
		require.Zero(t, perMille)
		require.Zero(t, publisher)
		publisher, perMille, err = w.contracts.TermsAt(w.ctx, root, from)
		require.NoError(t, err)
		require.Equal(t, uint16(5), perMille)
		require.Equal(t, maker.Owner(), publisher)

		w.transferModel(root, maker, heir)
	})
}

func (w *world) transferModel(root protocol.Hash, maker, heir *person) {
	w.Helper()
	_, err := heir.OfferModel(w.ctx, root, heir.Owner())
	require.ErrorIs(w, err, settlement.ErrPublished)
	_, _, err = heir.AcceptModel(w.ctx, root)
	require.ErrorContains(w, err, "must offer it first")
	_, err = maker.OfferModel(w.ctx, root, heir.Owner())
	require.NoError(w, err)
	w.deposit(heir, protocol.Token)
	from, _, err := heir.AcceptModel(w.ctx, root)
	require.NoError(w, err)
	terms, err := w.contracts.ModelTerms(w.ctx, root)
	require.NoError(w, err)
	require.Equal(w, heir.Owner(), terms.Holder)
	require.Equal(w, &settlement.NextTerms{Publisher: heir.Owner(), Royalty: 5}, terms.Next)
	w.until(from)
	terms, err = w.contracts.ModelTerms(w.ctx, root)
	require.NoError(w, err)
	require.Equal(w, heir.Owner(), terms.Publisher)
	require.Nil(w, terms.Next)
}
