// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrow} from "../lib/Interfaces.sol";
import {VoucherLife} from "../lib/VoucherLife.sol";

/// @title A court that learns the other contracts once and obeys governed numbers with a delay
/// @notice The deployer connects it and is nobody from then on.
abstract contract Connected {
    address private immutable deployer;

    /// @notice The network's escrow; zero until connected.
    IEscrow public escrow;
    /// @notice The timelock: may set this contract's numbers within their bounds.
    address public governor;

    error NotDeployer(address deployer);
    error AlreadyConnected();
    error ZeroAddress();
    error NotGovernor(address governor);
    /// @notice The named number lies outside its bounds, which nobody can move.
    error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high);

    constructor() {
        deployer = msg.sender;
    }

    modifier onlyGovernor() {
        if (msg.sender != governor) revert NotGovernor(governor);
        _;
    }

    /// @dev Every connect() begins with it.
    function join(IEscrow escrow_) internal {
        if (msg.sender != deployer) revert NotDeployer(deployer);
        if (address(escrow) != address(0)) revert AlreadyConnected();
        requireSet(address(escrow_));
        escrow = escrow_;
    }

    function requireSet(address other) internal pure {
        if (other == address(0)) revert ZeroAddress();
    }

    /// @dev First block in which a change made now counts: every voucher given before it is dead by then.
    function changesAt() internal view returns (uint64) {
        return uint64(block.number) + VoucherLife.longest(escrow);
    }

    function within(bytes32 name, uint256 value, uint256 low, uint256 high) internal pure {
        if (value < low || value > high) revert OutOfBounds(name, value, low, high);
    }
}
