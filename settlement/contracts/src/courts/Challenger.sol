// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title Who proves first earns the reward
/// @notice A proof that earns something could be copied by whoever sees the transaction before it is in a block. So a
/// challenger commits to its call first, and calls at least one block later.
/// @dev A committed function has `bytes32 salt` as its first argument, any number nobody can guess: else a thief who
/// guesses the call could commit to it in time.
abstract contract Challenger {
    /// @notice Block of a commitment; 0 while there is none, and once it was used.
    mapping(bytes32 commitment => uint64) public committedAt;

    /// @notice The call was not committed to: send commit(commitment) and call again a block later.
    error NotCommitted(bytes32 commitment);
    /// @notice The commitment is of this very block: call again from this one on.
    error CommittedTooLate(uint64 from);

    /// @notice Announces a later call without showing it. A second commitment to the same call changes nothing.
    /// @param commitment see commitmentOf
    function commit(bytes32 commitment) external {
        // Never moved: a stranger who repeats a commitment it saw may not delay its owner.
        if (committedAt[commitment] == 0) committedAt[commitment] = uint64(block.number);
    }

    /// @notice What a challenger commits to.
    /// @param caller who will send the call
    /// @param data the call's data, selector included
    function commitmentOf(address caller, bytes calldata data) public pure returns (bytes32) {
        return keccak256(abi.encodePacked(caller, keccak256(data)));
    }

    /// @dev Spends the caller's commitment to exactly this call.
    modifier committed() {
        bytes32 commitment = commitmentOf(msg.sender, msg.data);
        uint64 since = committedAt[commitment];
        if (since == 0) revert NotCommitted(commitment);
        if (since >= block.number) revert CommittedTooLate(since + 1);
        delete committedAt[commitment];
        _;
    }
}
