// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {IEscrow, IModels} from "../lib/Interfaces.sol";
import {VoucherLife} from "../lib/VoucherLife.sol";

/// @title Who published a model, and what part of a price it asks
/// @notice A publisher registers the root of a manifest (the 32 bytes of its CID's digest) with a royalty. Every change
/// counts from a round at least one voucher life away: a voucher given before names an assignment whose terms are known.
///
/// The contract cannot know who made a model. What it can: nobody who only sees a publication in the mempool takes it,
/// since who publishes has committed some blocks before; and when two ask for one root the older commitment wins, for
/// one voucher life after the first publication. (What the first asked may still count for one voucher life after that.)
/// So a maker commits before it shows the model to anyone, and loses little to a stranger who is faster later. Who
/// commits after others had the root has nothing to show. Requesters are free to prefer manifests that name their
/// publisher.
contract Models is IModels {
    using Checkpoints for Checkpoints.Trace208;

    /// @notice Blocks between commitment and publication, so that no single proposer can hold one back and slip its own in.
    uint64 public constant MIN_AGE = 8;

    struct Model {
        address holder; // may change royalty and holder; zero: not published
        address offeredTo; // may become the holder
        uint64 committedAt; // block of the commitment behind the publication
        uint64 contestableUntil; // last block in which an older commitment takes the root
    }

    IEscrow public immutable escrow;

    /// @notice Block of a commitment, see commitmentOf.
    mapping(bytes32 commitment => uint64) public committedAt;
    mapping(bytes32 root => Model) private models;
    mapping(bytes32 root => Checkpoints.Trace208) private terms; // by round: publisher << 16 | per mille

    event Committed(bytes32 indexed commitment);
    event Published(bytes32 indexed root, address indexed holder);
    event TermsChanged(bytes32 indexed root, address indexed publisher, uint16 perMille, uint64 fromRound);
    event TransferOffered(bytes32 indexed root, address indexed to);
    event Transferred(bytes32 indexed root, address indexed from, address indexed to);

    error BadConfig();
    error ZeroRoot();
    error NotCommitted(bytes32 commitment);
    error CommittedTooLate(uint64 from);
    error AlreadyPublished(address holder);
    error NotPublished(bytes32 root);
    error NotHolder(address holder);
    error NotOffered(address offeredTo);
    error RoyaltyTooHigh(uint16 perMille, uint16 max);
    error NoAccount(address owner);

    constructor(IEscrow escrow_) {
        if (address(escrow_) == address(0)) revert BadConfig();
        escrow = escrow_;
    }

    /// @notice Announces a publication without showing its root. A second commitment changes nothing.
    function commit(bytes32 commitment) external {
        if (committedAt[commitment] != 0) return;
        committedAt[commitment] = uint64(block.number);
        emit Committed(commitment);
    }

    /// @notice What a publisher commits to.
    /// @param salt any number that nobody can guess
    function commitmentOf(address publisher, bytes32 root, bytes32 salt) public pure returns (bytes32) {
        return keccak256(abi.encode(publisher, root, salt));
    }

    /// @notice Makes the caller the holder of a root, see the contract's notice for a root that has one.
    /// @param perMille royalty in thousandths of the price, bounded by the publisher's share of the newest rules
    /// @return fromRound first commit-by round to which the terms apply
    function publish(bytes32 root, uint16 perMille, bytes32 salt) external returns (uint64 fromRound) {
        if (root == 0) revert ZeroRoot();
        bytes32 commitment = commitmentOf(msg.sender, root, salt);
        uint64 since = committedAt[commitment];
        if (since == 0) revert NotCommitted(commitment);
        if (block.number < since + MIN_AGE) revert CommittedTooLate(since + MIN_AGE);
        Model storage m = models[root];
        uint64 until = uint64(block.number) + VoucherLife.longest(escrow);
        if (m.holder != address(0)) {
            if (since >= m.committedAt || block.number > m.contestableUntil) revert AlreadyPublished(m.holder);
            until = m.contestableUntil;
        }
        models[root] = Model(msg.sender, address(0), since, until);
        emit Published(root, msg.sender);
        return change(root, msg.sender, perMille);
    }

    /// @notice Changes the royalty.
    /// @return fromRound first commit-by round to which it applies
    function setRoyalty(bytes32 root, uint16 perMille) external returns (uint64 fromRound) {
        requireHolder(root);
        return change(root, msg.sender, perMille);
    }

    /// @notice Offers a root to another account, which accepts it; zero takes the offer back.
    function offer(bytes32 root, address to) external {
        requireHolder(root).offeredTo = to;
        emit TransferOffered(root, to);
    }

    /// @notice Makes the caller, to whom the root was offered, its holder. The royalty stays; it is paid to the caller
    /// from the returned round on.
    function accept(bytes32 root) external returns (uint64 fromRound) {
        Model storage m = models[root];
        if (m.holder == address(0)) revert NotPublished(root);
        if (m.offeredTo != msg.sender) revert NotOffered(m.offeredTo);
        emit Transferred(root, m.holder, msg.sender);
        (m.holder, m.offeredTo) = (msg.sender, address(0));
        return change(root, msg.sender, uint16(terms[root].latest()));
    }

    /// @inheritdoc IModels
    /// @dev The royalty is what was asked for. A later version of the rules may leave publishers less: a record is held
    /// to the smaller of both.
    function termsAt(bytes32 root, uint64 round) external view returns (address publisher, uint16 perMille) {
        uint48 key = round > type(uint48).max ? type(uint48).max : uint48(round);
        uint208 value = terms[root].upperLookupRecent(key);
        return (address(uint160(value >> 16)), uint16(value));
    }

    /// @notice A model as stored; all zero when it was never published.
    function modelOf(bytes32 root) external view returns (Model memory) {
        return models[root];
    }

    /// @notice The highest royalty that the newest rules admit, in per mille.
    function maxRoyalty() public view returns (uint16) {
        return escrow.splitOf(escrow.head().params).publisher / 10;
    }

    /// @dev A record names its publisher by account, so it must have one before the terms count. Accounts never end.
    function change(bytes32 root, address publisher, uint16 perMille) private returns (uint64 fromRound) {
        if (perMille > maxRoyalty()) revert RoyaltyTooHigh(perMille, maxRoyalty());
        if (escrow.accountOf(publisher) == 0) revert NoAccount(publisher);
        fromRound = uint64(block.number) + VoucherLife.longest(escrow) + 1;
        (, uint48 last,) = terms[root].latestCheckpoint();
        // Vouchers may have become shorter-lived since the last change: changes still count in their order.
        if (fromRound < last) fromRound = last;
        terms[root].push(uint48(fromRound), uint208(uint160(publisher)) << 16 | perMille);
        emit TermsChanged(root, publisher, perMille, fromRound);
    }

    function requireHolder(bytes32 root) private view returns (Model storage m) {
        m = models[root];
        if (m.holder == address(0)) revert NotPublished(root);
        if (m.holder != msg.sender) revert NotHolder(m.holder);
    }
}
