// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Forfeits} from "../src/courts/Forfeits.sol";
import {Bundle} from "../src/lib/Bundle.sol";
import {Posted, Voucher} from "../src/lib/Types.sol";
import {Trial} from "./Trial.sol";

/// @notice Two vouchers with one number cost the security; it goes to certified work that stays unpaid, and to nobody
/// else.
contract SlashingForfeitsTest is Trial {
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;
    bytes32 private constant SALT = bytes32(uint256(0x5a17));

    event log_named_uint(string key, uint256 value);

    /// @dev Two jobs under one number, to two miners; opens the case.
    function doubled(uint32 number) private returns (bytes32 id, bytes26[2] memory records, Bundle memory a, Bundle memory b) {
        (records[0], a) = job(number, MINER_KEY, PRICE, 4);
        (records[1], b) = job(number, RIVAL_KEY, 2 * PRICE, 4);
        id = prove(a.voucher, b.voucher);
    }

    function prove(Voucher memory a, Voucher memory b) private returns (bytes32 id) {
        (bytes memory first, bytes memory second) = (sign(a), sign(b));
        return slashing.doubleVoucher(a, first, b, second);
    }

    function sign(Voucher memory v) private view returns (bytes memory) {
        return signed(PAYER_KEY, digests.voucher(v));
    }

    function proofOf(uint64 number, uint32 position) private view returns (Forfeits.RecordProof memory p) {
        p.position = position;
        (p.elements, p.opening) = show(number, position);
    }

    function claimUnpaid(bytes32 id, address from, bytes26 record, Bundle memory b, uint64 epoch) private returns (uint256) {
        Posted memory p = posted(epoch);
        uint64 refBlock = time() - 1;
        vm.prank(from);
        return slashing.claimUnpaid(id, record, b, refBlock, p);
    }

    function claimDisplaced(bytes32 id, address from, bytes26 record, Bundle memory b, uint64 epoch)
        private
        returns (uint256)
    {
        (Posted memory p, Forfeits.RecordProof memory proof) = (posted(epoch), proofOf(epoch, 0));
        vm.prank(from);
        return slashing.claimDisplaced(id, record, b, p, proof);
    }

    function end(bytes32 id) private {
        vm.roll(slashing.caseOf(id).refutesUntil + 1);
        slashing.close(id);
    }

    function testTwoVouchersCostTheSecurity() public {
        (, Bundle memory a) = job(0, MINER_KEY, PRICE);
        (, Bundle memory b) = job(0, RIVAL_KEY, PRICE);
        (bytes memory first, bytes memory second) = (sign(a.voucher), sign(b.voucher));
        uint256 gas = gasleft();
        bytes32 id = slashing.doubleVoucher(a.voucher, first, b.voucher, second);
        emit log_named_uint("gas of doubleVoucher", gas - gasleft());
        (uint64 left,) = escrow.securityOf(payer);
        eq(left, 0, "security");
        eq(slashing.caseOf(id).fund, SECURITY, "fund");
        eq(slashing.caseOf(id).account, payer, "account");
        eq(token.balanceOf(address(slashing)), uint256(SECURITY) * 1 gwei, "held");
        eq(slashing.caseOf(id).claimsUntil, time() + 64, "claims");
        vm.expectRevert(abi.encodeWithSelector(Forfeits.AlreadyForfeited.selector, id));
        slashing.doubleVoucher(a.voucher, first, b.voucher, second);
        vm.expectRevert(abi.encodeWithSelector(Forfeits.AlreadyForfeited.selector, id));
        slashing.doubleVoucher(b.voucher, second, a.voucher, first);
    }

    function testAnHonestPayerKeepsItsSecurity() public {
        (, Bundle memory a) = job(0, MINER_KEY, PRICE);
        (, Bundle memory b) = job(1, RIVAL_KEY, PRICE);
        refused(a.voucher, b.voucher, PAYER_KEY, PAYER_KEY, Forfeits.NotOneNumber.selector);
        refused(a.voucher, a.voucher, PAYER_KEY, PAYER_KEY, Forfeits.SameVoucher.selector);
        Voucher memory forged = copy(a.voucher);
        forged.price++;
        refused(a.voucher, forged, PAYER_KEY, MINER_KEY, Forfeits.NotSignedByPayer.selector);
        refused(forged, a.voucher, MINER_KEY, PAYER_KEY, Forfeits.NotSignedByPayer.selector);
        // Another key with the same number is another number of the account.
        Voucher memory foreign = copy(a.voucher);
        foreign.payer = vm.addr(MINER_KEY);
        refused(a.voucher, foreign, PAYER_KEY, MINER_KEY, Forfeits.NotOneNumber.selector);
        // A number outside the key's can never be paid, so no promise was made twice.
        Voucher memory c = copy(a.voucher);
        Voucher memory d = copy(a.voucher);
        (c.number, d.number) = (1 << 24, 1 << 24);
        d.price++;
        refused(c, d, PAYER_KEY, PAYER_KEY, Forfeits.NotNumberOfKey.selector);
        // Nor did a key that nobody registered.
        (c.payer, d.payer, c.number, d.number) = (vm.addr(MINER_KEY), vm.addr(MINER_KEY), 0, 0);
        refused(c, d, MINER_KEY, MINER_KEY, Forfeits.NotNumberOfKey.selector);
        (uint64 left,) = escrow.securityOf(payer);
        eq(left, SECURITY, "security");
    }

    function testAnEmptySecurityWaits() public {
        (bytes32 id,, Bundle memory a, Bundle memory b) = doubled(0);
        Voucher memory c = copy(a.voucher);
        Voucher memory d = copy(b.voucher);
        (c.number, d.number) = (1, 1);
        (c.previous, d.previous) = (keccak256("p"), keccak256("p"));
        refused(c, d, PAYER_KEY, PAYER_KEY, Forfeits.NoSecurity.selector);
        vm.prank(PAYER);
        escrow.lockSecurity(PAYER, 100 ether);
        bytes32 second = prove(c, d);
        yes(second != id, "one case");
        eq(slashing.caseOf(second).fund, 100e9, "fund");
    }

    function testADisplacedMinerIsPaidTheRestBurns() public {
        (bytes32 id, bytes26[2] memory records,, Bundle memory b) = doubled(0);
        uint64 epoch = postOne(records[0]);
        finalize(epoch);
        (uint256 before, uint256 fire) = (token.balanceOf(RIVAL), token.balanceOf(BURN));
        (Posted memory p, Forfeits.RecordProof memory proof) = (posted(epoch), proofOf(epoch, 0));
        vm.prank(RIVAL);
        uint256 gas = gasleft();
        uint256 index = slashing.claimDisplaced(id, records[1], b, p, proof);
        emit log_named_uint("gas of claimDisplaced, 7 members", gas - gasleft());
        uint64 share = 2 * PRICE * 78 / 100;
        eq(before - token.balanceOf(RIVAL), uint256(share) * 1 gwei, "bond");
        vm.expectRevert(abi.encodeWithSelector(Forfeits.NotClosed.selector, id));
        slashing.collect(id, index);
        end(id);
        eq(token.balanceOf(BURN) - fire, uint256(SECURITY - share) * 1 gwei, "burned");
        slashing.collect(id, index);
        eq(token.balanceOf(RIVAL) - before, uint256(share) * 1 gwei, "paid");
        eq(token.balanceOf(address(slashing)), 0, "nothing is left");
        vm.expectRevert(abi.encodeWithSelector(Forfeits.UnknownClaim.selector, index));
        slashing.collect(id, index);
        vm.expectRevert(abi.encodeWithSelector(Forfeits.AlreadyClosed.selector, id));
        slashing.close(id);
    }

    function testThePaidMinerCannotClaim() public {
        (bytes32 id, bytes26[2] memory records, Bundle memory a,) = doubled(0);
        uint64 epoch = postOne(records[0]);
        finalize(epoch);
        (Posted memory p, Forfeits.RecordProof memory proof) = (posted(epoch), proofOf(epoch, 0));
        vm.prank(MINER);
        vm.expectRevert(abi.encodeWithSelector(Forfeits.PaidToMiner.selector, records[0]));
        slashing.claimDisplaced(id, records[0], a, p, proof);
        // Nor as a claim of unpaid work: it stands until somebody looks.
        postIdle(4);
        finalize(escrow.head().last);
        uint256 index = claimUnpaid(id, MINER, records[0], a, escrow.head().last);
        (uint256 before, uint256 fire) = (token.balanceOf(STRANGER), token.balanceOf(BURN));
        uint64 share = slashing.claimOf(id, index).share;
        bytes memory call = abi.encodeCall(Forfeits.refute, (SALT, id, index, p, proof));
        commitTo(STRANGER, call);
        vm.prank(STRANGER);
        uint256 gas = gasleft();
        (bool ok,) = address(slashing).call(call);
        emit log_named_uint("gas of refute", gas - gasleft());
        yes(ok, "not refuted");
        eq(token.balanceOf(STRANGER) - before, uint256(share / 2) * 1 gwei, "reward");
        eq(token.balanceOf(BURN) - fire, uint256(share - share / 2) * 1 gwei, "burned");
        eq(slashing.caseOf(id).owed, 0, "owed");
        eq(slashing.caseOf(id).weight, 0, "weight");
        p = posted(escrow.head().last);
        uint64 refBlock = time() - 1;
        vm.prank(MINER);
        vm.expectPartialRevert(Forfeits.AlreadyClaimed.selector);
        slashing.claimUnpaid(id, records[0], a, refBlock, p);
    }

    /// @dev A miner whose work was rejected is not owed for it, though its number went up.
    function testARejectedMinerCannotClaim() public {
        (bytes32 id, bytes26[2] memory records, Bundle memory a,) = doubled(0);
        uint64 epoch = postOne(recordOf(2, 0, miner, PRICE));
        finalize(epoch);
        (Posted memory p, Forfeits.RecordProof memory proof) = (posted(epoch), proofOf(epoch, 0));
        vm.prank(MINER);
        vm.expectPartialRevert(Forfeits.PaidToMiner.selector);
        slashing.claimDisplaced(id, records[0], a, p, proof);
    }

    function testUnpaidWorkIsPaidWhenItsVoucherIsDead() public {
        (bytes32 id, bytes26[2] memory records, Bundle memory a,) = doubled(0);
        uint64 epoch = postIdle(3);
        finalize(epoch);
        Posted memory early = posted(epoch);
        uint64 past = time() - 1;
        vm.prank(MINER);
        vm.expectRevert(abi.encodeWithSelector(Forfeits.StillPayable.selector, uint64(4), uint64(3)));
        slashing.claimUnpaid(id, records[0], a, past, early);
        epoch = postIdle(1);
        Posted memory open = posted(epoch);
        vm.prank(MINER);
        vm.expectPartialRevert(bytes4(keccak256("NotFinal(uint64,uint64)")));
        slashing.claimUnpaid(id, records[0], a, past, open);
        finalize(epoch);
        uint64 soon = time();
        vm.prank(MINER);
        vm.expectRevert(abi.encodeWithSelector(Forfeits.RefBlockNotReached.selector, soon));
        slashing.claimUnpaid(id, records[0], a, soon, open);
        uint256 before = token.balanceOf(MINER);
        uint256 index = claimUnpaid(id, MINER, records[0], a, epoch);
        end(id);
        slashing.collect(id, index);
        eq(token.balanceOf(MINER) - before, uint256(PRICE * 78 / 100) * 1 gwei, "paid");
    }

    function testOnlyTheRightRecordRefutes() public {
        (bytes32 id, bytes26[2] memory records, Bundle memory a,) = doubled(0);
        bytes26[] memory list = new bytes26[](4);
        list[0] = recordOf(1, 1, miner, PRICE); // another number
        list[1] = recordOf(3, 0, miner, PRICE); // an audit of the task
        list[2] = recordOf(4, 0, 0, 0); // a skip
        list[3] = bytes26(abi.encodePacked(uint8(1), rival, uint32(0), miner, verifier, uint40(PRICE), uint32(0)));
        uint64 epoch = post(list);
        postIdle(3);
        // Paid, but to another and after the voucher had died: the miner went without.
        uint64 late = postOne(records[1]);
        finalize(late);
        uint256 index = claimUnpaid(id, MINER, records[0], a, 4);
        for (uint32 i = 0; i < 4; i++) {
            refuses(abi.encodeCall(Forfeits.refute, (SALT, id, index, posted(epoch), proofOf(epoch, i))), Forfeits.NotThisNumber.selector);
        }
        refuses(abi.encodeCall(Forfeits.refute, (SALT, id, index, posted(late), proofOf(late, 0))), Forfeits.NotRefutedBy.selector);
        refuses(abi.encodeCall(Forfeits.refute, (SALT, id, 1, posted(late), proofOf(late, 0))), Forfeits.UnknownClaim.selector);
        refuses(abi.encodeCall(Forfeits.refute, (SALT, SALT, index, posted(late), proofOf(late, 0))), Forfeits.UnknownCase.selector);
        yes(slashing.claimOf(id, index).claimant == MINER, "the claim fell");
    }

    /// @dev A claim that proved its case cannot be refuted by the payment that it is about.
    function testADisplacedClaimStands() public {
        (bytes32 id, bytes26[2] memory records,, Bundle memory b) = doubled(0);
        uint64 epoch = postOne(records[0]);
        finalize(epoch);
        uint256 index = claimDisplaced(id, RIVAL, records[1], b, epoch);
        refuses(abi.encodeCall(Forfeits.refute, (SALT, id, index, posted(epoch), proofOf(epoch, 0))), Forfeits.NotRefutedBy.selector);
    }

    function testOnlyTheMinerClaims() public {
        (bytes32 id, bytes26[2] memory records,, Bundle memory b) = doubled(0);
        uint64 epoch = postOne(records[0]);
        finalize(epoch);
        (Posted memory p, Forfeits.RecordProof memory proof) = (posted(epoch), proofOf(epoch, 0));
        vm.prank(STRANGER);
        vm.expectRevert(abi.encodeWithSelector(Forfeits.NotMiner.selector, STRANGER));
        slashing.claimDisplaced(id, records[1], b, p, proof);
        // Its node key claims as well, and the owner is paid.
        address node = vm.addr(RIVAL_KEY);
        fund(node, 100 ether);
        vm.prank(node);
        token.approve(address(slashing), type(uint256).max);
        uint256 before = token.balanceOf(RIVAL);
        uint256 index = claimDisplaced(id, node, records[1], b, epoch);
        end(id);
        slashing.collect(id, index);
        eq(token.balanceOf(RIVAL) - before, uint256(2 * PRICE * 78 / 100) * 1 gwei, "owner");
        eq(token.balanceOf(node), 100 ether, "bond");
    }

    function testUncertifiedWorkIsNotOwed() public {
        (bytes32 id, bytes26[2] memory records,, Bundle memory b) = doubled(0);
        uint64 epoch = postOne(records[0]);
        finalize(epoch);
        b.certificate[40] ^= 0x01;
        (Posted memory p, Forfeits.RecordProof memory proof) = (posted(epoch), proofOf(epoch, 0));
        vm.prank(RIVAL);
        (bool ok,) = address(slashing).call(abi.encodeCall(Forfeits.claimDisplaced, (id, records[1], b, p, proof)));
        yes(!ok, "claimed without a certificate");
        b.certificate = "";
        vm.prank(RIVAL);
        (ok,) = address(slashing).call(abi.encodeCall(Forfeits.claimDisplaced, (id, records[1], b, p, proof)));
        yes(!ok, "claimed without a committee");
        vm.prank(RIVAL);
        vm.expectPartialRevert(Forfeits.NotSettle.selector);
        slashing.claimDisplaced(id, recordOf(2, 0, rival, 2 * PRICE), b, p, proof);
    }

    /// @dev One friend with one absurd price gets at most a twentieth of the security.
    function testAHugePriceWeighsATwentieth() public {
        (bytes26 cheap, Bundle memory a) = job(0, MINER_KEY, PRICE, 4);
        (bytes26 dear, Bundle memory b) = job(0, RIVAL_KEY, 300e9, 4);
        bytes32 id = prove(a.voucher, b.voucher);
        uint64 epoch = postOne(cheap);
        finalize(epoch);
        uint256 index = claimDisplaced(id, RIVAL, dear, b, epoch);
        eq(slashing.claimOf(id, index).weight, SECURITY / 20, "weight");
        eq(slashing.claimOf(id, index).share, uint256(SECURITY / 20) * 78 / 100, "share");
    }

    /// @dev Claims beyond the fund are paid pro rata, and what is kept from work that is settled burns here, too.
    function testAnOverdrawnFundIsShared() public {
        vm.prank(PAYER);
        escrow.lockSecurity(PAYER, 1 ether);
        uint64 fund = SECURITY + 1e9;
        bytes26[] memory records = new bytes26[](30);
        Bundle[] memory bundles = new Bundle[](30);
        for (uint32 i = 0; i < 30; i++) {
            (records[i], bundles[i]) = job(i, i % 2 == 0 ? MINER_KEY : RIVAL_KEY, 20e9, 1);
        }
        Voucher memory other = copy(bundles[0].voucher);
        other.price++;
        bytes32 id = prove(bundles[0].voucher, other);
        uint64 epoch = postIdle(1);
        finalize(epoch);
        for (uint32 i = 0; i < 30; i++) {
            claimUnpaid(id, i % 2 == 0 ? MINER : RIVAL, records[i], bundles[i], epoch);
        }
        eq(slashing.caseOf(id).weight, 600e9, "weight");
        (uint256 mine, uint256 fire) = (token.balanceOf(MINER), token.balanceOf(BURN));
        end(id);
        eq(token.balanceOf(BURN) - fire, uint256(fund - fund * 78 / 100) * 1 gwei, "22 % burned");
        for (uint256 i = 0; i < 30; i++) {
            slashing.collect(id, i);
        }
        uint64 each = uint64(uint256(20e9 * 78 / 100) * fund / 600e9);
        eq(token.balanceOf(MINER) - mine, uint256(15 * each + 15 * (20e9 * 78 / 100)) * 1 gwei, "paid, and bonds");
        yes(token.balanceOf(address(slashing)) < 30 gwei, "more than dust is left");
    }

    function testPeriodsEnd() public {
        (bytes32 id, bytes26[2] memory records,, Bundle memory b) = doubled(0);
        uint64 epoch = postOne(records[0]);
        finalize(epoch);
        (Posted memory p, Forfeits.RecordProof memory proof) = (posted(epoch), proofOf(epoch, 0));
        Forfeits.Case memory c = slashing.caseOf(id);
        vm.roll(c.claimsUntil + 1);
        vm.prank(RIVAL);
        vm.expectPartialRevert(Forfeits.ClaimsOver.selector);
        slashing.claimDisplaced(id, records[1], b, p, proof);
        vm.roll(c.refutesUntil);
        vm.expectPartialRevert(Forfeits.RefutationsOpen.selector);
        slashing.close(id);
        vm.expectRevert(abi.encodeWithSelector(Forfeits.UnknownCase.selector, SALT));
        slashing.close(SALT);
        vm.roll(c.refutesUntil + 1);
        uint256 fire = token.balanceOf(BURN);
        slashing.close(id);
        eq(token.balanceOf(BURN) - fire, uint256(SECURITY) * 1 gwei, "all burned");
    }

    /// @dev A pause gives the time back: no epochs come, so no voucher can be shown dead.
    function testAPauseStopsThePeriods() public {
        (bytes32 id,,,) = doubled(0);
        Forfeits.Case memory c = slashing.caseOf(id);
        uint64 until = time() + 50;
        vm.prank(HANDBRAKE);
        escrow.pause(until);
        vm.roll(c.refutesUntil + 1);
        vm.expectPartialRevert(Forfeits.RefutationsOpen.selector);
        slashing.close(id);
        vm.roll(c.refutesUntil + 51);
        slashing.close(id);
    }

    function testAClaimOfAnotherPayerIsRefused() public {
        (bytes32 id,,, Bundle memory b) = doubled(0);
        bytes26 foreign = bytes26(abi.encodePacked(uint8(1), rival, uint32(0), rival, verifier, uint40(2 * PRICE), uint32(0)));
        postIdle(4);
        finalize(escrow.head().last);
        Posted memory p = posted(escrow.head().last);
        uint64 past = time() - 1;
        vm.prank(RIVAL);
        vm.expectRevert(abi.encodeWithSelector(Forfeits.OtherPayer.selector, rival, payer));
        slashing.claimUnpaid(id, foreign, b, past, p);
    }

    /// @dev Whatever was claimed, the fund and the bonds are paid out to the last gwei but dust, and never more.
    function testFuzzTheFundIsNeverExceeded(uint8 count, uint64 seed, uint64 security) public {
        security = uint64(bound(security, 1e9, 1000e9));
        vm.prank(PAYER);
        escrow.lockSecurity(PAYER, uint256(security) * 1 gwei);
        uint256 n = bound(count, 1, 6);
        bytes26[] memory records = new bytes26[](n);
        Bundle[] memory bundles = new Bundle[](n);
        for (uint32 i = 0; i < n; i++) {
            uint64 price = uint64(bound(uint256(keccak256(abi.encode(seed, i))), 1, 1 << 40) % (1 << 40) + 1);
            (records[i], bundles[i]) = job(i, MINER_KEY, price > (1 << 40) - 1 ? 1 : price, 1);
        }
        Voucher memory other = copy(bundles[0].voucher);
        other.previous = keccak256("another");
        bytes32 id = prove(bundles[0].voucher, other);
        uint64 epoch = postIdle(1);
        finalize(epoch);
        uint256 before = token.balanceOf(MINER);
        uint256 shares;
        for (uint32 i = 0; i < n; i++) {
            shares += slashing.claimOf(id, claimUnpaid(id, MINER, records[i], bundles[i], epoch)).share;
        }
        uint256 fire = token.balanceOf(BURN);
        end(id);
        for (uint256 i = 0; i < n; i++) {
            slashing.collect(id, i);
        }
        uint256 paid = token.balanceOf(MINER) - before;
        yes(paid <= shares * 1 gwei, "more than owed");
        eq(paid + token.balanceOf(BURN) - fire + token.balanceOf(address(slashing)), uint256(SECURITY + security) * 1 gwei, "sum");
        yes(token.balanceOf(address(slashing)) < n * 1 gwei, "more than dust is left");
    }

    function copy(Voucher memory v) private pure returns (Voucher memory) {
        return Voucher(v.payer, v.number, v.assignment, v.miner, v.price, v.commitBy, v.settleBy, v.params, v.previous);
    }

    function refused(Voucher memory a, Voucher memory b, uint256 keyA, uint256 keyB, bytes4 reason) private {
        (bytes memory first, bytes memory second) = (signed(keyA, digests.voucher(a)), signed(keyB, digests.voucher(b)));
        vm.expectPartialRevert(reason);
        slashing.doubleVoucher(a, first, b, second);
    }

    function refuses(bytes memory call, bytes4 reason) private {
        commitTo(STRANGER, call);
        vm.prank(STRANGER);
        vm.expectPartialRevert(reason);
        (bool ok,) = address(slashing).call(call);
        ok;
    }
}
