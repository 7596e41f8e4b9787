// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrow} from "../lib/Interfaces.sol";
import {VoucherLife} from "../lib/VoucherLife.sol";

/// @title The governed numbers of the registry
/// @notice The governor sets them all at once; they count one voucher life later, so no voucher given before the change
/// lives to see it. Amounts stay within a factor of 16 of what was deployed, the unbonding period between 1 and 8 times.
abstract contract Parameters {
    /// @dev One slot. Amounts in gwei of the stake token.
    struct Params {
        uint64 minStake; // a smaller stake weighs nothing; also the least that counts for anything else
        uint64 ownerCap; // the most that all nodes of one owner weigh together; type(uint64).max: no cap
        uint64 startStake; // total weight of verifiers that the network starts with
        uint24 unbondingBlocks; // from the request to the first block that pays
        uint8 minVerifiers; // distinct owners of verifiers that the network starts with
        uint16 slashMin; // basis points: no slash takes less
        uint16 slashMax; // basis points: no slash takes more
    }

    /// @notice How far an amount may move from what was deployed, either way.
    uint256 public constant AMOUNT_FACTOR = 16;
    /// @notice How much longer than deployed the unbonding period may become. It never becomes shorter: it was chosen
    /// longer than every window together.
    uint256 public constant UNBONDING_FACTOR = 8;

    /// @notice The Escrow: verifyingContract of every signature, and the keeper of the voucher life.
    address public immutable escrow;

    Params private genesis;
    Params private current;
    Params private next;
    uint64 private nextAt; // block from which `next` counts; 0: nothing is pending

    event ParamsChanged(Params params, uint64 activeAt);

    error BadConfig();
    error NotGovernor(address caller);
    /// @notice The named parameter lies outside what governance may set.
    error OutOfBounds(bytes32 name, uint256 value, uint256 min, uint256 max);

    constructor(address escrow_, Params memory p) {
        if (escrow_ == address(0) || p.minStake == 0 || p.ownerCap < p.minStake || p.startStake == 0) revert BadConfig();
        if (p.unbondingBlocks == 0 || p.minVerifiers == 0) revert BadConfig();
        if (p.slashMin == 0 || p.slashMin > p.slashMax || p.slashMax > 10_000) revert BadConfig();
        escrow = escrow_;
        (genesis, current) = (p, p);
        emit ParamsChanged(p, uint64(block.number));
    }

    /// @notice Who may set parameters: the timelock.
    function governor() public view virtual returns (address);

    /// @notice Sets all parameters, to count one voucher life from now. Replaces what was still pending.
    function setParams(Params calldata p) external {
        if (msg.sender != governor()) revert NotGovernor(msg.sender);
        requireBounds(p);
        current = params();
        next = p;
        nextAt = uint64(block.number) + VoucherLife.longest(IEscrow(escrow));
        emit ParamsChanged(p, nextAt);
    }

    /// @notice The parameters that count now.
    function params() public view returns (Params memory) {
        return nextAt != 0 && block.number >= nextAt ? next : current;
    }

    /// @notice The parameters set last and the block from which they count; 0 when none were ever set.
    function nextParams() external view returns (Params memory pending, uint64 activeAt) {
        return (next, nextAt);
    }

    /// @notice Gwei; a smaller stake weighs nothing.
    function minStake() external view returns (uint64) {
        return params().minStake;
    }

    /// @notice Blocks from a request to unbond to the first that pays, at least.
    function unbondingBlocks() external view returns (uint64) {
        return params().unbondingBlocks;
    }

    function requireBounds(Params calldata p) private view {
        Params memory g = genesis;
        amount("minStake", p.minStake, g.minStake);
        amount("ownerCap", p.ownerCap, g.ownerCap);
        amount("startStake", p.startStake, g.startStake);
        within("ownerCap", p.ownerCap, p.minStake, type(uint64).max);
        within("unbondingBlocks", p.unbondingBlocks, g.unbondingBlocks, UNBONDING_FACTOR * g.unbondingBlocks);
        within("minVerifiers", p.minVerifiers, 1, type(uint8).max);
        within("slashMax", p.slashMax, 1, 10_000);
        within("slashMin", p.slashMin, 1, p.slashMax);
    }

    function amount(bytes32 name, uint256 value, uint256 deployed) private pure {
        within(name, value, (deployed + AMOUNT_FACTOR - 1) / AMOUNT_FACTOR, deployed * AMOUNT_FACTOR);
    }

    function within(bytes32 name, uint256 value, uint256 min, uint256 max) private pure {
        if (value < min || value > max) revert OutOfBounds(name, value, min, max);
    }
}
