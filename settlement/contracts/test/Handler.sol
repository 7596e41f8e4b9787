// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Book} from "./Base.sol";
import {Poster} from "./Poster.sol";
import {Escrow} from "../src/escrow/Escrow.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Header, Posted, Rules, Totals} from "../src/lib/Types.sol";

/// @notice Plays every role, honest and hostile, on one escrow, and keeps its own account of what must hold.
/// @dev A payment is a voucher with a number of its own; a right epoch pays vouchers that no standing epoch paid, within
/// the payers' limits. `prove` is a court: it strikes a wrong epoch, at the latest in the last block of its window.
contract Handler is Poster {
    uint32 public constant FIRST = 2; // accounts of owners: 2 to 5; 0 and 1 are treasury and pool
    uint32 public constant FIRST_SETTLER = 6; // 6 and 7 are honest
    uint32 public constant HOSTILE = 8;
    uint32 public constant ACCOUNTS = 9;
    address private constant WATCHER = address(0xbeef);
    address private constant ACCOMPLICE = address(0xacc0);

    struct Payment {
        uint32 from;
        uint32 to;
        uint64 amount;
        uint64 epoch; // the standing epoch that paid it; 0: none
    }

    Payment[] private payments;
    mapping(uint64 epoch => uint256[]) private paidIn;
    uint64[] private wrong; // standing wrong epochs, ascending

    mapping(bytes32 action => uint256) public done;
    mapping(uint32 account => uint256) public given; // gwei of vouchers to an account, each counted once
    mapping(uint32 account => uint64) public bondOf;
    mapping(uint32 account => uint64) private securityOf;
    uint256 public bonds;
    uint256 public securities;
    uint256 public rewards; // gwei kept for the challengers of HOSTILE
    uint256 public gifts; // gwei sent to the escrow by nobody's leave
    address private rewardTo;
    string public fault; // what broke, if anything did
    uint256 private clock; // block of the last call that did not revert

    constructor() {
        deploy();
        start();
        book = new Book();
        for (uint32 i = FIRST; i < ACCOUNTS; i++) {
            address owner = ownerOf(i);
            fund(owner, 1_000_000 ether);
            if (i >= FIRST_SETTLER) continue;
            vm.prank(owner);
            escrow.deposit(owner, 100 ether);
        }
        for (uint32 i = FIRST_SETTLER; i < ACCOUNTS; i++) {
            addBond(i, 2 * MIN_BOND);
        }
        clock = height();
    }

    /// @dev A call that reverts takes its effects back, but not the blocks that it let pass: the next one starts where
    /// the last good one ended.
    modifier onTime() {
        vm.roll(clock);
        _;
        clock = height();
    }

    function world() external view returns (Escrow, LimnToken, Book) {
        return (escrow, token, book);
    }

    function ownerOf(uint32 account) public view returns (address) {
        return account == 0 ? treasury : address(uint160(0x10000 + account));
    }

    /// @notice The last standing epoch before the first wrong one.
    function lastRight() public view returns (uint64) {
        return wrong.length == 0 ? escrow.head().last : wrong[0] - 1;
    }

    function broke(string memory what) private {
        if (bytes(fault).length == 0) fault = what;
    }

    function owners(uint256 seed) private pure returns (uint32) {
        return uint32(bound(seed, FIRST, FIRST_SETTLER - 1));
    }

    /// @dev What a fuzzer draws is mostly small, or the same again.
    function mix(uint256 seed) private view returns (uint256) {
        return uint256(keccak256(abi.encode(seed, clock, payments.length)));
    }

    /// @dev Runs on, but never past the window of a wrong epoch: its watcher proves it in time.
    function pass(uint256 blocks) private {
        uint256 target = height() + blocks;
        while (wrong.length != 0) {
            uint256 finalAt = book.posted(wrong[0]).finalAt;
            if (finalAt > target) break;
            if (finalAt > height() + 1) vm.roll(finalAt - 1);
            convict(wrong[0], WATCHER);
        }
        if (target > height()) vm.roll(target);
    }

    // Owners

    function deposit(uint256 who, uint256 amount, uint256 from) external onTime {
        (address owner, address giver) = (ownerOf(owners(who)), ownerOf(owners(from)));
        amount = bound(amount, 1, 1000e9) * 1 gwei;
        vm.prank(giver);
        escrow.deposit(owner, amount);
        done["deposit"]++;
    }

    function lockSecurity(uint256 who, uint256 amount) external onTime {
        uint32 account = owners(who);
        uint64 gweis = uint64(bound(amount, 1, 1000e9));
        vm.prank(ownerOf(account));
        escrow.lockSecurity(ownerOf(account), uint256(gweis) * 1 gwei);
        (securityOf[account], securities) = (securityOf[account] + gweis, securities + gweis);
        done["lock"]++;
    }

    function unlock(uint256 who) external onTime {
        vm.prank(ownerOf(owners(who)));
        escrow.requestUnlock();
        done["unlock"]++;
    }

    function withdrawSecurity(uint256 who) external onTime {
        uint32 account = owners(who);
        address owner = ownerOf(account);
        uint256 had = token.balanceOf(owner);
        vm.prank(owner);
        escrow.withdrawSecurity();
        if (token.balanceOf(owner) - had != uint256(securityOf[account]) * 1 gwei) broke("a security came back changed");
        (securities, securityOf[account]) = (securities - securityOf[account], 0);
        done["withdrawSecurity"]++;
    }

    /// @notice The slasher takes the security of a payer that gave two vouchers one number: the first owner, sometimes.
    function forfeit(uint256 seed) external onTime {
        seed = mix(seed);
        if (seed % 8 != 0) return;
        vm.prank(ESCROW_SLASHER);
        if (escrow.forfeitSecurity(FIRST) != securityOf[FIRST]) broke("another security was forfeited");
        (securities, securityOf[FIRST]) = (securities - securityOf[FIRST], 0);
        done["forfeit"]++;
    }

    function requestWithdraw(uint256 who, uint256 amount) external onTime {
        requestWithdraw_(who, amount);
    }

    function requestWithdraw_(uint256 who, uint256 amount) private {
        uint32 account = owners(who);
        (uint64 deposited, uint64 withdrawn,,) = escrow.funds(account);
        vm.prank(ownerOf(account));
        escrow.requestWithdraw(uint64(bound(amount, 0, deposited - withdrawn)));
        done["request"]++;
    }

    /// @notice Somebody carries a withdrawal out, against a recent epoch, right, wrong or void.
    function withdrawAny(uint256 seed) external onTime {
        seed = mix(seed);
        withdrawFrom(recent(seed), owners(seed >> 8));
    }

    function withdrawFrom(uint64 number, uint32 account) private {
        (address owner, uint256 escrowHad) = (ownerOf(account), token.balanceOf(address(escrow)));
        uint256 ownerHad = token.balanceOf(owner);
        withdraw(address(0xca11), number, account);
        if (number > lastRight()) broke("a withdrawal against an epoch that falls");
        if (token.balanceOf(owner) - ownerHad != escrowHad - token.balanceOf(address(escrow))) broke("a stray payment");
        done["withdraw"]++;
    }

    /// @notice A payer that asks and waits until it gets.
    function leave(uint256 seed) external onTime {
        seed = mix(seed);
        requestWithdraw_(seed >> 8, seed >> 16);
        (, uint64 due) = escrow.requestOf(owners(seed >> 8));
        if (due + 1 > height()) pass(due + 1 - height());
        resume();
        postHonest_(seed >> 24, height() - 1);
        uint64 number = lastRight();
        pass(book.posted(number).finalAt - height());
        withdrawFrom(number, owners(seed >> 8));
    }

    /// @dev Waits for the end of a pause.
    function resume() private {
        uint64 until = escrow.head().pausedUntil;
        if (until > height()) pass(until - height());
    }

    /// @notice Somebody claims for an account, from a recent epoch, right, wrong or void, with right or wrong totals.
    function claimAny(uint256 seed) external onTime {
        seed = mix(seed);
        // Most of the claims come for what is right, when they may.
        uint64 number = (seed >> 252) & 3 == 0 ? recent(seed) : lastRight();
        uint64 finalAt = book.posted(number).finalAt;
        if (seed >> 254 != 0 && finalAt > height()) pass(finalAt - height());
        uint32 account = payee(number, uint32(bound(seed >> 8, 0, ACCOUNTS - 1)));
        (, uint96 claimed) = escrow.accounts(account);
        Totals memory t = totals(number, account);
        bool honest = (seed >> 250) & 7 != 0;
        if (!honest) t.credited += uint64(bound(seed >> 16, 1, 1e9));
        (address owner, uint256 escrowHad) = (ownerOf(account), token.balanceOf(address(escrow)));
        uint256 ownerHad = token.balanceOf(owner);
        Posted memory p = book.posted(number);
        vm.prank(address(0xca11));
        escrow.claim(p, account, t);
        uint256 due = (uint256(t.credited) - claimed) * 1 gwei;
        if (!honest) broke("a claim with wrong totals");
        if (number > lastRight()) broke("a claim against an epoch that falls");
        if (token.balanceOf(owner) - ownerHad != due) broke("a claim that paid not all, or not the owner");
        if (escrowHad - token.balanceOf(address(escrow)) != due) broke("a claim that paid too much");
        done["claim"]++;
    }

    /// @dev An account with something to claim, if there is one; the search begins at the given one.
    function payee(uint64 number, uint32 from) private view returns (uint32) {
        for (uint32 i = 0; i < ACCOUNTS; i++) {
            uint32 account = (from + i) % ACCOUNTS;
            (address owner, uint96 claimed) = escrow.accounts(account);
            if (owner != address(0) && book.credited(number, account) > claimed) return account;
        }
        return from;
    }

    function recent(uint256 seed) private view returns (uint64) {
        uint64 last = escrow.head().last;
        // One above the last, too: it may have been posted and have fallen.
        return uint64(bound(seed & 0xff, last > 2 ? last - 2 : 1, last + 1));
    }

    // Settlers

    function addBond(uint32 account, uint64 gweis) private {
        address owner = ownerOf(account);
        vm.prank(owner);
        escrow.postBond(owner, uint256(gweis) * 1 gwei);
        (bondOf[account], bonds) = (bondOf[account] + gweis, bonds + gweis);
        done["bond"]++;
    }

    function bond(uint256 who, uint256 amount) external onTime {
        uint32 account = uint32(bound(who, FIRST_SETTLER, HOSTILE));
        if (account == HOSTILE) takeReward_();
        addBond(account, uint64(bound(amount, 1e9, 20e9)));
    }

    function exit(uint256 who) external onTime {
        // Rarely, or no epoch would ever be posted.
        if (who % 8 != 0) return;
        vm.prank(ownerOf(uint32(bound(who / 8, FIRST_SETTLER, HOSTILE))));
        escrow.requestBondExit();
        done["exit"]++;
    }

    function withdrawBond(uint256 who) external onTime {
        withdrawBond_(uint32(bound(who, FIRST_SETTLER, HOSTILE)));
    }

    /// @notice A settler that ends its work and waits for its bond.
    function retire(uint256 seed) external onTime {
        seed = mix(seed);
        uint32 account = uint32(bound(seed, FIRST_SETTLER, HOSTILE));
        vm.prank(ownerOf(account));
        escrow.requestBondExit();
        pass(bound(seed >> 8, 0, 48));
        resume();
        withdrawBond_(account);
    }

    function withdrawBond_(uint32 account) private {
        address owner = ownerOf(account);
        uint256 had = token.balanceOf(owner);
        vm.prank(owner);
        escrow.withdrawBond();
        if (token.balanceOf(owner) - had != uint256(bondOf[account]) * 1 gwei) broke("a bond came back changed");
        if (account == HOSTILE && wrong.length != 0) broke("a bond left before its epochs were final");
        (bonds, bondOf[account]) = (bonds - bondOf[account], 0);
        done["withdrawBond"]++;
    }

    /// @dev Makes sure that a settler can post; false while it must wait.
    function prepare(uint32 account) private returns (bool) {
        if (height() < escrow.head().pausedUntil) return false;
        (address operator, uint64 held,) = escrow.settlers(account);
        uint64 least = escrow.rulesOf(escrow.head().params).minBond + MIN_BOND;
        if (account == HOSTILE && rewardTo != address(0)) {
            (,, uint32 releasedAt) = escrow.rewards(HOSTILE);
            if (height() < releasedAt) return false;
            takeReward_();
        }
        if (operator == address(0) || held < least) addBond(account, held < least ? least - held : 1e9);
        return true;
    }

    /// @dev The newest rules in use at a block.
    function versionAt(uint64 refBlock) private view returns (uint32 version) {
        version = escrow.head().params;
        while (escrow.rulesOf(version).activeAt > refBlock) {
            version--;
        }
    }

    function postNow(uint32 account, Header memory h) private {
        vm.prank(ownerOf(account));
        try escrow.postEpoch(h) {}
        catch {
            broke("a prepared settler could not post");
        }
        book.store(Posted(h, height(), escrow.head().finalAt));
        done["post"]++;
        pass(1);
    }

    function limitLeft(uint64 number, uint32 account, uint64 refBlock) private view returns (uint64) {
        uint64 limit = escrow.debitLimit(account, refBlock);
        uint64 spent = book.debited(number, account);
        // A payer may have asked back what it had spent; then nothing is free, and nobody is to blame.
        return limit > spent ? limit - spent : 0;
    }

    function payIn(uint64 number, uint256 id) private {
        Payment storage p = payments[id];
        book.pay(number, p.from, p.to, p.amount);
        p.epoch = number;
        paidIn[number].push(id);
    }

    function give(uint32 from, uint32 to, uint64 amount) private returns (uint256) {
        payments.push(Payment(from, to, amount, 0));
        given[to] += amount;
        return payments.length - 1;
    }

    /// @notice A right epoch, whatever it stands on: vouchers within the limits at a recent reference block.
    function postHonest(uint256 seed) external onTime {
        seed = mix(seed);
        uint64 floor = escrow.head().refBlock;
        if (floor + 200 < height()) floor = height() - 200;
        postHonest_(seed, uint64(bound(seed >> 40, floor, height() - 1)));
    }

    function postHonest_(uint256 seed, uint64 refBlock) private {
        uint32 settler = uint32(bound(seed >> 32, FIRST_SETTLER, HOSTILE - 1));
        if (!prepare(settler)) return;
        uint64 number = begin();
        uint64 moved = 0;
        for (uint256 i = 0; i < 3; i++) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint32 from = owners(seed);
            uint64 amount = uint64(bound(seed >> 16, 0, limitLeft(number, from, refBlock)));
            payIn(number, give(from, uint32(bound(seed >> 8, 0, HOSTILE - 1)), amount));
            moved += amount;
        }
        postNow(settler, headerAt(number, settler, moved, refBlock));
    }

    function begin() private returns (uint64 number) {
        number = escrow.head().last + 1;
        book.begin(number);
        delete paidIn[number];
    }

    function headerAt(uint64 number, uint32 settler, uint64 moved, uint64 refBlock) private returns (Header memory h) {
        h = headerOf(number, settler, 3, moved);
        (h.refBlock, h.refHash, h.params) = (refBlock, blockhash(refBlock), versionAt(refBlock));
    }

    /// @notice A wrong epoch: an overdraft, a voucher paid again, or money from nowhere.
    function postHostile(uint256 seed) external onTime {
        seed = mix(seed);
        postHostile_(seed);
    }

    function postHostile_(uint256 seed) private {
        if (!prepare(HOSTILE)) return;
        uint64 number = begin();
        uint64 refBlock = height() - 1;
        uint32 from = owners(seed);
        uint64 amount = limitLeft(number, from, refBlock) + uint64(bound(seed >> 8, 1, 1e12));
        uint256 kind = (seed >> 16) % 3;
        if (kind == 0) {
            book.pay(number, from, owners(seed >> 24), amount);
        } else if (kind == 1) {
            amount = 1 + payAgain(number, seed >> 32);
            book.pay(number, from, owners(seed >> 24), 1);
        } else {
            book.set(number, from, book.credited(number, from) + amount, book.debited(number, from));
        }
        wrong.push(number);
        done["wrong"]++;
        postNow(HOSTILE, headerAt(number, HOSTILE, amount, refBlock));
    }

    function payAgain(uint64 number, uint256 seed) private returns (uint64) {
        Payment storage p = payments[bound(seed, 0, payments.length - 1)];
        book.pay(number, p.from, p.to, p.amount);
        return p.amount;
    }

    /// @notice A settler hides a wrong epoch below a decoy, and its accomplice proves the decoy first.
    function postDecoy(uint256 seed) external onTime {
        seed = mix(seed);
        postHostile_(seed);
        postHostile_(seed >> 64);
        if (wrong.length < 2) return;
        convict(wrong[wrong.length - 1], ACCOMPLICE);
        done["decoy"]++;
    }

    // Courts

    /// @notice A watcher, or an accomplice, proves one of the wrong epochs.
    function prove(uint256 seed) external onTime {
        seed = mix(seed);
        if (wrong.length == 0) return;
        convict(wrong[bound(seed, 0, wrong.length - 1)], seed >> 255 == 1 ? WATCHER : ACCOMPLICE);
    }

    /// @dev Strikes a wrong epoch, then honest settlers post again what fell with it.
    function convict(uint64 number, address challenger) private {
        uint64 last = escrow.head().last;
        Posted memory p = book.posted(number);
        vm.prank(ESCROW_COURT);
        try escrow.strike(p, challenger) {}
        catch {
            broke("a wrong epoch could not be struck");
            return;
        }
        while (wrong.length != 0 && wrong[wrong.length - 1] >= number) {
            wrong.pop();
        }
        uint64 reward = bondOf[HOSTILE] / 2;
        (bonds, bondOf[HOSTILE]) = (bonds - bondOf[HOSTILE], 0);
        (rewards, rewardTo) = (rewards + reward, challenger);
        done["strike"]++;
        postAgain(number, last);
    }

    /// @dev What fell with a wrong epoch is posted again in the next block, and must still fit: nobody loses by it.
    function postAgain(uint64 number, uint64 last) private {
        uint256[] memory fallen = collect(number, last);
        // On top of another wrong epoch nobody posts again, nor in a pause.
        if (wrong.length != 0 || fallen.length == 0 || height() < escrow.head().pausedUntil) return;
        uint64 refBlock = height();
        vm.roll(height() + 1);
        if (!prepare(FIRST_SETTLER)) return;
        begin();
        uint64 moved = 0;
        for (uint256 i = 0; i < fallen.length; i++) {
            Payment storage p = payments[fallen[i]];
            if (p.amount > limitLeft(number, p.from, refBlock)) broke("what fell does not fit again");
            payIn(number, fallen[i]);
            moved += p.amount;
        }
        Header memory h = headerAt(number, FIRST_SETTLER, moved, refBlock);
        h.params = book.posted(number).header.params;
        vm.prank(ownerOf(FIRST_SETTLER));
        try escrow.postEpoch(h) {
            book.store(Posted(h, height(), escrow.head().finalAt));
        } catch {
            broke("what fell cannot be posted again");
        }
        vm.roll(height() + 1);
        done["again"]++;
    }

    /// @dev The vouchers of right epochs that fell.
    function collect(uint64 number, uint64 last) private returns (uint256[] memory fallen) {
        uint256 n = 0;
        for (uint64 e = number; e <= last; e++) {
            n += paidIn[e].length;
        }
        fallen = new uint256[](n);
        for (uint64 e = number; e <= last; e++) {
            for (uint256 i = 0; i < paidIn[e].length; i++) {
                fallen[--n] = paidIn[e][i];
                payments[fallen[n]].epoch = 0;
            }
            delete paidIn[e];
        }
    }

    /// @notice Somebody looks for an account that a right epoch overdrew, after whatever its owner did since.
    function accuse(uint256 seed) external onTime {
        seed = mix(seed);
        uint64 last = lastRight();
        if (last == 0) return;
        uint64 number = uint64(bound(seed, last > 4 ? last - 4 : 1, last));
        uint32 account = owners(seed >> 8);
        uint64 debited = book.debited(number, account);
        if (debited == book.debited(number - 1, account)) return;
        uint64 refBlock = book.posted(number).header.refBlock;
        if (height() >= book.posted(number).finalAt) return;
        if (debited > escrow.debitLimit(account, refBlock)) broke("a right epoch became an overdraft");
        done["accuse"]++;
    }

    function takeReward() external onTime {
        takeReward_();
    }

    function takeReward_() private {
        uint256 had = token.balanceOf(rewardTo);
        if (rewardTo == address(0)) return;
        escrow.takeReward(HOSTILE);
        // The accomplice that proved a decoy has nothing once the epoch below it is proved.
        if (token.balanceOf(rewardTo) - had != rewards * 1 gwei) broke("a reward went astray");
        if (wrong.length != 0) broke("a reward left before the settler's epochs were final");
        (rewards, rewardTo) = (0, address(0));
        done["reward"]++;
    }

    // Time, governance, strangers

    function wait_(uint256 blocks) external onTime {
        pass(bound(blocks, 1, LIFE));
        done["wait"]++;
    }

    function pause(uint256 seed) external onTime {
        seed = mix(seed);
        // Past the rest after the last pause, but not often: nothing else happens meanwhile.
        if (seed % 16 != 0) return;
        uint64 last = escrow.head().pausedUntil;
        if (last != 0 && last + 100_800 > height()) pass(last + 100_800 - height());
        vm.prank(ESCROW_BRAKE);
        escrow.pause(uint64(height() + bound(seed >> 8, 1, 24)));
        done["pause"]++;
    }

    function unpause() external onTime {
        vm.prank(ESCROW_BRAKE);
        escrow.unpause();
        done["unpause"]++;
    }

    function addRules(uint256 seed) external onTime {
        seed = mix(seed);
        Rules memory r = Rules(0, uint32(bound(seed, 2, 32)), uint32(bound(seed >> 8, 4, 64)), MIN_BOND);
        vm.prank(ESCROW_GOVERNOR);
        escrow.addRules(r, split());
        done["rules"]++;
    }

    /// @notice A stranger tries what only others may, and sends money that nobody asked for.
    function trespass(uint256 seed) external onTime {
        seed = mix(seed);
        Posted memory p = book.posted(lastRight());
        bytes[8] memory calls = [
            abi.encodeCall(escrow.strike, (p, address(0xdef))),
            abi.encodeCall(escrow.forfeitSecurity, (owners(seed))),
            abi.encodeCall(escrow.addRules, (rules(), split())),
            abi.encodeCall(escrow.pause, (height() + 1)),
            abi.encodeCall(escrow.unpause, ()),
            abi.encodeCall(escrow.connect, (links())),
            abi.encodeCall(escrow.withdrawBond, ()),
            abi.encodeCall(escrow.postEpoch, (p.header))
        ];
        vm.prank(address(0xbad));
        (bool ok,) = address(escrow).call(calls[seed % 8]);
        if (ok) broke("a stranger was obeyed");
        token.faucet(address(escrow), 1 gwei);
        gifts++;
        done["trespass"]++;
    }
}
