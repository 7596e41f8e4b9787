package settlement

import (
	"context"
	"crypto/sha256"
	"errors"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/ledger"
)

// Source is where a settler takes its records from; the node implements it.
type Source interface {
	// Ready returns up to limit certified records that are not in a final epoch,
	// oldest first. The settler itself leaves out what stands in an epoch already,
	// so a record is offered again as it is when its epoch falls.
	Ready(ctx context.Context, limit int) ([]Certified, error)

	// Publish makes the evidence of an epoch's records, in their order, available
	// to everyone and returns the digest that the header shall carry. It is called
	// before the epoch is posted, and again with the same evidence after a crash.
	Publish(ctx context.Context, evidence [][]byte) (protocol.Hash, error)
}

// Refuser may be implemented by a Source that wants to know which records no
// epoch will ever take.
type Refuser interface {
	Refused(key RecordKey, reason error)
}

// EvidenceDigest is the digest of evidence for sources that have no content
// addressing of their own: SHA-256 over the parts, each with its length before
// it.
func EvidenceDigest(evidence [][]byte) protocol.Hash {
	h := sha256.New()
	for _, part := range evidence {
		fmt.Fprintf(h, "%d:", len(part))
		h.Write(part)
	}
	return protocol.Hash(h.Sum(nil))
}

// Settler posts epochs for one bonded account.
//
// What it must not lose is in the Sender's store before it leaves: the epoch
// transaction with its blobs, under an ID made of the header. After kill -9 the
// sender goes on with it, and the settler waits for its end before it builds
// another. Everything else is read from the Book: what is settled, what was
// voided and so is to be posted again, and what other settlers posted.
type Settler struct {
	book    *Book
	send    *Sender
	source  Source
	account uint32
	cfg     Config
	log     *slog.Logger
	now     func() time.Time

	last time.Time // of the last post by this process; touched only by Run
}

// NewSettler makes the settler of an account whose bond names the sender's key.
func NewSettler(book *Book, send *Sender, source Source, account uint32, log *slog.Logger) *Settler {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Settler{book: book, send: send, source: source, account: account, cfg: send.client.cfg, log: log, now: time.Now}
}

// Check says what is missing before this settler can post: bond and key.
func (s *Settler) Check(ctx context.Context) error {
	v, err := s.book.k.Settler(ctx, s.account)
	if err != nil {
		return err
	}
	if v.Operator != s.send.from {
		return fmt.Errorf("settler account %d posts with key %s, this is %s: post a bond that names it", s.account, v.Operator, s.send.from)
	}
	if need := s.book.k.Params.MinBond; protocol.Amount(v.Bond) < need {
		return &TooSmallError{What: "settler bond", Have: protocol.Amount(v.Bond), Need: need, Next: "bond more"}
	}
	return nil
}

// Run posts until ctx ends. Trouble of one round is logged and tried again.
func (s *Settler) Run(ctx context.Context) error {
	// The first commitment of a process loads the trusted setup, for about a
	// second: better now than when records wait.
	if _, _, err := ledger.Commit(new(kzg4844.Blob)); err != nil {
		return err
	}
	complaint := ""
	for {
		news := s.book.News()
		_, err := s.Step(ctx)
		switch {
		case ctx.Err() != nil:
			return nil
		case err == nil:
			complaint = ""
		case err.Error() != complaint:
			complaint = err.Error()
			s.log.Warn("no epoch posted, trying again", "error", err)
		}
		again := time.NewTimer(max(s.cfg.Poll, 100*time.Millisecond))
		select {
		case <-ctx.Done():
			again.Stop()
			return nil
		case <-news:
		case <-again.C:
		}
		again.Stop()
	}
}

// Step posts one epoch if one is due and waits until it is confirmed. It returns
// the receipt, or nil when nothing was due.
func (s *Settler) Step(ctx context.Context) (*types.Receipt, error) {
	if err := s.finishOld(ctx); err != nil {
		return nil, err
	}
	ready, err := s.source.Ready(ctx, s.cfg.EpochBlobs*RecordsPerBlob)
	if err != nil {
		return nil, fmt.Errorf("read certified records: %w", err)
	}
	if !due(len(ready), s.now().Sub(s.last), s.cfg) {
		return nil, nil // not even if all of them fit
	}
	if err := s.book.Sync(ctx); err != nil {
		return nil, err
	}
	header, chosen, accounts, err := s.draft(ctx, ready)
	if err != nil || !due(len(chosen), s.now().Sub(s.last), s.cfg) {
		return nil, err
	}
	return s.post(ctx, header, chosen, accounts)
}

