// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice A tree over leaves (compute/SPEC.md, section 11): SHA-256, sixteen children a node.
struct Tree {
    bytes32 domain; // ASCII, from the left
    uint256 letters; // of the domain
    bytes32 root;
    uint256 leaves;
}

/// @title Leaves proved against a root, as package trace does it
library Trees {
    uint256 private constant ARITY = 16;
    uint256 private constant HASH = 32;

    /// @notice The hash of a leaf whose content lies in calldata. Callers keep `index` below 2^32 and the content within calldata.
    function leaf(Tree memory t, uint256 index, uint256 offset, uint256 length) internal view returns (bytes32 hash) {
        (bytes32 domain, uint256 letters) = (t.domain, t.letters);
        assembly ("memory-safe") {
            let to := mload(0x40)
            mstore(to, domain)
            let p := add(to, letters)
            mstore8(p, 0)
            mstore8(add(p, 1), index)
            mstore8(add(p, 2), shr(8, index))
            mstore8(add(p, 3), shr(16, index))
            mstore8(add(p, 4), shr(24, index))
            calldatacopy(add(p, 5), offset, length)
            if iszero(staticcall(gas(), 2, to, add(add(letters, 5), length), 0, 32)) { revert(0, 0) }
            hash := mload(0)
        }
    }

    /// @notice Whether `hashes` are the leaves from `first` on, given the hashes that lie in calldata: level by level those on the left
    /// of the range, then those on the right. Exactly as many as needed.
    /// @param hashes of at least one leaf; it is used up
    /// @param offset where `count` hashes of the proof begin; they lie within calldata
    function proves(Tree memory t, uint256 first, bytes32[] memory hashes, uint256 offset, uint256 count)
        internal
        view
        returns (bool)
    {
        unchecked {
            (uint256 n, uint256 have, uint256 level) = (t.leaves, hashes.length, 0);
            if (have == 0 || first >= n || have > n - first) return false;
            do {
                uint256 left = first % ARITY;
                uint256 end = (first + have + ARITY - 1) / ARITY * ARITY; // of the range's last node
                uint256 right = (end < n ? end : n) - first - have;
                if (left + right > count) return false;
                hashes = joined(hashes, have, offset, left, right);
                offset += HASH * (left + right);
                count -= left + right;
                have = parents(t, level, hashes, left + have + right);
                (first, n, level) = (first / ARITY, (n + ARITY - 1) / ARITY, level + 1);
            } while (n > 1);
            return count == 0 && hashes[0] == t.root;
        }
    }

    /// @dev `left` hashes from calldata, `have` of `hashes`, `right` more from calldata.
    function joined(bytes32[] memory hashes, uint256 have, uint256 offset, uint256 left, uint256 right)
        private
        pure
        returns (bytes32[] memory all)
    {
        unchecked {
            if (left + right == 0) return hashes;
            all = new bytes32[](left + have + right);
            assembly ("memory-safe") {
                let to := add(all, 32)
                calldatacopy(to, offset, shl(5, left))
                to := add(to, shl(5, left))
                mcopy(to, add(hashes, 32), shl(5, have))
                calldatacopy(add(to, shl(5, have)), add(offset, shl(5, left)), shl(5, right))
            }
        }
    }

    /// @dev Hashes the first n hashes, sixteen at a time, in place.
    function parents(Tree memory t, uint256 level, bytes32[] memory hashes, uint256 n) private view returns (uint256 made) {
        unchecked {
            (bytes32 domain, uint256 letters) = (t.domain, t.letters);
            for (uint256 i = 0; i < n; i += ARITY) {
                uint256 children = n - i < ARITY ? n - i : ARITY;
                assembly ("memory-safe") {
                    let to := mload(0x40)
                    mstore(to, domain)
                    let p := add(to, letters)
                    mstore8(p, 1)
                    mstore8(add(p, 1), level)
                    mcopy(add(p, 2), add(hashes, add(32, shl(5, i))), shl(5, children))
                    let out := add(hashes, add(32, shl(5, made)))
                    if iszero(staticcall(gas(), 2, to, add(add(letters, 2), shl(5, children)), out, 32)) { revert(0, 0) }
                }
                made++;
            }
        }
    }
}
