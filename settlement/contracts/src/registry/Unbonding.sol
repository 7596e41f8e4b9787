// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Stake on its way out, in a bounded number of buckets
/// @notice A request joins the last bucket when that one matures late enough, else it opens a bucket that matures a
/// sixteenth of the period later than it must, so that requests after it can join. What waits in a bucket never waits
/// longer because of a later request, and requests every block leave about 17 buckets that wait, not thousands.
/// @dev Buckets mature in order. Those that have matured merge into one before a bucket opens, so that their number
/// stays bounded also when nobody is ever paid.
library Unbonding {
    /// @notice How many buckets one unbonding period is cut into.
    uint64 internal constant PARTS = 16;

    struct Bucket {
        uint64 amount; // gwei
        uint64 maturesAt; // block from which it can be paid
    }

    struct Queue {
        Bucket[] buckets;
        uint64 first; // index of the first bucket that was not paid
    }

    /// @notice Adds an amount that matures at least `period` blocks from now.
    /// @return maturesAt the block from which it can be paid
    function push(Queue storage queue, uint64 amount, uint64 period) internal returns (uint64 maturesAt) {
        uint256 n = queue.buckets.length;
        uint64 earliest = uint64(block.number) + period;
        if (n > queue.first && queue.buckets[n - 1].maturesAt >= earliest) {
            Bucket storage last = queue.buckets[n - 1];
            last.amount += amount;
            return last.maturesAt;
        }
        merge(queue);
        maturesAt = earliest + (period + PARTS - 1) / PARTS;
        queue.buckets.push(Bucket(amount, maturesAt));
    }

    /// @notice Takes the matured buckets out.
    /// @return amount what they held together
    function pop(Queue storage queue) internal returns (uint64 amount) {
        uint256 n = queue.buckets.length;
        uint64 i = queue.first;
        for (; i < n && queue.buckets[i].maturesAt <= block.number; i++) {
            amount += queue.buckets[i].amount;
            delete queue.buckets[i];
        }
        queue.first = i;
    }

    /// @notice Takes a part of every bucket, matured or not, rounded down.
    /// @return amount what was taken
    function slash(Queue storage queue, uint16 bps) internal returns (uint64 amount) {
        uint256 n = queue.buckets.length;
        for (uint256 i = queue.first; i < n; i++) {
            Bucket storage b = queue.buckets[i];
            uint64 cut = part(b.amount, bps);
            b.amount -= cut;
            amount += cut;
        }
    }

    /// @notice The buckets that were not paid yet, the first to mature first.
    function list(Queue storage queue) internal view returns (Bucket[] memory buckets) {
        uint256 first = queue.first;
        buckets = new Bucket[](queue.buckets.length - first);
        for (uint256 i = 0; i < buckets.length; i++) {
            buckets[i] = queue.buckets[first + i];
        }
    }

    /// @notice A part of an amount in basis points, rounded down.
    function part(uint64 amount, uint16 bps) internal pure returns (uint64) {
        return uint64(uint256(amount) * bps / 10_000);
    }

    function merge(Queue storage queue) private {
        uint256 n = queue.buckets.length;
        uint64 i = queue.first;
        for (; i + 1 < n && queue.buckets[i + 1].maturesAt <= block.number; i++) {
            queue.buckets[i + 1].amount += queue.buckets[i].amount;
            delete queue.buckets[i];
        }
        queue.first = i;
    }
}
