package evmtest

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// Epoch is a posted epoch with everything that claims and challenges need. The zero Epoch stands for epoch 0.
type Epoch struct {
	Header ledger.Header
	At     uint64 // block of the post
	Tree   *ledger.Tree
	Blobs  []kzg4844.Blob
	Gas    uint64
}

// Genesis is the epoch before the first.
func Genesis() Epoch { return Epoch{Tree: ledger.NewTree()} }

// Forgery changes an epoch before it is posted: what a lying settler does.
type Forgery func(header *ledger.Header, blobs []kzg4844.Blob)

// Post packs records on the epoch before, lets forge (which may be nil) change the result, and posts it from the
// settler's key. On success the chain moves to the next block.
func (n *Network) Post(key common.Address, settler uint32, before Epoch, records []ledger.Record, forge Forgery) (Epoch, error) {
	packed, err := ledger.Pack(before.Tree, ledger.DefaultSplit(), settler, records)
	if err != nil {
		return Epoch{}, err
	}
	ref := n.Number - 1
	e := Epoch{At: n.Number, Tree: packed.Tree, Blobs: packed.Blobs, Header: ledger.Header{
		Number: before.Header.Number + 1, PreviousHeader: before.Header.Hash(before.At), PreviousRoot: before.Header.NewRoot,
		NewRoot: packed.Tree.Root(), Debits: packed.Debits, Credits: packed.Debits,
		RefBlock: ref, RefHash: protocol.Hash(BlockHash(ref)),
		Records: uint32(len(records)), Settler: settler, Params: 1, Evidence: protocol.Keccak([]byte("evidence")),
	}}
	if forge != nil {
		forge(&e.Header, e.Blobs)
	}
	var versioned []protocol.Hash
	var carried []common.Hash
	for i := range e.Blobs {
		_, hash, err := ledger.Commit(&e.Blobs[i])
		if err != nil {
			return Epoch{}, err
		}
		versioned, carried = append(versioned, hash), append(carried, common.Hash(hash))
	}
	e.Header.DataHash = ledger.BlobsHash(versioned)
	receipt, err := n.Send(key, n.Escrow, n.EscrowABI.PackPostEpoch(Header(e.Header)), carried...)
	if err != nil {
		return Epoch{}, fmt.Errorf("post epoch %d: %w", e.Header.Number, err)
	}
	e.Gas = receipt.Gas
	n.Number++
	return e, nil
}

// Claim claims an account's credits against an epoch, from any key.
func (n *Network) Claim(from common.Address, e Epoch, account uint32) (Receipt, error) {
	state := e.Tree.Get(account)
	return n.Send(from, n.Escrow, n.EscrowABI.PackClaim(Header(e.Header), e.At, account,
		uint64(state.Credited), uint64(state.Debited), e.Tree.Prove(account).Encode()))
}

// Withdraw completes an account's requested withdrawal against an epoch.
func (n *Network) Withdraw(from common.Address, e Epoch, account uint32) (Receipt, error) {
	state := e.Tree.Get(account)
	return n.Send(from, n.Escrow, n.EscrowABI.PackWithdraw(Header(e.Header), e.At, account,
		uint64(state.Credited), uint64(state.Debited), e.Tree.Prove(account).Encode()))
}

// ChallengeStep proves the first fault that a watcher finds in an epoch.
func (n *Network) ChallengeStep(from common.Address, before, e Epoch) (Receipt, error) {
	_, fault, err := ledger.Check(before.Tree, ledger.DefaultSplit(), e.Header, e.Blobs)
	if err != nil {
		return Receipt{}, err
	}
	if fault == nil {
		return Receipt{}, fmt.Errorf("epoch %d has no fault", e.Header.Number)
	}
	proof, err := ledger.ProveStep(fault, ledger.DefaultSplit(), e.Header, e.Blobs)
	if err != nil {
		return Receipt{}, err
	}
	return n.Send(from, n.Escrow, n.EscrowABI.PackChallengeStep(Header(e.Header), e.At, Step(proof)))
}

// ChallengeOverdraft shows an account's debits before and after an epoch.
func (n *Network) ChallengeOverdraft(from common.Address, before, e Epoch, account uint32) (Receipt, error) {
	return n.Send(from, n.Escrow, n.EscrowABI.PackChallengeOverdraft(Header(e.Header), e.At, account,
		Totals(before.Tree, account), Totals(e.Tree, account)))
}

// Finalize moves the chain to where the epoch can no longer be refuted.
func (n *Network) Finalize(e Epoch) { n.Number = max(n.Number, e.At+ChallengeWindow+1) }

// Reason returns the custom error of the escrow behind a revert, or nil.
func (n *Network) Reason(err error) any {
	var revert *RevertError
	if !errors.As(err, &revert) {
		return nil
	}
	reason, unpackErr := n.EscrowABI.UnpackError(revert.Data)
	if unpackErr != nil {
		return nil
	}
	return reason
}
