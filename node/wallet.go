package node

import (
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/limn-network/limn/protocol"
)

// ErrOverdrawn says that a payer has promised, or would promise, more than it can pay.
var ErrOverdrawn = errors.New("not enough money in the escrow")

// wallet writes vouchers. The counter and every voucher are on disk before a voucher leaves, so no crash makes a
// payer sign one number twice, which would forfeit its security.
type wallet struct {
	key   *protocol.Key
	store records

	mu    sync.Mutex
	state walletState
}

type walletState struct {
	Next     uint32        `json:"next"`
	Previous protocol.Hash `json:"previous"`
	// Open are the vouchers that may still be paid, oldest first, each in canonical bytes.
	Open [][]byte `json:"open"`
}

// records is the part of the store that holds money state: Put returns when the value is safe on disk.
type records interface {
	Get(key string) (value []byte, found bool, err error)
	Put(key string, value []byte) error
	Delete(key string) error
	List(prefix string, fn func(key string, value []byte) error) error
}

func openWallet(key *protocol.Key, store records) (*wallet, error) {
	w := &wallet{key: key, store: store}
	data, found, err := store.Get(w.name())
	if err != nil {
		return nil, fmt.Errorf("open wallet: %w", err)
	}
	if found {
		if err := json.Unmarshal(data, &w.state); err != nil {
			return nil, fmt.Errorf("open wallet %s: the stored state is damaged: %w", key.Address(), err)
		}
	}
	return w, nil
}

func (w *wallet) name() string { return "wallet/" + w.key.Address().String() }

// signedVoucher is a voucher ready to be sent, with the open ones before it.
type signedVoucher struct {
	voucher protocol.Signed[protocol.Voucher]
	open    []protocol.Signed[protocol.Voucher]
}

// sign numbers, signs and stores the voucher for an assignment.
func (w *wallet) sign(domain protocol.Domain, slot uint8, assignment protocol.Hash, a protocol.Assignment, t Terms, paid func(number uint32) bool) (signedVoucher, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	open, err := w.expire(t.Epoch, paid)
	if err != nil {
		return signedVoucher{}, err
	}
	number, err := w.number(slot)
	if err != nil {
		return signedVoucher{}, err
	}
	voucher, err := protocol.Sign(w.key, domain, protocol.Voucher{
		Payer: w.key.Address(), Number: number, Assignment: assignment, Miner: a.Miner, Price: a.Price,
		CommitBy: a.CommitBy, SettleBy: t.Epoch + voucherEpochs, Params: t.Params, Previous: w.state.Previous,
	})
	if err != nil {
		return signedVoucher{}, err
	}
	data, err := protocol.Encode(voucher)
	if err != nil {
		return signedVoucher{}, err
	}
	next := walletState{
		Next: number + 1, Previous: voucher.Digest(domain), Open: append(w.state.Open, data),
	}
	if err := w.save(next); err != nil {
		return signedVoucher{}, err
	}
	return signedVoucher{voucher: voucher, open: open}, nil
}

// number returns the next voucher's number. The escrow gives a key its slot once, when it is registered.
func (w *wallet) number(slot uint8) (uint32, error) {
	if w.state.Previous.IsZero() {
		return protocol.FirstVoucher(slot), nil
	}
	if last := w.state.Next - 1; last-protocol.FirstVoucher(slot) >= protocol.VouchersPerKey-1 {
		return 0, fmt.Errorf("payer key %s has no numbers left behind voucher %d: register another payer key", w.key.Address(), last)
	}
	return w.state.Next, nil
}

// expire drops vouchers that are settled, or can no longer be, and returns the others. One whose commit-by round has
// passed stays: only its miner knows whether a commit came, and miners do not count it when none did.
func (w *wallet) expire(epoch uint64, paid func(number uint32) bool) ([]protocol.Signed[protocol.Voucher], error) {
	var kept [][]byte
	var open []protocol.Signed[protocol.Voucher]
	for _, data := range w.state.Open {
		v, err := protocol.Decode[protocol.Signed[protocol.Voucher]](data, maxQuoteFrame)
		if err != nil {
			return nil, fmt.Errorf("wallet %s: the stored vouchers are damaged: %w", w.key.Address(), err)
		}
		if v.Body.SettleBy < epoch || paid(v.Body.Number) {
			continue
		}
		kept, open = append(kept, data), append(open, v)
	}
	w.state.Open = kept
	if len(open) >= maxOpenVouchers {
		return nil, fmt.Errorf("%w: %d vouchers are open, wait until some are settled", ErrOverdrawn, len(open))
	}
	return open, nil
}

func (w *wallet) save(next walletState) error {
	data, err := json.Marshal(next)
	if err != nil {
		return fmt.Errorf("save wallet: %w", err)
	}
	if err := w.store.Put(w.name(), data); err != nil {
		return fmt.Errorf("save wallet: %w", err)
	}
	w.state = next
	return nil
}
