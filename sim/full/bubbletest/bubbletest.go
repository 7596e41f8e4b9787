// Package bubbletest runs code of an ordinary program in virtual time.
//
// testing/synctest gives virtual time to tests only: it wants a *testing.T, which nobody but package testing can make a
// whole one of. It uses little of it, and a zero value serves as long as no test fails in it: whatever goes wrong comes back
// through variables of the caller's, never through the T. testing.RunTests and testing.MainStart, the other ways in,
// read flags of the program, write to its standard output, or end it.
package bubbletest

import (
	"testing"
	"testing/synctest"
)

// Run calls f in a bubble of testing/synctest, where time stands still while anybody computes and leaps ahead when all
// wait, and returns when f and every goroutine that it started have ended. It starts at midnight UTC of 2000-01-01.
//
// Within, nothing may wait for what is outside: no sockets, no files but short ones, no channel or context made before.
// The flags of package testing are registered in flag.CommandLine, as a test program would.
func Run(f func()) {
	testing.Init()
	synctest.Test(new(testing.T), func(*testing.T) { f() })
}
