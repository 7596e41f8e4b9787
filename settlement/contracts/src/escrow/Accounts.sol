// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Ledger} from "../lib/Ledger.sol";
import {Messages} from "../lib/Messages.sol";
import {Voucher} from "../lib/Types.sol";

/// @title Accounts of the escrow: deposits, securities, payer keys
/// @notice An owner has one account, numbered in order of opening; 0 is the treasury, 1 the audit pool.
/// A payer's debits are bounded by what it deposited. The security is apart: no debit touches it.
abstract contract Accounts is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    uint256 internal constant GWEI = 1e9;

    struct Account {
        address owner;
        uint96 claimed; // gwei of credits already paid out
    }

    /// @dev All amounts in gwei; one slot.
    struct Funds {
        uint64 deposited;
        uint64 withdrawn;
        uint64 pending; // asked back, see requestWithdraw
        uint64 pendingAt; // block of that request
    }

    struct Security {
        uint64 amount; // gwei
        uint64 unlocksAt; // block from which it can be withdrawn; 0 while locked
    }

    struct PayerKey {
        uint32 account;
        uint64 limit; // gwei of debits that this key may cause
        uint64 expiry; // last round of a voucher's commit-by
        uint64 nonce; // of the next PayerKey statement
    }

    /// @dev What every epoch post reads and writes, in one slot.
    struct Head {
        uint64 last; // number of the last epoch that stands
        uint64 refBlock; // highest reference block so far
        uint64 postedAt; // block of the last post
        uint32 params; // number of the newest split
        uint32 accounts; // index of the next account
    }

    IERC20 public immutable token; // fee token: any plain ERC-20
    uint64 public immutable voucherLife; // blocks after which a voucher given today is dead
    uint64 public immutable challengeWindow; // blocks in which an epoch can be refuted

    Head internal head_;
    mapping(uint32 index => Account) public accounts;
    mapping(uint32 index => Funds) public funds;
    mapping(uint32 index => Security) public securities;
    mapping(address owner => uint32) public accountOf; // 0: none
    mapping(address key => PayerKey) public payerKeys;

    event AccountOpened(uint32 indexed account, address indexed owner);
    event Deposited(uint32 indexed account, address from, uint64 amount);
    event WithdrawRequested(uint32 indexed account, uint64 amount);
    event SecurityLocked(uint32 indexed account, address from, uint64 amount);
    event SecurityUnlockRequested(uint32 indexed account, uint64 unlocksAt);
    event SecurityWithdrawn(uint32 indexed account, uint64 amount);
    event PayerKeySet(uint32 indexed account, address indexed key, uint64 limit, uint64 expiry);

    error ZeroAmount();
    error ZeroAddress();
    error NotWholeGwei(uint256 amount);
    error AmountTooLarge(uint256 amount);
    error NotPlainToken();
    error NoAccount(address owner);
    error TooManyAccounts();
    error BadSignature(address recovered);
    error NotKeyOfAccount(address key);
    error Locked(uint64 unlocksAt);
    error NothingLocked();

    /// @notice Adds to what an owner's vouchers may spend; opens its account when it has none. Anyone may pay.
    /// @param amount in wei, whole gwei
    function deposit(address owner, uint256 amount) external nonReentrant returns (uint32 account) {
        account = open(owner);
        Funds storage f = funds[account];
        uint64 gweis = pull(amount, f.deposited);
        f.deposited += gweis;
        emit Deposited(account, msg.sender, gweis);
    }

    /// @notice Gives to the audit pool, which pays auditors out of the audit share of every price: a young network
    /// audits before that share has come together. Nobody can take it back.
    /// @param amount in wei, whole gwei
    function fundAuditPool(uint256 amount) external nonReentrant {
        Funds storage f = funds[Ledger.AUDIT_POOL];
        uint64 gweis = pull(amount, f.deposited);
        f.deposited += gweis;
        emit Deposited(Ledger.AUDIT_POOL, msg.sender, gweis);
    }

    /// @notice Adds to an owner's security, at least 20 times its largest price by the miners' rule.
    /// @dev Fresh money, never taken from the deposit: a lock may not make records overdraw that fitted before.
    function lockSecurity(address owner, uint256 amount) external nonReentrant returns (uint32 account) {
        account = open(owner);
        Security storage s = securities[account];
        uint64 gweis = pull(amount, s.amount);
        s.amount += gweis;
        // Only the owner takes an unlock back; a stranger's gwei may not hold the security for ever.
        if (msg.sender == owner) s.unlocksAt = 0;
        emit SecurityLocked(account, msg.sender, gweis);
    }

    /// @notice Starts the clock of the caller's security: one voucher life, so that every voucher it backs is dead,
    /// and one challenge window.
    function requestUnlock() external {
        uint32 account = callerAccount();
        Security storage s = securities[account];
        if (s.amount == 0) revert NothingLocked();
        if (s.unlocksAt != 0) revert Locked(s.unlocksAt);
        s.unlocksAt = uint64(block.number) + voucherLife + challengeWindow;
        emit SecurityUnlockRequested(account, s.unlocksAt);
    }

    /// @notice Pays the caller's unlocked security back.
    function withdrawSecurity() external nonReentrant {
        uint32 account = callerAccount();
        Security storage s = securities[account];
        if (s.amount == 0) revert NothingLocked();
        if (s.unlocksAt == 0 || block.number < s.unlocksAt) revert Locked(s.unlocksAt);
        uint64 amount = s.amount;
        delete securities[account];
        emit SecurityWithdrawn(account, amount);
        token.safeTransfer(msg.sender, uint256(amount) * GWEI);
    }

    /// @notice Asks part of the deposit back; a second request replaces the first and its clock. One voucher life
    /// later no record may count on this part (debitLimit), and `withdraw` pays it.
    /// @param amount in gwei; 0 takes the request back
    function requestWithdraw(uint64 amount) external {
        uint32 account = callerAccount();
        Funds storage f = funds[account];
        if (amount > f.deposited - f.withdrawn) revert AmountTooLarge(amount);
        (f.pending, f.pendingAt) = (amount, uint64(block.number));
        emit WithdrawRequested(account, amount);
    }

    /// @notice Lets a key sign vouchers for the caller's account, or changes its bounds.
    /// @param signature of the key over PayerKey(caller, key, limit, expiry, nonce of the key)
    function setPayerKey(address key, uint64 limit, uint64 expiry, bytes calldata signature) external {
        uint32 account = callerAccount();
        PayerKey storage k = payerKeys[key];
        (address signer,,) = ECDSA.tryRecover(payerKeyDigest(msg.sender, key, limit, expiry, k.nonce), signature);
        if (key == address(0) || signer != key) revert BadSignature(signer);
        payerKeys[key] = PayerKey(account, limit, expiry, k.nonce + 1);
        emit PayerKeySet(account, key, limit, expiry);
    }

    /// @notice Ends a key of the caller's account: no voucher with a later commit-by round is good.
    function revokePayerKey(address key) external {
        uint32 account = callerAccount();
        PayerKey storage k = payerKeys[key];
        if (k.account != account) revert NotKeyOfAccount(key);
        k.expiry = uint64(block.number);
        emit PayerKeySet(account, key, k.limit, k.expiry);
    }

    /// @notice The most that an epoch with this reference block may raise an account's debits to: deposits less
    /// withdrawals, less what was asked back at least one voucher life before.
    /// @dev Nothing that happens after the reference block lowers it, so an honest settler stays honest: deposits add;
    /// a request counts only when it was old at the reference block; a withdrawal completes only against an earlier
    /// epoch, whose reference block lies no later, and takes at most what the request had already subtracted.
    function debitLimit(uint32 account, uint64 refBlock) public view returns (uint64) {
        Funds memory f = funds[account];
        uint64 left = f.deposited - f.withdrawn;
        if (f.pending != 0 && f.pendingAt + voucherLife <= refBlock) left -= f.pending;
        return left;
    }

    /// @notice What a payer key signs to be used.
    function payerKeyDigest(address owner, address key, uint64 limit, uint64 expiry, uint64 nonce)
        public
        view
        returns (bytes32)
    {
        return Messages.digest(address(this), Messages.payerKey(owner, key, limit, expiry, nonce));
    }

    /// @notice What a payer signs to give a voucher.
    function voucherDigest(Voucher calldata voucher) external view returns (bytes32) {
        return Messages.digest(address(this), Messages.voucher(voucher));
    }

    /// @notice The EIP-712 domain of every message of the network.
    function domainSeparator() external view returns (bytes32) {
        return Messages.domain(address(this));
    }

    /// @notice Last epoch, its reference block, block of the last post, newest split, next account index.
    function head() external view returns (Head memory) {
        return head_;
    }

    function open(address owner) internal returns (uint32 account) {
        if (owner == address(0)) revert ZeroAddress();
        account = accountOf[owner];
        if (account != 0) return account;
        account = head_.accounts;
        if (account == Ledger.ACCOUNTS) revert TooManyAccounts();
        head_.accounts = account + 1;
        accountOf[owner] = account;
        accounts[account].owner = owner;
        emit AccountOpened(account, owner);
    }

    function callerAccount() internal view returns (uint32 account) {
        account = accountOf[msg.sender];
        if (account == 0) revert NoAccount(msg.sender);
    }

    /// @dev Takes tokens from the caller; only tokens that arrive whole count. Returns gwei that still fit on `held`.
    function pull(uint256 amount, uint64 held) internal returns (uint64) {
        if (amount == 0) revert ZeroAmount();
        if (amount % GWEI != 0) revert NotWholeGwei(amount);
        if (amount / GWEI > type(uint64).max - held) revert AmountTooLarge(amount);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        if (token.balanceOf(address(this)) - before != amount) revert NotPlainToken();
        return uint64(amount / GWEI);
    }
}
