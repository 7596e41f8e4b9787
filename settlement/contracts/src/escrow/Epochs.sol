// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeERC20, IERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Accounts} from "./Accounts.sol";
import {Ledger} from "../lib/Ledger.sol";
import {Header, Split} from "../lib/Types.sol";

/// @title Epochs: bonded settlers post them, final ones pay
/// @notice Storage of an epoch is one hash in a ring of reused slots, so that a post costs the same for any number of
/// records. Everything else is in the event, the blobs, and the calldata of whoever needs it.
abstract contract Epochs is Accounts {
    using SafeERC20 for IERC20;

    uint64 public constant RING = 1024;
    uint256 internal constant BLOB_RECORDS = 4096;
    /// @dev EIP-2935: hashes of the last 8,191 blocks.
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    struct Settler {
        address operator; // key that posts
        uint64 bond; // gwei
        uint32 exitAt; // block from which the bond can be withdrawn; 0 while it works
    }

    uint64 public immutable minBond; // gwei
    /// @notice Least distance of two posts in blocks: a slot of the ring is reused only after its epoch is final.
    uint64 public immutable spacing;

    bytes32 public lastRoot;
    mapping(uint256 slot => bytes32) public ring;
    mapping(uint32 version => Split) internal splits;
    mapping(uint32 account => Settler) public settlers;

    event EpochPosted(uint64 indexed number, uint32 indexed settler, Header header);
    event Claimed(uint32 indexed account, address indexed owner, uint64 amount);
    event Withdrawn(uint32 indexed account, address indexed owner, uint64 amount);
    event BondChanged(uint32 indexed account, address operator, uint64 bond);
    event BondExitRequested(uint32 indexed account, uint64 exitAt);
    event SplitSet(uint32 indexed version, Split split);

    error NotOperator(address operator);
    error BondTooSmall(uint64 bond, uint64 minBond);
    error NotExiting();
    error ExitNotReached(uint64 exitAt);
    error WrongNumber(uint64 number, uint64 expected);
    error WrongPreviousHeader(bytes32 expected);
    error WrongPreviousRoot(bytes32 expected);
    error BadRoot(bytes32 root);
    error TooSoon(uint64 nextBlock);
    error RefBlockOutOfRange(uint64 refBlock);
    error WrongRefHash(bytes32 expected);
    error UnknownParams(uint32 version);
    error BadSplit();
    error SumsDiffer(uint64 debits, uint64 credits);
    error EmptyEpochMoves();
    error WrongBlobs(uint256 expected);
    error UnknownEpoch(uint64 number);
    error NotFinal(uint64 number, uint64 finalFrom);
    error NotInRoot(uint32 account);
    error NothingToClaim(uint32 account, uint64 claimed);
    error NoRequest(uint32 account);
    error RequestTooYoung(uint64 refBlockNeeded);
    error NothingLeft(uint32 account);

    /// @notice Adds to the caller's settler bond and names the key that posts; takes an exit back.
    /// @param operator the key that calls postEpoch
    /// @param amount in wei, whole gwei
    function postBond(address operator, uint256 amount) external nonReentrant returns (uint32 account) {
        if (operator == address(0)) revert ZeroAddress();
        account = open(msg.sender);
        Settler storage s = settlers[account];
        s.bond += pull(amount, s.bond);
        (s.operator, s.exitAt) = (operator, 0);
        emit BondChanged(account, operator, s.bond);
    }

    /// @notice Ends the caller's work as a settler; its bond is free when its last possible epoch is final.
    function requestBondExit() external {
        uint32 account = callerAccount();
        Settler storage s = settlers[account];
        if (s.operator == address(0)) revert NotOperator(address(0));
        (s.operator, s.exitAt) = (address(0), uint32(block.number + challengeWindow + 1));
        emit BondExitRequested(account, s.exitAt);
    }

    /// @notice Pays the bond of an ended settler to its owner.
    function withdrawBond() external nonReentrant {
        uint32 account = callerAccount();
        Settler storage s = settlers[account];
        if (s.exitAt == 0) revert NotExiting();
        if (block.number < s.exitAt) revert ExitNotReached(s.exitAt);
        uint256 amount = uint256(s.bond) * GWEI;
        delete settlers[account];
        emit BondChanged(account, address(0), 0);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice Posts the next epoch. The transaction carries its blobs: one for every 4,096 records.
    /// @dev What is not checked here is refuted by Challenges.
    function postEpoch(Header calldata header) external {
        Settler memory s = settlers[header.settler];
        if (s.operator != msg.sender) revert NotOperator(s.operator);
        if (s.bond < minBond) revert BondTooSmall(s.bond, minBond);

        Head memory h = head_;
        if (header.number != h.last + 1) revert WrongNumber(header.number, h.last + 1);
        bytes32 expected = ring[h.last % RING];
        if (header.previousHeader != expected) revert WrongPreviousHeader(expected);
        expected = lastRoot;
        if (header.previousRoot != expected) revert WrongPreviousRoot(expected);
        if (uint256(header.newRoot) >> 248 != 0) revert BadRoot(header.newRoot);
        if (block.number < h.postedAt + spacing) revert TooSoon(h.postedAt + spacing);
        if (header.refBlock < h.refBlock) revert RefBlockOutOfRange(header.refBlock);
        expected = hashOfBlock(header.refBlock);
        if (header.refHash != expected) revert WrongRefHash(expected);
        if (header.params == 0 || header.params > h.params) revert UnknownParams(header.params);
        if (header.debits != header.credits) revert SumsDiffer(header.debits, header.credits);
        if (header.records == 0 && (header.newRoot != header.previousRoot || header.debits != 0)) {
            revert EmptyEpochMoves();
        }
        checkBlobs(header);

        (h.last, h.refBlock, h.postedAt) = (header.number, header.refBlock, uint64(block.number));
        head_ = h;
        lastRoot = header.newRoot;
        ring[header.number % RING] = keccak256(abi.encode(header, uint64(block.number)));
        emit EpochPosted(header.number, header.settler, header);
    }

    /// @notice Pays everything that an account was credited and has not claimed, to its owner. Anyone may call.
    /// @param header any final epoch still in the ring
    /// @param postedAt block in which it was posted
    /// @param credited,debited the account's totals in header.newRoot
    /// @param path the account's path, see Ledger
    function claim(
        Header calldata header,
        uint64 postedAt,
        uint32 account,
        uint64 credited,
        uint64 debited,
        bytes calldata path
    ) external nonReentrant {
        requireFinal(header, postedAt);
        requireAccount(header.newRoot, account, credited, debited, path);
        Account memory a = accounts[account];
        if (a.owner == address(0)) revert NoAccount(address(0));
        if (credited <= a.claimed) revert NothingToClaim(account, uint64(a.claimed));
        uint64 amount = credited - uint64(a.claimed);
        a.claimed = credited;
        accounts[account] = a;
        emit Claimed(account, a.owner, amount);
        token.safeTransfer(a.owner, uint256(amount) * GWEI);
    }

    /// @notice Pays a requested withdrawal to the account's owner, against a final epoch whose reference block lies at
    /// least one voucher life after the request. Anyone may call.
    /// @dev Pays what is left of the request: vouchers given before it come first.
    function withdraw(
        Header calldata header,
        uint64 postedAt,
        uint32 account,
        uint64 credited,
        uint64 debited,
        bytes calldata path
    ) external nonReentrant {
        requireFinal(header, postedAt);
        requireAccount(header.newRoot, account, credited, debited, path);
        Funds memory f = funds[account];
        if (f.pending == 0) revert NoRequest(account);
        if (header.refBlock < f.pendingAt + voucherLife) revert RequestTooYoung(f.pendingAt + voucherLife);
        uint64 held = f.deposited - f.withdrawn;
        if (debited >= held) revert NothingLeft(account);
        uint64 amount = f.pending < held - debited ? f.pending : held - debited;
        f.withdrawn += amount;
        (f.pending, f.pendingAt) = (0, 0);
        funds[account] = f;
        address owner = accounts[account].owner;
        emit Withdrawn(account, owner, amount);
        token.safeTransfer(owner, uint256(amount) * GWEI);
    }

    /// @notice Fills unused slots of the ring, so that the first 1,024 posts cost what later ones do. Anyone may pay.
    function warmRing(uint256 from, uint256 to) external {
        for (uint256 i = from; i < to && i < RING; i++) {
            if (ring[i] == 0) ring[i] = bytes32(uint256(1));
        }
    }

    /// @notice A version of the split; all zero when unknown.
    function splitOf(uint32 version) external view returns (Split memory) {
        return splits[version];
    }

    /// @notice Hash under which an epoch posted in the given block is stored, and the next header's previousHeader.
    function headerHash(Header calldata header, uint64 postedAt) public pure returns (bytes32) {
        return keccak256(abi.encode(header, postedAt));
    }

    /// @dev Stores the next version of the split. Versions never change: a voucher names its own.
    function addSplit(Split memory s) internal {
        uint256 sum = uint256(s.miner) + s.verifiers + s.auditors + s.publisher + s.settler + s.treasury;
        if (sum != 10_000) revert BadSplit();
        uint32 version = ++head_.params;
        splits[version] = s;
        emit SplitSet(version, s);
    }

    function requireStored(Header calldata header, uint64 postedAt) internal view {
        // A void epoch leaves its hash in the ring until the number is used again; `last` says that it fell.
        bool stands = header.number != 0 && header.number <= head_.last;
        if (!stands || ring[header.number % RING] != headerHash(header, postedAt)) revert UnknownEpoch(header.number);
    }

    function requireFinal(Header calldata header, uint64 postedAt) internal view {
        requireStored(header, postedAt);
        if (block.number <= postedAt + challengeWindow) revert NotFinal(header.number, postedAt + challengeWindow + 1);
    }

    function requireAccount(bytes32 root, uint32 account, uint64 credited, uint64 debited, bytes calldata path)
        internal
        pure
    {
        bool inside = account < Ledger.ACCOUNTS && Ledger.root(account, credited, debited, path) == root;
        if (!inside) revert NotInRoot(account);
    }

    function checkBlobs(Header calldata header) private view {
        uint256 n = (uint256(header.records) + BLOB_RECORDS - 1) / BLOB_RECORDS;
        bytes memory hashes = new bytes(n * 32);
        for (uint256 i = 0; i < n; i++) {
            bytes32 hash = blobhash(i);
            if (hash == 0) revert WrongBlobs(n);
            assembly ("memory-safe") {
                mstore(add(add(hashes, 32), mul(i, 32)), hash)
            }
        }
        if (blobhash(n) != 0 || keccak256(hashes) != header.blobsHash) revert WrongBlobs(n);
    }

    /// @dev Of the last 256 blocks from the opcode, of the last 8,191 from the history contract.
    function hashOfBlock(uint64 number) private view returns (bytes32 hash) {
        if (number >= block.number) revert RefBlockOutOfRange(number);
        hash = blockhash(number);
        if (hash == 0) {
            (bool ok, bytes memory out) = HISTORY.staticcall(abi.encode(number));
            if (ok && out.length == 32) hash = bytes32(out);
            // Zero is what it knows of blocks before its fork.
            if (hash == 0) revert RefBlockOutOfRange(number);
        }
    }
}
