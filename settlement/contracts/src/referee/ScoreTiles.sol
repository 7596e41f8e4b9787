// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {BlockTiles} from "./BlockTiles.sol";
import {ITileMath, Kind} from "./Kinds.sol";
import {Programs} from "./Programs.sol";
import {Shape, Shapes} from "./Shapes.sol";
import {Proof, TileProofs} from "./TileProofs.sol";
import {Trial} from "./TileInputs.sol";
import {Tower, Towers} from "./Towers.sol";

/// @title Tiles of a score
/// @notice As compute/scoreprogram.go has them.
abstract contract ScoreTiles is BlockTiles {
    using Shapes for Shape;
    using TileProofs for Proof;
    using Towers for Tower;

    /// @notice The arithmetic of pixels, pooling and vectors.
    ITileMath public immutable scoreMath;

    constructor(ITileMath scoreMath_) {
        scoreMath = scoreMath_;
    }

    function scoreTile(Trial memory t) internal view returns (bytes memory) {
        unchecked {
            uint256 leaf = t.c.leaf;
            Tower memory image = Programs.imageTower(t.s);
            if (leaf < image.patch) return pixelTile(t);
            if (leaf < image.first) return imageTile(t, image, leaf - image.patch);
            uint256 imageVector = Programs.vector(t.s, image);
            if (leaf <= imageVector) return encodeTile(t, image, imageVector);
            Tower memory text = Programs.textTower(t.s);
            if (leaf < text.first) return scoreText(t, leaf - text.text);
            uint256 textVector = Programs.vector(t.s, text);
            if (leaf <= textVector) return encodeTile(t, text, textVector);
            bytes[] memory parts = new bytes[](2);
            parts[0] = t.p.leaves(imageVector, 1, 2 * uint256(t.s.embed));
            parts[1] = t.p.leaves(textVector, 1, 2 * uint256(t.s.embed));
            return scoreMath.compute(Kind.Score, parts, new int256[](0));
        }
    }

    function pixelTile(Trial memory t) private view returns (bytes memory) {
        unchecked {
            bytes[] memory parts = new bytes[](1);
            parts[0] = t.p.startOf(3 * uint256(t.s.size) * t.s.size);
            int256[] memory numbers = new int256[](3);
            (numbers[0], numbers[1]) = (int256(uint256(t.s.size)), int256(uint256(t.c.leaf)));
            if (t.c.program == Programs.SCORE) return scoreMath.compute(Kind.Pixels, parts, numbers);
            numbers[2] = int256(uint256(t.c.seedOfAugmentation));
            return scoreMath.compute(Kind.Augment, parts, numbers);
        }
    }

    function imageTile(Trial memory t, Tower memory image, uint256 tile) private view returns (bytes memory) {
        unchecked {
            bytes memory patch = t.p.leaves(tile / image.patchTiles, 1, PATCH);
            uint256 offset = t.s.clip();
            bytes[] memory parts = patchParts(t, image, patch, offset, tile);
            return scoreMath.compute(Kind.Image, parts, patchNumbers(t, image, offset));
        }
    }

    function scoreText(Trial memory t, uint256 tile) private view returns (bytes memory) {
        return embedded(t, [t.s.clipWords(), t.s.clipPositions(true)], token(t, tile), tile, t.s.textWidth);
    }

    /// @dev A tile of a tower of a score or of what makes a vector of its rows.
    function encodeTile(Trial memory t, Tower memory w, uint256 vector) private view returns (bytes memory) {
        unchecked {
            uint256 leaf = t.c.leaf;
            if (leaf < w.end()) return blockTile(t, w);
            uint256 pool = Programs.pool(w);
            uint256 groups = w.width / Programs.GROUP;
            // Behind the modulations of all blocks: the last gain, then the projection.
            uint256 gain = w.modulations + w.blocks * Shapes.modulation(w.width);
            if (leaf < pool) return unitTile(t, w, leaf - w.end());
            if (leaf < pool + groups) return poolTile(t, w, gain, leaf - pool);
            bytes[] memory parts = new bytes[](1);
            if (leaf == pool + groups) {
                parts[0] = t.p.leaves(pool, groups, 4 * Programs.GROUP);
                return scoreMath.compute(Kind.Wide, parts, new int256[](0));
            }
            uint256 n = Towers.outputs(t.s.embed, 2 * w.width);
            uint256 project = pool + groups + 1;
            if (leaf < vector) {
                bytes memory q = t.p.leaves(pool + groups, 1, 2 * w.width);
                uint256[3] memory product = [gain + Shapes.gain(w.width), t.s.embed, w.width];
                parts = wideParts(t, q, product, (leaf - project) * n, n, 3);
                return scoreMath.compute(Kind.Project, parts, new int256[](0));
            }
            parts[0] = t.p.leaves(project, vector - project, 4 * n);
            return scoreMath.compute(Kind.Vector, parts, new int256[](0));
        }
    }

    function unitTile(Trial memory t, Tower memory w, uint256 tile) private view returns (bytes memory) {
        unchecked {
            (uint256 first, uint256 count) = w.input(w.blockAt(w.blocks), tile % w.length);
            bytes[] memory parts = new bytes[](1);
            parts[0] = row(t, w, first, count);
            return scoreMath.compute(Kind.Unit, parts, single(int256(tile / w.length)));
        }
    }

    function poolTile(Trial memory t, Tower memory w, uint256 gain, uint256 group) private view returns (bytes memory) {
        unchecked {
            bytes[] memory parts = new bytes[](2);
            parts[0] = t.p.leaves(w.end() + group * w.length, w.length, 4 * Programs.GROUP);
            parts[1] = t.p.file(gain + 2 * Programs.GROUP * group, 2 * Programs.GROUP);
            return scoreMath.compute(Kind.Pool, parts, new int256[](0));
        }
    }
}
