package evmtest_test

import (
	"math/rand/v2"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/bindings/registry"
	"github.com/limn-network/limn/settlement/evmtest"
)

func newKey(t *testing.T, n byte) *protocol.Key {
	private, err := crypto.ToECDSA(append(make([]byte, 31), n))
	require.NoError(t, err)
	return protocol.NewKey(private)
}

func network(t *testing.T) (*evmtest.Network, protocol.Domain) {
	n, err := evmtest.NewNetwork()
	require.NoError(t, err)
	return n, protocol.Domain{ChainID: n.ChainID(), Escrow: protocol.Address(n.Escrow)}
}

// register binds a node key to an owner with the protocol package's signature.
func register(n *evmtest.Network, domain protocol.Domain, owner common.Address, node *protocol.Key, roles protocol.Roles, nonce uint64) error {
	digest := domain.Digest(protocol.NodeKey{Owner: protocol.Address(owner), Node: node.Address(), Roles: roles, Nonce: nonce})
	signature, err := node.SignDigest(digest)
	if err != nil {
		return err
	}
	_, err = n.Send(owner, n.Registry, n.RegistryABI.PackRegister(common.Address(node.Address()), uint8(roles), signature[:]))
	return err
}

func registryReason[E any](t *testing.T, n *evmtest.Network, err error) *E {
	t.Helper()
	var revert *evmtest.RevertError
	require.ErrorAs(t, err, &revert)
	reason, err := n.RegistryABI.UnpackError(revert.Data)
	require.NoError(t, err)
	typed, ok := reason.(*E)
	require.True(t, ok, "reverted with %T", reason)
	return typed
}

// TestDigestsAgree: what protocol hashes and signs is what the contracts hash and recover.
func TestDigestsAgree(t *testing.T) {
	n, domain := network(t)
	key := newKey(t, 7)
	view := func(to common.Address, data []byte) protocol.Hash {
		ret, err := n.View(to, data)
		require.NoError(t, err)
		require.Len(t, ret, 32)
		return protocol.Hash(ret)
	}
	require.Equal(t, domain.Separator(), view(n.Escrow, n.EscrowABI.PackDomainSeparator()))

	voucher := protocol.Voucher{
		Payer: key.Address(), Number: 3, Assignment: protocol.Keccak([]byte("a")), Miner: protocol.Address{19: 9},
		Price: 12_345, CommitBy: 100, SettleBy: 7, Params: 1, Previous: protocol.Keccak([]byte("p")),
	}
	require.Equal(t, domain.Digest(voucher), view(n.Escrow, n.EscrowABI.PackVoucherDigest(escrow.Voucher{
		Payer: common.Address(voucher.Payer), Number: 3, Assignment: voucher.Assignment, Miner: common.Address(voucher.Miner),
		Price: 12_345, CommitBy: 100, SettleBy: 7, Params: 1, Previous: voucher.Previous,
	})))

	owner := address(0x77)
	nodeKey := protocol.NodeKey{Owner: protocol.Address(owner), Node: key.Address(), Roles: 7, Nonce: 5}
	require.Equal(t, domain.Digest(nodeKey), view(n.Registry,
		n.RegistryABI.PackNodeKeyDigest(owner, common.Address(key.Address()), 7, 5)))

	payerKey := protocol.PayerKey{Owner: protocol.Address(owner), Key: key.Address(), Limit: 99, Expiry: 1_000_000}
	require.Equal(t, domain.Digest(payerKey), view(n.Escrow,
		n.EscrowABI.PackPayerKeyDigest(owner, common.Address(key.Address()), 99, 1_000_000, 0)))

	account, err := n.Deposit(owner, 10)
	require.NoError(t, err)
	signature, err := key.SignDigest(domain.Digest(payerKey))
	require.NoError(t, err)
	set := n.EscrowABI.PackSetPayerKey(common.Address(key.Address()), 99, 1_000_000, signature[:])
	_, err = n.Send(owner, n.Escrow, set)
	require.NoError(t, err)
	ret, err := n.View(n.Escrow, n.EscrowABI.PackPayerKeyOf(common.Address(key.Address())))
	require.NoError(t, err)
	stored, err := n.EscrowABI.UnpackPayerKeyOf(ret)
	require.NoError(t, err)
	require.Equal(t, escrow.IEscrowPayerKey{Account: account, Limit: 99, Expiry: 1_000_000, Nonce: 1}, stored)
	_, err = n.Send(owner, n.Escrow, set)
	require.IsType(t, &escrow.EscrowBadSignature{}, n.Reason(err), "a consent counts once")
}

