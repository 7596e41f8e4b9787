// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ERC20Votes} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Votes.sol";
import {Nonces} from "@openzeppelin/contracts/utils/Nonces.sol";

/// @title The network's token: stake, votes and, where no other ERC-20 is chosen, the fee token
/// @notice Fixed supply. Only a deployment marked as a test has a faucet; nothing can open it later.
contract LimnToken is ERC20, ERC20Permit, ERC20Votes {
    /// @notice The most that one call of the faucet mints, in wei.
    uint256 public constant FAUCET_MAX = 100_000 ether;

    /// @notice Whether the faucet is open; fixed at deployment.
    bool public immutable isTest;

    error FaucetClosed();
    error FaucetAmountTooLarge(uint256 amount, uint256 max);

    /// @param holder receives the whole supply
    /// @param supply in wei
    /// @param isTest_ opens the faucet: never true on a chain whose tokens have a price
    constructor(address holder, uint256 supply, bool isTest_) ERC20("limn", "LIMN") ERC20Permit("limn") {
        isTest = isTest_;
        if (supply != 0) _mint(holder, supply);
    }

    /// @notice Mints test tokens.
    /// @param to the receiver
    /// @param amount in wei, at most FAUCET_MAX
    function faucet(address to, uint256 amount) external {
        if (!isTest) revert FaucetClosed();
        if (amount > FAUCET_MAX) revert FaucetAmountTooLarge(amount, FAUCET_MAX);
        _mint(to, amount);
    }

    function _update(address from, address to, uint256 value) internal override(ERC20, ERC20Votes) {
        super._update(from, to, value);
    }

    /// @inheritdoc ERC20Permit
    function nonces(address owner) public view override(ERC20Permit, Nonces) returns (uint256) {
        return super.nonces(owner);
    }
}
