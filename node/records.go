package node

import (
	"errors"

	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/protocol"
)

// syncRecords gives a namespace of the store the form that money state takes: a Put is on disk when it returns.
type syncRecords struct{ bucket *store.Bucket }

func (r syncRecords) Get(key string) ([]byte, bool, error) {
	v, err := r.bucket.Get([]byte(key))
	if errors.Is(err, store.ErrNotFound) {
		return nil, false, nil
	}
	return v, err == nil, err
}

func (r syncRecords) Put(key string, value []byte) error { return r.bucket.PutSync([]byte(key), value) }
func (r syncRecords) Delete(key string) error            { return r.bucket.Delete([]byte(key)) }

func (r syncRecords) List(prefix string, fn func(key string, value []byte) error) error {
	return r.bucket.Iterate([]byte(prefix), func(k, v []byte) error { return fn(string(k), v) })
}

// Records returns a namespace for money state, for roles that are run beside the node.
func (n *Node) Records(namespace string) *Records {
	return &Records{syncRecords{n.store.Namespace(namespace)}}
}

// Records is a small key-value store whose writes are on disk when they return.
type Records struct{ syncRecords }

// Evidence returns what this node kept of a task that ended; found is false where there is nothing.
func (n *Node) Evidence(id protocol.Hash) (e protocol.Evidence, found bool, err error) {
	data, found, err := n.records.Get("evidence/" + id.String())
	if err != nil || !found {
		return e, false, err
	}
	e, err = protocol.Decode[protocol.Evidence](data, protocol.MaxEvidenceBytes)
	return e, err == nil, err
}
