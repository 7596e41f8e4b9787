// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base, Book} from "./Base.sol";
import {LedgerHarness} from "./LedgerHarness.sol";
import {Split, Touched} from "../src/lib/Types.sol";

/// @notice What holds for every group. That Solidity and Go agree on it is tested from Go (settlement/ledger).
contract LedgerTest is Base {
    uint256 private constant SIZE = 16; // of a Book
    LedgerHarness private harness;

    function setUp() public {
        harness = new LedgerHarness();
    }

    function record(uint8 kind, uint32 payer, uint32 miner, uint32 verifier, uint40 price, uint32 extra)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(kind, payer, uint32(1), miner, verifier, price, extra, new bytes(182));
    }

    function single(uint8 kind, uint32 payer, uint32 miner, uint32 verifier, uint40 price, uint32 extra)
        private
        view
        returns (bool valid)
    {
        (valid,,) = harness.step(0, record(kind, payer, miner, verifier, price, extra), 1, split(), 5, new Touched[](0));
    }

    function test_malformedRecordsAreInvalidWithoutAccounts(uint40 price) external view {
        yes(!single(0, 2, 3, 4, price, 0), "kind 0");
        yes(!single(5, 2, 3, 4, price, 0), "kind 5");
        yes(!single(1, 0, 3, 4, price, 0), "the treasury pays");
        yes(!single(1, 1, 3, 4, price, 0), "the pool pays");
        yes(!single(1, 1 << 24, 3, 4, price, 0), "the treasury pays for class 1");
        yes(!single(1, 2, 3, 4, price, 1 << 24), "a royalty for nobody");
        yes(!single(1, 2, 3, 4, price, 7), "a publisher without a royalty");
        yes(!single(1, 2, 3, 4, price, 21 << 24 | 7), "more than the publisher's share");
        yes(!single(1, 2, 3, 4, price, 255 << 24 | 7), "far more than the publisher's share");
        yes(!single(2, 2, 3, 4, price, 1), "reject with an extra");
        yes(!single(3, 2, 3, 4, price, 1), "audit with a verifier");
        yes(!single(3, 2 | 1 << 24, 3, 0, price, 1), "audit with a class");
        yes(!single(3, 2, 3 | 1 << 24, 0, price, 1), "audit with a score");
        yes(!single(3, 2, 3, 1 << 24, price, 1), "audit with a low score");
    }

    function test_malformedSkips(uint32 extra) external view {
        yes(!single(4, 2, 0, 0, 0, 0), "of no kind");
        yes(!single(4, 2, 0, 4, 0, 0), "of a skip");
        yes(!single(4, 1, 0, 1, 0, 0), "of the pool");
        yes(!single(4, 2, 1, 1, 0, 0), "with a miner");
        yes(!single(4, 2, 0, 1, 1, 0), "with a price");
        yes(!single(4, 2 | 1 << 24, 0, 1, 0, 0), "with a class");
        yes(!single(4, 2, 1 << 24, 1, 0, 0), "with a score");
        yes(!single(4, 2, 0, 1 | 255 << 24, 0, 0), "with a low score");
        yes(extra == 0 || !single(4, 2, 0, 1, 0, extra), "of a settle with an extra");
        yes(extra == 0 || !single(4, 2, 0, 2, 0, extra), "of a reject with an extra");
        yes(single(4, 2, 0, 1, 0, 0), "of a settle");
        yes(single(4, 2, 0, 2, 0, 0), "of a reject");
        yes(single(4, 2, 0, 3, 0, extra), "of an audit");
    }

    function test_skipMovesNothing(bytes32 root, uint32 number) external view {
        bytes memory records = abi.encodePacked(uint8(4), uint32(2), number, uint32(0), uint32(3), uint40(0), uint32(9));
        records = abi.encodePacked(records, new bytes(182));
        (bool valid, bytes32 next, uint256 debits) = harness.step(root, records, 1, split(), 5, new Touched[](0));
        yes(valid && next == root && debits == 0, "a skip touches no account");
    }

    // Shares, against an oracle that adds them up in another way

    uint32 private constant PAYER = 9;
    uint32 private constant MINER = 3;
    uint32 private constant VERIFIER = 4;
    uint32 private constant SETTLER = 5;
    uint32 private constant PUBLISHER = 6;

    /// @dev Runs one record on a tree in which every account starts with `start` on both sides; checks the root.
    function run(bytes memory records, Split memory s, uint64 start, uint64[SIZE] memory credits, uint64[SIZE] memory debits)
        private
        returns (uint256 moved)
    {
        Book book = new Book();
        for (uint32 i = 0; i < SIZE; i++) {
            book.set(0, i, start, start);
        }
        bool valid;
        bytes32 next;
        (valid, next, moved) = step(book, records, s, credits, debits);
        yes(valid, "valid");
        eq(next, book.root(0), "root");
        uint256 sum;
        for (uint256 i = 0; i < SIZE; i++) {
            sum += credits[i];
        }
        eq(sum, moved, "credits and debits");
    }

    /// @dev Runs one record with the paths that belong to these changes, and leaves the book changed by them.
    function step(
        Book book,
        bytes memory records,
        Split memory s,
        uint64[SIZE] memory credits,
        uint64[SIZE] memory debits
    ) private returns (bool, bytes32, uint256) {
        bytes32 before = book.root(0);
        Touched[] memory touched = new Touched[](SIZE);
        for (uint32 i = 0; i < SIZE; i++) {
            (uint64 c, uint64 d) = (book.credited(0, i), book.debited(0, i));
            touched[i] = Touched(i, c, d, book.path(0, i));
            unchecked {
                book.set(0, i, c + credits[i], d + debits[i]);
            }
        }
        return harness.step(before, records, 1, s, SETTLER, touched);
    }

    function testFuzz_settleWithRoyalty(uint40 price, uint16 publisherBps, uint8 perMille, uint32 start) external {
        Split memory s = split();
        s.publisher = uint16(bound(publisherBps, 0, 1000));
        s.miner = 8000 - s.publisher;
        perMille = uint8(bound(perMille, 0, s.publisher / 10));
        uint64[SIZE] memory debits;
        debits[PAYER] = price;
        uint64[SIZE] memory credits = shares(price, s, perMille);
        bytes memory settle = record(1, PAYER, MINER, VERIFIER, price, extraOf(perMille));
        eq(run(settle, s, start, credits, debits), price, "debits");
    }

    function extraOf(uint8 perMille) private pure returns (uint32) {
        return perMille == 0 ? 0 : uint32(perMille) << 24 | PUBLISHER;
    }

    function shares(uint256 p, Split memory s, uint256 perMille) private pure returns (uint64[SIZE] memory credits) {
        uint256 royalty = p * perMille / 1000;
        credits[VERIFIER] = uint64(p / 10);
        credits[SETTLER] = uint64(p / 100);
        credits[1] = uint64(p * 6 / 100);
        credits[PUBLISHER] = uint64(royalty);
        credits[MINER] = uint64(p * s.miner / 10_000 + p * s.publisher / 10_000 - royalty);
        uint256 paid = uint256(credits[VERIFIER]) + credits[SETTLER] + credits[1] + royalty + credits[MINER];
        credits[0] = uint64(p - paid);
        yes(credits[0] >= p * 3 / 100 && credits[0] <= p * 3 / 100 + 5, "the treasury has its share and the roundings");
    }

    function testFuzz_rejectAndAudit(uint40 price, uint32 start) external {
        uint64[SIZE] memory credits;
        uint64[SIZE] memory debits;
        credits[VERIFIER] = uint64(uint256(price) / 10);
        credits[SETTLER] = uint64(uint256(price) / 100);
        debits[PAYER] = credits[VERIFIER] + credits[SETTLER];
        run(record(2, PAYER, MINER, VERIFIER, price, 0), split(), start, credits, debits);
        uint64[SIZE] memory audits;
        uint64[SIZE] memory pool;
        audits[MINER] = price;
        pool[1] = price;
        run(record(3, PAYER, MINER, 0, price, start), split(), start, audits, pool);
    }

    /// @notice All roles in one account still add up.
    function testFuzz_oneForAllRoles(uint40 price) external {
        uint64[SIZE] memory credits;
        uint64[SIZE] memory debits;
        uint256 p = price;
        uint256 pool = p * 6 / 100;
        uint256 miner = p * 78 / 100 + p * 2 / 100 - p / 1000;
        uint256 self = miner + p / 10 + p / 100 + p / 1000;
        (credits[SETTLER], credits[1], credits[0]) = (uint64(self), uint64(pool), uint64(p - self - pool));
        debits[SETTLER] = price;
        run(record(1, SETTLER, SETTLER, SETTLER, price, 1 << 24 | SETTLER), split(), 0, credits, debits);
    }

    function test_sumsStayIn64Bits() external {
        uint64[SIZE] memory credits;
        uint64[SIZE] memory debits;
        (credits[MINER], credits[0], debits[PAYER]) = (4, 1, 5); // of 5 gwei, every smaller share is a rounding
        Split memory s = Split(8000, 1000, 600, 0, 100, 300);
        bytes memory settle = record(1, PAYER, MINER, VERIFIER, 5, 0);
        for (uint64 room = 4; room <= 5; room++) {
            Book book = new Book();
            book.set(0, PAYER, 0, type(uint64).max - room);
            (bool valid,,) = step(book, settle, s, credits, debits);
            yes(valid == (room == 5), "debits fit, or no root is right");
            book = new Book();
            book.set(0, MINER, type(uint64).max - room + 1, 0);
            (valid,,) = step(book, settle, s, credits, debits);
            yes(valid == (room == 5), "credits fit, or no root is right");
        }
    }

    function test_paddingMustBeZero() external view {
        (bool valid,,) = harness.step(0, record(1, 2, 3, 4, 5, 6), 0, split(), 5, new Touched[](0));
        yes(!valid, "a record after the last");
        bytes32 next;
        uint256 debits;
        (valid, next, debits) = harness.step(bytes32(uint256(7)), new bytes(208), 0, split(), 5, new Touched[](0));
        yes(valid && next == bytes32(uint256(7)) && debits == 0, "nothing moves nothing");
    }
}
