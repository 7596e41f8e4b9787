package settlement

import (
	"context"
	"fmt"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/bindings/beacons"
	"github.com/limn-network/limn/settlement/bindings/brake"
	"github.com/limn-network/limn/settlement/bindings/disputes"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/evidence"
	"github.com/limn-network/limn/settlement/bindings/governor"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/models"
	"github.com/limn-network/limn/settlement/bindings/pools"
	"github.com/limn-network/limn/settlement/bindings/queue"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/bindings/slashing"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/bindings/timelock"
)

// deployment is one run of Deploy. What a stage's transactions need is made by the stages before it, so those of one
// stage are on their way together.
type deployment struct {
	*Sender
	cfg DeployConfig

	mu  sync.Mutex
	net Network
}

// work is one transaction of a stage: a contract to make, or a call.
type work struct {
	name string // of the purpose: a killed run finds the same transactions again
	to   common.Address
	data []byte
	made *common.Address // where the new contract's address goes; nil for a call
}

func create(name string, made *common.Address, meta *bind.MetaData, args []byte) work {
	return work{name: name, data: append(common.FromHex(meta.Bin), args...), made: made}
}

// stages are evaluated one after the other: each reads the addresses that those before it filled in.
func (d *deployment) stages() []func() []work {
	return []func() []work{d.foundations, d.money, d.registers, d.pools, d.connections, d.farewell}
}

func (d *deployment) run(ctx context.Context, stage func() []work) error {
	group, ctx := errgroup.WithContext(ctx)
	for _, w := range stage() {
		group.Go(func() error {
			tx := Tx{ID: "deploy/" + w.name, Data: w.data, Value: new(big.Int)}
			if w.made == nil {
				tx.To = &w.to
			}
			r, err := d.Send(ctx, tx)
			if err != nil {
				return fmt.Errorf("%s: %w", w.name, err)
			}
			d.mu.Lock()
			defer d.mu.Unlock()
			if d.cfg.Progress != nil {
				d.cfg.Progress(DeployStep{w.name, r.ContractAddress, r})
			}
			if w.made == nil {
				return nil
			}
			*w.made = r.ContractAddress
			if block := r.BlockNumber.Uint64(); d.net.DeployBlock == 0 || block < d.net.DeployBlock {
				d.net.DeployBlock = block
			}
			return nil
		})
	}
	return group.Wait()
}

// foundations need no other contract.
func (d *deployment) foundations() []work {
	n, c := &d.net, d.cfg
	return []work{
		create("token", &n.Token, &limntoken.LimnTokenMetaData, limntoken.NewLimnToken().PackConstructor(d.From(), c.Supply.Wei(), c.Test)),
		// The deployer's role ends in the last stage.
		create("timelock", &n.Timelock, &timelock.TimelockControllerMetaData, timelock.NewTimelockController().PackConstructor(
			big.NewInt(int64(c.Governance.TimelockDelay.Seconds())), nil, nil, d.From())),
		create("steps", &n.Steps, &steps.StepsMetaData, nil),
		create("evidence", &n.Evidence, &evidence.EvidenceMetaData, nil),
		create("asks", &n.Asks, &asks.AsksMetaData, nil),
		create("queue", &n.Queue, &queue.QueueMetaData, nil),
		create("beacons", &n.Beacons, &beacons.BeaconsMetaData, nil),
		create("disputes", &n.Disputes, &disputes.DisputesMetaData, disputes.NewDisputes().PackConstructor(disputes.DisputesTerms{
			Prices: c.Disputes.Prices, MinBond: uint64(c.Disputes.MinBond), DefendWindow: uint32(c.Disputes.DefendWindow),
			Term: uint32(c.Disputes.Term), SlashBps: c.Disputes.SlashBps,
		})),
		create("slashing", &n.Slashing, &slashing.SlashingMetaData, slashing.NewSlashing().PackConstructor(slashing.SlashingTerms{
			SlashBps: c.Slashing.SlashBps, ClaimPeriod: uint32(c.Slashing.ClaimPeriod), RefutePeriod: uint32(c.Slashing.RefutePeriod),
		})),
	}
}

// money is the escrow and the governor.
func (d *deployment) money() []work {
	n, c := &d.net, d.cfg
	n.FeeToken = c.FeeToken
	if n.FeeToken == (common.Address{}) {
		n.FeeToken = n.Token
	}
	treasury := c.Treasury
	if treasury == (common.Address{}) {
		treasury = n.Timelock
	}
	bond := uint64(c.MinBond)
	return []work{
		create("escrow", &n.Escrow, &escrow.EscrowMetaData, escrow.NewEscrow().PackConstructor(escrow.EscrowConfig{
			Token: n.FeeToken, Treasury: treasury,
			Rules: escrow.Rules{ChallengeWindow: uint32(c.ChallengeWindow), VoucherLife: uint32(c.VoucherLife), MinBond: bond},
			Split: c.Split,
			// A window may halve or double, a voucher's life and a bond move within a factor of four.
			Bounds: escrow.GovernedBounds{
				MinWindow: uint32((c.ChallengeWindow + 1) / 2), MaxWindow: uint32(2 * c.ChallengeWindow),
				MinLife: uint32((c.VoucherLife + 3) / 4), MaxLife: uint32(4 * c.VoucherLife),
				LowestBond: (bond + 3) / 4, HighestBond: 4 * bond,
			},
		})),
		create("governor", &n.Governor, &governor.LimnGovernorMetaData, governor.NewLimnGovernor().PackConstructor(governor.LimnGovernorConfig{
			Token: n.Token, Timelock: n.Timelock, VotingDelay: new(big.Int).SetUint64(c.Governance.VotingDelay),
			VotingPeriod: uint32(c.Governance.VotingPeriod), ProposalThreshold: c.Governance.Threshold.Wei(),
			Quorum: new(big.Int).SetUint64(c.Governance.Quorum),
		})),
	}
}

