// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Base} from "./Base.sol";
import {Models} from "../src/registry/Models.sol";
import {IEscrow} from "../src/lib/Interfaces.sol";
import {Rules, Split} from "../src/lib/Types.sol";

/// @notice As much of an escrow as Models asks, with numbers that a test can set.
contract Numbers {
    uint32 public life = 40;
    uint32 public lifeBefore;
    uint64 public retired; // last block of the version before
    uint16 public share = 200;
    mapping(address => uint32) public accountOf;

    function set(uint32 life_, uint16 share_) external {
        (life, share) = (life_, share_);
    }

    function setBefore(uint32 life_, uint64 retired_) external {
        (lifeBefore, retired) = (life_, retired_);
    }

    function retiresAt(uint32 version) external view returns (uint64) {
        return version == 2 ? retired : type(uint64).max;
    }

    function open(address owner) external {
        accountOf[owner] = 7;
    }

    function head() external pure returns (IEscrow.Head memory h) {
        h.params = 3;
    }

    function rulesOf(uint32 version) external view returns (Rules memory r) {
        r.voucherLife = version == 3 ? life : version == 2 ? lifeBefore : 0;
    }

    function splitOf(uint32 version) external view returns (Split memory s) {
        s.publisher = version == 3 ? share : 0;
    }
}

