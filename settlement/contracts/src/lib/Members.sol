// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Draws} from "./Draws.sol";

/// @title Finding what one member said in evidence that was checked
/// @notice Walks the packed lists of Certificates and Audits. Nothing is verified here: use it on bundles that
/// Evidence.check has accepted, in which every member is drawn and every statement signed.
library Members {
    uint256 private constant ATTESTATION = 4 + Draws.SIGNATURE; // bytes that an attester adds
    uint256 private constant AUDIT = 96 + 2 * Draws.SIGNATURE; // bytes that an auditor adds

    /// @notice The list has no such member, or the member said nothing.
    error SaidNothing(uint32 index);

    /// @notice Who attested at a place of the certificate, and its augmented score.
    function attester(bytes calldata certificate, uint32 index) internal pure returns (address node, int32 augmented) {
        uint256 offset;
        (node, offset) = find(certificate, index, ATTESTATION);
        augmented = int32(uint32(bytes4(Draws.word(offset))));
    }

    /// @notice Which auditor made a statement at a place of the audit, and what it found.
    function auditor(bytes calldata audit, uint32 index)
        internal
        pure
        returns (address node, bytes32 pixels, bytes32 root)
    {
        uint256 offset;
        (node, offset) = find(audit, index, AUDIT);
        (pixels, root) = (Draws.word(offset), Draws.word(offset + 32));
    }

    /// @dev The offset is that in the calldata of what the member said.
    function find(bytes calldata list, uint32 index, uint256 said) private pure returns (address node, uint256 offset) {
        uint256 end;
        (offset, end) = Draws.span(list);
        Draws.Lot memory none;
        for (uint32 i = 0; offset < end; i++) {
            Draws.Member memory m = Draws.read(none, i, offset);
            offset += Draws.HEAD;
            if (i == index) {
                if (!m.spoke) break;
                return (m.node, offset);
            }
            if (m.spoke) offset += said;
            // A path is two bytes of bitmap and 48 for each bit that is set.
            uint256 bitmap = uint16(bytes2(Draws.word(offset)));
            offset += 2;
            for (; bitmap != 0; bitmap &= bitmap - 1) {
                offset += 48;
            }
        }
        revert SaidNothing(index);
    }
}
