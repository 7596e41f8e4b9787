// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Registry} from "../src/registry/Registry.sol";
import {Unbonding} from "../src/registry/Unbonding.sol";

/// @notice Stake on its way out: buckets, slashes, and what may not stretch a clock.
contract RegistryUnbondingTest is Base {
    uint256 private constant KEY = 0xA11;
    uint64 private constant PART = 2; // UNBONDING / 16
    address private constant SLASHER = address(0x51);
    address private constant PROVER = address(0x52);
    address private owner = address(0x100);
    address private node;

    function setUp() public {
        deploy();
        address[] memory slashers = new address[](1);
        slashers[0] = SLASHER;
        registry.connect(address(0x60), slashers);
        node = vm.addr(KEY);
        fund(owner, 1000 ether);
        bytes memory signature = signed(KEY, registry.nodeKeyDigest(owner, node, 6, 0));
        vm.prank(owner);
        registry.register(node, 6, signature);
        vm.prank(owner);
        registry.addStake(node, 100 ether);
    }

    function unbond(uint64 gweis) private returns (uint64) {
        vm.prank(owner);
        return registry.requestUnbond(node, gweis);
    }

    function withdraw() private returns (uint64) {
        vm.prank(owner);
        return registry.withdrawStake(node);
    }

    function weight() private returns (uint128 total) {
        vm.roll(height() + 1);
        (, total) = registry.snapshotAt(2, height() - 1);
    }

    function test_partOfTheStake() external {
        vm.prank(owner);
        vm.expectRevert(Registry.ZeroAmount.selector);
        registry.requestUnbond(node, 0);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.AmountTooLarge.selector, 100e9 + 1));
        registry.requestUnbond(node, 100e9 + 1);
        vm.prank(owner);
        vm.expectRevert(Registry.NotUnbonding.selector);
        registry.withdrawStake(node);
        uint64 asked = height();
        uint64 maturesAt = unbond(30e9);
        eq(maturesAt, asked + UNBONDING + PART, "the period and a sixteenth");
        eq(weight(), 70e9, "the weight falls at once");
        vm.roll(maturesAt - 1);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotMatured.selector, maturesAt));
        registry.withdrawStake(node);
        vm.roll(maturesAt);
        eq(withdraw(), 30e9, "paid");
        eq(token.balanceOf(owner), 930 ether, "arrived");
        eq(token.balanceOf(address(registry)), 70 ether, "the rest stays");
        vm.prank(owner);
        vm.expectRevert(Registry.NotUnbonding.selector);
        registry.withdrawStake(node);
        vm.prank(owner);
        registry.addStake(node, 5 ether);
        eq(weight(), 75e9, "bonded again");
    }

    function test_laterRequestsStretchNoClock() external {
        uint64 first = unbond(10e9);
        uint64 start = height();
        for (uint64 i = 1; i <= 3 * UNBONDING; i++) {
            vm.roll(start + i);
            uint64 maturesAt = unbond(1e8);
            yes(maturesAt >= start + i + UNBONDING, "never sooner than the period");
            yes(maturesAt <= start + i + UNBONDING + PART, "at most a part later");
            Unbonding.Bucket[] memory buckets = registry.unbondingOf(node);
            yes(buckets.length <= 18, "few buckets");
            yes(start + i > first || buckets[0].maturesAt == first, "the first keeps its clock");
        }
        uint64 sum = 0;
        Unbonding.Bucket[] memory list = registry.unbondingOf(node);
        for (uint256 i = 0; i < list.length; i++) {
            sum += list[i].amount;
        }
        eq(sum, registry.nodeOf(node).unbonding, "buckets hold what is unbonding");
        vm.roll(height() + UNBONDING + PART);
        eq(withdraw(), 10e9 + 3 * uint64(UNBONDING) * 1e8, "all of it");
    }

    function test_slashTakesFromAll(uint16 bps, uint64 asked) external {
        bps = uint16(bound(bps, 0, 12_000));
        asked = uint64(bound(asked, 2, 100e9));
        unbond(asked / 2);
        vm.roll(height() + 5);
        unbond(asked - asked / 2);
        vm.prank(SLASHER);
        uint64 taken = registry.slash(node, bps, PROVER);
        uint256 part = bps < 100 ? 100 : bps > 10_000 ? 10_000 : bps;
        Registry.Node memory n = registry.nodeOf(node);
        uint256 left = uint256(n.stake) + n.unbonding;
        eq(left + taken, 100e9, "nothing is lost");
        uint256 exact = 100e9 * part / 10_000;
        yes(taken <= exact && taken + 3 >= exact, "the part, less than a gwei a piece from it");
        yes(n.unbonding >= asked - (uint256(asked) * part / 10_000), "unbonding stake alike");
        eq(n.weight, n.stake >= MIN_STAKE ? n.stake : 0, "weight follows");
        eq(token.balanceOf(PROVER), uint256(taken / 2) * 1 gwei, "half to the prover");
        eq(token.balanceOf(registry.BURN()), uint256(taken - taken / 2) * 1 gwei, "half burns");
        eq(registry.keptOf(node, owner), 1e27 * (10_000 - part) / 10_000, "kept");
        if (n.unbonding == 0) return;
        vm.roll(height() + UNBONDING + PART);
        eq(withdraw(), n.unbonding, "the rest is paid");
    }

    function test_maturedStakeCanBeSlashedUntilPaid() external {
        vm.roll(unbond(100e9));
        vm.prank(SLASHER);
        eq(registry.slash(node, 5000, address(0)), 50e9, "half of it");
        eq(token.balanceOf(registry.BURN()), 50 ether, "without a prover all burns");
        eq(withdraw(), 50e9, "what is left");
    }

    function test_onlySlashersSlash() external {
        vm.expectRevert(abi.encodeWithSelector(Registry.NotSlasher.selector, address(this)));
        registry.slash(node, 100, PROVER);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotSlasher.selector, owner));
        registry.slash(node, 100, PROVER);
        vm.prank(SLASHER);
        eq(registry.slash(address(0x999), 100, PROVER), 0, "an unknown node has nothing");
    }

    function test_slashesCompound() external {
        for (uint256 i = 0; i < 3; i++) {
            vm.prank(SLASHER);
            registry.slash(node, 5000, PROVER);
        }
        eq(registry.nodeOf(node).stake, 12.5e9, "an eighth");
        eq(registry.keptOf(node, owner), 125e24, "is kept");
        eq(registry.keptOf(node, PROVER), 1e27, "other owners are not touched");
    }
}
