// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Records} from "./Records.sol";
import {Split, Touched} from "./Types.sol";

/// @title The account tree and `apply`, the one function that moves money
/// @notice The same function exists in Go (settlement/ledger); a differential test keeps them equal.
/// @dev Tree: depth 24, leaf keccak256(0, index, credited, debited), node keccak256(1, left, right); a leaf without
/// totals is zero and so is a node of two zeros. The root drops its lowest byte, so that it fits a field element.
library Ledger {
    uint256 internal constant DEPTH = 24;
    uint256 internal constant ACCOUNTS = 1 << DEPTH;
    uint256 internal constant RECORD = 26; // bytes
    uint256 internal constant GROUP = 8; // records between two roots
    uint32 internal constant TREASURY = 0;
    uint32 internal constant AUDIT_POOL = 1;
    uint32 internal constant FIRST_OWNED = 2; // lower accounts have no payer key

    uint256 private constant BPS = 10_000;
    uint256 private constant MILLE = 1000;
    uint256 private constant BPS_PER_MILLE = 10;

    error BadPath(uint32 account);
    error BadPathLength(uint256 length);
    error AccountsNotAscending(uint32 account);
    error MissingAccount(uint32 account);

    /// @dev The totals of the touched accounts while a group runs, in the order of the proof.
    struct Sheet {
        uint32[] index;
        uint256[] credited;
        uint256[] debited;
    }

    // A path is 3 bytes of bitmap (bit h: the sibling at height h is not zero), then those siblings from the leaf up.

    /// @notice Leaf of an account; zero while it has never moved.
    function leaf(uint32 index, uint256 credited, uint256 debited) internal pure returns (bytes32) {
        if (credited == 0 && debited == 0) return 0;
        return keccak256(abi.encodePacked(uint8(0), index, uint128(credited), uint128(debited)));
    }

    /// @notice The root under which an account has these totals and this path.
    function root(uint32 index, uint256 credited, uint256 debited, bytes calldata path)
        internal
        pure
        returns (bytes32 h)
    {
        if (path.length < 3) revert BadPathLength(path.length);
        h = leaf(index, credited, debited);
        uint256 used = 3;
        bool zero = false;
        assembly ("memory-safe") {
            let offset := path.offset
            let bitmap := shr(232, calldataload(offset))
            let bits := index
            let free := mload(0x40) // 65 bytes above the heap: a node's preimage
            mstore8(free, 1)
            for { let height := 0 } lt(height, DEPTH) { height := add(height, 1) } {
                let sibling := 0
                if and(bitmap, 1) {
                    sibling := calldataload(add(offset, used))
                    used := add(used, 32)
                    // One form only: a zero sibling is said by its bit.
                    zero := or(zero, iszero(sibling))
                }
                if or(h, sibling) {
                    // The node on the way goes right when its bit is set.
                    let right := and(bits, 1)
                    mstore(add(free, add(1, shl(5, right))), h)
                    mstore(add(free, sub(33, shl(5, right))), sibling)
                    h := keccak256(free, 65)
                }
                bitmap := shr(1, bitmap)
                bits := shr(1, bits)
            }
        }
        // Reading past the end is noticed here, before the result is used.
        if (used != path.length) revert BadPathLength(path.length);
        if (zero) revert BadPath(index);
        h >>= 8;
    }

    /// @notice Runs one group of records on the accounts of a root.
    /// @param previous root before the group
    /// @param records 208 bytes: eight records
    /// @param count how many of them belong to the epoch; the others must be zero bytes
    /// @param settler the account that receives the settler's share
    /// @param accounts every touched account once, ascending
    /// @return valid false when a record is malformed or an amount leaves 64 bits: no right root exists then
    /// @return next root after the group
    /// @return debits sum of the group's debits
    function step(
        bytes32 previous,
        bytes memory records,
        uint256 count,
        Split memory split,
        uint32 settler,
        Touched[] calldata accounts
    ) internal pure returns (bool valid, bytes32 next, uint256 debits) {
        // Malformed records need no accounts, so that their proof cannot fail for want of a path.
        Records.Record[8] memory list;
        for (uint256 i = 0; i < GROUP; i++) {
            if (i >= count) {
                if (word(records, i) >> 48 != 0) return (false, 0, 0);
                continue;
            }
            list[i] = Records.decode(bytes26(bytes32(word(records, i))));
            if (!wellFormed(list[i], split)) return (false, 0, 0);
        }

        Sheet memory sheet = open(accounts);
        for (uint256 i = 0; i < count; i++) {
            debits += move(list[i], split, settler, sheet);
        }
        (valid, next) = write(previous, accounts, sheet);
    }

    function open(Touched[] calldata accounts) private pure returns (Sheet memory sheet) {
        uint256 n = accounts.length;
        sheet = Sheet(new uint32[](n), new uint256[](n), new uint256[](n));
        for (uint256 i = 0; i < n; i++) {
            if (i > 0 && accounts[i].index <= accounts[i - 1].index) revert AccountsNotAscending(accounts[i].index);
            sheet.index[i] = accounts[i].index;
            (sheet.credited[i], sheet.debited[i]) = (accounts[i].credited, accounts[i].debited);
        }
    }

    /// @dev Moves the money of one well-formed record between the working totals; returns its debit.
    function move(Records.Record memory r, Split memory split, uint32 settler, Sheet memory sheet)
        private
        pure
        returns (uint256)
    {
        uint256 price = r.price;
        if (r.kind == Records.SKIP) return 0;
        if (r.kind == Records.AUDIT) {
            sheet.debited[find(sheet, AUDIT_POOL)] += price;
            credit(sheet, r.miner, price);
            return price;
        }
        uint256 verifierShare = price * split.verifiers / BPS;
        uint256 settlerShare = price * split.settler / BPS;
        credit(sheet, r.verifier, verifierShare);
        credit(sheet, settler, settlerShare);
        uint256 debit = verifierShare + settlerShare;
        if (r.kind == Records.SETTLE) {
            debit += settle(r, split, sheet);
            // The treasury takes what is left, and with it every rounding.
            credit(sheet, TREASURY, price - debit);
            debit = price;
        }
        sheet.debited[find(sheet, r.payer)] += debit;
        return debit;
    }

    /// @dev Credits miner, audit pool and publisher; returns the sum. What the royalty leaves of the publisher's share
    /// is the miner's.
    function settle(Records.Record memory r, Split memory split, Sheet memory sheet) private pure returns (uint256) {
        uint256 price = r.price;
        uint256 auditShare = price * split.auditors / BPS;
        uint256 royalty = price * (r.extra >> 24) / MILLE;
        uint256 minerShare = price * split.miner / BPS + price * split.publisher / BPS - royalty;
        credit(sheet, r.miner, minerShare);
        credit(sheet, AUDIT_POOL, auditShare);
        credit(sheet, r.extra & uint32(ACCOUNTS - 1), royalty);
        return minerShare + auditShare + royalty;
    }

    /// @dev Checks each account against the root so far and replaces it.
    function write(bytes32 previous, Touched[] calldata accounts, Sheet memory sheet)
        private
        pure
        returns (bool valid, bytes32 next)
    {
        (valid, next) = (true, previous);
        for (uint256 i = 0; i < accounts.length; i++) {
            Touched calldata t = accounts[i];
            if (t.index >= ACCOUNTS) revert BadPath(t.index);
            if (root(t.index, t.credited, t.debited, t.path) != next) revert BadPath(t.index);
            (uint256 credited, uint256 debited) = (sheet.credited[i], sheet.debited[i]);
            if (credited > type(uint64).max || debited > type(uint64).max) return (false, 0);
            next = root(t.index, credited, debited, t.path);
        }
    }

    function credit(Sheet memory sheet, uint32 index, uint256 amount) private pure {
        sheet.credited[find(sheet, index)] += amount;
    }

    function find(Sheet memory sheet, uint32 index) private pure returns (uint256 i) {
        for (; i < sheet.index.length; i++) {
            if (sheet.index[i] == index) return i;
        }
        revert MissingAccount(index);
    }

    /// @dev The 26 bytes of record i, at the top of a word; the lowest 48 bits belong to what follows.
    function word(bytes memory records, uint256 i) private pure returns (uint256 w) {
        assembly ("memory-safe") {
            w := mload(add(add(records, 32), mul(i, 26)))
        }
    }

    /// @dev Whether a record may stand in an epoch by this split. (The kind of a skip's entry stands in `verifier`.)
    /// Class and score move no money: evidence says whether they are right.
    function wellFormed(Records.Record memory r, Split memory split) private pure returns (bool) {
        if (r.payer < FIRST_OWNED) return false;
        if (r.kind == Records.SETTLE) {
            uint256 perMille = r.extra >> 24;
            bool published = r.extra & uint32(ACCOUNTS - 1) != TREASURY;
            return published == (perMille != 0) && perMille * BPS_PER_MILLE <= split.publisher;
        }
        if (r.kind == Records.REJECT) return r.extra == 0;
        if (r.class != 0 || r.score != 0) return false;
        if (r.kind == Records.AUDIT) return r.verifier == 0;
        if (r.kind != Records.SKIP || r.miner != 0 || r.price != 0) return false;
        if (r.verifier == Records.AUDIT) return true;
        return (r.verifier == Records.SETTLE || r.verifier == Records.REJECT) && r.extra == 0;
    }
}
