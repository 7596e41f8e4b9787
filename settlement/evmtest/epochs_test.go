package evmtest_test

import (
	"math/big"
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/evmtest"
	"github.com/limn-network/limn/settlement/ledger"
)

// world is a network with a payer, a settler and workers.
type world struct {
	*evmtest.Network
	t        *testing.T
	payerKey common.Address
	settlers common.Address
	watcher  common.Address
	payer    uint32
	settler  uint32
	workers  []uint32
	owners   []common.Address
}

func address(n int64) common.Address { return common.BigToAddress(big.NewInt(n)) }

func newWorld(t *testing.T) *world {
	n, err := evmtest.NewNetwork()
	require.NoError(t, err)
	w := &world{Network: n, t: t, payerKey: address(0xa11ce), settlers: address(0x5e77), watcher: address(0xeee)}
	w.payer, err = n.Deposit(w.payerKey, 50_000*1e9)
	require.NoError(t, err)
	w.settler, err = n.Bond(w.settlers, evmtest.MinBond)
	require.NoError(t, err)
	for i := range int64(6) {
		owner := address(0x1000 + i)
		account, err := n.Deposit(owner, 1)
		require.NoError(t, err)
		w.workers, w.owners = append(w.workers, account), append(w.owners, owner)
	}
	return w
}

// records are n settled tasks with some rejects and audits between them.
func (w *world) records(n int) []ledger.Record {
	r := rand.New(rand.NewPCG(uint64(n), 7))
	list := make([]ledger.Record, n)
	for i := range list {
		list[i] = ledger.Record{Kind: ledger.Settle, Payer: w.payer, Number: uint32(i), Miner: w.workers[r.IntN(3)],
			Verifier: w.workers[3+r.IntN(2)], Price: protocol.Amount(1e6 + r.Uint64N(1e6)),
			Extra: ledger.Royalty{Publisher: w.workers[5], PerMille: 20}.Extra()}
		switch i % 16 {
		case 7:
			list[i].Kind, list[i].Extra = ledger.Reject, 0
		case 15:
			list[i].Kind, list[i].Verifier, list[i].Extra, list[i].Price = ledger.Audit, 0, 1, 1e5
		}
	}
	return list
}

func (w *world) post(before evmtest.Epoch, records []ledger.Record, forge evmtest.Forgery) evmtest.Epoch {
	w.t.Helper()
	e, err := w.Post(w.settlers, w.settler, before, records, forge)
	require.NoError(w.t, err)
	return e
}

// refused asserts the custom error of a refused transaction.
func refused[E any](w *world, err error) *E {
	w.t.Helper()
	require.Error(w.t, err)
	reason, ok := w.Reason(err).(*E)
	require.True(w.t, ok, "reverted with %T %+v: %v", w.Reason(err), w.Reason(err), err)
	return reason
}

// TestEpochPaysOwners: three epochs, one claim for all of them, money to the owner whoever calls.
func TestEpochPaysOwners(t *testing.T) {
	w := newWorld(t)
	e := evmtest.Genesis()
	for range 3 {
		e = w.post(e, w.records(40), nil)
	}
	_, err := w.Claim(w.watcher, e, w.workers[0])
	refused[escrow.EscrowNotFinal](w, err)
	w.Finalize(e)

	total := new(big.Int)
	for account, state := range e.Tree.All() {
		if account == ledger.AuditPool || state.Credited == 0 {
			continue
		}
		_, err := w.Claim(w.watcher, e, account)
		require.NoError(t, err, "account %d", account)
		_, err = w.Claim(w.watcher, e, account)
		refused[escrow.EscrowNothingToClaim](w, err)
		total.Add(total, evmtest.Wei(uint64(state.Credited)))
	}
	_, err = w.Claim(w.watcher, e, ledger.AuditPool)
	refused[escrow.EscrowNoAccount](w, err)

	balance, err := w.Balance(w.owners[0])
	require.NoError(t, err)
	require.Equal(t, evmtest.Wei(uint64(e.Tree.Get(w.workers[0]).Credited)), balance)
	watcher, err := w.Balance(w.watcher)
	require.NoError(t, err)
	require.Zero(t, watcher.Sign(), "the caller of a claim gets nothing")

	held, err := w.Balance(w.Escrow)
	require.NoError(t, err)
	want := new(big.Int).Add(evmtest.Wei(50_000*1e9+evmtest.MinBond+6), new(big.Int).Neg(total))
	require.Equal(t, want, held)
}

