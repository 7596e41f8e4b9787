// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Messages} from "./Messages.sol";

/// @notice A verifier's scores of one picture, in the field order of its EIP-712 type.
struct Attestation {
    bytes32 assignment; // digest
    uint32 index; // place in the draw of verifiers
    bytes32 beacon; // value of round R+1
    bytes32 commit; // digest
    int32 plain;
    int32 augmented;
}

/// @notice An auditor's sealed result, in the field order of its EIP-712 type.
struct AuditCommit {
    bytes32 assignment;
    uint32 index; // place in the draw of auditors
    bytes32 beacon; // value of round R+2
    bytes32 seal;
}

/// @notice An auditor's opened result, in the field order of its EIP-712 type.
struct AuditStatement {
    bytes32 assignment;
    uint32 index; // place in the draw of auditors
    bytes32 beacon; // value of round R+2
    bytes32 pixels;
    bytes32 root;
    bytes32 salt;
}

/// @title Struct hashes of the statements that courts are shown one by one
library Statements {
    function hash(Attestation calldata a) internal pure returns (bytes32) {
        return keccak256(abi.encode(Messages.ATTESTATION_TYPE, a));
    }

    function hash(AuditCommit calldata a) internal pure returns (bytes32) {
        return keccak256(abi.encode(Messages.AUDIT_COMMIT_TYPE, a));
    }

    function hash(AuditStatement calldata a) internal pure returns (bytes32) {
        return keccak256(abi.encode(Messages.AUDIT_STATEMENT_TYPE, a));
    }
}
