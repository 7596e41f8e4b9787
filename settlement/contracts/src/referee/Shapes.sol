// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What the place of every tensor of a model file, and every tile of its programs, follows from. The first slot
/// is full; `size` is in pixels of a side, `start` the byte of the file at which tensors begin.
struct Shape {
    uint8 size;
    uint16 tokens;
    uint16 embed;
    uint16 flowWidth;
    uint8 flowBlocks;
    uint16 imageWidth;
    uint8 imageBlocks;
    uint16 textWidth;
    uint8 textBlocks;
    uint16 words;
    uint32 start;
    uint32 fileSize; // bytes
    uint64 stepCounts; // bit n - 1: there is a plan of n steps
    bytes32 pieces; // root of the tree over the file's kilobytes
}

/// @title Where the tensors of a model file lie
/// @notice Tensors have no names: their order is part of the format (compute/SPEC.md, section 10). Each begins at a
/// multiple of 64 bytes. All widths are multiples of 64, so only numbers that stand alone and the mantissas of heads
/// leave gaps. Everything is unchecked: a shape was bounded when it was laid out, and numbers stay below 2^40.
library Shapes {
    uint256 internal constant ALONE = 64; // what a number that stands alone takes, with its gap
    uint256 internal constant PATCH = 48; // numbers of a patch

    function patches(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return (uint256(s.size) / 4) * (uint256(s.size) / 4);
        }
    }

    /// @notice The next multiple of 64.
    function aligned(uint256 offset) internal pure returns (uint256) {
        unchecked {
            return (offset + 63) & ~uint256(63);
        }
    }

    /// @notice Bytes of a table of rows, with the exponent behind it.
    function table(uint256 rows, uint256 width) internal pure returns (uint256) {
        unchecked {
            return 2 * rows * width + ALONE;
        }
    }

    /// @notice Bytes of an int16 product with its requantization; outputs are a multiple of 16.
    function wide(uint256 outputs, uint256 inputs) internal pure returns (uint256) {
        unchecked {
            return 2 * outputs * inputs + 4 * outputs + ALONE;
        }
    }

    /// @notice Bytes of a block's weights; `upAt`, `downAt` and the like count from the block's first byte.
    function blockBytes(uint256 d) internal pure returns (uint256) {
        unchecked {
            return downAt(d) + 4 * d * d;
        }
    }

    function headsAt(uint256 d) internal pure returns (uint256) {
        unchecked {
            return 3 * d * d + 12 * d + ALONE;
        }
    }

    function outAt(uint256 d) internal pure returns (uint256) {
        unchecked {
            return headsAt(d) + 2 * aligned(d / 8);
        }
    }

    function upAt(uint256 d) internal pure returns (uint256) {
        unchecked {
            return outAt(d) + d * d;
        }
    }

    function downAt(uint256 d) internal pure returns (uint256) {
        unchecked {
            return upAt(d) + 4 * d * d + 16 * d + ALONE;
        }
    }

    /// @notice Bytes of a gain, and of a requantization of d outputs.
    function gain(uint256 d) internal pure returns (uint256) {
        unchecked {
            return 2 * d + ALONE;
        }
    }

    function requant(uint256 d) internal pure returns (uint256) {
        unchecked {
            return 4 * d + ALONE;
        }
    }

    /// @notice Bytes of a block's modulation: gain, requantization of `out`, gain, requantization of `down`.
    function modulation(uint256 d) internal pure returns (uint256) {
        unchecked {
            return 2 * gain(d) + 2 * requant(d);
        }
    }

    /// @notice First byte of the table of patch positions, behind the generator's int16 product of patches.
    function imageTable(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return s.start + wide(s.flowWidth, PATCH);
        }
    }

    function wordTable(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return imageTable(s) + table(patches(s), s.flowWidth);
        }
    }

    function textTable(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return wordTable(s) + table(s.words, s.flowWidth);
        }
    }

    function flowTower(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return textTable(s) + table(s.tokens, s.flowWidth);
        }
    }

    function patchOut(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return flowTower(s) + s.flowBlocks * blockBytes(s.flowWidth);
        }
    }

    /// @notice Bytes of the modulations of one step, with the gain before the last product.
    function stepBytes(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return s.flowBlocks * modulation(s.flowWidth) + gain(s.flowWidth);
        }
    }

    /// @notice First byte of the modulations of a step; step counts lie in the file in ascending order.
    function stepAt(Shape memory s, uint256 steps, uint256 step) internal pure returns (uint256) {
        unchecked {
            for (uint256 n = 1; n < steps; n++) {
                if ((s.stepCounts >> (n - 1)) & 1 != 0) step += n;
            }
            return patchOut(s) + wide(PATCH, s.flowWidth) + step * stepBytes(s);
        }
    }

    /// @notice First byte of the scorer's int16 product of patches: behind all plans of steps.
    function clip(Shape memory s) internal pure returns (uint256) {
        return stepAt(s, 65, 0);
    }

    /// @notice First byte of a tower's table of positions.
    function clipPositions(Shape memory s, bool text) internal pure returns (uint256 offset) {
        unchecked {
            offset = clip(s) + wide(s.imageWidth, PATCH);
            if (text) offset += half(s, false) + table(s.words, s.textWidth);
        }
    }

    /// @notice First byte of the scorer's word table.
    function clipWords(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return clipPositions(s, false) + half(s, false);
        }
    }

    /// @notice Bytes of a tower of the scorer, from its positions to its projection.
    function half(Shape memory s, bool text) internal pure returns (uint256) {
        unchecked {
            (uint256 rows, uint256 d, uint256 blocks) = text
                ? (uint256(s.tokens), uint256(s.textWidth), uint256(s.textBlocks))
                : (patches(s), uint256(s.imageWidth), uint256(s.imageBlocks));
            return table(rows, d) + blocks * (blockBytes(d) + modulation(d)) + gain(d) + wide(s.embed, d);
        }
    }

    /// @notice Bytes of a whole file of this shape: its last number is not followed by a gap.
    function total(Shape memory s) internal pure returns (uint256) {
        unchecked {
            return clipPositions(s, true) + half(s, true) - (ALONE - 4);
        }
    }
}
