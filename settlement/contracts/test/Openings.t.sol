// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Blobs} from "./Blobs.sol";
import {Kzg} from "../src/lib/Kzg.sol";
import {Openings} from "../src/lib/Openings.sol";
import {Header, Opening} from "../src/lib/Types.sol";

/// @notice The library as a contract: its arguments are calldata.
contract OpeningsHarness {
    function check(Header calldata h, uint256 element, bytes32[] calldata values, Opening calldata o) external view {
        Openings.check(h, element, values, o);
    }

    function record(Header calldata h, uint32 position, bytes32[2] calldata elements, Opening calldata o)
        external
        view
        returns (bytes26)
    {
        return Openings.record(h, position, elements, o);
    }

    function checkRow(Header calldata h, uint32 row, bytes32 value, Opening calldata o) external view {
        Openings.checkRow(h, row, value, o);
    }
}

contract OpeningsTest is Base {
    OpeningsHarness private harness;

    function setUp() public {
        harness = new OpeningsHarness();
    }

    function header(bytes memory data, uint32 records) private pure returns (Header memory h) {
        h.dataHash = keccak256(abi.encodePacked("limn calldata", data));
        h.records = records;
    }

    function opening(bytes memory data) private pure returns (Opening memory o) {
        o.data = data;
    }

    function element(bytes memory data, uint256 i) private pure returns (bytes32 e) {
        assembly {
            e := mload(add(add(data, 32), mul(i, 32)))
        }
    }

    /// @dev Groups of random bytes, with a zero first byte in every element.
    function random(uint256 seed, uint256 groups) private pure returns (bytes memory data) {
        for (uint256 i = 0; i < 8 * groups; i++) {
            data = abi.encodePacked(data, keccak256(abi.encode(seed, i)) >> 8);
        }
    }

    /// @dev The record read byte by byte.
    function recordAt(bytes memory data, uint32 position) private pure returns (bytes26 r) {
        bytes memory b = new bytes(26);
        for (uint256 i = 0; i < 26; i++) {
            uint256 place = 26 * (position % 8) + i;
            b[i] = data[uint256(position / 8) * 256 + 32 * (1 + place / 31) + 1 + place % 31];
        }
        return bytes26(b);
    }

    function valuesOf(bytes memory data, uint32 position) private pure returns (bytes32[2] memory v) {
        (uint256 first,, bool two) = Openings.elementOf(position);
        v[0] = element(data, first);
        if (two) v[1] = element(data, first + 1);
    }

    function testFuzz_recordsOfCalldata(uint256 seed, uint8 groups) external view {
        uint256 n = 1 + groups % 4;
        bytes memory data = random(seed, n);
        uint32 records = uint32(8 * n - seed % 8);
        Header memory h = header(data, records);
        for (uint32 i = 0; i < records; i++) {
            bytes26 got = harness.record(h, i, valuesOf(data, i), opening(data));
            eq(got, recordAt(data, i), "record");
        }
    }

    /// @dev Every record lies in one or two elements of its group, behind the root.
    function test_placesOfRecords() external pure {
        bool[8] memory twos = [false, true, true, true, true, true, false, true];
        for (uint32 i = 0; i < 16; i++) {
            (uint256 first, uint256 offset, bool two) = Openings.elementOf(i);
            eq(first, uint256(i / 8) * 8 + 1 + 26 * (i % 8) / 31, "first");
            eq(offset, 26 * (i % 8) % 31, "offset");
            yes(two == twos[i % 8], "two");
            yes(first + (two ? 1 : 0) < uint256(i / 8 + 1) * 8, "within its group");
        }
    }

    function test_recordsThatCannotBeRead() external {
        bytes memory data = random(7, 2);
        Header memory h = header(data, 9);
        bytes32[2] memory values = valuesOf(data, 9);
        vm.expectRevert(abi.encodeWithSelector(Openings.NoSuchRecord.selector, 9, 9));
        harness.record(h, 9, values, opening(data));
        values = valuesOf(data, 1);
        values[1] = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(Openings.WrongElement.selector, 2, element(data, 2)));
        harness.record(h, 1, values, opening(data));
        values[0] = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(Openings.WrongElement.selector, 1, element(data, 1)));
        harness.record(h, 1, values, opening(data));
        vm.expectRevert(abi.encodeWithSelector(Openings.WrongData.selector, h.dataHash));
        harness.record(h, 1, valuesOf(data, 1), opening(random(8, 2)));
        h.records = 1000;
        vm.expectRevert(abi.encodeWithSelector(Openings.NoSuchElement.selector, 17));
        harness.record(h, 16, values, opening(data));
    }

    function test_malformedElements() external {
        bytes memory data = random(7, 1);
        data[32 * 2] = 0x01;
        Header memory h = header(data, 8);
        harness.record(h, 0, valuesOf(data, 0), opening(data));
        bytes32[2] memory values = valuesOf(data, 1);
        vm.expectRevert(abi.encodeWithSelector(Openings.MalformedElement.selector, 2));
        harness.record(h, 1, values, opening(data));
        values = valuesOf(data, 2);
        vm.expectRevert(abi.encodeWithSelector(Openings.MalformedElement.selector, 2));
        harness.record(h, 2, values, opening(data));
    }

    function test_elementsOfCalldata() external {
        bytes memory data = random(9, 1);
        Header memory h = header(data, 8);
        bytes32[] memory values = new bytes32[](3);
        (values[0], values[1], values[2]) = (element(data, 5), element(data, 6), element(data, 7));
        harness.check(h, 5, values, opening(data));
        vm.expectRevert(abi.encodeWithSelector(Openings.WrongElement.selector, 4, element(data, 4)));
        harness.check(h, 4, values, opening(data));
        values = new bytes32[](1);
        vm.expectRevert(abi.encodeWithSelector(Openings.NoSuchElement.selector, 8));
        harness.check(h, 8, values, opening(data));
        vm.expectRevert(abi.encodeWithSelector(Openings.NoSuchElement.selector, type(uint256).max));
        harness.check(h, type(uint256).max, values, opening(data));
        vm.expectRevert(abi.encodeWithSelector(Openings.WrongData.selector, h.dataHash));
        harness.check(h, 0, values, opening(""));
    }

    /// @dev Blobs against the real precompile: three record blobs are not needed for their elements to be numbered on.
    function test_elementsOfBlobs() external {
        uint256[] memory values = new uint256[](3);
        (values[0], values[1], values[2]) = (5, 1 << 240, 0);
        Opening memory o = Blobs.opening(values, 1, 2);
        Header memory h;
        h.dataHash = keccak256(abi.encodePacked(o.blobHashes));
        (h.records, h.tableCount) = (5000, 1);
        bytes32[] memory two = new bytes32[](2);
        (two[0], two[1]) = (bytes32(values[1]), bytes32(values[1]));
        harness.check(h, 4096, two, o);
        harness.check(h, 8190, two, o);
        vm.expectRevert(abi.encodeWithSelector(Kzg.BadOpening.selector, 4095));
        harness.check{gas: 5e6}(h, 4095, two, o);
        vm.expectRevert(abi.encodeWithSelector(Openings.NoSuchElement.selector, 3 * 4096));
        harness.check(h, 3 * 4096, two, o);
        o.proofs = Blobs.proofs(1);
        vm.expectRevert(abi.encodeWithSelector(Openings.WrongProofs.selector, 48, 96));
        harness.check(h, 4096, two, o);

        // 1 << 240 is a kind of 1 at the start of an element.
        bytes32[2] memory elements = [two[0], bytes32(0)];
        eq(harness.record(h, 4096, elements, o), bytes26(bytes1(0x01)), "a record in one element");
        o.proofs = Blobs.proofs(2);
        vm.expectRevert(abi.encodeWithSelector(Openings.WrongProofs.selector, 96, 48));
        harness.record(h, 4096, elements, o);
        elements[1] = two[0];
        // 26 + 5 bytes lie in its first element, the others in the next.
        eq(harness.record(h, 4097, elements, o), bytes26(uint208(1) << (8 * 20)), "a record in two elements");

        o = Blobs.opening(values, 2, 1);
        harness.checkRow(h, 0, 0, o);
        vm.expectRevert(abi.encodeWithSelector(Openings.NoSuchRow.selector, 1, 1));
        harness.checkRow(h, 1, 0, o);
        o.commitment = new bytes(47);
        vm.expectRevert(abi.encodeWithSelector(Kzg.BadProofLength.selector, 95));
        harness.checkRow(h, 0, 0, o);
    }
}
