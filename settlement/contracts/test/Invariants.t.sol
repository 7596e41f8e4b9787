// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Book} from "./Base.sol";
import {Handler} from "./Handler.sol";
import {Poster} from "./Poster.sol";

/// @notice What holds after every call, whoever made it: DESIGN 9, invariants 1, 2, 3, 4 and 7 as far as the escrow can
/// break them. The courts are perfect here: they strike what is wrong and nothing else. That the real ones are is tested
/// in their own suites and, with blobs, from Go.
contract InvariantsTest is Poster {
    Handler private handler;

    function setUp() public {
        handler = new Handler();
        (escrow, token, book) = handler.world();
        // Every run starts from epochs with payments, so that none checks an empty world.
        handler.deposit(0, 500e9, 0);
        handler.deposit(1, 500e9, 1);
        handler.postHonest(1);
        handler.postHonest(2);
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    function invariant_money() external view {
        string memory fault = handler.fault();
        require(bytes(fault).length == 0, fault);
        checkSolvent();
        checkBonds();
    }

    /// @dev 1, 2, 3. Balance = bonds + securities + rewards + what payers have left + what payees have not claimed, by the
    /// totals of the last epoch that is right and stands on right ones; an epoch on top of it is going to fall.
    function checkSolvent() private view {
        uint64 good = handler.lastRight();
        (uint256 credits, uint256 debits, uint256 held) = (0, 0, 0);
        for (uint32 i = 0; i < handler.ACCOUNTS(); i++) {
            (uint64 credited, uint64 debited) = (book.credited(good, i), book.debited(good, i));
            (uint64 deposited, uint64 withdrawn,,) = escrow.funds(i);
            (, uint96 claimed) = escrow.accounts(i);
            yes(deposited - withdrawn >= debited, "an account is overdrawn");
            yes(credited >= claimed, "more was claimed than credited");
            // A voucher counts once, so nobody is credited more than it was given.
            yes(credited <= handler.given(i), "more was credited than vouchers gave");
            held += deposited - withdrawn - debited + credited - claimed;
            credits += credited;
            debits += debited;
        }
        eq(credits, debits, "credits and debits");
        held += handler.bonds() + handler.securities() + handler.rewards();
        eq(token.balanceOf(address(escrow)), (held + handler.gifts()) * 1 gwei, "escrow balance");
    }

    /// @dev 7. Honest settlers have what they bonded.
    function checkBonds() private view {
        for (uint32 i = handler.FIRST_SETTLER(); i < handler.ACCOUNTS(); i++) {
            (, uint64 bond,) = escrow.settlers(i);
            eq(bond, handler.bondOf(i), "a bond");
        }
    }

    function afterInvariant() external view {
        yes(handler.done("post") >= 2 && handler.done("deposit") >= 2, "nothing was checked");
    }
}
