// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Base} from "./Base.sol";
import {PoolBase} from "./PoolBase.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Pool} from "../src/registry/Pool.sol";
import {Registry} from "../src/registry/Registry.sol";

/// @notice An operator, two delegators, a slasher, payers and a stranger act on one pool. Beside it a slow model keeps,
/// in wei, what each should have: slashes take the same part of everything that the Registry still holds, income goes to
/// the shares that earn.
contract PoolHandler is PoolBase {
    struct Way {
        uint256 value; // wei that are left of an exit
        uint64 maturesAt;
        bool paid; // by the Registry: no slash reaches it
    }

    mapping(bytes32 action => uint256) public done;
    mapping(address => uint256) public staked; // wei that is bonded for a member
    mapping(address => uint256) public earns; // wei of fees
    mapping(address => uint256) public taken; // wei of fees that were claimed
    mapping(address => Way[]) private ways;
    mapping(address => uint256) private firstWay;
    uint256 public calls; // each may round once
    string public fault; // what went wrong inside a call: a revert would hide it

    constructor(bool apart) {
        deployPool(apart);
        join(0, 20e9, false);
        join(1, 10e9, false);
    }

    function world() external view returns (Registry, LimnToken, LimnToken, Pool) {
        return (registry, token, fees, pool);
    }

    function member(uint256 i) public view returns (address) {
        return i % 3 == 0 ? operator : i % 3 == 1 ? alice : bob;
    }

    /// @dev What the model says is on its way out to a member.
    function leaving(address who) public view returns (uint256 sum) {
        for (uint256 i = firstWay[who]; i < ways[who].length; i++) {
            sum += ways[who][i].value;
        }
    }

    function join(uint256 i, uint256 amount, bool dust) public {
        uint64 gweis = uint64(dust ? bound(amount, 1, 20) : bound(amount, 1, 30e9));
        address who = member(i);
        if (token.balanceOf(who) < uint256(gweis) * 1 gwei) rich(who);
        join(who, gweis);
        staked[who] += uint256(gweis) * 1 gwei;
        count("join");
    }

    function exit(uint256 i, uint256 part, bool all) external {
        address who = member(i);
        uint256 owned = sharesOf(who);
        uint256 shares = all ? owned : bound(part, 1, owned);
        uint64 gweis = pool.worth(shares);
        uint256 value = staked[who] * shares / owned;
        uint64 maturesAt = exit(who, shares);
        // What the exit rounds down stays with those who stay: by less than a gwei.
        staked[who] -= value;
        ways[who].push(Way(uint256(gweis) * 1 gwei, maturesAt, false));
        count("exit");
    }

    function withdraw(uint256 i, bool late) external {
        if (late) wait(UNBONDING + PART);
        address who = member(i);
        Way[] storage list = ways[who];
        uint256 k = firstWay[who];
        bool pays = k < list.length;
        uint256 before = registry.nodeOf(node).unbonding;
        vm.prank(who);
        uint256 got = uint256(pool.withdraw()) * 1 gwei;
        expect(pays, "there was nothing to withdraw");
        if (registry.nodeOf(node).unbonding != before) markPaid();
        uint256 want;
        for (; k < list.length && list[k].maturesAt <= height(); k++) {
            want += list[k].value;
            expect(list[k].paid, "paid before it matured");
        }
        expect(got <= want && got + (k - firstWay[who]) * 1 gwei >= want, "an exit pays its part");
        firstWay[who] = k;
        count("withdraw");
    }

    function markPaid() private {
        for (uint256 j = 0; j < 3; j++) {
            Way[] storage list = ways[member(j)];
            for (uint256 k = firstWay[member(j)]; k < list.length; k++) {
                if (list[k].maturesAt <= height()) list[k].paid = true;
            }
        }
    }

    function slash(uint16 bps) external {
        bps = uint16(bound(bps, 100, 3000));
        registry.slash(node, bps, address(0x52));
        for (uint256 j = 0; j < 3; j++) {
            address who = member(j);
            staked[who] -= staked[who] * bps / 10_000;
            for (uint256 k = firstWay[who]; k < ways[who].length; k++) {
                Way storage w = ways[who][k];
                if (!w.paid) w.value -= w.value * bps / 10_000;
            }
        }
        count("slash");
    }

    function pay(uint256 amount, bool dust) external {
        amount = dust ? bound(amount, 1, 1000) : bound(amount, 1, 100 ether);
        if (pool.activeShares() == 0) return;
        pool.sync();
        (uint16 bps,,) = pool.commission();
        uint256 rest = amount - amount * bps / 10_000;
        earns[operator] += amount - rest;
        for (uint256 j = 0; j < 3; j++) {
            earns[member(j)] += rest * pool.memberOf(member(j)).active / pool.activeShares();
        }
        pay(amount);
        pool.sync();
        count("pay");
    }

    function claim(uint256 i) external {
        vm.prank(member(i));
        taken[member(i)] += pool.claim();
        count("claim");
    }

    function activate(uint256 i, bool late) external {
        if (late) wait(UNBONDING);
        pool.activate(member(i));
        count("activate");
    }

    function setCommission(uint16 bps) external {
        bps = uint16(bound(bps, 0, 5000));
        pool.sync();
        vm.prank(operator);
        pool.setCommission(bps);
        count("commission");
    }

    function wait_(uint64 blocks) external {
        wait(uint64(bound(blocks, 1, 20)));
    }

    /// @notice What somebody without shares and rights may try: all of it fails.
    function stranger(uint256 what, uint256 x) external {
        address thief = address(0x666);
        bytes memory data = what % 5 == 0
            ? abi.encodeCall(Pool.exit, (bound(x, 1, 1e18)))
            : what % 5 == 1
                ? abi.encodeCall(Pool.setCommission, (uint16(x)))
                : what % 5 == 2
                    ? abi.encodeCall(Pool.initialize, (thief, 0))
                    : what % 5 == 3 ? abi.encodeCall(Pool.claim, ()) : abi.encodeCall(Pool.withdraw, ());
        vm.prank(thief);
        (bool ok,) = address(pool).call(data);
        expect(!ok, "a stranger got through");
        vm.prank(thief);
        (ok,) = address(registry).call(abi.encodeCall(Registry.requestUnbond, (node, 1)));
        expect(!ok, "a stranger unbonds");
        count("stranger");
    }

    function expect(bool condition, string memory what) private {
        if (!condition) fault = what;
    }

    function count(bytes32 action) private {
        done[action]++;
        calls++;
    }
}

