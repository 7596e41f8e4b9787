// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EscrowBase} from "./EscrowBase.sol";
import {Accounts} from "../src/escrow/Accounts.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {IEscrow} from "../src/lib/Interfaces.sol";
import {Ledger} from "../src/lib/Ledger.sol";
import {Messages} from "../src/lib/Messages.sol";

/// @notice Accounts, deposits, securities, payer keys.
contract EscrowAccountsTest is EscrowBase {
    uint256 private constant KEY = 0xBEE;
    /// @dev Order of secp256k1.
    uint256 private constant ORDER = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;

    function test_accountsAreSequential() external {
        eq(payerAccount, 2, "first");
        eq(workerAccount, 3, "second");
        eq(settlerAccount, 4, "third");
        eq(escrow.accountOf(payer), 2, "by owner");
        eq(escrow.ownerOf(0), treasury, "treasury");
        eq(escrow.ownerOf(1), address(0), "the audit pool is nobody's");
        eq(escrow.ownerOf(2), payer, "payer");
        eq(escrow.ownerOf(5), address(0), "not yet opened");
        vm.prank(payer);
        eq(escrow.deposit(payer, 1 gwei), 2, "same account");
        eq(escrow.head().accounts, 5, "next");
    }

    function test_depositBounds() external {
        vm.prank(payer);
        vm.expectRevert(Accounts.ZeroAmount.selector);
        escrow.deposit(payer, 0);
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NotWholeGwei.selector, 1));
        escrow.deposit(payer, 1);
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NotWholeGwei.selector, 2e9 - 1));
        escrow.deposit(payer, 2 gwei - 1);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.AmountTooLarge.selector);
        escrow.deposit(payer, (uint256(type(uint64).max) - DEPOSIT + 1) * 1 gwei);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.AmountTooLarge.selector);
        escrow.deposit(payer, uint256(type(uint64).max) * 1 gwei + 1 gwei);
        vm.prank(payer);
        vm.expectRevert(Governed.ZeroAddress.selector);
        escrow.deposit(address(0), 1 gwei);
    }

    function test_anyoneMayDepositForAnOwner() external {
        fund(address(0x77), 3 gwei);
        vm.prank(address(0x77));
        eq(escrow.deposit(payer, 3 gwei), payerAccount, "the payer's account");
        eq(escrow.debitLimit(payerAccount, 0), DEPOSIT + 3, "and money");
        eq(escrow.accountOf(address(0x77)), 0, "the giver has none");
    }

    function testFuzz_depositsAddUp(uint64 first, uint64 second) external {
        uint256 a = bound(first, 1, 1e14);
        uint256 b = bound(second, 1, 1e14);
        address owner = address(0x500);
        fund(owner, (a + b) * 1 gwei);
        vm.prank(owner);
        uint32 account = escrow.deposit(owner, a * 1 gwei);
        vm.prank(owner);
        escrow.deposit(owner, b * 1 gwei);
        eq(escrow.debitLimit(account, height()), a + b, "both count");
        eq(balance(owner), 0, "both came");
    }

    function test_poolTakesGifts() external {
        uint256 held = balance(address(escrow));
        token.faucet(address(this), 5 gwei + 1);
        token.approve(address(escrow), 5 gwei + 1);
        escrow.fundAuditPool(5 gwei);
        eq(escrow.debitLimit(Ledger.AUDIT_POOL, height()), 5, "the pool may spend it");
        eq(balance(address(escrow)) - held, 5 gwei, "the escrow holds it");
        vm.expectRevert(abi.encodeWithSelector(Accounts.NotWholeGwei.selector, uint256(1)));
        escrow.fundAuditPool(1);
    }

    function test_strangersHaveNoAccount() external {
        bytes memory stranger = abi.encodeWithSelector(Accounts.NoAccount.selector, address(this));
        vm.expectRevert(stranger);
        escrow.requestWithdraw(1);
        vm.expectRevert(stranger);
        escrow.requestUnlock();
        vm.expectRevert(stranger);
        escrow.withdrawSecurity();
        vm.expectRevert(stranger);
        escrow.setPayerKey(address(1), 0, 0, "");
        vm.expectRevert(stranger);
        escrow.revokePayerKey(address(1));
        vm.expectRevert(stranger);
        escrow.requestBondExit();
        vm.expectRevert(stranger);
        escrow.withdrawBond();
    }

    // Securities

    function test_security() external {
        vm.prank(payer);
        vm.expectRevert(Accounts.NothingLocked.selector);
        escrow.requestUnlock();
        vm.prank(payer);
        vm.expectRevert(Accounts.NothingLocked.selector);
        escrow.withdrawSecurity();
        vm.prank(payer);
        escrow.lockSecurity(payer, 20 ether);
        eq(escrow.debitLimit(payerAccount, 999), DEPOSIT, "a lock takes nothing from the deposit");
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.Locked.selector, uint64(0)));
        escrow.withdrawSecurity();
        vm.prank(payer);
        escrow.requestUnlock();
        uint64 free = height() + LIFE + WINDOW;
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.Locked.selector, free));
        escrow.requestUnlock(); // a second request would only be slower
    }

    function test_securityUnlocks() external {
        vm.prank(payer);
        escrow.lockSecurity(payer, 20 ether);
        vm.prank(payer);
        escrow.requestUnlock();
        uint64 free = height() + LIFE + WINDOW;
        fund(worker, 1 gwei);
        vm.prank(worker);
        escrow.lockSecurity(payer, 1 gwei);
        (uint64 gweis, uint64 unlocksAt) = escrow.securityOf(payerAccount);
        eq(gweis, 20e9 + 1, "gwei");
        eq(unlocksAt, free, "a stranger's gift does not restart the clock");
        vm.roll(free - 1);
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.Locked.selector, free));
        escrow.withdrawSecurity();
        vm.roll(free);
        vm.prank(payer);
        escrow.withdrawSecurity();
        eq(balance(payer), 1000 ether + 1 gwei, "security is back");
        (gweis, unlocksAt) = escrow.securityOf(payerAccount);
        eq(gweis + unlocksAt, 0, "nothing left");
        // The owner's own lock takes an unlock back.
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 ether);
        vm.prank(payer);
        escrow.requestUnlock();
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 ether);
        (, unlocksAt) = escrow.securityOf(payerAccount);
        eq(unlocksAt, 0, "locked again");
    }

    function test_forfeit() external {
        vm.prank(payer);
        escrow.lockSecurity(payer, 20 ether);
        vm.prank(payer);
        escrow.requestUnlock();
        wait_(LIFE + WINDOW); // free, but not yet gone
        vm.expectRevert(abi.encodeWithSelector(Governed.NotSlasher.selector, ESCROW_SLASHER));
        escrow.forfeitSecurity(payerAccount);
        vm.prank(ESCROW_SLASHER);
        eq(escrow.forfeitSecurity(payerAccount), 20e9, "all of it");
        eq(balance(ESCROW_SLASHER), 20 ether, "in the slasher's keeping");
        vm.prank(ESCROW_SLASHER);
        eq(escrow.forfeitSecurity(payerAccount), 0, "nothing twice");
        vm.prank(payer);
        vm.expectRevert(Accounts.NothingLocked.selector);
        escrow.withdrawSecurity();
        eq(escrow.debitLimit(payerAccount, 999), DEPOSIT, "the deposit is apart");
        // A later lock starts afresh.
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 ether);
        (uint64 gweis, uint64 unlocksAt) = escrow.securityOf(payerAccount);
        eq(gweis, 1e9, "gwei");
        eq(unlocksAt, 0, "locked");
    }

    // Payer keys

    function set(address owner, uint256 key, uint64 limit, uint64 expiry) private {
        address k = vm.addr(key);
        uint64 nonce = escrow.payerKeyOf(k).nonce;
        bytes memory signature = signed(key, escrow.payerKeyDigest(owner, k, limit, expiry, nonce));
        vm.prank(owner);
        escrow.setPayerKey(k, limit, expiry, signature);
    }

    function test_payerKeys() external {
        address key = vm.addr(KEY);
        uint64 later = height() + 100;
        set(payer, KEY, 5, later);
        IEscrow.PayerKey memory k = escrow.payerKeyOf(key);
        eq(k.account, payerAccount, "account");
        eq(k.slot, 0, "slot");
        eq(k.limit, 5, "limit");
        eq(k.expiry, later, "expiry");
        eq(k.nonce, 1, "nonce");
        eq(escrow.keyOf(payerAccount, 0), key, "by slot");
        set(payer, KEY + 1, 5, later);
        eq(escrow.payerKeyOf(vm.addr(KEY + 1)).slot, 1, "the next slot");
        set(payer, KEY, 6, later + 1);
        eq(escrow.payerKeyOf(key).slot, 0, "keeps its slot");
        eq(escrow.keyCount(payerAccount), 2, "no new slot");
    }

    function test_payerKeysNeverMove() external {
        set(payer, KEY, 5, height());
        wait_(1000);
        address key = vm.addr(KEY);
        bytes memory signature = signed(KEY, escrow.payerKeyDigest(worker, key, 5, 9999, 1));
        vm.prank(worker);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NotKeyOfAccount.selector, key));
        escrow.setPayerKey(key, 5, 9999, signature);
    }

    function test_payerKeyConsent() external {
        address key = vm.addr(KEY);
        uint64 later = height() + 100;
        bytes memory signature = signed(KEY, escrow.payerKeyDigest(payer, key, 5, later, 0));
        vm.prank(worker);
        vm.expectPartialRevert(Accounts.BadSignature.selector); // for another owner
        escrow.setPayerKey(key, 5, later, signature);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector); // for another limit
        escrow.setPayerKey(key, 6, later, signature);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector); // for another expiry
        escrow.setPayerKey(key, 5, later + 1, signature);
        vm.prank(payer);
        escrow.setPayerKey(key, 5, later, signature);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector); // a consent counts once
        escrow.setPayerKey(key, 5, later, signature);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector); // nobody has the key of the zero address
        escrow.setPayerKey(address(0), 5, later, new bytes(65));
    }

    function test_signaturesOfOtherShapes() external {
        address key = vm.addr(KEY);
        uint64 later = height() + 100;
        bytes32 digest = escrow.payerKeyDigest(payer, key, 5, later, 0);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, digest);
        bytes[4] memory shapes = [
            abi.encodePacked(r, bytes32(ORDER - uint256(s)), v == 27 ? uint8(28) : uint8(27)), // malleable twin
            abi.encodePacked(r, s), // too short
            abi.encodePacked(r, s, v, uint8(0)), // too long
            abi.encodePacked(r, s, v - 27) // v of another convention
        ];
        for (uint256 i = 0; i < shapes.length; i++) {
            vm.prank(payer);
            vm.expectPartialRevert(Accounts.BadSignature.selector);
            escrow.setPayerKey(key, 5, later, shapes[i]);
        }
        vm.prank(payer);
        escrow.setPayerKey(key, 5, later, abi.encodePacked(r, s, v));
    }

    function test_signaturesForElsewhere() external {
        address key = vm.addr(KEY);
        uint64 later = height() + 100;
        bytes32 there = Messages.digest(address(0xe15e), Messages.payerKey(payer, key, 5, later, 0));
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector); // another contract
        escrow.setPayerKey(key, 5, later, signed(KEY, there));
        uint256 here = 31337; // forge's; the optimizer would read block.chainid again after it has changed
        eq(here, block.chainid, "forge's chain");
        vm.chainId(here + 1);
        there = escrow.payerKeyDigest(payer, key, 5, later, 0);
        vm.chainId(here);
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector); // another chain
        escrow.setPayerKey(key, 5, later, signed(KEY, there));
    }

    function test_anAccountHas256Keys() external {
        for (uint256 i = 0; i < 256; i++) {
            set(payer, KEY + i, 1, height());
        }
        eq(escrow.keyOf(payerAccount, 255), vm.addr(KEY + 255), "the last slot");
        address key = vm.addr(KEY + 256);
        bytes memory signature = signed(KEY + 256, escrow.payerKeyDigest(payer, key, 1, 9999, 0));
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.TooManyKeys.selector, payerAccount));
        escrow.setPayerKey(key, 1, 9999, signature);
        set(payer, KEY + 7, 2, height()); // known ones can still be changed
        set(worker, KEY + 256, 1, 9999); // and other accounts have theirs
    }

    function test_revocationWaitsForVouchers() external {
        address key = vm.addr(KEY);
        uint64 now_ = height();
        set(payer, KEY, 5, now_ + 1000);
        vm.prank(worker);
        vm.expectRevert(abi.encodeWithSelector(Accounts.NotKeyOfAccount.selector, key));
        escrow.revokePayerKey(key);
        bytes memory signature = signed(KEY, escrow.payerKeyDigest(payer, key, 5, now_ + LIFE - 1, 1));
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.ExpiryTooEarly.selector, now_ + LIFE - 1, now_ + LIFE));
        escrow.setPayerKey(key, 5, now_ + LIFE - 1, signature);
        vm.prank(payer);
        escrow.revokePayerKey(key);
        eq(escrow.payerKeyOf(key).expiry, now_ + LIFE, "vouchers given by now are good until they die");
        vm.prank(payer);
        vm.expectPartialRevert(Accounts.BadSignature.selector); // what it signed before is void
        escrow.setPayerKey(key, 5, now_ + LIFE - 1, signature);
        wait_(5);
        vm.prank(payer);
        escrow.revokePayerKey(key);
        eq(escrow.payerKeyOf(key).expiry, now_ + LIFE, "a second revocation changes nothing");
        wait_(LIFE);
        vm.prank(payer);
        escrow.revokePayerKey(key);
        eq(escrow.payerKeyOf(key).expiry, now_ + LIFE, "never forward");
    }

    function test_newKeysExpireNowAtTheEarliest() external {
        address key = vm.addr(KEY);
        uint64 now_ = height();
        bytes memory signature = signed(KEY, escrow.payerKeyDigest(payer, key, 5, now_ - 1, 0));
        vm.prank(payer);
        vm.expectRevert(abi.encodeWithSelector(Accounts.ExpiryTooEarly.selector, now_ - 1, now_));
        escrow.setPayerKey(key, 5, now_ - 1, signature);
        set(payer, KEY, 5, now_);
        wait_(10);
        set(payer, KEY, 5, now_ + 10); // an ended key can begin again
        set(payer, KEY + 1, 5, type(uint64).max);
    }

    // Owners with code

    function test_ownersAndKeysWithCode() external {
        // A wallet contract as owner, a delegated account (EIP-7702) as key.
        vm.etch(payer, hex"00");
        vm.etch(vm.addr(KEY), abi.encodePacked(hex"ef0100", address(0xabc)));
        set(payer, KEY, 5, height());
        uint64 number = payEpoch(7);
        vm.etch(worker, hex"fe"); // reverts whenever it is called
        finalize(number);
        claim(address(0xca11), number, workerAccount);
        eq(balance(worker), 7 gwei, "nobody is called when paid");
    }
}
