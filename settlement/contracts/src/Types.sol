// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

// Amounts are uint64 in gwei (1e-9 of the fee token) wherever a name does not say wei.

/// @notice What a settler claims about one epoch. `abi.encode(header, postedAt)` is hashed into the ring.
struct Header {
    uint64 number; // 1, 2, 3, ...
    bytes32 previousHeader; // ring value of epoch number - 1
    bytes32 previousRoot; // account root that the first record is applied to
    bytes32 newRoot; // account root after the last record
    uint64 debits; // sum of all debits of the epoch
    uint64 credits; // sum of all credits, fees of settler and treasury included: equal to debits
    uint64 refBlock; // the L1 block whose state the records were judged by
    bytes32 refHash; // its hash
    uint32 records; // how many records
    uint32 settler; // account that receives the settler's share
    uint32 params; // version of the split
    bytes32 evidence; // digest of the CID of vouchers, certificates and statements
    bytes32 blobsHash; // keccak256 of the versioned hashes, one after the other
}

/// @notice How a price is divided, in basis points that sum to 10,000.
struct Split {
    uint16 miner;
    uint16 verifiers;
    uint16 auditors;
    uint16 publisher;
    uint16 settler;
    uint16 treasury;
}

/// @notice One account that a group of records touches: its totals before the group and its path. The path of the
/// k-th account is taken in the tree in which the accounts before it already hold their totals after the group.
struct Touched {
    uint32 index;
    uint64 credited;
    uint64 debited;
    bytes path;
}

/// @notice An account's totals under a root, with its path.
struct Totals {
    uint64 credited;
    uint64 debited;
    bytes path;
}

/// @notice Everything needed to run one group of eight records again.
struct StepProof {
    bytes32[] blobHashes; // all versioned hashes of the epoch, in order
    uint32 group; // index of the group in the epoch
    bytes commitment; // 48 bytes: the blob that holds the group
    bytes32[8] elements; // the group's field elements
    bytes proofs; // 8 KZG proofs of 48 bytes
    bytes previousCommitment; // 48 bytes: the blob that holds the group before; empty for the first group
    bytes32[2] previous; // first and last field element of the group before; ignored for the first group
    bytes previousProofs; // 2 KZG proofs of 48 bytes; empty for the first group
    Touched[] accounts; // ascending by index
}

/// @notice A payer's promise, in the field order of its EIP-712 type.
struct Voucher {
    address payer;
    uint32 number;
    bytes32 assignment;
    address miner;
    uint64 price;
    uint64 commitBy;
    uint64 settleBy;
    uint32 params;
    bytes32 previous;
}
