// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Connected} from "../src/courts/Connected.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {IVerdicts} from "../src/courts/Forfeits.sol";
import {Slashing} from "../src/courts/Slashing.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {IPausable} from "../src/governance/Brake.sol";
import {Parameters} from "../src/registry/Parameters.sol";
import {Registry} from "../src/registry/Registry.sol";
import {Rules, Split} from "../src/lib/Types.sol";
import {Suite} from "./Suite.sol";

/// @notice Governance over a whole network: who holds what after the deployment, what votes change and when.
contract GovernanceSuiteTest is Suite {
    function setUp() public {
        deploySuite();
    }

    // After the deployment nobody is anybody

    function test_deployerHoldsNoRole() external view {
        bytes32[4] memory roles = [
            timelock.DEFAULT_ADMIN_ROLE(), timelock.PROPOSER_ROLE(), timelock.CANCELLER_ROLE(), timelock.EXECUTOR_ROLE()
        ];
        for (uint256 i = 0; i < roles.length; i++) {
            yes(!timelock.hasRole(roles[i], address(this)), "deployer");
            yes(!timelock.hasRole(roles[i], holder), "holder");
            yes(!timelock.hasRole(roles[i], treasury), "treasury");
            eq(timelock.getRoleAdmin(roles[i]), timelock.DEFAULT_ADMIN_ROLE(), "admin of the role");
        }
        yes(timelock.hasRole(timelock.DEFAULT_ADMIN_ROLE(), address(timelock)), "the timelock is its own admin");
        yes(timelock.hasRole(timelock.PROPOSER_ROLE(), address(governor)), "the governor proposes");
        yes(timelock.hasRole(timelock.EXECUTOR_ROLE(), address(0)), "anyone executes");
        eq(timelock.getMinDelay(), TIMELOCK_DELAY, "delay");
    }

    function test_everyContractObeysTheTimelock() external view {
        eq(escrow.governor(), address(timelock), "escrow");
        eq(escrow.brake(), address(brake), "escrow's brake");
        eq(escrow.slasher(), address(slashing), "escrow's slasher");
        eq(escrow.registry(), address(registry), "escrow's registry");
        yes(escrow.isCourt(address(steps)) && escrow.isCourt(address(asks)), "courts");
        yes(!escrow.isCourt(address(this)) && !escrow.isCourt(address(slashing)), "no other court");
        eq(registry.governor(), address(timelock), "registry");
        yes(registry.isSlasher(address(slashing)) && registry.isSlasher(address(disputes)), "slashers");
        yes(!registry.isSlasher(address(this)), "no other slasher");
        eq(disputes.governor(), address(timelock), "disputes");
        eq(slashing.governor(), address(timelock), "slashing");
        eq(governor.timelock(), address(timelock), "governor");
        eq(address(brake.escrow()), address(escrow), "brake");
        // The others have no parameters and no governor at all.
        eq(evidence.governor(), address(0), "evidence");
        eq(queue_.governor(), address(0), "queue");
        eq(asks.governor(), address(0), "asks");
    }

    function test_deployerConnectsOnce() external {
        Governed.Links memory l = links();
        vm.expectRevert(Governed.AlreadyConnected.selector);
        escrow.connect(l);
        vm.expectRevert(Registry.AlreadyConnected.selector);
        registry.connect(address(this), new address[](0));
        vm.expectRevert(Connected.AlreadyConnected.selector);
        evidence.connect(escrow, registry, models, beacons);
        vm.expectRevert(Connected.AlreadyConnected.selector);
        disputes.connect(escrow, registry, evidence, IERC20(address(token)), address(this), address(0));
        vm.expectRevert(Connected.AlreadyConnected.selector);
        queue_.connect(escrow, evidence, disputes);
        vm.expectRevert(Connected.AlreadyConnected.selector);
        steps.connect(escrow, queue_, disputes);
        vm.expectRevert(Connected.AlreadyConnected.selector);
        asks.connect(escrow, registry, evidence, queue_, disputes);
        vm.expectRevert(Connected.AlreadyConnected.selector);
        slashing.connect(escrow, registry, evidence, IVerdicts(address(disputes)), IERC20(address(token)), address(this));
    }

    // What a vote changes, and when

    function test_voteChangesRulesOneVoucherLifeLater() external {
        Rules memory r = Rules(0, 16, 32, 20e9);
        Split memory s = Split(7500, 1200, 600, 200, 100, 400);
        enact(address(escrow), abi.encodeCall(escrow.addRules, (r, s)));
        eq(escrow.head().params, 2, "a second version");
        Rules memory stored = escrow.rulesOf(2);
        eq(stored.activeAt, height() + LIFE, "one voucher life from now");
        eq(stored.challengeWindow, 16, "window");
        eq(stored.voucherLife, 32, "life");
        eq(stored.minBond, 20e9, "bond");
        eq(escrow.splitOf(2).treasury, 400, "split");
        eq(escrow.rulesOf(1).minBond, MIN_BOND, "the first version is what it was");
        eq(escrow.splitOf(1).treasury, 300, "its split too");
        eq(escrow.retiresAt(1), stored.activeAt + LIFE, "the first version outlives its vouchers");
    }

    function test_voteChangesTheRegistryOneVoucherLifeLater() external {
        Parameters.Params memory p = registryParams();
        (p.minStake, p.minVerifiers) = (4 * MIN_STAKE, 3);
        enact(address(registry), abi.encodeCall(registry.setParams, (p)));
        uint64 at = height() + LIFE;
        vm.roll(at - 1);
        eq(registry.params().minStake, MIN_STAKE, "not yet");
        vm.roll(at);
        eq(registry.params().minStake, 4 * MIN_STAKE, "now");
        eq(registry.params().minVerifiers, 3, "verifiers");
    }

    function test_voteChangesCourtsOneVoucherLifeLater() external {
        enact(address(disputes), abi.encodeCall(disputes.setTerms, (Disputes.Terms(30, 2e9, 8, 32, 3000))));
        uint64 at = height() + LIFE;
        vm.roll(at - 1);
        eq(disputes.terms().prices, 20, "not yet");
        vm.roll(at);
        eq(disputes.terms().prices, 30, "now");
        enact(address(slashing), abi.encodeCall(slashing.setTerms, (Slashing.Terms(5000, 32, 8))));
        at = height() + LIFE;
        vm.roll(at - 1);
        eq(slashing.terms().slashBps, 2000, "not yet");
        vm.roll(at);
        eq(slashing.terms().slashBps, 5000, "now");
        address first = disputes.refereeNow(); // what the suite was connected with
        enact(address(disputes), abi.encodeCall(disputes.setReferee, (address(brake)))); // any contract
        at = height() + LIFE;
        vm.roll(at - 1);
        eq(disputes.refereeNow(), first, "the first referee still");
        vm.roll(at);
        eq(disputes.refereeNow(), address(brake), "now");
    }

    function enact(address target, bytes memory data) private {
        Call memory c = Call(target, 0, data, "change");
        pass(governor, c);
        vm.prank(address(0xabc)); // anyone
        execute(governor, c);
    }

    // Out of bounds, each number at its low and its high end

    function test_rulesAreBounded() external {
        badRules(Rules(0, 1, 16, MIN_BOND), "challengeWindow", 1, 2, 32);
        badRules(Rules(0, 33, 16, MIN_BOND), "challengeWindow", 33, 2, 32);
        badRules(Rules(0, 8, 3, MIN_BOND), "voucherLife", 3, 4, 64);
        badRules(Rules(0, 8, 65, MIN_BOND), "voucherLife", 65, 4, 64);
        badRules(Rules(0, 8, 16, 1e9 - 1), "minBond", 1e9 - 1, 1e9, 100e9);
        badRules(Rules(0, 8, 16, 100e9 + 1), "minBond", 100e9 + 1, 1e9, 100e9);
    }

    function badRules(Rules memory r, bytes32 name, uint256 value, uint256 low, uint256 high) private {
        bytes memory reason = abi.encodeWithSelector(Governed.OutOfBounds.selector, name, value, low, high);
        refused(governor, Call(address(escrow), 0, abi.encodeCall(escrow.addRules, (r, split())), "rules"), reason);
    }

    function test_splitIsBounded() external {
        badSplit(Split(4999, 2001, 1000, 1000, 500, 500), "miner", 4999, 5000, 9500);
        badSplit(Split(9501, 299, 100, 0, 100, 0), "miner", 9501, 5000, 9500);
        badSplit(Split(9000, 199, 601, 0, 100, 100), "verifiers", 199, 200, 3000);
        badSplit(Split(5000, 3001, 1000, 500, 100, 399), "verifiers", 3001, 200, 3000);
        badSplit(Split(9000, 701, 99, 0, 100, 100), "auditors", 99, 100, 2000);
        badSplit(Split(6000, 1000, 2001, 0, 100, 899), "auditors", 2001, 100, 2000);
        badSplit(Split(7000, 1000, 600, 1001, 100, 299), "publisher", 1001, 0, 1000);
        badSplit(Split(7800, 1000, 600, 200, 9, 391), "settler", 9, 10, 1000);
        badSplit(Split(7000, 799, 600, 200, 1001, 400), "settler", 1001, 10, 1000);
        badSplit(Split(7000, 1000, 600, 200, 199, 1001), "treasury", 1001, 0, 1000);
        Split memory s = split();
        s.miner++;
        bytes memory data = abi.encodeCall(escrow.addRules, (rules(), s));
        bytes memory reason = abi.encodeWithSelector(Governed.BadSplit.selector, uint256(10_001));
        refused(governor, Call(address(escrow), 0, data, "sum"), reason);
    }

    function badSplit(Split memory s, bytes32 name, uint256 value, uint256 low, uint256 high) private {
        bytes memory reason = abi.encodeWithSelector(Governed.OutOfBounds.selector, name, value, low, high);
        refused(governor, Call(address(escrow), 0, abi.encodeCall(escrow.addRules, (rules(), s)), "split"), reason);
    }

    function test_registryIsBounded() external {
        Parameters.Params memory p = registryParams();
        p.minStake = MIN_STAKE / 16 - 1;
        badParams(p);
        p.minStake = MIN_STAKE * 16 + 1;
        badParams(p);
        p = registryParams();
        p.unbondingBlocks = UNBONDING - 1;
        badParams(p);
        p.unbondingBlocks = UNBONDING * 8 + 1;
        badParams(p);
        p = registryParams();
        p.minVerifiers = 0;
        badParams(p);
        p = registryParams();
        p.slashMax = 10_001;
        badParams(p);
        p = registryParams();
        p.slashMin = 0;
        badParams(p);
        p = registryParams();
        p.ownerCap = p.minStake - 1;
        badParams(p);
        p = registryParams();
        p.startStake = 0;
        badParams(p);
    }

    function badParams(Parameters.Params memory p) private {
        Call memory c = Call(address(registry), 0, abi.encodeCall(registry.setParams, (p)), "params");
        pass(governor, c);
        vm.expectPartialRevert(Parameters.OutOfBounds.selector);
        this.executeOutside(governor, c);
    }

    function test_courtsAreBounded() external {
        badTerms(Disputes.Terms(0, 1e9, 16, 64, 2000));
        badTerms(Disputes.Terms(10_001, 1e9, 16, 64, 2000));
        badTerms(Disputes.Terms(20, 0, 16, 64, 2000));
        badTerms(Disputes.Terms(20, 1e9, 0, 64, 2000));
        badTerms(Disputes.Terms(20, 1e9, 65, 64, 2000));
        badTerms(Disputes.Terms(20, 1e9, 16, 1 << 20 | 1, 2000));
        badTerms(Disputes.Terms(20, 1e9, 16, 64, 999));
        badTerms(Disputes.Terms(20, 1e9, 16, 64, 10_001));
        badSlashing(Slashing.Terms(999, 64, 16));
        badSlashing(Slashing.Terms(10_001, 64, 16));
        badSlashing(Slashing.Terms(2000, 0, 16));
        badSlashing(Slashing.Terms(2000, 1 << 22 | 1, 16));
        badSlashing(Slashing.Terms(2000, 64, 0));
    }

    function badTerms(Disputes.Terms memory t) private {
        badCourt(Call(address(disputes), 0, abi.encodeCall(disputes.setTerms, (t)), "terms"));
    }

    function badSlashing(Slashing.Terms memory t) private {
        badCourt(Call(address(slashing), 0, abi.encodeCall(slashing.setTerms, (t)), "terms"));
    }

    function badCourt(Call memory c) private {
        pass(governor, c);
        vm.expectPartialRevert(Connected.OutOfBounds.selector);
        this.executeOutside(governor, c);
    }

    // The brake on the real escrow

    function test_brakePausesTheEscrow() external {
        start();
        uint64 until = height() + 500;
        Call memory c = Call(address(escrow), 0, abi.encodeCall(escrow.pause, (until)), "stop");
        vote(brake, c, 1);
        execute(brake, c);
        eq(escrow.head().pausedUntil, until, "paused");
        Call memory end = Call(address(escrow), 0, abi.encodeCall(IPausable.unpause, ()), "go on");
        vote(brake, end, 1);
        execute(brake, end);
        eq(escrow.head().pausedUntil, height(), "runs again");
    }

    function test_pausesAreBounded() external {
        uint64 longest = escrow.MAX_PAUSE();
        Call memory c =
            Call(address(escrow), 0, abi.encodeCall(escrow.pause, (height() + longest + 13)), "too long");
        vote(brake, c, 1); // takes 12 blocks
        vm.expectPartialRevert(Governed.PauseOutOfRange.selector);
        this.executeOutside(brake, c);
        vm.roll(height() + 1);
        execute(brake, c);
        uint64 until = escrow.head().pausedUntil;
        vm.roll(until + escrow.MIN_GAP() - 20);
        Call memory again =
            Call(address(escrow), 0, abi.encodeCall(escrow.pause, (height() + 500)), "too soon");
        vote(brake, again, 1);
        vm.roll(until + escrow.MIN_GAP() - 1);
        vm.expectPartialRevert(Governed.PauseTooSoon.selector);
        this.executeOutside(brake, again);
        vm.roll(until + escrow.MIN_GAP());
        execute(brake, again);
    }

    function test_brakeHasNoOtherRight() external {
        vm.prank(address(brake));
        vm.expectRevert(abi.encodeWithSelector(Governed.NotGovernor.selector, address(timelock)));
        escrow.addRules(rules(), split());
        vm.prank(address(brake));
        vm.expectRevert(abi.encodeWithSelector(Governed.NotSlasher.selector, address(slashing)));
        escrow.forfeitSecurity(2);
        vm.prank(address(brake));
        vm.expectRevert(abi.encodeWithSelector(Parameters.NotGovernor.selector, address(brake)));
        registry.setParams(registryParams());
    }
}
