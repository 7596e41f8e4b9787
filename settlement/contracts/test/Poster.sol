// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base, Book} from "./Base.sol";
import {Header, Totals} from "../src/lib/Types.sol";

/// @notice Posts the epochs of a Book. Blobs are hashes without content here: what is in them is checked against the
/// real precompile by the tests in Go.
abstract contract Poster is Base {
    Book internal book;

    /// @dev Builds the header of the epoch that the book holds as `number`.
    function headerOf(uint64 number, uint32 settler, uint32 records, uint64 moved) internal returns (Header memory h) {
        Header memory before = book.header(number - 1);
        bytes32[] memory hashes = new bytes32[](1);
        hashes[0] = keccak256(abi.encode("blob", number));
        vm.blobhashes(hashes);
        h.number = number;
        h.previousHeader = escrow.headerHash(before, book.postedAt(number - 1));
        h.previousRoot = before.newRoot;
        h.newRoot = book.root(number);
        (h.debits, h.credits) = (moved, moved);
        h.refBlock = uint64(block.number - 1);
        h.refHash = blockhash(block.number - 1);
        h.records = records;
        h.settler = settler;
        h.params = 1;
        h.evidence = keccak256("evidence");
        h.blobsHash = keccak256(abi.encodePacked(hashes[0]));
    }

    function post(address operator, Header memory h) internal {
        vm.prank(operator);
        escrow.postEpoch(h);
        book.store(h, uint64(block.number));
        vm.roll(block.number + 1);
    }

    function claim(address from, uint64 epoch, uint32 account) internal {
        (Header memory h, uint64 posted) = (book.header(epoch), book.postedAt(epoch));
        (uint64 c, uint64 d) = (book.credited(epoch, account), book.debited(epoch, account));
        bytes memory path = book.path(epoch, account);
        vm.prank(from);
        escrow.claim(h, posted, account, c, d, path);
    }

    function withdraw(address from, uint64 epoch, uint32 account) internal {
        (Header memory h, uint64 posted) = (book.header(epoch), book.postedAt(epoch));
        (uint64 c, uint64 d) = (book.credited(epoch, account), book.debited(epoch, account));
        bytes memory path = book.path(epoch, account);
        vm.prank(from);
        escrow.withdraw(h, posted, account, c, d, path);
    }

    function totals(uint64 epoch, uint32 account) private view returns (Totals memory) {
        return Totals(book.credited(epoch, account), book.debited(epoch, account), book.path(epoch, account));
    }

    function challengeOverdraft(address from, uint64 epoch, uint32 account) internal {
        (Header memory h, uint64 posted) = (book.header(epoch), book.postedAt(epoch));
        (Totals memory before, Totals memory after_) = (totals(epoch - 1, account), totals(epoch, account));
        vm.prank(from);
        escrow.challengeOverdraft(h, posted, account, before, after_);
    }
}
