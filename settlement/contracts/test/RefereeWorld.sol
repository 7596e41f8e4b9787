// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Shape, Shapes} from "../src/referee/Shapes.sol";
import {TileSapling} from "./TileSapling.sol";

/// @notice Manifests and heads of files of any sizes. The rest of a file is never seen, so its kilobytes hash to zero.
contract RefereeWorld is Base {
    struct Model {
        Shape s; // `words` and `fileSize` are made to fit
        bytes steps; // dag-cbor of the step counts
        string architecture;
        bytes manifest;
        bytes head;
        bytes32[] proof;
    }

    function plain() internal pure returns (Model memory m) {
        m.s = Shape(16, 16, 64, 64, 1, 64, 1, 128, 2, 300, 0, 0, (1 << 1) | (1 << 16), 0);
        m.steps = hex"820211";
        m.architecture = "limn-flow-clip/1";
    }

    function number(uint256 n) internal pure returns (bytes memory) {
        if (n < 24) return abi.encodePacked(uint8(n));
        if (n < 256) return abi.encodePacked(hex"18", uint8(n));
        if (n < 65536) return abi.encodePacked(hex"19", uint16(n));
        return abi.encodePacked(hex"1a", uint32(n));
    }

    function header(Shape memory s, bytes memory steps) internal pure returns (bytes memory) {
        bytes memory first = abi.encodePacked("\xa2fconfig\xaadsize", number(s.size), "eembed", number(s.embed), "esteps", steps);
        first = abi.encodePacked(first, "ftokens", number(s.tokens), "iflowWidth", number(s.flowWidth), "itextWidth");
        first = abi.encodePacked(first, number(s.textWidth), "jflowBlocks", number(s.flowBlocks), "jimageWidth");
        first = abi.encodePacked(first, number(s.imageWidth), "jtextBlocks", number(s.textBlocks), "kimageBlocks");
        return abi.encodePacked(first, number(s.imageBlocks), "jvocabulary");
    }

    /// @dev Fills head, proof and manifest from shape and steps.
    function seal(Model memory m) internal pure {
        uint256 length = 4000; // of a header whose vocabulary is never seen
        m.s.start = uint32(Shapes.aligned(12 + length));
        m.s.fileSize = uint32(Shapes.total(m.s));
        bytes memory head = abi.encodePacked(hex"6c696d6e006d0001", hex"a00f0000", header(m.s, m.steps));
        m.head = abi.encodePacked(head, new bytes(1024 - head.length));
        plant(m);
        m.manifest = manifestOf(m, m.s.size);
    }

    /// @dev The tree whose first leaf is the head.
    function plant(Model memory m) internal pure {
        bytes32[] memory leaves = new bytes32[]((uint256(m.s.fileSize) + 1023) / 1024);
        leaves[0] = TileSapling.leaf("limn file 1", 0, m.head);
        bytes32[][] memory all = TileSapling.levels("limn file 1", leaves);
        m.proof = TileSapling.prove(all, 0, 1);
        m.s.pieces = TileSapling.root(all);
    }

    function manifestOf(Model memory m, uint256 height) internal pure returns (bytes memory b) {
        b = abi.encodePacked("\xa7efiles\x81\xa4dlink\xd8\x2a\x58\x25\x00\x01\x71\x12\x20", keccak256("list"), "dnameemodeldsize");
        b = abi.encodePacked(b, number(m.s.fileSize), "fpieces\x58\x20", m.s.pieces, "esizes\x81\x82", number(m.s.size));
        b = abi.encodePacked(b, number(height), "esteps", m.steps, "gclasses\x82\xa2dnamedtintefloor\x19\x0e\x9f");
        b = abi.encodePacked(b, "\xa2dnameeotherefloor\x38\x63hguidance\xa3cmax\x19\x03\xe8cmin\x00gdefault\x18\xfa");
        return abi.encodePacked(b, "larchitecture", uint8(0x60 + bytes(m.architecture).length), m.architecture, "ldefaultSteps\x02");
    }
}
