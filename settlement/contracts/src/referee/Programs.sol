// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Shape, Shapes} from "./Shapes.sol";
import {Tower, Towers} from "./Towers.sol";

/// @title Which tile is which leaf
/// @notice compute/SPEC.md, sections 12 and 13: the operators of programs outside of their towers, in order.
library Programs {
    using Shapes for Shape;
    using Towers for Tower;

    uint256 internal constant STEP = 0;
    uint256 internal constant SCORE = 1;
    uint256 internal constant AUGMENTED = 2;

    uint256 internal constant GROUP = 32; // channels of a tile of pooling
    uint256 private constant PATCH = 48; // numbers of a patch

    /// @notice Leaves of a program.
    function leaves(Shape memory s, uint256 program) internal pure returns (uint256) {
        unchecked {
            if (program == STEP) return scheduler(s, stepTower(s, 0, 0)) + s.patches() + 1;
            return vector(s, textTower(s)) + 2;
        }
    }

    /// @notice The tower of a step: noise or state, text of both sequences and patches stand before it.
    function stepTower(Shape memory s, uint256 steps, uint256 step) internal pure returns (Tower memory t) {
        unchecked {
            uint256 patches = s.patches();
            (t.width, t.length, t.sequences, t.blocks) = (s.flowWidth, s.tokens + patches, 2, s.flowBlocks);
            (t.text, t.textRows, t.patch) = (patches, s.tokens, patches + 2 * uint256(s.tokens));
            t.patchTiles = Towers.across(t.width, 2 * PATCH);
            t.first = t.patch + patches * t.patchTiles;
            (t.weights, t.modulations) = (s.flowTower(), s.stepAt(steps, step));
        }
    }

    /// @notice First leaf of the velocities; the last norms stand between them and the tower.
    function velocity(Shape memory s, Tower memory t) internal pure returns (uint256) {
        unchecked {
            return t.end() + 2 * s.patches();
        }
    }

    /// @notice First leaf of the scheduler; the next state stands behind it.
    function scheduler(Shape memory s, Tower memory t) internal pure returns (uint256) {
        unchecked {
            return velocity(s, t) + 2 * s.patches() * Towers.across(PATCH, 2 * t.width);
        }
    }

    /// @notice The image tower of a score: bytes and patches stand before it.
    function imageTower(Shape memory s) internal pure returns (Tower memory t) {
        unchecked {
            uint256 patches = s.patches();
            (t.width, t.length, t.sequences, t.blocks) = (s.imageWidth, patches, 1, s.imageBlocks);
            (t.patch, t.patchTiles) = (patches, Towers.across(t.width, 2 * PATCH));
            t.first = t.patch + patches * t.patchTiles;
            t.weights = s.clipPositions(false) + Shapes.table(patches, t.width);
            t.modulations = t.weights + t.blocks * Shapes.blockBytes(t.width);
        }
    }

    /// @notice The text tower of a score: the image's vector, then the text stand before it.
    function textTower(Shape memory s) internal pure returns (Tower memory t) {
        unchecked {
            (t.width, t.length, t.sequences, t.blocks) = (s.textWidth, s.tokens, 1, s.textBlocks);
            (t.text, t.textRows) = (vector(s, imageTower(s)) + 1, s.tokens);
            t.first = t.text + t.textRows;
            t.weights = s.clipPositions(true) + Shapes.table(s.tokens, t.width);
            t.modulations = t.weights + t.blocks * Shapes.blockBytes(t.width);
        }
    }

    /// @notice First leaf of the pools of a tower of a score; units stand before, one wide row behind them.
    function pool(Tower memory t) internal pure returns (uint256) {
        unchecked {
            return t.end() + t.width / GROUP * t.length;
        }
    }

    /// @notice First leaf of the projection.
    function project(Tower memory t) internal pure returns (uint256) {
        unchecked {
            return pool(t) + t.width / GROUP + 1;
        }
    }

    /// @notice Leaf of the tower's vector.
    function vector(Shape memory s, Tower memory t) internal pure returns (uint256) {
        unchecked {
            return project(t) + Towers.across(s.embed, 2 * t.width);
        }
    }
}
