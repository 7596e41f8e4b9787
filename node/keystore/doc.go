// Package keystore keeps a node's keys as encrypted files: the node key that signs statements, the payer key that signs
// vouchers, the owner key that holds stake and funds. The owner key has no business on a node; it is kept here for
// devnets, and for the machine on which its owner withdraws.
//
// A file is a web3 secret-storage file, version 3, so every Ethereum wallet opens it and it can come from any of them.
// Its name is the key's role, node.json, for a person looks for a role and not for an address. Files are readable by
// their owner only, and one that others can read is refused: by then its passphrase is all that protects it.
//
// There is no key without a passphrase by accident. Create refuses an empty one; CreateLight, for devnets, allows it
// and also takes a second less to open.
package keystore

import "errors"

// Errors of this package. Their texts say what to do next.
var (
	ErrPassphrase      = errors.New("wrong passphrase")
	ErrNoPassphrase    = errors.New("no passphrase given")
	ErrEmptyPassphrase = errors.New("empty passphrase")
	ErrNotFound        = errors.New("no such key")
	ErrExists          = errors.New("key exists already")
	ErrPermissions     = errors.New("key file is readable by others")
	ErrFile            = errors.New("not a key file")
	ErrName            = errors.New("not a name for a key")
)
