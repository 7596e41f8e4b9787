// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Beacons} from "../src/courts/Beacons.sol";
import {Disputes} from "../src/courts/Disputes.sol";
import {Evidence} from "../src/courts/Evidence.sol";
import {IVerdicts} from "../src/courts/Forfeits.sol";
import {Queue} from "../src/courts/Queue.sol";
import {Slashing} from "../src/courts/Slashing.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {Assignment, Bundle, Commit, Task} from "../src/lib/Bundle.sol";
import {IBeacons, IEscrow, IModels, IRegistry} from "../src/lib/Interfaces.sol";
import {Messages} from "../src/lib/Messages.sol";
import {Openings} from "../src/lib/Openings.sol";
import {Header, Opening, Posted, Voucher} from "../src/lib/Types.sol";
import {Models} from "../src/registry/Models.sol";
import {Base} from "./Base.sol";

/// @notice Cheatcodes that only trials need.
interface TrialVm {
    function setBlockhash(uint256 number, bytes32 hash) external;
}

/// @notice EIP-712 digests of calldata, for tests that hold messages in memory.
contract Digests {
    address private immutable escrow;

    constructor(address escrow_) {
        escrow = escrow_;
    }

    function voucher(Voucher calldata v) external view returns (bytes32) {
        return Messages.digest(escrow, Messages.voucher(v));
    }

    function assignment(Assignment calldata a) external view returns (bytes32) {
        return Messages.digest(escrow, Messages.assignment(a));
    }

    function commit(Commit calldata c) external view returns (bytes32) {
        return Messages.digest(escrow, Messages.commit(c));
    }
}

