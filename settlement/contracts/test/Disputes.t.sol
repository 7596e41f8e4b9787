// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Connected} from "../src/courts/Connected.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {Bundle} from "../src/lib/Bundle.sol";
import {IEscrow, IReferee, IRegistry} from "../src/lib/Interfaces.sol";
import {Members} from "../src/lib/Members.sol";
import {Messages} from "../src/lib/Messages.sol";
import {Attestation} from "../src/lib/Statements.sol";
import {Trial} from "./Trial.sol";

/// @notice A referee whose verdict is set by hand: the real one executes a tile and is not part of this suite.
contract SpokenReferee {
    uint256 public word;
    bool public broken;

    function say(uint256 word_) external {
        word = word_;
    }

    function fail() external {
        broken = true;
    }

    function verdictOf(bytes32) external view returns (uint256) {
        require(!broken, "broken");
        // Enough work that a starved call runs dry.
        uint256 x = word;
        for (uint256 i = 0; i < 200; i++) {
            x = uint256(keccak256(abi.encode(x)));
        }
        return x == 0 ? x : word;
    }
}

/// @notice Dissents: what they hold back, who wins which bond, and that no answer about a past block ever changes.
contract DisputesTest is Trial {
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;
    uint64 private constant BOND = 100e9; // 100 prices
    uint64 private constant ANY = type(uint64).max;

    SpokenReferee private referee;
    bytes26 private record;
    Bundle private bundle;

    event log_named_uint(string key, uint256 value);

    function setUp() public override {
        super.setUp();
        referee = new SpokenReferee();
    }

    /// @dev A job, and a dissent about it by a stranger.
    function dissent() private returns (bytes32 id) {
        Bundle memory b;
        (record, b) = job(0, MINER_KEY, PRICE, 400);
        bundle = b;
        vm.prank(STRANGER);
        return disputes.dissent(record, b, Disputes.Kind.Plain, 2, score(2400), ANY);
    }

    /// @dev The same where the governor has set a referee.
    function dissentBeforeReferee() private returns (bytes32 id) {
        vm.prank(COUNCIL);
        disputes.setReferee(address(referee));
        vm.roll(time() + LIFE);
        return dissent();
    }

    function score(int256 value) private pure returns (bytes32) {
        return bytes32(uint256(value));
    }

    function burned() private view returns (uint256) {
        return token.balanceOf(BURN);
    }

    function testADissentTakesTheBondAndNamesTheNode() public {
        uint256 before = token.balanceOf(STRANGER);
        (bytes26 r, Bundle memory b) = job(0, MINER_KEY, PRICE);
        vm.prank(STRANGER);
        uint256 gas = gasleft();
        bytes32 id = disputes.dissent(r, b, Disputes.Kind.Augmented, 2, score(2400), BOND);
        emit log_named_uint("gas of dissent, 7 members", gas - gasleft());
        eq(before - token.balanceOf(STRANGER), uint256(BOND) * 1 gwei, "bond");
        Disputes.Dispute memory d = disputes.disputeOf(id);
        eq(id, disputes.idOf(payer, 0), "id");
        eq(d.node, vm.addr(VERIFIER_KEY), "node");
        eq(d.miner, vm.addr(MINER_KEY), "miner");
        eq(d.attested, score(2502), "attested: plain + index in this world");
        eq(d.claimed, score(2400), "claimed");
        eq(d.commit, digests.commit(b.commit), "commit");
        eq(d.assignment, b.voucher.assignment, "assignment");
        eq(uint256(d.until), time() + 40, "until");
    }

    function testWithoutRefereeTheRecordIsVoidAndBondsReturn() public {
        bytes32 id = dissent();
        uint64 since = time();
        vm.prank(MINER);
        vm.expectRevert(Disputes.NoReferee.selector);
        disputes.defend(id);
        vm.roll(since + 39);
        vm.expectRevert(abi.encodeWithSelector(Disputes.Undecided.selector, since + 40));
        disputes.resolve(id);
        vm.roll(since + 40);
        uint256 fire = burned();
        disputes.resolve(id);
        eq(disputes.owed(STRANGER), BOND, "bond back");
        eq(burned(), fire, "burned");
        yes(disputes.disputeOf(id).state == Disputes.State.Void, "void");
        yes(disputes.suspended(payer, 0, ANY), "a void record came back");
        yes(!disputes.provenWrong(payer, 0), "nothing was proven");
        uint256 before = token.balanceOf(STRANGER);
        vm.prank(STRANGER);
        disputes.withdraw();
        eq(token.balanceOf(STRANGER) - before, uint256(BOND) * 1 gwei, "paid");
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NothingOwed.selector, STRANGER));
        disputes.withdraw();
    }

    function testRightTakesTheDissentersBond() public {
        bytes32 id = dissentBeforeReferee();
        vm.prank(MINER);
        disputes.defend(id);
        referee.say(1);
        vm.roll(time() + 3);
        uint256 fire = burned();
        uint256 gas = gasleft();
        disputes.resolve(id);
        emit log_named_uint("gas of resolve", gas - gasleft());
        eq(disputes.owed(STRANGER), 0, "dissenter");
        eq(disputes.owed(MINER), BOND + BOND / 2, "defender");
        eq(burned() - fire, uint256(BOND / 2) * 1 gwei, "burned");
        yes(!disputes.suspended(payer, 0, time()), "still held");
        yes(disputes.suspended(payer, 0, time() - 1), "the past changed");
        eq(queue.enqueue(record, bundle), 0, "can be queued again");
    }

    function testRightWithoutDefenderBurnsTheBond() public {
        bytes32 id = dissentBeforeReferee();
        referee.say(1);
        uint256 fire = burned();
        disputes.resolve(id);
        eq(burned() - fire, uint256(BOND) * 1 gwei, "burned");
        eq(disputes.owed(STRANGER), 0, "dissenter");
    }

    function testWrongSlashesTheNode() public {
        bytes32 id = dissentBeforeReferee();
        vm.prank(vm.addr(VERIFIER_KEY));
        vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        disputes.defend(id);
        vm.prank(address(0x57a7)); // its owner
        disputes.defend(id);
        uint64 stake = registry.nodeOf(vm.addr(VERIFIER_KEY)).stake;
        (uint256 fire, uint256 reward) = (burned(), token.balanceOf(STRANGER));
        referee.say(2);
        disputes.resolve(id);
        eq(registry.nodeOf(vm.addr(VERIFIER_KEY)).stake, stake - stake / 2, "stake");
        eq(disputes.owed(STRANGER), BOND + BOND / 2, "dissenter");
        eq(disputes.owed(address(0x57a7)), 0, "defender");
        eq(token.balanceOf(STRANGER) - reward, uint256(stake) / 4 * 1 gwei, "reward of the slash");
        eq(burned() - fire, uint256(BOND / 2 + stake / 4) * 1 gwei, "burned");
        yes(disputes.suspended(payer, 0, ANY) && disputes.provenWrong(payer, 0), "not void");
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotOpen.selector, id, Disputes.State.Wrong));
        disputes.resolve(id);
    }

    function testOthersWhoAttestedTheSameAreSlashedToo() public {
        bytes32 id = dissentBeforeReferee();
        Disputes.Dispute memory d = disputes.disputeOf(id);
        Attestation memory a = Attestation(d.assignment, 0, keccak256("beacon"), d.commit, 2500, 1);
        bytes memory good = sign(RIVAL_KEY, a);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotWrong.selector, id, Disputes.State.Open));
        disputes.punishAlso(id, a, good);
        referee.say(2);
        disputes.resolve(id);
        uint64 stake = registry.nodeOf(vm.addr(RIVAL_KEY)).stake;
        uint256 reward = token.balanceOf(STRANGER);
        disputes.punishAlso(id, a, good);
        eq(registry.nodeOf(vm.addr(RIVAL_KEY)).stake, stake - stake / 2, "stake");
        eq(token.balanceOf(STRANGER) - reward, uint256(stake / 2) / 2 * 1 gwei, "reward");
        vm.expectRevert(abi.encodeWithSelector(Disputes.AlreadyPunished.selector, vm.addr(RIVAL_KEY)));
        disputes.punishAlso(id, a, good);
        // Who attested another score, another picture or another task said nothing wrong.
        for (uint256 i = 0; i < 3; i++) {
            Attestation memory other = Attestation(d.assignment, 0, keccak256("beacon"), d.commit, 2500, 1);
            if (i == 0) other.plain = 2400;
            if (i == 1) other.commit = keccak256("another");
            if (i == 2) other.assignment = keccak256("another");
            bytes memory signature = sign(MINER_KEY, other);
            vm.expectRevert(Disputes.OtherStatement.selector);
            disputes.punishAlso(id, other, signature);
        }
        vm.expectRevert(Disputes.OtherStatement.selector);
        disputes.punishAlso(id, a, new bytes(65));
    }

    function testASilentRefereeVoids() public {
        bytes32 id = dissentBeforeReferee();
        vm.prank(vm.addr(MINER_KEY));
        vm.expectPartialRevert(bytes4(keccak256("ERC20InsufficientAllowance(address,uint256,uint256)")));
        disputes.defend(id);
        vm.prank(MINER);
        disputes.defend(id);
        vm.roll(disputes.disputeOf(id).until);
        disputes.resolve(id);
        eq(disputes.owed(STRANGER), BOND, "dissenter");
        eq(disputes.owed(MINER), BOND, "defender");
        yes(disputes.suspended(payer, 0, ANY), "not void");
    }

    function testABrokenRefereeIsSilent() public {
        bytes32 id = dissentBeforeReferee();
        uint256[3] memory words = [uint256(0), 3, type(uint256).max];
        for (uint256 i = 0; i < words.length; i++) {
            referee.say(words[i]);
            vm.expectPartialRevert(Disputes.Undecided.selector);
            disputes.resolve(id);
        }
        referee.fail();
        vm.expectPartialRevert(Disputes.Undecided.selector);
        disputes.resolve(id);
        vm.roll(disputes.disputeOf(id).until);
        disputes.resolve(id);
        yes(disputes.disputeOf(id).state == Disputes.State.Void, "not void");
    }

    /// @dev Nobody makes a verdict disappear by a call with little gas.
    function testAVerdictCannotBeStarved() public {
        bytes32 id = dissentBeforeReferee();
        referee.say(1);
        vm.roll(disputes.disputeOf(id).until);
        for (uint256 gas = 20_000; gas < 500_000; gas += 7_000) {
            (bool ok,) = address(disputes).call{gas: gas}(abi.encodeCall(Disputes.resolve, (id)));
            if (!ok) continue;
            yes(disputes.disputeOf(id).state == Disputes.State.Stands, "the verdict was lost");
            return;
        }
        yes(false, "never resolved");
    }

    function testOneDissentARecord() public {
        bytes32 id = dissent();
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(Disputes.AlreadyDisputed.selector, id));
        disputes.dissent(record, bundle, Disputes.Kind.Augmented, 3, score(1), ANY);
        vm.roll(time() + 40);
        disputes.resolve(id);
        vm.expectRevert(abi.encodeWithSelector(Disputes.AlreadyDisputed.selector, id));
        disputes.dissent(record, bundle, Disputes.Kind.Augmented, 3, score(1), ANY);
    }

    /// @dev A friend of the guilty one doubts the record first and loses: whoever knows better comes after it. What was
    /// said about past blocks stays true.
    function testARecordThatStoodCanBeDoubtedAgain() public {
        bytes32 id = dissentBeforeReferee();
        uint64 first = time();
        vm.roll(first + 3);
        referee.say(1);
        disputes.resolve(id);
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(Disputes.AlreadyDisputed.selector, id));
        disputes.dissent(record, bundle, Disputes.Kind.Augmented, 3, score(1), ANY); // in the same block
        vm.roll(first + 500); // the voucher is dead by now, what it stood for is not
        referee.say(0);
        vm.prank(STRANGER);
        disputes.dissent(record, bundle, Disputes.Kind.Augmented, 3, score(1), ANY);
        Disputes.Dispute memory d = disputes.disputeOf(id);
        yes(d.state == Disputes.State.Open && d.since == first + 500 && d.defender == address(0), "a new one");
        eq(d.claimed, score(1), "claimed");
        for (uint64 b = first - 2; b < first + 6; b++) {
            yes(disputes.suspended(payer, 0, b) == (b >= first && b < first + 3), "the past changed");
        }
        yes(disputes.suspended(payer, 0, first + 500), "not held");
        referee.say(2);
        disputes.resolve(id);
        yes(disputes.provenWrong(payer, 0), "not proven");
        vm.roll(time() + 1);
        vm.expectRevert(abi.encodeWithSelector(Disputes.AlreadyDisputed.selector, id));
        disputes.dissent(record, bundle, Disputes.Kind.Augmented, 4, score(1), ANY);
    }

    function testDissentsAboutOneRecordEnd() public {
        bytes32 id = dissentBeforeReferee();
        referee.say(1);
        uint256 most = disputes.MAX_DISSENTS();
        for (uint256 i = 1;; i++) {
            disputes.resolve(id);
            vm.roll(time() + 1);
            vm.prank(STRANGER);
            if (i == most) break;
            disputes.dissent(record, bundle, Disputes.Kind.Augmented, 3, score(1), ANY);
        }
        vm.expectRevert(abi.encodeWithSelector(Disputes.AlreadyDisputed.selector, id));
        disputes.dissent(record, bundle, Disputes.Kind.Augmented, 3, score(1), ANY);
    }

    /// @dev A suite is deployed with its referee; nobody waits for a vote.
    function testTheFirstRefereeComesWithTheSuite() public {
        Disputes other = new Disputes(Disputes.Terms(100, 1e9, 10, 40, 5000));
        (IEscrow e, IRegistry r, IERC20 t) = (disputes.escrow(), disputes.registry(), disputes.token());
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotAContract.selector, address(0x123)));
        other.connect(e, r, evidence, t, COUNCIL, address(0x123));
        other.connect(e, r, evidence, t, COUNCIL, address(referee));
        eq(other.refereeNow(), address(referee), "referee");
        vm.prank(COUNCIL);
        other.setReferee(address(0));
        eq(other.refereeNow(), address(referee), "kept until the change counts");
        vm.roll(time() + LIFE);
        eq(other.refereeNow(), address(0), "gone");
    }

    function testADissentNeedsEvidenceAndAClaim() public {
        (bytes26 r, Bundle memory b) = job(0, MINER_KEY, PRICE);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NothingToDispute.selector, score(2500), score(2500)));
        disputes.dissent(r, b, Disputes.Kind.Plain, 0, score(2500), ANY);
        vm.expectPartialRevert(Disputes.NothingToDispute.selector);
        disputes.dissent(r, b, Disputes.Kind.Plain, 0, score(10_001), ANY);
        vm.expectPartialRevert(Disputes.NothingToDispute.selector);
        disputes.dissent(r, b, Disputes.Kind.Plain, 0, score(-10_001), ANY);
        vm.expectPartialRevert(Disputes.NothingToDispute.selector);
        disputes.dissent(r, b, Disputes.Kind.Pixels, 0, keccak256("pixels"), ANY);
        vm.expectRevert(abi.encodeWithSelector(Members.SaidNothing.selector, uint32(7)));
        disputes.dissent(r, b, Disputes.Kind.Plain, 7, score(1), ANY);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotAnAudit.selector, uint8(1)));
        disputes.dissent(r, b, Disputes.Kind.AuditPixels, 0, score(1), ANY);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotAnAudit.selector, uint8(1)));
        disputes.dissent(r, b, Disputes.Kind.AuditRoot, 0, score(1), ANY);
        vm.expectRevert(abi.encodeWithSelector(Disputes.BondTooLarge.selector, BOND, BOND - 1));
        disputes.dissent(r, b, Disputes.Kind.Plain, 0, score(1), BOND - 1);
        b.certificate[40] ^= 0x01;
        (bool ok,) =
            address(disputes).call(abi.encodeCall(Disputes.dissent, (r, b, Disputes.Kind.Plain, 0, score(1), ANY)));
        yes(!ok, "forged evidence was taken");
        yes(!disputes.suspended(payer, 0, ANY), "something was suspended");
    }

    function testThePictureItselfCanBeDisputed() public {
        (bytes26 r, Bundle memory b) = job(0, MINER_KEY, PRICE);
        vm.prank(STRANGER);
        bytes32 id = disputes.dissent(r, b, Disputes.Kind.Pixels, 0, keccak256("right pixels"), ANY);
        eq(disputes.disputeOf(id).node, vm.addr(MINER_KEY), "the miner's statement");
        eq(disputes.disputeOf(id).attested, keccak256("pixels"), "attested");
    }

    function testOnlyPartiesDefendInTime() public {
        bytes32 id = dissentBeforeReferee();
        vm.prank(RIVAL);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotAParty.selector, RIVAL));
        disputes.defend(id);
        vm.expectRevert(abi.encodeWithSelector(Disputes.UnknownDispute.selector, bytes32(uint256(1))));
        disputes.defend(bytes32(uint256(1)));
        uint40 until = disputes.disputeOf(id).defendUntil;
        vm.roll(until + 1);
        vm.prank(MINER);
        vm.expectRevert(abi.encodeWithSelector(Disputes.TooLate.selector, uint64(until)));
        disputes.defend(id);
        vm.roll(until);
        vm.prank(MINER);
        disputes.defend(id);
        vm.prank(address(0x57a7));
        vm.expectRevert(abi.encodeWithSelector(Disputes.AlreadyDefended.selector, MINER));
        disputes.defend(id);
    }

    /// @dev A dispute keeps the judge and the numbers it began with.
    function testNewTermsAndRefereesCountLater() public {
        vm.expectRevert(abi.encodeWithSelector(Connected.NotGovernor.selector, COUNCIL));
        disputes.setReferee(address(referee));
        vm.prank(COUNCIL);
        vm.expectRevert(abi.encodeWithSelector(Disputes.NotAContract.selector, address(0x123)));
        disputes.setReferee(address(0x123));
        vm.prank(COUNCIL);
        disputes.setReferee(address(referee));
        vm.prank(COUNCIL);
        disputes.setTerms(Disputes.Terms(7, 2e9, 3, 5, 2000));
        uint64 activeAt = time() + LIFE;
        vm.roll(activeAt - 5);
        bytes32 id = dissent(); // three blocks before the change counts
        eq(disputes.disputeOf(id).referee, address(0), "too early");
        eq(disputes.disputeOf(id).bond, BOND, "too early");
        vm.roll(activeAt);
        eq(disputes.refereeNow(), address(referee), "in force");
        eq(disputes.bondFor(PRICE), 7 * PRICE, "in force");
        eq(disputes.bondFor(1), 2e9, "least");
        eq(disputes.disputeOf(id).referee, address(0), "kept");
        referee.say(1);
        vm.expectPartialRevert(Disputes.Undecided.selector);
        disputes.resolve(id);
        // Taking the referee away waits as long.
        vm.prank(COUNCIL);
        disputes.setReferee(address(0));
        eq(disputes.refereeNow(), address(referee), "kept until then");
        vm.roll(time() + LIFE);
        eq(disputes.refereeNow(), address(0), "gone");
    }

    function testTermsHaveBounds() public {
        Disputes.Terms[7] memory bad = [
            Disputes.Terms(0, 1, 1, 1, 1000),
            Disputes.Terms(10_001, 1, 1, 1, 1000),
            Disputes.Terms(1, 0, 1, 1, 1000),
            Disputes.Terms(1, 1, 2, 1, 1000),
            Disputes.Terms(1, 1, 1, (1 << 20) + 1, 1000),
            Disputes.Terms(1, 1, 1, 1, 999),
            Disputes.Terms(1, 1, 1, 1, 10_001)
        ];
        for (uint256 i = 0; i < bad.length; i++) {
            vm.prank(COUNCIL);
            vm.expectPartialRevert(Connected.OutOfBounds.selector);
            disputes.setTerms(bad[i]);
            vm.expectPartialRevert(Connected.OutOfBounds.selector);
            new Disputes(bad[i]);
        }
    }

    /// @dev The answer about a block, once the block is past, never changes, whatever happens later; and it is what the
    /// definition says.
    function testFuzzSuspensionIsFixed(uint8 wait, uint8 verdict, uint8 late) public {
        uint256 said = bound(verdict, 0, 2);
        uint64 start = time();
        bytes32 id = dissentBeforeReferee();
        uint64 since = time();
        bool[64] memory answers;
        referee.say(said);
        vm.roll(since + bound(wait, said == 0 ? 40 : 1, 44));
        for (uint64 i = 0; i < 64 && start + i < time(); i++) {
            answers[i] = disputes.suspended(payer, 0, start + i);
            yes(answers[i] == (start + i >= since), "held from its block on");
        }
        uint64 asked = time();
        disputes.resolve(id);
        uint64 decided = time();
        vm.roll(time() + bound(late, 0, 40));
        for (uint64 i = 0; i < 64 && start + i < asked; i++) {
            yes(disputes.suspended(payer, 0, start + i) == answers[i], "the past changed");
        }
        for (uint64 b = decided; b < decided + 20; b++) {
            yes(disputes.suspended(payer, 0, b) == (said != 1), "after the decision");
        }
    }

    /// @dev Whatever the price and the verdict, bonds go where the rules say, to the last gwei.
    function testFuzzBondsAddUp(uint40 price, uint8 verdict, bool defended) public {
        price = uint40(bound(price, 1, 1e13));
        vm.prank(COUNCIL);
        disputes.setReferee(address(referee));
        vm.roll(time() + LIFE);
        (bytes26 r, Bundle memory b) = job(0, MINER_KEY, price);
        uint256 before = token.balanceOf(address(disputes));
        vm.prank(STRANGER);
        bytes32 id = disputes.dissent(r, b, Disputes.Kind.Plain, 0, score(1), ANY);
        if (defended) {
            vm.prank(MINER);
            disputes.defend(id);
        }
        uint256 said = bound(verdict, 0, 2);
        referee.say(said);
        if (said == 0) vm.roll(disputes.disputeOf(id).until);
        disputes.resolve(id);
        uint256 left = token.balanceOf(address(disputes)) - before;
        eq(left, uint256(disputes.owed(STRANGER) + disputes.owed(MINER)) * 1 gwei, "what is held is owed");
        uint64 bond = disputes.disputeOf(id).bond;
        eq(bond, uint256(price) * 100 < 1e9 ? 1e9 : uint256(price) * 100, "bond");
        if (said == 0) eq(left, uint256(defended ? 2 * bond : bond) * 1 gwei, "all came back");
    }

    function sign(uint256 key, Attestation memory a) private view returns (bytes memory) {
        bytes32 h = Messages.attestation(a.assignment, a.index, a.beacon, a.commit, a.plain, a.augmented);
        return signed(key, Messages.digest(address(escrow), h));
    }
}
