// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Epochs} from "./Epochs.sol";
import {Governed} from "./Governed.sol";
import {Ledger} from "../lib/Ledger.sol";
import {Rules, Split} from "../lib/Types.sol";

/// @title The escrow of a network: deposits, epochs, claims
/// @notice Deployed after its fee token and before the other contracts, which check signatures under this address;
/// `connect` tells it them, once. No privileged key: numbers change by governance alone, within the bounds set here.
contract Escrow is Epochs {
    struct Config {
        IERC20 token; // fee token, plain ERC-20
        address treasury; // owner of account 0
        Rules rules; // version 1; activeAt is ignored, it is in use at once
        Split split; // version 1
        Bounds bounds;
    }

    constructor(Config memory c) Governed(c.bounds, c.rules, c.split) {
        if (address(c.token) == address(0) || c.treasury == address(0)) revert ZeroAddress();
        token = c.token;
        spacing = c.bounds.maxWindow / RING + 1;
        accounts[Ledger.TREASURY].owner = c.treasury;
        emit AccountOpened(Ledger.TREASURY, c.treasury);
        head_.accounts = Ledger.FIRST_OWNED;
        // Epoch 0: every field zero, posted in block 0.
        ring[0] = keccak256(new bytes(18 * 32));
    }
}
