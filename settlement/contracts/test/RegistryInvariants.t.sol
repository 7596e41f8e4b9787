// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Registry} from "../src/registry/Registry.sol";

/// @notice Four nodes of two owners that come, stake, change roles and leave.
contract RegistryHandler is Base {
    mapping(bytes32 action => uint256) public done;

    constructor() {
        deploy();
        for (uint256 i = 0; i < 4; i++) {
            register(i, 6);
            stake(i, 2e9);
        }
    }

    function world() external view returns (Registry, LimnToken) {
        return (registry, token);
    }

    function node(uint256 i) public pure returns (address) {
        return vm.addr(0xA00 + i % 4);
    }

    function ownerOf(uint256 i) public pure returns (address) {
        return address(uint160(0x900 + i % 2));
    }

    function register(uint256 i, uint8 roles) public {
        roles = uint8(bound(roles, 1, 31));
        address owner = ownerOf(i);
        bytes memory s =
            signed(0xA00 + i % 4, registry.nodeKeyDigest(owner, node(i), roles, registry.nodeOf(node(i)).nonce));
        vm.prank(owner);
        registry.register(node(i), roles, s);
        done["register"]++;
    }

    function stake(uint256 i, uint256 amount) public {
        amount = bound(amount, 1, 3e9) * 1 gwei;
        fund(ownerOf(i), amount);
        vm.prank(ownerOf(i));
        registry.addStake(node(i), amount);
        done["stake"]++;
    }

    function unbond(uint256 i, uint256 amount) external {
        uint64 stake_ = registry.nodeOf(node(i)).stake;
        vm.prank(ownerOf(i));
        registry.requestUnbond(node(i), uint64(bound(amount, 1, stake_)));
        done["unbond"]++;
    }

    function withdraw(uint256 i) external {
        if (i >> 255 == 1) vm.roll(height() + UNBONDING);
        vm.prank(ownerOf(i));
        registry.withdrawStake(node(i));
        done["withdraw"]++;
    }

    function wait_(uint256 blocks) external {
        vm.roll(height() + bound(blocks, 1, 20));
    }
}

/// @notice The registry holds every stake, and the trees weigh what is bonded, per role, after every call.
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

    function invariant_stakesAndWeights() external {
        uint256 stakes;
        uint256 verifiers;
        uint256 auditors;
        for (uint256 i = 0; i < 4; i++) {
            Registry.Node memory n = registry.nodeOf(handler.node(i));
            stakes += n.stake + n.unbonding;
            if (n.stake < MIN_STAKE) continue;
            if (n.roles & 2 != 0) verifiers += n.stake;
            if (n.roles & 4 != 0) auditors += n.stake;
        }
        eq(token.balanceOf(address(registry)), stakes * 1 gwei, "registry balance");
        uint64 now_ = height();
        vm.roll(now_ + 1);
        (, uint128 total) = registry.snapshotAt(2, now_);
        eq(total, verifiers, "verifiers' weight");
        (, total) = registry.snapshotAt(4, now_);
        eq(total, auditors, "auditors' weight");
        vm.roll(now_);
    }

    function afterInvariant() external view {
        yes(handler.done("stake") >= 4 && handler.done("register") >= 4, "nothing was checked");
    }
}
