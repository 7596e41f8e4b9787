package settlement

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/protocol"
)

// DeployConfig chooses what a new network is made of.
type DeployConfig struct {
	Params
	// Supply of the network's token, minted to the deployer.
	Supply protocol.Amount
	// FeeToken is what prices are paid in: any plain ERC-20. Zero takes the network's token.
	FeeToken common.Address
	// Treasury owns account 0; zero means the timelock, which spends by a vote.
	Treasury common.Address
	// WarmRing writes so many slots of the escrow's ring of epochs, for 22,000 gas
	// each, so that the first epochs cost what later ones do. 0 to 1,024.
	WarmRing uint64
	// Governance says how parameters are changed.
	Governance Governance
	// Disputes and Slashing are the courts' numbers.
	Disputes DisputeTerms
	Slashing SlashTerms
	// Progress, where set, is told of every step once it is confirmed, also of those
	// that an earlier process made.
	Progress func(DeployStep) `json:"-"`
}

// FirstDeployed is the ID of one of a deployment's first transactions.
const FirstDeployed = "deploy/token"

// DeployStep is one transaction of a deployment.
type DeployStep struct {
	Name    string         // of the contract, or of what was done to it
	Address common.Address // zero where no contract was made
	Receipt *types.Receipt
}

// Governance is how long votes take. Blocks are L1 blocks.
type Governance struct {
	VotingDelay   uint64          // blocks between a proposal and the block whose balances vote
	VotingPeriod  uint64          // blocks
	Threshold     protocol.Amount // votes that a proposer needs
	Quorum        uint64          // percent of the supply, 2 to 20
	TimelockDelay time.Duration   // between the end of a vote and its execution
	PausePeriod   uint64          // blocks of a vote on a pause
	PauseQuorum   uint64          // percent of the supply, 10 to 60
}

// DisputeTerms are the numbers of a dissent.
type DisputeTerms struct {
	Prices       uint16          // the bond, in prices of the task
	MinBond      protocol.Amount // gwei
	DefendWindow uint64          // blocks
	Term         uint64          // blocks until silence decides
	SlashBps     uint16          // part of the stake that a wrong statement costs
}

// SlashTerms are the numbers of a contradiction.
type SlashTerms struct {
	SlashBps     uint16 // part of the stake that it costs
	ClaimPeriod  uint64 // blocks in which a forfeited security can be claimed on
	RefutePeriod uint64 // blocks after it in which the last claim can be refuted
}

// DefaultSplit is the division of a price that DESIGN section 6 asks for, in
// basis points.
func DefaultSplit() Split {
	return Split{Miner: 7800, Verifiers: 1000, Auditors: 600, Publisher: 200, Settler: 100, Treasury: 300}
}

// DevDeploy suits a development chain: windows of a few blocks, a faucet, one verifier that is enough to start, and
// bonds that a demonstration can afford.
func DevDeploy() DeployConfig {
	return DeployConfig{
		Params: Params{
			ChallengeWindow: 5, VoucherLife: 120, MinBond: protocol.Token, MinStake: protocol.Token, OwnerCap: 1_000_000_000 * protocol.Token,
			StartStake: protocol.Token, MinVerifiers: 1, UnbondingBlocks: 20, SnapshotInterval: 4, Split: DefaultSplit(), Test: true,
		},
		Supply:   1_000_000_000 * protocol.Token,
		WarmRing: 128,
		Governance: Governance{
			VotingDelay: 1, VotingPeriod: 20, Threshold: protocol.Token, Quorum: 4, TimelockDelay: 10 * time.Second,
			PausePeriod: 10, PauseQuorum: 20,
		},
		// A move of a game about the embedded model has 25 blocks, an opening twice as many.
		Disputes: DisputeTerms{Prices: 20, MinBond: protocol.Token / 10, DefendWindow: 30, Term: 330, SlashBps: 5000},
		Slashing: SlashTerms{SlashBps: 5000, ClaimPeriod: 40, RefutePeriod: 20},
	}
}

// DefaultDeploy suits a chain with blocks of twelve seconds whose tokens have a price: the numbers of DESIGN sections 4
// and 6.
func DefaultDeploy() DeployConfig {
	const day = 7200 // blocks
	return DeployConfig{
		Params: Params{
			ChallengeWindow: 7 * day, VoucherLife: day, MinBond: 10_000 * protocol.Token, MinStake: 100 * protocol.Token,
			OwnerCap: 1_000_000 * protocol.Token, StartStake: 10_000 * protocol.Token, MinVerifiers: 20,
			UnbondingBlocks: 14 * day, SnapshotInterval: 32, Split: DefaultSplit(),
		},
		Supply:   1_000_000_000 * protocol.Token,
		WarmRing: 1024,
		Governance: Governance{
			VotingDelay: day, VotingPeriod: 5 * day, Threshold: 100_000 * protocol.Token, Quorum: 4, TimelockDelay: 48 * time.Hour,
			PausePeriod: day / 4, PauseQuorum: 20,
		},
		// A move of a game about the embedded model has one day, an opening two.
		Disputes: DisputeTerms{Prices: 20, MinBond: protocol.Token, DefendWindow: 2 * day, Term: 14 * day, SlashBps: 5000},
		Slashing: SlashTerms{SlashBps: 5000, ClaimPeriod: 7 * day, RefutePeriod: 2 * day},
	}
}

