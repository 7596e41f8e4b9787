// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Base.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {Accounts} from "../src/escrow/Accounts.sol";
import {Epochs} from "../src/escrow/Epochs.sol";
import {Escrow} from "../src/escrow/Escrow.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {Ledger} from "../src/lib/Ledger.sol";
import {Header, Posted, Totals} from "../src/lib/Types.sol";

/// @notice Posting in both modes, and claims.
contract EscrowEpochsTest is EscrowBase {
    // Posting

    /// @dev The next epoch with one payment of 5 gwei, ready to be posted by the settler.
    function ready() private returns (Header memory h) {
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        book.pay(number, payerAccount, workerAccount, 5);
        return headerOf(number, settlerAccount, 1, 5);
    }

    function refuse(Header memory h, bytes memory reason) private {
        vm.prank(settler);
        vm.expectRevert(reason);
        escrow.postEpoch(h);
    }

    function test_postChecksItsPlace() external {
        payEpoch(1);
        Header memory h = ready();
        h.number = 3;
        refuse(h, abi.encodeWithSelector(Epochs.WrongNumber.selector, uint64(3), uint64(2)));
        h.number = 1;
        refuse(h, abi.encodeWithSelector(Epochs.WrongNumber.selector, uint64(1), uint64(2)));
        h.number = uint64(1 << 32) + 2; // the number is not cut to the width it is stored in
        refuse(h, abi.encodeWithSelector(Epochs.WrongNumber.selector, h.number, uint64(2)));
        h = ready();
        bytes32 hash = h.previousHeader;
        h.previousHeader = 0;
        refuse(h, abi.encodeWithSelector(Epochs.WrongPreviousHeader.selector, hash));
        vm.roll(height() - 1);
        h = ready();
        refuse(h, abi.encodeWithSelector(Epochs.TooSoon.selector, height() + 1));
    }

    function test_postChecksTheReference() external {
        payEpoch(1);
        Header memory h = ready();
        h.refBlock = book.posted(1).header.refBlock - 1;
        refuse(h, abi.encodeWithSelector(Epochs.RefBlockOutOfRange.selector, h.refBlock));
        h.refBlock = height();
        refuse(h, abi.encodeWithSelector(Epochs.RefBlockOutOfRange.selector, h.refBlock));
        h.refBlock = type(uint64).max;
        refuse(h, abi.encodeWithSelector(Epochs.RefBlockOutOfRange.selector, h.refBlock));
        h = ready();
        bytes32 hash = h.refHash;
        h.refHash = 0;
        refuse(h, abi.encodeWithSelector(Epochs.WrongRefHash.selector, hash));
    }

    function test_postLooksUpOldBlocks() external {
        address history = 0x0000F90827F1C53a10cb7A02335B175320002935;
        wait_(1000);
        Header memory h = ready();
        h.refBlock = height() - 300;
        // Returns the hash of a block: 0xaa and its number.
        vm.etch(history, hex"5f3560aa60f81b175f5260205ff3");
        h.refHash = bytes32(uint256(0xaa) << 248 | h.refBlock);
        vm.prank(settler);
        escrow.postEpoch(h);
        vm.roll(height() + 1);
        book.store(Posted(h, height() - 1, escrow.head().finalAt));
        h = ready();
        h.refBlock = height() - 290;
        vm.etch(history, hex"5f5f5260205ff3"); // knows nothing of it
        refuse(h, abi.encodeWithSelector(Epochs.RefBlockOutOfRange.selector, h.refBlock));
        vm.etch(history, hex"5f5ffd"); // reverts
        refuse(h, abi.encodeWithSelector(Epochs.RefBlockOutOfRange.selector, h.refBlock));
        vm.etch(history, ""); // a chain without it
        refuse(h, abi.encodeWithSelector(Epochs.RefBlockOutOfRange.selector, h.refBlock));
    }

    function test_postChecksSums() external {
        Header memory h = ready();
        h.debits = 6;
        refuse(h, abi.encodeWithSelector(Epochs.SumsDiffer.selector, uint64(6), uint64(5)));
        h = ready();
        h.newRoot |= bytes32(uint256(1) << 248);
        refuse(h, abi.encodeWithSelector(Epochs.BadRoot.selector, h.newRoot));
        h = ready();
        h.records = 0;
        vm.blobhashes(new bytes32[](0));
        h.dataHash = keccak256("");
        refuse(h, abi.encodeWithSelector(Epochs.EmptyEpochMoves.selector));
        h.newRoot = h.previousRoot;
        refuse(h, abi.encodeWithSelector(Epochs.EmptyEpochMoves.selector));
        (h.debits, h.credits) = (0, 0);
        vm.prank(settler);
        escrow.postEpoch(h); // an epoch without records needs no blob
        eq(escrow.head().last, 1, "posted");
    }

    function test_onlyTheBondedOperatorPosts() external {
        Header memory h = ready();
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotOperator.selector, settler));
        escrow.postEpoch(h);
        h.settler = workerAccount; // not a settler
        refuse(h, abi.encodeWithSelector(Epochs.NotOperator.selector, address(0)));
        address key = address(0x4444);
        vm.prank(settler);
        escrow.postBond(key, 1 gwei);
        h.settler = settlerAccount;
        refuse(h, abi.encodeWithSelector(Epochs.NotOperator.selector, key));
        vm.prank(key);
        escrow.postEpoch(h);
        vm.prank(settler);
        vm.expectRevert(Governed.ZeroAddress.selector);
        escrow.postBond(address(0), 1 gwei);
    }

    function test_bondMustBeLargeEnough() external {
        address poor = address(0x5001);
        fund(poor, 100 ether);
        uint32 account = bond(poor, MIN_BOND - 1);
        Header memory h = ready();
        h.settler = account;
        vm.prank(poor);
        vm.expectRevert(abi.encodeWithSelector(Epochs.BondTooSmall.selector, MIN_BOND - 1, MIN_BOND));
        escrow.postEpoch(h);
        bond(poor, 1);
        vm.prank(poor);
        escrow.postEpoch(h);
    }

    function test_postWaitsForTheStart() external {
        Escrow other = new Escrow(escrowConfig(address(token)));
        vm.expectRevert(Governed.NotConnected.selector);
        other.checkStart();
        Header memory h;
        h.dataHash = keccak256("");
        vm.blobhashes(new bytes32[](0));
        vm.expectRevert(Epochs.NotStarted.selector);
        other.postEpoch(h);
        // Verifiers can leave again.
        address node = vm.addr(0x57a7);
        vm.prank(address(0x57a7));
        registry.requestUnbond(node, MIN_STAKE);
        escrow.checkStart();
        yes(!escrow.head().started, "stopped");
        refuse(ready(), abi.encodeWithSelector(Epochs.NotStarted.selector));
    }

    function test_numberOfBlobs(uint16 records, uint16 rows) external {
        records = uint16(bound(records, 1, 10_000));
        rows = uint16(bound(rows, 0, 10_000));
        Header memory h = ready();
        h.records = records;
        (h.tableFrom, h.tableCount) = (uint32(Ledger.ACCOUNTS) - rows, rows);
        uint256 n = (uint256(records) + 4095) / 4096 + (uint256(rows) + 4095) / 4096;
        for (uint256 k = n - 1; k <= n + 1; k++) {
            bytes32[] memory hashes = new bytes32[](k);
            for (uint256 i = 0; i < k; i++) {
                hashes[i] = keccak256(abi.encode(i));
            }
            vm.blobhashes(hashes);
            h.dataHash = keccak256(abi.encodePacked(hashes));
            if (k != n) {
                refuse(h, abi.encodeWithSelector(Epochs.WrongBlobs.selector, n));
                continue;
            }
            h.dataHash ^= bytes32(uint256(1));
            refuse(h, abi.encodeWithSelector(Epochs.WrongBlobs.selector, n));
            h.dataHash ^= bytes32(uint256(1));
            vm.prank(settler);
            escrow.postEpoch(h);
            requirePosted(h, height());
            return;
        }
    }

    function requirePosted(Header memory h, uint64 at) private view {
        escrow.requireOpen(Posted(h, at, at + WINDOW));
    }

    function test_tableStaysInTheTree() external {
        Header memory h = ready();
        (h.tableFrom, h.tableCount) = (uint32(Ledger.ACCOUNTS) - 1, 2);
        refuse(h, abi.encodeWithSelector(Epochs.BadTable.selector, h.tableFrom, h.tableCount));
        (h.tableFrom, h.tableCount) = (type(uint32).max, 1);
        refuse(h, abi.encodeWithSelector(Epochs.BadTable.selector, h.tableFrom, h.tableCount));
    }

    // Calldata

    function test_postAsCalldata(uint16 records) external {
        records = uint16(bound(records, 0, 1919)) + 1;
        Header memory h = ready();
        h.records = records;
        vm.blobhashes(new bytes32[](0));
        bytes memory data = new bytes((uint256(records) + 7) / 8 * 256);
        data[1] = 0x55;
        h.dataHash = keccak256(abi.encodePacked("limn calldata", data));
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.WrongDataLength.selector, data.length + 1, data.length));
        escrow.postEpochData(h, abi.encodePacked(data, uint8(0)));
        vm.prank(settler, settler);
        escrow.postEpochData(h, data);
        escrow.requireOpen(Posted(h, height(), height() + WINDOW));
    }

    function test_calldataBounds() external {
        Header memory h = ready();
        bytes memory data = new bytes(256);
        bytes32 hash = keccak256(abi.encodePacked("limn calldata", data));
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.WrongBlobs.selector, 0)); // the transaction carries a blob
        escrow.postEpochData(h, data);
        vm.blobhashes(new bytes32[](0));
        h.dataHash = keccak256(data); // without its prefix
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.WrongDataHash.selector, hash));
        escrow.postEpochData(h, data);
        h.dataHash = hash;
        h.tableCount = 1;
        vm.prank(settler);
        vm.expectRevert(Epochs.TableInCalldata.selector);
        escrow.postEpochData(h, data);
        h.tableCount = 0;
        h.records = 1921;
        data = new bytes(241 * 256);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.WrongDataLength.selector, data.length, data.length));
        escrow.postEpochData(h, data);
        h.records = 1;
        vm.prank(treasury, treasury);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotOperator.selector, settler));
        escrow.postEpochData(h, new bytes(256));
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotDirect.selector, settler));
        escrow.postEpochData(h, new bytes(256));
        vm.etch(settler, abi.encodePacked(hex"ef0100", treasury)); // EIP-7702
        vm.prank(settler, settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotDirect.selector, settler));
        escrow.postEpochData(h, new bytes(256));
    }

    // What a post leaves behind

    function test_eventHoldsWhatTheRingHashes() external {
        Header memory h = ready();
        vm.recordLogs();
        vm.prank(settler);
        escrow.postEpoch(h);
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 1, "one event");
        eq(logs[0].topics.length, 3, "topics");
        eq(logs[0].topics[0], Epochs.EpochPosted.selector, "its name");
        eq(uint256(logs[0].topics[1]), 1, "number");
        eq(uint256(logs[0].topics[2]), settlerAccount, "settler");
        Posted memory p = Posted(h, height(), height() + WINDOW);
        eq(keccak256(logs[0].data), keccak256(abi.encode(p)), "the epoch as posted");
        eq(escrow.ring(1), keccak256(abi.encode(p)), "its hash");
        eq(escrow.epochHash(p), keccak256(abi.encode(p)), "as a client computes it");
    }

    function test_headersWithDirtyBitsAreRefused() external {
        Header memory h = ready();
        bytes memory data = abi.encodeCall(escrow.postEpoch, (h));
        // Words of the fields narrower than 32 bytes: each refused when a bit above its width is set.
        uint8[11] memory fields = [0, 4, 5, 6, 8, 9, 10, 13, 14, 15, 0];
        for (uint256 i = 0; i < 10; i++) {
            bytes memory dirty = bytes.concat(data);
            dirty[4 + 32 * uint256(fields[i])] = 0x01;
            vm.prank(settler);
            (bool ok,) = address(escrow).call(dirty);
            yes(!ok, "a dirty word");
        }
        vm.prank(settler);
        (bool clean,) = address(escrow).call(data);
        yes(clean, "the clean one passes");
    }

    function test_ringIsReused() external {
        escrow.warmRing(0, 5000);
        yes(escrow.ring(1023) != 0, "warm");
        Posted memory genesis;
        eq(escrow.ring(0), keccak256(abi.encode(genesis)), "warming changes no used slot");
        uint64 first = payEpoch(1);
        for (uint64 i = 0; i < 1024; i++) {
            payEpoch(1);
        }
        finalize(first + 1024);
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, first));
        this.claimNow(first, workerAccount);
        claim(address(this), first + 1024, workerAccount);
        eq(balance(worker), 1025 gwei, "the newest epoch pays for all");
    }

    function test_spacingKeepsOpenEpochsInTheRing() external {
        Escrow.Config memory c = escrowConfig(address(token));
        (c.bounds.maxWindow, c.rules.challengeWindow) = (201_600, 50_400);
        Escrow slow = new Escrow(c);
        eq(slow.spacing(), 197, "blocks between posts");
        yes(uint256(slow.spacing()) * slow.RING() > 201_600, "no slot is reused within any window");
    }

    // Claims

    function test_claimPaysAllToTheOwner(uint64 amount) external {
        amount = uint64(bound(amount, 1, DEPOSIT));
        uint64 number = payEpoch(amount);
        finalize(number);
        claim(address(0xca11), number, workerAccount);
        eq(balance(worker), uint256(amount) * 1 gwei, "paid");
        eq(balance(address(0xca11)), 0, "the caller gets nothing");
        vm.expectRevert(abi.encodeWithSelector(Epochs.NothingToClaim.selector, workerAccount, amount));
        this.claimNow(number, workerAccount);
    }

    function test_oneClaimCoversManyEpochs() external {
        uint64 first = payEpoch(5);
        for (uint64 i = 0; i < 9; i++) {
            payEpoch(10);
        }
        uint64 last = payEpoch(20);
        finalize(last);
        claim(address(this), last, workerAccount);
        eq(balance(worker), 115 gwei, "all at once");
        vm.expectRevert(abi.encodeWithSelector(Epochs.NothingToClaim.selector, workerAccount, uint64(115)));
        this.claimNow(first, workerAccount);
    }

    function test_claimNeedsAFinalEpoch() external {
        uint64 number = payEpoch(5);
        uint64 finalAt = book.posted(number).finalAt;
        eq(finalAt, book.posted(number).postedAt + WINDOW, "one window");
        vm.roll(finalAt - 1);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotFinal.selector, number, finalAt));
        this.claimNow(number, workerAccount);
        vm.roll(finalAt);
        claim(address(this), number, workerAccount);
    }

    function test_claimNeedsTheRightTotals() external {
        uint64 number = payEpoch(5);
        finalize(number);
        Posted memory p = book.posted(number);
        Totals memory t = totals(number, workerAccount);
        bytes memory path = t.path;
        bytes memory outside = abi.encodeWithSelector(Epochs.NotInRoot.selector, workerAccount);
        t.credited = 6;
        vm.expectRevert(outside);
        escrow.claim(p, workerAccount, t);
        (t.credited, t.debited) = (5, 1);
        vm.expectRevert(outside);
        escrow.claim(p, workerAccount, t);
        t.debited = 0;
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotInRoot.selector, payerAccount));
        escrow.claim(p, payerAccount, t);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotInRoot.selector, workerAccount | 1 << 24));
        escrow.claim(p, workerAccount | 1 << 24, t);
        t.path = abi.encodePacked(path, uint8(0));
        vm.expectPartialRevert(Ledger.BadPathLength.selector);
        escrow.claim(p, workerAccount, t);
        t.path = hex"0000";
        vm.expectPartialRevert(Ledger.BadPathLength.selector);
        escrow.claim(p, workerAccount, t);
        // An inner node is no leaf: the path of its height does not lead to the root.
        t.path = abi.encodePacked(bytes3(0x000001), bytes32(uint256(1)));
        vm.expectRevert(outside);
        escrow.claim(p, workerAccount, t);
    }

    function test_claimNeedsTheEpochAsPosted() external {
        uint64 number = payEpoch(5);
        finalize(number);
        Totals memory t = totals(number, workerAccount);
        Posted memory p = book.posted(number);
        bytes memory unknown = abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number);
        p.postedAt++;
        vm.expectRevert(unknown);
        escrow.claim(p, workerAccount, t);
        p = book.posted(number);
        p.finalAt--;
        vm.expectRevert(unknown);
        escrow.claim(p, workerAccount, t);
        p = book.posted(number);
        p.header.newRoot = bytes32(uint256(1));
        vm.expectRevert(unknown);
        escrow.claim(p, workerAccount, t);
        p.header.number = number + escrow.RING();
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number + escrow.RING()));
        escrow.claim(p, workerAccount, t);
        Posted memory genesis;
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, uint64(0)));
        escrow.claim(genesis, workerAccount, Totals(0, 0, hex"000000"));
    }

    function test_poolIsNobodys() external {
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        book.pay(number, payerAccount, 1, 7);
        post(settler, headerOf(number, settlerAccount, 1, 7));
        finalize(number);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(0)));
        this.claimNow(number, 1);
        book.begin(++number);
        book.pay(number, payerAccount, 0, 7);
        post(settler, headerOf(number, settlerAccount, 1, 7));
        finalize(number);
        claim(address(this), number, 0);
        eq(balance(treasury), 7 gwei, "the treasury is the treasury's");
    }

    function test_largestCredits() external {
        // No deposit is that large; the arithmetic of claims is.
        uint64 number = 1;
        book.begin(number);
        book.set(number, workerAccount, type(uint64).max, 0);
        post(settler, headerOf(number, settlerAccount, 1, 0));
        finalize(number);
        vm.expectPartialRevert(0xe450d38c); // ERC20InsufficientBalance: the escrow never pays what it does not have
        this.claimNow(number, workerAccount);
    }
}
