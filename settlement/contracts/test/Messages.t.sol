// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Assignment, Commit, Task} from "../src/lib/Bundle.sol";
import {Messages} from "../src/lib/Messages.sol";
import {Voucher} from "../src/lib/Types.sol";

/// @notice Reading JSON, for the vectors that protocol's own tests write.
interface JsonVm {
    function readFile(string calldata path) external view returns (string memory);
    function parseJsonUint(string calldata json, string calldata key) external pure returns (uint256);
    function parseJsonInt(string calldata json, string calldata key) external pure returns (int256);
    function parseJsonBytes(string calldata json, string calldata key) external pure returns (bytes memory);
    function parseJsonBytes32(string calldata json, string calldata key) external pure returns (bytes32);
    function parseJsonAddress(string calldata json, string calldata key) external pure returns (address);
    function parseJsonString(string calldata json, string calldata key) external pure returns (string memory);
    function keyExistsJson(string calldata json, string calldata key) external view returns (bool);
}

/// @notice Messages with calldata arguments, as contracts call it.
contract MessagesHarness {
    function assignment(Assignment calldata a) external pure returns (bytes32) {
        return Messages.assignment(a);
    }

    function voucher(Voucher calldata v) external pure returns (bytes32) {
        return Messages.voucher(v);
    }

    function commit(Commit calldata c) external pure returns (bytes32) {
        return Messages.commit(c);
    }

    function signer(bytes32 hash, bytes calldata signature) external pure returns (address) {
        return Messages.signer(hash, signature);
    }

    function digest(address escrow, bytes32 structHash) external view returns (bytes32) {
        return Messages.digest(escrow, structHash);
    }
}

