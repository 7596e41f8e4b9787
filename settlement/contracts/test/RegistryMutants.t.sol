// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ERC20} from "@openzeppelin/contracts/token/ERC20/ERC20.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Base} from "./Base.sol";
import {Parameters} from "../src/registry/Parameters.sol";
import {Registry} from "../src/registry/Registry.sol";
import {Unbonding} from "../src/registry/Unbonding.sol";

interface StoreVm {
    function store(address target, bytes32 slot, bytes32 value) external;
    function load(address target, bytes32 slot) external view returns (bytes32);
}

/// @notice A token that takes a tithe when told to, and calls somebody whenever it moves.
contract OddToken is ERC20("odd", "ODD") {
    bool public taxed;
    address private target;
    bytes private data;
    bytes public answer;

    function mint(address to, uint256 amount) external {
        _mint(to, amount);
    }

    function tax() external {
        taxed = true;
    }

    function arm(address target_, bytes calldata data_) external {
        (target, data) = (target_, data_);
    }

    function _update(address from, address to, uint256 value) internal override {
        super._update(from, to, value);
        if (taxed && from != address(0)) super._update(to, address(1), value / 10);
        if (target == address(0)) return;
        (, answer) = target.call(data);
    }
}

/// @notice What mutation testing found that no other suite of the registry noticed: edges, guards, odd tokens.
contract RegistryMutantsTest is Base {
    address private constant GOVERNOR = address(0x60);
    address private constant SLASHER = address(0x51);
    uint64 private constant MOST = type(uint64).max;
    StoreVm private constant STORE = StoreVm(address(vm));
    address private owner = address(0x100);
    OddToken private odd;

    function setUp() public {
        deploy();
        odd = new OddToken();
        Parameters.Params memory p = registryParams();
        p.minStake = 1;
        use(p);
    }

    /// @dev A registry of the odd token with these parameters.
    function use(Parameters.Params memory p) private {
        registry = new Registry(Registry.Config(IERC20(address(odd)), address(escrow), 4, p));
        address[] memory slashers = new address[](1);
        slashers[0] = SLASHER;
        registry.connect(GOVERNOR, slashers);
        vm.prank(owner);
        odd.approve(address(registry), type(uint256).max);
    }

    function register(uint256 key, uint8 roles) private returns (address node) {
        node = vm.addr(key);
        bytes memory s = signed(key, registry.nodeKeyDigest(owner, node, roles, registry.nodeOf(node).nonce));
        vm.prank(owner);
        registry.register(node, roles, s);
    }

    function stake(address node, uint64 gweis) private {
        odd.mint(owner, uint256(gweis) * 1 gwei);
        vm.prank(owner);
        registry.addStake(node, uint256(gweis) * 1 gwei);
    }

    function join(uint256 key, uint8 roles, uint64 gweis) private returns (address node) {
        node = register(key, roles);
        stake(node, gweis);
    }

    function set(Parameters.Params memory p) private {
        vm.prank(GOVERNOR);
        registry.setParams(p);
        vm.roll(height() + LIFE);
    }

    function test_connectNeedsAGovernor() external {
        registry = new Registry(Registry.Config(IERC20(address(odd)), address(escrow), 4, registryParams()));
        vm.expectRevert(Parameters.BadConfig.selector);
        registry.connect(address(0), new address[](0));
        vm.expectRevert(Parameters.BadConfig.selector);
        registry.connect(GOVERNOR, new address[](1));
    }

    // Tokens that are none

    function test_taxedTokenIsRefused() external {
        address node = register(1, 2);
        odd.mint(owner, 10 gwei);
        odd.tax();
        vm.prank(owner);
        vm.expectRevert(Registry.NotPlainToken.selector);
        registry.addStake(node, 10 gwei);
    }

    /// @dev The token calls back into each function that moves tokens, while each of them runs.
    function test_nobodyReenters() external {
        address node = join(1, 2, 100);
        bytes[3] memory calls = [
            abi.encodeCall(registry.addStake, (node, 1 gwei)), abi.encodeCall(registry.withdrawStake, (node)),
            abi.encodeCall(registry.slash, (node, 1000, SLASHER))
        ];
        vm.prank(owner);
        registry.requestUnbond(node, 50);
        vm.roll(height() + 2 * UNBONDING);
        for (uint256 i = 0; i < calls.length; i++) {
            odd.arm(address(registry), calls[i]);
            vm.prank(SLASHER);
            registry.slash(node, 1000, SLASHER);
            reentered("a slash");
            stake(node, 10);
            reentered("a stake");
        }
        vm.prank(owner);
        registry.withdrawStake(node);
        reentered("a withdrawal");
    }

    function reentered(string memory what) private view {
        yes(bytes4(odd.answer()) == ReentrancyGuardTransient.ReentrancyGuardReentrantCall.selector, what);
    }

    // Edges of amounts

    function test_stakesFillSixtyFourBits() external {
        address miner = join(1, 1, 10);
        vm.prank(owner);
        registry.requestUnbond(miner, 4);
        odd.mint(owner, uint256(MOST) * 1 gwei);
        uint256 rest = uint256(MOST - 10) * 1 gwei;
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.AmountTooLarge.selector, rest + 1 gwei));
        registry.addStake(miner, rest + 1 gwei);
        vm.prank(owner);
        registry.addStake(miner, rest);
        eq(registry.nodeOf(miner).stake, MOST - 4, "all that fits beside what is unbonding");
    }

    function test_weightsFillSixtyFourBits() external {
        Parameters.Params memory p = registryParams();
        (p.minStake, p.ownerCap) = (1, MOST);
        use(p);
        address node = join(1, 2, MOST - 1);
        stake(node, 1);
        eq(registry.nodeOf(node).weight, MOST, "a tree of the most that there can be");
        owner = address(0x200);
        vm.prank(owner);
        odd.approve(address(registry), type(uint256).max);
        address other = register(2, 2);
        odd.mint(owner, 1 gwei);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.TotalTooLarge.selector, uint8(2)));
        registry.addStake(other, 1 gwei);
    }

    function test_slashesAreBounded() external {
        Parameters.Params memory p = registryParams();
        (p.minStake, p.slashMin, p.slashMax) = (1, 100, 5000);
        use(p);
        address node = join(1, 2, 10_000);
        vm.prank(SLASHER);
        eq(registry.slash(node, 10_000, address(0)), 5000, "no more than the governed most");
        vm.prank(SLASHER);
        eq(registry.slash(node, 1, address(0)), 50, "no less than the governed least");
    }

    // Weights and trees

    /// @dev Weights of one and two gwei, so that every point lies at an edge.
    function test_pointsAtTheEdges() external {
        (address a, address b) = (join(1, 2, 1), join(2, 2, 2));
        vm.roll(height() + 8);
        uint64 at = registry.snapshotBlock(height());
        bytes memory pathA = abi.encodePacked(uint16(1), leaf(1, b, 2), uint128(2));
        bytes memory pathB = abi.encodePacked(uint16(1), leaf(0, a, 1), uint128(1));
        uint256[3] memory seen;
        for (uint32 i = 0; i < 32; i++) {
            uint256 point = registry.drawPoint(2, at, "beacon", "assignment", i);
            seen[point]++;
            bool first = registry.checkDraw(2, at, "beacon", "assignment", i, 0, a, 1, pathA);
            bool second = registry.checkDraw(2, at, "beacon", "assignment", i, 1, b, 2, pathB);
            yes(first == (point == 0), "the first leaf has one point");
            yes(second == (point != 0), "the second has the other two");
        }
        yes(seen[0] != 0 && seen[1] != 0 && seen[2] != 0, "a point was never drawn");
    }

    function leaf(uint32 i, address node, uint128 weight) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), i, node, weight));
    }

    function test_takingStakeAwayNeverAddsWeight() external {
        Parameters.Params memory p = registryParams();
        (p.minStake, p.ownerCap, p.startStake) = (1, 10, 10);
        use(p);
        address node = join(1, 2, 30);
        eq(registry.nodeOf(node).weight, 10, "the cap");
        p.ownerCap = 20;
        set(p);
        vm.prank(owner);
        registry.requestUnbond(node, 1);
        eq(registry.nodeOf(node).weight, 10, "not by unbonding");
        vm.prank(SLASHER);
        registry.slash(node, 100, SLASHER);
        eq(registry.nodeOf(node).weight, 10, "not by a slash");
        registry.reweigh(node);
        eq(registry.nodeOf(node).weight, 20, "by asking");
    }

    function test_auditorsAreNoVerifiers() external {
        address node = join(1, 5, 7); // miner and auditor
        eq(registry.verifierOwners(), 0, "no verifier");
        eq(registry.leaves(2), 0, "no leaf among verifiers");
        eq(registry.leaves(4), 1, "one among auditors");
        register(1, 7);
        eq(registry.verifiersOf(owner), 1, "now it is one");
        register(1, 5);
        eq(registry.verifiersOf(owner), 0, "not any more");
        eq(registry.nodeOf(node).auditorLeaf, 1, "the auditor's leaf stays");
        join(2, 2, 7);
        eq(registry.leaves(4), 1, "a verifier takes no leaf among auditors");
    }

    function test_treesAreFull() external {
        address node = register(1, 2);
        // The counter of leaves given out, at 65,535 and at 65,536.
        bytes32 slot = leavesSlot();
        STORE.store(address(registry), slot, bytes32(uint256(1 << 16) - 1));
        stake(node, 5);
        eq(registry.nodeOf(node).verifierLeaf, 1 << 16, "the last leaf");
        address late = register(2, 2);
        odd.mint(owner, 5 gwei);
        vm.prank(owner);
        vm.expectRevert(abi.encodeWithSelector(Registry.TreeFull.selector, uint8(2)));
        registry.addStake(late, 5 gwei);
    }

    /// @dev Where leaves[2] is stored, found by looking for it.
    function leavesSlot() private returns (bytes32 slot) {
        for (uint256 i = 0; i < 64; i++) {
            slot = keccak256(abi.encode(uint256(2), i));
            bytes32 was = STORE.load(address(registry), slot);
            STORE.store(address(registry), slot, bytes32(uint256(77)));
            bool found = registry.leaves(2) == 77;
            STORE.store(address(registry), slot, was);
            if (found) return slot;
        }
        revert("no slot");
    }

    // Buckets of stake on its way out

    function unbond(address node, uint64 gweis) private returns (uint64) {
        vm.prank(owner);
        return registry.requestUnbond(node, gweis);
    }

    function bucket(Unbonding.Bucket memory b, uint64 amount, uint64 maturesAt) private pure {
        eq(b.amount, amount, "amount of a bucket");
        eq(b.maturesAt, maturesAt, "its block");
    }

    function test_maturedBucketsAreMerged() external {
        address node = join(1, 1, 100);
        uint64 start = height();
        unbond(node, 1);
        vm.roll(start + 3);
        unbond(node, 2);
        vm.roll(start + 6);
        unbond(node, 4);
        eq(registry.unbondingOf(node).length, 3, "each begins one");
        vm.roll(start + 37); // the second matures in this block
        unbond(node, 8);
        Unbonding.Bucket[] memory list = registry.unbondingOf(node);
        eq(list.length, 3, "the first two became one");
        bucket(list[0], 3, start + 37);
        bucket(list[1], 4, start + 40);
        bucket(list[2], 8, start + 71);
        vm.roll(start + 200);
        unbond(node, 16);
        list = registry.unbondingOf(node);
        eq(list.length, 2, "all that matured became one");
        bucket(list[0], 15, start + 71);
        bucket(list[1], 16, start + 234);
    }

    /// @dev A period that 16 does not divide: the grain is rounded up.
    function test_grainIsRoundedUp() external {
        Parameters.Params memory p = registryParams();
        (p.minStake, p.unbondingBlocks) = (1, 33);
        use(p);
        address node = join(1, 1, 100);
        eq(unbond(node, 1), height() + 33 + 3, "three blocks for a sixteenth of 33");
    }

    // Bounds of parameters: each at its edge

    function test_edgesOfTheConfig() external {
        Parameters.Params memory p = registryParams();
        p.ownerCap = p.minStake;
        (p.slashMin, p.slashMax) = (7, 7);
        use(p); // equal is allowed
        p.ownerCap = p.minStake - 1;
        refused(p);
        p.ownerCap = p.minStake;
        p.slashMin = 8;
        refused(p);
    }

    function refused(Parameters.Params memory p) private {
        vm.expectRevert(Parameters.BadConfig.selector);
        new Registry(Registry.Config(IERC20(address(odd)), address(escrow), 4, p));
    }

    function test_lowestValues() external {
        Parameters.Params memory p = registryParams();
        (p.minStake, p.minVerifiers, p.slashMax, p.slashMin) = (1, 1, 1, 1);
        set(p);
        eq(registry.params().slashMax, 1, "a slash of a basis point");
        eq(registry.params().minVerifiers, 1, "one verifier");
    }

    /// @dev Deployed with amounts that 16 divides and others that it does not: the least is rounded up.
    function test_amountsMoveByAFactor() external {
        Parameters.Params memory p = registryParams();
        (p.minStake, p.startStake) = (32, 32);
        use(p);
        p.minStake = 2;
        set(p);
        eq(registry.params().minStake, 2, "32 / 16");
        (p.minStake, p.startStake) = (33, 33);
        use(p);
        p.minStake = 3;
        set(p);
        eq(registry.params().minStake, 3, "33 / 16, rounded up");
        p.minStake = 2;
        out("minStake", p, 2, 3, 33 * 16);
        p.minStake = 33 * 16;
        p.ownerCap = MOST;
        set(p);
        p.minStake = 33 * 16 + 1;
        out("minStake", p, 33 * 16 + 1, 3, 33 * 16);
    }

    function out(bytes32 name, Parameters.Params memory p, uint256 value, uint256 low, uint256 high) private {
        vm.prank(GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(Parameters.OutOfBounds.selector, name, value, low, high));
        registry.setParams(p);
    }
}
