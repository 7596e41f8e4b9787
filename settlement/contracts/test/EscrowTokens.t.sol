// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Book} from "./Base.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {Accounts} from "../src/escrow/Accounts.sol";
import {Escrow} from "../src/escrow/Escrow.sol";

/// @notice Keeps a tenth of every transfer, as some tokens do.
contract TaxedToken is ERC20("taxed", "TAX") {
    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (from != address(0) && to != address(0)) super._update(to, address(0), value / 10);
    }
}

/// @notice Holds shares; what an owner has follows from the pool that it rebases, rounded down.
contract RebasingToken {
    mapping(address => uint256) private shares;
    uint256 private totalShares;
    uint256 private pool;

    function mint(address to, uint256 amount) external {
        (shares[to], totalShares, pool) = (shares[to] + amount, totalShares + amount, pool + amount);
    }

    function rebase(uint256 newPool) external {
        pool = newPool;
    }

    function balanceOf(address owner) public view returns (uint256) {
        return shares[owner] * pool / totalShares;
    }

    function transferFrom(address from, address to, uint256 amount) external returns (bool) {
        uint256 moved = amount * totalShares / pool;
        shares[from] -= moved;
        shares[to] += moved;
        return true;
    }
}

/// @notice Says that it failed, without reverting.
contract FalseToken is ERC20("false", "NO") {
    function transferFrom(address, address, uint256) public pure override returns (bool) {
        return false;
    }
}

/// @notice Calls the escrow back while it is moved.
contract HookToken is ERC20("hook", "HOOK") {
    address private target;
    bytes private data;
    uint256 public refused; // how many calls back the escrow turned down as reentrant
    bool public reentered;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function arm(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
        (refused, reentered) = (0, false);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (target == address(0)) return;
        (bool ok, bytes memory out) = target.call(data);
        if (ok) reentered = true;
        else if (bytes4(out) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector) refused++;
    }
}

