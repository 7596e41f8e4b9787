package settlement_test

import (
	"context"
	"errors"
	"testing"
	"testing/synctest"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

var errDisk = errors.New("the disk is full")

// troubled is a source that fails for reasons of its own, by the record.
type troubled []error

func (t troubled) Evidence(_ context.Context, _ *settlement.Epoch, position uint32, _ ledger.Record) (protocol.Evidence, error) {
	return protocol.Evidence{}, t[position]
}

// TestOwnTroubleAsksNobody: a watcher that cannot look says so, and never has an honest settler asked for it.
func TestOwnTroubleAsksNobody(t *testing.T) {
	t.Parallel()
	synctest.Test(t, func(t *testing.T) {
		c := newCourt(t, 160)
		e := c.post(0, c.record(c.task(false)), c.record(c.task(false)))
		asker := settlement.NewAsker(c.book, c.guard.send, troubled{errDisk, errDisk}, 1, c.log)
		require.NoError(t, c.client.WaitBlock(c.ctx, e.PostedAt+50)) // behind its patience
		require.NoError(t, c.book.Sync(c.ctx))
		err := asker.Step(c.ctx)
		require.ErrorIs(t, err, errDisk)
		require.ErrorContains(t, err, "record 1", "one record's trouble does not hide the others")
		questions, err := c.book.Questions(c.ctx)
		require.NoError(t, err)
		require.Empty(t, questions)
		asker = settlement.NewAsker(c.book, c.guard.send, troubled{errDisk, settlement.ErrUnreachable}, 1, c.log)
		err = asker.Step(c.ctx)
		require.ErrorIs(t, err, settlement.ErrUnreachable)
		require.ErrorIs(t, err, errDisk, "what came before is not hidden by it")
		require.True(t, c.stands(e))
	})
}
