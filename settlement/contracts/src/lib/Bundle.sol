// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Opening, Posted, Totals, Voucher} from "./Types.sol";

// The evidence of a record as contracts read it: protocol.Evidence without what the chain knows itself (beacons,
// snapshots, owners) and without what is computed again (digests, indexes, prompt).

/// @notice What a picture is a function of, in the field order of its EIP-712 type.
struct Task {
    bytes32 model;
    bytes32 prompt;
    bytes32 tokens; // keccak256(salt || tokens, two bytes each); zero in the statistical tier
    uint16 width;
    uint16 height;
    uint16 steps;
    uint16 guidance;
    uint64 seed;
    uint8 tier; // 0 exact, 1 statistical
    uint8 class; // of the prompt, an index in the model's manifest; 255: other
}

/// @notice A task given to one miner, in the field order of its EIP-712 type.
struct Assignment {
    Task task;
    address requester; // the signer
    address miner;
    uint64 price; // gwei
    uint64 commitBy; // round R
    uint64 nonce;
}

/// @notice What the miner says it made, in the field order of its EIP-712 type.
struct Commit {
    bytes32 assignment; // digest
    bytes32 picture;
    bytes32 pixels;
    bytes32 trace;
    uint32 size; // bytes
}

/// @notice The epoch that a record is judged for.
struct Context {
    uint64 number; // of the epoch
    uint64 refBlock; // owners, stake and dissents are those of this block
    uint32 params; // version of rules and split
}

/// @notice Everything that makes one settle, reject or audit record valid.
struct Bundle {
    Voucher voucher;
    Assignment assignment;
    Commit commit;
    bytes signatures; // 3 x 65 bytes r, s, v: the payer's, the requester's, the miner's
    int32 plain; // the score that all attestations name
    bytes certificate; // the prefix of the draw of verifiers, see Certificates
    bytes audit; // the prefix of the draw of auditors, see Audits; empty without audit
    bytes reveal; // the miner's trace root, salt and signature over its TraceReveal, 129 bytes; or empty
}

/// @notice Why the entry of the queue that stands at a position was not paid there.
enum SkipReason {
    Paid, // a record with the same key stands before it, in this epoch or an earlier one
    Suspended, // a dissent holds it back
    NoFunds, // the payer, or the audit pool, could not pay it at this position
    OutOfTime, // its voucher names a last epoch before this one, or too far behind it
    Retired // no epoch may use its version of the rules any more
}

/// @notice Everything that makes one skip record valid. Fields that the reason does not need are empty.
struct SkipProof {
    SkipReason reason;
    Posted previous; // the epoch before: says which entry of the queue the position is
    Posted paidIn; // Paid: the epoch of the other record
    uint32 paidAt; // Paid: its position there
    bytes32[2] elements; // Paid: values of the elements that hold it
    bytes32[] group; // NoFunds: the eight elements of the position's own group
    Totals totals; // NoFunds: the payer's (or for an audit the pool's) under the root after that group
    Opening opening; // Paid, NoFunds: of those elements
    Voucher voucher; // OutOfTime: the entry's
    bytes signature; // OutOfTime: of the voucher, 65 bytes
}

/// @notice Judges evidence; for contracts that depend on what was certified.
interface IEvidence {
    /// @notice Most bytes of packed certificate and audit together.
    function MAX_EVIDENCE() external view returns (uint256);

    /// @notice Reverts unless the bundle supports the record in an epoch of this context.
    function check(bytes26 record, Context memory context, Bundle calldata bundle) external view;
}
