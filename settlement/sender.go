package settlement

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
)

// Tx is a wish: the sender finds nonce, gas and fees.
type Tx struct {
	// ID names the purpose ("epoch/12", "claim/5/3"). Submitting an ID again,
	// also after a restart, finds the transaction already on its way or done:
	// this is what keeps a killed process from paying twice.
	ID    string
	To    *common.Address // nil deploys Data
	Data  []byte
	Value *big.Int // wei; nil = 0
	Gas   uint64   // limit; 0 = estimate and a margin
	Blobs []kzg4844.Blob
	// Sure reports a failure only once it is final. A reorg gives a transaction
	// that failed a second chance: whoever repeats such a wish under another ID as
	// soon as it fails may get it twice. What the contracts accept once only, an
	// epoch or a claim, need not wait.
	Sure bool
}

// Sender sends the transactions of one account. It hands out nonces by itself,
// keeps every transaction on disk before it leaves, sends lost ones again, raises
// fees of late ones, watches every version's hash, and takes a transaction back
// into work when a reorg drops it, until its block is final.
//
// One Sender per account and store. Submit works at any time; Run must be running
// for anything to be confirmed.
type Sender struct {
	client *Client
	key    *ecdsa.PrivateKey
	from   common.Address
	store  Store
	log    *slog.Logger
	now    func() time.Time

	work    sync.Mutex // serializes nonces and steps; held across calls
	loaded  bool
	chainID *big.Int
	pending []*sent // by nonce
	floor   uint64  // every nonce below is used by a final transaction of ours
	gap     gap

	mu      sync.Mutex
	waiters map[string][]chan outcome
	wake    chan struct{}
}

// gap is what fillGap saw last.
type gap struct {
	at    uint64 // the chain's next nonce
	since time.Time
	block uint64
}

type outcome struct {
	receipt *types.Receipt
	err     error
}

// NewSender makes the sender of key's account; state lies in store under the
// account's address.
func NewSender(client *Client, key *ecdsa.PrivateKey, store Store, log *slog.Logger) *Sender {
	from := crypto.PubkeyToAddress(key.PublicKey)
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Sender{
		client: client, key: key, from: from, log: log, now: time.Now,
		store:   under{store, "tx/" + from.Hex() + "/"},
		waiters: make(map[string][]chan outcome),
		wake:    make(chan struct{}, 1),
	}
}

// From returns the account's address.
func (s *Sender) From() common.Address { return s.from }

// Client returns the client it sends with.
func (s *Sender) Client() *Client { return s.client }

// Send submits, once there is room among those in flight, and waits for the
// configured confirmations.
func (s *Sender) Send(ctx context.Context, tx Tx) (*types.Receipt, error) {
	for {
		news := s.client.News()
		p, err := s.Submit(ctx, tx)
		if err == nil {
			return p.Wait(ctx)
		}
		if !errors.Is(err, ErrBusy) {
			return nil, err
		}
		select {
		case <-ctx.Done():
			return nil, err
		case <-news: // a block may have made room
		}
	}
}

// Pending is a transaction that is on disk and on its way.
type Pending struct {
	ID   string
	done chan outcome
}

// Wait returns the receipt once the transaction has the configured
// confirmations, or ErrReverted. Giving up the wait does not stop the
// transaction.
func (p *Pending) Wait(ctx context.Context) (*types.Receipt, error) {
	select {
	case <-ctx.Done():
		return nil, fmt.Errorf("wait for transaction %s: %w", p.ID, ctx.Err())
	case o := <-p.done:
		return o.receipt, o.err
	}
}

// Submit stores and sends a transaction unless its ID is known. A transaction
// that would revert is refused here, with the contract's reason, and costs
// nothing; ErrBusy asks to come again later.
func (s *Sender) Submit(ctx context.Context, tx Tx) (*Pending, error) {
	if tx.ID == "" {
		return nil, errors.New("submit: a transaction needs an id")
	}
	s.work.Lock()
	defer s.work.Unlock()
	if err := s.load(ctx); err != nil {
		return nil, err
	}
	p := &Pending{ID: tx.ID, done: make(chan outcome, 1)}
	known, err := s.attach(tx.ID, p.done)
	if err != nil || known {
		return p, err
	}
	if n := len(s.waiting()); n >= s.client.cfg.InFlight {
		return nil, fmt.Errorf("submit %s: %w: %d wait already", tx.ID, ErrBusy, n)
	}
	rec, err := s.prepare(ctx, tx)
	if err != nil {
		return nil, fmt.Errorf("submit %s: %w", tx.ID, err)
	}
	if err := s.keep(rec); err != nil {
		return nil, err
	}
	s.pending = append(s.pending, rec)
	s.await(tx.ID, p.done)
	s.broadcast(ctx, rec)
	s.poke()
	return p, nil
}

// Await waits for a transaction that was submitted before, by this process or an
// earlier one. ErrNothing means that the ID is not known.
func (s *Sender) Await(ctx context.Context, id string) (*types.Receipt, error) {
	p := &Pending{ID: id, done: make(chan outcome, 1)}
	s.work.Lock()
	err := s.load(ctx)
	known := false
	if err == nil {
		known, err = s.attach(id, p.done)
	}
	s.work.Unlock()
	if err != nil {
		return nil, err
	}
	if !known {
		return nil, fmt.Errorf("%w: transaction %s is not known", ErrNothing, id)
	}
	return p.Wait(ctx)
}

