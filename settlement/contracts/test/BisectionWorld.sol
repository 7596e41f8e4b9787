// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bisection} from "../src/courts/Bisection.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {Assignment, Commit, Task} from "../src/lib/Bundle.sol";
import {IBeacons, IReferee, IRegistry} from "../src/lib/Interfaces.sol";
import {Messages} from "../src/lib/Messages.sol";
import {Paint} from "../src/lib/Paint.sol";
import {TileClaim} from "../src/referee/ITileJudge.sol";
import {Vm} from "./Base.sol";
import {Toy, ToyDisputes, ToyJudge, ToyRegistry} from "./Toy.sol";

/// @notice Functions of calldata, for tests that hold things in memory.
contract Calldata {
    function assignment(address escrow, Assignment calldata a) external view returns (bytes32) {
        return Messages.digest(escrow, Messages.assignment(a));
    }

    function commit(address escrow, Commit calldata c) external view returns (bytes32) {
        return Messages.digest(escrow, Messages.commit(c));
    }

    function pixels(bytes calldata state, uint256 wide, uint256 high) external pure returns (bytes32) {
        return Paint.pixels(state, wide, high);
    }
}

/// @notice One side of a dispute as it sees the computation: all states, and the tiles of any step.
struct Mind {
    address player;
    bytes[] states; // after each step
    bytes32[][] trace;
    uint16 wrongStep; // from this step and tile on it computes something else; type(uint16).max: it does not
    uint32 wrongTile;
    uint64 lie; // what makes its other tile
    uint32 noiseFrom; // tiles between this one and the last of a step are noise; type(uint32).max: none are
    bytes[] tiles; // of the disputed step or the score
    bytes32[][] tree;
    uint16 treeOf; // step of `tiles`; type(uint16).max: none
}

