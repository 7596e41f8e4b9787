// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EscrowBase} from "./EscrowBase.sol";
import {Accounts} from "../src/escrow/Accounts.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {Header} from "../src/lib/Types.sol";

/// @notice Pauses, what they stop and what they do not, and the clock.
contract EscrowPausesTest is EscrowBase {
    uint64 private constant GAP = 100_800;

    function test_whoPauses() external {
        uint64 until = height() + 5;
        address[3] memory others = [address(this), ESCROW_SLASHER, ESCROW_COURT];
        for (uint256 i = 0; i < others.length; i++) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Governed.NotBrake.selector, ESCROW_BRAKE));
            escrow.pause(until);
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Governed.NotBrake.selector, ESCROW_BRAKE));
            escrow.unpause();
        }
        vm.prank(ESCROW_GOVERNOR);
        escrow.pause(until);
        eq(escrow.head().pausedUntil, until, "paused");
    }

    function test_boundsOfPauses() external {
        uint64 now_ = height();
        eq(escrow.MAX_PAUSE(), GAP, "14 days of 12 seconds");
        eq(escrow.MIN_GAP(), GAP, "as long a rest");
        vm.prank(ESCROW_BRAKE);
        vm.expectRevert(abi.encodeWithSelector(Governed.PauseOutOfRange.selector, now_, now_ + GAP));
        escrow.pause(now_);
        vm.prank(ESCROW_BRAKE);
        vm.expectRevert(abi.encodeWithSelector(Governed.PauseOutOfRange.selector, now_ + GAP + 1, now_ + GAP));
        escrow.pause(now_ + GAP + 1);
        vm.prank(ESCROW_BRAKE);
        vm.expectRevert(abi.encodeWithSelector(Governed.NotPaused.selector));
        escrow.unpause();
        pause(GAP);
        vm.prank(ESCROW_BRAKE);
        vm.expectRevert(abi.encodeWithSelector(Governed.PauseTooSoon.selector, now_ + 2 * GAP));
        escrow.pause(now_ + GAP + 5);
        vm.roll(now_ + 2 * GAP - 1);
        vm.prank(ESCROW_BRAKE);
        vm.expectRevert(abi.encodeWithSelector(Governed.PauseTooSoon.selector, now_ + 2 * GAP));
        escrow.pause(now_ + 2 * GAP);
        vm.roll(now_ + 2 * GAP);
        pause(1);
        wait_(1);
        vm.prank(ESCROW_BRAKE);
        vm.expectRevert(abi.encodeWithSelector(Governed.NotPaused.selector));
        escrow.unpause();
    }

    function test_pauseStopsPostsNotClaims() external {
        uint64 number = payEpoch(5);
        uint64 until = height() + 100;
        pause(100);
        book.begin(number + 1);
        Header memory h = headerOf(number + 1, settlerAccount, 1, 0);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Governed.IsPaused.selector, until));
        escrow.postEpoch(h);
        vm.blobhashes(new bytes32[](0));
        h.dataHash = keccak256(abi.encodePacked("limn calldata", new bytes(256)));
        vm.prank(settler, settler);
        vm.expectRevert(abi.encodeWithSelector(Governed.IsPaused.selector, until));
        escrow.postEpochData(h, new bytes(256));
        finalize(number);
        claim(address(this), number, workerAccount);
        eq(balance(worker), 5 gwei, "claims go on");
        // So do deposits, requests and the way into the network.
        vm.prank(payer);
        escrow.deposit(payer, 1 gwei);
        vm.prank(payer);
        escrow.requestWithdraw(1);
        escrow.checkStart();
        vm.roll(until - 1);
        vm.prank(settler, settler);
        vm.expectRevert(abi.encodeWithSelector(Governed.IsPaused.selector, until));
        escrow.postEpochData(h, new bytes(256));
        vm.roll(until);
        payEpoch(1);
    }

    function test_challengesGoOn() external {
        uint64 number = payEpoch(5);
        pause(100);
        wait_(3);
        strike(number, address(0xdef));
        eq(escrow.head().last, number - 1, "void");
        eq(escrow.head().pausedUntil, book.posted(number).postedAt + 101, "still paused");
    }

    function test_pauseStopsPayments() external {
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 ether);
        vm.prank(payer);
        escrow.requestUnlock();
        vm.prank(payer);
        escrow.requestWithdraw(7);
        vm.prank(settler);
        escrow.requestBondExit();
        (address other, uint32 account) = rival();
        wait_(LIFE + WINDOW + 2);
        uint64 number = payEpochBy(other, account, 1);
        finalize(number);
        uint64 until = height() + 50;
        pause(50);
        bytes memory paused = abi.encodeWithSelector(Governed.IsPaused.selector, until);
        for (uint256 i = 0; i < 2; i++) {
            vm.expectRevert(paused);
            this.withdrawNow(number);
            vm.prank(payer);
            vm.expectRevert(paused);
            escrow.withdrawSecurity();
            vm.prank(settler);
            vm.expectRevert(paused);
            escrow.withdrawBond();
            vm.roll(until - 1);
        }
        vm.roll(until); // all had matured before
        this.withdrawNow(number);
        vm.prank(payer);
        escrow.withdrawSecurity();
        vm.prank(settler);
        escrow.withdrawBond();
        eq(balance(payer), 1000 ether + 7 gwei, "all back");
        eq(balance(settler), 100 ether, "bond is back");
    }

    /// @notice A pause of any length at any time delays each request by what of the pause lay in its time.
    function testFuzz_clocksStop(uint64 before, uint64 length, uint64 lifted) external {
        uint64 asked = height();
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 ether);
        vm.prank(payer);
        escrow.requestUnlock();
        vm.prank(payer);
        escrow.requestWithdraw(7);
        vm.prank(settler);
        escrow.requestBondExit();
        before = uint64(bound(before, 0, 40));
        length = uint64(bound(length, 1, GAP));
        wait_(before);
        pause(length);
        lifted = uint64(bound(lifted, 0, length));
        if (lifted < length) {
            wait_(lifted);
            vm.prank(ESCROW_GOVERNOR);
            escrow.unpause();
            length = lifted;
        }
        checkDue(asked, before, length);
    }

    function checkDue(uint64 asked, uint64 before, uint64 length) private {
        // A request that matures in the first block of the pause has counted its time.
        uint64 unlocks = asked + LIFE + WINDOW + (before < LIFE + WINDOW ? length : 0);
        (, uint64 unlocksAt) = escrow.securityOf(payerAccount);
        eq(unlocksAt, unlocks, "security");
        (, uint64 due) = escrow.requestOf(payerAccount);
        eq(due, asked + LIFE + (before < LIFE ? length : 0), "withdrawal");
        eq(escrow.debitLimit(payerAccount, due - 1), DEPOSIT, "still spendable");
        eq(escrow.debitLimit(payerAccount, due), DEPOSIT - 7, "set aside");
        uint64 out = asked + 1 + (before < 1 ? length : 0);
        uint64 last = asked + before + length;
        if (out < last) out = last;
        if (height() < out) vm.roll(out);
        vm.prank(settler);
        escrow.withdrawBond();
        if (unlocks > height() + 1) {
            vm.roll(unlocks - 1);
            vm.prank(payer);
            vm.expectRevert(abi.encodeWithSelector(Accounts.Locked.selector, unlocks));
            escrow.withdrawSecurity();
        }
        vm.roll(unlocks > last ? unlocks : last);
        vm.prank(payer);
        escrow.withdrawSecurity();
    }

    function test_clockOfManyPauses() external {
        uint64 first = height();
        pause(10);
        vm.roll(first + 10 + GAP);
        pause(100);
        vm.roll(first + 2 * (10 + GAP) + 200);
        pause(1000);
        vm.prank(ESCROW_BRAKE);
        escrow.unpause(); // in its first block: nothing was stopped
        eq(escrow.clockAt(0), 0, "before all");
        eq(escrow.clockAt(first), first, "at the start");
        eq(escrow.clockAt(first + 4), first, "it stands");
        eq(escrow.clockAt(first + 10), first, "at the end");
        eq(escrow.clockAt(first + 11), first + 1, "it goes on");
        eq(escrow.clockAt(first + 10 + GAP), first + GAP, "at the second");
        eq(escrow.clockAt(first + 10 + GAP + 100), first + GAP, "at its end");
        eq(escrow.clockAt(first + 10 + GAP + 101), first + GAP + 1, "and on");
        eq(escrow.clockAt(height() + 77), height() + 77 - 110, "now");
    }

    function test_retirementWaits() external {
        uint64 added = height();
        addRules(rules());
        wait_(LIFE + 4);
        pause(50);
        eq(escrow.retiresAt(1), added + 2 * LIFE + 50, "a pause takes no time from vouchers");
        wait_(50 + LIFE - 3);
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        Header memory h = headerOf(number, settlerAccount, 1, 0);
        (h.refBlock, h.refHash) = (added + 2 * LIFE + 50, blockhash(added + 2 * LIFE + 50));
        post(settler, h);
        eq(escrow.head().last, number, "the last block of version 1");
    }
}
