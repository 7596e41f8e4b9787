// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Assignment, Commit} from "../lib/Bundle.sol";
import {IBeacons, IReferee, IRegistry} from "../lib/Interfaces.sol";
import {Messages} from "../lib/Messages.sol";
import {Paint} from "../lib/Paint.sol";
import {TraceTrees} from "../lib/TraceTrees.sol";
import {ITileJudge, TileClaim} from "../referee/ITileJudge.sol";
import {Disputes} from "./Disputes.sol";

/// @title The game that ends a dispute with one tile
/// @notice Two computations of one task differ. Both sides bind themselves to theirs, narrow the difference down to the
/// first tile on which they differ, sixteen at a time, and a judge computes that tile on chain.
///
/// Phases, in order; a score skips the second and third, a dispute about an auditor's root the first:
/// 1. Opening: each side names the root of its computation and proves that it ends in the value it stands for: the last
///    state of a picture gives its pixels, the last tile of a score is the score. So roots differ because the
///    values do, and who has a right trace but wrong pixels cannot open.
/// 2. States: a round shows both sides' children of the node in question, each checked against its own root by its hash.
///    The first that differ are the next nodes. At the end both agree on every state before one, and not on that one.
/// 3. Joining: each side names the root of its tree over the tiles of that step, and proves that it ends in its state.
/// 4. Tiles: rounds as before. At the end both agree on every tile before one, and not on that one.
/// 5. Judgement: who shows that its tile is what its inputs give has won. The inputs are earlier tiles, the state before
///    the step, the task and the model: the sides agree on all of them.
///
/// Why the truthful side wins whatever the other sends: all it has to send follows from its computation and is taken
/// whatever the other did. A reply of the other is either what hashes to the node it is bound to, or refused, so it can
/// choose its roots and nothing else; with any root the first difference lies somewhere, and there the truthful side's
/// tile is right and the other's, being another one, is wrong: the judge says so to the truthful side and to nobody
/// else. A side that is bound to what it cannot show runs out of time. It takes ceil(log16 steps) + ceil(log16 tiles)
/// rounds. When both are wrong, whoever is right about the first difference wins, and the node if nobody is.
///
/// Clocks: the dispute's term, less the time for a defence, is divided into windows, as many as the phases of this game
/// can need, so that every game is over before silence decides. A move that is not made in its window loses. The node
/// answers for its statement: it loses also where both are silent, so that nobody saves a guilty node by a dissent that is
/// not pursued. Where nobody begins the game in time nothing is decided; anyone can begin it.
///
/// Who moves: a reply can only be the right one, so anyone gives it for either side. What a side is free to choose (its
/// roots, unless it signed them before) is chosen by the dissenter, and by the node in question or its owner. The
/// miner, who may put up the defence bond, does not choose for a verifier: it could lose on purpose and so have it slashed.
/// When a side has let its window pass there is a second one in which anyone may choose for it.
///
/// Bonds and slashing are Disputes'. Each move is paid by who sends it; nothing is repaid. Nobody administers this contract.
contract Bisection is IReferee {
    using TraceTrees for bytes;

    /// @notice The two sides of a dispute.
    enum Side {
        Dissenter,
        Node
    }

    enum Phase {
        None,
        Opening,
        States,
        Joining,
        Tiles,
        Judgement,
        Over
    }

    struct Game {
        uint40 since; // block in which the phase began
        uint32 window; // blocks
        Phase phase;
        uint8 moved; // bit of each side that has made its move of this phase or round
        Verdict verdict; // once over
        uint8 program; // 0: a step of a picture; 1: the plain score; 2: an augmented score
        uint8 height; // of the nodes in question above their tree's leaves
        uint16 steps; // leaves of a trace
        uint16 step; // the first whose state differs
        uint32 tiles; // leaves of a step's or a score's tree
        uint32 place; // of the nodes in question among those of their height
        uint40 filed; // block of the dissent
        uint16 wide; // of the picture, pixels
        uint16 high; // of the picture, pixels
        bytes32 committed; // a score: hash of the pixels; the miner's pixels: its salted trace root
        bytes32[2] traces; // roots over the states of a picture, by side
        bytes32[2] roots; // over tiles, by side
        bytes32[2] nodes; // in question, by side
    }

    /// @notice What a side shows of a picture when it opens.
    struct Picture {
        bytes32 root; // of the trace
        bytes32 salt; // a miner: hides the root in its commit; an auditor: of its statement
        bytes32 beacon; // an auditor: of its statement
        bytes signature; // an auditor: over its statement
        bytes state; // after the last step
        bytes32[] proof; // of the state in the trace
    }

    /// @notice What the judge is told besides what the game knows.
    struct Trial {
        Assignment assignment;
        bytes32 before; // leaf of the state before the step; unused for the first step
        bytes32[] beforeProof; // in the trace of the side whose tile it is; both agree up to there
        bytes tile; // proof of the tile, see ITileJudge
    }

    bytes private constant TRACE = "limn trace 1";
    bytes private constant STEP = "limn step 1";
    bytes private constant SCORE = "limn score 1";
    uint8 private constant PICTURE = 0; // programs
    uint8 private constant PLAIN = 1;
    uint8 private constant AUGMENTED = 2;
    uint8 private constant EXACT = 0; // tier
    uint8 private constant AUGMENTATION = 1; // purpose of a derived hash
    uint256 private constant MAX_STEPS = 64; // compute/SPEC.md, section 8

    Disputes public immutable disputes;
    IRegistry public immutable registry;
    IBeacons public immutable beacons;
    ITileJudge public immutable judge;

    mapping(bytes32 id => Game) private games;

    event Begun(bytes32 indexed id, Phase phase, uint32 window);
    event Opened(bytes32 indexed id, Side side, bytes32 root);
    event Joined(bytes32 indexed id, Side side, bytes32 root);
    event Revealed(bytes32 indexed id, Side side, bytes32[] children);
    event Narrowed(bytes32 indexed id, Phase phase, uint8 height, uint32 place);
    event Judged(bytes32 indexed id, Side winner);

    /// @notice The dispute is not open, or another referee's.
    error NotHere(bytes32 id);
    error AlreadyBegun(bytes32 id);
    /// @notice A game begins no later than the dispute can be defended.
    error TooLate(uint64 until);
    /// @notice The message is not the one that the dispute is about.
    error OtherMessage(bytes32 digest);
    /// @notice Only tasks of the exact tier, with 1 to 64 steps, can be computed again.
    error NotExact();
    /// @notice The dispute's term has no block for some move.
    error TermTooShort(uint64 blocks, uint256 windows);
    /// @notice The game is in another phase, or over.
    error WrongPhase(Phase phase);
    error AlreadyMoved(Side side);
    /// @notice Until this block only the side itself chooses.
    error NotThePlayer(Side side, uint64 until);
    /// @notice The root is not what the side is bound to.
    error OtherRoot(Side side);
    /// @notice The computation does not end in the value that the side stands for.
    error OtherEnd(Side side);
    /// @notice The hashes are not the children of the side's node.
    error OtherChildren(Side side);
    /// @notice The other side has shown its children: give them too, and the round is done.
    error GiveBoth();
    /// @notice The leaf is not that of the state before the step in the side's trace.
    error OtherState();
    /// @notice The side's tile is not what its inputs give. Who is right shows its own.
    error WrongTile(Side side, uint32 tile);

    constructor(Disputes disputes_, IRegistry registry_, IBeacons beacons_, ITileJudge judge_) {
        (disputes, registry, beacons, judge) = (disputes_, registry_, beacons_, judge_);
    }

    /// @notice Begins the game of an open dispute. Anyone, while the dispute can be defended. A model that nobody has
    /// laid out at the judge cannot be played about.
    function begin(bytes32 id, Assignment calldata a, Commit calldata c) external {
        Disputes.Dispute memory d = disputes.disputeOf(id);
        if (d.state != Disputes.State.Open || d.referee != address(this)) revert NotHere(id);
        Game storage g = games[id];
        if (g.filed == d.since) revert AlreadyBegun(id);
        if (block.number > d.defendUntil) revert TooLate(d.defendUntil);
        requireDigest(Messages.assignment(a), d.assignment);
        requireDigest(Messages.commit(c), d.commit);
        if (a.task.tier != EXACT || a.task.steps == 0 || a.task.steps > MAX_STEPS) revert NotExact();
        if (g.filed != 0) delete games[id]; // of an earlier dissent about the same record
        (g.filed, g.steps, g.wide, g.high) = (d.since, a.task.steps, a.task.width, a.task.height);
        if (d.kind == Disputes.Kind.Plain) g.program = PLAIN;
        if (d.kind == Disputes.Kind.Augmented) g.program = AUGMENTED;
        g.tiles = judge.leavesOf(a.task.model, g.program);
        g.committed = g.program == PICTURE ? c.trace : c.pixels;
        setWindow(g, d);
        if (d.kind == Disputes.Kind.AuditRoot) {
            // Both are bound to roots already.
            (g.traces[0], g.traces[1]) = (d.claimed, d.attested);
            (g.nodes[0], g.nodes[1]) = (d.claimed, d.attested);
            enter(g, Phase.States);
        } else {
            enter(g, Phase.Opening);
        }
        emit Begun(id, g.phase, g.window);
    }

    /// @notice Opens a side of a dispute about pixels. What the node signed before is shown by anyone; the dissenter's
    /// root is its own choice.
    function openPicture(bytes32 id, Side side, Picture calldata p) external {
        Game storage g = opening(id, side);
        if (g.program != PICTURE) revert WrongPhase(g.phase);
        Disputes.Dispute memory d = disputes.disputeOf(id);
        if (side == Side.Dissenter) requirePlayer(g, side, d);
        else requireBound(g, d, p);
        bytes32 leaf = TRACE.leaf(g.steps - 1, p.state);
        bytes32 pixels = Paint.pixels(p.state, g.wide, g.high);
        bool ends = TRACE.leads(p.root, g.steps, g.steps - 1, leaf, p.proof);
        if (!ends || pixels != valueOf(side, d)) revert OtherEnd(side);
        (g.traces[uint256(side)], g.nodes[uint256(side)]) = (p.root, p.root);
        emit Opened(id, side, p.root);
        if (moved(g, side)) enter(g, Phase.States);
    }

    /// @notice Opens a side of a dispute about a score.
    /// @param root of the side's tree over the tiles of the score
    /// @param proof of its last tile, the score
    function openScore(bytes32 id, Side side, bytes32 root, bytes32[] calldata proof) external {
        Game storage g = opening(id, side);
        if (g.program == PICTURE) revert WrongPhase(g.phase);
        Disputes.Dispute memory d = disputes.disputeOf(id);
        requirePlayer(g, side, d);
        bytes32 leaf = TraceTrees.number(SCORE, g.tiles - 1, int32(int256(uint256(valueOf(side, d)))));
        if (!SCORE.leads(root, g.tiles, g.tiles - 1, leaf, proof)) revert OtherEnd(side);
        (g.nodes[uint256(side)], g.roots[uint256(side)]) = (root, root);
        emit Opened(id, side, root);
        if (moved(g, side)) enter(g, Phase.Tiles);
    }

    /// @notice Shows the children of the nodes in question, of one side or of both. Anyone: they can only be the right
    /// ones. When both are known, the first two that differ are the next nodes.
    /// @param dissenter children of the dissenter's node; empty to show the other side's only
    /// @param node children of the node's node; empty likewise
    function reveal(bytes32 id, bytes32[] calldata dissenter, bytes32[] calldata node) external {
        Game storage g = running(id);
        if (g.phase != Phase.States && g.phase != Phase.Tiles) revert WrongPhase(g.phase);
        if (dissenter.length != 0 || node.length == 0) requireChildren(g, Side.Dissenter, dissenter);
        if (node.length != 0) requireChildren(g, Side.Node, node);
        if (dissenter.length == 0 || node.length == 0) {
            Side side = node.length == 0 ? Side.Dissenter : Side.Node;
            if (moved(g, side)) revert GiveBoth();
            emit Revealed(id, side, node.length == 0 ? dissenter : node);
            return;
        }
        uint256 differs = 0;
        while (dissenter[differs] == node[differs]) differs++; // ends: equal children would have an equal parent
        (g.nodes[0], g.nodes[1]) = (dissenter[differs], node[differs]);
        narrow(g, uint32(differs));
        emit Narrowed(id, g.phase, g.height, g.place);
    }

    /// @notice Names a side's tree over the tiles of the step in question.
    /// @param state after the step, by this side: the content of the tree's last tile
    /// @param proof of the last tile in the tree
    function join(bytes32 id, Side side, bytes32 root, bytes calldata state, bytes32[] calldata proof) external {
        Game storage g = running(id);
        if (g.phase != Phase.Joining) revert WrongPhase(g.phase);
        if (hasMoved(g, side)) revert AlreadyMoved(side);
        requirePlayer(g, side, disputes.disputeOf(id));
        uint256 s = uint256(side);
        bytes32 leaf = STEP.leaf(g.tiles - 1, state);
        bool ends = TRACE.leaf(g.step, state) == g.nodes[s];
        if (!ends || !STEP.leads(root, g.tiles, g.tiles - 1, leaf, proof)) revert OtherEnd(side);
        (g.nodes[s], g.roots[s]) = (root, root);
        emit Joined(id, side, root);
        if (moved(g, side)) enter(g, Phase.Tiles);
    }

    /// @notice Shows that a side's tile is what its inputs give: the side has won. Anyone.
    function prove(bytes32 id, Side side, Trial calldata t) external {
        Game storage g = running(id);
        if (g.phase != Phase.Judgement) revert WrongPhase(g.phase);
        if (!judge.judge(claimOf(g, id, side, t), t.tile)) revert WrongTile(side, g.place);
        (g.phase, g.verdict) = (Phase.Over, side == Side.Node ? Verdict.Right : Verdict.Wrong);
        emit Judged(id, side);
    }

    /// @inheritdoc IReferee
    /// @dev Out of time is decided here, where it is asked: nobody need send anything.
    function verdictOf(bytes32 id) external view returns (Verdict) {
        Game storage g = games[id];
        if (g.phase == Phase.None || g.filed != disputes.disputeOf(id).since) return Verdict.Open;
        return verdict(g);
    }

    /// @notice All that is known of a game; all zero when it has not begun.
    function gameOf(bytes32 id) external view returns (Game memory) {
        return games[id];
    }

    /// @notice Last block for a move of the present phase or round, and the last in which only a side's own player
    /// chooses. 0 for a game that has not begun or is over.
    function deadlineOf(bytes32 id) external view returns (uint64 deadline, uint64 own) {
        Game storage g = games[id];
        if (g.phase == Phase.None || g.phase == Phase.Over) return (0, 0);
        return (due(g), uint64(g.since) + g.window);
    }

    // What a side is bound to.

    /// @dev The miner's root lies in its commit, an auditor's in its statement.
    function requireBound(Game storage g, Disputes.Dispute memory d, Picture calldata p) private view {
        if (d.kind == Disputes.Kind.Pixels) {
            if (Messages.saltedTrace(p.root, p.salt) != g.committed) revert OtherRoot(Side.Node);
            return;
        }
        bytes32 said = Messages.auditStatement(d.assignment, d.index, p.beacon, d.attested, p.root, p.salt);
        if (Messages.signer(digestOf(said), p.signature) != d.node) revert OtherRoot(Side.Node);
    }

    function valueOf(Side side, Disputes.Dispute memory d) private pure returns (bytes32) {
        return side == Side.Dissenter ? d.claimed : d.attested;
    }

    function requireChildren(Game storage g, Side side, bytes32[] calldata children) private view {
        (bytes memory domain, uint256 n) = treeOf(g);
        bool whole = children.length == TraceTrees.fan(n, g.height, g.place);
        if (!whole || domain.node(g.height, children) != g.nodes[uint256(side)]) revert OtherChildren(side);
    }

    function treeOf(Game storage g) private view returns (bytes memory domain, uint256 leaves) {
        if (g.phase == Phase.States) return (TRACE, g.steps);
        return (g.program == PICTURE ? STEP : SCORE, g.tiles);
    }

    // Whose turn it is.

    /// @dev A second window follows the first where a side chooses: then anyone may.
    function requirePlayer(Game storage g, Side side, Disputes.Dispute memory d) private view {
        uint256 until = uint256(g.since) + g.window;
        if (block.number > until) return;
        bool player = side == Side.Dissenter
            ? msg.sender == d.dissenter
            : msg.sender == d.node || msg.sender == registry.ownerAt(d.node, uint64(block.number) - 1);
        if (!player) revert NotThePlayer(side, uint64(until));
    }

    function running(bytes32 id) private view returns (Game storage g) {
        g = games[id];
        if (g.phase == Phase.None || verdict(g) != Verdict.Open) revert WrongPhase(g.phase);
    }

    function opening(bytes32 id, Side side) private view returns (Game storage g) {
        g = running(id);
        if (g.phase != Phase.Opening) revert WrongPhase(g.phase);
        if (hasMoved(g, side)) revert AlreadyMoved(side);
    }

    function hasMoved(Game storage g, Side side) private view returns (bool) {
        return g.moved & bit(side) != 0;
    }

    /// @dev Notes a move; true when the other side has made its own.
    function moved(Game storage g, Side side) private returns (bool both) {
        if (hasMoved(g, side)) revert AlreadyMoved(side);
        g.moved |= bit(side);
        return g.moved == 3;
    }

    function bit(Side side) private pure returns (uint8) {
        return uint8(1) << uint8(side);
    }

    // Clocks.

    /// @dev Twice a window to open and to join, one for each round and for the judgement; and one to spare, which takes
    /// up the block in which a window ends.
    function setWindow(Game storage g, Disputes.Dispute memory d) private {
        uint256 windows = 4 + TraceTrees.depth(g.tiles);
        if (g.program == PICTURE) windows += 2 + TraceTrees.depth(g.steps);
        uint256 blocks = d.until - d.defendUntil;
        if (blocks < windows) revert TermTooShort(uint64(blocks), windows);
        g.window = uint32(blocks / windows);
    }

    /// @dev Last block for a move.
    function due(Game storage g) private view returns (uint64) {
        bool twice = g.phase == Phase.Opening || g.phase == Phase.Joining;
        return uint64(g.since) + (twice ? 2 : 1) * uint64(g.window);
    }

    function verdict(Game storage g) private view returns (Verdict) {
        if (g.phase == Phase.Over) return g.verdict;
        if (g.phase == Phase.None || block.number <= due(g)) return Verdict.Open;
        return hasMoved(g, Side.Node) ? Verdict.Right : Verdict.Wrong;
    }

    function enter(Game storage g, Phase phase) private {
        (g.phase, g.moved, g.since) = (phase, 0, uint40(block.number));
        if (phase == Phase.States) (g.height, g.place) = (uint8(TraceTrees.depth(g.steps)), 0);
        if (phase == Phase.Tiles) (g.height, g.place) = (uint8(TraceTrees.depth(g.tiles)), 0);
    }

    /// @dev Goes down to a child; below the last nodes are leaves.
    function narrow(Game storage g, uint32 child) private {
        (g.place, g.height) = (uint32(TraceTrees.ARITY) * g.place + child, g.height - 1);
        if (g.height != 0) {
            (g.moved, g.since) = (0, uint40(block.number));
        } else if (g.phase == Phase.States) {
            g.step = uint16(g.place);
            enter(g, Phase.Joining);
        } else {
            enter(g, Phase.Judgement);
        }
    }

    // The judgement.

    function claimOf(Game storage g, bytes32 id, Side side, Trial calldata t)
        private
        view
        returns (TileClaim memory c)
    {
        Disputes.Dispute memory d = disputes.disputeOf(id);
        requireDigest(Messages.assignment(t.assignment), d.assignment);
        (c.model, c.tokens) = (t.assignment.task.model, t.assignment.task.tokens);
        (c.steps, c.guidance, c.seed) =
            (t.assignment.task.steps, t.assignment.task.guidance, t.assignment.task.seed);
        (c.program, c.step, c.leaf, c.root) = (g.program, g.step, g.place, g.roots[uint256(side)]);
        if (g.program != PICTURE) c.before = g.committed;
        else if (g.step != 0) c.before = agreed(g, side, t);
        if (g.program == AUGMENTED) {
            // The evidence of the dissent rests on this beacon, so it is known.
            bytes32 beacon = beacons.valueOf(t.assignment.commitBy + 1);
            c.seedOfAugmentation = Messages.derive(beacon, d.assignment, AUGMENTATION, d.index);
        }
    }

    function agreed(Game storage g, Side side, Trial calldata t) private view returns (bytes32) {
        bytes32 trace = g.traces[uint256(side)];
        if (!TRACE.leads(trace, g.steps, g.step - 1, t.before, t.beforeProof)) revert OtherState();
        return t.before;
    }

    function requireDigest(bytes32 structHash, bytes32 want) private view {
        bytes32 digest = digestOf(structHash);
        if (digest != want) revert OtherMessage(digest);
    }

    function digestOf(bytes32 structHash) private view returns (bytes32) {
        return Messages.digest(address(disputes.escrow()), structHash);
    }
}
