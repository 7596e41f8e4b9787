// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Disputes} from "../src/courts/Disputes.sol";
import {TraceTrees} from "../src/lib/TraceTrees.sol";
import {ITileJudge, TileClaim} from "../src/referee/ITileJudge.sol";

/// @notice A toy computation with real trees: each tile is a hash of the one before it, the first of the state before the
/// step, and the last is the state after it, or the score. Small enough to be made hundreds of times in a test.
library Toy {
    uint256 internal constant SIDE = 4; // pixels of the picture
    uint256 internal constant STATE = 12 * SIDE * SIDE; // bytes

    /// @notice What a tile must be, given what stands before it.
    /// @param salt task, program, step, tile: all that a tile depends on besides
    function tile(bytes32 salt, bytes memory before, bytes memory previous, uint256 length)
        internal
        pure
        returns (bytes memory out)
    {
        bytes32 h = keccak256(abi.encode(salt, before, previous));
        out = new bytes(length);
        for (uint256 i = 0; i < length; i++) {
            out[i] = keccak256(abi.encode(h, i / 32))[i % 32];
        }
        // A score lies within its bounds.
        if (length == 4) (out[1], out[2], out[3]) = (out[1] & 0x0f, 0, 0);
    }

    function salt(TileClaim memory c, uint256 tile_) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(c.model, c.steps, c.guidance, c.seed, c.tokens, c.program, c.step, c.seedOfAugmentation, tile_)
        );
    }

    function length(uint8 program, uint256 tile_, uint256 tiles) internal pure returns (uint256) {
        if (tile_ + 1 < tiles) return 16;
        return program == 0 ? STATE : 4;
    }

    // TraceTrees in memory, the slow and obvious way: levels[0] are the leaves.

    function build(bytes memory domain, bytes32[] memory leaves) internal pure returns (bytes32[][] memory levels) {
        levels = new bytes32[][](TraceTrees.depth(leaves.length) + 1);
        levels[0] = leaves;
        for (uint256 h = 1; h < levels.length; h++) {
            bytes32[] memory below = levels[h - 1];
            levels[h] = new bytes32[]((below.length + 15) / 16);
            for (uint256 i = 0; i < levels[h].length; i++) {
                levels[h][i] = sha256(abi.encodePacked(domain, uint8(1), uint8(h - 1), children(levels, h, i)));
            }
        }
    }

    function root(bytes32[][] memory levels) internal pure returns (bytes32) {
        return levels[levels.length - 1][0];
    }

    function children(bytes32[][] memory levels, uint256 h, uint256 i) internal pure returns (bytes32[] memory list) {
        bytes32[] memory below = levels[h - 1];
        uint256 n = below.length - 16 * i;
        list = new bytes32[](n < 16 ? n : 16);
        for (uint256 j = 0; j < list.length; j++) {
            list[j] = below[16 * i + j];
        }
    }

    function prove(bytes32[][] memory levels, uint256 i) internal pure returns (bytes32[] memory proof) {
        proof = new bytes32[](16 * levels.length);
        uint256 n;
        for (uint256 h = 1; h < levels.length; h++) {
            bytes32[] memory own = children(levels, h, i / 16);
            for (uint256 j = 0; j < own.length; j++) {
                if (j != i % 16) proof[n++] = own[j];
            }
            i /= 16;
        }
        assembly ("memory-safe") {
            mstore(proof, n)
        }
    }

    function leaf(bytes memory domain, uint256 i, bytes memory content) internal pure returns (bytes32) {
        return sha256(
            abi.encodePacked(
                domain, uint8(0), bytes1(uint8(i)), bytes1(uint8(i >> 8)), bytes1(uint8(i >> 16)), bytes1(uint8(i >> 24)), content
            )
        );
    }
}

/// @notice Judges tiles of the toy. Its proofs: the tile, the one before it, and for the first one the state before the
/// step, each shown to be where it belongs.
contract ToyJudge is ITileJudge {
    using TraceTrees for bytes;

    struct Proof {
        bytes content;
        bytes32[] path;
        bytes previous;
        bytes32[] previousPath;
        bytes before;
    }

    uint32 public leaves;

    constructor(uint32 leaves_) {
        leaves = leaves_;
    }

    function leavesOf(bytes32 model, uint8) external view returns (uint32) {
        if (model == 0) revert NotLaidOut(model);
        return leaves;
    }

    function judge(TileClaim calldata c, bytes calldata proof) external view returns (bool) {
        Proof memory p = abi.decode(proof, (Proof));
        bytes memory domain = c.program == 0 ? bytes("limn step 1") : bytes("limn score 1");
        if (!this.shown(domain, c.root, c.leaf, p.content, p.path)) revert BadProof("tile");
        if (c.leaf != 0) {
            if (!this.shown(domain, c.root, c.leaf - 1, p.previous, p.previousPath)) revert BadProof("previous");
        } else if (c.program == 0 && c.step != 0) {
            if (Toy.leaf("limn trace 1", c.step - 1, p.before) != c.before) revert BadProof("before");
        } else if (c.program != 0 && sha256(p.before) != c.before) {
            revert BadProof("pixels");
        }
        if (c.leaf != 0 ? p.before.length != 0 : p.previous.length != 0) revert BadProof("more");
        if (c.leaf == 0 && c.program == 0 && c.step == 0 && p.before.length != 0) revert BadProof("more");
        bytes memory want = Toy.tile(Toy.salt(c, c.leaf), p.before, p.previous, Toy.length(c.program, c.leaf, leaves));
        return keccak256(want) == keccak256(p.content);
    }

    function shown(bytes calldata domain, bytes32 root, uint256 i, bytes calldata content, bytes32[] calldata path)
        external
        view
        returns (bool)
    {
        return TraceTrees.leads(domain, root, leaves, i, TraceTrees.leaf(domain, i, content), path);
    }
}

/// @notice Disputes as a referee sees them, set by hand.
contract ToyDisputes {
    address public escrow;
    mapping(bytes32 id => Disputes.Dispute) private disputes;

    constructor(address escrow_) {
        escrow = escrow_;
    }

    function set(bytes32 id, Disputes.Dispute calldata d) external {
        disputes[id] = d;
    }

    function disputeOf(bytes32 id) external view returns (Disputes.Dispute memory) {
        return disputes[id];
    }
}

/// @notice Owners and beacons as a referee asks for them.
contract ToyRegistry {
    mapping(address node => address) public owners;

    function setOwner(address node, address owner) external {
        owners[node] = owner;
    }

    function ownerAt(address node, uint64 blockNumber) external view returns (address) {
        require(blockNumber < block.number, "not past");
        return owners[node];
    }

    function valueOf(uint64 round) external pure returns (bytes32) {
        return keccak256(abi.encode("beacon", round));
    }
}
