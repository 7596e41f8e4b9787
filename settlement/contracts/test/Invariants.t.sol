// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Book} from "./Base.sol";
import {Poster} from "./Poster.sol";
import {Escrow} from "../src/escrow/Escrow.sol";
import {LimnToken} from "../src/token/LimnToken.sol";
import {Header} from "../src/lib/Types.sol";

/// @notice Plays every role, honest and hostile, on one escrow, and keeps its own account of what must hold.
contract Handler is Poster {
    uint32 public constant FIRST = 2;
    uint32 public constant OWNERS = 6; // accounts 2 to 7
    uint32 public constant SETTLERS = 2; // accounts 8 and 9

    mapping(bytes32 action => uint256) public done;
    bool public broken; // a claim that paid something else than all to the owner

    constructor() {
        deploy();
        book = new Book();
        for (uint32 i = 0; i < OWNERS; i++) {
            address owner = ownerOf(FIRST + i);
            fund(owner, 50_000 ether);
            vm.prank(owner);
            escrow.deposit(owner, 1 gwei);
        }
        for (uint32 i = 0; i < SETTLERS; i++) {
            bond(FIRST + OWNERS + i, 19e9);
        }
    }

    function world() external view returns (Escrow, LimnToken, Book) {
        return (escrow, token, book);
    }

    function ownerOf(uint32 account) public view returns (address) {
        return account == 0 ? treasury : address(uint160(0x10000 + account));
    }

    function accountFrom(uint256 seed) private pure returns (uint32) {
        return uint32(bound(seed, FIRST, FIRST + OWNERS - 1));
    }

    function settlerFrom(uint256 seed) private pure returns (uint32) {
        return uint32(bound(seed, FIRST + OWNERS, FIRST + OWNERS + SETTLERS - 1));
    }

    function deposit(uint256 who, uint256 amount) external {
        address owner = ownerOf(accountFrom(who));
        amount = bound(amount, 1, 1000e9) * 1 gwei;
        fund(owner, amount);
        vm.prank(owner);
        escrow.deposit(owner, amount);
        done["deposit"]++;
    }

    function lockSecurity(uint256 who, uint256 amount) external {
        address owner = ownerOf(accountFrom(who));
        amount = bound(amount, 1, 1000e9) * 1 gwei;
        fund(owner, amount);
        vm.prank(owner);
        escrow.lockSecurity(owner, amount);
        done["lock"]++;
    }

    function unlock(uint256 who) external {
        vm.prank(ownerOf(accountFrom(who)));
        escrow.requestUnlock();
        done["unlock"]++;
    }

    function withdrawSecurity(uint256 who) external {
        vm.prank(ownerOf(accountFrom(who)));
        escrow.withdrawSecurity();
        done["withdrawSecurity"]++;
    }

    function bond(uint32 settler, uint256 amount) public {
        settler = settlerFrom(settler);
        amount = bound(amount, 1e9, 20e9) * 1 gwei;
        address owner = ownerOf(settler);
        fund(owner, amount);
        vm.prank(owner);
        escrow.postBond(owner, amount);
        done["bond"]++;
    }

    /// @dev A settler that wants to post has a bond.
    function refill(uint32 settler) private {
        (address operator, uint64 held,) = escrow.settlers(settler);
        if (operator == address(0) || held < MIN_BOND) bond(settler, 19e9);
    }

    function exit(uint256 who) external {
        // Rarely, or no epoch would ever be posted.
        if (who % 8 != 0) return;
        vm.prank(ownerOf(settlerFrom(who / 8)));
        escrow.requestBondExit();
        done["exit"]++;
    }

    function withdrawBond(uint256 who) external {
        vm.prank(ownerOf(settlerFrom(who)));
        escrow.withdrawBond();
        done["withdrawBond"]++;
    }

    function wait_(uint256 blocks) external {
        vm.roll(block.number + bound(blocks, 1, LIFE));
    }

    /// @notice An honest epoch: payments within the limits at the reference block.
    function postHonest(uint256 seed) public {
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        uint64 moved = 0;
        for (uint256 i = 0; i < 4; i++) {
            seed = uint256(keccak256(abi.encode(seed)));
            uint32 from = accountFrom(seed);
            uint32 to = uint32(bound(seed >> 8, 0, FIRST + OWNERS - 1));
            uint64 limit = escrow.debitLimit(from, uint64(block.number - 1));
            uint64 spent = book.debited(number, from);
            // A payer may have asked back what it had spent; then nothing is free, and nobody is to blame.
            uint64 free = limit > spent ? limit - spent : 0;
            uint64 amount = uint64(bound(seed >> 16, 0, free));
            book.pay(number, from, to, amount);
            moved += amount;
        }
        uint32 settler = settlerFrom(seed >> 32);
        refill(settler);
        post(ownerOf(settler), headerOf(number, settler, 4, moved));
        done["post"]++;
    }

    /// @notice A hostile epoch that debits more than there is, and somebody who sees it.
    function postOverdraft(uint256 seed) external {
        uint64 number = escrow.head().last + 1;
        book.begin(number);
        uint32 from = accountFrom(seed);
        uint64 limit = escrow.debitLimit(from, uint64(block.number - 1));
        uint64 spent = book.debited(number, from);
        uint64 amount = (limit > spent ? limit - spent : 0) + uint64(bound(seed >> 8, 1, 1e12));
        book.pay(number, from, accountFrom(seed >> 16), amount);
        uint32 settler = settlerFrom(seed >> 32);
        refill(settler);
        post(ownerOf(settler), headerOf(number, settler, 1, amount));
        challengeOverdraft(address(0xbeef), number, from);
        done["void"]++;
    }

    /// @notice Somebody tries to void an honest epoch.
    function challengeHonest(uint256 seed) external {
        uint64 number = uint64(bound(seed, 1, escrow.head().last));
        challengeOverdraft(address(0xbeef), number, accountFrom(seed >> 8));
        broken = true; // it succeeded
    }

    function claimAny(uint256 seed) external {
        uint64 number = uint64(bound(seed, 1, escrow.head().last));
        // Half of the claims come when they may.
        if (seed >> 255 == 1) finalize(number);
        uint32 account = uint32(bound(seed >> 8, 0, FIRST + OWNERS - 1));
        (, uint96 claimed) = escrow.accounts(account);
        address owner = ownerOf(account);
        uint256 ownerHad = token.balanceOf(owner);
        uint256 escrowHad = token.balanceOf(address(escrow));
        claim(address(0xca11), number, account);
        uint256 due = (uint256(book.credited(number, account)) - claimed) * 1 gwei;
        if (token.balanceOf(owner) - ownerHad != due || escrowHad - token.balanceOf(address(escrow)) != due) broken = true;
        if (token.balanceOf(address(0xca11)) != 0) broken = true;
        done["claim"]++;
    }

    function requestWithdraw(uint256 who, uint256 amount) public {
        uint32 account = accountFrom(who);
        (uint64 deposited, uint64 withdrawn,,) = escrow.funds(account);
        vm.prank(ownerOf(account));
        escrow.requestWithdraw(uint64(bound(amount, 0, deposited - withdrawn)));
        done["request"]++;
    }

    /// @notice A payer that asks and waits until it gets.
    function leave(uint256 seed) external {
        requestWithdraw(seed >> 8, seed >> 16);
        vm.roll(block.number + LIFE + 1);
        postHonest(seed >> 24);
        finalize(escrow.head().last);
        withdrawAny(seed & ~uint256(0xff));
    }

    function finalize(uint64 number) private {
        uint64 finalFrom = book.postedAt(number) + WINDOW + 1;
        if (block.number < finalFrom) vm.roll(finalFrom);
    }

    function withdrawAny(uint256 seed) public {
        uint64 number = escrow.head().last - uint64((seed & 0xff) % 4);
        uint32 account = accountFrom(seed >> 8);
        address owner = ownerOf(account);
        uint256 ownerHad = token.balanceOf(owner);
        uint256 escrowHad = token.balanceOf(address(escrow));
        withdraw(address(0xca11), number, account);
        if (token.balanceOf(owner) - ownerHad != escrowHad - token.balanceOf(address(escrow))) broken = true;
        done["withdraw"]++;
    }
}

