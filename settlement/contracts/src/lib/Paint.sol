// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title From a picture's last state to its pixels
/// @notice compute/SPEC.md section 6: a state is patches of 4 by 4 pixels, row by row, inside a patch y, x, channel;
/// numbers of 4 bytes, little endian, with 16 fraction bits. Pixels are 3 bytes, row by row.
library Paint {
    uint256 private constant SIDE = 4; // of a patch, pixels

    /// @notice The state has not 12 bytes a pixel, or the sides are no multiples of a patch's.
    error WrongState(uint256 length, uint256 width, uint256 height);

    /// @notice SHA-256 of the pixels that a state stands for.
    /// @param width of the picture, pixels
    /// @param height of the picture, pixels
    function pixels(bytes calldata state, uint256 width, uint256 height) internal pure returns (bytes32) {
        bool fits = width % SIDE == 0 && height % SIDE == 0 && width * height != 0;
        if (!fits || state.length != 12 * width * height) revert WrongState(state.length, width, height);
        bytes memory rgb = new bytes(3 * width * height);
        uint256 from = offset(state);
        // Twelve numbers, a patch's width, lie side by side in the state and in the picture alike.
        for (uint256 patch = 0; patch < width * height / (SIDE * SIDE); patch++) {
            uint256 corner = patch / (width / SIDE) * SIDE * width + patch % (width / SIDE) * SIDE;
            for (uint256 y = 0; y < SIDE; y++) {
                row(rgb, 3 * (corner + y * width), from);
                from += 4 * 3 * SIDE;
            }
        }
        return sha256(rgb);
    }

    /// @dev Writes twelve bytes from twelve numbers of the calldata.
    function row(bytes memory rgb, uint256 to, uint256 from) private pure {
        assembly ("memory-safe") {
            to := add(add(rgb, 32), to)
            for { let end := add(to, 12) } lt(to, end) { to := add(to, 1) } {
                let word := calldataload(from)
                let x := or(byte(0, word), shl(8, byte(1, word)))
                x := or(x, or(shl(16, byte(2, word)), shl(24, byte(3, word))))
                // (255 x + 255 * 2^16 + 2^16) >> 17, arithmetic, clamped to a byte.
                x := sar(17, add(mul(255, signextend(3, x)), 0x1000000))
                if sgt(x, 255) { x := 255 }
                if slt(x, 0) { x := 0 }
                mstore8(to, x)
                from := add(from, 4)
            }
        }
    }

    function offset(bytes calldata data) private pure returns (uint256 at) {
        assembly ("memory-safe") {
            at := data.offset
        }
    }
}
