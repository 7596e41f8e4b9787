// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice What an operator does with each of its tiles, in the order of compute/SPEC.md, section 12, then those of scores.
enum Kind {
    Noise,
    State,
    Text,
    Patch,
    Norm,
    Product,
    Head,
    Channel,
    Softmax,
    Blend,
    Quantize,
    Add,
    Activate,
    LastNorm,
    Velocity,
    Scheduler,
    NextState,
    Pixels,
    Augment,
    Image,
    Unit,
    Pool,
    Wide,
    Project,
    Vector,
    Score
}

/// @notice Computes tiles from what they read.
interface ITileMath {
    /// @notice This contract computes no tiles of that kind.
    error OtherKind(Kind kind);

    /// @notice The content of a tile. Which parts and numbers a kind takes stands at each function of the implementation;
    /// the caller passes parts of the right lengths.
    /// @param parts contents of leaves, joined where a tile reads several of one operator, and bytes of the model file
    function compute(Kind kind, bytes[] memory parts, int256[] memory numbers) external view returns (bytes memory);
}
