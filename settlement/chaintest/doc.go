// Package chaintest starts chains of other people's make for tests: anvil and
// geth in development mode, each a process of its own with nothing on disk after
// the test. What settles on the chain inside the process must settle on them
// unchanged.
//
// A test is skipped, with the reason, where the program is missing. Anvil comes
// with `npm ci` in settlement/contracts; geth is built by `make geth`. Either may
// also be in the PATH, or be named by LIMN_ANVIL or LIMN_GETH.
package chaintest