// registers is what stands beside the escrow and knows it from its first block.
func (d *deployment) registers() []work {
	n, c := &d.net, d.cfg
	list := []work{
		create("registry", &n.Registry, &registry.RegistryMetaData, registry.NewRegistry().PackConstructor(registry.RegistryConfig{
			Token: n.Token, Escrow: n.Escrow, SnapshotInterval: c.SnapshotInterval,
			Params: registry.ParametersParams{
				MinStake: uint64(c.MinStake), OwnerCap: uint64(c.OwnerCap), StartStake: uint64(c.StartStake),
				UnbondingBlocks: new(big.Int).SetUint64(c.UnbondingBlocks), MinVerifiers: c.MinVerifiers,
				SlashMin: 1000, SlashMax: 10_000,
			},
		})),
		create("brake", &n.Brake, &brake.BrakeMetaData, brake.NewBrake().PackConstructor(brake.BrakeConfig{
			Token: n.Token, Escrow: n.Escrow, Longest: c.Governance.LongestPause,
			VotingDelay: big.NewInt(1), VotingPeriod: uint32(c.Governance.PausePeriod),
			ProposalThreshold: c.Governance.Threshold.Wei(), Quorum: new(big.Int).SetUint64(c.Governance.PauseQuorum),
		})),
		create("models", &n.Models, &models.ModelsMetaData, models.NewModels().PackConstructor(n.Escrow)),
	}
	return append(list, d.warm()...)
}

// warmStep keeps one transaction below Osaka's limit of 2^24 gas (EIP-7825).
const warmStep = 512

func (d *deployment) warm() (list []work) {
	for from := uint64(0); from < d.cfg.WarmRing; from += warmStep {
		data := escrow.NewEscrow().PackWarmRing(new(big.Int).SetUint64(from), new(big.Int).SetUint64(min(from+warmStep, d.cfg.WarmRing)))
		list = append(list, work{name: fmt.Sprintf("warm/%d", from), to: d.net.Escrow, data: data})
	}
	return list
}

func (d *deployment) pools() []work {
	n := &d.net
	return []work{create("pools", &n.Pools, &pools.PoolsMetaData, pools.NewPools().PackConstructor(n.Registry, n.FeeToken))}
}

// connections tells each contract the others, once, and makes the governor the timelock's only proposer. Anyone may
// execute what has waited long enough.
func (d *deployment) connections() []work {
	n := &d.net
	lock := timelock.NewTimelockController()
	role := func(name string) [32]byte { return crypto.Keccak256Hash([]byte(name)) }
	return []work{
		{name: "connect/escrow", to: n.Escrow, data: escrow.NewEscrow().PackConnect(escrow.GovernedLinks{
			Registry: n.Registry, Courts: []common.Address{n.Steps, n.Asks}, Slasher: n.Slashing, Governor: n.Timelock, Brake: n.Brake,
		})},
		{name: "connect/registry", to: n.Registry, data: registry.NewRegistry().PackConnect(n.Timelock, []common.Address{n.Slashing, n.Disputes})},
		{name: "connect/steps", to: n.Steps, data: steps.NewSteps().PackConnect(n.Escrow, n.Queue, n.Disputes)},
		{name: "connect/evidence", to: n.Evidence, data: evidence.NewEvidence().PackConnect(n.Escrow, n.Registry, n.Models, n.Beacons)},
		{name: "connect/asks", to: n.Asks, data: asks.NewAsks().PackConnect(n.Escrow, n.Registry, n.Evidence, n.Queue, n.Disputes)},
		{name: "connect/queue", to: n.Queue, data: queue.NewQueue().PackConnect(n.Escrow, n.Evidence, n.Disputes)},
		{name: "connect/disputes", to: n.Disputes, data: disputes.NewDisputes().PackConnect(n.Escrow, n.Registry, n.Evidence, n.FeeToken, n.Timelock)},
		{name: "connect/slashing", to: n.Slashing, data: slashing.NewSlashing().PackConnect(
			n.Escrow, n.Registry, n.Evidence, n.Disputes, n.FeeToken, n.Timelock)},
		{name: "role/proposer", to: n.Timelock, data: lock.PackGrantRole(role("PROPOSER_ROLE"), n.Governor)},
		{name: "role/canceller", to: n.Timelock, data: lock.PackGrantRole(role("CANCELLER_ROLE"), n.Governor)},
		{name: "role/executor", to: n.Timelock, data: lock.PackGrantRole(role("EXECUTOR_ROLE"), common.Address{})},
	}
}

// farewell takes the deployer's last right.
func (d *deployment) farewell() []work {
	return []work{{
		name: "role/renounce", to: d.net.Timelock,
		data: timelock.NewTimelockController().PackRenounceRole([32]byte{}, d.From()), // DEFAULT_ADMIN_ROLE is zero
	}}
}
