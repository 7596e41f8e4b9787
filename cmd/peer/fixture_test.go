package main

import (
	"crypto/sha256"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// fixture is a true picture with a true receipt, made without a network: every key is at hand.
type fixture struct {
	t       *testing.T
	model   *compute.Model
	domain  protocol.Domain
	keys    map[protocol.Address]*protocol.Key
	tree    *protocol.WeightTree
	opening protocol.Opening
	receipt protocol.Receipt
	block   []byte
	picture *compute.Picture
}

const fixturePrompt = "a red apple on a blue background"

// fixtureInterval is the snapshot interval of the fixture's network.
const fixtureInterval = 4

func newFixture(t *testing.T, opening protocol.Opening) *fixture {
	t.Helper()
	model, err := compute.Embedded()
	require.NoError(t, err)
	f := &fixture{
		t: t, model: model, opening: opening, domain: protocol.Domain{ChainID: 1337, Escrow: protocol.Address{1}},
		keys: map[protocol.Address]*protocol.Key{},
	}
	f.tree, err = protocol.NewWeightTree(nil)
	require.NoError(t, err)
	for i := range uint32(3) {
		key := f.key(byte(10 + i))
		require.NoError(t, f.tree.Set(protocol.Leaf{Index: i, Node: key.Address(), Weight: 1000 * uint64(i+1)}))
	}
	f.order()
	f.certify()
	return f
}

func (f *fixture) key(n byte) *protocol.Key {
	private, err := crypto.ToECDSA(slices.Repeat([]byte{n}, 32))
	require.NoError(f.t, err)
	key := protocol.NewKey(private)
	f.keys[key.Address()] = key
	return key
}

func sign[M protocol.Message](f *fixture, key *protocol.Key, m M) protocol.Signed[M] {
	s, err := protocol.Sign(key, f.domain, m)
	require.NoError(f.t, err)
	return s
}

// order makes the picture and everything up to the commit.
func (f *fixture) order() {
	requester, miner := f.key(1), f.key(2)
	p := f.model.DefaultParams()
	p.Seed = 7
	var err error
	f.picture, err = f.model.Generate(f.t.Context(), fixturePrompt, p, compute.Options{Threads: 2})
	require.NoError(f.t, err)
	f.block, err = f.picture.PNG()
	require.NoError(f.t, err)
	assignment := sign(f, requester, protocol.Assignment{
		Task: protocol.Task{
			Model: f.model.Root(), Prompt: protocol.PromptHash(f.opening.Salt, fixturePrompt),
			Tokens: protocol.TokensHash(f.opening.Salt, f.model.Tokens(fixturePrompt)), Class: f.model.Class(fixturePrompt), Width: uint16(p.Width),
			Height: uint16(p.Height), Steps: uint16(p.Steps), Guidance: uint16(p.Guidance), Seed: p.Seed, Tier: protocol.TierExact,
		},
		Requester: requester.Address(), Miner: miner.Address(), Price: protocol.Token / 100, CommitBy: 50, Nonce: 1,
	})
	id := assignment.Digest(f.domain)
	f.receipt = protocol.Receipt{Domain: f.domain}
	block, prompt := f.block, fixturePrompt
	if f.opening.Private() {
		block, err = protocol.SealPicture(f.opening.Key, id, f.block)
		require.NoError(f.t, err)
		f.receipt.Opening, prompt = []protocol.Opening{f.opening}, ""
	}
	f.receipt.Committed = protocol.Committed{
		Assignment: assignment, Prompt: prompt,
		Voucher: sign(f, requester, protocol.Voucher{
			Payer: requester.Address(), Assignment: id, Miner: miner.Address(), Price: protocol.Token / 100,
			CommitBy: 50, SettleBy: 100, Params: 1,
		}),
		Commit: sign(f, miner, protocol.Commit{
			Assignment: id, Picture: sha256.Sum256(block), Pixels: f.picture.PixelsHash(),
			Trace: protocol.Hash{9}, Size: uint32(len(block)),
		}),
	}
}

// certify lets the committee attest.
func (f *fixture) certify() {
	committed := f.receipt.Committed
	id, beacon := committed.ID(f.domain), protocol.Hash{42}
	plain, err := f.model.Score(fixturePrompt, f.picture.RGB, f.picture.Width, f.picture.Height)
	require.NoError(f.t, err)
	c := protocol.Certificate{
		Assignment: id, Commit: committed.Commit.Digest(f.domain), CommitBy: 50, Beacon: beacon,
		Snapshot: protocol.Snapshot{Block: protocol.SnapshotBlock(50, fixtureInterval), Root: f.tree.Root()},
	}
	for i := range uint32(protocol.FirstSeven) {
		member, err := protocol.Draw(f.tree, beacon, id, protocol.PurposeVerifier, i)
		require.NoError(f.t, err)
		augmented, err := f.model.ScoreAugmented(fixturePrompt, f.picture.RGB, f.picture.Width, f.picture.Height, protocol.AugmentationSeed(beacon, id, i))
		require.NoError(f.t, err)
		c.Members = append(c.Members, member)
		c.Attestations = append(c.Attestations, sign(f, f.keys[member.Leaf.Node], protocol.Attestation{
			Assignment: id, Index: i, Beacon: beacon, Commit: c.Commit, Plain: plain, Augmented: augmented,
		}))
	}
	f.receipt.Certificate = []protocol.Certificate{c}
	require.NoError(f.t, f.receipt.Verify())
}

// png returns the picture with its receipt.
func (f *fixture) png() []byte {
	data, err := protocol.EmbedReceipt(f.block, f.receipt)
	require.NoError(f.t, err)
	return data
}

// network is the network.json that the fixture's receipt belongs to, and whose chain nobody serves.
func (f *fixture) network() node.NetworkFile {
	return node.NetworkFile{
		Name: "dev", Scope: node.ScopeMachine, RPC: "http://127.0.0.1:9", Period: node.Duration(1e9),
		Bootstrap: []string{}, Chain: settlement.Network{
			Version: settlement.NetworkVersion, ChainID: 1337, Escrow: common.Address(f.domain.Escrow),
			Token: common.Address{2}, FeeToken: common.Address{2}, Registry: common.Address{3}, Pools: common.Address{4},
			Models: common.Address{5}, Steps: common.Address{6}, Evidence: common.Address{7}, Asks: common.Address{8},
			Queue: common.Address{9}, Disputes: common.Address{10}, Slashing: common.Address{11}, Beacons: common.Address{12},
			Layouts: common.Address{16}, Judge: common.Address{17}, Referee: common.Address{18},
			Governor: common.Address{13}, Timelock: common.Address{14}, Brake: common.Address{15},
			Params: settlement.Params{SnapshotInterval: fixtureInterval},
		},
	}
}

func write(t *testing.T, dir, name string, data []byte) {
	t.Helper()
	require.NoError(t, os.WriteFile(filepath.Join(dir, name), data, 0o600))
}
