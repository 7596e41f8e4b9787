package settlement

import (
	"context"
	"crypto/hmac"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/slashing"
)

// Accuser is a node as the prosecutor sees it: somebody who watches what others sign.
type Accuser interface {
	// Accusations returns pairs that were seen, in any order. What was returned before
	// may come again and is taken up once.
	Accusations(ctx context.Context) ([]Accusation, error)
}

// Prosecutor proves on chain what nodes and payers signed against themselves. What
// it takes up is on disk before anything is sent, and its transactions have IDs
// that follow from the accusation: a process that was killed goes on where it was.
//
// It spends gas only where there is something to win: on nodes whose stake is worth
// it, and on payers with a security.
type Prosecutor struct {
	k      *Contracts
	send   *Sender
	source Accuser
	book   *Book // nil: no false claims are looked for
	store  Store
	log    *slog.Logger

	// Touched only by Step.
	judged map[string]bool // claims on securities that are true, or over
}

// NewProsecutor makes a prosecutor that proves with the sender's account. With a
// book it also refutes false claims on forfeited securities; source may be nil.
func NewProsecutor(k *Contracts, send *Sender, source Accuser, book *Book, store Store, log *slog.Logger) *Prosecutor {
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	return &Prosecutor{
		k: k, send: send, source: source, book: book, log: log, judged: make(map[string]bool),
		store: under{store, "prosecution/" + k.Slashing.Hex() + "/"},
	}
}

// prosecution is what the store keeps of an accusation.
type prosecution struct {
	Accusation Accusation
	Outcome    string `json:",omitempty"` // empty while it is open
}

// maxOpen bounds the accusations that wait. Everyone can contradict itself, but to
// be taken up one must have stake, or a security, and loses it.
const maxOpen = 1024

// Run prosecutes until ctx ends.
func (p *Prosecutor) Run(ctx context.Context) error {
	// Blocks come faster than contradictions: not every one is worth a look.
	rest := p.k.client.patience()
	l := loop{news: p.k.client.News, again: 10 * rest, rest: rest, log: p.log, trouble: "prosecution not done"}
	return l.run(ctx, p.Step)
}

