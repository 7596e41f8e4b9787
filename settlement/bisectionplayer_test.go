package settlement_test

import (
	"context"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// doubter doubts one record, and knows nothing of the task. Games are played by nodes with a model: node/localnet.
type doubter struct{ doubt settlement.Doubt }

func (d doubter) Doubts(context.Context) ([]settlement.Doubt, error) {
	return []settlement.Doubt{d.doubt}, nil
}

func (doubter) Brief(context.Context, settlement.Dispute) (settlement.Brief, error) {
	return settlement.Brief{}, settlement.ErrNoBrief
}

func (doubter) Compute(context.Context, settlement.Dispute, settlement.Brief, *protocol.Hash) (settlement.Computation, error) {
	return nil, settlement.ErrNoBrief
}

func (doubter) Opening(context.Context, settlement.Dispute, settlement.Brief) (settlement.Opening, error) {
	return settlement.Opening{}, settlement.ErrNoBrief
}

func (doubter) Layout(context.Context, protocol.Hash) (settlement.Layout, error) {
	return settlement.Layout{}, settlement.ErrNoBrief
}

// TestAPlayerIsKilled: a player files a doubt once, whatever kills it, and the next process goes on with the dispute to its
// end, where bonds return.
func TestAPlayerIsKilled(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newTribunal(t)
		r, e := c.taskOf(c.miner, 0, 30)
		claim := settlement.Dissent{Kind: settlement.DissentPlain, Index: 2, Claimed: settlement.ScoreWord(-30)}
		advocate := doubter{settlement.Doubt{Record: r, Evidence: e, Claim: claim}}
		play := func(p *person, cfg settlement.PlayerConfig) *settlement.Player {
			return settlement.NewPlayer(c.contracts, p.send, advocate, p.store, cfg, c.log)
		}
		bond, err := c.contracts.DissentBond(c.ctx, courtPrice)
		require.NoError(t, err)
		require.NoError(t, play(c.guard, settlement.PlayerConfig{}).Step(c.ctx))
		require.NoError(t, play(c.guard, settlement.PlayerConfig{Dissent: true, MostBond: bond - 1}).Step(c.ctx))
		d, err := c.contracts.Dispute(c.ctx, r.Payer, r.Number)
		require.NoError(t, err)
		require.Equal(t, settlement.DisputeNone, d.State, "the bond is larger than allowed")

		cfg := settlement.PlayerConfig{Dissent: true, MostBond: bond}
		before := c.balance(c.guard)
		_ = play(c.guard, cfg).Step(c.ctx) // files; the game needs a node that knows the task
		d, err = c.contracts.Dispute(c.ctx, r.Payer, r.Number)
		require.NoError(t, err)
		require.Equal(t, c.guard.Owner(), d.Dissenter)
		require.Equal(t, c.contracts.Referee, d.Referee, "the suite's own")

		again := c.personOver(c.guard)
		second := play(again, cfg)
		require.ErrorIs(t, second.Step(c.ctx), settlement.ErrNoBrief)
		require.Equal(t, before-bond, c.balance(c.guard), "one bond")
		trials, err := second.Trials(true)
		require.NoError(t, err)
		require.Equal(t, []settlement.Trial{{Payer: r.Payer, Number: r.Number, Since: d.Since, Side: settlement.SideDissenter}}, trials)

		require.NoError(t, c.client.WaitBlock(c.ctx, d.Until+1))
		third := play(c.personOver(again), cfg)
		require.NoError(t, third.Step(c.ctx))
		d, err = c.contracts.Dispute(c.ctx, r.Payer, r.Number)
		require.NoError(t, err)
		require.Equal(t, settlement.DisputeVoid, d.State, "nobody began the game")
		trials, err = third.Trials(false)
		require.NoError(t, err)
		require.Len(t, trials, 1)
		require.Equal(t, "void", trials[0].Outcome)
		require.NoError(t, third.Step(c.ctx), "what is over is left alone")
	})
}

// balance is what a person has of the fee token, in gwei.
func (c *court) balance(p *person) protocol.Amount {
	b, err := c.contracts.Balances(c.ctx, p.Owner())
	require.NoError(c, err)
	return gweiOf(b.Tokens)
}
