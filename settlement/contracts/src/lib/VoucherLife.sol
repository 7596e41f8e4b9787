// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrow} from "./Interfaces.sol";

/// @title How long the vouchers live that may be out today
library VoucherLife {
    /// @notice Blocks after which every voucher given until now is dead: the longest life of the versions of the rules
    /// that a voucher may still name. The escrow keeps at most the newest and the one before it in use.
    function longest(IEscrow escrow) internal view returns (uint64 life) {
        uint32 version = escrow.head().params;
        life = escrow.rulesOf(version).voucherLife;
        if (version > 1 && escrow.retiresAt(version - 1) >= block.number) {
            uint64 before = escrow.rulesOf(version - 1).voucherLife;
            if (before > life) life = before;
        }
    }
}
