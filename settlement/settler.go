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

	// Publish makes the evidence of an epoch's records, in their order, and the
	// epoch's blobs available to everyone and returns the digest that the header
	// shall carry. Entries of the queue have no evidence: theirs is on chain. It is
	// called before the epoch is posted, and again with the same after a crash.
	Publish(ctx context.Context, evidence [][]byte, blobs []kzg4844.Blob) (protocol.Hash, error)
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

	// Touched only by Run.
	last     time.Time // of the last post by this process
	chosen   bool      // calldata is decided
	calldata bool
	asked    Head   // when length was read
	length   uint64 // of the queue
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
	head, err := s.book.k.EscrowHead(ctx)
	if err != nil {
		return err
	}
	rules, err := s.book.k.Rules(ctx, head.Params)
	if err != nil {
		return err
	}
	if need := protocol.Amount(rules.MinBond); protocol.Amount(v.Bond) < need {
		return &TooSmallError{What: "settler bond", Have: protocol.Amount(v.Bond), Need: need, Next: "bond more"}
	}
	return nil
}

// Run posts until ctx ends. Trouble of one round is logged and tried again.
func (s *Settler) Run(ctx context.Context) error {
	// The first proof of a process makes tables, for some seconds: better now than
	// when records wait.
	if _, err := kzg4844.BlobToCommitment(new(kzg4844.Blob)); err != nil {
		return err
	}
	// An epoch may be due although nothing happens.
	l := loop{news: s.book.News, again: max(s.cfg.Poll, 100*time.Millisecond), log: s.log, trouble: "no epoch posted"}
	return l.run(ctx, func(ctx context.Context) error { _, err := s.Step(ctx); return err })
}

// Step posts one epoch if one is due and waits until it is confirmed. It returns
// the receipt, or nil when nothing was due.
func (s *Settler) Step(ctx context.Context) (*types.Receipt, error) {
	if err := s.choose(ctx); err != nil {
		return nil, err
	}
	if err := s.finishOld(ctx); err != nil {
		return nil, err
	}
	ready, err := s.source.Ready(ctx, s.most())
	if err != nil {
		return nil, fmt.Errorf("read certified records: %w", err)
	}
	queued, err := s.queued(ctx)
	if err != nil {
		return nil, err
	}
	if !due(len(ready)+queued, s.now().Sub(s.last), s.cfg) {
		return nil, nil // not even if all of them fit
	}
	if err := s.book.Sync(ctx); err != nil {
		return nil, err
	}
	d, err := s.draft(ctx, ready)
	if err != nil || !due(len(d.records), s.now().Sub(s.last), s.cfg) {
		return nil, err
	}
	if err := s.start(ctx); err != nil {
		return nil, err
	}
	return s.post(ctx, d)
}

// most is how many records an epoch of this settler holds at most.
func (s *Settler) most() int {
	if s.calldata {
		return ledger.MaxCalldataRecords
	}
	return s.cfg.EpochBlobs * RecordsPerBlob
}

// queued returns how many entries of the queue wait; it asks once a block.
func (s *Settler) queued(ctx context.Context) (int, error) {
	head, err := s.book.k.client.headOrAsk(ctx)
	if err != nil {
		return 0, err
	}
	if head != s.asked {
		length, err := s.book.k.QueueLength(ctx)
		if err != nil {
			return 0, err
		}
		s.asked, s.length = head, length
	}
	taken := uint64(0)
	if tip, _, _ := s.book.Tip(); tip != nil {
		taken = tip.Queued
	}
	return int(s.length - min(taken, s.length)), nil
}

// start makes the escrow look whether the network has enough verifiers, where it has not seen that yet.
func (s *Settler) start(ctx context.Context) error {
	k := s.book.k
	head, err := k.EscrowHead(ctx)
	if err != nil {
		return err
	}
	if now, _ := k.client.Head(); now.Number < head.PausedUntil {
		return fmt.Errorf("%w until block %d: epochs go on then", ErrPaused, head.PausedUntil)
	}
	if head.Started {
		return nil
	}
	started, err := view(ctx, k.client, k.Registry, nil, k.registry.PackStarted(), k.registry.UnpackStarted)
	if err != nil {
		return err
	}
	if !started {
		return ErrNotStarted
	}
	_, err = s.send.Send(ctx, Tx{ID: unique("check-start"), To: &k.Escrow, Data: k.escrow.PackCheckStart()})
	if err != nil {
		return fmt.Errorf("start the escrow: %w", err)
	}
	return nil
}

// choose fixes where this settler's epochs carry their records.
func (s *Settler) choose(ctx context.Context) error {
	if s.chosen {
		return nil
	}
	s.calldata = s.cfg.Data == DataCalldata
	if s.cfg.Data == DataAuto {
		header, err := s.book.k.client.header(ctx, nil)
		if err != nil {
			return err
		}
		s.calldata = header.ExcessBlobGas == nil
	}
	s.chosen = true
	return nil
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

// post packs and sends. The ID is the header's hash, so the same epoch is sent
// once whatever happens, and a reposted one, with other blocks in it, anew.
func (s *Settler) post(ctx context.Context, d *draft) (*types.Receipt, error) {
	h := d.header
	packed, err := ledger.Pack(d.before, d.split, s.account, d.records)
	if err != nil {
		return nil, fmt.Errorf("pack epoch %d: %w", h.Number, err)
	}
	h.NewRoot, h.Debits, h.Credits = packed.Tree.Root(), packed.Debits, packed.Debits
	h.Records = uint32(len(d.records))
	tx := Tx{To: &s.book.k.Escrow}
	var data []byte
	if s.calldata {
		if data, err = ledger.Calldata(packed.Blobs, h.Records); err != nil {
			return nil, err
		}
		h.DataHash = ledger.CalldataHash(data)
	} else {
		if tx.Blobs, err = s.withTable(ctx, &h, packed); err != nil {
			return nil, err
		}
		hashes := make([]protocol.Hash, len(tx.Blobs))
		for i := range tx.Blobs {
			if _, hashes[i], err = ledger.Commit(&tx.Blobs[i]); err != nil {
				return nil, err
			}
		}
		h.DataHash = ledger.BlobsHash(hashes)
	}
	if h.Evidence, err = s.source.Publish(ctx, d.evidence, tx.Blobs); err != nil {
		return nil, fmt.Errorf("publish evidence of epoch %d: %w", h.Number, err)
	}
	if s.calldata {
		tx.Data = s.book.k.escrow.PackPostEpochData(toContract(h), data)
	} else {
		tx.Data = s.book.k.escrow.PackPostEpoch(toContract(h))
	}
	tx.ID = fmt.Sprintf("epoch/%d/%s", h.Number, ledger.Posted{Header: h}.Hash())
	receipt, err := s.send.Send(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("post epoch %d: %w", h.Number, err)
	}
	s.last = s.now()
	s.log.Info("epoch posted", "epoch", h.Number, "records", h.Records, "queued", h.Queued, "table", h.TableCount,
		"gas", receipt.GasUsed, "tx", receipt.TxHash)
	return receipt, s.refresh(ctx)
}
