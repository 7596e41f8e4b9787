package node

import (
	"context"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// Chain is what a node reads from L1. All nodes of a process share one; answers about final blocks are cached there.
type Chain interface {
	// Domain binds signatures to the escrow.
	Domain() protocol.Domain
	// Rounds returns the newest round seen and the newest final one. known is false before the chain answered.
	Rounds() (newest, final uint64, known bool)
	// News returns a channel that is closed when Rounds changes after this call.
	News() <-chan struct{}
	// Draw returns what draws a role for an assignment: the beacon of a final round and the weights at the
	// boundary before commitBy.
	Draw(ctx context.Context, role protocol.Purpose, commitBy, round uint64) (roles.DrawKnown, error)
	// AuditRate returns the rate, in 1/10,000, at which tasks of a miner with a commit-by round are audited. It follows
	// from the epochs final at the boundary before the round, so it is the same on every node; before that boundary is
	// final, and these epochs are read, it is an error.
	AuditRate(ctx context.Context, miner protocol.Address, commitBy uint64) (uint64, error)
	// Follow reads who is registered up to the newest block. However many nodes call it, a block is asked about once.
	Follow(ctx context.Context) error
	// Serves reports whether a node has a role and a stake, by what Follow read last. It asks nobody; known is false before
	// anything was read.
	Serves(node protocol.Address, role protocol.Roles) (yes, known bool)
	// Pays returns the same way the last round that vouchers of a payer key may name; 0 for a key of nobody.
	Pays(payer protocol.Address) (until uint64, known bool)
	// Registered returns the roles and the stake of a node.
	Registered(ctx context.Context, node protocol.Address) (protocol.Roles, protocol.Amount, error)
	// Payer returns what a payer key can spend at final blocks.
	Payer(ctx context.Context, payer protocol.Address) (PayerState, error)
	// Paid reports whether a posted epoch has settled a payer's voucher.
	Paid(payer protocol.Address, number uint32) bool
	// Terms returns the parameters in force.
	Terms(ctx context.Context) (Terms, error)
}

// PayerState is a payer key's standing in the escrow.
type PayerState struct {
	Slot     uint8           // of the key: which of the account's voucher numbers are its own
	Account  uint32          // in the escrow; the payer keys of one account share what follows
	Deposit  protocol.Amount // deposited, less what final epochs debited and withdrawals took
	Security protocol.Amount
	Limit    protocol.Amount
}

// Terms are the governed parameters that vouchers are written under.
type Terms struct {
	Params uint32 // version in force
	Epoch  uint64 // newest posted epoch
}

// voucherEpochs is how many epochs from now a voucher may be settled in: long enough for a settler's bad day, short
// enough that money is not blocked for ever.
const voucherEpochs = 100
