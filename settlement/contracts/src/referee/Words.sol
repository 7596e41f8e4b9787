// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

/// @title The words of the exact arithmetic
/// @notice compute/SPEC.md, section 2, with the widths of section 12: numbers of contents are 32 bits, sums and products of
/// contents that no honest party writes wrap as two's complement of 64. Numbers are held in 256 bits and cut where
/// they may have left their width. Nothing is checked for overflow: what is not cut cannot leave 256 bits.
library Words {
    int256 internal constant RESIDUAL = 2 ** 26 - 1;
    int256 internal constant INT32 = 2 ** 31 - 1;
    uint256 private constant SCALE_BITS = 16;

    function wrap16(int256 x) internal pure returns (int256 y) {
        assembly ("memory-safe") {
            y := signextend(1, x)
        }
    }

    function wrap32(int256 x) internal pure returns (int256 y) {
        assembly ("memory-safe") {
            y := signextend(3, x)
        }
    }

    function wrap64(int256 x) internal pure returns (int256 y) {
        assembly ("memory-safe") {
            y := signextend(7, x)
        }
    }

    /// @notice floor(x / 2^s + 1/2) of a number that stays within 64 bits; s is at least 1.
    function rshift(int256 x, uint256 s) internal pure returns (int256 y) {
        assembly ("memory-safe") {
            y := sar(s, add(x, shl(sub(s, 1), 1)))
        }
    }

    /// @notice The same in 64 bits that wrap, for any shift.
    function rshift64(int256 x, uint256 s) internal pure returns (int256 y) {
        assembly ("memory-safe") {
            y := signextend(7, x)
            if s { y := sar(s, signextend(7, add(y, signextend(7, shl(sub(s, 1), 1))))) }
        }
    }

    /// @notice x * 2^s in 64 bits that wrap.
    function lshift64(int256 x, uint256 s) internal pure returns (int256 y) {
        assembly ("memory-safe") {
            y := signextend(7, shl(s, x))
        }
    }

    function saturate(int256 x, int256 limit) internal pure returns (int256) {
        unchecked {
            return x > limit ? limit : x < -limit ? -limit : x;
        }
    }

    /// @notice floor(a / b + 1/2) for b > 0.
    function rdiv(int256 a, int256 b) internal pure returns (int256 q) {
        unchecked {
            (int256 n, int256 d) = (2 * a + b, 2 * b);
            q = n / d;
            if (n % d < 0) q--;
        }
    }

    /// @notice Binary digits of x.
    function digits(uint256 x) internal pure returns (uint256) {
        unchecked {
            return x == 0 ? 0 : Math.log2(x) + 1;
        }
    }

    /// @notice n * 2^exponent with a mantissa of 16 bits, cut.
    function scale(uint256 n, int256 exponent) internal pure returns (int256, int256) {
        unchecked {
            if (n == 0) return (0, 0);
            uint256 long = digits(n);
            n = long > SCALE_BITS ? n >> (long - SCALE_BITS) : n << (SCALE_BITS - long);
            return (int256(n), wrap32(exponent + int256(long) - int256(SCALE_BITS)));
        }
    }

    /// @notice Root of the mean square of a row of n numbers: 20 fraction bits of numbers with 16.
    function rms(uint256 squares, uint256 n) internal pure returns (uint256) {
        unchecked {
            return Math.sqrt((squares / n + 4295) << 8);
        }
    }

    /// @notice Quantizes a row in place to integers up to `top`, which stand for shares of its largest magnitude.
    function quantize(int256[] memory v, uint256 top) internal pure returns (uint256 largest) {
        unchecked {
            uint256 n = v.length;
            for (uint256 i = 0; i < n; i++) {
                uint256 x = uint256(v[i] < 0 ? -v[i] : v[i]);
                if (x > largest) largest = x;
            }
            if (largest == 0) return 0; // and so are all numbers
            uint256 shift = digits(largest) + 16;
            int256 inverse = int256((top << shift) / largest);
            int256 half = int256(uint256(1) << (shift - 1));
            for (uint256 i = 0; i < n; i++) {
                v[i] = (v[i] * inverse + half) >> shift;
            }
        }
    }

    /// @notice What is left of a layer's shift after the first one and the row's exponent.
    function remaining(int256 layer, int256 first, int256 exponent) internal pure returns (uint256) {
        unchecked {
            int256 s = layer - first - exponent;
            return s < 1 ? 1 : s > 62 ? 62 : uint256(s);
        }
    }

    /// @notice The first four words of counter block `offset` of a stream under a key, the first in the lowest 32 bits (Philox 4x32-10).
    function philox(uint256 key, uint256 offset, uint256 stream) internal pure returns (uint256) {
        unchecked {
            uint256 mask = type(uint32).max;
            (uint256 k0, uint256 k1) = (key & mask, (key >> 32) & mask);
            uint256[4] memory c = [offset, 0, stream, 0];
            for (uint256 i = 0; i < 10; i++) {
                (uint256 p0, uint256 p1) = (0xD2511F53 * c[0], 0xCD9E8D57 * c[2]);
                c[0] = (p1 >> 32) ^ c[1] ^ k0;
                c[1] = p1 & mask;
                c[2] = (p0 >> 32) ^ c[3] ^ k1;
                c[3] = p0 & mask;
                k0 = (k0 + 0x9E3779B9) & mask;
                k1 = (k1 + 0xBB67AE85) & mask;
            }
            return c[0] | c[1] << 32 | c[2] << 64 | c[3] << 96;
        }
    }
}