// TestHeaderHashAgrees compares the hash under which an epoch is stored.
func TestHeaderHashAgrees(t *testing.T) {
	w := newWorld(t)
	e := w.post(evmtest.Genesis(), w.records(3), nil)
	ret, err := w.View(w.Escrow, w.EscrowABI.PackEpochHash(evmtest.Posted(e.Posted())))
	require.NoError(t, err)
	require.Equal(t, e.Posted().Hash(), protocol.Hash(ret))
}

// TestRegistration: consent, ownership, stake and its way out.
func TestRegistration(t *testing.T) {
	n, domain := network(t)
	owner, thief, key := address(0x71), address(0x72), newKey(t, 9)
	node := common.Address(key.Address())
	require.NoError(t, n.Fund(owner, 10*evmtest.MinStake))
	require.NoError(t, n.Fund(thief, 10*evmtest.MinStake))

	registryReason[registry.RegistryBadSignature](t, n, register(n, domain, owner, key, 3, 1))
	require.NoError(t, register(n, domain, owner, key, 3, 0))
	registryReason[registry.RegistryBadSignature](t, n, register(n, domain, owner, key, 3, 0))
	send := func(from common.Address, data []byte) error {
		_, err := n.Send(from, n.Registry, data)
		return err
	}
	registryReason[registry.RegistryNotOwner](t, n, send(thief, n.RegistryABI.PackAddStake(node, evmtest.Wei(evmtest.MinStake))))
	require.NoError(t, send(owner, n.RegistryABI.PackAddStake(node, evmtest.Wei(evmtest.MinStake))))
	registryReason[registry.RegistryNodeHasOwner](t, n, register(n, domain, thief, key, 3, 1))
	registryReason[registry.RegistryNotUnbonding](t, n, send(owner, n.RegistryABI.PackWithdrawStake(node)))
	require.NoError(t, send(owner, n.RegistryABI.PackRequestUnbond(node, evmtest.MinStake)))
	registryReason[registry.RegistryNotMatured](t, n, send(owner, n.RegistryABI.PackWithdrawStake(node)))
	registryReason[registry.RegistryNodeHasOwner](t, n, register(n, domain, thief, key, 3, 1))
	n.Number += 2 * evmtest.Unbonding
	registryReason[registry.RegistryNotOwner](t, n, send(thief, n.RegistryABI.PackWithdrawStake(node)))
	require.NoError(t, send(owner, n.RegistryABI.PackWithdrawStake(node)))
	balance, err := n.Balance(owner)
	require.NoError(t, err)
	require.Equal(t, evmtest.Wei(10*evmtest.MinStake), balance)
	require.NoError(t, register(n, domain, thief, key, 3, 1), "a node without stake may move")
}

