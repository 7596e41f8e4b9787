// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {CourtEscrow} from "./CourtWorld.sol";
import {StepsBase} from "./StepsBase.sol";
import {Challenger} from "../src/courts/Challenger.sol";
import {Connected} from "../src/courts/Connected.sol";
import {Steps} from "../src/courts/Steps.sol";
import {IEscrow} from "../src/lib/Interfaces.sol";
import {Ledger} from "../src/lib/Ledger.sol";
import {Openings} from "../src/lib/Openings.sol";
import {Posted, Touched} from "../src/lib/Types.sol";

/// @notice Step challenges on epochs in calldata.
contract StepsGroupsTest is StepsBase {
    function stepCall(Posted memory posted, Steps.StepProof memory p) private pure returns (bytes memory) {
        return abi.encodeCall(Steps.challengeStep, (SALT, posted, p));
    }

    function groups(Made memory m) private pure returns (uint32) {
        return uint32((m.lines.length + 7) / 8);
    }

    function test_rightGroupsStand() external {
        for (uint256 n = 1; n <= 25; n += 8) {
            Accounts memory none;
            Made memory m = make(none, settles(n));
            Posted memory posted = post(m);
            for (uint32 g = 0; g < groups(m); g++) {
                stands(stepCall(posted, stepProof(m, g)), abi.encodeWithSelector(Steps.StepIsRight.selector, g), "right");
            }
            Steps.StepProof memory p = stepProof(m, 0);
            p.group = groups(m);
            stands(
                stepCall(posted, p), abi.encodeWithSelector(Steps.NoSuchGroup.selector, p.group, p.group), "no such group"
            );
        }
    }

    function test_everyKindStands() external {
        Accounts memory a;
        Line[] memory lines = new Line[](7);
        lines[0] = settle(PAYER, 1, 1e9);
        lines[5] = Line(4, PAYER, 8, 0, 3, 0, type(uint32).max);
        lines[6] = Line(1, PAYER, 9, 11, 12, 12345, 1 << 24 | 77);
        lines[1] = Line(2, PAYER, 2, 11, 12, 2e9, 0);
        lines[2] = Line(3, PAYER, 1, 13, 0, 5e7, 1);
        lines[3] = settle(14, 3, 0);
        lines[4] = Line(1, SETTLER, 9, SETTLER, SETTLER, 777, 20 << 24 | SETTLER);
        Made memory m = make(a, lines);
        Posted memory posted = post(m);
        stands(stepCall(posted, stepProof(m, 0)), abi.encodeWithSelector(Steps.StepIsRight.selector, 0), "every kind");
    }

    /// @dev Posts the epoch with another value at one element and proves the group.
    function fallsWith(Made memory m, uint256 at_, bytes32 value, uint32 group, string memory what) private {
        bytes memory data = abi.encodePacked(m.data);
        assembly {
            mstore(add(add(data, 32), mul(at_, 32)), value)
        }
        Made memory wrong = m;
        bytes memory right = m.data;
        (wrong.data, wrong.header.dataHash) = (data, hashOf(data));
        falls(stepCall(post(wrong), stepProof(wrong, group)), 1, what);
        (m.data, m.header.dataHash) = (right, hashOf(right));
    }

    function test_wrongGroupsFall() external {
        Accounts memory none;
        Made memory m = make(none, settles(20));
        for (uint32 g = 0; g < 3; g++) {
            uint256 first = 8 * g;
            bytes32 root = element(m.data, first);
            fallsWith(m, first, bytes32(uint256(root) ^ 1), g, "a root");
            fallsWith(m, first, bytes32(uint256(root) | 1 << 248), g, "a root of more than 31 bytes");
            fallsWith(m, first, bytes32(type(uint256).max), g, "a root of ones");
            bytes32 end = element(m.data, first + 7);
            fallsWith(m, first + 7, bytes32(uint256(end) + 1), g, "the debits");
            fallsWith(m, first + 7, bytes32(uint256(end) | 1 << 64), g, "debits of more than 64 bits");
            fallsWith(m, first + 1, bytes32(uint256(element(m.data, first + 1)) | 1 << 255), g, "a high byte");
            fallsWith(m, first + 1, bytes32(uint256(element(m.data, first + 1)) ^ 1 << 240), g, "a kind of nothing");
        }
        bytes32 last = element(m.data, 8 * 2 + 5);
        fallsWith(m, 8 * 2 + 5, bytes32(uint256(last) | 1), 2, "a byte after the last record");
    }

    /// @dev A group behind the first wrong one starts from what was written: the wrong one is to be proved.
    function test_malformedPredecessorIsToBeProved() external {
        Accounts memory none;
        Made memory m = make(none, settles(20));
        uint256[2] memory places = [uint256(8), 15];
        for (uint256 i = 0; i < 2; i++) {
            bytes memory data = abi.encodePacked(m.data);
            data[32 * places[i]] = 0x01;
            Made memory wrong = m;
            (wrong.data, wrong.header.dataHash) = (data, hashOf(data));
            Posted memory posted = post(wrong);
            stands(
                stepCall(posted, stepProof(wrong, 2)),
                abi.encodeWithSelector(Steps.PreviousMalformed.selector, 1),
                "the group after"
            );
            falls(stepCall(posted, stepProof(wrong, 1)), 1, "the group");
            m = make(none, settles(20));
        }
    }

    function test_headerThatEndsElsewhereFalls() external {
        Accounts memory none;
        Made memory m = make(none, settles(9));
        m.header.newRoot = bytes32(uint256(m.header.newRoot) ^ 1);
        Posted memory posted = post(m);
        stands(stepCall(posted, stepProof(m, 0)), abi.encodeWithSelector(Steps.StepIsRight.selector, 0), "the first");
        falls(stepCall(posted, stepProof(m, 1)), 1, "new root");

        m = make(none, settles(9));
        (m.header.debits, m.header.credits) = (m.header.debits + 1, m.header.credits + 1);
        falls(stepCall(post(m), stepProof(m, 1)), 1, "debits");

        m = make(none, settles(9));
        m.header.records = 10;
        falls(stepCall(post(m), stepProof(m, 1)), 1, "a record too many");
        m.header.records = 8;
        falls(stepCall(post(m), stepProof(m, 0)), 1, "a record too few");
        m.header.records = 9;
        m.header.settler = SETTLER + 1;
        Steps.StepProof memory p = stepProof(m, 0);
        p.accounts = withAccount(m, SETTLER + 1);
        falls(stepCall(post(m), p), 1, "another settler");
    }

    /// @dev The touched accounts of group 0, and one that the records do not touch, with no totals.
    function withAccount(Made memory m, uint32 account) private pure returns (Touched[] memory) {
        Line[] memory lines = new Line[](8);
        Accounts memory after_ = copy(m.before);
        for (uint256 i = 0; i < 8; i++) {
            lines[i] = m.lines[i];
            Line memory l = lines[i];
            applyLine(after_, l, account);
        }
        Accounts memory list = touchedBy(lines, account);
        return touchedProof(m.before, after_, list);
    }

    function test_malformedRecordsFallWithoutAccounts() external {
        Accounts memory none;
        Line[] memory bad = new Line[](17);
        bad[0] = Line(0, 10, 1, 11, 12, 5, 0);
        bad[1] = Line(5, 10, 1, 11, 12, 5, 0);
        bad[2] = Line(1, 0, 1, 11, 12, 5, 0);
        bad[3] = Line(1, 1, 1, 11, 12, 5, 0);
        bad[4] = Line(1, 1 << 24, 1, 11, 12, 5, 0);
        bad[5] = Line(3, 10, 1, 1 << 24 | 11, 0, 5, 0); // an audit has no score
        bad[6] = Line(3, 1 << 24 | 10, 1, 11, 0, 5, 0); // and no class
        bad[7] = Line(2, 10, 1, 11, 12, 5, 1);
        bad[8] = Line(3, 10, 1, 11, 12, 5, 1);
        bad[9] = Line(255, 10, 1, 11, 12, 5, 0);
        bad[10] = Line(1, 10, 1, 11, 12, 5, 13);
        bad[11] = Line(1, 10, 1, 11, 12, 5, 1 << 24);
        bad[12] = Line(1, 10, 1, 11, 12, 5, 21 << 24 | 13);
        bad[13] = Line(4, 10, 1, 11, 1, 0, 0);
        bad[14] = Line(4, 10, 1, 0, 4, 0, 0);
        bad[15] = Line(4, 10, 1, 0, 2, 0, 1);
        bad[16] = Line(4, 10, 1, 0, 1, 1, 0);
        for (uint256 i = 0; i < bad.length; i++) {
            Made memory m = make(none, settles(3));
            bytes memory records = abi.encodePacked(encode(m.lines[0]), encode(m.lines[1]), encode(bad[i]));
            m.data = groupOf(m.header.newRoot, records, m.header.debits);
            m.header.dataHash = hashOf(m.data);
            Steps.StepProof memory p = stepProof(m, 0);
            delete p.accounts;
            falls(stepCall(post(m), p), 1, "malformed");
        }
    }

    /// @dev No account can hold more than 64 bits: a record that would make it is wrong whatever root follows it.
    function test_sumsOfMoreThan64BitsFall() external {
        Accounts memory rich;
        slotOf(rich, 11);
        rich.credited[0] = type(uint64).max;
        Accounts memory none;
        Made memory m = make(none, settles(1));
        m.header.previousRoot = rootOf(rich);
        Steps.StepProof memory p = stepProof(m, 0);
        Accounts memory after_ = copy(m.after_);
        after_.credited[slotOf(after_, 11)] = 0;
        p.accounts = touchedProof(rich, after_, touchedBy(m.lines, SETTLER));
        falls(stepCall(post(m), p), 1, "a sum of more than 64 bits");
        p.accounts[4].credited--;
        bytes memory badPath = abi.encodeWithSelector(Ledger.BadPath.selector, 11);
        stands(stepCall(post(m), p), badPath, "other totals");
    }

    /// @dev Whatever a challenger leaves out or makes up, a right epoch stands.
    function test_wrongProofsOfARightEpoch() external {
        Accounts memory none;
        Made memory m = make(none, settles(20));
        Posted memory posted = post(m);
        Steps.StepProof memory p = stepProof(m, 1);
        p.elements[3] = bytes32(uint256(p.elements[3]) ^ 1);
        stands(
            stepCall(posted, p),
            abi.encodeWithSelector(Openings.WrongElement.selector, 11, element(m.data, 11)),
            "an element made up"
        );
        p = stepProof(m, 1);
        p.previous[0] = bytes32(uint256(7));
        stands(
            stepCall(posted, p),
            abi.encodeWithSelector(Openings.WrongElement.selector, 0, element(m.data, 0)),
            "a root before made up"
        );
        p = stepProof(m, 1);
        p.previous[1] = bytes32(uint256(7));
        stands(
            stepCall(posted, p),
            abi.encodeWithSelector(Openings.WrongElement.selector, 7, element(m.data, 7)),
            "debits before made up"
        );
        p = stepProof(m, 1);
        p.opening.data[4] ^= 0x01;
        stands(stepCall(posted, p), abi.encodeWithSelector(Openings.WrongData.selector, posted.header.dataHash), "data");
        p = stepProof(m, 1);
        p.opening.data = "";
        stands(stepCall(posted, p), abi.encodeWithSelector(Openings.WrongData.selector, posted.header.dataHash), "none");
        p = stepProof(m, 1);
        p.opening.data = "";
        p.opening.blobHashes = new bytes32[](1);
        p.opening.blobHashes[0] = posted.header.dataHash;
        stands(stepCall(posted, p), abi.encodeWithSelector(Openings.WrongData.selector, posted.header.dataHash), "blobs");
        wrongAccounts(m, posted);
    }

    function wrongAccounts(Made memory m, Posted memory posted) private {
        Steps.StepProof memory p = stepProof(m, 1);
        uint32 last = p.accounts[p.accounts.length - 1].index;
        Touched[] memory fewer = new Touched[](p.accounts.length - 1);
        for (uint256 i = 0; i < fewer.length; i++) {
            fewer[i] = p.accounts[i];
        }
        p.accounts = fewer;
        stands(stepCall(posted, p), abi.encodeWithSelector(Ledger.MissingAccount.selector, last), "one missing");
        p = stepProof(m, 1);
        p.accounts[1].credited ^= 1;
        stands(stepCall(posted, p), abi.encodeWithSelector(Ledger.BadPath.selector, p.accounts[1].index), "totals");
        p = stepProof(m, 1);
        (p.accounts[0], p.accounts[1]) = (p.accounts[1], p.accounts[0]);
        stands(
            stepCall(posted, p),
            abi.encodeWithSelector(Ledger.AccountsNotAscending.selector, p.accounts[1].index),
            "out of order"
        );
        p = stepProof(m, 1);
        p.accounts[2] = p.accounts[1];
        stands(
            stepCall(posted, p),
            abi.encodeWithSelector(Ledger.AccountsNotAscending.selector, p.accounts[1].index),
            "one twice"
        );
        p = stepProof(m, 0);
        p.accounts = stepProof(m, 1).accounts;
        stands(stepCall(posted, p), abi.encodeWithSelector(Ledger.BadPath.selector, 0), "of another group");
    }

    function test_commitmentComesFirst() external {
        Accounts memory none;
        Made memory m = make(none, settles(3));
        m.header.newRoot = bytes32(uint256(1));
        Posted memory posted = post(m);
        bytes memory call = stepCall(posted, stepProof(m, 0));
        bytes32 commitment = steps.commitmentOf(WATCHER, call);

        vm.prank(WATCHER);
        (bool ok, bytes memory out) = address(steps).call(call);
        yes(!ok, "no commitment");
        eq(keccak256(out), keccak256(abi.encodeWithSelector(Challenger.NotCommitted.selector, commitment)), "none");

        steps.commit(commitment);
        vm.prank(WATCHER);
        (ok, out) = address(steps).call(call);
        yes(!ok, "of this block");
        bytes memory late = abi.encodeWithSelector(Challenger.CommittedTooLate.selector, uint64(block.number + 1));
        eq(keccak256(out), keccak256(late), "of this block");

        // A thief cannot use it, nor a stranger move it.
        vm.roll(block.number + 1);
        steps.commit(commitment);
        vm.prank(address(0x7411ef));
        (ok, out) = address(steps).call(call);
        yes(!ok, "a thief");
        commitment = steps.commitmentOf(address(0x7411ef), call);
        eq(keccak256(out), keccak256(abi.encodeWithSelector(Challenger.NotCommitted.selector, commitment)), "a thief");
        vm.prank(WATCHER);
        (ok,) = address(steps).call(call);
        yes(ok, "the challenger");
        vm.prank(WATCHER);
        (ok,) = address(steps).call(call);
        yes(!ok, "a commitment is for one call");
    }

    function test_closedAndUnknownEpochs() external {
        Accounts memory none;
        Made memory m = make(none, settles(3));
        m.header.newRoot = bytes32(uint256(1));
        Posted memory posted = post(m);
        Posted memory other = posted;
        bytes memory call = stepCall(posted, stepProof(m, 0));
        escrow_.close(uint64(block.number + 1));
        stands(
            call,
            abi.encodeWithSelector(CourtEscrow.WindowClosed.selector, 1, uint64(block.number + 1)),
            "the window is closed"
        );
        escrow_.close(type(uint64).max);
        other.postedAt++;
        stands(
            stepCall(other, stepProof(m, 0)), abi.encodeWithSelector(CourtEscrow.UnknownEpoch.selector, 1), "another posted"
        );
        other.postedAt--;
        falls(call, 1, "open again");
        stands(call, abi.encodeWithSelector(CourtEscrow.UnknownEpoch.selector, 1), "void");
    }

    function test_connectOnce() external {
        IEscrow escrow = IEscrow(address(escrow_));
        vm.expectRevert(abi.encodeWithSelector(Connected.AlreadyConnected.selector));
        steps.connect(escrow, queue, disputes);
        vm.prank(WATCHER);
        vm.expectRevert(abi.encodeWithSelector(Connected.NotDeployer.selector, address(this)));
        steps.connect(escrow, queue, disputes);
    }

    /// @dev One byte of an epoch changes. The tests' own ledger says which group is the first wrong one, if any: that
    /// one can be proved, and none before it.
    function testFuzz_oneByte(uint256 seed, uint16 place, uint8 mask) external {
        vm.assume(mask != 0);
        Accounts memory none;
        Made memory m = make(none, random(seed));
        bytes memory data = abi.encodePacked(m.data);
        data[place % data.length] ^= bytes1(mask);
        (m.data, m.header.dataHash) = (data, hashOf(data));
        Posted memory posted = post(m);
        uint32 wrong = firstWrong(m);
        for (uint32 g = 0; g <= wrong && g < groups(m); g++) {
            Steps.StepProof memory p = stepProof(m, g);
            if (g < wrong) stands(stepCall(posted, p), abi.encodeWithSelector(Steps.StepIsRight.selector, g), "before");
            else falls(stepCall(posted, p), 1, "the first wrong group");
        }
    }

    function random(uint256 seed) private pure returns (Line[] memory lines) {
        lines = new Line[](1 + seed % 20);
        for (uint256 i = 0; i < lines.length; i++) {
            uint256 r = uint256(keccak256(abi.encode(seed, i)));
            uint8 kind = uint8(1 + r % 3);
            uint32 verifier = kind == 3 ? 0 : uint32((r >> 32) % 9);
            uint64 price = r & 1 == 0 ? uint40(r >> 128) : uint40(r >> 128) % 3;
            uint32 extra = kind == 3 ? uint32(r >> 200) : 0;
            if (kind == 1 && r & 2 == 0) extra = uint32(1 + (r >> 200) % 20) << 24 | uint32(1 + (r >> 208) % 9);
            lines[i] = Line(kind, uint32(2 + (r >> 64) % 7), uint32(i), uint32((r >> 96) % 9), verifier, price, extra);
        }
    }

    /// @dev Reads the records back from the data and runs them; also replaces the epoch's lines by what it read, whose
    /// accounts a proof must show. The number of groups when all are right.
    function firstWrong(Made memory m) private pure returns (uint32 g) {
        Accounts memory a = copy(m.before);
        uint256 debits;
        for (; g < groups(m); g++) {
            bool high;
            bytes memory payload;
            for (uint256 i = 0; i < 8; i++) {
                bytes32 e = element(m.data, 8 * g + i);
                high = high || uint8(e[0]) != 0;
                if (i > 0) payload = abi.encodePacked(payload, bytes31(e << 8));
            }
            if (high) return g;
            for (uint256 i = 0; i < 8; i++) {
                bytes26 b = bytes26(bytes32(slice(payload, 26 * i, 26)));
                if (8 * g + i >= m.lines.length) {
                    if (b != 0) return g;
                    continue;
                }
                Line memory l = decodeLine(b);
                if (!wellFormed(l)) {
                    return g;
                }
                m.lines[8 * g + i] = unmarked(l);
                debits += applyLine(a, unmarked(l), SETTLER);
            }
            if (rootOf(a) != element(m.data, 8 * g)) return g;
            if (debits != uint256(uint72(bytes9(slice(payload, 208, 9))))) return g;
        }
        if (debits != m.header.debits || rootOf(a) != m.header.newRoot) g--;
    }
}
