// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IDisputes, IEscrow, IQueue} from "../src/lib/Interfaces.sol";
import {Header, Posted, Rules, Split} from "../src/lib/Types.sol";

/// @notice What a court sees of the escrow, set by hand: which epochs stand, until when, and what was struck. The real
/// one is met by the tests in Go.
contract CourtEscrow {
    struct Strike {
        uint64 number;
        address challenger;
    }

    mapping(uint64 number => bytes32) public ring;
    mapping(uint32 version => Rules) private rules;
    mapping(uint32 version => uint64) private retires;
    mapping(uint32 account => uint64) public limits;
    Split private split;
    uint64 public last;
    uint64 public finalAt = type(uint64).max;
    Strike[] public strikes;

    error UnknownEpoch(uint64 number);
    error WindowClosed(uint64 number, uint64 finalAt);

    constructor(Split memory s) {
        split = s;
        retires[1] = type(uint64).max;
        Posted memory genesis;
        ring[0] = keccak256(abi.encode(genesis));
    }

    function post(Posted calldata posted) external {
        last = posted.header.number;
        ring[last] = keccak256(abi.encode(posted));
    }

    function close(uint64 block_) external {
        finalAt = block_;
    }

    function setRules(uint32 version, uint64 activeAt, uint64 retiresAt_) external {
        (rules[version].activeAt, retires[version]) = (activeAt, retiresAt_);
    }

    function setLimit(uint32 account, uint64 limit) external {
        limits[account] = limit;
    }

    function struck() external view returns (uint256) {
        return strikes.length;
    }

    function rulesOf(uint32 version) external view returns (Rules memory) {
        return rules[version];
    }

    function splitOf(uint32) external view returns (Split memory) {
        return split;
    }

    function retiresAt(uint32 version) external view returns (uint64) {
        return retires[version];
    }

    function debitLimit(uint32 account, uint64) external view returns (uint64) {
        return limits[account];
    }

    function requireStanding(Posted calldata posted) public view {
        uint64 number = posted.header.number;
        bool stands = number != 0 && number <= last && ring[number] == keccak256(abi.encode(posted));
        if (!stands) revert UnknownEpoch(number);
    }

    function requireOpen(Posted calldata posted) public view {
        requireStanding(posted);
        if (block.number >= finalAt) revert WindowClosed(posted.header.number, finalAt);
    }

    function strike(Posted calldata posted, address challenger) external {
        requireOpen(posted);
        last = posted.header.number - 1;
        strikes.push(Strike(posted.header.number, challenger));
    }
}

/// @notice A queue filled by hand.
contract CourtQueue is IQueue {
    Entry[] private entries;

    function push(bytes26 record, uint40 queuedAt, uint8 params) external {
        entries.push(Entry(record, queuedAt, params));
    }

    function length() external view returns (uint64) {
        return uint64(entries.length);
    }

    function entry(uint64 index) external view returns (Entry memory) {
        return entries[index];
    }
}

/// @notice Dissents set by hand.
contract CourtDisputes is IDisputes {
    mapping(bytes32 name => uint64) private from;

    function suspend(uint32 payer, uint32 number, uint64 block_) external {
        from[keccak256(abi.encode(payer, number))] = block_;
    }

    function suspended(uint32 payer, uint32 number, uint64 refBlock) external view returns (bool) {
        uint64 since = from[keccak256(abi.encode(payer, number))];
        return since != 0 && since <= refBlock;
    }
}
