// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Commit} from "../lib/Bundle.sol";
import {Messages} from "../lib/Messages.sol";
import {Attestation, AuditCommit, AuditStatement, Statements} from "../lib/Statements.sol";
import {Challenger} from "./Challenger.sol";

/// @title Two different statements under one name
/// @notice A statement's name is (kind, assignment, index, beacon); a commit's is (kind, assignment). Whoever signs two
/// with one name loses a part of its stake to whoever shows them.
///
/// No honest node can be convicted:
/// - A node stores what it will say under a name before the statement leaves, and signs by RFC 6979. What it repeats
///   after a restart is the same bytes; equal content is no contradiction, whatever the signature.
/// - Malleable signatures are refused, and would change nothing: contents are compared, not signatures.
/// - After a reorg a round may have another beacon. That is another name.
/// - One node drawn at two places speaks under two names. A miner's commit and an auditor's statement have different
///   kinds, so a node with several roles cannot contradict itself across them.
/// - The digests are bound to chain and escrow, and to one type: nothing signed for another network, or as another
///   message, counts.
/// - Quotes, announcements and trace reveals have no name here. A miner may quote twice, and repeat a reveal.
abstract contract Contradictions is Challenger {
    using Statements for Attestation;
    using Statements for AuditCommit;
    using Statements for AuditStatement;

    // Numbers of the messages in SPEC section 2.
    uint8 private constant COMMIT = 5;
    uint8 private constant ATTESTATION = 6;
    uint8 private constant AUDIT_COMMIT = 7;
    uint8 private constant AUDIT_STATEMENT = 9;

    /// @notice Whether a node was convicted of contradicting itself under a name: keccak256(abi.encode(node, kind,
    /// assignment, index, beacon)), index and beacon zero for a commit.
    mapping(bytes32 name => bool) public convicted;

    /// @param gweis what the stake lost
    event Contradicted(
        address indexed node, uint8 kind, bytes32 indexed assignment, bytes32 first, bytes32 second, address prover, uint64 gweis
    );

    /// @notice The statements differ in assignment, index or beacon: they do not contradict.
    error DifferentNames();
    /// @notice Both say the same, and a statement may be repeated.
    error SameStatement(bytes32 digest);
    /// @notice The signatures are of two nodes, or one is none: zero.
    error DifferentSigners(address first, address second);
    /// @notice The node was convicted under this name before.
    error AlreadyConvicted(address node, bytes32 name);
    /// @notice The node has no stake to lose now.
    error NothingAtStake(address node);

    /// @notice Convicts a miner of two commits to one assignment. Committed to before, see Challenger.
    function contradictCommit(
        bytes32,
        Commit calldata a,
        bytes calldata signatureA,
        Commit calldata b,
        bytes calldata signatureB
    ) external committed {
        if (a.assignment != b.assignment) revert DifferentNames();
        bytes32[2] memory digests = [digestOf(Messages.commit(a)), digestOf(Messages.commit(b))];
        address node = signerOfBoth(digests, signatureA, signatureB);
        convict(node, COMMIT, a.assignment, 0, 0, digests);
    }

    /// @notice Convicts a verifier of two attestations at one place of one draw.
    function contradictAttestation(
        bytes32,
        Attestation calldata a,
        bytes calldata signatureA,
        Attestation calldata b,
        bytes calldata signatureB
    ) external committed {
        bool same = a.assignment == b.assignment && a.index == b.index && a.beacon == b.beacon;
        if (!same) revert DifferentNames();
        bytes32[2] memory digests = [digestOf(a.hash()), digestOf(b.hash())];
        address node = signerOfBoth(digests, signatureA, signatureB);
        convict(node, ATTESTATION, a.assignment, a.index, a.beacon, digests);
    }

    /// @notice Convicts an auditor of two seals at one place of one draw.
    function contradictAuditCommit(
        bytes32,
        AuditCommit calldata a,
        bytes calldata signatureA,
        AuditCommit calldata b,
        bytes calldata signatureB
    ) external committed {
        bool same = a.assignment == b.assignment && a.index == b.index && a.beacon == b.beacon;
        if (!same) revert DifferentNames();
        bytes32[2] memory digests = [digestOf(a.hash()), digestOf(b.hash())];
        address node = signerOfBoth(digests, signatureA, signatureB);
        convict(node, AUDIT_COMMIT, a.assignment, a.index, a.beacon, digests);
    }

    /// @notice Convicts an auditor of two results at one place of one draw.
    function contradictAuditStatement(
        bytes32,
        AuditStatement calldata a,
        bytes calldata signatureA,
        AuditStatement calldata b,
        bytes calldata signatureB
    ) external committed {
        bool same = a.assignment == b.assignment && a.index == b.index && a.beacon == b.beacon;
        if (!same) revert DifferentNames();
        bytes32[2] memory digests = [digestOf(a.hash()), digestOf(b.hash())];
        address node = signerOfBoth(digests, signatureA, signatureB);
        convict(node, AUDIT_STATEMENT, a.assignment, a.index, a.beacon, digests);
    }

    /// @dev EIP-712 digest in the network's domain.
    function digestOf(bytes32 structHash) internal view virtual returns (bytes32);

    /// @dev Takes the part of the stake that a contradiction costs.
    function punish(address node, address prover) internal virtual returns (uint64 gweis);

    /// @dev The one who signed both digests, which are different.
    function signerOfBoth(bytes32[2] memory digests, bytes calldata first, bytes calldata second)
        internal
        pure
        returns (address node)
    {
        if (digests[0] == digests[1]) revert SameStatement(digests[0]);
        node = Messages.signer(digests[0], first);
        address other = Messages.signer(digests[1], second);
        if (node == address(0) || node != other) revert DifferentSigners(node, other);
    }

    function convict(
        address node,
        uint8 kind,
        bytes32 assignment,
        uint32 index,
        bytes32 beacon,
        bytes32[2] memory digests
    ) private {
        bytes32 name = keccak256(abi.encode(node, kind, assignment, index, beacon));
        if (convicted[name]) revert AlreadyConvicted(node, name);
        convicted[name] = true;
        uint64 gweis = punish(node, msg.sender);
        // Without this a node could have itself convicted while it has no stake, and lie with stake later.
        if (gweis == 0) revert NothingAtStake(node);
        emit Contradicted(node, kind, assignment, digests[0], digests[1], msg.sender, gweis);
    }
}
