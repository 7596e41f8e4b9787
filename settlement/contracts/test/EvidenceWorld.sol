// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Beacons} from "../src/courts/Beacons.sol";
import {Evidence} from "../src/courts/Evidence.sol";
import {Assignment, Bundle, Commit, Context, Task} from "../src/lib/Bundle.sol";
import {Messages} from "../src/lib/Messages.sol";
import {Voucher} from "../src/lib/Types.sol";
import {Models} from "../src/registry/Models.sol";

interface BlockVm {
    function setBlockhash(uint256 number, bytes32 hash) external;
}

/// @notice Hashes of calldata messages, for tests that hold them in memory.
contract Hashes {
    function assignment(Assignment calldata a) external pure returns (bytes32) {
        return Messages.assignment(a);
    }

    function voucher(Voucher calldata v) external pure returns (bytes32) {
        return Messages.voucher(v);
    }

    function commit(Commit calldata c) external pure returns (bytes32) {
        return Messages.commit(c);
    }
}

/// @notice A network with registered nodes in real contracts, and everything they sign about one task.
abstract contract EvidenceWorld is Base {
    uint256 internal constant VERIFIERS = 9;
    uint256 internal constant AUDITORS = 5;
    uint256 internal constant SIZE = 16; // leaves that may be used; the tree above them is a chain
    uint256 internal constant MINER = 0x111111;
    uint256 internal constant PAYER = 0x222222; // key
    uint256 internal constant REQUESTER = 0x333333;
    uint64 internal constant ROUND = 1012;
    uint64 internal constant REF = 1020;
    uint64 internal constant PRICE = 12_345_678;
    bytes32 internal constant MODEL = keccak256("model");
    bytes32 internal constant PIXELS = keccak256("pixels");
    bytes32 internal constant TRACE = keccak256("trace root");
    bytes32 internal constant SALT = keccak256("salt");
    uint8 internal constant CLASS = 3;

    struct Leaf {
        uint256 key;
        address node;
        uint64 weight;
    }

    /// @dev What one auditor says; silent when pixels are zero.
    struct Said {
        bytes32 pixels;
        bytes32 root;
    }

    Models internal models;
    Beacons internal beacons;
    Evidence internal evidence;
    Hashes internal hashes = new Hashes();
    mapping(uint8 role => Leaf[]) internal tree;
    bytes32 internal beacon1 = keccak256("beacon R+1");
    bytes32 internal beacon2 = keccak256("beacon R+2");
    address internal publisher = address(0x9b);
    uint32 internal payerAccount;
    uint32 internal minerAccount;

    function build() internal {
        deploy();
        models = new Models(escrow);
        beacons = new Beacons();
        evidence = new Evidence();
        evidence.connect(escrow, registry, models, beacons);
        vm.roll(900);
        payerAccount = openAccount(address(0xbabe));
        openAccount(publisher);
        bytes memory consent = signed(PAYER, escrow.payerKeyDigest(address(0xbabe), vm.addr(PAYER), 1e12, 5000, 0));
        vm.prank(address(0xbabe));
        escrow.setPayerKey(vm.addr(PAYER), 1e12, 5000, consent);
        minerAccount = join(MINER, 1, 0);
        for (uint256 i = 0; i < VERIFIERS; i++) {
            join(0xa000 + i, 2, uint64(1e9 + i * 3e8));
        }
        for (uint256 i = 0; i < AUDITORS; i++) {
            join(0xb000 + i, 4, uint64(2e9 - i * 2e8));
        }
        vm.roll(ROUND + 2);
        beacon(ROUND + 1, beacon1);
        vm.roll(ROUND + 3);
        beacon(ROUND + 2, beacon2);
        vm.roll(REF + 1);
    }

    /// @dev Registers and stakes a node with an owner of its own; returns the owner's account.
    function join(uint256 key, uint8 role, uint64 weight) internal returns (uint32 account) {
        (address node, address owner) = (vm.addr(key), ownerOf(key));
        account = openAccount(owner);
        bytes memory consent = signed(key, registry.nodeKeyDigest(owner, node, role, 0));
        vm.prank(owner);
        registry.register(node, role, consent);
        if (weight == 0) return account;
        vm.prank(owner);
        registry.addStake(node, uint256(weight) * 1 gwei);
        tree[role].push(Leaf(key, node, weight));
    }

    function openAccount(address owner) internal returns (uint32) {
        fund(owner, 100 ether);
        vm.prank(owner);
        return escrow.deposit(owner, 10 ether);
    }

    function ownerOf(uint256 key) internal pure returns (address) {
        return address(uint160(0x1000000 + key));
    }

    /// @dev Makes a past block's prevrandao known: a header whose hash the block gets.
    function beacon(uint64 round, bytes32 value) internal {
        bytes memory header = headerWith(round, value);
        BlockVm(address(vm)).setBlockhash(round, keccak256(header));
        beacons.prove(round, header);
    }

    /// @dev The RLP of a header in today's form, 20 fields, of which only number and prevrandao matter.
    function headerWith(uint64 number, bytes32 value) internal pure returns (bytes memory) {
        bytes memory word = abi.encodePacked(uint8(0xa0), keccak256("some hash"));
        bytes memory body = abi.encodePacked(word, word, uint8(0x94), address(0xfee), word, word, word);
        body = abi.encodePacked(body, uint8(0xb9), uint16(256), new bytes(256), uint8(0x80)); // bloom, difficulty
        body = abi.encodePacked(body, uint8(0x82), uint16(number), uint8(0x84), uint32(36e6), uint8(0x80)); // gas used 0
        body = abi.encodePacked(body, uint8(0x84), uint32(1e9), uint8(0x85), "extra");
        body = abi.encodePacked(body, uint8(0xa0), value, uint8(0x88), uint64(0), uint8(0x07)); // base fee 7
        body = abi.encodePacked(body, word, uint8(0x80), uint8(0x80), word, word);
        return abi.encodePacked(uint8(0xf9), uint16(body.length), body);
    }

    // What is signed.

    function digest(bytes32 structHash) internal view returns (bytes32) {
        return Messages.digest(address(escrow), structHash);
    }

    /// @dev Task, voucher and commit of a task that chance has audited or not.
    function order(uint8 tier, bool audited) internal view returns (Bundle memory b) {
        Assignment memory a = b.assignment;
        a.task = Task(MODEL, keccak256("prompt"), keccak256("tokens"), 32, 32, 8, 250, 7, tier, CLASS);
        (a.requester, a.miner, a.price, a.commitBy) = (vm.addr(REQUESTER), vm.addr(MINER), PRICE, ROUND);
        while (roll(idOf(b)) < 300 != audited) a.nonce++;
        b.voucher = Voucher(vm.addr(PAYER), 7, idOf(b), a.miner, PRICE, ROUND, 20, 1, keccak256("voucher 6"));
        b.commit = Commit(idOf(b), keccak256("png"), PIXELS, Messages.saltedTrace(TRACE, SALT), 1234);
        b.plain = 2900;
        sign(b);
    }

    function sign(Bundle memory b) internal view {
        b.signatures = abi.encodePacked(
            signed(PAYER, digest(hashes.voucher(b.voucher))),
            signed(REQUESTER, idOf(b)),
            signed(MINER, commitOf(b))
        );
    }

    function idOf(Bundle memory b) internal view returns (bytes32) {
        return digest(hashes.assignment(b.assignment));
    }

    function commitOf(Bundle memory b) internal view returns (bytes32) {
        return digest(hashes.commit(b.commit));
    }

    function roll(bytes32 id) internal view returns (uint256) {
        return uint256(Messages.derive(beacon1, id, 8, 0)) % 10_000;
    }

    /// @dev A certificate in which the members with true attested.
    function certify(Bundle memory b, bool[] memory attested) internal view {
        bytes memory packed;
        for (uint32 i = 0; i < attested.length; i++) {
            uint256 leaf = drawn(2, beacon1, idOf(b), i);
            bytes memory said;
            if (attested[i]) said = attestation(b, i, tree[2][leaf].key, int32(int256(uint256(2700 + i))));
            packed = bytes.concat(packed, member(2, leaf, said));
        }
        b.certificate = packed;
    }

    function certify(Bundle memory b) internal view {
        certify(b, allOf(7));
    }

    function attestation(Bundle memory b, uint32 index, uint256 key, int32 augmented)
        internal
        view
        returns (bytes memory)
    {
        bytes32 hash = Messages.attestation(idOf(b), index, beacon1, commitOf(b), b.plain, augmented);
        return abi.encodePacked(augmented, signed(key, digest(hash)));
    }

    /// @dev An audit with these results in draw order, and the miner's reveal.
    function audit(Bundle memory b, Said[] memory results) internal view {
        bytes memory packed;
        for (uint32 i = 0; i < results.length; i++) {
            uint256 leaf = drawn(4, beacon2, idOf(b), i);
            bytes memory said;
            if (results[i].pixels != 0) said = statement(b, i, tree[4][leaf].key, results[i]);
            packed = bytes.concat(packed, member(4, leaf, said));
        }
        b.audit = packed;
        b.reveal = reveal(b, TRACE, SALT);
    }

    function statement(Bundle memory b, uint32 index, uint256 key, Said memory said)
        internal
        view
        returns (bytes memory)
    {
        bytes32 salt = keccak256(abi.encode(key, index));
        bytes32 sealed_ = Messages.seal(vm.addr(key), said.pixels, said.root, salt);
        bytes memory first = signed(key, digest(Messages.auditCommit(idOf(b), index, beacon2, sealed_)));
        bytes32 hash = Messages.auditStatement(idOf(b), index, beacon2, said.pixels, said.root, salt);
        return abi.encodePacked(said.pixels, said.root, salt, first, signed(key, digest(hash)));
    }

    function reveal(Bundle memory b, bytes32 root, bytes32 salt) internal view returns (bytes memory) {
        return abi.encodePacked(root, salt, signed(MINER, digest(Messages.traceReveal(idOf(b), root, salt))));
    }

    function agreeing(uint256 n) internal pure returns (Said[] memory results) {
        results = new Said[](n);
        for (uint256 i = 0; i < n; i++) {
            results[i] = Said(PIXELS, TRACE);
        }
    }

    function allOf(uint256 n) internal pure returns (bool[] memory attested) {
        attested = new bool[](n);
        for (uint256 i = 0; i < n; i++) {
            attested[i] = true;
        }
    }

    // Draws and paths, the slow way.

    function member(uint8 role, uint256 leaf, bytes memory said) internal view returns (bytes memory) {
        Leaf memory l = tree[role][leaf];
        uint8 spoke = said.length == 0 ? 0 : 1;
        return abi.encodePacked(spoke, uint16(leaf), l.node, l.weight, said, path(role, leaf));
    }

    /// @dev The leaf on which a draw's index falls.
    function drawn(uint8 role, bytes32 value, bytes32 id, uint32 index) internal view returns (uint256 leaf) {
        (, uint128 total) = nodeOf(role, 4, 0);
        uint256 point = uint256(Messages.derive(value, id, role, index)) % total;
        while (point >= tree[role][leaf].weight) point -= tree[role][leaf++].weight;
    }

    function path(uint8 role, uint256 leaf) internal view returns (bytes memory siblings) {
        uint16 bitmap;
        for (uint256 height = 0; height < 4; height++) {
            (bytes32 hash, uint128 sum) = nodeOf(role, height, (leaf >> height) ^ 1);
            if (hash == 0) continue;
            bitmap |= uint16(1 << height);
            siblings = abi.encodePacked(siblings, hash, sum);
        }
        siblings = abi.encodePacked(bitmap, siblings);
    }

    function nodeOf(uint8 role, uint256 height, uint256 i) private view returns (bytes32 hash, uint128 sum) {
        if (height == 0) {
            if (i >= tree[role].length) return (0, 0);
            Leaf memory l = tree[role][i];
            return (keccak256(abi.encodePacked(uint8(0), uint32(i), l.node, uint128(l.weight))), l.weight);
        }
        (bytes32 left, uint128 leftSum) = nodeOf(role, height - 1, 2 * i);
        (bytes32 right, uint128 rightSum) = nodeOf(role, height - 1, 2 * i + 1);
        if (left == 0 && right == 0) return (0, 0);
        hash = keccak256(abi.encodePacked(uint8(1), left, leftSum, right, rightSum));
        sum = leftSum + rightSum;
    }

    // Records.

    /// @dev A record of the world's tasks: those that settle or reject have its class, and the median of seven scores.
    function record(uint8 kind, uint32 miner, uint32 verifier, uint64 price, uint32 extra)
        internal
        view
        returns (bytes26)
    {
        bytes26 r = bytes26(abi.encodePacked(kind, payerAccount, uint32(7), miner, verifier, uint40(price), extra));
        return kind == 1 || kind == 2 ? marked(r, CLASS, 2703) : r;
    }

    /// @dev The record with another class and score: bytes 1, 9 and 13.
    function marked(bytes26 r, uint8 class, int16 score) internal pure returns (bytes26) {
        uint256 mask = uint256(0xff) << 192 | uint256(0xff) << 128 | uint256(0xff) << 96;
        uint256 bits = uint16(score);
        return bytes26(
            uint208(uint256(uint208(r)) & ~mask | uint256(class) << 192 | (bits >> 8) << 128 | (bits & 0xff) << 96)
        );
    }

    /// @dev The account of the attester that the beacon chose among so many of the first, all of whom attested.
    function payee(Bundle memory b, uint32[] memory attesters) internal view returns (uint32) {
        uint256 i = uint256(Messages.derive(beacon1, idOf(b), 16, 0)) % attesters.length;
        uint256 leaf = drawn(2, beacon1, idOf(b), attesters[i]);
        return escrow.accountOf(ownerOf(tree[2][leaf].key));
    }

    function payee(Bundle memory b) internal view returns (uint32) {
        uint32[] memory attesters = new uint32[](7);
        for (uint32 i = 0; i < 7; i++) {
            attesters[i] = i;
        }
        return payee(b, attesters);
    }

    function settle(Bundle memory b) internal view returns (bytes26) {
        return record(1, minerAccount, payee(b), PRICE, 0);
    }

    function reject(Bundle memory b) internal view returns (bytes26) {
        return record(2, minerAccount, payee(b), PRICE, 0);
    }

    function context() internal pure returns (Context memory) {
        return Context(3, REF, 1);
    }

    /// @dev A task that needs no audit, with its seven attestations.
    function honest() internal view returns (Bundle memory b) {
        b = order(0, false);
        certify(b);
    }

    function ok(bytes26 r, Bundle memory b) internal view {
        evidence.check(r, context(), b);
    }

    function bad(bytes26 r, Bundle memory b, bytes4 reason) internal {
        bad(r, context(), b, reason);
    }

    function bad(bytes26 r, Context memory c, Bundle memory b, bytes4 reason) internal {
        vm.expectPartialRevert(reason);
        evidence.check(r, c, b);
    }

    // Bytes.

    function highS(bytes memory s, uint256 at) internal pure returns (bytes memory out) {
        out = bytes.concat(s);
        uint256 order_ = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141;
        assembly ("memory-safe") {
            let place := add(add(out, 64), at)
            mstore(place, sub(order_, mload(place)))
        }
        out[at + 64] = bytes1(55 - uint8(out[at + 64]));
    }

    function head(bytes memory data, uint256 n) internal pure returns (bytes memory out) {
        out = new bytes(n);
        for (uint256 i = 0; i < n; i++) {
            out[i] = data[i];
        }
    }

    function replaced(bytes memory data, uint256 at, bytes memory by) internal pure returns (bytes memory) {
        return bytes.concat(head(data, at), by, tail(data, at + by.length));
    }

    function tail(bytes memory data, uint256 from) internal pure returns (bytes memory out) {
        out = new bytes(data.length - from);
        for (uint256 i = 0; i < out.length; i++) {
            out[i] = data[from + i];
        }
    }
}
