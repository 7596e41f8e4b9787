package settlement_test

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/evidence"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/ledger"
)

// forgery is an epoch that nobody checked: what a dishonest settler would post.
type forgery struct {
	ledger.Header
	before   *ledger.Tree
	records  []ledger.Record
	blobs    []kzg4844.Blob // of the records, then of the table
	calldata bool
}

// pack applies the records to some accounts and fills in what follows from them.
func (f *forgery) pack(t *testing.T, tree *ledger.Tree) {
	packed, err := ledger.Pack(tree, ledger.DefaultSplit(), f.Settler, f.records)
	require.NoError(t, err)
	f.PreviousRoot, f.NewRoot, f.blobs = tree.Root(), packed.Tree.Root(), packed.Blobs
	f.Debits, f.Credits, f.Records = packed.Debits, packed.Debits, uint32(len(f.records))
}

// steal gives the settler a million more than its fee, in the last group and in the header alike.
func (f *forgery) steal(t *testing.T) {
	packed, err := ledger.Pack(f.before, ledger.DefaultSplit(), f.Settler, f.records)
	require.NoError(t, err)
	a := packed.Tree.Get(f.Settler)
	a.Credited += 1_000_000 * protocol.Token
	packed.Tree.Set(f.Settler, a)
	f.NewRoot = packed.Tree.Root()
	copy(f.blobs[0][(ledger.Groups(f.Records)-1)*8*32:], f.NewRoot[:])
}

// table adds accounts 0 to n-1 after the records, in blobs.
func (f *forgery) table(t *testing.T, n uint32) {
	packed, err := ledger.Pack(f.before, ledger.DefaultSplit(), f.Settler, f.records)
	require.NoError(t, err)
	blobs, err := ledger.PackTable(packed.Tree, 0, n)
	require.NoError(t, err)
	f.TableCount, f.blobs, f.calldata = n, append(f.blobs, blobs...), false
}

// forge posts an epoch on the last one that stands, right but for what spoil does to it.
func (w *world) forge(p *person, book *settlement.Book, records []ledger.Record, spoil func(*forgery)) *forgery {
	w.Helper()
	tip, tree, err := book.Tip()
	require.NoError(w, err)
	f := &forgery{before: tree, records: records, Header: ledger.Header{Number: 1, PreviousHeader: ledger.GenesisHash()}}
	if tip != nil {
		f.Number, f.PreviousHeader, f.Queued = tip.Number+1, tip.Hash(), tip.Queued
	}
	w.put(p, f, spoil)
	w.eventually("the book sees the epoch", func() bool {
		e := book.Epochs()
		return uint64(len(e)) == f.Number && e[f.Number-1].Status != settlement.Blind
	})
	return f
}

// put completes and posts an epoch.
func (w *world) put(p *person, f *forgery, spoil func(*forgery)) {
	w.Helper()
	head, _ := w.client.Head()
	ref, err := w.chain.Client().HeaderByNumber(w.ctx, new(big.Int).SetUint64(head.Final))
	require.NoError(w, err)
	f.RefBlock, f.RefHash, f.Settler, f.Params = head.Final, protocol.Hash(ref.Hash()), p.index, 1
	f.pack(w.T, f.before)
	if spoil != nil {
		spoil(f)
	}
	w.ready(p)
	tx := settlement.Tx{ID: fmt.Sprintf("forged/%s/%d", ledger.Posted{Header: f.Header}.Hash(), head.Number), To: &w.contracts.Escrow}
	if f.calldata {
		data, err := ledger.Calldata(f.blobs, f.Records)
		require.NoError(w, err)
		f.DataHash = ledger.CalldataHash(data)
		tx.Data = escrow.NewEscrow().PackPostEpochData(settlement.ToContract(f.Header), data)
	} else {
		var hashes []protocol.Hash
		for i := range f.blobs {
			_, hash, err := ledger.Commit(&f.blobs[i])
			require.NoError(w, err)
			hashes = append(hashes, hash)
		}
		f.DataHash = ledger.BlobsHash(hashes)
		tx.Data, tx.Blobs = escrow.NewEscrow().PackPostEpoch(settlement.ToContract(f.Header)), f.blobs
	}
	_, err = p.send.Send(w.ctx, tx)
	require.NoError(w, err)
}

// ready waits until the escrow takes another epoch.
func (w *world) ready(p *person) {
	w.Helper()
	head, err := w.contracts.EscrowHead(w.ctx)
	require.NoError(w, err)
	// Two posts lie some blocks apart, so that the ring of epochs outlasts every window.
	require.NoError(w, w.client.WaitBlock(w.ctx, head.PostedAt+5))
	if !head.Started {
		_, err := p.send.Send(w.ctx, settlement.Tx{ID: "start", To: &w.contracts.Escrow, Data: escrow.NewEscrow().PackCheckStart()})
		require.NoError(w, err)
	}
}

// strike is how an epoch fell.
type strike struct {
	method string // of Steps
	by     common.Address
	gas    uint64
	bytes  int
}

// lastStrike looks up the newest strike on chain.
func (w *world) lastStrike() strike {
	w.Helper()
	topic := escrow.NewEscrow().GetABI().Events["EpochVoided"].ID
	logs, err := w.chain.Client().FilterLogs(w.ctx, ethereum.FilterQuery{
		Addresses: []common.Address{w.contracts.Escrow}, Topics: [][]common.Hash{{topic}},
	})
	require.NoError(w, err)
	require.NotEmpty(w, logs)
	hash := logs[len(logs)-1].TxHash
	tx, _, err := w.chain.Client().TransactionByHash(w.ctx, hash)
	require.NoError(w, err)
	r, err := w.chain.Client().TransactionReceipt(w.ctx, hash)
	require.NoError(w, err)
	require.Equal(w, w.contracts.Steps, *tx.To())
	abi := steps.NewSteps().GetABI()
	method, err := abi.MethodById(tx.Data())
	require.NoError(w, err)
	voided, err := escrow.NewEscrow().UnpackEpochVoidedEvent(&logs[len(logs)-1])
	require.NoError(w, err)
	return strike{method.Name, voided.Challenger, r.GasUsed, len(tx.Data())}
}

// credulous lets the suite that a test deploys take any evidence: in the place of the contract that checks it lies code
// that answers 1, whatever it is asked. Queue and disputes are the real ones. Not for parallel tests.
func credulous(t *testing.T) {
	real := evidence.EvidenceMetaData.Bin
	evidence.EvidenceMetaData.Bin = "0x600a600c600039600a6000f3" + "600160005260206000f3"
	t.Cleanup(func() { evidence.EvidenceMetaData.Bin = real })
}
