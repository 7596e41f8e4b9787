// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Audits} from "../lib/Audits.sol";
import {Bundle, Commit, Context, IEvidence} from "../lib/Bundle.sol";
import {Certificates} from "../lib/Certificates.sol";
import {Draws} from "../lib/Draws.sol";
import {IBeacons, IEscrow, IModels, IRegistry} from "../lib/Interfaces.sol";
import {Messages} from "../lib/Messages.sol";
import {Names} from "../lib/Names.sol";
import {Records} from "../lib/Records.sol";
import {Split, Voucher} from "../lib/Types.sol";
import {Connected} from "./Connected.sol";

/// @title What makes a record valid
/// @notice A settle, reject or audit record is valid when the payer signed its voucher, a drawn committee certified the
/// picture, drawn auditors agree where they were drawn by chance, every account it names belongs to the node that earned
/// it, and class and score are those that requester and committee signed. All of it is judged as of the epoch's reference block, and nothing done later undoes it:
///   payer key     its account never changes, and a new expiry may not lie before the block that sets it; the round of
///                 the voucher lies before the reference block, so no later expiry can exclude it
///   beacons       rounds before the reference block; a proved value never changes
///   snapshot      of a block before the round
///   owners        those of the reference block, by the registry's history; the account of an owner is opened once
///   royalty       the model's terms for the round, by their history
///   split         of the version that the voucher names; versions never change
/// What was not yet so at the reference block (an owner without account) may become so and is harmless.
///
/// The miner's audit rate is not on chain, either: chance at the base rate is what the contract demands, nodes demand
/// more of a miner that is watched. The floor of a prompt's class is not on chain: whether a picture of the statistical tier was accepted or rejected
/// rightly, and whether one of the exact tier should have been audited for its score, is a matter of dissents.
contract Evidence is IEvidence, Connected {
    /// @notice Most bytes of packed certificate and audit together, so that evidence fits one transaction (128 KiB).
    /// A member takes up to 870 bytes (31 + 770 of path in a tree of 65,536 nodes + 69 of attestation), with 1,000
    /// nodes up to 582: a certificate of all 128 members always fits, with an audit of twelve beside it.
    uint256 public constant MAX_EVIDENCE = 120_000;
    /// @notice Share of tasks of the exact tier that are audited by chance alone, in 1/10,000.
    uint256 public constant AUDIT_RATE = 300;

    uint256 private constant BPS = 10_000;
    uint8 private constant EXACT = 0; // tiers
    uint8 private constant STATISTICAL = 1;
    uint8 private constant AUDIT_CHANCE = 8; // purpose of Messages.derive
    // Kinds of messages, SPEC section 2.
    uint8 private constant ASSIGNMENT = 3;
    uint8 private constant VOUCHER = 4;
    uint8 private constant COMMIT = 5;
    uint8 private constant TRACE_REVEAL = 8;
    uint256 private constant REVEAL = 64; // bytes of root and salt

    IRegistry public registry;
    IModels public models;
    IBeacons public beacons;

    /// @notice Only settle (1), reject (2) and audit (3) records have such evidence.
    error WrongKind(uint8 kind);
    error EvidenceTooLarge(uint256 bytes_, uint256 most);
    error PayerKeyExpired(address key, uint64 expiry, uint64 commitBy);
    error WrongNumber(uint32 voucher, uint32 record);
    /// @notice The epoch is judged by another version of the rules than the voucher names.
    error WrongParams(uint32 voucher, uint32 epoch);
    /// @notice The voucher's last epoch is over, or more than 512 epochs away.
    error OutOfTime(uint64 settleBy, uint64 number);
    /// @notice The voucher is for another assignment, or names another miner, price or round than it.
    error WrongAssignment(bytes32 voucher, bytes32 assignment);
    /// @notice The commit is for another assignment.
    error WrongCommit(bytes32 commit, bytes32 assignment);
    error UnknownTier(uint8 tier);
    /// @notice Expected: the voucher's price; of an audit the miner's share of it.
    error WrongPrice(uint64 price, uint64 expected);
    /// @notice The round was not past at the reference block.
    error RoundNotReached(uint64 round, uint64 refBlock);
    error WrongMiner(uint32 account, uint32 expected);
    error WrongVerifier(uint32 account, uint32 expected);
    error WrongRoyalty(uint32 extra, uint32 expected);
    /// @notice Expected: the class of the prompt that the requester signed; 0 in an audit record.
    error WrongClass(uint8 class, uint8 expected);
    /// @notice Expected: the median of the certificate's augmented scores; 0 in an audit record.
    error WrongScore(int16 score, int32 expected);
    /// @notice The member with this index made no statement in the audit.
    error NoStatement(uint32 index);
    /// @notice Chance wants this task audited, or it was rejected: the audit is missing.
    error AuditMissing();
    /// @notice Pictures of the statistical tier cannot be made again, so nobody audits them.
    error NotAuditable();
    /// @notice The auditors found what the miner committed to.
    error AuditAgrees();
    /// @notice The auditors found something else than the miner committed to.
    error AuditDiffers(bytes32 pixels, bytes32 root);
    /// @notice The pixels are the miner's, but its trace root is not shown, or does not open its commit.
    error TraceNotRevealed();

    /// @dev What is known of a record while it is judged.
    struct Case {
        Records.Record record;
        Context context;
        Split split;
        bytes32 domain; // separator
        bytes32 assignment; // digest
        uint64 snapshot; // block
        uint64 round; // R
        address payee;
        int32 score; // median augmented
    }

    /// @notice Tells the contract the others, once. Only its deployer.
    function connect(IEscrow escrow_, IRegistry registry_, IModels models_, IBeacons beacons_) external {
        join(escrow_);
        requireSet(address(registry_));
        requireSet(address(models_));
        requireSet(address(beacons_));
        (registry, models, beacons) = (registry_, models_, beacons_);
    }

    /// @notice Reverts unless the bundle supports the record in an epoch of this context.
    /// @dev It says nothing of deposits, of other records, of dissents or of the queue: Steps judges those.
    /// @param record 26 bytes, SPEC.md section 8
    /// @param context number, reference block and params of the epoch
    function check(bytes26 record, Context memory context, Bundle calldata bundle) external view {
        Case memory c;
        (c.record, c.context) = (Records.decode(record), context);
        if (c.record.kind < Records.SETTLE || c.record.kind > Records.AUDIT) revert WrongKind(c.record.kind);
        uint256 size = bundle.certificate.length + bundle.audit.length;
        if (size > MAX_EVIDENCE) revert EvidenceTooLarge(size, MAX_EVIDENCE);
        c.domain = Messages.domain(address(escrow));
        c.split = escrow.splitOf(context.params);
        checkOrder(c, bundle);
        checkVoucher(c, bundle.voucher);
        checkCertificate(c, bundle);
        if (c.record.kind == Records.AUDIT) checkAuditor(c, bundle);
        else checkOutcome(c, bundle);
    }

    /// @notice Reverts unless a voucher may pay in an epoch of this number, is by the epoch's rules, and its key may
    /// sign for the record's payer.
    function checkVoucher(Case memory c, Voucher calldata v) private view {
        if (v.number != c.record.number) revert WrongNumber(v.number, c.record.number);
        Names.requireKey(escrow, c.record.payer, v);
        uint64 expiry = escrow.payerKeyOf(v.payer).expiry;
        if (expiry < v.commitBy) revert PayerKeyExpired(v.payer, expiry, v.commitBy);
        if (v.params != c.context.params) revert WrongParams(v.params, c.context.params);
        if (!Names.inTime(v, c.context.number)) revert OutOfTime(v.settleBy, c.context.number);
        uint64 price = v.price;
        if (c.record.kind == Records.AUDIT) price = uint64(uint256(price) * c.split.miner / BPS);
        if (c.record.price != price) revert WrongPrice(c.record.price, price);
    }

    /// @dev The three signed messages belong together, and each is its author's.
    function checkOrder(Case memory c, Bundle calldata b) private pure {
        c.assignment = Messages.digestIn(c.domain, Messages.assignment(b.assignment));
        c.round = b.assignment.commitBy;
        bool same = b.voucher.assignment == c.assignment && b.voucher.miner == b.assignment.miner
            && b.voucher.price == b.assignment.price && b.voucher.commitBy == c.round;
        if (!same) revert WrongAssignment(b.voucher.assignment, c.assignment);
        if (b.commit.assignment != c.assignment) revert WrongCommit(b.commit.assignment, c.assignment);
        if (b.assignment.task.tier > STATISTICAL) revert UnknownTier(b.assignment.task.tier);
        bytes calldata s = b.signatures;
        if (s.length != 3 * Draws.SIGNATURE) revert Draws.BadLength(0, s.length);
        (uint256 from,) = Draws.span(s);
        Draws.requireSigned(VOUCHER, 0, Messages.digestIn(c.domain, Messages.voucher(b.voucher)), from, b.voucher.payer);
        from += Draws.SIGNATURE;
        Draws.requireSigned(ASSIGNMENT, 0, c.assignment, from, b.assignment.requester);
        from += Draws.SIGNATURE;
        Draws.requireSigned(COMMIT, 0, commitDigest(c, b.commit), from, b.assignment.miner);
    }

    function commitDigest(Case memory c, Commit calldata commit) private pure returns (bytes32) {
        return Messages.digestIn(c.domain, Messages.commit(commit));
    }

    /// @dev The committee, drawn by the beacon of R+1 from the verifiers of the snapshot.
    function checkCertificate(Case memory c, Bundle calldata b) private view {
        c.snapshot = registry.snapshotBlock(c.round);
        Draws.Lot memory lot = lotOf(c, Draws.VERIFIER, 1);
        Certificates.Terms memory terms = Certificates.Terms(c.domain, commitDigest(c, b.commit), b.plain);
        (c.payee, c.score) = Certificates.check(lot, terms, b.certificate);
    }

    /// @dev The auditors, drawn by the beacon of R+2 from those of the same snapshot.
    function checkAudit(Case memory c, Bundle calldata b) private view returns (Audits.Finding memory) {
        return Audits.check(lotOf(c, Draws.AUDITOR, 2), c.domain, b.audit);
    }

    function lotOf(Case memory c, uint8 role, uint64 after_) private view returns (Draws.Lot memory lot) {
        // A round beyond 64 bits cannot have been reached.
        if (uint256(c.round) + after_ > c.context.refBlock) revert RoundNotReached(c.round, c.context.refBlock);
        (bytes32 root, uint128 total) = registry.snapshotAt(role, c.snapshot);
        return Draws.Lot(role, root, total, beacons.valueOf(c.round + after_), c.assignment);
    }

    /// @dev A settle or reject record: who earns, and whether the task ended so.
    function checkOutcome(Case memory c, Bundle calldata b) private view {
        requireMiner(c, b.assignment.miner);
        uint32 verifier = accountOf(c, c.payee);
        if (c.record.verifier != verifier) revert WrongVerifier(c.record.verifier, verifier);
        requireMarks(c, b.assignment.task.class, c.score);
        bool settled = c.record.kind == Records.SETTLE;
        uint32 extra = settled ? royaltyOf(c, b.assignment.task.model) : 0;
        if (c.record.extra != extra) revert WrongRoyalty(c.record.extra, extra);

        bool audited = b.audit.length != 0;
        if (b.assignment.task.tier == STATISTICAL) {
            // The floor decides, by either record.
            if (audited) revert NotAuditable();
            return;
        }
        if (!audited) {
            if (!settled || drawnForAudit(c)) revert AuditMissing();
            return;
        }
        Audits.Finding memory f = checkAudit(c, b);
        bool agrees = agree(c, b, f);
        if (settled && !agrees) revert AuditDiffers(f.pixels, f.root);
        if (!settled && agrees) revert AuditAgrees();
    }

    /// @dev An audit record: the auditor made the statement that it is paid for, in an audit that was decided.
    function checkAuditor(Case memory c, Bundle calldata b) private view {
        if (b.assignment.task.tier != EXACT) revert NotAuditable();
        if (b.audit.length == 0) revert AuditMissing();
        Audits.Finding memory f = checkAudit(c, b);
        uint32 index = c.record.extra;
        if (index >= f.members || f.speakers[index] == address(0)) revert NoStatement(index);
        requireMiner(c, f.speakers[index]);
        if (c.record.verifier != 0) revert WrongVerifier(c.record.verifier, 0);
        // With a mark no epoch could contain it, and it could stand in the queue.
        requireMarks(c, 0, 0);
    }

    /// @dev Chance draws by the beacon of R+1, so that auditors are known only one round later.
    function drawnForAudit(Case memory c) private view returns (bool) {
        bytes32 beacon = beacons.valueOf(c.round + 1);
        return uint256(Messages.derive(beacon, c.assignment, AUDIT_CHANCE, 0)) % BPS < AUDIT_RATE;
    }

    /// @dev Whether the auditors found what the miner committed to: the same pixels, and under its salt the same trace.
    function agree(Case memory c, Bundle calldata b, Audits.Finding memory f) private pure returns (bool) {
        if (f.pixels != b.commit.pixels) return false;
        bytes calldata reveal = b.reveal;
        if (reveal.length != REVEAL + Draws.SIGNATURE) revert TraceNotRevealed();
        (uint256 from,) = Draws.span(reveal);
        (bytes32 root, bytes32 salt) = (Draws.word(from), Draws.word(from + 32));
        bytes32 digest = Messages.digestIn(c.domain, Messages.traceReveal(c.assignment, root, salt));
        Draws.requireSigned(TRACE_REVEAL, 0, digest, from + REVEAL, b.assignment.miner);
        if (Messages.saltedTrace(root, salt) != b.commit.trace) revert TraceNotRevealed();
        return root == f.root;
    }

    /// @dev The publisher's share of the version bounds what a model may ask.
    function royaltyOf(Case memory c, bytes32 model) private view returns (uint32) {
        (address publisher, uint16 perMille) = models.termsAt(model, c.round);
        uint256 most = c.split.publisher / 10;
        uint256 royalty = perMille < most ? perMille : most;
        if (royalty == 0 || publisher == address(0)) return 0;
        uint32 account = escrow.accountOf(publisher);
        if (account == 0) revert Names.NoAccount(address(0), publisher);
        return uint32(royalty << 24 | account);
    }

    function requireMiner(Case memory c, address node) private view {
        uint32 account = accountOf(c, node);
        if (c.record.miner != account) revert WrongMiner(c.record.miner, account);
    }

    /// @dev Class and score move no money, but miners are watched by them.
    function requireMarks(Case memory c, uint8 class, int32 score) private pure {
        if (c.record.class != class) revert WrongClass(c.record.class, class);
        if (c.record.score != score) revert WrongScore(c.record.score, score);
    }

    function accountOf(Case memory c, address node) private view returns (uint32) {
        return Names.accountAt(escrow, registry, node, c.context.refBlock);
    }
}
