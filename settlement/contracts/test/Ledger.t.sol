// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {LedgerHarness} from "./LedgerHarness.sol";
import {Touched} from "../src/lib/Types.sol";

/// @notice What holds for every group. That Solidity and Go agree on it is tested from Go (settlement/ledger).
contract LedgerTest is Base {
    LedgerHarness private harness;

    function setUp() public {
        harness = new LedgerHarness();
    }

    function record(uint8 kind, uint32 payer, uint32 miner, uint32 verifier, uint40 price, uint32 extra)
        private
        pure
        returns (bytes memory)
    {
        return abi.encodePacked(kind, payer, uint32(1), miner, verifier, price, extra, new bytes(182));
    }

    function single(uint8 kind, uint32 payer, uint32 miner, uint32 verifier, uint40 price, uint32 extra)
        private
        view
        returns (bool valid)
    {
        (valid,,) = harness.step(0, record(kind, payer, miner, verifier, price, extra), 1, split(), 5, new Touched[](0));
    }

    function test_malformedRecordsAreInvalidWithoutAccounts(uint40 price) external view {
        yes(!single(0, 2, 3, 4, price, 0), "kind 0");
        yes(!single(4, 2, 3, 4, price, 0), "kind 4");
        yes(!single(1, 0, 3, 4, price, 0), "the treasury pays");
        yes(!single(1, 1, 3, 4, price, 0), "the pool pays");
        yes(!single(1, 1 << 24, 3, 4, price, 0), "payer outside");
        yes(!single(1, 2, 1 << 24, 4, price, 0), "miner outside");
        yes(!single(1, 2, 3, 1 << 24, price, 0), "verifier outside");
        yes(!single(1, 2, 3, 4, price, 1 << 24), "publisher outside");
        yes(!single(2, 2, 3, 4, price, 1), "reject with an extra");
        yes(!single(3, 2, 3, 4, price, 1), "audit with a verifier");
    }

    function test_paddingMustBeZero() external view {
        (bool valid,,) = harness.step(0, record(1, 2, 3, 4, 5, 6), 0, split(), 5, new Touched[](0));
        yes(!valid, "a record after the last");
        bytes32 next;
        uint256 debits;
        (valid, next, debits) = harness.step(bytes32(uint256(7)), new bytes(208), 0, split(), 5, new Touched[](0));
        yes(valid && next == bytes32(uint256(7)) && debits == 0, "nothing moves nothing");
    }
}
