// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {WeightTree} from "../src/lib/WeightTree.sol";

contract FoldHarness {
    function fold(uint32 leaf, address node, uint128 weight, bytes calldata path)
        external
        pure
        returns (bytes32, uint128, uint128)
    {
        return WeightTree.fold(leaf, node, weight, path);
    }
}

/// @notice Folding a path does what the slow, obvious way does, for any path and leaf.
contract DrawsTest is Base {
    FoldHarness private harness = new FoldHarness();

    struct Step {
        bytes32 hash;
        uint64 sum;
    }

    function testFuzz_foldIsTheSlowFold(uint16 leaf, address node, uint64 weight, uint16 bitmap, uint256 seed)
        external
        view
    {
        if (seed % 8 == 0) weight = 0;
        (bytes memory path, Step[16] memory steps) = pathOf(bitmap, seed);
        (bytes32 root, uint128 total, uint128 low) = harness.fold(leaf, node, weight, path);
        (bytes32 wantRoot, uint256 wantTotal, uint256 wantLow) = slow(leaf, node, weight, steps);
        eq(root, wantRoot, "root");
        eq(total, wantTotal, "total");
        eq(low, wantLow, "low");
    }

    function testFuzz_foldRefusesOtherLengths(uint16 bitmap, uint256 seed, uint256 length) external {
        (bytes memory path,) = pathOf(bitmap, seed);
        length = bound(length, 0, path.length + 100);
        if (length == path.length) length++;
        bytes memory other = new bytes(length);
        for (uint256 i = 0; i < length; i++) {
            other[i] = i < path.length ? path[i] : bytes1(0xff);
        }
        vm.expectPartialRevert(WeightTree.BadPathLength.selector);
        harness.fold(1, address(1), 1, other);
    }

    function test_foldRefusesSumsBeyond64Bits() external {
        bytes memory path = abi.encodePacked(uint16(1), keccak256("x"), uint128(1) << 64);
        vm.expectPartialRevert(WeightTree.SumTooLarge.selector);
        harness.fold(1, address(1), 1, path);
        path = abi.encodePacked(uint16(1), keccak256("x"), type(uint128).max);
        vm.expectPartialRevert(WeightTree.SumTooLarge.selector);
        harness.fold(0, address(1), 1, path);
        path = abi.encodePacked(uint16(0));
        vm.expectPartialRevert(WeightTree.SumTooLarge.selector);
        harness.fold(0, address(1), uint128(1) << 64, path);
    }

    function pathOf(uint16 bitmap, uint256 seed) private pure returns (bytes memory path, Step[16] memory steps) {
        for (uint256 height = 0; height < 16; height++) {
            if ((bitmap >> height) & 1 == 0) continue;
            steps[height] = Step(keccak256(abi.encode(seed, height)), uint64(uint256(keccak256(abi.encode(height, seed)))));
            // Hostile paths may say that an empty sibling is there, or that one without hash has a sum.
            if ((seed >> (8 + height)) % 16 == 0) steps[height].hash = 0;
            if ((seed >> (40 + height)) % 16 == 0) steps[height].sum = 0;
            path = abi.encodePacked(path, steps[height].hash, uint128(steps[height].sum));
        }
        path = abi.encodePacked(bitmap, path);
    }

    function slow(uint16 leaf, address node, uint64 weight, Step[16] memory steps)
        private
        pure
        returns (bytes32 root, uint256 total, uint256 low)
    {
        if (weight != 0) root = keccak256(abi.encodePacked(uint8(0), uint32(leaf), node, uint128(weight)));
        total = weight;
        for (uint256 height = 0; height < 16; height++) {
            Step memory s = steps[height];
            bool right = (leaf >> height) & 1 == 1;
            if (root != 0 || s.hash != 0) {
                root = right
                    ? keccak256(abi.encodePacked(uint8(1), s.hash, uint128(s.sum), root, uint128(total)))
                    : keccak256(abi.encodePacked(uint8(1), root, uint128(total), s.hash, uint128(s.sum)));
            }
            if (right) low += s.sum;
            total += s.sum;
        }
    }
}
