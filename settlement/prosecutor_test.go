package settlement_test

import (
	"context"
	"sync"
	"testing"
	"testing/synctest"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// witnesses is an Accuser: what a node saw.
type witnesses struct {
	mu   sync.Mutex
	list []settlement.Accusation
}

func (w *witnesses) Accusations(context.Context) ([]settlement.Accusation, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.list, nil
}

func (w *witnesses) add(list ...settlement.Accusation) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.list = append(w.list, list...)
}

func signMessage[M protocol.Message](w *world, key *protocol.Key, body M) protocol.Signed[M] {
	w.Helper()
	s, err := protocol.Sign(key, w.contracts.Domain(), body)
	require.NoError(w, err)
	return s
}

// accuse puts two messages of one key together.
func accuse[M protocol.Message](w *world, key *protocol.Key, a, b M) settlement.Accusation {
	w.Helper()
	out, err := settlement.Accuse(signMessage(w, key, a), signMessage(w, key, b))
	require.NoError(w, err)
	return out
}

func attestation(index uint32, augmented int32) protocol.Attestation {
	return protocol.Attestation{
		Assignment: protocol.Keccak([]byte("assignment")), Index: index, Beacon: protocol.Keccak([]byte("beacon")),
		Commit: protocol.Keccak([]byte("commit")), Plain: 2500, Augmented: augmented,
	}
}

// statements are one contradiction of every kind that costs stake.
func statements(w *world, key *protocol.Key) []settlement.Accusation {
	hash := func(s string) protocol.Hash { return protocol.Keccak([]byte(s)) }
	commit := protocol.Commit{Assignment: hash("task"), Picture: hash("png"), Pixels: hash("pixels"), Trace: hash("trace"), Size: 1000}
	other := commit
	other.Size++
	seal := protocol.AuditCommit{Assignment: hash("task"), Beacon: hash("beacon"), Sealed: hash("seal")}
	unlike := seal
	unlike.Sealed = hash("another seal")
	result := protocol.AuditStatement{Assignment: hash("task"), Beacon: hash("beacon"), Pixels: hash("pixels"), Root: hash("root"), Salt: hash("salt")}
	wrong := result
	wrong.Root = hash("another root")
	return []settlement.Accusation{
		accuse(w, key, attestation(3, 1), attestation(3, 2)), accuse(w, key, commit, other),
		accuse(w, key, seal, unlike), accuse(w, key, result, wrong),
	}
}

// prosecute runs a prosecutor for a person until the test ends.
func (w *world) prosecute(p *person, source settlement.Accuser, book *settlement.Book) *settlement.Prosecutor {
	w.Helper()
	prosecutor := settlement.NewProsecutor(w.contracts, p.send, source, book, p.store, w.log)
	w.start(prosecutor.Run)
	return prosecutor
}

// staked registers a verifier under its owner's own key, with 16 tokens.
func (w *world) staked(owner *person) (node common.Address) {
	w.T.Helper()
	_, err := owner.RegisterNode(w.ctx, owner.key, protocol.RoleVerifier)
	require.NoError(w.T, err)
	node = common.Address(owner.key.Address())
	_, err = owner.Stake(w.ctx, node, 16*protocol.Token)
	require.NoError(w.T, err)
	return node
}

// TestContradictionsCostStake: every kind of contradiction is proved, once, and
// half of what it costs is the prosecutor's.
func TestContradictionsCostStake(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		people := w.people(2)
		owner, prosecutor := people[0], people[1]
		node := w.staked(owner)
		before, err := w.contracts.Balances(w.ctx, prosecutor.Owner())
		require.NoError(t, err)

		list := statements(w, owner.key)
		source := &witnesses{}
		source.add(list...)
		// The same again, turned round, and with a third statement: nothing new.
		source.add(accuse(w, owner.key, attestation(3, 2), attestation(3, 1)), accuse(w, owner.key, attestation(3, 1), attestation(3, 3)))
		p := w.prosecute(prosecutor, source, nil)
		w.eventually("all are proved", func() bool {
			for _, a := range list {
				if outcome, err := p.Outcome(a); err != nil || outcome == "" {
					return false
				}
			}
			return true
		})
		n, err := w.contracts.Node(w.ctx, node, 0)
		require.NoError(t, err)
		require.Equal(t, protocol.Token, n.Stake, "four times half of it")
		after, err := w.contracts.Balances(w.ctx, prosecutor.Owner())
		require.NoError(t, err)
		require.Equal(t, 15*protocol.Token/2, gweiOf(after.Tokens)-gweiOf(before.Tokens))
		convicted, err := w.contracts.Convicted(w.ctx, node, protocol.KindAttestation, protocol.Keccak([]byte("assignment")), 3, protocol.Keccak([]byte("beacon")))
		require.NoError(t, err)
		require.True(t, convicted)
	})
}

