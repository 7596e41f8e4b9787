// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Vm} from "./Base.sol";
import {RefereeWorld} from "./RefereeWorld.sol";
import {Cbor} from "../src/referee/Cbor.sol";
import {Layouts} from "../src/referee/Layouts.sol";

contract RefereeLayoutsTest is RefereeWorld {
    event LaidOut(bytes32 indexed model);

    Layouts private layouts = new Layouts();

    function test_layOut() public {
        Model memory m = plain();
        seal(m);
        eq(layouts.shapeOf(sha256(m.manifest)).fileSize, 0, "not yet");
        vm.recordLogs();
        bytes32 root = layouts.layOut(m.manifest, m.head, m.proof);
        eq(root, sha256(m.manifest), "root");
        Vm.Log[] memory logs = vm.getRecordedLogs();
        eq(logs.length, 1, "one event");
        eq(logs[0].topics[0], LaidOut.selector, "event");
        eq(logs[0].topics[1], root, "of the model");
        eq(keccak256(abi.encode(layouts.shapeOf(root))), keccak256(abi.encode(m.s)), "shape");
        vm.recordLogs();
        eq(layouts.layOut(m.manifest, "", new bytes32[](0)), root, "again");
        eq(vm.getRecordedLogs().length, 0, "nothing happens");
    }

    function testFuzz_layOut(uint256 seed) public {
        Model memory m = plain();
        m.s.size = uint8(16 * bound(seed >> 1, 1, 4));
        m.s.tokens = uint16(16 * bound(seed >> 5, 1, 16));
        (m.s.flowWidth, m.s.imageWidth) = (uint16(64 * bound(seed >> 9, 1, 4)), uint16(64 * bound(seed >> 13, 1, 4)));
        (m.s.textWidth, m.s.embed) = (uint16(64 * bound(seed >> 17, 1, 4)), uint16(64 * bound(seed >> 21, 1, 4)));
        (m.s.flowBlocks, m.s.imageBlocks) = (uint8(bound(seed >> 25, 1, 4)), uint8(bound(seed >> 29, 1, 4)));
        (m.s.textBlocks, m.s.words) = (uint8(bound(seed >> 33, 1, 4)), uint16(bound(seed >> 37, 2, 900)));
        seal(m);
        bytes32 root = layouts.layOut(m.manifest, m.head, m.proof);
        eq(keccak256(abi.encode(layouts.shapeOf(root))), keccak256(abi.encode(m.s)), "shape");
    }

    function refused(Model memory m, bytes memory why) private {
        vm.expectRevert(why);
        layouts.layOut(m.manifest, m.head, m.proof);
    }

    function test_refusesOtherHeads() public {
        Model memory m = plain();
        seal(m);
        m.head[500] = 0x01;
        refused(m, abi.encodeWithSelector(Layouts.WrongHead.selector));
        m.head[500] = 0x00;
        m.proof[0] = bytes32(uint256(1));
        refused(m, abi.encodeWithSelector(Layouts.WrongHead.selector));
        m.proof = new bytes32[](0);
        refused(m, abi.encodeWithSelector(Layouts.WrongHead.selector));
        m.head = "";
        refused(m, abi.encodeWithSelector(Layouts.WrongHead.selector));
    }

    function test_refusesSizes() public {
        Model memory m = plain();
        m.s.size = 80;
        seal(m);
        refused(m, abi.encodeWithSelector(Layouts.BadSize.selector, bytes32("size"), 80));
        m = plain();
        m.s.flowWidth = 96;
        seal(m);
        refused(m, abi.encodeWithSelector(Layouts.BadSize.selector, bytes32("width"), 96));
        m = plain();
        m.s.embed = 1088;
        seal(m);
        refused(m, abi.encodeWithSelector(Layouts.BadSize.selector, bytes32("width"), 1088));
        m = plain();
        m.s.textBlocks = 0;
        seal(m);
        refused(m, abi.encodeWithSelector(Layouts.BadSize.selector, bytes32("blocks"), 0));
        m = plain();
        m.s.tokens = 272;
        seal(m);
        refused(m, abi.encodeWithSelector(Layouts.BadSize.selector, bytes32("tokens"), 272));
        m = plain();
        seal(m);
        m.manifest = manifestOf(m, 32);
        refused(m, abi.encodeWithSelector(Layouts.BadSize.selector, bytes32("height"), 32));
        m = plain();
        seal(m);
        (m.head[10], m.head[9]) = (0x10, 0x10);
        plant(m);
        m.manifest = manifestOf(m, m.s.size);
        refused(m, abi.encodeWithSelector(Layouts.BadSize.selector, bytes32("header"), 0x1010a0));
    }

    /// @dev 256 patches and 256 tokens are the most rows.
    function test_theLargest() public {
        Model memory m = plain();
        (m.s.size, m.s.tokens) = (64, 256);
        seal(m);
        layouts.layOut(m.manifest, m.head, m.proof);
    }

    function test_refusesLengths() public {
        Model memory m = plain();
        seal(m);
        m.s.fileSize += 1;
        plant(m);
        m.manifest = manifestOf(m, m.s.size);
        refused(m, abi.encodeWithSelector(Layouts.BadLength.selector, m.s.fileSize));
        m = plain();
        m.s.words = 1;
        seal(m);
        refused(m, abi.encodeWithSelector(Layouts.BadLength.selector, m.s.fileSize));
        m.s.fileSize = 1024;
        plant(m);
        m.manifest = manifestOf(m, m.s.size);
        refused(m, abi.encodeWithSelector(Layouts.BadLength.selector, 1024));
        m.s.fileSize = (1 << 26) + 1;
        m.manifest = manifestOf(m, m.s.size);
        refused(m, abi.encodeWithSelector(Layouts.BadLength.selector, (1 << 26) + 1));
        m.s.fileSize = 0;
        m.manifest = manifestOf(m, m.s.size);
        refused(m, abi.encodeWithSelector(Layouts.BadLength.selector, 0));
    }

    function test_refusesOtherManifests() public {
        Model memory m = plain();
        seal(m);
        m.steps = hex"820212";
        m.manifest = manifestOf(m, m.s.size);
        refused(m, abi.encodeWithSelector(Layouts.WrongManifest.selector));
        m = plain();
        seal(m);
        m.s.size = 32;
        m.manifest = manifestOf(m, 32);
        refused(m, abi.encodeWithSelector(Layouts.WrongManifest.selector));
    }

    function test_refusesOtherForms() public {
        Model memory m = plain();
        seal(m);
        bytes memory good = m.manifest;
        m.architecture = "limn-flow-clip/2";
        m.manifest = manifestOf(m, m.s.size);
        expectForm(m);
        m.manifest = bytes.concat(good, hex"00");
        expectForm(m);
        for (uint256 cut = 0; cut < good.length; cut += 7) {
            m.manifest = new bytes(cut);
            for (uint256 i = 0; i < cut; i++) {
                m.manifest[i] = good[i];
            }
            expectForm(m);
        }
        // Step counts: none, descending, zero, too large, in a longer form than needed.
        string[5] memory bad = ["\x80", "\x82\x11\x02", "\x81\x00", "\x81\x18\x41", "\x81\x18\x02"];
        for (uint256 i = 0; i < bad.length; i++) {
            m = plain();
            m.steps = bytes(bad[i]);
            seal(m);
            expectForm(m);
        }
    }

    function expectForm(Model memory m) private {
        vm.expectPartialRevert(Cbor.BadCbor.selector);
        layouts.layOut(m.manifest, m.head, m.proof);
    }

    /// @dev Another first byte anywhere in the header's names is refused, whatever it is proved by.
    function testFuzz_refusesOtherHeaders(uint256 where, uint8 flip) public {
        Model memory m = plain();
        seal(m);
        uint256 length = header(m.s, m.steps).length;
        uint256 i = 12 + where % length;
        vm.assume(flip != 0);
        m.head[i] = bytes1(uint8(m.head[i]) ^ flip);
        plant(m);
        m.manifest = manifestOf(m, m.s.size);
        try layouts.layOut(m.manifest, m.head, m.proof) returns (bytes32 root) {
            // Numbers may be changed into others that make up the same length: no two shapes are stored as one.
            yes(keccak256(abi.encode(layouts.shapeOf(root))) != keccak256(abi.encode(m.s)), "another shape");
        } catch (bytes memory why) {
            yes(why.length >= 4, "a reason");
        }
    }
}
