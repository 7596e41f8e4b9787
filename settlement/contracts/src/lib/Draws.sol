// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Messages} from "./Messages.sol";
import {WeightTree} from "./WeightTree.sol";

/// @title Checking the members of a draw, one after the other, from packed bytes
/// @notice A list of members is the concatenation, in the order of the draw, of
///   1 byte   1 when the member spoke, 0 when it is missing
///   2        leaf, big endian
///   20       node
///   8        weight in gwei, big endian
///   n        what the member said, when it spoke; its length is the reader's
///   2 + 48k  its path, see WeightTree.fold
/// A member's index is its place in the list. There is one such list for a certificate and one for an audit; with the
/// numbers of the tree that they are drawn from they are all the chain needs.
library Draws {
    uint8 internal constant VERIFIER = 2; // purposes of Messages.derive are the roles of the registry
    uint8 internal constant AUDITOR = 4;
    uint256 internal constant MAX_MEMBERS = 128;
    uint256 internal constant HEAD = 31; // bytes of a member before what it said
    uint256 internal constant SIGNATURE = 65;

    /// @notice The tree holds no weight, so nobody can be drawn.
    error EmptyTree(uint8 role);
    /// @notice The path of a member leads to another root, or total, than the snapshot's.
    error WrongTree(uint8 role, uint32 index, bytes32 root);
    /// @notice The draw falls on `point`, the node holds [low, low + weight).
    error NotDrawn(uint8 role, uint32 index, address node, uint256 point, uint256 low, uint256 weight);
    /// @notice A member's first byte is neither 0 nor 1.
    error BadMember(uint8 role, uint32 index);
    /// @notice The list ends within a member, or has more than 128 of them.
    error BadLength(uint8 role, uint256 length);
    /// @notice The message of this kind (SPEC section 2), at this place of the draw where it has one, is not signed
    /// by `expected` for this network; zero recovered: malformed.
    error BadSignature(uint8 kind, uint32 index, address recovered, address expected);

    /// @notice What a draw is made from.
    struct Lot {
        uint8 role;
        bytes32 root; // of the snapshot
        uint256 total;
        bytes32 beacon;
        bytes32 assignment; // digest
    }

    /// @notice One member as it stands in the list.
    struct Member {
        bool spoke;
        uint32 leaf;
        address node;
        uint64 weight;
    }

    /// @notice The head of the member that begins at an offset of the calldata.
    function read(Lot memory lot, uint32 index, uint256 offset) internal pure returns (Member memory m) {
        uint256 w = uint256(word(offset));
        if (w >> 248 > 1) revert BadMember(lot.role, index);
        m.spoke = w >> 248 == 1;
        m.leaf = uint16(w >> 232);
        m.node = address(uint160(w >> 72));
        m.weight = uint64(w >> 8);
    }

    /// @notice Reverts unless a member is drawn at its place.
    /// @param offset of its path in the calldata
    /// @return used length of the path
    function check(Lot memory lot, uint32 index, Member memory m, uint256 offset) internal pure returns (uint256 used) {
        uint256 low;
        {
            bytes32 root;
            uint256 total;
            (root, total, low, used) = WeightTree.foldAt(m.leaf, m.node, m.weight, offset);
            if (root != lot.root || total != lot.total) revert WrongTree(lot.role, index, root);
        }
        uint256 point = uint256(Messages.derive(lot.beacon, lot.assignment, lot.role, index)) % lot.total;
        if (point < low || point - low >= m.weight) {
            revert NotDrawn(lot.role, index, m.node, point, low, m.weight);
        }
    }

    /// @notice Reverts unless the 65 bytes at an offset of the calldata are a signature by `expected`.
    function requireSigned(uint8 kind, uint32 index, bytes32 digest, uint256 offset, address expected) internal pure {
        (address who,,) = ECDSA.tryRecover(digest, uint8(word(offset + 64)[0]), word(offset), word(offset + 32));
        // Nobody is never expected: a malformed signature recovers to zero.
        if (who == address(0) || who != expected) revert BadSignature(kind, index, who, expected);
    }

    /// @notice 32 bytes of the calldata, zero behind its end.
    function word(uint256 offset) internal pure returns (bytes32 w) {
        assembly ("memory-safe") {
            w := calldataload(offset)
        }
    }

    /// @notice Where bytes lie in the calldata.
    function span(bytes calldata data) internal pure returns (uint256 from, uint256 to) {
        assembly ("memory-safe") {
            from := data.offset
            to := add(data.offset, data.length)
        }
    }
}
