package node

import (
	"errors"
	"sync"

	"github.com/limn-network/limn/protocol"
)

// Bounds of what a node remembers of payers.
const (
	maxPayers           = 4096 // of the chain's answers
	maxPromises         = 1 << 15
	maxVouchersPerPayer = 2 * maxOpenVouchers
)

// errCrowded says that a promise could not be noted. What is not noted is not counted, so no order may rest on it.
var errCrowded = errors.New("this miner follows too many open vouchers already")

// exposure remembers the promises a miner has seen: those shown with orders and those that came with commits. From
// them it tells how much a payer has promised, and whether it signed two vouchers with one number. A promise is noted
// before it is judged, so of two orders that come at once each sees the other.
type exposure struct {
	self protocol.Address

	mu     sync.Mutex
	payers map[protocol.Address]*promises
	total  int // promises of all payers
}

type promises struct {
	account      uint32 // of the payer key; 0 while nobody looked it up
	byNumber     map[uint32]promise
	contradicted bool
	own          bool // some promise names this miner
}

type promise struct {
	digest    protocol.Hash
	voucher   protocol.Signed[protocol.Voucher]
	committed bool // a commit came, so the voucher outlives its commit-by round
}

func newExposure(self protocol.Address) *exposure {
	return &exposure{self: self, payers: map[protocol.Address]*promises{}}
}

// see notes a voucher whose signature is good. It returns the voucher that was seen under the same number, if that is
// another one.
func (e *exposure) see(signed protocol.Signed[protocol.Voucher], digest protocol.Hash, committed bool) (rival *protocol.Signed[protocol.Voucher], err error) {
	v := signed.Body
	e.mu.Lock()
	defer e.mu.Unlock()
	p := e.payers[v.Payer]
	if p == nil {
		p = &promises{byNumber: map[uint32]promise{}}
	}
	have, known := p.byNumber[v.Number]
	switch {
	case known && have.digest != digest:
		e.contradict(p, v.Number)
		return &have.voucher, nil
	case known:
		committed = committed || have.committed
	case p.contradicted:
		return nil, nil // nobody takes an order of this payer, whatever else it signs
	case len(p.byNumber) >= maxVouchersPerPayer || e.total >= maxPromises && !e.evict(v.Payer):
		return nil, errCrowded
	default:
		e.payers[v.Payer] = p
		e.total++
	}
	p.own = p.own || v.Miner == e.self
	p.byNumber[v.Number] = promise{digest: digest, voucher: signed, committed: committed}
	return nil, nil
}

// contradict notes that a payer signed two vouchers with one number. No order of its account is taken from now on, so of its
// promises one is kept, which stands for its place: this is never forgotten by time, and a few payers with many promises
// could else fill all places for ever.
func (e *exposure) contradict(p *promises, number uint32) {
	p.contradicted = true
	e.total -= len(p.byNumber) - 1
	p.byNumber = map[uint32]promise{number: p.byNumber[number]}
}

// evict forgets a payer that owes this miner nothing, rather one that contradicted nothing; orders show the open
// vouchers of the others again. Payers that owe are kept whatever comes: strangers are free to make up.
func (e *exposure) evict(except protocol.Address) bool {
	var victim protocol.Address
	found := false
	for payer, p := range e.payers {
		if p.own || payer == except {
			continue
		}
		victim, found = payer, true
		if !p.contradicted {
			break
		}
	}
	if found {
		e.total -= len(e.payers[victim].byNumber)
		delete(e.payers, victim)
	}
	return found
}

// expire drops the vouchers of a payer and of its account's other keys that can no longer be paid, or are. A
// contradiction is never forgotten by time.
func (e *exposure) expire(payer protocol.Address, round, epoch uint64, paid func(payer protocol.Address, number uint32) bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, key := range e.keys(payer) {
		p := e.payers[key]
		if p.contradicted {
			continue
		}
		p.own = false
		for number, have := range p.byNumber {
			v := have.voucher.Body
			if v.SettleBy < epoch || !have.committed && v.CommitBy < round || paid(key, number) {
				delete(p.byNumber, number)
				e.total--
				continue
			}
			p.own = p.own || v.Miner == e.self
		}
		if len(p.byNumber) == 0 {
			delete(e.payers, key)
		}
	}
}

// keys returns a payer and every other known key of its account, which spend the same deposit.
func (e *exposure) keys(payer protocol.Address) []protocol.Address {
	own := e.payers[payer]
	if own == nil {
		return nil
	}
	keys := []protocol.Address{payer}
	for key, p := range e.payers {
		if key != payer && own.account != 0 && p.account == own.account {
			keys = append(keys, key)
		}
	}
	return keys
}

// bind notes which account a payer key spends from.
func (e *exposure) bind(payer protocol.Address, account uint32) {
	e.mu.Lock()
	defer e.mu.Unlock()
	if p := e.payers[payer]; p != nil {
		p.account = account
	}
}

// owed sums the vouchers of a payer and of its account's other keys, and those among them that name this miner.
func (e *exposure) owed(payer protocol.Address) (open, mine protocol.Amount, contradicted bool) {
	e.mu.Lock()
	defer e.mu.Unlock()
	for _, key := range e.keys(payer) {
		p := e.payers[key]
		contradicted = contradicted || p.contradicted
		for _, have := range p.byNumber {
			open += have.voucher.Body.Price
			if have.voucher.Body.Miner == e.self {
				mine += have.voucher.Body.Price
			}
		}
	}
	return open, mine, contradicted
}

// promised notes a voucher, and keeps it as proof when its payer gave its number before.
func (n *Node) promised(v protocol.Signed[protocol.Voucher], committed bool) error {
	rival, err := n.exposure.see(v, v.Digest(n.domain), committed)
	if rival != nil {
		n.log.Warn("a payer signed two vouchers with one number", "payer", v.Body.Payer, "number", v.Body.Number)
		accuse(n, *rival, v)
	}
	return err
}
