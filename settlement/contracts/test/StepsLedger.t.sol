// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StepsBase} from "./StepsBase.sol";
import {Steps} from "../src/courts/Steps.sol";
import {CourtEscrow} from "./CourtWorld.sol";
import {Openings} from "../src/lib/Openings.sol";
import {Posted, Totals} from "../src/lib/Types.sol";

/// @notice First roots, overdrafts, double payments and suspended records.
contract StepsLedgerTest is StepsBase {
    Posted private genesis;

    /// @dev Two right epochs, one upon the other.
    function chain() private returns (Made memory a, Posted memory pa, Made memory b, Posted memory pb) {
        Accounts memory none;
        a = make(none, settles(10));
        pa = post(a);
        Line[] memory lines = settles(9);
        for (uint256 i = 0; i < 9; i++) {
            lines[i].number += 100;
        }
        b = make(a.after_, lines);
        follow(b, pa);
        pb = post(b);
    }

    function rootCall(Posted memory posted, Posted memory previous) private pure returns (bytes memory) {
        return abi.encodeCall(Steps.challengeRoot, (SALT, posted, previous));
    }

    function test_firstRoot() external {
        (, Posted memory pa, Made memory b, Posted memory pb) = chain();
        bytes32 root = pa.header.newRoot;
        stands(rootCall(pa, genesis), abi.encodeWithSelector(Steps.RootIsRight.selector, bytes32(0)), "the first epoch");
        stands(rootCall(pb, pa), abi.encodeWithSelector(Steps.RootIsRight.selector, root), "the second");
        stands(
            rootCall(pb, genesis),
            abi.encodeWithSelector(Steps.NotPrevious.selector, pb.header.previousHeader),
            "another predecessor"
        );
        Posted memory forged = pa;
        forged.header.newRoot = bytes32(uint256(7));
        stands(
            rootCall(pb, forged),
            abi.encodeWithSelector(Steps.NotPrevious.selector, pb.header.previousHeader),
            "a forged predecessor"
        );
        forged.header.newRoot = root;

        b.header.previousRoot = bytes32(uint256(root) ^ 1);
        falls(rootCall(post(b), pa), 2, "another root");
        b.header.previousRoot = bytes32(type(uint256).max);
        falls(rootCall(post(b), pa), 2, "no root at all");
        (b.header.number, b.header.previousRoot) = (1, root);
        falls(rootCall(post(b), genesis), 1, "the first epoch from another root");
    }

    function overCall(Posted memory p, uint32 account, Totals memory before, Totals memory after_)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(Steps.challengeOverdraft, (SALT, p, account, before, after_));
    }

    function over(Made memory m, Posted memory p, uint32 account) private pure returns (bytes memory) {
        return overCall(p, account, totalsOf(m.before, account), totalsOf(m.after_, account));
    }

    function test_overdraft() external {
        (Made memory a, Posted memory pa, Made memory b, Posted memory pb) = chain();
        (, uint64 spent) = get(b.after_, PAYER);
        escrow_.setLimit(PAYER, spent);
        bytes memory within = abi.encodeWithSelector(Steps.WithinLimit.selector, PAYER, spent, uint256(spent));
        stands(over(b, pb, PAYER), within, "all that it has");
        escrow_.setLimit(PAYER, type(uint64).max);
        within = abi.encodeWithSelector(Steps.WithinLimit.selector, PAYER, spent, uint256(type(uint64).max));
        stands(over(b, pb, PAYER), within, "more than it has");

        escrow_.setLimit(PAYER, spent - 1);
        within = abi.encodeWithSelector(Steps.WithinLimit.selector, 11, 0, uint256(0));
        stands(over(b, pb, 11), within, "one that was only credited");
        overHostile(a, b, pb);
        (, spent) = get(a.after_, PAYER);
        within = abi.encodeWithSelector(Steps.WithinLimit.selector, PAYER, spent, uint256(spent) + 1);
        escrow_.setLimit(PAYER, spent + 1);
        stands(over(a, pa, PAYER), within, "the epoch before was right");
        falls(over(b, pb, PAYER), 2, "one gwei too much");
        escrow_.setLimit(PAYER, spent - 1);
        falls(over(a, pa, PAYER), 1, "the first");
    }

    function overHostile(Made memory a, Made memory b, Posted memory pb) private {
        Totals memory before = totalsOf(b.before, PAYER);
        Totals memory after_ = totalsOf(b.after_, PAYER);
        Totals memory none = totalsOf(a.before, PAYER);
        bytes32 first = pb.header.previousRoot;
        bytes32 last = pb.header.newRoot;
        bytes memory notBefore = abi.encodeWithSelector(Steps.NotInRoot.selector, PAYER, first);
        bytes memory notAfter = abi.encodeWithSelector(Steps.NotInRoot.selector, PAYER, last);
        stands(overCall(pb, PAYER, none, after_), notBefore, "totals of an older root");
        stands(overCall(pb, PAYER, before, before), notAfter, "totals before for those after");
        stands(overCall(pb, PAYER, after_, after_), notBefore, "totals after for those before");
        after_.debited++;
        stands(overCall(pb, PAYER, before, after_), notAfter, "a gwei made up");
        after_.debited--;
        stands(
            overCall(pb, PAYER + (1 << 24), before, after_),
            abi.encodeWithSelector(Steps.NotInRoot.selector, PAYER + (1 << 24), first),
            "another number for the account"
        );
    }

    /// @dev A payer whose limit fell below what it had spent before is nobody's fault.
    function test_limitBelowOldDebits() external {
        Accounts memory none;
        Made memory a = make(none, settles(3));
        Posted memory pa = post(a);
        Line[] memory lines = new Line[](1);
        lines[0] = settle(20, 1, 500);
        Made memory b = make(a.after_, lines);
        follow(b, pa);
        Posted memory pb = post(b);
        (, uint64 spent) = get(b.after_, PAYER);
        stands(
            over(b, pb, PAYER),
            abi.encodeWithSelector(Steps.WithinLimit.selector, PAYER, spent, uint256(0)),
            "left as it was"
        );
        falls(over(b, pb, 20), 2, "the one that was debited");
    }

    /// @dev The audit pool spends what it was given and what it was credited; sums do not wrap.
    function test_auditPool() external {
        Accounts memory none;
        Line[] memory lines = new Line[](2);
        lines[0] = settle(PAYER, 1, 100_000);
        lines[1] = Line(3, PAYER, 1, 13, 0, 6001, 1);
        Made memory m = make(none, lines);
        Posted memory p = post(m);
        escrow_.setLimit(1, 1);
        stands(
            over(m, p, 1), abi.encodeWithSelector(Steps.WithinLimit.selector, 1, 6001, uint256(6001)), "given and credited"
        );
        escrow_.setLimit(1, type(uint64).max);
        stands(
            over(m, p, 1),
            abi.encodeWithSelector(Steps.WithinLimit.selector, 1, 6001, uint256(type(uint64).max) + 6000),
            "a sum of more than 64 bits"
        );
        escrow_.setLimit(1, 0);
        falls(over(m, p, 1), 1, "one gwei too much");
    }

    function twiceCall(Posted memory x, Steps.RecordProof memory a, Posted memory y, Steps.RecordProof memory b)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(Steps.challengeTwice, (SALT, x, a, y, b));
    }

    function notTwice(Line memory a, Line memory b) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Steps.NotTwice.selector, encode(a), encode(b));
    }

    function test_twiceInTwoEpochs() external {
        (Made memory a, Posted memory pa, Made memory b, Posted memory pb) = chain();
        Steps.RecordProof memory x = recordProof(a, 2);
        stands(twiceCall(pa, x, pb, recordProof(b, 2)), notTwice(a.lines[2], b.lines[2]), "two numbers");
        stands(
            twiceCall(pb, recordProof(b, 2), pa, x),
            abi.encodeWithSelector(Steps.WrongOrder.selector, 1, 2),
            "the earlier as the later"
        );
        Line[] memory lines = settles(9);
        for (uint256 i = 0; i < 9; i++) {
            lines[i].number += 100;
        }
        // A reject of the same voucher is the same payment.
        lines[8] = Line(2, PAYER, 3, 11, 12, 1, 0);
        b = make(a.after_, lines);
        escrow_.strike(pb, address(this));
        follow(b, pa);
        pb = post(b);
        falls(twiceCall(pa, x, pb, recordProof(b, 8)), 2, "paid in both");
        stands(
            twiceCall(pa, x, pb, recordProof(b, 8)), abi.encodeWithSelector(CourtEscrow.UnknownEpoch.selector, 2), "void"
        );
    }

    function test_earlierEpochMayBeFinalNotVoid() external {
        Accounts memory none;
        Made memory a = make(none, settles(10));
        Posted memory pa = post(a);
        Made memory b = make(a.after_, settles(2));
        follow(b, pa);
        Posted memory pb = post(b);
        escrow_.strike(pa, address(this));
        stands(
            twiceCall(pa, recordProof(a, 0), pb, recordProof(b, 0)),
            abi.encodeWithSelector(CourtEscrow.UnknownEpoch.selector, 1),
            "both are void"
        );
        pa = post(a);
        stands(
            twiceCall(pa, recordProof(a, 0), pb, recordProof(b, 0)),
            abi.encodeWithSelector(CourtEscrow.UnknownEpoch.selector, 2),
            "the later is void"
        );
        follow(b, pa);
        pb = post(b);
        falls(twiceCall(pa, recordProof(a, 0), pb, recordProof(b, 0)), 2, "both stand");
    }

    function test_twiceInOneEpoch() external {
        Accounts memory none;
        Line[] memory lines = settles(20);
        lines[17] = Line(2, PAYER, 4, 11, 12, 77, 0);
        lines[18] = Line(3, PAYER, 4, 13, 0, 5, 0);
        lines[19] = Line(3, PAYER, 4, 14, 0, 5, 1);
        Made memory m = make(none, lines);
        Posted memory p = post(m);
        Steps.RecordProof memory early = recordProof(m, 3);
        for (uint32 i = 0; i < 20; i++) {
            if (i == 3 || i == 17) continue;
            Steps.RecordProof memory x = recordProof(m, i);
            bool before = i < 3;
            stands(
                before ? twiceCall(p, x, p, early) : twiceCall(p, early, p, x),
                before ? notTwice(lines[i], lines[3]) : notTwice(lines[3], lines[i]),
                "another payment"
            );
        }
        stands(
            twiceCall(p, recordProof(m, 18), p, recordProof(m, 19)), notTwice(lines[18], lines[19]), "two auditors"
        );
        stands(twiceCall(p, early, p, early), abi.encodeWithSelector(Steps.SameRecord.selector, 1, 3), "with itself");
        stands(
            twiceCall(p, recordProof(m, 17), p, early),
            abi.encodeWithSelector(Steps.WrongOrder.selector, 1, 3),
            "in the wrong order"
        );
        Steps.RecordProof memory late = recordProof(m, 17);
        late.opening.data = "";
        falls(twiceCall(p, early, p, late), 1, "a voucher settled and rejected, the data given once");
    }

    function test_auditTwice() external {
        Accounts memory none;
        Line[] memory lines = new Line[](3);
        lines[0] = Line(3, PAYER, 4, 13, 0, 5, 0xffffffff);
        lines[1] = Line(3, PAYER, 4, 14, 0, 5, 0);
        lines[2] = Line(3, PAYER, 4, 15, 0, 6, 0xffffffff);
        Made memory m = make(none, lines);
        Posted memory p = post(m);
        stands(twiceCall(p, recordProof(m, 0), p, recordProof(m, 1)), notTwice(lines[0], lines[1]), "two statements");
        falls(twiceCall(p, recordProof(m, 0), p, recordProof(m, 2)), 1, "one statement, whoever is paid");
    }

    /// @dev A skip pays nobody, so it is never a second payment.
    function test_skipIsNoPayment() external {
        Accounts memory none;
        Line[] memory lines = new Line[](3);
        lines[0] = settle(PAYER, 4, 100);
        lines[1] = Line(4, PAYER, 4, 0, 1, 0, 0);
        lines[2] = Line(4, PAYER, 4, 0, 1, 0, 0);
        Made memory m = make(none, lines);
        Posted memory p = post(m);
        stands(twiceCall(p, recordProof(m, 0), p, recordProof(m, 1)), notTwice(lines[0], lines[1]), "paid and skipped");
        stands(twiceCall(p, recordProof(m, 1), p, recordProof(m, 2)), notTwice(lines[1], lines[2]), "skipped twice");
    }

    function suspendedCall(Posted memory p, Steps.RecordProof memory r) private pure returns (bytes memory) {
        return abi.encodeCall(Steps.challengeSuspended, (SALT, p, r));
    }

    function test_suspended() external {
        Accounts memory none;
        Line[] memory lines = settles(4);
        lines[2] = Line(4, PAYER, 3, 0, 1, 0, 0);
        lines[3] = Line(3, PAYER, 3, 13, 0, 5, 0);
        Made memory m = make(none, lines);
        Posted memory p = post(m);
        bytes memory free = abi.encodeWithSelector(Steps.NotSuspended.selector, PAYER, 2);
        stands(suspendedCall(p, recordProof(m, 1)), free, "no dissent");
        disputes.suspend(PAYER, 2, m.header.refBlock + 1);
        stands(suspendedCall(p, recordProof(m, 1)), free, "a dissent after the reference block");
        disputes.suspend(PAYER, 3, 1);
        free = abi.encodeWithSelector(Steps.NotSuspended.selector, PAYER, 3);
        stands(suspendedCall(p, recordProof(m, 2)), free, "its skip");
        falls(suspendedCall(p, recordProof(m, 3)), 1, "its audit");
        p = post(m);
        disputes.suspend(PAYER, 2, m.header.refBlock);
        falls(suspendedCall(p, recordProof(m, 1)), 1, "a dissent of the reference block");
        p = post(m);
        Steps.RecordProof memory x = recordProof(m, 1);
        x.position = 4;
        bytes memory beyond = abi.encodeWithSelector(Openings.NoSuchRecord.selector, 4, 4);
        stands(suspendedCall(p, x), beyond, "no such record");
    }

    /// @dev Any two records: struck exactly when the tests' own words say that both pay the same.
    function testFuzz_twice(uint256 a, uint256 b, uint8 mask) external {
        Line[] memory lines = new Line[](2);
        lines[0] = line(a, 0xff);
        lines[1] = line(b, mask);
        Line memory x = lines[0];
        Line memory y = lines[1];
        Accounts memory none;
        Made memory m = make(none, lines);
        Posted memory p = post(m);
        bool same = x.kind != 4 && y.kind != 4 && x.payer == y.payer && x.number == y.number
            && (x.kind == 3) == (y.kind == 3) && (x.kind != 3 || x.extra == y.extra);
        bytes memory call = twiceCall(p, recordProof(m, 0), p, recordProof(m, 1));
        if (same) falls(call, 1, "the same payment");
        else stands(call, notTwice(x, y), "two payments");
    }

    /// @dev A well-formed record of few payers and numbers, so that two often meet; the mask lets fields differ.
    function line(uint256 r, uint8 mask) private pure returns (Line memory l) {
        l.kind = uint8(1 + (r & mask & 3));
        l.payer = uint32(2 + ((r >> 8) & (mask >> 4) & 1) * 0xfffff);
        l.number = uint32((r >> 16) & (mask >> 5) & 1) * type(uint32).max;
        l.verifier = l.kind == 3 ? 0 : l.kind == 4 ? 1 : uint32(2 + (r >> 24) % 5);
        l.miner = l.kind == 4 ? 0 : uint32(2 + (r >> 32) % 5);
        l.price = l.kind == 4 ? 0 : uint40(r >> 40);
        l.extra = l.kind == 3 ? uint32((r >> 80) & (mask >> 6) & 1) * type(uint32).max : 0;
    }
}
