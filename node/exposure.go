package node

import (
	"sync"

	"github.com/limn-network/limn/protocol"
)

// Bounds of what a node remembers of payers.
const (
	maxPayers           = 4096
	maxVouchersPerPayer = 2 * maxOpenVouchers
)

// exposure remembers the promises a miner has seen: those shown with orders and those that came with commits. From
// them it tells how much a payer has promised, and whether it signed two vouchers with one number.
type exposure struct {
	mu     sync.Mutex
	payers map[protocol.Address]*promises
}

type promises struct {
	byNumber     map[uint32]promise
	contradicted bool
}

type promise struct {
	digest    protocol.Hash
	voucher   protocol.Voucher
	committed bool // a commit came, so the voucher outlives its commit-by round
}

func newExposure() *exposure { return &exposure{payers: map[protocol.Address]*promises{}} }

// see notes a voucher whose signature is good.
func (e *exposure) see(v protocol.Voucher, digest protocol.Hash, committed bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	p := e.payers[v.Payer]
	if p == nil {
		if len(e.payers) >= maxPayers {
			e.evict()
		}
		p = &promises{byNumber: map[uint32]promise{}}
		e.payers[v.Payer] = p
	}
	have, known := p.byNumber[v.Number]
	switch {
	case known && have.digest != digest:
		p.contradicted = true
	case known:
		have.committed = have.committed || committed
		p.byNumber[v.Number] = have
	case len(p.byNumber) < maxVouchersPerPayer:
		p.byNumber[v.Number] = promise{digest: digest, voucher: v, committed: committed}
	}
}

// evict forgets a payer that contradicted nothing. Which one does not matter: orders show the open vouchers again.
func (e *exposure) evict() {
	for payer, p := range e.payers {
		if !p.contradicted {
			delete(e.payers, payer)
			return
		}
	}
}

// owed sums a payer's unexpired vouchers, and those among them that name a miner. paid tells which are settled.
func (e *exposure) owed(payer, miner protocol.Address, round, epoch uint64, paid func(number uint32) bool) (open, mine protocol.Amount, contradicted bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	p := e.payers[payer]
	if p == nil {
		return 0, 0, false
	}
	for number, have := range p.byNumber {
		v := have.voucher
		if v.SettleBy < epoch || !have.committed && v.CommitBy < round || paid(number) {
			if !p.contradicted {
				delete(p.byNumber, number)
			}
			continue
		}
		open += v.Price
		if v.Miner == miner {
			mine += v.Price
		}
	}
	return open, mine, p.contradicted
}
