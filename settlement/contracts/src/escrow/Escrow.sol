// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Challenges} from "./Challenges.sol";
import {Ledger} from "../lib/Ledger.sol";
import {Header, Split} from "../lib/Types.sol";

/// @title The escrow of a network: deposits, epochs, challenges, claims
/// @notice Deployed after its fee token and before the Registry, which checks signatures under this address.
/// No privileged key: everything set here is fixed.
contract Escrow is Challenges {
    uint64 private constant MAX_BLOCKS = 1 << 30;

    struct Config {
        IERC20 token; // fee token, plain ERC-20
        address treasury; // owner of account 0
        uint64 challengeWindow; // blocks
        uint64 voucherLife; // blocks
        uint64 minBond; // gwei
        Split split; // version 1
    }

    error BadConfig();

    constructor(Config memory c) {
        if (address(c.token) == address(0) || c.treasury == address(0) || c.challengeWindow == 0) revert BadConfig();
        // Blocks fit 32 bits together with any window, which the settlers' slot counts on.
        if (c.challengeWindow > MAX_BLOCKS || c.voucherLife > MAX_BLOCKS) revert BadConfig();
        token = c.token;
        challengeWindow = c.challengeWindow;
        voucherLife = c.voucherLife;
        minBond = c.minBond;
        spacing = c.challengeWindow / RING + 1;
        addSplit(c.split);
        accounts[Ledger.TREASURY].owner = c.treasury;
        emit AccountOpened(Ledger.TREASURY, c.treasury);
        head_.accounts = Ledger.FIRST_OWNED;
        // Epoch 0: every field zero, posted in block 0.
        Header memory genesis;
        ring[0] = keccak256(abi.encode(genesis, uint64(0)));
    }
}
