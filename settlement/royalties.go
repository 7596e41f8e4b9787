package settlement

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// ErrPublished says that a model has another publisher.
var ErrPublished = errors.New("published by another account")

// ModelTerms is who is paid for tasks with a model, and how much.
type ModelTerms struct {
	Root      protocol.Hash  `json:"root"`
	Holder    common.Address `json:"holder"`     // may change the terms; zero: not published
	OfferedTo common.Address `json:"offered_to"` // may become the holder
	Publisher common.Address `json:"publisher"`  // is paid for rounds from now on
	Royalty   uint16         `json:"royalty"`    // per mille of the price
	Next      *NextTerms     `json:"next,omitempty"`
}

// NextTerms are announced and count from a later round on.
type NextTerms struct {
	Publisher common.Address `json:"publisher"`
	Royalty   uint16         `json:"royalty"`
}

// TermsAt returns who is paid for a task with a model and a commit-by round, and
// how many thousandths of its price were asked for. Royalty tells what a record
// pays.
func (k *Contracts) TermsAt(ctx context.Context, root protocol.Hash, round uint64) (publisher common.Address, perMille uint16, err error) {
	t, err := view(ctx, k.client, k.Models, nil, k.models.PackTermsAt(root, round), k.models.UnpackTermsAt)
	return t.Publisher, t.PerMille, err
}

// Royalty returns what a settle record of a task with this model and commit-by
// round pays its publisher, under a version of the rules.
func (k *Contracts) Royalty(ctx context.Context, model protocol.Hash, round uint64, split ledger.Split) (ledger.Royalty, error) {
	publisher, asked, err := k.TermsAt(ctx, model, round)
	if err != nil {
		return ledger.Royalty{}, fmt.Errorf("look up the royalty of model %s: %w", model, err)
	}
	// The version's share bounds what a model may ask.
	perMille := min(asked, split.Publisher/10)
	if perMille == 0 || publisher == (common.Address{}) {
		return ledger.Royalty{}, nil
	}
	account, err := k.AccountOf(ctx, publisher)
	if err == nil && account == 0 {
		err = fmt.Errorf("the publisher %s of model %s has no account: anyone can open it with a deposit", publisher, model)
	}
	return ledger.Royalty{Publisher: account, PerMille: uint8(perMille)}, err
}

// ModelTerms reads a model's holder and terms, those that count now and those
// that were announced.
func (k *Contracts) ModelTerms(ctx context.Context, root protocol.Hash) (ModelTerms, error) {
	t := ModelTerms{Root: root}
	m, err := view(ctx, k.client, k.Models, nil, k.models.PackModelOf(root), k.models.UnpackModelOf)
	if err != nil || m.Holder == (common.Address{}) {
		return t, err
	}
	t.Holder, t.OfferedTo = m.Holder, m.OfferedTo
	head, err := k.client.headOrAsk(ctx)
	if err != nil {
		return t, err
	}
	if t.Publisher, t.Royalty, err = k.TermsAt(ctx, root, head.Number); err != nil {
		return t, err
	}
	publisher, royalty, err := k.TermsAt(ctx, root, 1<<48-1)
	if err != nil {
		return t, err
	}
	if publisher != t.Publisher || royalty != t.Royalty {
		t.Next = &NextTerms{publisher, royalty}
	}
	return t, nil
}

// MaxRoyalty is the highest royalty that the newest rules admit, in per mille.
func (k *Contracts) MaxRoyalty(ctx context.Context) (uint16, error) {
	return view(ctx, k.client, k.Models, nil, k.models.PackMaxRoyalty(), k.models.UnpackMaxRoyalty)
}

// CommitmentSalt is the number that hides a publication until it is made: a hash
// of the owner's signature over the root, so that nobody guesses it and the owner
// finds it again after a crash.
func CommitmentSalt(key *protocol.Key, root protocol.Hash) (protocol.Hash, error) {
	sig, err := key.SignDigest(protocol.Keccak(append([]byte("limn model commitment"), root[:]...)))
	if err != nil {
		return protocol.Hash{}, err
	}
	return protocol.Keccak(sig[:]), nil
}

// CommitModel announces the publication of a model without showing it: the older
// commitment wins a root. The same salt must be given to PublishModel.
// committedAt is the block of the commitment, of an earlier one when there is one.
func (a *Account) CommitModel(ctx context.Context, root, salt protocol.Hash) (committedAt uint64, err error) {
	c, err := view(ctx, a.k.client, a.k.Models, nil, a.k.models.PackCommitmentOf(a.Owner(), root, salt), a.k.models.UnpackCommitmentOf)
	if err != nil {
		return 0, err
	}
	at := func() (uint64, error) {
		return view(ctx, a.k.client, a.k.Models, nil, a.k.models.PackCommittedAt(c), a.k.models.UnpackCommittedAt)
	}
	if committedAt, err = at(); err != nil || committedAt != 0 {
		return committedAt, err
	}
	r, err := a.do(ctx, "model-commit", a.k.Models, a.k.models.PackCommit(c))
	if err != nil {
		return 0, err
	}
	return r.BlockNumber.Uint64(), nil
}

