// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Connected} from "../src/courts/Connected.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {Evidence} from "../src/courts/Evidence.sol";
import {Queue} from "../src/courts/Queue.sol";
import {Bundle} from "../src/lib/Bundle.sol";
import {IDisputes, IEscrow, IQueue} from "../src/lib/Interfaces.sol";
import {Trial} from "./Trial.sol";

/// @notice The queue takes what evidence supports, once, and gives it back when a final epoch took it.
contract QueueTest is Trial {
    function testAnyoneQueuesADueRecord() public {
        (bytes26 record, Bundle memory b) = job(0, MINER_KEY, PRICE);
        vm.prank(STRANGER);
        uint256 gas = gasleft();
        uint64 index = queue.enqueue(record, b);
        emit log_named_uint("gas of enqueue, 7 members", gas - gasleft());
        eq(index, 0, "index");
        eq(queue.length(), 1, "length");
        IQueue.Entry memory e = queue.entry(0);
        eq(bytes32(e.record), bytes32(record), "record");
        eq(e.queuedAt, time(), "block");
        eq(e.params, 1, "params");
        (bool queued, uint64 place) = queue.placeOf(record);
        yes(queued && place == 0, "place");
    }

    event log_named_uint(string key, uint256 value);

    function testEntriesKeepTheirOrder() public {
        (bytes26 a, Bundle memory first) = job(0, MINER_KEY, PRICE);
        (bytes26 b, Bundle memory second) = job(1, RIVAL_KEY, 2 * PRICE);
        queue.enqueue(b, second);
        queue.enqueue(a, first);
        IQueue.Entry[] memory list = queue.entriesOf(0, 10);
        eq(list.length, 2, "entries");
        eq(bytes32(list[0].record), bytes32(b), "first");
        eq(bytes32(list[1].record), bytes32(a), "second");
        eq(queue.entriesOf(1, 1).length, 1, "one");
        eq(queue.entriesOf(2, 1).length, 0, "behind the end");
        eq(queue.entriesOf(type(uint64).max, type(uint64).max).length, 0, "far behind the end");
    }

    function testAKeyIsQueuedOnce() public {
        (bytes26 record, Bundle memory b) = job(0, MINER_KEY, PRICE);
        queue.enqueue(record, b);
        vm.expectRevert(abi.encodeWithSelector(Queue.AlreadyQueued.selector, uint64(0)));
        queue.enqueue(record, b);
        // Another voucher with the number pays the same.
        (bytes26 other, Bundle memory c) = job(0, RIVAL_KEY, PRICE);
        vm.expectRevert(abi.encodeWithSelector(Queue.AlreadyQueued.selector, uint64(0)));
        queue.enqueue(other, c);
    }

    function testATakenEntryIsReleased() public {
        (bytes26 record, Bundle memory b) = job(0, MINER_KEY, PRICE, 100);
        queue.enqueue(record, b);
        uint64 idle = postIdle(1);
        bytes26[] memory skips = new bytes26[](1);
        skips[0] = recordOf(4, 0, 0, 0);
        uint64 taken = post(skips, 1);
        vm.expectPartialRevert(bytes4(keccak256("NotFinal(uint64,uint64)")));
        queue.release(0, posted(taken));
        finalize(taken);
        vm.expectRevert(abi.encodeWithSelector(Queue.NotTaken.selector, uint64(0), uint64(0)));
        queue.release(0, posted(idle));
        vm.expectRevert(abi.encodeWithSelector(Queue.NoSuchEntry.selector, uint64(1), uint64(1)));
        queue.release(1, posted(taken));
        queue.release(0, posted(taken));
        eq(queue.enqueue(record, b), 1, "queued again");
        // The old entry cannot release the new one.
        queue.release(0, posted(taken));
        (bool queued, uint64 place) = queue.placeOf(record);
        yes(queued && place == 1, "released by another entry");
    }

    function testOnlyPaymentsAreQueued() public {
        (, Bundle memory b) = job(0, MINER_KEY, PRICE);
        uint8[3] memory kinds = [0, 4, 255];
        for (uint256 i = 0; i < kinds.length; i++) {
            vm.expectRevert(abi.encodeWithSelector(Queue.WrongKind.selector, kinds[i]));
            queue.enqueue(recordOf(kinds[i], 0, miner, PRICE), b);
        }
    }

    function testEvidenceMustSupportTheRecord() public {
        (bytes26 record, Bundle memory b) = job(0, MINER_KEY, PRICE);
        bytes26[4] memory wrong = [
            recordOf(1, 0, rival, PRICE),
            recordOf(1, 0, miner, PRICE + 1),
            recordOf(1, 1, miner, PRICE),
            record | bytes26(uint208(1)) // a publisher of a model that has none
        ];
        for (uint256 i = 0; i < wrong.length; i++) {
            (bool ok,) = address(queue).call(abi.encodeCall(Queue.enqueue, (wrong[i], b)));
            yes(!ok, "a wrong record was queued");
        }
        b.certificate[40] ^= 0x01;
        (bool forged,) = address(queue).call(abi.encodeCall(Queue.enqueue, (record, b)));
        yes(!forged, "a forged certificate was taken");
        eq(queue.length(), 0, "entries");
    }

    function testNoEntryWithoutRulesInForce() public {
        (bytes26 record, Bundle memory b) = job(0, MINER_KEY, PRICE);
        b.voucher.params = 2;
        vm.expectRevert(abi.encodeWithSelector(Queue.ParamsNotInForce.selector, uint32(2), uint64(0), uint64(0)));
        queue.enqueue(record, b);
        b.voucher.params = 257;
        vm.expectRevert(abi.encodeWithSelector(Queue.ParamsNotInForce.selector, uint32(257), uint64(0), uint64(0)));
        queue.enqueue(record, b);
    }

    function testARetiredVersionIsNotQueued() public {
        (bytes26 record, Bundle memory b) = job(0, MINER_KEY, PRICE, 400);
        vm.prank(COUNCIL);
        escrow.addRules(rules(), split());
        vm.roll(escrow.retiresAt(1) + 1);
        queue.enqueue(record, b);
        (record, b) = job(1, MINER_KEY, PRICE, 400);
        vm.expectPartialRevert(Queue.ParamsNotInForce.selector);
        queue.enqueue(record, b);
    }

    function testASuspendedRecordIsNotQueued() public {
        (bytes26 record, Bundle memory b) = job(0, MINER_KEY, PRICE);
        vm.prank(STRANGER);
        disputes.dissent(record, b, Disputes.Kind.Plain, 0, bytes32(uint256(1)), type(uint64).max);
        vm.expectRevert(abi.encodeWithSelector(Queue.Suspended.selector, payer, uint32(0)));
        queue.enqueue(record, b);
    }

    function testConnectedOnce() public {
        vm.expectRevert(Connected.AlreadyConnected.selector);
        queue.connect(IEscrow(address(escrow)), evidence, disputes);
        Queue fresh = new Queue();
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(Connected.NotDeployer.selector, address(this)));
        fresh.connect(IEscrow(address(escrow)), evidence, disputes);
        vm.expectRevert(Connected.ZeroAddress.selector);
        fresh.connect(IEscrow(address(0)), evidence, disputes);
        vm.expectRevert(Connected.ZeroAddress.selector);
        fresh.connect(IEscrow(address(escrow)), Evidence(payable(address(0))), disputes);
        vm.expectRevert(Connected.ZeroAddress.selector);
        fresh.connect(IEscrow(address(escrow)), evidence, IDisputes(address(0)));
    }

    /// @dev Whatever the record, an entry has a key of its own and the order of its arrival.
    function testFuzzQueueing(uint8 count, uint64 seed) public {
        uint256 n = bound(count, 1, 4);
        bytes26[] memory records = new bytes26[](n);
        for (uint32 i = 0; i < n; i++) {
            uint64 price = uint64(bound(uint256(keccak256(abi.encode(seed, i))), 1, 1 << 39));
            Bundle memory b;
            (records[i], b) = job(i, i % 2 == 0 ? MINER_KEY : RIVAL_KEY, price);
            eq(queue.enqueue(records[i], b), i, "index");
        }
        for (uint64 i = 0; i < n; i++) {
            (bool queued, uint64 place) = queue.placeOf(records[i]);
            yes(queued && place == i, "place");
            eq(bytes32(queue.entry(i).record), bytes32(records[i]), "record");
        }
    }
}
