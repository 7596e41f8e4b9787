package settlement

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/bindings/attentionmath"
	"github.com/limn-network/limn/settlement/bindings/beacons"
	"github.com/limn-network/limn/settlement/bindings/bisection"
	"github.com/limn-network/limn/settlement/bindings/brake"
	"github.com/limn-network/limn/settlement/bindings/disputes"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/evidence"
	"github.com/limn-network/limn/settlement/bindings/governor"
	"github.com/limn-network/limn/settlement/bindings/layouts"
	"github.com/limn-network/limn/settlement/bindings/limntoken"
	"github.com/limn-network/limn/settlement/bindings/models"
	"github.com/limn-network/limn/settlement/bindings/pools"
	"github.com/limn-network/limn/settlement/bindings/queue"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/bindings/rowmath"
	"github.com/limn-network/limn/settlement/bindings/scoremath"
	"github.com/limn-network/limn/settlement/bindings/slashing"
	"github.com/limn-network/limn/settlement/bindings/steps"
	"github.com/limn-network/limn/settlement/bindings/tables"
	"github.com/limn-network/limn/settlement/bindings/tilejudge"
	"github.com/limn-network/limn/settlement/bindings/timelock"
)

// Plan is what a deployment sends, in stages: what the transactions of one need was made by those before it, so those of
// one stage can be on their way together.
type Plan struct {
	Network  Network // filled in as contracts are made
	cfg      DeployConfig
	deployer common.Address

	// What only the judge asks.
	tables, rows, attention, scores common.Address
}

// Work is one transaction of a stage: a contract to make, or a call.
type Work struct {
	Name string // of the purpose: a killed run finds the same transactions again
	To   common.Address
	Data []byte
	Made *common.Address // where the new contract's address goes; nil for a call
}

// NewPlan makes the plan of a suite that a key deploys.
func NewPlan(cfg DeployConfig, chainID uint64, deployer common.Address) (*Plan, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}
	return &Plan{cfg: cfg, deployer: deployer, Network: Network{Version: NetworkVersion, ChainID: chainID, Params: cfg.Params}}, nil
}

func create(name string, made *common.Address, meta *bind.MetaData, args []byte) Work {
	return Work{Name: name, Data: append(common.FromHex(meta.Bin), args...), Made: made}
}

// Stages returns what lists each stage's transactions, once the stages before it are done.
func (d *Plan) Stages() []func() []Work {
	return []func() []Work{d.foundations, d.money, d.registers, d.pools, d.connections, d.farewell}
}

// foundations need no other contract.
func (d *Plan) foundations() []Work {
	n, c := &d.Network, d.cfg
	return []Work{
		create("token", &n.Token, &limntoken.LimnTokenMetaData, limntoken.NewLimnToken().PackConstructor(d.deployer, c.Supply.Wei(), c.Test)),
		// The deployer's role ends in the last stage.
		create("timelock", &n.Timelock, &timelock.TimelockControllerMetaData, timelock.NewTimelockController().PackConstructor(
			big.NewInt(int64(c.Governance.TimelockDelay.Seconds())), nil, nil, d.deployer)),
		create("steps", &n.Steps, &steps.StepsMetaData, nil),
		create("evidence", &n.Evidence, &evidence.EvidenceMetaData, nil),
		create("asks", &n.Asks, &asks.AsksMetaData, nil),
		create("queue", &n.Queue, &queue.QueueMetaData, nil),
		create("beacons", &n.Beacons, &beacons.BeaconsMetaData, nil),
		create("disputes", &n.Disputes, &disputes.DisputesMetaData, disputes.NewDisputes().PackConstructor(disputes.DisputesTerms{
			Prices: c.Disputes.Prices, MinBond: uint64(c.Disputes.MinBond), DefendWindow: uint32(c.Disputes.DefendWindow),
			Term: uint32(c.Disputes.Term), SlashBps: c.Disputes.SlashBps,
		})),
		create("layouts", &n.Layouts, &layouts.LayoutsMetaData, nil),
		create("judge/tables", &d.tables, &tables.TablesMetaData, nil),
		create("judge/scores", &d.scores, &scoremath.ScoreMathMetaData, nil),
		create("slashing", &n.Slashing, &slashing.SlashingMetaData, slashing.NewSlashing().PackConstructor(slashing.SlashingTerms{
			SlashBps: c.Slashing.SlashBps, ClaimPeriod: uint32(c.Slashing.ClaimPeriod), RefutePeriod: uint32(c.Slashing.RefutePeriod),
		})),
	}
}

// money is the escrow and the governor, and what the judge computes rows with.
func (d *Plan) money() []Work {
	n, c := &d.Network, d.cfg
	n.FeeToken = c.FeeToken
	if n.FeeToken == (common.Address{}) {
		n.FeeToken = n.Token
	}
	treasury := c.Treasury
	if treasury == (common.Address{}) {
		treasury = n.Timelock
	}
	bond := uint64(c.MinBond)
	return []Work{
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
		create("judge/rows", &d.rows, &rowmath.RowMathMetaData, rowmath.NewRowMath().PackConstructor(d.tables)),
		create("judge/attention", &d.attention, &attentionmath.AttentionMathMetaData, attentionmath.NewAttentionMath().PackConstructor(d.tables)),
	}
}

