// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Base.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {Accounts} from "../src/escrow/Accounts.sol";
import {Epochs} from "../src/escrow/Epochs.sol";
import {Escrow} from "../src/escrow/Escrow.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {Ledger} from "../src/lib/Ledger.sol";
import {Header, Posted, Rules, Totals} from "../src/lib/Types.sol";

interface SlotVm {
    function store(address target, bytes32 slot, bytes32 value) external;
    function load(address target, bytes32 slot) external view returns (bytes32);
}

/// @notice What mutation testing found that no other suite of the escrow noticed.
contract EscrowMutantsTest is EscrowBase {
    SlotVm private constant SLOTS = SlotVm(address(vm));
    uint256 private constant KEY = 0xBEE;

    function request(uint64 gweis) private {
        vm.prank(payer);
        escrow.requestWithdraw(gweis);
    }

    /// @dev An epoch that may pay a request made before it.
    function matured(uint64 paid) private returns (uint64 number) {
        vm.roll(height() + LIFE + 1);
        number = payEpoch(paid);
        finalize(number);
    }

    // Deposits and withdrawals

    function test_secondWithdrawalCountsTheFirst() external {
        request(400e9);
        withdraw(address(0xca11), matured(0), payerAccount);
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.AmountTooLarge.selector, 600e9 + 1));
        escrow.requestWithdraw(600e9 + 1);
        request(600e9);
        uint64 number = matured(100e9);
        uint256 had = balance(payer);
        withdraw(address(0xca11), number, payerAccount);
        eq(balance(payer) - had, 500 ether, "what the first withdrawal and the debits left");
    }

    function test_withdrawalNeedsTheRightTotals() external {
        request(400e9);
        uint64 number = matured(900e9);
        (Posted memory p, Totals memory t) = (book.posted(number), totals(number, payerAccount));
        t.debited = 0;
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotInRoot.selector, payerAccount));
        escrow.withdraw(p, payerAccount, t);
    }

    function test_oneGweiAskedBackCounts() external {
        request(1);
        eq(escrow.debitLimit(payerAccount, height() + LIFE), DEPOSIT - 1, "set aside");
    }

    function test_oneGweiOfSecurityIsForfeited() external {
        vm.prank(worker);
        token.approve(address(escrow), 1 gwei);
        fund(worker, 1 gwei);
        vm.prank(worker);
        escrow.lockSecurity(worker, 1 gwei);
        vm.prank(ESCROW_SLASHER);
        eq(escrow.forfeitSecurity(workerAccount), 1, "all of it");
        eq(balance(ESCROW_SLASHER), 1 gwei, "paid");
        vm.recordLogs();
        vm.prank(ESCROW_SLASHER);
        eq(escrow.forfeitSecurity(workerAccount), 0, "nothing is left");
        eq(vm.getRecordedLogs().length, 0, "and nothing happens");
    }

    function test_claimsPayTheDifference() external {
        uint64 number = payEpoch(5);
        finalize(number);
        uint256 had = balance(worker);
        claim(address(0xca11), number, workerAccount);
        number = payEpoch(7);
        finalize(number);
        claim(address(0xca11), number, workerAccount);
        eq(balance(worker) - had, 12 gwei, "what both epochs credited");
    }

    // Keys and accounts

    function test_expiryOfAKeyInUseMayStay() external {
        address key = vm.addr(KEY);
        uint64 expiry = height() + 5;
        for (uint64 nonce = 0; nonce < 2; nonce++) {
            bytes memory s = signed(KEY, escrow.payerKeyDigest(payer, key, 5, expiry, nonce));
            vm.prank(payer);
            escrow.setPayerKey(key, 5, expiry, s);
        }
        eq(escrow.payerKeyOf(key).nonce, 2, "set twice");
    }

    function test_accountsEnd() external {
        setAccounts(uint32(Ledger.ACCOUNTS) - 1);
        fund(address(0xa), 1 gwei);
        vm.prank(address(0xa));
        eq(escrow.deposit(address(0xa), 1 gwei), Ledger.ACCOUNTS - 1, "the last");
        fund(address(0xb), 1 gwei);
        vm.prank(address(0xb));
        vm.expectRevert(Accounts.TooManyAccounts.selector);
        escrow.deposit(address(0xb), 1 gwei);
    }

    /// @dev The slot of the head is found by looking for it; the number of accounts has bits 176 to 207 of it.
    function setAccounts(uint32 number) private {
        for (uint256 i = 0; i < 32; i++) {
            bytes32 was = SLOTS.load(address(escrow), bytes32(i));
            uint256 word = uint256(was) & ~(uint256(type(uint32).max) << 176) | uint256(number) << 176;
            SLOTS.store(address(escrow), bytes32(i), bytes32(word));
            if (escrow.head().accounts == number) return;
            SLOTS.store(address(escrow), bytes32(i), was);
        }
        revert("no slot");
    }

    // Epochs

    function test_mostCalldata() external {
        Header memory h = headerOf(1, settlerAccount, 1, 0);
        vm.blobhashes(new bytes32[](0));
        h.records = 1920;
        bytes memory data = new bytes(240 * 256);
        h.dataHash = keccak256(abi.encodePacked("limn calldata", data));
        vm.prank(settler, settler);
        escrow.postEpochData(h, data);
        eq(escrow.head().last, 1, "posted");
    }

    /// @dev A settler whose bond is gone loses nothing more, and nothing is sent anywhere.
    function test_secondStrikeBurnsNothing() external {
        payEpoch(5);
        payEpoch(7);
        strike(2, address(0xdef));
        vm.recordLogs();
        strike(1, address(0xdef));
        eq(vm.getRecordedLogs().length, 1, "one event: the epoch fell");
    }

    /// @dev Whoever adds to a bond takes no reward that there is not.
    function test_bondWithoutAReward() external {
        vm.recordLogs();
        bond(settler, 1);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 2, "a transfer and the bond");
    }

    function test_warmRingEdges() external {
        escrow.warmRing(3, 5);
        eq(escrow.ring(2), 0, "before the first");
        eq(escrow.ring(3), bytes32(uint256(1)), "the first");
        eq(escrow.ring(4), bytes32(uint256(1)), "the last");
        eq(escrow.ring(5), 0, "behind the last");
        escrow.warmRing(1020, 2000);
        eq(escrow.ring(1023), bytes32(uint256(1)), "the ring's last");
        eq(escrow.ring(1024), 0, "no slot behind the ring");
        bytes32 genesis = escrow.ring(0);
        escrow.warmRing(0, 1);
        eq(escrow.ring(0), genesis, "what is used stays");
    }

    // The clock and the versions in use

    function test_pauseAndStrikeThatOverlap() external {
        uint64 start = height();
        pause(20);
        vm.roll(start + 20);
        uint64 number = payEpoch(5); // judged by the pause's last block
        vm.roll(start + 23);
        strike(number, address(0xdef));
        eq(escrow.clockAt(height()), start, "the clock stood all the time");
        vm.roll(start + 24);
        eq(escrow.clockAt(height()), start + 1, "and goes again");
    }

    function test_requestAfterTwoStops() external {
        uint64 start = height();
        pause(20);
        vm.roll(start + 30);
        uint64 number = payEpoch(5);
        vm.roll(start + 33);
        strike(number, address(0xdef));
        eq(escrow.clockAt(height()), start + 9, "twenty blocks and four");
        request(1);
        (, uint64 due) = escrow.requestOf(payerAccount);
        eq(due, height() + LIFE, "stops of the past delay no new request");
    }

    function test_longestOfTheFirstTwoVersions() external {
        addRules(Rules(0, uint32(WINDOW) / 2, uint32(LIFE) / 4, MIN_BOND));
        request(1);
        (, uint64 due) = escrow.requestOf(payerAccount);
        eq(due, height() + LIFE, "the life of the first");
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 gwei);
        vm.prank(payer);
        escrow.requestUnlock();
        (, due) = escrow.securityOf(payerAccount);
        eq(due, height() + LIFE + WINDOW, "its window, too");
    }

    // What a header claims to have posted

    function headerWith(uint32 rows, uint256 blobs) private returns (Header memory h) {
        h = headerOf(1, settlerAccount, 0, 0);
        bytes32[] memory hashes = new bytes32[](blobs);
        for (uint256 i = 0; i < blobs; i++) {
            hashes[i] = keccak256(abi.encode(i));
        }
        vm.blobhashes(hashes);
        (h.tableCount, h.dataHash) = (rows, keccak256(abi.encodePacked(hashes)));
    }

    function test_blobsOfATable() external {
        uint32[5] memory rows = [uint32(1), 4096, 4097, 8192, 8193];
        uint8[5] memory blobs = [1, 1, 2, 2, 3];
        for (uint256 i = 0; i < 5; i++) {
            Header memory h = headerWith(rows[i], uint256(blobs[i]) - 1);
            refused(h, abi.encodeWithSelector(Epochs.WrongBlobs.selector, uint256(blobs[i])));
            h = headerWith(rows[i], uint256(blobs[i]) + 1);
            refused(h, abi.encodeWithSelector(Epochs.WrongBlobs.selector, uint256(blobs[i])));
        }
        Header memory last = headerWith(8192, 2);
        vm.prank(settler);
        escrow.postEpoch(last);
    }

    function refused(Header memory h, bytes memory reason) private {
        vm.prank(settler);
        vm.expectRevert(reason);
        escrow.postEpoch(h);
    }

    function test_blobsThatAreNotThere() external {
        Header memory h = headerWith(1, 0);
        h.dataHash = keccak256(abi.encode(bytes32(0)));
        refused(h, abi.encodeWithSelector(Epochs.WrongBlobs.selector, uint256(1)));
    }

    /// @dev A contract in the place of EIP-2935's that reverts with a word: no hash.
    function test_historyThatReverts() external {
        vm.roll(height() + 1000);
        vm.etch(0x0000F90827F1C53a10cb7A02335B175320002935, hex"602a60005260206000fd");
        Header memory h = headerOf(1, settlerAccount, 1, 0);
        (h.refBlock, h.refHash) = (height() - 300, bytes32(uint256(0x2a)));
        refused(h, abi.encodeWithSelector(Epochs.RefBlockOutOfRange.selector, h.refBlock));
    }

    /// @dev The tree has 2^24 accounts; one more would lie where account 0 does.
    function test_accountBehindTheLast() external {
        uint32 behind = uint32(Ledger.ACCOUNTS);
        bytes32 node = keccak256(abi.encodePacked(uint8(0), behind, uint128(5), uint128(0)));
        for (uint256 i = 0; i < Ledger.DEPTH; i++) {
            node = keccak256(abi.encodePacked(uint8(1), node, bytes32(0)));
        }
        Header memory h = headerOf(1, settlerAccount, 1, 0);
        h.newRoot = node >> 8;
        vm.prank(settler);
        escrow.postEpoch(h);
        Posted memory p = Posted(h, height(), escrow.head().finalAt);
        vm.roll(p.finalAt);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotInRoot.selector, behind));
        escrow.claim(p, behind, Totals(5, 0, hex"000000"));
    }

    // The deployment

    function test_edgesOfBounds() external {
        Escrow.Config memory c = escrowConfig(address(token));
        c.bounds = Governed.Bounds(8, 8, 16, 16, MIN_BOND, MIN_BOND);
        eq(new Escrow(c).spacing(), 1, "bounds may leave no choice");
        c.bounds = Governed.Bounds(1, 1 << 30, 1, 1 << 30, 1, type(uint64).max);
        eq(new Escrow(c).spacing(), (1 << 20) + 1, "the widest bounds");
        c.bounds.maxWindow = 1024;
        eq(new Escrow(c).spacing(), 2, "a window of as many blocks as the ring has slots");
        c.bounds.maxWindow = 1023;
        eq(new Escrow(c).spacing(), 1, "one less");
        c.rules.activeAt = 77;
        eq(new Escrow(c).rulesOf(1).activeAt, 0, "the first version is in use at once");
    }
}
