// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Kind} from "./Kinds.sol";
import {BlockTiles} from "./BlockTiles.sol";
import {Programs} from "./Programs.sol";
import {Shape, Shapes} from "./Shapes.sol";
import {Proof, TileProofs} from "./TileProofs.sol";
import {Trial} from "./TileInputs.sol";
import {Block, Tower, Towers} from "./Towers.sol";

/// @title Tiles of a step of a picture
/// @notice As compute/stepprogram.go has them.
abstract contract StepTiles is BlockTiles {
    using Shapes for Shape;
    using TileProofs for Proof;
    using Towers for Tower;

    uint256 private constant STATE = 4 * PATCH; // bytes of a patch of a state
    uint256 private constant NULL_TOKEN = 1;

    function stepTile(Trial memory t) internal view returns (bytes memory) {
        unchecked {
            Tower memory flow = Programs.stepTower(t.s, t.c.steps, t.c.step);
            (uint256 leaf, uint256 patches) = (t.c.leaf, t.s.patches());
            if (leaf < flow.text) return stateTile(t, leaf);
            if (leaf < flow.patch) return stepText(t, leaf - flow.text);
            if (leaf < flow.first) return patchTile(t, flow, leaf - flow.patch);
            if (leaf < flow.end()) return blockTile(t, flow);
            uint256 velocity = Programs.velocity(t.s, flow);
            if (leaf < velocity) return lastNorm(t, flow, leaf - flow.end());
            uint256 scheduler = Programs.scheduler(t.s, flow);
            if (leaf < scheduler) return velocityTile(t, flow, leaf - velocity);
            if (leaf < scheduler + patches) return schedulerTile(t, flow, velocity, leaf - scheduler);
            return t.p.leaves(scheduler, patches, STATE);
        }
    }

    function stateTile(Trial memory t, uint256 patch) private view returns (bytes memory) {
        unchecked {
            if (t.c.step > 0) return slice(t.p.startOf(t.s.patches() * STATE), patch * STATE, STATE);
            return rowMath.compute(Kind.Noise, new bytes[](0), pair(int256(uint256(t.c.seed)), int256(patch)));
        }
    }

    function stepText(Trial memory t, uint256 tile) private view returns (bytes memory) {
        unchecked {
            (uint256 rows, uint256 w) = (t.s.tokens, t.s.flowWidth);
            uint256 id = tile < rows ? NULL_TOKEN : token(t, tile - rows);
            return embedded(t, [t.s.wordTable(), t.s.textTable()], id, tile % rows, w);
        }
    }

    function patchTile(Trial memory t, Tower memory flow, uint256 tile) private view returns (bytes memory) {
        unchecked {
            bytes memory state = t.p.leaves(tile / flow.patchTiles, 1, STATE);
            bytes[] memory parts = patchParts(t, flow, state, t.s.start, tile);
            return rowMath.compute(Kind.Patch, parts, patchNumbers(t, flow, t.s.start));
        }
    }

    function lastNorm(Trial memory t, Tower memory flow, uint256 tile) private view returns (bytes memory) {
        unchecked {
            uint256 patches = t.s.patches();
            Block memory b = flow.blockAt(flow.blocks);
            (uint256 first, uint256 count) =
                flow.input(b, tile / patches * flow.length + flow.textRows + tile % patches);
            return normTile(t, Kind.LastNorm, row(t, flow, first, count), b.modulation, flow.width);
        }
    }

    function velocityTile(Trial memory t, Tower memory flow, uint256 tile) private view returns (bytes memory) {
        unchecked {
            uint256 w = flow.width;
            uint256 n = Towers.outputs(PATCH, 2 * w);
            uint256 across = PATCH / n;
            bytes memory q = t.p.leaves(flow.end() + tile / across, 1, 2 * w + SCALE);
            uint256 offset = t.s.patchOut();
            bytes[] memory parts = wideParts(t, q, [offset, PATCH, w], tile % across * n, n, 3);
            return rowMath.compute(Kind.Velocity, parts, single(number(t, offset + 2 * PATCH * w, 4 * PATCH)));
        }
    }

    function schedulerTile(Trial memory t, Tower memory flow, uint256 velocity, uint256 patch)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 across = Towers.across(PATCH, 2 * flow.width);
            bytes[] memory parts = new bytes[](3);
            parts[0] = t.p.leaves(patch, 1, STATE);
            parts[1] = t.p.leaves(velocity + patch * across, across, STATE / across);
            parts[2] = t.p.leaves(velocity + (t.s.patches() + patch) * across, across, STATE / across);
            return rowMath.compute(
                Kind.Scheduler, parts, pair(int256(uint256(t.c.steps)), int256(uint256(t.c.guidance)))
            );
        }
    }
}
