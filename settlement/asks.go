package settlement

import (
	"context"
	"encoding/binary"
	"fmt"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/ledger"
)

// EvidenceSource finds the evidence of records: a settler's own store, peers, the list that an epoch's header names.
type EvidenceSource interface {
	// Evidence returns the evidence of the record at a position of an epoch, or ErrNoEvidence. It need not be true:
	// every reader checks it.
	Evidence(ctx context.Context, e *Epoch, position uint32, r ledger.Record) (protocol.Evidence, error)
}

// The states of a question, as the contract numbers them.
const (
	askOpen      = 1
	askAnswered  = 2
	askExpired   = 3
	askReclaimed = 4
)

// Question is one that somebody asked on chain: the evidence of a record, prepaid.
type Question struct {
	ID       protocol.Hash           `json:"id"`
	Epoch    uint64                  `json:"epoch"`
	Settler  uint32                  `json:"settler"` // account of who posted the epoch
	Position uint32                  `json:"position"`
	Record   [ledger.RecordSize]byte `json:"-"`
	Asker    common.Address          `json:"asker"`
	Block    uint64                  `json:"block"`   // in which it was asked
	DueAt    uint64                  `json:"due_at"`  // first block in which it voids the epoch
	Prepaid  *big.Int                `json:"prepaid"` // wei of the chain's own coin
}

// questions reads what was asked. Touched by one goroutine.
type questions struct {
	k       *Contracts
	scanned uint64 // last final block whose events are in final
	final   map[protocol.Hash]Question
}

func newQuestions(k *Contracts) *questions {
	return &questions{k: k, final: make(map[protocol.Hash]Question)}
}

// read returns the questions asked in a block from `from` on, oldest first. What lies in final blocks is read once.
func (q *questions) read(ctx context.Context, from uint64, head Head) ([]Question, error) {
	if from == 0 || q.scanned+1 > from {
		from = q.scanned + 1
	}
	contract := asks.NewAsks()
	abi := contract.GetABI()
	topic := abi.Events[asks.AsksAskedEventName].ID
	logs, err := q.k.client.logs(ctx, q.k.Asks, [][]common.Hash{{topic}}, max(from, q.k.DeployBlock), head.Number)
	if err != nil {
		return nil, fmt.Errorf("read questions: %w", err)
	}
	all := maps.Clone(q.final)
	for i := range logs {
		e, err := contract.UnpackAskedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("%w: question: %w", ErrBadAnswer, err)
		}
		question := Question{
			ID: e.Id, Epoch: e.Number, Settler: e.Settler, Position: e.Position, Record: e.Record, Asker: e.Asker,
			Block: logs[i].BlockNumber, DueAt: e.DueAt, Prepaid: e.Prepaid,
		}
		all[question.ID] = question
		if question.Block <= head.Final {
			q.final[question.ID] = question
		}
	}
	q.scanned = max(q.scanned, head.Final)
	list := slices.Collect(maps.Values(all))
	slices.SortFunc(list, func(x, y Question) int {
		if x.Block != y.Block {
			return int(int64(x.Block - y.Block))
		}
		return slices.Compare(x.ID[:], y.ID[:])
	})
	return list, nil
}

// drop forgets a question about which nothing is left to do.
func (q *questions) drop(id protocol.Hash) { delete(q.final, id) }

// ask reads a question's state.
func (k *Contracts) ask(ctx context.Context, id protocol.Hash) (asks.AsksAsk, error) {
	contract := asks.NewAsks()
	return view(ctx, k.client, k.Asks, nil, contract.PackAskOf(id), contract.UnpackAskOf)
}

// askID is the contract's name of the question about a record: of one post, not of whatever takes its number later.
func askID(e ledger.Posted, position uint32) protocol.Hash {
	hash := e.Hash()
	var word [32]byte
	binary.BigEndian.PutUint32(word[28:], position)
	return protocol.Keccak(hash[:], word[:])
}

// asksUntil is the last block in which a question about an epoch is taken.
func asksUntil(e ledger.Posted, window uint64) uint64 {
	const most = 3600 // Asks.ASK_BLOCKS
	return e.PostedAt + min(window/2, most)
}

// show fetches an epoch's data to open parts of them.
func (b *Book) show(ctx context.Context, e *Epoch) (*ledger.Data, error) {
	blobs, err := b.fetch(ctx, e)
	if err != nil {
		return nil, err
	}
	return ledger.OpenData(e.Header, blobs)
}

// The contract's structs, which each binding declares for itself.

func asksPosted(p ledger.Posted) asks.Posted {
	return asks.Posted{Header: asks.Header(toContract(p.Header)), PostedAt: p.PostedAt, FinalAt: p.FinalAt}
}

func asksBundle(b Bundle) asks.Bundle {
	a := b.Assignment
	return asks.Bundle{
		Voucher: asks.Voucher(b.Voucher),
		Assignment: asks.Assignment{
			Task: asks.Task(a.Task), Requester: a.Requester, Miner: a.Miner, Price: a.Price, CommitBy: a.CommitBy, Nonce: a.Nonce,
		},
		Commit: asks.Commit(b.Commit), Signatures: b.Signatures, Plain: b.Plain,
		Certificate: b.Certificate, Audit: b.Audit, Reveal: b.Reveal,
	}
}

func asksElements(p ledger.RecordProof) [2][32]byte { return [2][32]byte{p.Elements[0], p.Elements[1]} }

func asksOpening(o ledger.Opening) asks.Opening {
	out := asks.Opening{Commitment: o.Commitment, Proofs: o.Proofs, Data: o.Data}
	for _, h := range o.BlobHashes {
		out.BlobHashes = append(out.BlobHashes, h)
	}
	return out
}

func asksTotals(tree *ledger.Tree, account uint32) asks.Totals {
	a := tree.Get(account)
	return asks.Totals{Credited: uint64(a.Credited), Debited: uint64(a.Debited), Path: tree.Prove(account).Encode()}
}
