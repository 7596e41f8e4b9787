// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IAccessControl} from "@openzeppelin/contracts/access/IAccessControl.sol";
import {IGovernor} from "@openzeppelin/contracts/governance/IGovernor.sol";
import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IERC20Errors} from "@openzeppelin/contracts/interfaces/draft-IERC6093.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {ERC20Permit} from "@openzeppelin/contracts/token/ERC20/extensions/ERC20Permit.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Challenger} from "../src/courts/Challenger.sol";
import {Connected} from "../src/courts/Connected.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {Forfeits, IVerdicts} from "../src/courts/Forfeits.sol";
import {Slashing} from "../src/courts/Slashing.sol";
import {Steps} from "../src/courts/Steps.sol";
import {Accounts} from "../src/escrow/Accounts.sol";
import {Epochs} from "../src/escrow/Epochs.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {LimnGovernor} from "../src/governance/LimnGovernor.sol";
import {Commit} from "../src/lib/Bundle.sol";
import {Attestation, AuditCommit, AuditStatement} from "../src/lib/Statements.sol";
import {Header, Opening, Posted, Totals} from "../src/lib/Types.sol";
import {Models} from "../src/registry/Models.sol";
import {Parameters} from "../src/registry/Parameters.sol";
import {Pool} from "../src/registry/Pool.sol";
import {Registry} from "../src/registry/Registry.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Suite} from "./Suite.sol";

