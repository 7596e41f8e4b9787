package main

import (
	"fmt"
	"math/big"
	"math/rand/v2"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/contracts"
	"github.com/limn-network/limn/settlement/evmtest"
	"github.com/limn-network/limn/settlement/ledger"
)

// town is a network with one settler and payees who have accounts but no money of their own, so that a first claim
// pays for the storage of a first balance.
type town struct {
	*evmtest.Network
	key     common.Address
	settler uint32
	payers  []uint32
	payees  []uint32
	random  *rand.Rand
}

func address(n int64) common.Address { return common.BigToAddress(big.NewInt(n)) }

func newTown(chain func() (*evmtest.Chain, error), payers, payees int) (*town, error) {
	n, err := evmtest.NewNetworkOn(chain)
	if err != nil {
		return nil, err
	}
	t := &town{Network: n, key: address(0x5e77), random: rand.New(rand.NewPCG(1, 1))}
	if t.settler, err = n.Bond(t.key, evmtest.MinBond); err != nil {
		return nil, err
	}
	for i := range payers {
		account, err := n.Deposit(address(int64(0x10000+i)), 90_000*1e9)
		if err != nil {
			return nil, err
		}
		t.payers = append(t.payers, account)
	}
	for i := range payees {
		// The boss pays one gwei each, so a payee's own balance stays untouched.
		if i == 0 {
			if err := n.Fund(n.Boss, 1e9); err != nil {
				return nil, err
			}
		}
		receipt, err := n.Send(n.Boss, n.Escrow, n.EscrowABI.PackDeposit(address(int64(0x20000+i)), evmtest.Wei(1)))
		if err != nil {
			return nil, fmt.Errorf("open account: %w", err)
		}
		account, err := n.EscrowABI.UnpackDeposit(receipt.Return)
		if err != nil {
			return nil, err
		}
		t.payees = append(t.payees, account)
	}
	for from := int64(0); from < 1024; from += 512 {
		if _, err := n.Send(n.Boss, n.Escrow, n.EscrowABI.PackWarmRing(big.NewInt(from), big.NewInt(from+512))); err != nil {
			return nil, fmt.Errorf("warm ring: %w", err)
		}
	}
	return t, nil
}

func (t *town) pick(of []uint32) uint32 { return of[t.random.IntN(len(of))] }

// tasks are n settled tasks between the town's payers and payees.
func (t *town) tasks(n int) []ledger.Record {
	list := make([]ledger.Record, n)
	for i := range list {
		list[i] = ledger.Record{Kind: ledger.Settle, Payer: t.pick(t.payers), Number: uint32(i), Miner: t.pick(t.payees),
			Verifier: t.pick(t.payees), Price: protocol.Amount(1e7 + t.random.Uint64N(1e7)),
			Extra: ledger.Royalty{Publisher: t.pick(t.payees), PerMille: 20}.Extra()}
	}
	return list
}

// settle posts epochs and then claims once for every payee; it returns the gas of the posts and of the claims.
func (t *town) settle(epochs, tasks int) (posts, claims uint64, err error) {
	e := evmtest.Genesis()
	for range epochs {
		if e, err = t.Post(t.key, t.settler, e, t.tasks(tasks), nil); err != nil {
			return 0, 0, err
		}
		posts += e.Gas
	}
	t.Finalize(e)
	for _, payee := range t.payees {
		receipt, err := t.Claim(t.Boss, e, payee)
		if err != nil {
			return 0, 0, fmt.Errorf("claim %d: %w", payee, err)
		}
		claims += receipt.Gas
	}
	return posts, claims, nil
}

// mainLine measures 10 epochs of 1,000 tasks and 16 payees who claim once, and the mean post of a ring in use.
func mainLine() ([]figure, error) {
	perTask, post, err := tenEpochs()
	return []figure{
		{"gas per settled task, 10 epochs of 1,000, 16 first claims", perTask, atMost(250)},
		{"gas of an epoch post, 1,000 records", post, atMost(80_000)},
	}, err
}

func tenEpochs() (perTask, post uint64, err error) {
	t, err := newTown(evmtest.New, 8, 16)
	if err != nil {
		return 0, 0, err
	}
	posts, claims, err := t.settle(10, 1000)
	return (posts + claims + 9_999) / 10_000, (posts + 9) / 10, err
}

