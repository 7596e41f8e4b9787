package main

import (
	"fmt"
	"math/big"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
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

func newTown(payers, payees int) (*town, error) {
	n, err := evmtest.NewNetwork()
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

// mainLine measures 10 epochs of 1,000 tasks and 16 payees who claim once, and the dearest post of a ring in use.
func mainLine() ([]figure, error) {
	t, err := newTown(8, 16)
	if err != nil {
		return nil, err
	}
	posts, claims, err := t.settle(10, 1000)
	if err != nil {
		return nil, err
	}
	return []figure{
		{"gas per settled task, 10 epochs of 1,000, 16 first claims", (posts + claims + 9_999) / 10_000, 250},
		{"gas of an epoch post, 1,000 records", (posts + 9) / 10, 80_000},
	}, nil
}

// epochs measures posts of different sizes against the bounds of the complete suite.
func epochs() ([]figure, error) {
	t, err := newTown(8, 16)
	if err != nil {
		return nil, err
	}
	var figures []figure
	// The very first post also pays for the storage of the first root.
	e, err := t.Post(t.key, t.settler, evmtest.Genesis(), t.tasks(1), nil)
	if err != nil {
		return nil, err
	}
	for _, records := range []int{10, 4000, 10_000} {
		if e, err = t.Post(t.key, t.settler, e, t.tasks(records), nil); err != nil {
			return nil, err
		}
		figures = append(figures, figure{fmt.Sprintf("gas of an epoch post, %d records, strict", records), e.Gas, 60_000})
	}
	return append(figures, figure{"records in one blob, missing from 4,000", max(0, 4000-ledger.BlobRecords), 0}), nil
}

// week computes a week at 100,000 tasks a day from measured operations: 168 posts, 200 first claims.
func week() ([]figure, error) {
	t, err := newTown(50, 200)
	if err != nil {
		return nil, err
	}
	posts, claims, err := t.settle(2, 4000)
	if err != nil {
		return nil, err
	}
	return []figure{
		{"gas of a first claim among 200 payees", claims / 200, 100_000},
		{"gas per task of a week, 168 epochs, 200 first claims", (posts/2*168 + claims + 699_999) / 700_000, 60},
	}, nil
}

// challenges measures the dearest step proof: every record of the group names accounts of its own, far apart, in a
// tree of many accounts.
func challenges() ([]figure, error) {
	t, err := newTown(8, 64)
	if err != nil {
		return nil, err
	}
	good, err := t.Post(t.key, t.settler, evmtest.Genesis(), t.tasks(4096), nil)
	if err != nil {
		return nil, err
	}
	spread := t.tasks(16)
	for i := range spread {
		at := uint32(i+1) << 19
		spread[i].Miner, spread[i].Verifier, spread[i].Extra = at+1, at+2, ledger.Royalty{Publisher: at + 3, PerMille: 20}.Extra()
		spread[i].Payer = t.payers[i%8]
	}
	bad, err := t.Post(t.key, t.settler, good, spread, func(h *ledger.Header, _ []kzg4844.Blob) { h.NewRoot[5]++ })
	if err != nil {
		return nil, err
	}
	receipt, err := t.ChallengeStep(t.Boss, good, bad)
	if err != nil {
		return nil, fmt.Errorf("challenge: %w", err)
	}
	return []figure{
		{"gas of a step proof with 35 accounts", receipt.Gas, 15_000_000},
	}, nil
}

// registration measures a stake's path through both trees and the check of a draw.
func registration() ([]figure, error) {
	t, err := newTown(1, 1)
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
		{"gas of the very first stake, both trees", first, 2_500_000},
		{"gas of the 64th stake, both trees", later, 700_000},
		{"gas of a draw check among 64", draw, 40_000},
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
