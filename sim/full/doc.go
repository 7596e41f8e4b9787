// Package full plays scenarios with real nodes over a simulated network in virtual time.
//
// Everything a node is made of is there: libp2p host over QUIC, gossipsub with scoring, DHT, bitswap, request streams, the
// protocol's machines and the loops around them, stores, settlers and watchers. Pictures and scores are of the embedded
// model. Three things below the nodes are others than outside: packets travel over simnet, which delays and paces them;
// stores lie in memory that outlives its node; and the chain is package memchain, the real bytecode in go-ethereum's
// virtual machine behind its RPC. As in node/localnet, all nodes share one view of the chain.
//
// Time is that of a bubble of testing/synctest: it stands still while anybody computes, and leaps to the next timer when
// all wait. A run of an hour's network so takes as long as its computing does, on any number of cores, and a busy
// machine makes it slower and not wrong. Goroutines are scheduled as Go likes, so the same seed gives the same
// scenario and not the same run; package sim/model replays bit for bit.
package full
