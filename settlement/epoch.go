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
)

// RecordKey names what a record pays for. A key is paid at most once.
type RecordKey struct {
	Payer  uint32
	Number uint32
	Audit  bool
	Index  uint32 // of the audit statement
}

// KeyOf returns a record's key: a settled and a rejected task share one.
func KeyOf(r ledger.Record) RecordKey {
	if r.Kind == ledger.Audit {
		return RecordKey{Payer: r.Payer, Number: r.Number, Audit: true, Index: r.Extra}
	}
	return RecordKey{Payer: r.Payer, Number: r.Number}
}

// Epoch is one posted epoch as the book holds it. Shared: never written.
type Epoch struct {
	Header     ledger.Header
	PostedAt   uint64 // L1 block
	Tx         common.Hash
	By         common.Address // who sent it
	BlobHashes []common.Hash
	Cost       Cost
	Status     Status
	Reason     string          // why it is wrong or blind
	Records    []ledger.Record // of a Right epoch

	after *frozen // the accounts after a Right epoch; nil where too old
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
	Status   Status          `json:"status"`
	Final    bool            `json:"final"` // can no longer be challenged
	Cost
}

// next is the header hash that the following epoch names.
func (e *Epoch) next() protocol.Hash { return e.Header.Hash(e.PostedAt) }

func toContract(h ledger.Header) escrow.Header {
	return escrow.Header{
		Number: h.Number, PreviousHeader: h.PreviousHeader, PreviousRoot: h.PreviousRoot, NewRoot: h.NewRoot,
		Debits: uint64(h.Debits), Credits: uint64(h.Credits), RefBlock: h.RefBlock, RefHash: h.RefHash,
		Records: h.Records, Settler: h.Settler, Params: h.Params, Evidence: h.Evidence, BlobsHash: h.DataHash,
	}
}

func fromContract(h escrow.Header) ledger.Header {
	return ledger.Header{
		Number: h.Number, PreviousHeader: h.PreviousHeader, PreviousRoot: h.PreviousRoot, NewRoot: h.NewRoot,
		Debits: protocol.Amount(h.Debits), Credits: protocol.Amount(h.Credits), RefBlock: h.RefBlock, RefHash: h.RefHash,
		Records: h.Records, Settler: h.Settler, Params: h.Params, Evidence: h.Evidence, DataHash: h.BlobsHash,
	}
}

func toSplit(s Split) ledger.Split {
	return ledger.Split{Miner: s.Miner, Verifiers: s.Verifiers, Auditors: s.Auditors, Publisher: s.Publisher, Settler: s.Settler, Treasury: s.Treasury}
}
