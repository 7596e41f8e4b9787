// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";

import {ITileMath, Kind} from "./Kinds.sol";
import {Vectors} from "./Vectors.sol";
import {WideProducts} from "./WideProducts.sol";
import {Words} from "./Words.sol";

/// @title Tiles of scores
/// @notice compute/SPEC.md, sections 7 and 13.
contract ScoreMath is ITileMath {
    using Vectors for bytes;

    uint256 private constant PATCH = 48; // bytes of a patch: 4 x 4 pixels, RGB
    uint256 private constant GROUP = 32; // channels of a tile of pooling
    uint256 private constant WIDE = 8191;
    uint256 private constant TOP = 4095; // largest number of an embedding
    int256 private constant UNIT = 10_000; // a cosine of 1
    uint256 private constant STREAM = 1; // of the changes of an augmented score

    /// @inheritdoc ITileMath
    function compute(Kind kind, bytes[] memory parts, int256[] memory numbers) external pure returns (bytes memory) {
        if (kind == Kind.Image) return image(parts, numbers);
        if (kind == Kind.Unit) return unit(parts[0], uint256(numbers[0]));
        if (kind == Kind.Pool) return pool(parts);
        if (kind == Kind.Pixels) return pixels(parts[0], uint256(numbers[0]), uint256(numbers[1]));
        if (kind == Kind.Augment) return augment(parts[0], numbers);
        if (kind == Kind.Project) return project(parts);
        if (kind == Kind.Wide) return quantized(parts[0], WIDE);
        if (kind == Kind.Vector) return quantized(parts[0], TOP);
        if (kind == Kind.Score) return score(parts);
        revert OtherKind(kind);
    }

    /// @dev Parts: RGB bytes. Numbers: pixels of a side, patch.
    function pixels(bytes memory rgb, uint256 side, uint256 patch) private pure returns (bytes memory out) {
        unchecked {
            out = new bytes(PATCH);
            for (uint256 j = 0; j < PATCH; j++) {
                out[j] = rgb[pixelByte(side, patch, j)];
            }
        }
    }

    /// @dev Where byte j of a patch stands in the picture.
    function pixelByte(uint256 side, uint256 patch, uint256 j) private pure returns (uint256) {
        unchecked {
            (uint256 across, uint256 y, uint256 rest) = (side / 4, j / 12, j % 12);
            return 3 * ((patch / across * 4 + y) * side + patch % across * 4) + rest;
        }
    }

    /// @dev What a seed draws for all pixels.
    struct Change {
        uint256 key;
        int256 dx;
        int256 dy;
        int256 factor; // of 256
        int256 last; // coordinate
    }

    /// @dev Parts: RGB bytes. Numbers: pixels of a side, patch, seed.
    function augment(bytes memory rgb, int256[] memory numbers) private pure returns (bytes memory out) {
        unchecked {
            Change memory d = drawn(uint256(numbers[2]), numbers[0] - 1);
            out = new bytes(PATCH);
            uint256 block_ = type(uint256).max;
            uint256 words;
            for (uint256 j = 0; j < PATCH; j++) {
                uint256 i = pixelByte(uint256(numbers[0]), uint256(numbers[1]), j);
                if (i / 16 != block_) {
                    block_ = i / 16;
                    words = Words.philox(d.key, 1 + block_, STREAM);
                }
                // The words' bytes are little endian, word by word: byte i of the block as one number has.
                int256 level = int256(((words >> (8 * (i % 16))) & 0xff) % 5) - 2;
                out[j] = bytes1(uint8(uint256(change(rgb, d, i, level))));
            }
        }
    }

    function drawn(uint256 seed, int256 last) private pure returns (Change memory d) {
        unchecked {
            seed ^= seed >> 128;
            d.key = uint64(seed ^ (seed >> 64));
            uint256 words = Words.philox(d.key, 0, STREAM);
            d.dx = int256(uint256(uint32(words)) % 5) - 2;
            d.dy = int256(uint256(uint32(words >> 32)) % 5) - 2;
            d.factor = 244 + int256(uint256(uint32(words >> 64)) % 25);
            d.last = last;
        }
    }

    /// @dev Byte i of the changed picture.
    function change(bytes memory rgb, Change memory d, uint256 i, int256 level) private pure returns (int256) {
        unchecked {
            uint256 side = uint256(d.last + 1);
            int256 x = clamp(int256(i / 3 % side) + d.dx, d.last);
            int256 y = clamp(int256(i / 3 / side) + d.dy, d.last);
            int256 v = int256(uint256(uint8(rgb[3 * (uint256(y) * side + uint256(x)) + i % 3])));
            return clamp((((v - 128) * d.factor + 128) >> 8) + 128 + level, 255);
        }
    }

    function clamp(int256 x, int256 high) private pure returns (int256) {
        return x < 0 ? int256(0) : x > high ? high : x;
    }

    /// @dev Parts: a patch's bytes, weights, multipliers, the same outputs of a row of positions. Numbers: the layer's
    /// shift, the positions' exponent.
    function image(bytes[] memory parts, int256[] memory numbers) private pure returns (bytes memory out) {
        unchecked {
            int256[] memory q = new int256[](PATCH);
            for (uint256 j = 0; j < PATCH; j++) {
                q[j] = 2 * int256(uint256(uint8(parts[0][j]))) - 255;
            }
            int256[2] memory scale;
            (scale[0], scale[1]) = Words.scale(1, 0);
            int256[] memory x = WideProducts.whole(q, parts[1], parts[2], numbers[0], scale);
            WideProducts.addRow(x, parts[3], numbers[1]);
            out = new bytes(4 * x.length);
            out.put(0, x, 4);
        }
    }

    /// @dev Parts: a row. Numbers: the group of channels.
    function unit(bytes memory row, uint256 group) private pure returns (bytes memory out) {
        unchecked {
            uint256 n = row.length / 4;
            int256[] memory x = row.int32s(0, n);
            uint256 squares;
            for (uint256 i = 0; i < n; i++) {
                x[i] = Words.saturate(x[i], Words.RESIDUAL);
                squares += uint256(x[i] * x[i]);
            }
            int256 inverse = int256(2 ** 40 / Words.rms(squares, n));
            out = new bytes(4 * GROUP);
            for (uint256 i = 0; i < GROUP; i++) {
                out.put(4 * i, Words.rshift64(x[GROUP * group + i] * inverse, 22), 4);
            }
        }
    }

    /// @dev Parts: the units of a group of channels, row by row; their gains.
    function pool(bytes[] memory parts) private pure returns (bytes memory out) {
        unchecked {
            int256[] memory gain = parts[1].int16s(0, GROUP);
            out = new bytes(4 * GROUP);
            for (uint256 i = 0; i < GROUP; i++) {
                int256 sum;
                for (uint256 offset = 4 * i; offset < parts[0].length; offset += 4 * GROUP) {
                    sum += parts[0].int32At(offset);
                }
                out.put(4 * i, Words.saturate(Words.rshift(sum * gain[i], 11), Words.INT32), 4);
            }
        }
    }

    /// @dev Parts: a row. Its numbers as int16.
    function quantized(bytes memory row, uint256 top) private pure returns (bytes memory out) {
        unchecked {
            int256[] memory v = row.int32s(0, row.length / 4);
            Words.quantize(v, top);
            out = new bytes(2 * v.length);
            out.put(0, v, 2);
        }
    }

    /// @dev Parts: a row as int16, weights, multipliers.
    function project(bytes[] memory parts) private pure returns (bytes memory out) {
        unchecked {
            int256[] memory u = WideProducts.half(parts[0].int16s(0, parts[0].length / 2), parts[1], parts[2]);
            out = new bytes(4 * u.length);
            out.put(0, u, 4);
        }
    }

    /// @dev Parts: the vectors of picture and prompt.
    function score(bytes[] memory parts) private pure returns (bytes memory out) {
        unchecked {
            (int256[] memory a, int256[] memory b) = (vector(parts[0]), vector(parts[1]));
            (int256 dot, int256 aa, int256 bb) = (0, 0, 0);
            for (uint256 i = 0; i < a.length; i++) {
                dot += a[i] * b[i];
                aa += a[i] * a[i];
                bb += b[i] * b[i];
            }
            int256 lengths = int256(Math.sqrt(uint256(aa) << 16) * Math.sqrt(uint256(bb) << 16));
            out = new bytes(4);
            if (lengths != 0) out.put(0, Words.saturate(Words.rdiv(dot * UNIT * 2 ** 16, lengths), UNIT), 4);
        }
    }

    /// @dev An embedding; only a peer's content can hold a larger number.
    function vector(bytes memory b) private pure returns (int256[] memory v) {
        unchecked {
            v = b.int16s(0, b.length / 2);
            for (uint256 i = 0; i < v.length; i++) {
                v[i] = Words.saturate(v[i], int256(TOP));
            }
        }
    }
}
