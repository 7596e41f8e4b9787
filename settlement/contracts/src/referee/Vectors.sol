// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Contents of tiles as numbers, and products of rows
/// @notice Contents are little endian (compute/SPEC.md, section 12). Products take eight int8 or four int16 weights with one
/// multiplication: as digits of numbers to the base 2^32 or 2^64, of which one has its digits in reverse, the top digit
/// of the lowest 256 bits of the product is the sum of products of digits.
library Vectors {
    uint256 private constant ONES32 = 0x0000000100000001000000010000000100000001000000010000000100000001;
    uint256 private constant BYTES32 = 0x000000ff000000ff000000ff000000ff000000ff000000ff000000ff000000ff;
    uint256 private constant HALVES64 = 0x000000000000ffff000000000000ffff000000000000ffff000000000000ffff;
    uint256 private constant EVEN_BYTES = 0x00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff00ff;
    uint256 private constant SIGNS8 = 0x8080808080808080808080808080808080808080808080808080808080808080;
    uint256 private constant SIGNS16 = 0x8000800080008000800080008000800080008000800080008000800080008000;
    // Halves of all digits below the top one: added to a sum whose digits are signed, they keep borrows out of the top.
    uint256 private constant CARRY32 = 0x0000000080000000800000008000000080000000800000008000000080000000;
    uint256 private constant CARRY64 = 0x0000000000000000800000000000000080000000000000008000000000000000;

    /// @notice int32 numbers from byte `offset` on; -2^31, which no honest content holds, is taken for -2^31 + 1.
    function int32s(bytes memory b, uint256 offset, uint256 n) internal pure returns (int256[] memory v) {
        unchecked {
            v = new int256[](n);
            for (uint256 i = 0; i < n; i++) {
                v[i] = int32At(b, offset + 4 * i);
            }
        }
    }

    function int32At(bytes memory b, uint256 offset) internal pure returns (int256 x) {
        assembly ("memory-safe") {
            let w := mload(add(add(b, 32), offset))
            x := or(or(byte(0, w), shl(8, byte(1, w))), or(shl(16, byte(2, w)), shl(24, byte(3, w))))
            x := signextend(3, x)
            x := add(x, eq(x, sub(0, 0x80000000)))
        }
    }

    function int16s(bytes memory b, uint256 offset, uint256 n) internal pure returns (int256[] memory v) {
        v = new int256[](n);
        assembly ("memory-safe") {
            let from := add(add(b, 32), offset)
            let to := add(v, 32)
            for { let end := add(from, shl(1, n)) } lt(from, end) { from := add(from, 2) } {
                let w := mload(from)
                mstore(to, signextend(1, or(byte(0, w), shl(8, byte(1, w)))))
                to := add(to, 32)
            }
        }
    }

    /// @notice Writes the lowest `width` bytes of each number, 1, 2 or 4 of them, from byte `offset` on.
    function put(bytes memory b, uint256 offset, int256[] memory v, uint256 width) internal pure {
        unchecked {
            for (uint256 i = 0; i < v.length; i++) {
                put(b, offset + i * width, v[i], width);
            }
        }
    }

    function put(bytes memory b, uint256 offset, int256 x, uint256 width) internal pure {
        assembly ("memory-safe") {
            let to := add(add(b, 32), offset)
            for { let end := add(to, width) } lt(to, end) { to := add(to, 1) } {
                mstore8(to, x)
                x := shr(8, x)
            }
        }
    }

    /// @notice A row of n int8 from byte `offset` on, made ready for `dot`: four words for each 32 numbers, then the sum of all.
    /// Rows whose length is no multiple of 32 are filled up with zeros.
    function lanes(bytes memory b, uint256 offset, uint256 n) internal pure returns (uint256[] memory row) {
        unchecked {
            row = new uint256[]((n + 31) / 32 * 4 + 1);
            uint256 sum;
            for (uint256 c = 0; c < (n + 31) / 32; c++) {
                uint256 w;
                assembly ("memory-safe") {
                    w := xor(mload(add(add(b, 32), add(offset, shl(5, c)))), SIGNS8)
                }
                if (32 * c + 32 > n) w = (w & ~(type(uint256).max >> (8 * (n - 32 * c)))) | SIGNS8 >> (8 * (n - 32 * c));
                for (uint256 r = 0; r < 4; r++) {
                    uint256 x = (w >> (24 - 8 * r)) & BYTES32;
                    sum += x;
                    row[4 * c + r] = reversed32(x) - (ONES32 << 7);
                }
            }
            // The digits of sum are sums; their sum is the top digit of its product with ones. Each number was raised by 128.
            row[row.length - 1] = (sum * ONES32 >> 224) - 128 * 8 * 4 * ((n + 31) / 32);
        }
    }

    /// @notice The same for n bytes 0 to 255.
    function unsignedLanes(bytes memory b, uint256 offset, uint256 n) internal pure returns (uint256[] memory row) {
        unchecked {
            row = new uint256[]((n + 31) / 32 * 4 + 1);
            uint256 sum;
            for (uint256 c = 0; c < (n + 31) / 32; c++) {
                uint256 w;
                assembly ("memory-safe") {
                    w := mload(add(add(b, 32), add(offset, shl(5, c))))
                }
                if (32 * c + 32 > n) w &= ~(type(uint256).max >> (8 * (n - 32 * c)));
                for (uint256 r = 0; r < 4; r++) {
                    uint256 x = (w >> (24 - 8 * r)) & BYTES32;
                    sum += x;
                    row[4 * c + r] = reversed32(x);
                }
            }
            row[row.length - 1] = sum * ONES32 >> 224;
        }
    }

    /// @notice The sum of products of a row with int8 weights from byte `offset` on. At most 2^15 numbers.
    function dot(uint256[] memory row, bytes memory weights, uint256 offset) internal pure returns (int256 result) {
        assembly ("memory-safe") {
            let a := add(row, 32)
            let end := add(a, shl(5, sub(mload(row), 1)))
            let w := add(add(weights, 32), offset)
            let sum := CARRY32
            for {} lt(a, end) { a := add(a, 128) } {
                let x := xor(mload(w), SIGNS8)
                sum := add(sum, mul(mload(a), and(shr(24, x), BYTES32)))
                sum := add(sum, mul(mload(add(a, 32)), and(shr(16, x), BYTES32)))
                sum := add(sum, mul(mload(add(a, 64)), and(shr(8, x), BYTES32)))
                sum := add(sum, mul(mload(add(a, 96)), and(x, BYTES32)))
                w := add(w, 32)
            }
            // Weights were raised by 128 each.
            result := sub(signextend(3, shr(224, sum)), shl(7, mload(end)))
        }
    }

    /// @notice A row of int16 numbers made ready for `wideDot`: four words for each 16 numbers, then the sum of all. Its length is
    /// a multiple of 16.
    function wideLanes(int256[] memory v) internal pure returns (uint256[] memory row) {
        unchecked {
            row = new uint256[](v.length / 4 + 1);
            int256 sum;
            for (uint256 i = 0; i < v.length; i++) {
                sum += v[i];
                // Number i of a chunk of 16 is digit i / 4 of word i mod 4.
                row[i / 16 * 4 + i % 4] += uint256(v[i]) << (i % 16 / 4 * 64);
            }
            row[row.length - 1] = uint256(sum);
        }
    }

    /// @notice The sum of products of a row with int16 weights from byte `offset` on, in 32 bits that wrap. At most 2^15 numbers.
    function wideDot(uint256[] memory row, bytes memory weights, uint256 offset) internal pure returns (int256 result) {
        assembly ("memory-safe") {
            let a := add(row, 32)
            let end := add(a, shl(5, sub(mload(row), 1)))
            let w := add(add(weights, 32), offset)
            let sum := CARRY64
            for {} lt(a, end) { a := add(a, 128) } {
                let x := mload(w)
                x := xor(or(shl(8, and(x, EVEN_BYTES)), and(shr(8, x), EVEN_BYTES)), SIGNS16)
                sum := add(sum, mul(mload(a), and(shr(48, x), HALVES64)))
                sum := add(sum, mul(mload(add(a, 32)), and(shr(32, x), HALVES64)))
                sum := add(sum, mul(mload(add(a, 64)), and(shr(16, x), HALVES64)))
                sum := add(sum, mul(mload(add(a, 96)), and(x, HALVES64)))
                w := add(w, 32)
            }
            // Weights were raised by 2^15 each.
            result := signextend(3, sub(signextend(7, shr(192, sum)), shl(15, mload(end))))
        }
    }

    /// @dev Eight digits of 32 bits in reverse.
    function reversed32(uint256 x) private pure returns (uint256) {
        unchecked {
            x = x >> 128 | x << 128;
            x = (x >> 64) & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff
                | (x & 0x0000000000000000ffffffffffffffff0000000000000000ffffffffffffffff) << 64;
            return (x >> 32) & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff
                | (x & 0x00000000ffffffff00000000ffffffff00000000ffffffff00000000ffffffff) << 32;
        }
    }
}
