// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Tree, Trees} from "../src/referee/Trees.sol";
import {TileSapling} from "./TileSapling.sol";

/// @notice Trees with calldata to read from.
contract TreeReader {
    using Trees for Tree;

    function leaf(Tree memory t, uint256 i, bytes calldata content) external view returns (bytes32) {
        uint256 offset;
        assembly ("memory-safe") {
            offset := content.offset
        }
        return t.leaf(i, offset, content.length);
    }

    function proves(Tree memory t, uint256 first, bytes32[] memory hashes, bytes32[] calldata proof)
        external
        view
        returns (bool)
    {
        uint256 offset;
        assembly ("memory-safe") {
            offset := proof.offset
        }
        return t.proves(first, hashes, offset, proof.length);
    }
}

contract TileTreesTest is Base {
    TreeReader private reader = new TreeReader();

    bytes32[] private hashes;

    function tree(bytes32 root, uint256 leaves) private pure returns (Tree memory) {
        return Tree("limn step 1", 11, root, leaves);
    }

    function testFuzz_leaf(uint32 i, bytes memory content) public view {
        eq(reader.leaf(tree(0, 0), i, content), TileSapling.leaf("limn step 1", i, content), "leaf");
    }

    function testFuzz_proves(uint256 n, uint256 first, uint256 count, uint256 wrong) public view {
        n = bound(n, 1, 600);
        first = bound(first, 0, n - 1);
        count = bound(count, 1, n - first < 70 ? n - first : 70);
        bytes32[] memory leaves = new bytes32[](n);
        for (uint256 i = 0; i < n; i++) {
            leaves[i] = keccak256(abi.encode(i, n));
        }
        bytes32[][] memory all = TileSapling.levels("limn step 1", leaves);
        bytes32[] memory proof = TileSapling.prove(all, first, count);
        bytes32[] memory some = new bytes32[](count);
        for (uint256 i = 0; i < count; i++) {
            some[i] = leaves[first + i];
        }
        Tree memory t = tree(TileSapling.root(all), n);
        yes(reader.proves(t, first, some, proof), "proved");
        requireRefused(t, first, some, proof, wrong);
    }

    function requireRefused(Tree memory t, uint256 first, bytes32[] memory some, bytes32[] memory proof, uint256 wrong)
        private
        view
    {
        yes(!reader.proves(t, first + 1, some, proof), "elsewhere");
        if (first > 0) yes(!reader.proves(t, first - 1, some, proof), "before");
        yes(!reader.proves(t, type(uint256).max, some, proof), "nowhere");
        yes(!reader.proves(t, first, new bytes32[](0), proof), "nothing");
        yes(!reader.proves(Tree("limn file 1", 11, t.root, t.leaves), first, some, proof), "another domain");
        yes(!reader.proves(Tree(t.domain, 11, bytes32(wrong), t.leaves), first, some, proof), "another root");
        bytes32[] memory more = new bytes32[](proof.length + 1);
        for (uint256 i = 0; i < proof.length; i++) {
            more[i] = proof[i];
        }
        yes(!reader.proves(t, first, some, more), "a hash too many");
        if (proof.length > 0) {
            bytes32 kept = proof[wrong % proof.length];
            proof[wrong % proof.length] = ~kept;
            yes(!reader.proves(t, first, some, proof), "another hash");
            proof[wrong % proof.length] = kept;
            assembly ("memory-safe") {
                mstore(proof, sub(mload(proof), 1))
            }
            yes(!reader.proves(t, first, some, proof), "a hash too few");
        }
        some[wrong % some.length] = ~some[wrong % some.length];
        yes(!reader.proves(t, first, some, proof), "another leaf");
    }

    /// @dev Sixteen hashes as the content of a leaf are not their node.
    function test_aLeafIsNoNode() public view {
        bytes32[] memory leaves = new bytes32[](16);
        bytes32[][] memory all = TileSapling.levels("limn step 1", leaves);
        yes(reader.leaf(tree(0, 0), 0, abi.encodePacked(leaves)) != TileSapling.root(all), "marked");
    }
}
