// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {EscrowBase} from "./EscrowBase.sol";
import {GasMeter} from "./GasMeter.sol";
import {StepsBase} from "./StepsBase.sol";
import {Trial} from "./Trial.sol";
import {Steps} from "../src/courts/Steps.sol";
import {Bundle} from "../src/lib/Bundle.sol";
import {Header, Posted, Totals} from "../src/lib/Types.sol";

/// @notice Figures of the escrow, each a transaction of a network in use: the ring is warm, every account has moved.
contract EscrowFiguresTest is EscrowBase, GasMeter {
    function setUp() public override {
        super.setUp();
        escrow.warmRing(0, 1024);
        payEpoch(5);
    }

    function suite() internal view override returns (address[] memory all) {
        all = new address[](2);
        (all[0], all[1]) = (address(escrow), address(token));
    }

    function post(string memory what, uint32 records) private returns (uint256 gas, uint64 number) {
        number = escrow.head().last + 1;
        book.begin(number);
        book.pay(number, payerAccount, workerAccount, 5);
        Header memory h = headerOf(number, settlerAccount, records, 5);
        (h.evidence, h.queued) = (keccak256("evidence"), 77);
        gas = meter(what, settler, address(escrow), abi.encodeCall(escrow.postEpoch, (h)));
        book.store(Posted(h, height(), escrow.head().finalAt));
        vm.roll(height() + 1);
    }

    function test_posts() external {
        (uint256 few,) = post("post an epoch of 10 records", 10);
        (uint256 many,) = post("post an epoch of 10,000 records", 10_000);
        yes(many <= 60_000, "a post costs too much");
        yes(many - few <= few / 20, "the number of records costs too much");
    }

    function test_postData() external {
        Header memory h = headerOf(2, settlerAccount, 1, 0);
        (h.records, h.newRoot) = (16, h.previousRoot);
        bytes memory data = new bytes(512);
        for (uint256 i = 0; i < 512; i++) {
            data[i] = bytes1(uint8(i));
        }
        h.dataHash = keccak256(abi.encodePacked("limn calldata", data));
        vm.blobhashes(new bytes32[](0));
        meter("post 16 records as calldata", settler, address(escrow), abi.encodeCall(escrow.postEpochData, (h, data)));
    }

    function claimData(uint64 number) private view returns (bytes memory) {
        return abi.encodeCall(escrow.claim, (book.posted(number), workerAccount, totals(number, workerAccount)));
    }

    function test_claims() external {
        finalize(1);
        meter("claim for the first time", address(0xca11), address(escrow), claimData(1));
        uint64 number = payEpoch(7);
        finalize(number);
        meter("claim again", address(0xca11), address(escrow), claimData(number));
    }

    function test_money() external {
        meter("deposit again", payer, address(escrow), abi.encodeCall(escrow.deposit, (payer, 1 gwei)));
        meter("open an account", payer, address(escrow), abi.encodeCall(escrow.deposit, (address(0xf4e5), 1 gwei)));
        meter("lock a security", payer, address(escrow), abi.encodeCall(escrow.lockSecurity, (payer, 1 gwei)));
        meter("ask for a withdrawal", payer, address(escrow), abi.encodeCall(escrow.requestWithdraw, (5)));
        vm.roll(height() + LIFE + 1);
        uint64 number = payEpoch(7);
        finalize(number);
        bytes memory data = abi.encodeCall(escrow.withdraw, (book.posted(number), payerAccount, totals(number, payerAccount)));
        meter("withdraw", payer, address(escrow), data);
    }

    function test_strike() external {
        uint64 number = payEpoch(7);
        bytes memory data = abi.encodeCall(escrow.strike, (book.posted(number), address(0xdef)));
        meter("strike, as a court", ESCROW_COURT, address(escrow), data);
    }
}

/// @notice Figures of the registry with eight verifiers.
contract RegistryFiguresTest is Base, GasMeter {
    address private owner = address(0x10e);

    function setUp() public {
        deploy();
        fund(owner, 1000 ether);
        for (uint256 i = 1; i <= 8; i++) {
            bytes memory signature = consent(i, 7);
            vm.prank(owner);
            registry.register(vm.addr(i), 7, signature);
            vm.prank(owner);
            registry.addStake(vm.addr(i), i * 1 ether);
        }
    }

    function suite() internal view override returns (address[] memory all) {
        all = new address[](3);
        (all[0], all[1], all[2]) = (address(escrow), address(token), address(registry));
    }

    function consent(uint256 key, uint8 roles) private view returns (bytes memory) {
        return signed(key, registry.nodeKeyDigest(owner, vm.addr(key), roles, registry.nodeOf(vm.addr(key)).nonce));
    }

    function test_nodes() external {
        address r = address(registry);
        bytes memory data = abi.encodeCall(registry.register, (vm.addr(9), 7, consent(9, 7)));
        meter("register a node", owner, r, data);
        meter("stake for the first time", owner, r, abi.encodeCall(registry.addStake, (vm.addr(9), 2 ether)));
        vm.roll(height() + 1);
        meter("stake more", owner, r, abi.encodeCall(registry.addStake, (vm.addr(9), 2 ether)));
        vm.roll(height() + 1);
        meter("unbond a part", owner, r, abi.encodeCall(registry.requestUnbond, (vm.addr(9), 1e9)));
        vm.roll(height() + 4 * UNBONDING);
        meter("withdraw a stake", owner, r, abi.encodeCall(registry.withdrawStake, (vm.addr(9))));
    }

    /// @dev A path of three siblings; each sibling more costs what one of these does.
    function test_draw() external {
        vm.roll(height() + 8);
        uint64 snapshot = registry.snapshotBlock(height());
        uint32 index = 0;
        while (!registry.checkDraw(2, snapshot, "beacon", "assignment", index, 0, vm.addr(1), 1e9, path())) {
            index++; // a draw that the first leaf wins: the path was good
        }
        bytes memory data = abi.encodeCall(
            registry.checkDraw, (2, snapshot, "beacon", "assignment", index, 0, vm.addr(1), 1e9, path())
        );
        meter("check a draw among 8", address(0xca11), address(registry), data);
    }

    function leaf(uint32 i) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(0), i, vm.addr(i + 1), uint128(i + 1) * 1e9));
    }

    function pair(bytes32 a, uint128 sumA, bytes32 b, uint128 sumB) private pure returns (bytes32) {
        return keccak256(abi.encodePacked(uint8(1), a, sumA, b, sumB));
    }

    /// @dev Of the first of eight leaves.
    function path() private pure returns (bytes memory) {
        bytes32 right = pair(pair(leaf(4), 5e9, leaf(5), 6e9), 11e9, pair(leaf(6), 7e9, leaf(7), 8e9), 15e9);
        bytes32 near = pair(leaf(2), 3e9, leaf(3), 4e9);
        return abi.encodePacked(uint16(7), leaf(1), uint128(2e9), near, uint128(7e9), right, uint128(26e9));
    }
}

