// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Vectors} from "../src/referee/Vectors.sol";
import {Words} from "../src/referee/Words.sol";

/// @notice The words of the exact arithmetic against slow, obvious versions. What they amount to is compared with Go in sim/referee.
contract TileWordsTest is Base {
    using Vectors for bytes;
    using Vectors for uint256[];

    function some(uint256 seed, uint256 n) private pure returns (bytes memory b) {
        b = new bytes(n + 32); // products look beyond rows that are no multiple of 32
        for (uint256 i = 0; i < b.length; i += 32) {
            bytes32 word = keccak256(abi.encode(seed, i));
            if (uint256(word) % 5 == 0) word = bytes32(type(uint256).max / 255 * (seed >> 7 & 255)); // one byte all along
            for (uint256 j = 0; j < 32 && i + j < b.length; j++) {
                b[i + j] = word[j];
            }
        }
    }

    function testFuzz_dot(uint256 seed, uint256 n) public pure {
        n = bound(n, 1, 300);
        (bytes memory a, bytes memory w) = (some(seed, n + 7), some(~seed, n + 9));
        (int256 narrow, int256 raised) = (0, 0);
        for (uint256 i = 0; i < n; i++) {
            int256 weight = int8(uint8(w[i + 9]));
            narrow += int256(int8(uint8(a[i + 7]))) * weight;
            raised += int256(uint256(uint8(a[i + 7]))) * weight;
        }
        yes(a.lanes(7, n).dot(w, 9) == narrow, "int8");
        yes(a.unsignedLanes(7, n).dot(w, 9) == raised, "bytes");
    }

    function testFuzz_wideDot(uint256 seed, uint256 n) public pure {
        n = 16 * bound(n, 1, 12);
        (bytes memory a, bytes memory w) = (some(seed, 2 * n), some(~seed, 2 * n));
        (int256[] memory x, int256[] memory y) = (a.int16s(0, n), w.int16s(0, n));
        int32 sum;
        unchecked {
            for (uint256 i = 0; i < n; i++) {
                yes(x[i] >= -32768 && x[i] <= 32767, "int16");
                sum += int32(x[i] * y[i]);
            }
        }
        yes(Vectors.wideLanes(x).wideDot(w, 0) == sum, "int16 product");
    }

    function testFuzz_numbers(uint256 seed) public pure {
        bytes memory b = some(seed, 64);
        int256[] memory v = b.int32s(3, 15);
        for (uint256 i = 0; i < 15; i++) {
            uint256 want;
            for (uint256 j = 4; j > 0; j--) {
                want = want << 8 | uint8(b[3 + 4 * i + j - 1]);
            }
            yes(v[i] == (want == 1 << 31 ? -int256(2 ** 31 - 1) : int256(int32(uint32(want)))), "int32");
        }
        bytes memory out = new bytes(71);
        out.put(5, v, 4);
        int256[] memory again = out.int32s(5, 15);
        for (uint256 i = 0; i < 15; i++) {
            yes(again[i] == v[i], "written as read");
        }
        yes(out[4] == 0 && out[65] == 0, "nothing beside");
        bytes memory least = hex"00000080";
        yes(least.int32At(0) == -int256(2 ** 31 - 1), "the least number");
    }

    function testFuzz_rounding(int64 x, uint8 s, int64 b) public pure {
        int256 shift = int256(uint256(s) % 62 + 1);
        int256 unit = int256(1) << uint256(shift);
        yes(Words.rshift(x, uint256(shift)) == floorDiv(2 * int256(x) + unit, 2 * unit), "rshift");
        int256 d = b == 0 ? int256(1) : b < 0 ? -int256(b) : int256(b);
        yes(Words.rdiv(x, d) == floorDiv(2 * int256(x) + d, 2 * d), "rdiv");
    }

    function floorDiv(int256 a, int256 b) private pure returns (int256 q) {
        q = a / b;
        if (a % b != 0 && a < 0) q--;
    }

    function testFuzz_wrapping(int256 x, uint256 s) public pure {
        s = bound(s, 0, 300);
        int64 narrow;
        int64 half;
        unchecked {
            narrow = int64(x);
            half = s == 0 || s > 64 ? int64(0) : int64(uint64(1) << uint64(s - 1));
            narrow += half;
        }
        int256 want = s == 0 ? int256(int64(x)) : s > 63 ? (narrow < 0 ? int256(-1) : int256(0)) : int256(narrow >> s);
        yes(Words.rshift64(x, s) == want, "rshift64");
        int64 shifted = s > 63 ? int64(0) : int64(uint64(int64(x)) << uint64(s));
        yes(Words.lshift64(x, s) == shifted, "lshift64");
        yes(Words.wrap32(x) == int32(x) && Words.wrap16(x) == int16(x) && Words.wrap64(x) == int64(x), "wraps");
    }

    function testFuzz_quantize(uint256 seed, bool wide) public pure {
        int256[] memory v = some(seed, 40).int32s(0, 10);
        uint256 shrink = seed % 31;
        int256 largest;
        for (uint256 i = 0; i < v.length; i++) {
            v[i] >>= shrink;
            int256 size = v[i] < 0 ? -v[i] : v[i];
            if (size > largest) largest = size;
        }
        int256[] memory q = new int256[](10);
        for (uint256 i = 0; i < q.length; i++) {
            q[i] = v[i];
        }
        int256 top = wide ? int256(8191) : int256(127);
        eq(Words.quantize(q, uint256(top)), uint256(largest), "largest");
        uint256 digits;
        while (uint256(largest) >> digits != 0) digits++;
        eq(Words.digits(uint256(largest)), digits, "digits");
        for (uint256 i = 0; i < q.length; i++) {
            if (largest == 0) {
                yes(q[i] == 0, "nothing");
                continue;
            }
            int256 r = (top << (digits + 16)) / largest;
            yes(q[i] == floorDiv(2 * v[i] * r + int256(1 << (digits + 16)), int256(2 << (digits + 16))), "quantized");
            yes(q[i] <= top && q[i] >= -top, "within");
        }
    }

    function testFuzz_scale(uint64 n, int32 e) public pure {
        (int256 m, int256 exponent) = Words.scale(n, e);
        if (n == 0) {
            yes(m == 0 && exponent == 0, "zero");
            return;
        }
        yes(m >= 2 ** 15 && m < 2 ** 16, "mantissa");
        int256 up = exponent - e;
        if (up < -16 || up > 48) return; // wrapped beyond 32 bits
        yes(up >= 0 ? int256(uint256(n)) >> uint256(up) == m : int256(uint256(n)) << uint256(-up) == m, "value");
    }

    function testFuzz_rms(uint64 squares, uint256 n) public pure {
        n = bound(n, 1, 1024);
        uint256 x = (uint256(squares >> 1) / n + 4295) << 8;
        uint256 r = Words.rms(squares >> 1, n);
        yes(r * r <= x && (r + 1) * (r + 1) > x, "root");
    }

    function test_remaining() public pure {
        eq(Words.remaining(40, 14, 5), 21, "difference");
        eq(Words.remaining(0, 14, 5), 1, "at least 1");
        eq(Words.remaining(100, 14, 5), 62, "at most 62");
        eq(Words.remaining(type(int32).max, 20, type(int32).min), 62, "far");
    }

    /// @dev The known answers of the authors of Philox 4x32-10: with a zero key and counter.
    function test_philox() public pure {
        uint256 w = Words.philox(0, 0, 0);
        eq(w & type(uint32).max, 0x6627e8d5, "word 0");
        eq(w >> 32 & type(uint32).max, 0xe169c58d, "word 1");
        eq(w >> 64 & type(uint32).max, 0xbc57ac4c, "word 2");
        eq(w >> 96, 0x9b00dbd8, "word 3");
    }
}
