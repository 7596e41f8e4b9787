// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EvidenceWorld} from "./EvidenceWorld.sol";
import {Asks} from "../src/courts/Asks.sol";
import {Queue} from "../src/courts/Queue.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {IDisputes} from "../src/lib/Interfaces.sol";
import {Ledger} from "../src/lib/Ledger.sol";
import {Openings} from "../src/lib/Openings.sol";
import {Header, Opening, Posted} from "../src/lib/Types.sol";

interface FeeVm {
    function fee(uint256 wei_) external;
    function deal(address who, uint256 wei_) external;
}

/// @notice Dissents at the test's will.
contract Dissents is IDisputes {
    bool public all;

    function set(bool all_) external {
        all = all_;
    }

    function suspended(uint32, uint32, uint64) external view returns (bool) {
        return all;
    }
}

contract RootHarness {
    function root(uint32 account, uint64 credited, uint64 debited, bytes calldata path)
        external
        pure
        returns (bytes32)
    {
        return Ledger.root(account, credited, debited, path);
    }
}

/// @notice A settler that posts what the test likes, as calldata, and the contract that asks about it.
abstract contract AsksWorld is EvidenceWorld {
    uint256 internal constant SETTLER = 0x444444;
    address internal asker = address(0xa5c);
    address internal answerer = address(0xa25);

    Asks internal asks;
    Queue internal queue;
    Dissents internal dissents;
    RootHarness internal roots = new RootHarness();
    uint32 internal settlerAccount;
    Posted internal last; // the newest epoch; zero before the first
    mapping(uint64 number => bytes) internal dataOf;

    function links() internal override returns (Governed.Links memory l) {
        asks = new Asks();
        l = super.links();
        l.courts[0] = address(asks);
    }

    function buildAsks() internal {
        build();
        (queue, dissents) = (new Queue(), new Dissents());
        queue.connect(escrow, evidence, dissents);
        asks.connect(escrow, registry, evidence, queue, dissents);
        escrow.checkStart();
        address owner = ownerOf(SETTLER);
        settlerAccount = openAccount(owner);
        vm.prank(owner);
        escrow.postBond(owner, 20 ether);
        FeeVm(address(vm)).deal(asker, 1000 ether);
        FeeVm(address(vm)).fee(1 gwei);
    }

    function posting(bytes26 r) internal returns (Posted memory) {
        bytes26[] memory records = new bytes26[](1);
        records[0] = r;
        return post(records, 0, 0, 1);
    }

    /// @dev Posts up to eight records. The root after them is the test's to choose.
    function post(bytes26[] memory records, uint64 queued, bytes32 root, uint32 params)
        internal
        returns (Posted memory p)
    {
        Header memory h;
        h.number = last.header.number + 1;
        h.previousHeader = keccak256(abi.encode(last));
        (h.previousRoot, h.newRoot) = (last.header.newRoot, root);
        h.refBlock = uint64(block.number - 1);
        h.refHash = blockhash(block.number - 1);
        (h.records, h.settler, h.params, h.queued) = (uint32(records.length), settlerAccount, params, queued);
        bytes memory data = records.length == 0 ? bytes("") : group(records, root);
        h.dataHash = keccak256(abi.encodePacked("limn calldata", data));
        vm.prank(ownerOf(SETTLER), ownerOf(SETTLER));
        escrow.postEpochData(h, data);
        p = Posted(h, uint64(block.number), escrow.head().finalAt);
        (last, dataOf[h.number]) = (p, data);
        vm.roll(block.number + 1);
    }

    function group(bytes26[] memory records, bytes32 root) internal pure returns (bytes memory data) {
        bytes memory payload;
        for (uint256 i = 0; i < 8; i++) {
            payload = abi.encodePacked(payload, i < records.length ? records[i] : bytes26(0));
        }
        payload = abi.encodePacked(payload, bytes9(0), bytes32(0));
        data = abi.encodePacked(root);
        for (uint256 i = 0; i < 7; i++) {
            bytes32 w;
            assembly ("memory-safe") {
                w := mload(add(add(payload, 32), mul(i, 31)))
            }
            data = abi.encodePacked(data, uint8(0), bytes31(w));
        }
    }

    function opening(uint64 number) internal view returns (Opening memory o) {
        o.data = dataOf[number];
    }

    /// @dev The values of the elements that hold a record.
    function elements(uint64 number, uint32 position) internal view returns (bytes32[2] memory values) {
        (uint256 first,,) = Openings.elementOf(position);
        bytes memory data = dataOf[number];
        assembly ("memory-safe") {
            mstore(values, mload(add(add(data, 32), mul(first, 32))))
            mstore(add(values, 32), mload(add(add(data, 64), mul(first, 32))))
        }
    }

    function allElements(uint64 number) internal view returns (bytes32[] memory values) {
        bytes memory data = dataOf[number];
        values = new bytes32[](8);
        for (uint256 i = 0; i < 8; i++) {
            assembly ("memory-safe") {
                mstore(add(add(values, 32), mul(i, 32)), mload(add(add(data, 32), mul(i, 32))))
            }
        }
    }

    function ask(Posted memory p, Posted memory previous, uint32 position) internal returns (bytes32 id) {
        uint256 price = asks.priceOf(p);
        bytes32[2] memory values = elements(p.header.number, position);
        Opening memory o = opening(p.header.number);
        vm.prank(asker);
        return asks.ask{value: price}(p, previous, position, values, o);
    }
}