// Step takes up what is new and pursues what is open, then refutes false claims.
func (p *Prosecutor) Step(ctx context.Context) error {
	var errs []error
	if err := p.takeUp(ctx); err != nil {
		errs = append(errs, err)
	}
	open, err := p.open()
	if err != nil {
		return errors.Join(append(errs, err)...)
	}
	for id, c := range open {
		if err := p.pursue(ctx, id, c); err != nil {
			errs = append(errs, fmt.Errorf("prosecute %s: %w", id, err))
		}
	}
	if p.book != nil {
		if err := p.refuteFalse(ctx); err != nil {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}

// Outcome tells what came of an accusation; empty while it is open or unknown.
func (p *Prosecutor) Outcome(a Accusation) (string, error) {
	c, err := a.charge(p.k.Domain())
	if err != nil {
		return "", err
	}
	var kept prosecution
	_, err = getJSON(p.store, keyOf(c.id), &kept)
	return kept.Outcome, err
}

func keyOf(id protocol.Hash) string { return "case/" + id.String() }

// takeUp stores accusations that are new, true, and worth the gas.
func (p *Prosecutor) takeUp(ctx context.Context) error {
	if p.source == nil {
		return nil
	}
	list, err := p.source.Accusations(ctx)
	if err != nil {
		return fmt.Errorf("read accusations: %w", err)
	}
	waiting, err := p.open()
	if err != nil {
		return err
	}
	n := len(waiting)
	for _, a := range list {
		c, err := a.charge(p.k.Domain())
		if err != nil {
			p.log.Warn("an accusation proves nothing", "error", err)
			continue
		}
		if _, known, err := p.store.Get(keyOf(c.id)); err != nil || known {
			if err != nil {
				return err
			}
			continue
		}
		worth, err := p.worth(ctx, c)
		if err != nil {
			return err
		}
		if !worth || n >= maxOpen {
			continue
		}
		if err := putJSON(p.store, keyOf(c.id), prosecution{Accusation: a}); err != nil {
			return err
		}
		n++
	}
	return nil
}

// open lists the accusations without an outcome.
func (p *Prosecutor) open() (map[protocol.Hash]Accusation, error) {
	open := make(map[protocol.Hash]Accusation)
	err := p.store.List("case/", func(key string, value []byte) error {
		var kept prosecution
		if err := json.Unmarshal(value, &kept); err != nil {
			return fmt.Errorf("stored %s is damaged: %w", key, err)
		}
		if kept.Outcome != "" {
			return nil
		}
		c, err := kept.Accusation.charge(p.k.Domain())
		if err != nil {
			return fmt.Errorf("stored %s is damaged: %w", key, err)
		}
		open[c.id] = kept.Accusation
		return nil
	})
	return open, err
}

// worth reports whether there is something to win.
func (p *Prosecutor) worth(ctx context.Context, c charge) (bool, error) {
	if !c.paid {
		payer, err := p.k.Payer(ctx, c.signer, 0)
		return payer.Security > 0, err
	}
	terms, err := p.terms(ctx)
	if err != nil {
		return false, err
	}
	node, err := p.k.Node(ctx, c.signer, 0)
	// Half of what is slashed burns.
	reward := (uint64(node.Stake) + uint64(node.Unbonding)) / 20_000 * uint64(terms.SlashBps)
	return reward > 0 && reward >= p.k.client.cfg.ClaimAbove, err
}

func (p *Prosecutor) terms(ctx context.Context) (slashing.SlashingTerms, error) {
	s := slashing.NewSlashing()
	return view(ctx, p.k.client, p.k.Slashing, nil, s.PackTerms(), s.UnpackTerms)
}

// pursue proves one accusation, as far as the chain lets it today.
func (p *Prosecutor) pursue(ctx context.Context, id protocol.Hash, a Accusation) error {
	c, err := a.charge(p.k.Domain())
	if err != nil {
		return err
	}
	if done, err := p.proven(ctx, c); err != nil || done {
		if err != nil {
			return err
		}
		return p.finish(a, c, "proved by somebody else")
	}
	if worth, err := p.worth(ctx, c); err != nil || !worth {
		return err // without stake there is nothing to take now
	}
	p.log.Warn("somebody signed against itself, proving it", "signer", c.signer, "kind", a.Kind, "case", id)
	r, err := p.prove(ctx, "prosecute/"+id.String(), c)
	if err != nil {
		if done, again := p.proven(ctx, c); again == nil && done {
			return p.finish(a, c, "proved by somebody else")
		}
		return err
	}
	p.log.Info("proved", "signer", c.signer, "kind", a.Kind, "gas", r.GasUsed, "tx", r.TxHash)
	return p.finish(a, c, "proved in "+r.TxHash.Hex())
}

// proven asks the contract whether the case is closed, whoever proved it.
func (p *Prosecutor) proven(ctx context.Context, c charge) (bool, error) {
	s := slashing.NewSlashing()
	if c.paid {
		return view(ctx, p.k.client, p.k.Slashing, nil, s.PackConvicted(c.id), s.UnpackConvicted)
	}
	known, err := view(ctx, p.k.client, p.k.Slashing, nil, s.PackCaseOf(c.id), s.UnpackCaseOf)
	return known.Account != 0, err
}

func (p *Prosecutor) finish(a Accusation, c charge, outcome string) error {
	return putJSON(p.store, keyOf(c.id), prosecution{Accusation: a, Outcome: outcome})
}

// prove makes the call of a charge, after a commitment where it earns something.
func (p *Prosecutor) prove(ctx context.Context, id string, c charge) (*types.Receipt, error) {
	if c.paid {
		return p.committed(ctx, id, c.pack)
	}
	return p.once(ctx, Tx{ID: id + "/prove", To: &p.k.Slashing, Data: c.pack([32]byte{})})
}

// committed commits to a call, waits for a later block, and makes it: nobody who
// sees the proof can take the reward.
func (p *Prosecutor) committed(ctx context.Context, id string, pack func([32]byte) []byte) (*types.Receipt, error) {
	data := pack(p.salt(pack([32]byte{})))
	commitment := protocol.Keccak(p.send.from.Bytes(), crypto.Keccak256(data))
	contract := slashing.NewSlashing()
	commit := Tx{ID: id + "/commit", To: &p.k.Slashing, Data: contract.PackCommit(commitment)}
	r, err := p.once(ctx, commit)
	if err != nil {
		return nil, fmt.Errorf("commit to the proof: %w", err)
	}
	if err := p.k.client.WaitBlock(ctx, r.BlockNumber.Uint64()+1); err != nil {
		return nil, err
	}
	r, err = p.once(ctx, Tx{ID: id + "/prove", To: &p.k.Slashing, Data: data})
	var refused *RevertError
	if errors.As(err, &refused) && refused.Name == "NotCommitted" {
		// A reorg took the commitment after it was confirmed, or the call was made and lost.
		if again := p.send.Forget(commit.ID); again != nil {
			return nil, errors.Join(err, again)
		}
	}
	return r, err
}

// once sends a transaction under its ID. One that was mined and failed is
// forgotten, so that the next attempt sends it anew.
func (p *Prosecutor) once(ctx context.Context, tx Tx) (*types.Receipt, error) {
	r, err := p.send.Send(ctx, tx)
	if err != nil && errors.Is(err, ErrReverted) {
		return r, errors.Join(err, p.send.Forget(tx.ID))
	}
	return r, err
}

// salt makes a commitment that nobody can guess, the same whenever this account
// proves the same: nothing of it needs to be stored.
func (p *Prosecutor) salt(call []byte) (salt [32]byte) {
	mac := hmac.New(sha256.New, crypto.FromECDSA(p.send.key))
	mac.Write([]byte("limn prosecution"))
	mac.Write(call)
	copy(salt[:], mac.Sum(nil))
	return salt
}

// Convicted reports whether a node was convicted of two statements under a name;
// index and beacon are zero for a commit.
func (k *Contracts) Convicted(ctx context.Context, node common.Address, kind protocol.Kind, assignment protocol.Hash, index uint32, beacon protocol.Hash) (bool, error) {
	s := slashing.NewSlashing()
	id := convictionOf(node, kind, name{assignment, index, beacon})
	return view(ctx, k.client, k.Slashing, nil, s.PackConvicted(id), s.UnpackConvicted)
}