// Done returns the receipt of an ID that was confirmed, also before a restart.
func (s *Sender) Done(id string) (*types.Receipt, bool, error) {
	var r types.Receipt
	found, err := getJSON(s.store, "done/"+id, &r)
	if !found || err != nil {
		return nil, false, err
	}
	return &r, true, nil
}

// Forget drops the memory of a finished ID, so that it can be submitted again.
// For purposes that an outside event undid: an epoch that was voided.
func (s *Sender) Forget(id string) error { return s.store.Delete("done/" + id) }

// Waiting returns the IDs on their way, by nonce.
func (s *Sender) Waiting(ctx context.Context) ([]string, error) {
	s.work.Lock()
	defer s.work.Unlock()
	if err := s.load(ctx); err != nil {
		return nil, err
	}
	return s.waiting(), nil
}

// waiting excludes what is mined and only watched until it is final.
func (s *Sender) waiting() (ids []string) {
	for _, rec := range s.pending {
		if rec.Receipt == nil {
			ids = append(ids, rec.ID)
		}
	}
	return ids
}

// attach joins a waiter to a transaction that is known already.
func (s *Sender) attach(id string, done chan outcome) (bool, error) {
	if r, found, err := s.Done(id); err != nil || found {
		if found {
			done <- judge(id, r, "")
		}
		return found, err
	}
	i := slices.IndexFunc(s.pending, func(rec *sent) bool { return rec.ID == id })
	if i < 0 {
		return false, nil
	}
	if r := s.pending[i].Receipt; r != nil {
		done <- judge(id, r, s.pending[i].Reason)
	} else {
		s.await(id, done)
	}
	return true, nil
}

func (s *Sender) await(id string, done chan outcome) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.waiters[id] = append(s.waiters[id], done)
}

func (s *Sender) tell(id string, o outcome) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, w := range s.waiters[id] {
		w <- o // buffered, one outcome each
	}
	delete(s.waiters, id)
}

func (s *Sender) poke() {
	select {
	case s.wake <- struct{}{}:
	default:
	}
}

func judge(id string, r *types.Receipt, reason string) outcome {
	if r.Status == types.ReceiptStatusSuccessful {
		return outcome{receipt: r}
	}
	if reason != "" {
		reason = ": " + reason
	}
	return outcome{receipt: r, err: fmt.Errorf("%w: %s in %s%s", ErrReverted, id, r.TxHash, reason)}
}

// load reads what an earlier process left, once the chain says its id.
func (s *Sender) load(ctx context.Context) error {
	if s.loaded {
		return nil
	}
	id, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (*big.Int, error) { return e.ChainID(ctx) })
	if err != nil {
		return err
	}
	s.chainID = id
	var pending []*sent
	err = s.store.List("pending/", func(key string, value []byte) error {
		rec, err := decodeSent(value)
		if err != nil {
			return fmt.Errorf("stored transaction %s: %w", key, err)
		}
		if rec.tx.ChainId().Cmp(id) != 0 {
			return &WrongChainError{Have: id.Uint64(), Want: rec.tx.ChainId().Uint64()}
		}
		pending = append(pending, rec)
		return nil
	})
	if err != nil {
		return err
	}
	if _, err := getJSON(s.store, "floor", &s.floor); err != nil {
		return err
	}
	if err := s.sameChain(ctx); err != nil {
		return err
	}
	slices.SortFunc(pending, byNonce)
	s.pending, s.loaded = pending, true
	return nil
}

// sameChain compares the first block with the one that the store was begun on: a
// development chain that was started anew has the old id and none of what was
// sent.
func (s *Sender) sameChain(ctx context.Context) error {
	first, err := s.client.block(ctx, 0, false)
	if isNotFound(err) {
		return nil // the RPC does not go back that far
	}
	if err != nil {
		return err
	}
	var known common.Hash
	found, err := getJSON(s.store, "genesis", &known)
	if err != nil {
		return err
	}
	if !found {
		return putJSON(s.store, "genesis", first.Hash)
	}
	if known != first.Hash {
		return fmt.Errorf("%w: chain %d was begun anew since %s last sent on it (first block %s, was %s): use a fresh home, or deploy again",
			ErrWrongChain, s.chainID, s.from, first.Hash, known)
	}
	return nil
}

// gasMargin covers storage that a call finds unwritten although the estimate
// found it written: a checkpoint that another transaction made in the same block.
// Unused gas is not paid.
const gasMargin = 50_000

// estimate asks for the gas and so finds reverts before they cost anything.
func (s *Sender) estimate(ctx context.Context, tx Tx, fees Fees, hashes []common.Hash) (uint64, error) {
	if tx.Gas > 0 {
		return tx.Gas, nil
	}
	msg := ethereum.CallMsg{From: s.from, To: tx.To, Value: tx.Value, Data: tx.Data, BlobHashes: hashes}
	if len(hashes) > 0 {
		msg.BlobGasFeeCap = new(big.Int).SetUint64(fees.Blob)
	}
	gas, err := call(ctx, s.client, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
		return e.EstimateGas(ctx, msg)
	})
	if err != nil {
		return 0, Explain(err)
	}
	return min(gas+gas/2+gasMargin, max(gas, params.MaxTxGas)), nil
}
