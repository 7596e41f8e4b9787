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
        if (path.length < 2) revert BadPathLength(path.length);
        if (weight > type(uint64).max) revert SumTooLarge(weight);
        uint256 bitmap = uint16(bytes2(path[:2]));
        uint256 cursor = 2;
        (root, total) = (leafHash(leaf, node, weight), weight);
        for (uint256 height = 0; height < DEPTH; height++) {
            bytes32 sibling = 0;
            uint128 sum = 0;
            if ((bitmap >> height) & 1 == 1) {
                if (cursor + 48 > path.length) revert BadPathLength(path.length);
                sibling = bytes32(path[cursor:cursor + 32]);
                sum = uint128(bytes16(path[cursor + 32:cursor + 48]));
                // No tree holds more than 64 bits, so no sum of these can overflow either.
                if (sum > type(uint64).max) revert SumTooLarge(sum);
                cursor += 48;
            }
            if ((leaf >> height) & 1 == 1) {
                root = innerHash(sibling, sum, root, total);
                low += sum;
            } else {
                root = innerHash(root, total, sibling, sum);
            }
            total += sum;
        }
        if (cursor != path.length) revert BadPathLength(path.length);
    }
}
