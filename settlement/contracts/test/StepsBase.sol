// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Chronicle} from "./Chronicle.sol";
import {CourtDisputes, CourtEscrow, CourtQueue} from "./CourtWorld.sol";
import {Challenger} from "../src/courts/Challenger.sol";
import {Steps} from "../src/courts/Steps.sol";
import {IEscrow} from "../src/lib/Interfaces.sol";
import {Header, Opening, Posted, Touched} from "../src/lib/Types.sol";

/// @notice Epochs in calldata, real to the byte, and challengers that commit first.
abstract contract StepsBase is Chronicle {
    uint32 internal constant SETTLER = 5;
    uint32 internal constant PAYER = 10;
    bytes32 internal constant SALT = keccak256("salt");
    address internal constant WATCHER = address(0x3a7c);

    /// @dev An epoch as a settler made it: its records, its data, and the accounts before and after.
    struct Made {
        Header header;
        bytes data;
        Line[] lines;
        Accounts before;
        Accounts after_;
    }

    CourtEscrow internal escrow_;
    CourtQueue internal queue;
    CourtDisputes internal disputes;
    Steps internal steps;

    function setUp() public virtual {
        vm.roll(1000);
        escrow_ = new CourtEscrow(split());
        queue = new CourtQueue();
        disputes = new CourtDisputes();
        steps = new Steps();
        steps.connect(IEscrow(address(escrow_)), queue, disputes);
    }

    function settle(uint32 payer, uint32 number, uint64 price) internal pure returns (Line memory) {
        return Line(1, payer, number, payer + 1, payer + 2, price, 0);
    }

    /// @dev So many settled tasks of one payer, with numbers from 1.
    function settles(uint256 n) internal pure returns (Line[] memory lines) {
        lines = new Line[](n);
        for (uint256 i = 0; i < n; i++) {
            lines[i] = settle(PAYER, uint32(i + 1), uint64(1000 + i));
        }
    }

    /// @dev A right epoch on the accounts before it.
    function make(Accounts memory before, Line[] memory lines) internal pure returns (Made memory m) {
        (m.before, m.after_, m.lines) = (before, copy(before), lines);
        uint64 debits;
        for (uint256 i = 0; i < lines.length; i += 8) {
            uint256 end = i + 8 < lines.length ? i + 8 : lines.length;
            bytes memory records;
            for (uint256 j = i; j < end; j++) {
                debits += applyLine(m.after_, lines[j], SETTLER);
                records = abi.encodePacked(records, encode(lines[j]));
            }
            m.data = abi.encodePacked(m.data, groupOf(rootOf(m.after_), records, debits));
        }
        m.header.number = 1;
        (m.header.previousRoot, m.header.newRoot) = (rootOf(before), rootOf(m.after_));
        (m.header.debits, m.header.credits) = (debits, debits);
        (m.header.records, m.header.settler, m.header.params) = (uint32(lines.length), SETTLER, 1);
        m.header.refBlock = 990;
        m.header.dataHash = hashOf(m.data);
    }

    /// @dev The eight elements of a group.
    function groupOf(bytes32 root, bytes memory records, uint64 debits) internal pure returns (bytes memory out) {
        bytes memory payload = abi.encodePacked(records, new bytes(208 - records.length), uint8(0), debits);
        out = abi.encodePacked(root);
        for (uint256 i = 0; i < 7; i++) {
            out = abi.encodePacked(out, uint8(0), slice(payload, 31 * i, 31));
        }
    }

    function slice(bytes memory b, uint256 from, uint256 length) internal pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i = 0; i < length; i++) {
            out[i] = b[from + i];
        }
    }

    function hashOf(bytes memory data) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked("limn calldata", data));
    }

    /// @dev Builds on an epoch.
    function follow(Made memory m, Posted memory previous) internal pure {
        m.header.number = previous.header.number + 1;
        m.header.previousHeader = keccak256(abi.encode(previous));
        m.header.queued = previous.header.queued;
    }

    function post(Made memory m) internal returns (Posted memory posted) {
        if (m.header.number == 1) {
            Posted memory genesis;
            m.header.previousHeader = keccak256(abi.encode(genesis));
        }
        posted = Posted(m.header, uint64(block.number), uint64(block.number + 100));
        escrow_.post(posted);
        vm.roll(block.number + 1);
    }

    function element(bytes memory data, uint256 i) internal pure returns (bytes32 e) {
        assembly {
            e := mload(add(add(data, 32), mul(i, 32)))
        }
    }

    /// @dev Opens calldata: the data are all there is.
    function openingOf(bytes memory data) internal pure returns (Opening memory o) {
        o.data = abi.encodePacked(data); // a copy, for tests that change it
    }

    function stepProof(Made memory m, uint32 group) internal pure returns (Steps.StepProof memory p) {
        p.group = group;
        for (uint256 i = 0; i < 8; i++) {
            p.elements[i] = element(m.data, 8 * group + i);
        }
        p.opening = openingOf(m.data);
        if (group > 0) p.previous = [element(m.data, 8 * group - 8), element(m.data, 8 * group - 1)];
        p.accounts = touchedIn(m, group);
    }

    /// @dev The accounts of a group of the records that the epoch was made of.
    function touchedIn(Made memory m, uint32 group) internal pure returns (Touched[] memory) {
        uint256 first = 8 * group;
        uint256 end = first + 8 < m.lines.length ? first + 8 : m.lines.length;
        Line[] memory lines = new Line[](end - first);
        Accounts memory before = copy(m.before);
        for (uint256 i = 0; i < end; i++) {
            if (i < first) applyLine(before, m.lines[i], SETTLER);
            else lines[i - first] = m.lines[i];
        }
        Accounts memory after_ = copy(before);
        for (uint256 i = 0; i < lines.length; i++) {
            applyLine(after_, lines[i], SETTLER);
        }
        return touchedProof(before, after_, touchedBy(lines, SETTLER));
    }

    function recordProof(Made memory m, uint32 position) internal pure returns (Steps.RecordProof memory p) {
        p.position = position;
        uint256 first = 8 * (position / 8) + 1 + 26 * (position % 8) / 31;
        p.elements = [element(m.data, first), bytes32(0)];
        if (26 * (position % 8) % 31 > 5) p.elements[1] = element(m.data, first + 1);
        p.opening = openingOf(m.data);
    }

    /// @dev Commits to a call, waits a block, makes it.
    function challenge(bytes memory call) internal returns (bool ok, bytes memory out) {
        bytes32 commitment = steps.commitmentOf(WATCHER, call);
        steps.commit(commitment);
        vm.roll(block.number + 1);
        vm.prank(WATCHER);
        // Bounded: a wrong opening burns all gas that the precompile is given.
        (ok, out) = address(steps).call{gas: 16_777_216}(call);
    }

    function falls(bytes memory call, uint64 number, string memory what) internal {
        uint256 before = escrow_.struck();
        (bool ok, bytes memory out) = challenge(call);
        yes(ok, string.concat(what, ": not struck"));
        eq(out.length, 0, what);
        eq(escrow_.struck(), before + 1, what);
        (uint64 epoch, address challenger) = escrow_.strikes(before);
        eq(epoch, number, what);
        eq(challenger, WATCHER, what);
    }

    function stands(bytes memory call, bytes memory error_, string memory what) internal {
        uint256 before = escrow_.struck();
        (bool ok, bytes memory out) = challenge(call);
        yes(!ok, string.concat(what, ": struck"));
        eq(keccak256(out), keccak256(error_), string.concat(what, ": another error"));
        eq(escrow_.struck(), before, what);
    }
}