// TestNoGasForTheInnocent: pairs that prove nothing, and nodes without stake, cost
// the prosecutor nothing.
func TestNoGasForTheInnocent(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		people := w.people(2)
		stranger, prosecutor := people[0], people[1]
		honest := signMessage(w, stranger.key, attestation(3, 1))
		forged := signMessage(w, stranger.key, attestation(3, 2))
		forged.Signature[40] ^= 1
		torn, err := settlement.Accuse(honest, signMessage(w, stranger.key, attestation(3, 2)))
		require.NoError(t, err)
		torn.Second = torn.Second[:len(torn.Second)-1]
		unknown := torn
		unknown.Kind = protocol.KindQuote
		pairs := map[string]settlement.Accusation{"torn": torn, "unknown kind": unknown}
		for name, other := range map[string]protocol.Signed[protocol.Attestation]{
			"the same":           honest,
			"another index":      signMessage(w, stranger.key, attestation(4, 2)),
			"another signer":     signMessage(w, prosecutor.key, attestation(3, 2)),
			"a forged signature": forged,
		} {
			pairs[name], err = settlement.Accuse(honest, other)
			require.NoError(t, err)
		}
		source := &witnesses{}
		p := settlement.NewProsecutor(w.contracts, prosecutor.send, source, nil, prosecutor.store, w.log)
		for name, pair := range pairs {
			_, err := p.Outcome(pair)
			require.ErrorIs(t, err, settlement.ErrInnocent, name)
			source.add(pair)
		}
		// True, but nothing can be taken.
		poor := accuse(w, stranger.key, attestation(3, 1), attestation(3, 2))
		source.add(poor)
		before, err := w.contracts.Balances(w.ctx, prosecutor.Owner())
		require.NoError(t, err)
		require.NoError(t, p.Step(w.ctx))
		after, err := w.contracts.Balances(w.ctx, prosecutor.Owner())
		require.NoError(t, err)
		require.Equal(t, before.Gas, after.Gas)
		// With stake it is worth the gas.
		_, err = stranger.RegisterNode(w.ctx, stranger.key, protocol.RoleVerifier)
		require.NoError(t, err)
		_, err = stranger.Stake(w.ctx, common.Address(stranger.key.Address()), protocol.Token)
		require.NoError(t, err)
		require.NoError(t, p.Step(w.ctx))
		outcome, err := p.Outcome(poor)
		require.NoError(t, err)
		require.Contains(t, outcome, "proved in")
	})
}

// TestKilledProsecutorGoesOn kills the prosecutor at every write of its store in
// turn and starts it again from what was left: whatever the moment, the node is
// convicted once, by one commitment and one proof.
func TestKilledProsecutorGoesOn(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		people := w.people(2)
		owner, prosecutor := people[0], people[1]
		node := w.staked(owner)
		source := &witnesses{}
		accusation := accuse(w, owner.key, attestation(3, 1), attestation(3, 2))
		source.add(accusation)

		first, err := w.chain.Client().NonceAt(w.ctx, prosecutor.Owner(), nil)
		require.NoError(t, err)
		store, done, lives := prosecutor.store.survive(), false, 0
		for life := 1; !done; life++ {
			lives = life
			ctx, kill := context.WithCancel(w.ctx)
			dying := &mortal{memory: store, writes: life, kill: kill}
			send := settlement.NewSender(w.client, prosecutor.key.Private(), dying, w.log)
			p := settlement.NewProsecutor(w.contracts, send, source, nil, dying, w.log)
			var group sync.WaitGroup
			group.Go(func() { _ = send.Run(ctx) })
			group.Go(func() { _ = p.Run(ctx) })
			group.Go(func() {
				for ctx.Err() == nil && !done {
					outcome, err := p.Outcome(accusation)
					if done = err == nil && outcome != ""; done {
						kill()
					}
					_ = w.client.WaitBlock(ctx, headOf(w.client)+1)
				}
			})
			group.Wait()
			kill()
			require.NoError(t, w.ctx.Err())
			store = store.survive()
		}
		require.Greater(t, lives, 2, "it was never killed on its way")
		n, err := w.contracts.Node(w.ctx, node, 0)
		require.NoError(t, err)
		require.Equal(t, 8*protocol.Token, n.Stake, "slashed once")
		last, err := w.chain.Client().NonceAt(w.ctx, prosecutor.Owner(), nil)
		require.NoError(t, err)
		require.Equal(t, first+2, last, "one commitment, one proof")
	})
}

