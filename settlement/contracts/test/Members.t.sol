// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EvidenceWorld} from "./EvidenceWorld.sol";
import {Evidence} from "../src/courts/Evidence.sol";
import {Audits} from "../src/lib/Audits.sol";
import {Bundle} from "../src/lib/Bundle.sol";
import {Certificates} from "../src/lib/Certificates.sol";
import {Draws} from "../src/lib/Draws.sol";

/// @notice Members of certificates and audits: drawn at their place, speaking for themselves, as many as the rule wants.
contract MembersTest is EvidenceWorld {
    function setUp() public {
        build();
    }

    // The certificate.

    function test_refusesMembersThatWereNotDrawn() external {
        Bundle memory b = honest();
        bytes26 r = settle(b);
        uint256 leaf = drawn(2, beacon1, idOf(b), 6);
        uint256 other = (leaf + 1) % VERIFIERS;
        bytes memory six = firstMembers(b, 6);
        b.certificate = bytes.concat(six, member(2, other, attestation(b, 6, tree[2][other].key, 2706)));
        bad(r, b, Draws.NotDrawn.selector);
        // The right member under another leaf, weight, or path.
        bytes memory said = attestation(b, 6, tree[2][leaf].key, 2706);
        address node = tree[2][leaf].node;
        bytes memory right = abi.encodePacked(uint8(1), uint16(leaf), node, tree[2][leaf].weight, said, path(2, leaf));
        b.certificate = bytes.concat(six, right);
        ok(r, b);
        b.certificate = bytes.concat(
            six, abi.encodePacked(uint8(1), uint16(leaf), node, tree[2][leaf].weight + 1, said, path(2, leaf))
        );
        bad(r, b, Draws.WrongTree.selector);
        b.certificate = bytes.concat(
            six, abi.encodePacked(uint8(1), uint16(other), node, tree[2][leaf].weight, said, path(2, leaf))
        );
        bad(r, b, Draws.WrongTree.selector);
        b.certificate = bytes.concat(
            six, abi.encodePacked(uint8(1), uint16(leaf), node, tree[2][leaf].weight, said, path(2, other))
        );
        bad(r, b, Draws.WrongTree.selector);
        b.certificate = bytes.concat(
            six, abi.encodePacked(uint8(2), uint16(leaf), node, tree[2][leaf].weight, said, path(2, leaf))
        );
        bad(r, b, Draws.BadMember.selector);
    }

    function test_refusesForeignAttestations() external {
        Bundle memory b = honest();
        bytes26 r = settle(b);
        bytes memory six = firstMembers(b, 6);
        uint256 leaf = drawn(2, beacon1, idOf(b), 6);
        uint256 key = tree[2][leaf].key;
        // Another index (said twice), beacon, score, commit, signer; a high s.
        b.certificate = bytes.concat(six, member(2, leaf, attestation(b, 5, key, 2706)));
        bad(r, b, Draws.BadSignature.selector);
        bytes32 right = beacon1;
        bytes memory said;
        beacon1 = beacon2;
        said = attestation(b, 6, key, 2706);
        beacon1 = right;
        b.certificate = bytes.concat(six, member(2, leaf, said));
        bad(r, b, Draws.BadSignature.selector);
        b.plain = 2901; // this member alone attests another score
        said = attestation(b, 6, key, 2706);
        b.plain = 2900;
        b.certificate = bytes.concat(six, member(2, leaf, said));
        bad(r, b, Draws.BadSignature.selector);
        b.commit.size++;
        said = attestation(b, 6, key, 2706);
        b.commit.size--;
        b.certificate = bytes.concat(six, member(2, leaf, said));
        bad(r, b, Draws.BadSignature.selector);
        b.certificate = bytes.concat(six, member(2, leaf, attestation(b, 6, key + 0x999999, 2706)));
        bad(r, b, Draws.BadSignature.selector);
        b.certificate = bytes.concat(six, member(2, leaf, highS(attestation(b, 6, key, 2706), 4)));
        bad(r, b, Draws.BadSignature.selector);
        b.certificate = bytes.concat(six, member(2, leaf, attestation(b, 6, key, 10_001)));
        bad(r, b, Certificates.ScoreOutOfRange.selector);
        b.plain = -10_001;
        bad(r, b, Certificates.ScoreOutOfRange.selector);
    }

    function test_refusesPrefixesThatDoNotCertify() external {
        Bundle memory b = order(0, false);
        certify(b, allOf(6));
        bytes26 r = settle(b);
        bad(r, b, Certificates.NotCertified.selector);
        certify(b, allOf(8));
        bad(r, b, Certificates.PrefixTooLong.selector);
        b.certificate = "";
        bad(r, b, Certificates.NotCertified.selector);
        bool[] memory attested = allOf(13);
        attested[2] = false;
        certify(b, attested);
        bad(r, b, Certificates.NotCertified.selector); // twelve against one lead by eleven
        certify(b);
        b.certificate = head(b.certificate, b.certificate.length - 1);
        bad(r, b, Draws.BadLength.selector);
        b.certificate = bytes.concat(b.certificate, hex"ff");
        bad(r, b, Draws.WrongTree.selector); // its last sibling has another sum
        certify(b);
        b.certificate = bytes.concat(b.certificate, hex"00");
        bad(r, b, Certificates.PrefixTooLong.selector);
    }

    /// @dev For any pattern of members that speak or not, the contract takes exactly the prefix that the rule names.
    /// forge-config: default.fuzz.runs = 32
    /// forge-config: dev.fuzz.runs = 32
    function testFuzz_prefixRule(uint256 pattern, uint256 missing) external {
        Bundle memory b = order(0, false);
        uint256 n = 7 + pattern % 22;
        bool[] memory attested = new bool[](n);
        uint256 count;
        uint256 length; // shortest prefix that certifies, counted the slow way
        for (uint256 i = 0; i < n; i++) {
            // Silent with a chance of none, 1/8, 2/8 or 3/8.
            attested[i] = (pattern >> (8 + 4 * i)) % 8 >= missing % 4;
            if (attested[i]) count++;
            bool holds = i == 6 ? count == 7 : i > 6 && int256(count) - int256(i + 1 - count) >= 12;
            if (holds && length == 0) length = i + 1;
        }
        certify(b, attested);
        if (length != n) {
            bad(settle(b), b, length == 0 ? Certificates.NotCertified.selector : Certificates.PrefixTooLong.selector);
            return;
        }
        uint32[] memory attesters = new uint32[](count);
        count = 0;
        for (uint32 i = 0; i < n; i++) {
            if (attested[i]) attesters[count++] = i;
        }
        int16 score = 2700 + int16(uint16(attesters[(count - 1) / 2])); // they ascend
        ok(marked(record(1, minerAccount, payee(b, attesters), PRICE, 0), CLASS, score), b);
    }

    // The audit.

    function test_refusesAuditsThatDoNotDecide() external {
        Bundle memory b = order(0, true);
        certify(b);
        bytes26 r = settle(b);
        audit(b, agreeing(1));
        bad(r, b, Audits.NotDecided.selector);
        audit(b, agreeing(3));
        bad(r, b, Audits.DecidedBefore.selector);
        Said[] memory results = agreeing(3);
        results[0].pixels = 0;
        audit(b, results);
        bad(r, b, Audits.NotDecided.selector); // two against one silent lead by one
        results = agreeing(4);
        results[3].pixels = results[2].pixels = keccak256("truth");
        audit(b, results);
        bad(r, b, Audits.DecidedBefore.selector);
        results[1].pixels = keccak256("truth");
        audit(b, results);
        bad(r, b, Evidence.AuditDiffers.selector);
    }

    function test_refusesForeignStatements() external {
        Bundle memory b = order(0, true);
        certify(b);
        bytes26 r = settle(b);
        audit(b, agreeing(2));
        bytes memory right = b.audit;
        uint256 leaf = drawn(4, beacon2, idOf(b), 1);
        uint256 first = right.length - member(4, leaf, statement(b, 1, tree[4][leaf].key, Said(PIXELS, TRACE))).length;
        bytes memory one = head(right, first);
        bytes memory said = statement(b, 1, tree[4][leaf].key, Said(PIXELS, TRACE));
        // Another salt: the statement does not open its seal.
        bytes memory other = bytes.concat(head(said, 64), keccak256("x"), tail(said, 96));
        b.audit = bytes.concat(one, member(4, leaf, other));
        bad(r, b, Draws.BadSignature.selector);
        // A copied seal, another index, another beacon, another signer.
        uint256 copied = tree[4][drawn(4, beacon2, idOf(b), 0)].key;
        b.audit = bytes.concat(one, member(4, leaf, statement(b, 1, copied + 0x999999, Said(PIXELS, TRACE))));
        bad(r, b, Draws.BadSignature.selector);
        b.audit = bytes.concat(one, member(4, leaf, statement(b, 0, tree[4][leaf].key, Said(PIXELS, TRACE))));
        bad(r, b, Draws.BadSignature.selector);
        bytes32 beacon_ = beacon2;
        beacon2 = beacon1;
        said = statement(b, 1, tree[4][leaf].key, Said(PIXELS, TRACE));
        beacon2 = beacon_;
        b.audit = bytes.concat(one, member(4, leaf, said));
        bad(r, b, Draws.BadSignature.selector);
        b.audit = bytes.concat(one, member(4, leaf, highS(statement(b, 1, tree[4][leaf].key, Said(PIXELS, TRACE)), 96)));
        bad(r, b, Draws.BadSignature.selector);
        b.audit = right;
        ok(r, b);
        b.reveal = bytes.concat(TRACE, SALT, signed(PAYER, keccak256("x")));
        bad(r, b, Draws.BadSignature.selector);
    }

    function firstMembers(Bundle memory b, uint256 n) private view returns (bytes memory) {
        Bundle memory part;
        (part.assignment, part.commit, part.plain) = (b.assignment, b.commit, b.plain);
        certify(part, allOf(n));
        return part.certificate;
    }
}
