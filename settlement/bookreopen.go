package settlement

import (
	"context"
	"fmt"
	"slices"

	"github.com/limn-network/limn/settlement/ledger"
)

// reopen goes on with epochs whose blobs, or those of epochs before them, the network has dropped: the newest account
// tables that can still be read lead to accounts under a final root, and what follows is judged as ever. Where that
// cannot be done the epochs stay blind.
func (b *Book) reopen(ctx context.Context, p *page, head Head) error {
	first := slices.IndexFunc(p.standing, func(e *Epoch) bool { return e.Status == Blind })
	// Blobs of an epoch that can still be challenged are somewhere; they are waited for.
	if first < 0 || p.standing[first].FinalAt > head.Final+1 {
		return nil
	}
	at, tree, err := b.rebuild(ctx, p.standing[first:], head)
	if err != nil || tree == nil {
		return err
	}
	at += first
	for i := first; i <= at; i++ {
		e := p.standing[i]
		if e.Status == Blind {
			e.Status, e.Reason = Sealed, "its data are gone; a later account table leads to a final root"
		}
		p.settle(e)
	}
	last := p.standing[at]
	last.after = freeze(tree)
	for index, account := range tree.All() {
		last.Table = append(last.Table, Holding{index, account})
	}
	b.log.Info("accounts found again in a table", "epoch", last.Number, "accounts", tree.Len())
	for i := at + 1; i < len(p.standing); i++ {
		if err := b.judge(ctx, p.standing[i-1], p.standing[i]); err != nil {
			return err
		}
		p.settle(p.standing[i])
	}
	return nil
}

// rebuild returns the first of the epochs whose accounts a table and the records behind it give under a final root, or
// no tree. Tables are tried from the newest back while their blobs are there, for the oldest of these leaves the fewest
// records unknown.
func (b *Book) rebuild(ctx context.Context, epochs []*Epoch, head Head) (at int, tree *ledger.Tree, err error) {
	for i, e := range slices.Backward(epochs) {
		if e.TableCount == 0 || e.TableFrom != 0 || e.FinalAt > head.Final+1 {
			continue
		}
		found, accounts, err := b.rebuildFrom(ctx, epochs[i:], head)
		if err != nil {
			return at, tree, nil // nothing older is there, either
		}
		if accounts != nil {
			at, tree = i+found, accounts
		}
	}
	return at, tree, nil
}

func (b *Book) rebuildFrom(ctx context.Context, epochs []*Epoch, head Head) (int, *ledger.Tree, error) {
	rebuild := ledger.NewRebuild()
	var read [][]ledger.Record
	for i, e := range epochs {
		if e.FinalAt > head.Final+1 {
			break
		}
		blobs, err := b.fetch(ctx, e)
		if err != nil {
			return 0, nil, err
		}
		split, err := b.split(ctx, e.Params)
		if err != nil {
			return 0, nil, err
		}
		behind := ledger.Blobs(e.Header.Records)
		records, err := ledger.Unpack(blobs[:behind], e.Header.Records)
		if err != nil {
			return 0, nil, fmt.Errorf("epoch %d: %w", e.Number, err)
		}
		table, err := ledger.UnpackTable(blobs[behind:], e.TableFrom, e.TableCount)
		if err != nil {
			return 0, nil, fmt.Errorf("epoch %d: %w", e.Number, err)
		}
		if err := rebuild.Add(split, e.Settler, records, e.TableFrom, table); err != nil {
			return 0, nil, fmt.Errorf("epoch %d: %w", e.Number, err)
		}
		read = append(read, records)
		if tree, ok := rebuild.Tree(e.NewRoot); ok {
			for j := range read {
				epochs[j].Records = read[j] // blind epochs are nobody's but this round's
			}
			return i, tree, nil
		}
	}
	return 0, nil, nil
}
