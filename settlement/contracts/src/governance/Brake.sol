// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {GovernorCountingSimple} from "@openzeppelin/contracts/governance/extensions/GovernorCountingSimple.sol";
import {GovernorVotes} from "@openzeppelin/contracts/governance/extensions/GovernorVotes.sol";
import {GovernorVotesQuorumFraction} from
    "@openzeppelin/contracts/governance/extensions/GovernorVotesQuorumFraction.sol";
import {IVotes} from "@openzeppelin/contracts/governance/utils/IVotes.sol";

/// @notice What the brake asks of the escrow.
interface IPausable {
    /// @notice No epoch is posted and no withdrawal matures before the block. Claims go on.
    function pause(uint64 until) external;
}

/// @title A vote without delay that can do one thing: pause the escrow for a bounded time
/// @notice For the hour in which a fault is found. A short vote, a high quorum, no timelock; anyone executes what
/// passed. Its own numbers never change, for no proposal can name anything but the pause. After a pause the brake
/// rests for as long as the longest pause, so that a majority can hold withdrawals up but never for good.
contract Brake is GovernorCountingSimple, GovernorVotes, GovernorVotesQuorumFraction {
    uint256 public constant MIN_QUORUM = 10; // percent of the supply
    uint256 public constant MAX_QUORUM = 60;

    IPausable public immutable escrow;
    uint64 public immutable longest; // blocks
    uint256 private immutable delay;
    uint256 private immutable period;
    uint256 private immutable threshold;

    /// @notice First block in which a pause can be executed.
    uint64 public restsUntil;

    struct Config {
        IVotes token;
        IPausable escrow;
        uint64 longest; // blocks that a pause can last
        uint48 votingDelay; // blocks between a proposal and the block whose balances vote; at least 1
        uint32 votingPeriod; // blocks
        uint256 proposalThreshold; // wei of votes that a proposer needs
        uint256 quorum; // percent of the supply, MIN_QUORUM to MAX_QUORUM
    }

    error BadConfig();
    /// @notice A proposal is one call of `pause(until)` of the escrow, without value.
    error OnlyPause();
    error PauseTooLong(uint64 until, uint64 latest);
    error Resting(uint64 restsUntil);

    constructor(Config memory c)
        Governor("limn brake")
        GovernorVotes(c.token)
        GovernorVotesQuorumFraction(c.quorum)
    {
        if (address(c.escrow) == address(0) || c.longest == 0 || c.longest > type(uint32).max) revert BadConfig();
        if (c.votingDelay == 0 || c.votingPeriod == 0) revert BadConfig();
        if (c.quorum < MIN_QUORUM || c.quorum > MAX_QUORUM) revert BadConfig();
        escrow = c.escrow;
        longest = c.longest;
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
        if (data.length != 36 || bytes4(data) != IPausable.pause.selector) revert OnlyPause();
        return super._propose(targets, values, calldatas, description, proposer);
    }

    /// @dev The proposal was checked when it was made; its id is the hash of these arguments.
    function _executeOperations(
        uint256 proposalId,
        address[] memory targets,
        uint256[] memory values,
        bytes[] memory calldatas,
        bytes32 descriptionHash
    ) internal override {
        if (msg.value != 0) revert GovernorDisabledDeposit();
        if (block.number < restsUntil) revert Resting(restsUntil);
        uint64 latest = uint64(block.number) + longest;
        uint64 until = argument(calldatas[0]);
        if (until > latest) revert PauseTooLong(until, latest);
        restsUntil = until + longest;
        super._executeOperations(proposalId, targets, values, calldatas, descriptionHash);
    }

    /// @dev The one argument of a call, 64 bits; what does not fit is refused as too late a block.
    function argument(bytes memory data) private pure returns (uint64) {
        uint256 word;
        assembly ("memory-safe") {
            word := mload(add(data, 36))
        }
        return word > type(uint64).max ? type(uint64).max : uint64(word);
    }
}
