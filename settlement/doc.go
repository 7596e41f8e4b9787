// Package settlement is limn's link to the chain: it deploys and reads the
// contracts, sends transactions that survive crashes and reorgs, posts epochs of
// certified records, recomputes everybody's epochs and proves wrong ones, and
// claims what was earned.
//
// The pieces, from the chain upwards:
//
//	Client     one process's connection: head, finalized block, beacons
//	Contracts  a network's contracts seen through a client: weights, balances, keys
//	Sender     the transactions of one account: nonces, fees, resending, persistence
//	Account    an owner's operations: deposit, security, stake, keys
//	Book       every epoch rebuilt from chain and blobs, every step recomputed
//	Settler    packs certified records into epochs and posts them
//	Watcher    turns a wrong step or an overdraft into a challenge
//	Answerer   shows the evidence of a record when somebody asks for it on chain
//	Asker      asks about records without true evidence, and voids what is not answered
//	Claimer    pays out an account's final credits
//
// A process has one Client, one Contracts and one Book, shared by its nodes, and
// one Sender per key. Each has Run, which blocks; a Client that does not run
// learns of nothing.
//
// Three rules keep money safe. What leaves is on disk first, under an ID made of
// its purpose, so that a process killed at any moment finds what it had sent.
// What is read above the finalized block is read again whenever the chain
// changes. And nothing the RPC says about draws is believed without recomputing
// it: beacons against the header chain, weights against the registry's root,
// epochs against their blobs.
//
// Package ledger beneath holds the arithmetic, bindings the contracts' Go faces,
// devnet a chain for development and tests.
package settlement
