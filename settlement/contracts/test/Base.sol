// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IERC20} from "@openzeppelin/contracts/token/ERC20/IERC20.sol";

import {Escrow} from "../src/escrow/Escrow.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {Ledger} from "../src/lib/Ledger.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Parameters} from "../src/registry/Parameters.sol";
import {Registry} from "../src/registry/Registry.sol";
import {Posted, Rules, Split} from "../src/lib/Types.sol";

/// @notice The few cheatcodes of forge that the tests use.
interface Vm {
    function prank(address sender) external;
    function prank(address sender, address origin) external;
    function roll(uint256 number) external;
    function getBlockNumber() external view returns (uint256);
    function warp(uint256 time) external;
    function getBlockTimestamp() external view returns (uint256);
    function blobhashes(bytes32[] calldata hashes) external;
    function sign(uint256 key, bytes32 digest) external pure returns (uint8 v, bytes32 r, bytes32 s);
    function addr(uint256 key) external pure returns (address);
    function expectRevert(bytes calldata data) external;
    function expectRevert(bytes4 selector) external;
    function expectPartialRevert(bytes4 selector) external;
    function assume(bool condition) external pure;
    function chainId(uint256 id) external;
    function cool(address target) external;
    function snapshotValue(string calldata group, string calldata name, uint256 value) external;
    function etch(address target, bytes calldata code) external;
    function recordLogs() external;
    function getRecordedLogs() external returns (Log[] memory);

    struct Log {
        bytes32[] topics;
        bytes data;
        address emitter;
    }
}

/// @notice Assertions and the deployment that every suite starts from.
abstract contract Base {
    Vm internal constant vm = Vm(address(uint160(uint256(keccak256("hevm cheat code")))));

    uint64 internal constant WINDOW = 8;
    uint64 internal constant LIFE = 16;
    uint64 internal constant MIN_BOND = 10e9;
    uint64 internal constant MIN_STAKE = 1e9;
    uint24 internal constant UNBONDING = 32;

    address internal constant ESCROW_COURT = address(0xc0de);
    address internal constant ESCROW_SLASHER = address(0x51a5);
    address internal constant ESCROW_GOVERNOR = address(0x60f);
    address internal constant ESCROW_BRAKE = address(0xb4a);

    LimnToken internal token;
    Escrow internal escrow;
    Registry internal registry;
    address internal treasury = address(0x7ea5);

    function deploy() internal {
        vm.roll(1000);
        token = new LimnToken(address(this), 0, true);
        escrow = new Escrow(escrowConfig(address(token)));
        registry = new Registry(Registry.Config(IERC20(address(token)), address(escrow), 4, registryParams()));
        escrow.connect(links());
    }

    /// @dev Who the escrow listens to. A suite with real courts deploys and names them here.
    function links() internal virtual returns (Governed.Links memory l) {
        l = Governed.Links(address(registry), new address[](1), ESCROW_SLASHER, ESCROW_GOVERNOR, ESCROW_BRAKE);
        l.courts[0] = ESCROW_COURT;
    }

    /// @dev Registers the verifier without whom no epoch counts.
    function start() internal {
        address owner = address(0x57a7);
        address node = vm.addr(0x57a7);
        fund(owner, MIN_STAKE * 1 gwei);
        bytes memory consent = signed(0x57a7, registry.nodeKeyDigest(owner, node, 2, 0));
        vm.prank(owner);
        registry.register(node, 2, consent);
        vm.prank(owner);
        registry.addStake(node, MIN_STAKE * 1 gwei);
        escrow.checkStart();
    }

    function escrowConfig(address feeToken) internal view returns (Escrow.Config memory) {
        return Escrow.Config(IERC20(feeToken), treasury, rules(), split(), bounds());
    }

    function rules() internal pure returns (Rules memory) {
        return Rules(0, uint32(WINDOW), uint32(LIFE), MIN_BOND);
    }

    function bounds() internal pure returns (Governed.Bounds memory) {
        return Governed.Bounds(2, 32, 4, 64, 1e9, 100e9);
    }

    /// @dev One verifier with the least stake starts the network, as on a dev chain.
    function registryParams() internal pure returns (Parameters.Params memory) {
        return Parameters.Params({
            minStake: MIN_STAKE,
            ownerCap: type(uint64).max,
            startStake: MIN_STAKE,
            unbondingBlocks: UNBONDING,
            minVerifiers: 1,
            slashMin: 100,
            slashMax: 10_000
        });
    }

    function split() internal pure returns (Split memory) {
        return Split(7800, 1000, 600, 200, 100, 300);
    }

    /// @dev Gives tokens to an account and lets escrow and registry take them.
    function fund(address owner, uint256 amount) internal {
        for (uint256 left = amount; left > 0;) {
            uint256 part = left > token.FAUCET_MAX() ? token.FAUCET_MAX() : left;
            token.faucet(owner, part);
            left -= part;
        }
        vm.prank(owner);
        token.approve(address(escrow), type(uint256).max);
        vm.prank(owner);
        token.approve(address(registry), type(uint256).max);
    }

    function signed(uint256 key, bytes32 digest) internal pure returns (bytes memory) {
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(key, digest);
        return abi.encodePacked(r, s, v);
    }

    /// @dev The block's number after any roll. The optimizer takes block.number for a constant of the transaction.
    function height() internal view returns (uint64) {
        return uint64(vm.getBlockNumber());
    }

    /// @dev Writes down a figure, which assurance/gas.mjs compares with the committed one.
    function measured(string memory what, uint256 gas) internal {
        vm.snapshotValue("gas", what, gas);
    }

    function bound(uint256 x, uint256 low, uint256 high) internal pure returns (uint256) {
        return low + x % (high - low + 1);
    }

    function eq(uint256 got, uint256 want, string memory what) internal pure {
        require(got == want, string.concat(what, ": ", text(got), " instead of ", text(want)));
    }

    function eq(address got, address want, string memory what) internal pure {
        require(got == want, what);
    }

    function eq(bytes32 got, bytes32 want, string memory what) internal pure {
        require(got == want, what);
    }

    function yes(bool condition, string memory what) internal pure {
        require(condition, what);
    }

    function text(uint256 n) internal pure returns (string memory s) {
        if (n == 0) return "0";
        for (; n > 0; n /= 10) {
            s = string.concat(string(abi.encodePacked(bytes1(uint8(48 + n % 10)))), s);
        }
    }
}

