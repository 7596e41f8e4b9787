// Package referee holds the contract that judges tiles of computations (settlement/contracts/src/referee) against package
// compute: both must find the same content for every tile, whatever it is computed from. It also measures what a judgement costs.
package referee

import (
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/compute/trace"
	"github.com/limn-network/limn/settlement/bindings/attentionmath"
	"github.com/limn-network/limn/settlement/bindings/layouts"
	"github.com/limn-network/limn/settlement/bindings/rowmath"
	"github.com/limn-network/limn/settlement/bindings/scoremath"
	"github.com/limn-network/limn/settlement/bindings/tables"
	"github.com/limn-network/limn/settlement/bindings/tilejudge"
	"github.com/limn-network/limn/settlement/evmtest"
)

// ErrRefused is returned where the contract gives no verdict.
var ErrRefused = errors.New("the contract refuses")

// Court is the contracts on a chain in memory, with models laid out. It is used by one caller at a time.
type Court struct {
	chain   *evmtest.Chain
	judge   common.Address
	layouts common.Address

	judgeABI   *tilejudge.TileJudge
	layoutsABI *layouts.Layouts
}

// boss deploys the contracts; anybody could.
var boss = common.HexToAddress("0xb055")

// Open deploys the contracts.
func Open() (*Court, error) {
	chain, err := evmtest.New()
	if err != nil {
		return nil, err
	}
	c := &Court{chain: chain, judgeABI: tilejudge.NewTileJudge(), layoutsABI: layouts.NewLayouts()}
	var failed error
	deploy := func(bin string, arguments []byte) common.Address {
		at, _, err := chain.Deploy(boss, append(common.FromHex(bin), arguments...))
		failed = errors.Join(failed, err)
		return at
	}
	numbers := deploy(tables.TablesMetaData.Bin, nil)
	rows := deploy(rowmath.RowMathMetaData.Bin, rowmath.NewRowMath().PackConstructor(numbers))
	attention := deploy(attentionmath.AttentionMathMetaData.Bin, attentionmath.NewAttentionMath().PackConstructor(numbers))
	scores := deploy(scoremath.ScoreMathMetaData.Bin, nil)
	c.layouts = deploy(layouts.LayoutsMetaData.Bin, nil)
	c.judge = deploy(tilejudge.TileJudgeMetaData.Bin, c.judgeABI.PackConstructor(c.layouts, rows, attention, scores))
	if failed != nil {
		return nil, fmt.Errorf("deploy the referee: %w", failed)
	}
	return c, nil
}

// LayOut registers a model and returns its root and what the transaction costs.
func (c *Court) LayOut(manifest, file []byte) (root [32]byte, gas uint64, err error) {
	head, proof, err := Head(file)
	if err != nil {
		return root, 0, err
	}
	receipt, err := c.chain.Send(boss, c.layouts, c.layoutsABI.PackLayOut(manifest, head, proof))
	if err != nil {
		return root, 0, fmt.Errorf("lay out: %w", refusal(err, c.layoutsABI.UnpackError))
	}
	root, err = c.layoutsABI.UnpackLayOut(receipt.Return)
	return root, receipt.Gas, err
}

// Head is the first kilobyte of a model file with its proof.
func Head(file []byte) (head []byte, proof [][32]byte, err error) {
	var leaves []trace.Hash
	for piece := range slices.Chunk(file, compute.PieceSize) {
		leaves = append(leaves, trace.Leaf(compute.PieceDomain, len(leaves), piece))
	}
	tree, err := trace.New(compute.PieceDomain, leaves)
	if err != nil {
		return nil, nil, fmt.Errorf("lay out: %w", err)
	}
	proof, err = tree.Prove(0, 1)
	return file[:min(len(file), compute.PieceSize)], proof, err
}

// Leaves asks how many leaves a program of a model has.
func (c *Court) Leaves(model [32]byte, program compute.Program) (int, error) {
	out, err := c.chain.View(c.judge, c.judgeABI.PackLeavesOf(model, uint8(program)))
	if err != nil {
		return 0, refusal(err, c.judgeABI.UnpackError)
	}
	n, err := c.judgeABI.UnpackLeavesOf(out)
	return int(n), err
}

// Judge has a tile judged. gas is that of execution alone.
func (c *Court) Judge(model [32]byte, claim compute.Claim, leaf int, proof []byte) (right bool, err error) {
	out, err := c.chain.View(c.judge, c.call(model, claim, leaf, proof))
	if err != nil {
		return false, refusal(err, c.judgeABI.UnpackError)
	}
	return c.judgeABI.UnpackJudge(out)
}

// Cost judges a tile in a transaction of its own and returns what that is charged, calldata included.
func (c *Court) Cost(model [32]byte, claim compute.Claim, leaf int, proof []byte) (gas uint64, err error) {
	receipt, err := c.chain.Send(boss, c.judge, c.call(model, claim, leaf, proof))
	if err != nil {
		return 0, refusal(err, c.judgeABI.UnpackError)
	}
	return receipt.Gas, nil
}

func (c *Court) call(model [32]byte, claim compute.Claim, leaf int, proof []byte) []byte {
	return c.judgeABI.PackJudge(tilejudge.TileClaim{
		Model: model, Steps: uint16(claim.Params.Steps), Guidance: uint16(claim.Params.Guidance), Seed: claim.Params.Seed,
		Tokens: claim.Tokens, Program: uint8(claim.Program), Step: uint16(claim.Step), Before: claim.Before,
		SeedOfAugmentation: claim.Seed, Root: claim.Root, Leaf: uint32(leaf),
	}, proof)
}

// refusal names the custom error of a revert.
func refusal(err error, unpack func([]byte) (any, error)) error {
	var reverted *evmtest.RevertError
	if !errors.As(err, &reverted) {
		return err
	}
	why, unknown := unpack(reverted.Data)
	if unknown != nil {
		return fmt.Errorf("%w without a reason: %w", ErrRefused, err)
	}
	if bad, ok := why.(*tilejudge.TileJudgeBadProof); ok {
		return fmt.Errorf("%w: bad proof: %s", ErrRefused, bytes32Text(bad.Why))
	}
	return fmt.Errorf("%w: %T %v", ErrRefused, why, why)
}

func bytes32Text(b [32]byte) string {
	n := slices.Index(b[:], 0)
	if n < 0 {
		n = len(b)
	}
	return string(b[:n])
}
