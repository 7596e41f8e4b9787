package ledger

import (
	"fmt"
	"math"
	"slices"

	"github.com/limn-network/limn/protocol"
)

// Apply moves the money of one record and returns what it debited. It is the function that the contract repeats in a
// step challenge: it knows no deposits, so an overdraft passes here and is caught by CheckLimits. On an error the tree
// is as it was.
func Apply(t *Tree, split Split, settler uint32, r Record) (protocol.Amount, error) {
	if err := r.Validate(); err != nil {
		return 0, err
	}
	if err := split.check(r); err != nil {
		return 0, err
	}
	moves, debit := split.moves(settler, r)
	// Accounts may coincide (a miner that verifies, a payer that publishes), so sums are collected before any is
	// written.
	indexes := make([]uint32, 0, len(moves))
	accounts := make([]Account, 0, len(moves))
	for _, m := range moves {
		i := slices.Index(indexes, m.account)
		if i < 0 {
			i = len(indexes)
			indexes, accounts = append(indexes, m.account), append(accounts, t.Get(m.account))
		}
		a := &accounts[i]
		if a.Credited+m.credit < a.Credited || a.Debited+m.debits < a.Debited {
			return 0, fmt.Errorf("%w: the sums of account %d leave 64 bits", ErrRecord, m.account)
		}
		a.Credited += m.credit
		a.Debited += m.debits
	}
	for i, index := range indexes {
		t.Set(index, accounts[i])
	}
	return debit, nil
}

// touched lists the accounts that records name or pay, ascending, each once.
func touched(split Split, settler uint32, records []Record) []uint32 {
	var indexes []uint32
	for _, r := range records {
		moves, _ := split.moves(settler, r)
		for _, m := range moves {
			indexes = append(indexes, m.account)
		}
	}
	slices.Sort(indexes)
	return slices.Compact(indexes)
}

// CheckLimits reports the first account that the records debited beyond its limit, as ErrOverdraft. before and after
// are the states around the records. limit returns an account's debit limit at the epoch's reference block (the escrow's
// debitLimit); the audit pool may spend what it was credited, too. An account that was not debited is never at
// fault: a payer that asks back what it has spent lowers its limit below its debits by itself.
func CheckLimits(before, after *Tree, records []Record, limit func(account uint32) (protocol.Amount, error)) error {
	seen := make(map[uint32]bool)
	for _, r := range records {
		account := r.Payer
		if r.Kind == Audit {
			account = AuditPool
		}
		if seen[account] {
			continue
		}
		seen[account] = true
		state := after.Get(account)
		if state.Debited == before.Get(account).Debited {
			continue
		}
		most, err := limit(account)
		if err != nil {
			return fmt.Errorf("read the debit limit of account %d: %w", account, err)
		}
		if account == AuditPool {
			most += min(state.Credited, math.MaxUint64-most)
		}
		if state.Debited > most {
			return &OverdraftError{Account: account, Debited: state.Debited, Limit: most}
		}
	}
	return nil
}

// OverdraftError names the account of an ErrOverdraft.
type OverdraftError struct {
	Account        uint32
	Debited, Limit protocol.Amount
}

// Error implements error.
func (e *OverdraftError) Error() string {
	return fmt.Sprintf("%s: account %d is debited %s of %s", ErrOverdraft, e.Account, e.Debited, e.Limit)
}

// Unwrap makes errors.Is(err, ErrOverdraft) hold.
func (e *OverdraftError) Unwrap() error { return ErrOverdraft }
