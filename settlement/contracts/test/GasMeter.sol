// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Base.sol";

/// @notice What a call costs as a whole transaction: intrinsic gas, calldata with its floor (EIP-7623), execution with
/// every slot cold. Refunds for cleared slots are not subtracted.
abstract contract GasMeter {
    Vm private constant FORGE = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    /// @dev A transaction's target is warm; the call that stands for the transaction finds it cold.
    uint256 private constant COLD_CALL = 2500;

    /// @dev The contracts whose slots are made cold before each measurement.
    function suite() internal view virtual returns (address[] memory);

    /// @dev Sends a transaction that must succeed and writes down its gas.
    function meter(string memory what, address from, address to, bytes memory data) internal returns (uint256 used) {
        address[] memory all = suite();
        for (uint256 i = 0; i < all.length; i++) {
            FORGE.cool(all[i]);
        }
        FORGE.prank(from, from);
        bool ok;
        assembly ("memory-safe") {
            let left := gas()
            ok := call(left, to, 0, add(data, 32), mload(data), 0, 0)
            used := sub(left, gas())
        }
        require(ok, string.concat(what, " failed"));
        used = whole(data, used - COLD_CALL);
        FORGE.snapshotValue("gas", what, used);
    }

    function whole(bytes memory data, uint256 execution) private pure returns (uint256) {
        uint256 tokens;
        for (uint256 i = 0; i < data.length; i++) {
            tokens += data[i] == 0 ? 1 : 4;
        }
        (uint256 plain, uint256 floor) = (21_000 + 4 * tokens + execution, 21_000 + 10 * tokens);
        return plain > floor ? plain : floor;
    }
}
