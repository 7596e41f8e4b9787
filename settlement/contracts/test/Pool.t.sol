// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {PoolBase} from "./PoolBase.sol";
import {Pool} from "../src/registry/Pool.sol";
import {Pools} from "../src/registry/Pools.sol";
import {Registry} from "../src/registry/Registry.sol";

/// @notice Shares, exits and slashes of a pool.
contract PoolTest is PoolBase {
    function setUp() public {
        deployPool(false);
    }

    function test_creation() external {
        yes(pools.isPool(address(pool)) && !pools.isPool(address(this)), "made here");
        eq(pools.poolsOf(operator)[0], address(pool), "listed");
        eq(registry.nodeOf(node).owner, address(pool), "the pool owns the node");
        vm.expectRevert(abi.encodeWithSelector(Pool.NotFactory.selector, address(pools)));
        pool.initialize(alice, 0);
        vm.prank(address(pools));
        vm.expectRevert(Pool.AlreadyInitialized.selector);
        pool.initialize(alice, 0);
        vm.expectRevert(abi.encodeWithSelector(Pool.CommissionTooHigh.selector, uint16(5001), uint16(5000)));
        pools.create(5001);
        Pool code = pools.implementation();
        vm.expectRevert(Pool.NoNode.selector);
        code.join(1 ether);
        vm.expectRevert(abi.encodeWithSelector(Pool.NotOperator.selector, address(0)));
        code.register(node, 2, "");
        vm.expectRevert(Pools.BadConfig.selector);
        new Pools(registry, IERC20(address(0)));
        vm.expectRevert(Pools.BadConfig.selector);
        new Pools(Registry(address(0)), token);
    }

    function test_onlyTheOperatorRegisters() external {
        vm.expectRevert(abi.encodeWithSelector(Pool.NotOperator.selector, operator));
        pool.register(node, 2, "");
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Pool.NodeIsSet.selector, node));
        pool.register(alice, 2, "");
        registerNode(2);
        eq(registry.nodeOf(node).roles, 2, "roles change");
        Pool other = pools.create(0);
        vm.expectRevert(Pool.NoNode.selector);
        other.join(1 ether);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Pool.NotOperator.selector, operator));
        pool.setCommission(0);
    }

    function test_refusesBadAmounts() external {
        vm.prank(operator);
        vm.expectRevert(Pool.ZeroAmount.selector);
        pool.join(0);
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Pool.NotWholeGwei.selector, 1 gwei + 1));
        pool.join(1 gwei + 1);
        join(operator, 1e9);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Pool.TooManyShares.selector, 1, 0));
        pool.exit(1);
        vm.prank(operator);
        vm.expectRevert(Pool.ZeroAmount.selector);
        pool.exit(999_999); // less than a gwei
        vm.prank(operator);
        vm.expectRevert(Pool.ZeroAmount.selector);
        pool.exit(0);
    }

    function test_theOperatorStakesFirstAndATenth() external {
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Pool.OperatorFirst.selector, operator));
        pool.join(1 ether);
        join(operator, 1e9);
        join(alice, 9e9);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Pool.TooMuchDelegated.selector, 1e15, 1e16 + 1e6));
        pool.join(1 gwei);
        join(operator, 1);
        join(alice, 9);
        eq(registry.nodeOf(node).stake, 10e9 + 10, "all on the node");
        eq(registry.nodeOf(node).weight, 10e9 + 10, "and all of it weighs");
        exit(operator, sharesOf(operator));
        vm.prank(bob);
        vm.expectRevert(abi.encodeWithSelector(Pool.TooMuchDelegated.selector, 0, (9e9 + 9 + 1) * 1e6));
        pool.join(1 gwei);
        exit(alice, sharesOf(alice));
        eq(registry.nodeOf(node).stake, 0, "all may leave");
    }

    function test_aSlashFallsOnAllAlike() external {
        join(operator, 10e9);
        join(alice, 20e9);
        eq(registry.slash(node, 5000, address(0)), 15e9, "half");
        eq(pool.worth(sharesOf(operator)), 5e9, "operator");
        eq(pool.worth(sharesOf(alice)), 10e9, "delegator");
        join(bob, 10e9);
        eq(sharesOf(bob), sharesOf(alice), "a later stake is not slashed");
        eq(registry.slash(node, 2000, address(0)), 5e9, "a fifth");
        eq(pool.worth(sharesOf(operator)), 4e9, "operator");
        eq(pool.worth(sharesOf(alice)), 8e9, "delegator");
        eq(pool.worth(sharesOf(bob)), 8e9, "the later one");
    }

    function test_exitWeighsNothingAtOnceAndIsPaidLater() external {
        join(operator, 10e9);
        join(alice, 20e9);
        uint64 maturesAt = exit(alice, sharesOf(alice) / 2);
        eq(registry.nodeOf(node).weight, 20e9, "weight");
        eq(maturesAt, height() + UNBONDING + PART, "clock");
        vm.roll(maturesAt - 1);
        vm.prank(alice);
        vm.expectRevert(abi.encodeWithSelector(Pool.NotMatured.selector, maturesAt));
        pool.withdraw();
        vm.prank(bob);
        vm.expectRevert(Pool.NoExit.selector);
        pool.withdraw();
        vm.roll(maturesAt);
        vm.prank(alice);
        eq(pool.withdraw(), 10e9, "paid");
        eq(token.balanceOf(alice), 990 ether, "arrived");
        vm.prank(alice);
        vm.expectRevert(Pool.NoExit.selector);
        pool.withdraw();
    }

    function test_exitsAreSlashedUntilTheyArePaid() external {
        join(operator, 10e9);
        join(alice, 20e9);
        uint64 first = exit(alice, 10e15);
        registry.slash(node, 5000, address(0));
        exit(alice, 5e15); // worth half
        uint64 second = exit(operator, 10e15);
        registry.slash(node, 1000, address(0));
        (Pool.Exit[] memory list, uint64[] memory left) = pool.exitsOf(alice);
        eq(list.length, 2, "two exits");
        eq(left[0], 4.5e9, "both slashes");
        eq(left[1], 2.25e9, "the second");
        eq(first, second, "one bucket");
        vm.roll(second);
        vm.prank(alice);
        eq(pool.withdraw(), 6.75e9, "pro rata");
        registry.slash(node, 10_000, address(0)); // the registry has paid, nothing of it is left to slash
        (, left) = pool.exitsOf(operator);
        eq(left[0], 4.5e9, "paid to the pool before the slash");
        vm.prank(operator);
        eq(pool.withdraw(), 4.5e9, "and kept for its owner");
        eq(token.balanceOf(address(pool)), 0, "nothing stays behind");
    }

    function test_aWornOutPoolTakesNobody() external {
        join(operator, 10e9);
        registry.slash(node, 10_000, address(0));
        vm.prank(operator);
        vm.expectRevert(abi.encodeWithSelector(Pool.WornOut.selector, 0));
        pool.join(1 ether);
        eq(pool.worth(sharesOf(operator)), 0, "nothing left");
        eq(earned(operator), 0, "nothing earned");
    }

    function test_nothingLeftToPayIsPaidToo() external {
        join(operator, 10e9);
        vm.roll(exit(operator, 5e15));
        registry.slash(node, 10_000, address(0));
        vm.prank(operator);
        eq(pool.withdraw(), 0, "slashed");
    }

    function test_manyExitsNeedManyCalls() external {
        join(operator, 10e9);
        uint64 maturesAt;
        for (uint256 i = 0; i < 33; i++) {
            maturesAt = exit(operator, 1e15 / 10);
        }
        vm.roll(maturesAt);
        vm.prank(operator);
        eq(pool.withdraw(), 32e8, "thirty-two");
        vm.prank(operator);
        eq(pool.withdraw(), 1e8, "and one");
    }

    function test_giftsDoNotMoveThePrice(uint64 gift, uint64 stake) external {
        join(operator, 1);
        gift = uint64(bound(gift, 1, 900e9));
        stake = uint64(bound(stake, 1, 9));
        token.faucet(address(pool), uint256(gift) * 1 gwei);
        token.faucet(address(registry), uint256(gift) * 1 gwei);
        eq(join(alice, stake), uint256(stake) * 1e6, "the price of the first share");
        eq(pool.worth(sharesOf(alice)), stake, "nothing lost");
        eq(earned(alice), 0, "nothing won");
    }

    function test_roundingNeverPaysMore(uint64 first, uint64 second, uint16 bps, uint256 part) external {
        first = uint64(bound(first, 1e6, 900e9));
        second = uint64(bound(second, 1, 9 * uint256(first) < 900e9 ? 9 * first : 900e9));
        join(operator, first);
        registry.slash(node, uint16(bound(bps, 100, 9990)), address(0));
        uint256 before = pool.worth(sharesOf(operator));
        second = second > 9 * before ? uint64(9 * before) : second;
        if (second == 0) return;
        join(alice, second);
        uint256 all = sharesOf(alice);
        uint256 some = bound(part, 1, all);
        uint64 got = pool.worth(some);
        if (got != 0) exit(alice, some);
        uint64 rest = pool.worth(all - some);
        if (got != 0 && rest != 0) exit(alice, all - some);
        yes(uint256(got) + rest <= second, "not more than it put in");
        yes(uint256(got) + rest + 2 >= second, "two roundings less at most");
        yes(pool.worth(sharesOf(operator)) >= before, "the others lose nothing");
    }

    function test_takesNoShortTransfers() external {
        ShortToken short = new ShortToken();
        Registry r = new Registry(Registry.Config(IERC20(address(short)), address(escrow), 4, registryParams()));
        Pool p = new Pools(r, token).create(0);
        bytes memory s = signed(KEY, r.nodeKeyDigest(address(p), node, 2, 0));
        p.register(node, 2, s);
        vm.expectRevert(Pool.NotPlainToken.selector);
        p.join(1 ether);
    }
}

/// @notice Keeps one wei of every transfer.
contract ShortToken {
    mapping(address => uint256) public balanceOf;

    function transferFrom(address, address to, uint256 amount) external returns (bool) {
        balanceOf[to] += amount - 1;
        return true;
    }
}
