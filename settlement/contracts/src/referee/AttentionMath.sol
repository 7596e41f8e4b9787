// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ITileMath, Kind} from "./Kinds.sol";
import {TableReader} from "./TableReader.sol";
import {Vectors} from "./Vectors.sol";
import {Words} from "./Words.sol";

/// @title Tiles of attention
/// @notice compute/SPEC.md, section 4. A head tile holds query and key of a row as int8, their peak ratios, and its values.
contract AttentionMath is ITileMath, TableReader {
    using Vectors for bytes;
    using Vectors for uint256[];

    uint256 private constant CHANNELS = 32; // of a head
    uint256 private constant NARROW = 127;
    uint256 private constant HEAD = 200; // bytes of a head tile: 32, 32, 4, 4, 128
    uint256 private constant EXP2_LAST = 9215;

    constructor(address tables_) TableReader(tables_) {}

    /// @inheritdoc ITileMath
    function compute(Kind kind, bytes[] memory parts, int256[] memory numbers) external view returns (bytes memory) {
        if (kind == Kind.Head) return head(parts, numbers[0]);
        if (kind == Kind.Channel) return channel(parts[0], uint256(numbers[0]));
        if (kind == Kind.Softmax) return softmax(parts[0], numbers);
        if (kind == Kind.Blend) return blend(parts[0], parts[1]);
        revert OtherKind(kind);
    }

    /// @dev Parts: query, key and value of a row after the first half, 32 numbers each; the norm's content, which
    /// ends with its scale. Numbers: the layer's shift.
    function head(bytes[] memory parts, int256 layer) private pure returns (bytes memory out) {
        unchecked {
            out = new bytes(HEAD);
            for (uint256 i = 0; i < 2; i++) {
                int256[] memory u = parts[i].int32s(0, CHANNELS);
                int256[] memory q = parts[i].int32s(0, CHANNELS);
                uint256 largest = Words.quantize(q, NARROW);
                out.put(CHANNELS * i, q, 1);
                out.put(2 * CHANNELS + 4 * i, peakRatio(u, largest), 4);
            }
            int256[] memory v = parts[2].int32s(0, CHANNELS);
            bytes memory norm = parts[3];
            int256 m = norm.int32At(norm.length - 8);
            uint256 shift = Words.remaining(layer, 14, norm.int32At(norm.length - 4));
            for (uint256 c = 0; c < CHANNELS; c++) {
                v[c] = Words.saturate(Words.rshift(v[c] * m, shift), Words.RESIDUAL);
            }
            out.put(2 * CHANNELS + 8, v, 4);
        }
    }

    /// @dev Largest / rms of a query or key, 12 fraction bits.
    function peakRatio(int256[] memory u, uint256 largest) private pure returns (int256) {
        unchecked {
            uint256 digits = Words.digits(largest);
            uint256 cut = digits > 15 ? digits - 15 : 0;
            uint256 squares;
            for (uint256 c = 0; c < CHANNELS; c++) {
                int256 x = u[c] >> cut;
                squares += uint256(x * x);
            }
            if (squares == 0) return 0;
            uint256 peak = largest >> cut;
            return int256(Math.sqrt((peak * peak * CHANNELS << 24) / squares));
        }
    }

    /// @dev Parts: all head tiles of a head. Numbers: the channel.
    function channel(bytes memory heads, uint256 c) private pure returns (bytes memory out) {
        unchecked {
            uint256 n = heads.length / HEAD;
            int256[] memory v = new int256[](n);
            for (uint256 r = 0; r < n; r++) {
                v[r] = heads.int32At(HEAD * r + 2 * CHANNELS + 8 + 4 * c);
            }
            uint256 largest = Words.quantize(v, NARROW);
            out = new bytes(n + 4);
            out.put(0, v, 1);
            out.put(n, int256(largest), 4);
        }
    }

    /// @dev Parts: all head tiles of a head. Numbers: the row, mantissa and shift of the head.
    function softmax(bytes memory heads, int256[] memory numbers) private view returns (bytes memory out) {
        unchecked {
            uint256 n = heads.length / HEAD;
            uint256 own = HEAD * uint256(numbers[0]);
            uint256[] memory query = heads.lanes(own, CHANNELS);
            int256 factor = Words.rshift(heads.int32At(own + 2 * CHANNELS) * numbers[1], 15);
            int256[] memory logits = new int256[](n);
            int256 top = -Words.INT32;
            for (uint256 j = 0; j < n; j++) {
                int256 acc = query.dot(heads, HEAD * j + CHANNELS);
                int256 t = (acc * heads.int32At(HEAD * j + 2 * CHANNELS + 4) + 32) >> 6;
                int256 l = Words.wrap32(Words.rshift64(t * factor, uint256(numbers[2])));
                logits[j] = l;
                if (l > top) top = l;
            }
            bytes memory table = exp2Table();
            out = new bytes(n + 4);
            uint256 sum;
            for (uint256 j = 0; j < n; j++) {
                uint256 distance = uint32(uint256(top - logits[j]));
                bytes1 p = table[distance < EXP2_LAST ? distance : EXP2_LAST];
                out[j] = p;
                sum += uint8(p);
            }
            out.put(n, int256(sum), 4);
        }
    }

    /// @dev Parts: a row's weights with their sum; 32 channels, each with its largest value.
    function blend(bytes memory weights, bytes memory channels) private pure returns (bytes memory out) {
        unchecked {
            uint256 n = weights.length - 4;
            int256 total = weights.int32At(n);
            if (total < 1) total = 1; // only a peer's content can be less than 255
            int256 inverse = int256(2 ** 37) / (127 * total);
            uint256[] memory row = weights.unsignedLanes(0, n);
            out = new bytes(4 * CHANNELS);
            for (uint256 c = 0; c < CHANNELS; c++) {
                uint256 offset = c * (n + 4);
                int256 m = Words.rshift(row.dot(channels, offset) * inverse, 15);
                out.put(4 * c, Words.rshift64(m * channels.int32At(offset + n), 22), 4);
            }
        }
    }
}
