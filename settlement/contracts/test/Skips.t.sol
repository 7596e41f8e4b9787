// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AsksWorld} from "./AsksWorld.sol";
import {Asks} from "../src/courts/Asks.sol";
import {Skips} from "../src/courts/Skips.sol";
import {Bundle, SkipProof, SkipReason} from "../src/lib/Bundle.sol";
import {Draws} from "../src/lib/Draws.sol";
import {Names} from "../src/lib/Names.sol";
import {Opening, Posted, Rules, Totals} from "../src/lib/Types.sol";

/// @notice An entry of the queue is skipped only for a reason, and the reason is proved.
contract SkipsTest is AsksWorld {
    Posted private none;

    function setUp() public {
        buildAsks();
    }

    function skip(uint8 kind, uint32 extra) private view returns (bytes26) {
        return bytes26(abi.encodePacked(uint8(4), payerAccount, uint32(7), uint32(0), uint32(kind), uint40(0), extra));
    }

    /// @dev Queues the task's record, posts an epoch whose only record is its skip, and asks for the reason.
    function skipped(Bundle memory b, bytes32 root, uint32 params) private returns (Posted memory p) {
        enqueue(settle(b), b);
        bytes26[] memory records = new bytes26[](1);
        records[0] = skip(1, 0);
        Posted memory previous = last;
        p = post(records, 1, root, params);
        ask(p, previous, 0);
    }

    function enqueue(bytes26 r, Bundle memory b) private {
        queue.enqueue(r, b);
        vm.roll(block.number + 2);
    }

    function good(Posted memory p, uint32 position, SkipProof memory proof) private {
        vm.prank(answerer);
        asks.answerSkip(p, position, proof);
        yes(answerer.balance != 0, "paid");
    }

    function bad(Posted memory p, uint32 position, SkipProof memory proof, bytes4 reason) private {
        vm.expectPartialRevert(reason);
        asks.answerSkip(p, position, proof);
    }

    function test_entriesNeedNoEvidence() external {
        Bundle memory b = honest();
        enqueue(settle(b), b);
        bytes26[] memory records = new bytes26[](2);
        (records[0], records[1]) = (settle(b), settle(b));
        Posted memory p = post(records, 1, 0, 1);
        uint256 price = asks.priceOf(p);
        (bytes32[2] memory values, Opening memory o) = (elements(1, 0), opening(1));
        vm.expectPartialRevert(Asks.FromQueue.selector);
        asks.ask{value: price}(p, none, 0, values, o);
        ask(p, none, 1); // what follows the queue's does
    }

    function test_skipOfAPaidRecord() external {
        Bundle memory b = honest();
        Posted memory first = posting(settle(b));
        Posted memory p = skipped(b, 0, 1);
        SkipProof memory proof;
        (proof.reason, proof.previous, proof.paidIn) = (SkipReason.Paid, first, p);
        (proof.elements, proof.opening) = (elements(2, 0), opening(2));
        bad(p, 0, proof, Skips.NotPaid.selector); // the skip itself
        (proof.paidIn, proof.elements, proof.opening) = (first, elements(1, 0), opening(1));
        proof.previous = none;
        bad(p, 0, proof, Skips.NotPrevious.selector);
        proof.previous = first;
        good(p, 0, proof);
    }

    function test_recordsBehindASkipDoNotExcuseIt() external {
        Bundle memory b = honest();
        enqueue(settle(b), b);
        bytes26[] memory records = new bytes26[](2);
        (records[0], records[1]) = (skip(1, 0), settle(b));
        Posted memory p = post(records, 1, 0, 1);
        ask(p, none, 0);
        SkipProof memory proof;
        (proof.paidIn, proof.paidAt) = (p, 1);
        (proof.elements, proof.opening) = (elements(1, 1), opening(1));
        bad(p, 0, proof, Skips.NotPaid.selector);
    }

    function test_anotherRecordDoesNotExcuseASkip() external {
        Bundle memory b = honest();
        Posted memory first = posting(settle(b) ^ bytes26(uint208(1) << 136)); // another number
        Posted memory p = skipped(b, 0, 1);
        SkipProof memory proof;
        (proof.previous, proof.paidIn, proof.elements, proof.opening) = (first, first, elements(1, 0), opening(1));
        bad(p, 0, proof, Skips.NotPaid.selector);
    }

    function test_skipOfASuspendedRecord() external {
        Posted memory p = skipped(honest(), 0, 1);
        SkipProof memory proof;
        proof.reason = SkipReason.Suspended;
        bad(p, 0, proof, Skips.NotSuspended.selector);
        dissents.set(true);
        good(p, 0, proof);
    }

    function test_skipWithoutFunds() external {
        // The account has 10 tokens; all but its last price is spent before.
        uint64 limit = 10e9;
        SkipProof memory proof;
        proof.reason = SkipReason.NoFunds;
        for (uint64 i = 0; i < 2; i++) {
            uint64 debited = limit - PRICE + i;
            bytes32 root = roots.root(payerAccount, 0, debited, hex"000000");
            Posted memory p = i == 0 ? skipped(honest(), root, 1) : again(root);
            (proof.group, proof.opening) = (allElements(p.header.number), opening(p.header.number));
            proof.totals = Totals(0, debited, hex"000000");
            if (i == 0) {
                bad(p, 0, proof, Skips.HadFunds.selector);
                proof.totals.debited++;
                bad(p, 0, proof, Skips.NotInRoot.selector);
                proof.group = new bytes32[](7);
                bad(p, 0, proof, Skips.WrongGroup.selector);
            } else {
                good(p, 0, proof);
            }
        }
    }

    /// @dev The epoch with the skip falls, and one with another root takes its place.
    function again(bytes32 root) private returns (Posted memory p) {
        Posted memory fallen = last;
        vm.roll(block.number + 3);
        asks.expire(fallen, 0);
        vm.roll(fallen.finalAt);
        vm.prank(ownerOf(SETTLER));
        escrow.postBond(ownerOf(SETTLER), 20 ether);
        delete last;
        bytes26[] memory records = new bytes26[](1);
        records[0] = skip(1, 0);
        p = post(records, 1, root, 1);
        ask(p, none, 0);
    }

    function test_laterRecordsOfTheGroupDoNotEmptyThePayer() external {
        Bundle memory b = honest();
        enqueue(settle(b), b);
        // Behind the skip the settler put records of the same payer, which would leave it too little.
        uint64 debited = 10e9 - PRICE / 2;
        bytes32 root = roots.root(payerAccount, 0, debited, hex"000000");
        bytes26[] memory records = new bytes26[](3);
        (records[0], records[1]) = (skip(1, 0), record(1, 3, 4, PRICE / 2, 0));
        records[2] = record(2, 3, 4, 1_000_000, 0); // of which verifier and settler get 110,000
        Posted memory p = post(records, 1, root, 1);
        ask(p, none, 0);
        SkipProof memory proof;
        (proof.reason, proof.group, proof.opening) = (SkipReason.NoFunds, allElements(1), opening(1));
        proof.totals = Totals(0, debited, hex"000000");
        vm.expectRevert(
            abi.encodeWithSelector(
                Skips.HadFunds.selector, payerAccount, debited - PRICE / 2 - 110_000, uint256(PRICE), uint256(10e9)
            )
        );
        asks.answerSkip(p, 0, proof);
    }

    function test_skipOfAnAuditWhenThePoolIsEmpty() external {
        Bundle memory b = order(0, true);
        certify(b);
        audit(b, agreeing(2));
        uint64 share = PRICE * 78 / 100;
        uint256 leaf = drawn(4, beacon2, idOf(b), 0);
        enqueue(record(3, escrow.accountOf(ownerOf(tree[4][leaf].key)), 0, share, 0), b);
        // The pool was credited a little less than the share before; one settle record behind the skip fills it.
        uint64 more = PRICE * 6 / 100;
        bytes32 root = roots.root(1, share - 1 + more, 0, hex"000000");
        bytes26[] memory records = new bytes26[](2);
        (records[0], records[1]) = (skip(3, 0), record(1, 3, 4, PRICE, 0));
        Posted memory p = post(records, 1, root, 1);
        ask(p, none, 0);
        SkipProof memory proof;
        (proof.reason, proof.group, proof.opening) = (SkipReason.NoFunds, allElements(1), opening(1));
        proof.totals = Totals(share - 1 + more, 0, hex"000000");
        good(p, 0, proof);
    }

    function test_skipOfALateRecord() external {
        Bundle memory b = honest();
        b.voucher.settleBy = 2;
        sign(b);
        SkipProof memory proof;
        proof.reason = SkipReason.OutOfTime;
        (proof.voucher, proof.signature) = (b.voucher, head(b.signatures, 65));
        enqueue(settle(b), b);
        bytes26[] memory nothing = new bytes26[](0);
        post(nothing, 0, 0, 1);
        proof.previous = post(nothing, 0, 0, 1);
        bytes26[] memory records = new bytes26[](1);
        records[0] = skip(1, 0);
        Posted memory p = post(records, 1, 0, 1);
        ask(p, proof.previous, 0);
        good(p, 0, proof);
    }

    function test_otherVouchersDoNotExcuseASkip() external {
        Bundle memory b = honest();
        Posted memory p = skipped(b, 0, 1);
        SkipProof memory proof;
        proof.reason = SkipReason.OutOfTime;
        (proof.voucher, proof.signature) = (b.voucher, head(b.signatures, 65));
        bad(p, 0, proof, Skips.InTime.selector);
        proof.voucher.settleBy = 0;
        bad(p, 0, proof, Draws.BadSignature.selector);
        // Signed by the payer, but for another price, number or miner than the entry's.
        for (uint256 i = 0; i < 3; i++) {
            proof.voucher = honest().voucher;
            proof.voucher.settleBy = 514;
            if (i == 0) proof.voucher.price++;
            if (i == 1) proof.voucher.number++;
            if (i == 2) proof.voucher.miner = tree[2][0].node;
            proof.signature = signed(PAYER, digest(hashes.voucher(proof.voucher)));
            bad(p, 0, proof, Skips.NotVoucherOfEntry.selector);
        }
        proof.voucher.payer = vm.addr(MINER);
        bad(p, 0, proof, Names.WrongPayerKey.selector);
        proof.signature = "";
        proof.voucher = honest().voucher;
        proof.voucher.settleBy = 514;
        bad(p, 0, proof, Draws.BadLength.selector);
        proof.signature = signed(PAYER, digest(hashes.voucher(proof.voucher)));
        good(p, 0, proof); // too far ahead of epoch 1
    }

    function test_skipOfRetiredRules() external {
        SkipProof memory proof;
        proof.reason = SkipReason.Retired;
        bad(underNewRules(LIFE + 1), 0, proof, Skips.InForce.selector);
    }

    function test_skipAsSoonAsRulesRetire() external {
        SkipProof memory proof;
        proof.reason = SkipReason.Retired;
        good(underNewRules(2 * LIFE + 2), 0, proof);
    }

    /// @dev Skips an entry by version 1 in an epoch by version 2, so many blocks after that was added.
    function underNewRules(uint64 later) private returns (Posted memory p) {
        Bundle memory b = honest();
        enqueue(settle(b), b);
        vm.prank(ESCROW_GOVERNOR);
        escrow.addRules(Rules(0, uint32(WINDOW), uint32(LIFE), MIN_BOND), split());
        vm.roll(block.number + later);
        bytes26[] memory records = new bytes26[](1);
        records[0] = skip(1, 0);
        p = post(records, 1, 0, 2);
        ask(p, none, 0);
    }

    function test_skipsOfNothing() external {
        bytes26[] memory records = new bytes26[](1);
        records[0] = skip(1, 0);
        Posted memory p = post(records, 0, 0, 1);
        ask(p, none, 0); // Steps would void it, too
        SkipProof memory proof;
        bad(p, 0, proof, Skips.NotSkipOf.selector);
    }

    function test_skipOfAnotherEntry() external {
        Bundle memory b = honest();
        enqueue(settle(b), b);
        bytes26[] memory records = new bytes26[](1);
        records[0] = skip(2, 0);
        Posted memory p = post(records, 1, 0, 1);
        ask(p, none, 0);
        SkipProof memory proof;
        proof.reason = SkipReason.Suspended;
        dissents.set(true);
        bad(p, 0, proof, Skips.NotSkipOf.selector);
    }
}
