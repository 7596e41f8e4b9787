// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {LimnToken} from "../src/token/LimnToken.sol";

contract TokenTest is Base {
    function setUp() public {
        deploy();
    }

    function test_faucetIsBounded() external {
        token.faucet(address(1), token.FAUCET_MAX());
        eq(token.balanceOf(address(1)), token.FAUCET_MAX(), "minted");
        uint256 more = token.FAUCET_MAX() + 1;
        vm.expectRevert(abi.encodeWithSelector(LimnToken.FaucetAmountTooLarge.selector, more, more - 1));
        token.faucet(address(1), more);
    }

    function test_faucetIsClosedOutsideTests() external {
        LimnToken real = new LimnToken(address(this), 5 ether, false);
        eq(real.totalSupply(), 5 ether, "supply");
        vm.expectRevert(LimnToken.FaucetClosed.selector);
        real.faucet(address(this), 1);
    }

    function test_votesFollowDelegation() external {
        token.faucet(address(this), 3 ether);
        token.delegate(address(9));
        eq(token.getVotes(address(9)), 3 ether, "votes");
    }

    function test_permit() external {
        address owner = vm.addr(77);
        bytes32 permit = keccak256(
            abi.encode(
                keccak256("Permit(address owner,address spender,uint256 value,uint256 nonce,uint256 deadline)"),
                owner,
                address(escrow),
                5,
                token.nonces(owner),
                block.timestamp
            )
        );
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(77, keccak256(abi.encodePacked(hex"1901", token.DOMAIN_SEPARATOR(), permit)));
        token.permit(owner, address(escrow), 5, block.timestamp, v, r, s);
        eq(token.allowance(owner, address(escrow)), 5, "allowance");
        eq(token.nonces(owner), 1, "nonce");
    }
}