// Validate reports the first field that the contracts would refuse.
func (c DeployConfig) Validate() error {
	blocks := func(name string, v, most uint64) error {
		if v == 0 || v > most {
			return fmt.Errorf("%s of %d blocks is outside 1 to %d", name, v, most)
		}
		return nil
	}
	g := c.Governance
	return errors.Join(
		blocks("challenge window", c.ChallengeWindow, 1<<28), blocks("voucher life", c.VoucherLife, 1<<28),
		blocks("unbonding period", c.UnbondingBlocks, 1<<21), blocks("snapshot interval", c.SnapshotInterval, 1<<16),
		blocks("voting delay", g.VotingDelay, 1<<28), blocks("voting period", g.VotingPeriod, 1<<28),
		blocks("pause vote", g.PausePeriod, 1<<28),
		blocks("defend window", c.Disputes.DefendWindow, c.Disputes.Term), blocks("dispute term", c.Disputes.Term, 1<<20),
		blocks("claim period", c.Slashing.ClaimPeriod, 1<<22), blocks("refute period", c.Slashing.RefutePeriod, 1<<22),
		atLeastOne("settler bond", c.MinBond), atLeastOne("stake", c.MinStake), atLeastOne("start stake", c.StartStake),
		c.percents(), toSplit(c.Split).Validate(),
	)
}

func atLeastOne(name string, v protocol.Amount) error {
	if v == 0 {
		return fmt.Errorf("%s must not be 0", name)
	}
	return nil
}

func (c DeployConfig) percents() error {
	switch {
	case c.Governance.Quorum < 2 || c.Governance.Quorum > 20:
		return fmt.Errorf("quorum of %d percent is outside 2 to 20", c.Governance.Quorum)
	case c.Governance.PauseQuorum < 10 || c.Governance.PauseQuorum > 60:
		return fmt.Errorf("quorum of %d percent for a pause is outside 10 to 60", c.Governance.PauseQuorum)
	case c.Governance.TimelockDelay < 0 || c.Governance.TimelockDelay > 30*24*time.Hour:
		return fmt.Errorf("timelock delay %v is outside 0 to 30 days", c.Governance.TimelockDelay)
	case c.MinVerifiers == 0:
		return errors.New("at least one verifier must start the network")
	case c.WarmRing > 1024:
		return fmt.Errorf("warm ring of %d slots: it has 1,024", c.WarmRing)
	}
	return nil
}

// Deploy puts the whole suite on the sender's chain and connects it. Afterwards the deployer is nobody: what a contract
// may be told once it was told, and the roles of the timelock are the governor's. Killed and run again with the same
// store, it goes on where it was.
func Deploy(ctx context.Context, s *Sender, cfg DeployConfig) (Network, error) {
	id, err := s.client.ChainID(ctx)
	if err != nil {
		return Network{}, err
	}
	plan, err := NewPlan(cfg, id, s.From())
	if err != nil {
		return Network{}, err
	}
	for _, stage := range plan.Stages() {
		if err := s.deploy(ctx, cfg, &plan.Network, stage()); err != nil {
			return plan.Network, fmt.Errorf("deploy %w", err)
		}
	}
	return plan.Network, s.client.Check(ctx, plan.Network)
}

// deploy sends the transactions of one stage and waits for all.
func (s *Sender) deploy(ctx context.Context, cfg DeployConfig, n *Network, stage []Work) error {
	var mu sync.Mutex
	group, ctx := errgroup.WithContext(ctx)
	for _, w := range stage {
		group.Go(func() error {
			tx := Tx{ID: "deploy/" + w.Name, Data: w.Data, Value: new(big.Int)}
			if w.Made == nil {
				tx.To = &w.To
			}
			r, err := s.Send(ctx, tx)
			if err != nil {
				return fmt.Errorf("%s: %w", w.Name, err)
			}
			mu.Lock()
			defer mu.Unlock()
			if cfg.Progress != nil {
				cfg.Progress(DeployStep{w.Name, r.ContractAddress, r})
			}
			if w.Made == nil {
				return nil
			}
			*w.Made = r.ContractAddress
			if block := r.BlockNumber.Uint64(); n.DeployBlock == 0 || block < n.DeployBlock {
				n.DeployBlock = block
			}
			return nil
		})
	}
	return group.Wait()
}
