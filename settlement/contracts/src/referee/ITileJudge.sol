// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What a tile is judged against; all of it agreed on or proved before.
struct TileClaim {
    bytes32 model; // root of the manifest
    uint16 steps; // of the task
    uint16 guidance; // of the task, in 1/100
    uint64 seed; // of the task
    bytes32 tokens; // of the task: keccak256(salt || tokens as 2 bytes each), for tiles that read the prompt
    uint8 program; // 0: a step of the picture; 1: the plain score; 2: an augmented score
    uint16 step; // program 0: from 0
    bytes32 before; // program 0: leaf of the state before the step in the picture's trace, unused for step 0; else SHA-256 of the RGB bytes
    bytes32 seedOfAugmentation; // program 2
    bytes32 root; // of the step's or score's tree, by the party whose tile is judged
    uint32 leaf; // of the tile
}

/// @notice Judges one tile of a computation (compute/SPEC.md, sections 12 and 13).
interface ITileJudge {
    /// @notice The proof says nothing about the tile: `why` is a short text.
    error BadProof(bytes32 why);
    /// @notice Nobody has laid out the model yet.
    error NotLaidOut(bytes32 model);
    /// @notice There is no such program: 0 is a step, 1 a score, 2 an augmented score.
    error NoSuchProgram(uint8 program);
    /// @notice The model has no plan of so many steps, or the plan no such step (from 0).
    error NoSuchStep(uint16 step, uint16 steps);
    /// @notice The program has fewer leaves.
    error NoSuchLeaf(uint32 leaf, uint32 leaves);

    /// @notice Leaves of a program's tree.
    /// @dev Reverts with NotLaidOut or NoSuchProgram.
    /// @param model root of a manifest that was laid out
    function leavesOf(bytes32 model, uint8 program) external view returns (uint32);

    /// @notice Computes a tile again. Reverts with BadProof when the proof says nothing, so that a verdict is never wrong.
    /// @param proof of the tile and of everything it is computed from, in the form of compute/SPEC.md
    /// @return right true: the tile's content is what its inputs give
    function judge(TileClaim calldata c, bytes calldata proof) external view returns (bool right);
}
