package store

import (
	"bytes"
	"errors"
	"fmt"
)

// maxName bounds the name of a namespace: its length is stored in one byte.
const maxName = 255

// Bucket is one namespace of a Store: a map from keys to values in the order of the keys' bytes. Values are copies and
// belong to the caller.
type Bucket struct {
	store  *Store
	db     database
	prefix []byte // length of the name, name: no prefix is a prefix of another
}

// Namespace returns the bucket of a name, which is created by writing to it. Names are constants of the program; an
// empty one or one over 255 bytes is a fault in the program and panics.
func (s *Store) Namespace(name string) *Bucket { return s.bucket(s.db, name) }

func (s *Store) bucket(db database, name string) *Bucket {
	if name == "" || len(name) > maxName {
		panic(fmt.Sprintf("store: namespace name of %d bytes", len(name)))
	}
	return &Bucket{store: s, db: db, prefix: append([]byte{byte(len(name))}, name...)}
}

// key returns the key in badger; it is always a new slice, because badger keeps it.
func (b *Bucket) key(key []byte) []byte {
	full := make([]byte, 0, len(b.prefix)+len(key))
	return append(append(full, b.prefix...), key...)
}

// Get returns the value of key, or ErrNotFound.
func (b *Bucket) Get(key []byte) (value []byte, err error) {
	err = b.store.view(b.db, func(tx transaction) error {
		return tx.get(b.key(key), func(found []byte) error {
			value = bytes.Clone(found)
			return nil
		})
	})
	return value, describe("get", key, err)
}

// Has tells whether key has a value.
func (b *Bucket) Has(key []byte) (bool, error) {
	_, err := b.size(key)
	if errors.Is(err, ErrNotFound) {
		return false, nil
	}
	return err == nil, err
}

// size returns the length of a value. It looks at the value itself, without copying it, because badger's own number is
// an estimate for values in the value log, and bitswap compares sizes.
func (b *Bucket) size(key []byte) (size int, err error) {
	err = b.store.view(b.db, func(tx transaction) error {
		return tx.get(b.key(key), func(value []byte) error {
			size = len(value)
			return nil
		})
	})
	return size, describe("size of", key, err)
}

// Put sets key to value and returns when that is on disk.
func (b *Bucket) Put(key, value []byte) error {
	err := b.store.update(b.db, func(tx transaction) error { return b.store.set(tx, b.key(key), value) })
	return describe("put", key, err)
}

// PutSync is Put by the name that money state uses: should Put ever become weaker for the sake of speed, PutSync will
// still return only when the value is on disk.
func (b *Bucket) PutSync(key, value []byte) error { return b.Put(key, value) }

// PutNew is PutSync for a key that must have no value yet, else ErrExists: for statements made at most once. Of several
// callers at one moment exactly one succeeds.
func (b *Bucket) PutNew(key, value []byte) error {
	err := b.store.update(b.db, func(tx transaction) error {
		err := tx.get(b.key(key), func([]byte) error { return nil })
		switch {
		case err == nil:
			return ErrExists
		case !errors.Is(err, ErrNotFound):
			return err
		}
		return b.store.set(tx, b.key(key), value)
	})
	return describe("put new", key, err)
}

// Delete removes key and returns when that is on disk. A key without value is no error.
func (b *Bucket) Delete(key []byte) error {
	err := b.store.update(b.db, func(tx transaction) error { return tx.remove(b.key(key)) })
	return describe("delete", key, err)
}

// Iterate calls fn for each key that begins with prefix, in the order of keys, on one snapshot: what fn writes is not
// seen. The slices belong to fn only until it returns. The first error of fn ends the walk and is returned as it is.
func (b *Bucket) Iterate(prefix []byte, fn func(key, value []byte) error) error {
	return b.store.view(b.db, func(tx transaction) error {
		full := b.key(prefix)
		return tx.walk(full, full, walkOptions{ahead: 16}, func(e entry) (bool, error) {
			return true, e.Value(func(value []byte) error { return fn(e.Key()[len(b.prefix):], value) })
		})
	})
}

// Batch collects writes to any namespaces of one store and applies them all or none. It is not safe for concurrent use.
type Batch struct {
	store  *Store
	db     database
	writes []write
}

type write struct {
	key, value []byte
	remove     bool
}

// Batch returns an empty batch. It holds nothing that would have to be released.
func (s *Store) Batch() *Batch { return &Batch{store: s, db: s.db} }

// Put adds a write. The value must not change until Commit returned.
func (b *Batch) Put(bucket *Bucket, key, value []byte) {
	b.writes = append(b.writes, write{key: bucket.key(key), value: value})
}

// Delete adds a removal.
func (b *Batch) Delete(bucket *Bucket, key []byte) {
	b.writes = append(b.writes, write{key: bucket.key(key), remove: true})
}

// Len returns the number of writes.
func (b *Batch) Len() int { return len(b.writes) }

// Commit applies the writes in their order and returns when they are on disk; after a crash either all are there or
// none. A batch with more than 300 KiB of keys and small values is ErrTooLarge and changes nothing.
func (b *Batch) Commit() error {
	err := b.store.update(b.db, func(tx transaction) error {
		for _, w := range b.writes {
			if err := b.apply(tx, w); err != nil {
				return err
			}
		}
		return nil
	})
	if err != nil {
		return fmt.Errorf("commit batch of %d: %w", len(b.writes), err)
	}
	return nil
}

func (b *Batch) apply(tx transaction, w write) error {
	if w.remove {
		return tx.remove(w.key)
	}
	return b.store.set(tx, w.key, w.value)
}

func describe(verb string, key []byte, err error) error {
	if err == nil {
		return nil
	}
	return fmt.Errorf("%s %q: %w", verb, key, err)
}
