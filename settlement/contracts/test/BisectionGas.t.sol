// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Bisection} from "../src/courts/Bisection.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {IBeacons, IRegistry} from "../src/lib/Interfaces.sol";
import {ITileJudge, TileClaim} from "../src/referee/ITileJudge.sol";
import {GasMeter} from "./GasMeter.sol";
import {Toy, ToyDisputes, ToyRegistry} from "./Toy.sol";
import {Assignment, Commit, Task} from "../src/lib/Bundle.sol";
import {Base} from "./Base.sol";
import {Calldata} from "./BisectionWorld.sol";

/// @notice Agrees to everything: what a tile costs is measured with the judge itself.
contract SilentJudge is ITileJudge {
    uint32 public constant TILES = 58_849; // of a step of the embedded model

    function leavesOf(bytes32, uint8) external pure returns (uint32) {
        return TILES;
    }

    function judge(TileClaim calldata, bytes calldata) external pure returns (bool) {
        return true;
    }
}

/// @notice What each move of a dispute about a picture of the embedded model costs as a transaction: 32 by 32 pixels, 20
/// steps, 58,849 tiles a step. The judge's own gas comes on top of the last one.
contract BisectionGasTest is Base, GasMeter {
    uint16 private constant STEPS = 20;
    uint16 private constant SIDE = 32;
    uint256 private constant MINER_KEY = 0xd161;
    address private constant DISSENTER = address(0xd155);
    address private constant ESCROW = address(0xe5c);
    bytes32 private constant ID = bytes32(uint256(7));
    bytes32 private constant SALT = keccak256("salt");

    ToyDisputes private disputes;
    Bisection private game;
    Assignment private order;
    Commit private said;
    bytes[2] private state; // the last ones
    bytes32[2] private traces;
    bytes32[] private nodes; // the path of a tree whose children are all made up but for one

    function setUp() public {
        vm.roll(1000);
        disputes = new ToyDisputes(ESCROW);
        address others = address(new ToyRegistry());
        game = new Bisection(Disputes(address(disputes)), IRegistry(others), IBeacons(others), new SilentJudge());
        Calldata packed = new Calldata();
        order.task = Task(keccak256("model"), keccak256("prompt"), keccak256("tokens"), SIDE, SIDE, STEPS, 750, 7, 0, 255);
        said.assignment = packed.assignment(ESCROW, order);
        Disputes.Dispute memory d;
        for (uint256 side = 0; side < 2; side++) {
            state[side] = noise(12 * uint256(SIDE) * SIDE, side);
            traces[side] = Toy.root(Toy.build("limn trace 1", leaves(side)));
        }
        said.pixels = packed.pixels(state[1], SIDE, SIDE);
        said.trace = keccak256(abi.encode(traces[1], SALT));
        (d.claimed, d.attested) = (packed.pixels(state[0], SIDE, SIDE), said.pixels);
        (d.dissenter, d.state, d.kind) = (DISSENTER, Disputes.State.Open, Disputes.Kind.Pixels);
        (d.referee, d.since, d.defendUntil, d.until) = (address(game), 1000, 1020, 1320);
        (d.node, d.miner) = (vm.addr(MINER_KEY), vm.addr(MINER_KEY));
        (d.assignment, d.commit) = (said.assignment, packed.commit(ESCROW, said));
        disputes.set(ID, d);
    }

    function suite() internal view override returns (address[] memory list) {
        list = new address[](2);
        (list[0], list[1]) = (address(game), address(disputes));
    }

    function noise(uint256 length, uint256 seed) private pure returns (bytes memory out) {
        out = new bytes(length);
        for (uint256 i = 0; i < length; i += 32) {
            bytes32 word = keccak256(abi.encode(seed, i));
            assembly ("memory-safe") {
                mstore(add(add(out, 32), i), word)
            }
        }
    }

    /// @dev Both traces agree on 17 states, and not on the three behind.
    function leaves(uint256 side) private view returns (bytes32[] memory list) {
        list = new bytes32[](STEPS);
        for (uint256 i = 0; i < STEPS; i++) {
            list[i] = i < 17 ? keccak256(abi.encode(i)) : Toy.leaf("limn trace 1", i, state[side]);
        }
    }

    function node() private pure returns (address) {
        return vm.addr(MINER_KEY);
    }

    function testGasOfADispute() public {
        meter("dispute: begin", node(), address(game), abi.encodeCall(game.begin, (ID, order, said)));
        for (uint256 side = 0; side < 2; side++) {
            Bisection.Picture memory p;
            (p.root, p.salt, p.state) = (traces[side], SALT, state[side]);
            p.proof = Toy.prove(Toy.build("limn trace 1", leaves(side)), STEPS - 1);
            bytes memory call = abi.encodeCall(game.openPicture, (ID, Bisection.Side(side), p));
            meter(side == 0 ? "dispute: open, first" : "dispute: open, second", player(side), address(game), call);
        }
        bytes32[][] memory a = Toy.build("limn trace 1", leaves(0));
        bytes32[][] memory b = Toy.build("limn trace 1", leaves(1));
        for (uint256 height = 2; height > 0; height--) {
            uint256 place = game.gameOf(ID).place;
            show(Toy.children(a, height, place), Toy.children(b, height, place), height == 1);
        }
        eq(game.gameOf(ID).step, 17, "step");
        uint32 tiles = SilentJudge(address(game.judge())).TILES();
        for (uint256 side = 0; side < 2; side++) {
            (bytes32 root, bytes32[] memory proof) = lastTile(state[side], tiles);
            bytes memory call = abi.encodeCall(game.join, (ID, Bisection.Side(side), root, state[side], proof));
            meter(side == 0 ? "dispute: join, first" : "dispute: join, second", player(side), address(game), call);
        }
        // A tree of 58,849 leaves is the judge's suite's to make; here the game is taken to the judgement by storage.
        toJudgement();
        Bisection.Trial memory t;
        (t.assignment, t.before, t.beforeProof) = (order, a[0][16], Toy.prove(a, 16));
        meter("dispute: prove, without the judge", node(), address(game), abi.encodeCall(game.prove, (ID, Bisection.Side(0), t)));
        yes(uint256(game.verdictOf(ID)) == 2, "verdict");
    }

    function player(uint256 side) private pure returns (address) {
        return side == 0 ? DISSENTER : node();
    }

    function show(bytes32[] memory a, bytes32[] memory b, bool metered) private {
        bytes memory first = abi.encodeCall(game.reveal, (ID, a, new bytes32[](0)));
        bytes memory second = abi.encodeCall(game.reveal, (ID, a, b));
        if (metered) {
            meter("dispute: reveal, first", node(), address(game), first);
            meter("dispute: reveal, second", node(), address(game), second);
            return;
        }
        (bool ok,) = address(game).call(first);
        (bool both,) = address(game).call(second);
        yes(ok && both, "reveal");
    }

    /// @dev A root over so many leaves of which only the last is known, with its proof.
    function lastTile(bytes memory content, uint32 tiles) private pure returns (bytes32 root, bytes32[] memory proof) {
        root = Toy.leaf("limn step 1", tiles - 1, content);
        proof = new bytes32[](60);
        uint256 n;
        (uint256 width, uint256 i) = (tiles, tiles - 1);
        for (uint256 h = 0; width > 1; h++) {
            bytes32[] memory left = new bytes32[](i % 16);
            for (uint256 j = 0; j < left.length; j++) {
                left[j] = keccak256(abi.encode(h, j));
                proof[n++] = left[j];
            }
            root = sha256(abi.encodePacked("limn step 1", uint8(1), uint8(h), left, root));
            (width, i) = ((width + 15) / 16, i / 16);
        }
        assembly ("memory-safe") {
            mstore(proof, n)
        }
    }

    /// @dev Writes the phase: slot 0 of the game holds since (40 bits), window (32), phase (8).
    function toJudgement() private {
        bytes32 slot = keccak256(abi.encode(ID, uint256(0)));
        uint256 word = uint256(StorageVm(address(vm)).load(address(game), slot));
        uint256 mask = uint256(0xff) << 72;
        StorageVm(address(vm)).store(address(game), slot, bytes32(word & ~mask | uint256(Bisection.Phase.Judgement) << 72));
    }
}

interface StorageVm {
    function load(address target, bytes32 slot) external view returns (bytes32);
    function store(address target, bytes32 slot, bytes32 value) external;
}