/// @notice DESIGN 9, invariants 1, 2 and 4, after every call of the handler.
contract InvariantsTest is Poster {
    Handler private handler;

    function setUp() public {
        handler = new Handler();
        (escrow, token, book) = handler.world();
        // Every run starts from a posted and claimed epoch, so that none checks an empty world.
        handler.deposit(0, 500e9);
        handler.deposit(1, 500e9);
        handler.postHonest(1);
        handler.postHonest(2);
        vm.roll(block.number + WINDOW + 1);
    }

    function targetContracts() external view returns (address[] memory list) {
        list = new address[](1);
        list[0] = address(handler);
    }

    function invariant_money() external view {
        checkSolvent();
        checkSumsGrow();
        yes(!handler.broken(), "a claim, withdrawal or challenge did what it must not");
    }

    /// @dev Balance = bonds + securities + deposits not withdrawn - claims, and the same money seen from the root:
    /// what payers have left and what payees have not claimed.
    function checkSolvent() private view {
        uint64 last = escrow.head().last;
        uint256 bonds;
        uint256 securities;
        uint256 payers;
        uint256 payees;
        for (uint32 i = 0; i < 10; i++) {
            (, uint64 bond,) = escrow.settlers(i);
            (uint64 security,) = escrow.securities(i);
            (uint64 deposited, uint64 withdrawn,,) = escrow.funds(i);
            (, uint96 claimed) = escrow.accounts(i);
            bonds += bond;
            securities += security;
            payers += deposited - withdrawn - book.debited(last, i); // reverts when an account is overdrawn
            payees += book.credited(last, i) - claimed; // reverts when more was claimed than credited
        }
        eq(token.balanceOf(address(escrow)), (bonds + securities + payers + payees) * 1 gwei, "escrow balance");
    }

    /// @dev Credits equal debits in the standing root, and no standing epoch lowers a sum.
    function checkSumsGrow() private view {
        uint64 last = escrow.head().last;
        uint256 credits;
        uint256 debits;
        for (uint32 i = 0; i < 10; i++) {
            credits += book.credited(last, i);
            debits += book.debited(last, i);
            if (last == 0) continue;
            yes(book.credited(last, i) >= book.credited(last - 1, i), "credits fell");
            yes(book.debited(last, i) >= book.debited(last - 1, i), "debits fell");
        }
        eq(credits, debits, "credits and debits");
        eq(escrow.lastRoot(), book.root(last), "the root that stands");
    }

    function afterInvariant() external view {
        yes(handler.done("post") >= 2 && handler.done("deposit") >= 2, "nothing was checked");
    }
}
