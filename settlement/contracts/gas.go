// Package contracts holds the Solidity sources. All that Go reads of them is here; the bindings are packages of their
// own beside it.
package contracts

import _ "embed"

// Gas are the committed gas figures of the contracts' own tests: a line each, name and gas, separated by a tab. A line
// that begins with # is a comment.
//
//go:embed assurance/gas.tsv
var Gas string