/// @notice Every message kind that a contract reads hashes as protocol/testdata/vectors.json says.
contract MessagesTest is Base {
    JsonVm private constant json = JsonVm(address(vm));

    MessagesHarness private harness = new MessagesHarness();
    string private file;
    string private path; // path of the message at hand

    function setUp() public {
        file = json.readFile("../../protocol/testdata/vectors.json");
        vm.chainId(json.parseJsonUint(file, ".domain.chainId"));
    }

    function testEveryKindHashesAsTheVectorsSay() public {
        uint256 seen;
        for (uint256 i = 0;; i++) {
            path = string.concat(".messages[", number(i), "]");
            if (!json.keyExistsJson(file, string.concat(path, ".name"))) break;
            (bool known, bytes32 structHash) = hash(json.parseJsonUint(file, string.concat(path, ".kind")));
            if (!known) continue; // announcements and quotes stay off the chain
            seen++;
            eq(structHash, json.parseJsonBytes32(file, string.concat(path, ".structHash")), path);
            bytes32 digest = harness.digest(json.parseJsonAddress(file, ".domain.verifyingContract"), structHash);
            eq(digest, json.parseJsonBytes32(file, string.concat(path, ".digest")), path);
            bytes memory signature = json.parseJsonBytes(file, string.concat(path, ".signature"));
            address signer = json.parseJsonAddress(file, string.concat(path, ".signer"));
            eq(harness.signer(digest, signature), signer, path);
            malleable(digest, signature, signer);
        }
        yes(seen >= 9, "the vectors lack kinds");
    }

    function testDerivedHashesAreTheVectors() public view {
        uint256 seen;
        for (uint256 i = 0;; i++) {
            string memory key = string.concat(".derive[", number(i), "]");
            if (!json.keyExistsJson(file, string.concat(key, ".hash"))) break;
            bytes32 got = Messages.derive(
                json.parseJsonBytes32(file, string.concat(key, ".beacon")),
                json.parseJsonBytes32(file, string.concat(key, ".assignment")),
                uint8(json.parseJsonUint(file, string.concat(key, ".purpose"))),
                uint32(json.parseJsonUint(file, string.concat(key, ".index")))
            );
            eq(got, json.parseJsonBytes32(file, string.concat(key, ".hash")), key);
            seen++;
        }
        yes(seen > 0, "no vectors of Derive");
        for (uint256 i = 0; i < 4; i++) {
            string memory key = string.concat(".hashes[", number(i), "]");
            bytes memory preimage = json.parseJsonBytes(file, string.concat(key, ".preimage"));
            bytes32 want = json.parseJsonBytes32(file, string.concat(key, ".hash"));
            bytes32 name = keccak256(bytes(json.parseJsonString(file, string.concat(key, ".name"))));
            if (name == keccak256("Seal")) {
                bytes32[3] memory w = [word(preimage, 20), word(preimage, 52), word(preimage, 84)];
                eq(Messages.seal(address(bytes20(word(preimage, 0))), w[0], w[1], w[2]), want, "Seal");
                seen += 100;
            } else if (name == keccak256("SaltedTrace")) {
                eq(Messages.saltedTrace(word(preimage, 0), word(preimage, 32)), want, "SaltedTrace");
                seen += 100;
            }
        }
        yes(seen > 200, "no vectors of Seal or SaltedTrace");
    }

    /// @dev A signature has one form: the other s, other lengths and other v are nobody's.
    function malleable(bytes32 digest, bytes memory signature, address signer) private view {
        uint256 order = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        (bytes32 r, uint256 s, uint8 v) = (word(signature, 0), uint256(word(signature, 32)), uint8(signature[64]));
        eq(harness.signer(digest, abi.encodePacked(r, order - s, 55 - v)), address(0), "high s");
        eq(harness.signer(digest, abi.encodePacked(r, s, v - 27)), address(0), "v of 0 or 1");
        eq(harness.signer(digest, abi.encodePacked(r, s, v, uint8(0))), address(0), "66 bytes");
        eq(harness.signer(digest, abi.encodePacked(r, s)), address(0), "64 bytes");
        yes(harness.signer(keccak256(abi.encode(digest)), signature) != signer, "another digest");
    }

    function hash(uint256 kind) private view returns (bool, bytes32) {
        if (kind == 3) return (true, harness.assignment(assignment()));
        if (kind == 4) return (true, harness.voucher(voucher()));
        if (kind == 5) return (true, harness.commit(commit()));
        if (kind == 6) return (true, attestation());
        if (kind == 7) {
            return (true, Messages.auditCommit(b("assignment"), u32("index"), b("beacon"), b("sealed")));
        }
        if (kind == 8) return (true, Messages.traceReveal(b("assignment"), b("root"), b("salt")));
        if (kind == 9) return (true, statement());
        if (kind == 10) return (true, Messages.nodeKey(a("owner"), a("node"), uint8(u("roles")), u64("nonce")));
        if (kind == 11) {
            return (true, Messages.payerKey(a("owner"), a("key"), u64("limit"), u64("expiry"), u64("nonce")));
        }
        return (false, 0);
    }

    function assignment() private view returns (Assignment memory x) {
        x.task = Task(
            b("task.model"),
            b("task.prompt"),
            b("task.tokens"),
            uint16(u("task.width")),
            uint16(u("task.height")),
            uint16(u("task.steps")),
            uint16(u("task.guidance")),
            u64("task.seed"),
            uint8(u("task.tier")),
            uint8(u("task.class"))
        );
        (x.requester, x.miner) = (a("requester"), a("miner"));
        (x.price, x.commitBy, x.nonce) = (u64("price"), u64("commitBy"), u64("nonce"));
    }

    function voucher() private view returns (Voucher memory v) {
        (v.payer, v.number, v.assignment, v.miner) = (a("payer"), u32("number"), b("assignment"), a("miner"));
        (v.price, v.commitBy, v.settleBy) = (u64("price"), u64("commitBy"), u64("settleBy"));
        (v.params, v.previous) = (u32("params"), b("previous"));
    }

    function commit() private view returns (Commit memory) {
        return Commit(b("assignment"), b("picture"), b("pixels"), b("trace"), u32("size"));
    }

    function attestation() private view returns (bytes32) {
        int32 plain = int32(json.parseJsonInt(file, field("plain")));
        int32 augmented = int32(json.parseJsonInt(file, field("augmented")));
        return Messages.attestation(b("assignment"), u32("index"), b("beacon"), b("commit"), plain, augmented);
    }

    function statement() private view returns (bytes32) {
        return Messages.auditStatement(
            b("assignment"), u32("index"), b("beacon"), b("pixels"), b("root"), b("salt")
        );
    }

    function field(string memory name) private view returns (string memory) {
        return string.concat(path, ".fields.", name);
    }

    function b(string memory name) private view returns (bytes32) {
        return json.parseJsonBytes32(file, field(name));
    }

    function a(string memory name) private view returns (address) {
        return json.parseJsonAddress(file, field(name));
    }

    function u(string memory name) private view returns (uint256) {
        return json.parseJsonUint(file, field(name));
    }

    function u32(string memory name) private view returns (uint32) {
        return uint32(u(name));
    }

    function u64(string memory name) private view returns (uint64) {
        return uint64(u(name));
    }

    function word(bytes memory data, uint256 offset) private pure returns (bytes32 w) {
        assembly ("memory-safe") {
            w := mload(add(add(data, 32), offset))
        }
    }

    function number(uint256 n) private pure returns (string memory) {
        if (n < 10) return string(abi.encodePacked(bytes1(uint8(48 + n))));
        return string.concat(number(n / 10), number(n % 10));
    }
}
