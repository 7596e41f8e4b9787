// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {GovernorVotesQuorumFraction} from
    "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @notice What the brake may ask of the escrow.
interface IPausable {
    /// @notice No epoch is posted and no withdrawal matures before the block. Claims go on.
    function pause(uint64 until) external;

    /// @notice Ends a pause early.
    function unpause() external;
}

/// @title A vote without delay that can do one thing: pause the escrow, and end a pause
/// @notice For the hour in which a fault is found. A short vote, a high quorum, no timelock; anyone executes what
/// passed. How long a pause may last and how soon another may follow is the escrow's rule, so a majority can hold
/// withdrawals up but never for good. The brake's own numbers never change, for no proposal can name anything else.
contract Brake is GovernorCountingSimple, GovernorVotes, GovernorVotesQuorumFraction {
    uint256 public constant MIN_QUORUM = 10; // percent of the supply
    uint256 public constant MAX_QUORUM = 60;

    IPausable public immutable escrow;
    uint256 private immutable delay;
    uint256 private immutable period;
    uint256 private immutable threshold;

    struct Config {
        IVotes token;
        IPausable escrow;
        uint48 votingDelay; // blocks between a proposal and the block whose balances vote; at least 1
        uint32 votingPeriod; // blocks
        uint256 proposalThreshold; // wei of votes that a proposer needs
        uint256 quorum; // percent of the supply, MIN_QUORUM to MAX_QUORUM
    }

    error BadConfig();
    /// @notice A proposal is one call of the escrow's `pause(until)` or `unpause()`, without value.
    error OnlyPause();

    constructor(Config memory c)
        Governor("limn brake")
        GovernorVotes(c.token)
        GovernorVotesQuorumFraction(c.quorum)
    {
        if (address(c.escrow) == address(0) || c.votingDelay == 0 || c.votingPeriod == 0) revert BadConfig();
        if (c.quorum < MIN_QUORUM || c.quorum > MAX_QUORUM) revert BadConfig();
        escrow = c.escrow;
        delay = c.votingDelay;
        period = c.votingPeriod;
        threshold = c.proposalThreshold;
    }

    receive() external payable override {
        revert GovernorDisabledDeposit();
    }

    /// @notice Blocks between a proposal and its vote.
    function votingDelay() public view override returns (uint256) {
        return delay;
    }

    /// @notice How many blocks a vote lasts.
    function votingPeriod() public view override returns (uint256) {
        return period;
    }

    /// @notice Votes that a proposer needs, in wei.
    function proposalThreshold() public view override returns (uint256) {
        return threshold;
    }

    /// @notice Executes what passed. Coins sent along would be lost, so none are taken.
    function execute(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) public payable override returns (uint256) {
        if (msg.value != 0) revert GovernorDisabledDeposit();
        return super.execute(targets, values, calldatas, descriptionHash);
    }

    /// @dev What is executed has the id of what was proposed, so it is enough to look here.
    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override returns (uint256) {
        bool one = targets.length == 1 && values.length == 1 && calldatas.length == 1;
        if (!one || targets[0] != address(escrow) || values[0] != 0) revert OnlyPause();
        bytes memory data = calldatas[0];
        bool pauses = data.length == 36 && bytes4(data) == IPausable.pause.selector;
        bool unpauses = data.length == 4 && bytes4(data) == IPausable.unpause.selector;
        if (!pauses && !unpauses) revert OnlyPause();
        return super._propose(targets, values, calldatas, description, proposer);
    }
}
