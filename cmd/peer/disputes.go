package main

import (
	"context"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/settlement"
)

func (a *app) disputesCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "disputes",
		Short: "Show which scores and pictures are disputed, and how the games stand",
		Long: `Show the disputes of the network, the newest last. Who finds that a score or a picture of a record is wrong
files a dissent with a bond. Both sides then narrow down, round by round, on which step and which tile of the
computation they differ, and the referee computes that tile:

  open    the game goes on, until the block shown at the latest
  stands  the statement was right; the dissenter lost its bond
  wrong   the statement was wrong; the node that made it is slashed, nobody is paid
  void    nothing was decided; nobody is paid, the bonds returned

'peer disputes show PAYER NUMBER' tells more of one. Nodes play by themselves; 'peer run' needs no help.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.disputes(c.Context(), asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per dispute; amounts in gwei")
	a.chainFlags(c)
	c.AddCommand(a.disputeCommand())
	return c
}

func (a *app) disputeCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "show PAYER NUMBER",
		Short: "Show the dispute about one task",
		Long: `Show the dispute about the task of a voucher: PAYER is the payer's account in the escrow, NUMBER the voucher's
number, both as 'peer disputes' prints them.`,
		Args: exactly("PAYER", "NUMBER"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			var key [2]uint32
			for i, arg := range args {
				n, err := strconv.ParseUint(arg, 10, 32)
				if err != nil {
					return fmt.Errorf("%w: %q is no account or number", errUsage, arg)
				}
				key[i] = uint32(n)
			}
			return a.dispute(c.Context(), key[0], key[1], asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object; amounts in gwei")
	a.chainFlags(c)
	return c
}

// Disputed is what `peer disputes --json` prints of a dispute.
type Disputed struct {
	settlement.Dispute
	What    string           `json:"what"`   // what is disputed, in words
	Status  string           `json:"status"` // open, stands, wrong or void
	Verdict string           `json:"verdict"`
	Game    *settlement.Game `json:"game,omitempty"` // absent before it begins, and with another referee
}

func (a *app) disputes(ctx context.Context, asJSON bool) error {
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	if err := view.client.Refresh(ctx); err != nil {
		return err
	}
	head, _ := view.client.Head()
	logs, err := view.contracts.Dissents(ctx, view.network.Chain.DeployBlock, head.Number)
	if err != nil {
		return err
	}
	var rows [][]string
	seen := make(map[[2]uint32]bool)
	for _, l := range logs {
		key := [2]uint32{l.Payer, l.Number}
		if seen[key] {
			continue // doubted again
		}
		seen[key] = true
		d, err := a.disputed(ctx, view.contracts, l.Payer, l.Number)
		if err != nil {
			return err
		}
		if asJSON {
			if err := a.out.JSON(d); err != nil {
				return err
			}
			continue
		}
		rows = append(rows, []string{
			fmt.Sprint(d.Payer), fmt.Sprint(d.Number), d.Status, d.What, d.progress(), d.Bond.String(), fmt.Sprint(d.Until), d.Node.Hex(),
		})
	}
	switch {
	case asJSON:
	case len(rows) == 0:
		a.say("nothing is disputed, nor ever was")
	default:
		a.out.Table([]string{"payer ", "number ", "status", "what", "game", "bond ", "until ", "node"}, rows)
	}
	return nil
}

func (a *app) disputed(ctx context.Context, k *settlement.Contracts, payer, number uint32) (Disputed, error) {
	d, err := k.Dispute(ctx, payer, number)
	if err != nil {
		return Disputed{}, err
	}
	out := Disputed{Dispute: d, What: d.Kind.String(), Status: d.State.String(), Verdict: settlement.VerdictOpen.String()}
	if d.Referee != k.Referee {
		return out, nil
	}
	verdict, err := k.Verdict(ctx, d.ID)
	if err != nil {
		return out, err
	}
	game, err := k.Game(ctx, d.ID)
	if err != nil {
		return out, err
	}
	out.Verdict = verdict.String()
	if game.Phase != settlement.GameNone && game.Filed == d.Since {
		out.Game = &game
	}
	return out, nil
}

// progress is how far the game is, in words.
func (d Disputed) progress() string {
	switch g := d.Game; {
	case g == nil:
		return "not begun"
	case g.Phase == settlement.GameOver:
		return "decided by tile " + strconv.Itoa(g.Place)
	case d.Verdict != settlement.VerdictOpen.String():
		return "decided by silence"
	default:
		return fmt.Sprintf("%s, until block %d", g.Phase, g.Deadline)
	}
}

func (a *app) dispute(ctx context.Context, payer, number uint32, asJSON bool) error {
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	d, err := a.disputed(ctx, view.contracts, payer, number)
	if err != nil {
		return err
	}
	if d.State == settlement.DisputeNone {
		return fmt.Errorf("task %d of payer %d was never disputed: 'peer disputes' lists those that were", number, payer)
	}
	if asJSON {
		return a.out.JSON(d)
	}
	rows := [][]string{
		{"status", d.Status},
		{"what", fmt.Sprintf("%s of %s, place %d", d.What, d.Node.Hex(), d.Index)},
		{"said", d.value(d.Attested[:])},
		{"claimed", d.value(d.Claimed[:]) + " by " + d.Dissenter.Hex()},
		{"bond", d.Bond.String() + " of each side"},
		{"since", fmt.Sprintf("block %d", d.Since)},
		{"until", fmt.Sprintf("block %d at the latest", d.Until)},
		{"game", d.progress()},
		{"verdict", d.Verdict},
	}
	if g := d.Game; g != nil && g.Phase >= settlement.GameJoining && g.Program == 0 {
		rows = append(rows, []string{"step", fmt.Sprintf("%d of %d", g.Step+1, g.Steps)})
	}
	a.out.Table([]string{"", ""}, rows)
	return nil
}

// value is a disputed value as people read it: a score as a number, a hash in hex.
func (d Disputed) value(word []byte) string {
	if d.Scored() {
		return strconv.Itoa(int(int16(uint16(word[30])<<8 | uint16(word[31])))) // a score has at most 10,000
	}
	return fmt.Sprintf("%x", word)
}
