// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {TimelockController} from "@openzeppelin/contracts/governance/TimelockController.sol";
import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Asks} from "../src/courts/Asks.sol";
import {Beacons} from "../src/courts/Beacons.sol";
import {Bisection} from "../src/courts/Bisection.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {Evidence} from "../src/courts/Evidence.sol";
import {IVerdicts} from "../src/courts/Forfeits.sol";
import {Queue} from "../src/courts/Queue.sol";
import {Slashing} from "../src/courts/Slashing.sol";
import {Steps} from "../src/courts/Steps.sol";
import {Escrow} from "../src/escrow/Escrow.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {Brake, IPausable} from "../src/governance/Brake.sol";
import {LimnGovernor} from "../src/governance/LimnGovernor.sol";
import {Models} from "../src/registry/Models.sol";
import {Pools} from "../src/registry/Pools.sol";
import {Registry} from "../src/registry/Registry.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Voting} from "./Governance.t.sol";
import {ToyJudge} from "./Toy.sol";

/// @notice Every contract of a network, deployed and connected as `peer deploy` does it.
abstract contract Suite is Voting {
    Models internal models;
    Pools internal pools;
    Beacons internal beacons;
    Evidence internal evidence;
    Disputes internal disputes;
    Bisection internal bisection;
    Queue internal queue_;
    Steps internal steps;
    Asks internal asks;
    Slashing internal slashing;
    TimelockController internal timelock;
    LimnGovernor internal governor;
    Brake internal brake;

    /// @dev The caller is the deployer, and nobody afterwards. Each contract is told the others once; no address is
    /// predicted.
    function deploySuite() internal {
        vm.roll(1000);
        vm.warp(1_000_000);
        deployContracts();
        deployGovernance();
        connectAll();
        // Only now does nobody but the governor command the timelock.
        timelock.grantRole(timelock.PROPOSER_ROLE(), address(governor));
        timelock.grantRole(timelock.CANCELLER_ROLE(), address(governor));
        timelock.renounceRole(timelock.DEFAULT_ADMIN_ROLE(), address(this));
        vm.prank(holder);
        token.delegate(holder);
        vm.roll(1001);
    }

    function deployContracts() private {
        token = new LimnToken(holder, 1000 ether, true);
        escrow = new Escrow(escrowConfig(address(token)));
        registry = new Registry(Registry.Config(IERC20(address(token)), address(escrow), 4, registryParams()));
        models = new Models(escrow);
        pools = new Pools(registry, IERC20(address(token)));
        beacons = new Beacons();
        evidence = new Evidence();
        disputes = new Disputes(Disputes.Terms(20, 1e9, 16, 64, 2000));
        bisection = new Bisection(disputes, registry, beacons, new ToyJudge(100));
        queue_ = new Queue();
        steps = new Steps();
        asks = new Asks();
        slashing = new Slashing(Slashing.Terms(2000, 64, 16));
    }

    function deployGovernance() private {
        address[] memory anyone = new address[](1); // zero: anyone executes what is due
        timelock = new TimelockController(TIMELOCK_DELAY, new address[](0), anyone, address(this));
        governor =
            new LimnGovernor(LimnGovernor.Config(token, timelock, VOTING_DELAY, VOTING_PERIOD, THRESHOLD, 4));
        brake = new Brake(Brake.Config(token, IPausable(address(escrow)), 1, 10, THRESHOLD, 30));
    }

    function connectAll() private {
        IERC20 feeToken = IERC20(address(token));
        escrow.connect(links());
        address[] memory slashers = new address[](2);
        (slashers[0], slashers[1]) = (address(slashing), address(disputes));
        registry.connect(address(timelock), slashers);
        evidence.connect(escrow, registry, models, beacons);
        disputes.connect(escrow, registry, evidence, feeToken, address(timelock), address(bisection));
        queue_.connect(escrow, evidence, disputes);
        steps.connect(escrow, queue_, disputes);
        asks.connect(escrow, registry, evidence, queue_, disputes);
        slashing.connect(escrow, registry, evidence, IVerdicts(address(disputes)), feeToken, address(timelock));
    }

    function links() internal view override returns (Governed.Links memory l) {
        address[] memory courts = new address[](2);
        (courts[0], courts[1]) = (address(steps), address(asks));
        l = Governed.Links(address(registry), courts, address(slashing), address(timelock), address(brake));
    }
}
