// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {Math} from "@openzeppelin/contracts/utils/math/Math.sol";
import {SafeCast} from "@openzeppelin/contracts/utils/math/SafeCast.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {Registry} from "./Registry.sol";

/// @title A node that many stake on
/// @notice The pool owns the node in the Registry and, in the Escrow, the account that the node's income goes to: to
/// both it is an owner like any other. What is staked is counted in shares, so a slash falls on all alike. Fees that
/// arrive are divided by the shares that earn, after the operator's commission.
///
/// Delegators trust the operator's node: it can be slashed for what its operator does, and who proves that gets half of
/// a slash, which may be the operator. So the operator must hold a tenth of the shares before others may join, and
/// nobody can say more than that a pool is as good as its operator.
/// @dev The price of a share is the node's bonded stake, as the Registry has it, over all shares. Only this contract can
/// add to that stake, so nobody raises the price with a gift, and the first share is the operator's.
contract Pool is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using SafeCast for uint256;
    using Checkpoints for Checkpoints.Trace160;

    /// @notice Shares that the first gwei buys: the rounding of a share is a millionth of a gwei.
    uint256 public constant SHARES_PER_GWEI = 1e6;
    /// @notice The highest commission, in basis points.
    uint16 public constant MAX_COMMISSION = 5000;
    /// @notice Others may join while all shares are at most so many times the operator's.
    uint256 public constant MAX_LEVERAGE = 10;
    /// @notice How many exits one call of `withdraw` pays.
    uint256 public constant MAX_EXITS = 32;
    uint256 private constant GWEI = 1e9;
    uint256 private constant SCALE = 1 << 128;

    struct Member {
        uint128 active; // shares that earn
        uint128 pending; // shares that do not earn yet
        uint64 readyAt; // block from which `activate` makes them earn
        uint64 firstExit; // index of the first exit that was not paid
        uint128 earned; // wei of the fee token, not yet taken
        uint256 settled; // the accumulator up to which `earned` counts
    }

    /// @dev What a member asked back.
    struct Exit {
        uint64 amount; // gwei when it was asked back
        uint64 maturesAt; // block from which the Registry pays it
        uint128 kept; // Registry.keptOf at that time: what slashes took since is the ratio
    }

    struct Commission {
        uint16 bps; // in force
        uint16 next; // from nextAt on, when that is not 0
        uint64 nextAt; // block
    }

    Registry public immutable registry;
    IERC20 public immutable stakeToken;
    IERC20 public immutable feeToken;
    address public immutable factory;

    address public operator;
    address public node; // zero until `register`
    uint128 public totalShares;
    uint128 public activeShares;
    uint64 private held; // gwei of stake that the Registry has paid and members have not taken
    uint128 private reserved; // wei of fees that are divided and not taken
    uint256 private perShare; // fees of one active share since the beginning, times SCALE
    Commission private commission_;
    mapping(address => Member) private members;
    mapping(address => Exit[]) private exits;
    Checkpoints.Trace160 private payouts; // by block of a payment of the Registry: keptOf then

    event NodeSet(address indexed node, uint8 roles);
    event CommissionChanged(uint16 bps, uint64 activeAt);
    event Joined(address indexed member, uint64 amount, uint256 shares, uint64 readyAt);
    event Activated(address indexed member, uint256 shares);
    event ExitRequested(address indexed member, uint64 amount, uint256 shares, uint64 maturesAt);
    event Withdrawn(address indexed member, uint64 amount);
    event Income(uint256 amount, uint256 commission);
    event RewardPaid(address indexed member, uint256 amount);

    error NotFactory(address factory);
    error AlreadyInitialized();
    error NotOperator(address operator);
    error NoNode();
    error NodeIsSet(address node);
    error CommissionTooHigh(uint16 bps, uint16 max);
    error ZeroAmount();
    error NotWholeGwei(uint256 amount);
    error NotPlainToken();
    /// @notice The first stake must be the operator's.
    error OperatorFirst(address operator);
    /// @notice The operator's part of all shares would be too small.
    error TooMuchDelegated(uint256 operatorShares, uint256 totalShares);
    /// @notice Slashes have left less than a millionth of the pool: nobody can join it any more.
    error WornOut(uint256 kept);
    error TooManyShares(uint256 shares, uint256 held);
    error NothingPending();
    error NotReady(uint64 readyAt);
    error NoExit();
    error NotMatured(uint64 maturesAt);
    error NothingEarned();

    modifier onlyOperator() {
        if (msg.sender != operator) revert NotOperator(operator);
        _;
    }

    /// @param feeToken_ what the Escrow pays; may be the stake token
    constructor(Registry registry_, IERC20 feeToken_) {
        (registry, stakeToken, feeToken, factory) = (registry_, registry_.token(), feeToken_, msg.sender);
    }

    /// @notice Makes a fresh clone somebody's pool. The factory's call, once.
    function initialize(address operator_, uint16 commissionBps) external {
        if (msg.sender != factory) revert NotFactory(factory);
        if (operator != address(0)) revert AlreadyInitialized();
        if (commissionBps > MAX_COMMISSION) revert CommissionTooHigh(commissionBps, MAX_COMMISSION);
        operator = operator_;
        commission_.bps = commissionBps;
        emit CommissionChanged(commissionBps, uint64(block.number));
    }

    /// @notice Registers the pool's node, or changes its roles. A pool keeps its node for ever.
    /// @param signature of the node key over NodeKey(this pool, node, roles, nonce of the node)
    function register(address node_, uint8 roles, bytes calldata signature) external onlyOperator {
        if (node != address(0) && node != node_) revert NodeIsSet(node);
        node = node_;
        emit NodeSet(node_, roles);
        registry.register(node_, roles, signature);
    }

    /// @notice Changes the commission: down at once, up after one unbonding period, so that who does not agree can
    /// leave before. Replaces a change that is still waiting.
    function setCommission(uint16 bps) external onlyOperator nonReentrant {
        if (bps > MAX_COMMISSION) revert CommissionTooHigh(bps, MAX_COMMISSION);
        divide();
        uint16 now_ = commissionNow();
        uint64 activeAt = uint64(block.number);
        if (bps <= now_) {
            commission_ = Commission(bps, 0, 0);
        } else {
            activeAt += registry.unbondingBlocks();
            commission_ = Commission(now_, bps, activeAt);
        }
        emit CommissionChanged(bps, activeAt);
    }

    /// @notice Stakes on the node. The shares bear slashes at once and earn after one unbonding period, once somebody
    /// calls `activate`: by then what others earned before has arrived. A second stake starts the clock of all shares
    /// of the caller that do not earn yet anew.
    /// @param amount in wei of the stake token, whole gwei
    function join(uint256 amount) external nonReentrant returns (uint256 shares) {
        if (node == address(0)) revert NoNode();
        if (amount == 0) revert ZeroAmount();
        if (amount % GWEI != 0) revert NotWholeGwei(amount);
        uint256 kept = registry.keptOf(node, address(this));
        if (kept < registry.WHOLE() / 1e6) revert WornOut(kept);
        divide();
        Member storage m = settle(msg.sender);
        uint64 gweis = (amount / GWEI).toUint64();
        uint64 readyAt = uint64(block.number);
        if (totalShares == 0) {
            // Nobody has earned anything that these shares could take.
            if (msg.sender != operator) revert OperatorFirst(operator);
            shares = uint256(gweis) * SHARES_PER_GWEI;
            m.active += shares.toUint128();
            activeShares += shares.toUint128();
        } else {
            shares = Math.mulDiv(gweis, totalShares, bonded());
            readyAt += registry.unbondingBlocks();
            m.pending += shares.toUint128();
            m.readyAt = readyAt;
        }
        totalShares += shares.toUint128();
        emit Joined(msg.sender, gweis, shares, readyAt);
        if (msg.sender != operator) requireLeverage();
        bond(amount);
    }

    /// @notice Makes a member's shares earn whose time has come. Anyone may call.
    function activate(address member) external nonReentrant {
        Member storage m = members[member];
        if (m.pending == 0) revert NothingPending();
        if (block.number < m.readyAt) revert NotReady(m.readyAt);
        divide();
        settle(member);
        uint128 shares = m.pending;
        m.pending = 0;
        m.active += shares;
        activeShares += shares;
        emit Activated(member, shares);
    }

    /// @notice Asks shares back: they stop to weigh and to earn at once, those that did not earn yet go first. `withdraw`
    /// pays them after the unbonding period, less what slashes take until then.
    /// @return maturesAt the block from which it can be withdrawn
    function exit(uint256 shares) external nonReentrant returns (uint64 maturesAt) {
        divide();
        Member storage m = settle(msg.sender);
        uint256 owned = uint256(m.active) + m.pending;
        if (shares > owned) revert TooManyShares(shares, owned);
        uint64 gweis = worth(shares);
        if (gweis == 0) revert ZeroAmount();
        uint128 fresh = uint128(Math.min(shares, m.pending));
        uint128 active = uint128(shares) - fresh;
        m.pending -= fresh;
        m.active -= active;
        activeShares -= active;
        totalShares -= uint128(shares);
        maturesAt = registry.requestUnbond(node, gweis);
        exits[msg.sender].push(Exit(gweis, maturesAt, uint128(registry.keptOf(node, address(this)))));
        emit ExitRequested(msg.sender, gweis, shares, maturesAt);
    }

    /// @notice Pays the caller what has matured, the first MAX_EXITS exits of it.
    /// @return gweis how much
    function withdraw() external nonReentrant returns (uint64 gweis) {
        Exit[] storage list = exits[msg.sender];
        uint64 i = members[msg.sender].firstExit;
        if (i == list.length) revert NoExit();
        if (block.number < list[i].maturesAt) revert NotMatured(list[i].maturesAt);
        uint256 end = Math.min(list.length, i + MAX_EXITS);
        for (; i < end && list[i].maturesAt <= block.number; i++) {
            gweis += payable_(list[i]);
            delete list[i];
        }
        members[msg.sender].firstExit = i;
        held -= gweis;
        emit Withdrawn(msg.sender, gweis);
        if (gweis != 0) stakeToken.safeTransfer(msg.sender, uint256(gweis) * GWEI);
    }

    /// @notice Pays the caller what its shares, and the operator its commission, have earned.
    /// @return amount in wei of the fee token
    function claim() external nonReentrant returns (uint256 amount) {
        divide();
        Member storage m = settle(msg.sender);
        amount = m.earned;
        if (amount == 0) revert NothingEarned();
        m.earned = 0;
        reserved -= uint128(amount);
        emit RewardPaid(msg.sender, amount);
        feeToken.safeTransfer(msg.sender, amount);
    }

    /// @notice Divides the fees that have arrived. Every call that changes shares does it too; anyone may call.
    function sync() external nonReentrant {
        divide();
    }

    /// @notice A member's shares, and what it has earned until now in wei of the fee token.
    function memberOf(address member) external view returns (Member memory m) {
        m = members[member];
        (uint256 cut, uint256 gain) = division(income());
        m.earned += (Math.mulDiv(m.active, perShare + gain - m.settled, SCALE)).toUint128();
        if (member == operator) m.earned += cut.toUint128();
        m.settled = perShare + gain;
    }

    /// @notice What shares are worth now, in gwei of the stake token, rounded down.
    function worth(uint256 shares) public view returns (uint64) {
        return totalShares == 0 ? 0 : uint64(Math.mulDiv(shares, bonded(), totalShares));
    }

    /// @notice What a member asked back and was not paid yet, with what is left of each.
    function exitsOf(address member) external view returns (Exit[] memory list, uint64[] memory left) {
        Exit[] storage all = exits[member];
        uint64 first = members[member].firstExit;
        list = new Exit[](all.length - first);
        left = new uint64[](list.length);
        for (uint256 i = 0; i < list.length; i++) {
            list[i] = all[first + i];
            left[i] = leftOf(list[i]);
        }
    }

    /// @notice The commission now, and the next and the block from which it counts when one is waiting.
    function commission() external view returns (uint16 bps, uint16 next, uint64 nextAt) {
        Commission memory c = commission_;
        return c.nextAt != 0 && block.number >= c.nextAt ? (c.next, 0, 0) : (c.bps, c.next, c.nextAt);
    }

    /// @dev Credits the fees that arrived since the last time. While no share earns they wait.
    function divide() private {
        uint256 amount = income();
        if (amount == 0 || activeShares == 0) return;
        (uint256 cut, uint256 gain) = division(amount);
        reserved += amount.toUint128();
        members[operator].earned += cut.toUint128();
        perShare += gain;
        emit Income(amount, cut);
    }

    /// @dev How much of an income is commission, and what one active share gets of the rest, times SCALE.
    function division(uint256 amount) private view returns (uint256 cut, uint256 gain) {
        if (activeShares == 0) return (0, 0);
        cut = amount * commissionNow() / 10_000;
        gain = Math.mulDiv(amount - cut, SCALE, activeShares);
    }

    /// @dev Fees that arrived and are not divided yet, in wei.
    function income() private view returns (uint256) {
        uint256 others = reserved;
        if (address(feeToken) == address(stakeToken)) others += uint256(held) * GWEI;
        return feeToken.balanceOf(address(this)) - others;
    }

    function settle(address member) private returns (Member storage m) {
        m = members[member];
        m.earned += (Math.mulDiv(m.active, perShare - m.settled, SCALE)).toUint128();
        m.settled = perShare;
    }

    function commissionNow() private view returns (uint16) {
        Commission memory c = commission_;
        return c.nextAt != 0 && block.number >= c.nextAt ? c.next : c.bps;
    }

    function requireLeverage() private view {
        uint256 own = uint256(members[operator].active) + members[operator].pending;
        if (own * MAX_LEVERAGE < totalShares) revert TooMuchDelegated(own, totalShares);
    }

    /// @dev Takes stake from the caller and bonds it. What does not arrive whole would come out of others' exits.
    function bond(uint256 amount) private {
        uint256 before = stakeToken.balanceOf(address(this));
        stakeToken.safeTransferFrom(msg.sender, address(this), amount);
        if (stakeToken.balanceOf(address(this)) - before != amount) revert NotPlainToken();
        stakeToken.forceApprove(address(registry), amount);
        registry.addStake(node, amount);
    }

    function bonded() private view returns (uint64) {
        return registry.nodeOf(node).stake;
    }

    /// @dev What a matured exit is worth, after the Registry has paid it.
    function payable_(Exit memory e) private returns (uint64) {
        (, uint96 last,) = payouts.latestCheckpoint();
        if (last < e.maturesAt) {
            held += registry.withdrawStake(node);
            payouts.push(uint96(block.number), uint160(registry.keptOf(node, address(this))));
        }
        return leftOf(e);
    }

    /// @dev Slashes count until the Registry paid: the first payment at or after maturity. All roundings are down, and
    /// the Registry's are up, so the exits of a bucket never sum to more than the bucket.
    function leftOf(Exit memory e) private view returns (uint64) {
        if (e.kept == 0) return 0;
        (, uint96 last,) = payouts.latestCheckpoint();
        uint256 kept =
            last < e.maturesAt ? registry.keptOf(node, address(this)) : payouts.lowerLookup(uint96(e.maturesAt));
        return uint64(Math.mulDiv(e.amount, kept, e.kept));
    }
}
