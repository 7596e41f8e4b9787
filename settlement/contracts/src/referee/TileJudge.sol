// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ITileJudge, TileClaim} from "./ITileJudge.sol";
import {ITileMath, Kind} from "./Kinds.sol";
import {ILayouts} from "./Layouts.sol";
import {Programs} from "./Programs.sol";
import {Shape, Shapes} from "./Shapes.sol";
import {Proof, TileProofs} from "./TileProofs.sol";
import {Block, Tower, Towers} from "./Towers.sol";
import {Tree, Trees} from "./Trees.sol";
import {Vectors} from "./Vectors.sol";

/// @title The judge of one tile
/// @notice Knows which leaf is which tile and what it reads, proves that, and has the arithmetic done by contracts without state.
/// It follows compute/stepprogram.go, scoreprogram.go and tiles.go.
contract TileJudge is ITileJudge {
    using Shapes for Shape;
    using TileProofs for Proof;
    using Towers for Tower;
    using Trees for Tree;

    ILayouts public immutable layouts;
    ITileMath public immutable rowMath;
    ITileMath public immutable attentionMath;
    ITileMath public immutable scoreMath;

    uint256 private constant PATCH = 48; // numbers of a patch
    uint256 private constant STATE = 4 * PATCH; // bytes of a patch of a state
    uint256 private constant CHANNELS = 32; // of a head
    uint256 private constant HEAD = 200; // bytes of a head tile
    uint256 private constant SCALE = 8; // bytes of a scale
    uint256 private constant NULL_TOKEN = 1;

    /// @notice An address is zero.
    error BadConfig();

    /// @dev What judging one tile is about.
    struct Trial {
        Shape s;
        Proof p;
        TileClaim c;
    }

    constructor(ILayouts layouts_, ITileMath rowMath_, ITileMath attentionMath_, ITileMath scoreMath_) {
        if (
            address(layouts_) == address(0) || address(rowMath_) == address(0) || address(attentionMath_) == address(0)
                || address(scoreMath_) == address(0)
        ) revert BadConfig();
        (layouts, rowMath, attentionMath, scoreMath) = (layouts_, rowMath_, attentionMath_, scoreMath_);
    }

    /// @inheritdoc ITileJudge
    function leavesOf(bytes32 model, uint8 program) external view returns (uint32) {
        return uint32(leavesIn(shapeOf(model), program));
    }

    /// @inheritdoc ITileJudge
    function judge(TileClaim calldata c, bytes calldata proof) external view returns (bool right) {
        Trial memory t;
        t.s = shapeOf(c.model);
        t.c = c;
        uint256 leaves = leavesIn(t.s, c.program);
        if (c.leaf >= leaves) revert NoSuchLeaf(c.leaf, uint32(leaves));
        if (c.program == Programs.STEP) requireStep(t.s, c.steps, c.step);
        Tree memory tiles = c.program == Programs.STEP
            ? Tree("limn step 1", 11, c.root, leaves)
            : Tree("limn score 1", 12, c.root, leaves);
        Tree memory file = Tree("limn file 1", 11, t.s.pieces, (uint256(t.s.fileSize) + 1023) / 1024);
        t.p = TileProofs.open(proof, tiles, file);
        if (t.p.leaf != c.leaf) TileProofs.refuse("another tile");
        requireStart(t);
        bytes memory content = c.program == Programs.STEP ? stepTile(t) : scoreTile(t);
        t.p.close();
        return isContent(t.p.tile, content);
    }

    function shapeOf(bytes32 model) private view returns (Shape memory s) {
        s = layouts.shapeOf(model);
        if (s.fileSize == 0) revert NotLaidOut(model);
    }

    function leavesIn(Shape memory s, uint8 program) private pure returns (uint256) {
        if (program > Programs.AUGMENTED) revert NoSuchProgram(program);
        return Programs.leaves(s, program);
    }

    function requireStep(Shape memory s, uint16 steps, uint16 step) private pure {
        bool planned = steps > 0 && steps <= 64 && (s.stepCounts >> (steps - 1)) & 1 != 0;
        if (!planned || step >= steps) revert NoSuchStep(step, steps);
    }

    /// @dev What the program starts from is what the claim says.
    function requireStart(Trial memory t) private view {
        uint256 start = t.p.start;
        if (start == 0) return;
        (uint256 offset, uint256 length) = (TileProofs.place(start), uint32(start));
        bytes32 hash;
        if (t.c.program == Programs.STEP) {
            if (t.c.step == 0) TileProofs.refuse("a state before the first");
            hash = Tree("limn trace 1", 12, 0, 0).leaf(t.c.step - 1, offset, length);
        } else {
            bytes memory rgb = new bytes(length);
            assembly ("memory-safe") {
                calldatacopy(add(rgb, 32), offset, length)
            }
            hash = sha256(rgb);
        }
        if (hash != t.c.before) TileProofs.refuse("starts from something else");
    }

    function isContent(uint256 entry, bytes memory content) private pure returns (bool same) {
        (uint256 offset, uint256 length) = (TileProofs.place(entry), uint32(entry));
        if (length != content.length) return false;
        assembly ("memory-safe") {
            let to := mload(0x40)
            calldatacopy(to, offset, length)
            same := eq(keccak256(to, length), keccak256(add(content, 32), length))
        }
    }

    // Steps.

    function stepTile(Trial memory t) private view returns (bytes memory) {
        unchecked {
            Tower memory flow = Programs.stepTower(t.s, t.c.steps, t.c.step);
            (uint256 leaf, uint256 patches) = (t.c.leaf, t.s.patches());
            if (leaf < flow.text) return stateTile(t, leaf);
            if (leaf < flow.patch) return stepText(t, leaf - flow.text);
            if (leaf < flow.first) return patchTile(t, flow, leaf - flow.patch);
            if (leaf < flow.end()) return blockTile(t, flow);
            uint256 velocity = Programs.velocity(t.s, flow);
            if (leaf < velocity) return lastNorm(t, flow, leaf - flow.end());
            uint256 scheduler = Programs.scheduler(t.s, flow);
            if (leaf < scheduler) return velocityTile(t, flow, leaf - velocity);
            if (leaf < scheduler + patches) return schedulerTile(t, flow, velocity, leaf - scheduler);
            return t.p.leaves(scheduler, patches, STATE);
        }
    }

    function stateTile(Trial memory t, uint256 patch) private view returns (bytes memory) {
        unchecked {
            if (t.c.step > 0) return slice(t.p.startOf(t.s.patches() * STATE), patch * STATE, STATE);
            return rowMath.compute(Kind.Noise, new bytes[](0), pair(int256(uint256(t.c.seed)), int256(patch)));
        }
    }

    function stepText(Trial memory t, uint256 tile) private view returns (bytes memory) {
        unchecked {
            (uint256 rows, uint256 w) = (t.s.tokens, t.s.flowWidth);
            uint256 id = tile < rows ? NULL_TOKEN : token(t, tile - rows);
            return embedded(t, [t.s.wordTable(), t.s.textTable()], id, tile % rows, w);
        }
    }

    function token(Trial memory t, uint256 i) private pure returns (uint256) {
        return t.p.token(t.c.tokens, t.s.tokens, i, t.s.words);
    }

    /// @dev A word's row and a position's row; both tables have rows of w numbers.
    function embedded(Trial memory t, uint256[2] memory tables, uint256 id, uint256 position, uint256 w)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            bytes[] memory parts = new bytes[](2);
            parts[0] = t.p.file(tables[0] + 2 * w * id, 2 * w);
            parts[1] = t.p.file(tables[1] + 2 * w * position, 2 * w);
            int256[] memory ups = pair(number(t, tables[0], 2 * w * t.s.words), 0);
            ups[1] = number(t, tables[1], 2 * w * t.s.tokens);
            return rowMath.compute(Kind.Text, parts, ups);
        }
    }

    function patchTile(Trial memory t, Tower memory flow, uint256 tile) private view returns (bytes memory) {
        unchecked {
            bytes memory state = t.p.leaves(tile / flow.patchTiles, 1, STATE);
            bytes[] memory parts = patchParts(t, flow, state, t.s.start, tile);
            return rowMath.compute(Kind.Patch, parts, patchNumbers(t, flow, t.s.start));
        }
    }

    /// @dev A patch, its weights, multipliers and position; the product lies at `offset`, the positions behind it.
    function patchParts(Trial memory t, Tower memory tower, bytes memory patch, uint256 offset, uint256 tile)
        private
        pure
        returns (bytes[] memory parts)
    {
        unchecked {
            uint256 w = tower.width;
            uint256 n = w / tower.patchTiles;
            uint256 first = tile % tower.patchTiles * n;
            parts = wideParts(t, patch, [offset, w, PATCH], first, n, 4);
            uint256 positions = offset + Shapes.wide(w, PATCH);
            parts[3] = t.p.file(positions + 2 * (tile / tower.patchTiles * w + first), 2 * n);
        }
    }

    /// @dev The product's shift and the positions' exponent.
    function patchNumbers(Trial memory t, Tower memory tower, uint256 offset) private pure returns (int256[] memory) {
        unchecked {
            uint256 w = tower.width;
            int256 shift = number(t, offset + 2 * PATCH * w, 4 * w);
            return pair(shift, number(t, offset + Shapes.wide(w, PATCH), 2 * t.s.patches() * w));
        }
    }

    function lastNorm(Trial memory t, Tower memory flow, uint256 tile) private view returns (bytes memory) {
        unchecked {
            uint256 patches = t.s.patches();
            Block memory b = flow.blockAt(flow.blocks);
            (uint256 first, uint256 count) =
                flow.input(b, tile / patches * flow.length + flow.textRows + tile % patches);
            return normTile(t, Kind.LastNorm, row(t, flow, first, count), b.modulation, flow.width);
        }
    }

    function velocityTile(Trial memory t, Tower memory flow, uint256 tile) private view returns (bytes memory) {
        unchecked {
            uint256 w = flow.width;
            uint256 n = Towers.outputs(PATCH, 2 * w);
            uint256 across = PATCH / n;
            bytes memory q = t.p.leaves(flow.end() + tile / across, 1, 2 * w + SCALE);
            uint256 offset = t.s.patchOut();
            bytes[] memory parts = wideParts(t, q, [offset, PATCH, w], tile % across * n, n, 3);
            return rowMath.compute(Kind.Velocity, parts, single(number(t, offset + 2 * PATCH * w, 4 * PATCH)));
        }
    }

    function schedulerTile(Trial memory t, Tower memory flow, uint256 velocity, uint256 patch)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 across = Towers.across(PATCH, 2 * flow.width);
            bytes[] memory parts = new bytes[](3);
            parts[0] = t.p.leaves(patch, 1, STATE);
            parts[1] = t.p.leaves(velocity + patch * across, across, STATE / across);
            parts[2] = t.p.leaves(velocity + (t.s.patches() + patch) * across, across, STATE / across);
            return rowMath.compute(
                Kind.Scheduler, parts, pair(int256(uint256(t.c.steps)), int256(uint256(t.c.guidance)))
            );
        }
    }

    // Blocks.

    function blockTile(Trial memory t, Tower memory w) private view returns (bytes memory) {
        unchecked {
            uint256 leaf = t.c.leaf;
            Block memory b = w.blockAt((leaf - w.first) / w.tiles());
            if (leaf < b.first[Towers.PRODUCT]) return blockNorm(t, w, b, leaf - b.first[Towers.NORM], false);
            if (leaf < b.first[Towers.HEAD]) return productTile(t, w, b, leaf - b.first[Towers.PRODUCT]);
            if (leaf < b.first[Towers.CHANNEL]) return headTile(t, w, b, leaf - b.first[Towers.HEAD]);
            if (leaf < b.first[Towers.SOFTMAX]) return channelTile(t, w, b, leaf - b.first[Towers.CHANNEL]);
            if (leaf < b.first[Towers.BLEND]) return softmaxTile(t, w, b, leaf - b.first[Towers.SOFTMAX]);
            if (leaf < b.first[Towers.MIXED]) return blendTile(t, w, b, leaf - b.first[Towers.BLEND]);
            if (leaf < b.first[Towers.ADD_MIXED]) return mixedTile(t, w, b, leaf - b.first[Towers.MIXED]);
            if (leaf < b.first[Towers.SECOND_NORM]) return addMixed(t, w, b, leaf - b.first[Towers.ADD_MIXED]);
            if (leaf < b.first[Towers.ACTIVATE]) return blockNorm(t, w, b, leaf - b.first[Towers.SECOND_NORM], true);
            if (leaf < b.first[Towers.ACTIVATED]) return activateTile(t, w, b, leaf - b.first[Towers.ACTIVATE]);
            if (leaf < b.first[Towers.ADD_ACTIVATED]) return activated(t, w, b, leaf - b.first[Towers.ACTIVATED]);
            return addActivated(t, w, b, leaf - b.first[Towers.ADD_ACTIVATED]);
        }
    }

    function blockNorm(Trial memory t, Tower memory w, Block memory b, uint256 r, bool second)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            (uint256 first, uint256 count) = second ? w.middle(b, r) : w.input(b, r);
            uint256 gain = second ? b.modulation + Shapes.gain(w.width) + Shapes.requant(w.width) : b.modulation;
            return normTile(t, Kind.Norm, row(t, w, first, count), gain, w.width);
        }
    }

    function productTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 d = w.width;
            return rowMath.compute(
                Kind.Product,
                narrowParts(t, b.first[Towers.NORM], [b.weights, 3 * d, d], b.weights + 3 * d * d, tile, 3),
                new int256[](0)
            );
        }
    }

    function headTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 heads = w.width / CHANNELS;
            uint256 r = tile / (heads * w.length) * w.length + tile % w.length;
            bytes[] memory parts = new bytes[](4);
            for (uint256 i = 0; i < 3; i++) {
                parts[i] = headPart(t, w, b.first[Towers.PRODUCT], r, i * w.width + tile / w.length % heads * CHANNELS);
            }
            parts[3] = t.p.leaves(b.first[Towers.NORM] + r, 1, w.width + SCALE);
            int256 shift = number(t, b.weights + 3 * w.width * w.width, 12 * w.width);
            return attentionMath.compute(Kind.Head, parts, single(shift));
        }
    }

    /// @dev A head's 32 numbers of row r of the first product, from number `offset` on.
    function headPart(Trial memory t, Tower memory w, uint256 product, uint256 r, uint256 offset)
        private
        pure
        returns (bytes memory)
    {
        unchecked {
            uint256 n = Towers.outputs(3 * w.width, w.width);
            uint256 count = n < CHANNELS ? CHANNELS / n : 1;
            bytes memory made = t.p.leaves(product + r * (3 * w.width / n) + offset / n, count, 4 * n);
            return slice(made, 4 * (offset % n), 4 * CHANNELS);
        }
    }

    function channelTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            bytes[] memory parts = new bytes[](1);
            parts[0] = t.p.leaves(b.first[Towers.HEAD] + tile / CHANNELS * w.length, w.length, HEAD);
            return attentionMath.compute(Kind.Channel, parts, single(int256(tile % CHANNELS)));
        }
    }

    function softmaxTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 heads = w.width / CHANNELS;
            bytes[] memory parts = new bytes[](1);
            parts[0] = t.p.leaves(b.first[Towers.HEAD] + tile / w.length * w.length, w.length, HEAD);
            uint256 mantissas = b.weights + Shapes.headsAt(w.width) + 4 * (tile / w.length % heads);
            int256[] memory numbers = new int256[](3);
            numbers[0] = int256(tile % w.length);
            numbers[1] = number(t, mantissas);
            numbers[2] = number(t, mantissas + Shapes.aligned(4 * heads));
            return attentionMath.compute(Kind.Softmax, parts, numbers);
        }
    }

    function blendTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            bytes[] memory parts = new bytes[](2);
            parts[0] = t.p.leaves(b.first[Towers.SOFTMAX] + tile, 1, w.length + 4);
            parts[1] = t.p.leaves(b.first[Towers.CHANNEL] + tile / w.length * CHANNELS, CHANNELS, w.length + 4);
            return attentionMath.compute(Kind.Blend, parts, new int256[](0));
        }
    }

    function mixedTile(Trial memory t, Tower memory w, Block memory b, uint256 r) private view returns (bytes memory) {
        unchecked {
            uint256 heads = w.width / CHANNELS;
            bytes[] memory parts = new bytes[](1);
            parts[0] = new bytes(4 * w.width);
            uint256 first = b.first[Towers.BLEND] + r / w.length * heads * w.length + r % w.length;
            if (first + (heads - 1) * w.length >= t.p.leaf) TileProofs.refuse("a leaf behind the tile");
            for (uint256 h = 0; h < heads; h++) {
                TileProofs.append(parts[0], 4 * CHANNELS * h, t.p, first + h * w.length, 4 * CHANNELS);
            }
            return rowMath.compute(Kind.Quantize, parts, single(-16));
        }
    }

    function addMixed(Trial memory t, Tower memory w, Block memory b, uint256 tile) private view returns (bytes memory) {
        unchecked {
            uint256 d = w.width;
            uint256 requant = b.modulation + Shapes.gain(d);
            bytes[] memory parts =
                narrowParts(t, b.first[Towers.MIXED], [b.weights + Shapes.outAt(d), d, d], requant, tile, 4);
            (uint256 first, uint256 count) = w.input(b, tile / Towers.across(d, d));
            parts[3] = row(t, w, first, count);
            return rowMath.compute(Kind.Add, parts, pair(number(t, requant, 4 * d), firstOutput(d, d, tile)));
        }
    }

    function activateTile(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 d = w.width;
            uint256 up = b.weights + Shapes.upAt(d);
            uint256 requant = up + 4 * d * d;
            bytes[] memory parts = narrowParts(t, b.first[Towers.SECOND_NORM], [up, 4 * d, d], requant, tile, 3);
            return rowMath.compute(Kind.Activate, parts, single(number(t, requant, 16 * d)));
        }
    }

    function activated(Trial memory t, Tower memory w, Block memory b, uint256 r) private view returns (bytes memory) {
        unchecked {
            uint256 count = Towers.across(4 * w.width, w.width);
            bytes[] memory parts = new bytes[](1);
            parts[0] = t.p.leaves(b.first[Towers.ACTIVATE] + r * count, count, 16 * w.width / count);
            return rowMath.compute(Kind.Quantize, parts, single(-12));
        }
    }

    function addActivated(Trial memory t, Tower memory w, Block memory b, uint256 tile)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            uint256 d = w.width;
            uint256 requant = b.modulation + 2 * Shapes.gain(d) + Shapes.requant(d);
            bytes[] memory parts =
                narrowParts(t, b.first[Towers.ACTIVATED], [b.weights + Shapes.downAt(d), d, 4 * d], requant, tile, 4);
            (uint256 first, uint256 count) = w.middle(b, tile / Towers.across(d, 4 * d));
            parts[3] = row(t, w, first, count);
            return rowMath.compute(Kind.Add, parts, pair(number(t, requant, 4 * d), firstOutput(d, 4 * d, tile)));
        }
    }

    // Scores.

    function scoreTile(Trial memory t) private view returns (bytes memory) {
        unchecked {
            uint256 leaf = t.c.leaf;
            Tower memory image = Programs.imageTower(t.s);
            if (leaf < image.patch) return pixelTile(t);
            if (leaf < image.first) return imageTile(t, image, leaf - image.patch);
            uint256 imageVector = Programs.vector(t.s, image);
            if (leaf <= imageVector) return encodeTile(t, image, imageVector);
            Tower memory text = Programs.textTower(t.s);
            if (leaf < text.first) return scoreText(t, leaf - text.text);
            uint256 textVector = Programs.vector(t.s, text);
            if (leaf <= textVector) return encodeTile(t, text, textVector);
            bytes[] memory parts = new bytes[](2);
            parts[0] = t.p.leaves(imageVector, 1, 2 * uint256(t.s.embed));
            parts[1] = t.p.leaves(textVector, 1, 2 * uint256(t.s.embed));
            return scoreMath.compute(Kind.Score, parts, new int256[](0));
        }
    }

    function pixelTile(Trial memory t) private view returns (bytes memory) {
        unchecked {
            bytes[] memory parts = new bytes[](1);
            parts[0] = t.p.startOf(3 * uint256(t.s.size) * t.s.size);
            int256[] memory numbers = new int256[](3);
            (numbers[0], numbers[1]) = (int256(uint256(t.s.size)), int256(uint256(t.c.leaf)));
            if (t.c.program == Programs.SCORE) return scoreMath.compute(Kind.Pixels, parts, numbers);
            numbers[2] = int256(uint256(t.c.seedOfAugmentation));
            return scoreMath.compute(Kind.Augment, parts, numbers);
        }
    }

    function imageTile(Trial memory t, Tower memory image, uint256 tile) private view returns (bytes memory) {
        unchecked {
            bytes memory patch = t.p.leaves(tile / image.patchTiles, 1, PATCH);
            uint256 offset = t.s.clip();
            bytes[] memory parts = patchParts(t, image, patch, offset, tile);
            return scoreMath.compute(Kind.Image, parts, patchNumbers(t, image, offset));
        }
    }

    function scoreText(Trial memory t, uint256 tile) private view returns (bytes memory) {
        return embedded(t, [t.s.clipWords(), t.s.clipPositions(true)], token(t, tile), tile, t.s.textWidth);
    }

    /// @dev A tile of a tower of a score or of what makes a vector of its rows.
    function encodeTile(Trial memory t, Tower memory w, uint256 vector) private view returns (bytes memory) {
        unchecked {
            uint256 leaf = t.c.leaf;
            if (leaf < w.end()) return blockTile(t, w);
            uint256 pool = Programs.pool(w);
            uint256 groups = w.width / Programs.GROUP;
            // Behind the modulations of all blocks: the last gain, then the projection.
            uint256 gain = w.modulations + w.blocks * Shapes.modulation(w.width);
            if (leaf < pool) return unitTile(t, w, leaf - w.end());
            if (leaf < pool + groups) return poolTile(t, w, gain, leaf - pool);
            bytes[] memory parts = new bytes[](1);
            if (leaf == pool + groups) {
                parts[0] = t.p.leaves(pool, groups, 4 * Programs.GROUP);
                return scoreMath.compute(Kind.Wide, parts, new int256[](0));
            }
            uint256 n = Towers.outputs(t.s.embed, 2 * w.width);
            uint256 project = pool + groups + 1;
            if (leaf < vector) {
                bytes memory q = t.p.leaves(pool + groups, 1, 2 * w.width);
                uint256[3] memory product = [gain + Shapes.gain(w.width), t.s.embed, w.width];
                parts = wideParts(t, q, product, (leaf - project) * n, n, 3);
                return scoreMath.compute(Kind.Project, parts, new int256[](0));
            }
            parts[0] = t.p.leaves(project, vector - project, 4 * n);
            return scoreMath.compute(Kind.Vector, parts, new int256[](0));
        }
    }

    function unitTile(Trial memory t, Tower memory w, uint256 tile) private view returns (bytes memory) {
        unchecked {
            (uint256 first, uint256 count) = w.input(w.blockAt(w.blocks), tile % w.length);
            bytes[] memory parts = new bytes[](1);
            parts[0] = row(t, w, first, count);
            return scoreMath.compute(Kind.Unit, parts, single(int256(tile / w.length)));
        }
    }

    function poolTile(Trial memory t, Tower memory w, uint256 gain, uint256 group) private view returns (bytes memory) {
        unchecked {
            bytes[] memory parts = new bytes[](2);
            parts[0] = t.p.leaves(w.end() + group * w.length, w.length, 4 * Programs.GROUP);
            parts[1] = t.p.file(gain + 2 * Programs.GROUP * group, 2 * Programs.GROUP);
            return scoreMath.compute(Kind.Pool, parts, new int256[](0));
        }
    }

    // What tiles read.

    function row(Trial memory t, Tower memory w, uint256 first, uint256 count) private pure returns (bytes memory) {
        unchecked {
            return t.p.leaves(first, count, 4 * w.width / count);
        }
    }

    function normTile(Trial memory t, Kind kind, bytes memory x, uint256 gain, uint256 d)
        private
        view
        returns (bytes memory)
    {
        unchecked {
            bytes[] memory parts = new bytes[](2);
            (parts[0], parts[1]) = (x, t.p.file(gain, 2 * d));
            return rowMath.compute(kind, parts, single(number(t, gain, 2 * d)));
        }
    }

    /// @dev q, weights and multipliers of a tile of an int8 product, with room for more parts.
    /// @param from leaf of the first row of q
    /// @param product byte of the weights, outputs, inputs
    function narrowParts(
        Trial memory t,
        uint256 from,
        uint256[3] memory product,
        uint256 multipliers,
        uint256 tile,
        uint256 count
    ) private pure returns (bytes[] memory parts) {
        unchecked {
            uint256 k = product[2];
            uint256 n = Towers.outputs(product[1], k);
            uint256 first = tile % (product[1] / n) * n;
            parts = new bytes[](count);
            parts[0] = t.p.leaves(from + tile / (product[1] / n), 1, k + SCALE);
            parts[1] = t.p.file(product[0] + first * k, n * k);
            parts[2] = t.p.file(multipliers + 4 * first, 4 * n);
        }
    }

    /// @dev The same of an int16 product, whose multipliers follow its weights.
    function wideParts(
        Trial memory t,
        bytes memory q,
        uint256[3] memory product,
        uint256 first,
        uint256 n,
        uint256 count
    ) private pure returns (bytes[] memory parts) {
        unchecked {
            (uint256 offset, uint256 k) = (product[0], product[2]);
            parts = new bytes[](count);
            parts[0] = q;
            parts[1] = t.p.file(offset + 2 * first * k, 2 * n * k);
            parts[2] = t.p.file(offset + 2 * product[1] * k + 4 * first, 4 * n);
        }
    }

    function firstOutput(uint256 outputs, uint256 k, uint256 tile) private pure returns (int256) {
        unchecked {
            uint256 n = Towers.outputs(outputs, k);
            return int256(tile % (outputs / n) * n);
        }
    }

    /// @dev The number that stands alone behind a vector.
    function number(Trial memory t, uint256 vector, uint256 length) private pure returns (int256) {
        unchecked {
            return number(t, Shapes.aligned(vector + length));
        }
    }

    function number(Trial memory t, uint256 offset) private pure returns (int256) {
        return Vectors.int32At(t.p.file(offset, 4), 0);
    }

    function single(int256 a) private pure returns (int256[] memory numbers) {
        numbers = new int256[](1);
        numbers[0] = a;
    }

    function pair(int256 a, int256 b) private pure returns (int256[] memory numbers) {
        numbers = new int256[](2);
        (numbers[0], numbers[1]) = (a, b);
    }

    function slice(bytes memory b, uint256 offset, uint256 length) private pure returns (bytes memory out) {
        out = new bytes(length);
        assembly ("memory-safe") {
            mcopy(add(out, 32), add(add(b, 32), offset), length)
        }
    }
}
