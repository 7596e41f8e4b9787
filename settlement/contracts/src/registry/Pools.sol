// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {Clones} from "@openzeppelin/contracts/proxy/Clones.sol";

import {Pool} from "./Pool.sol";
import {Registry} from "./Registry.sol";

/// @title Makes pools, each a minimal proxy to one Pool that nobody can change
contract Pools {
    /// @notice The code of every pool.
    Pool public immutable implementation;
    /// @notice Whether a contract is a pool made here: any other may run other code.
    mapping(address pool => bool) public isPool;
    mapping(address operator => address[]) private made;

    event PoolCreated(address indexed operator, address indexed pool, uint16 commission);

    error BadConfig();

    /// @param feeToken what the Escrow pays
    constructor(Registry registry, IERC20 feeToken) {
        if (address(registry) == address(0) || address(feeToken) == address(0)) revert BadConfig();
        implementation = new Pool(registry, feeToken);
    }

    /// @notice Makes a pool of the caller. Its node is registered next (Pool.register), then the caller joins first.
    /// @param commission in basis points, at most Pool.MAX_COMMISSION
    function create(uint16 commission) external returns (Pool pool) {
        pool = Pool(Clones.clone(address(implementation)));
        isPool[address(pool)] = true;
        made[msg.sender].push(address(pool));
        emit PoolCreated(msg.sender, address(pool), commission);
        pool.initialize(msg.sender, commission);
    }

    /// @notice The pools that an operator made, the first first.
    function poolsOf(address operator) external view returns (address[] memory) {
        return made[operator];
    }
}
