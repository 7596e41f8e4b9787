package settlement

import (
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/ledger"
)

// Status is what the book knows about an epoch.
type Status string

// The statuses. Only Right epochs count for anybody.
const (
	Blind Status = "blind" // its blobs, or those of an epoch before it, are missing
	Right Status = "right" // every step of it was recomputed
	Wrong Status = "wrong" // a step is refuted, the challenge not yet decided
	Void  Status = "void"  // successfully challenged, or built on one that was
	// Sealed epochs are final and their blobs, or those of one before, are gone: nobody refuted them in time, and the
	// accounts after the last of them were found again in a table. Their records are not known.
	Sealed Status = "sealed"
)

// RecordKey names what a record pays for. A key is paid at most once.
type RecordKey struct {
	Payer  uint32
	Number uint32
	Audit  bool
	Index  uint32 // of the audit statement
}

// KeyOf returns the key of a record that pays, which a Skip does not: a settled and a rejected task share one.
func KeyOf(r ledger.Record) RecordKey {
	if r.Kind == ledger.Audit {
		return RecordKey{Payer: r.Payer, Number: r.Number, Audit: true, Index: r.Extra}
	}
	return RecordKey{Payer: r.Payer, Number: r.Number}
}

// Epoch is one posted epoch as the book holds it. Shared: never written.
type Epoch struct {
	// Named, or encoding would let Records here hide the header's number of them.
	ledger.Posted `json:"Posted"`

	Tx         common.Hash
	By         common.Address // who sent it
	BlobHashes []common.Hash  // none when the data are calldata
	Cost       Cost
	Status     Status
	Reason     string          // why it is wrong or blind
	Records    []ledger.Record // of a Right epoch
	Table      []Holding       `json:",omitempty"` // the accounts after the last Sealed epoch

	after *frozen // the accounts after the epoch; nil where too old or unknown
}

// Holding is one account of a table.
type Holding struct {
	Index uint32
	ledger.Account
}

// frozen is a tree that many read: cloning writes to it, so it happens under a
// lock.
type frozen struct {
	mu   sync.Mutex
	tree *ledger.Tree
}

func freeze(t *ledger.Tree) *frozen { return &frozen{tree: t} }

func (f *frozen) clone() *ledger.Tree {
	f.mu.Lock()
	defer f.mu.Unlock()
	return f.tree.Clone()
}

// Cost is what a post cost its sender.
type Cost struct {
	Gas      uint64 `json:"gas"`
	GasPrice uint64 `json:"gas_price"` // wei
	BlobGas  uint64 `json:"blob_gas"`
	BlobFee  uint64 `json:"blob_fee"` // wei per blob gas
}

// EpochSummary is one line of the history.
type EpochSummary struct {
	Number   uint64          `json:"number"`
	Tx       common.Hash     `json:"tx"`
	Records  uint32          `json:"records"`
	Debits   protocol.Amount `json:"debits"`
	Settler  uint32          `json:"settler"`
	By       common.Address  `json:"by"`
	PostedAt uint64          `json:"posted_at"`
	FinalAt  uint64          `json:"final_at"` // first block in which it can no longer be challenged
	Calldata bool            `json:"calldata"` // its records are calldata, not blobs
	Table    uint32          `json:"table"`    // how many accounts of the table it carries
	Status   Status          `json:"status"`
	Final    bool            `json:"final"` // can no longer be challenged
	Cost
}

// known reports whether everything about the epoch is decided in its favour.
func (e *Epoch) known() bool { return e.Status == Right || e.Status == Sealed }

// next is the hash that the following epoch names.
func (e *Epoch) next() protocol.Hash { return e.Hash() }

func toContract(h ledger.Header) escrow.Header {
	return escrow.Header{
		Number: h.Number, PreviousHeader: h.PreviousHeader, PreviousRoot: h.PreviousRoot, NewRoot: h.NewRoot,
		Debits: uint64(h.Debits), Credits: uint64(h.Credits), RefBlock: h.RefBlock, RefHash: h.RefHash,
		Records: h.Records, Settler: h.Settler, Params: h.Params, Evidence: h.Evidence, DataHash: h.DataHash,
		Queued: h.Queued, TableFrom: h.TableFrom, TableCount: h.TableCount,
	}
}

func toPosted(p ledger.Posted) escrow.Posted {
	return escrow.Posted{Header: toContract(p.Header), PostedAt: p.PostedAt, FinalAt: p.FinalAt}
}

func fromContract(h escrow.Header) ledger.Header {
	return ledger.Header{
		Number: h.Number, PreviousHeader: h.PreviousHeader, PreviousRoot: h.PreviousRoot, NewRoot: h.NewRoot,
		Debits: protocol.Amount(h.Debits), Credits: protocol.Amount(h.Credits), RefBlock: h.RefBlock, RefHash: h.RefHash,
		Records: h.Records, Settler: h.Settler, Params: h.Params, Evidence: h.Evidence, DataHash: h.DataHash,
		Queued: h.Queued, TableFrom: h.TableFrom, TableCount: h.TableCount,
	}
}

func fromPosted(p escrow.Posted) ledger.Posted {
	return ledger.Posted{Header: fromContract(p.Header), PostedAt: p.PostedAt, FinalAt: p.FinalAt}
}

func toSplit(s Split) ledger.Split {
	return ledger.Split{Miner: s.Miner, Verifiers: s.Verifiers, Auditors: s.Auditors, Publisher: s.Publisher, Settler: s.Settler, Treasury: s.Treasury}
}
