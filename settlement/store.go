package settlement

import (
	"encoding/json"
	"fmt"
	"strings"
)

// Store keeps money state. Put returns once the value is on disk and would be
// there after a power cut; values are replaced whole. Keys are printable.
type Store interface {
	// Get returns the value, or found false.
	Get(key string) (value []byte, found bool, err error)
	Put(key string, value []byte) error
	Delete(key string) error
	// List calls fn for every key with the prefix, in byte order.
	List(prefix string, fn func(key string, value []byte) error) error
}

// under gives a component its own part of a store.
type under struct {
	Store
	prefix string
}

func (u under) Get(key string) ([]byte, bool, error) { return u.Store.Get(u.prefix + key) }
func (u under) Put(key string, value []byte) error   { return u.Store.Put(u.prefix+key, value) }
func (u under) Delete(key string) error              { return u.Store.Delete(u.prefix + key) }
func (u under) List(p string, fn func(string, []byte) error) error {
	return u.Store.List(u.prefix+p, func(key string, value []byte) error {
		return fn(strings.TrimPrefix(key, u.prefix), value)
	})
}

func putJSON(s Store, key string, v any) error {
	data, err := json.Marshal(v)
	if err != nil {
		return fmt.Errorf("encode %s: %w", key, err)
	}
	if err := s.Put(key, data); err != nil {
		return fmt.Errorf("store %s: %w", key, err)
	}
	return nil
}

func getJSON(s Store, key string, v any) (bool, error) {
	data, found, err := s.Get(key)
	if err != nil || !found {
		return false, err
	}
	if err := json.Unmarshal(data, v); err != nil {
		return false, fmt.Errorf("stored %s is damaged: %w", key, err)
	}
	return true, nil
}