func headOf(c *settlement.Client) uint64 {
	head, _ := c.Head()
	return head.Number
}

// TestDoubleVoucherCostsTheSecurity: two vouchers with one number.
func TestDoubleVoucherCostsTheSecurity(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		w := newWorld(t, nil)
		payer, miner, _ := w.traders(0)
		_, err := payer.RegisterPayer(w.ctx, payer.key, 10*protocol.Token, 1<<40)
		require.NoError(t, err)
		voucher := protocol.Voucher{
			Payer: payer.key.Address(), Number: 0, Assignment: protocol.Keccak([]byte("one")), Miner: miner.key.Address(),
			Price: protocol.Token, CommitBy: 100, SettleBy: 9, Params: 1,
		}
		other := voucher
		other.Assignment = protocol.Keccak([]byte("another"))
		source := &witnesses{}
		accusation := accuse(w, payer.key, voucher, other)
		source.add(accusation)
		p := settlement.NewProsecutor(w.contracts, miner.send, source, nil, miner.store, w.log)
		require.NoError(t, p.Step(w.ctx))
		_, err = w.contracts.Forfeit(w.ctx, settlement.ForfeitID(payer.Owner(), 0))
		require.ErrorIs(t, err, settlement.ErrNothing, "there is no security to take")

		_, err = payer.LockSecurity(w.ctx, 20*protocol.Token)
		require.NoError(t, err)
		require.NoError(t, p.Step(w.ctx))
		outcome, err := p.Outcome(accusation)
		require.NoError(t, err)
		require.Contains(t, outcome, "proved in")
		cases, err := w.contracts.Forfeits(w.ctx, payer.index)
		require.NoError(t, err)
		require.Len(t, cases, 1)
		require.Equal(t, settlement.ForfeitID(payer.Owner(), 0), cases[0].ID)
		require.Equal(t, 20*protocol.Token, cases[0].Fund)
		b, err := w.contracts.Balances(w.ctx, payer.Owner())
		require.NoError(t, err)
		require.Zero(t, b.Security)
		none, err := w.contracts.Forfeits(w.ctx, payer.index+1)
		require.NoError(t, err)
		require.Empty(t, none)
	})
}

// FuzzAccusation: whatever a node hands over, the prosecutor neither fails nor
// takes for a contradiction what is none.
func FuzzAccusation(f *testing.F) {
	seed := protocol.Keccak([]byte("a verifier"))
	key, err := crypto.ToECDSA(seed[:])
	require.NoError(f, err)
	domain := protocol.Domain{ChainID: 1337, Escrow: protocol.Address{1}}
	for i := range int32(2) {
		a, err := protocol.Sign(protocol.NewKey(key), domain, attestation(3, 1))
		require.NoError(f, err)
		b, err := protocol.Sign(protocol.NewKey(key), domain, attestation(3, 1+i))
		require.NoError(f, err)
		pair, err := settlement.Accuse(a, b)
		require.NoError(f, err)
		f.Add(uint8(pair.Kind), pair.First, pair.Second)
	}
	f.Add(uint8(protocol.KindVoucher), []byte{0x83}, []byte{})
	f.Fuzz(func(t *testing.T, kind uint8, first, second []byte) {
		id, err := settlement.ChargeOf(settlement.Accusation{Kind: protocol.Kind(kind), First: first, Second: second}, domain)
		if err != nil {
			require.ErrorIs(t, err, settlement.ErrInnocent)
			return
		}
		require.NotEqual(t, first, second)
		turned, err := settlement.ChargeOf(settlement.Accusation{Kind: protocol.Kind(kind), First: second, Second: first}, domain)
		require.NoError(t, err)
		require.Equal(t, id, turned, "one name, one case")
	})
}
