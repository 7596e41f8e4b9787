// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Kzg} from "./Kzg.sol";
import {Header, Opening} from "./Types.sol";

/// @title Reading an epoch's data, whether they lie in blobs or were posted as calldata
/// @notice Data are field elements of 32 bytes, numbered through all blobs of the epoch. Eight of them are a group:
/// element 0 is the root after its eight records, elements 1 to 7 have a zero first byte and together 217 bytes of
/// payload: the records (8 x 26) and the epoch's debits so far (9). After the record blobs follow those of the account
/// table, one element an account: uint256(credited) << 64 | debited.
/// @dev The hash of blobs is that of versioned hashes, which begin with 0x01, the hash of calldata that of bytes which
/// begin with "l": an epoch can be opened in one way only.
library Openings {
    uint256 internal constant RECORD = 26; // bytes
    uint256 internal constant GROUP_RECORDS = 8;
    uint256 internal constant GROUP_ELEMENTS = 8;
    uint256 internal constant BLOB_RECORDS = 4096;
    uint256 private constant PAYLOAD = 31; // bytes of an element that carry data

    /// @notice The blob hashes, or the data, are not those of the epoch, whose hash of them is this.
    error WrongData(bytes32 dataHash);
    /// @notice The epoch's data end before this element.
    error NoSuchElement(uint256 element);
    /// @notice The epoch has no record here.
    error NoSuchRecord(uint32 position, uint32 records);
    /// @notice The epoch's table ends before this account.
    error NoSuchRow(uint32 row, uint32 rows);
    /// @notice The calldata have another value at this element.
    error WrongElement(uint256 element, bytes32 found);
    /// @notice A record element's first byte is not zero: no record can be read there. Steps.challengeStep proves it.
    error MalformedElement(uint256 element);
    /// @notice An opening of so many elements needs 48 bytes for each.
    error WrongProofs(uint256 length, uint256 expected);

    /// @notice Reverts unless consecutive elements of one blob have these values.
    /// @param element number of the first, through all blobs
    function check(Header calldata h, uint256 element, bytes32[] memory values, Opening calldata o) internal view {
        bind(h, o);
        requireProofs(o, values.length);
        for (uint256 i = 0; i < values.length; i++) {
            open(o, element + i, values[i], i);
        }
    }

    /// @notice The record at a position of the epoch.
    /// @dev A record spans one or two elements of its group; the second value is ignored when it spans one.
    /// @param elements the values that `elementOf` names, in order
    function record(Header calldata h, uint32 position, bytes32[2] calldata elements, Opening calldata o)
        internal
        view
        returns (bytes26)
    {
        if (position >= h.records) revert NoSuchRecord(position, h.records);
        (uint256 first, uint256 offset, bool two) = elementOf(position);
        bind(h, o);
        requireProofs(o, two ? 2 : 1);
        open(o, first, elements[0], 0);
        requireWellFormed(first, elements[0]);
        uint256 found = uint256(elements[0]) << (8 + 8 * offset);
        if (two) {
            open(o, first + 1, elements[1], 1);
            requireWellFormed(first + 1, elements[1]);
            found |= uint256(elements[1]) << 8 >> (8 * (PAYLOAD - offset));
        }
        return bytes26(bytes32(found));
    }

    /// @notice Reverts unless a row of the epoch's account table has this value.
    /// @param row from 0; of account h.tableFrom + row
    function checkRow(Header calldata h, uint32 row, bytes32 value, Opening calldata o) internal view {
        if (row >= h.tableCount) revert NoSuchRow(row, h.tableCount);
        bind(h, o);
        requireProofs(o, 1);
        open(o, recordBlobs(h.records) * Kzg.ELEMENTS + row, value, 0);
    }

    /// @notice Where a record lies: its first element, the offset in that element's 31 bytes, whether it runs on into
    /// the next.
    function elementOf(uint32 position) internal pure returns (uint256 first, uint256 offset, bool two) {
        uint256 start = RECORD * (position % GROUP_RECORDS);
        first = position / GROUP_RECORDS * GROUP_ELEMENTS + 1 + start / PAYLOAD;
        offset = start % PAYLOAD;
        two = offset + RECORD > PAYLOAD;
    }

    /// @notice How many blobs hold so many records, or rows of the table.
    function recordBlobs(uint256 records) internal pure returns (uint256) {
        return (records + BLOB_RECORDS - 1) / BLOB_RECORDS;
    }

    /// @notice Reverts unless the opening's blob hashes, or its data, are those of the epoch.
    function bind(Header calldata h, Opening calldata o) internal pure {
        bytes32 hash = o.data.length != 0 ? dataHash(o.data) : keccak256(abi.encodePacked(o.blobHashes));
        if (hash != h.dataHash) revert WrongData(h.dataHash);
    }

    /// @notice What a header's dataHash is when the data are calldata.
    function dataHash(bytes calldata data) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked("limn calldata", data));
    }

    /// @notice Reverts unless the element has the value. The opening is bound to its epoch and has enough proofs.
    /// @param proof which of the opening's proofs
    function open(Opening calldata o, uint256 element, bytes32 value, uint256 proof) internal view {
        // Calldata need no proofs, so none may be read.
        bytes calldata proofs = o.data.length != 0 ? o.proofs[:0] : o.proofs[48 * proof:48 * proof + 48];
        open(o, element, value, o.commitment, proofs);
    }

    /// @notice The same for an element of another blob than the opening's.
    function open(Opening calldata o, uint256 element, bytes32 value, bytes calldata commitment, bytes calldata proof)
        internal
        view
    {
        if (o.data.length != 0) {
            if (element >= o.data.length / 32) revert NoSuchElement(element);
            bytes32 found = bytes32(o.data[32 * element:32 * element + 32]);
            if (found != value) revert WrongElement(element, found);
            return;
        }
        uint256 blob = element / Kzg.ELEMENTS;
        if (blob >= o.blobHashes.length) revert NoSuchElement(element);
        Kzg.check(o.blobHashes[blob], element % Kzg.ELEMENTS, value, commitment, proof);
    }

    /// @notice Reverts unless an opening of blobs has a proof for each of so many elements.
    function requireProofs(Opening calldata o, uint256 count) internal pure {
        if (o.data.length == 0 && o.proofs.length != 48 * count) revert WrongProofs(o.proofs.length, 48 * count);
    }

    function requireWellFormed(uint256 element, bytes32 value) private pure {
        if (uint256(value) >> 248 != 0) revert MalformedElement(element);
    }
}
