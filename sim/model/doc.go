// Package model plays scenarios with the protocol's real machines (package protocol/roles), one event after the other in
// virtual time.
//
// A run is a pure function of the scenario and the seed: there is one queue of events and one thread, chance comes from
// integers alone, nothing walks over a map in its order. The hash over all events is therefore the same on every
// machine, which a golden test checks.
//
// What is real here: every machine of package roles with its effects carried out as package node does, messages with
// their EIP-712 digests, draws over real weight trees, certificates and evidence judged by their own Verify, the
// arithmetic of package settlement/ledger. What is a model: signatures are ideal (see ideal.go), a chain is a list of
// blocks with transactions, pictures are values with a hidden truth, whose scores are drawn from recorded ones.
//
// Gossip reaches only those who have use for it: requester, miner and settlers from the beginning, drawn members from
// their wave on, each if the message would have reached it in time. A member of a later wave that nobody seated says
// nothing before its wave, so the runs are the same as if all had listened, in a fraction of the time.
//
// Behaviours (see Behaviours) and those of other repositories stand between a node and its machines: see Actor.
package model
