// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {PoolBase} from "./PoolBase.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Pool} from "../src/registry/Pool.sol";
import {Pools} from "../src/registry/Pools.sol";

/// @notice What a pool earns, and who gets it.
contract PoolRewardsTest is PoolBase {
    function setUp() public {
        deployPool(true);
        join(operator, 10e9);
    }

    function claim(address who) private returns (uint256) {
        vm.prank(who);
        return pool.claim();
    }

    function near(uint256 got, uint256 want, string memory what) private pure {
        yes(got <= want && got + 1 >= want, what);
    }

    function test_incomeByShares() external {
        pay(1 ether);
        eq(earned(operator), 1 ether, "alone");
        join(alice, 30e9);
        wait(UNBONDING);
        pool.activate(alice);
        pay(4 ether);
        near(earned(operator), 1 ether + 0.4 ether + 0.9 ether, "commission and a quarter of the rest");
        near(earned(alice), 2.7 ether, "three quarters");
        near(claim(alice), 2.7 ether, "paid");
        near(fees.balanceOf(alice), 2.7 ether, "in the fee token");
        vm.prank(alice);
        vm.expectRevert(Pool.NothingEarned.selector);
        pool.claim();
        near(claim(operator), 2.3 ether, "the operator");
        yes(fees.balanceOf(address(pool)) <= 2, "dust");
    }

    function test_joinersEarnAfterAPeriod() external {
        join(alice, 30e9);
        eq(pool.memberOf(alice).readyAt, height() + UNBONDING, "one unbonding period");
        pay(1 ether);
        eq(earned(alice), 0, "not what others worked for");
        vm.expectRevert(abi.encodeWithSelector(Pool.NotReady.selector, height() + UNBONDING));
        pool.activate(alice);
        wait(UNBONDING);
        pay(1 ether);
        pool.activate(alice); // by anyone
        eq(earned(alice), 0, "nor what arrived before");
        eq(earned(operator), 2 ether, "it is the operator's");
        vm.expectRevert(Pool.NothingPending.selector);
        pool.activate(alice);
        pay(1 ether);
        near(earned(alice), 0.675 ether, "from now on");
    }

    function test_aSecondStakeRestartsOnlyWhatDoesNotEarn() external {
        join(alice, 30e9);
        wait(UNBONDING);
        pool.activate(alice);
        join(alice, 10e9);
        wait(UNBONDING - 1);
        join(alice, 10e9);
        wait(UNBONDING - 1);
        vm.expectRevert(abi.encodeWithSelector(Pool.NotReady.selector, height() + 1));
        pool.activate(alice);
        pay(1 ether);
        near(earned(alice), 0.675 ether, "the first stake earns on");
        wait(1);
        pool.activate(alice);
        eq(pool.memberOf(alice).active, 50e15, "all of it");
    }

    function test_exitsStopToEarn() external {
        join(alice, 10e9);
        wait(UNBONDING);
        pool.activate(alice);
        join(alice, 10e9);
        exit(alice, 15e15);
        Pool.Member memory m = pool.memberOf(alice);
        eq(m.pending, 0, "first what does not earn");
        eq(m.active, 5e15, "then what does");
        pay(1.5 ether);
        near(earned(alice), 0.45 ether, "a third");
        exit(alice, 5e15);
        pay(1 ether);
        near(earned(alice), 0.45 ether, "no more");
        near(claim(alice), 0.45 ether, "but what it has earned");
    }

    function test_incomeWaitsWhileNobodyEarns() external {
        join(alice, 10e9);
        exit(operator, 10e15);
        pay(1 ether);
        pool.sync();
        eq(earned(operator) + earned(alice), 0, "nobody");
        wait(UNBONDING);
        pool.activate(alice);
        near(earned(alice), 0.9 ether, "the first who earns again");
    }

    function commissionIs(uint16 bps, uint16 next, uint64 nextAt) private view {
        (uint16 a, uint16 b, uint64 c) = pool.commission();
        eq(a, bps, "commission");
        eq(b, next, "next");
        eq(c, nextAt, "from");
    }

    function set(uint16 bps) private {
        vm.prank(operator);
        pool.setCommission(bps);
    }

    function test_commissionRisesLate() external {
        uint64 now_ = height();
        commissionIs(COMMISSION, 0, 0);
        set(5000);
        commissionIs(COMMISSION, 5000, now_ + UNBONDING);
        wait(UNBONDING - 1);
        commissionIs(COMMISSION, 5000, now_ + UNBONDING);
        set(4000); // another rise: its own clock
        commissionIs(COMMISSION, 4000, now_ + 2 * UNBONDING - 1);
        wait(UNBONDING);
        commissionIs(4000, 0, 0);
        set(3000);
        commissionIs(3000, 0, 0);
        set(5000);
        set(2000); // a fall takes the rise back
        commissionIs(2000, 0, 0);
        wait(2 * UNBONDING);
        commissionIs(2000, 0, 0);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Pool.CommissionTooHigh.selector, uint16(5001), uint16(5000)));
        pool.setCommission(5001);
    }

    function test_aChangeOfCommissionLeavesWhatArrived() external {
        join(alice, 30e9);
        wait(UNBONDING);
        pool.activate(alice);
        pay(4 ether);
        set(0);
        pay(4 ether);
        near(earned(alice), 2.7 ether + 3 ether, "each income by the commission of its time");
    }

    function test_dustAndHugeIncome(uint256 income) external {
        join(alice, 30e9);
        wait(UNBONDING);
        pool.activate(alice);
        income = bound(income, 1, 100_000 ether);
        pay(income);
        pool.sync();
        pay(1);
        uint256 sum = earned(operator) + earned(alice);
        yes(sum <= income + 1 && sum + 3 >= income + 1, "all of it, less dust");
    }

    function test_noReentryThroughTheFeeToken() external {
        CallingToken calling = new CallingToken();
        Pools factory = new Pools(registry, IERC20(address(calling)));
        vm.prank(operator);
        pool = factory.create(0);
        node = vm.addr(KEY + 1);
        bytes memory s = signed(KEY + 1, registry.nodeKeyDigest(address(pool), node, 2, 0));
        vm.prank(operator);
        pool.register(node, 2, s);
        vm.prank(operator);
        token.approve(address(pool), type(uint256).max);
        join(operator, 1e9);
        calling.mint(address(pool), 1 ether);
        vm.prank(operator);
        vm.expectRevert(ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector);
        pool.claim();
    }
}

/// @notice Calls the sender back in every transfer.
contract CallingToken {
    mapping(address => uint256) public balanceOf;

    function mint(address to, uint256 amount) external {
        balanceOf[to] += amount;
    }

    function transfer(address, uint256) external returns (bool) {
        Pool(msg.sender).sync();
        return true;
    }
}
