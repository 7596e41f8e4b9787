// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Trees over the leaves of a computation
/// @notice The hashes of compute/SPEC.md section 11, with SHA-256. Leaf i is the hash of domain, 0, i as 4 bytes little
/// endian, content; a node that of domain, 1, its level from 0 as 1 byte, its up to 16 children. At least one level of
/// nodes is made, so that a root is never a leaf. Domain and number of leaves are known to who calls: with them a root
/// has one tree, in which each node has one number of children.
library TraceTrees {
    uint256 internal constant ARITY = 16;

    /// @notice Rounds from the root to a leaf: ceil(log16(n)), at least 1.
    function depth(uint256 n) internal pure returns (uint256 rounds) {
        do {
            n = (n + ARITY - 1) / ARITY;
            rounds++;
        } while (n > 1);
    }

    /// @notice How many nodes a tree over n leaves has at a height; leaves are at height 0.
    function width(uint256 n, uint256 height) internal pure returns (uint256) {
        for (; height > 0; height--) {
            n = (n + ARITY - 1) / ARITY;
        }
        return n;
    }

    /// @notice How many children node i at a height from 1 has.
    function fan(uint256 n, uint256 height, uint256 i) internal pure returns (uint256) {
        uint256 left = width(n, height - 1) - ARITY * i;
        return left < ARITY ? left : ARITY;
    }

    /// @notice Hash of a leaf.
    function leaf(bytes memory domain, uint256 i, bytes calldata content) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(domain, uint8(0), little(uint32(i)), content));
    }

    /// @notice Hash of a leaf whose content is one number of 4 bytes.
    function number(bytes memory domain, uint256 i, int32 content) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(domain, uint8(0), little(uint32(i)), little(uint32(content))));
    }

    /// @dev The bytes of a number in reverse: little endian.
    function little(uint32 x) private pure returns (uint32) {
        return x << 24 | (x & 0xff00) << 8 | x >> 8 & 0xff00 | x >> 24;
    }

    /// @notice Hash of the node at a height from 1.
    function node(bytes memory domain, uint256 height, bytes32[] calldata children) internal pure returns (bytes32) {
        return sha256(abi.encodePacked(domain, uint8(1), uint8(height - 1), children));
    }

    /// @notice Whether a leaf's hash is the i-th of n under a root. The proof holds, level by level, the other children
    /// of the nodes above it, from left to right.
    function leads(
        bytes memory domain,
        bytes32 root,
        uint256 n,
        uint256 i,
        bytes32 hash,
        bytes32[] calldata proof
    ) internal pure returns (bool) {
        if (i >= n) return false;
        for (uint256 height = 1; n > 1 || height == 1; height++) {
            uint256 left = i % ARITY;
            uint256 others = fan(n, 1, i / ARITY) - 1;
            if (proof.length < others) return false;
            hash = sha256(
                abi.encodePacked(domain, uint8(1), uint8(height - 1), proof[:left], hash, proof[left:others])
            );
            proof = proof[others:];
            (n, i) = ((n + ARITY - 1) / ARITY, i / ARITY);
        }
        return proof.length == 0 && hash == root;
    }
}
