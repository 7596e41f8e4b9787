package evmtest

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/bindings/steps"
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
	Suite    settlement.Network
	Boss     common.Address
	Token    common.Address
	Escrow   common.Address
	Registry common.Address
	Steps    common.Address

	TokenABI    *limntoken.LimnToken
	EscrowABI   *escrow.Escrow
	RegistryABI *registry.Registry
	StepsABI    *steps.Steps

	started bool // epochs count, see Start
}

// Config is what test networks are deployed with.
func Config(treasury common.Address) settlement.DeployConfig {
	cfg := settlement.DevDeploy()
	cfg.ChallengeWindow, cfg.VoucherLife, cfg.MinBond = ChallengeWindow, VoucherLife, MinBond
	cfg.MinStake, cfg.StartStake, cfg.UnbondingBlocks, cfg.SnapshotInterval = MinStake, MinStake, Unbonding, SnapshotSpacing
	cfg.Treasury, cfg.WarmRing = treasury, 0
	return cfg
}

// NewNetwork deploys the suite on a new chain, in the order and with the arguments of a real deployment.
func NewNetwork() (*Network, error) { return NewNetworkOn(New) }

// NewNetworkOn does the same on a chain of other rules.
func NewNetworkOn(open func() (*Chain, error)) (*Network, error) {
	chain, err := open()
	if err != nil {
		return nil, err
	}
	n := &Network{
		Chain: chain, Boss: common.HexToAddress("0xb055"),
		TokenABI: limntoken.NewLimnToken(), EscrowABI: escrow.NewEscrow(), RegistryABI: registry.NewRegistry(), StepsABI: steps.NewSteps(),
	}
	plan, err := settlement.NewPlan(Config(n.Boss), chain.ChainID(), n.Boss)
	if err != nil {
		return nil, err
	}
	for _, stage := range plan.Stages() {
		for _, w := range stage() {
			if err := n.do(w); err != nil {
				return nil, fmt.Errorf("deploy %s: %w", w.Name, err)
			}
		}
	}
	n.Suite = plan.Network
	n.Token, n.Escrow, n.Registry, n.Steps = n.Suite.Token, n.Suite.Escrow, n.Suite.Registry, n.Suite.Steps
	return n, nil
}

func (n *Network) do(w settlement.Work) error {
	if w.Made == nil {
		_, err := n.Send(n.Boss, w.To, w.Data)
		return err
	}
	address, _, err := n.Deploy(n.Boss, w.Data)
	*w.Made = address
	return err
}

// Start registers the verifier that the network needs before epochs count. A second call does nothing.
func (n *Network) Start() error {
	if n.started {
		return nil
	}
	owner := common.HexToAddress("0x57a27")
	if err := n.Fund(owner, 10*MinStake); err != nil {
		return err
	}
	private, err := crypto.GenerateKey()
	if err != nil {
		return err
	}
	key := protocol.NewKey(private)
	domain := protocol.Domain{ChainID: n.ChainID(), Escrow: protocol.Address(n.Escrow)}
	digest := domain.Digest(protocol.NodeKey{Owner: protocol.Address(owner), Node: key.Address(), Roles: protocol.RoleVerifier})
	sig, err := key.SignDigest(digest)
	if err != nil {
		return err
	}
	node := common.Address(key.Address())
	for _, data := range [][]byte{
		n.RegistryABI.PackRegister(node, uint8(protocol.RoleVerifier), sig[:]), n.RegistryABI.PackAddStake(node, Wei(10*MinStake)),
	} {
		if _, err := n.Send(owner, n.Registry, data); err != nil {
			return fmt.Errorf("register the first verifier: %w", err)
		}
	}
	if _, err := n.Send(owner, n.Escrow, n.EscrowABI.PackCheckStart()); err != nil {
		return fmt.Errorf("start the escrow: %w", err)
	}
	n.started = true
	return nil
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

// Bond makes an owner a settler that posts with its own key, and returns its account. The network is started then.
func (n *Network) Bond(owner common.Address, gwei uint64) (uint32, error) {
	if err := n.Start(); err != nil {
		return 0, err
	}
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
		Records: h.Records, Settler: h.Settler, Params: h.Params, Evidence: h.Evidence, DataHash: h.DataHash,
		Queued: h.Queued, TableFrom: h.TableFrom, TableCount: h.TableCount,
	}
}

// Posted converts a posted header for the escrow.
func Posted(p ledger.Posted) escrow.Posted {
	return escrow.Posted{Header: Header(p.Header), PostedAt: p.PostedAt, FinalAt: p.FinalAt}
}

// StepsPosted converts a posted header for Steps.
func StepsPosted(p ledger.Posted) steps.Posted {
	return steps.Posted{Header: steps.Header(Header(p.Header)), PostedAt: p.PostedAt, FinalAt: p.FinalAt}
}

// Totals shows an account of a tree.
func Totals(tree *ledger.Tree, account uint32) escrow.Totals {
	state := tree.Get(account)
	return escrow.Totals{Credited: uint64(state.Credited), Debited: uint64(state.Debited), Path: tree.Prove(account).Encode()}
}

// Step converts a step proof for the bindings.
func Step(p ledger.StepProof) steps.StepsStepProof {
	out := steps.StepsStepProof{
		Group: p.Group, Opening: steps.Opening{Commitment: p.Commitment, Proofs: p.Proofs},
		PreviousCommitment: p.PreviousCommitment, PreviousProofs: p.PreviousProofs,
	}
	for _, h := range p.BlobHashes {
		out.Opening.BlobHashes = append(out.Opening.BlobHashes, h)
	}
	for i, e := range p.Elements {
		out.Elements[i] = e
	}
	out.Previous = [2][32]byte{p.Previous[0], p.Previous[1]}
	for _, a := range p.Accounts {
		out.Accounts = append(out.Accounts, steps.Touched{
			Index: a.Index, Credited: uint64(a.Credited), Debited: uint64(a.Debited), Path: a.Path,
		})
	}
	return out
}
