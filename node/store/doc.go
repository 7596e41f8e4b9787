// Package store keeps what a node must remember: statements it signed, vouchers it holds, epochs it followed, and the
// IPFS blocks it serves. One store is one directory, held by one process.
//
// It is badger behind a small door. Badger was chosen because it is pure Go, needs no separate process, and recovers
// from kill -9 by replaying its log. The door is here for four reasons:
//
//   - Durability is decided here. Namespaces lie in a database opened with SyncWrites: Put, Delete and Commit return
//     when the bytes are on disk (section 9.12 of the design: no acknowledged money state is lost), which takes half a
//     millisecond on an idle solid-state disk and thirty on a busy one. Datastores, whose blocks others have too, lie
//     in a second database that does not wait.
//   - Many nodes live in one process (the demo runs sixteen). Badger's defaults reserve hundreds of megabytes; the
//     settings in this package cost one or two megabytes a store. There is no block cache, for tables are
//     read through the page cache.
//   - What goes wrong at Open is told in words a person can act on: ErrLocked, ErrNewerVersion, ErrCorrupt.
//   - Use after Close is ErrClosed, where badger would wait for ever or panic.
//
// In memory a store stands on a sorted slice instead: simulated nodes live in virtual time, in which badger's real
// input and output and its goroutines have no place. Package storetest holds both to the same behaviour.
//
// Keys live in namespaces, one for each package that stores something. A Batch writes to several namespaces at once,
// all or nothing, which is what "persist before send" needs. Datastore gives a namespace to libp2p and boxo.
package store
