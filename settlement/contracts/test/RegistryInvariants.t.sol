// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Base} from "./Base.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Parameters} from "../src/registry/Parameters.sol";
import {Registry} from "../src/registry/Registry.sol";
import {Unbonding} from "../src/registry/Unbonding.sol";

/// @notice Four nodes of two owners that come, stake, change roles, owners and leave, are slashed, governed and attacked.
contract RegistryHandler is Base {
    mapping(bytes32 action => uint256) public done;
    string public fault; // what went wrong inside a call: a revert would hide it
    uint256 public paidIn; // wei
    uint256 public paidOut; // wei, slashes included
    uint64 public highestCap;
    mapping(uint256 i => uint64[]) private movedAt; // block of each change of a node's owner
    mapping(uint256 i => address[]) private movedTo;

    constructor() {
        deploy();
        Parameters.Params memory p = registryParams();
        (p.ownerCap, p.startStake, p.minVerifiers) = (6e9, 8e9, 2);
        highestCap = p.ownerCap;
        registry = new Registry(Registry.Config(IERC20(address(token)), address(escrow), 4, p));
        address[] memory slashers = new address[](1);
        slashers[0] = address(this);
        registry.connect(address(this), slashers);
        for (uint256 i = 0; i < 4; i++) {
            register(i, i % 2, 6);
            stake(i, 2e9);
        }
    }

    function world() external view returns (Registry, LimnToken) {
        return (registry, token);
    }

    function node(uint256 i) public pure returns (address) {
        return vm.addr(0xA00 + i % 4);
    }

    function ownerOf(uint256 i) public view returns (address) {
        return registry.nodeOf(node(i)).owner;
    }

    function person(uint256 i) public pure returns (address) {
        return address(uint160(0x900 + i % 2));
    }

    /// @dev Also with somebody else's node: it moves only while it has no stake.
    function register(uint256 i, uint256 who, uint8 roles) public {
        roles = uint8(bound(roles, 1, 31));
        Registry.Node memory n = registry.nodeOf(node(i));
        address owner = person(who);
        bytes memory s = signed(0xA00 + i % 4, registry.nodeKeyDigest(owner, node(i), roles, n.nonce));
        vm.prank(owner);
        registry.register(node(i), roles, s);
        expect(n.owner == owner || n.stake + n.unbonding == 0, "a node with stake moved");
        if (n.owner != owner) {
            movedAt[i % 4].push(height());
            movedTo[i % 4].push(owner);
        }
        done["register"]++;
    }

    function stake(uint256 i, uint256 amount) public {
        amount = bound(amount, 1, 3e9) * 1 gwei;
        address owner = ownerOf(i);
        fund(owner, amount);
        vm.prank(owner);
        registry.addStake(node(i), amount);
        paidIn += amount;
        done["stake"]++;
    }

    function unbond(uint256 i, uint256 amount, bool all) external {
        Registry.Node memory n = registry.nodeOf(node(i));
        uint64 gweis = all ? n.stake : uint64(bound(amount, 1, n.stake));
        vm.prank(n.owner);
        uint64 maturesAt = registry.requestUnbond(node(i), gweis);
        expect(maturesAt >= height() + registry.unbondingBlocks(), "too soon");
        expect(registry.nodeOf(node(i)).weight <= n.stake - gweis, "it still weighs");
        done["unbond"]++;
    }

    function withdraw(uint256 i, bool late) external {
        if (late) vm.roll(height() + 9 * UNBONDING);
        Registry.Node memory n = registry.nodeOf(node(i));
        vm.prank(n.owner);
        uint64 got = registry.withdrawStake(node(i));
        expect(got <= n.unbonding, "more than was asked back");
        paidOut += uint256(got) * 1 gwei;
        done["withdraw"]++;
    }

    function slash(uint256 i, uint16 bps) external {
        Registry.Node memory n = registry.nodeOf(node(i));
        uint256 kept = registry.keptOf(node(i), n.owner);
        uint64 taken = registry.slash(node(i), bps % 4000, address(0x52));
        expect(uint256(taken) * 10_000 <= (uint256(n.stake) + n.unbonding) * 4000, "more than the part");
        expect(registry.keptOf(node(i), n.owner) <= kept, "a slash gave back");
        paidOut += uint256(taken) * 1 gwei;
        done["slash"]++;
    }

    function reweigh(uint256 i) external {
        registry.reweigh(node(i));
        Registry.Node memory n = registry.nodeOf(node(i));
        Parameters.Params memory p = registry.params();
        uint64 others = registry.ownerWeight(n.owner) - n.weight;
        uint64 want = n.roles & 6 == 0 || n.stake < p.minStake || others >= p.ownerCap
            ? 0
            : n.stake < p.ownerCap - others ? n.stake : p.ownerCap - others;
        expect(n.weight == want, "weight");
        done["reweigh"]++;
    }

    function setParams(uint64 cap, uint64 floor_, uint24 period) external {
        Parameters.Params memory p = registry.params();
        p.ownerCap = uint64(bound(cap, 4e9, 20e9));
        p.minStake = uint64(bound(floor_, 0.5e9, 2e9));
        p.unbondingBlocks = uint24(bound(period, UNBONDING, 8 * UNBONDING));
        registry.setParams(p);
        if (p.ownerCap > highestCap) highestCap = p.ownerCap;
        done["params"]++;
    }

    /// @notice Everything that is somebody else's right.
    function attack(uint256 i, uint256 what) external {
        address thief = address(0x666);
        bytes memory data = what % 5 == 0
            ? abi.encodeCall(Registry.requestUnbond, (node(i), 1))
            : what % 5 == 1
                ? abi.encodeCall(Registry.withdrawStake, (node(i)))
                : what % 5 == 2
                    ? abi.encodeCall(Registry.slash, (node(i), 100, thief))
                    : what % 5 == 3
                        ? abi.encodeCall(Parameters.setParams, (registry.params()))
                        : abi.encodeCall(Registry.connect, (thief, new address[](0)));
        vm.prank(thief);
        (bool ok,) = address(registry).call(data);
        expect(!ok, "a stranger got through");
        done["attack"]++;
    }

    function wait_(uint256 blocks) external {
        vm.roll(height() + bound(blocks, 1, 20));
    }

    /// @dev The owner after a block, from the handler's own list.
    function ownerAfter(uint256 i, uint64 block_) external view returns (address owner) {
        for (uint256 k = 0; k < movedAt[i].length && movedAt[i][k] <= block_; k++) {
            owner = movedTo[i][k];
        }
    }

    function expect(bool condition, string memory what) private {
        if (!condition) fault = what;
    }
}

