// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Draws} from "./Draws.sol";
import {Messages} from "./Messages.sol";

/// @title What drawn auditors found by making a picture again: SPEC.md, section 7
/// @notice A packed audit is a list of members (see Draws) in which one who made a statement adds
///   32 bytes  pixels
///   32        trace root
///   32        salt
///   65        its signature over the AuditCommit that these three and its address open
///   65        its signature over the AuditStatement
library Audits {
    uint256 internal constant LEAD = 2; // of a result over all others and all silent members together
    uint8 private constant AUDIT_COMMIT = 7; // kinds of message
    uint8 private constant AUDIT_STATEMENT = 9;
    uint256 private constant RESULT = 96; // bytes: pixels, root, salt

    /// @notice No result leads all others, silence included, by two.
    error NotDecided(uint256 members);
    /// @notice A result led after fewer members already: the draw ends there.
    error DecidedBefore(uint256 members);

    /// @notice What the auditors decided, and who spoke.
    struct Finding {
        bytes32 pixels;
        bytes32 root; // of the trace
        uint256 members;
        address[] speakers; // by index; zero for a silent member
    }

    /// @dev The votes so far: what was said, and how often.
    struct Count {
        bytes32[] results;
        uint256[] votes;
        uint256 distinct;
        bool decided;
    }

    /// @notice Reverts unless the members are the shortest prefix of the draw in which one result leads.
    /// @param domain separator of the network's domain
    function check(Draws.Lot memory lot, bytes32 domain, bytes calldata packed)
        internal
        pure
        returns (Finding memory f)
    {
        if (lot.total == 0) revert Draws.EmptyTree(lot.role);
        f.speakers = new address[](Draws.MAX_MEMBERS);
        Count memory count;
        (count.results, count.votes) = (new bytes32[](Draws.MAX_MEMBERS), new uint256[](Draws.MAX_MEMBERS));
        (uint256 offset, uint256 end) = Draws.span(packed);
        while (offset < end) {
            if (f.members == Draws.MAX_MEMBERS) revert Draws.BadLength(lot.role, packed.length);
            if (count.decided) revert DecidedBefore(f.members);
            offset = member(lot, domain, f, count, offset);
        }
        // What was read behind the end is noticed here, before anything rests on it.
        if (offset != end) revert Draws.BadLength(lot.role, packed.length);
        if (!count.decided) revert NotDecided(f.members);
    }

    /// @dev Reads one member and counts what it said. Returns where the next begins.
    function member(Draws.Lot memory lot, bytes32 domain, Finding memory f, Count memory count, uint256 offset)
        private
        pure
        returns (uint256)
    {
        uint32 index = uint32(f.members++);
        Draws.Member memory m = Draws.read(lot, index, offset);
        offset += Draws.HEAD;
        if (m.spoke) {
            checkStatement(lot, domain, index, offset, m.node);
            f.speakers[index] = m.node;
            (bytes32 pixels, bytes32 root) = (Draws.word(offset), Draws.word(offset + 32));
            uint256 votes = vote(count, keccak256(abi.encode(pixels, root)));
            // Only the result just named can have come to lead.
            if (2 * votes >= f.members + LEAD) (count.decided, f.pixels, f.root) = (true, pixels, root);
            offset += RESULT + 2 * Draws.SIGNATURE;
        }
        return offset + Draws.check(lot, index, m, offset);
    }

    /// @dev Counts one more vote for a result; returns how many it has.
    function vote(Count memory count, bytes32 result) private pure returns (uint256) {
        uint256 i = 0;
        while (i < count.distinct && count.results[i] != result) i++;
        if (i == count.distinct) count.results[count.distinct++] = result;
        return ++count.votes[i];
    }

    /// @dev The seal is recomputed from what it hides: a statement that does not open it fails by the signature.
    function checkStatement(Draws.Lot memory lot, bytes32 domain, uint32 index, uint256 offset, address node)
        private
        pure
    {
        (bytes32 pixels, bytes32 root, bytes32 salt) =
            (Draws.word(offset), Draws.word(offset + 32), Draws.word(offset + 64));
        offset += RESULT;
        bytes32 hash =
            Messages.auditCommit(lot.assignment, index, lot.beacon, Messages.seal(node, pixels, root, salt));
        Draws.requireSigned(AUDIT_COMMIT, index, Messages.digestIn(domain, hash), offset, node);
        hash = Messages.auditStatement(lot.assignment, index, lot.beacon, pixels, root, salt);
        Draws.requireSigned(AUDIT_STATEMENT, index, Messages.digestIn(domain, hash), offset + Draws.SIGNATURE, node);
    }
}
