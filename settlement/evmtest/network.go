package evmtest

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/ledger"
)

// The parameters of a test network, short as on a dev chain.
const (
	ChallengeWindow = 8        // blocks
	VoucherLife     = 16       // blocks
	MinBond         = 10 * 1e9 // gwei
	MinStake        = 1e9      // gwei
	Unbonding       = 32       // blocks
	SnapshotSpacing = 4        // blocks
)

// Network is a deployed suite. Boss deployed it, owns the treasury, and can mint.
type Network struct {
	*Chain
	Boss     common.Address
	Token    common.Address
	Escrow   common.Address
	Registry common.Address

	TokenABI    *limntoken.LimnToken
	EscrowABI   *escrow.Escrow
	RegistryABI *registry.Registry
}

// NewNetwork deploys the suite on a new chain, in the order and with the arguments of a real deployment.
func NewNetwork() (*Network, error) {
	chain, err := New()
	if err != nil {
		return nil, err
	}
	n := &Network{
		Chain: chain, Boss: common.HexToAddress("0xb055"),
		TokenABI: limntoken.NewLimnToken(), EscrowABI: escrow.NewEscrow(), RegistryABI: registry.NewRegistry(),
	}
	deploy := func(address *common.Address, code string, arguments []byte) {
		if err == nil {
			*address, _, err = n.Deploy(n.Boss, append(common.FromHex(code), arguments...))
		}
	}
	deploy(&n.Token, limntoken.LimnTokenMetaData.Bin, n.TokenABI.PackConstructor(n.Boss, new(big.Int), true))
	deploy(&n.Escrow, escrow.EscrowMetaData.Bin, n.EscrowABI.PackConstructor(escrow.EscrowConfig{
		Token: n.Token, Treasury: n.Boss, ChallengeWindow: ChallengeWindow, VoucherLife: VoucherLife, MinBond: MinBond,
		Split: escrow.Split(ledger.DefaultSplit()),
	}))
	deploy(&n.Registry, registry.RegistryMetaData.Bin,
		n.RegistryABI.PackConstructor(n.Token, n.Escrow, MinStake, Unbonding, SnapshotSpacing))
	if err != nil {
		return nil, fmt.Errorf("deploy contracts: %w", err)
	}
	return n, nil
}

// Wei converts gwei.
func Wei(gwei uint64) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(gwei), big.NewInt(1e9))
}

// Fund mints tokens for an owner and lets escrow and registry take them.
func (n *Network) Fund(owner common.Address, gwei uint64) error {
	for _, data := range [][]byte{
		n.TokenABI.PackFaucet(owner, Wei(gwei)),
		n.TokenABI.PackApprove(n.Escrow, new(big.Int).Lsh(big.NewInt(1), 255)),
		n.TokenABI.PackApprove(n.Registry, new(big.Int).Lsh(big.NewInt(1), 255)),
	} {
		if _, err := n.Send(owner, n.Token, data); err != nil {
			return fmt.Errorf("fund %s: %w", owner, err)
		}
	}
	return nil
}

// Deposit funds an owner, deposits, and returns its account.
func (n *Network) Deposit(owner common.Address, gwei uint64) (uint32, error) {
	if err := n.Fund(owner, gwei); err != nil {
		return 0, err
	}
	receipt, err := n.Send(owner, n.Escrow, n.EscrowABI.PackDeposit(owner, Wei(gwei)))
	if err != nil {
		return 0, fmt.Errorf("deposit for %s: %w", owner, err)
	}
	return n.EscrowABI.UnpackDeposit(receipt.Return)
}

// Bond makes an owner a settler that posts with its own key, and returns its account.
func (n *Network) Bond(owner common.Address, gwei uint64) (uint32, error) {
	if err := n.Fund(owner, gwei); err != nil {
		return 0, err
	}
	receipt, err := n.Send(owner, n.Escrow, n.EscrowABI.PackPostBond(owner, Wei(gwei)))
	if err != nil {
		return 0, fmt.Errorf("bond %s: %w", owner, err)
	}
	return n.EscrowABI.UnpackPostBond(receipt.Return)
}

// Balance returns an account's tokens in wei.
func (n *Network) Balance(owner common.Address) (*big.Int, error) {
	ret, err := n.View(n.Token, n.TokenABI.PackBalanceOf(owner))
	if err != nil {
		return nil, err
	}
	return n.TokenABI.UnpackBalanceOf(ret)
}

// Header converts a header for the bindings.
func Header(h ledger.Header) escrow.Header {
	return escrow.Header{
		Number: h.Number, PreviousHeader: h.PreviousHeader, PreviousRoot: h.PreviousRoot, NewRoot: h.NewRoot,
		Debits: uint64(h.Debits), Credits: uint64(h.Credits), RefBlock: h.RefBlock, RefHash: h.RefHash,
		Records: h.Records, Settler: h.Settler, Params: h.Params, Evidence: h.Evidence, BlobsHash: h.DataHash,
	}
}

// Totals shows an account of a tree.
func Totals(tree *ledger.Tree, account uint32) escrow.Totals {
	state := tree.Get(account)
	return escrow.Totals{Credited: uint64(state.Credited), Debited: uint64(state.Debited), Path: tree.Prove(account).Encode()}
}

// Step converts a step proof for the bindings.
func Step(p ledger.StepProof) escrow.StepProof {
	out := escrow.StepProof{
		Group: p.Group, Commitment: p.Commitment, Proofs: p.Proofs,
		PreviousCommitment: p.PreviousCommitment, PreviousProofs: p.PreviousProofs,
	}
	for _, h := range p.BlobHashes {
		out.BlobHashes = append(out.BlobHashes, h)
	}
	for i, e := range p.Elements {
		out.Elements[i] = e
	}
	out.Previous = [2][32]byte{p.Previous[0], p.Previous[1]}
	for _, a := range p.Accounts {
		out.Accounts = append(out.Accounts, escrow.Touched{
			Index: a.Index, Credited: uint64(a.Credited), Debited: uint64(a.Debited), Path: a.Path,
		})
	}
	return out
}
