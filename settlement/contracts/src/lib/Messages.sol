// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Assignment, Commit, Task} from "./Bundle.sol";
import {Voucher} from "./Types.sol";

/// @title EIP-712 hashes of the messages that contracts read
/// @notice One domain for the whole network: name "limn", version "1", verifyingContract = the Escrow, also where
/// another contract checks a signature. A key so never signs for two deployments at once.
/// @dev The type strings and field orders are those of protocol/SPEC.md, section 2; its test vectors check them.
library Messages {
    bytes32 internal constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant TASK_TYPE = keccak256(
        "Task(bytes32 model,bytes32 prompt,bytes32 tokens,uint16 width,uint16 height,uint16 steps,uint16 guidance,uint64 seed,uint8 tier,uint8 class)"
    );
    bytes32 internal constant ASSIGNMENT_TYPE = keccak256(
        "Assignment(Task task,address requester,address miner,uint64 price,uint64 commitBy,uint64 nonce)Task(bytes32 model,bytes32 prompt,bytes32 tokens,uint16 width,uint16 height,uint16 steps,uint16 guidance,uint64 seed,uint8 tier,uint8 class)"
    );
    bytes32 internal constant VOUCHER_TYPE = keccak256(
        "Voucher(address payer,uint32 number,bytes32 assignment,address miner,uint64 price,uint64 commitBy,uint64 settleBy,uint32 params,bytes32 previous)"
    );
    bytes32 internal constant COMMIT_TYPE =
        keccak256("Commit(bytes32 assignment,bytes32 picture,bytes32 pixels,bytes32 trace,uint32 size)");
    bytes32 internal constant ATTESTATION_TYPE = keccak256(
        "Attestation(bytes32 assignment,uint32 index,bytes32 beacon,bytes32 commit,int32 plain,int32 augmented)"
    );
    bytes32 internal constant AUDIT_COMMIT_TYPE =
        keccak256("AuditCommit(bytes32 assignment,uint32 index,bytes32 beacon,bytes32 sealed)");
    bytes32 internal constant TRACE_REVEAL_TYPE =
        keccak256("TraceReveal(bytes32 assignment,bytes32 root,bytes32 salt)");
    bytes32 internal constant AUDIT_STATEMENT_TYPE = keccak256(
        "AuditStatement(bytes32 assignment,uint32 index,bytes32 beacon,bytes32 pixels,bytes32 root,bytes32 salt)"
    );
    bytes32 internal constant NODE_KEY_TYPE = keccak256("NodeKey(address owner,address node,uint8 roles,uint64 nonce)");
    bytes32 internal constant PAYER_KEY_TYPE =
        keccak256("PayerKey(address owner,address key,uint64 limit,uint64 expiry,uint64 nonce)");

    /// @notice The domain separator of the network whose Escrow lies at the address.
    function domain(address escrow) internal view returns (bytes32) {
        return keccak256(abi.encode(DOMAIN_TYPE, keccak256("limn"), keccak256("1"), block.chainid, escrow));
    }

    /// @notice What is signed: keccak256(0x1901 || domain || struct hash).
    function digest(address escrow, bytes32 structHash) internal view returns (bytes32) {
        return digestIn(domain(escrow), structHash);
    }

    /// @notice The same under a separator that is known already.
    function digestIn(bytes32 separator, bytes32 structHash) internal pure returns (bytes32 d) {
        assembly ("memory-safe") {
            let free := mload(0x40)
            mstore(free, hex"1901")
            mstore(add(free, 2), separator)
            mstore(add(free, 34), structHash)
            d := keccak256(free, 66)
        }
    }

    /// @notice Who signed a digest; zero for whatever is not r, s, v with s in the lower half and v 27 or 28.
    function signer(bytes32 digest_, bytes calldata signature) internal pure returns (address who) {
        if (signature.length != 65) return address(0);
        (who,,) = ECDSA.tryRecover(
            digest_, uint8(signature[64]), bytes32(signature[:32]), bytes32(signature[32:64])
        );
    }

    function task(Task calldata t) internal pure returns (bytes32) {
        return keccak256(abi.encode(TASK_TYPE, t));
    }

    function assignment(Assignment calldata a) internal pure returns (bytes32) {
        return keccak256(
            abi.encode(ASSIGNMENT_TYPE, task(a.task), a.requester, a.miner, a.price, a.commitBy, a.nonce)
        );
    }

    function voucher(Voucher calldata v) internal pure returns (bytes32) {
        return keccak256(abi.encode(VOUCHER_TYPE, v));
    }

    function commit(Commit calldata c) internal pure returns (bytes32) {
        return keccak256(abi.encode(COMMIT_TYPE, c));
    }

    /// @param id digest of the assignment
    /// @param commit_ digest of the commit
    function attestation(bytes32 id, uint32 index, bytes32 beacon, bytes32 commit_, int32 plain, int32 augmented)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(ATTESTATION_TYPE, id, index, beacon, commit_, plain, augmented));
    }

    function auditCommit(bytes32 id, uint32 index, bytes32 beacon, bytes32 sealed_) internal pure returns (bytes32) {
        return keccak256(abi.encode(AUDIT_COMMIT_TYPE, id, index, beacon, sealed_));
    }

    function auditStatement(bytes32 id, uint32 index, bytes32 beacon, bytes32 pixels, bytes32 root, bytes32 salt)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(AUDIT_STATEMENT_TYPE, id, index, beacon, pixels, root, salt));
    }

    function traceReveal(bytes32 id, bytes32 root, bytes32 salt) internal pure returns (bytes32) {
        return keccak256(abi.encode(TRACE_REVEAL_TYPE, id, root, salt));
    }

    function nodeKey(address owner, address node, uint8 roles, uint64 nonce) internal pure returns (bytes32) {
        return keccak256(abi.encode(NODE_KEY_TYPE, owner, node, roles, nonce));
    }

    function payerKey(address owner, address key, uint64 limit, uint64 expiry, uint64 nonce)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(PAYER_KEY_TYPE, owner, key, limit, expiry, nonce));
    }

    // Draws, seals and traces: hashes that are not signed by themselves.

    /// @notice The source of all chance: SPEC.md, section 4.
    function derive(bytes32 beacon, bytes32 id, uint8 purpose, uint32 index) internal pure returns (bytes32) {
        return keccak256(abi.encode(beacon, id, purpose, index));
    }

    /// @notice What an auditor commits to; with its address inside, a copied seal cannot be opened by the copier.
    function seal(address auditor, bytes32 pixels, bytes32 root, bytes32 salt) internal pure returns (bytes32) {
        return keccak256(abi.encodePacked(auditor, pixels, root, salt));
    }

    /// @notice How a commit hides its trace root.
    function saltedTrace(bytes32 root, bytes32 salt) internal pure returns (bytes32) {
        return keccak256(abi.encode(root, salt));
    }
}
