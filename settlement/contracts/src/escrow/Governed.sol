// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {IEscrow} from "../lib/Interfaces.sol";
import {Rules, Split} from "../lib/Types.sol";

/// @title What the escrow obeys: who else belongs to the suite, the governed numbers, pauses and the clock they stop
/// @notice No key is privileged. The deployer connects the contracts once and is then nobody; the governor adds versions
/// of the rules within bounds that nobody can move; the brake pauses for a bounded time.
abstract contract Governed is IEscrow {
    /// @notice The contracts of the suite that the escrow listens to.
    struct Links {
        address registry; // says when enough verifiers are there
        address[] courts; // may strike epochs
        address slasher; // may forfeit securities
        address governor; // the timelock: adds rules, pauses
        address brake; // pauses
    }

    /// @notice Lowest and highest value of each governed number, fixed at deployment. A split's are in `checkSplit`.
    struct Bounds {
        uint32 minWindow; // blocks
        uint32 maxWindow; // blocks
        uint32 minLife; // blocks
        uint32 maxLife; // blocks
        uint64 lowestBond; // gwei, not zero
        uint64 highestBond; // gwei
    }

    /// @dev Blocks that the clock does not count: from start on, before until.
    struct Stop {
        uint64 start;
        uint64 until;
        uint64 before; // blocks of all earlier stops
    }

    /// @notice The longest pause in blocks, about 14 days of 12 seconds, and the shortest time between two pauses: the
    /// brake can slow withdrawals down, not hold them for ever.
    uint64 public constant MAX_PAUSE = 100_800;
    uint64 public constant MIN_GAP = 100_800;
    /// @notice How many versions there can be: an entry of the queue stores its version in a byte.
    uint32 public constant MAX_VERSIONS = 255;

    uint32 private immutable minWindow;
    uint32 private immutable maxWindow;
    uint32 private immutable minLife;
    uint32 private immutable maxLife;
    uint64 private immutable lowestBond;
    uint64 private immutable highestBond;

    Head internal head_;
    address private deployer; // zero once the contracts are connected
    address public registry;
    address public slasher;
    address public governor;
    address public brake;
    mapping(address contract_ => bool) public isCourt;
    mapping(uint32 version => Rules) internal rules;
    mapping(uint32 version => Split) internal splits;
    Stop[] private stops; // ascending, disjoint

    event Connected(Links links);
    event RulesAdded(uint32 indexed version, Rules rules, Split split);
    event Paused(uint64 until, address by);
    event Unpaused(address by);

    error NotDeployer(address deployer);
    error AlreadyConnected();
    error NotConnected();
    error NotGovernor(address governor);
    error NotBrake(address brake);
    error NotCourt(address caller);
    error NotSlasher(address slasher);
    error ZeroAddress();
    error BadBounds();
    /// @notice A governed number lies outside its bounds.
    error OutOfBounds(bytes32 name, uint256 value, uint256 low, uint256 high);
    error BadSplit(uint256 sum);
    /// @notice Rules can be added from this block on: the newest must be in force and the ones before it retired.
    error RulesPending(uint64 from);
    error TooManyVersions(uint32 max);
    error PauseOutOfRange(uint64 until, uint64 latest);
    error PauseTooSoon(uint64 from);
    error IsPaused(uint64 until);
    error NotPaused();

    constructor(Bounds memory b, Rules memory r, Split memory s) {
        bool ordered = b.minWindow <= b.maxWindow && b.minLife <= b.maxLife && b.lowestBond <= b.highestBond;
        // Blocks fit 32 bits together with any window, which the slots of settlers and rewards count on.
        bool small = b.maxWindow <= 1 << 30 && b.maxLife <= 1 << 30;
        if (!ordered || !small || b.minWindow == 0 || b.minLife == 0 || b.lowestBond == 0) revert BadBounds();
        (minWindow, maxWindow, minLife, maxLife) = (b.minWindow, b.maxWindow, b.minLife, b.maxLife);
        (lowestBond, highestBond) = (b.lowestBond, b.highestBond);
        deployer = msg.sender;
        r.activeAt = 0;
        store(1, r, s);
    }

    /// @notice Tells the escrow the other contracts, once and for ever. Only its deployer.
    function connect(Links calldata links) external {
        if (deployer == address(0)) revert AlreadyConnected();
        if (msg.sender != deployer) revert NotDeployer(deployer);
        deployer = address(0);
        (registry, slasher, governor, brake) = (links.registry, links.slasher, links.governor, links.brake);
        bool missing = registry == address(0) || slasher == address(0) || governor == address(0) || brake == address(0);
        if (missing || links.courts.length == 0) revert ZeroAddress();
        for (uint256 i = 0; i < links.courts.length; i++) {
            if (links.courts[i] == address(0)) revert ZeroAddress();
            isCourt[links.courts[i]] = true;
        }
        emit Connected(links);
    }

    /// @notice Adds the next version of the rules. They can be used one voucher life later; those before them stay good
    /// for the vouchers that name them, see retiresAt. Only the governor.
    /// @dev At most two versions are in use at a time: the newest must be in force and all before the last retired.
    /// @param r activeAt is ignored: the contract sets it
    function addRules(Rules memory r, Split memory s) external {
        if (msg.sender != governor) revert NotGovernor(governor);
        uint32 version = head_.params;
        if (version == MAX_VERSIONS) revert TooManyVersions(MAX_VERSIONS);
        uint64 from = rules[version].activeAt;
        if (version > 1 && retiresAt(version - 1) + 1 > from) from = retiresAt(version - 1) + 1;
        if (block.number < from) revert RulesPending(from);
        r.activeAt = uint64(block.number) + rules[version].voucherLife;
        store(version + 1, r, s);
    }

    /// @notice Stops new epochs, payments out of requests and the clock of requests until a block. Claims go on, and so
    /// do challenges. Only the brake or the governor.
    function pause(uint64 until) external {
        requireBrake();
        uint64 now_ = uint64(block.number);
        uint64 last = head_.pausedUntil;
        if (last != 0 && now_ < last + MIN_GAP) revert PauseTooSoon(last + MIN_GAP);
        if (until <= now_ || until > now_ + MAX_PAUSE) revert PauseOutOfRange(until, now_ + MAX_PAUSE);
        head_.pausedUntil = uint40(until);
        stop(now_, until);
        emit Paused(until, msg.sender);
    }

    /// @notice Ends a pause early. Only the brake or the governor.
    function unpause() external {
        requireBrake();
        if (block.number >= head_.pausedUntil) revert NotPaused();
        // The newest stop reaches to the end of the pause, whatever was joined with it.
        head_.pausedUntil = uint40(block.number);
        stops[stops.length - 1].until = uint64(block.number);
        emit Unpaused(msg.sender);
    }

    /// @notice What every post reads and writes.
    function head() external view returns (Head memory) {
        return head_;
    }

    /// @notice A version of the rules; all zero when unknown.
    function rulesOf(uint32 version) external view returns (Rules memory) {
        return rules[version];
    }

    /// @notice A version of the split; all zero when unknown.
    function splitOf(uint32 version) external view returns (Split memory) {
        return splits[version];
    }

    /// @notice Lowest and highest value of every governed number but the split.
    function bounds() external view returns (Bounds memory) {
        return Bounds(minWindow, maxWindow, minLife, maxLife, lowestBond, highestBond);
    }

    /// @notice Last reference block, inclusive, of an epoch by this version: one of its voucher lives after the next
    /// version began; type(uint64).max for the newest, 0 for an unknown one. Time in which the clock stood is added.
    function retiresAt(uint32 version) public view returns (uint64) {
        uint32 newest = head_.params;
        if (version == 0 || version > newest) return 0;
        if (version == newest) return type(uint64).max;
        return lastBlockOf(clockAt(rules[version + 1].activeAt) + rules[version].voucherLife);
    }

    /// @notice Blocks that the clock of requests has counted before a block. It stands while the escrow is paused, and
    /// the time in which epochs were posted that fell does not count: what had time when they were posted has it still
    /// when they are posted again.
    function clockAt(uint64 blockNumber) public view returns (uint64) {
        for (uint256 i = stops.length; i > 0; i--) {
            Stop memory s = stops[i - 1];
            if (blockNumber < s.start) continue;
            uint64 end = blockNumber < s.until ? blockNumber : s.until;
            return blockNumber - s.before - (end - s.start);
        }
        return blockNumber;
    }

    /// @dev The clock now.
    function clock() internal view returns (uint64) {
        return clockAt(uint64(block.number));
    }

    /// @dev Last block at which the clock shows a value.
    function lastBlockOf(uint64 time) private view returns (uint64) {
        for (uint256 i = stops.length; i > 0; i--) {
            Stop memory s = stops[i - 1];
            if (time >= s.start - s.before) return time + s.before + (s.until - s.start);
        }
        return time;
    }

    /// @dev First block at which the clock shows a value or more.
    function firstBlockOf(uint64 time) internal view returns (uint64) {
        return time == 0 ? 0 : lastBlockOf(time - 1) + 1;
    }

    /// @dev Takes the blocks from start on, before until, off the clock. Start is not later than now: no stop in the past
    /// may move a value that somebody relied on, which the callers see to.
    function stop(uint64 start, uint64 until) internal {
        while (stops.length != 0 && stops[stops.length - 1].start >= start) {
            uint64 end = stops[stops.length - 1].until;
            if (end > until) until = end;
            stops.pop();
        }
        if (stops.length == 0) {
            stops.push(Stop(start, until, 0));
            return;
        }
        Stop storage s = stops[stops.length - 1];
        if (s.until < start) {
            stops.push(Stop(start, until, s.before + (s.until - s.start)));
        } else if (s.until < until) {
            s.until = until;
        }
    }

    /// @dev The longest voucher life and window of the versions in use, blocks.
    function longest() internal view returns (uint64 life, uint64 window) {
        uint32 version = head_.params;
        Rules memory r = rules[version];
        (life, window) = (r.voucherLife, r.challengeWindow);
        if (version == 1 || retiresAt(version - 1) < block.number) return (life, window);
        r = rules[version - 1];
        if (r.voucherLife > life) life = r.voucherLife;
        if (r.challengeWindow > window) window = r.challengeWindow;
    }

    function requireRunning() internal view {
        uint64 until = head_.pausedUntil;
        if (block.number < until) revert IsPaused(until);
    }

    function requireBrake() private view {
        if (msg.sender != brake && msg.sender != governor) revert NotBrake(brake);
    }

    function store(uint32 version, Rules memory r, Split memory s) private {
        within("challengeWindow", r.challengeWindow, minWindow, maxWindow);
        within("voucherLife", r.voucherLife, minLife, maxLife);
        within("minBond", r.minBond, lowestBond, highestBond);
        checkSplit(s);
        head_.params = uint24(version);
        rules[version] = r;
        splits[version] = s;
        emit RulesAdded(version, r, s);
    }

    /// @dev In basis points. The low bounds keep everyone's work paid, the high ones keep most of a price with who
    /// makes the picture.
    function checkSplit(Split memory s) private pure {
        uint256 sum = uint256(s.miner) + s.verifiers + s.auditors + s.publisher + s.settler + s.treasury;
        if (sum != 10_000) revert BadSplit(sum);
        within("miner", s.miner, 5000, 9500);
        within("verifiers", s.verifiers, 200, 3000);
        within("auditors", s.auditors, 100, 2000);
        within("publisher", s.publisher, 0, 1000);
        within("settler", s.settler, 10, 1000);
        within("treasury", s.treasury, 0, 1000);
    }

    function within(bytes32 name, uint256 value, uint256 low, uint256 high) private pure {
        if (value < low || value > high) revert OutOfBounds(name, value, low, high);
    }
}
