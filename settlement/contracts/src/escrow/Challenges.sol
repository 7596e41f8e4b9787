// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {SafeERC20, IERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";

import {Epochs} from "./Epochs.sol";
import {Kzg} from "../lib/Kzg.sol";
import {Ledger} from "../lib/Ledger.sol";
import {Header, StepProof, Totals} from "../lib/Types.sol";

/// @title Refuting an epoch by proof
/// @notice A proof within the window voids the epoch and all built on it, and takes the bond of the one settler who
/// was wrong: half burns, half goes to the challenger. Settlers who built on it keep theirs.
///
/// A blob is 512 groups of eight field elements, each with a zero first byte and 31 bytes of payload. Element 0 of a
/// group is the root after its eight records; elements 1 to 7 are 217 bytes: the records (208) and the epoch's debits
/// so far (9). So every group can be judged from itself and the end of the group before.
abstract contract Challenges is Epochs {
    using SafeERC20 for IERC20;

    uint256 private constant BLOB_GROUPS = 512;
    uint256 private constant GROUP_ELEMENTS = 8;
    /// @dev Half of a lost bond goes where nobody has a key. (An ERC-20 need not have a burn function.)
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;

    event EpochVoided(uint64 indexed from, uint64 to, uint32 indexed settler, address challenger, uint64 burned, uint64 reward);

    error WindowClosed(uint64 number);
    error NoSuchGroup(uint32 group);
    error WrongBlobHashes();
    error PreviousMalformed();
    error StepIsRight(uint32 group);
    error WithinLimit(uint32 account, uint64 limit);

    /// @notice Proves that one group of records does not give the root, or the sum, that the settler wrote after it.
    function challengeStep(Header calldata header, uint64 postedAt, StepProof calldata proof) external nonReentrant {
        requireOpen(header, postedAt);
        uint256 groups = (uint256(header.records) + Ledger.GROUP - 1) / Ledger.GROUP;
        if (proof.group >= groups) revert NoSuchGroup(proof.group);
        if (keccak256(abi.encodePacked(proof.blobHashes)) != header.blobsHash) revert WrongBlobHashes();
        checkOpenings(proof);
        if (isRight(header, proof, proof.group + 1 == groups)) revert StepIsRight(proof.group);
        strike(header);
    }

    /// @notice Proves that an epoch debited an account beyond what it had deposited.
    /// @dev The epoch must have raised the account's debits: a payer that asks back what it has already spent lowers
    /// its limit below its debits, and no settler is to blame for that. The audit pool spends what it was given and
    /// what it was credited.
    /// @param before the account in header.previousRoot
    /// @param after_ the account in header.newRoot
    function challengeOverdraft(
        Header calldata header,
        uint64 postedAt,
        uint32 account,
        Totals calldata before,
        Totals calldata after_
    ) external nonReentrant {
        requireOpen(header, postedAt);
        requireAccount(header.previousRoot, account, before.credited, before.debited, before.path);
        requireAccount(header.newRoot, account, after_.credited, after_.debited, after_.path);
        uint64 limit = debitLimit(account, header.refBlock);
        if (account == Ledger.AUDIT_POOL) limit += after_.credited;
        if (after_.debited <= limit || after_.debited <= before.debited) revert WithinLimit(account, limit);
        strike(header);
    }

    function requireOpen(Header calldata header, uint64 postedAt) private view {
        requireStored(header, postedAt);
        if (block.number > postedAt + challengeWindow) revert WindowClosed(header.number);
    }

    function checkOpenings(StepProof calldata proof) private view {
        if (proof.proofs.length != 48 * GROUP_ELEMENTS) revert Kzg.BadProofLength(proof.proofs.length);
        uint256 first = uint256(proof.group) * GROUP_ELEMENTS;
        for (uint256 i = 0; i < GROUP_ELEMENTS; i++) {
            open(proof, first + i, proof.elements[i], proof.commitment, proof.proofs[48 * i:48 * i + 48]);
        }
        if (proof.group == 0) return;
        if (proof.previousProofs.length != 96) revert Kzg.BadProofLength(proof.previousProofs.length);
        open(proof, first - 8, proof.previous[0], proof.previousCommitment, proof.previousProofs[:48]);
        open(proof, first - 1, proof.previous[1], proof.previousCommitment, proof.previousProofs[48:]);
    }

    /// @param element index in the epoch, across blobs
    function open(
        StepProof calldata proof,
        uint256 element,
        bytes32 value,
        bytes calldata commitment,
        bytes calldata opening
    ) private view {
        Kzg.check(proof.blobHashes[element / Kzg.ELEMENTS], element % Kzg.ELEMENTS, value, commitment, opening);
    }

    function isRight(Header calldata header, StepProof calldata proof, bool last) private view returns (bool) {
        bytes32 root = header.previousRoot;
        uint256 debits = 0;
        if (proof.group != 0) {
            // A malformed predecessor is itself wrong, and to be proved there.
            if ((proof.previous[0] | proof.previous[1]) >> 248 != 0) revert PreviousMalformed();
            (root, debits) = (proof.previous[0], uint72(uint256(proof.previous[1])));
        }
        bytes memory payload;
        for (uint256 i = 0; i < GROUP_ELEMENTS; i++) {
            if (proof.elements[i] >> 248 != 0) return false;
            if (i > 0) payload = abi.encodePacked(payload, bytes31(proof.elements[i] << 8));
        }
        uint256 count = uint256(header.records) - uint256(proof.group) * Ledger.GROUP;
        (bool valid, bytes32 next, uint256 moved) = Ledger.step(
            root,
            payload,
            count < Ledger.GROUP ? count : Ledger.GROUP,
            splits[header.params],
            header.settler,
            proof.accounts
        );
        uint256 written = uint72(uint256(proof.elements[7]));
        if (!valid || next != proof.elements[0] || debits + moved != written) return false;
        return !last || (next == header.newRoot && written == header.debits);
    }

    /// @dev Voids the epoch and all after it; takes the settler's whole bond.
    function strike(Header calldata header) private {
        uint64 to = head_.last;
        head_.last = header.number - 1;
        lastRoot = header.previousRoot;
        Settler storage s = settlers[header.settler];
        uint64 reward = s.bond / 2;
        uint64 burned = s.bond - reward;
        s.bond = 0;
        emit EpochVoided(header.number, to, header.settler, msg.sender, burned, reward);
        if (burned != 0) token.safeTransfer(BURN, uint256(burned) * GWEI);
        if (reward != 0) token.safeTransfer(msg.sender, uint256(reward) * GWEI);
    }
}
