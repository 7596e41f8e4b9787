// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ITileMath, Kind} from "./Kinds.sol";
import {Shapes} from "./Shapes.sol";
import {Proof, TileProofs} from "./TileProofs.sol";
import {TileInputs, Trial} from "./TileInputs.sol";
import {Block, Tower, Towers} from "./Towers.sol";

/// @title Tiles of transformer blocks
/// @notice As compute/tiles.go has them.
abstract contract BlockTiles is TileInputs {
    using TileProofs for Proof;
    using Towers for Tower;

    /// @notice The arithmetic of attention.
    ITileMath public immutable attentionMath;

    uint256 private constant CHANNELS = 32; // of a head
    uint256 private constant HEAD = 200; // bytes of a head tile

    constructor(ITileMath attentionMath_) {
        attentionMath = attentionMath_;
    }

    function blockTile(Trial memory t, Tower memory w) internal view returns (bytes memory) {
        unchecked {
            uint256 leaf = t.c.leaf;
            Block memory b = w.blockAt((leaf - w.first) / w.tiles());
            if (leaf < b.first[Towers.PRODUCT]) return blockNorm(t, w, b, leaf - b.first[Towers.NORM], false);
            if (leaf < b.first[Towers.HEAD]) return productTile(t, w, b, leaf - b.first[Towers.PRODUCT]);
            if (leaf < b.first[Towers.CHANNEL]) return headTile(t, w, b, leaf - b.first[Towers.HEAD]);
            if (leaf < b.first[Towers.SOFTMAX]) return channelTile(t, w, b, leaf - b.first[Towers.CHANNEL]);
            if (leaf < b.first[Towers.BLEND]) return softmaxTile(t, w, b, leaf - b.first[Towers.SOFTMAX]);
            if (leaf < b.first[Towers.MIXED]) return blendTile(t, w, b, leaf - b.first[Towers.BLEND]);
            if (leaf < b.first[Towers.ADD_MIXED]) return mixedTile(t, w, b, leaf - b.first[Towers.MIXED]);
            if (leaf < b.first[Towers.SECOND_NORM]) return addMixed(t, w, b, leaf - b.first[Towers.ADD_MIXED]);
            if (leaf < b.first[Towers.ACTIVATE]) return blockNorm(t, w, b, leaf - b.first[Towers.SECOND_NORM], true);
            if (leaf < b.first[Towers.ACTIVATED]) return activateTile(t, w, b, leaf - b.first[Towers.ACTIVATE]);
            if (leaf < b.first[Towers.ADD_ACTIVATED]) return activated(t, w, b, leaf - b.first[Towers.ACTIVATED]);
            return addActivated(t, w, b, leaf - b.first[Towers.ADD_ACTIVATED]);
        }
    }

    function blockNorm(Trial memory t, Tower memory w, Block memory b, uint256 r, bool second)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            (uint256 first, uint256 count) = second ? w.middle(b, r) : w.input(b, r);
            uint256 gain = second ? b.modulation + Shapes.gain(w.width) + Shapes.requant(w.width) : b.modulation;
            return normTile(t, Kind.Norm, row(t, w, first, count), gain, w.width);
        }
    }

    function productTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 d = w.width;
            return rowMath.compute(
                Kind.Product,
                narrowParts(t, b.first[Towers.NORM], [b.weights, 3 * d, d], b.weights + 3 * d * d, tile, 3),
                new int256[](0)
            );
        }
    }

    function headTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 heads = w.width / CHANNELS;
            uint256 r = tile / (heads * w.length) * w.length + tile % w.length;
            bytes[] memory parts = new bytes[](4);
            for (uint256 i = 0; i < 3; i++) {
                parts[i] = headPart(t, w, b.first[Towers.PRODUCT], r, i * w.width + tile / w.length % heads * CHANNELS);
            }
            parts[3] = t.p.leaves(b.first[Towers.NORM] + r, 1, w.width + SCALE);
            int256 shift = number(t, b.weights + 3 * w.width * w.width, 12 * w.width);
            return attentionMath.compute(Kind.Head, parts, single(shift));
        }
    }

    /// @dev A head's 32 numbers of row r of the first product, from number `offset` on.
    function headPart(Trial memory t, Tower memory w, uint256 product, uint256 r, uint256 offset)
        private
        pure
        returns (bytes memory)
    {
        unchecked {
            uint256 n = Towers.outputs(3 * w.width, w.width);
            uint256 count = n < CHANNELS ? CHANNELS / n : 1;
            bytes memory made = t.p.leaves(product + r * (3 * w.width / n) + offset / n, count, 4 * n);
            return slice(made, 4 * (offset % n), 4 * CHANNELS);
        }
    }

    function channelTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            bytes[] memory parts = new bytes[](1);
            parts[0] = t.p.leaves(b.first[Towers.HEAD] + tile / CHANNELS * w.length, w.length, HEAD);
            return attentionMath.compute(Kind.Channel, parts, single(int256(tile % CHANNELS)));
        }
    }

    function softmaxTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 heads = w.width / CHANNELS;
            bytes[] memory parts = new bytes[](1);
            parts[0] = t.p.leaves(b.first[Towers.HEAD] + tile / w.length * w.length, w.length, HEAD);
            uint256 mantissas = b.weights + Shapes.headsAt(w.width) + 4 * (tile / w.length % heads);
            int256[] memory numbers = new int256[](3);
            numbers[0] = int256(tile % w.length);
            numbers[1] = number(t, mantissas);
            numbers[2] = number(t, mantissas + Shapes.aligned(4 * heads));
            return attentionMath.compute(Kind.Softmax, parts, numbers);
        }
    }

    function blendTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            bytes[] memory parts = new bytes[](2);
            parts[0] = t.p.leaves(b.first[Towers.SOFTMAX] + tile, 1, w.length + 4);
            parts[1] = t.p.leaves(b.first[Towers.CHANNEL] + tile / w.length * CHANNELS, CHANNELS, w.length + 4);
            return attentionMath.compute(Kind.Blend, parts, new int256[](0));
        }
    }

    function mixedTile(Trial memory t, Tower memory w, Block memory b, uint256 r) private view returns (bytes memory) {
        unchecked {
            uint256 heads = w.width / CHANNELS;
            bytes[] memory parts = new bytes[](1);
            parts[0] = new bytes(4 * w.width);
            uint256 first = b.first[Towers.BLEND] + r / w.length * heads * w.length + r % w.length;
            if (first + (heads - 1) * w.length >= t.p.leaf) TileProofs.refuse("a leaf behind the tile");
            for (uint256 h = 0; h < heads; h++) {
                TileProofs.append(parts[0], 4 * CHANNELS * h, t.p, first + h * w.length, 4 * CHANNELS);
            }
            return rowMath.compute(Kind.Quantize, parts, single(-16));
        }
    }

    function addMixed(Trial memory t, Tower memory w, Block memory b, uint256 tile) private view returns (bytes memory) {
        unchecked {
            uint256 d = w.width;
            uint256 requant = b.modulation + Shapes.gain(d);
            bytes[] memory parts =
                narrowParts(t, b.first[Towers.MIXED], [b.weights + Shapes.outAt(d), d, d], requant, tile, 4);
            (uint256 first, uint256 count) = w.input(b, tile / Towers.across(d, d));
            parts[3] = row(t, w, first, count);
            return rowMath.compute(Kind.Add, parts, pair(number(t, requant, 4 * d), firstOutput(d, d, tile)));
        }
    }

    function activateTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 d = w.width;
            uint256 up = b.weights + Shapes.upAt(d);
            uint256 requant = up + 4 * d * d;
            bytes[] memory parts = narrowParts(t, b.first[Towers.SECOND_NORM], [up, 4 * d, d], requant, tile, 3);
            return rowMath.compute(Kind.Activate, parts, single(number(t, requant, 16 * d)));
        }
    }

    function activated(Trial memory t, Tower memory w, Block memory b, uint256 r) private view returns (bytes memory) {
        unchecked {
            uint256 count = Towers.across(4 * w.width, w.width);
            bytes[] memory parts = new bytes[](1);
            parts[0] = t.p.leaves(b.first[Towers.ACTIVATE] + r * count, count, 16 * w.width / count);
            return rowMath.compute(Kind.Quantize, parts, single(-12));
        }
    }

    function addActivated(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 d = w.width;
            uint256 requant = b.modulation + 2 * Shapes.gain(d) + Shapes.requant(d);
            bytes[] memory parts =
                narrowParts(t, b.first[Towers.ACTIVATED], [b.weights + Shapes.downAt(d), d, 4 * d], requant, tile, 4);
            (uint256 first, uint256 count) = w.middle(b, tile / Towers.across(d, 4 * d));
            parts[3] = row(t, w, first, count);
            return rowMath.compute(Kind.Add, parts, pair(number(t, requant, 4 * d), firstOutput(d, 4 * d, tile)));
        }
    }
}
