// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TABLES_HASH} from "./Tables.sol";
import {Words} from "./Words.sol";

/// @title The three tables of the exact arithmetic, read from the code of a contract
/// @notice compute/SPEC.md, section 3. Behind one zero byte, so that it is no code: exp2, a byte each; GELU, then the normal
/// distribution, four bytes each, big-endian.
abstract contract TableReader {
    uint256 private constant EXP2 = 9216; // numbers
    uint256 private constant GELU = 769;
    uint256 private constant NORMAL = 31 * 33;
    int256 private constant GELU_EDGE = 6 * 4096; // beyond it GELU is x or 0

    /// @notice Whose code is the tables.
    address public immutable tables;

    /// @notice The contract's code is not the tables.
    error WrongTables(address tables);

    constructor(address tables_) {
        if (tables_.codehash != TABLES_HASH) revert WrongTables(tables_);
        tables = tables_;
    }

    function exp2Table() internal view returns (bytes memory) {
        return read(1, EXP2);
    }

    function geluTable() internal view returns (bytes memory) {
        return read(1 + EXP2, 4 * GELU);
    }

    function normalTable() internal view returns (bytes memory) {
        return read(1 + EXP2 + 4 * GELU, 4 * NORMAL);
    }

    /// @notice GELU of z within the limit of activations, both with 12 fraction bits.
    function gelu(bytes memory table, int256 z) internal pure returns (int256) {
        unchecked {
            if (z >= GELU_EDGE) return z;
            if (z <= -GELU_EDGE) return 0;
            uint256 offset = uint256(z + GELU_EDGE);
            int256 low = number(table, offset >> 6);
            return low + (((number(table, (offset >> 6) + 1) - low) * int256(offset & 63) + 32) >> 6);
        }
    }

    /// @notice The normal number of a word of 32 bits, with 16 fraction bits.
    function normal(bytes memory table, uint256 word) internal pure returns (int256 z) {
        unchecked {
            uint256 v = word & type(uint32).max >> 1;
            if (v == 0) v = 1;
            uint256 k = 31 - Words.digits(v);
            uint256 within = (v << k) - (1 << 30);
            uint256 offset = 33 * k + (within >> 25);
            int256 low = number(table, offset);
            z = low + Words.rshift((number(table, offset + 1) - low) * int256((within >> 9) & 0xffff), 16);
            if (word >> 31 == 1) z = -z;
        }
    }

    function number(bytes memory table, uint256 i) private pure returns (int256 x) {
        assembly ("memory-safe") {
            x := sar(224, mload(add(add(table, 32), shl(2, i))))
        }
    }

    function read(uint256 offset, uint256 length) private view returns (bytes memory out) {
        out = new bytes(length);
        address from = tables;
        assembly ("memory-safe") {
            extcodecopy(from, add(out, 32), offset, length)
        }
    }
}
