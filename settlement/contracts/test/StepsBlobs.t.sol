// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Blobs} from "./Blobs.sol";
import {StepsBase} from "./StepsBase.sol";
import {Steps} from "../src/courts/Steps.sol";
import {Kzg} from "../src/lib/Kzg.sol";
import {Openings} from "../src/lib/Openings.sol";
import {Header, Opening, Posted, Totals} from "../src/lib/Types.sol";

/// @notice Challenges of epochs in blobs, each element checked by the point evaluation precompile; account tables.
contract StepsBlobsTest is StepsBase {
    /// @dev An epoch in blobs of constant values.
    function epoch(uint256[] memory values, uint32 records) private view returns (Header memory h) {
        Posted memory genesis;
        (h.number, h.records, h.settler, h.params, h.refBlock) = (1, records, SETTLER, 1, 990);
        h.previousHeader = keccak256(abi.encode(genesis));
        h.dataHash = keccak256(abi.encodePacked(Blobs.opening(values, 0, 0).blobHashes));
    }

    function put(Header memory h) private returns (Posted memory p) {
        p = Posted(h, uint64(block.number), uint64(block.number + 100));
        escrow_.post(p);
    }

    function list(uint256 a) private pure returns (uint256[] memory v) {
        v = new uint256[](1);
        v[0] = a;
    }

    function list(uint256 a, uint256 b) private pure returns (uint256[] memory v) {
        v = new uint256[](2);
        (v[0], v[1]) = (a, b);
    }

    function step(uint256[] memory values, uint32 group) private view returns (Steps.StepProof memory s) {
        uint256 blob = uint256(group) * 8 / 4096;
        (s.group, s.opening) = (group, Blobs.opening(values, blob, 8));
        for (uint256 i = 0; i < 8; i++) {
            s.elements[i] = bytes32(values[blob]);
        }
        if (group == 0) return s;
        blob = (uint256(group) * 8 - 1) / 4096;
        s.previous = [bytes32(values[blob]), bytes32(values[blob])];
        (s.previousCommitment, s.previousProofs) = (Blobs.commitment(values[blob]), Blobs.proofs(2));
    }

    function stepCall(Posted memory p, Steps.StepProof memory s) private pure returns (bytes memory) {
        return abi.encodeCall(Steps.challengeStep, (SALT, p, s));
    }

    function test_malformedGroupsFall() external {
        uint256[4] memory values = [uint256(0), 1, 7 << 240, (1 << 248) + 5];
        for (uint256 i = 0; i < 4; i++) {
            uint256[] memory v = list(values[i]);
            Header memory h = epoch(v, 4096);
            falls(stepCall(put(h), step(v, 0)), 1, "the first group");
        }
    }

    /// @dev The group before lies in another blob than the group, or in the same.
    function test_previousGroupIsOpened() external {
        uint256[] memory v = list(3, 1 << 248);
        Posted memory p = put(epoch(v, 8192));
        Steps.StepProof memory s = step(v, 512);
        s.previousCommitment = s.opening.commitment;
        stands(stepCall(p, s), abi.encodeWithSelector(Kzg.BadOpening.selector, 4088), "of the wrong blob");
        s = step(v, 512);
        s.previous[1] = bytes32(uint256(4));
        stands(stepCall(p, s), abi.encodeWithSelector(Kzg.BadOpening.selector, 4095), "another sum");
        s = step(v, 512);
        s.previousProofs = Blobs.proofs(1);
        stands(stepCall(p, s), abi.encodeWithSelector(Steps.WrongProofs.selector, 48, 96), "a proof too few");
        s = step(v, 1);
        falls(stepCall(p, s), 1, "of the same blob");
        p = put(epoch(v, 8192));
        falls(stepCall(p, step(v, 512)), 1, "of the blob before");
    }

    function test_wrongOpenings() external {
        uint256[] memory v = list(0, 9);
        Posted memory p = put(epoch(v, 8192));
        bytes32 hash = p.header.dataHash;
        Steps.StepProof memory s = step(v, 0);
        s.elements[5] = bytes32(uint256(1));
        stands(stepCall(p, s), abi.encodeWithSelector(Kzg.BadOpening.selector, 5), "an element made up");
        s = step(v, 0);
        s.opening.commitment = Blobs.commitment(9);
        stands(stepCall(p, s), abi.encodeWithSelector(Kzg.BadOpening.selector, 0), "of another blob");
        s = step(v, 0);
        s.opening.proofs = Blobs.proofs(7);
        stands(stepCall(p, s), abi.encodeWithSelector(Openings.WrongProofs.selector, 336, 384), "a proof too few");
        s = step(v, 0);
        s.opening.blobHashes = new bytes32[](0);
        stands(stepCall(p, s), abi.encodeWithSelector(Openings.WrongData.selector, hash), "no hashes");
        s = step(v, 0);
        (s.opening.blobHashes[0], s.opening.blobHashes[1]) = (s.opening.blobHashes[1], s.opening.blobHashes[0]);
        stands(stepCall(p, s), abi.encodeWithSelector(Openings.WrongData.selector, hash), "hashes out of order");
        s = step(v, 0);
        s.opening.data = new bytes(512);
        stands(stepCall(p, s), abi.encodeWithSelector(Openings.WrongData.selector, hash), "as calldata");
        s = step(v, 0);
        s.opening.data = abi.encodePacked(s.opening.blobHashes);
        stands(stepCall(p, s), abi.encodeWithSelector(Openings.WrongData.selector, hash), "hashes as calldata");
    }

    function rowCall(Posted memory p, uint32 row, uint256 value, Opening memory o, Totals memory t)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodeCall(Steps.challengeTable, (SALT, p, row, bytes32(value), o, t));
    }

    function rowIsRight(uint32 account, uint256 value) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Steps.RowIsRight.selector, account, bytes32(value));
    }

    /// @dev Accounts in which PAYER has these totals, and others have some.
    function accounts(uint64 credited, uint64 debited) private pure returns (Accounts memory a) {
        (a.index, a.credited, a.debited) = (new uint32[](3), new uint64[](3), new uint64[](3));
        (a.index[0], a.credited[0]) = (PAYER - 1, 55);
        (a.index[1], a.credited[1], a.debited[1]) = (PAYER, credited, debited);
        (a.index[2], a.debited[2]) = (PAYER + 1, 66);
    }

    function testFuzz_table(uint64 credited, uint64 debited, uint256 flip) external {
        Accounts memory a = accounts(credited, debited);
        uint256 right = uint256(credited) << 64 | debited;
        uint256 wrong = right ^ (1 << flip % 254);
        // Behind one record blob.
        Header memory h = epoch(list(1, right), 1);
        (h.newRoot, h.tableFrom, h.tableCount) = (rootOf(a), PAYER, 1);
        Totals memory t = totalsOf(a, PAYER);
        Opening memory o = Blobs.opening(list(1, right), 1, 1);
        stands(rowCall(put(h), 0, right, o, t), rowIsRight(PAYER, right), "a right row");
        h.dataHash = epoch(list(1, wrong), 1).dataHash;
        falls(rowCall(put(h), 0, wrong, Blobs.opening(list(1, wrong), 1, 1), t), 1, "a wrong row");
    }

    function test_rowsOfATable() external {
        Accounts memory a = accounts(1, 2);
        uint256[] memory v = list(0, 0);
        Header memory h = epoch(v, 0);
        (h.newRoot, h.tableFrom, h.tableCount) = (rootOf(a), PAYER + 2, 4097);
        Posted memory p = put(h);
        Opening memory o = Blobs.opening(v, 0, 1);
        Totals memory t = totalsOf(a, PAYER + 2);
        stands(rowCall(p, 0, 0, o, t), rowIsRight(PAYER + 2, 0), "an account that never moved");
        stands(rowCall(p, 4096, 0, o, totalsOf(a, PAYER + 4098)), rowIsRight(PAYER + 4098, 0), "the second blob's");
        stands(
            rowCall(p, 4097, 0, o, t), abi.encodeWithSelector(Openings.NoSuchRow.selector, 4097, 4097), "behind the last"
        );
        bytes memory notIn = abi.encodeWithSelector(Steps.NotInRoot.selector, PAYER + 2, h.newRoot);
        stands(rowCall(p, 0, 0, o, totalsOf(a, PAYER)), notIn, "totals of another account");
        t.debited = 1;
        stands(rowCall(p, 0, 0, o, t), notIn, "totals made up");
        stands(rowCall(p, 0, 1, o, t), abi.encodeWithSelector(Kzg.BadOpening.selector, 0), "a value made up");
        h.tableFrom = PAYER;
        falls(rowCall(put(h), 1, 0, o, totalsOf(a, PAYER + 1)), 1, "a row that says nothing moved");
        falls(rowCall(put(h), 0, 0, o, totalsOf(a, PAYER)), 1, "the first row");
        (h.tableFrom, h.tableCount) = ((1 << 24) - 1, 1);
        stands(
            rowCall(put(h), 0, 0, o, totalsOf(a, (1 << 24) - 1)), rowIsRight((1 << 24) - 1, 0), "the last account"
        );
    }

    function test_calldataHaveNoTable() external {
        Accounts memory none;
        Made memory m = make(none, settles(3));
        Posted memory p = post(m);
        stands(
            rowCall(p, 0, 0, openingOf(m.data), totalsOf(none, 0)),
            abi.encodeWithSelector(Openings.NoSuchRow.selector, 0, 0),
            "no row"
        );
    }
}
