// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

import {ITileJudge} from "./ITileJudge.sol";
import {Tree, Trees} from "./Trees.sol";

/// @notice Neighbouring leaves that are proved: from `first` on, one entry each.
struct Run {
    uint256 first;
    uint256[] entries; // see TileProofs.entry
}

/// @notice What a proof holds, and what of it was read. Places are bytes of calldata.
struct Proof {
    uint256 leaf; // of the tile
    uint256 tile; // entry of its content
    Run[] inputs;
    Run[] pieces;
    uint256 start; // entry of what the program starts from; 0 none
    uint256 tokens; // place; 0 none
    uint256 tokenCount;
    bytes32 tokensHash; // of salt and tokens
    uint256 unread; // contents, start and tokens that were not read yet
}

/// @title The proof of a tile on the wire
/// @notice compute/SPEC.md, section 13: the tile's run, runs of inputs, what the program starts from, runs of pieces of the
/// model file, tokens and salt. Lengths are big-endian. A proof holds exactly what the tile reads, so there is one of each
/// tile; everything else reverts with BadProof.
library TileProofs {
    using Trees for Tree;

    uint256 private constant READ = 1 << 255;
    uint256 private constant PIECE = 1024;
    uint256 private constant MAX_RUNS = 256; // of a list
    uint256 private constant MAX_CONTENTS = 1024; // of a run

    /// @dev Position and end of what is read.
    struct Cursor {
        uint256 offset;
        uint256 end;
    }

    /// @notice Reads a proof and proves every run of it.
    function open(bytes calldata proof, Tree memory tiles, Tree memory model) internal view returns (Proof memory p) {
        unchecked {
            Cursor memory c;
            assembly ("memory-safe") {
                mstore(c, proof.offset)
                mstore(add(c, 32), add(proof.offset, proof.length))
            }
            Run memory own = run(c, tiles);
            if (own.entries.length != 1) refuse("not one tile");
            (p.leaf, p.tile) = (own.first, own.entries[0]);
            p.inputs = runs(c, tiles, p);
            uint256 length = number(c, 4);
            if (length > 0) {
                p.start = entry(take(c, length), length);
                p.unread++;
            }
            p.pieces = runs(c, model, p);
            readTokens(c, p);
            if (c.offset != c.end) refuse("bytes behind its end");
        }
    }

    /// @notice Reverts unless all that the proof holds was read.
    function close(Proof memory p) internal pure {
        if (p.unread != 0) refuse("more than the tile reads");
    }

    /// @notice The contents of leaves from `first` on, joined; each is `size` bytes long and made before the tile.
    function leaves(Proof memory p, uint256 first, uint256 count, uint256 size) internal pure returns (bytes memory out) {
        unchecked {
            if (first + count > p.leaf) refuse("a leaf behind the tile");
            out = new bytes(count * size);
            for (uint256 i = 0; i < count; i++) {
                append(out, i * size, p, first + i, size);
            }
        }
    }

    /// @notice Copies the content of leaf i into `out`.
    function append(bytes memory out, uint256 offset, Proof memory p, uint256 i, uint256 size) internal pure {
        unchecked {
            uint256 e = find(p, p.inputs, i, "lacks a leaf");
            if (uint32(e) != size) refuse("leaf of another length");
            copy(out, offset, place(e), size);
        }
    }

    /// @notice Bytes of the model file.
    function file(Proof memory p, uint256 offset, uint256 size) internal pure returns (bytes memory out) {
        unchecked {
            out = new bytes(size);
            for (uint256 done = 0; done < size;) {
                uint256 within = (offset + done) % PIECE;
                uint256 e = find(p, p.pieces, (offset + done) / PIECE, "lacks a piece");
                if (uint32(e) <= within) refuse("piece too short");
                uint256 n = uint32(e) - within;
                if (n > size - done) n = size - done;
                copy(out, done, place(e) + within, n);
                done += n;
            }
        }
    }

    /// @notice What the program starts from.
    function startOf(Proof memory p, uint256 size) internal pure returns (bytes memory out) {
        if (uint32(p.start) != size) refuse("lacks what it starts from");
        if (p.start & READ == 0) {
            p.start |= READ;
            p.unread--;
        }
        out = new bytes(size);
        copy(out, 0, place(p.start), size);
    }

    /// @notice One of n tokens; each is below `words`.
    function token(Proof memory p, bytes32 hash, uint256 n, uint256 i, uint256 words) internal pure returns (uint256 id) {
        if (p.tokens == 0 || p.tokenCount != n) refuse("lacks the tokens");
        if (p.tokensHash != hash) refuse("other tokens");
        for (uint256 j = 0; j < n; j++) {
            uint256 offset = p.tokens + 2 * j;
            uint256 read;
            assembly ("memory-safe") {
                read := shr(240, calldataload(offset))
            }
            if (read >= words) refuse("a token without a word");
            if (i == j) id = read;
        }
        p.unread--; // a tile reads one token, once
    }

    function place(uint256 e) internal pure returns (uint256) {
        return (e >> 32) & type(uint64).max;
    }

    /// @notice A stretch of calldata in one word: place << 32 | length; the top bit marks what was read.
    function entry(uint256 offset, uint256 length) internal pure returns (uint256) {
        return offset << 32 | length;
    }

    function refuse(bytes32 why) internal pure {
        revert ITileJudge.BadProof(why);
    }

    function find(Proof memory p, Run[] memory all, uint256 i, bytes32 what) private pure returns (uint256 e) {
        unchecked {
            for (uint256 r = 0; r < all.length; r++) {
                uint256 within = i - all[r].first; // huge where the run begins behind i
                if (within >= all[r].entries.length) continue;
                e = all[r].entries[within];
                if (e & READ == 0) {
                    all[r].entries[within] = e | READ;
                    p.unread--;
                }
                return e;
            }
            refuse(what);
        }
    }

    /// @dev Runs ascend and do not touch.
    function runs(Cursor memory c, Tree memory t, Proof memory p) private view returns (Run[] memory all) {
        unchecked {
            uint256 n = number(c, 2);
            if (n > MAX_RUNS) refuse("too many runs");
            all = new Run[](n);
            uint256 free; // the first leaf at which the next run may begin
            for (uint256 i = 0; i < all.length; i++) {
                Run memory r = run(c, t);
                if (r.first < free) refuse("runs that touch or descend");
                free = r.first + r.entries.length + 1;
                p.unread += r.entries.length;
                all[i] = r;
            }
        }
    }

    /// @dev A run that is proved to be in the tree.
    function run(Cursor memory c, Tree memory t) private view returns (Run memory r) {
        unchecked {
            r.first = number(c, 4);
            uint256 n = number(c, 2);
            if (n > MAX_CONTENTS) refuse("too long a run");
            r.entries = new uint256[](n);
            bytes32[] memory hashes = new bytes32[](n);
            for (uint256 i = 0; i < n; i++) {
                uint256 length = number(c, 4);
                uint256 offset = take(c, length);
                r.entries[i] = entry(offset, length);
                hashes[i] = t.leaf(r.first + i, offset, length);
            }
            uint256 count = number(c, 2);
            if (!t.proves(r.first, hashes, take(c, 32 * count), count)) refuse("not in the tree");
        }
    }

    function readTokens(Cursor memory c, Proof memory p) private pure {
        unchecked {
            uint256 n = number(c, 2);
            if (n == 0) return;
            uint256 tokens = take(c, 2 * n);
            uint256 salt = take(c, 32);
            bytes32 hash;
            assembly ("memory-safe") {
                let to := mload(0x40)
                calldatacopy(to, salt, 32)
                calldatacopy(add(to, 32), tokens, mul(2, n))
                hash := keccak256(to, add(32, mul(2, n)))
            }
            (p.tokens, p.tokenCount, p.tokensHash) = (tokens, n, hash);
            p.unread++;
        }
    }

    /// @dev A number of `width` bytes.
    function number(Cursor memory c, uint256 width) private pure returns (uint256 n) {
        unchecked {
            uint256 offset = take(c, width);
            assembly ("memory-safe") {
                n := shr(sub(256, shl(3, width)), calldataload(offset))
            }
        }
    }

    /// @dev The place of the next bytes.
    function take(Cursor memory c, uint256 length) private pure returns (uint256 offset) {
        unchecked {
            offset = c.offset;
            if (length > c.end - offset) refuse("cut off");
            c.offset = offset + length;
        }
    }

    function copy(bytes memory to, uint256 offset, uint256 from, uint256 length) private pure {
        assembly ("memory-safe") {
            calldatacopy(add(add(to, 32), offset), from, length)
        }
    }
}
