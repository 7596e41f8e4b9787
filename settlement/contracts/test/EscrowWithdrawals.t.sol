// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EscrowBase} from "./EscrowBase.sol";
import {Accounts} from "../src/escrow/Accounts.sol";
import {Epochs} from "../src/escrow/Epochs.sol";
import {Header, Posted} from "../src/lib/Types.sol";

/// @notice Deposits on their way back: what records may still count on, and what is paid.
contract EscrowWithdrawalsTest is EscrowBase {
    function request(uint64 gweis) private returns (uint64 due) {
        vm.prank(payer);
        escrow.requestWithdraw(gweis);
        uint64 asked;
        (asked, due) = escrow.requestOf(payerAccount);
        eq(asked, gweis, "asked");
    }

    function test_withdrawalOfADebtFreePayer() external {
        uint64 asked = height();
        eq(request(400e9), asked + LIFE, "one voucher life");
        eq(escrow.debitLimit(payerAccount, asked + LIFE - 1), DEPOSIT, "still spendable");
        eq(escrow.debitLimit(payerAccount, asked + LIFE), 600e9, "set aside");
        vm.roll(asked + LIFE + 1);
        uint64 number = payEpoch(100e9);
        finalize(number);
        withdraw(address(0xca11), number, payerAccount);
        eq(balance(payer), 1000 ether + 400 ether, "paid to the owner");
        eq(balance(address(0xca11)), 0, "not to the caller");
        eq(escrow.debitLimit(payerAccount, asked + LIFE), 600e9, "limit is as before");
        vm.expectRevert(abi.encodeWithSelector(Epochs.NoRequest.selector, payerAccount));
        this.withdrawNow(number);
    }

    function test_withdrawalBounds() external {
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.AmountTooLarge.selector, DEPOSIT + 1));
        escrow.requestWithdraw(uint64(DEPOSIT + 1));
        uint64 number = payEpoch(uint64(DEPOSIT));
        finalize(number);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NoRequest.selector, payerAccount));
        this.withdrawNow(number);
        vm.prank(payer);
        escrow.requestWithdraw(1);
        vm.expectRevert(abi.encodeWithSelector(Epochs.RequestTooYoung.selector, height() + LIFE));
        this.withdrawNow(number);
        vm.roll(height() + LIFE + 1);
        number = payEpoch(0);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotFinal.selector, number, book.posted(number).finalAt));
        this.withdrawNow(number);
        finalize(number);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NothingLeft.selector, payerAccount));
        this.withdrawNow(number);
        vm.prank(payer);
        escrow.requestWithdraw(0);
        (uint64 gweis, uint64 due) = escrow.requestOf(payerAccount);
        eq(gweis + due, 0, "taken back");
        vm.expectRevert(abi.encodeWithSelector(Epochs.NoRequest.selector, payerAccount));
        this.withdrawNow(number);
    }

    function test_referenceBlockDecides() external {
        uint64 due = request(1e9);
        vm.roll(due + 2);
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        Header memory h = headerOf(number, settlerAccount, 1, 0);
        (h.refBlock, h.refHash) = (due - 1, blockhash(due - 1));
        post(settler, h);
        finalize(number);
        vm.expectRevert(abi.encodeWithSelector(Epochs.RequestTooYoung.selector, due));
        this.withdrawNow(number);
        book.begin(++number);
        h = headerOf(number, settlerAccount, 1, 0);
        (h.refBlock, h.refHash) = (due, blockhash(due));
        post(settler, h);
        finalize(number);
        this.withdrawNow(number);
        eq(balance(payer), 1001 ether, "paid");
    }

    function test_aSecondRequestReplacesTheFirst() external {
        request(1e9);
        wait_(LIFE - 1);
        uint64 asked = height();
        eq(request(3e9), asked + LIFE, "a new clock");
        eq(escrow.debitLimit(payerAccount, asked + LIFE - 1), DEPOSIT, "the first counts no more");
        eq(escrow.debitLimit(payerAccount, asked + LIFE), DEPOSIT - 3e9, "the second does");
    }

    /// @notice A payer that asks everything back right after an assignment still pays for it.
    function testFuzz_withdrawalBetweenAssignmentAndSettlement(uint64 price, uint64 asked, uint64 more) external {
        price = uint64(bound(price, 1, DEPOSIT));
        asked = uint64(bound(asked, 1, DEPOSIT));
        more = uint64(bound(more, 0, DEPOSIT));
        uint64 due = request(asked); // the voucher was given in the block before
        vm.roll(due);
        // The last epoch in which the voucher can be settled: its reference block lies before the due one.
        yes(escrow.debitLimit(payerAccount, due - 1) >= price, "the record fits");
        payEpoch(price);
        vm.roll(due + 1);
        uint64 number = payEpoch(0);
        finalize(number);
        // What came later came to stay.
        if (more != 0) {
            vm.prank(payer);
            escrow.deposit(payer, uint256(more) * 1 gwei);
        }
        uint256 left = DEPOSIT + more - price;
        uint256 paid = asked < left ? asked : left;
        if (paid == 0) {
            vm.expectRevert(abi.encodeWithSelector(Epochs.NothingLeft.selector, payerAccount));
            this.withdrawNow(number);
            return;
        }
        uint256 had = balance(payer);
        this.withdrawNow(number);
        eq(balance(payer) - had, paid * 1 gwei, "what the request and the debits leave");
        claim(address(this), number, workerAccount);
        eq(balance(worker), uint256(price) * 1 gwei, "the worker has its pay");
        yes(escrow.debitLimit(payerAccount, height()) >= price, "no debit exceeds the deposits");
    }

    /// @notice Whatever a payer does after a reference block, its limit there does not fall.
    function testFuzz_limitsNeverFall(uint256 seed) external {
        uint64 checked = height();
        uint64 limit = escrow.debitLimit(payerAccount, checked);
        uint64 number = 0;
        for (uint256 i = 0; i < 24; i++) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint256 action = seed % 6;
            uint64 size = uint64(bound(seed >> 8, 1, 20));
            if (action == 0) {
                vm.prank(payer);
                escrow.deposit(payer, uint256(size) * 1 gwei);
            } else if (action == 1) {
                (uint64 deposited, uint64 withdrawn,,) = escrow.funds(payerAccount);
                vm.prank(payer);
                escrow.requestWithdraw(uint64(bound(seed >> 16, 0, deposited - withdrawn)));
            } else if (action == 2 && number != 0) {
                finalize(number);
                try this.withdrawNow(number) {} catch {}
            } else if (action == 3) {
                try this.tryPause(size) {} catch {}
            } else if (action == 4 && number != 0) {
                try this.strikeNow(number) {} catch {}
                number = escrow.head().last;
                // Epochs that stand are judged by blocks up to the last one's reference block.
                if (number == 0 || book.posted(number).header.refBlock < checked) {
                    checked = number == 0 ? 1000 : book.posted(number).header.refBlock;
                    limit = escrow.debitLimit(payerAccount, checked);
                }
            } else {
                wait_(size);
                number = tryPost(number);
                if (number != 0) {
                    uint64 ref = book.posted(number).header.refBlock;
                    if (ref > checked) (checked, limit) = (ref, escrow.debitLimit(payerAccount, ref));
                }
            }
            yes(escrow.debitLimit(payerAccount, checked) >= limit, "a limit fell");
        }
    }

    function tryPause(uint64 blocks) external {
        pause(blocks);
    }

    function tryPost(uint64 before) private returns (uint64 number) {
        (address operator, uint64 held,) = escrow.settlers(settlerAccount);
        if (operator == address(0) || held < MIN_BOND || height() < escrow.head().pausedUntil) return before;
        return payEpoch(0);
    }

    function test_limitOfAnEmptyAccount() external view {
        eq(escrow.debitLimit(settlerAccount, height()), 0, "a bond is no deposit");
        eq(escrow.debitLimit(999, height()), 0, "nobody's");
    }

    function test_replayOfAVoidEpochPaysNothing() external {
        uint64 due = request(1e9);
        vm.roll(due + 1);
        uint64 number = payEpoch(1);
        Posted memory p = book.posted(number);
        strike(number, address(0xdef));
        vm.roll(p.finalAt);
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number));
        this.withdrawNow(number);
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number));
        this.claimNow(number, workerAccount);
    }
}
