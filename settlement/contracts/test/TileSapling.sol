// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice Trees of compute/SPEC.md, section 11, in the slow, obvious way.
library TileSapling {
    function leaf(bytes memory domain, uint256 i, bytes memory content) internal pure returns (bytes32) {
        bytes memory index = abi.encodePacked(uint8(i), uint8(i >> 8), uint8(i >> 16), uint8(i >> 24));
        return sha256(abi.encodePacked(domain, uint8(0), index, content));
    }

    /// @notice All levels, the leaves first, the root last.
    function levels(bytes memory domain, bytes32[] memory leaves) internal pure returns (bytes32[][] memory all) {
        all = new bytes32[][](9);
        all[0] = leaves;
        uint256 depth;
        do {
            bytes32[] memory below = all[depth];
            bytes32[] memory above = new bytes32[]((below.length + 15) / 16);
            for (uint256 i = 0; i < above.length; i++) {
                bytes memory node = abi.encodePacked(domain, uint8(1), uint8(depth));
                for (uint256 j = 16 * i; j < below.length && j < 16 * i + 16; j++) {
                    node = bytes.concat(node, below[j]);
                }
                above[i] = sha256(node);
            }
            all[++depth] = above;
        } while (all[depth].length > 1);
        assembly ("memory-safe") {
            mstore(all, add(depth, 1))
        }
    }

    function root(bytes32[][] memory all) internal pure returns (bytes32) {
        return all[all.length - 1][0];
    }

    /// @notice The hashes that prove `count` leaves from `first` on.
    function prove(bytes32[][] memory all, uint256 first, uint256 count) internal pure returns (bytes32[] memory proof) {
        proof = new bytes32[](256);
        uint256 n;
        uint256 last = first + count - 1;
        for (uint256 level = 0; level + 1 < all.length; level++) {
            for (uint256 i = first / 16 * 16; i < first; i++) {
                proof[n++] = all[level][i];
            }
            for (uint256 i = last + 1; i < all[level].length && i < last / 16 * 16 + 16; i++) {
                proof[n++] = all[level][i];
            }
            (first, last) = (first / 16, last / 16);
        }
        assembly ("memory-safe") {
            mstore(proof, n)
        }
    }

    /// @notice A run on the wire (compute/SPEC.md, section 13).
    function run(bytes32[][] memory all, uint256 first, bytes[] memory contents) internal pure returns (bytes memory out) {
        bytes32[] memory proof = prove(all, first, contents.length);
        out = abi.encodePacked(uint32(first), uint16(contents.length));
        for (uint256 i = 0; i < contents.length; i++) {
            out = abi.encodePacked(out, uint32(contents[i].length), contents[i]);
        }
        return abi.encodePacked(out, uint16(proof.length), proof);
    }
}
