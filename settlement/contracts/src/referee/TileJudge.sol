// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockTiles} from "./BlockTiles.sol";
import {ITileJudge, TileClaim} from "./ITileJudge.sol";
import {ITileMath} from "./Kinds.sol";
import {ILayouts} from "./Layouts.sol";
import {Programs} from "./Programs.sol";
import {ScoreTiles} from "./ScoreTiles.sol";
import {Shape} from "./Shapes.sol";
import {StepTiles} from "./StepTiles.sol";
import {TileInputs, Trial} from "./TileInputs.sol";
import {Proof, TileProofs} from "./TileProofs.sol";
import {Tree, Trees} from "./Trees.sol";

/// @title The judge of one tile
/// @notice Knows which leaf is which tile and what it reads, proves that, and has the arithmetic done by contracts without state.
contract TileJudge is ITileJudge, StepTiles, ScoreTiles {
    using TileProofs for Proof;
    using Trees for Tree;

    ILayouts public immutable layouts;

    /// @notice An address is zero.
    error BadConfig();

    constructor(ILayouts layouts_, ITileMath rowMath_, ITileMath attentionMath_, ITileMath scoreMath_)
        TileInputs(rowMath_)
        BlockTiles(attentionMath_)
        ScoreTiles(scoreMath_)
    {
        if (
            address(layouts_) == address(0) || address(rowMath_) == address(0) || address(attentionMath_) == address(0)
                || address(scoreMath_) == address(0)
        ) revert BadConfig();
        layouts = layouts_;
    }

    /// @inheritdoc ITileJudge
    function leavesOf(bytes32 model, uint8 program) external view returns (uint32) {
        return uint32(leavesIn(shapeOf(model), program));
    }

    /// @inheritdoc ITileJudge
    function judge(TileClaim calldata c, bytes calldata proof) external view returns (bool right) {
        Trial memory t;
        t.s = shapeOf(c.model);
        t.c = c;
        uint256 leaves = leavesIn(t.s, c.program);
        if (c.leaf >= leaves) revert NoSuchLeaf(c.leaf, uint32(leaves));
        if (c.program == Programs.STEP) requireStep(t.s, c.steps, c.step);
        Tree memory tiles = c.program == Programs.STEP
            ? Tree("limn step 1", 11, c.root, leaves)
            : Tree("limn score 1", 12, c.root, leaves);
        Tree memory file = Tree("limn file 1", 11, t.s.pieces, (uint256(t.s.fileSize) + 1023) / 1024);
        t.p = TileProofs.open(proof, tiles, file);
        if (t.p.leaf != c.leaf) TileProofs.refuse("another tile");
        requireStart(t);
        bytes memory content = c.program == Programs.STEP ? stepTile(t) : scoreTile(t);
        t.p.close();
        return isContent(t.p.tile, content);
    }

    function shapeOf(bytes32 model) private view returns (Shape memory s) {
        s = layouts.shapeOf(model);
        if (s.fileSize == 0) revert NotLaidOut(model);
    }

    function leavesIn(Shape memory s, uint8 program) private pure returns (uint256) {
        if (program > Programs.AUGMENTED) revert NoSuchProgram(program);
        return Programs.leaves(s, program);
    }

    function requireStep(Shape memory s, uint16 steps, uint16 step) private pure {
        bool planned = steps > 0 && steps <= 64 && (s.stepCounts >> (steps - 1)) & 1 != 0;
        if (!planned || step >= steps) revert NoSuchStep(step, steps);
    }

    /// @dev What the program starts from is what the claim says.
    function requireStart(Trial memory t) private view {
        uint256 start = t.p.start;
        if (start == 0) return;
        (uint256 offset, uint256 length) = (TileProofs.place(start), uint32(start));
        bytes32 hash;
        if (t.c.program == Programs.STEP) {
            if (t.c.step == 0) TileProofs.refuse("a state before the first");
            hash = Tree("limn trace 1", 12, 0, 0).leaf(t.c.step - 1, offset, length);
        } else {
            bytes memory rgb = new bytes(length);
            assembly ("memory-safe") {
                calldatacopy(add(rgb, 32), offset, length)
            }
            hash = sha256(rgb);
        }
        if (hash != t.c.before) TileProofs.refuse("starts from something else");
    }

    function isContent(uint256 entry, bytes memory content) private pure returns (bool same) {
        (uint256 offset, uint256 length) = (TileProofs.place(entry), uint32(entry));
        if (length != content.length) return false;
        assembly ("memory-safe") {
            let to := mload(0x40)
            calldatacopy(to, offset, length)
            same := eq(keccak256(to, length), keccak256(add(content, 32), length))
        }
    }
}
