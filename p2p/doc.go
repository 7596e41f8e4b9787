// Package p2p is a node's end of the network: who else is there, what they say, and the pictures they hold.
package p2p
