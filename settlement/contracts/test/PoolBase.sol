// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Base} from "./Base.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Pool} from "../src/registry/Pool.sol";
import {Pools} from "../src/registry/Pools.sol";

/// @notice A pool with a registered node, and people with tokens for it. The test itself may slash.
abstract contract PoolBase is Base {
    uint256 internal constant KEY = 0xB00;
    uint64 internal constant PART = 2; // UNBONDING / 16
    uint16 internal constant COMMISSION = 1000; // a tenth
    address internal operator = address(0x0b);
    address internal alice = address(0xa1);
    address internal bob = address(0xb0b);
    address internal node;
    LimnToken internal fees;
    Pools internal pools;
    Pool internal pool;

    /// @param apart pays fees in another token than stakes
    function deployPool(bool apart) internal {
        deploy();
        address[] memory slashers = new address[](1);
        slashers[0] = address(this);
        registry.connect(address(0x60), slashers);
        fees = apart ? new LimnToken(address(this), 0, true) : token;
        pools = new Pools(registry, IERC20(address(fees)));
        vm.prank(operator);
        pool = pools.create(COMMISSION);
        node = vm.addr(KEY);
        registerNode(6);
        rich(operator);
        rich(alice);
        rich(bob);
    }

    function registerNode(uint8 roles) internal {
        bytes memory s = signed(KEY, registry.nodeKeyDigest(address(pool), node, roles, registry.nodeOf(node).nonce));
        vm.prank(operator);
        pool.register(node, roles, s);
    }

    function rich(address who) internal {
        fund(who, 1000 ether);
        vm.prank(who);
        token.approve(address(pool), type(uint256).max);
    }

    function join(address who, uint64 gweis) internal returns (uint256 shares) {
        vm.prank(who);
        return pool.join(uint256(gweis) * 1 gwei);
    }

    function exit(address who, uint256 shares) internal returns (uint64 maturesAt) {
        vm.prank(who);
        return pool.exit(shares);
    }

    function sharesOf(address who) internal view returns (uint256) {
        Pool.Member memory m = pool.memberOf(who);
        return uint256(m.active) + m.pending;
    }

    function earned(address who) internal view returns (uint256) {
        return pool.memberOf(who).earned;
    }

    /// @dev Fees as a claim from the escrow brings them: a plain transfer.
    function pay(uint256 amount) internal {
        fees.faucet(address(pool), amount);
    }

    function wait(uint64 blocks) internal {
        vm.roll(height() + blocks);
    }
}
