// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TileClaim} from "./ITileJudge.sol";
import {ITileMath, Kind} from "./Kinds.sol";
import {Shape, Shapes} from "./Shapes.sol";
import {Proof, TileProofs} from "./TileProofs.sol";
import {Tower, Towers} from "./Towers.sol";
import {Vectors} from "./Vectors.sol";

/// @notice What judging one tile is about.
struct Trial {
    Shape s;
    Proof p;
    TileClaim c;
}

/// @title What tiles read
/// @notice Parts and numbers as the contracts of the arithmetic take them.
abstract contract TileInputs {
    using Shapes for Shape;
    using TileProofs for Proof;

    /// @notice The arithmetic of rows and products.
    ITileMath public immutable rowMath;

    uint256 internal constant PATCH = 48; // numbers of a patch
    uint256 internal constant SCALE = 8; // bytes of a scale

    constructor(ITileMath rowMath_) {
        rowMath = rowMath_;
    }

    function token(Trial memory t, uint256 i) internal pure returns (uint256) {
        return t.p.token(t.c.tokens, t.s.tokens, i, t.s.words);
    }

    /// @dev A word's row and a position's row; both tables have rows of w numbers.
    function embedded(Trial memory t, uint256[2] memory tables, uint256 id, uint256 position, uint256 w)
        internal
        view
        returns (bytes memory)
    {
        unchecked {
            bytes[] memory parts = new bytes[](2);
            parts[0] = t.p.file(tables[0] + 2 * w * id, 2 * w);
            parts[1] = t.p.file(tables[1] + 2 * w * position, 2 * w);
            int256[] memory ups = pair(number(t, tables[0], 2 * w * t.s.words), 0);
            ups[1] = number(t, tables[1], 2 * w * t.s.tokens);
            return rowMath.compute(Kind.Text, parts, ups);
        }
    }

    /// @dev A patch, its weights, multipliers and position; the product lies at `offset`, the positions behind it.
    function patchParts(Trial memory t, Tower memory tower, bytes memory patch, uint256 offset, uint256 tile)
        internal
        pure
        returns (bytes[] memory parts)
    {
        unchecked {
            uint256 w = tower.width;
            uint256 n = w / tower.patchTiles;
            uint256 first = tile % tower.patchTiles * n;
            parts = wideParts(t, patch, [offset, w, PATCH], first, n, 4);
            uint256 positions = offset + Shapes.wide(w, PATCH);
            parts[3] = t.p.file(positions + 2 * (tile / tower.patchTiles * w + first), 2 * n);
        }
    }

    /// @dev The product's shift and the positions' exponent.
    function patchNumbers(Trial memory t, Tower memory tower, uint256 offset) internal pure returns (int256[] memory) {
        unchecked {
            uint256 w = tower.width;
            int256 shift = number(t, offset + 2 * PATCH * w, 4 * w);
            return pair(shift, number(t, offset + Shapes.wide(w, PATCH), 2 * t.s.patches() * w));
        }
    }

    function row(Trial memory t, Tower memory w, uint256 first, uint256 count) internal pure returns (bytes memory) {
        unchecked {
            return t.p.leaves(first, count, 4 * w.width / count);
        }
    }

    function normTile(Trial memory t, Kind kind, bytes memory x, uint256 gain, uint256 d)
        internal
        view
        returns (bytes memory)
    {
        unchecked {
            bytes[] memory parts = new bytes[](2);
            (parts[0], parts[1]) = (x, t.p.file(gain, 2 * d));
            return rowMath.compute(kind, parts, single(number(t, gain, 2 * d)));
        }
    }

    /// @dev q, weights and multipliers of a tile of an int8 product, with room for more parts.
    /// @param from leaf of the first row of q
    /// @param product byte of the weights, outputs, inputs
    function narrowParts(
        Trial memory t,
        uint256 from,
        uint256[3] memory product,
        uint256 multipliers,
        uint256 tile,
        uint256 count
    ) internal pure returns (bytes[] memory parts) {
        unchecked {
            uint256 k = product[2];
            uint256 n = Towers.outputs(product[1], k);
            uint256 first = tile % (product[1] / n) * n;
            parts = new bytes[](count);
            parts[0] = t.p.leaves(from + tile / (product[1] / n), 1, k + SCALE);
            parts[1] = t.p.file(product[0] + first * k, n * k);
            parts[2] = t.p.file(multipliers + 4 * first, 4 * n);
        }
    }

    /// @dev The same of an int16 product, whose multipliers follow its weights.
    function wideParts(
        Trial memory t,
        bytes memory q,
        uint256[3] memory product,
        uint256 first,
        uint256 n,
        uint256 count
    ) internal pure returns (bytes[] memory parts) {
        unchecked {
            (uint256 offset, uint256 k) = (product[0], product[2]);
            parts = new bytes[](count);
            parts[0] = q;
            parts[1] = t.p.file(offset + 2 * first * k, 2 * n * k);
            parts[2] = t.p.file(offset + 2 * product[1] * k + 4 * first, 4 * n);
        }
    }

    function firstOutput(uint256 outputs, uint256 k, uint256 tile) internal pure returns (int256) {
        unchecked {
            uint256 n = Towers.outputs(outputs, k);
            return int256(tile % (outputs / n) * n);
        }
    }

    /// @dev The number that stands alone behind a vector.
    function number(Trial memory t, uint256 vector, uint256 length) internal pure returns (int256) {
        unchecked {
            return number(t, Shapes.aligned(vector + length));
        }
    }

    function number(Trial memory t, uint256 offset) internal pure returns (int256) {
        return Vectors.int32At(t.p.file(offset, 4), 0);
    }

    function single(int256 a) internal pure returns (int256[] memory numbers) {
        numbers = new int256[](1);
        numbers[0] = a;
    }

    function pair(int256 a, int256 b) internal pure returns (int256[] memory numbers) {
        numbers = new int256[](2);
        (numbers[0], numbers[1]) = (a, b);
    }

    function slice(bytes memory b, uint256 offset, uint256 length) internal pure returns (bytes memory out) {
        out = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(out, 32), add(add(b, 32), offset), length)
        }
    }
}