/// @notice Publication, terms and their history, transfer, and who wins a root.
contract ModelsTest is Base {
    bytes32 private constant ROOT = keccak256("root");
    bytes32 private constant SALT = keccak256("salt");
    address private maker = address(0x100);
    address private thief = address(0x666);
    Numbers private numbers;
    Models private models;

    function setUp() public {
        vm.roll(1000);
        numbers = new Numbers();
        numbers.open(maker);
        numbers.open(thief);
        models = new Models(IEscrow(address(numbers)));
    }

    function commit(address who) private {
        models.commit(models.commitmentOf(who, ROOT, SALT));
    }

    function publish(address who, uint16 perMille) private returns (uint64) {
        vm.prank(who);
        return models.publish(ROOT, perMille, SALT);
    }

    function published(uint16 perMille) private returns (uint64) {
        commit(maker);
        vm.roll(height() + 8);
        return publish(maker, perMille);
    }

    function terms(uint64 round, address publisher, uint16 perMille) private view {
        (address p, uint16 r) = models.termsAt(ROOT, round);
        eq(p, publisher, "publisher");
        eq(r, perMille, "royalty");
    }

    function test_termsCountOneVoucherLifeLater() external {
        uint64 from = published(20);
        eq(from, height() + 41, "after every voucher of today");
        terms(from - 1, address(0), 0);
        terms(from, maker, 20);
        terms(type(uint64).max, maker, 20);
        eq(models.modelOf(ROOT).holder, maker, "holder");
        vm.roll(height() + 10);
        vm.prank(maker);
        uint64 second = models.setRoyalty(ROOT, 5);
        eq(second, from + 10, "a life later");
        terms(second - 1, maker, 20);
        terms(second, maker, 5);
        terms(from - 1, address(0), 0); // history stays
        vm.prank(maker);
        eq(models.setRoyalty(ROOT, 6), second, "the last of a block counts");
        terms(second, maker, 6);
    }

    function test_changesKeepTheirOrder() external {
        uint64 from = published(20);
        numbers.set(10, 200);
        vm.prank(maker);
        eq(models.setRoyalty(ROOT, 5), from, "not before what was announced");
        terms(from - 1, address(0), 0);
        terms(from, maker, 5);
    }

    function test_vouchersOfOlderRulesAreWaitedFor() external {
        uint64 from = published(20);
        numbers.setBefore(100, height());
        vm.prank(maker);
        eq(models.setRoyalty(ROOT, 5), from + 60, "the longer life of the version before");
        vm.roll(height() + 1); // and now it is retired
        numbers.setBefore(1000, height() - 1);
        vm.roll(height() + 99);
        vm.prank(maker);
        eq(models.setRoyalty(ROOT, 6), height() + 41, "the newest alone");
        numbers.setBefore(10, height());
        vm.roll(height() + 1);
        numbers.setBefore(10, height());
        vm.prank(maker);
        eq(models.setRoyalty(ROOT, 7), height() + 41, "a shorter one does not count");
    }

    function test_needsACommitment() external {
        bytes32 c = models.commitmentOf(maker, ROOT, SALT);
        vm.prank(maker);
        vm.expectRevert(abi.encodeWithSelector(Models.NotCommitted.selector, c));
        models.publish(ROOT, 1, SALT);
        commit(maker);
        uint64 first = height();
        vm.roll(first + 7);
        models.commit(c); // by whoever: the clock does not move
        vm.prank(maker);
        vm.expectRevert(abi.encodeWithSelector(Models.CommittedTooLate.selector, first + 8));
        models.publish(ROOT, 1, SALT);
        vm.roll(first + 8);
        bytes32 other = models.commitmentOf(thief, ROOT, SALT);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Models.NotCommitted.selector, other));
        models.publish(ROOT, 1, SALT);
        publish(maker, 1);
        vm.prank(maker);
        vm.expectRevert(abi.encodeWithSelector(Models.AlreadyPublished.selector, maker));
        models.publish(ROOT, 2, SALT);
    }

    function test_theOlderCommitmentWins() external {
        commit(maker);
        vm.roll(height() + 1);
        commit(thief);
        vm.roll(height() + 8);
        uint64 theirs = publish(thief, 20);
        vm.prank(thief);
        models.offer(ROOT, thief);
        vm.roll(height() + 40);
        uint64 mine = publish(maker, 10);
        eq(models.modelOf(ROOT).holder, maker, "the maker's");
        eq(models.modelOf(ROOT).offeredTo, address(0), "no offer of the other stands");
        terms(theirs, thief, 20);
        terms(mine - 1, thief, 20); // for one voucher life at most
        terms(mine, maker, 10);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Models.NotHolder.selector, maker));
        models.setRoyalty(ROOT, 0);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Models.AlreadyPublished.selector, maker));
        models.publish(ROOT, 1, SALT);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Models.NotOffered.selector, address(0)));
        models.accept(ROOT);
    }

    function test_notForEver() external {
        commit(maker);
        vm.roll(height() + 1);
        commit(thief);
        vm.roll(height() + 8);
        publish(thief, 20);
        vm.roll(height() + 41);
        vm.prank(maker);
        vm.expectRevert(abi.encodeWithSelector(Models.AlreadyPublished.selector, thief));
        models.publish(ROOT, 10, SALT);
    }

    function test_bounds() external {
        commit(maker);
        vm.roll(height() + 8);
        vm.prank(maker);
        vm.expectRevert(abi.encodeWithSelector(Models.RoyaltyTooHigh.selector, uint16(21), uint16(20)));
        models.publish(ROOT, 21, SALT);
        vm.prank(maker);
        vm.expectRevert(Models.ZeroRoot.selector);
        models.publish(0, 1, SALT);
        address poor = address(0x300);
        models.commit(models.commitmentOf(poor, ROOT, SALT));
        vm.roll(height() + 8);
        vm.prank(poor);
        vm.expectRevert(abi.encodeWithSelector(Models.NoAccount.selector, poor));
        models.publish(ROOT, 1, SALT);
        publish(maker, 20);
        numbers.set(40, 100);
        vm.prank(maker);
        vm.expectRevert(abi.encodeWithSelector(Models.RoyaltyTooHigh.selector, uint16(20), uint16(10)));
        models.setRoyalty(ROOT, 20);
        vm.expectRevert(Models.BadConfig.selector);
        new Models(IEscrow(address(0)));
    }

    function test_transferTakesTwo() external {
        vm.prank(maker);
        vm.expectRevert(abi.encodeWithSelector(Models.NotPublished.selector, ROOT));
        models.offer(ROOT, thief);
        vm.expectRevert(abi.encodeWithSelector(Models.NotPublished.selector, ROOT));
        models.accept(ROOT);
        uint64 from = published(20);
        address heir = address(0x300);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Models.NotHolder.selector, maker));
        models.offer(ROOT, thief);
        vm.prank(maker);
        models.offer(ROOT, heir);
        vm.prank(thief);
        vm.expectRevert(abi.encodeWithSelector(Models.NotOffered.selector, heir));
        models.accept(ROOT);
        vm.prank(heir);
        vm.expectRevert(abi.encodeWithSelector(Models.NoAccount.selector, heir));
        models.accept(ROOT);
        numbers.open(heir);
        vm.roll(height() + 10);
        vm.prank(heir);
        eq(models.accept(ROOT), from + 10, "one voucher life");
        eq(models.modelOf(ROOT).holder, heir, "holder at once");
        terms(from + 9, maker, 20);
        terms(from + 10, heir, 20);
        vm.prank(heir);
        vm.expectRevert(abi.encodeWithSelector(Models.NotOffered.selector, address(0)));
        models.accept(ROOT);
        vm.prank(maker);
        vm.expectRevert(abi.encodeWithSelector(Models.NotHolder.selector, heir));
        models.setRoyalty(ROOT, 1);
    }
}