/// @notice Disputes about a toy computation, and two sides that play them.
abstract contract BisectionWorld {
    Vm internal constant forge = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));
    uint256 internal constant NODE_KEY = 0xd161;
    uint256 internal constant MINER_KEY = 0xd163;
    address internal constant DISSENTER = address(0xd155);
    address internal constant OWNER = address(0x03e4);
    address internal constant ESCROW = address(0xe5c);
    bytes32 internal constant ID = bytes32(uint256(7));
    bytes32 internal constant MODEL = keccak256("model");
    bytes32 internal constant SALT = keccak256("salt");
    uint40 internal constant DEFEND = 20;
    uint40 internal constant TERM = 320;
    uint16 internal constant NEVER = type(uint16).max;

    Calldata internal packed;
    ToyJudge internal judge;
    ToyDisputes internal disputes;
    ToyRegistry internal registry;
    Bisection internal game;
    Assignment internal order;
    Commit internal said;
    Disputes.Kind internal kind;
    uint16 internal steps;
    uint32 internal tiles;

    /// @dev A world of tasks with so many steps, each of so many tiles.
    function build(uint16 steps_, uint32 tiles_) internal {
        forge.roll(1000);
        (steps, tiles) = (steps_, tiles_);
        (packed, judge, disputes) = (new Calldata(), new ToyJudge(tiles_), new ToyDisputes(ESCROW));
        registry = new ToyRegistry();
        registry.setOwner(forge.addr(NODE_KEY), OWNER);
        game = new Bisection(
            Disputes(address(disputes)), IRegistry(address(registry)), IBeacons(address(registry)), judge
        );
        order.task = Task(MODEL, keccak256("prompt"), keccak256("tokens"), 4, 4, steps_, 750, 7, 0, 255);
        order.commitBy = 900;
    }

    /// @dev Files a dispute between two minds; what each stands for follows from its computation.
    function file(Disputes.Kind kind_, Mind memory a, Mind memory b) internal {
        kind = kind_;
        a.player = DISSENTER;
        b.player = forge.addr(NODE_KEY);
        if (!scored()) {
            compute(a);
            compute(b);
        } else {
            said.pixels = sha256("picture");
        }
        said.assignment = packed.assignment(ESCROW, order);
        if (kind == Disputes.Kind.Pixels) {
            said.pixels = valueOf(b);
            said.trace = keccak256(abi.encode(Toy.root(b.trace), SALT));
        }
        Disputes.Dispute memory d;
        (d.dissenter, d.state, d.kind, d.referee) = (DISSENTER, Disputes.State.Open, kind, address(game));
        (d.since, d.defendUntil, d.until) =
            (uint40(now_()), uint40(now_()) + DEFEND, uint40(now_()) + TERM);
        (d.node, d.miner, d.index) = (b.player, forge.addr(MINER_KEY), 3);
        (d.assignment, d.commit) = (said.assignment, packed.commit(ESCROW, said));
        if (scored()) {
            tilesOf(a, 0);
            tilesOf(b, 0);
        }
        (d.claimed, d.attested) = (valueOf(a), valueOf(b));
        disputes.set(ID, d);
    }

    function scored() internal view returns (bool) {
        return kind == Disputes.Kind.Plain || kind == Disputes.Kind.Augmented;
    }

    /// @dev The value that a mind stands for in this kind of dispute.
    function valueOf(Mind memory m) internal view returns (bytes32) {
        if (scored()) return bytes32(uint256(number(m.tiles[tiles - 1])));
        if (kind == Disputes.Kind.AuditRoot) return Toy.root(m.trace);
        return packed.pixels(m.states[steps - 1], Toy.SIDE, Toy.SIDE);
    }

    function number(bytes memory b) private pure returns (uint256) {
        return uint8(b[0]) | uint256(uint8(b[1])) << 8 | uint256(uint8(b[2])) << 16 | uint256(uint8(b[3])) << 24;
    }

    function honest() internal pure returns (Mind memory m) {
        (m.wrongStep, m.treeOf, m.noiseFrom) = (NEVER, NEVER, type(uint32).max);
    }

    function liar(uint16 step, uint32 tile, uint64 lie) internal pure returns (Mind memory m) {
        m = honest();
        (m.wrongStep, m.wrongTile, m.lie) = (step, tile, lie);
    }

    /// @dev All states of a mind, and its trace.
    function compute(Mind memory m) internal view {
        m.states = new bytes[](steps);
        bytes32[] memory leaves = new bytes32[](steps);
        for (uint16 i = 0; i < steps; i++) {
            tilesOf(m, i);
            m.states[i] = m.tiles[tiles - 1];
            leaves[i] = Toy.leaf("limn trace 1", i, m.states[i]);
        }
        m.trace = Toy.build("limn trace 1", leaves);
    }

    /// @dev The tiles of a step, or of the score.
    function tilesOf(Mind memory m, uint16 step) internal view {
        if (m.treeOf == step) return;
        m.treeOf = step;
        m.tiles = new bytes[](tiles);
        bytes32[] memory leaves = new bytes32[](tiles);
        TileClaim memory c = claim(step);
        for (uint32 i = 0; i < tiles; i++) {
            bytes memory before = i != 0 ? bytes("") : beforeOf(m, step);
            bytes memory previous = i == 0 ? bytes("") : m.tiles[i - 1];
            bytes32 salt = Toy.salt(c, i);
            // A lie changes one tile; what follows is computed from it as it should be.
            if (step == m.wrongStep && i == m.wrongTile) salt = keccak256(abi.encode(salt, m.lie));
            m.tiles[i] = Toy.tile(salt, before, previous, Toy.length(c.program, i, tiles));
            // Noise is what nothing follows from: the tiles behind it are those of the honest computation.
            bool noise = step == m.wrongStep && i >= m.noiseFrom && i + 1 < tiles;
            leaves[i] = Toy.leaf(scored() ? bytes("limn score 1") : bytes("limn step 1"), i, m.tiles[i]);
            if (noise) leaves[i] = keccak256(abi.encode(m.lie, i));
        }
        m.tree = Toy.build(scored() ? bytes("limn score 1") : bytes("limn step 1"), leaves);
    }

    function beforeOf(Mind memory m, uint16 step) internal view returns (bytes memory) {
        if (scored()) return "picture";
        return step == 0 ? bytes("") : m.states[step - 1];
    }

    function claim(uint16 step) internal view returns (TileClaim memory c) {
        Task storage t = order.task;
        (c.model, c.steps, c.guidance, c.seed, c.tokens) = (t.model, t.steps, t.guidance, t.seed, t.tokens);
        c.step = step;
        if (kind == Disputes.Kind.Plain) c.program = 1;
        if (kind == Disputes.Kind.Augmented) {
            c.program = 2;
            bytes32 beacon = registry.valueOf(order.commitBy + 1);
            c.seedOfAugmentation = keccak256(abi.encode(beacon, said.assignment, uint8(1), uint32(3)));
        }
    }

    // Moves.

    function begin() internal {
        game.begin(ID, order, said);
    }

    function now_() internal view returns (uint64) {
        return uint64(forge.getBlockNumber());
    }

    function state() internal view returns (Bisection.Game memory) {
        return game.gameOf(ID);
    }

    function verdict() internal view returns (IReferee.Verdict) {
        return game.verdictOf(ID);
    }

    function hasMoved(Bisection.Side side) internal view returns (bool) {
        return state().moved & (1 << uint8(side)) != 0;
    }

    /// @dev Makes the move that a mind owes now, if it owes one; false where nothing is to do.
    function move(Bisection.Side side, Mind memory m, Mind memory other) internal returns (bool) {
        Bisection.Game memory g = state();
        if (g.phase == Bisection.Phase.Over || g.phase == Bisection.Phase.None) return false;
        if (g.phase != Bisection.Phase.Judgement && hasMoved(side)) return false;
        bytes memory call = callOf(g, side, m, other);
        forge.prank(m.player);
        (bool ok, bytes memory out) = address(game).call(call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(out, 32), mload(out))
            }
        }
        return true;
    }

    /// @dev The call that makes a side's next move.
    function callOf(Bisection.Game memory g, Bisection.Side side, Mind memory m, Mind memory other)
        internal
        view
        returns (bytes memory)
    {
        if (g.phase == Bisection.Phase.Opening && scored()) {
            return abi.encodeCall(game.openScore, (ID, side, Toy.root(m.tree), Toy.prove(m.tree, tiles - 1)));
        }
        if (g.phase == Bisection.Phase.Opening) return abi.encodeCall(game.openPicture, (ID, side, picture(side, m)));
        if (g.phase == Bisection.Phase.Joining) {
            tilesOf(m, g.step);
            return abi.encodeCall(
                game.join, (ID, side, Toy.root(m.tree), m.states[g.step], Toy.prove(m.tree, tiles - 1))
            );
        }
        if (g.phase == Bisection.Phase.Judgement) return abi.encodeCall(game.prove, (ID, side, trial(g, m)));
        bytes32[] memory own = childrenOf(g, m);
        bytes32[] memory theirs;
        if (g.moved != 0) theirs = childrenOf(g, other); // the chain has shown them
        return side == Bisection.Side.Dissenter
            ? abi.encodeCall(game.reveal, (ID, own, theirs))
            : abi.encodeCall(game.reveal, (ID, theirs, own));
    }

    function childrenOf(Bisection.Game memory g, Mind memory m) internal pure returns (bytes32[] memory) {
        return Toy.children(g.phase == Bisection.Phase.States ? m.trace : m.tree, g.height, g.place);
    }

    function picture(Bisection.Side side, Mind memory m) internal view returns (Bisection.Picture memory p) {
        p.root = Toy.root(m.trace);
        (p.state, p.proof) = (m.states[steps - 1], Toy.prove(m.trace, steps - 1));
        if (side == Bisection.Side.Dissenter) return p;
        p.salt = SALT;
        if (kind != Disputes.Kind.AuditPixels) return p;
        p.beacon = keccak256("beacon");
        bytes32 h = Messages.auditStatement(said.assignment, 3, p.beacon, valueOf(m), p.root, p.salt);
        (uint8 v, bytes32 r, bytes32 s) = forge.sign(NODE_KEY, Messages.digest(ESCROW, h));
        p.signature = abi.encodePacked(r, s, v);
    }

    function trial(Bisection.Game memory g, Mind memory m) internal view returns (Bisection.Trial memory t) {
        t.assignment = order;
        tilesOf(m, g.step);
        if (!scored() && g.step != 0) {
            t.before = m.trace[0][g.step - 1];
            t.beforeProof = Toy.prove(m.trace, g.step - 1);
        }
        ToyJudge.Proof memory p;
        (p.content, p.path) = (m.tiles[g.place], Toy.prove(m.tree, g.place));
        if (g.place == 0) p.before = beforeOf(m, g.step);
        else (p.previous, p.previousPath) = (m.tiles[g.place - 1], Toy.prove(m.tree, g.place - 1));
        t.tile = abi.encode(p);
    }
}
