// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EvidenceWorld, BlockVm} from "./EvidenceWorld.sol";
import {Beacons} from "../src/courts/Beacons.sol";

interface EtchVm {
    function etch(address at, bytes calldata code) external;
}

/// @notice What EIP-2935's contract does: the hashes of 8,191 blocks, here one made-up hash for every block.
contract History {
    fallback(bytes calldata input) external returns (bytes memory) {
        uint256 number = abi.decode(input, (uint256));
        if (number >= block.number || number + 8191 < block.number) revert();
        if (number % 2 == 1) return abi.encode(bytes32(0)); // from before its fork
        return abi.encode(number % 100 == 0 ? keccak256(hex"c0") : bytes32(number));
    }
}

/// @notice Only the true header of a block proves its beacon.
contract BeaconsTest is EvidenceWorld {
    address private constant HISTORY = 0x0000F90827F1C53a10cb7A02335B175320002935;

    function setUp() public {
        vm.roll(10_000);
        beacons = new Beacons();
    }

    function prove(uint64 number, bytes memory header, bytes4 reason) private {
        if (reason != 0) vm.expectPartialRevert(reason);
        beacons.prove(number, header);
    }

    function plant(uint64 number, bytes memory header) private {
        BlockVm(address(vm)).setBlockhash(number, keccak256(header));
    }

    function test_provesPrevrandao() external {
        bytes memory header = headerWith(9990, beacon1);
        plant(9990, header);
        vm.expectRevert(abi.encodeWithSelector(Beacons.UnknownRound.selector, 9990));
        beacons.valueOf(9990);
        yes(!beacons.known(9990), "known before");
        eq(beacons.prove(9990, header), beacon1, "returned");
        eq(beacons.valueOf(9990), beacon1, "stored");
        beacons.prove(9990, header); // again: nothing changes
        vm.roll(30_000); // for ever
        eq(beacons.valueOf(9990), beacon1, "kept");
        yes(beacons.known(9990), "known");
    }

    function test_refusesOtherHeaders() external {
        bytes memory header = headerWith(9990, beacon1);
        plant(9990, header);
        prove(9990, headerWith(9990, beacon2), Beacons.WrongHeader.selector);
        prove(9989, header, Beacons.WrongHeader.selector);
        prove(9990, "", Beacons.WrongHeader.selector);
        prove(10_000, header, Beacons.BlockOutOfRange.selector);
        prove(10_001, header, Beacons.BlockOutOfRange.selector);
        prove(type(uint64).max, header, Beacons.BlockOutOfRange.selector);
        prove(9000, header, Beacons.BlockOutOfRange.selector); // too old without a history
        plant(9991, headerWith(9991, 0));
        prove(9991, headerWith(9991, 0), Beacons.NoValue.selector);
    }

    function test_readsTheHistoryContract() external {
        EtchVm(address(vm)).etch(HISTORY, type(History).runtimeCode);
        prove(5001, "", Beacons.BlockOutOfRange.selector);
        prove(1000, "", Beacons.BlockOutOfRange.selector);
        prove(5002, "", Beacons.WrongHeader.selector);
        prove(5000, hex"c0", Beacons.MalformedHeader.selector); // the hash is right: it was looked up
    }

    /// @dev No bytes make the parser read outside them, or give a value that is not a field of theirs.
    function testFuzz_parsesHostileBytes(bytes calldata junk, uint256 seed) external {
        bytes memory header = headerWith(9990, beacon1);
        // Changed in one place, cut short, or all junk.
        if (seed % 4 == 0) header = junk;
        else header[(seed >> 8) % header.length] = bytes1(uint8(seed >> 200));
        if (seed % 4 == 1) {
            uint256 length = (seed >> 16) % header.length;
            assembly ("memory-safe") {
                mstore(header, length)
            }
        }
        plant(9990, header);
        (bool ok, bytes memory out) = address(beacons).call(abi.encodeCall(beacons.prove, (9990, header)));
        if (!ok) {
            bytes4 reason = bytes4(out);
            yes(reason == Beacons.MalformedHeader.selector || reason == Beacons.NoValue.selector, "another failure");
            return;
        }
        eq(beacons.valueOf(9990), abi.decode(out, (bytes32)), "value");
        yes(contains(header, beacons.valueOf(9990)), "a value that is not there");
    }

    function testFuzz_refusesShortLists(uint8 fields, uint16 claimed) external {
        bytes memory body;
        for (uint256 i = 0; i < fields % 20; i++) {
            body = abi.encodePacked(body, uint8(0xa0), keccak256(abi.encode(i)));
        }
        bytes memory header = abi.encodePacked(uint8(0xf9), uint16(body.length), body);
        plant(9990, header);
        if (fields % 20 < 14) prove(9990, header, Beacons.MalformedHeader.selector);
        else eq(beacons.prove(9990, header), keccak256(abi.encode(uint256(13))), "field 13");
        header = abi.encodePacked(uint8(0xf9), claimed, body);
        plant(9991, header);
        if (claimed != body.length) prove(9991, header, Beacons.MalformedHeader.selector);
    }

    function test_refusesLyingLengths() external {
        bytes[6] memory headers = [
            bytes(hex"ff"), // list whose length is missing
            hex"ffffffffffffffffff", // length of 2^64 - 1
            hex"f8", // length byte missing
            hex"c1b8", // item whose length lies outside
            hex"c9bfffffffffffffffff", // item of 2^64 - 1 bytes
            hex"a0" // no list
        ];
        for (uint64 i = 0; i < 6; i++) {
            plant(9980 + i, headers[i]);
            prove(9980 + i, headers[i], Beacons.MalformedHeader.selector);
        }
    }

    function contains(bytes memory data, bytes32 word) private pure returns (bool) {
        for (uint256 i = 0; i + 32 <= data.length; i++) {
            bytes32 w;
            assembly ("memory-safe") {
                w := mload(add(add(data, 32), i))
            }
            if (w == word) return true;
        }
        return false;
    }
}
