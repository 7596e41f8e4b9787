// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {IEvidence} from "../lib/Bundle.sol";
import {IEscrow, IRegistry} from "../lib/Interfaces.sol";
import {Messages} from "../lib/Messages.sol";
import {Rules} from "../lib/Types.sol";
import {VoucherLife} from "../lib/VoucherLife.sol";
import {Connected} from "./Connected.sol";
import {Contradictions} from "./Contradictions.sol";
import {Forfeits, IVerdicts} from "./Forfeits.sol";

/// @title Punishment by signature alone
/// @notice Two statements of a node under one name cost stake, see Contradictions; two vouchers of a payer with one
/// number cost the security, see Forfeits. Nothing else does: no vote, no statistics, no silence.
contract Slashing is Connected, Contradictions, Forfeits {
    /// @notice The numbers that governance may set.
    struct Terms {
        uint16 slashBps; // part of the stake that a contradiction costs, basis points
        uint32 claimPeriod; // blocks in which a forfeited security can be claimed on, at least
        uint32 refutePeriod; // blocks after it in which the last claim can be refuted, at least
    }

    uint16 public constant MIN_SLASH = 1000; // basis points: what is drawn by stake must cost stake
    uint32 public constant MAX_PERIOD = 1 << 22; // blocks, about 19 months of 12 seconds

    IRegistry public registry;
    IEvidence public evidence;
    IVerdicts public verdicts;
    IERC20 public token; // the escrow's fee token

    Terms private current;
    Terms private next;
    uint64 private nextAt; // block from which `next` counts; 0: nothing was ever set

    event TermsSet(Terms terms, uint64 activeAt);

    constructor(Terms memory t) {
        requireBounds(t);
        current = t;
        emit TermsSet(t, uint64(block.number));
    }

    /// @notice Tells the contract the others, once. Only its deployer.
    /// @param token_ the escrow's fee token
    function connect(
        IEscrow escrow_,
        IRegistry registry_,
        IEvidence evidence_,
        IVerdicts disputes_,
        IERC20 token_,
        address governor_
    ) external {
        join(escrow_);
        requireSet(address(registry_));
        requireSet(address(evidence_));
        requireSet(address(disputes_));
        requireSet(address(token_));
        requireSet(governor_);
        (registry, evidence, verdicts, token, governor) = (registry_, evidence_, disputes_, token_, governor_);
    }

    /// @notice Sets the numbers, to count one voucher life from now. Replaces what was still pending. Only the governor.
    function setTerms(Terms calldata t) external onlyGovernor {
        requireBounds(t);
        current = terms();
        (next, nextAt) = (t, changesAt());
        emit TermsSet(t, nextAt);
    }

    /// @notice The numbers that count now.
    function terms() public view returns (Terms memory) {
        return nextAt != 0 && block.number >= nextAt ? next : current;
    }

    /// @notice The numbers set last and the block from which they count; 0 when none were ever set.
    function nextTerms() external view returns (Terms memory, uint64 activeAt) {
        return (next, nextAt);
    }

    function digestOf(bytes32 structHash) internal view override(Contradictions, Forfeits) returns (bytes32) {
        return Messages.digest(address(escrow), structHash);
    }

    function punish(address node, address prover) internal override returns (uint64 gweis) {
        return registry.slash(node, terms().slashBps, prover);
    }

    function suite() internal view override returns (IEscrow) {
        return escrow;
    }

    function court() internal view override returns (IEvidence, IVerdicts) {
        return (evidence, verdicts);
    }

    function feeToken() internal view override returns (IERC20) {
        return token;
    }

    /// @dev Never too short, whatever the terms: vouchers given before the case die in the first period, and their last
    /// epochs become final; the second leaves the time in which an epoch can be refuted.
    function periods() internal view override returns (uint64 claimPeriod, uint64 refutePeriod) {
        Terms memory t = terms();
        Rules memory r = escrow.rulesOf(escrow.head().params);
        uint64 least = VoucherLife.longest(escrow) + 2 * uint64(r.challengeWindow);
        claimPeriod = t.claimPeriod > least ? t.claimPeriod : least;
        refutePeriod = t.refutePeriod > r.challengeWindow ? t.refutePeriod : r.challengeWindow;
    }

    function requireBounds(Terms memory t) private pure {
        within("slashBps", t.slashBps, MIN_SLASH, 10_000);
        within("claimPeriod", t.claimPeriod, 1, MAX_PERIOD);
        within("refutePeriod", t.refutePeriod, 1, MAX_PERIOD);
    }
}
