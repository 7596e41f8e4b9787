// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Split, Totals, Touched} from "../src/lib/Types.sol";

/// @notice The tests' own ledger, slow and obvious: accounts are a sorted list in memory, every hash of the tree is
/// computed anew, every record moves money by the words of the specification.
abstract contract Chronicle is Base {
    uint256 private constant DEPTH = 24;

    struct Accounts {
        uint32[] index; // ascending
        uint64[] credited;
        uint64[] debited;
    }

    struct Line {
        uint8 kind;
        uint32 payer;
        uint32 number;
        uint32 miner;
        uint32 verifier;
        uint64 price;
        uint32 extra;
    }

    function encode(Line memory l) internal pure returns (bytes26) {
        return bytes26(abi.encodePacked(l.kind, l.payer, l.number, l.miner, l.verifier, uint40(l.price), l.extra));
    }

    function decodeLine(bytes26 b) internal pure returns (Line memory l) {
        uint256 w = uint208(b);
        l = Line(
            uint8(w >> 200), uint32(w >> 168), uint32(w >> 136), uint32(w >> 104), uint32(w >> 72),
            uint64((w >> 32) & 0xffffffffff), uint32(w)
        );
    }

    /// @dev The same without class and score, which lie in the top bytes of the accounts and move no money.
    function unmarked(Line memory l) internal pure returns (Line memory) {
        return Line(l.kind, uint24(l.payer), l.number, uint24(l.miner), uint24(l.verifier), l.price, l.extra);
    }

    function wellFormed(Line memory l) internal pure returns (bool) {
        bool marked = (l.payer | l.miner | l.verifier) >= 1 << 24;
        if (unmarked(l).payer < 2 || (marked && l.kind != 1 && l.kind != 2)) return false;
        if (l.kind == 1) {
            (uint256 perMille, uint256 publisher) = (l.extra >> 24, l.extra & 0xffffff);
            return (perMille == 0) == (publisher == 0) && perMille * 10 <= split().publisher;
        }
        if (l.kind == 2) return l.extra == 0;
        if (l.kind == 3) return l.verifier == 0;
        return l.kind == 4 && l.miner == 0 && l.price == 0 && l.verifier >= 1 && l.verifier <= 3
            && (l.verifier == 3 || l.extra == 0);
    }

    /// @dev Moves the money of one well-formed record; returns its debit.
    function applyLine(Accounts memory a, Line memory l, uint32 settler) internal pure returns (uint64 debit) {
        Split memory s = split();
        if (l.kind == 4) return 0;
        if (l.kind == 3) {
            charge(a, 1, l.price);
            credit(a, l.miner, l.price);
            return l.price;
        }
        uint64 verifierShare = l.price * s.verifiers / 10_000;
        uint64 settlerShare = l.price * s.settler / 10_000;
        credit(a, l.verifier, verifierShare);
        credit(a, settler, settlerShare);
        debit = verifierShare + settlerShare;
        if (l.kind == 1) {
            uint64 royalty = l.price * (l.extra >> 24) / 1000;
            uint64 minerShare = l.price * s.miner / 10_000 + l.price * s.publisher / 10_000 - royalty;
            uint64 auditShare = l.price * s.auditors / 10_000;
            credit(a, l.extra & 0xffffff, royalty);
            credit(a, l.miner, minerShare);
            credit(a, 1, auditShare);
            credit(a, 0, l.price - debit - minerShare - auditShare - royalty);
            debit = l.price;
        }
        charge(a, l.payer, debit);
    }

    function credit(Accounts memory a, uint32 account, uint64 amount) private pure {
        uint256 slot = slotOf(a, account);
        a.credited[slot] += amount;
    }

    function charge(Accounts memory a, uint32 account, uint64 amount) private pure {
        uint256 slot = slotOf(a, account);
        a.debited[slot] += amount;
    }

    /// @dev The accounts that records name or pay, ascending.
    function touchedBy(Line[] memory lines, uint32 settler) internal pure returns (Accounts memory a) {
        for (uint256 i = 0; i < lines.length; i++) {
            Line memory l = lines[i];
            if (l.kind == 4) continue;
            slotOf(a, l.miner);
            if (l.kind == 3) {
                slotOf(a, 1);
                continue;
            }
            slotOf(a, l.payer);
            slotOf(a, l.verifier);
            slotOf(a, settler);
            if (l.kind == 1) (slotOf(a, 0), slotOf(a, 1), slotOf(a, l.extra & 0xffffff));
        }
    }

    /// @dev Where an account is in the list; it is put in when it was not.
    function slotOf(Accounts memory a, uint32 index) internal pure returns (uint256 i) {
        uint256 n = a.index.length;
        for (; i < n && a.index[i] < index; i++) {}
        if (i < n && a.index[i] == index) return i;
        (uint32[] memory x, uint64[] memory c, uint64[] memory d) =
            (new uint32[](n + 1), new uint64[](n + 1), new uint64[](n + 1));
        for (uint256 j = 0; j < n; j++) {
            uint256 to = j < i ? j : j + 1;
            (x[to], c[to], d[to]) = (a.index[j], a.credited[j], a.debited[j]);
        }
        x[i] = index;
        (a.index, a.credited, a.debited) = (x, c, d);
    }

    function copy(Accounts memory a) internal pure returns (Accounts memory b) {
        uint256 n = a.index.length;
        (b.index, b.credited, b.debited) = (new uint32[](n), new uint64[](n), new uint64[](n));
        for (uint256 i = 0; i < n; i++) {
            (b.index[i], b.credited[i], b.debited[i]) = (a.index[i], a.credited[i], a.debited[i]);
        }
    }

    function rootOf(Accounts memory a) internal pure returns (bytes32) {
        return node(a, DEPTH, 0) >> 8;
    }

    function totalsOf(Accounts memory a, uint32 account) internal pure returns (Totals memory) {
        (uint64 c, uint64 d) = get(a, account);
        return Totals(c, d, pathOf(a, account));
    }

    function get(Accounts memory a, uint32 account) internal pure returns (uint64 c, uint64 d) {
        for (uint256 i = 0; i < a.index.length; i++) {
            if (a.index[i] == account) return (a.credited[i], a.debited[i]);
        }
    }

    function pathOf(Accounts memory a, uint32 account) internal pure returns (bytes memory path) {
        uint24 bitmap;
        for (uint256 h = 0; h < DEPTH; h++) {
            bytes32 sibling = node(a, h, (account >> h) ^ 1);
            if (sibling == 0) continue;
            bitmap |= uint24(1 << h);
            path = abi.encodePacked(path, sibling);
        }
        path = abi.encodePacked(bitmap, path);
    }

    /// @dev The accounts that a step proof shows: totals before, each path after the accounts before it were written.
    function touchedProof(Accounts memory before, Accounts memory after_, Accounts memory list)
        internal
        pure
        returns (Touched[] memory out)
    {
        Accounts memory now_ = copy(before);
        out = new Touched[](list.index.length);
        for (uint256 i = 0; i < out.length; i++) {
            uint32 account = list.index[i];
            (uint64 c, uint64 d) = get(now_, account);
            out[i] = Touched(account, c, d, pathOf(now_, account));
            uint256 slot = slotOf(now_, account);
            (now_.credited[slot], now_.debited[slot]) = get(after_, account);
        }
    }

    function node(Accounts memory a, uint256 height, uint256 i) private pure returns (bytes32) {
        bool any = false;
        for (uint256 k = 0; k < a.index.length && !any; k++) {
            any = a.index[k] >> height == i && (a.credited[k] | a.debited[k]) != 0;
        }
        if (!any) return 0;
        if (height == 0) {
            (uint64 c, uint64 d) = get(a, uint32(i));
            return keccak256(abi.encodePacked(uint8(0), uint32(i), uint128(c), uint128(d)));
        }
        return keccak256(abi.encodePacked(uint8(1), node(a, height - 1, 2 * i), node(a, height - 1, 2 * i + 1)));
    }
}
