package settlement

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"time"

	"github.com/ethereum/go-ethereum/core/types"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/escrow"
	"github.com/limn-network/limn/settlement/ledger"
)

// ClaimProof is what the escrow asks of whoever claims or withdraws for an
// account. It holds no secret: anyone may serve it and anyone may send it, for
// the money goes to the account's owner only.
type ClaimProof struct {
	Posted   ledger.Posted   `json:"posted"`
	Account  uint32          `json:"account"`
	Credited protocol.Amount `json:"credited"`
	Debited  protocol.Amount `json:"debited"`
	Path     []byte          `json:"path"`
}

// Proof proves an account's sums in the last final epoch.
func (b *Book) Proof(account uint32) (ClaimProof, error) {
	e := b.Final()
	if e == nil || e.after == nil {
		return ClaimProof{}, fmt.Errorf("%w: no epoch is final yet", ErrNothing)
	}
	tree := e.after.clone()
	a := tree.Get(account)
	return ClaimProof{
		Posted: e.Posted, Account: account,
		Credited: a.Credited, Debited: a.Debited, Path: tree.Prove(account).Encode(),
	}, nil
}

func (p ClaimProof) totals() escrow.Totals {
	return escrow.Totals{Credited: uint64(p.Credited), Debited: uint64(p.Debited), Path: p.Path}
}

// Verify says why the path does not lead to the header's root, or nil. Whether the header is that of a final epoch the
// chain alone knows, see CheckProof.
func (p ClaimProof) Verify() error {
	path, err := ledger.DecodeProof(p.Path)
	if err != nil {
		return err
	}
	if !path.Verify(p.Posted.NewRoot, p.Account, ledger.Account{Credited: p.Credited, Debited: p.Debited}) {
		return fmt.Errorf("%w: the path of account %d does not lead to the root of epoch %d", ErrBadAnswer, p.Account, p.Posted.Number)
	}
	return nil
}

// CheckProof says why a proof that somebody sent is not good, or nil: the path must lead to the header's root, and the
// header must be that of a final epoch that stands.
func (k *Contracts) CheckProof(ctx context.Context, p ClaimProof) error {
	if err := p.Verify(); err != nil {
		return err
	}
	_, err := view(ctx, k.client, k.Escrow, nil, k.escrow.PackRequireFinal(toPosted(p.Posted)), func([]byte) (struct{}, error) { return struct{}{}, nil })
	return err
}

// ProofSource finds proofs elsewhere: at settlers and watchers, for whoever has not the blobs of all epochs.
type ProofSource interface {
	Proof(ctx context.Context, account uint32) (ClaimProof, error)
}

// Claimer pays an account's credits out to its owner. One transaction covers any
// number of epochs.
type Claimer struct {
	book    *Book
	send    *Sender
	account uint32
	above   protocol.Amount
	log     *slog.Logger

	elsewhere ProofSource // asked when the book has no proof; may be nil
}

// NewClaimer makes the claimer of an account. The sender, who pays the gas, need
// not be the owner.
func NewClaimer(book *Book, send *Sender, account uint32, log *slog.Logger) *Claimer {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Claimer{book: book, send: send, account: account, above: protocol.Amount(send.client.cfg.ClaimAbove), log: log}
}

// Ask makes the claimer ask a source when its own book has no proof. Call it before Run.
func (c *Claimer) Ask(source ProofSource) { c.elsewhere = source }

// proof returns the book's proof, or a checked one from elsewhere.
func (c *Claimer) proof(ctx context.Context) (ClaimProof, error) {
	p, err := c.book.Proof(c.account)
	if err == nil || c.elsewhere == nil {
		return p, err
	}
	other, askErr := c.elsewhere.Proof(ctx, c.account)
	if askErr == nil && other.Account != c.account {
		askErr = fmt.Errorf("%w: a proof for account %d", ErrBadAnswer, other.Account)
	}
	if askErr == nil {
		askErr = c.book.k.CheckProof(ctx, other)
	}
	if askErr != nil {
		return p, errors.Join(err, askErr)
	}
	return other, nil
}