// PublishModel makes the owner the publisher of a model with a royalty in per
// mille of every price, once its commitment is old enough: it waits for that.
// fromRound is the first commit-by round to which the royalty applies.
func (a *Account) PublishModel(ctx context.Context, root, salt protocol.Hash, perMille uint16) (fromRound uint64, r *types.Receipt, err error) {
	if err := a.canPublish(ctx, root, perMille); err != nil {
		return 0, nil, err
	}
	committedAt, err := a.CommitModel(ctx, root, salt)
	if err != nil {
		return 0, nil, err
	}
	age, err := view(ctx, a.k.client, a.k.Models, nil, a.k.models.PackMINAGE(), a.k.models.UnpackMINAGE)
	if err != nil {
		return 0, nil, err
	}
	if err := a.k.client.WaitBlock(ctx, committedAt+age); err != nil {
		return 0, nil, err
	}
	return a.terms(a.do(ctx, "model-publish", a.k.Models, a.k.models.PackPublish(root, perMille, salt)))
}

// canPublish refuses what costs a commitment and then fails.
func (a *Account) canPublish(ctx context.Context, root protocol.Hash, perMille uint16) error {
	t, err := a.k.ModelTerms(ctx, root)
	switch {
	case err != nil:
		return err
	case t.Holder == a.Owner():
		return fmt.Errorf("publish %s: it is yours already: change its royalty", root)
	}
	return a.canAsk(ctx, perMille)
}

func (a *Account) canAsk(ctx context.Context, perMille uint16) error {
	account, err := a.k.AccountOf(ctx, a.Owner())
	if err != nil {
		return err
	}
	if account == 0 {
		return fmt.Errorf("publish: %s has no account in the escrow to be paid to: deposit first", a.Owner())
	}
	most, err := a.k.MaxRoyalty(ctx)
	if err != nil {
		return err
	}
	if perMille > most {
		return fmt.Errorf("publish: a royalty of %d per mille is too high: at most %d", perMille, most)
	}
	return nil
}

// SetRoyalty changes the royalty of a model of the owner.
func (a *Account) SetRoyalty(ctx context.Context, root protocol.Hash, perMille uint16) (fromRound uint64, r *types.Receipt, err error) {
	if err := a.holds(ctx, root); err != nil {
		return 0, nil, err
	}
	if err := a.canAsk(ctx, perMille); err != nil {
		return 0, nil, err
	}
	return a.terms(a.do(ctx, "model-royalty", a.k.Models, a.k.models.PackSetRoyalty(root, perMille)))
}

// OfferModel offers a model of the owner to another account, which AcceptModel
// makes its publisher; the zero address takes the offer back.
func (a *Account) OfferModel(ctx context.Context, root protocol.Hash, to common.Address) (*types.Receipt, error) {
	if err := a.holds(ctx, root); err != nil {
		return nil, err
	}
	return a.do(ctx, "model-offer", a.k.Models, a.k.models.PackOffer(root, to))
}

// AcceptModel makes the owner the publisher of a model that was offered to it.
func (a *Account) AcceptModel(ctx context.Context, root protocol.Hash) (fromRound uint64, r *types.Receipt, err error) {
	t, err := a.k.ModelTerms(ctx, root)
	switch {
	case err != nil:
		return 0, nil, err
	case t.OfferedTo != a.Owner():
		return 0, nil, fmt.Errorf("accept %s: it was not offered to %s: its holder %s must offer it first", root, a.Owner(), t.Holder)
	}
	if err := a.canAsk(ctx, 0); err != nil {
		return 0, nil, err
	}
	return a.terms(a.do(ctx, "model-accept", a.k.Models, a.k.models.PackAccept(root)))
}

func (a *Account) holds(ctx context.Context, root protocol.Hash) error {
	t, err := a.k.ModelTerms(ctx, root)
	switch {
	case err != nil:
		return err
	case t.Holder == (common.Address{}):
		return fmt.Errorf("model %s is not published: publish it first", root)
	case t.Holder != a.Owner():
		return fmt.Errorf("model %s: %w: by %s", root, ErrPublished, t.Holder)
	}
	return nil
}

// terms reads from a receipt when the terms begin to count.
func (a *Account) terms(r *types.Receipt, err error) (uint64, *types.Receipt, error) {
	if err != nil {
		return 0, nil, err
	}
	e, err := logged(r, a.k.Models, a.k.models.UnpackTermsChangedEvent)
	if err != nil {
		return 0, r, err
	}
	return e.FromRound, r, nil
}
