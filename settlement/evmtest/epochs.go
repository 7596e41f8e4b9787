package evmtest

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/ledger"
)

// Epoch is a posted epoch with everything that claims and challenges need. The zero Epoch stands for epoch 0.
type Epoch struct {
	Header  ledger.Header
	At      uint64 // block of the post
	FinalAt uint64 // as the escrow said
	Tree    *ledger.Tree
	Blobs   []kzg4844.Blob // none when it was posted as calldata
	Gas     uint64
}

// Posted is the epoch's header as the escrow took it.
func (e Epoch) Posted() ledger.Posted {
	return ledger.Posted{Header: e.Header, PostedAt: e.At, FinalAt: e.FinalAt}
}

// Genesis is the epoch before the first.
func Genesis() Epoch { return Epoch{Tree: ledger.NewTree()} }

// Forgery changes an epoch before it is posted: what a lying settler does.
type Forgery func(header *ledger.Header, blobs []kzg4844.Blob)

// Post packs records on the epoch before, lets forge (which may be nil) change the result, and posts it from the
// settler's key. On success the chain moves to the next block.
func (n *Network) Post(key common.Address, settler uint32, before Epoch, records []ledger.Record, forge Forgery) (Epoch, error) {
	e, err := n.pack(settler, before, records)
	if err != nil {
		return Epoch{}, err
	}
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
	return n.posted(e, receipt, err)
}

func (n *Network) pack(settler uint32, before Epoch, records []ledger.Record) (Epoch, error) {
	packed, err := ledger.Pack(before.Tree, ledger.DefaultSplit(), settler, records)
	if err != nil {
		return Epoch{}, err
	}
	ref := n.Number - 1
	return Epoch{At: n.Number, Tree: packed.Tree, Blobs: packed.Blobs, Header: ledger.Header{
		Number: before.Header.Number + 1, PreviousHeader: before.Posted().Hash(), PreviousRoot: before.Header.NewRoot,
		NewRoot: packed.Tree.Root(), Debits: packed.Debits, Credits: packed.Debits,
		RefBlock: ref, RefHash: protocol.Hash(BlockHash(ref)),
		Records: uint32(len(records)), Settler: settler, Params: 1, Evidence: protocol.Keccak([]byte("evidence")),
		Queued: before.Header.Queued,
	}}, nil
}

// PostData is Post as calldata.
func (n *Network) PostData(key common.Address, settler uint32, before Epoch, records []ledger.Record, forge Forgery) (Epoch, error) {
	e, err := n.pack(settler, before, records)
	if err != nil {
		return Epoch{}, err
	}
	if forge != nil {
		forge(&e.Header, e.Blobs)
	}
	data, err := ledger.Calldata(e.Blobs, uint32(len(records)))
	if err != nil {
		return Epoch{}, err
	}
	e.Header.DataHash = ledger.CalldataHash(data)
	receipt, err := n.Send(key, n.Escrow, n.EscrowABI.PackPostEpochData(Header(e.Header), data))
	return n.posted(e, receipt, err)
}

// posted reads what the escrow said of a post and moves the chain to the next block.
func (n *Network) posted(e Epoch, receipt Receipt, err error) (Epoch, error) {
	if err != nil {
		return Epoch{}, fmt.Errorf("post epoch %d: %w", e.Header.Number, err)
	}
	if len(receipt.Logs) != 1 {
		return Epoch{}, fmt.Errorf("post epoch %d: %d events", e.Header.Number, len(receipt.Logs))
	}
	event, err := n.EscrowABI.UnpackEpochPostedEvent(receipt.Logs[0])
	if err != nil {
		return Epoch{}, err
	}
	e.Gas, e.FinalAt = receipt.Gas, event.Posted.FinalAt
	n.Number++
	return e, nil
}

// Claim claims an account's credits against an epoch, from any key.
func (n *Network) Claim(from common.Address, e Epoch, account uint32) (Receipt, error) {
	return n.Send(from, n.Escrow, n.EscrowABI.PackClaim(Posted(e.Posted()), account, Totals(e.Tree, account)))
}

// Withdraw completes an account's requested withdrawal against an epoch.
func (n *Network) Withdraw(from common.Address, e Epoch, account uint32) (Receipt, error) {
	return n.Send(from, n.Escrow, n.EscrowABI.PackWithdraw(Posted(e.Posted()), account, Totals(e.Tree, account)))
}

// ChallengeStep proves the first fault that a watcher finds in an epoch.
func (n *Network) ChallengeStep(from common.Address, before, e Epoch) (Receipt, error) {
	pack, err := n.stepChallenge(before, e)
	if err != nil {
		return Receipt{}, err
	}
	return n.Challenge(from, pack)
}

// StepProofSize returns the length in bytes of the call that ChallengeStep makes.
func (n *Network) StepProofSize(before, e Epoch) (int, error) {
	pack, err := n.stepChallenge(before, e)
	if err != nil {
		return 0, err
	}
	return len(pack([32]byte{1})), nil
}

func (n *Network) stepChallenge(before, e Epoch) (pack func(salt [32]byte) []byte, err error) {
	_, fault, err := ledger.Check(before.Tree, ledger.DefaultSplit(), e.Header, e.Blobs)
	if err != nil {
		return nil, err
	}
	if fault == nil {
		return nil, fmt.Errorf("epoch %d has no fault", e.Header.Number)
	}
	proof, err := ledger.ProveStep(fault, ledger.DefaultSplit(), e.Header, e.Blobs)
	if err != nil {
		return nil, err
	}
	return func(salt [32]byte) []byte {
		return n.StepsABI.PackChallengeStep(salt, StepsPosted(e.Posted()), Step(proof))
	}, nil
}

// ChallengeOverdraft shows an account's debits before and after an epoch.
func (n *Network) ChallengeOverdraft(from common.Address, before, e Epoch, account uint32) (Receipt, error) {
	return n.Challenge(from, func(salt [32]byte) []byte {
		return n.StepsABI.PackChallengeOverdraft(salt, StepsPosted(e.Posted()), account,
			steps.Totals(Totals(before.Tree, account)), steps.Totals(Totals(e.Tree, account)))
	})
}

// Challenge commits to a call of Steps, moves to the next block, and makes it.
func (n *Network) Challenge(from common.Address, pack func(salt [32]byte) []byte) (Receipt, error) {
	data := pack([32]byte{1})
	commitment := crypto.Keccak256Hash(from.Bytes(), crypto.Keccak256(data))
	if _, err := n.Send(from, n.Steps, n.StepsABI.PackCommit(commitment)); err != nil {
		return Receipt{}, fmt.Errorf("commit to a challenge: %w", err)
	}
	n.Number++
	return n.Send(from, n.Steps, data)
}

// Finalize moves the chain to where the epoch can no longer be refuted.
func (n *Network) Finalize(e Epoch) { n.Number = max(n.Number, e.FinalAt) }

// Reason returns the custom error of escrow, registry or Steps behind a revert, or nil.
func (n *Network) Reason(err error) any {
	var revert *RevertError
	if !errors.As(err, &revert) {
		return nil
	}
	for _, unpack := range []func([]byte) (any, error){n.EscrowABI.UnpackError, n.StepsABI.UnpackError, n.RegistryABI.UnpackError} {
		if reason, err := unpack(revert.Data); err == nil {
			return reason
		}
	}
	return nil
}
