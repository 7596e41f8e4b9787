package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// Doubt is what a node found wrong in a record's evidence, and wants to be decided.
type Doubt struct {
	Record   ledger.Record
	Evidence protocol.Evidence
	Claim    Dissent
}

// file registers the node's doubts. A record that is disputed already, or was once and stands, is left alone: one honest
// dissent is enough, and who doubts a record that stood should be a person.
func (p *Player) file(ctx context.Context) error {
	doubts, err := p.advocate.Doubts(ctx)
	if err != nil {
		return fmt.Errorf("read doubts: %w", err)
	}
	var errs []error
	for _, d := range doubts {
		if err := p.dissent(ctx, d); err != nil {
			errs = append(errs, fmt.Errorf("dissent about task %d of payer %d: %w", d.Record.Number, d.Record.Payer, err))
		}
	}
	return errors.Join(errs...)
}

func (p *Player) dissent(ctx context.Context, doubt Doubt) error {
	r := doubt.Record
	d, err := p.k.Dispute(ctx, r.Payer, r.Number)
	if err != nil || d.State != DisputeNone {
		return err
	}
	bond, err := p.k.DissentBond(ctx, doubt.Evidence.Receipt.Committed.Voucher.Body.Price)
	if err != nil || !p.within(bond) {
		return err
	}
	bundle, err := p.k.Account(p.send).support(ctx, r, doubt.Evidence)
	if err != nil {
		return err
	}
	c := doubt.Claim
	data := p.k.disputes.PackDissent(r.Encode(), toDisputesBundle(bundle), uint8(c.Kind), c.Index, c.Claimed, uint64(bond))
	id := fmt.Sprintf("dissent/%08x/%08x", r.Payer, r.Number)
	if err := p.bonded(ctx, id, bond, data); err != nil && !refusedWith(err, "AlreadyDisputed") {
		return err
	}
	p.log.Warn("filed a dissent", "payer", r.Payer, "number", r.Number, "kind", c.Kind, "index", c.Index, "bond", bond)
	return nil
}
