// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Voucher} from "./Types.sol";

/// @title EIP-712 hashes of the messages that contracts read
/// @dev One domain for the whole network: name "limn", version "1", verifyingContract = the Escrow, also where the
/// Registry checks a signature. A key so never signs for two deployments at once.
library Messages {
    bytes32 internal constant DOMAIN_TYPE =
        keccak256("EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)");
    bytes32 internal constant VOUCHER_TYPE = keccak256(
        "Voucher(address payer,uint32 number,bytes32 assignment,address miner,uint64 price,uint64 commitBy,uint64 settleBy,uint32 params,bytes32 previous)"
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
        return keccak256(abi.encodePacked(hex"1901", domain(escrow), structHash));
    }

    function voucher(Voucher calldata v) internal pure returns (bytes32) {
        return keccak256(abi.encode(VOUCHER_TYPE, v));
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
}
