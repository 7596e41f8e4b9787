package settlement

import (
	"errors"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// Certified is a record that its evidence makes valid: vouchers, certificates
// and statements, in the encoding that the node and its peers agree on.
type Certified struct {
	Record   ledger.Record
	Evidence []byte
	// SettleBy is the last epoch that may contain it, from its voucher. 0: any.
	SettleBy uint64
	// Params is the version of the rules that its voucher names. 0: any.
	Params uint32
}

// settleAhead is how far a voucher's last epoch may lie ahead of the epoch that pays it, so that two payments of one
// voucher always lie within one ring of epochs. The contract Evidence refuses more.
const settleAhead = 512

// due is the settler's decision to post: at most one epoch per interval, sooner
// when enough records wait, never an empty one.
func due(waiting int, sinceLast time.Duration, cfg Config) bool {
	return waiting > 0 && (waiting >= cfg.EpochRecords || sinceLast >= cfg.EpochInterval)
}

// accounts is what picking needs to know of the accounts.
type accounts struct {
	tree    *ledger.Tree // after the epoch before; picking works on copies
	split   ledger.Split
	settler uint32
	epoch   uint64 // number of the epoch to be
	params  uint32 // its version of the rules
	settled func(RecordKey) bool
	// suspended says whether a dissent holds a task's records back at the reference block.
	suspended func(payer, number uint32) (bool, error)
	limit     func(account uint32) (protocol.Amount, error)
}

// pile collects the records of an epoch one after the other.
type pile struct {
	accounts
	seen   map[RecordKey]bool
	limits map[uint32]protocol.Amount
}

func newPile(a accounts) *pile {
	a.tree = a.tree.Clone()
	return &pile{accounts: a, seen: make(map[RecordKey]bool), limits: make(map[uint32]protocol.Amount)}
}

// paid reports whether the record's key stands in an epoch, or lies on the pile.
func (p *pile) paid(r ledger.Record) bool {
	key := KeyOf(r)
	return p.seen[key] || p.settled(key)
}

// put applies a record. ErrOverdraft and ledger.ErrRecord leave the pile as it was.
func (p *pile) put(r ledger.Record) error {
	next := p.tree.Clone()
	if _, err := ledger.Apply(next, p.split, p.settler, r); err != nil {
		return err
	}
	// The tree after this record alone decides: later records only add debits
	// to their own payers, and credits to the pool.
	err := ledger.CheckLimits(p.tree, next, []ledger.Record{r}, func(account uint32) (protocol.Amount, error) {
		if l, ok := p.limits[account]; ok {
			return l, nil
		}
		l, err := p.limit(account)
		if err == nil {
			p.limits[account] = l
		}
		return l, err
	})
	if err != nil {
		return err
	}
	p.tree, p.seen[KeyOf(r)] = next, true
	return nil
}

// take puts an entry of the queue on the pile: as it is, or as its Skip when it was paid elsewhere, is suspended, does
// not fit its payer's funds, or its rules are retired.
func (p *pile) take(entry ledger.Record, retired bool) (ledger.Record, error) {
	skip := retired || p.paid(entry)
	if !skip {
		held, err := p.suspended(entry.Payer, entry.Number)
		if err != nil {
			return ledger.Record{}, err
		}
		skip = held
	}
	if !skip {
		err := p.put(entry)
		if err == nil {
			return entry, nil
		}
		if !errors.Is(err, ledger.ErrOverdraft) && !errors.Is(err, ledger.ErrRecord) {
			return ledger.Record{}, err
		}
	}
	return entry.Skip(), nil // which moves nothing
}

// pick chooses, in order, what the next epoch may contain: nothing twice,
// nothing too late or too early, nothing suspended or by other rules, nothing
// that overdraws its payer or the audit pool. What is left out may fit a later
// epoch; rejected says what never will.
func (p *pile) pick(ready []Certified, most int) (chosen []Certified, rejected map[RecordKey]error, err error) {
	rejected = make(map[RecordKey]error)
	for _, c := range ready {
		if len(chosen) == most {
			break
		}
		if p.paid(c.Record) || c.Params != 0 && c.Params != p.params || c.SettleBy > p.epoch+settleAhead {
			continue
		}
		if c.SettleBy > 0 && c.SettleBy < p.epoch {
			rejected[KeyOf(c.Record)] = ErrLate
			continue
		}
		held, err := p.suspended(c.Record.Payer, c.Record.Number)
		if err != nil {
			return nil, nil, err
		}
		if held {
			continue
		}
		switch err := p.put(c.Record); {
		case err == nil:
			chosen = append(chosen, c)
		case errors.Is(err, ledger.ErrOverdraft): // a deposit, or the pool's next income, may cover it
		case errors.Is(err, ledger.ErrRecord):
			rejected[KeyOf(c.Record)] = err
		default:
			return nil, nil, err
		}
	}
	return chosen, rejected, nil
}
