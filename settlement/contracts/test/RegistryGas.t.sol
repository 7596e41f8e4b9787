// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {GasMeter} from "./GasMeter.sol";
import {PoolBase} from "./PoolBase.sol";
import {Pool} from "../src/registry/Pool.sol";
import {Pools} from "../src/registry/Pools.sol";
import {Registry} from "../src/registry/Registry.sol";

/// @notice What the registry and a pool cost, in trees that already hold sixteen nodes.
contract RegistryGasTest is PoolBase, GasMeter {
    address private owner = address(0x100);
    address private mine;

    function setUp() public {
        deployPool(false);
        fund(owner, 1000 ether);
        for (uint256 i = 0; i < 16; i++) {
            enter(0x2000 + i, 6, 5 ether);
        }
        mine = vm.addr(0x3000);
        vm.roll(1001);
    }

    function suite() internal view override returns (address[] memory all) {
        all = new address[](5);
        (all[0], all[1], all[2], all[3]) = (address(token), address(escrow), address(registry), address(pool));
        all[4] = address(pools.implementation());
    }

    function consent(uint256 key, uint8 roles) private view returns (bytes memory) {
        address n = vm.addr(key);
        bytes memory s = signed(key, registry.nodeKeyDigest(owner, n, roles, registry.nodeOf(n).nonce));
        return abi.encodeCall(Registry.register, (n, roles, s));
    }

    function enter(uint256 key, uint8 roles, uint256 amount) private {
        bytes memory data = consent(key, roles);
        vm.prank(owner);
        (bool ok,) = address(registry).call(data);
        yes(ok, "registered");
        vm.prank(owner);
        registry.addStake(vm.addr(key), amount);
    }

    function send(string memory what, bytes memory data) private returns (uint256) {
        return meter(what, owner, address(registry), data);
    }

    function test_stake() external {
        send("registry: register a node", consent(0x3000, 2));
        send("registry: first stake of a verifier", abi.encodeCall(Registry.addStake, (mine, 5 ether)));
        vm.roll(1002);
        send("registry: add to the stake of a verifier", abi.encodeCall(Registry.addStake, (mine, 1 ether)));
        vm.roll(1003);
        send("registry: unbond a part", abi.encodeCall(Registry.requestUnbond, (mine, 1e9)));
        vm.roll(1004);
        meter("registry: slash", address(this), address(registry), abi.encodeCall(Registry.slash, (mine, 100, alice)));
        vm.roll(1100);
        send("registry: withdraw unbonded stake", abi.encodeCall(Registry.withdrawStake, (mine)));
    }

    /// @dev Siblings on every height, which no root has: what is computed for a true draw is computed for this one.
    function test_checkDraw() external {
        bytes memory path = abi.encodePacked(type(uint16).max);
        for (uint256 i = 0; i < 16; i++) {
            path = abi.encodePacked(path, keccak256(abi.encode(i)), uint128(1e9));
        }
        bytes memory data = abi.encodeCall(
            Registry.checkDraw, (2, 1000, bytes32("beacon"), bytes32("task"), 3, 0, mine, type(uint64).max, path)
        );
        send("registry: check a draw", data);
    }

    function test_pool() external {
        meter("pools: create", bob, address(pools), abi.encodeCall(Pools.create, (COMMISSION)));
        join(operator, 10e9);
        vm.roll(1002);
        meter("pool: delegate", alice, address(pool), abi.encodeCall(Pool.join, (20 ether)));
        vm.roll(1002 + UNBONDING);
        pay(1 ether);
        meter("pool: activate", bob, address(pool), abi.encodeCall(Pool.activate, (alice)));
        pay(1 ether);
        meter("pool: claim", alice, address(pool), abi.encodeCall(Pool.claim, ()));
        meter("pool: leave", alice, address(pool), abi.encodeCall(Pool.exit, (20e15)));
        vm.roll(1100);
        meter("pool: withdraw", alice, address(pool), abi.encodeCall(Pool.withdraw, ()));
    }
}
