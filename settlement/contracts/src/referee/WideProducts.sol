// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vectors} from "./Vectors.sol";
import {Words} from "./Words.sol";

/// @title Products of int16 with int16, and rows of tables
library WideProducts {
    using Vectors for bytes;
    using Vectors for uint256[];

    /// @notice The first half of a product of one row with as many outputs as there are multipliers.
    function half(int256[] memory q, bytes memory weights, bytes memory multipliers)
        internal
        pure
        returns (int256[] memory u)
    {
        unchecked {
            uint256[] memory row = Vectors.wideLanes(q);
            u = multipliers.int32s(0, multipliers.length / 4);
            for (uint256 c = 0; c < u.length; c++) {
                u[c] = Words.wrap32(Words.rshift(row.wideDot(weights, 2 * c * q.length) * u[c], 20));
            }
        }
    }

    /// @notice Both halves: `layer` is the layer's shift, `scale` mantissa and exponent of the row.
    function whole(int256[] memory q, bytes memory weights, bytes memory multipliers, int256 layer, int256[2] memory scale)
        internal
        pure
        returns (int256[] memory x)
    {
        unchecked {
            x = half(q, weights, multipliers);
            uint256 shift = Words.remaining(layer, 20, scale[1]);
            for (uint256 c = 0; c < x.length; c++) {
                x[c] = Words.saturate(Words.rshift(x[c] * scale[0], shift), Words.INT32);
            }
        }
    }

    /// @notice Puts a row of a table on top of x.
    function addRow(int256[] memory x, bytes memory row, int256 up) internal pure {
        unchecked {
            int256[] memory v = row.int16s(0, x.length);
            for (uint256 i = 0; i < x.length; i++) {
                int256 sum = Words.wrap64(x[i] + Words.lshift64(v[i], uint256(up)));
                x[i] = Words.saturate(sum, Words.RESIDUAL);
            }
        }
    }
}