// TestEpochChecks: what postEpoch refuses at once.
func TestEpochChecks(t *testing.T) {
	w := newWorld(t)
	first := w.post(evmtest.Genesis(), w.records(10), nil)
	post := func(forge func(h *ledger.Header)) error {
		_, err := w.Post(w.settlers, w.settler, first, w.records(10), func(h *ledger.Header, _ []kzg4844.Blob) { forge(h) })
		return err
	}
	refused[escrow.EscrowWrongNumber](w, post(func(h *ledger.Header) { h.Number = 1 }))
	refused[escrow.EscrowWrongPreviousHeader](w, post(func(h *ledger.Header) { h.PreviousHeader[5]++ }))
	refused[escrow.EscrowBadRoot](w, post(func(h *ledger.Header) { h.NewRoot[0] = 1 }))
	refused[escrow.EscrowRefBlockOutOfRange](w, post(func(h *ledger.Header) { h.RefBlock = first.Header.RefBlock - 1 }))
	refused[escrow.EscrowRefBlockOutOfRange](w, post(func(h *ledger.Header) { h.RefBlock = w.Number }))
	refused[escrow.EscrowWrongRefHash](w, post(func(h *ledger.Header) { h.RefHash[0]++ }))
	refused[escrow.EscrowUnknownParams](w, post(func(h *ledger.Header) { h.Params = 2 }))
	refused[escrow.EscrowUnknownParams](w, post(func(h *ledger.Header) { h.Params = 0 }))
	refused[escrow.EscrowSumsDiffer](w, post(func(h *ledger.Header) { h.Credits++ }))
	refused[escrow.EscrowWrongBlobs](w, post(func(h *ledger.Header) { h.Records = 5000 }))
	refused[escrow.EscrowWrongBlobs](w, post(func(h *ledger.Header) { h.Records, h.NewRoot, h.Debits, h.Credits = 0, h.PreviousRoot, 0, 0 }))
	_, err := w.Post(w.settlers, w.settler, first, nil, func(h *ledger.Header, _ []kzg4844.Blob) { h.Debits, h.Credits = 1, 1 })
	refused[escrow.EscrowEmptyEpochMoves](w, err)
	refused[escrow.EscrowNotOperator](w, post(func(h *ledger.Header) { h.Settler = w.payer }))
	_, err = w.Post(w.watcher, w.settler, first, nil, nil)
	refused[escrow.EscrowNotOperator](w, err)

	second := w.post(first, nil, nil) // an empty epoch has no blob and moves the reference block
	require.Equal(t, first.Header.NewRoot, second.Header.NewRoot)
}

// TestOldReferenceBlock: a reference block older than 256 blocks is looked up in the history contract.
func TestOldReferenceBlock(t *testing.T) {
	w := newWorld(t)
	ref := w.Number - 1
	old := func(h *ledger.Header, _ []kzg4844.Blob) {
		h.RefBlock, h.RefHash = ref, protocol.Hash(evmtest.BlockHash(ref))
	}
	w.Number += 300
	_, err := w.Post(w.settlers, w.settler, evmtest.Genesis(), nil, old)
	refused[escrow.EscrowRefBlockOutOfRange](w, err)
	w.RememberBlock(ref + 1)
	_, err = w.Post(w.settlers, w.settler, evmtest.Genesis(), nil, func(h *ledger.Header, _ []kzg4844.Blob) { h.RefBlock, h.RefHash = ref, protocol.Hash{} })
	refused[escrow.EscrowRefBlockOutOfRange](w, err)
	w.RememberBlock(ref)
	_, err = w.Post(w.settlers, w.settler, evmtest.Genesis(), nil, func(h *ledger.Header, _ []kzg4844.Blob) { h.RefBlock = ref })
	refused[escrow.EscrowWrongRefHash](w, err)
	e := w.post(evmtest.Genesis(), nil, old)

	w.Number += params.HistoryServeWindow
	_, err = w.Post(w.settlers, w.settler, e, nil, old)
	refused[escrow.EscrowRefBlockOutOfRange](w, err)
}

