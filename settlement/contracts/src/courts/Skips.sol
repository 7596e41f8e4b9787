// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SkipProof, SkipReason} from "../lib/Bundle.sol";
import {Draws} from "../lib/Draws.sol";
import {IDisputes, IQueue, IRegistry} from "../lib/Interfaces.sol";
import {Ledger} from "../lib/Ledger.sol";
import {Messages} from "../lib/Messages.sol";
import {Names} from "../lib/Names.sol";
import {Openings} from "../lib/Openings.sol";
import {Records} from "../lib/Records.sol";
import {Header, Posted, Split, Totals, Voucher} from "../lib/Types.sol";
import {Connected} from "./Connected.sol";

/// @title Why an entry of the queue was skipped
/// @notice A settler takes every due entry in order, and may take it by a Skip only when it could not be paid.
abstract contract Skips is Connected {
    uint256 private constant BPS = 10_000;
    uint8 private constant VOUCHER = 4; // kind of message

    IRegistry public registry;
    IQueue public queue;
    IDisputes public disputes;

    /// @notice The header given as predecessor is not that of the epoch, whose predecessor has this hash.
    error NotPrevious(bytes32 expected);
    /// @notice The place is none of the queue's, or the record is not the skip of the entry there.
    error NotSkipOf(uint64 entry, bytes26 record);
    /// @notice The record shown pays something else, or stands behind the skip.
    error NotPaid(uint64 number, uint32 position);
    error NotSuspended(uint32 payer, uint32 number);
    /// @notice The account could still be debited `debit` gwei here: it had `debited` of `limit`.
    error HadFunds(uint32 account, uint256 debited, uint256 debit, uint256 limit);
    error NotInRoot(uint32 account, bytes32 root);
    error WrongGroup(uint256 elements);
    error InTime(uint64 settleBy, uint64 number);
    /// @notice The voucher shown is not the entry's: another miner or price.
    error NotVoucherOfEntry();
    error InForce(uint8 params, uint64 retiresAt);

    /// @notice Reverts unless the skip at a position of an epoch has the reason that the proof names.
    function checkSkip(Posted calldata posted, uint32 position, bytes26 record, SkipProof calldata proof) public view {
        Header calldata header = posted.header;
        if (keccak256(abi.encode(proof.previous)) != header.previousHeader) revert NotPrevious(header.previousHeader);
        uint64 index = proof.previous.header.queued + position;
        IQueue.Entry memory entry;
        bool taken = index < header.queued;
        if (taken) entry = queue.entry(index);
        if (!taken || record != Records.skipOf(entry.record)) revert NotSkipOf(index, record);
        Records.Record memory r = Records.decode(entry.record);

        if (proof.reason == SkipReason.Paid) {
            checkPaid(header, position, entry.record, proof);
        } else if (proof.reason == SkipReason.Suspended) {
            if (!disputes.suspended(r.payer, r.number, header.refBlock)) revert NotSuspended(r.payer, r.number);
        } else if (proof.reason == SkipReason.NoFunds) {
            checkNoFunds(header, position, r, proof);
        } else if (proof.reason == SkipReason.OutOfTime) {
            checkOutOfTime(header, r, entry.queuedAt, proof);
        } else {
            uint64 until = escrow.retiresAt(entry.params);
            if (header.refBlock <= until) revert InForce(entry.params, until);
        }
    }

    /// @dev The same is paid before the skip, in an epoch that stands.
    function checkPaid(Header calldata header, uint32 position, bytes26 entry, SkipProof calldata proof) private view {
        Posted calldata p = proof.paidIn;
        escrow.requireStanding(p);
        bool before = p.header.number < header.number || (p.header.number == header.number && proof.paidAt < position);
        bytes26 other = Openings.record(p.header, proof.paidAt, proof.elements, proof.opening);
        (bool payment, bytes32 key) = Records.keyOf(other);
        (, bytes32 wanted) = Records.keyOf(entry);
        if (!before || !payment || key != wanted) revert NotPaid(p.header.number, proof.paidAt);
    }

    /// @dev The account's totals at the position are those after its group, less what the group's records from the
    /// position on moved. Wrong roots and records are Steps' matter.
    function checkNoFunds(Header calldata header, uint32 position, Records.Record memory r, SkipProof calldata proof)
        private
        view
    {
        if (proof.group.length != Openings.GROUP_ELEMENTS) revert WrongGroup(proof.group.length);
        uint256 first = position / Openings.GROUP_RECORDS * Openings.GROUP_ELEMENTS;
        Openings.check(header, first, proof.group, proof.opening);
        uint32 account = r.kind == Records.AUDIT ? Ledger.AUDIT_POOL : r.payer;
        Totals calldata t = proof.totals;
        if (Ledger.root(account, t.credited, t.debited, t.path) != proof.group[0]) {
            revert NotInRoot(account, proof.group[0]);
        }
        Split memory split = escrow.splitOf(header.params);
        (uint256 credited, uint256 debited) = movedFrom(header, position, account, split, proof.group);
        debited = t.debited - debited;
        uint256 limit = escrow.debitLimit(account, header.refBlock);
        // The pool may spend what it was credited.
        if (account == Ledger.AUDIT_POOL) limit += t.credited - credited;
        uint256 debit = debitOf(r, split);
        if (debited + debit <= limit) revert HadFunds(account, debited, debit, limit);
    }

    /// @dev What the records of a group from a position on credit to the pool, and debit of the account.
    function movedFrom(
        Header calldata header,
        uint32 position,
        uint32 account,
        Split memory split,
        bytes32[] calldata group
    ) private pure returns (uint256 credited, uint256 debited) {
        bytes memory payload;
        for (uint256 i = 1; i < group.length; i++) {
            payload = abi.encodePacked(payload, bytes31(group[i] << 8));
        }
        uint256 first = position / Openings.GROUP_RECORDS * Openings.GROUP_RECORDS;
        for (uint256 i = position; i < first + Openings.GROUP_RECORDS && i < header.records; i++) {
            Records.Record memory r = Records.decode(recordIn(payload, i - first));
            uint32 payer = r.kind == Records.AUDIT ? Ledger.AUDIT_POOL : r.payer;
            if (payer == account) debited += debitOf(r, split);
            if (r.kind == Records.SETTLE) credited += uint256(r.price) * split.auditors / BPS;
        }
    }

    function recordIn(bytes memory payload, uint256 i) private pure returns (bytes26 record) {
        uint256 offset = i * Openings.RECORD;
        assembly ("memory-safe") {
            record := and(mload(add(add(payload, 32), offset)), shl(48, not(0)))
        }
    }

    /// @dev As in Ledger.
    function debitOf(Records.Record memory r, Split memory split) private pure returns (uint256) {
        if (r.kind == Records.SETTLE || r.kind == Records.AUDIT) return r.price;
        if (r.kind != Records.REJECT) return 0;
        return uint256(r.price) * split.verifiers / BPS + uint256(r.price) * split.settler / BPS;
    }

    /// @dev A payer that shows another voucher with the entry's number pays for it by its security (Slashing).
    function checkOutOfTime(Header calldata header, Records.Record memory r, uint64 queuedAt, SkipProof calldata proof)
        private
        view
    {
        Voucher calldata v = proof.voucher;
        if (Names.inTime(v, header.number)) revert InTime(v.settleBy, header.number);
        Names.requireKey(escrow, r.payer, v);
        if (proof.signature.length != Draws.SIGNATURE) revert Draws.BadLength(0, proof.signature.length);
        (uint256 from,) = Draws.span(proof.signature);
        Draws.requireSigned(VOUCHER, 0, Messages.digest(address(escrow), Messages.voucher(v)), from, v.payer);
        bool same = v.number == r.number;
        if (r.kind == Records.AUDIT) {
            same = same && uint256(v.price) * escrow.splitOf(v.params).miner / BPS == r.price;
        } else {
            // Queued by the state before its block.
            uint32 miner = Names.accountAt(escrow, registry, v.miner, queuedAt - 1);
            same = same && v.price == r.price && miner == r.miner;
        }
        if (!same) revert NotVoucherOfEntry();
    }
}