/// @notice No delegator gets more than its part, none less than its part by more than roundings, and the pool can always
/// pay everybody.
abstract contract PoolInvariants is Base {
    PoolHandler internal handler;
    Pool internal pool;
    LimnToken internal fees;

    function begin(bool apart) internal {
        handler = new PoolHandler(apart);
        (registry, token, fees, pool) = handler.world();
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    function invariant_noCallWentWrong() external view {
        yes(bytes(handler.fault()).length == 0, handler.fault());
    }

    function invariant_shares() external view {
        uint256 active;
        uint256 all;
        for (uint256 i = 0; i < 3; i++) {
            Pool.Member memory m = pool.memberOf(handler.member(i));
            active += m.active;
            all += uint256(m.active) + m.pending;
        }
        eq(pool.activeShares(), active, "active shares");
        eq(pool.totalShares(), all, "all shares");
    }

    function invariant_everyoneHasItsPartOfTheStake() external view {
        uint256 slack = (handler.calls() + 1) * 3 gwei;
        uint256 out;
        for (uint256 i = 0; i < 3; i++) {
            address who = handler.member(i);
            Pool.Member memory m = pool.memberOf(who);
            uint256 worth = uint256(pool.worth(uint256(m.active) + m.pending)) * 1 gwei;
            close(worth, handler.staked(who), slack, "bonded");
            (, uint64[] memory left) = pool.exitsOf(who);
            uint256 leaving;
            for (uint256 k = 0; k < left.length; k++) {
                leaving += uint256(left[k]) * 1 gwei;
            }
            close(leaving, handler.leaving(who), slack, "leaving");
            out += leaving;
        }
        uint256 there = uint256(registry.nodeOf(pool.node()).unbonding) * 1 gwei + token.balanceOf(address(pool));
        yes(out <= there, "exits are covered");
    }

    function invariant_everyoneHasItsPartOfTheIncome() external view {
        uint256 owed;
        for (uint256 i = 0; i < 3; i++) {
            address who = handler.member(i);
            uint256 earned = pool.memberOf(who).earned;
            uint256 got = earned + handler.taken(who);
            // The model rounds each payment down for itself, the pool's accumulator once when it is read.
            close(got, handler.earns(who), 2 * handler.calls() + 1, "income");
            owed += earned;
        }
        uint256 stakes;
        if (address(fees) == address(token)) {
            for (uint256 i = 0; i < 3; i++) {
                stakes += paidOut(handler.member(i));
            }
        }
        yes(owed + stakes <= fees.balanceOf(address(pool)), "income is covered");
    }

    /// @dev Gwei that lie in the pool for a member, in wei: exits which the Registry must have paid, since nothing of
    /// the node is unbonding.
    function paidOut(address who) private view returns (uint256 sum) {
        if (registry.nodeOf(pool.node()).unbonding != 0) return 0;
        (, uint64[] memory left) = pool.exitsOf(who);
        for (uint256 k = 0; k < left.length; k++) {
            sum += uint256(left[k]) * 1 gwei;
        }
    }

    function close(uint256 got, uint256 want, uint256 slack, string memory what) private pure {
        yes(got <= want + slack, string.concat(what, ": more than its part"));
        yes(got + slack >= want, string.concat(what, ": less than its part"));
    }

    function afterInvariant() external view {
        yes(handler.done("join") >= 2, "nothing was checked");
    }
}

contract PoolInvariantsTest is PoolInvariants {
    function setUp() public {
        begin(true);
    }
}

/// @notice The same where fees are paid in the stake token.
contract PoolOneTokenInvariantsTest is PoolInvariants {
    function setUp() public {
        begin(false);
    }
}
