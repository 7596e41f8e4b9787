// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";

import {Bundle, Context, IEvidence, SkipProof} from "../lib/Bundle.sol";
import {IDisputes, IEscrow, IQueue, IRegistry} from "../lib/Interfaces.sol";
import {Openings} from "../lib/Openings.sol";
import {Records} from "../lib/Records.sol";
import {Header, Opening, Posted} from "../lib/Types.sol";
import {Skips} from "./Skips.sol";

/// @title Evidence on demand
/// @notice Settlers publish the evidence of their records off chain. Whoever cannot get it, or finds it wrong, asks here
/// about one record; Evidence checks the answer. An epoch whose settler leaves a question unanswered is void and
/// the bond is gone.
///
/// The asker prepays the answer, in the chain's coin, for the largest evidence that can be and for twice the base fee:
/// whoever answers gets what an answer of that length costs, the asker the rest. Each question that an epoch has open
/// makes the next one dearer, so a thousand needless ones pay for the blocks that their answers need. Only an eighth for
/// each, so that a settler which asks itself cannot price others out.
///
/// A question comes within the first half of the challenge window and is answered within a quarter of it; what is left
/// is time to expire it. On a chain with long windows both are shorter: the chain knows the hashes of 8,191 blocks, and
/// an honest settler must still be able to prove its records' beacons when it is asked. With at most ASK_BLOCKS to ask
/// and ANSWER_BLOCKS to answer it can, for every round in the last 2,700 blocks before the post; a settler that posts
/// older records proves their beacons first.
contract Asks is Skips, ReentrancyGuardTransient {
    /// @notice Gas of an answer without its packed members, with the proofs of two beacons (61,000 each), and for each
    /// byte of the members, calldata included: above what
    /// test/EvidenceGas.t.sol measures for 7 members and for 128 in a full tree.
    uint256 public constant BASE_GAS = 500_000;
    uint256 public constant BYTE_GAS = 45;
    /// @notice Wei a gas at least, for chains whose base fee is next to nothing.
    uint256 public constant MIN_GAS_PRICE = 1e7;
    /// @notice Blocks after the post in which questions come, and blocks to answer one, at most: 12 and 6 hours.
    uint64 public constant ASK_BLOCKS = 3600;
    uint64 public constant ANSWER_BLOCKS = 1800;
    uint256 private constant OPEN_STEP = 8; // questions that double the price

    enum State {
        None,
        Open,
        Answered,
        Expired, // the epoch fell by it
        Reclaimed // its epoch fell otherwise, or became final first
    }

    struct Ask {
        bytes26 record;
        uint40 dueAt; // first block in which it can be expired
        State state;
        address asker;
        uint96 prepaid; // wei
    }

    IEvidence public evidence;
    /// @notice Gas of the dearest answer.
    uint256 public mostGas;

    mapping(bytes32 id => Ask) private asks;
    /// @notice How many questions an epoch has open, by the hash of its Posted.
    mapping(bytes32 posted => uint256) public openAsks;
    /// @notice Wei that askers can take back.
    mapping(address asker => uint256) public owed;

    /// @notice The record at this position needs evidence until block `dueAt`.
    event Asked(
        bytes32 indexed id,
        uint64 indexed number,
        uint32 indexed settler,
        uint32 position,
        bytes26 record,
        address asker,
        uint64 dueAt,
        uint256 prepaid
    );
    event Answered(bytes32 indexed id, address answerer, uint256 paid);
    event Expired(bytes32 indexed id, uint64 indexed number);
    event Reclaimed(bytes32 indexed id);

    /// @notice Questions about this epoch came to an end at this block.
    error TooLate(uint64 until);
    /// @notice The record is an entry of the queue, whose evidence was checked when it was queued.
    error FromQueue(uint64 entry);
    error AskedBefore(bytes32 id, State state);
    error NotAsked(bytes32 id, State state);
    error NotPrepaid(uint256 paid, uint256 price);
    /// @notice The answer may still come until this block.
    error NotDue(uint64 dueAt);
    /// @notice The epoch can still fall by this question, or another: until this block.
    error NotFinal(uint64 finalAt);
    /// @notice A skip is answered by answerSkip, everything else by answer.
    error WrongAnswer(uint8 kind);
    error NothingOwed(address asker);
    error NotPaidOut(address to, uint256 amount);

    /// @notice Tells the contract the others, once. Only its deployer.
    function connect(
        IEscrow escrow_,
        IRegistry registry_,
        IEvidence evidence_,
        IQueue queue_,
        IDisputes disputes_
    ) external {
        join(escrow_);
        requireSet(address(registry_));
        requireSet(address(evidence_));
        requireSet(address(queue_));
        requireSet(address(disputes_));
        (registry, evidence, queue, disputes) = (registry_, evidence_, queue_, disputes_);
        mostGas = gasOf(evidence_.MAX_EVIDENCE());
    }

    /// @notice Asks for the evidence of one record. The price must be sent along; what is above it comes back.
    /// @param previous the epoch before, as posted; all zero for epoch 1
    /// @param position of the record in the epoch, from 0
    /// @param elements,opening show the record, see Openings.record
    function ask(
        Posted calldata posted,
        Posted calldata previous,
        uint32 position,
        bytes32[2] calldata elements,
        Opening calldata opening
    ) external payable nonReentrant returns (bytes32 id) {
        escrow.requireOpen(posted);
        uint64 window = escrow.rulesOf(posted.header.params).challengeWindow;
        uint64 until = posted.postedAt + least(window / 2, ASK_BLOCKS);
        if (block.number > until) revert TooLate(until);
        bytes26 record = Openings.record(posted.header, position, elements, opening);
        requireNotFromQueue(posted.header, previous, position, record);

        id = idOf(posted, position);
        Ask storage a = asks[id];
        if (a.state != State.None) revert AskedBefore(id, a.state);
        bytes32 epoch = keccak256(abi.encode(posted));
        uint256 price = priceAt(openAsks[epoch]++);
        if (msg.value < price) revert NotPrepaid(msg.value, price);
        if (msg.value > price) owed[msg.sender] += msg.value - price;

        uint64 due = uint64(block.number) + least(window / 4, ANSWER_BLOCKS) + 1;
        (a.record, a.dueAt, a.state) = (record, uint40(due), State.Open);
        (a.asker, a.prepaid) = (msg.sender, uint96(price));
        Header calldata h = posted.header;
        emit Asked(id, h.number, h.settler, position, record, msg.sender, a.dueAt, price);
    }

    /// @notice Answers a question about a settle, reject or audit record. Anyone may; late is better than never.
    function answer(Posted calldata posted, uint32 position, Bundle calldata bundle) external nonReentrant {
        (bytes32 id, Ask storage a) = openAsk(posted, position);
        escrow.requireStanding(posted);
        Header calldata h = posted.header;
        evidence.check(a.record, Context(h.number, h.refBlock, h.params), bundle);
        payAnswer(posted, id, a, bundle.certificate.length + bundle.audit.length);
    }

    /// @notice Answers a question about a skip.
    function answerSkip(Posted calldata posted, uint32 position, SkipProof calldata proof) external nonReentrant {
        (bytes32 id, Ask storage a) = openAsk(posted, position);
        escrow.requireStanding(posted);
        if (uint8(a.record[0]) != Records.SKIP) revert WrongAnswer(uint8(a.record[0]));
        checkSkip(posted, position, a.record, proof);
        payAnswer(posted, id, a, 0);
    }

    /// @notice Voids the epoch for a question that was not answered in time. Anyone may call. The asker is rewarded; but
    /// when half of the time from then to finality is over, the caller: a settler that asks itself about a wrong
    /// record, so that nobody else can, and leaves it at that, makes a present of its bond.
    function expire(Posted calldata posted, uint32 position) external nonReentrant {
        (bytes32 id, Ask storage a) = openAsk(posted, position);
        if (block.number < a.dueAt) revert NotDue(a.dueAt);
        escrow.requireOpen(posted);
        close(posted, a, State.Expired);
        owed[a.asker] += a.prepaid;
        emit Expired(id, posted.header.number);
        bool late = block.number >= (uint256(a.dueAt) + posted.finalAt) / 2;
        escrow.strike(posted, late ? msg.sender : a.asker);
    }

    /// @notice Gives the prepayment back when the epoch fell otherwise, or became final with the question still open.
    function reclaim(Posted calldata posted, uint32 position) external nonReentrant {
        (bytes32 id, Ask storage a) = openAsk(posted, position);
        if (block.number < posted.finalAt) revert NotFinal(posted.finalAt);
        close(posted, a, State.Reclaimed);
        owed[a.asker] += a.prepaid;
        emit Reclaimed(id);
    }

    /// @notice Pays out what the caller is owed.
    function withdraw() external nonReentrant returns (uint256 amount) {
        amount = owed[msg.sender];
        if (amount == 0) revert NothingOwed(msg.sender);
        owed[msg.sender] = 0;
        send(msg.sender, amount);
    }

    /// @notice A question; all zero when nobody asked it.
    function askOf(bytes32 id) external view returns (Ask memory) {
        return asks[id];
    }

    /// @notice What the next question about an epoch costs in a block with this base fee, wei.
    function priceOf(Posted calldata posted) external view returns (uint256) {
        return priceAt(openAsks[keccak256(abi.encode(posted))]);
    }

    /// @notice Name of the question about a record.
    function idOf(Posted calldata posted, uint32 position) public pure returns (bytes32) {
        return keccak256(abi.encode(keccak256(abi.encode(posted)), position));
    }

    function least(uint64 a, uint64 b) private pure returns (uint64) {
        return a < b ? a : b;
    }

    function priceAt(uint256 open) private view returns (uint256) {
        uint256 perGas = 2 * block.basefee;
        if (perGas < MIN_GAS_PRICE) perGas = MIN_GAS_PRICE;
        return mostGas * (perGas * (OPEN_STEP + open) / OPEN_STEP);
    }

    /// @dev Gas that an answer with so many packed bytes may cost.
    function gasOf(uint256 packed) private pure returns (uint256) {
        return BASE_GAS + BYTE_GAS * packed;
    }

    /// @dev A settler needs no evidence for an entry of the queue, and may have none.
    function requireNotFromQueue(
        Header calldata header,
        Posted calldata previous,
        uint32 position,
        bytes26 record
    ) private pure {
        if (keccak256(abi.encode(previous)) != header.previousHeader) revert NotPrevious(header.previousHeader);
        uint256 entry = uint256(previous.header.queued) + position;
        if (entry < header.queued && uint8(record[0]) != Records.SKIP) revert FromQueue(uint64(entry));
    }

    function openAsk(Posted calldata posted, uint32 position) private view returns (bytes32 id, Ask storage a) {
        id = idOf(posted, position);
        a = asks[id];
        if (a.state != State.Open) revert NotAsked(id, a.state);
    }

    function close(Posted calldata posted, Ask storage a, State state) private {
        a.state = state;
        openAsks[keccak256(abi.encode(posted))]--;
    }

    function payAnswer(Posted calldata posted, bytes32 id, Ask storage a, uint256 packed) private {
        close(posted, a, State.Answered);
        uint256 paid = uint256(a.prepaid) / mostGas * gasOf(packed);
        owed[a.asker] += a.prepaid - paid;
        emit Answered(id, msg.sender, paid);
        send(msg.sender, paid);
    }

    function send(address to, uint256 amount) private {
        (bool ok,) = to.call{value: amount}("");
        if (!ok) revert NotPaidOut(to, amount);
    }
}
