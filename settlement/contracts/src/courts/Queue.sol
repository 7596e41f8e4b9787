// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bundle, Context, IEvidence} from "../lib/Bundle.sol";
import {IDisputes, IEscrow, IQueue} from "../lib/Interfaces.sol";
import {Records} from "../lib/Records.sol";
import {Posted, Rules} from "../lib/Types.sol";
import {Connected} from "./Connected.sol";

/// @title Records that settlers may not leave out
/// @notice When settlers censor a record, anyone puts it here with its evidence. Every epoch whose reference block is
/// not earlier takes the entries in order before anything else, or falls (Steps.challengeQueue). An entry can be
/// skipped only for a reason that evidence proves: paid elsewhere, suspended, no funds, expired.
///
/// The evidence was judged here, once and for all, for an epoch one block later: a settler needs none of it to post
/// the entry and cannot be asked for any. Who wants it, for the file that an epoch's `evidence` names, finds the log
/// Queued(index), asks for the transaction of that log, and reads the bundle out of its calldata: enqueue(record,
/// bundle). (When another contract called, the calldata of that call hold it and a trace shows them.)
contract Queue is IQueue, Connected {
    /// @notice Says whether evidence supports a record.
    IEvidence public evidence;
    IDisputes public disputes;

    Entry[] private entries;
    mapping(bytes32 key => uint64) private places; // index + 1 of the entry that holds the key

    /// @notice An entry was appended in this block. The bundle is in the transaction's calldata.
    /// @param assignment digest of the assignment, by which nodes know the task
    event Queued(uint64 indexed index, uint32 indexed payer, uint32 indexed number, bytes26 record, uint8 params, bytes32 assignment);
    /// @notice A final epoch took the entry, so its record can be queued again.
    event Released(uint64 indexed index);

    /// @notice Only settle (1), reject (2) and audit (3) records pay.
    error WrongKind(uint8 kind);
    /// @notice The entry with this index pays the same, and no final epoch has taken it yet.
    error AlreadyQueued(uint64 index);
    /// @notice A dissent holds records of this task back.
    error Suspended(uint32 payer, uint32 number);
    /// @notice No epoch of this version can be posted now: it counts from `activeAt` to `retiresAt`, blocks.
    error ParamsNotInForce(uint32 params, uint64 activeAt, uint64 retiresAt);
    error NoSuchEntry(uint64 index, uint64 length);
    /// @notice The epoch, and those before it, have taken only the first `taken` entries.
    error NotTaken(uint64 index, uint64 taken);

    /// @notice Tells the contract the others, once. Only its deployer.
    function connect(IEscrow escrow_, IEvidence evidence_, IDisputes disputes_) external {
        join(escrow_);
        requireSet(address(evidence_));
        requireSet(address(disputes_));
        (evidence, disputes) = (evidence_, disputes_);
    }

    /// @notice Appends a record, with the evidence that it is due now. Anyone may, for any record.
    /// @param record 26 bytes, SPEC section 8, as the next epoch would contain it
    /// @return index of the entry
    function enqueue(bytes26 record, Bundle calldata bundle) external returns (uint64 index) {
        (bool payment, bytes32 key) = Records.keyOf(record);
        if (!payment) revert WrongKind(uint8(record[0]));
        if (places[key] != 0) revert AlreadyQueued(places[key] - 1);
        Records.Record memory r = Records.decode(record);
        // The block of the entry counts, too: a dissent of this very block was there first.
        if (disputes.suspended(r.payer, r.number, uint64(block.number))) revert Suspended(r.payer, r.number);
        uint32 params = bundle.voucher.params;
        uint64 refBlock = uint64(block.number) - 1;
        requireInForce(params, refBlock);
        evidence.check(record, Context(uint64(escrow.head().last) + 1, refBlock, params), bundle);
        index = uint64(entries.length);
        // Versions end at 255, Escrow.MAX_VERSIONS, and this one is in force.
        entries.push(Entry(record, uint40(block.number), uint8(params)));
        places[key] = index + 1;
        emit Queued(index, r.payer, r.number, record, uint8(params), bundle.voucher.assignment);
    }

    /// @notice Lets the record of an entry be queued again after a final epoch took it: for one that was skipped when
    /// its payer had no funds, or while a dissent was undecided.
    /// @param posted a final epoch that has taken the entry, or any after it
    function release(uint64 index, Posted calldata posted) external {
        if (index >= entries.length) revert NoSuchEntry(index, uint64(entries.length));
        escrow.requireFinal(posted);
        if (index >= posted.header.queued) revert NotTaken(index, posted.header.queued);
        (, bytes32 key) = Records.keyOf(entries[index].record);
        if (places[key] != index + 1) return; // released before
        delete places[key];
        emit Released(index);
    }

    /// @notice How many entries there have been; none ever leaves.
    function length() external view returns (uint64) {
        return uint64(entries.length);
    }

    /// @notice An entry by its index from 0.
    function entry(uint64 index) external view returns (Entry memory) {
        if (index >= entries.length) revert NoSuchEntry(index, uint64(entries.length));
        return entries[index];
    }

    /// @notice Consecutive entries, fewer when the queue ends.
    function entriesOf(uint64 from, uint64 count) external view returns (Entry[] memory list) {
        uint256 end = entries.length;
        if (from >= end) return list;
        if (end - from > count) end = uint256(from) + count;
        list = new Entry[](end - from);
        for (uint256 i = 0; i < list.length; i++) {
            list[i] = entries[from + i];
        }
    }

    /// @notice The entry that stands for what a record pays.
    function placeOf(bytes26 record) external view returns (bool queued, uint64 index) {
        (, bytes32 key) = Records.keyOf(record);
        uint64 place = places[key];
        return (place != 0, place == 0 ? 0 : place - 1);
    }

    function requireInForce(uint32 params, uint64 refBlock) private view {
        Rules memory r = escrow.rulesOf(params);
        uint64 retires = escrow.retiresAt(params);
        bool known = r.challengeWindow != 0 && params <= type(uint8).max;
        if (!known || refBlock < r.activeAt || refBlock > retires) revert ParamsNotInForce(params, r.activeAt, retires);
    }
}