/// @notice A whole suite with one payer, two miners and one verifier, who is drawn at every place; evidence and epochs
/// as the contracts want them. Records are real, roots are not: nobody here looks at them.
abstract contract Trial is Base {
    uint256 internal constant PAYER_KEY = 0xbab1;
    uint256 internal constant MINER_KEY = 0xd161;
    uint256 internal constant RIVAL_KEY = 0xd162;
    uint256 internal constant VERIFIER_KEY = 0x57a7; // registered by start()
    uint256 internal constant REQUESTER_KEY = 0x4e9;

    address internal constant COUNCIL = address(0xc0c11); // the governor
    address internal constant HANDBRAKE = address(0xb4a1);
    address internal constant PAYER = address(0xbab);
    address internal constant MINER = address(0xd16);
    address internal constant RIVAL = address(0xd17);
    address internal constant SETTLER = address(0x5e7);
    address internal constant STRANGER = address(0x57a6);
    uint64 internal constant SECURITY = 400e9; // gwei
    uint64 internal constant PRICE = 1e9;

    Models internal models;
    Beacons internal beacons;
    Evidence internal evidence;
    Queue internal queue;
    Disputes internal disputes;
    Slashing internal slashing;
    Digests internal digests;

    uint32 internal payer;
    uint32 internal miner;
    uint32 internal rival;
    uint32 internal verifier;
    uint32 internal settler;

    mapping(uint64 number => Posted) private epochs;
    mapping(uint64 number => bytes) private data;
    bool private mute; // the next jobs carry no attestation of the last member

    function setUp() public virtual {
        deploy();
        connect();
        digests = new Digests(address(escrow));
        start();
        (payer, miner, rival) = (account(PAYER), account(MINER), account(RIVAL));
        (verifier, settler) = (account(address(0x57a7)), account(SETTLER));
        account(STRANGER);
        register(MINER, MINER_KEY, 1);
        register(RIVAL, RIVAL_KEY, 1);
        bytes memory consent = signed(
            PAYER_KEY, escrow.payerKeyDigest(PAYER, vm.addr(PAYER_KEY), type(uint64).max, type(uint64).max, 0)
        );
        vm.prank(PAYER);
        escrow.setPayerKey(vm.addr(PAYER_KEY), type(uint64).max, type(uint64).max, consent);
        vm.prank(PAYER);
        escrow.lockSecurity(PAYER, uint256(SECURITY) * 1 gwei);
        vm.prank(SETTLER);
        escrow.postBond(SETTLER, uint256(MIN_BOND) * 1 gwei);
        vm.roll(time() + 8); // the next snapshot knows the verifier
    }

    function links() internal override returns (Governed.Links memory l) {
        IERC20 stake = IERC20(address(token));
        require(address(stake) != address(0), "no token");
        (models, beacons) = (new Models(IEscrow(address(escrow))), new Beacons());
        (evidence, queue) = (new Evidence(), new Queue());
        disputes = new Disputes(Disputes.Terms(100, 1e9, 10, 40, 5000));
        slashing = new Slashing(Slashing.Terms(5000, 64, 16));
        l = Governed.Links(address(registry), new address[](1), address(slashing), COUNCIL, HANDBRAKE);
        l.courts[0] = address(0xc0de);
    }

    function connect() private {
        IEscrow e = IEscrow(address(escrow));
        IRegistry r = IRegistry(address(registry));
        evidence.connect(e, r, IModels(address(models)), IBeacons(address(beacons)));
        queue.connect(e, evidence, disputes);
        disputes.connect(e, r, evidence, IERC20(address(token)), COUNCIL, address(0));
        slashing.connect(e, r, evidence, IVerdicts(address(disputes)), IERC20(address(token)), COUNCIL);
        address[] memory slashers = new address[](2);
        (slashers[0], slashers[1]) = (address(slashing), address(disputes));
        registry.connect(COUNCIL, slashers);
    }

    /// @dev The block now. The optimizer takes block.number for a constant, which vm.roll would make a lie.
    function time() internal view returns (uint64) {
        return uint64(vm.getBlockNumber());
    }

    /// @dev Opens an account with plenty of tokens, and lets the courts take bonds.
    function account(address owner) internal returns (uint32 index) {
        fund(owner, 2_000_000 ether);
        vm.prank(owner);
        token.approve(address(disputes), type(uint256).max);
        vm.prank(owner);
        token.approve(address(slashing), type(uint256).max);
        vm.prank(owner);
        return escrow.deposit(owner, 1000 ether);
    }

    function register(address owner, uint256 key, uint8 roles) internal {
        bytes memory consent = signed(key, registry.nodeKeyDigest(owner, vm.addr(key), roles, 0));
        vm.prank(owner);
        registry.register(vm.addr(key), roles, consent);
        vm.prank(owner);
        registry.addStake(vm.addr(key), 100 ether);
    }

    /// @dev A job of the statistical tier: certified, never audited.
    function job(uint32 number, uint256 minerKey, uint64 price) internal returns (bytes26 record, Bundle memory b) {
        return job(number, minerKey, price, escrow.head().last + 4);
    }

    /// @dev The same with a last epoch of its own.
    function job(uint32 number, uint256 minerKey, uint64 price, uint64 settleBy)
        internal
        returns (bytes26 record, Bundle memory b)
    {
        uint64 round = time() + 1;
        bytes32 model = keccak256("model");
        b.assignment = Assignment(
            Task(model, keccak256("prompt"), 0, 64, 64, 4, 750, 7, 1, 255),
            vm.addr(REQUESTER_KEY),
            vm.addr(minerKey),
            price,
            round,
            uint64(uint256(keccak256(abi.encode(number, minerKey, price, time()))))
        );
        bytes32 id = digests.assignment(b.assignment);
        b.voucher = voucherOf(number, minerKey, price, round, settleBy, id);
        b.commit = Commit(id, keccak256("picture"), keccak256("pixels"), keccak256("trace"), 1000);
        b.signatures = abi.encodePacked(
            signed(PAYER_KEY, digests.voucher(b.voucher)),
            signed(REQUESTER_KEY, id),
            signed(minerKey, digests.commit(b.commit))
        );
        b.plain = 2500;
        vm.roll(round + 3);
        bytes32 beacon = prove(round + 1);
        b.certificate = certify(id, beacon, digests.commit(b.commit), b.plain);
        record = recordOf(1, number, minerKey == MINER_KEY ? miner : rival, price);
    }

    function voucherOf(uint32 number, uint256 minerKey, uint64 price, uint64 round, uint64 settleBy, bytes32 id)
        internal
        pure
        returns (Voucher memory)
    {
        bytes32 previous = number == 0 ? bytes32(0) : keccak256("previous");
        return Voucher(vm.addr(PAYER_KEY), number, id, vm.addr(minerKey), price, round, settleBy, 1, previous);
    }

    function recordOf(uint8 kind, uint32 number, uint32 to, uint64 price) internal view returns (bytes26) {
        // Class 255 and, of what certify() makes, the median 2503 = 0x09c7: bytes 1, 9 and 13.
        (uint32 class, uint32 high, uint32 low) = kind == 1 || kind == 2 ? (255, 0x09, 0xc7) : (0, 0, 0);
        return bytes26(
            abi.encodePacked(
                kind, class << 24 | payer, number, high << 24 | to, low << 24 | verifier, uint40(price), uint32(0)
            )
        );
    }

    /// @dev Seven places, all the one verifier's, whose leaf is alone in the tree.
    function certify(bytes32 id, bytes32 beacon, bytes32 commit, int32 plain) private view returns (bytes memory list) {
        address node = vm.addr(VERIFIER_KEY);
        for (uint32 i = 0; i < 7; i++) {
            int32 augmented = plain + int32(i);
            bytes32 digest =
                Messages.digest(address(escrow), Messages.attestation(id, i, beacon, commit, plain, augmented));
            list = abi.encodePacked(
                list,
                abi.encodePacked(uint8(1), uint16(0), node, uint64(MIN_STAKE)),
                abi.encodePacked(augmented, signed(VERIFIER_KEY, digest), uint16(0))
            );
        }
    }

    /// @dev Proves the beacon of a past block by a header made up for it.
    function prove(uint64 round) internal returns (bytes32 value) {
        value = keccak256(abi.encode("beacon", round));
        bytes memory header = abi.encodePacked(bytes1(0xef), hex"80808080808080808080808080", bytes1(0xa0), value, hex"80");
        TrialVm(address(vm)).setBlockhash(round, keccak256(header));
        beacons.prove(round, header);
    }

    /// @dev Posts an epoch of up to eight records as calldata.
    function post(bytes26[] memory records) internal returns (uint64 number) {
        return post(records, 0);
    }

    /// @param took how many entries of the queue it takes
    function post(bytes26[] memory records, uint64 took) internal returns (uint64 number) {
        number = escrow.head().last + 1;
        Posted storage before = epochs[number - 1];
        Header memory h;
        h.number = number;
        h.previousHeader = keccak256(abi.encode(before));
        h.previousRoot = before.header.newRoot;
        h.newRoot = bytes32(uint256(number));
        (h.refBlock, h.refHash) = (uint64(time() - 1), blockhash(time() - 1));
        (h.records, h.settler, h.params) = (uint32(records.length), settler, 1);
        h.queued = before.header.queued + took;
        data[number] = groupOf(records, h.newRoot);
        h.dataHash = this.hashOf(data[number]);
        vm.prank(SETTLER, SETTLER);
        escrow.postEpochData(h, data[number]);
        epochs[number] = Posted(h, time(), escrow.head().finalAt);
        vm.roll(time() + 1);
    }

    /// @dev Posts an epoch of one record, or none.
    function postOne(bytes26 record) internal returns (uint64) {
        bytes26[] memory records = new bytes26[](1);
        records[0] = record;
        return post(records);
    }

    /// @dev Posts so many epochs with one record that concerns nobody here.
    function postIdle(uint64 count) internal returns (uint64 number) {
        for (uint64 i = 0; i < count; i++) {
            number = postOne(recordOf(2, 1_000_000 + uint32(time()), rival, 5));
        }
    }

    function finalize(uint64 number) internal {
        if (time() < epochs[number].finalAt) vm.roll(epochs[number].finalAt);
    }

    function posted(uint64 number) internal view returns (Posted memory) {
        return epochs[number];
    }

    function hashOf(bytes calldata d) external pure returns (bytes32) {
        return Openings.dataHash(d);
    }

    /// @dev Opens the record at a position of an epoch's first group.
    function show(uint64 number, uint32 position)
        internal
        view
        returns (bytes32[2] memory elements, Opening memory opening)
    {
        opening.data = data[number];
        (uint256 first,, bool two) = Openings.elementOf(position);
        elements[0] = element(number, first);
        if (two) elements[1] = element(number, first + 1);
    }

    function element(uint64 number, uint256 i) private view returns (bytes32 e) {
        bytes memory d = data[number];
        assembly ("memory-safe") {
            e := mload(add(add(d, 32), mul(i, 32)))
        }
    }

    function groupOf(bytes26[] memory records, bytes32 root) private pure returns (bytes memory group) {
        if (records.length == 0) return group;
        bytes memory payload;
        for (uint256 i = 0; i < records.length; i++) {
            payload = abi.encodePacked(payload, records[i]);
        }
        payload = abi.encodePacked(payload, new bytes(217 - payload.length));
        group = abi.encodePacked(root);
        for (uint256 i = 0; i < 7; i++) {
            bytes31 part;
            assembly ("memory-safe") {
                part := mload(add(add(payload, 32), mul(i, 31)))
            }
            group = abi.encodePacked(group, uint8(0), part);
        }
    }

    /// @dev Commits to a call of the slashing court and lets a block pass.
    function commitTo(address caller, bytes memory call) internal {
        bytes32 c = slashing.commitmentOf(caller, call);
        vm.prank(caller);
        slashing.commit(c);
        vm.roll(time() + 1);
    }

    /// @dev Commits to a call, waits, and makes it.
    function prosecute(address caller, bytes memory call) internal {
        commitTo(caller, call);
        vm.prank(caller);
        (bool ok, bytes memory out) = address(slashing).call(call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(out, 32), mload(out))
            }
        }
    }
}