/// @notice The registry holds every stake, and the trees weigh what is bonded, per role and owner, after every call.
contract RegistryInvariantsTest is Base {
    RegistryHandler private handler;

    function setUp() public {
        handler = new RegistryHandler();
        (registry, token) = handler.world();
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    function invariant_noCallWentWrong() external view {
        yes(bytes(handler.fault()).length == 0, handler.fault());
    }

    function invariant_stakes() external view {
        uint256 stakes;
        for (uint256 i = 0; i < 4; i++) {
            Registry.Node memory n = registry.nodeOf(handler.node(i));
            stakes += uint256(n.stake) + n.unbonding;
            Unbonding.Bucket[] memory list = registry.unbondingOf(handler.node(i));
            uint256 sum;
            for (uint256 k = 0; k < list.length; k++) {
                sum += list[k].amount;
                yes(k == 0 || list[k].maturesAt > list[k - 1].maturesAt, "buckets in order");
            }
            eq(sum, n.unbonding, "buckets");
            yes(list.length <= 20, "few buckets");
        }
        eq(token.balanceOf(address(registry)), stakes * 1 gwei, "registry balance");
        eq(token.balanceOf(address(registry)) + handler.paidOut(), handler.paidIn(), "nothing lost, nothing made");
    }

    function invariant_weights() external {
        uint256 verifiers;
        uint256 auditors;
        uint256[2] memory weights;
        uint256[2] memory count;
        for (uint256 i = 0; i < 4; i++) {
            Registry.Node memory n = registry.nodeOf(handler.node(i));
            yes(n.weight <= n.stake, "more weight than stake");
            yes((n.verifierLeaf != 0) == (n.weight != 0 && n.roles & 2 != 0), "verifier's leaf");
            yes((n.auditorLeaf != 0) == (n.weight != 0 && n.roles & 4 != 0), "auditor's leaf");
            uint256 who = n.owner == handler.person(0) ? 0 : 1;
            weights[who] += n.weight;
            if (n.roles & 2 != 0) verifiers += n.weight;
            if (n.roles & 2 != 0 && n.weight != 0) count[who]++;
            if (n.roles & 4 != 0) auditors += n.weight;
        }
        uint32 owners;
        for (uint256 who = 0; who < 2; who++) {
            eq(registry.ownerWeight(handler.person(who)), weights[who], "weight of the owner");
            yes(weights[who] <= handler.highestCap(), "above the cap");
            eq(registry.verifiersOf(handler.person(who)), count[who], "verifiers of the owner");
            if (count[who] != 0) owners++;
        }
        eq(registry.verifierOwners(), owners, "owners of verifiers");
        yes(registry.leaves(2) <= 4 && registry.leaves(4) <= 4, "leaves are used again");
        yes(registry.started() == (owners >= 2 && verifiers >= 8e9), "started");
        uint64 now_ = height();
        vm.roll(now_ + 1);
        (, uint128 total) = registry.snapshotAt(2, now_);
        eq(total, verifiers, "verifiers' weight");
        (, total) = registry.snapshotAt(4, now_);
        eq(total, auditors, "auditors' weight");
        vm.roll(now_);
    }

    function invariant_owners() external view {
        for (uint256 i = 0; i < 4; i++) {
            for (uint64 k = 1; k <= 64 && k < height() - 998; k *= 2) {
                uint64 at_ = height() - k;
                eq(registry.ownerAt(handler.node(i), at_), handler.ownerAfter(i, at_), "owner in the past");
            }
        }
    }

    function afterInvariant() external view {
        yes(handler.done("stake") >= 4 && handler.done("register") >= 4, "nothing was checked");
    }
}