/// @notice Fee tokens that are no plain ERC-20.
contract EscrowTokensTest is EscrowBase {
    function test_refusesTaxedTokens() external {
        TaxedToken taxed = new TaxedToken();
        Escrow other = new Escrow(escrowConfig(address(taxed)));
        taxed.mint(address(this), 100 ether);
        taxed.approve(address(other), 100 ether);
        bytes memory reason = abi.encodeWithSelector(Accounts.NotPlainToken.selector);
        vm.expectRevert(reason);
        other.deposit(address(this), 1 ether);
        vm.expectRevert(reason);
        other.lockSecurity(address(this), 1 ether);
        vm.expectRevert(reason);
        other.fundAuditPool(1 ether);
        vm.expectRevert(reason);
        other.postBond(address(this), 1 ether);
        eq(taxed.balanceOf(address(this)), 100 ether, "nothing was taken");
        eq(other.accountOf(address(this)), 0, "no account was opened");
    }

    function test_refusesRebasingTokens() external {
        RebasingToken rebasing = new RebasingToken();
        Escrow other = new Escrow(escrowConfig(address(rebasing)));
        rebasing.mint(address(this), 100 ether);
        rebasing.rebase(100 ether + 7); // a day's interest
        vm.expectRevert(Accounts.NotPlainToken.selector);
        other.deposit(address(this), 1 ether);
    }

    function test_refusesTokensThatFailSilently() external {
        Escrow other = new Escrow(escrowConfig(address(new FalseToken())));
        vm.expectPartialRevert(0x5274afe7); // SafeERC20FailedOperation
        other.deposit(address(this), 1 ether);
    }

    /// @notice Every call that moves tokens, with a token that calls every such function back.
    function test_hooksCannotReenter() external {
        HookToken hook = new HookToken();
        escrow = new Escrow(escrowConfig(address(hook)));
        escrow.connect(links());
        escrow.checkStart();
        book = new Book();
        hook.mint(address(this), 1000 ether);
        hook.approve(address(escrow), 1000 ether);
        bytes[] memory calls = callsBack();
        for (uint256 i = 0; i < calls.length; i++) {
            hook.arm(address(escrow), calls[i]);
            payerAccount = escrow.deposit(address(this), 10 ether);
            escrow.lockSecurity(address(this), 1 gwei);
            escrow.fundAuditPool(1 gwei);
            settlerAccount = escrow.postBond(address(this), MIN_BOND * 1 gwei);
            eq(hook.refused(), 4, "each turned down");
            yes(!hook.reentered(), "none came through");
        }
        hook.arm(address(0), "");
        escrow.deposit(worker, 1 gwei);
        workerAccount = escrow.accountOf(worker);
        escrow.requestUnlock();
        escrow.requestWithdraw(3);
        wait_(LIFE + WINDOW + 1);
        uint64 number = payEpochBy(address(this), settlerAccount, 5);
        finalize(number);
        calls = callsBack();
        for (uint256 i = 0; i < calls.length; i++) {
            hook.arm(address(escrow), calls[i]);
            claimOrSkip(number, i);
            yes(!hook.reentered(), "none came through");
        }
        eq(hook.balanceOf(worker), 5 gwei, "paid once");
    }

    /// @dev One call that pays for each of the first rounds.
    function claimOrSkip(uint64 number, uint256 round) private {
        HookToken hook = HookToken(address(escrow.token()));
        if (round == 0) claim(address(this), number, workerAccount);
        else if (round == 1) withdraw(address(this), number, payerAccount);
        else if (round == 2) escrow.withdrawSecurity();
        else if (round == 3) strikeFresh();
        else if (round == 4) escrow.takeReward(settlerAccount);
        else if (round == 5) leaveBond();
        else return;
        eq(hook.refused(), 1, "turned down");
    }

    function leaveBond() private {
        HookToken hook = HookToken(address(escrow.token()));
        hook.arm(address(0), "");
        escrow.postBond(address(this), MIN_BOND * 1 gwei);
        escrow.requestBondExit();
        wait_(WINDOW + 1);
        hook.arm(address(escrow), callsBack()[5]);
        escrow.withdrawBond();
    }

    function strikeFresh() private {
        uint64 number = payEpochBy(address(this), settlerAccount, 0);
        strike(number, address(0xdef));
        vm.roll(book.posted(number).finalAt);
    }

    function callsBack() private view returns (bytes[] memory calls) {
        calls = new bytes[](9);
        calls[0] = abi.encodeCall(escrow.deposit, (address(this), 1 gwei));
        calls[1] = abi.encodeCall(escrow.lockSecurity, (address(this), 1 gwei));
        calls[2] = abi.encodeCall(escrow.fundAuditPool, (1 gwei));
        calls[3] = abi.encodeCall(escrow.postBond, (address(this), 1 gwei));
        calls[4] = abi.encodeCall(escrow.withdrawSecurity, ());
        calls[5] = abi.encodeCall(escrow.withdrawBond, ());
        calls[6] = abi.encodeCall(escrow.takeReward, (payerAccount));
        uint64 number = escrow.head().last;
        calls[7] = abi.encodeCall(escrow.claim, (book.posted(number), workerAccount, totals(number, workerAccount)));
        calls[8] = abi.encodeCall(escrow.withdraw, (book.posted(number), payerAccount, totals(number, payerAccount)));
    }

    function test_hookOfAStrikeCannotForfeit() external {
        HookToken hook = new HookToken();
        escrow = new Escrow(escrowConfig(address(hook)));
        escrow.connect(links());
        vm.prank(ESCROW_SLASHER);
        eq(escrow.forfeitSecurity(2), 0, "nothing there");
        hook.mint(address(this), 2 gwei);
        IERC20(address(hook)).approve(address(escrow), 2 gwei);
        escrow.lockSecurity(address(this), 2 gwei);
        hook.arm(address(escrow), abi.encodeCall(escrow.withdrawSecurity, ()));
        vm.prank(ESCROW_SLASHER);
        eq(escrow.forfeitSecurity(2), 2, "taken once");
        eq(hook.refused(), 1, "turned down");
        eq(hook.balanceOf(ESCROW_SLASHER), 2 gwei, "by the slasher");
    }

    // Amounts at their ends

    /// @dev An escrow whose token is without bounds, with one settler.
    function openWorld() private returns (HookToken hook) {
        hook = new HookToken();
        escrow = new Escrow(escrowConfig(address(hook)));
        escrow.connect(links());
        escrow.checkStart();
        book = new Book();
        hook.mint(address(this), 10 * uint256(type(uint64).max) * 1 gwei);
        hook.approve(address(escrow), type(uint256).max);
        settlerAccount = escrow.postBond(address(this), MIN_BOND * 1 gwei);
    }

    function test_largestAmounts() external {
        HookToken hook = openWorld();
        uint64 max = type(uint64).max;
        uint256 wei_ = uint256(max) * 1 gwei;
        bytes memory tooLarge = abi.encodeWithSelector(Accounts.AmountTooLarge.selector, uint256(1 gwei));
        payerAccount = escrow.deposit(address(this), wei_);
        vm.expectRevert(tooLarge);
        escrow.deposit(address(this), 1 gwei);
        escrow.lockSecurity(address(this), wei_);
        vm.expectRevert(tooLarge);
        escrow.lockSecurity(address(this), 1 gwei);
        escrow.fundAuditPool(wei_);
        vm.expectRevert(tooLarge);
        escrow.fundAuditPool(1 gwei);
        escrow.postBond(address(this), wei_ - MIN_BOND * 1 gwei);
        vm.expectRevert(tooLarge);
        escrow.postBond(address(this), 1 gwei);
        eq(escrow.debitLimit(payerAccount, height()), max, "all of it");
        // A payee that is owed the most there can be.
        hook.approve(address(escrow), 0);
        hook.mint(worker, 1 gwei);
        vm.prank(worker);
        hook.approve(address(escrow), 1 gwei);
        vm.prank(worker);
        workerAccount = escrow.deposit(worker, 1 gwei);
        uint64 number = payEpochBy(address(this), settlerAccount, max);
        finalize(number);
        claim(address(this), number, workerAccount);
        eq(hook.balanceOf(worker), wei_, "claimed");
        escrow.requestUnlock();
        escrow.requestBondExit();
        wait_(LIFE + WINDOW);
        uint256 had = hook.balanceOf(address(this));
        escrow.withdrawSecurity();
        escrow.withdrawBond();
        eq(hook.balanceOf(address(this)) - had, 2 * wei_, "security and bond");
    }

    function test_largestWithdrawal() external {
        HookToken hook = openWorld();
        payerAccount = escrow.deposit(address(this), uint256(type(uint64).max) * 1 gwei);
        workerAccount = payerAccount;
        escrow.requestWithdraw(type(uint64).max);
        wait_(LIFE + 1);
        uint64 number = payEpochBy(address(this), settlerAccount, 0);
        finalize(number);
        uint256 had = hook.balanceOf(address(this));
        withdraw(worker, number, payerAccount);
        eq(hook.balanceOf(address(this)) - had, uint256(type(uint64).max) * 1 gwei, "all back");
        eq(escrow.debitLimit(payerAccount, height()), 0, "nothing left");
        // What was deposited over all time is bounded, too: sums never wrap.
        vm.expectRevert(abi.encodeWithSelector(Accounts.AmountTooLarge.selector, uint256(1 gwei)));
        escrow.deposit(address(this), 1 gwei);
    }

    function test_largestBondFalls() external {
        HookToken hook = openWorld();
        (payerAccount, workerAccount) = (settlerAccount, settlerAccount);
        escrow.postBond(address(this), (uint256(type(uint64).max) - MIN_BOND) * 1 gwei);
        uint64 number = payEpochBy(address(this), settlerAccount, 0);
        strike(number, address(0xdef));
        finalize(number);
        escrow.takeReward(settlerAccount);
        uint256 half = type(uint64).max / 2;
        eq(hook.balanceOf(address(0xdef)), half * 1 gwei, "half");
        eq(hook.balanceOf(escrow.BURN()), (half + 1) * 1 gwei, "the other, with the odd gwei");
    }

    function test_dust() external {
        HookToken hook = openWorld();
        workerAccount = escrow.accountOf(address(this));
        payerAccount = escrow.deposit(address(0xd057), 1 gwei);
        uint64 number = payEpochBy(address(this), settlerAccount, 1);
        finalize(number);
        uint256 had = hook.balanceOf(address(this));
        claim(address(this), number, workerAccount);
        eq(hook.balanceOf(address(this)) - had, 1 gwei, "one gwei is paid");
        eq(hook.balanceOf(address(escrow)), MIN_BOND * 1 gwei, "and only the bond is left");
    }
}
