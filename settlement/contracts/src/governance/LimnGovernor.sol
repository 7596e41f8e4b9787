// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorSettings} from "@openzeppelin/contracts/governance/extensions/GovernorSettings.sol";
import {GovernorTimelockControl} from "@openzeppelin/contracts/governance/extensions/GovernorTimelockControl.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {GovernorVotesQuorumFraction} from
    "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @title The vote of the token's holders over every parameter of the network
/// @notice A proposal is voted on, queued in the timelock and executed by anyone after the delay; the timelock is what
/// the other contracts obey. They bound each value themselves and let a change begin no sooner than one voucher life
/// after it; this contract bounds its own values. Time is counted as the token counts it: in blocks, the delay of the
/// timelock in seconds.
/// @dev No vote can change who commands the timelock or how long it waits: proposals never call it, and nothing else
/// lets this contract, its only proposer, call it with data of a proposal's choice (`relay` is closed). So the
/// roles that stand after the deployment stand for ever, and a captured vote cannot act faster than the delay.
contract LimnGovernor is
    GovernorSettings,
    GovernorCountingSimple,
    GovernorVotes,
    GovernorVotesQuorumFraction,
    GovernorTimelockControl
{
    uint256 public constant MIN_QUORUM = 2; // percent of the supply
    uint256 public constant MAX_QUORUM = 20;
    /// @notice Voting delay and period stay within this factor of what they were at deployment.
    uint256 public constant FACTOR = 4;
    /// @notice At most a hundredth of the supply may be asked of a proposer.
    uint256 public constant THRESHOLD_DIVISOR = 100;

    uint256 public immutable firstVotingDelay; // blocks, as deployed
    uint256 public immutable firstVotingPeriod; // blocks, as deployed

    struct Config {
        IVotes token;
        TimelockController timelock;
        uint48 votingDelay; // blocks between a proposal and the block whose balances vote; at least 1
        uint32 votingPeriod; // blocks
        uint256 proposalThreshold; // wei of votes that a proposer needs
        uint256 quorum; // percent of the supply, MIN_QUORUM to MAX_QUORUM
    }

    error OutOfBounds(uint256 value, uint256 low, uint256 high);
    /// @notice Neither the timelock nor its roles and delay can be changed by a vote.
    error TimelockIsFixed();

    constructor(Config memory c)
        Governor("limn governor")
        GovernorSettings(c.votingDelay, c.votingPeriod, c.proposalThreshold)
        GovernorVotes(c.token)
        GovernorVotesQuorumFraction(c.quorum)
        GovernorTimelockControl(c.timelock)
    {
        within(c.votingDelay, 1, type(uint48).max);
        within(c.quorum, MIN_QUORUM, MAX_QUORUM);
        (firstVotingDelay, firstVotingPeriod) = (c.votingDelay, c.votingPeriod);
    }

    /// @notice Sets the blocks between a proposal and its vote; only by a proposal.
    function setVotingDelay(uint48 blocks) public override {
        within(blocks, (firstVotingDelay + FACTOR - 1) / FACTOR, firstVotingDelay * FACTOR);
        super.setVotingDelay(blocks);
    }

    /// @notice Sets how many blocks a vote lasts; only by a proposal.
    function setVotingPeriod(uint32 blocks) public override {
        within(blocks, (firstVotingPeriod + FACTOR - 1) / FACTOR, firstVotingPeriod * FACTOR);
        super.setVotingPeriod(blocks);
    }

    /// @notice Sets how many votes a proposer needs, in wei; only by a proposal.
    function setProposalThreshold(uint256 votes) public override {
        within(votes, 0, token().getPastTotalSupply(clock() - 1) / THRESHOLD_DIVISOR);
        super.setProposalThreshold(votes);
    }

    /// @notice Sets the quorum in percent of the supply; only by a proposal.
    function updateQuorumNumerator(uint256 percent) public override {
        within(percent, MIN_QUORUM, MAX_QUORUM);
        super.updateQuorumNumerator(percent);
    }

    /// @notice Closed.
    function updateTimelock(TimelockController) public pure override {
        revert TimelockIsFixed();
    }

    /// @notice Closed: it would let a proposal command the timelock in this contract's name.
    function relay(address, uint256, bytes calldata) public payable override {
        revert TimelockIsFixed();
    }

    function _propose(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        string memory description,
        address proposer
    ) internal override returns (uint256) {
        for (uint256 i = 0; i < targets.length; i++) {
            if (targets[i] == timelock()) revert TimelockIsFixed();
        }
        return super._propose(targets, values, calldatas, description, proposer);
    }

    function within(uint256 value, uint256 low, uint256 high) private pure {
        if (value < low || value > high) revert OutOfBounds(value, low, high);
    }

    // What follows only says which of two bases is meant.

    function proposalThreshold() public view override(Governor, GovernorSettings) returns (uint256) {
        return super.proposalThreshold();
    }

    function state(uint256 proposalId) public view override(Governor, GovernorTimelockControl) returns (ProposalState) {
        return super.state(proposalId);
    }

    function proposalNeedsQueuing(uint256 proposalId)
        public
        view
        override(Governor, GovernorTimelockControl)
        returns (bool)
    {
        return super.proposalNeedsQueuing(proposalId);
    }

    function _queueOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint48) {
        return super._queueOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) {
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    function _cancel(
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override(Governor, GovernorTimelockControl) returns (uint256) {
        return super._cancel(targets, values, calldatas, descriptionHash);
    }

    function _executor() internal view override(Governor, GovernorTimelockControl) returns (address) {
        return super._executor();
    }
}
