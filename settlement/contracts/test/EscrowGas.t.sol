// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EscrowBase} from "./EscrowBase.sol";
import {Header} from "../src/lib/Types.sol";

/// @notice What a post costs as a whole transaction: intrinsic gas, calldata, execution with every slot cold.
contract EscrowGasTest is EscrowBase {
    function setUp() public override {
        super.setUp();
        escrow.warmRing(0, 1024);
        payEpoch(5);
    }

    function test_gasOfAPost() external {
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        book.pay(number, payerAccount, workerAccount, 5);
        Header memory h = headerOf(number, settlerAccount, 4096, 5);
        h.queued = 77;
        bytes memory data = abi.encodeCall(escrow.postEpoch, (h));
        uint256 used = 21_000;
        for (uint256 i = 0; i < data.length; i++) {
            used += data[i] == 0 ? 4 : 16;
        }
        vm.cool(address(escrow));
        address target = address(escrow);
        vm.prank(settler);
        uint256 left = gasleft();
        (bool ok,) = target.call(data);
        used += left - gasleft();
        // A transaction's target is warm; here the call found it cold.
        used -= 2500;
        yes(ok, "posted");
        require(used <= 60_000, string.concat("a post costs ", text(used)));
        require(used >= 45_000, string.concat("slots were warm: ", text(used)));
        emit Gas(used);
    }

    event Gas(uint256 used);
}
