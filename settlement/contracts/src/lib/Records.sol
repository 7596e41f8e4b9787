// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @title The fields of a settlement record: SPEC.md, section 8
library Records {
    uint8 internal constant SETTLE = 1;
    uint8 internal constant REJECT = 2;
    uint8 internal constant AUDIT = 3;
    uint8 internal constant SKIP = 4;

    /// @dev An account takes 24 bits: the top byte of `payer` on the wire is the class, those of `miner` and `verifier`
    /// are the score.
    struct Record {
        uint8 kind;
        uint32 payer; // account
        uint32 number; // of the voucher
        uint32 miner; // account; of an audit the auditor's
        uint32 verifier; // account; of a skip the kind of the entry
        uint64 price; // gwei
        uint32 extra; // settle: royalty per mille << 24 | publisher's account; audit: index of the statement
        uint8 class; // of the task's prompt
        int16 score; // the certificate's median augmented score, 1e-4 of cosine
    }

    function decode(bytes26 record) internal pure returns (Record memory r) {
        uint256 w = uint208(record);
        r.kind = uint8(w >> 200);
        r.payer = uint24(w >> 168);
        r.number = uint32(w >> 136);
        r.miner = uint24(w >> 104);
        r.verifier = uint24(w >> 72);
        r.price = uint40(w >> 32);
        r.extra = uint32(w);
        r.class = uint8(w >> 192);
        r.score = int16(uint16(uint8(w >> 128)) << 8 | uint8(w >> 96));
    }

    /// @notice The skip that takes an entry of the queue without paying it.
    function skipOf(bytes26 entry) internal pure returns (bytes26) {
        Record memory r = decode(entry);
        uint32 extra = r.kind == AUDIT ? r.extra : 0;
        return bytes26(abi.encodePacked(SKIP, r.payer, r.number, uint32(0), uint32(r.kind), uint40(0), extra));
    }

    /// @notice What is paid at most once: a voucher, or one audit of its task.
    /// @return payment false for a record that pays nobody
    function keyOf(bytes26 record) internal pure returns (bool payment, bytes32 key) {
        Record memory r = decode(record);
        payment = r.kind >= SETTLE && r.kind <= AUDIT;
        uint256 place = r.kind == AUDIT ? 1 + uint256(r.extra) : 0;
        key = bytes32(uint256(r.payer) << 96 | uint256(r.number) << 64 | place);
    }
}
