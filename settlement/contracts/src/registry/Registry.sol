// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";
import {SafeERC20} from "@openzeppelin/contracts/token/ERC20/utils/SafeERC20.sol";
import {ReentrancyGuardTransient} from "@openzeppelin/contracts/utils/ReentrancyGuardTransient.sol";
import {ECDSA} from "@openzeppelin/contracts/utils/cryptography/ECDSA.sol";

import {Messages} from "../lib/Messages.sol";
import {WeightTree} from "../lib/WeightTree.sol";

/// @title Who takes part: node keys, roles, stake, and the trees that verifiers and auditors are drawn from
/// @notice A node key signs (NodeKey, under the Escrow's domain) that it belongs to the owner. Stake belongs to the
/// owner and leaves only after the unbonding period; the weight in the trees is zero from the request on.
contract Registry is ReentrancyGuardTransient {
    using SafeERC20 for IERC20;
    using WeightTree for WeightTree.Tree;

    uint8 public constant VERIFIER = 2;
    uint8 public constant AUDITOR = 4;
    uint8 public constant ALL_ROLES = 31; // miner 1, verifier 2, auditor 4, settler 8, watcher 16
    uint256 private constant GWEI = 1e9;

    struct Node {
        address owner;
        uint64 unbondsAt; // block from which the stake can be withdrawn; 0 while it is bonded
        uint8 roles;
        uint64 stake; // gwei
        uint64 nonce; // of the next NodeKey statement
        // Leaf + 1 in the tree of the role, 0 while the node has none. A node keeps its leaf for ever.
        uint32 verifierLeaf;
        uint32 auditorLeaf;
    }

    IERC20 public immutable token; // the network's stake token
    address public immutable escrow; // verifyingContract of every signature
    uint64 public immutable minStake; // gwei; a smaller stake weighs nothing
    uint64 public immutable unbondingBlocks;
    uint64 public immutable snapshotInterval; // blocks between two snapshots that draws use

    mapping(address node => Node) private nodes;
    mapping(uint8 role => WeightTree.Tree) private trees;
    mapping(uint8 role => uint32) public leaves; // how many leaves were given out

    event NodeRegistered(address indexed owner, address indexed node, uint8 roles);
    event StakeChanged(address indexed node, uint64 stake);
    event UnbondRequested(address indexed node, uint64 unbondsAt);
    event WeightChanged(uint8 indexed role, uint32 leaf, address node, uint128 weight);

    error UnknownRole(uint8 role);
    error UnknownNode(address node);
    error NotOwner(address owner);
    error NodeHasOwner(address owner);
    error BadSignature(address recovered);
    error NotWholeGwei(uint256 amount);
    error ZeroAmount();
    error AmountTooLarge(uint256 amount);
    error NotPlainToken();
    error Unbonding(uint64 unbondsAt);
    error NotUnbonding();
    error TreeFull(uint8 role);
    error TotalTooLarge(uint8 role);
    error EmptySnapshot(uint64 blockNumber);
    error BadConfig();

    constructor(IERC20 token_, address escrow_, uint64 minStake_, uint64 unbondingBlocks_, uint64 snapshotInterval_) {
        if (address(token_) == address(0) || escrow_ == address(0) || snapshotInterval_ == 0) revert BadConfig();
        if (unbondingBlocks_ > type(uint32).max) revert BadConfig();
        token = token_;
        escrow = escrow_;
        minStake = minStake_;
        unbondingBlocks = unbondingBlocks_;
        snapshotInterval = snapshotInterval_;
    }

    /// @notice Binds a node key to the caller, or changes its roles. While a node has stake its owner stays.
    /// @param signature of the node key over NodeKey(caller, node, roles, nonce of the node)
    function register(address node, uint8 roles, bytes calldata signature) external {
        if (roles == 0 || roles & ~ALL_ROLES != 0) revert UnknownRole(roles);
        Node storage n = nodes[node];
        if (n.stake != 0 && n.owner != msg.sender) revert NodeHasOwner(n.owner);
        address signer = recover(nodeKeyDigest(msg.sender, node, roles, n.nonce), signature);
        if (signer != node) revert BadSignature(signer);
        n.nonce++;
        n.owner = msg.sender;
        n.roles = roles;
        emit NodeRegistered(msg.sender, node, roles);
        reweigh(node);
    }

    /// @notice Adds stake to a node of the caller.
    /// @param amount in wei, whole gwei
    function addStake(address node, uint256 amount) external nonReentrant {
        Node storage n = owned(node);
        if (n.unbondsAt != 0) revert Unbonding(n.unbondsAt);
        if (amount == 0) revert ZeroAmount();
        if (amount % GWEI != 0) revert NotWholeGwei(amount);
        if (amount / GWEI > type(uint64).max - n.stake) revert AmountTooLarge(amount);
        n.stake += uint64(amount / GWEI);
        emit StakeChanged(node, n.stake);
        reweigh(node);
        uint256 before = token.balanceOf(address(this));
        token.safeTransferFrom(msg.sender, address(this), amount);
        if (token.balanceOf(address(this)) - before != amount) revert NotPlainToken();
    }

    /// @notice Takes the node out of every draw and starts its unbonding period.
    function requestUnbond(address node) external {
        Node storage n = owned(node);
        if (n.unbondsAt != 0) revert Unbonding(n.unbondsAt);
        if (n.stake == 0) revert ZeroAmount();
        n.unbondsAt = uint64(block.number) + unbondingBlocks;
        emit UnbondRequested(node, n.unbondsAt);
        reweigh(node);
    }

    /// @notice Pays the stake of an unbonded node to its owner.
    function withdrawStake(address node) external nonReentrant {
        Node storage n = owned(node);
        if (n.unbondsAt == 0) revert NotUnbonding();
        if (block.number < n.unbondsAt) revert Unbonding(n.unbondsAt);
        uint256 amount = uint256(n.stake) * GWEI;
        n.stake = 0;
        n.unbondsAt = 0;
        emit StakeChanged(node, 0);
        token.safeTransfer(msg.sender, amount);
    }

    /// @notice A node as stored; all zero when unknown.
    function nodeOf(address node) external view returns (Node memory) {
        return nodes[node];
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
        (bytes32 root, uint128 total, uint128 low) = WeightTree.fold(leaf, node, weight, path);
        (bytes32 wantRoot, uint128 wantTotal) = snapshotAt(role, blockNumber);
        if (root != wantRoot || total != wantTotal) return false;
        uint256 point = drawPoint(role, blockNumber, beacon, assignment, index);
        return point >= low && point - low < weight;
    }

    function reweigh(address node) private {
        Node storage n = nodes[node];
        uint128 weight = n.unbondsAt == 0 && n.stake >= minStake ? n.stake : 0;
        n.verifierLeaf = place(VERIFIER, n.verifierLeaf, node, n.roles & VERIFIER != 0 ? weight : 0);
        n.auditorLeaf = place(AUDITOR, n.auditorLeaf, node, n.roles & AUDITOR != 0 ? weight : 0);
    }

    /// @dev Writes a weight; gives out a leaf when the node first weighs something.
    function place(uint8 role, uint32 leafPlusOne, address node, uint128 weight) private returns (uint32) {
        if (leafPlusOne == 0) {
            if (weight == 0) return 0;
            if (leaves[role] == WeightTree.LEAVES) revert TreeFull(role);
            leafPlusOne = ++leaves[role];
        }
        // Nodes count weights in 64 bits of gwei.
        if (trees[role].set(leafPlusOne - 1, node, weight) > type(uint64).max) revert TotalTooLarge(role);
        emit WeightChanged(role, leafPlusOne - 1, node, weight);
        return leafPlusOne;
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

    function recover(bytes32 digest, bytes calldata signature) private pure returns (address signer) {
        (signer,,) = ECDSA.tryRecover(digest, signature);
    }
}
