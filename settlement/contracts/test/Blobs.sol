// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Opening} from "../src/lib/Types.sol";

/// @notice Blobs whose elements are all the same: their polynomial is a constant, so commitment and proofs can be made
/// with the curve's precompiles and are checked by the real one. Other blobs are opened by the tests in Go.
library Blobs {
    address private constant G1MSM = address(0x0c);
    bytes private constant GENERATOR =
        hex"0000000000000000000000000000000017f1d3a73197d7942695638c4fa9ac0fc3688c4f9774b905a14e3a3f171bac586c55e83ff97a1aeffb3af00adb22c6bb0000000000000000000000000000000008b3f481e3aaa0f1a09e30ed741d8ae4fcf5e095d5d00af600db18cb2c04b3edd03cc744a2888ae40caa232946c5e7e1";
    /// @dev (p - 1) / 2: a point with a greater y carries the sign bit.
    bytes private constant HALF =
        hex"0d0088f51cbff34d258dd3db21a5d66bb23ba5c279c2895fb39869507b587b120f55ffff58a9ffffdcff7fffffffd555";

    /// @notice The commitment of a blob of this value, compressed.
    function commitment(uint256 value) internal view returns (bytes memory c) {
        if (value == 0) return infinity();
        (bool ok, bytes memory p) = G1MSM.staticcall(abi.encodePacked(GENERATOR, value));
        require(ok && p.length == 128, "no precompile for the curve");
        c = new bytes(48);
        bool sign = false;
        bool decided = false;
        for (uint256 i = 0; i < 48; i++) {
            c[i] = p[16 + i];
            if (decided || p[80 + i] == HALF[i]) continue;
            (decided, sign) = (true, p[80 + i] > HALF[i]);
        }
        c[0] |= sign ? bytes1(0xa0) : bytes1(0x80);
    }

    function versionedHash(bytes memory c) internal pure returns (bytes32) {
        return bytes32(uint256(sha256(c)) & type(uint256).max >> 8 | 1 << 248);
    }

    /// @notice Opens so many elements of blob `which` of those with these values.
    function opening(uint256[] memory values, uint256 which, uint256 elements) internal view returns (Opening memory o) {
        o.blobHashes = new bytes32[](values.length);
        for (uint256 i = 0; i < values.length; i++) {
            o.blobHashes[i] = versionedHash(commitment(values[i]));
        }
        o.commitment = commitment(values[which]);
        o.proofs = proofs(elements);
    }

    function proofs(uint256 n) internal pure returns (bytes memory p) {
        for (uint256 i = 0; i < n; i++) {
            p = abi.encodePacked(p, infinity());
        }
    }

    function infinity() private pure returns (bytes memory) {
        return abi.encodePacked(bytes1(0xc0), new bytes(47));
    }
}
