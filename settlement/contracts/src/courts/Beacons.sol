// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IBeacons} from "../lib/Interfaces.sol";

/// @title Beacons: the prevrandao of past blocks, proved by their headers
/// @notice Round r is L1 block r. The chain knows the hashes of the last 8,191 blocks (EIP-2935; 256 where a chain lacks
/// it), about 27 hours, and a header hashes to one of them, so anyone can prove a value while its block is that young;
/// what was proved stays. Whoever may need a beacon later (a settler that posts an old record, a miner that claims
/// on a forfeited security) proves it in that time.
contract Beacons is IBeacons {
    /// @dev EIP-2935: hashes of the last 8,191 blocks.
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;
    uint256 private constant MIX_HASH = 13; // place of prevrandao in a header: EIP-4399

    mapping(uint64 round => bytes32) private values;

    event BeaconProved(uint64 indexed round, bytes32 value);

    /// @notice Nobody has proved this round yet: prove(round, header) while its block is recent.
    error UnknownRound(uint64 round);
    /// @notice The block is not past, or so old that the chain has forgotten its hash.
    error BlockOutOfRange(uint64 number);
    /// @notice The header has another hash than the block.
    error WrongHeader(uint64 number, bytes32 expected);
    /// @notice The bytes are not a header: no RLP list, or without 32 bytes of prevrandao.
    error MalformedHeader(uint64 number);
    /// @notice A chain without prevrandao has no beacon.
    error NoValue(uint64 number);

    /// @notice Proves the beacon's value of a past block. Anyone may call; proving again changes nothing.
    /// @param header the block's header in RLP, as it hashes to the block's hash
    function prove(uint64 number, bytes calldata header) external returns (bytes32 value) {
        bytes32 expected = hashOf(number);
        if (keccak256(header) != expected) revert WrongHeader(number, expected);
        value = prevrandao(number, header);
        if (value == 0) revert NoValue(number);
        if (values[number] != 0) return value;
        values[number] = value;
        emit BeaconProved(number, value);
    }

    /// @notice The proved value of a round.
    function valueOf(uint64 round) external view returns (bytes32 value) {
        value = values[round];
        if (value == 0) revert UnknownRound(round);
    }

    /// @notice Whether a round is proved.
    function known(uint64 round) external view returns (bool) {
        return values[round] != 0;
    }

    /// @dev Of the last 256 blocks from the opcode, of the last 8,191 from the history contract.
    function hashOf(uint64 number) internal view returns (bytes32 hash) {
        if (number >= block.number) revert BlockOutOfRange(number);
        hash = blockhash(number);
        if (hash != 0) return hash;
        (bool ok, bytes memory out) = HISTORY.staticcall(abi.encode(number));
        // Zero is what it knows of blocks before its fork.
        if (ok && out.length == 32) hash = bytes32(out);
        if (hash == 0) revert BlockOutOfRange(number);
    }

    /// @dev Field 13 of an RLP list. The hash has shown whose bytes these are; the bounds are checked all the same,
    /// since a chain may have headers of another form.
    function prevrandao(uint64 number, bytes calldata header) internal pure returns (bytes32) {
        if (header.length == 0 || uint8(header[0]) < 0xc0) revert MalformedHeader(number);
        (uint256 from, uint256 size) = item(number, header, 0);
        uint256 end = from + size;
        if (end != header.length) revert MalformedHeader(number);
        for (uint256 i = 0; i < MIX_HASH; i++) {
            if (from >= end) revert MalformedHeader(number);
            (from, size) = item(number, header, from);
            from += size;
        }
        // A string of 32 bytes.
        if (from + 33 > end || uint8(header[from]) != 0xa0) revert MalformedHeader(number);
        return bytes32(header[from + 1:from + 33]);
    }

    /// @dev Where the payload of the item at an offset begins, and its length; it lies within the header.
    function item(uint64 number, bytes calldata header, uint256 offset)
        private
        pure
        returns (uint256 start, uint256 size)
    {
        uint256 prefix = uint8(header[offset]);
        if (prefix < 0x80) return (offset, 1);
        // Short strings to 0xb7, long ones to 0xbf, short lists to 0xf7, long ones to 0xff.
        uint256 base = prefix < 0xc0 ? 0x80 : 0xc0;
        start = offset + 1;
        size = prefix - base;
        if (size > 55) {
            uint256 bytesOfLength = size - 55; // 1 to 8
            start += bytesOfLength;
            if (start > header.length) revert MalformedHeader(number);
            size = 0;
            for (uint256 i = offset + 1; i < start; i++) {
                size = size << 8 | uint8(header[i]);
            }
        }
        if (start + size > header.length) revert MalformedHeader(number);
    }
}
