// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EvidenceWorld} from "./EvidenceWorld.sol";
import {Beacons} from "../src/courts/Beacons.sol";
import {Evidence} from "../src/courts/Evidence.sol";
import {Bundle, Context} from "../src/lib/Bundle.sol";
import {Draws} from "../src/lib/Draws.sol";
import {Messages} from "../src/lib/Messages.sol";
import {Names} from "../src/lib/Names.sol";

/// @notice Honest evidence passes; every field of it that is changed makes it fail, and says by which error.
contract EvidenceTest is EvidenceWorld {
    function setUp() public {
        build();
    }

    // Outcomes.

    function test_settlesWithSevenAttestations() external view {
        Bundle memory b = honest();
        ok(settle(b), b);
    }

    function test_settlesByLongerPrefix() external view {
        Bundle memory b = order(0, false);
        bool[] memory attested = allOf(16);
        (attested[3], attested[9]) = (false, false);
        certify(b, attested);
        uint32[] memory attesters = new uint32[](14);
        uint256 n;
        for (uint32 i = 0; i < 16; i++) {
            if (attested[i]) attesters[n++] = i;
        }
        ok(scored(1, payee(b, attesters), CLASS, 2707), b);
    }

    function test_certifiesLongestPrefix() external {
        Bundle memory b = order(0, false);
        bool[] memory attested = allOf(128);
        for (uint256 i = 0; i < 58; i++) {
            attested[i] = false;
        }
        certify(b, attested);
        uint32[] memory attesters = new uint32[](70);
        for (uint32 i = 0; i < 70; i++) {
            attesters[i] = 58 + i;
        }
        ok(scored(1, payee(b, attesters), CLASS, 2700 + 58 + 34), b);
        bytes memory one = member(2, drawn(2, beacon1, idOf(b), 128), "");
        attested[127] = false;
        certify(b, attested);
        b.certificate = bytes.concat(b.certificate, one);
        bad(settle(b), b, Draws.BadLength.selector); // 129 members
    }

    function test_auditedTaskSettlesWhenAuditorsAgree() external {
        Bundle memory b = order(0, true);
        certify(b);
        bad(settle(b), b, Evidence.AuditMissing.selector);
        audit(b, agreeing(2));
        ok(settle(b), b);
        bad(reject(b), b, Evidence.AuditAgrees.selector);
        b.reveal = "";
        bad(settle(b), b, Evidence.TraceNotRevealed.selector);
        b.reveal = reveal(b, TRACE, keccak256("another salt"));
        bad(settle(b), b, Evidence.TraceNotRevealed.selector);
    }

    function test_auditOutvotesOneAuditor() external view {
        Bundle memory b = order(0, true);
        certify(b);
        Said[] memory results = agreeing(4);
        results[1].pixels = keccak256("a mistake");
        audit(b, results);
        ok(settle(b), b);
        ok(audited(b, 0), b);
        ok(audited(b, 1), b); // paid for the work, whatever it found
    }

    function test_auditOutwaitsSilentAuditors() external {
        Bundle memory b = order(0, true);
        certify(b);
        Said[] memory results = agreeing(6);
        (results[0].pixels, results[2].pixels) = (0, 0);
        audit(b, results);
        ok(settle(b), b);
        ok(audited(b, 1), b);
        bad(record(3, minerAccount, 0, PRICE * 78 / 100, 0), b, Evidence.NoStatement.selector);
        bad(record(3, minerAccount, 0, PRICE * 78 / 100, 6), b, Evidence.NoStatement.selector);
        bad(record(3, minerAccount, 0, PRICE * 78 / 100, 1 << 31), b, Evidence.NoStatement.selector);
    }

    /// @dev Such a record could stand in no epoch, and would block the queue.
    function test_auditsHaveNoClassAndNoScore() external {
        Bundle memory b = order(0, true);
        certify(b);
        audit(b, agreeing(2));
        ok(audited(b, 0), b);
        bad(marked(audited(b, 0), CLASS, 0), b, Evidence.WrongClass.selector);
        bad(marked(audited(b, 0), 0, 2703), b, Evidence.WrongScore.selector);
        bad(marked(audited(b, 0), 0, 1), b, Evidence.WrongScore.selector);
    }

    function test_rejectsWhatAuditorsFoundDifferent() external {
        Bundle memory b = order(0, true);
        certify(b);
        Said[] memory results = agreeing(2);
        (results[0].pixels, results[1].pixels) = (keccak256("truth"), keccak256("truth"));
        audit(b, results);
        b.reveal = ""; // a proven cheat need not reveal anything
        ok(reject(b), b);
        bad(settle(b), b, Evidence.AuditDiffers.selector);
    }

    function test_rejectsWrongTrace() external {
        Bundle memory b = order(0, true);
        certify(b);
        Said[] memory results = agreeing(2);
        (results[0].root, results[1].root) = (keccak256("truth"), keccak256("truth"));
        audit(b, results);
        ok(reject(b), b);
        bad(settle(b), b, Evidence.AuditDiffers.selector);
        b.reveal = "";
        bad(reject(b), b, Evidence.TraceNotRevealed.selector);
    }

    function test_exactTierIsRejectedByAuditsAlone() external {
        Bundle memory b = honest();
        bad(reject(b), b, Evidence.AuditMissing.selector);
        Said[] memory results = agreeing(2); // its score lay below the floor: audited though chance did not ask
        (results[0].pixels, results[1].pixels) = (keccak256("truth"), keccak256("truth"));
        audit(b, results);
        ok(reject(b), b);
    }

    function test_statisticalTierIsDecidedByTheFloor() external {
        Bundle memory b = order(1, true);
        certify(b);
        ok(settle(b), b);
        ok(reject(b), b);
        audit(b, agreeing(2));
        bad(settle(b), b, Evidence.NotAuditable.selector);
        bad(audited(b, 0), b, Evidence.NotAuditable.selector);
        b.assignment.task.tier = 2;
        b.voucher.assignment = b.commit.assignment = idOf(b);
        sign(b);
        bad(settle(b), b, Evidence.UnknownTier.selector);
    }

    function test_royaltyGoesToThePublisher() external {
        // Terms that counted before the round: published early, then raised too late for it.
        vm.roll(900);
        bytes32 salt = keccak256("s");
        vm.prank(publisher);
        models.commit(models.commitmentOf(publisher, MODEL, salt));
        vm.roll(910);
        vm.prank(publisher);
        models.publish(MODEL, 20, salt);
        vm.roll(1010);
        vm.prank(publisher);
        models.setRoyalty(MODEL, 5);
        vm.roll(REF + 1);
        Bundle memory b = honest();
        uint32 extra = uint32(20) << 24 | escrow.accountOf(publisher);
        ok(record(1, minerAccount, payee(b), PRICE, extra), b);
        bad(settle(b), b, Evidence.WrongRoyalty.selector);
        bad(record(1, minerAccount, payee(b), PRICE, extra - (15 << 24)), b, Evidence.WrongRoyalty.selector);
        bad(record(1, minerAccount, payee(b), PRICE, extra + 1), b, Evidence.WrongRoyalty.selector);
    }

    // The record against its evidence.

    function test_refusesOtherRecords() external {
        Bundle memory b = honest();
        uint32 v = payee(b);
        bad(record(0, minerAccount, v, PRICE, 0), b, Evidence.WrongKind.selector);
        bad(record(4, minerAccount, v, PRICE, 0), b, Evidence.WrongKind.selector);
        bad(record(1, minerAccount + 1, v, PRICE, 0), b, Evidence.WrongMiner.selector);
        bad(record(1, 0, v, PRICE, 0), b, Evidence.WrongMiner.selector);
        bad(record(1, minerAccount, v + 1, PRICE, 0), b, Evidence.WrongVerifier.selector);
        bad(record(1, minerAccount, v, PRICE - 1, 0), b, Evidence.WrongPrice.selector);
        bad(record(1, minerAccount, v, PRICE, 1), b, Evidence.WrongRoyalty.selector);
        bad(record(2, minerAccount, v, PRICE, 1), b, Evidence.WrongRoyalty.selector);
        bytes26 r = settle(b);
        bad(r ^ bytes26(uint208(1) << 136), b, Evidence.WrongNumber.selector);
        bad(r ^ bytes26(uint208(1) << 168), b, Names.WrongPayerKey.selector); // another payer
    }

    function test_refusesOtherEpochs() external {
        Bundle memory b = honest();
        bytes26 r = settle(b);
        evidence.check(r, Context(20, REF, 1), b);
        bad(r, Context(21, REF, 1), b, Evidence.OutOfTime.selector);
        b.voucher.settleBy = 515; // 512 ahead of epoch 3
        sign(b);
        ok(r, b);
        b.voucher.settleBy = 516;
        sign(b);
        bad(r, b, Evidence.OutOfTime.selector);
        b.voucher.settleBy = 20;
        sign(b);
        bad(r, Context(3, REF, 2), b, Evidence.WrongParams.selector);
        evidence.check(r, Context(3, ROUND + 1, 1), b);
        bad(r, Context(3, ROUND, 1), b, Evidence.RoundNotReached.selector);
    }

    function test_refusesAuditBeforeItsBeacon() external {
        Bundle memory b = order(0, true);
        certify(b);
        audit(b, agreeing(2));
        bad(settle(b), Context(3, ROUND + 1, 1), b, Evidence.RoundNotReached.selector);
        evidence.check(settle(b), Context(3, ROUND + 2, 1), b);
    }

    /// @dev Class and score are what requester and committee signed, in both kinds of record, and no audit has any.
    function test_classAndScore() external {
        Bundle memory b = honest();
        ok(scored(1, payee(b), CLASS, 2703), b);
        bad(scored(1, payee(b), 2, 2703), b, Evidence.WrongClass.selector);
        bad(scored(1, payee(b), 0, 2703), b, Evidence.WrongClass.selector);
        bad(scored(1, payee(b), CLASS, 2702), b, Evidence.WrongScore.selector);
        bad(scored(1, payee(b), CLASS, -2703), b, Evidence.WrongScore.selector);
        bad(scored(1, payee(b), CLASS, 0), b, Evidence.WrongScore.selector);
        b = order(1, false);
        b.assignment.task.class = 255;
        b.voucher.assignment = b.commit.assignment = idOf(b);
        sign(b);
        certify(b);
        ok(scored(2, payee(b), 255, 2703), b);
        bad(scored(2, payee(b), 254, 2703), b, Evidence.WrongClass.selector);
        bad(scored(2, payee(b), 255, 2704), b, Evidence.WrongScore.selector);
    }

    /// @dev The lower median of the scores of those who attested, whatever their order and signs.
    function test_theMedianIsTheLowerOne() external {
        Bundle memory b = order(0, false);
        int32[7] memory seven = [int32(10_000), -10_000, -3, 255, -3, 256, 9000];
        bytes memory packed;
        for (uint32 i = 0; i < 7; i++) {
            uint256 leaf = drawn(2, beacon1, idOf(b), i);
            packed = bytes.concat(packed, member(2, leaf, attestation(b, i, tree[2][leaf].key, seven[i])));
        }
        b.certificate = packed;
        ok(scored(1, payee(b), CLASS, 255), b);
        // Of 16 members 14 attest: 2700 to 2715 without 2702 and 2710; the seventh is 2707.
        bool[] memory attested = allOf(16);
        (attested[2], attested[10]) = (false, false);
        certify(b, attested);
        uint32[] memory attesters = new uint32[](14);
        uint32 n;
        for (uint32 i = 0; i < 16; i++) {
            if (attested[i]) attesters[n++] = i;
        }
        ok(scored(1, payee(b, attesters), CLASS, 2707), b);
        bad(scored(1, payee(b, attesters), CLASS, 2708), b, Evidence.WrongScore.selector);
    }

    function scored(uint8 kind, uint32 verifier, uint8 class, int16 score) private view returns (bytes26) {
        return marked(record(kind, minerAccount, verifier, PRICE, 0), class, score);
    }

    function test_refusesVouchersOfOtherKeys() external {
        Bundle memory b = honest();
        bytes26 r = settle(b);
        b.voucher.number = 1 << 24 | 7; // a slot that no key has
        sign(b);
        bytes26 other = bytes26(abi.encodePacked(uint8(1), payerAccount | uint32(CLASS) << 24, b.voucher.number, bytes17(uint136(uint208(r)))));
        bad(other, b, Names.WrongPayerKey.selector);
        b = honest();
        b.voucher.payer = vm.addr(MINER); // signs, but is not registered
        b.signatures = bytes.concat(signed(MINER, digest(hashes.voucher(b.voucher))), tail(b.signatures, 65));
        bad(r, b, Names.WrongPayerKey.selector);
        b.voucher.payer = address(0);
        bad(r, b, Draws.BadSignature.selector);
    }

    /// @dev An expiry set later lies behind every round that an epoch so far could judge.
    function test_expiryOfThePayerKey() external {
        Bundle memory b = honest();
        vm.prank(address(0xbabe));
        escrow.revokePayerKey(vm.addr(PAYER));
        ok(settle(b), b);
        Bundle memory late = order(0, false);
        late.assignment.commitBy = late.voucher.commitBy = uint64(block.number + LIFE + 2);
        late.voucher.assignment = late.commit.assignment = idOf(late);
        sign(late);
        bad(settle(b), Context(3, uint64(block.number + 100), 1), late, Evidence.PayerKeyExpired.selector);
    }

    function test_ownersAreThoseOfTheReferenceBlock() external {
        Bundle memory b = honest();
        bytes26 r = settle(b);
        // The miner's key goes to another owner after the reference block.
        address heir = address(0x4e14);
        openAccount(heir);
        bytes memory consent = signed(MINER, registry.nodeKeyDigest(heir, vm.addr(MINER), 1, 1));
        vm.prank(heir);
        registry.register(vm.addr(MINER), 1, consent);
        vm.roll(block.number + 10);
        ok(r, b);
        bytes26 other = record(1, escrow.accountOf(heir), payee(b), PRICE, 0);
        bad(other, b, Evidence.WrongMiner.selector);
        Context memory later = Context(3, uint64(block.number - 1), 1);
        evidence.check(other, later, b);
        bad(r, later, b, Evidence.WrongMiner.selector);
    }

    function test_ownersNeedAccounts() external {
        Bundle memory b = order(0, false);
        uint256 stranger = 0x5757;
        b.assignment.miner = b.voucher.miner = vm.addr(stranger);
        b.voucher.assignment = b.commit.assignment = idOf(b);
        sign(b);
        b.signatures = bytes.concat(head(b.signatures, 130), signed(stranger, commitOf(b)));
        certify(b);
        bad(record(1, 0, 0, PRICE, 0), b, Names.NoAccount.selector);
    }

    // The messages.

    function test_refusesMessagesThatDoNotBelongTogether() external {
        Bundle memory b = honest();
        bytes26 r = settle(b);
        b.voucher.price++;
        sign(b);
        bad(r, b, Evidence.WrongAssignment.selector);
        b = honest();
        b.assignment.nonce++;
        bad(r, b, Evidence.WrongAssignment.selector);
        b = honest();
        b.voucher.commitBy++;
        bad(r, b, Evidence.WrongAssignment.selector);
        b = honest();
        b.voucher.miner = vm.addr(1);
        bad(r, b, Evidence.WrongAssignment.selector);
        b = honest();
        b.commit.assignment = keccak256("another");
        bad(r, b, Evidence.WrongCommit.selector);
        b = honest();
        b.commit.pixels = keccak256("another");
        bad(r, b, Draws.BadSignature.selector);
        sign(b); // signed, but not what the committee scored
        bad(r, b, Draws.BadSignature.selector);
    }

    function test_refusesSignaturesForOthers() external {
        Bundle memory b = honest();
        bytes26 r = settle(b);
        bytes32[3] memory structs =
            [hashes.voucher(b.voucher), hashes.assignment(b.assignment), hashes.commit(b.commit)];
        uint256[3] memory keys = [PAYER, REQUESTER, MINER];
        for (uint256 i = 0; i < 3; i++) {
            // The same message for another chain, and for another escrow.
            vm.chainId(5);
            bytes32 elsewhere = digest(structs[i]);
            vm.chainId(31337);
            b.signatures = replaced(honest().signatures, 65 * i, signed(keys[i], elsewhere));
            bad(r, b, Draws.BadSignature.selector);
            elsewhere = Messages.digest(address(registry), structs[i]);
            b.signatures = replaced(honest().signatures, 65 * i, signed(keys[i], elsewhere));
            bad(r, b, Draws.BadSignature.selector);
            b.signatures = replaced(honest().signatures, 65 * i, signed(keys[(i + 1) % 3], digest(structs[i])));
            bad(r, b, Draws.BadSignature.selector);
        }
        vm.chainId(5);
        b = honest();
        vm.chainId(31337);
        bad(r, b, Evidence.WrongAssignment.selector); // the assignment id binds chain and escrow, too
        for (uint256 i = 0; i < 3; i++) {
            b = honest();
            b.signatures = highS(b.signatures, 65 * i);
            bad(r, b, Draws.BadSignature.selector);
        }
        b = honest();
        b.signatures = bytes.concat(b.signatures, hex"00");
        bad(r, b, Draws.BadLength.selector);
        b.signatures = head(b.signatures, 194);
        bad(r, b, Draws.BadLength.selector);
    }

    function test_needsProvenBeacons() external {
        Beacons fresh = new Beacons();
        Evidence other = new Evidence();
        other.connect(escrow, registry, models, fresh);
        Bundle memory b = honest();
        bytes26 r = settle(b);
        vm.expectRevert(abi.encodeWithSelector(Beacons.UnknownRound.selector, ROUND + 1));
        other.check(r, context(), b);
    }

    function test_evidenceHasALimit() external {
        Bundle memory b = honest();
        b.audit = new bytes(evidence.MAX_EVIDENCE());
        bad(settle(b), b, Evidence.EvidenceTooLarge.selector);
    }

    /// forge-config: default.fuzz.runs = 64
    /// forge-config: dev.fuzz.runs = 64
    function testFuzz_anyChangedByteFails(uint256 seed) external {
        Bundle memory b = order(0, true);
        certify(b);
        audit(b, agreeing(2));
        bytes26 r = settle(b);
        bytes memory target = seed % 3 == 0 ? b.certificate : seed % 3 == 1 ? b.audit : b.signatures;
        uint256 i = (seed >> 8) % target.length;
        bytes1 flip = bytes1(uint8((seed >> 128) % 255 + 1));
        target[i] ^= flip;
        (bool passed,) = address(evidence).staticcall(abi.encodeCall(evidence.check, (r, context(), b)));
        yes(!passed, "a changed byte passed");
        target[i] ^= flip;
        ok(r, b);
    }

    function audited(Bundle memory b, uint32 index) private view returns (bytes26) {
        uint256 leaf = drawn(4, beacon2, idOf(b), index);
        return record(3, escrow.accountOf(ownerOf(tree[4][leaf].key)), 0, PRICE * 7800 / 10_000, index);
    }
}
