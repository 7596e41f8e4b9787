// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Base} from "./Base.sol";
import {Parameters} from "../src/registry/Parameters.sol";
import {Registry} from "../src/registry/Registry.sol";
import {IEscrow} from "../src/lib/Interfaces.sol";
import {Rules} from "../src/lib/Types.sol";

/// @notice As much of an escrow as the registry asks: how long a voucher lives.
contract Lives {
    function head() external pure returns (IEscrow.Head memory h) {
        h.params = 3;
    }

    function rulesOf(uint32 version) external pure returns (Rules memory r) {
        r.voucherLife = version == 3 ? 40 : 0;
    }

    function retiresAt(uint32) external pure returns (uint64) {
        return type(uint64).max;
    }
}

/// @notice Governed numbers, and the cap of weight per owner that they set.
contract RegistryParamsTest is Base {
    address private constant GOVERNOR = address(0x60);
    address private alice = address(0x100);
    address private bob = address(0x200);

    function setUp() public {
        deploy();
        Parameters.Params memory p = registryParams();
        (p.ownerCap, p.startStake, p.minVerifiers) = (10e9, 8e9, 2);
        address lives = address(new Lives());
        registry = new Registry(Registry.Config(IERC20(address(token)), lives, 4, p));
        registry.connect(GOVERNOR, new address[](0));
        fund(alice, 1000 ether);
        fund(bob, 1000 ether);
    }

    function join(uint256 key, address owner, uint8 roles, uint64 gweis) private returns (address node) {
        node = vm.addr(key);
        bytes memory s = signed(key, registry.nodeKeyDigest(owner, node, roles, registry.nodeOf(node).nonce));
        vm.prank(owner);
        registry.register(node, roles, s);
        if (gweis == 0) return node;
        vm.prank(owner);
        registry.addStake(node, uint256(gweis) * 1 gwei);
    }

    function set(Parameters.Params memory p) private {
        vm.prank(GOVERNOR);
        registry.setParams(p);
    }

    function test_ownersWeighNoMoreThanTheCap() external {
        address a = join(1, alice, 2, 7e9);
        address b = join(2, alice, 6, 7e9);
        address c = join(3, alice, 1, 7e9);
        eq(registry.nodeOf(a).weight, 7e9, "the first fits");
        eq(registry.nodeOf(b).weight, 3e9, "the second takes what is left");
        eq(registry.nodeOf(c).weight, 0, "a miner weighs nothing");
        eq(registry.ownerWeight(alice), 10e9, "the cap");
        eq(registry.nodeOf(join(4, bob, 2, 11e9)).weight, 10e9, "each owner has its own");
        vm.prank(alice);
        registry.requestUnbond(a, 5e9);
        eq(registry.nodeOf(b).weight, 3e9, "not yet");
        registry.reweigh(b);
        eq(registry.nodeOf(b).weight, 7e9, "anyone may bring it up to date");
        eq(registry.ownerWeight(alice), 9e9, "below the cap");
        registry.reweigh(address(0x999));
    }

    function test_ownersNotNodesStartTheNetwork() external {
        join(1, alice, 2, 5e9);
        join(2, alice, 2, 5e9);
        yes(!registry.started(), "one owner");
        address c = join(3, bob, 2, 1e9);
        yes(registry.started(), "two");
        eq(registry.verifierOwners(), 2, "owners");
        join(3, bob, 4, 0);
        yes(!registry.started(), "an auditor is none");
        join(3, bob, 2, 0);
        yes(registry.started(), "again");
        vm.prank(bob);
        registry.requestUnbond(c, 1e9);
        eq(registry.verifierOwners(), 1, "gone");
        eq(registry.verifiersOf(alice), 2, "both nodes of the other");
    }

    function test_changesWaitOneVoucherLife() external {
        address a = join(1, alice, 2, 7e9);
        Parameters.Params memory p = registry.params();
        (p.ownerCap, p.minStake, p.unbondingBlocks) = (5e9, 2e9, 64);
        vm.expectRevert(abi.encodeWithSelector(Parameters.NotGovernor.selector, address(this)));
        registry.setParams(p);
        set(p);
        (, uint64 from) = registry.nextParams();
        eq(from, height() + 40, "one voucher life");
        vm.roll(from - 1);
        registry.reweigh(a);
        eq(registry.nodeOf(a).weight, 7e9, "the old cap");
        eq(registry.unbondingBlocks(), 32, "the old period");
        vm.roll(from);
        eq(registry.minStake(), 2e9, "the new floor");
        registry.reweigh(a);
        eq(registry.nodeOf(a).weight, 5e9, "the new cap");
        p.ownerCap = 6e9;
        set(p);
        eq(registry.params().ownerCap, 5e9, "the change before it stays in force");
        vm.roll(height() + 39);
        p.ownerCap = 8e9;
        set(p);
        vm.roll(height() + 1);
        eq(registry.params().ownerCap, 5e9, "a pending change was replaced");
        vm.roll(height() + 39);
        eq(registry.params().ownerCap, 8e9, "by the last");
    }

    function test_aShorterPeriodKeepsTheClocks() external {
        address a = join(1, alice, 2, 7e9);
        Parameters.Params memory p = registry.params();
        p.unbondingBlocks = 256;
        set(p);
        vm.roll(height() + 40);
        vm.prank(alice);
        uint64 long = registry.requestUnbond(a, 1e9);
        eq(long, height() + 256 + 16, "the longer period");
        p.unbondingBlocks = 32;
        set(p);
        vm.roll(height() + 40);
        vm.prank(alice);
        eq(registry.requestUnbond(a, 1e9), long, "buckets mature in order");
        vm.roll(long - 32);
        vm.prank(alice);
        eq(registry.requestUnbond(a, 1e9), long, "not a block sooner than its own period");
        vm.roll(long);
        vm.prank(alice);
        eq(registry.requestUnbond(a, 1e9), long + 32 + 2, "the shorter period");
        vm.prank(alice);
        eq(registry.withdrawStake(a), 3e9, "three requests");
    }

    function refused(Parameters.Params memory p, bytes32 name) private {
        vm.prank(GOVERNOR);
        (bool ok, bytes memory why) = address(registry).call(abi.encodeCall(Parameters.setParams, (p)));
        yes(!ok && bytes4(why) == Parameters.OutOfBounds.selector, "taken");
        bytes32 got;
        assembly ("memory-safe") {
            got := mload(add(why, 36))
        }
        eq(got, name, "another bound");
    }

    function test_bounds() external {
        Parameters.Params memory d = registry.params();
        Parameters.Params memory p = registry.params();
        p.minStake = d.minStake * 16 + 1;
        refused(p, "minStake");
        p.minStake = d.minStake / 16 - 1;
        refused(p, "minStake");
        (p.minStake, p.ownerCap) = (d.minStake, d.ownerCap * 16 + 1);
        refused(p, "ownerCap");
        (p.minStake, p.ownerCap) = (d.minStake * 16, d.minStake * 16 - 1);
        refused(p, "ownerCap");
        (p.minStake, p.ownerCap, p.startStake) = (d.minStake, d.ownerCap, d.startStake / 16 - 1);
        refused(p, "startStake");
        (p.startStake, p.unbondingBlocks) = (d.startStake, d.unbondingBlocks - 1);
        refused(p, "unbondingBlocks");
        p.unbondingBlocks = d.unbondingBlocks * 8 + 1;
        refused(p, "unbondingBlocks");
        (p.unbondingBlocks, p.minVerifiers) = (d.unbondingBlocks * 8, 0);
        refused(p, "minVerifiers");
        (p.minVerifiers, p.slashMax) = (255, 10_001);
        refused(p, "slashMax");
        (p.slashMax, p.slashMin) = (0, 0);
        refused(p, "slashMax");
        (p.slashMax, p.slashMin) = (10_000, 0);
        refused(p, "slashMin");
        (p.slashMax, p.slashMin) = (10, 11);
        refused(p, "slashMin");
        p.slashMin = 10;
        set(p);
    }

    function test_refusesBadConfig() external {
        Parameters.Params memory p = registryParams();
        p.minStake = 0;
        refusedConfig(p);
        (p.minStake, p.ownerCap) = (2, 1);
        refusedConfig(p);
        (p.ownerCap, p.startStake) = (2, 0);
        refusedConfig(p);
        (p.startStake, p.unbondingBlocks) = (1, 0);
        refusedConfig(p);
        (p.unbondingBlocks, p.minVerifiers) = (1, 0);
        refusedConfig(p);
        (p.minVerifiers, p.slashMin) = (1, 0);
        refusedConfig(p);
        (p.slashMin, p.slashMax) = (2, 1);
        refusedConfig(p);
        p.slashMax = 10_001;
        refusedConfig(p);
    }

    function refusedConfig(Parameters.Params memory p) private {
        vm.expectRevert(Parameters.BadConfig.selector);
        new Registry(Registry.Config(IERC20(address(token)), address(escrow), 4, p));
    }
}
