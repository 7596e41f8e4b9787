// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Kzg} from "../src/lib/Kzg.sol";
import {Ledger} from "../src/lib/Ledger.sol";
import {WeightTree} from "../src/lib/WeightTree.sol";
import {Split, Touched} from "../src/lib/Types.sol";

/// @title The libraries as a contract, for tests in Go that compare them with their twins
contract LedgerHarness {
    using WeightTree for WeightTree.Tree;

    WeightTree.Tree private tree;

    function step(
        bytes32 previous,
        bytes calldata records,
        uint256 count,
        Split calldata split,
        uint32 settler,
        Touched[] calldata accounts
    ) external pure returns (bool valid, bytes32 next, uint256 debits) {
        return Ledger.step(previous, records, count, split, settler, accounts);
    }

    function root(uint32 index, uint64 credited, uint64 debited, bytes calldata path) external pure returns (bytes32) {
        return Ledger.root(index, credited, debited, path);
    }

    function point(uint256 element) external pure returns (uint256) {
        return Kzg.point(element);
    }

    function checkOpening(
        bytes32 versionedHash,
        uint256 element,
        bytes32 value,
        bytes calldata commitment,
        bytes calldata proof
    ) external view {
        Kzg.check(versionedHash, element, value, commitment, proof);
    }

    function setWeight(uint32 leaf, address node, uint128 weight) external returns (bytes32 treeRoot, uint128 total) {
        tree.set(leaf, node, weight);
        WeightTree.Checkpoint storage c = tree.checkpoints[tree.checkpoints.length - 1];
        return (c.root, c.total);
    }

    function fold(uint32 leaf, address node, uint128 weight, bytes calldata path)
        external
        pure
        returns (bytes32 treeRoot, uint128 total, uint128 low)
    {
        return WeightTree.fold(leaf, node, weight, path);
    }
}
