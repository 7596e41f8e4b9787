// Package models keeps models on disk, gets them from other peers and serves them.
//
// A model is its manifest root: the SHA-256 of a manifest, which links to lists, which link to chunks of 1 MiB
// (compute/SPEC.md, section 10). So whoever knows a root can take every byte from strangers: each block is checked
// against the hash that asked for it before it is written, and a manifest that asks for more than its architecture may
// have is refused before anything is fetched.
//
//	DIR/ROOT/manifest.cbor       the manifest; ROOT is its hash in hex
//	DIR/ROOT/model               a file of the model, under its name in the manifest
//	DIR/ROOT/model.list          its list block
//	DIR/partial/ROOT/...         the same of a model that is being fetched; its file is sparse
//	DIR/tmp/...                  what an import or a removal is about; cleared by the next import
//	DIR/lock, partial/ROOT.lock  held by who writes
//
// Chunks are served straight from the model's file, and nothing is stored twice: the store is a [p2p.Source], an index
// from hashes to places in files. The model that the program itself carries is an entry like any other that cannot be
// removed, served from the binary.
//
// The folder is no database, so that a command can import or remove while 'peer run' serves from it: a model appears
// and disappears by one rename, readers need no lock, and a running node looks at the folder every few seconds.
//
// # Fetching
//
// [Store.Pull] keeps no journal of what it has. A kill at any moment leaves a sparse file, of which the next pull hashes
// every chunk and fetches those that do not match; hashing runs at a gigabyte a second, and a journal could be wrong.
// A partial model counts against the quota with its whole size, since it is going to have it.
//
// [Store.Verify] hashes everything again. A model in which it finds damage goes back to the partial ones: it is no
// longer served, and the next pull fetches only what is damaged.
//
// # Other IPFS nodes
//
// Below its root a model is dag-cbor and raw blocks, so any IPFS node can hold one for others. With Kubo (0.22, of 2023):
//
//	ipfs swarm connect ADDRESS/p2p/ID       as 'peer run' prints them
//	ipfs pin add CID                        as 'peer models show' prints it
//	peer models pull CID --from ADDRESS     from Kubo, when nobody else is left
//
// The DHT of a limn network is its own, so the two have to be told of each other once.
package models
