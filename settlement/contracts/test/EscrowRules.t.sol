// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {EscrowBase} from "./EscrowBase.sol";
import {Epochs} from "../src/escrow/Epochs.sol";
import {Escrow} from "../src/escrow/Escrow.sol";
import {Governed} from "../src/escrow/Governed.sol";
import {Header, Rules, Split} from "../src/lib/Types.sol";

/// @notice Deployment, versions of the rules and their retirement, pauses.
contract EscrowRulesTest is EscrowBase {
    // Deployment

    function refuse(Escrow.Config memory c, bytes memory reason) private {
        vm.expectRevert(reason);
        new Escrow(c);
    }

    function outside(bytes32 name, uint256 value, uint256 low, uint256 high) private pure returns (bytes memory) {
        return abi.encodeWithSelector(Governed.OutOfBounds.selector, name, value, low, high);
    }

    function test_refusesBadConfig() external {
        bytes memory bad = abi.encodeWithSelector(Governed.BadBounds.selector);
        Escrow.Config memory c = escrowConfig(address(token));
        c.bounds.minWindow = 0;
        refuse(c, bad);
        c.bounds.minWindow = c.bounds.maxWindow + 1;
        refuse(c, bad);
        c = escrowConfig(address(token));
        c.bounds.minLife = 0;
        refuse(c, bad);
        c.bounds.minLife = c.bounds.maxLife + 1;
        refuse(c, bad);
        c = escrowConfig(address(token));
        c.bounds.lowestBond = 0;
        refuse(c, bad);
        c.bounds.lowestBond = c.bounds.highestBond + 1;
        refuse(c, bad);
        c = escrowConfig(address(token));
        c.bounds.maxWindow = (1 << 30) + 1;
        refuse(c, bad);
        c = escrowConfig(address(token));
        c.bounds.maxLife = (1 << 30) + 1;
        refuse(c, bad);
        c = escrowConfig(address(0));
        refuse(c, abi.encodeWithSelector(Governed.ZeroAddress.selector));
        c = escrowConfig(address(token));
        c.treasury = address(0);
        refuse(c, abi.encodeWithSelector(Governed.ZeroAddress.selector));
    }

    function test_firstVersion() external view {
        Rules memory r = escrow.rulesOf(1);
        eq(r.activeAt, 0, "in use at once");
        eq(r.challengeWindow, WINDOW, "window");
        eq(r.voucherLife, LIFE, "life");
        eq(r.minBond, MIN_BOND, "bond");
        eq(escrow.head().params, 1, "newest");
        eq(escrow.retiresAt(1), type(uint64).max, "the newest stays");
        eq(escrow.retiresAt(0) + escrow.retiresAt(2), 0, "unknown ones are never good");
        eq(escrow.rulesOf(2).minBond, 0, "unknown");
        eq(escrow.splitOf(1).miner, 7800, "split");
        eq(keccak256(abi.encode(escrow.bounds())), keccak256(abi.encode(bounds())), "bounds");
    }

    function test_boundsOfRules() external {
        Escrow.Config memory c = escrowConfig(address(token));
        uint32[2] memory wrong = [c.bounds.minWindow - 1, c.bounds.maxWindow + 1];
        for (uint256 i = 0; i < 2; i++) {
            c.rules.challengeWindow = wrong[i];
            refuse(c, outside("challengeWindow", wrong[i], c.bounds.minWindow, c.bounds.maxWindow));
        }
        c = escrowConfig(address(token));
        wrong = [c.bounds.minLife - 1, c.bounds.maxLife + 1];
        for (uint256 i = 0; i < 2; i++) {
            c.rules.voucherLife = wrong[i];
            refuse(c, outside("voucherLife", wrong[i], c.bounds.minLife, c.bounds.maxLife));
        }
        c = escrowConfig(address(token));
        uint64[2] memory bonds = [c.bounds.lowestBond - 1, c.bounds.highestBond + 1];
        for (uint256 i = 0; i < 2; i++) {
            c.rules.minBond = bonds[i];
            refuse(c, outside("minBond", bonds[i], c.bounds.lowestBond, c.bounds.highestBond));
        }
        // The bounds themselves are allowed.
        c.rules = Rules(0, c.bounds.minWindow, c.bounds.maxLife, c.bounds.highestBond);
        new Escrow(c);
        c.rules = Rules(0, c.bounds.maxWindow, c.bounds.minLife, c.bounds.lowestBond);
        new Escrow(c);
    }

    function test_boundsOfSplits() external {
        Escrow.Config memory c = escrowConfig(address(token));
        c.split.miner++;
        refuse(c, abi.encodeWithSelector(Governed.BadSplit.selector, uint256(10_001)));
        c.split = Split(4999, 3000, 1001, 0, 500, 500);
        refuse(c, outside("miner", 4999, 5000, 9500));
        c.split = Split(9501, 200, 100, 0, 199, 0);
        refuse(c, outside("miner", 9501, 5000, 9500));
        c.split = Split(7801, 199, 1000, 0, 1000, 0);
        refuse(c, outside("verifiers", 199, 200, 3000));
        c.split = Split(5000, 3001, 999, 0, 1000, 0);
        refuse(c, outside("verifiers", 3001, 200, 3000));
        c.split = Split(8901, 1000, 99, 0, 0, 0);
        refuse(c, outside("auditors", 99, 100, 2000));
        c.split = Split(5000, 1999, 2001, 0, 1000, 0);
        refuse(c, outside("auditors", 2001, 100, 2000));
        c.split = Split(5000, 2000, 999, 1001, 1000, 0);
        refuse(c, outside("publisher", 1001, 0, 1000));
        c.split = Split(9491, 400, 100, 0, 9, 0);
        refuse(c, outside("settler", 9, 10, 1000));
        c.split = Split(5000, 2000, 1999, 0, 1001, 0);
        refuse(c, outside("settler", 1001, 10, 1000));
        c.split = Split(5000, 2000, 999, 0, 1000, 1001);
        refuse(c, outside("treasury", 1001, 0, 1000));
        c.split = Split(9490, 400, 100, 0, 10, 0);
        new Escrow(c);
    }

    function test_connectOnce() external {
        Governed.Links memory l = links();
        vm.expectRevert(Governed.AlreadyConnected.selector);
        escrow.connect(l);
        Escrow other = new Escrow(escrowConfig(address(token)));
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Governed.NotDeployer.selector, address(this)));
        other.connect(l);
        for (uint256 i = 0; i < 6; i++) {
            l = links();
            if (i == 0) l.registry = address(0);
            if (i == 1) l.courts = new address[](0);
            if (i == 2) l.courts = new address[](2);
            if (i == 3) l.slasher = address(0);
            if (i == 4) l.governor = address(0);
            if (i == 5) l.brake = address(0);
            vm.expectRevert(Governed.ZeroAddress.selector);
            other.connect(l);
        }
        l = links();
        other.connect(l);
        yes(other.isCourt(ESCROW_COURT) && !other.isCourt(address(this)), "courts");
        eq(other.registry(), address(registry), "registry");
        eq(other.slasher(), ESCROW_SLASHER, "slasher");
        eq(other.governor(), ESCROW_GOVERNOR, "governor");
        eq(other.brake(), ESCROW_BRAKE, "brake");
    }

    // Versions

    function test_onlyTheGovernorAddsRules() external {
        address[4] memory others = [address(this), ESCROW_BRAKE, ESCROW_SLASHER, ESCROW_COURT];
        for (uint256 i = 0; i < others.length; i++) {
            vm.prank(others[i]);
            vm.expectRevert(abi.encodeWithSelector(Governed.NotGovernor.selector, ESCROW_GOVERNOR));
            escrow.addRules(rules(), split());
        }
        Rules memory r = rules();
        r.minBond = 1;
        vm.prank(ESCROW_GOVERNOR);
        vm.expectRevert(outside("minBond", 1, 1e9, 100e9));
        escrow.addRules(r, split());
        Split memory s = split();
        s.miner--;
        vm.prank(ESCROW_GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(Governed.BadSplit.selector, uint256(9999)));
        escrow.addRules(rules(), s);
    }

    function headerBy(uint32 version, uint64 refBlock) private returns (Header memory h) {
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        h = headerOf(number, settlerAccount, 1, 0);
        (h.params, h.refBlock, h.refHash) = (version, refBlock, blockhash(refBlock));
    }

    function test_versionsBeginAndRetire() external {
        uint64 now_ = height();
        Rules memory r = rules();
        (r.voucherLife, r.challengeWindow, r.activeAt) = (40, 20, 7); // activeAt is not the governor's to say
        addRules(r);
        uint64 active = now_ + LIFE;
        eq(escrow.rulesOf(2).activeAt, active, "one voucher life later");
        eq(escrow.rulesOf(2).challengeWindow, 20, "window");
        eq(escrow.retiresAt(1), active + LIFE, "vouchers of version 1 die first");
        eq(escrow.retiresAt(2), type(uint64).max, "newest");
        vm.roll(active + 1);
        Header memory h = headerBy(2, active - 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.ParamsNotActive.selector, uint32(2), active));
        escrow.postEpoch(h);
        h = headerBy(3, active);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownParams.selector, uint32(3)));
        escrow.postEpoch(h);
        h = headerBy(0, active);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.UnknownParams.selector, uint32(0)));
        escrow.postEpoch(h);
        post(settler, headerBy(2, active));
        eq(book.posted(1).finalAt, active + 1 + 20, "by the window of its own rules");
        post(settler, headerBy(1, active)); // both are good side by side
        vm.roll(active + LIFE + 2);
        h = headerBy(1, active + LIFE + 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.ParamsRetired.selector, uint32(1), active + LIFE));
        escrow.postEpoch(h);
        post(settler, headerBy(1, active + LIFE));
    }

    function test_twoVersionsAtATime() external {
        uint64 added = height();
        addRules(rules());
        vm.prank(ESCROW_GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(Governed.RulesPending.selector, added + 2 * LIFE + 1));
        escrow.addRules(rules(), split());
        vm.roll(added + 2 * LIFE);
        vm.prank(ESCROW_GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(Governed.RulesPending.selector, added + 2 * LIFE + 1));
        escrow.addRules(rules(), split());
        vm.roll(added + 2 * LIFE + 1);
        addRules(rules());
        eq(escrow.head().params, 3, "third");
        // When the second is longer in coming than the first in going.
        uint64 active = escrow.rulesOf(3).activeAt;
        eq(active, added + 3 * LIFE + 1, "active");
    }

    function test_versionsFitAByte() external {
        for (uint256 i = 1; i < 255; i++) {
            wait_(3 * LIFE);
            addRules(rules());
        }
        wait_(3 * LIFE);
        vm.prank(ESCROW_GOVERNOR);
        vm.expectRevert(abi.encodeWithSelector(Governed.TooManyVersions.selector, uint32(255)));
        escrow.addRules(rules(), split());
        eq(escrow.retiresAt(254), escrow.rulesOf(255).activeAt + LIFE, "the one before the last");
    }

    function test_finalityNeverFallsBack(uint8 delay) external {
        Rules memory r = rules();
        r.challengeWindow = 32;
        addRules(r);
        wait_(3 * LIFE);
        r.challengeWindow = 2;
        addRules(r);
        wait_(LIFE + 1);
        post(settler, headerBy(2, height() - 1));
        uint64 finalAt = book.posted(1).finalAt;
        eq(finalAt, book.posted(1).postedAt + 32, "the long window");
        wait_(uint64(bound(delay, 0, 60)));
        post(settler, headerBy(3, height() - 1));
        uint64 ownWindow = book.posted(2).postedAt + 2;
        eq(book.posted(2).finalAt, finalAt > ownWindow ? finalAt : ownWindow, "not before its predecessor");
        // So whoever is struck with its predecessor never was final.
        yes(book.posted(2).finalAt >= finalAt, "monotonic");
    }

    function test_bondsByVersion() external {
        Rules memory r = rules();
        r.minBond = MIN_BOND + 1;
        addRules(r);
        wait_(LIFE + 1);
        Header memory h = headerBy(2, height() - 1);
        vm.prank(settler);
        vm.expectRevert(abi.encodeWithSelector(Epochs.BondTooSmall.selector, MIN_BOND, MIN_BOND + 1));
        escrow.postEpoch(h);
        post(settler, headerBy(1, height() - 1));
    }

    function test_requestsWaitForTheLongestLife() external {
        Rules memory r = rules();
        (r.voucherLife, r.challengeWindow) = (64, 4);
        addRules(r);
        uint64 now_ = height();
        vm.prank(payer);
        escrow.requestWithdraw(1);
        (, uint64 due) = escrow.requestOf(payerAccount);
        eq(due, now_ + 64, "of the version to come, too");
        wait_(LIFE + LIFE + 1); // version 1 is retired
        r.voucherLife = 4;
        addRules(r);
        now_ = height();
        vm.prank(payer);
        escrow.requestWithdraw(1);
        (, due) = escrow.requestOf(payerAccount);
        eq(due, now_ + 64, "of the version that goes, too");
        vm.roll(escrow.retiresAt(2));
        now_ = height();
        vm.prank(payer);
        escrow.requestWithdraw(1);
        (, due) = escrow.requestOf(payerAccount);
        eq(due, now_ + 64, "until the last block");
        wait_(1);
        vm.prank(payer);
        escrow.requestWithdraw(1);
        (, due) = escrow.requestOf(payerAccount);
        eq(due, now_ + 1 + 4, "then by the shorter");
        // The security waits for the longest window besides.
        vm.prank(payer);
        escrow.lockSecurity(payer, 1 gwei);
        vm.prank(payer);
        escrow.requestUnlock();
        (, uint64 unlocksAt) = escrow.securityOf(payerAccount);
        eq(unlocksAt, now_ + 1 + 4 + 4, "life and window");
    }
}
