// Package ledger is the arithmetic of settlement: what an epoch of records does to the accounts of the escrow, how
// it is written into blobs, and how one wrong step is shown.
//
// An epoch is a list of 26-byte records. Apply moves the money of one record between accounts; an account is
// {credited, debited} in gwei, both only ever growing, and the accounts are the leaves of a sparse Merkle tree of depth
// 24. After every eight records, a group, the settler writes the root so far into the blob, so a watcher that disagrees
// points at one group: eight records, the root before, the root after, and the paths of the accounts between. That
// StepProof is small enough for the contract to run the group again.
//
//	blob     512 groups
//	group    8 field elements of 31 usable bytes (the first byte of each is zero):
//	           element 0     root after the group's records
//	           elements 1-7  8 records x 26 bytes, then the epoch's debits so far in gwei, 9 bytes
//
// A record's class and score stand in the top bytes of its accounts, which have 24 bits; nothing here depends on them.
// Groups after the last record are never read. The same functions exist in Solidity (contracts/src/Ledger.sol); a
// differential test in this package runs both on random groups and compares roots, sums and refusals.
//
// Everything here is a pure function or a plain value: no clock, chain, disk or goroutine.
package ledger

import "errors"

// The package's errors; each is wrapped with what was wrong.
var (
	// ErrRecord is a record that no epoch may contain: a malformed field, or an amount that leaves 64 bits.
	ErrRecord = errors.New("invalid record")
	// ErrProof is a proof whose bytes are not the one form a proof has.
	ErrProof = errors.New("malformed account proof")
	// ErrBlob is a group of field elements that no settler may write.
	ErrBlob = errors.New("malformed blob")
	// ErrStep is a group whose records do not lead to what the settler wrote after them.
	ErrStep = errors.New("wrong step")
	// ErrTable is a row of an account table that is not what the records lead to.
	ErrTable = errors.New("wrong account table")
	// ErrOverdraft is an account debited beyond its limit.
	ErrOverdraft = errors.New("overdraft")
	// ErrSplit is a split that does not sum to the whole.
	ErrSplit = errors.New("invalid split")
	// ErrHeader is a header that contradicts its blobs or the epoch before.
	ErrHeader = errors.New("header does not fit")
)
