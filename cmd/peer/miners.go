package main

import (
	"cmp"
	"context"
	"crypto/sha256"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

func (a *app) minersCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "miners",
		Short: "Show how far the miners of the network are trusted",
		Long: `Show every miner that final epochs paid or rejected, by its owner's account: what the scores of its
pictures say, and how many of its tasks are audited for it. Every node computes the same from the
same epochs.

  trusted    3 % of its tasks are audited
  watched    10 %: an honest miner comes here once in twenty lives
  suspect    25 %: once in a hundred
  alarming   all: once in ten thousand
  suspended  all, and nobody should give it work for two weeks: once in a million

The e-value is a bet against the miner's honesty: below 1 speaks for it. It is shown as a power of 2.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.miners(c.Context(), asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per miner")
	a.chainFlags(c)
	return c
}

// MinerStanding is what `peer miners --json` prints of a miner.
type MinerStanding struct {
	Account uint32         `json:"account"`
	Owner   common.Address `json:"owner"`
	node.MinerStatus
}

func (a *app) miners(ctx context.Context, asJSON bool) error {
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	manifest, err := compute.EmbeddedManifest()
	if err != nil {
		return err
	}
	reference, err := node.ReferenceOf(protocol.Hash(sha256.Sum256(manifest)))
	if err != nil {
		return err
	}
	book := settlement.NewBook(view.contracts, view.blobs, nil, a.quietLogger())
	book.Watch(reference)
	if err := book.Sync(ctx); err != nil {
		return err
	}
	accounts := book.Miners()
	slices.SortFunc(accounts, func(x, y uint32) int {
		return cmp.Or(-cmp.Compare(book.Standing(x).Log2, book.Standing(y).Log2), cmp.Compare(x, y))
	})
	var rows [][]string
	for _, account := range accounts {
		owner, _, err := view.contracts.OwnerOf(ctx, account)
		if err != nil {
			return err
		}
		s := MinerStanding{Account: account, Owner: owner, MinerStatus: node.StatusOf(book.Standing(account))}
		if asJSON {
			if err := a.out.JSON(s); err != nil {
				return err
			}
			continue
		}
		rows = append(rows, []string{
			s.Owner.Hex(), s.Level, fmt.Sprintf("%g %%", float64(s.AuditRate)/100), fmt.Sprintf("2^%.1f", s.Log2EValue),
			fmt.Sprint(s.Tasks), fmt.Sprint(s.Rejected),
		})
	}
	switch {
	case asJSON:
	case len(rows) == 0:
		a.say("no final epoch has paid a miner yet")
	default:
		a.out.Table([]string{"owner", "level", "audited ", "e-value ", "tasks ", "rejected "}, rows)
	}
	return nil
}
