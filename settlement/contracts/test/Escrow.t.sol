// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Book} from "./Base.sol";
import {Poster} from "./Poster.sol";
import {Accounts} from "../src/escrow/Accounts.sol";
import {Challenges} from "../src/escrow/Challenges.sol";
import {Epochs} from "../src/escrow/Epochs.sol";
import {Escrow} from "../src/escrow/Escrow.sol";
import {Ledger} from "../src/lib/Ledger.sol";
import {Header, Split} from "../src/lib/Types.sol";

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

/// @notice Calls the escrow back while it is being paid.
contract HookToken is ERC20("hook", "HOOK") {
    address private target;
    bytes private data;
    bool public reentered;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function arm(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (target == address(0)) return;
        (bool ok,) = target.call(data);
        if (ok) reentered = true;
    }
}

contract EscrowTest is Poster {
    uint256 private constant KEY = 0xBEE;
    address private payer = address(0x100);
    address private worker = address(0x200);
    address private settler = address(0x300);
    uint32 private payerAccount;
    uint32 private workerAccount;
    uint32 private settlerAccount;

    function setUp() public {
        deploy();
        book = new Book();
        fund(payer, 2000 ether);
        fund(settler, 100 ether);
        fund(worker, 1 gwei);
        vm.prank(payer);
        payerAccount = escrow.deposit(payer, 1000 ether);
        vm.prank(worker);
        workerAccount = escrow.deposit(worker, 1 gwei);
        vm.prank(settler);
        settlerAccount = escrow.postBond(settler, MIN_BOND * 1 gwei);
    }

    function payEpoch(uint64 amount) private returns (uint64 number) {
        number = escrow.head().last + 1;
        book.begin(number);
        book.pay(number, payerAccount, workerAccount, amount);
        post(settler, headerOf(number, settlerAccount, 1, amount));
    }

    function finalize(uint64 number) private {
        vm.roll(book.postedAt(number) + WINDOW + 1);
    }

    // Accounts

    function test_accountsAreSequential() external {
        eq(payerAccount, 2, "first");
        eq(workerAccount, 3, "second");
        eq(settlerAccount, 4, "third");
        eq(escrow.accountOf(payer), 2, "by owner");
        (address owner,) = escrow.accounts(0);
        eq(owner, treasury, "treasury");
        (owner,) = escrow.accounts(1);
        eq(owner, address(0), "the audit pool is nobody's");
        vm.prank(payer);
        eq(escrow.deposit(payer, 1 gwei), 2, "same account");
    }

    function test_depositBounds() external {
        vm.prank(payer);
        vm.expectRevert(Accounts.ZeroAmount.selector);
        escrow.deposit(payer, 0);
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NotWholeGwei.selector, 1));
        escrow.deposit(payer, 1);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.AmountTooLarge.selector);
        escrow.deposit(payer, uint256(type(uint64).max) * 1 gwei);
        vm.prank(payer);
        vm.expectRevert(Accounts.ZeroAddress.selector);
        escrow.deposit(address(0), 1 gwei);
    }

    function test_refusesTaxedToken() external {
        TaxedToken taxed = new TaxedToken();
        Escrow other =
            new Escrow(Escrow.Config(IERC20(address(taxed)), treasury, WINDOW, LIFE, MIN_BOND, split()));
        taxed.mint(address(this), 10 ether);
        taxed.approve(address(other), 10 ether);
        vm.expectRevert(Accounts.NotPlainToken.selector);
        other.deposit(address(this), 1 ether);
    }

    function test_security() external {
        vm.prank(payer);
        vm.expectRevert(Accounts.NothingLocked.selector);
        escrow.requestUnlock();
        vm.prank(payer);
        escrow.lockSecurity(payer, 20 ether);
        eq(escrow.debitLimit(payerAccount, 999), 1000e9, "a lock takes nothing from the deposit");
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.Locked.selector, uint64(0)));
        escrow.withdrawSecurity();
        vm.prank(payer);
        escrow.requestUnlock();
        uint64 free = uint64(block.number) + LIFE + WINDOW;
        // A stranger's gift does not restart the clock.
        fund(worker, 1 gwei);
        vm.prank(worker);
        escrow.lockSecurity(payer, 1 gwei);
        vm.roll(free - 1);
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.Locked.selector, free));
        escrow.withdrawSecurity();
        vm.roll(free);
        vm.prank(payer);
        escrow.withdrawSecurity();
        eq(token.balanceOf(payer), 1000 ether + 1 gwei, "security is back");
        // The owner's own lock takes an unlock back.
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 ether);
        vm.prank(payer);
        escrow.requestUnlock();
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 ether);
        (, uint64 unlocksAt) = escrow.securities(payerAccount);
        eq(unlocksAt, 0, "locked again");
    }

    function test_payerKeys() external {
        address key = vm.addr(KEY);
        bytes memory signature = signed(KEY, escrow.payerKeyDigest(payer, key, 5, 100, 0));
        vm.prank(worker);
        vm.expectPartialRevert(Accounts.BadSignature.selector);
        escrow.setPayerKey(key, 5, 100, signature);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector);
        escrow.setPayerKey(key, 6, 100, signature);
        vm.prank(payer);
        escrow.setPayerKey(key, 5, 100, signature);
        (uint32 account, uint64 limit, uint64 expiry, uint64 nonce) = escrow.payerKeys(key);
        eq(account, payerAccount, "account");
        eq(limit, 5, "limit");
        eq(expiry, 100, "expiry");
        eq(nonce, 1, "nonce");
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector);
        escrow.setPayerKey(key, 5, 100, signature); // a consent counts once
        vm.prank(worker);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NotKeyOfAccount.selector, key));
        escrow.revokePayerKey(key);
        vm.prank(payer);
        escrow.revokePayerKey(key);
        (,, expiry,) = escrow.payerKeys(key);
        eq(expiry, block.number, "ended now");
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector);
        escrow.setPayerKey(address(0), 5, 100, new bytes(65));
    }

    function test_strangersHaveNoAccount() external {
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(this)));
        escrow.requestWithdraw(1);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(this)));
        escrow.requestUnlock();
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(this)));
        escrow.withdrawSecurity();
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(this)));
        escrow.setPayerKey(address(1), 0, 0, "");
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(this)));
        escrow.revokePayerKey(address(1));
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(this)));
        escrow.requestBondExit();
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(this)));
        escrow.withdrawBond();
    }

    // Epochs and claims

    function test_claimPaysAllToTheOwner(uint64 amount) external {
        amount = uint64(bound(amount, 1, 1000e9));
        uint64 number = payEpoch(amount);
        finalize(number);
        claim(address(0xca11), number, workerAccount);
        eq(token.balanceOf(worker), uint256(amount) * 1 gwei, "paid");
        eq(token.balanceOf(address(0xca11)), 0, "the caller gets nothing");
        vm.expectRevert(abi.encodeWithSelector(Epochs.NothingToClaim.selector, workerAccount, amount));
        this.claimAgain(number, workerAccount);
    }

    function claimAgain(uint64 number, uint32 account) external {
        claim(address(0xca11), number, account);
    }

    function test_oneClaimCoversManyEpochs() external {
        uint64 first = payEpoch(5);
        for (uint64 i = 0; i < 9; i++) {
            payEpoch(10);
        }
        uint64 last = payEpoch(20);
        finalize(last);
        claim(address(this), last, workerAccount);
        eq(token.balanceOf(worker), 115 gwei, "all at once");
        vm.expectRevert(abi.encodeWithSelector(Epochs.NothingToClaim.selector, workerAccount, uint64(115)));
        this.claimAgain(first, workerAccount);
    }

    function test_claimNeedsAFinalEpoch() external {
        uint64 number = payEpoch(5);
        uint64 finalFrom = book.postedAt(number) + WINDOW + 1;
        vm.roll(finalFrom - 1);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotFinal.selector, number, finalFrom));
        this.claimAgain(number, workerAccount);
        vm.roll(finalFrom);
        claim(address(this), number, workerAccount);
    }

    function test_claimNeedsTheRightSums() external {
        uint64 number = payEpoch(5);
        finalize(number);
        Header memory h = book.header(number);
        uint64 posted = book.postedAt(number);
        bytes memory path = book.path(number, workerAccount);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotInRoot.selector, workerAccount));
        escrow.claim(h, posted, workerAccount, 6, 0, path);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotInRoot.selector, payerAccount));
        escrow.claim(h, posted, payerAccount, 5, 0, path);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotInRoot.selector, workerAccount | 1 << 24));
        escrow.claim(h, posted, workerAccount | 1 << 24, 5, 0, path);
        vm.expectPartialRevert(Ledger.BadPathLength.selector);
        escrow.claim(h, posted, workerAccount, 5, 0, abi.encodePacked(path, uint8(0)));
        vm.expectPartialRevert(Ledger.BadPathLength.selector);
        escrow.claim(h, posted, workerAccount, 5, 0, hex"0000");
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number));
        escrow.claim(h, posted + 1, workerAccount, 5, 0, path);
        h.newRoot = bytes32(uint256(1));
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number));
        escrow.claim(h, posted, workerAccount, 5, 0, path);
    }

    function test_genesisIsNoEpoch() external {
        Header memory genesis;
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, uint64(0)));
        escrow.claim(genesis, 0, workerAccount, 0, 0, hex"000000");
    }

    function test_poolIsNobodys() external {
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        book.pay(number, payerAccount, 1, 7);
        post(settler, headerOf(number, settlerAccount, 1, 7));
        finalize(number);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NoAccount.selector, address(0)));
        this.claimAgain(number, 1);
    }

    function test_poolTakesGifts() external {
        uint256 held = token.balanceOf(address(escrow));
        token.faucet(address(this), 5 gwei + 1);
        token.approve(address(escrow), 5 gwei + 1);
        escrow.fundAuditPool(5 gwei);
        eq(escrow.debitLimit(Ledger.AUDIT_POOL, uint64(block.number)), 5, "the pool may spend it");
        eq(token.balanceOf(address(escrow)) - held, 5 gwei, "the escrow holds it");
        vm.expectRevert(abi.encodeWithSelector(Accounts.NotWholeGwei.selector, uint256(1)));
        escrow.fundAuditPool(1);
    }

    function test_ringIsReused() external {
        escrow.warmRing(0, 5000);
        yes(escrow.ring(1023) != 0, "warm");
        bytes32 genesis = escrow.ring(0);
        Header memory zero;
        eq(genesis, escrow.headerHash(zero, 0), "warming changes no used slot");
        uint64 first = payEpoch(1);
        for (uint64 i = 0; i < 1024; i++) {
            payEpoch(1);
        }
        finalize(first + 1024);
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, first));
        this.claimAgain(first, workerAccount);
        claim(address(this), first + 1024, workerAccount);
        eq(token.balanceOf(worker), 1025 gwei, "the newest epoch pays for all");
    }

    function test_spacingKeepsUnfinalEpochsInTheRing() external {
        Escrow slow = new Escrow(Escrow.Config(IERC20(address(token)), treasury, 50_400, LIFE, MIN_BOND, split()));
        eq(slow.spacing(), 50, "blocks between posts");
        yes(uint256(slow.spacing()) * slow.RING() > 50_400, "no slot is reused within the window");
        uint64 number = payEpoch(1);
        Header memory h = headerOf(number + 1, settlerAccount, 1, 0);
        vm.roll(block.number - 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.TooSoon.selector, uint64(block.number + 1)));
        escrow.postEpoch(h);
    }

    function test_withdrawalOfADebtFreePayer() external {
        vm.prank(payer);
        escrow.requestWithdraw(400e9);
        uint64 asked = uint64(block.number);
        eq(escrow.debitLimit(payerAccount, asked + LIFE - 1), 1000e9, "still spendable");
        eq(escrow.debitLimit(payerAccount, asked + LIFE), 600e9, "set aside");
        vm.roll(asked + LIFE + 1);
        uint64 number = payEpoch(100e9);
        finalize(number);
        withdraw(address(0xca11), number, payerAccount);
        eq(token.balanceOf(payer), 1000 ether + 400 ether, "paid to the owner");
        eq(escrow.debitLimit(payerAccount, asked + LIFE), 600e9, "limit is as before");
    }

    function test_withdrawalBounds() external {
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.AmountTooLarge.selector, 1000e9 + 1));
        escrow.requestWithdraw(1000e9 + 1);
        uint64 number = payEpoch(1000e9);
        finalize(number);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NoRequest.selector, payerAccount));
        this.withdrawNow(number);
        vm.prank(payer);
        escrow.requestWithdraw(1);
        vm.expectRevert(abi.encodeWithSelector(Epochs.RequestTooYoung.selector, uint64(block.number) + LIFE));
        this.withdrawNow(number);
        vm.roll(block.number + LIFE + 1);
        number = payEpoch(0);
        finalize(number);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NothingLeft.selector, payerAccount));
        this.withdrawNow(number);
        vm.prank(payer);
        escrow.requestWithdraw(0);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NoRequest.selector, payerAccount));
        this.withdrawNow(number);
    }

    function withdrawNow(uint64 number) external {
        withdraw(address(this), number, payerAccount);
    }

    // Bonds

    function test_bondLeavesAfterItsEpochs() external {
        vm.prank(settler);
        vm.expectRevert(Epochs.NotExiting.selector);
        escrow.withdrawBond();
        payEpoch(1);
        vm.prank(settler);
        escrow.requestBondExit();
        uint64 free = uint64(block.number) + WINDOW + 1;
        Header memory h = headerOf(2, settlerAccount, 1, 0);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotOperator.selector, address(0)));
        escrow.postEpoch(h);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotOperator.selector, address(0)));
        escrow.requestBondExit();
        vm.roll(free - 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.ExitNotReached.selector, free));
        escrow.withdrawBond();
        vm.roll(free);
        vm.prank(settler);
        escrow.withdrawBond();
        eq(token.balanceOf(settler), 100 ether, "bond is back");
    }

    function test_bondIsSlashedWhileExiting() external {
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        book.pay(number, payerAccount, workerAccount, 1000e9 + 1);
        post(settler, headerOf(number, settlerAccount, 1, 1000e9 + 1));
        vm.prank(settler);
        escrow.requestBondExit();
        challengeOverdraft(address(0xdef), number, payerAccount);
        eq(token.balanceOf(address(0xdef)), 5 ether, "half to the challenger");
        eq(token.balanceOf(escrow.BURN()), 5 ether, "half burned");
        eq(escrow.head().last, 0, "void");
        eq(escrow.lastRoot(), 0, "root as before");
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownEpoch.selector, number));
        this.challengeAgain(number);
    }

    function challengeAgain(uint64 number) external {
        challengeOverdraft(address(0xdef), number, payerAccount);
    }

    function test_windowCloses() external {
        uint64 number = payEpoch(1);
        vm.expectRevert(abi.encodeWithSelector(Challenges.WithinLimit.selector, payerAccount, uint64(1000e9)));
        this.challengeAgain(number);
        finalize(number);
        vm.expectRevert(abi.encodeWithSelector(Challenges.WindowClosed.selector, number));
        this.challengeAgain(number);
    }

    function test_operatorCanBeChanged() external {
        address key = address(0x4444);
        vm.prank(settler);
        escrow.postBond(key, 1 gwei);
        Header memory h = headerOf(1, settlerAccount, 1, 0);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.NotOperator.selector, key));
        escrow.postEpoch(h);
        vm.prank(key);
        escrow.postEpoch(h);
        vm.prank(settler);
        vm.expectRevert(Accounts.ZeroAddress.selector);
        escrow.postBond(address(0), 1 gwei);
    }

    // Construction and reentrancy

    function test_refusesBadConfig() external {
        Split memory s = split();
        s.miner++;
        vm.expectRevert(Epochs.BadSplit.selector);
        new Escrow(Escrow.Config(IERC20(address(token)), treasury, WINDOW, LIFE, MIN_BOND, s));
        vm.expectRevert(Escrow.BadConfig.selector);
        new Escrow(Escrow.Config(IERC20(address(token)), treasury, 0, LIFE, MIN_BOND, split()));
        vm.expectRevert(Escrow.BadConfig.selector);
        new Escrow(Escrow.Config(IERC20(address(token)), address(0), WINDOW, LIFE, MIN_BOND, split()));
        vm.expectRevert(Escrow.BadConfig.selector);
        new Escrow(Escrow.Config(IERC20(address(token)), treasury, WINDOW, 1 << 31, MIN_BOND, split()));
        vm.expectRevert(Escrow.BadConfig.selector);
        new Escrow(Escrow.Config(IERC20(address(0)), treasury, WINDOW, LIFE, MIN_BOND, split()));
    }

    function test_hooksCannotReenter() external {
        HookToken hook = new HookToken();
        escrow = new Escrow(Escrow.Config(IERC20(address(hook)), treasury, WINDOW, LIFE, MIN_BOND, split()));
        book = new Book();
        hook.mint(address(this), 100 ether);
        hook.approve(address(escrow), 100 ether);
        payerAccount = escrow.deposit(address(this), 10 ether);
        escrow.deposit(worker, 1 gwei);
        settlerAccount = escrow.postBond(address(this), MIN_BOND * 1 gwei);
        workerAccount = escrow.accountOf(worker);
        settlerAccount = payerAccount;
        book.begin(1);
        book.pay(1, payerAccount, workerAccount, 5);
        post(address(this), headerOf(1, settlerAccount, 1, 5));
        finalize(1);
        hook.arm(
            address(escrow),
            abi.encodeCall(
                escrow.claim, (book.header(1), book.postedAt(1), workerAccount, 5, 0, book.path(1, workerAccount))
            )
        );
        claim(address(this), 1, workerAccount);
        eq(hook.balanceOf(worker), 5 gwei, "paid once");
        yes(!hook.reentered(), "the call back was refused");
    }
}
