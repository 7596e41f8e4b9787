// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";
import {Checkpoints} from "@openzeppelin/contracts/utils/structs/Checkpoints.sol";

import {Parameters} from "./Parameters.sol";
import {Unbonding} from "./Unbonding.sol";
import {IRegistry} from "../lib/Interfaces.sol";
import {Messages} from "../lib/Messages.sol";
import {WeightTree} from "../lib/WeightTree.sol";

/// @title Who takes part: node keys, roles, stake, and the trees that verifiers and auditors are drawn from
/// @notice A node key signs (NodeKey, under the Escrow's domain) that it belongs to the owner. Stake belongs to the
/// owner; what it asks back weighs nothing from the request on, is paid after the unbonding period, and can be slashed
/// until it is paid. A slash needs a slasher: a contract that checks a proof.
/// @dev The cap of weight per owner keeps one account from deciding draws by accident or through one stolen key. It is
/// no defence against one who splits a stake over many accounts: nothing on a chain of pseudonyms is.
contract Registry is Parameters, ReentrancyGuardTransient, IRegistry {
    using SafeERC20 for IERC20;
    using Checkpoints for Checkpoints.Trace160;
    using Unbonding for Unbonding.Queue;
    using WeightTree for WeightTree.Tree;

    uint8 public constant VERIFIER = 2;
    uint8 public constant AUDITOR = 4;
    uint8 public constant ALL_ROLES = 31; // miner 1, verifier 2, auditor 4, settler 8, watcher 16
    uint256 private constant GWEI = 1e9;

    /// @notice What is left of a gwei after slashes, as a fixed-point number, see keptOf.
    uint256 public constant WHOLE = 1e27;
    /// @notice Half of every slash goes where nobody has a key. (An ERC-20 need not have a burn function.)
    address public constant BURN = 0x000000000000000000000000000000000000dEaD;

    struct Config {
        IERC20 token; // stake token: any plain ERC-20
        address escrow;
        uint64 snapshotInterval; // blocks
        Params params;
    }

    /// @dev Two slots. Amounts in gwei.
    struct Node {
        address owner;
        uint8 roles;
        uint64 stake; // bonded
        uint64 unbonding; // asked back and not yet paid
        uint64 weight; // in the trees of its roles
        uint64 nonce; // of the next NodeKey statement
        // Leaf + 1 in the tree of the role, 0 while the node weighs nothing there.
        uint32 verifierLeaf;
        uint32 auditorLeaf;
    }

    IERC20 public immutable token; // the network's stake token
    uint64 public immutable snapshotInterval; // blocks between two snapshots that draws use
    address private immutable deployer;

    mapping(address node => Node) private nodes;
    mapping(address node => Unbonding.Queue) private queues;
    mapping(address node => Checkpoints.Trace160) private owners; // by block
    mapping(address node => mapping(address owner => uint256)) private lost; // WHOLE - keptOf
    mapping(uint8 role => WeightTree.Tree) private trees;
    /// @notice How many leaves of a role's tree were ever used.
    mapping(uint8 role => uint32) public leaves;
    mapping(uint8 role => uint32[]) private freeLeaves; // used ones that no node has, plus 1

    /// @notice Gwei that all nodes of an owner weigh together.
    mapping(address owner => uint64) public ownerWeight;
    /// @notice How many verifiers with weight an owner has.
    mapping(address owner => uint32) public verifiersOf;
    /// @notice How many owners have a verifier with weight.
    uint32 public verifierOwners;

    /// @notice Contracts that may slash, see connect.
    mapping(address => bool) public isSlasher;
    address private governor_;

    event NodeRegistered(address indexed owner, address indexed node, uint8 roles);
    event StakeChanged(address indexed node, uint64 stake);
    event UnbondRequested(address indexed node, uint64 amount, uint64 maturesAt);
    event StakeWithdrawn(address indexed node, address indexed owner, uint64 amount);
    event WeightChanged(uint8 indexed role, uint32 leaf, address node, uint128 weight);
    event Slashed(address indexed node, address indexed owner, uint64 amount, uint64 reward, address rewarded);
    event Connected(address governor, address[] slashers);

    error UnknownRole(uint8 role);
    error UnknownNode(address node);
    error NotOwner(address owner);
    error NodeHasOwner(address owner);
    error BadSignature(address recovered);
    error NotWholeGwei(uint256 amount);
    error ZeroAmount();
    error AmountTooLarge(uint256 amount);
    error NotPlainToken();
    /// @notice Nothing has matured; the next amount does at this block.
    error NotMatured(uint64 maturesAt);
    error NotUnbonding();
    error TreeFull(uint8 role);
    error TotalTooLarge(uint8 role);
    error EmptySnapshot(uint64 blockNumber);
    error NotSlasher(address caller);
    error NotDeployer(address deployer);
    error AlreadyConnected();

    constructor(Config memory c) Parameters(c.escrow, c.params) {
        if (address(c.token) == address(0) || c.snapshotInterval == 0) revert BadConfig();
        token = c.token;
        snapshotInterval = c.snapshotInterval;
        deployer = msg.sender;
    }

    /// @notice Tells who governs and who may slash. The deployer's only right, once.
    /// @param slashers contracts that check a proof before each slash
    function connect(address governor__, address[] calldata slashers) external {
        if (msg.sender != deployer) revert NotDeployer(deployer);
        if (governor_ != address(0)) revert AlreadyConnected();
        if (governor__ == address(0)) revert BadConfig();
        governor_ = governor__;
        for (uint256 i = 0; i < slashers.length; i++) {
            if (slashers[i] == address(0)) revert BadConfig();
            isSlasher[slashers[i]] = true;
        }
        emit Connected(governor__, slashers);
    }

    /// @notice Binds a node key to the caller, or changes its roles. While a node has stake, bonded or unbonding, its
    /// owner stays.
    /// @param signature of the node key over NodeKey(caller, node, roles, nonce of the node)
    function register(address node, uint8 roles, bytes calldata signature) external {
        if (roles == 0 || roles & ~ALL_ROLES != 0) revert UnknownRole(roles);
        Node storage n = nodes[node];
        bool moves = n.owner != msg.sender;
        if (moves && (n.stake != 0 || n.unbonding != 0)) revert NodeHasOwner(n.owner);
        (address signer,,) = ECDSA.tryRecover(nodeKeyDigest(msg.sender, node, roles, n.nonce), signature);
        if (node == address(0) || signer != node) revert BadSignature(signer);
        uint8 before = n.roles;
        n.nonce++;
        n.roles = roles;
        if (moves) {
            n.owner = msg.sender;
            owners[node].push(uint96(block.number), uint160(msg.sender));
        }
        emit NodeRegistered(msg.sender, node, roles);
        weigh(node, before, type(uint64).max);
    }

    /// @notice Adds stake to a node of the caller.
    /// @param amount in wei, whole gwei
    function addStake(address node, uint256 amount) external nonReentrant {
        Node storage n = owned(node);
        if (amount == 0) revert ZeroAmount();
        if (amount % GWEI != 0) revert NotWholeGwei(amount);
        if (amount / GWEI > type(uint64).max - uint256(n.stake) - n.unbonding) revert AmountTooLarge(amount);
        n.stake += uint64(amount / GWEI);
        emit StakeChanged(node, n.stake);
        weigh(node, n.roles, type(uint64).max);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        if (token.balanceOf(address(this)) - before != amount) revert NotPlainToken();
    }

    /// @notice Asks part of the bonded stake back: its weight falls at once, `withdrawStake` pays it after the
    /// unbonding period. Until then it can be slashed.
    /// @param amount in gwei
    /// @return maturesAt first block that pays it: the period and at most a sixteenth of it from now, or with the
    /// request before this one where that was made under a longer period
    function requestUnbond(address node, uint64 amount) external returns (uint64 maturesAt) {
        Node storage n = owned(node);
        if (amount == 0) revert ZeroAmount();
        if (amount > n.stake) revert AmountTooLarge(amount);
        n.stake -= amount;
        n.unbonding += amount;
        maturesAt = queues[node].push(amount, params().unbondingBlocks);
        emit StakeChanged(node, n.stake);
        emit UnbondRequested(node, amount, maturesAt);
        weigh(node, n.roles, n.weight);
    }

    /// @notice Pays what has matured to the node's owner, who is the caller.
    /// @return gweis how much that is
    function withdrawStake(address node) external nonReentrant returns (uint64 gweis) {
        Node storage n = owned(node);
        Unbonding.Queue storage queue = queues[node];
        if (queue.first == queue.buckets.length) revert NotUnbonding();
        uint64 maturesAt = queue.buckets[queue.first].maturesAt;
        if (block.number < maturesAt) revert NotMatured(maturesAt);
        gweis = queue.pop();
        n.unbonding -= gweis;
        emit StakeWithdrawn(node, msg.sender, gweis);
        token.safeTransfer(msg.sender, uint256(gweis) * GWEI);
    }

    /// @inheritdoc IRegistry
    /// @dev The part is raised or lowered into the governed bounds, never refused: a proof must not fail because the
    /// bounds have moved. Reports the cut also for nodes with nothing left, so that one proof is worth one try.
    function slash(address node, uint16 bps, address reward) external nonReentrant returns (uint64 gweis) {
        if (!isSlasher[msg.sender]) revert NotSlasher(msg.sender);
        Params memory p = params();
        if (bps < p.slashMin) bps = p.slashMin;
        if (bps > p.slashMax) bps = p.slashMax;
        Node storage n = nodes[node];
        address owner = n.owner;
        uint64 bonded = Unbonding.part(n.stake, bps);
        uint64 waiting = queues[node].slash(bps);
        n.stake -= bonded;
        n.unbonding -= waiting;
        gweis = bonded + waiting;
        lost[node][owner] = WHOLE - keptOf(node, owner) * (10_000 - bps) / 10_000;
        uint64 half = reward == address(0) ? 0 : gweis / 2;
        emit StakeChanged(node, n.stake);
        emit Slashed(node, owner, gweis, half, reward);
        weigh(node, n.roles, n.weight);
        if (half != 0) token.safeTransfer(reward, uint256(half) * GWEI);
        if (gweis != half) token.safeTransfer(BURN, uint256(gweis - half) * GWEI);
    }

    /// @notice Brings a node's weight up to date: after new parameters, or when another node of its owner made room
    /// under the cap. Anyone may call.
    function reweigh(address node) external {
        weigh(node, nodes[node].roles, type(uint64).max);
    }

    /// @notice A node as stored; all zero when unknown.
    function nodeOf(address node) external view returns (Node memory) {
        return nodes[node];
    }

    /// @notice What was asked back and not yet paid, the first to mature first.
    function unbondingOf(address node) external view returns (Unbonding.Bucket[] memory) {
        return queues[node].list();
    }

    /// @notice What slashes have left of each gwei that this owner staked on the node before the first of them, over
    /// WHOLE, rounded down. Of an amount staked or asked back when it was x there are at least (keptOf / x) left.
    function keptOf(address node, address owner) public view returns (uint256) {
        return WHOLE - lost[node][owner];
    }

    /// @inheritdoc IRegistry
    function ownerAt(address node, uint64 blockNumber) external view returns (address) {
        if (blockNumber >= block.number) revert WeightTree.SnapshotNotReached(blockNumber);
        return address(owners[node].upperLookupRecent(blockNumber));
    }

    /// @inheritdoc IRegistry
    function started() external view returns (bool) {
        Params memory p = params();
        return verifierOwners >= p.minVerifiers && trees[VERIFIER].latest() >= p.startStake;
    }

    /// @inheritdoc Parameters
    function governor() public view override returns (address) {
        return governor_;
    }

    /// @notice What the node key signs to be registered.
    function nodeKeyDigest(address owner, address node, uint8 roles, uint64 nonce) public view returns (bytes32) {
        return Messages.digest(escrow, Messages.nodeKey(owner, node, roles, nonce));
    }

    /// @notice The block whose weights decide the draws of a task with commit-by round R.
    function snapshotBlock(uint64 round) public view returns (uint64) {
        return round == 0 ? 0 : (round - 1) / snapshotInterval * snapshotInterval;
    }

    /// @notice Root and total weight of a role's tree after all transactions of a past block.
    function snapshotAt(uint8 role, uint64 blockNumber) public view returns (bytes32 root, uint128 total) {
        return treeOf(role).snapshot(blockNumber);
    }

    /// @notice The point that a draw's index falls on: reverts while the snapshot holds no weight.
    function drawPoint(uint8 role, uint64 blockNumber, bytes32 beacon, bytes32 assignment, uint32 index)
        public
        view
        returns (uint256)
    {
        (, uint128 total) = snapshotAt(role, blockNumber);
        if (total == 0) revert EmptySnapshot(blockNumber);
        return uint256(keccak256(abi.encode(beacon, assignment, role, index))) % total;
    }

    /// @notice Whether a node is the drawn member with this index.
    /// @param blockNumber the snapshot (snapshotBlock of the assignment's round)
    /// @param path of the leaf, see WeightTree.fold
    function checkDraw(
        uint8 role,
        uint64 blockNumber,
        bytes32 beacon,
        bytes32 assignment,
        uint32 index,
        uint32 leaf,
        address node,
        uint128 weight,
        bytes calldata path
    ) external view returns (bool) {
        uint256 point = drawPoint(role, blockNumber, beacon, assignment, index);
        (bytes32 root, uint128 total, uint128 low) = WeightTree.fold(leaf, node, weight, path);
        return point >= low && point - low < weight && isSnapshot(role, blockNumber, root, total);
    }

    function isSnapshot(uint8 role, uint64 blockNumber, bytes32 root, uint128 total) private view returns (bool) {
        (bytes32 wantRoot, uint128 wantTotal) = snapshotAt(role, blockNumber);
        return root == wantRoot && total == wantTotal;
    }

    /// @dev Computes a node's weight anew and writes it to the trees in which it changed.
    /// @param before the roles that the stored weight was given for
    /// @param most the highest new weight: what takes stake away must not fail because a weight grows
    function weigh(address node, uint8 before, uint64 most) private {
        Node storage n = nodes[node];
        address owner = n.owner;
        uint64 old = n.weight;
        uint64 others = ownerWeight[owner] - old;
        uint64 weight = entitled(n.stake, n.roles, others);
        if (weight > most) weight = most;
        if (weight == old && before == n.roles) return;
        n.weight = weight;
        ownerWeight[owner] = others + weight;
        uint64 was = before & VERIFIER != 0 ? old : 0;
        uint64 is_ = n.roles & VERIFIER != 0 ? weight : 0;
        if (was != is_) n.verifierLeaf = place(VERIFIER, n.verifierLeaf, node, is_);
        if (was == 0 && is_ != 0 && verifiersOf[owner]++ == 0) verifierOwners++;
        if (was != 0 && is_ == 0 && --verifiersOf[owner] == 0) verifierOwners--;
        was = before & AUDITOR != 0 ? old : 0;
        is_ = n.roles & AUDITOR != 0 ? weight : 0;
        if (was != is_) n.auditorLeaf = place(AUDITOR, n.auditorLeaf, node, is_);
    }

    /// @dev Only nodes that can be drawn weigh anything, so a miner's stake takes nothing from its owner's cap.
    function entitled(uint64 stake, uint8 roles, uint64 others) private view returns (uint64) {
        Params memory p = params();
        if (roles & (VERIFIER | AUDITOR) == 0 || stake < p.minStake || others >= p.ownerCap) return 0;
        uint64 room = p.ownerCap - others;
        return stake < room ? stake : room;
    }

    /// @dev Writes a changed weight. A node has a leaf while it weighs something: whoever wants to fill the tree needs
    /// stake for every leaf, and all the time. Past draws do not mind who has a leaf today.
    /// @return leafPlusOne_ as stored from now on
    function place(uint8 role, uint32 leafPlusOne, address node, uint128 weight) private returns (uint32 leafPlusOne_) {
        if (leafPlusOne == 0) leafPlusOne = takeLeaf(role);
        // Nodes count weights in 64 bits of gwei.
        if (trees[role].set(leafPlusOne - 1, node, weight) > type(uint64).max) revert TotalTooLarge(role);
        emit WeightChanged(role, leafPlusOne - 1, node, weight);
        if (weight != 0) return leafPlusOne;
        freeLeaves[role].push(leafPlusOne);
    }

    function takeLeaf(uint8 role) private returns (uint32 leafPlusOne) {
        uint32[] storage free = freeLeaves[role];
        if (free.length != 0) {
            leafPlusOne = free[free.length - 1];
            free.pop();
            return leafPlusOne;
        }
        if (leaves[role] == WeightTree.LEAVES) revert TreeFull(role);
        return ++leaves[role];
    }

    function owned(address node) private view returns (Node storage n) {
        n = nodes[node];
        if (n.owner == address(0)) revert UnknownNode(node);
        if (n.owner != msg.sender) revert NotOwner(n.owner);
    }

    function treeOf(uint8 role) private view returns (WeightTree.Tree storage) {
        if (role != VERIFIER && role != AUDITOR) revert UnknownRole(role);
        return trees[role];
    }
}
