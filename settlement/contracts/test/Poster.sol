// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base, Book} from "./Base.sol";
import {Header, Posted, Totals} from "../src/lib/Types.sol";

/// @notice Posts the epochs of a Book. Blobs are hashes without content here: what is in them is checked against the
/// real precompile by the tests in Go.
abstract contract Poster is Base {
    Book internal book;

    /// @dev Builds the header of the epoch that the book holds as `number`.
    function headerOf(uint64 number, uint32 settler, uint32 records, uint64 moved) internal returns (Header memory h) {
        Posted memory before = book.posted(number - 1);
        bytes32[] memory hashes = new bytes32[]((uint256(records) + 4095) / 4096);
        for (uint256 i = 0; i < hashes.length; i++) {
            hashes[i] = keccak256(abi.encode("blob", number, i));
        }
        vm.blobhashes(hashes);
        h.number = number;
        h.previousHeader = keccak256(abi.encode(before));
        h.previousRoot = before.header.newRoot;
        h.newRoot = book.root(number);
        (h.debits, h.credits) = (moved, moved);
        h.refBlock = height() - 1;
        h.refHash = blockhash(height() - 1);
        h.records = records;
        h.settler = settler;
        h.params = 1;
        h.evidence = keccak256("evidence");
        h.dataHash = keccak256(abi.encodePacked(hashes));
        h.queued = before.header.queued;
    }

    function post(address operator, Header memory h) internal {
        vm.prank(operator);
        escrow.postEpoch(h);
        book.store(Posted(h, height(), escrow.head().finalAt));
        vm.roll(height() + 1);
    }

    /// @dev Lets the challenge window of an epoch pass.
    function finalize(uint64 number) internal {
        uint64 finalAt = book.posted(number).finalAt;
        if (height() < finalAt) vm.roll(finalAt);
    }

    function totals(uint64 epoch, uint32 account) internal view returns (Totals memory) {
        return Totals(book.credited(epoch, account), book.debited(epoch, account), book.path(epoch, account));
    }

    function claim(address from, uint64 epoch, uint32 account) internal {
        (Posted memory p, Totals memory t) = (book.posted(epoch), totals(epoch, account));
        vm.prank(from);
        escrow.claim(p, account, t);
    }

    function withdraw(address from, uint64 epoch, uint32 account) internal {
        (Posted memory p, Totals memory t) = (book.posted(epoch), totals(epoch, account));
        vm.prank(from);
        escrow.withdraw(p, account, t);
    }

    /// @dev A court found the epoch wrong.
    function strike(uint64 epoch, address challenger) internal {
        Posted memory p = book.posted(epoch);
        vm.prank(ESCROW_COURT);
        escrow.strike(p, challenger);
    }
}
