// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {AsksWorld, FeeVm} from "./AsksWorld.sol";
import {IRegistry} from "../src/lib/Interfaces.sol";
import {Bundle} from "../src/lib/Bundle.sol";
import {Opening, Posted} from "../src/lib/Types.sol";

interface MockVm {
    function mockCall(address callee, bytes calldata data, bytes calldata answer) external;
}

/// @notice Makes a call from fresh memory, so that it costs what it costs by itself.
contract Meter {
    function run(address to, bytes memory data) external payable returns (uint256 used) {
        uint256 value = msg.value;
        bool ok;
        assembly ("memory-safe") {
            used := gas()
            ok := call(gas(), to, value, add(data, 32), mload(data), 0, 0)
            used := sub(used, gas())
        }
        require(ok, "reverted");
    }

    receive() external payable {}
}

/// @notice What questions and answers cost, transactions' intrinsic gas included; no more than the asker prepays.
contract EvidenceGasTest is AsksWorld {
    uint256 private constant PER_DRAW = 40_000;
    Posted private none;

    function setUp() public {
        buildAsks();
    }

    /// @dev Gas of a transaction: today's rules, with the floor of EIP-7623 for calldata.
    function transaction(address to, bytes memory data, uint256 value) private returns (uint256) {
        uint256 tokens;
        for (uint256 i = 0; i < data.length; i++) {
            tokens += data[i] == 0 ? 1 : 4;
        }
        FeeVm(address(vm)).deal(address(this), value);
        uint256 used = new Meter().run{value: value}(to, data);
        (uint256 plain, uint256 floor) = (21_000 + 4 * tokens + used, 21_000 + 10 * tokens);
        return plain > floor ? plain : floor;
    }

    function check(Bundle memory b, bytes26 r, uint256 draws, string memory what) private {
        uint256 gas = transaction(address(evidence), abi.encodeCall(evidence.check, (r, context(), b)), 0);
        measured(what, gas);
        yes(gas / draws <= PER_DRAW, "more than 40,000 gas a draw");
    }

    function test_sevenAttestations() external {
        Bundle memory b = honest();
        check(b, settle(b), 7, "check of 7 draws");
    }

    function test_sixteenMembers() external {
        Bundle memory b = order(0, false);
        bool[] memory attested = allOf(16);
        (attested[3], attested[9]) = (false, false);
        certify(b, attested);
        uint32[] memory attesters = new uint32[](14);
        uint256 n;
        for (uint32 i = 0; i < 16; i++) {
            if (attested[i]) attesters[n++] = i;
        }
        bytes26 r = record(1, minerAccount, payee(b, attesters), PRICE, 0);
        check(b, marked(r, CLASS, 2707), 16, "check of 16 draws");
    }

    function test_audited() external {
        Bundle memory b = order(0, true);
        certify(b);
        audit(b, agreeing(2));
        check(b, settle(b), 9, "check of 7 draws and an audit of 2");
    }

    function test_askAndAnswer() external {
        Bundle memory b = honest();
        Posted memory p = posting(settle(b));
        uint256 price = asks.priceOf(p);
        (bytes32[2] memory values, Opening memory o) = (elements(1, 0), opening(1));
        measured("ask", transaction(address(asks), abi.encodeCall(asks.ask, (p, none, 0, values, o)), price));
        uint256 gas = transaction(address(asks), abi.encodeCall(asks.answer, (p, 0, b)), 0);
        measured("answer", gas);
        yes(gas <= asks.BASE_GAS() + asks.BYTE_GAS() * b.certificate.length, "dearer than what is paid");
    }

    /// @dev A full tree of 65,536 nodes, 128 members of whom 70 attested.
    function test_largestCertificate() external {
        (Bundle memory b, bytes26 r) = largest();
        check(b, r, 128, "check of 128 draws in a full tree");
        Posted memory p = posting(r);
        ask(p, none, 0);
        bytes memory data = abi.encodeCall(asks.answer, (p, 0, b));
        yes(data.length <= 128 * 1024 - 300, "does not fit a transaction");
        uint256 gas = transaction(address(asks), data, 0);
        measured("answer with 128 draws in a full tree", gas);
        yes(gas <= 15e6, "near the limit of a transaction");
        yes(gas <= asks.BASE_GAS() + asks.BYTE_GAS() * b.certificate.length, "dearer than what is paid");
    }

    /// @dev One node holds nearly all weight, so that it is drawn everywhere; the tree around it is full.
    function largest() private returns (Bundle memory b, bytes26 r) {
        b = order(0, false);
        Leaf memory l = tree[2][0];
        l.weight = 1 << 62;
        (bytes32 root, uint128 total) = (keccak256(abi.encodePacked(uint8(0), uint32(0), l.node, uint128(l.weight))), l.weight);
        bytes memory path = abi.encodePacked(type(uint16).max);
        for (uint256 height = 0; height < 16; height++) {
            bytes32 sibling = keccak256(abi.encode(height));
            path = abi.encodePacked(path, sibling, uint128(1 << height));
            root = keccak256(abi.encodePacked(uint8(1), root, total, sibling, uint128(1 << height)));
            total += uint128(1 << height);
        }
        bytes memory query = abi.encodeCall(IRegistry.snapshotAt, (2, registry.snapshotBlock(ROUND)));
        MockVm(address(vm)).mockCall(address(registry), query, abi.encode(root, total));
        bytes memory packed;
        for (uint32 i = 0; i < 128; i++) {
            // Descending: the dearest order to find a median of.
            bytes memory said = i < 58 ? bytes("") : attestation(b, i, l.key, 2700 - int32(i));
            packed = bytes.concat(packed, abi.encodePacked(uint8(i < 58 ? 0 : 1), uint16(0), l.node, l.weight, said, path));
        }
        b.certificate = packed;
        r = record(1, minerAccount, escrow.accountOf(ownerOf(l.key)), PRICE, 0);
        r = marked(r, CLASS, 2700 - 93); // the 35th lowest of 70: 2573 to 2642
    }
}
