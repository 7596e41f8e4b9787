package store

import (
	"errors"

	"github.com/dgraph-io/badger/v4"
)

// database is what a Store stands on: keys in the order of their bytes, in transactions. Badger is the one on disk, and
// memoryDatabase the one in memory; package storetest holds both to the same behaviour.
type database interface {
	// view runs fn on one snapshot.
	view(fn func(transaction) error) error
	// update runs fn and applies what it wrote, all or nothing. fn may run several times. It is ErrTooLarge where fn wrote
	// more than one transaction holds.
	update(fn func(transaction) error) error
	// sync returns when everything written before is as durable as the database can make it.
	sync() error
	// collect frees space and returns how many files it rewrote.
	collect(goOn func() bool) (files int, err error)
	size() int64
	close() error
}

// transaction reads and writes. What it hands out belongs to the callee only until it returns.
type transaction interface {
	// get calls fn with a value, or returns ErrNotFound.
	get(key []byte, fn func(value []byte) error) error
	set(key, value []byte) error
	remove(key []byte) error
	// walk calls fn for the keys that begin with prefix, from start on, until fn says that it has enough.
	walk(prefix, start []byte, o walkOptions, fn func(entry) (more bool, err error)) error
}

// walkOptions say what a walk will ask of its entries, so that values need not be read in vain.
type walkOptions struct {
	keysOnly bool
	ahead    int // values read ahead
}

// entry is a key with its value.
type entry interface {
	Key() []byte
	Value(fn func(value []byte) error) error
}

// badgerDatabase is a database on disk.
type badgerDatabase struct{ db *badger.DB }

func (d badgerDatabase) view(fn func(transaction) error) error {
	return d.db.View(func(tx *badger.Txn) error { return fn(badgerTransaction{tx}) })
}

// maxConflicts bounds the retries of one update. Conflicts need two writers of one key at one moment.
const maxConflicts = 64

func (d badgerDatabase) update(fn func(transaction) error) (err error) {
	for range maxConflicts {
		err = d.db.Update(func(tx *badger.Txn) error { return fn(badgerTransaction{tx}) })
		if !errors.Is(err, badger.ErrConflict) {
			break
		}
	}
	if errors.Is(err, badger.ErrTxnTooBig) {
		return ErrTooLarge
	}
	return err
}

func (d badgerDatabase) sync() error  { return d.db.Sync() }
func (d badgerDatabase) close() error { return d.db.Close() }

func (d badgerDatabase) size() int64 {
	tables, values := d.db.Size()
	return tables + values
}

func (d badgerDatabase) collect(goOn func() bool) (files int, err error) {
	for goOn() {
		err := d.db.RunValueLogGC(gcRatio)
		if errors.Is(err, badger.ErrNoRewrite) || errors.Is(err, badger.ErrRejected) {
			break
		}
		if err != nil {
			return files, err
		}
		files++
	}
	return files, nil
}

type badgerTransaction struct{ tx *badger.Txn }

func (t badgerTransaction) get(key []byte, fn func([]byte) error) error {
	item, err := t.tx.Get(key)
	if errors.Is(err, badger.ErrKeyNotFound) {
		return ErrNotFound
	}
	if err != nil {
		return err
	}
	return item.Value(fn)
}

func (t badgerTransaction) set(key, value []byte) error { return t.tx.Set(key, value) }
func (t badgerTransaction) remove(key []byte) error     { return t.tx.Delete(key) }

func (t badgerTransaction) walk(prefix, start []byte, o walkOptions, fn func(entry) (bool, error)) error {
	it := t.tx.NewIterator(badger.IteratorOptions{Prefix: prefix, PrefetchValues: !o.keysOnly, PrefetchSize: o.ahead})
	defer it.Close()
	for it.Seek(start); it.Valid(); it.Next() {
		if more, err := fn(it.Item()); err != nil || !more {
			return err
		}
	}
	return nil
}
