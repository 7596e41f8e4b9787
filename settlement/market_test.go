package settlement_test

import (
	"context"
	"errors"
	"math/big"
	"math/rand/v2"
	"sync"
	"sync/atomic"
	"time"

	"github.com/stretchr/testify/require"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// market is people who deposit, settle and claim all the time, on any chain, and
// what must come out: nothing paid twice, nothing lost, sums exact.
type market struct {
	*world
	dice    *rand.Rand // of the test's own goroutine
	payers  []*person
	miners  []*person
	poster  *person
	source  *tasks
	ordered map[settlement.RecordKey]ledger.Record
	held    []protocol.Amount // deposited by each payer
	kills   int
	thrifty *settlement.Client // whose settlers post calldata
}

// newMarket opens accounts. Miners and the settler earn, payers pay.
func newMarket(w *world, seed uint64, payers, miners int) *market {
	m := &market{
		world: w, dice: rand.New(rand.NewPCG(seed, 5)), source: &tasks{}, held: make([]protocol.Amount, payers),
		ordered: make(map[settlement.RecordKey]ledger.Record),
	}
	cfg := w.cfg
	cfg.Data = settlement.DataCalldata
	eth, err := w.client.Eth(w.ctx)
	require.NoError(w, err)
	m.thrifty, err = settlement.Wrap(eth, cfg, w.log)
	require.NoError(w, err)
	w.start(m.thrifty.Run)
	everybody := w.people(payers + miners + 1)
	m.payers, m.miners, m.poster = everybody[:payers], everybody[payers:payers+miners], everybody[payers+miners]
	w.begin()
	var group errgroup.Group
	for _, p := range everybody {
		group.Go(func() error {
			if p == m.poster {
				_, err := p.Bond(w.ctx, p.Owner(), 2*protocol.Token)
				return err
			}
			_, err := p.Deposit(w.ctx, protocol.Token)
			return err
		})
	}
	require.NoError(w, group.Wait())
	for i := range m.held {
		m.held[i] = protocol.Token
	}
	m.untilFinal() // a fork may open the accounts in another order
	for _, p := range everybody {
		var err error
		p.index, err = w.contracts.AccountOf(w.ctx, p.Owner())
		require.NoError(w, err)
		require.NotZero(w, p.index)
	}
	return m
}

// untilFinal waits until nothing that happened can be undone.
func (m *market) untilFinal() {
	m.Helper()
	require.NoError(m, m.client.Refresh(m.ctx))
	head, _ := m.client.Head()
	require.NoError(m, m.client.WaitFinal(m.ctx, head.Number))
}

// trade goes on until the chain has so many more blocks, then pays every bill.
func (m *market) trade(blocks uint64) {
	m.Helper()
	ctx, enough := context.WithCancel(m.ctx)
	var busy sync.WaitGroup
	for i := range m.payers {
		dice := rand.New(rand.NewPCG(m.dice.Uint64(), m.dice.Uint64()))
		busy.Go(func() { m.keepDepositing(ctx, i, dice) })
	}
	for _, p := range m.miners {
		m.start(settlement.NewClaimer(m.book(nil), p.send, p.index, m.log).Run)
	}
	observer := m.book(nil)
	m.start(settlement.NewWatcher(observer, m.deployer.send, m.log).Run)
	over := m.settleAndDie(ctx)

	head, _ := m.client.Head()
	for end := head.Number + blocks; head.Number < end; {
		m.order()
		require.NoError(m, m.client.WaitBlock(m.ctx, head.Number+1+m.dice.Uint64N(5)))
		head, _ = m.client.Head()
	}
	enough()
	busy.Wait()
	m.cover()
	m.eventually("every record is settled for good", func() bool {
		for key := range m.ordered {
			if _, final, ok := observer.Settled(key); !ok || !final {
				return false
			}
		}
		return true
	})
	over()
	m.eventually("every credit is claimed for good", func() bool {
		for _, p := range m.miners {
			_, final := observer.Account(p.index)
			_, claimed, err := m.contracts.OwnerOf(m.ctx, p.index)
			if err != nil || claimed != final.Credited {
				return false
			}
		}
		return true
	})
	m.untilFinal()
	m.audit()
}

// order adds a few tasks.
func (m *market) order() {
	for range 1 + m.dice.IntN(4) {
		payer, miner, verifier := m.payers[m.dice.IntN(len(m.payers))], m.miners[m.dice.IntN(len(m.miners))], m.miners[m.dice.IntN(len(m.miners))]
		r := settle(payer.index, uint32(len(m.ordered)), miner.index, verifier.index, protocol.Amount(1+m.dice.Uint64N(uint64(protocol.Token)/4)))
		m.ordered[settlement.KeyOf(r)] = r
		m.source.add(r)
	}
}

// keepDepositing makes deposits until ctx ends; one that was begun is finished.
func (m *market) keepDepositing(ctx context.Context, payer int, dice *rand.Rand) {
	for ctx.Err() == nil {
		amount := protocol.Amount(1 + dice.Uint64N(uint64(protocol.Token)))
		_, err := m.payers[payer].Deposit(m.ctx, amount)
		var refused *settlement.RevertError
		switch {
		case err == nil:
			m.held[payer] += amount
		case errors.As(err, &refused), errors.Is(err, settlement.ErrReverted): // a fork took the approval back: nothing was paid
		case m.ctx.Err() == nil:
			m.Errorf("deposit: %v", err)
		}
		head, _ := m.client.Head()
		if m.client.WaitBlock(ctx, head.Number+5+dice.Uint64N(20)) != nil {
			return
		}
	}
}

// settleAndDie runs a settler that is killed again and again, always with the same
// store, until the returned function is called; the last life is long.
func (m *market) settleAndDie(ctx context.Context) (over func()) {
	end, stop := context.WithCancel(m.ctx)
	dice := rand.New(rand.NewPCG(m.dice.Uint64(), m.dice.Uint64()))
	var kills atomic.Int64
	done := make(chan struct{})
	go func() {
		defer close(done)
		store := newMemory()
		for end.Err() == nil {
			life, kill := context.WithCancel(end)
			client := m.client
			if kills.Load()%2 == 1 { // in turn, so that every chain sees both
				client = m.thrifty
			}
			p := m.processOver(life, client, m.poster, m.source, store)
			head, _ := m.client.Head()
			if m.client.WaitBlock(ctx, head.Number+10+dice.Uint64N(60)) != nil {
				<-end.Done() // the last life
			}
			store = store.survive()
			kill()
			p.wait()
			kills.Add(1)
		}
	}()
	return func() { stop(); <-done; m.kills = int(kills.Load()) }
}

// cover deposits what the payers still owe.
func (m *market) cover() {
	m.Helper()
	for i, p := range m.payers {
		var owed protocol.Amount
		for _, r := range m.ordered {
			if r.Payer == p.index {
				owed += r.Price
			}
		}
		for owed > m.held[i] {
			_, err := p.Deposit(m.ctx, owed-m.held[i])
			if err == nil {
				m.held[i] = owed
			}
			require.NoError(m, m.ctx.Err(), "%v", err)
		}
	}
}

// audit compares everything with what people did, by the chain alone: an observer
// who was not there, and the balances.
func (m *market) audit() {
	m.Helper()
	book := settlement.NewBook(m.contracts, m.blobs, nil, m.log)
	require.NoError(m, book.Sync(m.ctx))
	times := make(map[settlement.RecordKey]int)
	var debits protocol.Amount
	inCalldata := 0
	credits, spent := make(map[uint32]protocol.Amount), make(map[uint32]protocol.Amount)
	for _, e := range book.Epochs() {
		require.Equal(m, settlement.Right, e.Status, e.Reason)
		if len(e.BlobHashes) == 0 {
			inCalldata++
		}
		for _, r := range m.recordsOf(book, e) {
			key := settlement.KeyOf(r)
			times[key]++
			require.Equal(m, m.ordered[key], r)
			spent[r.Payer] += r.Price
			debits += r.Price
		}
	}
	require.Len(m, times, len(m.ordered), "nothing lost, nothing invented")
	for key, n := range times {
		require.Equal(m, 1, n, "%+v paid %d times", key, n)
	}
	final := book.Final()
	require.NotNil(m, final)
	require.Len(m, book.Epochs(), int(final.Header.Number), "all of it is final")
	for index := range uint32(len(m.payers) + len(m.miners) + 3) {
		_, account := book.Account(index)
		credits[index] = account.Credited
		require.Equal(m, spent[index], account.Debited, "debits of account %d", index)
	}
	var sum protocol.Amount
	for _, c := range credits {
		sum += c
	}
	require.Equal(m, debits, sum, "credits and debits")

	escrow := debits // what was paid and not claimed stays
	for i, p := range m.payers {
		b, err := p.Balances(m.ctx)
		require.NoError(m, err)
		require.Equal(m, m.held[i], b.Deposited, "deposits of payer %d", i)
		require.Equal(m, 1000*protocol.Token-m.held[i], gweiOf(b.Tokens), "tokens of payer %d", i)
		escrow += m.held[i] - spent[p.index]
	}
	for i, p := range m.miners {
		b, err := p.Balances(m.ctx)
		require.NoError(m, err)
		require.Equal(m, credits[p.index], b.Claimed, "claims of miner %d", i)
		require.Equal(m, 999*protocol.Token+b.Claimed, gweiOf(b.Tokens), "tokens of miner %d", i)
		escrow += protocol.Token - b.Claimed
	}
	b, err := m.poster.Balances(m.ctx)
	require.NoError(m, err)
	require.Equal(m, 2*protocol.Token, b.Bond, "an honest settler keeps its bond")
	tokens, err := m.contracts.EscrowTokens(m.ctx)
	require.NoError(m, err)
	require.Equal(m, new(big.Int).Add(escrow.Wei(), b.Bond.Wei()), tokens, "the escrow's balance")
	m.Logf("%d records in %d epochs, %d as calldata (%d void), %s paid, %d settlers killed",
		len(times), len(book.Epochs()), inCalldata, len(book.History())-len(book.Epochs()), debits, m.kills)
}

// recordsOf reads an epoch's records anew: the book lets old ones go.
func (m *market) recordsOf(book *settlement.Book, e *settlement.Epoch) []ledger.Record {
	m.Helper()
	data, err := settlement.DataOf(m.ctx, book, e)
	require.NoError(m, err)
	records, err := ledger.Unpack(data[:ledger.Blobs(e.Header.Records)], e.Header.Records)
	require.NoError(m, err)
	return records
}

// patience is how long the whole of a trade may take, by the clock on the wall of a busy machine.
func patience(blocks uint64) time.Duration {
	return 4*time.Minute + time.Duration(blocks)*200*time.Millisecond
}