// Run claims whenever the final credits exceed the claimed ones by
// Config.ClaimAbove, until ctx ends.
func (c *Claimer) Run(ctx context.Context) error {
	l := loop{news: c.book.News, again: 30 * time.Second, log: c.log, trouble: "claim not done"}
	return l.run(ctx, func(ctx context.Context) error {
		_, _, err := c.claim(ctx, max(c.above, 1))
		if errors.Is(err, ErrNothing) {
			return nil
		}
		return err
	})
}

// Claimable returns what Claim would pay now.
func (c *Claimer) Claimable(ctx context.Context) (protocol.Amount, error) {
	_, amount, err := c.claimable(ctx)
	return amount, err
}

func (c *Claimer) claimable(ctx context.Context) (ClaimProof, protocol.Amount, error) {
	p, err := c.proof(ctx)
	if err != nil || p.Credited == 0 {
		return p, 0, err
	}
	_, claimed, err := c.book.k.OwnerOf(ctx, c.account)
	if err != nil {
		return p, 0, err
	}
	return p, p.Credited - min(claimed, p.Credited), nil
}

// Claim pays everything that is final, however little, and returns how much; it
// is ErrNothing when there is nothing.
func (c *Claimer) Claim(ctx context.Context) (protocol.Amount, *types.Receipt, error) {
	return c.claim(ctx, 1)
}

func (c *Claimer) claim(ctx context.Context, least protocol.Amount) (protocol.Amount, *types.Receipt, error) {
	p, amount, err := c.claimable(ctx)
	if err != nil {
		return 0, nil, err
	}
	if amount < least {
		return 0, nil, fmt.Errorf("%w: account %d has %s", ErrNothing, c.account, amount)
	}
	to := c.book.k.Escrow
	r, err := c.send.Send(ctx, Tx{
		// Credits only grow, so the sum names the claim.
		ID: fmt.Sprintf("claim/%d/%d", c.account, p.Credited), To: &to,
		Data: c.book.k.escrow.PackClaim(toPosted(p.Posted), p.Account, p.totals()),
	})
	if err != nil && c.beaten(ctx, p, err) {
		return 0, nil, fmt.Errorf("%w: somebody claimed for account %d already", ErrNothing, c.account)
	}
	if err != nil {
		return 0, nil, fmt.Errorf("claim: %w", err)
	}
	c.log.Info("credits claimed", "account", c.account, "amount", amount, "gas", r.GasUsed, "tx", r.TxHash)
	return amount, r, nil
}

// beaten reports whether a claim failed because another was faster, which anybody
// may send: the account's own node does so beside its owner. The chain says it
// before a transaction is sent, or in the block in which both are mined.
func (c *Claimer) beaten(ctx context.Context, p ClaimProof, err error) bool {
	var refused *RevertError
	if errors.As(err, &refused) {
		_, done := refused.Detail.(*escrow.EscrowNothingToClaim)
		return done
	}
	if !errors.Is(err, ErrReverted) {
		return false
	}
	_, claimed, err := c.book.k.OwnerOf(ctx, c.account)
	return err == nil && claimed >= p.Credited
}

// Withdraw pays a requested withdrawal once a final epoch has a reference block
// one voucher life after the request.
func (c *Claimer) Withdraw(ctx context.Context) (*types.Receipt, error) {
	asked, err := view(ctx, c.book.k.client, c.book.k.Escrow, nil, c.book.k.escrow.PackRequestOf(c.account), c.book.k.escrow.UnpackRequestOf)
	if err != nil {
		return nil, err
	}
	if asked.Gweis == 0 {
		return nil, fmt.Errorf("withdraw: %w: account %d has asked nothing back: request a withdrawal first", ErrNothing, c.account)
	}
	p, err := c.proof(ctx)
	if err != nil {
		return nil, err
	}
	if p.Posted.RefBlock < asked.RefBlock {
		return nil, fmt.Errorf("withdraw: the last final epoch refers to block %d, the request can be paid from %d on: wait", p.Posted.RefBlock, asked.RefBlock)
	}
	to := c.book.k.Escrow
	return c.send.Send(ctx, Tx{
		ID: unique("withdraw"), To: &to,
		Data: c.book.k.escrow.PackWithdraw(toPosted(p.Posted), p.Account, p.totals()),
	})
}
