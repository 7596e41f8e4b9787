// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AsksWorld, FeeVm} from "./AsksWorld.sol";
import {Asks} from "../src/courts/Asks.sol";
import {Connected} from "../src/courts/Connected.sol";
import {Evidence} from "../src/courts/Evidence.sol";
import {Skips} from "../src/courts/Skips.sol";
import {Epochs} from "../src/escrow/Epochs.sol";
import {Bundle, SkipProof} from "../src/lib/Bundle.sol";
import {Draws} from "../src/lib/Draws.sol";
import {Openings} from "../src/lib/Openings.sol";
import {Opening, Posted, Rules} from "../src/lib/Types.sol";

interface MockVm {
    function mockCall(address callee, bytes calldata data, bytes calldata answer) external;
}

/// @notice Answers and, when it is paid, tries to answer again.
contract Greedy {
    Asks private asks;
    bytes private again;
    bool public refused;

    constructor(Asks asks_) {
        asks = asks_;
    }

    function run(bytes calldata data) external {
        again = data;
        (bool ok, bytes memory out) = address(asks).call(data);
        if (!ok) revert(string(out));
    }

    receive() external payable {
        (bool ok,) = address(asks).call(again);
        (bool paid,) = address(asks).call(abi.encodeCall(Asks.withdraw, ()));
        refused = !ok && !paid;
    }
}

