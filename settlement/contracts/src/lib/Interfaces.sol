// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Header, Posted, Rules, Split} from "./Types.sol";

// What the contracts of the suite ask of each other. Each is deployed once; `connect` tells it the others, once.

/// @notice The escrow as courts, models and governance see it.
interface IEscrow {
    /// @dev One slot: what every post reads and writes.
    struct Head {
        uint32 last; // number of the last epoch that stands
        uint40 refBlock; // highest reference block so far
        uint40 postedAt; // block of the last post
        uint40 finalAt; // of the last epoch
        uint24 params; // number of the newest rules
        uint32 accounts; // index of the next account
        bool started; // the registry has enough verifiers, see Epochs.checkStart
        uint40 pausedUntil; // block; no epoch is posted and no request matures before it
    }

    struct PayerKey {
        uint32 account; // never changes once set
        uint8 slot; // the key's vouchers have numbers slot << 24 to (slot << 24) + 2^24 - 1
        uint64 limit; // gwei of debits that this key may cause
        uint64 expiry; // last round of a voucher's commit-by
        uint64 nonce; // of the next PayerKey statement
    }

    function head() external view returns (Head memory);
    function rulesOf(uint32 version) external view returns (Rules memory);
    function splitOf(uint32 version) external view returns (Split memory);

    /// @notice Last reference block, inclusive, of an epoch by this version; type(uint64).max for the newest.
    function retiresAt(uint32 version) external view returns (uint64);

    function accountOf(address owner) external view returns (uint32); // 0: none
    function ownerOf(uint32 account) external view returns (address);
    function payerKeyOf(address key) external view returns (PayerKey memory);
    function keyOf(uint32 account, uint8 slot) external view returns (address key);
    function debitLimit(uint32 account, uint64 refBlock) external view returns (uint64);
    function securityOf(uint32 account) external view returns (uint64 gweis, uint64 unlocksAt);

    /// @notice Reverts with UnknownEpoch unless the epoch stands.
    function requireStanding(Posted calldata posted) external view;

    /// @notice Reverts unless the epoch stands and can still be refuted.
    function requireOpen(Posted calldata posted) external view;

    /// @notice Reverts unless the epoch stands and is final.
    function requireFinal(Posted calldata posted) external view;

    /// @notice Voids the epoch and all after it and takes the settler's whole bond: half burns, half is the
    /// challenger's once no earlier epoch of that settler can fall. Courts only.
    function strike(Posted calldata posted, address challenger) external;

    /// @notice Takes a security into the slasher's keeping, all of it, whether or not it unlocks. Slasher only.
    /// @return gweis how much there was; the tokens are transferred to the caller
    function forfeitSecurity(uint32 account) external returns (uint64 gweis);
}

/// @notice The registry as courts and escrow see it.
interface IRegistry {
    /// @notice Owner of a node after all transactions of a past block; zero when it had none.
    function ownerAt(address node, uint64 blockNumber) external view returns (address);
    function snapshotBlock(uint64 round) external view returns (uint64);
    function snapshotAt(uint8 role, uint64 blockNumber) external view returns (bytes32 root, uint128 total);

    /// @notice Whether verifiers of enough owners with enough stake are registered for epochs to count.
    function started() external view returns (bool);

    /// @notice Burns half of a part of a node's stake, unbonding stake included, and pays the other half. Slashers only.
    /// @param bps the part, in basis points
    /// @return gweis what was taken in all
    function slash(address node, uint16 bps, address reward) external returns (uint64 gweis);
}

/// @notice Royalties.
interface IModels {
    /// @notice Who is paid for a task with this model root and commit-by round, and how much of its price in per mille;
    /// zero for a model without publisher.
    function termsAt(bytes32 model, uint64 round) external view returns (address publisher, uint16 perMille);
}

/// @notice Proven beacons.
interface IBeacons {
    /// @notice The beacon's value of a round: reverts with UnknownRound while nobody has proved it.
    function valueOf(uint64 round) external view returns (bytes32);
}

/// @notice Records that the next epoch must contain.
interface IQueue {
    struct Entry {
        bytes26 record;
        uint40 queuedAt; // block
        uint8 params;
    }

    function length() external view returns (uint64);
    function entry(uint64 index) external view returns (Entry memory);
}

/// @notice Claims that an attested integer is wrong.
interface IDisputes {
    /// @notice Whether no epoch with this reference block may contain a record of the task: a dissent was registered
    /// before it, and was not decided for the record before it either.
    function suspended(uint32 payer, uint32 number, uint64 refBlock) external view returns (bool);
}

/// @notice Executes one tile of a disputed picture or score on chain.
interface IReferee {
    enum Verdict {
        Open,
        Right, // the attested integer is right: the dissenter loses
        Wrong // the node is proven wrong
    }

    /// @dev A record that stood can be doubted again, under the same name in a later block: the verdict is that about the
    /// present dissent.
    /// @param dispute as named by Disputes
    function verdictOf(bytes32 dispute) external view returns (Verdict);
}
