// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bisection} from "../src/courts/Bisection.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {Assignment} from "../src/lib/Bundle.sol";
import {IReferee} from "../src/lib/Interfaces.sol";
import {Paint} from "../src/lib/Paint.sol";
import {TraceTrees} from "../src/lib/TraceTrees.sol";
import {ITileJudge} from "../src/referee/ITileJudge.sol";
import {BisectionWorld, Mind} from "./BisectionWorld.sol";
import {Toy} from "./Toy.sol";

/// @notice The dispute game: the truthful side wins whatever the other does, in so many rounds, before the term ends.
contract BisectionTest is BisectionWorld {
    Bisection.Side private constant DIS = Bisection.Side.Dissenter;
    Bisection.Side private constant NODE = Bisection.Side.Node;

    /// @dev How a hostile side plays besides lying: after so many moves it stops.
    struct Hostility {
        uint8 moves;
        bool late; // moves in the last block of each window only
        bool first; // moves before the other side
    }

    function setUp() public {
        build(5, 40);
    }

    // Games to the end.

    /// @dev Plays until there is a verdict. The hostile side may stop; the other does all it owes.
    function play(Mind memory a, Mind memory b, bool hostileNode, Hostility memory h) private returns (uint256 rounds) {
        uint64 filed = now_();
        begin();
        uint256 done;
        for (uint256 turn = 0; verdict() == IReferee.Verdict.Open; turn++) {
            require(turn < 100, "endless");
            Bisection.Game memory before = state();
            if (h.first) done += hostile(a, b, hostileNode, h, done);
            if (hostileNode) move(DIS, a, b);
            else move(NODE, b, a);
            if (!h.first && verdict() == IReferee.Verdict.Open) done += hostile(a, b, hostileNode, h, done);
            Bisection.Game memory g = state();
            bool round = before.phase == Bisection.Phase.States || before.phase == Bisection.Phase.Tiles;
            if (round && (g.height != before.height || g.phase != before.phase)) rounds++;
            bool progress = g.phase != before.phase || g.height != before.height;
            (uint64 deadline,) = game.deadlineOf(ID);
            if (!progress) forge.roll(now_() < deadline ? deadline : deadline + 1);
        }
        require(now_() < filed + TERM, "decided after the term");
    }

    function hostile(Mind memory a, Mind memory b, bool isNode, Hostility memory h, uint256 done)
        private
        returns (uint256)
    {
        if (done >= h.moves) return 0;
        if (h.late) {
            (uint64 deadline,) = game.deadlineOf(ID);
            if (now_() < deadline) return 0;
        }
        (Bisection.Side side, Mind memory m, Mind memory other) = isNode ? (NODE, b, a) : (DIS, a, b);
        Bisection.Game memory g = state();
        if (g.phase == Bisection.Phase.Over) return 0;
        if (g.phase == Bisection.Phase.Judgement) {
            // It tries its own tile, which is refused or counts for nothing.
            (bool ok,) = address(game).call(callOf(g, side, m, other));
            require(!ok, "a wrong tile has won");
            return 1;
        }
        return move(side, m, other) ? 1 : 0;
    }

    function kindOf(uint8 seed) private pure returns (Disputes.Kind) {
        return Disputes.Kind(seed % 5);
    }

    /// @dev The promise of the whole contract.
    /// forge-config: default.fuzz.runs = 128
    /// forge-config: suites.fuzz.runs = 128
    /// forge-config: dev.fuzz.runs = 128
    function testFuzzTheTruthWins(
        uint16 steps_,
        uint16 tiles_,
        uint8 kind_,
        bool hostileNode,
        uint16 step,
        uint16 tile,
        uint16 noise,
        Hostility memory h
    ) public {
        // Mostly small, now and then with trees of three levels.
        build(uint16(1 + steps_ % 18), uint32(1 + tiles_ % (tiles_ % 8 == 0 ? 280 : 40)));
        Mind memory truth = honest();
        Mind memory lie = liar(step % steps, tile % tiles, uint64(tile) << 16 | step);
        if (noise % 2 == 0) lie.noiseFrom = noise % tiles;
        kind = kindOf(kind_);
        if (scored()) lie.wrongStep = 0;
        (Mind memory a, Mind memory b) = hostileNode ? (truth, lie) : (lie, truth);
        file(kind, a, b);
        forge.assume(valueOf(a) != valueOf(b));
        h.moves = h.moves % 16;
        uint256 rounds = play(a, b, hostileNode, h);
        IReferee.Verdict want = hostileNode ? IReferee.Verdict.Wrong : IReferee.Verdict.Right;
        require(verdict() == want, "the truth has lost");
        uint256 most = TraceTrees.depth(tiles) + (scored() ? 0 : TraceTrees.depth(steps));
        require(rounds <= most, "more rounds than the trees are deep");
        if (h.moves >= 15 && !h.late) require(rounds == most || noise % 2 == 0, "it ended too soon");
    }

    /// forge-config: default.fuzz.runs = 128
    /// forge-config: suites.fuzz.runs = 128
    /// forge-config: dev.fuzz.runs = 128
    /// @dev Two liars: the game still ends in time, and a side that is right about the first difference wins.
    function testFuzzBothAreWrong(uint16 stepA, uint16 tileA, uint16 stepB, uint16 tileB, uint8 kind_) public {
        kind = kindOf(kind_);
        Mind memory a = liar(scored() ? 0 : stepA % steps, tileA % tiles, 1);
        Mind memory b = liar(scored() ? 0 : stepB % steps, tileB % tiles, 2);
        file(kind, a, b);
        forge.assume(valueOf(a) != valueOf(b));
        begin();
        for (uint256 turn = 0; state().phase != Bisection.Phase.Judgement; turn++) {
            move(turn % 2 == 0 ? DIS : NODE, turn % 2 == 0 ? a : b, turn % 2 == 0 ? b : a);
        }
        uint256 first = uint256(a.wrongStep) * tiles + a.wrongTile;
        uint256 second = uint256(b.wrongStep) * tiles + b.wrongTile;
        Bisection.Game memory g = state();
        (bool dissenterWins,) = address(game).call(callOf(g, DIS, a, b));
        if (dissenterWins) {
            require(second < first && verdict() == IReferee.Verdict.Wrong, "dissenter");
            return;
        }
        (bool nodeWins,) = address(game).call(callOf(g, NODE, b, a));
        require(nodeWins == (first < second), "who is wrong later wins");
        forge.roll(now_() + g.window + 1);
        require(verdict() == (nodeWins ? IReferee.Verdict.Right : IReferee.Verdict.Wrong), "the node answers");
    }

    /// @dev Whatever bytes anyone sends as children of either side, the nodes never become others than a side's own.
    function testFuzzNobodyMovesWrongly(bytes32[] calldata junk, uint8 index, bytes32 other) public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.Pixels, a, b);
        begin();
        move(DIS, a, b);
        move(NODE, b, a);
        Bisection.Game memory g = state();
        bytes32[] memory mine = childrenOf(g, a);
        bytes32[] memory theirs = childrenOf(g, b);
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherChildren.selector, DIS));
        game.reveal(ID, junk, new bytes32[](0));
        forge.assume(other != theirs[index % theirs.length]);
        theirs[index % theirs.length] = other;
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherChildren.selector, NODE));
        game.reveal(ID, mine, theirs);
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherChildren.selector, NODE));
        game.reveal(ID, new bytes32[](0), theirs);
        require(state().moved == 0, "something was taken");
    }

    // Opening.

    /// @dev The last state agrees, the pixels differ: who paints wrongly cannot open.
    function testWrongPixelsOfARightTraceCannotOpen() public {
        (Mind memory a, Mind memory b) = (honest(), honest());
        file(Disputes.Kind.Pixels, a, b);
        Disputes.Dispute memory d = disputes.disputeOf(ID);
        d.attested = keccak256("other pixels"); // the miner's commit says so, with the right trace
        disputes.set(ID, d);
        begin();
        move(DIS, a, b);
        bytes memory call = callOf(state(), NODE, b, a);
        (bool ok, bytes memory out) = address(game).call(call);
        require(!ok && bytes4(out) == Bisection.OtherEnd.selector, "opened");
        forge.roll(now_() + 2 * state().window + 1);
        require(verdict() == IReferee.Verdict.Wrong, "verdict");
    }

    function testAMinerOpensOnlyWhatItCommittedTo() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.Pixels, a, b);
        begin();
        Bisection.Picture memory p = picture(NODE, b);
        p.salt = keccak256("another");
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherRoot.selector, NODE));
        game.openPicture(ID, NODE, p);
        (, uint64 own) = game.deadlineOf(ID);
        forge.expectRevert(abi.encodeWithSelector(Bisection.NotThePlayer.selector, DIS, own));
        game.openPicture(ID, DIS, picture(DIS, a)); // nobody chooses for the dissenter
        // Its own opening is taken from anyone: it can only be the right one.
        game.openPicture(ID, NODE, picture(NODE, b));
        forge.expectRevert(abi.encodeWithSelector(Bisection.AlreadyMoved.selector, NODE));
        game.openPicture(ID, NODE, picture(NODE, b));
    }

    function testAnAuditorOpensOnlyWhatItSigned() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.AuditPixels, a, b);
        begin();
        Bisection.Picture memory p = picture(NODE, b);
        p.root = keccak256("another");
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherRoot.selector, NODE));
        game.openPicture(ID, NODE, p);
        p = picture(NODE, b);
        p.signature = new bytes(65);
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherRoot.selector, NODE));
        game.openPicture(ID, NODE, p);
        game.openPicture(ID, NODE, picture(NODE, b));
    }

    function testTheEndMustBeTheValue() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.Pixels, a, b);
        begin();
        Bisection.Picture memory p = picture(DIS, a);
        p.state = b.states[steps - 1];
        forge.prank(DISSENTER);
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherEnd.selector, DIS));
        game.openPicture(ID, DIS, p);
        p = picture(DIS, b); // another computation's end
        forge.prank(DISSENTER);
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherEnd.selector, DIS));
        game.openPicture(ID, DIS, p);
        p = picture(DIS, a);
        p.state = new bytes(191);
        forge.prank(DISSENTER);
        forge.expectRevert(abi.encodeWithSelector(Paint.WrongState.selector, 191, 4, 4));
        game.openPicture(ID, DIS, p);
        forge.prank(DISSENTER);
        forge.expectRevert(abi.encodeWithSelector(Bisection.WrongPhase.selector, Bisection.Phase.Opening));
        game.openScore(ID, DIS, Toy.root(a.trace), new bytes32[](0));
    }

    function testAScoreEndsInItsNumber() public {
        (Mind memory a, Mind memory b) = (honest(), liar(0, 7, 1));
        file(Disputes.Kind.Augmented, a, b);
        begin();
        (bytes32 root, bytes32[] memory proof) = (Toy.root(b.tree), Toy.prove(b.tree, tiles - 1));
        forge.prank(DISSENTER);
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherEnd.selector, DIS));
        game.openScore(ID, DIS, root, proof);
        (root, proof) = (Toy.root(a.tree), Toy.prove(a.tree, tiles - 2));
        forge.prank(DISSENTER);
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherEnd.selector, DIS));
        game.openScore(ID, DIS, root, proof);
        forge.expectRevert(abi.encodeWithSelector(Bisection.WrongPhase.selector, Bisection.Phase.Opening));
        game.openPicture(ID, DIS, Bisection.Picture(0, 0, 0, "", "", new bytes32[](0)));
        // The miner does not choose for a verifier: it could lose on purpose.
        (root, proof) = (Toy.root(b.tree), Toy.prove(b.tree, tiles - 1));
        (, uint64 own) = game.deadlineOf(ID);
        forge.prank(forge.addr(MINER_KEY));
        forge.expectRevert(abi.encodeWithSelector(Bisection.NotThePlayer.selector, NODE, own));
        game.openScore(ID, NODE, root, proof);
        forge.prank(OWNER);
        game.openScore(ID, NODE, root, proof);
    }

    /// @dev After a side has let its window pass, anyone may choose for it.
    function testASecondWindowIsForAnyone() public {
        (Mind memory a, Mind memory b) = (honest(), liar(0, 7, 1));
        file(Disputes.Kind.Plain, a, b);
        begin();
        (uint64 deadline, uint64 own) = game.deadlineOf(ID);
        require(deadline - own == state().window, "two windows");
        (bytes32 root, bytes32[] memory proof) = (Toy.root(a.tree), Toy.prove(a.tree, tiles - 1));
        forge.roll(own);
        forge.expectRevert(abi.encodeWithSelector(Bisection.NotThePlayer.selector, DIS, own));
        game.openScore(ID, DIS, root, proof);
        forge.roll(own + 1);
        game.openScore(ID, DIS, root, proof);
        forge.roll(deadline + 1);
        require(verdict() == IReferee.Verdict.Wrong, "the node did not open");
        (root, proof) = (Toy.root(b.tree), Toy.prove(b.tree, tiles - 1));
        forge.expectRevert(abi.encodeWithSelector(Bisection.WrongPhase.selector, Bisection.Phase.Opening));
        game.openScore(ID, NODE, root, proof);
    }

    // Joining and judgement.

    function testATreeMustEndInItsState() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.AuditRoot, a, b);
        begin();
        while (state().phase != Bisection.Phase.Joining) {
            move(NODE, b, a);
            move(DIS, a, b);
        }
        require(state().step == 2, "the first step that differs");
        tilesOf(a, 2);
        tilesOf(b, 2);
        bytes32[] memory proof = Toy.prove(a.tree, tiles - 1);
        forge.prank(forge.addr(NODE_KEY));
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherEnd.selector, NODE));
        game.join(ID, NODE, Toy.root(a.tree), a.states[2], proof); // the truth is not its state any more
        forge.prank(forge.addr(NODE_KEY));
        forge.expectRevert(abi.encodeWithSelector(Bisection.OtherEnd.selector, NODE));
        game.join(ID, NODE, Toy.root(a.tree), b.states[2], proof);
        (, uint64 own) = game.deadlineOf(ID);
        proof = Toy.prove(b.tree, tiles - 1);
        forge.expectRevert(abi.encodeWithSelector(Bisection.NotThePlayer.selector, NODE, own));
        game.join(ID, NODE, Toy.root(b.tree), b.states[2], proof);
        move(NODE, b, a);
        forge.prank(forge.addr(NODE_KEY));
        forge.expectRevert(abi.encodeWithSelector(Bisection.AlreadyMoved.selector, NODE));
        game.join(ID, NODE, Toy.root(b.tree), b.states[2], proof);
    }

    function toJudgement(Mind memory a, Mind memory b) private {
        begin();
        while (state().phase != Bisection.Phase.Judgement) {
            move(NODE, b, a);
            move(DIS, a, b);
        }
    }

    function testTheJudgeIsToldWhatBothAgreeOn() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 0, 1));
        file(Disputes.Kind.Pixels, a, b);
        toJudgement(a, b);
        Bisection.Game memory g = state();
        require(g.step == 2 && g.place == 0, "the first tile that differs");
        Bisection.Trial memory t = trial(g, a);
        t.before = a.trace[0][2];
        forge.expectRevert(Bisection.OtherState.selector);
        game.prove(ID, DIS, t);
        t = trial(g, a);
        t.assignment.task.seed = 8;
        forge.expectPartialRevert(Bisection.OtherMessage.selector);
        game.prove(ID, DIS, t);
        t = trial(g, b);
        t.tile = trial(g, a).tile;
        forge.expectRevert(abi.encodeWithSelector(ITileJudge.BadProof.selector, bytes32("tile")));
        game.prove(ID, NODE, t);
        t = trial(g, b);
        forge.expectRevert(abi.encodeWithSelector(Bisection.WrongTile.selector, NODE, uint32(0)));
        game.prove(ID, NODE, t);
        game.prove(ID, DIS, trial(g, a)); // from anyone
        require(verdict() == IReferee.Verdict.Wrong, "verdict");
        forge.expectRevert(abi.encodeWithSelector(Bisection.WrongPhase.selector, Bisection.Phase.Over));
        game.prove(ID, DIS, t);
    }

    // Clocks.

    function testSilenceOfTheDissenterLoses() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.Pixels, a, b);
        begin();
        move(NODE, b, a);
        (uint64 deadline,) = game.deadlineOf(ID);
        forge.roll(deadline);
        require(verdict() == IReferee.Verdict.Open, "it may still open");
        forge.roll(deadline + 1);
        require(verdict() == IReferee.Verdict.Right, "verdict");
    }

    /// @dev Also where both are silent: no guilty node is saved by a dissent that is not pursued.
    function testSilenceOfTheNodeLoses() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.Pixels, a, b);
        begin();
        (uint64 deadline,) = game.deadlineOf(ID);
        forge.roll(deadline + 1);
        require(verdict() == IReferee.Verdict.Wrong, "verdict");
    }

    /// @dev Nobody is slashed in a game that nobody has begun: its model may not be laid out.
    function testWithoutAGameNothingIsDecided() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.Pixels, a, b);
        uint64 until = now_() + DEFEND;
        forge.roll(until + 1);
        forge.expectRevert(abi.encodeWithSelector(Bisection.TooLate.selector, until));
        begin();
        forge.roll(until + TERM);
        require(verdict() == IReferee.Verdict.Open, "verdict");
        (uint64 deadline, uint64 own) = game.deadlineOf(ID);
        require(deadline == 0 && own == 0, "deadline");
        forge.expectRevert(abi.encodeWithSelector(Bisection.WrongPhase.selector, Bisection.Phase.None));
        game.reveal(ID, new bytes32[](0), new bytes32[](0));
    }

    /// @dev A record that stood can be doubted again: the new dissent has a game of its own, and no verdict before.
    function testANewDissentHasItsOwnGame() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.Pixels, a, b);
        begin();
        move(NODE, b, a);
        forge.roll(now_() + 200);
        require(verdict() == IReferee.Verdict.Right, "a friend let it win");
        file(Disputes.Kind.Pixels, a, b);
        require(verdict() == IReferee.Verdict.Open, "the old verdict counts");
        begin();
        require(state().moved == 0 && state().phase == Bisection.Phase.Opening, "a new game");
        Hostility memory h = Hostility(15, false, true);
        toTheEnd(a, b, h);
    }

    function toTheEnd(Mind memory a, Mind memory b, Hostility memory h) private {
        while (verdict() == IReferee.Verdict.Open) {
            move(DIS, a, b);
            if (verdict() == IReferee.Verdict.Open) hostile(a, b, true, h, 0);
        }
        require(verdict() == IReferee.Verdict.Wrong, "verdict");
    }

    // Beginning.

    function testWhatCannotBegin() public {
        (Mind memory a, Mind memory b) = (honest(), liar(2, 7, 1));
        file(Disputes.Kind.Pixels, a, b);
        Disputes.Dispute memory d = disputes.disputeOf(ID);
        Assignment memory other = order;
        other.task.seed = 8;
        forge.expectPartialRevert(Bisection.OtherMessage.selector);
        game.begin(ID, other, said);
        d.referee = address(1);
        disputes.set(ID, d);
        forge.expectRevert(abi.encodeWithSelector(Bisection.NotHere.selector, ID));
        begin();
        (d.referee, d.state) = (address(game), Disputes.State.Void);
        disputes.set(ID, d);
        forge.expectRevert(abi.encodeWithSelector(Bisection.NotHere.selector, ID));
        begin();
        (d.state, d.until) = (Disputes.State.Open, d.defendUntil + 9);
        disputes.set(ID, d);
        forge.expectRevert(abi.encodeWithSelector(Bisection.TermTooShort.selector, uint64(8), 9));
        this.beginShort(d, 8);
        begin();
        forge.expectRevert(abi.encodeWithSelector(Bisection.AlreadyBegun.selector, ID));
        begin();
    }

    function beginShort(Disputes.Dispute memory d, uint40 blocks) external {
        d.until = d.defendUntil + blocks;
        disputes.set(ID, d);
        begin();
    }

    function testOnlyExactTasksOfKnownModels() public {
        for (uint256 i = 0; i < 4; i++) {
            build(5, 40);
            if (i == 0) order.task.tier = 1;
            if (i == 1) order.task.steps = 0;
            if (i == 2) order.task.steps = 65;
            if (i == 3) order.task.model = 0;
            Mind memory a = honest();
            Mind memory b = liar(2, 7, 1);
            file(Disputes.Kind.Plain, a, b);
            if (i == 3) forge.expectRevert(abi.encodeWithSelector(ITileJudge.NotLaidOut.selector, bytes32(0)));
            else forge.expectRevert(Bisection.NotExact.selector);
            begin();
        }
    }

    // The trees and the paint.

    function testFuzzALeafLeadsToItsRootOnly(uint16 n, uint16 i, uint8 at, bool short) public {
        uint256 leaves = 1 + n % 300;
        bytes32[] memory list = new bytes32[](leaves);
        for (uint256 j = 0; j < leaves; j++) {
            list[j] = Toy.leaf("d", j, abi.encode(j));
        }
        bytes32[][] memory tree = Toy.build("d", list);
        uint256 place = i % leaves;
        bytes32[] memory proof = Toy.prove(tree, place);
        require(this.leads(Toy.root(tree), leaves, place, list[place], proof), "its own");
        require(!this.leads(Toy.root(tree), leaves, leaves + i, list[place], proof), "beyond");
        require(!this.leads(Toy.root(tree), leaves, place, keccak256("x"), proof), "another leaf");
        if (leaves > 1) {
            require(!this.leads(Toy.root(tree), leaves, (place + 1) % leaves, list[place], proof), "another place");
            if (short) {
                assembly ("memory-safe") {
                    mstore(proof, sub(mload(proof), 1))
                }
            } else {
                proof[at % proof.length] ^= bytes32(uint256(1));
            }
            require(!this.leads(Toy.root(tree), leaves, place, list[place], proof), "another proof");
        } else {
            require(!this.leads(Toy.root(tree), leaves, 0, list[0], new bytes32[](1)), "too much");
        }
    }

    function leads(bytes32 root, uint256 n, uint256 i, bytes32 leaf, bytes32[] calldata proof)
        external
        pure
        returns (bool)
    {
        return TraceTrees.leads("d", root, n, i, leaf, proof);
    }

    function testDepth() public pure {
        uint24[2][10] memory want = [
            [uint24(1), 1], [uint24(2), 1], [uint24(16), 1], [uint24(17), 2], [uint24(256), 2], [uint24(257), 3],
            [uint24(4096), 3], [uint24(4097), 4], [uint24(58_849), 4], [uint24(65_537), 5]
        ];
        for (uint256 i = 0; i < want.length; i++) {
            require(TraceTrees.depth(want[i][0]) == want[i][1], "depth");
        }
    }

    /// @dev The rule of compute/SPEC.md section 6, number by number.
    function testFuzzPaint(bytes32 seed, uint8 wide, uint8 high) public view {
        uint256 w = 4 * (1 + wide % 4);
        uint256 h = 4 * (1 + high % 4);
        bytes memory state = new bytes(12 * w * h);
        bytes memory rgb = new bytes(3 * w * h);
        for (uint256 p = 0; p < w * h / 16; p++) {
            for (uint256 j = 0; j < 48; j++) {
                uint256 random = uint256(keccak256(abi.encode(seed, p, j)));
                // Around the range that is not clamped, and far from it.
                int32 x = int32(int256(random % 300_000) - 150_000);
                if (random >> 255 == 1) x = int32(uint32(random));
                uint32 u = uint32(x);
                for (uint256 k = 0; k < 4; k++) {
                    state[4 * (48 * p + j) + k] = bytes1(uint8(u >> (8 * k)));
                }
                int256 v = (255 * int256(x) + 255 * 65_536 + 65_536) >> 17;
                uint256 pixel = (p / (w / 4) * 4 + j / 12) * w + p % (w / 4) * 4 + j % 12 / 3;
                rgb[3 * pixel + j % 3] = bytes1(uint8(uint256(v < 0 ? int256(0) : v > 255 ? int256(255) : v)));
            }
        }
        require(packed.pixels(state, w, h) == sha256(rgb), "pixels");
    }
}