// finishOld waits for an epoch that an earlier process, or a cancelled round,
// left on its way.
func (s *Settler) finishOld(ctx context.Context) error {
	ids, err := s.send.Waiting(ctx)
	if err != nil {
		return err
	}
	for _, id := range ids {
		if !strings.HasPrefix(id, "epoch/") {
			continue
		}
		s.log.Info("an epoch is on its way already, waiting for it", "id", id)
		if _, err := s.send.Await(ctx, id); err != nil && !errors.Is(err, ErrReverted) && !errors.Is(err, ErrNothing) {
			return err
		}
		if err := s.refresh(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (s *Settler) refresh(ctx context.Context) error {
	if err := s.book.k.client.Refresh(ctx); err != nil {
		return err
	}
	return s.book.Sync(ctx)
}

// draft chooses the records and fills the header as far as it goes without them.
func (s *Settler) draft(ctx context.Context, ready []Certified) (ledger.Header, []Certified, accounts, error) {
	var h ledger.Header
	tip, tree, err := s.book.Tip()
	if err != nil {
		return h, nil, accounts{}, err
	}
	h = ledger.Header{Number: 1, PreviousHeader: ledger.GenesisHash(), PreviousRoot: tree.Root(), Settler: s.account}
	if tip != nil {
		h.Number, h.PreviousHeader = tip.Header.Number+1, tip.next()
	}
	if h.Params, err = s.newestParams(ctx); err != nil {
		return h, nil, accounts{}, err
	}
	head, _ := s.book.k.client.Head()
	h.RefBlock = head.Final
	if tip != nil {
		h.RefBlock = max(h.RefBlock, tip.Header.RefBlock)
	}
	ref, err := s.book.k.client.header(ctx, numberOf(h.RefBlock))
	if err != nil {
		return h, nil, accounts{}, err
	}
	h.RefHash = protocol.Hash(ref.Hash())
	split, err := s.book.split(ctx, h.Params)
	if err != nil {
		return h, nil, accounts{}, err
	}
	a := accounts{
		tree: tree, split: split, settler: s.account, epoch: h.Number,
		settled: func(key RecordKey) bool { _, _, ok := s.book.Settled(key); return ok },
		limit:   func(account uint32) (protocol.Amount, error) { return s.book.k.Limit(ctx, account, h.RefBlock) },
	}
	chosen, rejected, err := pick(ready, s.cfg.EpochBlobs*RecordsPerBlob, a)
	if refuser, ok := s.source.(Refuser); ok {
		for key, reason := range rejected {
			refuser.Refused(key, reason)
		}
	}
	return h, chosen, a, err
}

func (s *Settler) newestParams(ctx context.Context) (uint32, error) {
	h, err := view(ctx, s.book.k.client, s.book.k.Escrow, nil, s.book.k.escrow.PackHead(), s.book.k.escrow.UnpackHead)
	return h.Params, err
}

// post packs and sends. The ID is the header's hash, so the same epoch is sent
// once whatever happens, and a reposted one, with other blocks in it, anew.
func (s *Settler) post(ctx context.Context, h ledger.Header, chosen []Certified, a accounts) (*types.Receipt, error) {
	records := make([]ledger.Record, len(chosen))
	evidence := make([][]byte, len(chosen))
	for i, c := range chosen {
		records[i], evidence[i] = c.Record, c.Evidence
	}
	packed, err := ledger.Pack(a.tree, a.split, s.account, records)
	if err != nil {
		return nil, fmt.Errorf("pack epoch %d: %w", h.Number, err)
	}
	hashes := make([]protocol.Hash, len(packed.Blobs))
	for i := range packed.Blobs {
		if _, hashes[i], err = ledger.Commit(&packed.Blobs[i]); err != nil {
			return nil, err
		}
	}
	if h.Evidence, err = s.source.Publish(ctx, evidence); err != nil {
		return nil, fmt.Errorf("publish evidence of epoch %d: %w", h.Number, err)
	}
	h.NewRoot, h.Debits, h.Credits = packed.Tree.Root(), packed.Debits, packed.Debits
	h.Records, h.DataHash = uint32(len(records)), ledger.BlobsHash(hashes)
	escrow := s.book.k.Escrow
	receipt, err := s.send.Send(ctx, Tx{
		ID: fmt.Sprintf("epoch/%d/%s", h.Number, h.Hash(0)), To: &escrow,
		Data: s.book.k.escrow.PackPostEpoch(toContract(h)), Blobs: packed.Blobs,
	})
	if err != nil {
		return nil, fmt.Errorf("post epoch %d: %w", h.Number, err)
	}
	s.last = s.now()
	s.log.Info("epoch posted", "epoch", h.Number, "records", h.Records, "gas", receipt.GasUsed, "tx", receipt.TxHash)
	return receipt, s.refresh(ctx)
}
