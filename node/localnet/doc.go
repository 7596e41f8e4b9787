// Package localnet runs a whole limn network in one process: an EVM chain with the contracts, and full nodes on the
// loopback interface, each with its own key, store and libp2p host. The demo, the benchmarks and the tests that need
// a network stand on it. Nothing in it is simulated and nodes share nothing that separate machines could not: the
// model and the connection to the chain.
package localnet
