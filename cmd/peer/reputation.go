package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/protocol/reputation"
)

func (a *app) reputationCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "reputation",
		Short: "Show what this home's node knows of miners from its own pictures",
		Long: `Show what this home's node knows of miners, the most reliable first: how its own tasks went, and the share
of tasks that it expects a miner to keep. 'peer imagine' orders quotes by the price and the wait of a good
picture, and now and then tries a newcomer. 'peer miners' shows what everybody can know of them.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.reputation(c.Context(), asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per miner")
	return c
}

func (a *app) reputation(ctx context.Context, asJSON bool) error {
	if _, err := a.address(keystore.Node); err != nil {
		return err // and not that nobody has worked for a home that is none
	}
	list, err := node.ReadReputation(a.nodeDir())
	if errors.Is(err, store.ErrLocked) {
		list, err = a.askReputation(ctx)
	}
	if err != nil {
		return err
	}
	rows := make([][]string, len(list))
	for i, m := range list {
		if asJSON {
			if err := a.out.JSON(m); err != nil {
				return err
			}
		}
		standing := fmt.Sprintf("%.0f %%", 100*m.Reliability)
		if m.Newcomer {
			standing += " newcomer"
		}
		rows[i] = []string{
			m.Miner.String(), standing, fmt.Sprintf("%.1f x", m.Slowness), fmt.Sprint(m.Own.Kept), fmt.Sprint(m.Own.Late),
			fmt.Sprint(m.Own.Refused), fmt.Sprint(m.Own.Failed), fmt.Sprint(m.Own.Bad + m.Own.Rejected),
		}
	}
	switch {
	case asJSON:
	case len(rows) == 0:
		a.say("no miner has worked for this home yet")
	default:
		a.out.Table([]string{"miner", "reliable ", "time ", "kept ", "late ", "refused ", "failed ", "bad "}, rows)
	}
	return nil
}

// askReputation asks the node that runs in this home.
func (a *app) askReputation(ctx context.Context) (list []reputation.Assessment, err error) {
	err = a.getRunning(ctx, "/reputation", &list)
	return list, err
}

// why is a sentence about the miner that was chosen.
func why(m reputation.Assessment) string {
	if m.Explored {
		return "a newcomer's turn: one task in some is offered to miners that nobody here knows"
	}
	text := fmt.Sprintf("reliable in %.0f %%", 100*m.Reliability)
	if m.Own == (reputation.OwnExperience{}) {
		return text + ", by what the chain says: it has not worked for this home yet"
	}
	return fmt.Sprintf("%s, %.1f x the time it names; %d kept, %d late, %d failed, %d bad", text, m.Slowness, m.Own.Kept, m.Own.Late,
		m.Own.Failed, m.Own.Bad+m.Own.Rejected)
}
