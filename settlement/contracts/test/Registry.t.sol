// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Base} from "./Base.sol";
import {Registry} from "../src/registry/Registry.sol";
import {WeightTree} from "../src/lib/WeightTree.sol";

contract RegistryTest is Base {
    uint256 private constant KEY = 0xA11;
    address private owner = address(0x100);
    address private node;

    function setUp() public {
        deploy();
        node = vm.addr(KEY);
        fund(owner, 1000 ether);
    }

    function register(uint256 key, address to, uint8 roles) private {
        address n = vm.addr(key);
        bytes memory signature = signed(key, registry.nodeKeyDigest(to, n, roles, registry.nodeOf(n).nonce));
        vm.prank(to);
        registry.register(n, roles, signature);
    }

    function stake(address to, address n, uint256 amount) private {
        vm.prank(to);
        registry.addStake(n, amount);
    }

    function weight(uint8 role) private returns (uint128 total) {
        vm.roll(block.number + 1);
        (, total) = registry.snapshotAt(role, uint64(block.number - 1));
    }

    function test_registersWithConsent() external {
        register(KEY, owner, 7);
        Registry.Node memory n = registry.nodeOf(node);
        eq(n.owner, owner, "owner");
        eq(n.roles, 7, "roles");
        eq(n.nonce, 1, "nonce");
    }

    function test_refusesForeignConsent() external {
        bytes memory signature = signed(KEY, registry.nodeKeyDigest(owner, node, 7, 0));
        vm.expectPartialRevert(Registry.BadSignature.selector); // signed for another owner
        registry.register(node, 7, signature);
        vm.prank(owner);
        vm.expectPartialRevert(Registry.BadSignature.selector); // other roles
        registry.register(node, 3, signature);
        vm.prank(owner);
        vm.chainId(5);
        vm.expectPartialRevert(Registry.BadSignature.selector); // another chain
        registry.register(node, 7, signature);
    }

    function test_refusesMalleableSignature() external {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(KEY, registry.nodeKeyDigest(owner, node, 7, 0));
        uint256 order = 0xFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFFEBAAEDCE6AF48A03BBFD25E8CD0364141;
        bytes memory high = abi.encodePacked(r, bytes32(order - uint256(s)), v == 27 ? uint8(28) : uint8(27));
        vm.prank(owner);
        vm.expectPartialRevert(Registry.BadSignature.selector);
        registry.register(node, 7, high);
        vm.prank(owner);
        vm.expectPartialRevert(Registry.BadSignature.selector);
        registry.register(node, 7, abi.encodePacked(r, s));
    }

    function test_consentCountsOnce() external {
        bytes memory signature = signed(KEY, registry.nodeKeyDigest(owner, node, 7, 0));
        vm.prank(owner);
        registry.register(node, 7, signature);
        vm.prank(owner);
        vm.expectPartialRevert(Registry.BadSignature.selector);
        registry.register(node, 7, signature);
    }

    function test_refusesUnknownRoles(uint8 roles) external {
        vm.assume(roles == 0 || roles > 31);
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownRole.selector, roles));
        registry.register(node, roles, "");
    }

    function test_stakeKeepsItsOwner() external {
        register(KEY, owner, 7);
        stake(owner, node, 1 ether);
        address thief = address(0x666);
        bytes memory signature = signed(KEY, registry.nodeKeyDigest(thief, node, 7, 1));
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Registry.NodeHasOwner.selector, owner));
        registry.register(node, 7, signature);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotOwner.selector, owner));
        registry.requestUnbond(node);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownNode.selector, thief));
        registry.addStake(thief, 1 ether);
    }

    function test_refusesBadAmounts() external {
        register(KEY, owner, 7);
        vm.prank(owner);
        vm.expectRevert(Registry.ZeroAmount.selector);
        registry.addStake(node, 0);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotWholeGwei.selector, 1 gwei + 1));
        registry.addStake(node, 1 gwei + 1);
        vm.prank(owner);
        vm.expectPartialRevert(Registry.AmountTooLarge.selector);
        registry.addStake(node, uint256(type(uint64).max) * 1 gwei + 1 gwei);
    }

    function test_weightFollowsStakeRolesAndUnbonding(uint256 amount) external {
        uint64 gweis = uint64(bound(amount, MIN_STAKE, 900e9));
        register(KEY, owner, 3);
        stake(owner, node, (MIN_STAKE - 1) * 1 gwei);
        eq(weight(2), 0, "below the minimum");
        stake(owner, node, uint256(gweis - MIN_STAKE + 1) * 1 gwei);
        eq(weight(2), gweis, "verifier weight");
        eq(weight(4), 0, "no auditor");
        register(KEY, owner, 4);
        eq(weight(2), 0, "no verifier any more");
        eq(weight(4), gweis, "auditor weight");
        vm.prank(owner);
        registry.requestUnbond(node);
        eq(weight(4), 0, "unbonding weighs nothing");
        register(KEY, owner, 7);
        eq(weight(2) + weight(4), 0, "a new role does not bring it back");
    }

    function test_unbonding() external {
        register(KEY, owner, 7);
        vm.prank(owner);
        vm.expectRevert(Registry.ZeroAmount.selector);
        registry.requestUnbond(node);
        stake(owner, node, 5 ether);
        vm.prank(owner);
        vm.expectRevert(Registry.NotUnbonding.selector);
        registry.withdrawStake(node);
        vm.prank(owner);
        registry.requestUnbond(node);
        uint64 free = uint64(block.number) + UNBONDING;
        vm.roll(free - 1);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.Unbonding.selector, free));
        registry.withdrawStake(node);
        vm.roll(free);
        vm.prank(owner);
        registry.withdrawStake(node);
        eq(token.balanceOf(owner), 1000 ether, "stake is back");
        eq(token.balanceOf(address(registry)), 0, "registry is empty");
        stake(owner, node, 2 ether);
        eq(weight(2), 2e9, "bonded again");
    }

    function test_snapshots() external {
        eq(registry.snapshotBlock(0), 0, "round 0");
        eq(registry.snapshotBlock(1), 0, "round 1");
        eq(registry.snapshotBlock(1004), 1000, "the boundary before the round");
        eq(registry.snapshotBlock(1005), 1004, "not the round itself");
        register(KEY, owner, 2);
        stake(owner, node, 1 ether);
        vm.expectRevert(abi.encodeWithSelector(WeightTree.SnapshotNotReached.selector, uint64(1000)));
        registry.snapshotAt(2, 1000);
        vm.roll(1001);
        (, uint128 before) = registry.snapshotAt(2, 999);
        (, uint128 total) = registry.snapshotAt(2, 1000);
        eq(before, 0, "before the stake");
        eq(total, 1e9, "after the block");
        vm.expectRevert(abi.encodeWithSelector(Registry.UnknownRole.selector, uint8(1)));
        registry.snapshotAt(1, 1000);
        vm.expectRevert(abi.encodeWithSelector(Registry.EmptySnapshot.selector, uint64(999)));
        registry.drawPoint(2, 999, 0, 0, 0);
    }

    function test_soleMemberIsAlwaysDrawn(bytes32 beacon, bytes32 assignment, uint32 index) external {
        register(KEY, owner, 2);
        stake(owner, node, 1 ether);
        vm.roll(1001);
        bytes memory path = hex"0000";
        yes(registry.checkDraw(2, 1000, beacon, assignment, index, 0, node, 1e9, path), "drawn");
        yes(!registry.checkDraw(2, 1000, beacon, assignment, index, 0, node, 2e9, path), "not with another weight");
        yes(!registry.checkDraw(2, 1000, beacon, assignment, index, 1, node, 1e9, path), "not at another leaf");
        vm.expectPartialRevert(WeightTree.BadPathLength.selector);
        registry.checkDraw(2, 1000, beacon, assignment, index, 0, node, 1e9, hex"000001");
        vm.expectPartialRevert(WeightTree.SumTooLarge.selector);
        registry.checkDraw(2, 1000, beacon, assignment, index, 0, node, type(uint128).max, path);
        vm.expectPartialRevert(WeightTree.SumTooLarge.selector);
        registry.checkDraw(
            2, 1000, beacon, assignment, index, 0, node, 1e9, abi.encodePacked(uint16(1), bytes32("x"), type(uint128).max)
        );
    }

    function test_refusesBadConfig() external {
        vm.expectRevert(Registry.BadConfig.selector);
        new Registry(IERC20(address(token)), address(escrow), 1, 1, 0);
        vm.expectRevert(Registry.BadConfig.selector);
        new Registry(IERC20(address(0)), address(escrow), 1, 1, 1);
    }
}
