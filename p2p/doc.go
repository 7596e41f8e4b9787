// Package p2p is a node's end of the network: who else is there, what they say, and the pictures they hold.
//
// A [Host] has one secp256k1 key, which is peer ID and Ethereum address at once (identity.go), and offers four
// things to the node above it.
//
//   - Gossip: [Host.Join] a topic, [Topic.Publish], [Topic.Next]. A [Validator] judges every message before it is
//     delivered or forwarded, so nonsense dies at the first honest peer, and so does the standing of who sent it
//     (scoring.go). Messages carry no name of gossip's own; the protocol signs what it says.
//   - Discovery: a Kademlia DHT of the network's own finds who provides a model ([Host.Provide],
//     [Host.FindProviders]); [Host.Run] keeps the node bootstrapped and its announcements fresh.
//   - Blocks: [Host.Blocks] stores pictures and weights under standard CIDs and exchanges them by bitswap, so any
//     IPFS node can fetch a picture. Files of models are served where they lie, as a [Source]. A [Session] fetches
//     a whole model from all who have it. Bitswap stays behind these: it has no funded maintainer any more.
//   - Request streams: [Host.Handle] and [Host.OpenStream] exchange frames with one peer, a quote in a
//     millisecond or progress over minutes.
//
// # What the parts of libp2p do for somebody at home
//
// QUIC carries all streams to a peer over one UDP port with one handshake; TCP takes over where UDP is blocked.
// UPnP asks the router to forward that port. AutoNATv2 asks other peers to call back on each address, so that
// only addresses that work are announced. Where none works, the relay client reserves a slot on a public peer,
// and hole punching turns the relayed connection into a direct one, for most pairs of home routers. Peers that
// stay relayed can quote and hand over small blocks by stream (blockstream.go), which bitswap refuses there.
// mDNS finds nodes on the same LAN with no configuration. Each can be switched off in [Config].
//
// # What a hostile peer can do
//
// A peer costs at most its share of fixed budgets, and inventing identities multiplies little. Connections are
// bounded in number, per IP address and in rate by libp2p's resource manager. Gossip is thinned per peer and in
// total before anything is hashed (gossipwatch.go); validators run on a fixed number of workers behind a bounded
// queue; topics that do not exist cannot be announced. Streams are refused before they are read when one peer,
// or one address, opens too many or too often (admission.go); a frame's claimed length allocates 4 KiB until
// bytes arrive (frame.go). The DHT stores provider records only, a bounded number (records.go). A block with
// the wrong hash is no answer at all. What is not bounded here is upload: whoever asks for a block that we have
// gets it, as on all of IPFS.
//
// # Why it is built so
//
// Validators run inline on shared workers instead of gossipsub's goroutine per message: its limit per topic drops
// whatever exceeds it at the moment it arrives, while a queue of 1,024 absorbs the attestations of an epoch.
// Gossipsub's penalty for silent mesh peers is off, because an idle network is silent. A topic hands out messages
// by Next from a bounded buffer; a reader that sleeps loses messages, which are counted, and never holds up
// the router. The DHT is apart from IPFS's: ours holds hundreds of keys and answers within the network, theirs
// takes seconds; pictures are fetched from peers that the commit names. [OpenOn] takes a libp2p host made elsewhere:
// tests and the simulator run the same code on a simulated network in virtual time.
//
// # Numbers
//
// Measured on 2 cores (EPYC) shared with other work, loopback, 16 nodes fully connected, all topics joined, with
// go test -bench . ./p2p:
//
//	idle memory      16 nodes in one process 96 MiB resident, 3.8 MiB a node; 32 nodes 234 MiB, 6.2 MiB a node
//	                 (each has 31 connections); a node alone 2.6 MiB; 3.0 MiB a node of heap and stacks
//	goroutines       66 for a node alone, about 8 more for each connection
//	fetch a block    4 KiB p50 1.8 ms, 256 KiB 25 ms, 1 MiB 30 ms
//	request, answer  0.09 ms on a fresh stream
//	gossip           31 ms until all 15 others have read 500 bytes, all on the same 2 cores
//
// Bitswap's known floor of 42 ms a block has two halves of 20 ms or more. A client asks "have you?", and when the
// answer comes it must wait before the next message to the same peer: 20 ms, or 0.125 ms for each connection of
// the whole process, whichever is longer. We answer questions about blocks up to [BlocksConfig].Inline with the
// block, which ends the wait before it begins, and set the time per connection to nothing, so what is left for
// large blocks is 20 ms.
package p2p
