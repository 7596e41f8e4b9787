// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {StepsBase} from "./StepsBase.sol";
import {Steps} from "../src/courts/Steps.sol";
import {Openings} from "../src/lib/Openings.sol";
import {Posted} from "../src/lib/Types.sol";

/// @notice What an epoch must take of the queue. The reference block of the epochs is 990.
contract StepsQueueTest is StepsBase {
    uint40 private constant REF = 990;

    Posted private genesis;

    function setUp() public override {
        super.setUp();
        // Version 1 until block 989 when a test adds another; 2 and 3 are in force; 4 comes later.
        escrow_.setRules(2, 900, type(uint64).max);
        escrow_.setRules(3, REF, REF);
        escrow_.setRules(4, REF + 1, type(uint64).max);
        escrow_.setRules(9, 0, REF - 1);
    }

    function countCall(Posted memory p, Posted memory previous) private pure returns (bytes memory) {
        return abi.encodeCall(Steps.challengeQueue, (SALT, p, previous));
    }

    function placeCall(Posted memory p, Posted memory previous, Steps.RecordProof memory r)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(Steps.challengeQueued, (SALT, p, previous, r));
    }

    function countIsRight(uint64 from, uint64 to) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Steps.QueueIsRight.selector, from, to);
    }

    function placeIsRight(Made memory m, uint32 position) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Steps.RecordIsRight.selector, position, encode(m.lines[position]));
    }

    function epoch(uint256 n, uint64 queued) private pure returns (Made memory m) {
        Accounts memory none;
        m = make(none, settles(n));
        m.header.queued = queued;
    }

    function skip(Line memory l) private pure returns (Line memory) {
        return Line(4, l.payer, l.number, 0, l.kind, 0, l.kind == 3 ? l.extra : 0);
    }

    function test_emptyQueue() external {
        Posted memory p = post(epoch(3, 0));
        stands(countCall(p, genesis), countIsRight(0, 0), "nothing to take");
        falls(countCall(post(epoch(3, 1)), genesis), 1, "an entry that does not exist");
        falls(countCall(post(epoch(3, 4)), genesis), 1, "more entries than records");
        falls(countCall(post(epoch(0, 1)), genesis), 1, "an entry without a record");
        falls(countCall(post(epoch(3, type(uint64).max)), genesis), 1, "as many as there are numbers");
    }

    function test_takesWhatIsDue() external {
        Line[] memory lines = settles(4);
        queue.push(encode(lines[0]), 500, 1);
        queue.push(encode(lines[1]), REF, 1);
        queue.push(encode(lines[2]), REF + 1, 1);
        falls(countCall(post(epoch(4, 0)), genesis), 1, "takes none");
        falls(countCall(post(epoch(4, 1)), genesis), 1, "takes one of two");
        falls(countCall(post(epoch(4, 3)), genesis), 1, "takes one that came later");
        falls(countCall(post(epoch(4, 4)), genesis), 1, "takes one that never came");
        falls(countCall(post(epoch(1, 2)), genesis), 1, "takes two with one record");
        Made memory m = epoch(4, 2);
        Posted memory p = post(m);
        stands(countCall(p, genesis), countIsRight(0, 2), "takes what is due");
        for (uint32 i = 0; i < 4; i++) {
            stands(placeCall(p, genesis, recordProof(m, i)), placeIsRight(m, i), "in order");
        }
        followUp(m, p);
    }

    function followUp(Made memory m, Posted memory p) private {
        Made memory next = make(m.after_, settles(2));
        follow(next, p);
        next.header.queued = 1;
        falls(countCall(post(next), p), 2, "goes down");
        next.header.queued = 0;
        falls(countCall(post(next), p), 2, "starts again");
        next.header.queued = 2;
        stands(countCall(post(next), p), countIsRight(2, 2), "stays");
        stands(
            countCall(post(next), genesis),
            abi.encodeWithSelector(Steps.NotPrevious.selector, next.header.previousHeader),
            "another predecessor"
        );
        next.header.refBlock = REF + 1;
        falls(countCall(post(next), p), 2, "a later reference block sees the third");
        next.header.queued = 3;
        stands(countCall(post(next), p), countIsRight(2, 3), "and takes it");
        Posted memory q = post(next);
        bytes26 got = encode(next.lines[0]);
        falls(placeCall(q, p, recordProof(next, 0)), 2, "another record than the third entry");
        next = make(m.after_, thirdFirst());
        follow(next, p);
        (next.header.queued, next.header.refBlock) = (3, REF + 1);
        q = post(next);
        got = encode(next.lines[0]);
        stands(placeCall(q, p, recordProof(next, 0)), abi.encodeWithSelector(Steps.RecordIsRight.selector, 0, got), "3rd");
    }

    function thirdFirst() private pure returns (Line[] memory lines) {
        Line[] memory all = settles(4);
        lines = new Line[](2);
        (lines[0], lines[1]) = (all[2], all[3]);
    }

    function test_wrongPlaces() external {
        Line[] memory lines = settles(4);
        lines[1] = Line(3, PAYER, 7, 13, 0, 5, 9);
        for (uint256 i = 0; i < 3; i++) {
            queue.push(encode(lines[i]), 500, 1);
        }
        // All are skipped.
        for (uint256 i = 0; i < 3; i++) {
            lines[i] = skip(lines[i]);
        }
        Accounts memory none;
        Made memory m = make(none, lines);
        m.header.queued = 3;
        Posted memory p = post(m);
        for (uint32 i = 0; i < 4; i++) {
            stands(placeCall(p, genesis, recordProof(m, i)), placeIsRight(m, i), "skipped");
        }
        (lines[0], lines[2]) = (lines[2], lines[0]);
        lines[1].extra = 8;
        lines[3] = skip(settle(PAYER, 4, 1));
        m = make(none, lines);
        m.header.queued = 3;
        falls(placeCall(post(m), genesis, recordProof(m, 0)), 1, "out of order");
        falls(placeCall(post(m), genesis, recordProof(m, 1)), 1, "the skip of another audit");
        falls(placeCall(post(m), genesis, recordProof(m, 2)), 1, "out of order");
        falls(placeCall(post(m), genesis, recordProof(m, 3)), 1, "a skip of nothing");
        m.header.queued = 0;
        falls(placeCall(post(m), genesis, recordProof(m, 0)), 1, "a skip of an entry that is not taken");
        m.header.queued = 4;
        falls(placeCall(post(m), genesis, recordProof(m, 3)), 1, "a skip of an entry that does not exist");
    }

    /// @dev One field of a taken entry differs.
    function testFuzz_recordMustBeTheEntry(uint8 byte_, uint8 mask) external {
        vm.assume(mask != 0);
        Line[] memory lines = settles(2);
        bytes26 entry = encode(lines[1]);
        bytes memory other = abi.encodePacked(entry);
        other[byte_ % 26] ^= bytes1(mask);
        queue.push(encode(lines[0]), 500, 1);
        queue.push(bytes26(other), 500, 1);
        Made memory m = epoch(2, 2);
        Posted memory p = post(m);
        stands(placeCall(p, genesis, recordProof(m, 0)), placeIsRight(m, 0), "the entry");
        falls(placeCall(p, genesis, recordProof(m, 1)), 1, "not the entry");
    }

    function test_otherRules() external {
        Line[] memory lines = settles(4);
        queue.push(encode(lines[0]), 500, 1);
        queue.push(encode(lines[1]), 500, 2);
        queue.push(encode(lines[2]), 500, 1);
        Made memory m = epoch(4, 1);
        Posted memory p = post(m);
        stands(countCall(p, genesis), countIsRight(0, 1), "stops at other rules");
        falls(countCall(post(epoch(4, 0)), genesis), 1, "must take the first");
        falls(placeCall(post(epoch(4, 2)), genesis, recordProof(m, 1)), 1, "pays an entry by other rules");
        m = epoch(4, 3);
        m.lines[1] = skip(m.lines[1]);
        m = make(m.before, m.lines);
        m.header.queued = 3;
        falls(placeCall(post(m), genesis, recordProof(m, 1)), 1, "skips an entry by other rules");
        m = epoch(4, 1);
        m.header.params = 2;
        falls(placeCall(post(m), genesis, recordProof(m, 0)), 1, "pays the first by other rules");
    }

    /// @dev Nobody passes the queue by choosing other rules for the epoch, as long as the entry's can be chosen.
    function test_firstEntryDecidesTheRules() external {
        uint8[4] memory params = [1, 2, 3, 1];
        for (uint256 i = 0; i < 4; i++) {
            queue.push(encode(settle(PAYER, uint32(i + 1), 1000)), 500, params[i]);
        }
        Posted memory previous = genesis;
        for (uint64 i = 0; i < 4; i++) {
            for (uint32 v = 1; v <= 3; v++) {
                Made memory m = epoch(4, i);
                follow(m, previous);
                m.header.queued = i;
                m.header.params = v;
                falls(countCall(post(m), previous), i + 1, "passes the first entry");
            }
            Made memory next = epoch(4, i + 1);
            follow(next, previous);
            (next.header.params, next.header.queued) = (params[i], i + 1);
            Posted memory p = post(next);
            stands(countCall(p, previous), countIsRight(i, i + 1), "takes it");
            previous = p;
        }
    }

    /// @dev Rules that are not yet in force wait, and hold back what comes behind.
    function test_rulesToCome() external {
        queue.push(encode(settle(PAYER, 1, 1000)), 500, 4);
        queue.push(encode(settle(PAYER, 2, 1000)), 500, 1);
        Posted memory p = post(epoch(2, 0));
        stands(countCall(p, genesis), countIsRight(0, 0), "not yet");
        Made memory m = epoch(2, 1);
        falls(placeCall(post(m), genesis, recordProof(m, 0)), 1, "too early");
        m = epoch(2, 0);
        m.header.refBlock = REF + 1;
        falls(countCall(post(m), genesis), 1, "in force");
    }

    /// @dev Retired rules: no later epoch can pay the entry, so it is skipped by whichever epoch comes.
    function test_retiredRules() external {
        Line[] memory lines = settles(3);
        queue.push(encode(lines[0]), 500, 9);
        queue.push(encode(lines[1]), 500, 1);
        queue.push(encode(lines[2]), 500, 9);
        falls(countCall(post(epoch(3, 0)), genesis), 1, "must take it");
        falls(countCall(post(epoch(3, 1)), genesis), 1, "and the next");
        falls(countCall(post(epoch(3, 2)), genesis), 1, "and the retired one behind");
        Made memory m = epoch(3, 3);
        Posted memory p = post(m);
        stands(countCall(p, genesis), countIsRight(0, 3), "takes all");
        falls(placeCall(p, genesis, recordProof(m, 0)), 1, "pays by retired rules");
        p = post(m);
        falls(placeCall(p, genesis, recordProof(m, 2)), 1, "pays by retired rules");
        lines[0] = skip(lines[0]);
        lines[2] = skip(lines[2]);
        m = make(m.before, lines);
        m.header.queued = 3;
        p = post(m);
        for (uint32 i = 0; i < 3; i++) {
            stands(placeCall(p, genesis, recordProof(m, i)), placeIsRight(m, i), "skips them");
        }
    }

    /// @dev Every queue and every number taken: the court agrees with a rule written as a loop.
    function testFuzz_count(uint256 seed, uint8 from, uint8 to, uint8 params) external {
        uint256 n = seed % 6;
        uint40 since = 985;
        for (uint256 i = 0; i < n; i++) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            since += uint40(r % 3);
            queue.push(encode(settle(PAYER, uint32(i), 1)), since, [1, 1, 1, 2, 9, 4][(r >> 8) % 6]);
        }
        Posted memory previous = genesis;
        previous.header.queued = from % 7;
        Made memory m = epoch(6, to % 8);
        (m.header.params, m.header.number) = (1 + params % 2, 2);
        m.header.previousHeader = keccak256(abi.encode(previous));
        bytes memory call = countCall(post(m), previous);
        if (mayTake(m.header.params, previous.header.queued, m.header.queued)) {
            stands(call, countIsRight(previous.header.queued, m.header.queued), "right");
        } else {
            falls(call, 2, "wrong");
        }
    }

    /// @dev What challengeQueue leaves to challengeQueued: a taken entry by rules that had to stop the epoch.
    function mayTake(uint32 params, uint64 from, uint64 to) private view returns (bool) {
        if (to < from || to - from > 6) return false;
        if (to > from && (to > queue.length() || queue.entry(to - 1).queuedAt > REF)) return false;
        if (to >= queue.length() || queue.entry(to).queuedAt > REF) return true;
        uint8 next = queue.entry(to).params;
        if (next == params || next == 9) return false;
        return to > from || next == 4;
    }
}