// TestStepChallenges: every kind of wrong step voids the epoch and those built on it, and takes the bond.
func TestStepChallenges(t *testing.T) {
	for _, test := range []struct {
		name    string
		records int
		forge   evmtest.Forgery
	}{
		{"header's root", 40, func(h *ledger.Header, _ []kzg4844.Blob) { h.NewRoot[9]++ }},
		{"header's sum", 40, func(h *ledger.Header, _ []kzg4844.Blob) { h.Debits++; h.Credits++ }},
		{"price in the first group", 40, func(_ *ledger.Header, b []kzg4844.Blob) { b[0][32+1+21] ^= 1 }},
		{"root of a middle group", 40, func(_ *ledger.Header, b []kzg4844.Blob) { b[0][8*32*2+7] ^= 1 }},
		{"running sum of a middle group", 40, func(_ *ledger.Header, b []kzg4844.Blob) { b[0][8*32*2-1] ^= 1 }},
		{"first byte of an element", 40, func(_ *ledger.Header, b []kzg4844.Blob) { b[0][8*32*3+32*4] = 1 }},
		{"unknown kind", 40, func(_ *ledger.Header, b []kzg4844.Blob) { b[0][8*32+32+1] = 9 }},
		{"a record more than there are", 37, func(h *ledger.Header, _ []kzg4844.Blob) { h.Records++ }},
		{"a record fewer than there are", 37, func(h *ledger.Header, _ []kzg4844.Blob) { h.Records-- }},
		{"first group of the second blob", 4104, func(_ *ledger.Header, b []kzg4844.Blob) { b[1][12] ^= 1 }},
	} {
		t.Run(test.name, func(t *testing.T) {
			w := newWorld(t)
			good := w.post(evmtest.Genesis(), w.records(16), nil)
			bad := w.post(good, w.records(test.records), test.forge)
			// An honest settler that did not look builds on it and loses only the epoch.
			other, err := w.Bond(address(0x2222), evmtest.MinBond)
			require.NoError(t, err)
			built, err := w.Post(address(0x2222), other, bad, nil, func(h *ledger.Header, _ []kzg4844.Blob) { h.NewRoot = h.PreviousRoot })
			require.NoError(t, err)

			_, err = w.ChallengeStep(w.watcher, good, bad)
			require.NoError(t, err)

			w.Finalize(built)
			_, err = w.Send(w.Boss, w.Escrow, w.EscrowABI.PackTakeReward(w.settler))
			require.NoError(t, err)
			reward, err := w.Balance(w.watcher)
			require.NoError(t, err)
			require.Equal(t, evmtest.Wei(evmtest.MinBond/2), reward)
			_, err = w.Claim(w.watcher, built, w.workers[0])
			refused[escrow.EscrowUnknownEpoch](w, err)
			_, err = w.Post(w.settlers, w.settler, good, nil, nil)
			refused[escrow.EscrowBondTooSmall](w, err)
			again, err := w.Post(address(0x2222), other, good, w.records(16), nil)
			require.NoError(t, err, "the other settler's bond is whole")
			w.Finalize(again)
			_, err = w.Claim(w.watcher, again, w.workers[0])
			require.NoError(t, err)
		})
	}
}

// TestRightStepStands: no group of an honest epoch can be turned against it.
func TestRightStepStands(t *testing.T) {
	w := newWorld(t)
	before := w.post(evmtest.Genesis(), w.records(16), nil)
	e := w.post(before, w.records(20), nil)
	for group := range ledger.Groups(20) {
		// A watcher that errs: it saw other blobs than those that were posted.
		seen := append([]kzg4844.Blob(nil), e.Blobs...)
		seen[0][group*8*32+3] ^= 1
		_, fault, err := ledger.Check(before.Tree, ledger.DefaultSplit(), e.Header, seen)
		require.NoError(t, err)
		require.Equal(t, group, fault.Group)
		proof, err := ledger.ProveStep(fault, ledger.DefaultSplit(), e.Header, e.Blobs)
		require.NoError(t, err)
		challenge := func(p steps.StepsStepProof) error {
			at := w.Number
			defer func() { w.Number = at }() // the window stays open
			_, err := w.Challenge(w.watcher, func(salt [32]byte) []byte {
				return w.StepsABI.PackChallengeStep(salt, evmtest.StepsPosted(e.Posted()), p)
			})
			return err
		}
		refused[steps.StepsStepIsRight](w, challenge(evmtest.Step(proof)))

		forged := evmtest.Step(proof)
		forged.Elements[1][20] ^= 1
		refused[steps.StepsBadOpening](w, challenge(forged))
		forged = evmtest.Step(proof)
		forged.Accounts[0].Credited++
		refused[escrow.EscrowBadPath](w, challenge(forged))
		forged = evmtest.Step(proof)
		forged.Accounts = forged.Accounts[1:]
		refused[steps.StepsMissingAccount](w, challenge(forged))
		forged = evmtest.Step(proof)
		forged.Group = ledger.Groups(20)
		refused[steps.StepsNoSuchGroup](w, challenge(forged))
		forged = evmtest.Step(proof)
		forged.Opening.BlobHashes = append(forged.Opening.BlobHashes, forged.Opening.BlobHashes[0])
		refused[steps.StepsWrongData](w, challenge(forged))
		if group > 0 {
			forged = evmtest.Step(proof)
			forged.Previous[0][30] ^= 1
			refused[steps.StepsBadOpening](w, challenge(forged))
		}
	}
	w.Finalize(e)
	_, err := w.Claim(w.watcher, e, w.workers[0])
	require.NoError(t, err)
}

