// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Governor} from "@openzeppelin/contracts/governance/Governor.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";

import {Base} from "./Base.sol";
import {Brake, IPausable} from "../src/governance/Brake.sol";
import {LimnGovernor} from "../src/governance/LimnGovernor.sol";
import {LimnToken} from "../src/token/LimnToken.sol";

/// @notice One call, proposed, voted on and executed, as holders do it.
abstract contract Voting is Base {
    uint48 internal constant VOTING_DELAY = 8; // blocks
    uint32 internal constant VOTING_PERIOD = 40;
    uint256 internal constant THRESHOLD = 10 ether;
    uint256 internal constant TIMELOCK_DELAY = 2 days;

    address internal holder = address(0x401d);

    struct Call {
        address target;
        uint256 value;
        bytes data;
        string why;
    }

    function lists(Call memory c)
        internal
        pure
        returns (address[] memory targets, uint256[] memory values, bytes[] memory datas, bytes32 why)
    {
        (targets, values, datas) = (new address[](1), new uint256[](1), new bytes[](1));
        (targets[0], values[0], datas[0], why) = (c.target, c.value, c.data, keccak256(bytes(c.why)));
    }

    function propose(Governor g, address by, Call memory c) internal returns (uint256 id) {
        (address[] memory targets, uint256[] memory values, bytes[] memory datas,) = lists(c);
        vm.prank(by);
        id = g.propose(targets, values, datas, c.why);
    }

    function queue(Governor g, Call memory c) internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory datas, bytes32 why) = lists(c);
        g.queue(targets, values, datas, why);
    }

    function execute(Governor g, Call memory c) internal {
        (address[] memory targets, uint256[] memory values, bytes[] memory datas, bytes32 why) = lists(c);
        g.execute{value: c.value}(targets, values, datas, why);
    }

    /// @dev From the proposal to the end of a vote that one holder decides.
    function vote(Governor g, Call memory c, uint8 support) internal returns (uint256 id) {
        id = propose(g, holder, c);
        vm.roll(height() + g.votingDelay() + 1);
        vm.prank(holder);
        g.castVote(id, support);
        vm.roll(height() + g.votingPeriod());
    }

    /// @dev A vote that passes, and the wait after it.
    function pass(Governor g, Call memory c) internal {
        vote(g, c, 1);
        queue(g, c);
        vm.warp(vm.getBlockTimestamp() + TIMELOCK_DELAY);
    }

    /// @dev Expects the whole of a governed call to fail when it is executed.
    function refused(Governor g, Call memory c, bytes memory reason) internal {
        pass(g, c);
        vm.expectRevert(reason);
        this.executeOutside(g, c);
    }

    function executeOutside(Governor g, Call calldata c) external {
        execute(g, c);
    }
}

/// @notice Stands for the escrow: what a brake can reach, and what it cannot.
contract Pausable is IPausable {
    uint64 public pausedUntil;
    uint256 public other;

    function pause(uint64 until) external {
        pausedUntil = until;
    }

    function unpause() external {
        pausedUntil = 0;
    }

    function set(uint256 to) external {
        other = to;
    }
}

