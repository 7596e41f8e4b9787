package localnet

import (
	"slices"
	"strings"
	"sync"
)

// memory is a settlement.Store for the deployer, who sends a handful of transactions to a chain that ends with the
// process.
type memory struct {
	mu     sync.Mutex
	values map[string][]byte
}

func newMemory() *memory { return &memory{values: map[string][]byte{}} }

func (m *memory) Get(key string) ([]byte, bool, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	v, ok := m.values[key]
	return slices.Clone(v), ok, nil
}

func (m *memory) Put(key string, value []byte) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	m.values[key] = slices.Clone(value)
	return nil
}

func (m *memory) Delete(key string) error {
	m.mu.Lock()
	defer m.mu.Unlock()
	delete(m.values, key)
	return nil
}

func (m *memory) List(prefix string, fn func(key string, value []byte) error) error {
	m.mu.Lock()
	var keys []string
	for key := range m.values {
		if strings.HasPrefix(key, prefix) {
			keys = append(keys, key)
		}
	}
	m.mu.Unlock()
	slices.Sort(keys)
	for _, key := range keys {
		if v, ok, _ := m.Get(key); ok {
			if err := fn(key, v); err != nil {
				return err
			}
		}
	}
	return nil
}
