// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Bundle, Context, IEvidence} from "../lib/Bundle.sol";
import {IEscrow} from "../lib/Interfaces.sol";
import {Messages} from "../lib/Messages.sol";
import {Openings} from "../lib/Openings.sol";
import {Records} from "../lib/Records.sol";
import {Header, Opening, Posted, Voucher} from "../lib/Types.sol";
import {Challenger} from "./Challenger.sol";

/// @notice What a claim on a security asks of Disputes.
interface IVerdicts {
    /// @notice Whether a referee found a statement about this task wrong.
    function provenWrong(uint32 payer, uint32 number) external view returns (bool);
}

/// @notice The clock of the escrow, see Governed.clockAt: it stands while the escrow is paused.
interface IClock {
    function clockAt(uint64 blockNumber) external view returns (uint64);
}

/// @title Two vouchers with one number
/// @notice A payer key that signs two vouchers with one number promises one payment to two miners. The account's
/// security is taken, all of it, and goes to miners whose certified work stays unpaid.
///
/// A claim shows the record that a settler should have posted, its evidence, and one of two things: that the number
/// was paid to somebody else in a final epoch (claimDisplaced), or that the last epoch of the voucher is final; then
/// the claim says that no epoch paid the number, and anyone who opens a record that did takes the claim's bond
/// (claimUnpaid, refute). When both periods are over, `close` burns what nobody is owed, and `collect` pays.
///
/// Why a payer cannot bring its security home through friends:
/// - Only certified work counts. A friend must have made the picture, and drawn verifiers must have attested it.
/// - A claim counts with at most 1/20 of the security, the most that a careful miner accepts a voucher for: one
///   picture with an absurd price does not take the pot; it takes twenty, each with its own committee.
/// - Claims weigh their whole price but are paid the miner's share of it, so of a pot that is claimed in full the rest
///   (22 % by the first split) burns: exactly what leaves the payer and its friends when work is settled the honest
///   way. Paying friends out of the security is never cheaper than paying them by vouchers.
/// What friends can do is to dilute: the honest are paid pro rata. So a miner limits what one payer owes it, whatever
/// the security.
abstract contract Forfeits is Challenger, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;

    /// @notice The security that miners ask for, in prices.
    uint64 public constant SECURITY_PRICES = 20;
    /// @notice A claim of unpaid work is accepted until so many epochs after the last that could have paid it: so the
    /// epochs that may refute it are still in the ring.
    uint64 public constant LATEST_CLAIM = 256;

    address internal constant BURN = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant GWEI = 1e9;

    /// @dev Amounts in gwei of the fee token; times by the clock of the escrow.
    struct Case {
        uint32 account; // whose security it was
        uint64 fund; // the security
        uint64 weight; // sum of the claims' weights
        uint64 owed; // sum of the claims' shares
        uint64 claimsUntil; // last time for a claim
        uint64 refutesUntil; // last time for a refutation
        bool closed;
    }

    struct Claim {
        address claimant; // put the bond up; zero: none, refuted, or collected
        uint32 miner; // account that is paid
        uint32 number; // of the voucher
        uint64 settleBy; // its last epoch; 0 when the claim proved that the number was paid to another
        uint64 weight; // price, at most 1/20 of the fund
        uint64 share; // the miner's part of it; also the bond
    }

    /// @notice Shows one record of an epoch, see Openings.record.
    struct RecordProof {
        uint32 position;
        bytes32[2] elements;
        Opening opening;
    }

    mapping(bytes32 id => Case) private cases;
    mapping(bytes32 id => Claim[]) private claims;
    /// @notice Whether a voucher, named by its digest, was claimed for. A refuted claim does not come back.
    mapping(bytes32 voucher => bool) public claimed;

    event DoubleVoucher(
        bytes32 indexed id, address indexed payer, uint32 indexed account, uint32 number, bytes32 first, bytes32 second, uint64 fund
    );
    event ForfeitClaimed(
        bytes32 indexed id, uint256 indexed index, uint32 indexed miner, uint32 number, uint64 settleBy, uint64 weight, uint64 share, address claimant
    );
    event ForfeitRefuted(bytes32 indexed id, uint256 indexed index, address refuter);
    event ForfeitClosed(bytes32 indexed id, uint64 owed, uint64 burned);
    event ForfeitCollected(bytes32 indexed id, uint256 indexed index, address owner, uint64 gweis);

    /// @notice The vouchers differ in payer or number, and may both be good.
    error NotOneNumber();
    error SameVoucher(bytes32 digest);
    /// @notice The voucher is signed by another than it names as payer.
    error NotSignedByPayer(address payer, address signer);
    /// @notice The number is not one of the key's, so no epoch can pay it and no miner could count on it.
    error NotNumberOfKey(address payer, uint32 number);
    /// @notice The security of this account is empty.
    error NoSecurity(uint32 account);
    error AlreadyForfeited(bytes32 id);
    error UnknownCase(bytes32 id);
    error ClaimsOver(uint64 until, uint64 clock);
    error RefutationsOver(uint64 until, uint64 clock);
    error RefutationsOpen(uint64 until, uint64 clock);
    error NotClosed(bytes32 id);
    error AlreadyClosed(bytes32 id);
    /// @notice The evidence is for a voucher of another account.
    error OtherPayer(uint32 account, uint32 expected);
    error AlreadyClaimed(bytes32 voucher);
    /// @notice Only the miner's key and its owner claim for its work.
    error NotMiner(address caller);
    /// @notice Only a settle record leaves a miner unpaid.
    error NotSettle(uint8 kind);
    /// @notice A referee found a statement about this task wrong.
    error ProvenWrong(uint32 payer, uint32 number);
    /// @notice The opened record is not a payment of this number.
    error NotThisNumber(bytes26 record);
    /// @notice The opened record pays this very miner this price.
    error PaidToMiner(bytes26 record);
    /// @notice The voucher can be paid until this epoch is final; the one shown is earlier.
    error StillPayable(uint64 settleBy, uint64 number);
    error ClaimTooLate(uint64 settleBy, uint64 last);
    error RefBlockNotReached(uint64 refBlock);
    error UnknownClaim(uint256 index);
    /// @notice The claim does not rest on the number being unpaid, or not in this epoch.
    error NotRefutedBy(uint64 number, uint64 settleBy);
    /// @notice The token takes a fee or rebases.
    error NotPlainToken();

    /// @notice Proves two vouchers with one number. The account's security is held for the miners left unpaid. Earns
    /// nothing by itself, so it needs no commitment.
    /// @return id of the case
    function doubleVoucher(
        Voucher calldata a,
        bytes calldata signatureA,
        Voucher calldata b,
        bytes calldata signatureB
    ) external nonReentrant returns (bytes32 id) {
        if (a.payer != b.payer || a.number != b.number) revert NotOneNumber();
        (bytes32 first, bytes32 second) = (digestOf(Messages.voucher(a)), digestOf(Messages.voucher(b)));
        if (first == second) revert SameVoucher(first);
        requireSigned(a.payer, first, signatureA);
        requireSigned(b.payer, second, signatureB);
        return open(a.payer, a.number, first, second);
    }

    /// @notice Claims for certified work whose voucher's number was paid to somebody else. The miner claims, by its key or
    /// its owner's, and the owner is paid. The caller puts up a bond of the share, and gets it back with collect.
    /// @dev Evidence is public, and a voucher is claimed for once: a stranger could waste the claim on a smaller case.
    /// @param record the settle record that the epoch should have had instead
    /// @param posted a final epoch
    /// @param proof of the record in it that was paid under this number
    function claimDisplaced(
        bytes32 id,
        bytes26 record,
        Bundle calldata bundle,
        Posted calldata posted,
        RecordProof calldata proof
    ) external nonReentrant returns (uint256 index) {
        suite().requireFinal(posted);
        bytes26 paid = Openings.record(posted.header, proof.position, proof.elements, proof.opening);
        Records.Record memory due = Records.decode(record);
        if (!isPayment(paid, due.payer, due.number)) revert NotThisNumber(paid);
        // The same epoch, so the same owners: a voucher cannot pass for two because its miner changed hands. Verifier
        // and publisher are not compared, since one assignment can have several certificates.
        Records.Record memory had = Records.decode(paid);
        if (had.miner == due.miner && had.price == due.price) revert PaidToMiner(paid);
        Header calldata h = posted.header;
        return claim(id, record, bundle, Context(h.number, h.refBlock, bundle.voucher.params), 0);
    }

    /// @notice Claims for certified work whose voucher died unpaid. Whoever shows that some epoch up to the voucher's
    /// last paid the number gets half of the bond, so look first, and use claimDisplaced if it was paid to another.
    /// @param record the settle record that should have been
    /// @param refBlock a past block by whose owners the record is written
    /// @param posted a final epoch, not earlier than the voucher's last
    function claimUnpaid(bytes32 id, bytes26 record, Bundle calldata bundle, uint64 refBlock, Posted calldata posted)
        external
        nonReentrant
        returns (uint256 index)
    {
        uint64 settleBy = bundle.voucher.settleBy;
        suite().requireFinal(posted);
        if (posted.header.number < settleBy) revert StillPayable(settleBy, posted.header.number);
        uint64 last = suite().head().last;
        if (last > settleBy + LATEST_CLAIM) revert ClaimTooLate(settleBy, last);
        if (refBlock >= block.number) revert RefBlockNotReached(refBlock);
        return claim(id, record, bundle, Context(settleBy, refBlock, bundle.voucher.params), settleBy);
    }

    /// @notice Removes a claim of unpaid work by a record that was paid under its number in time. Half of the claim's
    /// bond is the caller's, half burns. Committed to before, see Challenger.
    /// @param posted a final epoch, not later than the voucher's last
    function refute(bytes32, bytes32 id, uint256 index, Posted calldata posted, RecordProof calldata proof)
        external
        committed
        nonReentrant
    {
        Case storage c = caseOf_(id);
        if (c.closed || clock() > c.refutesUntil) revert RefutationsOver(c.refutesUntil, clock());
        Claim memory made = claimOf_(id, index);
        // Zero, of a claim that proved its case, is before every epoch.
        if (posted.header.number > made.settleBy) revert NotRefutedBy(posted.header.number, made.settleBy);
        suite().requireFinal(posted);
        bytes26 paid = Openings.record(posted.header, proof.position, proof.elements, proof.opening);
        if (!isPayment(paid, c.account, made.number)) revert NotThisNumber(paid);
        c.weight -= made.weight;
        c.owed -= made.share;
        delete claims[id][index];
        emit ForfeitRefuted(id, index, msg.sender);
        uint64 half = made.share / 2;
        send(msg.sender, half);
        send(BURN, made.share - half);
    }

    /// @notice Ends a case after its periods: what nobody is owed burns. Nothing is claimed or refuted from then on.
    function close(bytes32 id) external nonReentrant {
        Case storage c = caseOf_(id);
        if (c.closed) revert AlreadyClosed(id);
        // The clock can fall back when epochs do; the flag cannot.
        if (clock() <= c.refutesUntil) revert RefutationsOpen(c.refutesUntil, clock());
        c.closed = true;
        uint64 owed = partOf(c, c.owed);
        emit ForfeitClosed(id, owed, c.fund - owed);
        send(BURN, c.fund - owed);
    }

    /// @notice Pays a claim of a closed case to the miner's owner, and the bond back to whoever claimed. Anyone may call.
    function collect(bytes32 id, uint256 index) external nonReentrant {
        Case storage c = caseOf_(id);
        if (!c.closed) revert NotClosed(id);
        Claim memory made = claimOf_(id, index);
        delete claims[id][index];
        uint64 gweis = partOf(c, made.share);
        address owner = suite().ownerOf(made.miner);
        emit ForfeitCollected(id, index, owner, gweis);
        send(owner, gweis);
        send(made.claimant, made.share);
    }

    /// @notice The case of a payer key's number; all zero when there is none.
    function caseOf(bytes32 id) external view returns (Case memory) {
        return cases[id];
    }

    /// @notice A claim by its index in its case.
    function claimOf(bytes32 id, uint256 index) external view returns (Claim memory) {
        return claimOf_(id, index);
    }

    /// @notice How many claims were made in a case, refuted and collected ones included.
    function claimCount(bytes32 id) external view returns (uint256) {
        return claims[id].length;
    }

    /// @notice Name of the case that two vouchers of a key with one number open.
    function caseId(address payer, uint32 number) public pure returns (bytes32) {
        return keccak256(abi.encode(payer, number));
    }

    function digestOf(bytes32 structHash) internal view virtual returns (bytes32);

    function suite() internal view virtual returns (IEscrow);

    function court() internal view virtual returns (IEvidence, IVerdicts);

    function feeToken() internal view virtual returns (IERC20);

    /// @dev Lengths of the periods that a new case gets.
    function periods() internal view virtual returns (uint64 claimPeriod, uint64 refutePeriod);

    function open(address payer, uint32 number, bytes32 first, bytes32 second) private returns (bytes32 id) {
        IEscrow.PayerKey memory key = suite().payerKeyOf(payer);
        if (key.account == 0 || number >> 24 != key.slot) revert NotNumberOfKey(payer, number);
        id = caseId(payer, number);
        Case storage c = cases[id];
        if (c.account != 0) revert AlreadyForfeited(id);
        uint64 fund = forfeit(key.account);
        if (fund == 0) revert NoSecurity(key.account);
        (uint64 claimPeriod, uint64 refutePeriod) = periods();
        (c.account, c.fund) = (key.account, fund);
        c.claimsUntil = clock() + claimPeriod;
        c.refutesUntil = c.claimsUntil + refutePeriod;
        emit DoubleVoucher(id, payer, key.account, number, first, second, fund);
    }

    function claim(bytes32 id, bytes26 record, Bundle calldata bundle, Context memory context, uint64 settleBy)
        private
        returns (uint256 index)
    {
        Case storage c = caseOf_(id);
        if (c.closed || clock() > c.claimsUntil) revert ClaimsOver(c.claimsUntil, clock());
        requireUnpaidWork(c.account, record, bundle);
        (IEvidence evidence,) = court();
        evidence.check(record, context, bundle);
        uint64 weight = bundle.voucher.price;
        if (weight > c.fund / SECURITY_PRICES) weight = c.fund / SECURITY_PRICES;
        uint64 share = uint64(uint256(weight) * suite().splitOf(context.params).miner / 10_000);
        c.weight += weight;
        c.owed += share;
        index = claims[id].length;
        (uint32 miner, uint32 number) = (Records.decode(record).miner, bundle.voucher.number);
        bool own = msg.sender == bundle.voucher.miner || msg.sender == suite().ownerOf(miner);
        if (!own) revert NotMiner(msg.sender);
        claims[id].push(Claim(msg.sender, miner, number, settleBy, weight, share));
        emit ForfeitClaimed(id, index, miner, number, settleBy, weight, share, msg.sender);
        take(share);
    }

    /// @dev A settle record of this payer, claimed for the first time, and not proven wrong by a referee. (A dissent
    /// that nobody decided does not count here: else the payer's friends could void what they owe.)
    function requireUnpaidWork(uint32 account, bytes26 record, Bundle calldata bundle) private {
        Records.Record memory r = Records.decode(record);
        if (r.kind != Records.SETTLE) revert NotSettle(r.kind);
        if (r.payer != account) revert OtherPayer(r.payer, account);
        bytes32 voucher = digestOf(Messages.voucher(bundle.voucher));
        if (claimed[voucher]) revert AlreadyClaimed(voucher);
        claimed[voucher] = true;
        (, IVerdicts verdicts) = court();
        if (verdicts.provenWrong(r.payer, r.number)) revert ProvenWrong(r.payer, r.number);
    }

    /// @dev What a share is paid: all of it, or its part of a fund that is less than what the claims weigh. Rounded
    /// down, so that payments never exceed the fund.
    function partOf(Case storage c, uint64 share) private view returns (uint64) {
        if (c.weight <= c.fund) return share;
        return uint64(uint256(share) * c.fund / c.weight);
    }

    /// @dev The whole security of an account, counted as it arrives.
    function forfeit(uint32 account) private returns (uint64 gweis) {
        IERC20 token = feeToken();
        uint256 before = token.balanceOf(address(this));
        gweis = suite().forfeitSecurity(account);
        if (token.balanceOf(address(this)) - before != uint256(gweis) * GWEI) revert NotPlainToken();
    }

    function take(uint64 gweis) private {
        IERC20 token = feeToken();
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), uint256(gweis) * GWEI);
        if (token.balanceOf(address(this)) - before != uint256(gweis) * GWEI) revert NotPlainToken();
    }

    function send(address to, uint64 gweis) private {
        if (gweis != 0) feeToken().safeTransfer(to, uint256(gweis) * GWEI);
    }

    function clock() private view returns (uint64) {
        return IClock(address(suite())).clockAt(uint64(block.number));
    }

    function caseOf_(bytes32 id) private view returns (Case storage c) {
        c = cases[id];
        if (c.account == 0) revert UnknownCase(id);
    }

    function claimOf_(bytes32 id, uint256 index) private view returns (Claim memory made) {
        if (index >= claims[id].length) revert UnknownClaim(index);
        made = claims[id][index];
        if (made.claimant == address(0)) revert UnknownClaim(index);
    }

    function requireSigned(address payer, bytes32 digest, bytes calldata signature) private pure {
        address signer = Messages.signer(digest, signature);
        if (signer == address(0) || signer != payer) revert NotSignedByPayer(payer, signer);
    }

    /// @dev Whether a record uses a voucher's number up: settled, or rejected.
    function isPayment(bytes26 record, uint32 payer, uint32 number) private pure returns (bool) {
        Records.Record memory r = Records.decode(record);
        return (r.kind == Records.SETTLE || r.kind == Records.REJECT) && r.payer == payer && r.number == number;
    }
}
