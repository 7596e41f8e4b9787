package node

import (
	"context"
	"fmt"

	"github.com/limn-network/limn/protocol"
)

// casePrefix names the commits that this node held in time. After a restart their cases are opened again: verifiers
// still attest, miners still reveal, settlers still collect.
const casePrefix = "case/"

// keepCase stores a commit before anything is done about it.
func (b *casebook) keepCase(id protocol.Hash, committed protocol.Committed) error {
	data, err := protocol.Encode(committed)
	if err != nil {
		return err
	}
	if err := b.n.records.Put(casePrefix+id.String(), data); err != nil {
		return fmt.Errorf("store case %s: %w", id, err)
	}
	return nil
}

// resume opens the cases of an earlier run that are not over.
func (b *casebook) resume(ctx context.Context) error {
	var over []string
	newest, _, _ := b.n.chain.Rounds()
	err := b.n.records.List(casePrefix, func(key string, value []byte) error {
		committed, err := protocol.Decode[protocol.Committed](value, protocol.MaxCommittedBytes)
		if err != nil {
			return fmt.Errorf("stored %s is damaged: %w", key, err)
		}
		if outlived(committed.Assignment.Body.CommitBy, newest) {
			over = append(over, key)
			return nil
		}
		id := committed.ID(b.n.domain)
		_ = b.n.promised(committed.Voucher, true)
		b.add(ctx, id, committed)
		if e, found, err := b.n.Evidence(id); err == nil && found && len(e.Receipt.Certificate) == 1 {
			b.work.Go(func() { b.replay(ctx, id, e) }) // nobody need be asked
		}
		return nil
	})
	if err != nil {
		return err
	}
	for _, key := range over {
		if err := b.n.records.Delete(key); err != nil {
			return err
		}
	}
	return nil
}