/// @notice Questions: who pays, when, and what becomes of an epoch whose settler is silent.
contract AsksTest is AsksWorld {
    Posted private none;

    function setUp() public {
        buildAsks();
    }

    function answer(Posted memory p, uint32 position, Bundle memory b) private {
        vm.prank(answerer);
        asks.answer(p, position, b);
    }

    function test_answerIsPaidAndTheRestComesBack() external {
        Bundle memory b = honest();
        Posted memory p = posting(settle(b));
        uint256 price = asks.priceOf(p);
        bytes32 id = ask(p, none, 0);
        Asks.Ask memory a = asks.askOf(id);
        eq(a.asker, asker, "asker");
        eq(a.dueAt, block.number + WINDOW / 4 + 1, "due");
        eq(a.prepaid, price, "prepaid");
        yes(a.record == settle(b), "record");
        eq(address(asks).balance, price, "held");
        answer(p, 0, b);
        uint256 paid = (asks.BASE_GAS() + asks.BYTE_GAS() * b.certificate.length) * 2 gwei;
        eq(answerer.balance, paid, "paid");
        eq(asks.owed(asker), price - paid, "owed");
        uint256 before = asker.balance;
        vm.prank(asker);
        asks.withdraw();
        eq(asker.balance, before + price - paid, "returned");
        eq(address(asks).balance, 0, "nothing left");
        vm.prank(asker);
        vm.expectPartialRevert(Asks.NothingOwed.selector);
        asks.withdraw();
        vm.expectPartialRevert(Asks.NotAsked.selector); // answered
        asks.answer(p, 0, b);
        vm.expectPartialRevert(Asks.NotAsked.selector);
        asks.expire(p, 0);
    }

    function test_aQuestionIsAskedOnce() external {
        Bundle memory b = honest();
        Posted memory p = posting(settle(b));
        ask(p, none, 0);
        uint256 price = asks.priceOf(p);
        (bytes32[2] memory values, Opening memory o) = (elements(1, 0), opening(1));
        vm.expectPartialRevert(Asks.AskedBefore.selector);
        asks.ask{value: price}(p, none, 0, values, o);
        answer(p, 0, b);
        vm.expectPartialRevert(Asks.AskedBefore.selector);
        asks.ask{value: price}(p, none, 0, values, o);
    }

    function test_aQuestionIsPrepaid() external {
        Posted memory p = posting(settle(honest()));
        uint256 price = asks.priceOf(p);
        (bytes32[2] memory values, Opening memory o) = (elements(1, 0), opening(1));
        FeeVm(address(vm)).deal(address(this), 100 ether);
        vm.expectRevert(abi.encodeWithSelector(Asks.NotPrepaid.selector, price - 1, price));
        asks.ask{value: price - 1}(p, none, 0, values, o);
        asks.ask{value: price + 5}(p, none, 0, values, o);
        eq(asks.owed(address(this)), 5, "change");
        eq(asks.priceOf(p), price * 9 / 8, "the next one is dearer");
        FeeVm(address(vm)).fee(0);
        eq(asks.priceOf(p), asks.mostGas() * asks.MIN_GAS_PRICE() * 9 / 8, "least price");
    }

    function test_eachOpenQuestionMakesTheNextDearer() external {
        bytes26[] memory records = new bytes26[](8);
        Bundle memory b = honest();
        for (uint256 i = 0; i < 8; i++) {
            records[i] = settle(b);
        }
        Posted memory p = post(records, 0, 0, 1);
        uint256 first = asks.priceOf(p);
        for (uint32 i = 0; i < 8; i++) {
            eq(asks.priceOf(p), first * (8 + i) / 8, "price");
            ask(p, none, i);
        }
        eq(asks.priceOf(p), 2 * first, "doubled");
        for (uint32 i = 0; i < 8; i++) {
            answer(p, i, b);
        }
        eq(asks.priceOf(p), first, "back");
    }

    function test_silenceTakesTheBond() external {
        Posted memory p = posting(settle(honest()));
        bytes32 id = ask(p, none, 0);
        uint256 due = asks.askOf(id).dueAt;
        vm.roll(due - 1);
        vm.expectRevert(abi.encodeWithSelector(Asks.NotDue.selector, due));
        asks.expire(p, 0);
        vm.expectPartialRevert(Asks.NotFinal.selector);
        asks.reclaim(p, 0);
        vm.roll(due);
        uint256 prepaid = asks.askOf(id).prepaid;
        asks.expire(p, 0); // by anyone
        eq(escrow.head().last, 0, "void");
        eq(asks.owed(asker), prepaid, "prepayment");
        vm.roll(p.finalAt);
        uint256 before = token.balanceOf(asker);
        escrow.takeReward(settlerAccount);
        eq(token.balanceOf(asker) - before, 10 ether, "half of the bond");
        vm.expectPartialRevert(Asks.NotAsked.selector);
        asks.expire(p, 0);
    }

    function test_whoeverExpiresAForgottenQuestionIsRewarded() external {
        Posted memory p = posting(settle(honest()));
        bytes32 id = ask(p, none, 0);
        uint256 prepaid = asks.askOf(id).prepaid;
        vm.roll((asks.askOf(id).dueAt + p.finalAt) / 2);
        vm.prank(answerer);
        asks.expire(p, 0);
        eq(asks.owed(asker), prepaid, "the prepayment is the asker's");
        vm.roll(p.finalAt);
        escrow.takeReward(settlerAccount);
        eq(token.balanceOf(answerer), 10 ether, "the reward is the caller's");
        eq(asks.owed(answerer), 0, "nothing else is");
    }

    function test_lateAnswerStillCounts() external {
        Bundle memory b = honest();
        Posted memory p = posting(settle(b));
        vm.roll(asks.askOf(ask(p, none, 0)).dueAt + 2);
        answer(p, 0, b);
        yes(answerer.balance != 0, "paid");
    }

    function test_wrongEvidenceIsNoAnswer() external {
        Bundle memory b = honest();
        Posted memory p = posting(settle(b) ^ bytes26(uint208(1) << 32)); // a higher price than the voucher's
        bytes32 id = ask(p, none, 0);
        vm.expectPartialRevert(Evidence.WrongPrice.selector);
        asks.answer(p, 0, b);
        b.signatures[3] ^= 0x01;
        vm.expectPartialRevert(Draws.BadSignature.selector);
        asks.answer(p, 0, b);
        SkipProof memory proof;
        vm.expectPartialRevert(Asks.WrongAnswer.selector);
        asks.answerSkip(p, 0, proof);
        vm.roll(asks.askOf(id).dueAt);
        asks.expire(p, 0);
        eq(escrow.head().last, 0, "void");
    }

    function test_questionsEndWithTheFirstHalfOfTheWindow() external {
        Posted memory p = posting(settle(honest()));
        vm.roll(p.postedAt + WINDOW / 2 + 1);
        uint256 price = asks.priceOf(p);
        (bytes32[2] memory values, Opening memory o) = (elements(1, 0), opening(1));
        vm.expectPartialRevert(Asks.TooLate.selector);
        asks.ask{value: price}(p, none, 0, values, o);
        vm.roll(p.postedAt + WINDOW / 2);
        bytes32 id = ask(p, none, 0);
        yes(asks.askOf(id).dueAt < p.finalAt, "time is left to expire it");
    }

    /// @dev Beacons can be proved for 8,191 blocks: no window makes a settler answer later than that.
    function test_longWindowsDoNotOutliveTheBeacons() external {
        Posted memory p = posting(settle(honest()));
        Rules memory rules = escrow.rulesOf(1);
        rules.challengeWindow = 50_400;
        MockVm(address(vm)).mockCall(address(escrow), abi.encodeCall(escrow.rulesOf, (1)), abi.encode(rules));
        bytes32 id = ask(p, none, 0);
        eq(asks.askOf(id).dueAt, block.number + asks.ANSWER_BLOCKS() + 1, "due");
        yes(2700 + asks.ASK_BLOCKS() + asks.ANSWER_BLOCKS() + 1 < 8191, "provable");
    }

    function test_questionsAreAboutRecordsThatAreThere() external {
        Posted memory p = posting(settle(honest()));
        uint256 price = asks.priceOf(p);
        (bytes32[2] memory values, Opening memory o) = (elements(1, 0), opening(1));
        vm.expectPartialRevert(Openings.NoSuchRecord.selector);
        asks.ask{value: price}(p, none, 1, values, o);
        values[0] ^= bytes32(uint256(1));
        vm.expectPartialRevert(Openings.WrongElement.selector);
        asks.ask{value: price}(p, none, 0, values, o);
        values[0] ^= bytes32(uint256(1));
        o.data[0] ^= 0x01;
        vm.expectPartialRevert(Openings.WrongData.selector);
        asks.ask{value: price}(p, none, 0, values, o);
        vm.expectPartialRevert(Skips.NotPrevious.selector);
        asks.ask{value: price}(p, p, 0, values, opening(1));
        Posted memory other = posting(settle(honest()));
        other.header.records = 2;
        vm.expectPartialRevert(Epochs.UnknownEpoch.selector);
        asks.ask{value: price}(other, p, 0, values, opening(2));
    }

    function test_anEpochFallsOnce() external {
        Bundle memory b = honest();
        bytes26[] memory records = new bytes26[](3);
        (records[0], records[1], records[2]) = (settle(b), settle(b), settle(b));
        Posted memory p = post(records, 0, 0, 1);
        ask(p, none, 0);
        ask(p, none, 1);
        ask(p, none, 2);
        vm.roll(block.number + 3);
        asks.expire(p, 0);
        vm.expectPartialRevert(Epochs.UnknownEpoch.selector);
        asks.expire(p, 1);
        vm.expectPartialRevert(Epochs.UnknownEpoch.selector);
        asks.answer(p, 1, b);
        uint256 held = asks.owed(asker);
        vm.roll(p.finalAt);
        asks.reclaim(p, 1);
        asks.reclaim(p, 2);
        yes(asks.owed(asker) > 2 * held, "prepayments come back");
        eq(address(asks).balance, asks.owed(asker), "all of it");
        vm.expectPartialRevert(Asks.NotAsked.selector);
        asks.reclaim(p, 2);
    }

    function test_finalEpochsStandWhateverWasAsked() external {
        Posted memory p = posting(settle(honest()));
        bytes32 id = ask(p, none, 0);
        vm.roll(p.finalAt);
        vm.expectPartialRevert(Epochs.WindowClosed.selector);
        asks.expire(p, 0);
        uint256 prepaid = asks.askOf(id).prepaid;
        asks.reclaim(p, 0);
        eq(asks.owed(asker), prepaid, "prepayment");
        eq(escrow.head().last, 1, "stands");
    }

    function test_anotherEpochOfTheNumberIsAnotherQuestion() external {
        Bundle memory b = honest();
        Posted memory p = posting(settle(b));
        ask(p, none, 0);
        vm.roll(block.number + 3);
        asks.expire(p, 0);
        vm.prank(ownerOf(SETTLER));
        vm.expectPartialRevert(Epochs.RewardHeld.selector);
        escrow.postBond(ownerOf(SETTLER), 20 ether);
        vm.roll(p.finalAt);
        vm.prank(ownerOf(SETTLER));
        escrow.postBond(ownerOf(SETTLER), 20 ether);
        delete last;
        Posted memory again = posting(settle(b));
        yes(asks.idOf(again, 0) != asks.idOf(p, 0), "another question");
        ask(again, none, 0);
        answer(again, 0, b);
    }

    function test_reentrantAnswererIsPaidOnce() external {
        Bundle memory b = honest();
        bytes26[] memory records = new bytes26[](2);
        (records[0], records[1]) = (settle(b), settle(b));
        Posted memory p = post(records, 0, 0, 1);
        ask(p, none, 0);
        ask(p, none, 1);
        Greedy greedy = new Greedy(asks);
        greedy.run(abi.encodeCall(asks.answer, (p, 0, b)));
        yes(greedy.refused(), "came in again");
        eq(address(asks).balance, asks.askOf(asks.idOf(p, 1)).prepaid + asks.owed(asker), "the rest is there");
    }

    function test_answererThatTakesNoCoinGetsNone() external {
        Bundle memory b = honest();
        Posted memory p = posting(settle(b));
        ask(p, none, 0);
        vm.expectPartialRevert(Asks.NotPaidOut.selector);
        asks.answer(p, 0, b); // this contract takes no coin
        answer(p, 0, b);
    }

    function test_connectsOnce() external {
        vm.expectPartialRevert(Connected.AlreadyConnected.selector);
        asks.connect(escrow, registry, evidence, queue, dissents);
        vm.expectPartialRevert(Connected.AlreadyConnected.selector);
        evidence.connect(escrow, registry, models, beacons);
        vm.prank(asker);
        vm.expectPartialRevert(Connected.NotDeployer.selector);
        asks.connect(escrow, registry, evidence, queue, dissents);
        vm.prank(asker);
        vm.expectPartialRevert(Connected.NotDeployer.selector);
        evidence.connect(escrow, registry, models, beacons);
    }
}
