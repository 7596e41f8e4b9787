package settlement

import (
	"context"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/slashing"
	"github.com/limn-network/limn/settlement/ledger"
)

// ClaimUnpaid claims that a number was never paid, whatever the book knows.
func ClaimUnpaid(ctx context.Context, a *Account, book *Book, id protocol.Hash, r ledger.Record, e protocol.Evidence) (*types.Receipt, error) {
	bundle, err := NewBundle(e)
	if err != nil {
		return nil, err
	}
	if err := a.k.ProveBeacons(ctx, a.send, bundleRounds(bundle)...); err != nil {
		return nil, err
	}
	head, _ := a.k.client.Head()
	data := slashing.NewSlashing().PackClaimUnpaid(id, r.Encode(), toSlashingBundle(bundle), head.Final, toSlashingPosted(book.Final().Posted))
	return a.pay(ctx, "claim", r.Price, a.k.Slashing, data) // the allowance may exceed the share
}

// ChargeOf returns what an accusation proves: the name of its case.
func ChargeOf(a Accusation, domain protocol.Domain) (protocol.Hash, error) {
	c, err := a.charge(domain)
	return c.id, err
}
