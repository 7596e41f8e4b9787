// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrow, IRegistry} from "./Interfaces.sol";
import {Voucher} from "./Types.sol";

/// @title Whose a voucher is, and whose a node was
library Names {
    /// @notice How far ahead a voucher may name its last epoch: two payments of it always lie within one ring.
    uint64 internal constant SETTLE_AHEAD = 512;

    /// @notice Numbers of this slot belong to another key of the payer's account (zero: to none).
    error WrongPayerKey(address key, address expected);
    /// @notice The node had no owner at the block, or its owner has no account.
    error NoAccount(address node, address owner);

    /// @notice Whether a voucher may pay in the epoch with a number.
    function inTime(Voucher calldata v, uint64 number) internal pure returns (bool) {
        return number <= v.settleBy && v.settleBy <= uint256(number) + SETTLE_AHEAD;
    }

    /// @notice Reverts unless the voucher's number belongs to its key, for the payer's account.
    function requireKey(IEscrow escrow, uint32 payer, Voucher calldata v) internal view {
        address key = escrow.keyOf(payer, uint8(v.number >> 24));
        if (key == address(0) || key != v.payer) revert WrongPayerKey(v.payer, key);
    }

    /// @notice Account of a node's owner after a block.
    function accountAt(IEscrow escrow, IRegistry registry, address node, uint64 blockNumber)
        internal
        view
        returns (uint32 account)
    {
        address owner = registry.ownerAt(node, blockNumber);
        account = owner == address(0) ? 0 : escrow.accountOf(owner);
        // Account 0 is the treasury: a record that names it because nobody had an account yet must not become valid.
        if (account == 0) revert NoAccount(node, owner);
    }
}
