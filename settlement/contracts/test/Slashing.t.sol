// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {Challenger} from "../src/courts/Challenger.sol";
import {Connected} from "../src/courts/Connected.sol";
import {Contradictions} from "../src/courts/Contradictions.sol";
import {Slashing} from "../src/courts/Slashing.sol";
import {Commit} from "../src/lib/Bundle.sol";
import {Messages} from "../src/lib/Messages.sol";
import {Attestation, AuditCommit, AuditStatement} from "../src/lib/Statements.sol";
import {Trial} from "./Trial.sol";

/// @notice Two statements under one name cost stake, once; nothing an honest node signs does.
contract SlashingTest is Trial {
    address private constant BURN = 0x000000000000000000000000000000000000dEaD;
    bytes32 private constant SALT = bytes32(uint256(0x5a17));
    bytes32 private constant ID = keccak256("assignment");
    bytes32 private constant BEACON = keccak256("beacon of R+1");

    event log_named_uint(string key, uint256 value);

    function attestation(int32 plain, int32 augmented) private pure returns (Attestation memory) {
        return Attestation(ID, 3, BEACON, keccak256("commit"), plain, augmented);
    }

    function sign(uint256 key, Attestation memory a) private view returns (bytes memory) {
        bytes32 h = Messages.attestation(a.assignment, a.index, a.beacon, a.commit, a.plain, a.augmented);
        return signed(key, Messages.digest(address(escrow), h));
    }

    function sign(uint256 key, AuditCommit memory a) private view returns (bytes memory) {
        return signed(key, Messages.digest(address(escrow), Messages.auditCommit(a.assignment, a.index, a.beacon, a.seal)));
    }

    function sign(uint256 key, AuditStatement memory a) private view returns (bytes memory) {
        bytes32 h = Messages.auditStatement(a.assignment, a.index, a.beacon, a.pixels, a.root, a.salt);
        return signed(key, Messages.digest(address(escrow), h));
    }

    function sign(uint256 key, Commit memory c) private view returns (bytes memory) {
        return signed(key, digests.commit(c));
    }

    /// @dev The call that convicts a verifier of these two, each signed by a key.
    function accuse(Attestation memory a, uint256 keyA, Attestation memory b, uint256 keyB)
        private
        view
        returns (bytes memory)
    {
        return abi.encodeCall(Contradictions.contradictAttestation, (SALT, a, sign(keyA, a), b, sign(keyB, b)));
    }

    function stakeOf(uint256 key) private view returns (uint64) {
        return registry.nodeOf(vm.addr(key)).stake;
    }

    function testTwoAttestationsCostStake() public {
        (Attestation memory a, Attestation memory b) = (attestation(2500, 2400), attestation(2500, 2401));
        uint64 stake = stakeOf(VERIFIER_KEY);
        (uint256 reward, uint256 burned) = (token.balanceOf(STRANGER), token.balanceOf(BURN));
        bytes memory call = accuse(a, VERIFIER_KEY, b, VERIFIER_KEY);
        commitTo(STRANGER, call);
        vm.prank(STRANGER);
        uint256 gas = gasleft();
        (bool ok,) = address(slashing).call(call);
        emit log_named_uint("gas of contradictAttestation", gas - gasleft());
        yes(ok, "refused");
        eq(stakeOf(VERIFIER_KEY), stake - stake / 2, "stake left");
        eq(token.balanceOf(STRANGER) - reward, uint256(stake) / 4 * 1 gwei, "reward");
        eq(token.balanceOf(BURN) - burned, uint256(stake / 2 - stake / 4) * 1 gwei, "burned");
        bytes32 name = keccak256(abi.encode(vm.addr(VERIFIER_KEY), uint8(6), ID, uint32(3), BEACON));
        yes(slashing.convicted(name), "not convicted");
    }

    function testEveryKindIsPunished() public {
        Commit memory c = Commit(ID, keccak256("picture"), keccak256("pixels"), keccak256("trace"), 1000);
        Commit memory d = Commit(ID, keccak256("picture"), keccak256("pixels"), keccak256("trace"), 1001);
        uint64 stake = stakeOf(MINER_KEY);
        prosecute(
            STRANGER,
            abi.encodeCall(Contradictions.contradictCommit, (SALT, c, sign(MINER_KEY, c), d, sign(MINER_KEY, d)))
        );
        yes(stakeOf(MINER_KEY) < stake, "commit");

        stake = stakeOf(RIVAL_KEY);
        AuditCommit memory e = AuditCommit(ID, 0, BEACON, keccak256("seal"));
        AuditCommit memory f = AuditCommit(ID, 0, BEACON, keccak256("another"));
        prosecute(
            STRANGER,
            abi.encodeCall(Contradictions.contradictAuditCommit, (SALT, e, sign(RIVAL_KEY, e), f, sign(RIVAL_KEY, f)))
        );
        yes(stakeOf(RIVAL_KEY) < stake, "audit commit");

        stake = stakeOf(RIVAL_KEY);
        AuditStatement memory g = AuditStatement(ID, 0, BEACON, keccak256("pixels"), keccak256("root"), keccak256("salt"));
        AuditStatement memory h = AuditStatement(ID, 0, BEACON, keccak256("pixels"), keccak256("other"), keccak256("salt"));
        prosecute(
            STRANGER,
            abi.encodeCall(Contradictions.contradictAuditStatement, (SALT, g, sign(RIVAL_KEY, g), h, sign(RIVAL_KEY, h)))
        );
        yes(stakeOf(RIVAL_KEY) < stake, "audit statement");
    }

    function testANameIsPunishedOnce() public {
        Attestation memory a = attestation(2500, 2400);
        prosecute(STRANGER, accuse(a, VERIFIER_KEY, attestation(2500, 2401), VERIFIER_KEY));
        // Neither the same pair, nor another, nor the pair turned round.
        bytes32 name = keccak256(abi.encode(vm.addr(VERIFIER_KEY), uint8(6), ID, uint32(3), BEACON));
        bytes[3] memory calls = [
            accuse(a, VERIFIER_KEY, attestation(2500, 2401), VERIFIER_KEY),
            accuse(a, VERIFIER_KEY, attestation(2500, 2402), VERIFIER_KEY),
            accuse(attestation(2500, 2401), VERIFIER_KEY, a, VERIFIER_KEY)
        ];
        for (uint256 i = 0; i < calls.length; i++) {
            refused(calls[i], abi.encodeWithSelector(Contradictions.AlreadyConvicted.selector, vm.addr(VERIFIER_KEY), name));
        }
        // Another name is another conviction.
        Attestation memory b = attestation(2500, 2400);
        Attestation memory c = attestation(2500, 2401);
        (b.index, c.index) = (4, 4);
        prosecute(STRANGER, accuse(b, VERIFIER_KEY, c, VERIFIER_KEY));
    }

    function testDifferentNamesAreNoContradiction() public {
        Attestation memory a = attestation(2500, 2400);
        for (uint256 i = 0; i < 3; i++) {
            Attestation memory b = attestation(2500, 2401);
            if (i == 0) b.assignment = keccak256("another");
            if (i == 1) b.index = 4;
            if (i == 2) b.beacon = keccak256("the same round after a reorg");
            refused(accuse(a, VERIFIER_KEY, b, VERIFIER_KEY), abi.encodeWithSelector(Contradictions.DifferentNames.selector));
        }
        Commit memory c = Commit(ID, keccak256("picture"), keccak256("pixels"), keccak256("trace"), 1000);
        Commit memory d = Commit(BEACON, keccak256("another"), keccak256("pixels"), keccak256("trace"), 1000);
        refused(
            abi.encodeCall(Contradictions.contradictCommit, (SALT, c, sign(MINER_KEY, c), d, sign(MINER_KEY, d))),
            abi.encodeWithSelector(Contradictions.DifferentNames.selector)
        );
        AuditCommit memory e = AuditCommit(ID, 0, BEACON, keccak256("seal"));
        AuditCommit memory f = AuditCommit(ID, 1, BEACON, keccak256("another"));
        refused(
            abi.encodeCall(Contradictions.contradictAuditCommit, (SALT, e, sign(MINER_KEY, e), f, sign(MINER_KEY, f))),
            abi.encodeWithSelector(Contradictions.DifferentNames.selector)
        );
        AuditStatement memory g = AuditStatement(ID, 0, BEACON, keccak256("pixels"), keccak256("root"), keccak256("salt"));
        AuditStatement memory h = AuditStatement(ID, 0, ID, keccak256("pixels"), keccak256("other"), keccak256("salt"));
        refused(
            abi.encodeCall(Contradictions.contradictAuditStatement, (SALT, g, sign(MINER_KEY, g), h, sign(MINER_KEY, h))),
            abi.encodeWithSelector(Contradictions.DifferentNames.selector)
        );
    }

    function testTheSameContentIsNoContradiction() public {
        Attestation memory a = attestation(2500, 2400);
        bytes32 digest = Messages.digest(
            address(escrow), Messages.attestation(ID, 3, BEACON, keccak256("commit"), 2500, 2400)
        );
        refused(
            accuse(a, VERIFIER_KEY, attestation(2500, 2400), VERIFIER_KEY),
            abi.encodeWithSelector(Contradictions.SameStatement.selector, digest)
        );
        // A second signature over the same content, malleable or not, is none either.
        bytes memory other = malleate(sign(VERIFIER_KEY, a));
        refused(
            abi.encodeCall(Contradictions.contradictAttestation, (SALT, a, sign(VERIFIER_KEY, a), a, other)),
            abi.encodeWithSelector(Contradictions.SameStatement.selector, digest)
        );
    }

    function testBadSignaturesConvictNobody() public {
        (Attestation memory a, Attestation memory b) = (attestation(2500, 2400), attestation(2500, 2401));
        address node = vm.addr(VERIFIER_KEY);
        refused(
            accuse(a, VERIFIER_KEY, b, MINER_KEY),
            abi.encodeWithSelector(Contradictions.DifferentSigners.selector, node, vm.addr(MINER_KEY))
        );
        bytes memory good = sign(VERIFIER_KEY, b);
        bytes[5] memory bad = [
            malleate(good),
            bytes(""),
            new bytes(65),
            abi.encodePacked(good, uint8(0)),
            abi.encodePacked(slice(good, 64), uint8(29))
        ];
        for (uint256 i = 0; i < bad.length; i++) {
            refused(
                abi.encodeCall(Contradictions.contradictAttestation, (SALT, a, sign(VERIFIER_KEY, a), b, bad[i])),
                abi.encodeWithSelector(Contradictions.DifferentSigners.selector, node, address(0))
            );
        }
        // Two that nobody signed.
        refused(
            abi.encodeCall(Contradictions.contradictAttestation, (SALT, a, new bytes(65), b, new bytes(65))),
            abi.encodeWithSelector(Contradictions.DifferentSigners.selector, address(0), address(0))
        );
    }

    function testOtherNetworksDoNotCount() public {
        (Attestation memory a, Attestation memory b) = (attestation(2500, 2400), attestation(2500, 2401));
        bytes32 h = Messages.attestation(ID, 3, BEACON, keccak256("commit"), 2500, 2401);
        bytes memory elsewhere = signed(VERIFIER_KEY, Messages.digest(address(registry), h));
        foreign(abi.encodeCall(Contradictions.contradictAttestation, (SALT, a, sign(VERIFIER_KEY, a), b, elsewhere)));
        vm.chainId(99);
        elsewhere = signed(VERIFIER_KEY, Messages.digest(address(escrow), h));
        vm.chainId(31337);
        foreign(abi.encodeCall(Contradictions.contradictAttestation, (SALT, a, sign(VERIFIER_KEY, a), b, elsewhere)));
    }

    /// @dev A statement signed as one kind says nothing as another, even with equal fields.
    function testKindsDoNotMix() public {
        AuditCommit memory e = AuditCommit(ID, 0, BEACON, keccak256("seal"));
        AuditCommit memory f = AuditCommit(ID, 0, BEACON, keccak256("another"));
        AuditStatement memory g = AuditStatement(ID, 0, BEACON, keccak256("pixels"), keccak256("root"), keccak256("salt"));
        foreign(
            abi.encodeCall(Contradictions.contradictAuditCommit, (SALT, e, sign(MINER_KEY, e), f, sign(MINER_KEY, g)))
        );
    }

    function testNothingAtStakeIsNotSpent() public {
        (Attestation memory a, Attestation memory b) = (attestation(2500, 2400), attestation(2500, 2401));
        uint256 key = 0xbad;
        refused(
            accuse(a, key, b, key), abi.encodeWithSelector(Contradictions.NothingAtStake.selector, vm.addr(key))
        );
        // With stake the same pair convicts.
        address owner = address(0xbad0);
        account(owner);
        register(owner, key, 2);
        prosecute(STRANGER, accuse(a, key, b, key));
    }

    function testAProofCannotBeStolen() public {
        bytes memory call = accuse(attestation(2500, 2400), VERIFIER_KEY, attestation(2500, 2401), VERIFIER_KEY);
        bytes32 stolen = slashing.commitmentOf(MINER, call);
        vm.prank(MINER);
        vm.expectRevert(abi.encodeWithSelector(Challenger.NotCommitted.selector, stolen));
        raw(call);
        // The thief sees the call in the block in which it would need to have committed already.
        commitTo(STRANGER, call);
        vm.prank(MINER);
        slashing.commit(stolen);
        vm.prank(MINER);
        vm.expectRevert(abi.encodeWithSelector(Challenger.CommittedTooLate.selector, uint64(time() + 1)));
        raw(call);
        vm.prank(STRANGER);
        raw(call);
    }

    function testTermsChangeLater() public {
        Slashing.Terms memory t = Slashing.Terms(9000, 100, 20);
        vm.expectRevert(abi.encodeWithSelector(Connected.NotGovernor.selector, COUNCIL));
        slashing.setTerms(t);
        vm.prank(COUNCIL);
        slashing.setTerms(t);
        (, uint64 activeAt) = slashing.nextTerms();
        eq(activeAt, time() + LIFE, "one voucher life");
        vm.roll(activeAt - 1);
        eq(slashing.terms().slashBps, 5000, "too early");
        vm.roll(activeAt);
        eq(slashing.terms().slashBps, 9000, "in force");
        // A change that is in force is kept while the next one waits.
        vm.prank(COUNCIL);
        slashing.setTerms(Slashing.Terms(2000, 100, 20));
        eq(slashing.terms().slashBps, 9000, "kept");
    }

    function testTermsHaveBounds() public {
        Slashing.Terms[5] memory bad = [
            Slashing.Terms(999, 64, 16),
            Slashing.Terms(10_001, 64, 16),
            Slashing.Terms(5000, 0, 16),
            Slashing.Terms(5000, 64, 0),
            Slashing.Terms(5000, (1 << 22) + 1, 16)
        ];
        for (uint256 i = 0; i < bad.length; i++) {
            vm.prank(COUNCIL);
            vm.expectPartialRevert(Connected.OutOfBounds.selector);
            slashing.setTerms(bad[i]);
            vm.expectPartialRevert(Connected.OutOfBounds.selector);
            new Slashing(bad[i]);
        }
    }

    /// @dev Any two different statements of one name convict; the same content never does.
    function testFuzzContradiction(int32 plainA, int32 plainB, int32 augmentedA, int32 augmentedB, uint32 index) public {
        (Attestation memory a, Attestation memory b) = (attestation(plainA, augmentedA), attestation(plainB, augmentedB));
        (a.index, b.index) = (index, index);
        bytes memory call = accuse(a, VERIFIER_KEY, b, VERIFIER_KEY);
        uint64 stake = stakeOf(VERIFIER_KEY);
        if (plainA == plainB && augmentedA == augmentedB) {
            commitTo(STRANGER, call);
            vm.prank(STRANGER);
            vm.expectPartialRevert(Contradictions.SameStatement.selector);
            raw(call);
            eq(stakeOf(VERIFIER_KEY), stake, "an honest node was slashed");
        } else {
            prosecute(STRANGER, call);
            yes(stakeOf(VERIFIER_KEY) < stake, "not slashed");
        }
    }

    /// @dev Calls as committed to, and wants this revert.
    function refused(bytes memory call, bytes memory reason) private {
        commitTo(STRANGER, call);
        vm.prank(STRANGER);
        vm.expectRevert(reason);
        raw(call);
    }

    /// @dev The same for a pair whose signatures are not both the node's.
    function foreign(bytes memory call) private {
        commitTo(STRANGER, call);
        vm.prank(STRANGER);
        vm.expectPartialRevert(Contradictions.DifferentSigners.selector);
        raw(call);
    }

    function raw(bytes memory call) private {
        (bool ok, bytes memory out) = address(slashing).call(call);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(out, 32), mload(out))
            }
        }
    }

    /// @dev The other signature that elliptic curves allow: s negated, v flipped.
    function malleate(bytes memory signature) private pure returns (bytes memory) {
        bytes32 r;
        uint256 s;
        assembly ("memory-safe") {
            r := mload(add(signature, 32))
            s := mload(add(signature, 64))
        }
        s = 0xfffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141 - s;
        return abi.encodePacked(r, s, uint8(signature[64]) == 27 ? uint8(28) : uint8(27));
    }

    function slice(bytes memory b, uint256 n) private pure returns (bytes memory out) {
        out = new bytes(n);
        for (uint256 i = 0; i < n; i++) {
            out[i] = b[i];
        }
    }
}
