// Package node wires limn's parts into a running peer: protocol's machines, p2p's network, compute's engine and the
// chain, under one key and one store. It is also the library: another program that wants pictures, or wants to earn
// by making them, opens a Node and calls Imagine, or just lets it Run.
//
// # The loops
//
// Everything a node knows about other people's commits lives in one goroutine, the casebook: for each commit it owns
// a collector and, where the node plays those parts, a verifier, an auditor and a committed miner. Gossip reaches it
// through validators that have decoded and verified every signature; whatever takes time (fetching, scoring,
// re-executing, asking the chain) runs in workers and comes back as an event. Effects are carried out in order, so a
// statement is on disk, with sync, before it leaves. A requester's task and a miner's order each run in a goroutine
// of their own until the commit, and in the casebook from then on.
//
// # Models
//
// A node has one engine, whose pictures are exact: anybody can make them again. Besides it a miner may Offer models
// from outside, which another program makes pictures with; package external says what is known of those. Whoever has to
// judge such a picture fetches the model's manifest from its miner, once.
//
// # What is shared
//
// Many nodes live in one process: the demo runs sixteen. The model, the chain client and the crew that limits how
// much computing happens at once are given to each node and shared; nothing else is.
package node
