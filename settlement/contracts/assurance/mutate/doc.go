// Command mutate measures how much of the contracts the forge tests notice.
//
// It plants small faults (mutants) in Solidity sources and counts those that
// some test catches. The compiler is JavaScript and slow, so all mutants are
// compiled once: an expression a < b becomes Mutants.lt(a, b, 17), which is
// a < b, except that it is a <= b while mutant 17 is on and a >= b while
// mutant 18 is. Which mutant is on is read from block.coinbase, which forge
// takes from its environment (FOUNDRY_BLOCK_COINBASE), so a run of one mutant
// starts without compiling anything and ends at the first failing test.
//
// Operators: relations (the boundary moved, the relation negated), negated
// conditions, guards that never fire, && for || and back, arithmetic, numbers
// and named constants by one more and one less, statements left out
// (assignments and calls; not events), reentrancy guards left out.
//
// Results are one line a mutant in a file that is committed. A mutant is named
// by its file, function, hash of the function's text and position in it, so a
// campaign goes on where it stopped, and after a change runs again only what
// lies in functions that changed.
package main