// tasks measures what a settled task costs against the bound of the complete suite.
func tasks() ([]figure, error) {
	perTask, _, err := tenEpochs()
	return []figure{
		{"gas per settled task, 10 epochs of 1,000, 16 first claims", perTask, atMost(200)},
		{"blob gas per settled task, the same", 10 * params.BlobTxBlobGasPerBlob / 10_000, unbounded},
		{"records in one blob", ledger.BlobRecords, atLeast(4000)},
	}, err
}

// rules are those that a figure is measured under.
var rules = []struct {
	name       string
	chain      func() (*evmtest.Chain, error)
	post, week uint64 // bounds
}{
	{"Osaka", evmtest.New, 60_000, 60},
	{"Amsterdam", evmtest.NewAmsterdam, 90_000, 110},
}

// posts measures epochs of different sizes.
func posts() ([]figure, error) {
	var figures []figure
	for _, r := range rules {
		t, err := newTown(r.chain, 8, 16)
		if err != nil {
			return nil, err
		}
		// The very first post also pays for what is zero before it.
		e, err := t.Post(t.key, t.settler, evmtest.Genesis(), t.tasks(1), nil)
		if err != nil {
			return nil, err
		}
		var gas [2]uint64
		for i, records := range []int{10, 10_000} {
			if e, err = t.Post(t.key, t.settler, e, t.tasks(records), nil); err != nil {
				return nil, err
			}
			gas[i] = e.Gas
			figures = append(figures, figure{fmt.Sprintf("gas of an epoch post, %d records, %s", records, r.name), e.Gas, atMost(r.post)})
		}
		figures = append(figures, figure{"difference of the two, per mille", (gas[1] - min(gas[0], gas[1])) * 1000 / gas[0], atMost(50)})
		if e, err = t.PostData(t.key, t.settler, e, t.tasks(1000), nil); err != nil {
			return nil, err
		}
		figures = append(figures, figure{"gas of an epoch post, 1000 records as calldata, " + r.name, e.Gas, unbounded})
	}
	return figures, nil
}

// week computes a week at 100,000 tasks a day from measured operations: 168 posts, 200 first claims.
func week() ([]figure, error) {
	var figures []figure
	for _, r := range rules {
		t, err := newTown(r.chain, 50, 200)
		if err != nil {
			return nil, err
		}
		posts, claims, err := t.settle(2, 4000)
		if err != nil {
			return nil, err
		}
		figures = append(figures,
			figure{"gas of a first claim, " + r.name, claims / 200, unbounded},
			figure{"gas per task of a week, 168 epochs, 200 first claims, " + r.name, (posts/2*168 + claims + 699_999) / 700_000, atMost(r.week)})
	}
	return figures, nil
}

// challenges measures the dearest step proof: eight records that touch 35 accounts, every one of them with a neighbour
// at each height of the tree, so that no path is shorter than it can be.
func challenges() ([]figure, error) {
	t, err := newTown(evmtest.New, 8, 8)
	if err != nil {
		return nil, err
	}
	dear := t.tasks(8)
	touched := []uint32{ledger.Treasury, ledger.AuditPool, t.settler}
	for i := range dear {
		at := uint32(i+1) << 20
		dear[i].Payer = t.payers[i]
		dear[i].Miner, dear[i].Verifier, dear[i].Extra = at+1, at+1<<19, ledger.Royalty{Publisher: at + 1<<18, PerMille: 20}.Extra()
		touched = append(touched, dear[i].Payer, dear[i].Miner, dear[i].Verifier, dear[i].Royalty().Publisher)
	}
	good, err := t.Post(t.key, t.settler, evmtest.Genesis(), t.neighbours(touched), nil)
	if err != nil {
		return nil, err
	}
	bad, err := t.Post(t.key, t.settler, good, dear, func(h *ledger.Header, _ []kzg4844.Blob) { h.NewRoot[5]++ })
	if err != nil {
		return nil, err
	}
	bytes, err := t.StepProofSize(good, bad)
	if err != nil {
		return nil, err
	}
	receipt, err := t.ChallengeStep(t.Boss, good, bad)
	if err != nil {
		return nil, fmt.Errorf("challenge: %w", err)
	}
	return []figure{
		{"bytes of the worst step proof, 35 accounts", uint64(bytes), atMost(128<<10 - 1)},
		{"gas of the worst step proof, 35 accounts", receipt.Gas, atMost(15_000_000 - 1)},
	}, nil
}

