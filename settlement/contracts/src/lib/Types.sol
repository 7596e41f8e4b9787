// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

// Amounts are uint64 in gwei (1e-9 of the fee token) wherever a name does not say wei.

/// @notice What a settler claims about one epoch.
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
    uint32 params; // version of rules and split
    bytes32 evidence; // digest of the CID of vouchers, certificates and statements
    bytes32 dataHash; // of the bytes that hold records and table, see Openings
    uint64 queued; // how many entries of the queue this epoch and those before it have taken
    uint32 tableFrom; // first account of the part of the account table that follows the records
    uint32 tableCount; // how many accounts it has; 0: no table
}

/// @notice A header as the escrow took it. `keccak256(abi.encode(posted))` is what the ring holds.
struct Posted {
    Header header;
    uint64 postedAt; // block of the post
    uint64 finalAt; // first block in which the epoch can no longer be refuted; never earlier than its predecessor's
}

/// @notice How a price is divided, in basis points that sum to 10,000.
struct Split {
    uint16 miner;
    uint16 verifiers;
    uint16 auditors;
    uint16 publisher; // the most that a royalty can take; what it leaves is the miner's
    uint16 settler;
    uint16 treasury;
}

/// @notice The governed numbers of one version. Versions never change, new ones are added: a voucher names its own.
struct Rules {
    uint64 activeAt; // first reference block that may use this version
    uint32 challengeWindow; // blocks in which an epoch can be refuted
    uint32 voucherLife; // blocks after which a voucher given today is dead
    uint64 minBond; // gwei a settler must have bonded to post
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

/// @notice Opens elements of an epoch's data that lie in one blob. For an epoch whose data were posted as calldata only
/// `data` is set.
struct Opening {
    bytes32[] blobHashes; // all versioned hashes of the epoch, in order
    bytes commitment; // 48 bytes: of the blob that holds the elements
    bytes proofs; // one KZG proof of 48 bytes for each element
    bytes data; // all bytes of the epoch; empty for an epoch in blobs
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
