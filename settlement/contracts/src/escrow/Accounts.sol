// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Governed} from "./Governed.sol";
import {Ledger} from "../lib/Ledger.sol";
import {Messages} from "../lib/Messages.sol";
import {Voucher} from "../lib/Types.sol";

/// @title Accounts of the escrow: deposits, securities, payer keys
/// @notice An owner has one account, numbered in order of opening; 0 is the treasury, 1 the audit pool.
/// A payer's debits are bounded by what it deposited. The security is apart: no debit touches it.
/// @dev Due dates are values of the clock (Governed.clockAt), which stands while the escrow is paused.
abstract contract Accounts is Governed, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    uint256 internal constant GWEI = 1e9;
    uint16 private constant SLOTS = 256; // keys of one account

    struct Account {
        address owner;
        uint96 claimed; // gwei of credits already paid out
    }

    /// @dev All amounts in gwei; one slot.
    struct Funds {
        uint64 deposited;
        uint64 withdrawn;
        uint64 pending; // asked back, see requestWithdraw
        uint64 dueAt; // clock from which no record may count on it
    }

    struct Security {
        uint64 amount; // gwei
        uint64 dueAt; // clock from which it can be withdrawn; 0 while locked
    }

    IERC20 public immutable token; // fee token: any plain ERC-20

    mapping(uint32 index => Account) public accounts;
    mapping(uint32 index => Funds) public funds;
    mapping(address owner => uint32) public accountOf; // 0: none
    mapping(uint32 index => Security) private securities;
    mapping(address key => PayerKey) private payerKeys;
    mapping(uint32 index => uint16) public keyCount; // slots given out
    /// @notice The key that signs an account's vouchers with the numbers slot << 24 to (slot << 24) + 2^24 - 1.
    mapping(uint32 index => mapping(uint8 slot => address)) public keyOf;

    event AccountOpened(uint32 indexed account, address indexed owner);
    event Deposited(uint32 indexed account, address from, uint64 amount);
    event WithdrawRequested(uint32 indexed account, uint64 amount, uint64 refBlock);
    event SecurityLocked(uint32 indexed account, address from, uint64 amount);
    event SecurityUnlockRequested(uint32 indexed account, uint64 unlocksAt);
    event SecurityWithdrawn(uint32 indexed account, uint64 amount);
    event SecurityForfeited(uint32 indexed account, uint64 amount);
    event PayerKeySet(uint32 indexed account, address indexed key, uint8 slot, uint64 limit, uint64 expiry);

    error ZeroAmount();
    error NotWholeGwei(uint256 amount);
    error AmountTooLarge(uint256 amount);
    error NotPlainToken();
    error NoAccount(address owner);
    error TooManyAccounts();
    error TooManyKeys(uint32 account);
    error BadSignature(address recovered);
    error NotKeyOfAccount(address key);
    /// @notice A key's vouchers stay good for a while: its new expiry may not lie before this round.
    error ExpiryTooEarly(uint64 expiry, uint64 earliest);
    error Locked(uint64 unlocksAt);
    error NothingLocked();

    /// @notice Adds to what an owner's vouchers may spend; opens its account when it has none. Anyone may pay.
    /// @param amount in wei, whole gwei
    function deposit(address owner, uint256 amount) external nonReentrant returns (uint32 account) {
        account = open(owner);
        addFunds(account, amount);
    }

    /// @notice Gives to the audit pool, which pays auditors out of the audit share of every price: a young network
    /// audits before that share has come together. Nobody can take it back.
    /// @param amount in wei, whole gwei
    function fundAuditPool(uint256 amount) external nonReentrant {
        addFunds(Ledger.AUDIT_POOL, amount);
    }

    /// @notice Adds to an owner's security, at least 20 times its largest price by the miners' rule.
    /// @dev Fresh money, never taken from the deposit: a lock may not make records overdraw that fitted before.
    /// @param amount in wei, whole gwei
    function lockSecurity(address owner, uint256 amount) external nonReentrant returns (uint32 account) {
        account = open(owner);
        Security storage s = securities[account];
        uint64 gweis = pull(amount, s.amount);
        s.amount += gweis;
        // Only the owner takes an unlock back; a stranger's gwei may not hold the security for ever.
        if (msg.sender == owner) s.dueAt = 0;
        emit SecurityLocked(account, msg.sender, gweis);
    }

    /// @notice Starts the clock of the caller's security: one voucher life, so that every voucher it backs is dead,
    /// and one challenge window.
    function requestUnlock() external {
        uint32 account = callerAccount();
        Security storage s = securities[account];
        if (s.amount == 0) revert NothingLocked();
        if (s.dueAt != 0) revert Locked(firstBlockOf(s.dueAt));
        (uint64 life, uint64 window) = longest();
        s.dueAt = clock() + life + window;
        emit SecurityUnlockRequested(account, firstBlockOf(s.dueAt));
    }

    /// @notice Pays the caller's unlocked security back.
    function withdrawSecurity() external nonReentrant {
        requireRunning();
        uint32 account = callerAccount();
        Security memory s = securities[account];
        if (s.amount == 0) revert NothingLocked();
        if (s.dueAt == 0) revert Locked(0);
        if (clock() < s.dueAt) revert Locked(firstBlockOf(s.dueAt));
        delete securities[account];
        emit SecurityWithdrawn(account, s.amount);
        pay(msg.sender, s.amount);
    }

    /// @notice Takes all of a security into the slasher's keeping, whether or not it unlocks. Only the slasher.
    /// @return gweis how much there was; the tokens are transferred to the caller
    function forfeitSecurity(uint32 account) external nonReentrant returns (uint64 gweis) {
        if (msg.sender != slasher) revert NotSlasher(slasher);
        gweis = securities[account].amount;
        if (gweis == 0) return 0;
        delete securities[account];
        emit SecurityForfeited(account, gweis);
        pay(msg.sender, gweis);
    }

    /// @notice Asks part of the deposit back; a second request replaces the first and its clock. One voucher life
    /// later no record may count on this part (debitLimit), and `withdraw` pays it.
    /// @param amount in gwei; 0 takes the request back
    function requestWithdraw(uint64 amount) external {
        uint32 account = callerAccount();
        Funds storage f = funds[account];
        if (amount > f.deposited - f.withdrawn) revert AmountTooLarge(amount);
        (uint64 life,) = longest();
        (f.pending, f.dueAt) = (amount, clock() + life);
        emit WithdrawRequested(account, amount, firstBlockOf(f.dueAt));
    }

    /// @notice Lets a key sign vouchers for the caller's account, or changes its bounds. A key belongs to one account for
    /// ever and keeps its slot; an account has at most 256 keys.
    /// @dev A miner works for a voucher that its key may still give: a key's bounds in time shrink no faster than
    /// vouchers die, or a payer could take the pictures and then end the key.
    /// @param limit gwei of debits that this key may cause
    /// @param expiry last round of a voucher's commit-by, see earliestExpiry
    /// @param signature of the key over PayerKey(caller, key, limit, expiry, nonce of the key)
    function setPayerKey(address key, uint64 limit, uint64 expiry, bytes calldata signature) external {
        uint32 account = callerAccount();
        PayerKey memory k = payerKeys[key];
        (address signer,,) = ECDSA.tryRecover(payerKeyDigest(msg.sender, key, limit, expiry, k.nonce), signature);
        if (key == address(0) || signer != key) revert BadSignature(signer);
        if (k.account == 0) {
            uint16 slot = keyCount[account]++;
            if (slot == SLOTS) revert TooManyKeys(account);
            (k.account, k.slot) = (account, uint8(slot));
            keyOf[account][k.slot] = key;
        } else if (k.account != account) {
            revert NotKeyOfAccount(key);
        }
        uint64 earliest = earliestExpiry(k.expiry);
        if (expiry < earliest) revert ExpiryTooEarly(expiry, earliest);
        (k.limit, k.expiry, k.nonce) = (limit, expiry, k.nonce + 1);
        payerKeys[key] = k;
        emit PayerKeySet(account, key, k.slot, limit, expiry);
    }

    /// @notice Ends a key of the caller's account as soon as may be: when every voucher that it can have given by now is
    /// dead. The key's consent is not asked.
    function revokePayerKey(address key) external {
        uint32 account = callerAccount();
        PayerKey storage k = payerKeys[key];
        if (k.account != account) revert NotKeyOfAccount(key);
        uint64 earliest = earliestExpiry(k.expiry);
        if (earliest < k.expiry) k.expiry = earliest;
        // What the key signed before, for another expiry, is not good any more.
        k.nonce++;
        emit PayerKeySet(account, key, k.slot, k.limit, k.expiry);
    }

    /// @notice The most that an epoch with this reference block may raise an account's debits to: deposits less
    /// withdrawals, less what was asked back at least one voucher life before.
    /// @dev Nothing that happens after the reference block lowers it, so an honest settler stays honest: deposits add;
    /// a request counts only when it was old at the reference block; a withdrawal completes only against an earlier
    /// epoch, whose reference block lies no later, and takes at most what the request had already subtracted; the clock
    /// is set back only to the reference block of an epoch that fell.
    function debitLimit(uint32 account, uint64 refBlock) public view returns (uint64) {
        Funds memory f = funds[account];
        uint64 left = f.deposited - f.withdrawn;
        if (f.pending != 0 && f.dueAt <= clockAt(refBlock)) left -= f.pending;
        return left;
    }

    /// @notice What an account asked back, and the first reference block of an epoch that `withdraw` accepts for it.
    function requestOf(uint32 account) external view returns (uint64 gweis, uint64 refBlock) {
        Funds memory f = funds[account];
        return f.pending == 0 ? (0, 0) : (f.pending, firstBlockOf(f.dueAt));
    }

    /// @notice A security and the block from which its owner can take it; 0 while it is locked.
    function securityOf(uint32 account) external view returns (uint64 gweis, uint64 unlocksAt) {
        Security memory s = securities[account];
        return (s.amount, s.dueAt == 0 ? 0 : firstBlockOf(s.dueAt));
    }

    /// @notice A payer key; all zero when unknown.
    function payerKeyOf(address key) external view returns (PayerKey memory) {
        return payerKeys[key];
    }

    /// @notice Owner of an account; zero when it is nobody's.
    function ownerOf(uint32 account) external view returns (address) {
        return accounts[account].owner;
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

    function pay(address to, uint64 gweis) internal {
        token.safeTransfer(to, uint256(gweis) * GWEI);
    }

    function addFunds(uint32 account, uint256 amount) private {
        Funds storage f = funds[account];
        uint64 gweis = pull(amount, f.deposited);
        f.deposited += gweis;
        emit Deposited(account, msg.sender, gweis);
    }

    /// @dev The round to which a key's expiry can be lowered now: not below the block, so that no epoch can be judged by
    /// it that was posted before, and for a key in use one voucher life later.
    function earliestExpiry(uint64 expiry) private view returns (uint64) {
        (uint64 life,) = longest();
        uint64 now_ = uint64(block.number);
        if (expiry <= now_) return now_;
        return expiry < now_ + life ? expiry : now_ + life;
    }
}
