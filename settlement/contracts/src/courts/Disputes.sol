// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Bundle, Context, IEvidence} from "../lib/Bundle.sol";
import {IDisputes, IEscrow, IReferee, IRegistry} from "../lib/Interfaces.sol";
import {Members} from "../lib/Members.sol";
import {Messages} from "../lib/Messages.sol";
import {Records} from "../lib/Records.sol";
import {Attestation, Statements} from "../lib/Statements.sol";
import {Connected} from "./Connected.sol";

/// @title Dissents: bonded claims that an attested integer is wrong
/// @notice Whoever finds a certified score, an audited picture or a committed one wrong says so here, with the evidence
/// of a record it would support and a bond. From that block on no epoch may contain a record of the task, until the
/// dissent is decided for the record.
///
/// The referee decides, where governance has set one: it executes the disputed tile on chain. Right: the record
/// stands, the dissenter's bond goes half to the defender and half to the fire. Wrong: the record is void for good, the
/// node is slashed, a defender's bond goes half to the dissenter. Without a referee, and when it has not spoken by the
/// end of the term, the record is void and the bonds return: nobody is punished for what nobody decided.
///
/// What a dissent against an honest record costs, and brings:
/// - It needs evidence that holds (some 400,000 gas to check, which is several prices of a picture on any busy chain),
///   and a bond of many prices that is locked for the whole term: at 20 prices, two weeks and 5 % a year that is 4 % of
///   a price. With a referee half of the bond, ten prices, is lost on top.
/// - It takes one price from the miner and its committee, once: a record that a dissent made void, or that was found wrong,
///   cannot be doubted again. One that stood can, up to MAX_DISSENTS times in all, each for a new bond. So a guilty one gains
///   nothing from a friend who doubts its record and loses on purpose: who knows better comes after it, and to use up
///   all dissents costs half of the bond each time, which comes to more than the slash that they would avert.
/// - It never costs a settler: what holds at a reference block is known when that block is past. It never lets a payer
///   that signed two vouchers off: claims on a forfeited security ignore what no referee decided.
///
/// Bonds are in the escrow's fee token: what is at stake is a price, which is in that token, and no price of the stake
/// token is known to contracts.
contract Disputes is IDisputes, Connected, ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using Statements for Attestation;

    /// @notice What is claimed to be wrong. Scores are in 1e-4, as bytes32(int256).
    enum Kind {
        Plain, // the score that all members of the certificate attested; index: the member to be punished
        Augmented, // the augmented score of the member with this index
        AuditPixels, // the pixel hash that the auditor with this index found
        AuditRoot, // the trace root that the auditor with this index found
        Pixels // the pixel hash in the miner's commit; index 0
    }

    enum State {
        None,
        Open,
        Stands, // decided for the record: it can be settled again
        Void, // not decided: no epoch may contain it
        Wrong // decided against it: no epoch may contain it
    }

    struct Dispute {
        address dissenter;
        uint40 since; // block of the dissent
        uint40 decidedAt; // block of the decision; 0 while open
        State state;
        Kind kind;
        address defender; // zero: none
        uint40 defendUntil; // last block for a defence
        uint40 until; // block from which silence decides
        address referee; // as of the dissent; zero: none
        uint64 bond; // gwei, of each side
        uint16 slashBps;
        address node; // whose statement it is
        uint32 index; // its place in the draw
        address miner;
        bytes32 assignment; // digest
        bytes32 commit; // digest
        bytes32 attested;
        bytes32 claimed;
    }

    /// @notice The numbers that governance may set.
    struct Terms {
        uint16 prices; // the bond, in prices of the task
        uint64 minBond; // gwei; a bond is never less
        uint32 defendWindow; // blocks
        uint32 term; // blocks from the dissent to the day when silence decides
        uint16 slashBps; // part of the stake that a wrong statement costs, basis points
    }

    uint16 public constant MAX_PRICES = 10_000;
    uint64 public constant MAX_MIN_BOND = 1e6 * 1e9; // gwei: a million tokens
    uint32 public constant MAX_TERM = 1 << 20; // blocks, about five months of 12 seconds
    uint16 public constant MIN_SLASH = 1000; // basis points
    /// @notice How often one record can be doubted, if every time but the last it was found right.
    uint256 public constant MAX_DISSENTS = 16;
    int256 private constant MAX_SCORE = 10_000;
    /// @dev What a referee may use to say what it has decided before.
    uint256 private constant REFEREE_GAS = 200_000;
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;
    uint256 private constant GWEI = 1e9;

    IRegistry public registry;
    IEvidence public evidence;
    IERC20 public token; // the escrow's fee token

    Terms private current;
    Terms private next;
    uint64 private nextAt; // block from which `next` counts; 0: nothing was ever set
    address private referee_;
    address private nextReferee;
    uint64 private nextRefereeAt;

    /// @dev A dissent that was decided for the record: the record was held back from `since` to before `until`.
    struct Span {
        uint40 since;
        uint40 until;
    }

    mapping(bytes32 id => Dispute) private disputes;
    mapping(bytes32 id => Span[]) private stood; // before the present dissent
    mapping(bytes32 id => Context) private contexts; // of the first dissent: vouchers end, what they stood for does not
    mapping(bytes32 id => mapping(address node => bool)) private punished;
    /// @notice Gwei that `withdraw` pays.
    mapping(address who => uint64) public owed;

    event Dissented(
        bytes32 indexed id,
        uint32 indexed payer,
        uint32 number,
        address indexed node,
        Kind kind,
        uint32 index,
        bytes32 assignment,
        bytes32 attested,
        bytes32 claimed,
        uint64 bond,
        uint64 until
    );
    event Defended(bytes32 indexed id, address defender);
    event Decided(bytes32 indexed id, State state);
    event Punished(bytes32 indexed id, address indexed node, uint64 gweis);
    event Withdrawn(address indexed who, uint64 gweis);
    event TermsSet(Terms terms, uint64 activeAt);
    event RefereeSet(address referee, uint64 activeAt);

    /// @notice The record is disputed, or void, or was doubted MAX_DISSENTS times, or stood up in this very block.
    error AlreadyDisputed(bytes32 id);
    error UnknownDispute(bytes32 id);
    error NotOpen(bytes32 id, State state);
    /// @notice The claim names the attested value, or a value that cannot be.
    error NothingToDispute(bytes32 attested, bytes32 claimed);
    /// @notice What an auditor said is disputed with the record that pays an auditor, kind 3.
    error NotAnAudit(uint8 kind);
    /// @notice The bond would be more than the caller allowed, gwei.
    error BondTooLarge(uint64 bond, uint64 most);
    /// @notice Without a referee nothing can be decided, so a defence would only lock a bond.
    error NoReferee();
    error TooLate(uint64 until);
    error AlreadyDefended(address defender);
    /// @notice Only the node, the miner, or an owner of theirs defends.
    error NotAParty(address caller);
    /// @notice The referee has not spoken, and may until this block.
    error Undecided(uint64 until);
    /// @notice The call needs more gas, so that the referee can answer.
    error TooLittleGas();
    error NotWrong(bytes32 id, State state);
    /// @notice The attestation is not of the same picture and score.
    error OtherStatement();
    error AlreadyPunished(address node);
    error NothingOwed(address who);
    error NotPlainToken();
    error NotAContract(address referee);

    constructor(Terms memory t) {
        requireBounds(t);
        current = t;
        emit TermsSet(t, uint64(block.number));
    }

    /// @notice Tells the contract the others, once. Only its deployer.
    /// @param token_ the escrow's fee token
    /// @param first_ who decides disputes until governance sets another; zero for nobody
    function connect(
        IEscrow escrow_,
        IRegistry registry_,
        IEvidence evidence_,
        IERC20 token_,
        address governor_,
        address first_
    ) external {
        join(escrow_);
        requireSet(address(registry_));
        requireSet(address(evidence_));
        requireSet(address(token_));
        requireSet(governor_);
        requireReferee(first_);
        (registry, evidence, token, governor) = (registry_, evidence_, token_, governor_);
        referee_ = first_;
        emit RefereeSet(first_, uint64(block.number));
    }

    /// @notice Claims that a value which a record rests on is wrong, and takes the bond from the caller.
    /// @param record that the evidence supports in the next epoch
    /// @param index of the member whose statement it is, see Kind
    /// @param claimed the value it should have been
    /// @param most gwei that the bond may be
    function dissent(
        bytes26 record,
        Bundle calldata bundle,
        Kind kind,
        uint32 index,
        bytes32 claimed,
        uint64 most
    ) external nonReentrant returns (bytes32 id) {
        Records.Record memory r = Records.decode(record);
        id = idOf(r.payer, r.number);
        Dispute storage d = disputes[id];
        evidence.check(record, contextOf(id, d, bundle.voucher.params), bundle);
        (d.kind, d.index, d.claimed) = (kind, index, claimed);
        (d.node, d.attested) = statementOf(r.kind, bundle, kind, index);
        requireClaim(kind, d.attested, claimed);
        (d.assignment, d.commit) = (bundle.voucher.assignment, digestOf(Messages.commit(bundle.commit)));
        d.miner = bundle.voucher.miner;
        file(d, bundle.voucher.price, most);
        emit Dissented(
            id, r.payer, r.number, d.node, kind, index, d.assignment, d.attested, claimed, d.bond, d.until
        );
    }

    /// @notice Stands up for a statement with an equal bond: its node, the miner, or an owner of theirs.
    function defend(bytes32 id) external nonReentrant {
        Dispute storage d = open(id);
        if (d.referee == address(0)) revert NoReferee();
        if (d.defender != address(0)) revert AlreadyDefended(d.defender);
        if (block.number > d.defendUntil) revert TooLate(d.defendUntil);
        if (!isParty(d.node) && !isParty(d.miner)) revert NotAParty(msg.sender);
        d.defender = msg.sender;
        emit Defended(id, msg.sender);
        take(d.bond);
    }

    /// @notice Closes a dispute: as the referee decided, at any time, or without a decision at the end of its term.
    function resolve(bytes32 id) external nonReentrant {
        Dispute storage d = open(id);
        IReferee.Verdict verdict = verdictOf(id, d.referee);
        if (verdict == IReferee.Verdict.Open && block.number < d.until) revert Undecided(d.until);
        d.decidedAt = uint40(block.number);
        if (verdict == IReferee.Verdict.Right) {
            d.state = State.Stands;
            forfeit(d.bond, d.defender);
            if (d.defender != address(0)) owed[d.defender] += d.bond;
        } else if (verdict == IReferee.Verdict.Wrong) {
            d.state = State.Wrong;
            owed[d.dissenter] += d.bond;
            if (d.defender != address(0)) forfeit(d.bond, d.dissenter);
            punish(id, d, d.node);
        } else {
            d.state = State.Void;
            owed[d.dissenter] += d.bond;
            if (d.defender != address(0)) owed[d.defender] += d.bond;
        }
        emit Decided(id, d.state);
    }

    /// @notice Punishes another verifier that attested the plain score which was decided to be wrong. The reward is the
    /// dissenter's, whoever calls.
    function punishAlso(bytes32 id, Attestation calldata a, bytes calldata signature) external nonReentrant {
        Dispute storage d = disputes[id];
        if (d.state != State.Wrong) revert NotWrong(id, d.state);
        bool same = d.kind == Kind.Plain && a.assignment == d.assignment && a.commit == d.commit
            && bytes32(uint256(int256(a.plain))) == d.attested;
        address node = Messages.signer(digestOf(a.hash()), signature);
        if (!same || node == address(0)) revert OtherStatement();
        punish(id, d, node);
    }

    /// @notice Pays the caller what disputes left it.
    function withdraw() external nonReentrant {
        uint64 gweis = owed[msg.sender];
        if (gweis == 0) revert NothingOwed(msg.sender);
        delete owed[msg.sender];
        emit Withdrawn(msg.sender, gweis);
        token.safeTransfer(msg.sender, uint256(gweis) * GWEI);
    }

    /// @notice Whether no epoch with this reference block may contain a record of the task: a dissent was registered in
    /// or before that block and, by its end, had not been decided for the record.
    /// @dev Later blocks add only dissents and decisions of their own height. So the answer for a block is fixed once
    /// the block is past, and an epoch's reference block always is: no settler can be made wrong afterwards.
    function suspended(uint32 payer, uint32 number, uint64 refBlock) external view returns (bool) {
        bytes32 id = idOf(payer, number);
        for (uint256 i = 0; i < stood[id].length; i++) {
            if (stood[id][i].since <= refBlock && refBlock < stood[id][i].until) return true;
        }
        Dispute storage d = disputes[id];
        if (d.state == State.None || d.since > refBlock) return false;
        return d.state != State.Stands || d.decidedAt > refBlock;
    }

    /// @notice Whether a referee found a statement about this task wrong.
    function provenWrong(uint32 payer, uint32 number) external view returns (bool) {
        return disputes[idOf(payer, number)].state == State.Wrong;
    }

    /// @notice A dispute by its name; all zero when there is none.
    function disputeOf(bytes32 id) external view returns (Dispute memory) {
        return disputes[id];
    }

    /// @notice Name of the one dispute that a voucher's records can have.
    function idOf(uint32 payer, uint32 number) public pure returns (bytes32) {
        return bytes32(uint256(payer) << 32 | number);
    }

    /// @notice Gwei that a dissent about a task of this price needs now, and its defence.
    function bondFor(uint64 price) public view returns (uint64) {
        Terms memory t = terms();
        // A price has 40 bits, so the product fits.
        uint64 bond = uint64(uint40(price)) * t.prices;
        return bond < t.minBond ? t.minBond : bond;
    }

    /// @notice Sets the numbers, to count one voucher life from now. Replaces what was still pending; disputes keep
    /// those they began with. Only the governor.
    function setTerms(Terms calldata t) external onlyGovernor {
        requireBounds(t);
        current = terms();
        (next, nextAt) = (t, changesAt());
        emit TermsSet(t, nextAt);
    }

    /// @notice Sets who decides disputes, one voucher life from now; those that are open keep the referee they began
    /// with. Only the governor.
    /// @param referee a contract, or zero for none
    function setReferee(address referee) external onlyGovernor {
        requireReferee(referee);
        referee_ = refereeNow();
        (nextReferee, nextRefereeAt) = (referee, changesAt());
        emit RefereeSet(referee, nextRefereeAt);
    }

    /// @notice The numbers that count now.
    function terms() public view returns (Terms memory) {
        return nextAt != 0 && block.number >= nextAt ? next : current;
    }

    /// @notice The numbers set last and the block from which they count; 0 when none were ever set.
    function nextTerms() external view returns (Terms memory, uint64 activeAt) {
        return (next, nextAt);
    }

    /// @notice Who decides disputes that begin now; zero: nobody.
    function refereeNow() public view returns (address) {
        return nextRefereeAt != 0 && block.number >= nextRefereeAt ? nextReferee : referee_;
    }

    /// @dev The epoch for which the evidence must hold: the next one, as for a record that is queued now; for a later
    /// dissent that of the first one, since a dispute may outlive the voucher. Makes room for the new dissent.
    function contextOf(bytes32 id, Dispute storage d, uint32 params) private returns (Context memory c) {
        if (d.state == State.None) {
            c = Context(uint64(escrow.head().last) + 1, uint64(block.number) - 1, params);
            contexts[id] = c;
            return c;
        }
        // Two dissents of one block would have one name for a referee.
        bool again = d.state == State.Stands && d.decidedAt < block.number && stood[id].length + 1 < MAX_DISSENTS;
        if (!again) revert AlreadyDisputed(id);
        stood[id].push(Span(d.since, d.decidedAt));
        delete disputes[id];
        c = contexts[id];
        c.params = params;
    }

    function requireReferee(address referee) private view {
        if (referee != address(0) && referee.code.length == 0) revert NotAContract(referee);
    }

    function file(Dispute storage d, uint64 price, uint64 most) private {
        Terms memory t = terms();
        uint64 bond = bondFor(price);
        if (bond > most) revert BondTooLarge(bond, most);
        (d.dissenter, d.bond, d.slashBps, d.referee) = (msg.sender, bond, t.slashBps, refereeNow());
        (d.since, d.state) = (uint40(block.number), State.Open);
        (d.defendUntil, d.until) = (uint40(block.number + t.defendWindow), uint40(block.number + t.term));
        take(bond);
    }

    /// @dev Who said it, and what; read from evidence that was found good.
    function statementOf(uint8 record, Bundle calldata bundle, Kind kind, uint32 index)
        private
        pure
        returns (address node, bytes32 attested)
    {
        if (kind == Kind.Pixels) return (bundle.voucher.miner, bundle.commit.pixels);
        if (kind == Kind.Plain || kind == Kind.Augmented) {
            int32 augmented;
            (node, augmented) = Members.attester(bundle.certificate, index);
            return (node, bytes32(uint256(int256(kind == Kind.Plain ? bundle.plain : augmented))));
        }
        // Only the evidence of an audit record was sure to be checked for its audit.
        if (record != Records.AUDIT) revert NotAnAudit(record);
        bytes32 root;
        (node, attested, root) = Members.auditor(bundle.audit, index);
        if (kind == Kind.AuditRoot) attested = root;
    }

    function requireClaim(Kind kind, bytes32 attested, bytes32 claimed) private pure {
        bool score = kind == Kind.Plain || kind == Kind.Augmented;
        int256 value = int256(uint256(claimed));
        bool possible = !score || (value >= -MAX_SCORE && value <= MAX_SCORE);
        if (claimed == attested || !possible) revert NothingToDispute(attested, claimed);
    }

    /// @dev A referee that fails, or says what is no verdict, is silent; one without gas to answer is not asked.
    function verdictOf(bytes32 id, address referee) private view returns (IReferee.Verdict) {
        if (referee == address(0)) return IReferee.Verdict.Open;
        // Else whoever likes silence better could starve the question of gas, of which 63/64 are handed on.
        if (gasleft() < REFEREE_GAS + REFEREE_GAS / 32) revert TooLittleGas();
        (bool ok, bytes memory out) = referee.staticcall{gas: REFEREE_GAS}(abi.encodeCall(IReferee.verdictOf, (id)));
        if (!ok || out.length != 32) return IReferee.Verdict.Open;
        uint256 word = uint256(bytes32(out));
        if (word == uint256(IReferee.Verdict.Right)) return IReferee.Verdict.Right;
        return word == uint256(IReferee.Verdict.Wrong) ? IReferee.Verdict.Wrong : IReferee.Verdict.Open;
    }

    /// @dev Half of a lost bond to the winner, if there is one; the rest burns.
    function forfeit(uint64 bond, address winner) private {
        uint64 half = winner == address(0) ? 0 : bond / 2;
        if (half != 0) owed[winner] += half;
        token.safeTransfer(BURN, uint256(bond - half) * GWEI);
    }

    function punish(bytes32 id, Dispute storage d, address node) private {
        if (punished[id][node]) revert AlreadyPunished(node);
        punished[id][node] = true;
        emit Punished(id, node, registry.slash(node, d.slashBps, d.dissenter));
    }

    function isParty(address node) private view returns (bool) {
        return msg.sender == node || msg.sender == registry.ownerAt(node, uint64(block.number) - 1);
    }

    function open(bytes32 id) private view returns (Dispute storage d) {
        d = disputes[id];
        if (d.state == State.None) revert UnknownDispute(id);
        if (d.state != State.Open) revert NotOpen(id, d.state);
    }

    function digestOf(bytes32 structHash) private view returns (bytes32) {
        return Messages.digest(address(escrow), structHash);
    }

    function take(uint64 gweis) private {
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), uint256(gweis) * GWEI);
        if (token.balanceOf(address(this)) - before != uint256(gweis) * GWEI) revert NotPlainToken();
    }

    function requireBounds(Terms memory t) private pure {
        within("prices", t.prices, 1, MAX_PRICES);
        within("minBond", t.minBond, 1, MAX_MIN_BOND);
        within("term", t.term, 1, MAX_TERM);
        within("defendWindow", t.defendWindow, 1, t.term);
        within("slashBps", t.slashBps, MIN_SLASH, 10_000);
    }
}
