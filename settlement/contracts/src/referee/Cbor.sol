// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Reading canonical dag-cbor, head by head
/// @notice Each function takes the place of an item and returns the place behind it. Only the shortest form of a number is
/// read. Beyond the last byte, and at anything else than asked for, they revert.
library Cbor {
    uint256 internal constant UNSIGNED = 0;
    uint256 internal constant NEGATIVE = 1;
    uint256 internal constant TEXT = 3;
    uint256 internal constant ARRAY = 4;
    uint256 internal constant MAP = 5;

    /// @notice There is something else at this byte than the format has.
    error BadCbor(uint256 offset);

    /// @notice An item's major type and its number, at most 2^32 - 1.
    function head(bytes calldata b, uint256 offset) internal pure returns (uint256 major, uint256 n, uint256 next) {
        unchecked {
            if (offset >= b.length) revert BadCbor(offset);
            uint256 first = uint8(b[offset]);
            (major, n, next) = (first >> 5, first & 31, offset + 1);
            if (n < 24) return (major, n, next);
            if (n > 26) revert BadCbor(offset);
            uint256 width = 1 << (n - 24);
            if (width > b.length - next) revert BadCbor(offset);
            n = 0;
            for (uint256 i = 0; i < width; i++) {
                n = n << 8 | uint8(b[next++]);
            }
            uint256 least = width == 1 ? 24 : 1 << (4 * width);
            if (n < least) revert BadCbor(offset);
        }
    }

    /// @notice The number of an item that must be of this type.
    function expect(bytes calldata b, uint256 offset, uint256 wanted) internal pure returns (uint256 n, uint256 next) {
        uint256 major;
        (major, n, next) = head(b, offset);
        if (major != wanted) revert BadCbor(offset);
    }

    /// @notice Skips these bytes exactly, such as a key with its head.
    function skip(bytes calldata b, uint256 offset, bytes memory wanted) internal pure returns (uint256 next) {
        unchecked {
            next = offset + wanted.length;
            if (next > b.length || keccak256(b[offset:next]) != keccak256(wanted)) revert BadCbor(offset);
        }
    }

    /// @notice Skips a map's key and reads the unsigned number behind it.
    function field(bytes calldata b, uint256 offset, bytes memory key) internal pure returns (uint256 n, uint256 next) {
        return expect(b, skip(b, offset, key), UNSIGNED);
    }

    /// @notice An array of step counts, ascending from 1 to 64: bit n - 1 stands for n.
    function stepCounts(bytes calldata b, uint256 offset) internal pure returns (uint64 counts, uint256 next) {
        unchecked {
            uint256 n;
            (n, next) = expect(b, offset, ARRAY);
            if (n == 0 || n > 64) revert BadCbor(offset);
            uint256 last = 0;
            for (uint256 i = 0; i < n; i++) {
                uint256 count;
                offset = next;
                (count, next) = expect(b, offset, UNSIGNED);
                if (count <= last || count > 64) revert BadCbor(offset);
                counts |= uint64(1) << uint64(count - 1);
                last = count;
            }
        }
    }
}
