// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Base} from "./Base.sol";
import {Parameters} from "../src/registry/Parameters.sol";
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

    function unbond(address to, address n, uint64 gweis) private returns (uint64 maturesAt) {
        vm.prank(to);
        return registry.requestUnbond(n, gweis);
    }

    function weight(uint8 role) private returns (uint128 total) {
        vm.roll(height() + 1);
        (, total) = registry.snapshotAt(role, height() - 1);
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
        registry.requestUnbond(node, 1);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotOwner.selector, owner));
        registry.withdrawStake(node);
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
        unbond(owner, node, gweis);
        eq(weight(4), 0, "unbonding weighs nothing");
        register(KEY, owner, 7);
        eq(weight(2) + weight(4), 0, "a new role does not bring it back");
    }

    function test_stakeThatUnbondsKeepsItsOwner() external {
        register(KEY, owner, 7);
        stake(owner, node, 1 ether);
        uint64 maturesAt = unbond(owner, node, 1e9);
        address other = address(0x200);
        bytes memory signature = signed(KEY, registry.nodeKeyDigest(other, node, 7, 1));
        vm.prank(other);
        vm.expectRevert(abi.encodeWithSelector(Registry.NodeHasOwner.selector, owner));
        registry.register(node, 7, signature);
        vm.roll(maturesAt);
        vm.prank(owner);
        registry.withdrawStake(node);
        vm.prank(other);
        registry.register(node, 7, signature);
        eq(registry.nodeOf(node).owner, other, "a node without stake may move");
    }

    function test_ownerHistory() external {
        address other = address(0x200);
        vm.expectRevert(abi.encodeWithSelector(WeightTree.SnapshotNotReached.selector, uint64(1000)));
        registry.ownerAt(node, 1000);
        register(KEY, owner, 7);
        vm.roll(1001);
        eq(registry.ownerAt(node, 999), address(0), "before");
        eq(registry.ownerAt(node, 1000), owner, "after the block");
        register(KEY, owner, 3);
        vm.roll(1005);
        register(KEY, other, 3);
        register(KEY, owner, 3);
        register(KEY, other, 3);
        vm.roll(1009);
        eq(registry.ownerAt(node, 1000), owner, "still");
        eq(registry.ownerAt(node, 1004), owner, "until the change");
        eq(registry.ownerAt(node, 1005), other, "the last of a block");
        eq(registry.ownerAt(node, 1008), other, "from then on");
        vm.expectRevert(abi.encodeWithSelector(WeightTree.SnapshotNotReached.selector, uint64(1009)));
        registry.ownerAt(node, 1009);
    }

    function test_started() external {
        yes(!registry.started(), "nobody");
        register(KEY, owner, 4);
        stake(owner, node, 1 ether);
        yes(!registry.started(), "auditors do not count");
        eq(registry.verifierOwners(), 0, "no verifier");
        register(KEY, owner, 2);
        yes(registry.started(), "one verifier");
        eq(registry.verifierOwners(), 1, "one owner");
        unbond(owner, node, 1);
        yes(!registry.started(), "its stake is too small");
        eq(registry.verifierOwners(), 0, "no weight, no owner");
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

    function test_leavesAreUsedAgain() external {
        register(KEY, owner, 6);
        stake(owner, node, 2 ether);
        register(KEY + 1, owner, 2);
        address second = vm.addr(KEY + 1);
        stake(owner, second, 3 ether);
        eq(registry.nodeOf(second).verifierLeaf, 2, "the next leaf");
        unbond(owner, node, 2e9);
        eq(registry.nodeOf(node).verifierLeaf, 0, "given back");
        register(KEY + 2, owner, 6);
        address third = vm.addr(KEY + 2);
        stake(owner, third, 4 ether);
        eq(registry.nodeOf(third).verifierLeaf, 1, "taken");
        eq(registry.nodeOf(third).auditorLeaf, 1, "in both trees");
        stake(owner, node, 2 ether);
        eq(registry.nodeOf(node).verifierLeaf, 3, "a new one");
        eq(registry.leaves(2), 3, "three verifiers");
        eq(registry.leaves(4), 2, "two auditors");
        eq(weight(2), 9e9, "all weigh");
    }

    function test_refusesBadConfig() external {
        Registry.Config memory c = Registry.Config(IERC20(address(token)), address(escrow), 1, registryParams());
        c.snapshotInterval = 0;
        vm.expectRevert(Parameters.BadConfig.selector);
        new Registry(c);
        (c.snapshotInterval, c.token) = (1, IERC20(address(0)));
        vm.expectRevert(Parameters.BadConfig.selector);
        new Registry(c);
        (c.token, c.escrow) = (IERC20(address(token)), address(0));
        vm.expectRevert(Parameters.BadConfig.selector);
        new Registry(c);
    }

    function test_connectsOnce() external {
        address[] memory slashers = new address[](1);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.NotDeployer.selector, address(this)));
        registry.connect(owner, slashers);
        vm.expectRevert(Parameters.BadConfig.selector);
        registry.connect(address(0), slashers);
        vm.expectRevert(Parameters.BadConfig.selector);
        registry.connect(owner, slashers);
        slashers[0] = address(0x51);
        registry.connect(owner, slashers);
        yes(registry.isSlasher(address(0x51)) && registry.governor() == owner, "connected");
        vm.expectRevert(Registry.AlreadyConnected.selector);
        registry.connect(owner, slashers);
    }
}
