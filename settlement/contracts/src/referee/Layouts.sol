// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Cbor} from "./Cbor.sol";
import {Shape, Shapes} from "./Shapes.sol";
import {Tree, Trees} from "./Trees.sol";

/// @notice The shapes of models.
interface ILayouts {
    /// @notice The shape of a model; `fileSize` is 0 where nobody laid it out.
    function shapeOf(bytes32 model) external view returns (Shape memory);
}

/// @title The shapes of models, from their manifests and the heads of their files
/// @notice A model is named by the SHA-256 of its manifest, which names the root over the kilobytes of its file. The first of
/// those holds all sizes. From them and the file's length follows everything: the format has no names and no gaps but
/// those of alignment, so the number of words is what the length leaves room for. Anyone may lay a model out, once; nothing
/// is believed that is not proved.
///
/// A layout does not say that the model is sound. One whose file no engine opens, such as one with a vocabulary of another
/// length than its tables, has no honest pictures either.
contract Layouts is ILayouts {
    using Cbor for bytes;
    using Trees for Tree;

    /// @notice Larger pictures have tiles whose proof no transaction can carry: the next state of more patches than these.
    uint256 public constant MAX_SIDE = 64;
    /// @notice The same for the rows of a sequence, of which a tile of attention weights reads all.
    uint256 public constant MAX_ROWS = 512;

    uint256 private constant MAX_FILE = 1 << 26;
    uint256 private constant PIECE = 1024;

    mapping(bytes32 model => Shape) private shapes;

    event LaidOut(bytes32 indexed model);

    /// @notice The bytes are not the first kilobyte of the file that the manifest names.
    error WrongHead();
    /// @notice A size is not one that a model can have, or one that cannot be judged on chain.
    error BadSize(bytes32 what, uint256 value);
    /// @notice Manifest and file disagree about the size of pictures or the step counts.
    error WrongManifest();
    /// @notice No number of words makes a file of these sizes as long as this.
    error BadLength(uint256 fileSize);

    /// @notice Lays a model out. A second call changes nothing. Reverts with Cbor.BadCbor where bytes have another form, and
    /// with the errors above.
    /// @param manifest canonical dag-cbor (compute/SPEC.md, section 10)
    /// @param head the first kilobyte of the model file
    /// @param proof of it under the manifest's root over kilobytes
    /// @return model root of the manifest
    function layOut(bytes calldata manifest, bytes calldata head, bytes32[] calldata proof)
        external
        returns (bytes32 model)
    {
        model = sha256(manifest);
        if (shapes[model].fileSize != 0) return model;
        Shape memory s = readManifest(manifest);
        (uint256 side, uint64 counts) = (s.size, s.stepCounts);
        requireHead(s, head, proof);
        readHead(s, head);
        if (s.size != side || s.stepCounts != counts) revert WrongManifest();
        countWords(s);
        shapes[model] = s;
        emit LaidOut(model);
    }

    /// @inheritdoc ILayouts
    function shapeOf(bytes32 model) external view returns (Shape memory) {
        return shapes[model];
    }

    /// @dev Manifests of the one architecture that can be judged have the same fields in the same order.
    function readManifest(bytes calldata m) private pure returns (Shape memory s) {
        uint256 offset = m.skip(0, "\xa7efiles\x81\xa4dlink\xd8\x2a\x58\x25\x00\x01\x71\x12\x20") + 32;
        offset = m.skip(offset, "dnameemodel");
        uint256 size;
        (size, offset) = m.field(offset, "dsize");
        if (size == 0 || size > MAX_FILE) revert BadLength(size);
        offset = m.skip(offset, "fpieces\x58\x20");
        if (offset + 32 > m.length) revert Cbor.BadCbor(offset);
        s.pieces = bytes32(m[offset:offset + 32]);
        s.fileSize = uint32(size);
        offset = m.skip(offset + 32, "esizes\x81\x82");
        uint256[2] memory side;
        (side[0], offset) = m.expect(offset, Cbor.UNSIGNED);
        (side[1], offset) = m.expect(offset, Cbor.UNSIGNED);
        s.size = uint8(checked("size", side[0], 16, MAX_SIDE, 16));
        if (side[1] != side[0]) revert BadSize("height", side[1]);
        (s.stepCounts, offset) = m.stepCounts(m.skip(offset, "esteps"));
        readRest(m, offset);
    }

    /// @dev Classes, guidance and default are read only for the architecture behind them.
    function readRest(bytes calldata m, uint256 offset) private pure {
        uint256 n;
        (n, offset) = m.expect(m.skip(offset, "gclasses"), Cbor.ARRAY);
        for (uint256 i = 0; i < n; i++) {
            uint256 length;
            (length, offset) = m.expect(m.skip(offset, "\xa2dname"), Cbor.TEXT);
            uint256 floorAt = m.skip(offset + length, "efloor");
            (length,, offset) = m.head(floorAt);
            if (length > Cbor.NEGATIVE) revert Cbor.BadCbor(floorAt);
        }
        (, offset) = m.field(m.skip(offset, "hguidance\xa3"), "cmax");
        (, offset) = m.field(offset, "cmin");
        (, offset) = m.field(offset, "gdefault");
        offset = m.skip(offset, "larchitectureplimn-flow-clip/1");
        (, offset) = m.field(offset, "ldefaultSteps");
        if (offset != m.length) revert Cbor.BadCbor(offset);
    }

    function requireHead(Shape memory s, bytes calldata head, bytes32[] calldata proof) private view {
        uint256 length = s.fileSize < PIECE ? s.fileSize : PIECE;
        if (head.length != length) revert WrongHead();
        Tree memory t = Tree("limn file 1", 11, s.pieces, (s.fileSize + PIECE - 1) / PIECE);
        (uint256 headAt, uint256 proofAt) = (0, 0);
        assembly ("memory-safe") {
            headAt := head.offset
            proofAt := proof.offset
        }
        bytes32[] memory hashes = new bytes32[](1);
        hashes[0] = t.leaf(0, headAt, head.length);
        if (!t.proves(0, hashes, proofAt, proof.length)) revert WrongHead();
    }

    /// @dev The header's first map holds all sizes within few hundred bytes.
    function readHead(Shape memory s, bytes calldata h) private pure {
        uint256 offset = h.skip(0, hex"6c696d6e006d0001");
        if (h.length < 12) revert Cbor.BadCbor(offset);
        uint256 length = uint8(h[8]) | uint256(uint8(h[9])) << 8 | uint256(uint8(h[10])) << 16 | uint256(uint8(h[11])) << 24;
        if (length > 1 << 20) revert BadSize("header", length);
        s.start = uint32(Shapes.aligned(12 + length));
        offset = h.skip(12, "\xa2fconfig\xaa");
        uint256 n;
        (n, offset) = h.field(offset, "dsize");
        s.size = uint8(checked("size", n, 16, MAX_SIDE, 16));
        (s.embed, offset) = width(h, offset, "eembed");
        (s.stepCounts, offset) = h.stepCounts(h.skip(offset, "esteps"));
        (n, offset) = h.field(offset, "ftokens");
        s.tokens = uint16(checked("tokens", n, 16, 256, 16));
        checked("rows", s.tokens + Shapes.patches(s), 16, MAX_ROWS, 16);
        (s.flowWidth, offset) = width(h, offset, "iflowWidth");
        (s.textWidth, offset) = width(h, offset, "itextWidth");
        (s.flowBlocks, offset) = blocks(h, offset, "jflowBlocks");
        (s.imageWidth, offset) = width(h, offset, "jimageWidth");
        (s.textBlocks, offset) = blocks(h, offset, "jtextBlocks");
        (s.imageBlocks, offset) = blocks(h, offset, "kimageBlocks");
        h.skip(offset, "jvocabulary");
    }

    function width(bytes calldata h, uint256 offset, bytes memory key) private pure returns (uint16 n, uint256 next) {
        uint256 value;
        (value, next) = h.field(offset, key);
        n = uint16(checked("width", value, 64, 1024, 64));
    }

    function blocks(bytes calldata h, uint256 offset, bytes memory key) private pure returns (uint8 n, uint256 next) {
        uint256 value;
        (value, next) = h.field(offset, key);
        n = uint8(checked("blocks", value, 1, 64, 1));
    }

    function checked(bytes32 what, uint256 value, uint256 low, uint256 high, uint256 unit) private pure returns (uint256) {
        if (value < low || value > high || value % unit != 0) revert BadSize(what, value);
        return value;
    }

    /// @dev Each word takes a row of the generator's and of the scorer's table, and nothing else depends on their number.
    function countWords(Shape memory s) private pure {
        uint256 without = Shapes.total(s); // s.words is 0
        uint256 each = 2 * (uint256(s.flowWidth) + s.textWidth);
        if (s.fileSize < without || (s.fileSize - without) % each != 0) revert BadLength(s.fileSize);
        uint256 words = (s.fileSize - without) / each;
        if (words < 2 || words > 1 << 15) revert BadLength(s.fileSize);
        s.words = uint16(words);
    }
}
