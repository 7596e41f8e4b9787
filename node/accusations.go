package node

import (
	"context"
	"encoding/json"
	"fmt"
	"sync"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// maxAccusations bounds how many pairs a node keeps for its prosecutor. Keys are free, so most of what floods in here
// would be of nobody with a stake; the prosecutor spends no gas on those, and a pair that was dropped is seen again
// whenever its signer tries it on somebody else.
const maxAccusations = 1024

// docket keeps pairs of contradicting messages on disk until the node's prosecutor has looked at them.
type docket struct {
	store records

	mu    sync.Mutex
	count int // -1: not counted yet
}

const accusationPrefix = "accusation/"

func newDocket(store records) *docket { return &docket{store: store, count: -1} }

// put keeps a pair. The same pair twice is one.
func (d *docket) put(a settlement.Accusation) error {
	data, err := json.Marshal(a)
	if err != nil {
		return err
	}
	key := accusationPrefix + protocol.Keccak(data).String()
	d.mu.Lock()
	defer d.mu.Unlock()
	if err := d.load(); err != nil {
		return err
	}
	if _, found, err := d.store.Get(key); err != nil || found || d.count >= maxAccusations {
		return err
	}
	d.count++
	return d.store.Put(key, data)
}

func (d *docket) load() error {
	if d.count >= 0 {
		return nil
	}
	n := 0
	err := d.store.List(accusationPrefix, func(string, []byte) error { n++; return nil })
	if err == nil {
		d.count = n
	}
	return err
}

// Accusations implements settlement.Accuser.
func (d *docket) Accusations(context.Context) ([]settlement.Accusation, error) {
	var list []settlement.Accusation
	err := d.store.List(accusationPrefix, func(key string, value []byte) error {
		var a settlement.Accusation
		if err := json.Unmarshal(value, &a); err != nil {
			return fmt.Errorf("stored %s is damaged: %w", key, err)
		}
		list = append(list, a)
		return nil
	})
	return list, err
}

func (n *Node) accusations() settlement.Accuser { return n.docket }

// accuse keeps two messages of which nobody honest signs both.
func accuse[M protocol.Message](n *Node, first, second protocol.Signed[M]) {
	a, err := settlement.Accuse(first, second)
	if err == nil {
		err = n.docket.put(a)
	}
	if err != nil {
		n.log.Warn("contradiction not kept", "error", err)
	}
}
