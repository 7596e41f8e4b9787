// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ITileMath, Kind} from "./Kinds.sol";
import {TableReader} from "./TableReader.sol";
import {Vectors} from "./Vectors.sol";
import {WideProducts} from "./WideProducts.sol";
import {Words} from "./Words.sol";

/// @title Tiles of rows: embeddings, norms, products, what becomes of velocities
/// @notice compute/SPEC.md, sections 4 to 6. `q` of a product is a row as int8 or int16, then its scale. Shifts and exponents come
/// as the file has them.
contract RowMath is ITileMath, TableReader {
    using Vectors for bytes;
    using Vectors for uint256[];

    uint256 private constant PATCH = 48;
    int256 private constant STATE = 8191 * 64; // a picture in the making stays within it
    int256 private constant ACTIVATION = 2 ** 23 - 1; // what goes into GELU
    uint256 private constant NARROW = 127;
    uint256 private constant WIDE = 8191;
    uint256 private constant SCALE = 8; // bytes

    constructor(address tables_) TableReader(tables_) {}

    /// @inheritdoc ITileMath
    function compute(Kind kind, bytes[] memory parts, int256[] memory numbers) external view returns (bytes memory) {
        if (kind == Kind.Product) return product(parts);
        if (kind == Kind.Add) return add(parts, numbers);
        if (kind == Kind.Activate) return activate(parts, numbers);
        if (kind == Kind.Norm) return norm(parts, numbers, 1);
        if (kind == Kind.LastNorm) return norm(parts, numbers, 2);
        if (kind == Kind.Quantize) return quantize(parts[0], numbers[0]);
        if (kind == Kind.Noise) return noise(uint256(numbers[0]), uint256(numbers[1]));
        if (kind == Kind.Text) return text(parts, numbers);
        if (kind == Kind.Patch) return patch(parts, numbers);
        if (kind == Kind.Velocity) return velocity(parts, numbers);
        if (kind == Kind.Scheduler) return scheduler(parts, numbers);
        revert OtherKind(kind);
    }

    /// @dev Numbers: seed, patch.
    function noise(uint256 seed, uint256 which) private view returns (bytes memory out) {
        unchecked {
            out = new bytes(4 * PATCH);
            bytes memory table = normalTable();
            uint256 words;
            for (uint256 i = 0; i < PATCH; i++) {
                if (i % 4 == 0) words = Words.philox(seed, (which * PATCH + i) / 4, 0);
                out.put(4 * i, Words.saturate(normal(table, words & type(uint32).max), STATE), 4);
                words >>= 32;
            }
        }
    }

    /// @dev Parts: a row of the word table, one of positions. Numbers: their exponents.
    function text(bytes[] memory parts, int256[] memory numbers) private pure returns (bytes memory out) {
        unchecked {
            uint256 n = parts[0].length / 2;
            int256[] memory x = new int256[](n);
            WideProducts.addRow(x, parts[0], numbers[0]);
            WideProducts.addRow(x, parts[1], numbers[1]);
            out = new bytes(4 * n);
            out.put(0, x, 4);
        }
    }

    /// @dev Parts: a patch of the state, weights, multipliers, the same outputs of a row of positions. Numbers: the layer's
    /// shift, the positions' exponent.
    function patch(bytes[] memory parts, int256[] memory numbers) private pure returns (bytes memory out) {
        unchecked {
            int256[] memory q = parts[0].int32s(0, PATCH);
            for (uint256 i = 0; i < PATCH; i++) {
                q[i] = Words.wrap16(Words.rshift(q[i], 6));
            }
            int256[2] memory scale;
            (scale[0], scale[1]) = Words.scale(1, -10);
            int256[] memory x = WideProducts.whole(q, parts[1], parts[2], numbers[0], scale);
            WideProducts.addRow(x, parts[3], numbers[1]);
            out = new bytes(4 * x.length);
            out.put(0, x, 4);
        }
    }

    /// @dev Parts: a row, gains. Numbers: the gains' exponent. `width` is the bytes of a result.
    function norm(bytes[] memory parts, int256[] memory numbers, uint256 width) private pure returns (bytes memory out) {
        unchecked {
            uint256 n = parts[0].length / 4;
            (int256[] memory x, int256[] memory gain) = (parts[0].int32s(0, n), parts[1].int16s(0, n));
            uint256 squares;
            for (uint256 i = 0; i < n; i++) {
                int256 v = Words.saturate(x[i], Words.RESIDUAL);
                squares += uint256(v * v);
                x[i] = Words.rshift(v * gain[i], 11);
            }
            uint256 largest = Words.quantize(x, width == 1 ? NARROW : WIDE);
            out = new bytes(width * n + SCALE);
            out.put(0, x, width);
            (int256 m, int256 e) = Words.scale((largest << 32) / Words.rms(squares, n), -17 - numbers[0]);
            out.put(width * n, m, 4);
            out.put(width * n + 4, e, 4);
        }
    }

    /// @dev Parts: a row. Numbers: the exponent of its largest value.
    function quantize(bytes memory row, int256 exponent) private pure returns (bytes memory out) {
        unchecked {
            uint256 n = row.length / 4;
            int256[] memory x = row.int32s(0, n);
            uint256 largest = Words.quantize(x, NARROW);
            out = new bytes(n + SCALE);
            out.put(0, x, 1);
            (int256 m, int256 e) = Words.scale(largest, exponent);
            out.put(n, m, 4);
            out.put(n + 4, e, 4);
        }
    }

    /// @dev Parts: q, weights, multipliers.
    function product(bytes[] memory parts) private pure returns (bytes memory out) {
        int256[] memory u = firstHalf(parts);
        out = new bytes(4 * u.length);
        out.put(0, u, 4);
    }

    /// @dev Parts: q, weights, multipliers, the row that the product is added to. Numbers: the layer's shift, the first output.
    function add(bytes[] memory parts, int256[] memory numbers) private pure returns (bytes memory out) {
        unchecked {
            int256[] memory u = firstHalf(parts);
            secondHalf(u, parts[0], numbers[0], Words.INT32);
            for (uint256 i = 0; i < u.length; i++) {
                u[i] = Words.saturate(u[i] + parts[3].int32At(4 * (uint256(numbers[1]) + i)), Words.RESIDUAL);
            }
            out = new bytes(4 * u.length);
            out.put(0, u, 4);
        }
    }

    /// @dev Parts: q, weights, multipliers. Numbers: the layer's shift.
    function activate(bytes[] memory parts, int256[] memory numbers) private view returns (bytes memory out) {
        unchecked {
            int256[] memory u = firstHalf(parts);
            secondHalf(u, parts[0], numbers[0], ACTIVATION);
            bytes memory table = geluTable();
            for (uint256 i = 0; i < u.length; i++) {
                u[i] = gelu(table, u[i]);
            }
            out = new bytes(4 * u.length);
            out.put(0, u, 4);
        }
    }

    /// @dev Parts: q, weights, multipliers. Numbers: the layer's shift.
    function velocity(bytes[] memory parts, int256[] memory numbers) private pure returns (bytes memory out) {
        unchecked {
            uint256 n = (parts[0].length - SCALE) / 2;
            int256[2] memory scale = scaleOf(parts[0]);
            int256[] memory x = WideProducts.whole(parts[0].int16s(0, n), parts[1], parts[2], numbers[0], scale);
            out = new bytes(4 * x.length);
            out.put(0, x, 4);
        }
    }

    /// @dev Parts: a patch of the state, its velocities without and with the prompt. Numbers: steps, guidance.
    function scheduler(bytes[] memory parts, int256[] memory numbers) private pure returns (bytes memory out) {
        unchecked {
            out = new bytes(4 * PATCH);
            for (uint256 i = 0; i < PATCH; i++) {
                (int256 plain, int256 prompt) = (parts[1].int32At(4 * i), parts[2].int32At(4 * i));
                int256 v = 100 * plain + numbers[1] * (prompt - plain);
                int256 x = parts[0].int32At(4 * i) - Words.rdiv(v, 100 * numbers[0]);
                out.put(4 * i, Words.saturate(x, STATE), 4);
            }
        }
    }

    /// @dev The first half of an int8 product: parts are q, weights, multipliers.
    function firstHalf(bytes[] memory parts) private pure returns (int256[] memory u) {
        unchecked {
            uint256 k = parts[0].length - SCALE;
            uint256[] memory row = parts[0].lanes(0, k);
            u = parts[2].int32s(0, parts[2].length / 4);
            for (uint256 c = 0; c < u.length; c++) {
                u[c] = Words.wrap32(Words.rshift(row.dot(parts[1], c * k) * u[c], 14));
            }
        }
    }

    /// @dev Takes u to the row's scale.
    function secondHalf(int256[] memory u, bytes memory q, int256 layer, int256 limit) private pure {
        unchecked {
            int256[2] memory scale = scaleOf(q);
            uint256 shift = Words.remaining(layer, 14, scale[1]);
            for (uint256 c = 0; c < u.length; c++) {
                u[c] = Words.saturate(Words.rshift(u[c] * scale[0], shift), limit);
            }
        }
    }

    /// @dev The scale at the end of a content: mantissa, exponent.
    function scaleOf(bytes memory q) private pure returns (int256[2] memory scale) {
        unchecked {
            scale = [q.int32At(q.length - 8), q.int32At(q.length - 4)];
        }
    }
}
