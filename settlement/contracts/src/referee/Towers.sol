// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Shapes} from "./Shapes.sol";

/// @notice A stack of transformer blocks in a program: where its tiles and its weights are.
struct Tower {
    uint256 width;
    uint256 length; // rows of a sequence
    uint256 sequences;
    uint256 blocks;
    uint256 first; // leaf of the first block
    uint256 weights; // byte of the first block
    uint256 modulations; // the same of its modulation
    // The rows that the tower starts from: of each sequence first `textRows` tiles of text, then tiles of patches, which
    // all sequences share.
    uint256 text; // leaf
    uint256 textRows;
    uint256 patch; // leaf
    uint256 patchTiles; // of a row
}

/// @notice One block of a tower.
struct Block {
    uint256 layer;
    uint256 weights;
    uint256 modulation;
    uint256[13] first; // leaf of each operator's first tile, in the order of Towers; the last stands behind the block
}

/// @title The tiles of transformer blocks
/// @notice compute/SPEC.md, section 12. A product is cut into tiles of 64 outputs of one row, halved until they divide the
/// outputs and have at most 12,288 bytes of weights.
library Towers {
    uint256 internal constant NORM = 0;
    uint256 internal constant PRODUCT = 1;
    uint256 internal constant HEAD = 2;
    uint256 internal constant CHANNEL = 3;
    uint256 internal constant SOFTMAX = 4;
    uint256 internal constant BLEND = 5;
    uint256 internal constant MIXED = 6;
    uint256 internal constant ADD_MIXED = 7;
    uint256 internal constant SECOND_NORM = 8;
    uint256 internal constant ACTIVATE = 9;
    uint256 internal constant ACTIVATED = 10;
    uint256 internal constant ADD_ACTIVATED = 11;
    uint256 internal constant END = 12;

    uint256 private constant TILE_WEIGHTS = 12_288; // bytes
    uint256 private constant CHANNELS = 32; // of a head

    /// @notice How many of n outputs one tile computes, given the bytes of each one's weights.
    function outputs(uint256 n, uint256 weights) internal pure returns (uint256 size) {
        unchecked {
            size = 64;
            while (size > 1 && (size * weights > TILE_WEIGHTS || n % size != 0)) {
                size /= 2;
            }
        }
    }

    /// @notice Tiles of each row of a product.
    function across(uint256 n, uint256 weights) internal pure returns (uint256) {
        unchecked {
            return n / outputs(n, weights);
        }
    }

    /// @notice Tiles of a block.
    function tiles(Tower memory t) internal pure returns (uint256) {
        unchecked {
            (uint256 d, uint256 rows) = (t.width, t.sequences * t.length);
            uint256 heads = t.sequences * (d / CHANNELS);
            uint256 ofRows = 4 + across(3 * d, d) + across(d, d) + across(4 * d, d) + across(d, 4 * d);
            return rows * ofRows + heads * (3 * t.length + CHANNELS);
        }
    }

    /// @notice The leaf behind the tower.
    function end(Tower memory t) internal pure returns (uint256) {
        unchecked {
            return t.first + t.blocks * tiles(t);
        }
    }

    /// @notice A block; the one behind the last has no tiles of its own, only an input.
    function blockAt(Tower memory t, uint256 layer) internal pure returns (Block memory b) {
        unchecked {
            uint256 d = t.width;
            (b.layer, b.weights) = (layer, t.weights + layer * Shapes.blockBytes(d));
            b.modulation = t.modulations + layer * Shapes.modulation(d);
            uint256[12] memory count;
            uint256 rows = t.sequences * t.length;
            uint256 heads = t.sequences * (d / CHANNELS);
            (count[NORM], count[MIXED], count[SECOND_NORM], count[ACTIVATED]) = (rows, rows, rows, rows);
            count[PRODUCT] = rows * across(3 * d, d);
            (count[HEAD], count[SOFTMAX], count[BLEND]) = (heads * t.length, heads * t.length, heads * t.length);
            count[CHANNEL] = heads * CHANNELS;
            count[ADD_MIXED] = rows * across(d, d);
            count[ACTIVATE] = rows * across(4 * d, d);
            count[ADD_ACTIVATED] = rows * across(d, 4 * d);
            b.first[0] = t.first + layer * tiles(t);
            for (uint256 i = 0; i < END; i++) {
                b.first[i + 1] = b.first[i] + count[i];
            }
        }
    }

    /// @notice The leaves of row r of a block's input: tiles that lie side by side.
    function input(Tower memory t, Block memory b, uint256 r) internal pure returns (uint256 first, uint256 count) {
        unchecked {
            if (b.layer > 0) {
                count = across(t.width, 4 * t.width);
                return (b.first[0] - (t.sequences * t.length - r) * count, count); // the block before ends in them
            }
            uint256 within = r % t.length;
            if (within < t.textRows) return (t.text + r / t.length * t.textRows + within, 1);
            return (t.patch + (within - t.textRows) * t.patchTiles, t.patchTiles);
        }
    }

    /// @notice The same of its second half.
    function middle(Tower memory t, Block memory b, uint256 r) internal pure returns (uint256 first, uint256 count) {
        unchecked {
            count = across(t.width, t.width);
            return (b.first[ADD_MIXED] + r * count, count);
        }
    }
}
