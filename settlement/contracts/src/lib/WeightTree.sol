// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title A Merkle-sum tree of weights with its history of roots
/// @notice Depth 16. leaf = keccak256(0, leaf index u32, node, weight u128), zero without weight;
/// inner = keccak256(1, left, left sum u128, right, right sum u128), zero when both children are.
/// @dev Nodes are numbered as in a heap: the root is 1, leaf i is 2^16 + i. The sums of two siblings share a slot.
library WeightTree {
    uint256 internal constant DEPTH = 16;
    uint256 internal constant LEAVES = 1 << DEPTH;

    struct Checkpoint {
        uint64 block;
        uint128 total;
        bytes32 root;
    }

    struct Tree {
        mapping(uint256 => bytes32) hashes;
        mapping(uint256 => uint256) sums; // parent => left sum in the low half, right sum in the high half
        Checkpoint[] checkpoints;
    }

    error BadPathLength(uint256 length);
    error SnapshotNotReached(uint64 blockNumber);
    error SumTooLarge(uint128 sum);

    function leafHash(uint32 leaf, address node, uint128 weight) internal pure returns (bytes32) {
        return weight == 0 ? bytes32(0) : keccak256(abi.encodePacked(uint8(0), leaf, node, weight));
    }

    function innerHash(bytes32 left, uint128 leftSum, bytes32 right, uint128 rightSum) internal pure returns (bytes32) {
        if (left == 0 && right == 0) return 0;
        return keccak256(abi.encodePacked(uint8(1), left, leftSum, right, rightSum));
    }

    /// @notice Sets a weight: rewrites one path and the checkpoint of this block.
    /// @return sum the total weight after it
    function set(Tree storage tree, uint32 leaf, address node, uint128 weight) internal returns (uint128 sum) {
        uint256 position = LEAVES + leaf;
        bytes32 hash = leafHash(leaf, node, weight);
        sum = weight;
        while (position > 1) {
            tree.hashes[position] = hash;
            bytes32 sibling = tree.hashes[position ^ 1];
            uint256 pair = tree.sums[position >> 1];
            if (position & 1 == 0) {
                uint128 right = uint128(pair >> 128);
                tree.sums[position >> 1] = uint256(right) << 128 | sum;
                hash = innerHash(hash, sum, sibling, right);
                sum += right;
            } else {
                uint128 left = uint128(pair);
                tree.sums[position >> 1] = uint256(sum) << 128 | left;
                hash = innerHash(sibling, left, hash, sum);
                sum += left;
            }
            position >>= 1;
        }
        record(tree, hash, sum);
    }

    function record(Tree storage tree, bytes32 root, uint128 total) private {
        uint256 n = tree.checkpoints.length;
        if (n != 0 && tree.checkpoints[n - 1].block == block.number) {
            tree.checkpoints[n - 1] = Checkpoint(uint64(block.number), total, root);
        } else {
            tree.checkpoints.push(Checkpoint(uint64(block.number), total, root));
        }
    }

    /// @notice The total weight now.
    function latest(Tree storage tree) internal view returns (uint128) {
        uint256 n = tree.checkpoints.length;
        return n == 0 ? 0 : tree.checkpoints[n - 1].total;
    }

    /// @notice Root and total after all transactions of a past block.
    function snapshot(Tree storage tree, uint64 blockNumber) internal view returns (bytes32 root, uint128 total) {
        if (blockNumber >= block.number) revert SnapshotNotReached(blockNumber);
        (uint256 low, uint256 high) = (0, tree.checkpoints.length);
        while (low < high) {
            uint256 middle = (low + high) / 2;
            if (tree.checkpoints[middle].block <= blockNumber) low = middle + 1;
            else high = middle;
        }
        if (low == 0) return (0, 0);
        Checkpoint storage c = tree.checkpoints[low - 1];
        return (c.root, c.total);
    }

    /// @notice Root, total and first point of a leaf, from its path.
    /// @param path 2 bytes of bitmap (bit h: the sibling at height h is not empty), then hash and sum (48 bytes) of
    /// each such sibling from the leaf up
    function fold(uint32 leaf, address node, uint128 weight, bytes calldata path)
        internal
        pure
        returns (bytes32 root, uint128 total, uint128 low)
    {
        uint256 offset;
        assembly ("memory-safe") {
            offset := path.offset
        }
        uint256 used;
        (root, total, low, used) = foldAt(leaf, node, weight, offset);
        // Reading past the end is noticed here, before the result is used.
        if (used != path.length) revert BadPathLength(path.length);
    }

    /// @notice The same for a path that begins at an offset of the calldata, with its length: the caller checks that
    /// it ends where it may.
    function foldAt(uint32 leaf, address node, uint128 weight, uint256 offset)
        internal
        pure
        returns (bytes32 root, uint128 total, uint128 low, uint256 used)
    {
        root = leafHash(leaf, node, weight);
        uint256 sums = weight; // every sum of the path: no tree holds more than 64 bits
        assembly ("memory-safe") {
            total := weight
            used := 2
            let bitmap := shr(240, calldataload(offset))
            let bits := leaf
            let free := mload(0x40) // 113 bytes above the heap: an inner node's preimage, and what the last store spills
            mstore8(free, 1)
            for { let height := 0 } lt(height, DEPTH) { height := add(height, 1) } {
                let sibling := 0
                let sum := 0
                if and(bitmap, 1) {
                    sibling := calldataload(add(offset, used))
                    sum := shr(128, calldataload(add(add(offset, used), 32)))
                    sums := or(sums, sum)
                    used := add(used, 48)
                }
                switch and(bits, 1)
                case 0 {
                    if or(root, sibling) {
                        mstore(add(free, 1), root)
                        mstore(add(free, 33), shl(128, total))
                        mstore(add(free, 49), sibling)
                        mstore(add(free, 81), shl(128, sum))
                        root := keccak256(free, 97)
                    }
                }
                default {
                    if or(root, sibling) {
                        mstore(add(free, 1), sibling)
                        mstore(add(free, 33), shl(128, sum))
                        mstore(add(free, 49), root)
                        mstore(add(free, 81), shl(128, total))
                        root := keccak256(free, 97)
                    }
                    low := add(low, sum)
                }
                total := add(total, sum)
                bitmap := shr(1, bitmap)
                bits := shr(1, bits)
            }
        }
        if (sums > type(uint64).max) revert SumTooLarge(uint128(sums));
    }
}
