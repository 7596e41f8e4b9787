package settlement

import (
	"context"
	"fmt"
	"math/big"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/registry"
)

// Snapshot is the weight tree that a round's draws of one role are made over.
type Snapshot struct {
	protocol.Snapshot
	Tree  *protocol.WeightTree // shared: never written
	Final bool                 // the boundary block is final; draws need that
}

// weights keeps the registry's weight changes of final blocks and the trees
// built from them.
type weights struct {
	mu      sync.Mutex
	scanned uint64 // last final block whose logs are in changes
	changes map[protocol.Purpose][]change
	trees   map[treeKey]*protocol.WeightTree
	checked map[boundary]*Snapshot // final ones, compared with the registry
}

type boundary struct {
	role  protocol.Purpose
	block uint64
}

type change struct {
	block uint64
	leaf  protocol.Leaf
}

// treeKey: boundaries without a change between them share a tree.
type treeKey struct {
	role    protocol.Purpose
	changes int
}

// cachedTrees bounds the memory of old trees; they are rebuilt when asked for.
const (
	cachedTrees     = 16
	cachedSnapshots = 256
)

// Snapshot returns the tree of a role (PurposeVerifier or PurposeAuditor) for a
// commit-by round, rebuilt from the registry's events and compared with the root
// and total that the registry itself keeps for that block.
func (k *Contracts) Snapshot(ctx context.Context, role protocol.Purpose, round uint64) (*Snapshot, error) {
	block := protocol.SnapshotBlock(round, k.Params.SnapshotInterval)
	if s, ok := k.weights.get(role, block); ok {
		return s, nil
	}
	head, err := k.client.headOrAsk(ctx)
	if err != nil {
		return nil, err
	}
	if head.Number <= block {
		return nil, fmt.Errorf("snapshot at block %d: %w: the chain is at %d", block, ErrFuture, head.Number)
	}
	tree, err := k.tree(ctx, role, block, head.Final)
	if err != nil {
		return nil, fmt.Errorf("snapshot at block %d: %w", block, err)
	}
	want, err := view(ctx, k.client, k.Registry, nil, k.registry.PackSnapshotAt(uint8(role), block), k.registry.UnpackSnapshotAt)
	if err != nil {
		return nil, fmt.Errorf("snapshot at block %d: %w", block, err)
	}
	root := tree.Root()
	if common.Hash(root.Hash) != want.Root || want.Total.Cmp(new(big.Int).SetUint64(root.Sum)) != 0 {
		return nil, fmt.Errorf("snapshot at block %d: %w: events give root %s, total %d; the registry has %s, %d",
			block, ErrBadAnswer, root.Hash, root.Sum, common.Hash(want.Root), want.Total)
	}
	s := &Snapshot{protocol.Snapshot{Block: block, Root: root}, tree, block <= head.Final}
	if s.Final {
		k.weights.put(role, s)
	}
	return s, nil
}

func (w *weights) get(role protocol.Purpose, block uint64) (*Snapshot, bool) {
	w.mu.Lock()
	defer w.mu.Unlock()
	s, ok := w.checked[boundary{role, block}]
	return s, ok
}

func (w *weights) put(role protocol.Purpose, s *Snapshot) {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.checked == nil || len(w.checked) >= cachedSnapshots {
		w.checked = make(map[boundary]*Snapshot)
	}
	w.checked[boundary{role, s.Block}] = s
}

func (k *Contracts) tree(ctx context.Context, role protocol.Purpose, block, final uint64) (*protocol.WeightTree, error) {
	w := &k.weights
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.changes == nil {
		w.changes = make(map[protocol.Purpose][]change)
		w.trees = make(map[treeKey]*protocol.WeightTree)
		w.scanned = k.DeployBlock - min(k.DeployBlock, 1)
	}
	if final > w.scanned && block > w.scanned {
		fresh, err := k.changes(ctx, w.scanned+1, final)
		if err != nil {
			return nil, err
		}
		for r, list := range fresh {
			w.changes[r] = append(w.changes[r], list...)
		}
		w.scanned = final
	}
	list := w.changes[role]
	if block > w.scanned { // not final: look, and keep nothing
		fresh, err := k.changes(ctx, w.scanned+1, block)
		if err != nil {
			return nil, err
		}
		return plant(append(slices.Clip(list), fresh[role]...))
	}
	n, _ := slices.BinarySearchFunc(list, block+1, func(c change, b uint64) int { return int(int64(c.block - b)) })
	key := treeKey{role, n}
	if tree, ok := w.trees[key]; ok {
		return tree, nil
	}
	tree, err := plant(list[:n])
	if err != nil {
		return nil, err
	}
	if len(w.trees) >= cachedTrees {
		clear(w.trees)
	}
	w.trees[key] = tree
	return tree, nil
}

// changes reads WeightChanged events, by role, in the order of the chain.
func (k *Contracts) changes(ctx context.Context, from, to uint64) (map[protocol.Purpose][]change, error) {
	abi := k.registry.GetABI()
	topic := abi.Events[registry.RegistryWeightChangedEventName].ID
	logs, err := k.client.logs(ctx, k.Registry, [][]common.Hash{{topic}}, from, to)
	if err != nil {
		return nil, err
	}
	out := make(map[protocol.Purpose][]change)
	for i := range logs {
		c, role, err := k.change(&logs[i])
		if err != nil {
			return nil, err
		}
		out[role] = append(out[role], c)
	}
	return out, nil
}

func (k *Contracts) change(log *types.Log) (change, protocol.Purpose, error) {
	e, err := k.registry.UnpackWeightChangedEvent(log)
	if err != nil {
		return change{}, 0, fmt.Errorf("%w: weight event: %w", ErrBadAnswer, err)
	}
	if !e.Weight.IsUint64() {
		return change{}, 0, fmt.Errorf("%w: weight %s", ErrBadAnswer, e.Weight)
	}
	leaf := protocol.Leaf{Index: e.Leaf, Node: protocol.Address(e.Node), Weight: e.Weight.Uint64()}
	return change{log.BlockNumber, leaf}, protocol.Purpose(e.Role), nil
}

func plant(list []change) (*protocol.WeightTree, error) {
	tree, err := protocol.NewWeightTree(nil)
	for _, c := range list {
		if err != nil {
			return nil, err
		}
		err = tree.Set(c.leaf)
	}
	if err != nil {
		return nil, fmt.Errorf("%w: %w", ErrBadAnswer, err)
	}
	return tree, nil
}