// TestOverdraft: debits beyond the deposits void the epoch; within them they stand.
func TestOverdraft(t *testing.T) {
	w := newWorld(t)
	poorKey := address(0x9009)
	poor, err := w.Deposit(poorKey, 1000)
	require.NoError(t, err)
	record := ledger.Record{Kind: ledger.Settle, Payer: poor, Miner: w.workers[0], Verifier: w.workers[3], Price: 1000}
	good := w.post(evmtest.Genesis(), []ledger.Record{record}, nil)
	_, err = w.ChallengeOverdraft(w.watcher, evmtest.Genesis(), good, poor)
	refused[steps.StepsWithinLimit](w, err)

	record.Price = 1
	bad := w.post(good, []ledger.Record{record}, nil)
	limits := func(account uint32) (protocol.Amount, error) {
		ret, err := w.View(w.Escrow, w.EscrowABI.PackDebitLimit(account, bad.Header.RefBlock))
		require.NoError(t, err)
		limit, err := w.EscrowABI.UnpackDebitLimit(ret)
		return protocol.Amount(limit), err
	}
	require.ErrorIs(t, ledger.CheckLimits(good.Tree, bad.Tree, []ledger.Record{record}, limits), ledger.ErrOverdraft)
	require.NoError(t, ledger.CheckLimits(evmtest.Genesis().Tree, good.Tree, []ledger.Record{record}, limits))
	_, err = w.ChallengeOverdraft(w.watcher, good, bad, poor)
	require.NoError(t, err)

	w.Finalize(good)
	_, err = w.ChallengeOverdraft(w.watcher, evmtest.Genesis(), good, poor)
	refused[escrow.EscrowWindowClosed](w, err)

	// The audit pool spends no more than it was credited and given.
	next, err := w.Bond(address(0x2222), evmtest.MinBond)
	require.NoError(t, err)
	audit := ledger.Record{Kind: ledger.Audit, Payer: w.payer, Miner: w.workers[1], Price: 1e6}
	bad, err = w.Post(address(0x2222), next, good, []ledger.Record{audit}, nil)
	require.NoError(t, err)
	_, err = w.ChallengeOverdraft(w.watcher, good, bad, ledger.AuditPool)
	require.NoError(t, err)
}

// TestWithdrawal: a deposit leaves one voucher life after the request, and vouchers given before come first.
func TestWithdrawal(t *testing.T) {
	w := newWorld(t)
	asked := w.Number
	_, err := w.Send(w.payerKey, w.Escrow, w.EscrowABI.PackRequestWithdraw(50_000*1e9))
	require.NoError(t, err)
	early := w.post(evmtest.Genesis(), w.records(16), nil)
	w.Finalize(early)
	_, err = w.Withdraw(w.payerKey, early, w.payer)
	refused[escrow.EscrowRequestTooYoung](w, err)

	w.Number = asked + evmtest.VoucherLife
	late := w.post(early, w.records(16), nil)
	require.Less(t, late.Header.RefBlock, asked+evmtest.VoucherLife)
	w.Finalize(late)
	_, err = w.Withdraw(w.payerKey, late, w.payer)
	refused[escrow.EscrowRequestTooYoung](w, err)

	w.Number++
	ripe := w.post(late, nil, nil)
	w.Finalize(ripe)
	_, err = w.Withdraw(w.watcher, ripe, w.payer)
	require.NoError(t, err)
	_, err = w.Withdraw(w.watcher, ripe, w.payer)
	refused[escrow.EscrowNoRequest](w, err)
	back, err := w.Balance(w.payerKey)
	require.NoError(t, err)
	require.Equal(t, evmtest.Wei(50_000*1e9-uint64(ripe.Tree.Get(w.payer).Debited)), back)

	// What the request had taken out of reach is an overdraft in any epoch judged after it ripened.
	bad := w.post(ripe, w.records(1), nil)
	_, err = w.ChallengeOverdraft(w.watcher, ripe, bad, w.payer)
	require.NoError(t, err)
}

// TestAskingBackTooMuch: a payer that asks back what it has already spent puts no settler in the wrong.
func TestAskingBackTooMuch(t *testing.T) {
	w := newWorld(t)
	spent := w.post(evmtest.Genesis(), w.records(16), nil)
	_, err := w.Send(w.payerKey, w.Escrow, w.EscrowABI.PackRequestWithdraw(50_000*1e9))
	require.NoError(t, err)
	w.Number += evmtest.VoucherLife
	w.Number++
	e := w.post(spent, nil, nil)
	_, err = w.ChallengeOverdraft(w.watcher, spent, e, w.payer)
	require.Zero(t, refused[steps.StepsWithinLimit](w, err).Limit.Sign())
}