/// @notice A slow, obvious account tree of sixteen accounts, with the state after every epoch: the tests' oracle.
contract Book {
    uint256 public constant SIZE = 16;

    struct State {
        uint64[SIZE] credited;
        uint64[SIZE] debited;
    }

    mapping(uint64 epoch => State) private states;
    mapping(uint64 epoch => Posted) private epochs;

    function credited(uint64 epoch, uint32 account) external view returns (uint64) {
        return states[epoch].credited[account];
    }

    function debited(uint64 epoch, uint32 account) external view returns (uint64) {
        return states[epoch].debited[account];
    }

    function posted(uint64 epoch) external view returns (Posted memory) {
        return epochs[epoch];
    }

    /// @notice Starts an epoch from the state after the one before.
    function begin(uint64 epoch) external {
        states[epoch] = states[epoch - 1];
    }

    function pay(uint64 epoch, uint32 from, uint32 to, uint64 amount) external {
        states[epoch].debited[from] += amount;
        states[epoch].credited[to] += amount;
    }

    function set(uint64 epoch, uint32 account, uint64 credits, uint64 debits) external {
        states[epoch].credited[account] = credits;
        states[epoch].debited[account] = debits;
    }

    function store(Posted calldata p) external {
        epochs[p.header.number] = p;
    }

    function root(uint64 epoch) external view returns (bytes32) {
        bytes32 h = level(epoch, 4, 0);
        for (uint256 i = 4; i < Ledger.DEPTH; i++) {
            h = pair(h, 0);
        }
        return h >> 8;
    }

    function path(uint64 epoch, uint32 account) external view returns (bytes memory siblings) {
        uint24 bitmap;
        for (uint256 height = 0; height < 4; height++) {
            bytes32 sibling = level(epoch, height, (account >> height) ^ 1);
            if (sibling == 0) continue;
            bitmap |= uint24(1 << height);
            siblings = abi.encodePacked(siblings, sibling);
        }
        siblings = abi.encodePacked(bitmap, siblings);
    }

    function level(uint64 epoch, uint256 height, uint256 i) private view returns (bytes32) {
        if (height == 0) {
            State storage s = states[epoch];
            if (s.credited[i] == 0 && s.debited[i] == 0) return 0;
            return keccak256(abi.encodePacked(uint8(0), uint32(i), uint128(s.credited[i]), uint128(s.debited[i])));
        }
        return pair(level(epoch, height - 1, 2 * i), level(epoch, height - 1, 2 * i + 1));
    }

    function pair(bytes32 left, bytes32 right) private pure returns (bytes32) {
        if (left == 0 && right == 0) return 0;
        return keccak256(abi.encodePacked(uint8(1), left, right));
    }
}
