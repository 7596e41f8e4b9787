// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Accounts} from "./Accounts.sol";
import {IRegistry} from "../lib/Interfaces.sol";
import {Kzg} from "../lib/Kzg.sol";
import {Ledger} from "../lib/Ledger.sol";
import {Openings} from "../lib/Openings.sol";
import {Header, Posted, Rules, Totals} from "../lib/Types.sol";

/// @title Epochs: bonded settlers post them, courts void wrong ones, final ones pay
/// @notice Storage of an epoch is one hash in a ring of reused slots, so that a post costs the same for any number of
/// records. Everything else is in the event, the blobs, and the calldata of whoever needs it.
abstract contract Epochs is Accounts {
    uint64 public constant RING = 1024;
    /// @notice Half of a lost bond goes where nobody has a key. (An ERC-20 need not have a burn function.)
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant GROUP_BYTES = 256; // of one group of records as calldata
    uint256 private constant POSTED_BYTES = 18 * 32; // of abi.encode(Posted): all its fields have one word
    /// @dev Of an epoch as calldata: the data of two of them fit one transaction of 128 KiB, as Steps.challengeTwice needs.
    uint256 private constant MAX_GROUPS = 240;
    /// @dev EIP-2935: hashes of the last 8,191 blocks.
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    /// @dev One slot.
    struct Settler {
        address operator; // key that posts; zero once it exits
        uint64 bond; // gwei
        uint32 exitAt; // clock from which the bond can be withdrawn; 0 while it works
    }

    /// @dev One slot: what a challenger of a settler's epochs is owed.
    struct Reward {
        address to;
        uint64 amount; // gwei
        uint32 releasedAt; // block from which it is paid
    }

    /// @notice Least distance of two posts in blocks: a slot of the ring is reused only after its epoch is final.
    uint64 public immutable spacing;

    mapping(uint256 slot => bytes32) public ring;
    mapping(uint32 account => Settler) public settlers;
    mapping(uint32 account => Reward) public rewards;

    event Started(bool started);
    event EpochPosted(uint64 indexed number, uint32 indexed settler, Posted posted);
    /// @param from number of the struck epoch
    /// @param to number of the last epoch, void with it
    /// @param reward gwei that the challenger gets of the bond; 0 when it takes over the reward for a later epoch
    event EpochVoided(
        uint64 indexed from, uint64 to, uint32 indexed settler, address challenger, uint64 burned, uint64 reward
    );
    event RewardTaken(uint32 indexed settler, address indexed to, uint64 amount);
    event Claimed(uint32 indexed account, address indexed owner, uint64 amount);
    event Withdrawn(uint32 indexed account, address indexed owner, uint64 amount);
    event BondChanged(uint32 indexed account, address operator, uint64 bond);
    event BondExitRequested(uint32 indexed account, uint64 exitAt);

    error NotStarted();
    error NotOperator(address operator);
    error BondTooSmall(uint64 bond, uint64 minBond);
    error NotExiting();
    error ExitNotReached(uint64 exitAt);
    error WrongNumber(uint64 number, uint64 expected);
    error WrongPreviousHeader(bytes32 expected);
    error BadRoot(bytes32 root);
    error TooSoon(uint64 nextBlock);
    error RefBlockOutOfRange(uint64 refBlock);
    error WrongRefHash(bytes32 expected);
    error UnknownParams(uint32 version);
    error ParamsNotActive(uint32 version, uint64 activeAt);
    error ParamsRetired(uint32 version, uint64 retiresAt);
    error SumsDiffer(uint64 debits, uint64 credits);
    error EmptyEpochMoves();
    error WrongBlobs(uint256 expected);
    /// @notice The table names accounts that the tree does not have.
    error BadTable(uint32 tableFrom, uint32 tableCount);
    error WrongDataLength(uint256 length, uint256 expected);
    error WrongDataHash(bytes32 expected);
    /// @notice The calldata of an epoch hold no account table: they stay in the chain's history.
    error TableInCalldata();
    /// @notice A contract, or an account with code, posts calldata: nobody would find them.
    error NotDirect(address sender);
    error UnknownEpoch(uint64 number);
    error NotFinal(uint64 number, uint64 finalAt);
    error WindowClosed(uint64 number);
    error NotInRoot(uint32 account);
    error NothingToClaim(uint32 account, uint64 claimed);
    error NoRequest(uint32 account);
    error RequestTooYoung(uint64 refBlockNeeded);
    error NothingLeft(uint32 account);
    error NoReward(uint32 settler);
    error RewardHeld(uint64 releasedAt);

    /// @notice Asks the registry whether enough verifiers are there for epochs to count. Anyone, whenever it changed.
    function checkStart() external {
        if (registry == address(0)) revert NotConnected();
        bool started = IRegistry(registry).started();
        head_.started = started;
        emit Started(started);
    }

    /// @notice Adds to the caller's settler bond and names the key that posts; takes an exit back.
    /// @dev A settler that was struck waits until the reward for it is out, so that all that follows from its wrong
    /// epochs is over before it posts again.
    /// @param operator the key that calls postEpoch
    /// @param amount in wei, whole gwei
    function postBond(address operator, uint256 amount) external nonReentrant returns (uint32 account) {
        if (operator == address(0)) revert ZeroAddress();
        account = open(msg.sender);
        if (rewards[account].releasedAt != 0) payReward(account);
        Settler storage s = settlers[account];
        s.bond += pull(amount, s.bond);
        (s.operator, s.exitAt) = (operator, 0);
        emit BondChanged(account, operator, s.bond);
    }

    /// @notice Ends the caller's work as a settler; its bond is free when every epoch posted so far is final.
    function requestBondExit() external {
        uint32 account = callerAccount();
        Settler storage s = settlers[account];
        if (s.operator == address(0)) revert NotOperator(address(0));
        uint64 finalAt = head_.finalAt;
        uint64 left = finalAt > block.number ? finalAt - uint64(block.number) : 0;
        // One more, so that zero always means that no exit was asked for.
        (s.operator, s.exitAt) = (address(0), uint32(clock() + left + 1));
        emit BondExitRequested(account, firstBlockOf(s.exitAt));
    }

    /// @notice Pays the bond of an ended settler to its owner.
    function withdrawBond() external nonReentrant {
        requireRunning();
        uint32 account = callerAccount();
        Settler memory s = settlers[account];
        if (s.exitAt == 0) revert NotExiting();
        if (clock() < s.exitAt) revert ExitNotReached(firstBlockOf(s.exitAt));
        delete settlers[account];
        emit BondChanged(account, address(0), 0);
        pay(msg.sender, s.bond);
    }

    /// @notice Posts the next epoch. The transaction carries its blobs: one for every 4,096 records, then one for every
    /// 4,096 accounts of its part of the account table.
    /// @dev Only what the contract can see is checked here; the courts refute the rest.
    function postEpoch(Header calldata header) external {
        checkBlobs(header);
        append(header);
    }

    /// @notice Posts the next epoch on a chain without blobs.
    /// @dev Only a plain account, and not through a contract: then the data are the transaction's own input. A contract
    /// could make data up that nobody finds in any transaction, and so nobody could refute.
    /// @param data its groups, 256 bytes each: the field elements that a blob would hold
    function postEpochData(Header calldata header, bytes calldata data) external {
        if (header.tableCount != 0) revert TableInCalldata();
        uint256 groups = (uint256(header.records) + Ledger.GROUP - 1) / Ledger.GROUP;
        bool fits = groups <= MAX_GROUPS && data.length == groups * GROUP_BYTES;
        if (!fits) revert WrongDataLength(data.length, groups * GROUP_BYTES);
        if (blobhash(0) != 0) revert WrongBlobs(0);
        bytes32 expected = Openings.dataHash(data);
        if (header.dataHash != expected) revert WrongDataHash(expected);
        bool direct = msg.sender == tx.origin && msg.sender.code.length == 0;
        if (!direct) revert NotDirect(msg.sender);
        append(header);
    }

    /// @notice Voids an epoch and all after it and takes the settler's whole bond: half burns, half is kept for the
    /// challenger until every earlier epoch of the settler is final. Only courts.
    /// @dev The challenger of the settler's first wrong epoch gets the reward: else a settler could have most of its bond
    /// back by proving a decoy, posted on top of the epoch that pays it. Whoever built on a void epoch keeps its bond and
    /// can post the same records again: the clock is set back to the struck epoch's reference block, so nobody's
    /// request is older, and no version nearer to its end, than the struck epoch saw it.
    function strike(Posted calldata posted, address challenger) external nonReentrant {
        if (!isCourt[msg.sender]) revert NotCourt(msg.sender);
        requireOpen(posted);
        uint64 to = head_.last;
        head_.last = uint32(posted.header.number - 1);
        stop(posted.header.refBlock, uint64(block.number));

        Settler storage s = settlers[posted.header.settler];
        Reward storage r = rewards[posted.header.settler];
        uint64 reward = s.bond / 2;
        uint64 burned = s.bond - reward;
        s.bond = 0;
        r.to = challenger;
        r.amount += reward;
        if (posted.finalAt > r.releasedAt) r.releasedAt = uint32(posted.finalAt);
        emit EpochVoided(posted.header.number, to, posted.header.settler, challenger, burned, reward);
        if (burned != 0) pay(BURN, burned);
    }

    /// @notice Pays the reward for a settler's wrong epoch to its challenger. Anyone may call.
    function takeReward(uint32 settler) external nonReentrant {
        if (rewards[settler].releasedAt == 0) revert NoReward(settler);
        payReward(settler);
    }

    /// @notice Pays everything that an account was credited and has not claimed, to its owner. Anyone may call.
    /// @param posted any final epoch still in the ring
    /// @param totals the account in the epoch's new root
    function claim(Posted calldata posted, uint32 account, Totals calldata totals) external nonReentrant {
        requireFinal(posted);
        requireAccount(posted.header.newRoot, account, totals);
        Account memory a = accounts[account];
        if (a.owner == address(0)) revert NoAccount(address(0));
        if (totals.credited <= a.claimed) revert NothingToClaim(account, uint64(a.claimed));
        uint64 amount = totals.credited - uint64(a.claimed);
        a.claimed = totals.credited;
        accounts[account] = a;
        emit Claimed(account, a.owner, amount);
        pay(a.owner, amount);
    }

    /// @notice Pays a requested withdrawal to the account's owner, against a final epoch whose reference block lies at
    /// least one voucher life after the request. Anyone may call.
    /// @dev Pays what is left of the request: vouchers given before it come first.
    /// @param totals the account in the epoch's new root
    function withdraw(Posted calldata posted, uint32 account, Totals calldata totals) external nonReentrant {
        requireRunning();
        requireFinal(posted);
        requireAccount(posted.header.newRoot, account, totals);
        Funds memory f = funds[account];
        if (f.pending == 0) revert NoRequest(account);
        if (clockAt(posted.header.refBlock) < f.dueAt) revert RequestTooYoung(firstBlockOf(f.dueAt));
        uint64 held = f.deposited - f.withdrawn;
        if (totals.debited >= held) revert NothingLeft(account);
        uint64 left = held - totals.debited;
        uint64 amount = f.pending < left ? f.pending : left;
        f.withdrawn += amount;
        (f.pending, f.dueAt) = (0, 0);
        funds[account] = f;
        address owner = accounts[account].owner;
        emit Withdrawn(account, owner, amount);
        pay(owner, amount);
    }

    /// @notice Fills unused slots of the ring, so that the first 1,024 posts cost what later ones do. Anyone may pay.
    function warmRing(uint256 from, uint256 to) external {
        for (uint256 i = from; i < to && i < RING; i++) {
            if (ring[i] == 0) ring[i] = bytes32(uint256(1));
        }
    }

    /// @notice Reverts with UnknownEpoch unless the epoch stands.
    function requireStanding(Posted calldata posted) public view {
        uint64 number = posted.header.number;
        // A void epoch leaves its hash in the ring until the number is used again; `last` says that it fell.
        bool stands = number != 0 && number <= head_.last;
        if (!stands || ring[number % RING] != epochHash(posted)) revert UnknownEpoch(number);
    }

    /// @notice Reverts unless the epoch stands and can still be refuted.
    function requireOpen(Posted calldata posted) public view {
        requireStanding(posted);
        if (block.number >= posted.finalAt) revert WindowClosed(posted.header.number);
    }

    /// @notice Reverts unless the epoch stands and is final.
    function requireFinal(Posted calldata posted) public view {
        requireStanding(posted);
        if (block.number < posted.finalAt) revert NotFinal(posted.header.number, posted.finalAt);
    }

    /// @notice Hash under which an epoch is stored, and the next header's previousHeader.
    /// @dev Straight from the calldata: every claim, challenge and question comes by here. A field with bits outside
    /// its type hashes to an epoch that nobody posted.
    function epochHash(Posted calldata posted) public pure returns (bytes32 hash) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            calldatacopy(free, posted, POSTED_BYTES)
            hash := keccak256(free, POSTED_BYTES)
        }
    }

    /// @dev Pays a released reward and forgets it.
    function payReward(uint32 settler) private {
        Reward memory r = rewards[settler];
        if (block.number < r.releasedAt) revert RewardHeld(r.releasedAt);
        delete rewards[settler];
        emit RewardTaken(settler, r.to, r.amount);
        if (r.amount != 0) pay(r.to, r.amount);
    }

    /// @dev Takes a header whose data were checked.
    function append(Header calldata header) private {
        Head memory h = head_;
        if (!h.started) revert NotStarted();
        if (block.number < h.pausedUntil) revert IsPaused(h.pausedUntil);
        checkOrder(header, h);
        checkSums(header);
        Rules memory r = rules[header.params];
        checkRules(header, h.params, r.activeAt);
        Settler memory s = settlers[header.settler];
        if (s.operator != msg.sender) revert NotOperator(s.operator);
        if (s.bond < r.minBond) revert BondTooSmall(s.bond, r.minBond);

        // Finality never falls behind that of an epoch before it, even when the window was shortened in between.
        uint40 finalAt = uint40(block.number) + r.challengeWindow;
        if (h.finalAt > finalAt) finalAt = h.finalAt;
        (h.last, h.refBlock) = (uint32(header.number), uint40(header.refBlock));
        (h.postedAt, h.finalAt) = (uint40(block.number), finalAt);
        head_ = h;
        bytes memory posted = encode(header, uint64(block.number), finalAt);
        ring[header.number % RING] = keccak256(posted);
        // emit EpochPosted(header.number, header.settler, posted), whose data are the bytes just hashed.
        bytes32 topic = EpochPosted.selector;
        (uint256 epoch, uint256 settler) = (header.number, header.settler);
        assembly ("memory-safe") {
            log3(add(posted, 32), mload(posted), topic, epoch, settler)
        }
    }

    /// @dev The bytes of abi.encode(Posted): its fields all have one word, so that nesting leaves no trace.
    function encode(Header calldata header, uint64 postedAt, uint64 finalAt) private pure returns (bytes memory) {
        return abi.encode(header, postedAt, finalAt);
    }

    function checkOrder(Header calldata header, Head memory h) private view {
        uint64 number = uint64(h.last) + 1;
        if (header.number != number) revert WrongNumber(header.number, number);
        bytes32 expected = ring[h.last % RING];
        if (header.previousHeader != expected) revert WrongPreviousHeader(expected);
        if (block.number < h.postedAt + spacing) revert TooSoon(h.postedAt + spacing);
        if (header.refBlock < h.refBlock) revert RefBlockOutOfRange(header.refBlock);
        expected = hashOfBlock(header.refBlock);
        if (header.refHash != expected) revert WrongRefHash(expected);
    }

    function checkSums(Header calldata header) private pure {
        if (uint256(header.newRoot) >> 248 != 0) revert BadRoot(header.newRoot);
        if (header.debits != header.credits) revert SumsDiffer(header.debits, header.credits);
        bool moves = header.newRoot != header.previousRoot || header.debits != 0;
        if (header.records == 0 && moves) revert EmptyEpochMoves();
    }

    function checkRules(Header calldata header, uint32 newest, uint64 activeAt) private view {
        uint32 version = header.params;
        if (version == 0 || version > newest) revert UnknownParams(version);
        if (header.refBlock < activeAt) revert ParamsNotActive(version, activeAt);
        if (version == newest) return;
        uint64 until = retiresAt(version);
        if (header.refBlock > until) revert ParamsRetired(version, until);
    }

    function checkBlobs(Header calldata header) private view {
        if (header.tableCount != 0 && uint256(header.tableFrom) + header.tableCount > Ledger.ACCOUNTS) {
            revert BadTable(header.tableFrom, header.tableCount);
        }
        uint256 tableBlobs = (uint256(header.tableCount) + Kzg.ELEMENTS - 1) / Kzg.ELEMENTS;
        uint256 n = Openings.recordBlobs(header.records) + tableBlobs;
        bytes memory hashes = new bytes(n * 32);
        for (uint256 i = 0; i < n; i++) {
            bytes32 hash = blobhash(i);
            if (hash == 0) revert WrongBlobs(n);
            assembly ("memory-safe") {
                mstore(add(add(hashes, 32), mul(i, 32)), hash)
            }
        }
        if (blobhash(n) != 0 || keccak256(hashes) != header.dataHash) revert WrongBlobs(n);
    }

    function requireAccount(bytes32 root, uint32 account, Totals calldata t) private pure {
        bool inside = account < Ledger.ACCOUNTS && Ledger.root(account, t.credited, t.debited, t.path) == root;
        if (!inside) revert NotInRoot(account);
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
