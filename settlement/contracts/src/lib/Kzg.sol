// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Opening single field elements of a blob (EIP-4844)
/// @dev Field element i of a blob is the value of its polynomial at the bit-reversed i-th 4096th root of unity.
library Kzg {
    uint256 internal constant ELEMENTS = 4096; // field elements of a blob
    uint256 private constant MODULUS = 0x73eda753299d7d483339d80809a1d80553bda402fffe5bfeffffffff00000001;
    /// @dev 7^((MODULUS-1)/4096): a primitive 4096th root of unity.
    uint256 private constant OMEGA = 0x564c0a11a0f704f4fc3e8acfe0f8245f0ad1347b378fbf96e206da11a5d36306;
    address private constant POINT_EVALUATION = address(0x0a);

    error BadOpening(uint256 element);
    error BadProofLength(uint256 length);

    /// @notice Reverts unless the blob's element is the value.
    /// @param commitment 48 bytes
    /// @param proof 48 bytes
    function check(bytes32 versionedHash, uint256 element, bytes32 value, bytes calldata commitment, bytes calldata proof)
        internal
        view
    {
        if (commitment.length != 48 || proof.length != 48) revert BadProofLength(commitment.length + proof.length);
        (bool ok, bytes memory out) =
            POINT_EVALUATION.staticcall(abi.encodePacked(versionedHash, point(element), value, commitment, proof));
        if (!ok || out.length != 64) revert BadOpening(element);
    }

    /// @notice The point at which the polynomial takes element i's value.
    function point(uint256 i) internal pure returns (uint256 z) {
        uint256 base = OMEGA;
        z = 1;
        // The highest of the 12 bits of i is the lowest of the exponent.
        for (uint256 bit = ELEMENTS >> 1; bit != 0; bit >>= 1) {
            if (i & bit != 0) z = mulmod(z, base, MODULUS);
            base = mulmod(base, base, MODULUS);
        }
    }
}
