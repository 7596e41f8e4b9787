// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EscrowBase} from "./EscrowBase.sol";
import {Epochs} from "../src/escrow/Epochs.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {Header, Posted, Rules} from "../src/lib/Types.sol";

/// @notice Bonds, strikes, rewards, and what a void epoch leaves to others.
contract EscrowStrikesTest is EscrowBase {
    address private constant FIRST = address(0xf1);
    address private constant SECOND = address(0xf2);
    uint256 private constant HALF = 5 ether;

    function rewardOf(uint32 account) private view returns (address to, uint64 amount, uint32 releasedAt) {
        return escrow.rewards(account);
    }

    // Strikes

    function test_onlyCourtsStrike() external {
        uint64 number = payEpoch(1);
        Posted memory p = book.posted(number);
        address[5] memory others = [address(this), settler, ESCROW_GOVERNOR, ESCROW_BRAKE, ESCROW_SLASHER];
        for (uint256 i = 0; i < others.length; i++) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Governed.NotCourt.selector, others[i]));
            escrow.strike(p, FIRST);
        }
    }

    function test_strikeTakesTheBond() external {
        uint64 number = payEpoch(1);
        strike(number, FIRST);
        eq(escrow.head().last, 0, "void");
        (address operator, uint64 held,) = escrow.settlers(settlerAccount);
        eq(operator, settler, "still its key");
        eq(held, 0, "no bond");
        eq(balance(escrow.BURN()), HALF, "half burned");
        eq(balance(FIRST), 0, "nothing yet");
        (address to, uint64 amount, uint32 releasedAt) = rewardOf(settlerAccount);
        eq(to, FIRST, "to the challenger");
        eq(uint256(amount) * 1 gwei, HALF, "half kept");
        eq(releasedAt, book.posted(number).finalAt, "until the epoch would be final");
        vm.expectRevert(abi.encodeWithSelector(Epochs.RewardHeld.selector, uint64(releasedAt)));
        escrow.takeReward(settlerAccount);
        vm.roll(releasedAt);
        escrow.takeReward(settlerAccount);
        eq(balance(FIRST), HALF, "paid");
        vm.expectRevert(abi.encodeWithSelector(Epochs.NoReward.selector, settlerAccount));
        escrow.takeReward(settlerAccount);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NoReward.selector, workerAccount));
        escrow.takeReward(workerAccount);
    }

    function test_strikesNeedAnOpenEpoch() external {
        uint64 number = payEpoch(1);
        payEpoch(1);
        Posted memory p = book.posted(number);
        vm.roll(p.finalAt - 1);
        p.header.debits++;
        vm.prank(ESCROW_COURT);
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number));
        escrow.strike(p, FIRST);
        p = book.posted(number);
        escrow.requireOpen(p);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotFinal.selector, number, p.finalAt));
        escrow.requireFinal(p);
        vm.roll(p.finalAt);
        escrow.requireFinal(p);
        vm.expectRevert(abi.encodeWithSelector(Epochs.WindowClosed.selector, number));
        escrow.requireOpen(p);
        vm.expectRevert(abi.encodeWithSelector(Epochs.WindowClosed.selector, number));
        this.strikeNow(number);
        this.strikeNow(number + 1);
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number + 1));
        this.strikeNow(number + 1);
        escrow.requireStanding(p);
    }

    function test_theOddGweiBurns() external {
        bond(settler, 1);
        uint64 number = payEpoch(1);
        strike(number, FIRST);
        (, uint64 amount,) = rewardOf(settlerAccount);
        eq(amount, MIN_BOND / 2, "half rounded down");
        eq(balance(escrow.BURN()), HALF + 1 gwei, "the rest");
    }

    function test_bondAddedLaterFallsToo() external {
        uint64 number = payEpoch(1);
        bond(settler, 30e9);
        strike(number, FIRST);
        eq(balance(escrow.BURN()), 4 * HALF, "the whole bond");
    }

    // Rewards

    /// @notice A settler that proves a decoy on top of its wrong epoch gets nothing once that epoch is proved.
    function test_rewardMovesToTheFirstWrongEpoch() external {
        uint64 wrong = payEpoch(1);
        uint64 decoy = payEpoch(1);
        strike(decoy, SECOND);
        uint64 released = book.posted(decoy).finalAt;
        vm.roll(book.posted(wrong).finalAt - 1);
        strike(wrong, FIRST);
        (address to, uint64 amount, uint32 releasedAt) = rewardOf(settlerAccount);
        eq(to, FIRST, "the reward moved");
        eq(uint256(amount) * 1 gwei, HALF, "the same reward");
        eq(releasedAt, released, "as late as it was");
        vm.roll(released);
        escrow.takeReward(settlerAccount);
        eq(balance(FIRST), HALF, "paid to who proved the first");
        eq(balance(SECOND), 0, "not to the accomplice");
        eq(balance(escrow.BURN()), HALF, "burned once");
    }

    function test_rewardOfALaterEpochStays() external {
        payEpoch(1);
        uint64 wrong = payEpoch(1);
        strike(wrong, FIRST);
        vm.roll(book.posted(wrong).finalAt);
        escrow.takeReward(settlerAccount);
        eq(balance(FIRST), HALF, "nobody proved an earlier one");
    }

    function test_otherSettlersRewardsAreApart() external {
        (address other, uint32 account) = rival();
        uint64 wrong = payEpoch(1);
        uint64 also = payEpochBy(other, account, 1);
        strike(also, SECOND);
        strike(wrong, FIRST);
        vm.roll(book.posted(also).finalAt);
        escrow.takeReward(settlerAccount);
        escrow.takeReward(account);
        eq(balance(FIRST), HALF, "each by its own bond");
        eq(balance(SECOND), HALF, "each by its own bond");
    }

    function test_aStruckSettlerWaits() external {
        uint64 number = payEpoch(1);
        strike(number, FIRST);
        uint64 released = book.posted(number).finalAt;
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.RewardHeld.selector, released));
        escrow.postBond(settler, MIN_BOND * 1 gwei);
        vm.roll(released);
        bond(settler, MIN_BOND);
        eq(balance(FIRST), HALF, "the reward goes out first");
        (,, uint32 releasedAt) = rewardOf(settlerAccount);
        eq(releasedAt, 0, "and is forgotten");
        strike(payEpoch(1), SECOND);
        vm.roll(escrow.head().finalAt);
        escrow.takeReward(settlerAccount);
        eq(balance(SECOND), HALF, "a new bond, a new reward");
        eq(balance(FIRST), HALF, "the old one as it was");
    }

    function test_aStruckSettlerHasNothingToPostWith() external {
        uint64 number = payEpoch(1);
        strike(number, FIRST);
        book.begin(number);
        Header memory h = headerOf(number, settlerAccount, 1, 0);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.BondTooSmall.selector, uint64(0), MIN_BOND));
        escrow.postEpoch(h);
    }

    // Bonds on their way back

    function test_bondLeavesAfterItsEpochs() external {
        vm.prank(settler);
        vm.expectRevert(Epochs.NotExiting.selector);
        escrow.withdrawBond();
        payEpoch(1);
        vm.prank(settler);
        escrow.requestBondExit();
        uint64 free = book.posted(1).finalAt + 1;
        Header memory h = headerOf(2, settlerAccount, 1, 0);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotOperator.selector, address(0)));
        escrow.postEpoch(h);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotOperator.selector, address(0)));
        escrow.requestBondExit();
        vm.roll(free - 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.ExitNotReached.selector, free));
        escrow.withdrawBond();
        vm.roll(free);
        vm.prank(settler);
        escrow.withdrawBond();
        eq(balance(settler), 100 ether, "bond is back");
        vm.prank(settler);
        vm.expectRevert(Epochs.NotExiting.selector);
        escrow.withdrawBond();
    }

    function test_anExitCanBeTakenBack() external {
        vm.prank(settler);
        escrow.requestBondExit();
        bond(settler, 1);
        (address operator,, uint32 exitAt) = escrow.settlers(settlerAccount);
        eq(operator, settler, "works again");
        eq(exitAt, 0, "no exit");
        payEpoch(1);
    }

    function test_bondIsTakenWhileExiting() external {
        uint64 number = payEpoch(1);
        vm.prank(settler);
        escrow.requestBondExit();
        vm.roll(book.posted(number).finalAt - 1);
        strike(number, FIRST);
        eq(balance(escrow.BURN()), HALF, "half burned");
        wait_(10 * WINDOW);
        vm.prank(settler);
        escrow.withdrawBond();
        eq(balance(settler), 90 ether, "nothing is left of it");
    }

    /// @notice No bond is out while an epoch that it answers for is open.
    function testFuzz_exitOutlivesEpochs(uint8 posts, uint8 asked, uint8 window) external {
        uint64 exits = uint64(bound(asked, 0, 40));
        if (window % 2 == 1) {
            addRulesWithWindow(uint32(bound(window, 2, 32)));
            wait_(LIFE + 1);
        }
        for (uint256 i = 0; i < bound(posts, 1, 4); i++) {
            payEpoch(1);
        }
        wait_(exits);
        vm.prank(settler);
        escrow.requestBondExit();
        uint64 last = escrow.head().last;
        uint64 finalAt = book.posted(last).finalAt;
        if (height() < finalAt) {
            vm.roll(finalAt - 1);
            vm.prank(settler);
            vm.expectPartialRevert(Epochs.ExitNotReached.selector);
            escrow.withdrawBond();
        }
        vm.roll(finalAt > height() ? finalAt + 1 : height() + 1);
        vm.prank(settler);
        escrow.withdrawBond();
    }

    function addRulesWithWindow(uint32 window) private {
        Rules memory r = rules();
        r.challengeWindow = window;
        addRules(r);
    }

    // Void and posted again

    /// @notice The whole of a void epoch, by an innocent settler, is posted again after a request would have matured.
    function test_requestsDoNotOvertakeVoidEpochs() external {
        (address other, uint32 account) = rival();
        vm.prank(payer);
        escrow.requestWithdraw(uint64(DEPOSIT)); // all, right after the voucher
        wait_(LIFE - 3);
        uint64 wrong = payEpoch(0);
        uint64 right = payEpochBy(other, account, 50e9); // its reference block lies before the request is due
        yes(escrow.debitLimit(payerAccount, book.posted(right).header.refBlock) == DEPOSIT, "not yet due");
        vm.roll(book.posted(wrong).finalAt - 1);
        strike(wrong, FIRST);
        (, uint64 held,) = escrow.settlers(account);
        eq(held, MIN_BOND, "who built on it keeps its bond");
        eq(escrow.debitLimit(payerAccount, height()), DEPOSIT, "as the void epoch saw it");
        wait_(1);
        yes(escrow.debitLimit(payerAccount, height() - 1) == DEPOSIT, "time to post it again");
        uint64 again = payEpochBy(other, account, 50e9);
        eq(again, wrong, "the number is used again");
        yes(escrow.debitLimit(payerAccount, book.posted(again).header.refBlock) >= 50e9, "the record fits");
        finalize(again);
        claim(address(this), again, workerAccount);
        eq(balance(worker), 50 ether, "the worker has lost nothing");
        // The request still matures, by as much later as the void epochs took.
        (, uint64 due) = escrow.requestOf(payerAccount);
        vm.roll(due + 1);
        uint64 last = payEpochBy(other, account, 0);
        finalize(last);
        this.withdrawNow(last);
        eq(balance(payer), 2000 ether - 50 ether, "and pays the rest");
    }

    function test_versionsDoNotRetireUnderVoidEpochs() external {
        (address other, uint32 account) = rival();
        uint64 retires = height() + 2 * LIFE;
        addRules(rules());
        vm.roll(retires);
        uint64 wrong = payEpoch(0);
        uint64 right = payEpochBy(other, account, 5);
        uint64 refBlock = book.posted(wrong).header.refBlock;
        eq(book.posted(right).header.refBlock, retires, "in the last block of version 1");
        wait_(5);
        strike(wrong, FIRST);
        uint64 struck = height();
        eq(escrow.retiresAt(1), struck + (retires - refBlock), "it has as long as it had");
        vm.roll(struck + 2);
        right = payEpochBy(other, account, 5); // by version 1 again
        eq(book.posted(right).header.refBlock, struck + 1, "in its last block again");
        book.begin(right + 1);
        Header memory h = headerOf(right + 1, account, 1, 0);
        vm.prank(other);
        vm.expectRevert(abi.encodeWithSelector(Epochs.ParamsRetired.selector, uint32(1), struck + 1));
        escrow.postEpoch(h);
    }

    /// @notice The clock is set back to the struck epoch's reference block, however strikes and pauses overlap.
    function testFuzz_clockAfterStrikes(uint256 seed) external {
        (address other, uint32 account) = rival();
        uint64[] memory refs = new uint64[](8);
        uint64[] memory clocks = new uint64[](8);
        for (uint256 i = 1; i < 7; i++) {
            wait_(uint64(bound(seed >> (4 * i), 0, 1)));
            uint64 number = i % 2 == 0 ? payEpoch(0) : payEpochBy(other, account, 0);
            refs[i] = book.posted(number).header.refBlock;
            clocks[i] = escrow.clockAt(refs[i]);
        }
        if (seed & 1 == 1) pause(uint64(bound(seed >> 40, 1, 20)));
        uint64 pausedUntil = escrow.head().pausedUntil;
        wait_(1);
        // Strikes from the last epoch down to one that may still be open.
        for (uint64 n = 6; n > 2; n--) {
            Posted memory p = book.posted(n);
            if (height() >= p.finalAt || (seed >> (50 + n)) & 1 == 0) continue;
            if (n > escrow.head().last) continue;
            strike(n, FIRST);
            uint64 now_ = height();
            eq(escrow.clockAt(refs[n]), clocks[n], "the struck epoch's clock");
            eq(escrow.clockAt(now_), clocks[n], "is the clock now");
            for (uint64 k = 1; k < n; k++) {
                eq(escrow.clockAt(refs[k]), clocks[k], "standing epochs see what they saw");
            }
            uint64 on = pausedUntil > now_ ? pausedUntil : now_;
            eq(escrow.clockAt(on), clocks[n], "until a pause ends");
            eq(escrow.clockAt(on + 3), clocks[n] + 3, "then it goes on");
            wait_(1);
        }
    }
}
