// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Challenger} from "./Challenger.sol";
import {Connected} from "./Connected.sol";
import {IDisputes, IEscrow, IQueue} from "../lib/Interfaces.sol";
import {Ledger} from "../lib/Ledger.sol";
import {Openings} from "../lib/Openings.sol";
import {Records} from "../lib/Records.sol";
import {Header, Opening, Posted, Totals, Touched} from "../lib/Types.sol";

/// @title Refuting an epoch from its own data
/// @notice Each function proves one kind of fault of an epoch that is still open. The epoch and all built on it are
/// void then, and the bond of its settler, of nobody else, is taken. A right epoch makes each of them revert with an
/// error that names what was found. The first argument is a salt, for the commitment that comes first: see Challenger.
///
/// Every wrong epoch has a proof that can be made: what is malformed is wrong by itself, without paths; the first
/// wrong group follows a right one, so its accounts have paths; whatever rests on an account of the new root can be
/// shown once the steps are right. Judgement uses the epoch's data, its predecessor's header, and what the chain knew
/// at the reference block, which nothing signed later changes.
contract Steps is Challenger, Connected {
    /// @notice Everything needed to run one group of eight records again.
    struct StepProof {
        uint32 group; // index of the group in the epoch
        bytes32[8] elements; // its elements, which `opening` opens
        Opening opening;
        bytes32[2] previous; // first and last element of the group before; ignored for the first group
        bytes previousCommitment; // 48 bytes: of the blob of the group before; ignored for calldata
        bytes previousProofs; // 2 KZG proofs of 48 bytes; ignored for calldata
        Touched[] accounts; // ascending by index
    }

    /// @notice Shows one record, see Openings.record.
    struct RecordProof {
        uint32 position; // in the epoch
        bytes32[2] elements;
        Opening opening;
    }

    IQueue public queue;
    IDisputes public disputes;

    /// @notice The header given as predecessor is not that of the epoch, whose predecessor has this hash.
    error NotPrevious(bytes32 expected);
    error NoSuchGroup(uint32 group, uint256 groups);
    /// @notice The group before is malformed: prove that one.
    error PreviousMalformed(uint32 group);
    error WrongProofs(uint256 length, uint256 expected);
    error StepIsRight(uint32 group);
    error RootIsRight(bytes32 root);
    error NotInRoot(uint32 account, bytes32 root);
    /// @notice The epoch left the account's debits as they were, or within its limit.
    error WithinLimit(uint32 account, uint64 debited, uint256 limit);
    error SameRecord(uint64 number, uint32 position);
    /// @notice The epochs, or records, are not given in the order of the ledger.
    error WrongOrder(uint64 number, uint32 position);
    error NotTwice(bytes26 first, bytes26 second);
    error QueueIsRight(uint64 from, uint64 to);
    error RecordIsRight(uint32 position, bytes26 record);
    error RowIsRight(uint32 account, bytes32 value);
    error NotSuspended(uint32 payer, uint32 number);

    /// @notice Tells the contract the others, once. Only its deployer.
    function connect(IEscrow escrow_, IQueue queue_, IDisputes disputes_) external {
        join(escrow_);
        requireSet(address(queue_));
        requireSet(address(disputes_));
        (queue, disputes) = (queue_, disputes_);
    }

    /// @notice Proves that one group of records does not give the root, or the sum, that the settler wrote after it,
    /// or is malformed: an element of more than 31 bytes, no record where there must be one, bytes after the last.
    function challengeStep(bytes32, Posted calldata posted, StepProof calldata proof) external committed {
        escrow.requireOpen(posted);
        Header calldata header = posted.header;
        uint256 groups = groupsOf(header);
        if (proof.group >= groups) revert NoSuchGroup(proof.group, groups);
        openGroup(header, proof);
        if (isRight(header, proof, proof.group + 1 == groups)) revert StepIsRight(proof.group);
        escrow.strike(posted, msg.sender);
    }

    /// @notice Proves that an epoch does not start from the root at which its predecessor ended.
    /// @param previous the predecessor as posted; all zero for epoch 1
    function challengeRoot(bytes32, Posted calldata posted, Posted calldata previous) external committed {
        escrow.requireOpen(posted);
        requirePrevious(posted, previous);
        bytes32 root = previous.header.newRoot;
        if (posted.header.previousRoot == root) revert RootIsRight(root);
        escrow.strike(posted, msg.sender);
    }

    /// @notice Proves that an epoch debited an account beyond its limit.
    /// @dev The epoch must have raised the account's debits: a payer that asks back what it has already spent lowers
    /// its limit below its debits, and no settler is to blame for that. The audit pool spends what it was given and
    /// what it was credited.
    /// @param before the account in header.previousRoot
    /// @param after_ the account in header.newRoot
    function challengeOverdraft(
        bytes32,
        Posted calldata posted,
        uint32 account,
        Totals calldata before,
        Totals calldata after_
    ) external committed {
        escrow.requireOpen(posted);
        requireAccount(posted.header.previousRoot, account, before);
        requireAccount(posted.header.newRoot, account, after_);
        uint256 limit = escrow.debitLimit(account, posted.header.refBlock);
        if (account == Ledger.AUDIT_POOL) limit += after_.credited;
        if (after_.debited <= limit || after_.debited <= before.debited) {
            revert WithinLimit(account, after_.debited, limit);
        }
        escrow.strike(posted, msg.sender);
    }

    /// @notice Proves that a voucher, or an audit of it, is paid at two places of the ledger. The later epoch falls.
    /// @param earlier an epoch that stands, still in the ring; may be the same as `later`
    /// @param later an epoch that is open
    /// @param second of `later`; of one epoch at a higher position than `first`. When both are of one epoch posted as
    /// calldata, its opening stays empty.
    function challengeTwice(
        bytes32,
        Posted calldata earlier,
        RecordProof calldata first,
        Posted calldata later,
        RecordProof calldata second
    ) external committed {
        escrow.requireStanding(earlier);
        escrow.requireOpen(later);
        bool one = earlier.header.number == later.header.number;
        if (one && first.position == second.position) revert SameRecord(later.header.number, second.position);
        bool ordered = one ? first.position < second.position : earlier.header.number < later.header.number;
        if (!ordered) revert WrongOrder(later.header.number, second.position);
        bool shared = one && first.opening.data.length != 0;
        bytes26 a = recordOf(earlier.header, first);
        bytes26 b = Openings.record(
            later.header, second.position, second.elements, shared ? first.opening : second.opening
        );
        (bool payment, bytes32 key) = Records.keyOf(a);
        (bool again, bytes32 other) = Records.keyOf(b);
        if (!payment || !again || key != other) revert NotTwice(a, b);
        escrow.strike(later, msg.sender);
    }

    /// @notice Proves from headers alone that an epoch took a wrong number of entries of the queue: fewer than its
    /// predecessors had taken, more than it has records, one that was not there at the reference block; or that it
    /// left out one it had to take.
    /// @param previous the predecessor as posted; all zero for epoch 1
    function challengeQueue(bytes32, Posted calldata posted, Posted calldata previous) external committed {
        escrow.requireOpen(posted);
        requirePrevious(posted, previous);
        (uint64 from, uint64 to) = (previous.header.queued, posted.header.queued);
        bool wrong = to < from || to - from > posted.header.records;
        if (!wrong && to > from) wrong = !isDue(posted.header, to - 1);
        if (!wrong && isDue(posted.header, to)) wrong = mustTake(posted.header, to, to == from);
        if (!wrong) revert QueueIsRight(from, to);
        escrow.strike(posted, msg.sender);
    }

    /// @notice Proves that a record is wrong for its place: at a place of the queue neither the entry nor its Skip, or
    /// the payment of an entry that this epoch may not pay; behind these places a Skip.
    /// @param previous the predecessor as posted; all zero for epoch 1
    function challengeQueued(
        bytes32,
        Posted calldata posted,
        Posted calldata previous,
        RecordProof calldata proof
    ) external committed {
        escrow.requireOpen(posted);
        requirePrevious(posted, previous);
        bytes26 record = recordOf(posted.header, proof);
        uint256 index = uint256(previous.header.queued) + proof.position;
        bool right = index < posted.header.queued
            ? isEntry(posted.header, uint64(index), record)
            : uint8(record[0]) != Records.SKIP;
        if (right) revert RecordIsRight(proof.position, record);
        escrow.strike(posted, msg.sender);
    }

    /// @notice Proves that a row of the epoch's account table is not what the new root says.
    /// @param row from 0; of account header.tableFrom + row
    /// @param value what the table says
    /// @param totals the account in header.newRoot
    function challengeTable(
        bytes32,
        Posted calldata posted,
        uint32 row,
        bytes32 value,
        Opening calldata opening,
        Totals calldata totals
    ) external committed {
        escrow.requireOpen(posted);
        Openings.checkRow(posted.header, row, value, opening);
        // The escrow takes no table that ends behind the last account.
        uint32 account = posted.header.tableFrom + row;
        requireAccount(posted.header.newRoot, account, totals);
        if (value == bytes32(uint256(totals.credited) << 64 | totals.debited)) revert RowIsRight(account, value);
        escrow.strike(posted, msg.sender);
    }

    /// @notice Proves that an epoch contains a record of a task that a dissent had suspended at the reference block.
    function challengeSuspended(bytes32, Posted calldata posted, RecordProof calldata proof) external committed {
        escrow.requireOpen(posted);
        bytes26 record = recordOf(posted.header, proof);
        Records.Record memory r = Records.decode(record);
        // A Skip is what an entry of the queue becomes that is held back.
        bool held = r.kind != Records.SKIP && disputes.suspended(r.payer, r.number, posted.header.refBlock);
        if (!held) revert NotSuspended(r.payer, r.number);
        escrow.strike(posted, msg.sender);
    }

    /// @dev Checks the values of a group and of the end of the group before against the epoch's data.
    function openGroup(Header calldata header, StepProof calldata proof) private view {
        uint256 first = uint256(proof.group) * Openings.GROUP_ELEMENTS;
        Opening calldata o = proof.opening;
        Openings.bind(header, o);
        Openings.requireProofs(o, Openings.GROUP_ELEMENTS);
        for (uint256 i = 0; i < Openings.GROUP_ELEMENTS; i++) {
            Openings.open(o, first + i, proof.elements[i], i);
        }
        if (proof.group == 0) return;
        bool blobs = o.data.length == 0;
        bytes calldata p = proof.previousProofs;
        if (blobs && p.length != 96) revert WrongProofs(p.length, 96);
        Openings.open(o, first - 8, proof.previous[0], proof.previousCommitment, blobs ? p[:48] : p);
        Openings.open(o, first - 1, proof.previous[1], proof.previousCommitment, blobs ? p[48:] : p);
    }

    function isRight(Header calldata header, StepProof calldata proof, bool last) private view returns (bool) {
        (bool wellFormed, bytes memory payload) = payloadOf(proof.elements);
        if (!wellFormed) return false;
        bytes32 root = header.previousRoot;
        uint256 debits = 0;
        if (proof.group != 0) {
            // A malformed predecessor is itself wrong, and to be proved there.
            if ((proof.previous[0] | proof.previous[1]) >> 248 != 0) revert PreviousMalformed(proof.group - 1);
            (root, debits) = (proof.previous[0], uint72(uint256(proof.previous[1])));
        }
        (bool valid, bytes32 next, uint256 moved) = run(header, proof, root, payload);
        uint256 written = uint72(uint256(proof.elements[7]));
        if (!valid || next != proof.elements[0] || debits + moved != written) return false;
        return !last || (next == header.newRoot && written == header.debits);
    }

    function run(Header calldata header, StepProof calldata proof, bytes32 root, bytes memory payload)
        private
        view
        returns (bool, bytes32, uint256)
    {
        uint256 count = uint256(header.records) - uint256(proof.group) * Ledger.GROUP;
        if (count > Ledger.GROUP) count = Ledger.GROUP;
        return Ledger.step(root, payload, count, escrow.splitOf(header.params), header.settler, proof.accounts);
    }

    /// @dev The 217 bytes of elements 1 to 7; false when one of the eight has more than 31 bytes.
    function payloadOf(bytes32[8] calldata elements) private pure returns (bool wellFormed, bytes memory payload) {
        uint256 all = uint256(elements[0]);
        for (uint256 i = 1; i < 8; i++) {
            all |= uint256(elements[i]);
            payload = abi.encodePacked(payload, bytes31(elements[i] << 8));
        }
        wellFormed = all >> 248 == 0;
    }

    /// @dev Whether the queue had the entry at the reference block.
    function isDue(Header calldata header, uint64 index) private view returns (bool) {
        return index < queue.length() && queue.entry(index).queuedAt <= header.refBlock;
    }

    /// @dev Whether an epoch that took everything before a due entry must take it, too: always by the same rules, and
    /// when its rules are retired, since no later epoch could pay it either. The first one also decides by which rules
    /// the epoch is: else a settler could pass the queue for ever by choosing others. Rules not yet active wait.
    function mustTake(Header calldata header, uint64 index, bool first) private view returns (bool) {
        uint32 params = queue.entry(index).params;
        if (params == header.params || isRetired(header, params)) return true;
        return first && escrow.rulesOf(params).activeAt <= header.refBlock;
    }

    function isRetired(Header calldata header, uint32 params) private view returns (bool) {
        return escrow.retiresAt(params) < header.refBlock;
    }

    /// @dev Whether a record may stand where the entry must: the entry when it is by the epoch's rules, its Skip when
    /// it is by these or by retired ones. (An entry by other rules ends what the epoch takes.)
    function isEntry(Header calldata header, uint64 index, bytes26 record) private view returns (bool) {
        if (!isDue(header, index)) return false;
        IQueue.Entry memory e = queue.entry(index);
        bool same = e.params == header.params;
        if (record == e.record) return same;
        return record == Records.skipOf(e.record) && (same || isRetired(header, e.params));
    }

    function recordOf(Header calldata header, RecordProof calldata proof) private view returns (bytes26) {
        return Openings.record(header, proof.position, proof.elements, proof.opening);
    }

    function groupsOf(Header calldata header) private pure returns (uint256) {
        return (uint256(header.records) + Ledger.GROUP - 1) / Ledger.GROUP;
    }

    function requirePrevious(Posted calldata posted, Posted calldata previous) private pure {
        bytes32 expected = posted.header.previousHeader;
        if (keccak256(abi.encode(previous)) != expected) revert NotPrevious(expected);
    }

    function requireAccount(bytes32 root, uint32 account, Totals calldata t) private pure {
        bool inside = account < Ledger.ACCOUNTS && Ledger.root(account, t.credited, t.debited, t.path) == root;
        if (!inside) revert NotInRoot(account, root);
    }
}