// registers is what stands beside the escrow and knows it from its first block.
func (d *Plan) registers() []Work {
	n, c := &d.Network, d.cfg
	list := []Work{
		create("registry", &n.Registry, &registry.RegistryMetaData, registry.NewRegistry().PackConstructor(registry.RegistryConfig{
			Token: n.Token, Escrow: n.Escrow, SnapshotInterval: c.SnapshotInterval,
			Params: registry.ParametersParams{
				MinStake: uint64(c.MinStake), OwnerCap: uint64(c.OwnerCap), StartStake: uint64(c.StartStake),
				UnbondingBlocks: new(big.Int).SetUint64(c.UnbondingBlocks), MinVerifiers: c.MinVerifiers,
				SlashMin: 1000, SlashMax: 10_000,
			},
		})),
		create("brake", &n.Brake, &brake.BrakeMetaData, brake.NewBrake().PackConstructor(brake.BrakeConfig{
			Token: n.Token, Escrow: n.Escrow,
			VotingDelay: big.NewInt(1), VotingPeriod: uint32(c.Governance.PausePeriod),
			ProposalThreshold: c.Governance.Threshold.Wei(), Quorum: new(big.Int).SetUint64(c.Governance.PauseQuorum),
		})),
		create("models", &n.Models, &models.ModelsMetaData, models.NewModels().PackConstructor(n.Escrow)),
		create("judge", &n.Judge, &tilejudge.TileJudgeMetaData, tilejudge.NewTileJudge().PackConstructor(n.Layouts, d.rows, d.attention, d.scores)),
	}
	return append(list, d.warm()...)
}

// warmStep keeps one transaction below Osaka's limit of 2^24 gas (EIP-7825).
const warmStep = 512

func (d *Plan) warm() (list []Work) {
	for from := uint64(0); from < d.cfg.WarmRing; from += warmStep {
		data := escrow.NewEscrow().PackWarmRing(new(big.Int).SetUint64(from), new(big.Int).SetUint64(min(from+warmStep, d.cfg.WarmRing)))
		list = append(list, Work{Name: fmt.Sprintf("warm/%d", from), To: d.Network.Escrow, Data: data})
	}
	return list
}

func (d *Plan) pools() []Work {
	n := &d.Network
	return []Work{
		create("pools", &n.Pools, &pools.PoolsMetaData, pools.NewPools().PackConstructor(n.Registry, n.FeeToken)),
		create("referee", &n.Referee, &bisection.BisectionMetaData, bisection.NewBisection().PackConstructor(n.Disputes, n.Registry, n.Beacons, n.Judge)),
	}
}

// connections tells each contract the others, once, and makes the governor the timelock's only proposer. Anyone may
// execute what has waited long enough.
func (d *Plan) connections() []Work {
	n := &d.Network
	lock := timelock.NewTimelockController()
	role := func(name string) [32]byte { return crypto.Keccak256Hash([]byte(name)) }
	return []Work{
		{Name: "connect/escrow", To: n.Escrow, Data: escrow.NewEscrow().PackConnect(escrow.GovernedLinks{
			Registry: n.Registry, Courts: []common.Address{n.Steps, n.Asks}, Slasher: n.Slashing, Governor: n.Timelock, Brake: n.Brake,
		})},
		{Name: "connect/registry", To: n.Registry, Data: registry.NewRegistry().PackConnect(n.Timelock, []common.Address{n.Slashing, n.Disputes})},
		{Name: "connect/steps", To: n.Steps, Data: steps.NewSteps().PackConnect(n.Escrow, n.Queue, n.Disputes)},
		{Name: "connect/evidence", To: n.Evidence, Data: evidence.NewEvidence().PackConnect(n.Escrow, n.Registry, n.Models, n.Beacons)},
		{Name: "connect/asks", To: n.Asks, Data: asks.NewAsks().PackConnect(n.Escrow, n.Registry, n.Evidence, n.Queue, n.Disputes)},
		{Name: "connect/queue", To: n.Queue, Data: queue.NewQueue().PackConnect(n.Escrow, n.Evidence, n.Disputes)},
		{Name: "connect/disputes", To: n.Disputes, Data: disputes.NewDisputes().PackConnect(
			n.Escrow, n.Registry, n.Evidence, n.FeeToken, n.Timelock, n.Referee)},
		{Name: "connect/slashing", To: n.Slashing, Data: slashing.NewSlashing().PackConnect(
			n.Escrow, n.Registry, n.Evidence, n.Disputes, n.FeeToken, n.Timelock)},
		{Name: "role/proposer", To: n.Timelock, Data: lock.PackGrantRole(role("PROPOSER_ROLE"), n.Governor)},
		{Name: "role/canceller", To: n.Timelock, Data: lock.PackGrantRole(role("CANCELLER_ROLE"), n.Governor)},
		{Name: "role/executor", To: n.Timelock, Data: lock.PackGrantRole(role("EXECUTOR_ROLE"), common.Address{})},
	}
}

// farewell takes the deployer's last right.
func (d *Plan) farewell() []Work {
	return []Work{{
		Name: "role/renounce", To: d.Network.Timelock,
		Data: timelock.NewTimelockController().PackRenounceRole([32]byte{}, d.deployer), // DEFAULT_ADMIN_ROLE is zero
	}}
}
