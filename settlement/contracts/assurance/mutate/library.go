package main

import (
	"fmt"
	"strings"
)

// guardModifier is OpenZeppelin's transient reentrancy guard with a switch; on
// one line, put where a contract names the guard as its base.
const guardModifier = ` modifier mutableNonReentrant(uint256 id) { if (!Mutants.on(id)) Mutants.enter(); _; if (!Mutants.on(id)) Mutants.leave(); } `

const libraryHead = `// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.30;

/// @notice Switches of mutants. At most one is on: the one whose number block.coinbase holds.
library Mutants {
    error ReentrancyGuardReentrantCall();

    function on(uint256 id) internal pure returns (bool) {
        return asPure(active)() == id;
    }

    function flip(bool v, uint256 id) internal pure returns (bool) {
        return v != on(id);
    }

    function off(bool v, uint256 id) internal pure returns (bool) {
        return v && !on(id);
    }

    function lt(uint256 a, uint256 b, uint256 id) internal pure returns (bool) {
        return on(id) ? a <= b : on(id + 1) ? a >= b : a < b;
    }

    function le(uint256 a, uint256 b, uint256 id) internal pure returns (bool) {
        return on(id) ? a < b : on(id + 1) ? a > b : a <= b;
    }

    function gt(uint256 a, uint256 b, uint256 id) internal pure returns (bool) {
        return on(id) ? a >= b : on(id + 1) ? a <= b : a > b;
    }

    function ge(uint256 a, uint256 b, uint256 id) internal pure returns (bool) {
        return on(id) ? a > b : on(id + 1) ? a < b : a >= b;
    }

    // The slot of OpenZeppelin's guard, so that guards with and without a switch shut each other out.
    bytes32 private constant GUARD = 0x9b779b17422d0df92223018b32b4d1fa46e071723d6817e2486d003becc55f00;

    function enter() internal {
        bool entered;
        assembly ("memory-safe") { entered := tload(GUARD) }
        if (entered) revert ReentrancyGuardReentrantCall();
        assembly ("memory-safe") { tstore(GUARD, true) }
    }

    function leave() internal {
        assembly ("memory-safe") { tstore(GUARD, false) }
    }

    function active() private view returns (uint256) {
        return uint40(uint160(address(block.coinbase))); // numbers lie above 2^40, where no other account is
    }

    // Pure functions have mutants too, and the compiler need not know what they read.
    function asPure(function() internal view returns (uint256) f)
        private
        pure
        returns (function() internal pure returns (uint256) g)
    {
        assembly ("memory-safe") { g := f }
    }
`

// writeLibrary writes the functions that the rewritten sources call.
func writeLibrary(used map[string]bool) string {
	operators := map[string]string{}
	for operator, name := range helperNames {
		operators[name] = operator
	}
	var b strings.Builder
	b.WriteString(libraryHead)
	for _, name := range sortedNames(used) {
		operation, rest, typed := strings.Cut(name, "_")
		if !typed {
			continue
		}
		t, unchecked := strings.CutSuffix(rest, "_unchecked")
		if operation == "near" {
			fmt.Fprintf(&b, "\n    function near_%[1]s(%[1]s v, uint256 id) internal pure returns (%[1]s) {\n"+
				"        return on(id) ? v + 1 : on(id + 1) ? v - 1 : v;\n    }\n", t)
			continue
		}
		if operation == "up" {
			fmt.Fprintf(&b, "\n    function up_%[1]s(%[1]s v, uint256 id) internal pure returns (%[1]s) {\n"+
				"        return on(id) ? v + 1 : v;\n    }\n", t)
			continue
		}
		operator := operators[operation]
		second := t
		if operator == "<<" || operator == ">>" {
			second = "uint256"
		}
		open, end := "", ""
		if unchecked {
			open, end = "unchecked { ", " }"
		}
		fmt.Fprintf(&b, "\n    function %s(%s a, %s b, uint256 id) internal pure returns (%s) {\n        %sreturn on(id) ? a %s b : a %s b;%s\n    }\n",
			name, t, second, t, open, arithmetic[operator], operator, end)
	}
	b.WriteString("}\n")
	return b.String()
}
