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
}

// due is the settler's decision to post: at most one epoch per interval, sooner
// when enough records wait, never an empty one.
func due(waiting int, sinceLast time.Duration, cfg Config) bool {
	return waiting > 0 && (waiting >= cfg.EpochRecords || sinceLast >= cfg.EpochInterval)
}

// accounts is what picking needs to know of the accounts.
type accounts struct {
	tree    *ledger.Tree // after the epoch before; pick works on a copy
	split   ledger.Split
	settler uint32
	epoch   uint64 // number of the epoch to be
	settled func(RecordKey) bool
	limit   func(account uint32) (protocol.Amount, error)
}

// pick chooses, in order, what the next epoch may contain: nothing twice,
// nothing too late, nothing that overdraws its payer or the audit pool. What is
// left out may fit a later epoch; rejected says what never will.
func pick(ready []Certified, most int, a accounts) (chosen []Certified, rejected map[RecordKey]error, err error) {
	rejected = make(map[RecordKey]error)
	seen := make(map[RecordKey]bool)
	tree := a.tree.Clone()
	limits := make(map[uint32]protocol.Amount)
	for _, c := range ready {
		if len(chosen) == most {
			break
		}
		key := KeyOf(c.Record)
		if seen[key] || a.settled(key) {
			continue
		}
		if c.SettleBy > 0 && c.SettleBy < a.epoch {
			rejected[key] = ErrLate
			continue
		}
		next := tree.Clone()
		if _, err := ledger.Apply(next, a.split, a.settler, c.Record); err != nil {
			rejected[key] = err
			continue
		}
		// The tree after this record alone decides: later records only add debits
		// to their own payers, and credits to the pool.
		err := ledger.CheckLimits(tree, next, []ledger.Record{c.Record}, func(account uint32) (protocol.Amount, error) {
			if l, ok := limits[account]; ok {
				return l, nil
			}
			l, err := a.limit(account)
			if err == nil {
				limits[account] = l
			}
			return l, err
		})
		if errors.Is(err, ledger.ErrOverdraft) {
			continue // a deposit, or the pool's next income, may cover it
		}
		if err != nil {
			return nil, nil, err
		}
		tree, seen[key] = next, true
		chosen = append(chosen, c)
	}
	return chosen, rejected, nil
}