/// @notice Figures of the courts that need a whole network.
contract CourtFiguresTest is Trial, GasMeter {
    function suite() internal view override returns (address[] memory all) {
        all = new address[](6);
        (all[0], all[1], all[2]) = (address(escrow), address(token), address(registry));
        (all[3], all[4], all[5]) = (address(evidence), address(queue), address(beacons));
    }

    function test_queue() external {
        (bytes26 first, Bundle memory a) = job(0, MINER_KEY, PRICE);
        queue.enqueue(first, a);
        (bytes26 record, Bundle memory b) = job(1, MINER_KEY, PRICE);
        meter("enqueue a record with 7 attestations", STRANGER, address(queue), abi.encodeCall(queue.enqueue, (record, b)));
    }
}

/// @notice Figures of every kind of challenge, for an epoch in calldata. In a blob each element costs a call of the
/// precompile more: 50,000 gas and its calldata; settlement/bench measures those. The escrow is a stand-in here: "strike,
/// as a court" is what the real one adds.
contract StepFiguresTest is StepsBase, GasMeter {
    function suite() internal view override returns (address[] memory all) {
        all = new address[](4);
        (all[0], all[1], all[2], all[3]) = (address(escrow_), address(steps), address(queue), address(disputes));
    }

    function challenged(string memory what, bytes memory data) private {
        steps.commit(steps.commitmentOf(WATCHER, data));
        vm.roll(height() + 1);
        meter(what, WATCHER, address(steps), data);
    }

    /// @dev Eight records of eight payers, miners and committees: the most accounts that a group can touch.
    function spread() private pure returns (Line[] memory lines) {
        lines = new Line[](8);
        for (uint32 i = 0; i < 8; i++) {
            uint32 base = uint32(1) << (i + 8);
            lines[i] = Line(1, base, i, base + 77, base + 7777, 1e9, 10 << 24 | base + 123);
        }
    }

    function test_step() external {
        Accounts memory none;
        Made memory m = make(none, spread());
        m.data[31] ^= 0x01; // the root after the group
        m.header.dataHash = hashOf(m.data);
        Posted memory p = post(m);
        challenged("challenge a step that touches 35 accounts", abi.encodeCall(Steps.challengeStep, (SALT, p, stepProof(m, 0))));
    }

    function test_root() external {
        Accounts memory none;
        Made memory m = make(none, settles(1));
        m.header.previousRoot = bytes32(uint256(7));
        Posted memory genesis;
        challenged("challenge the first root", abi.encodeCall(Steps.challengeRoot, (SALT, post(m), genesis)));
    }

    function test_overdraft() external {
        Accounts memory none;
        Made memory m = make(none, settles(9));
        Posted memory p = post(m);
        (Totals memory before, Totals memory after_) = (totalsOf(m.before, PAYER), totalsOf(m.after_, PAYER));
        challenged(
            "challenge an overdraft", abi.encodeCall(Steps.challengeOverdraft, (SALT, p, PAYER, before, after_))
        );
    }

    function test_twice() external {
        Accounts memory none;
        Line[] memory lines = settles(9);
        lines[8].number = lines[2].number;
        Made memory m = make(none, lines);
        Posted memory p = post(m);
        bytes memory data = abi.encodeCall(Steps.challengeTwice, (SALT, p, recordProof(m, 2), p, recordProof(m, 8)));
        challenged("challenge a record paid twice", data);
    }

    function test_queue() external {
        Accounts memory none;
        Posted memory genesis;
        Made memory m = make(none, settles(3));
        escrow_.setRules(1, 0, type(uint64).max);
        queue.push(encode(settle(PAYER, 99, 5)), 900, 1);
        challenged("challenge an entry left out", abi.encodeCall(Steps.challengeQueue, (SALT, post(m), genesis)));
        m.header.queued = 1;
        Posted memory p = post(m);
        bytes memory data = abi.encodeCall(Steps.challengeQueued, (SALT, p, genesis, recordProof(m, 0)));
        challenged("challenge another record than the entry", data);
    }

    function test_suspended() external {
        Accounts memory none;
        Made memory m = make(none, settles(3));
        Posted memory p = post(m);
        disputes.suspend(PAYER, 2, 1);
        bytes memory data = abi.encodeCall(Steps.challengeSuspended, (SALT, p, recordProof(m, 1)));
        challenged("challenge a suspended record", data);
    }
}