// TestWeightTreesAgree: random registrations, stakes and exits give the same trees on chain and in package protocol,
// at every past block, and the contract confirms the draws that the package makes, and no other.
func TestWeightTreesAgree(t *testing.T) {
	n, domain := network(t)
	r := rand.New(rand.NewPCG(8, 9))
	tree, err := protocol.NewWeightTree(nil)
	require.NoError(t, err)
	type snapshot struct {
		block uint64
		root  protocol.Node
	}
	var snapshots []snapshot
	leaves := map[common.Address]uint32{}
	var free []uint32 // leaves whose node left: the next node takes the last of them
	used := uint32(0)
	for i := range 14 {
		key, owner := newKey(t, byte(20+i)), address(int64(0x500+i))
		node := common.Address(key.Address())
		require.NoError(t, n.Fund(owner, 20*evmtest.MinStake))
		require.NoError(t, register(n, domain, owner, key, protocol.RoleVerifier|protocol.RoleMiner, 0))
		stake := uint64(evmtest.MinStake) * (1 + r.Uint64N(9))
		if i%5 == 4 {
			stake = evmtest.MinStake - 1 // too little to weigh anything
		} else {
			if last := len(free) - 1; last >= 0 {
				leaves[node], free = free[last], free[:last]
			} else {
				leaves[node] = used
				used++
			}
			require.NoError(t, tree.Set(protocol.Leaf{Index: leaves[node], Node: key.Address(), Weight: stake}))
		}
		_, err := n.Send(owner, n.Registry, n.RegistryABI.PackAddStake(node, evmtest.Wei(stake)))
		require.NoError(t, err)
		if leaf, ok := leaves[node]; ok && i%4 == 3 {
			_, err := n.Send(owner, n.Registry, n.RegistryABI.PackRequestUnbond(node, stake))
			require.NoError(t, err)
			require.NoError(t, tree.Set(protocol.Leaf{Index: leaf, Node: key.Address()}))
			free = append(free, leaf)
		}
		snapshots = append(snapshots, snapshot{n.Number, tree.Root()})
		n.Number += uint64(1 + r.IntN(3))
	}
	for i, s := range snapshots {
		for _, block := range []uint64{s.block, s.block + 1} {
			if i+1 < len(snapshots) && snapshots[i+1].block <= block && block != s.block {
				continue
			}
			if block >= n.Number {
				continue
			}
			ret, err := n.View(n.Registry, n.RegistryABI.PackSnapshotAt(2, block))
			require.NoError(t, err)
			got, err := n.RegistryABI.UnpackSnapshotAt(ret)
			require.NoError(t, err)
			require.Equal(t, s.root.Hash, protocol.Hash(got.Root), "block %d", block)
			require.Equal(t, s.root.Sum, got.Total.Uint64())
		}
	}
	last := snapshots[len(snapshots)-1]
	for i := range uint32(40) {
		beacon, assignment := protocol.Keccak([]byte{byte(i)}), protocol.Keccak([]byte{1, byte(i)})
		drawn, err := protocol.Draw(tree, beacon, assignment, protocol.PurposeVerifier, i)
		require.NoError(t, err)
		require.True(t, checkDraw(t, n, last.block, beacon, assignment, i, drawn))
		wrong := drawn
		wrong.Leaf.Weight++
		require.False(t, checkDraw(t, n, last.block, beacon, assignment, i, wrong))
		other, err := protocol.Draw(tree, beacon, assignment, protocol.PurposeVerifier, i+1)
		require.NoError(t, err)
		if other.Leaf.Index != drawn.Leaf.Index {
			require.False(t, checkDraw(t, n, last.block, beacon, assignment, i, other))
		}
	}
	_, err = n.View(n.Registry, n.RegistryABI.PackSnapshotAt(2, n.Number))
	registryReason[registry.RegistrySnapshotNotReached](t, n, err)
}

func checkDraw(t *testing.T, n *evmtest.Network, block uint64, beacon, assignment protocol.Hash, index uint32, d protocol.Drawn) bool {
	t.Helper()
	ret, err := n.View(n.Registry, evmtest.DrawCall(n.RegistryABI, 2, block, beacon, assignment, index, d))
	require.NoError(t, err)
	ok, err := n.RegistryABI.UnpackCheckDraw(ret)
	require.NoError(t, err)
	return ok
}
