// Package testnet hosts a development network for nodes in other processes and on other machines of a LAN: an EVM chain
// with RPC, the contracts, a bootstrap node, a faucet, and the network.json that tells others of all this.
//
// Everything lies in one directory and survives kill -9: the chain goes on from its last block, the contracts are
// deployed once, the bootstrap node keeps its identity, and the ports stay what they were.
package testnet