// neighbours are records that give every account a sibling at each height of the tree.
func (t *town) neighbours(accounts []uint32) (records []ledger.Record) {
	for _, account := range accounts {
		for height := 0; height < ledger.TreeDepth; height += 2 {
			records = append(records, ledger.Record{
				Kind: ledger.Settle, Payer: t.payers[0], Number: uint32(len(records)), Miner: account ^ 1<<height,
				Verifier: account ^ 1<<(height+1), Price: 1e6,
			})
		}
	}
	return records
}

// registration measures a stake's path through both trees and the check of a draw.
func registration() ([]figure, error) {
	t, err := newTown(evmtest.New, 1, 1)
	if err != nil {
		return nil, err
	}
	domain := protocol.Domain{ChainID: t.ChainID(), Escrow: protocol.Address(t.Escrow)}
	tree, err := protocol.NewWeightTree(nil)
	if err != nil {
		return nil, err
	}
	var first, later uint64
	for i := range uint32(64) {
		private, err := crypto.ToECDSA(common.LeftPadBytes([]byte{1, byte(i)}, 32))
		if err != nil {
			return nil, err
		}
		key, owner := protocol.NewKey(private), address(int64(0x30000)+int64(i))
		if later, err = t.stake(domain, owner, key); err != nil {
			return nil, err
		}
		if i == 0 {
			first = later
		}
		if err := tree.Set(protocol.Leaf{Index: i, Node: key.Address(), Weight: evmtest.MinStake}); err != nil {
			return nil, err
		}
	}
	block := t.Number
	t.Number++
	beacon, assignment := protocol.Keccak([]byte("beacon")), protocol.Keccak([]byte("assignment"))
	drawn, err := protocol.Draw(tree, beacon, assignment, protocol.PurposeVerifier, 0)
	if err != nil {
		return nil, err
	}
	draw, err := t.ViewGas(t.Registry, evmtest.DrawCall(t.RegistryABI, 2, block, beacon, assignment, 0, drawn))
	if err != nil {
		return nil, fmt.Errorf("check draw: %w", err)
	}
	return []figure{
		{"gas of the very first stake, both trees", first, unbounded},
		{"gas of the 64th stake, both trees", later, unbounded},
		{"gas of a draw check among 64", draw, atMost(40_000)},
	}, nil
}

// stake registers a verifier and auditor and returns the gas of its stake.
func (t *town) stake(domain protocol.Domain, owner common.Address, key *protocol.Key) (uint64, error) {
	if err := t.Fund(owner, evmtest.MinStake); err != nil {
		return 0, err
	}
	node := common.Address(key.Address())
	consent := protocol.NodeKey{Owner: protocol.Address(owner), Node: key.Address(), Roles: protocol.RoleVerifier | protocol.RoleAuditor}
	signature, err := key.SignDigest(domain.Digest(consent))
	if err != nil {
		return 0, err
	}
	if _, err := t.Send(owner, t.Registry, t.RegistryABI.PackRegister(node, uint8(consent.Roles), signature[:])); err != nil {
		return 0, fmt.Errorf("register: %w", err)
	}
	receipt, err := t.Send(owner, t.Registry, t.RegistryABI.PackAddStake(node, evmtest.Wei(evmtest.MinStake)))
	if err != nil {
		return 0, fmt.Errorf("stake: %w", err)
	}
	return receipt.Gas, nil
}

// recorded are the figures of proofs that need signed evidence: forge's tests build it, measure what each costs, and fail
// when one grows by more than 2 percent (settlement/contracts/assurance).
func recorded() ([]figure, error) {
	var figures []figure
	for line := range strings.Lines(contracts.Gas) {
		name, gas, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(name, "#") {
			continue
		}
		value, err := strconv.ParseUint(gas, 10, 64)
		if err != nil {
			return nil, fmt.Errorf("recorded gas of %q: %w", name, err)
		}
		b := unbounded
		if strings.HasPrefix(name, "challenge") {
			b = atMost(15_000_000 - 1)
		}
		figures = append(figures, figure{"gas: " + name, value, b})
		var draws uint64
		if n, err := fmt.Sscanf(name, "check of %d draws", &draws); err == nil && n == 1 && !strings.Contains(name, "audit") {
			figures = append(figures, figure{"gas: " + name + ", for each draw", value / draws, atMost(40_000)})
		}
	}
	return figures, nil
}
