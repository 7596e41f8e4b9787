// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Draws} from "./Draws.sol";
import {Messages} from "./Messages.sol";

/// @title The proof that a committee scored a picture: SPEC.md, section 6
/// @notice A packed certificate is a list of members (see Draws) in which one who attested adds
///   4 bytes  its augmented score, big endian, two's complement
///   65       its signature over the Attestation
/// All else of the attestations is the same for all, or their place in the list, so it cannot differ.
library Certificates {
    uint256 internal constant FIRST_SEVEN = 7; // enough when every one of them attested
    uint256 internal constant LEAD = 12; // of attesters over missing members in a longer prefix
    int32 internal constant MAX_SCORE = 10_000; // 1.0 in 1e-4
    uint8 private constant PAYEE = 16; // purpose of Messages.derive
    uint8 private constant ATTESTATION = 6; // kind of message
    uint256 private constant SCORE = 4; // bytes

    /// @notice These members do not certify: neither did the first seven all attest, nor do attesters lead by twelve.
    error NotCertified(uint256 members, uint256 attested);
    /// @notice The rule held after fewer members already.
    error PrefixTooLong(uint256 needed);
    /// @notice A score outside -10,000 to 10,000 is none.
    error ScoreOutOfRange(uint32 index, int32 score);

    /// @notice What all attestations share, and under which domain they are signed.
    struct Terms {
        bytes32 domain; // separator
        bytes32 commit; // digest
        int32 plain;
    }

    /// @dev Who attested so far, in draw order, and the augmented scores, ascending.
    struct Tally {
        uint256 attested;
        address[] attesters;
        int32[] scores;
    }

    /// @notice Reverts unless the members are the shortest prefix of the draw that certifies.
    /// @return payee the attester to whom the verification share goes
    /// @return median of the augmented scores, the lower one of an even number
    function check(Draws.Lot memory lot, Terms memory terms, bytes calldata packed)
        internal
        pure
        returns (address payee, int32 median)
    {
        if (lot.total == 0) revert Draws.EmptyTree(lot.role);
        if (terms.plain < -MAX_SCORE || terms.plain > MAX_SCORE) revert ScoreOutOfRange(0, terms.plain);
        Tally memory t = Tally(0, new address[](Draws.MAX_MEMBERS), new int32[](Draws.MAX_MEMBERS));
        uint256 n = 0;
        (uint256 offset, uint256 end) = Draws.span(packed);
        while (offset < end) {
            if (n == Draws.MAX_MEMBERS) revert Draws.BadLength(lot.role, packed.length);
            if (certifies(n, t.attested)) revert PrefixTooLong(n);
            Draws.Member memory m = Draws.read(lot, uint32(n), offset);
            offset += Draws.HEAD;
            if (m.spoke) {
                count(t, m.node, checkAttestation(lot, terms, uint32(n), offset, m.node));
                offset += SCORE + Draws.SIGNATURE;
            }
            offset += Draws.check(lot, uint32(n), m, offset);
            n++;
        }
        // What was read behind the end is noticed here, before anything rests on it.
        if (offset != end) revert Draws.BadLength(lot.role, packed.length);
        if (!certifies(n, t.attested)) revert NotCertified(n, t.attested);
        payee = t.attesters[uint256(Messages.derive(lot.beacon, lot.assignment, PAYEE, 0)) % t.attested];
        median = t.scores[(t.attested - 1) / 2];
    }

    /// @dev Takes one more attester. Honest scores of one picture lie close together and there are seven as a rule, so
    /// that inserting costs little beside recovering a signature.
    function count(Tally memory t, address node, int32 score) private pure {
        uint256 at = t.attested;
        for (; at > 0 && t.scores[at - 1] > score; at--) {
            t.scores[at] = t.scores[at - 1];
        }
        t.scores[at] = score;
        t.attesters[t.attested++] = node;
    }

    /// @notice The prefix rule: no clock enters it, a silent member and one of another opinion are the same.
    function certifies(uint256 members, uint256 attested) internal pure returns (bool) {
        if (members == FIRST_SEVEN && attested == FIRST_SEVEN) return true;
        return members > FIRST_SEVEN && 2 * attested >= members + LEAD;
    }

    function checkAttestation(Draws.Lot memory lot, Terms memory terms, uint32 index, uint256 offset, address node)
        private
        pure
        returns (int32 augmented)
    {
        augmented = int32(uint32(bytes4(Draws.word(offset))));
        if (augmented < -MAX_SCORE || augmented > MAX_SCORE) revert ScoreOutOfRange(index, augmented);
        bytes32 hash =
            Messages.attestation(lot.assignment, index, lot.beacon, terms.commit, terms.plain, augmented);
        Draws.requireSigned(ATTESTATION, index, Messages.digestIn(terms.domain, hash), offset + SCORE, node);
    }
}