/// @notice The governor's and the brake's own rules; GovernanceSuite.t.sol has them at work on the whole suite.
contract GovernanceTest is Voting {
    TimelockController private timelock;
    LimnGovernor private governor;
    Brake private brake;
    Pausable private target;

    function setUp() public {
        vm.roll(1000);
        vm.warp(1_000_000);
        token = new LimnToken(holder, 1000 ether, false);
        address[] memory anyone = new address[](1);
        timelock = new TimelockController(TIMELOCK_DELAY, new address[](0), anyone, address(this));
        governor = new LimnGovernor(
            LimnGovernor.Config(token, timelock, VOTING_DELAY, VOTING_PERIOD, THRESHOLD, 4)
        );
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(governor));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        target = new Pausable();
        brake = new Brake(Brake.Config(token, IPausable(address(target)), 1, 10, THRESHOLD, 30));
        vm.prank(holder);
        token.delegate(holder);
        vm.roll(1001);
    }

    function pauseCall(uint64 until) private view returns (Call memory) {
        return Call(address(target), 0, abi.encodeCall(IPausable.pause, (until)), "stop");
    }

    // The governor

    function test_clockIsTheBlockNumber() external view {
        eq(keccak256(bytes(governor.CLOCK_MODE())), keccak256("mode=blocknumber&from=default"), "mode");
        eq(governor.clock(), height(), "clock");
        eq(brake.clock(), height(), "clock of the brake");
    }

    function test_proposalPassesThroughVoteQueueAndDelay() external {
        Call memory c = Call(address(target), 0, abi.encodeCall(Pausable.set, (7)), "seven");
        uint256 id = vote(governor, c, 1);
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.executeOutside(governor, c);
        queue(governor, c);
        vm.warp(vm.getBlockTimestamp() + TIMELOCK_DELAY - 1);
        vm.expectPartialRevert(TimelockController.TimelockUnexpectedOperationState.selector);
        this.executeOutside(governor, c);
        vm.warp(vm.getBlockTimestamp() + 1);
        vm.prank(address(0xabc)); // anyone
        execute(governor, c);
        eq(target.other(), 7, "executed");
        yes(governor.state(id) == IGovernor.ProposalState.Executed, "state");
    }

    function test_defeatedProposalIsNotQueued() external {
        Call memory c = Call(address(target), 0, abi.encodeCall(Pausable.set, (7)), "seven");
        uint256 id = vote(governor, c, 0);
        yes(governor.state(id) == IGovernor.ProposalState.Defeated, "state");
        vm.expectPartialRevert(IGovernor.GovernorUnexpectedProposalState.selector);
        this.queueOutside(c);
    }

    function test_quorumCounts() external {
        // 3.9 % of the supply votes, all of it in favour.
        vm.prank(holder);
        token.transfer(address(0x77), 961 ether);
        vm.roll(height() + 1);
        Call memory c = Call(address(target), 0, abi.encodeCall(Pausable.set, (7)), "seven");
        uint256 id = vote(governor, c, 1);
        yes(governor.state(id) == IGovernor.ProposalState.Defeated, "state");
    }

    function queueOutside(Call calldata c) external {
        queue(governor, c);
    }

    function test_proposersNeedVotes() external {
        Call memory c = Call(address(target), 0, "", "x");
        vm.expectRevert(
            abi.encodeWithSelector(
                IGovernor.GovernorInsufficientProposerVotes.selector, address(this), uint256(0), THRESHOLD
            )
        );
        this.proposeOutside(governor, address(this), c);
    }

    function proposeOutside(Governor g, address by, Call calldata c) external {
        propose(g, by, c);
    }

    function test_onlyAVoteSetsItsNumbers() external {
        bytes memory reason = abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this));
        vm.expectRevert(reason);
        governor.setVotingDelay(9);
        vm.expectRevert(reason);
        governor.setVotingPeriod(41);
        vm.expectRevert(reason);
        governor.setProposalThreshold(1);
        vm.expectRevert(reason);
        governor.updateQuorumNumerator(5);
        vm.expectRevert(LimnGovernor.TimelockIsFixed.selector);
        governor.updateTimelock(timelock);
        vm.expectRevert(LimnGovernor.TimelockIsFixed.selector);
        governor.relay(address(target), 0, "");
        // Not even the timelock, outside the execution of a proposal.
        vm.prank(address(timelock));
        vm.expectRevert(abi.encodeWithSignature("Panic(uint256)", 0x31)); // nothing was announced to the governor
        governor.setVotingDelay(9);
    }

    function test_votesChangeItsNumbers() external {
        set(abi.encodeCall(governor.setVotingDelay, (2)));
        eq(governor.votingDelay(), 2, "delay");
        set(abi.encodeCall(governor.setVotingPeriod, (160)));
        eq(governor.votingPeriod(), 160, "period");
        set(abi.encodeCall(governor.setProposalThreshold, (0)));
        eq(governor.proposalThreshold(), 0, "threshold");
        set(abi.encodeCall(governor.updateQuorumNumerator, (20)));
        eq(governor.quorum(height() - 1), 40 ether, "the past's quorum stays");
        vm.roll(height() + 1);
        eq(governor.quorum(height() - 1), 200 ether, "quorum");
    }

    function set(bytes memory data) private {
        Call memory c = Call(address(governor), 0, data, "set");
        pass(governor, c);
        execute(governor, c);
    }

    function test_itsNumbersAreBounded() external {
        bound_(abi.encodeCall(governor.setVotingDelay, (1)), 1, 2, 32);
        bound_(abi.encodeCall(governor.setVotingDelay, (33)), 33, 2, 32);
        bound_(abi.encodeCall(governor.setVotingPeriod, (9)), 9, 10, 160);
        bound_(abi.encodeCall(governor.setVotingPeriod, (161)), 161, 10, 160);
        bound_(abi.encodeCall(governor.setProposalThreshold, (10 ether + 1)), 10 ether + 1, 0, 10 ether);
        bound_(abi.encodeCall(governor.updateQuorumNumerator, (1)), 1, 2, 20);
        bound_(abi.encodeCall(governor.updateQuorumNumerator, (21)), 21, 2, 20);
    }

    function bound_(bytes memory data, uint256 value, uint256 low, uint256 high) private {
        bytes memory reason = abi.encodeWithSelector(LimnGovernor.OutOfBounds.selector, value, low, high);
        refused(governor, Call(address(governor), 0, data, "out of bounds"), reason);
    }

    function test_deploymentIsBounded() external {
        LimnGovernor.Config memory c =
            LimnGovernor.Config(token, timelock, VOTING_DELAY, VOTING_PERIOD, THRESHOLD, 4);
        c.votingDelay = 0;
        vm.expectPartialRevert(LimnGovernor.OutOfBounds.selector);
        new LimnGovernor(c);
        c.votingDelay = 1;
        c.quorum = 1;
        vm.expectPartialRevert(LimnGovernor.OutOfBounds.selector);
        new LimnGovernor(c);
        c.quorum = 21;
        vm.expectPartialRevert(LimnGovernor.OutOfBounds.selector);
        new LimnGovernor(c);
    }

    function test_noVoteReachesTheTimelock() external {
        bytes memory grant = abi.encodeCall(timelock.grantRole, (timelock.PROPOSER_ROLE(), holder));
        vm.expectRevert(LimnGovernor.TimelockIsFixed.selector);
        this.proposeOutside(governor, holder, Call(address(timelock), 0, grant, "mine"));
        // Nor by way of the governor, which is the timelock's proposer.
        bytes memory schedule = abi.encodeCall(
            timelock.schedule, (address(timelock), 0, grant, bytes32(0), bytes32(0), TIMELOCK_DELAY)
        );
        Call memory c = Call(
            address(governor), 0, abi.encodeCall(governor.relay, (address(timelock), 0, schedule)), "around"
        );
        refused(governor, c, abi.encodeWithSelector(LimnGovernor.TimelockIsFixed.selector));
    }

    function test_proposerCancelsBeforeTheVote() external {
        Call memory c = Call(address(target), 0, abi.encodeCall(Pausable.set, (7)), "seven");
        uint256 id = propose(governor, holder, c);
        (address[] memory targets, uint256[] memory values, bytes[] memory datas, bytes32 why) = lists(c);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorUnableToCancel.selector, id, address(this)));
        governor.cancel(targets, values, datas, why);
        vm.prank(holder);
        governor.cancel(targets, values, datas, why);
        yes(governor.state(id) == IGovernor.ProposalState.Canceled, "state");
    }

    // The brake

    function test_brakePausesWithoutDelay() external {
        uint64 until = height() + 60;
        Call memory c = pauseCall(until);
        vote(brake, c, 1);
        execute(brake, c);
        eq(target.pausedUntil(), until, "paused");
        Call memory end = Call(address(target), 0, abi.encodeCall(IPausable.unpause, ()), "go on");
        vote(brake, end, 1);
        execute(brake, end);
        eq(target.pausedUntil(), 0, "not any more");
    }

    function test_brakeNeedsAHighQuorum() external {
        vm.prank(holder);
        token.transfer(address(0x77), 701 ether);
        vm.roll(height() + 1);
        Call memory c = pauseCall(height() + 60);
        uint256 id = vote(brake, c, 1);
        yes(brake.state(id) == IGovernor.ProposalState.Defeated, "29.9 % do not pause");
    }

    function test_brakeCanDoNothingElse() external {
        uint64 until = height() + 60;
        bytes memory pause = abi.encodeCall(IPausable.pause, (until));
        onlyPause(Call(address(target), 0, abi.encodeCall(Pausable.set, (7)), "other function"));
        onlyPause(Call(address(token), 0, pause, "other contract"));
        onlyPause(Call(address(brake), 0, pause, "itself"));
        onlyPause(Call(address(target), 1, pause, "with value"));
        onlyPause(Call(address(target), 0, bytes.concat(pause, hex"00"), "longer"));
        onlyPause(Call(address(target), 0, "", "empty"));
        onlyPause(Call(address(target), 0, abi.encodePacked(IPausable.pause.selector), "no block"));
        onlyPause(Call(address(target), 0, abi.encodePacked(IPausable.unpause.selector, until), "unpause, longer"));
        onlyPause(Call(address(token), 0, abi.encodePacked(IPausable.unpause.selector), "other contract"));
        address[] memory targets = new address[](2);
        (targets[0], targets[1]) = (address(target), address(target));
        bytes[] memory datas = new bytes[](2);
        (datas[0], datas[1]) = (pause, pause);
        vm.prank(holder);
        vm.expectRevert(Brake.OnlyPause.selector);
        brake.propose(targets, new uint256[](2), datas, "two calls");
        vm.prank(holder);
        vm.expectRevert(Brake.OnlyPause.selector);
        brake.propose(new address[](0), new uint256[](0), new bytes[](0), "none");
        // Its numbers answer to itself alone, and it cannot be told to call itself.
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this)));
        brake.updateQuorumNumerator(1);
        vm.expectRevert(abi.encodeWithSelector(IGovernor.GovernorOnlyExecutor.selector, address(this)));
        brake.relay(address(target), 0, pause);
    }

    function onlyPause(Call memory c) private {
        vm.expectRevert(Brake.OnlyPause.selector);
        this.proposeOutside(brake, holder, c);
    }

    function test_brakeTakesNoCoins() external {
        (bool ok,) = address(brake).call{value: 1}("");
        yes(!ok, "a plain transfer");
        Call memory c = pauseCall(height() + 60);
        vote(brake, c, 1);
        (address[] memory targets, uint256[] memory values, bytes[] memory datas, bytes32 why) = lists(c);
        vm.expectRevert(IGovernor.GovernorDisabledDeposit.selector);
        brake.execute{value: 1}(targets, values, datas, why);
    }

    function test_brakeRefusesBadConfig() external {
        Brake.Config memory c = Brake.Config(token, IPausable(address(target)), 1, 10, THRESHOLD, 30);
        c.quorum = 9;
        badBrake(c);
        c.quorum = 61;
        badBrake(c);
        c.quorum = 30;
        c.votingDelay = 0;
        badBrake(c);
        c.votingDelay = 1;
        c.votingPeriod = 0;
        badBrake(c);
        c.votingPeriod = 1;
        c.escrow = IPausable(address(0));
        badBrake(c);
    }

    function badBrake(Brake.Config memory c) private {
        vm.expectRevert(Brake.BadConfig.selector);
        new Brake(c);
    }
}
