package settlement

import (
	"context"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/registry"
)

// DeployConfig chooses what a new network is made of.
type DeployConfig struct {
	Params
	// Supply of the network's token, minted to the deployer.
	Supply protocol.Amount
	// Treasury owns account 0; zero means the deployer.
	Treasury common.Address
	// WarmRing writes so many slots of the escrow's ring of epochs, for 22,000 gas
	// each, so that the first epochs cost what later ones do. 0 to 1,024.
	WarmRing uint64
	// Progress, where set, is told of every step once it is confirmed, also of those
	// that an earlier process made.
	Progress func(DeployStep) `json:"-"`
}

// FirstDeployed is the ID of a deployment's first transaction.
const FirstDeployed = "deploy/token"

// DeployStep is one transaction of a deployment.
type DeployStep struct {
	Name    string         // of the contract, or of what was done to it
	Address common.Address // zero where no contract was made
	Receipt *types.Receipt
}

func (c DeployConfig) tell(name string, r *types.Receipt) {
	if c.Progress != nil {
		c.Progress(DeployStep{name, r.ContractAddress, r})
	}
}

// DefaultSplit is the division of a price that DESIGN section 6 asks for, in
// basis points.
func DefaultSplit() Split {
	return Split{Miner: 7800, Verifiers: 1000, Auditors: 600, Publisher: 200, Settler: 100, Treasury: 300}
}

// DevDeploy suits a development chain: windows of a few blocks, a faucet, and
// bonds that a demonstration can afford.
func DevDeploy() DeployConfig {
	return DeployConfig{
		Params: Params{
			ChallengeWindow: 5, VoucherLife: 120, MinBond: protocol.Token, MinStake: protocol.Token,
			UnbondingBlocks: 20, SnapshotInterval: 4, Split: DefaultSplit(), Test: true,
		},
		Supply:   1_000_000_000 * protocol.Token,
		WarmRing: 128,
	}
}

// Deploy puts token, escrow and registry on the sender's chain. Killed and run
// again with the same store, it goes on where it was.
func Deploy(ctx context.Context, s *Sender, cfg DeployConfig) (Network, error) {
	if cfg.Treasury == (common.Address{}) {
		cfg.Treasury = s.From()
	}
	n := Network{Params: cfg.Params}
	token, err := create(ctx, s, cfg, "token", limntoken.LimnTokenMetaData.Bin,
		limntoken.NewLimnToken().PackConstructor(s.From(), cfg.Supply.Wei(), cfg.Test))
	if err != nil {
		return n, err
	}
	n.Token, n.DeployBlock = token.ContractAddress, token.BlockNumber.Uint64()
	esc, err := create(ctx, s, cfg, "escrow", escrow.EscrowMetaData.Bin, escrow.NewEscrow().PackConstructor(escrow.EscrowConfig{
		Token: n.Token, Treasury: cfg.Treasury, ChallengeWindow: cfg.ChallengeWindow, VoucherLife: cfg.VoucherLife,
		MinBond: uint64(cfg.MinBond), Split: cfg.Split,
	}))
	if err != nil {
		return n, err
	}
	n.Escrow = esc.ContractAddress
	reg, err := create(ctx, s, cfg, "registry", registry.RegistryMetaData.Bin, registry.NewRegistry().PackConstructor(
		n.Token, n.Escrow, uint64(cfg.MinStake), cfg.UnbondingBlocks, cfg.SnapshotInterval))
	if err != nil {
		return n, err
	}
	n.Registry = reg.ContractAddress
	n.ChainID = s.chainID.Uint64()
	if err := warm(ctx, s, cfg, n.Escrow); err != nil {
		return n, err
	}
	return n, s.client.Check(ctx, n)
}

// warmStep keeps one transaction below Osaka's limit of 2^24 gas (EIP-7825).
const warmStep = 512

func warm(ctx context.Context, s *Sender, cfg DeployConfig, to common.Address) error {
	for from := uint64(0); from < cfg.WarmRing; from += warmStep {
		data := escrow.NewEscrow().PackWarmRing(new(big.Int).SetUint64(from), new(big.Int).SetUint64(min(from+warmStep, cfg.WarmRing)))
		r, err := s.Send(ctx, Tx{ID: fmt.Sprintf("deploy/warm/%d", from), To: &to, Data: data})
		if err != nil {
			return fmt.Errorf("warm the escrow's ring: %w", err)
		}
		cfg.tell("ring of epochs", r)
	}
	return nil
}

func create(ctx context.Context, s *Sender, cfg DeployConfig, name, code string, args []byte) (*types.Receipt, error) {
	r, err := s.Send(ctx, Tx{ID: "deploy/" + name, Data: append(common.FromHex(code), args...), Value: new(big.Int)})
	if err != nil {
		return nil, fmt.Errorf("deploy %s: %w", name, err)
	}
	cfg.tell(name, r)
	return r, nil
}