/// @notice Every refusal of ACCESS.md, tried from strangers, the deployer and every other contract of the suite.
/// assurance/access.mjs fails when that page has a refusal that is not tried here.
contract AccessTest is Suite {
    uint256 private constant NODE_KEY = 0xA0DE;
    uint32 private constant SETTLER = 2;
    bytes32 private constant ROOT = bytes32("model");

    address private node = vm.addr(NODE_KEY);
    address private owner = address(0x0411e4); // of a node, an account with a bond, a model, a pool
    address private operator = address(0x0be4);
    Pool private pool;
    address[] private everyone;

    function setUp() public {
        deploySuite();
        start();
        fund(owner, 100 ether);
        vm.prank(owner);
        require(escrow.postBond(operator, MIN_BOND * 1 gwei) == SETTLER, "another account");
        bytes memory consent = signed(NODE_KEY, registry.nodeKeyDigest(owner, node, 7, 0));
        vm.prank(owner);
        registry.register(node, 7, consent);
        vm.prank(owner);
        registry.addStake(node, 2 ether);
        bytes32 commitment = models.commitmentOf(owner, ROOT, 0);
        models.commit(commitment);
        vm.roll(height() + models.MIN_AGE());
        vm.prank(owner);
        models.publish(ROOT, 1, 0);
        makePool();
        everyone = [
            address(0xbad), address(this), treasury, address(token), address(escrow), address(registry),
            address(models), address(pools), address(beacons), address(evidence), address(queue_), address(disputes),
            address(steps), address(asks), address(slashing), address(timelock), address(governor), address(brake)
        ];
    }

    function makePool() private {
        uint256 key = 0x9001;
        vm.prank(owner);
        pool = pools.create(100);
        bytes memory consent = signed(key, registry.nodeKeyDigest(address(pool), vm.addr(key), 7, 0));
        vm.prank(owner);
        pool.register(vm.addr(key), 7, consent);
    }

    function refused(string memory name, address target, bytes memory data, bytes4 error) private {
        refused(name, target, data, error, address(0), address(0));
    }

    function refused(string memory name, address target, bytes memory data, bytes4 error, address but) private {
        refused(name, target, data, error, but, address(0));
    }

    /// @dev Everyone but the two gets the error.
    function refused(string memory name, address target, bytes memory data, bytes4 error, address but, address and)
        private
    {
        for (uint256 i = 0; i < everyone.length; i++) {
            if (everyone[i] == but || everyone[i] == and) continue;
            vm.prank(everyone[i], everyone[i]);
            (bool ok, bytes memory answer) = target.call(data);
            yes(!ok, string.concat(name, " is open"));
            yes(bytes4(answer) == error, string.concat(name, " is refused for another reason"));
        }
    }

    function test_token() external {
        LimnToken real = new LimnToken(holder, 1 ether, false);
        refused("LimnToken.faucet", address(real), abi.encodeCall(real.faucet, (owner, 1)), LimnToken.FaucetClosed.selector);
        bytes memory data = abi.encodeCall(token.transferFrom, (holder, address(0xbad), 1));
        refused("LimnToken.transferFrom", address(token), data, IERC20Errors.ERC20InsufficientAllowance.selector);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(NODE_KEY, bytes32("another message"));
        data = abi.encodeCall(token.permit, (holder, address(0xbad), 1, type(uint256).max, v, r, s));
        refused("LimnToken.permit", address(token), data, ERC20Permit.ERC2612InvalidSigner.selector);
        data = abi.encodeCall(token.delegateBySig, (address(0xbad), 0, type(uint256).max, 0, r, s));
        refused("LimnToken.delegateBySig", address(token), data, ECDSA.ECDSAInvalidSignature.selector);
    }

    function test_escrowListensToTheSuite() external {
        address e = address(escrow);
        bytes memory data = abi.encodeCall(escrow.addRules, (rules(), split()));
        refused("Escrow.addRules", e, data, Governed.NotGovernor.selector, address(timelock));
        refused("Escrow.connect", e, abi.encodeCall(escrow.connect, (links())), Governed.AlreadyConnected.selector);
        data = abi.encodeCall(escrow.pause, (height() + 1));
        refused("Escrow.pause", e, data, Governed.NotBrake.selector, address(brake), address(timelock));
        data = abi.encodeCall(escrow.unpause, ());
        refused("Escrow.unpause", e, data, Governed.NotBrake.selector, address(brake), address(timelock));
        data = abi.encodeCall(escrow.forfeitSecurity, (SETTLER));
        refused("Escrow.forfeitSecurity", e, data, Governed.NotSlasher.selector, address(slashing));
        Posted memory posted;
        data = abi.encodeCall(escrow.strike, (posted, address(0xbad)));
        refused("Escrow.strike", e, data, Governed.NotCourt.selector, address(steps), address(asks));
    }

    function test_escrowKnowsOwners() external {
        address e = address(escrow);
        refused("Escrow.requestBondExit", e, abi.encodeCall(escrow.requestBondExit, ()), Accounts.NoAccount.selector);
        refused("Escrow.requestUnlock", e, abi.encodeCall(escrow.requestUnlock, ()), Accounts.NoAccount.selector);
        refused("Escrow.requestWithdraw", e, abi.encodeCall(escrow.requestWithdraw, (0)), Accounts.NoAccount.selector);
        refused("Escrow.revokePayerKey", e, abi.encodeCall(escrow.revokePayerKey, (node)), Accounts.NoAccount.selector);
        bytes memory data = abi.encodeCall(escrow.setPayerKey, (node, 1, 1, ""));
        refused("Escrow.setPayerKey", e, data, Accounts.NoAccount.selector);
        refused("Escrow.withdrawBond", e, abi.encodeCall(escrow.withdrawBond, ()), Accounts.NoAccount.selector);
        refused("Escrow.withdrawSecurity", e, abi.encodeCall(escrow.withdrawSecurity, ()), Accounts.NoAccount.selector);
    }

    function test_onlyOperatorsPost() external {
        Header memory h;
        (h.number, h.settler, h.params) = (1, SETTLER, 1);
        h.previousHeader = escrow.ring(0);
        h.refBlock = height() - 1;
        h.refHash = blockhash(h.refBlock);
        h.dataHash = keccak256("");
        bytes memory data = abi.encodeCall(escrow.postEpoch, (h));
        refused("Escrow.postEpoch", address(escrow), data, Epochs.NotOperator.selector);
        h.dataHash = keccak256(abi.encodePacked("limn calldata"));
        data = abi.encodeCall(escrow.postEpochData, (h, ""));
        everyone = [address(0xbad), treasury, owner]; // contracts and those they call for are refused anyway
        refused("Escrow.postEpochData", address(escrow), data, Epochs.NotOperator.selector);
        // The same header is good from the operator.
        vm.prank(operator, operator);
        escrow.postEpochData(h, "");
    }

    function test_registry() external {
        address r = address(registry);
        refused("Registry.addStake", r, abi.encodeCall(registry.addStake, (node, 1 gwei)), Registry.NotOwner.selector);
        bytes memory data = abi.encodeCall(registry.requestUnbond, (node, 1));
        refused("Registry.requestUnbond", r, data, Registry.NotOwner.selector);
        refused("Registry.withdrawStake", r, abi.encodeCall(registry.withdrawStake, (node)), Registry.NotOwner.selector);
        data = abi.encodeCall(registry.connect, (address(0xbad), new address[](0)));
        refused("Registry.connect", r, data, Registry.NotDeployer.selector, address(this));
        data = abi.encodeCall(registry.setParams, (registryParams()));
        refused("Registry.setParams", r, data, Parameters.NotGovernor.selector, address(timelock));
        data = abi.encodeCall(registry.slash, (node, 1000, address(0xbad)));
        refused("Registry.slash", r, data, Registry.NotSlasher.selector, address(slashing), address(disputes));
        bytes memory consent = signed(0xf4ee, registry.nodeKeyDigest(owner, vm.addr(0xf4ee), 7, 0));
        data = abi.encodeCall(registry.register, (vm.addr(0xf4ee), 7, consent));
        refused("Registry.register", r, data, Registry.BadSignature.selector);
        data = abi.encodeCall(registry.register, (node, 7, consent));
        vm.prank(address(0xbad));
        vm.expectRevert(abi.encodeWithSelector(Registry.NodeHasOwner.selector, owner));
        registry.register(node, 7, consent);
    }

    function test_models() external {
        address m = address(models);
        refused("Models.offer", m, abi.encodeCall(models.offer, (ROOT, address(0xbad))), Models.NotHolder.selector);
        refused("Models.setRoyalty", m, abi.encodeCall(models.setRoyalty, (ROOT, 2)), Models.NotHolder.selector);
        refused("Models.accept", m, abi.encodeCall(models.accept, (ROOT)), Models.NotOffered.selector);
        bytes memory data = abi.encodeCall(models.publish, (ROOT, 1, 0));
        refused("Models.publish", m, data, Models.NotCommitted.selector);
    }

    function test_pool() external {
        address p = address(pool);
        bytes memory data = abi.encodeCall(pool.initialize, (address(0xbad), 1));
        refused("Pool.initialize", p, data, Pool.NotFactory.selector, address(pools));
        refused("Pool.register", p, abi.encodeCall(pool.register, (node, 7, "")), Pool.NotOperator.selector);
        refused("Pool.setCommission", p, abi.encodeCall(pool.setCommission, (1)), Pool.NotOperator.selector);
        refused("Pool.join", p, abi.encodeCall(pool.join, (1 ether)), Pool.OperatorFirst.selector);
        refused("Pool.claim", p, abi.encodeCall(pool.claim, ()), Pool.NothingEarned.selector);
        refused("Pool.exit", p, abi.encodeCall(pool.exit, (1)), Pool.TooManyShares.selector);
        refused("Pool.withdraw", p, abi.encodeCall(pool.withdraw, ()), Pool.NoExit.selector);
        // The code that all pools run is nobody's pool either.
        Pool code = pools.implementation();
        vm.expectRevert(abi.encodeWithSelector(Pool.NotFactory.selector, address(pools)));
        code.initialize(address(0xbad), 1);
    }

    function test_courtsAreConnectedByTheirDeployer() external {
        bytes memory data = abi.encodeCall(evidence.connect, (escrow, registry, models, beacons));
        refused("Evidence.connect", address(evidence), data, Connected.NotDeployer.selector, address(this));
        data = abi.encodeCall(queue_.connect, (escrow, evidence, disputes));
        refused("Queue.connect", address(queue_), data, Connected.NotDeployer.selector, address(this));
        data = abi.encodeCall(steps.connect, (escrow, queue_, disputes));
        refused("Steps.connect", address(steps), data, Connected.NotDeployer.selector, address(this));
        data = abi.encodeCall(asks.connect, (escrow, registry, evidence, queue_, disputes));
        refused("Asks.connect", address(asks), data, Connected.NotDeployer.selector, address(this));
        IERC20 feeToken = IERC20(address(token));
        data = abi.encodeCall(disputes.connect, (escrow, registry, evidence, feeToken, address(0xbad), address(0)));
        refused("Disputes.connect", address(disputes), data, Connected.NotDeployer.selector, address(this));
        IVerdicts verdicts = IVerdicts(address(disputes));
        data = abi.encodeCall(slashing.connect, (escrow, registry, evidence, verdicts, feeToken, address(0xbad)));
        refused("Slashing.connect", address(slashing), data, Connected.NotDeployer.selector, address(this));
    }

    function test_courtsObeyTheTimelock() external {
        address d = address(disputes);
        bytes memory data = abi.encodeCall(disputes.setTerms, (Disputes.Terms(30, 2e9, 8, 32, 3000)));
        refused("Disputes.setTerms", d, data, Connected.NotGovernor.selector, address(timelock));
        data = abi.encodeCall(disputes.setReferee, (address(0)));
        refused("Disputes.setReferee", d, data, Connected.NotGovernor.selector, address(timelock));
        refused("Disputes.withdraw", d, abi.encodeCall(disputes.withdraw, ()), Disputes.NothingOwed.selector);
        data = abi.encodeCall(slashing.setTerms, (Slashing.Terms(5000, 32, 8)));
        refused("Slashing.setTerms", address(slashing), data, Connected.NotGovernor.selector, address(timelock));
        refused("Asks.withdraw", address(asks), abi.encodeCall(asks.withdraw, ()), Disputes.NothingOwed.selector);
    }

    function test_challengersCommit() external {
        address s = address(steps);
        Posted memory p;
        Totals memory t;
        Steps.RecordProof memory record;
        Steps.StepProof memory step;
        Opening memory opening;
        bytes memory data = abi.encodeCall(steps.challengeStep, (bytes32(0), p, step));
        refused("Steps.challengeStep", s, data, Challenger.NotCommitted.selector);
        data = abi.encodeCall(steps.challengeRoot, (bytes32(0), p, p));
        refused("Steps.challengeRoot", s, data, Challenger.NotCommitted.selector);
        data = abi.encodeCall(steps.challengeOverdraft, (bytes32(0), p, 2, t, t));
        refused("Steps.challengeOverdraft", s, data, Challenger.NotCommitted.selector);
        data = abi.encodeCall(steps.challengeTwice, (bytes32(0), p, record, p, record));
        refused("Steps.challengeTwice", s, data, Challenger.NotCommitted.selector);
        data = abi.encodeCall(steps.challengeQueue, (bytes32(0), p, p));
        refused("Steps.challengeQueue", s, data, Challenger.NotCommitted.selector);
        data = abi.encodeCall(steps.challengeQueued, (bytes32(0), p, p, record));
        refused("Steps.challengeQueued", s, data, Challenger.NotCommitted.selector);
        data = abi.encodeCall(steps.challengeTable, (bytes32(0), p, 0, bytes32(0), opening, t));
        refused("Steps.challengeTable", s, data, Challenger.NotCommitted.selector);
        data = abi.encodeCall(steps.challengeSuspended, (bytes32(0), p, record));
        refused("Steps.challengeSuspended", s, data, Challenger.NotCommitted.selector);
    }

    function test_accusersCommit() external {
        address s = address(slashing);
        Commit memory c;
        bytes memory data = abi.encodeCall(slashing.contradictCommit, (bytes32(0), c, "", c, ""));
        refused("Slashing.contradictCommit", s, data, Challenger.NotCommitted.selector);
        Attestation memory a;
        data = abi.encodeCall(slashing.contradictAttestation, (bytes32(0), a, "", a, ""));
        refused("Slashing.contradictAttestation", s, data, Challenger.NotCommitted.selector);
        AuditCommit memory ac;
        data = abi.encodeCall(slashing.contradictAuditCommit, (bytes32(0), ac, "", ac, ""));
        refused("Slashing.contradictAuditCommit", s, data, Challenger.NotCommitted.selector);
        AuditStatement memory as_;
        data = abi.encodeCall(slashing.contradictAuditStatement, (bytes32(0), as_, "", as_, ""));
        refused("Slashing.contradictAuditStatement", s, data, Challenger.NotCommitted.selector);
        Posted memory p;
        Forfeits.RecordProof memory record;
        data = abi.encodeCall(slashing.refute, (bytes32(0), bytes32(0), 0, p, record));
        refused("Slashing.refute", s, data, Challenger.NotCommitted.selector);
    }

    function test_timelock() external {
        address t = address(timelock);
        bytes32 role = timelock.PROPOSER_ROLE();
        bytes memory data = abi.encodeCall(timelock.cancel, (bytes32(0)));
        refused(
            "TimelockController.cancel", t, data, IAccessControl.AccessControlUnauthorizedAccount.selector, address(governor)
        );
        data = abi.encodeCall(timelock.grantRole, (role, address(0xbad)));
        refused("TimelockController.grantRole", t, data, IAccessControl.AccessControlUnauthorizedAccount.selector, t);
        data = abi.encodeCall(timelock.revokeRole, (role, address(governor)));
        refused("TimelockController.revokeRole", t, data, IAccessControl.AccessControlUnauthorizedAccount.selector, t);
        data = abi.encodeCall(timelock.renounceRole, (role, address(0x404)));
        refused("TimelockController.renounceRole", t, data, IAccessControl.AccessControlBadConfirmation.selector);
        data = abi.encodeCall(timelock.schedule, (t, 0, "", bytes32(0), bytes32(0), 1e9));
        refused(
            "TimelockController.schedule", t, data, IAccessControl.AccessControlUnauthorizedAccount.selector, address(governor)
        );
        data = abi.encodeCall(
            timelock.scheduleBatch, (new address[](0), new uint256[](0), new bytes[](0), bytes32(0), bytes32(0), 1e9)
        );
        refused(
            "TimelockController.scheduleBatch", t, data, IAccessControl.AccessControlUnauthorizedAccount.selector,
            address(governor)
        );
        data = abi.encodeCall(timelock.updateDelay, (0));
        refused("TimelockController.updateDelay", t, data, TimelockController.TimelockUnauthorizedCaller.selector, t);
    }

    function test_governor() external {
        address g = address(governor);
        Call memory c = Call(address(token), 0, "", "nothing");
        (address[] memory targets, uint256[] memory values, bytes[] memory datas, bytes32 why) = lists(c);
        uint256 id = propose(governor, holder, c);
        bytes memory data = abi.encodeCall(governor.cancel, (targets, values, datas, why));
        refused("LimnGovernor.cancel", g, data, IGovernor.GovernorUnableToCancel.selector);
        data = abi.encodeCall(governor.propose, (targets, values, datas, "x"));
        refused("LimnGovernor.propose", g, data, IGovernor.GovernorInsufficientProposerVotes.selector);
        data = abi.encodeCall(governor.castVoteBySig, (id, 1, holder, ""));
        refused("LimnGovernor.castVoteBySig", g, data, IGovernor.GovernorInvalidSignature.selector);
        data = abi.encodeCall(governor.castVoteWithReasonAndParamsBySig, (id, 1, holder, "", "", ""));
        refused("LimnGovernor.castVoteWithReasonAndParamsBySig", g, data, IGovernor.GovernorInvalidSignature.selector);
    }

    function test_governorsNumbers() external {
        address g = address(governor);
        bytes memory data = abi.encodeCall(governor.setVotingDelay, (VOTING_DELAY));
        refused("LimnGovernor.setVotingDelay", g, data, IGovernor.GovernorOnlyExecutor.selector, address(timelock));
        data = abi.encodeCall(governor.setVotingPeriod, (VOTING_PERIOD));
        refused("LimnGovernor.setVotingPeriod", g, data, IGovernor.GovernorOnlyExecutor.selector, address(timelock));
        data = abi.encodeCall(governor.setProposalThreshold, (1));
        refused("LimnGovernor.setProposalThreshold", g, data, IGovernor.GovernorOnlyExecutor.selector, address(timelock));
        data = abi.encodeCall(governor.updateQuorumNumerator, (5));
        refused("LimnGovernor.updateQuorumNumerator", g, data, IGovernor.GovernorOnlyExecutor.selector, address(timelock));
        data = abi.encodeCall(governor.relay, (address(timelock), 0, ""));
        refused("LimnGovernor.relay", g, data, LimnGovernor.TimelockIsFixed.selector);
        data = abi.encodeCall(governor.onERC721Received, (g, g, 0, ""));
        refused("LimnGovernor.onERC721Received", g, data, IGovernor.GovernorDisabledDeposit.selector);
        data = abi.encodeCall(governor.onERC1155Received, (g, g, 0, 0, ""));
        refused("LimnGovernor.onERC1155Received", g, data, IGovernor.GovernorDisabledDeposit.selector);
        data = abi.encodeCall(governor.onERC1155BatchReceived, (g, g, new uint256[](0), new uint256[](0), ""));
        refused("LimnGovernor.onERC1155BatchReceived", g, data, IGovernor.GovernorDisabledDeposit.selector);
    }

    function test_brake() external {
        address b = address(brake);
        Call memory c = Call(address(escrow), 0, abi.encodeCall(escrow.unpause, ()), "go on");
        (address[] memory targets, uint256[] memory values, bytes[] memory datas, bytes32 why) = lists(c);
        uint256 id = propose(brake, holder, c);
        bytes memory data = abi.encodeCall(brake.cancel, (targets, values, datas, why));
        refused("Brake.cancel", b, data, IGovernor.GovernorUnableToCancel.selector);
        data = abi.encodeCall(brake.propose, (targets, values, datas, "x"));
        refused("Brake.propose", b, data, IGovernor.GovernorInsufficientProposerVotes.selector);
        data = abi.encodeCall(brake.queue, (targets, values, datas, why));
        refused("Brake.queue", b, data, IGovernor.GovernorUnexpectedProposalState.selector);
        data = abi.encodeCall(brake.castVoteBySig, (id, 1, holder, ""));
        refused("Brake.castVoteBySig", b, data, IGovernor.GovernorInvalidSignature.selector);
        data = abi.encodeCall(brake.castVoteWithReasonAndParamsBySig, (id, 1, holder, "", "", ""));
        refused("Brake.castVoteWithReasonAndParamsBySig", b, data, IGovernor.GovernorInvalidSignature.selector);
        data = abi.encodeCall(brake.relay, (address(escrow), 0, ""));
        refused("Brake.relay", b, data, IGovernor.GovernorOnlyExecutor.selector, b);
        data = abi.encodeCall(brake.updateQuorumNumerator, (1));
        refused("Brake.updateQuorumNumerator", b, data, IGovernor.GovernorOnlyExecutor.selector, b);
    }
}
