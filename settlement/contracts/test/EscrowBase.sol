// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Book} from "./Base.sol";
import {Poster} from "./Poster.sol";
import {Rules} from "../src/lib/Types.sol";

/// @notice The world of the escrow's suites: one payer with 1,000 tokens, one worker, one settler with the least bond.
abstract contract EscrowBase is Poster {
    uint256 internal constant DEPOSIT = 1000e9; // gwei

    address internal payer = address(0x1001);
    address internal worker = address(0x2001);
    address internal settler = address(0x3001);
    uint32 internal payerAccount;
    uint32 internal workerAccount;
    uint32 internal settlerAccount;

    function setUp() public virtual {
        deploy();
        start();
        book = new Book();
        fund(payer, 2000 ether);
        fund(settler, 100 ether);
        fund(worker, 1 gwei);
        vm.prank(payer);
        payerAccount = escrow.deposit(payer, DEPOSIT * 1 gwei);
        vm.prank(worker);
        workerAccount = escrow.deposit(worker, 1 gwei);
        settlerAccount = bond(settler, MIN_BOND);
    }

    function bond(address owner, uint64 gweis) internal returns (uint32) {
        vm.prank(owner);
        return escrow.postBond(owner, uint256(gweis) * 1 gwei);
    }

    /// @dev A second settler with the least bond.
    function rival() internal returns (address owner, uint32 account) {
        owner = address(0x4001);
        fund(owner, 100 ether);
        account = bond(owner, MIN_BOND);
    }

    function payEpoch(uint64 amount) internal returns (uint64) {
        return payEpochBy(settler, settlerAccount, amount);
    }

    /// @dev Posts an epoch in which the payer pays the worker.
    function payEpochBy(address operator, uint32 by, uint64 amount) internal returns (uint64 number) {
        number = escrow.head().last + 1;
        book.begin(number);
        book.pay(number, payerAccount, workerAccount, amount);
        post(operator, headerOf(number, by, 1, amount));
    }

    function addRules(Rules memory r) internal {
        vm.prank(ESCROW_GOVERNOR);
        escrow.addRules(r, split());
    }

    function pause(uint64 blocks) internal {
        vm.prank(ESCROW_BRAKE);
        escrow.pause(height() + blocks);
    }

    function balance(address owner) internal view returns (uint256) {
        return IERC20(address(token)).balanceOf(owner);
    }

    function wait_(uint64 blocks) internal {
        vm.roll(height() + blocks);
    }

    // External, so that expectRevert sees one call.

    function claimNow(uint64 number, uint32 account) external {
        claim(address(0xca11), number, account);
    }

    function withdrawNow(uint64 number) external {
        withdraw(address(0xca11), number, payerAccount);
    }

    function strikeNow(uint64 number) external {
        strike(number, address(0xdef));
    }
}
