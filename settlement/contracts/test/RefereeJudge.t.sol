// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AttentionMath} from "../src/referee/AttentionMath.sol";
import {ITileJudge, TileClaim} from "../src/referee/ITileJudge.sol";
import {ITileMath, Kind} from "../src/referee/Kinds.sol";
import {Layouts} from "../src/referee/Layouts.sol";
import {RowMath} from "../src/referee/RowMath.sol";
import {ScoreMath} from "../src/referee/ScoreMath.sol";
import {TableReader} from "../src/referee/TableReader.sol";
import {Tables} from "../src/referee/Tables.sol";
import {TileJudge} from "../src/referee/TileJudge.sol";
import {RefereeWorld} from "./RefereeWorld.sol";
import {TileSapling} from "./TileSapling.sol";

/// @notice What the judge refuses, and tiles that need no model. All kinds are compared with Go in sim/referee.
contract RefereeJudgeTest is RefereeWorld {
    Layouts private layouts = new Layouts();
    Tables private tables = new Tables();
    RowMath private rows = new RowMath(address(tables));
    AttentionMath private attention = new AttentionMath(address(tables));
    ScoreMath private scores = new ScoreMath();
    TileJudge private judge = new TileJudge(layouts, rows, attention, scores);

    bytes32 private model;
    uint256 private leaves;

    function setUp() public {
        Model memory m = plain();
        seal(m);
        model = layouts.layOut(m.manifest, m.head, m.proof);
        leaves = judge.leavesOf(model, 0);
    }

    function claim(uint256 leaf) private view returns (TileClaim memory c) {
        (c.model, c.steps, c.guidance, c.seed, c.leaf) = (model, 17, 250, 0x123456789abcdef0, uint32(leaf));
    }

    /// @dev The first noise of that seed; it is what RowMath says, which is compared with Go elsewhere.
    function noise(uint256 patch) private view returns (bytes memory) {
        int256[] memory numbers = new int256[](2);
        (numbers[0], numbers[1]) = (0x123456789abcdef0, int256(patch));
        return rows.compute(Kind.Noise, new bytes[](0), numbers);
    }

    function single(bytes memory a) private pure returns (bytes[] memory all) {
        all = new bytes[](1);
        all[0] = a;
    }

    /// @dev A tree with this content at one leaf, and the proof of a tile that reads nothing.
    function planted(uint256 leaf, bytes memory content) private view returns (bytes32 root, bytes memory run) {
        bytes32[] memory hashes = new bytes32[](leaves);
        hashes[leaf] = TileSapling.leaf("limn step 1", leaf, content);
        bytes32[][] memory all = TileSapling.levels("limn step 1", hashes);
        return (TileSapling.root(all), TileSapling.run(all, leaf, single(content)));
    }

    bytes private constant NO_MORE = hex"0000000000000000" hex"0000"; // no inputs, start, pieces, tokens

    function test_aTile() public view {
        TileClaim memory c = claim(3);
        bytes memory run;
        (c.root, run) = planted(3, noise(3));
        yes(judge.judge(c, bytes.concat(run, NO_MORE)), "right");
        c.seed++;
        yes(!judge.judge(c, bytes.concat(run, NO_MORE)), "of another seed");
        c = claim(3);
        (c.root, run) = planted(3, noise(4));
        yes(!judge.judge(c, bytes.concat(run, NO_MORE)), "of another patch");
        (c.root, run) = planted(3, bytes.concat(noise(3), hex"00"));
        yes(!judge.judge(c, bytes.concat(run, NO_MORE)), "longer");
        (c.root, run) = planted(3, hex"00");
        yes(!judge.judge(c, bytes.concat(run, NO_MORE)), "shorter");
    }

    /// @dev The next state joins what the scheduler made; its inputs may lie in one run only.
    function test_theNextState() public {
        (uint256 n, bytes32[] memory hashes) = (16, new bytes32[](leaves));
        bytes[] memory parts = new bytes[](n);
        bytes memory all;
        for (uint256 i = 0; i < n; i++) {
            parts[i] = noise(i);
            all = bytes.concat(all, parts[i]);
            hashes[leaves - 1 - n + i] = TileSapling.leaf("limn step 1", leaves - 1 - n + i, parts[i]);
        }
        hashes[leaves - 1] = TileSapling.leaf("limn step 1", leaves - 1, all);
        bytes32[][] memory tree = TileSapling.levels("limn step 1", hashes);
        TileClaim memory c = claim(leaves - 1);
        c.root = TileSapling.root(tree);
        bytes memory own = TileSapling.run(tree, leaves - 1, single(all));
        bytes memory inputs = TileSapling.run(tree, leaves - 1 - n, parts);
        bytes memory rest = hex"0000000000000000";
        yes(judge.judge(c, bytes.concat(own, hex"0001", inputs, rest)), "right");
        refused(c, bytes.concat(own, hex"0001", inputs, hex"00000001", hex"00", hex"00000000"), "a state before the first");
        refused(c, bytes.concat(own, hex"0002", inputs, inputs, rest), "runs that touch or descend");
        refused(c, bytes.concat(own, hex"0000", rest), "lacks a leaf");
        refused(c, bytes.concat(own, hex"0001", own, rest), "lacks a leaf");
        refused(c, bytes.concat(own, hex"0001", inputs, rest, hex"00"), "bytes behind its end");
        refused(c, bytes.concat(own, hex"0001", inputs), "cut off");
        refused(c, bytes.concat(own, hex"0101"), "too many runs");
        refused(c, bytes.concat(hex"00000000", hex"0401"), "too long a run");
        refused(c, bytes.concat(own, hex"0001", inputs, hex"000000000000", hex"0001", hex"0000", bytes32(0)), "more than the tile reads");
        refused(c, bytes.concat(inputs, NO_MORE), "not one tile");
        c.leaf--;
        refused(c, bytes.concat(own, hex"0001", inputs, rest), "another tile");
        c.leaf++;
        c.root = ~c.root;
        refused(c, bytes.concat(own, hex"0001", inputs, rest), "not in the tree");
        refused(c, "", "cut off");
    }

    function refused(TileClaim memory c, bytes memory proof, bytes32 why) private {
        vm.expectRevert(abi.encodeWithSelector(ITileJudge.BadProof.selector, why));
        judge.judge(c, proof);
    }

    function test_refusesClaims() public {
        TileClaim memory c = claim(leaves);
        vm.expectRevert(abi.encodeWithSelector(ITileJudge.NoSuchLeaf.selector, leaves, leaves));
        judge.judge(c, "");
        c = claim(0);
        c.model = 0;
        vm.expectRevert(abi.encodeWithSelector(ITileJudge.NotLaidOut.selector, bytes32(0)));
        judge.judge(c, "");
        vm.expectRevert(abi.encodeWithSelector(ITileJudge.NotLaidOut.selector, bytes32(0)));
        judge.leavesOf(0, 0);
        vm.expectRevert(abi.encodeWithSelector(ITileJudge.NoSuchProgram.selector, 3));
        judge.leavesOf(model, 3);
        c = claim(0);
        c.program = 255;
        vm.expectRevert(abi.encodeWithSelector(ITileJudge.NoSuchProgram.selector, 255));
        judge.judge(c, "");
        uint16[5] memory plans = [uint16(0), 1, 3, 18, 65];
        for (uint256 i = 0; i < plans.length; i++) {
            c = claim(0);
            c.steps = plans[i];
            vm.expectRevert(abi.encodeWithSelector(ITileJudge.NoSuchStep.selector, 0, plans[i]));
            judge.judge(c, "");
        }
        c = claim(0);
        c.step = 17;
        vm.expectRevert(abi.encodeWithSelector(ITileJudge.NoSuchStep.selector, 17, 17));
        judge.judge(c, "");
        eq(judge.leavesOf(model, 1), judge.leavesOf(model, 2), "programs of scores");
    }

    function test_refusesConfigurations() public {
        vm.expectRevert(TileJudge.BadConfig.selector);
        new TileJudge(Layouts(address(0)), rows, attention, scores);
        vm.expectRevert(TileJudge.BadConfig.selector);
        new TileJudge(layouts, ITileMath(address(0)), attention, scores);
        vm.expectRevert(TileJudge.BadConfig.selector);
        new TileJudge(layouts, rows, ITileMath(address(0)), scores);
        vm.expectRevert(TileJudge.BadConfig.selector);
        new TileJudge(layouts, rows, attention, ITileMath(address(0)));
        vm.expectRevert(abi.encodeWithSelector(TableReader.WrongTables.selector, address(judge)));
        new RowMath(address(judge));
        vm.expectRevert(abi.encodeWithSelector(TableReader.WrongTables.selector, address(1)));
        new AttentionMath(address(1));
    }

    /// @dev Each kind is computed by one of the contracts.
    function test_refusesKinds() public {
        vm.expectRevert(abi.encodeWithSelector(ITileMath.OtherKind.selector, Kind.Head));
        rows.compute(Kind.Head, new bytes[](0), new int256[](0));
        vm.expectRevert(abi.encodeWithSelector(ITileMath.OtherKind.selector, Kind.Product));
        attention.compute(Kind.Product, new bytes[](0), new int256[](0));
        vm.expectRevert(abi.encodeWithSelector(ITileMath.OtherKind.selector, Kind.NextState));
        scores.compute(Kind.NextState, new bytes[](0), new int256[](0));
    }

    /// @dev Whatever is sent as a proof, there is no verdict on a tree that nobody knows.
    function testFuzz_junk(bytes32 root, uint256 leaf, uint8 program, uint16 step, bytes memory junk) public view {
        TileClaim memory c = claim(leaf % leaves);
        (c.root, c.program, c.step) = (root, program % 3, step % 17);
        try judge.judge(c, junk) {
            revert("a verdict");
        } catch (bytes memory why) {
            bytes4 selector = bytes4(why);
            yes(selector == ITileJudge.BadProof.selector || selector == ITileJudge.NoSuchLeaf.selector, "refused");
        }
    }
}
