package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

func (a *app) verifyCommand() *cobra.Command {
	var source, manifest string
	var asJSON bool
	c := &cobra.Command{
		Use:   "verify FILE [--network FILE|URL] [--rpc URL]",
		Short: "Check a picture and its receipt",
		Long: `Check a picture and its receipt without any network: every signature, the draw of the committee, the
pixels (the picture is made again) and every score. One line per check; exit status 1 where one fails.
A picture of the statistical tier, from somebody's image server, cannot be made again; its scores can be
computed where the model's manifest is at hand.

Who the members of the committee are, only the chain knows. With --network, or in a home of the
picture's network, the receipt is compared with the network; with --rpc also with the chain: beacon,
weights, and the final epoch that paid.`,
		Args: exactly("FILE"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.findHome(c); err != nil {
				return err
			}
			return a.verify(c.Context(), args[0], source, manifest, asJSON)
		},
	}
	c.Flags().StringVar(&source, "network", "", "network.json of the picture's network: a file or an http URL (default: the home's)")
	c.Flags().StringVar(&manifest, "manifest", "", "what describes the model, for a picture of an image server (default: the home's, where it asked for the picture)")
	c.Flags().StringVar(&a.rpc, "rpc", "", "also check on chain, at this URL; 'default' takes the one in network.json")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per check")
	return c
}

func (a *app) verify(ctx context.Context, path, source, manifest string, asJSON bool) error {
	data, err := readPicture(path)
	if err != nil {
		return err
	}
	_, claimed, _ := protocol.ExtractReceipt(data) // the examiner tells what is wrong with it
	model, err := a.engineOf(claimed.Committed.Assignment.Body.Task.Model)
	if err != nil {
		return err
	}
	x := node.NewExaminer(model, func(c node.Check) { a.showCheck(c, asJSON) })
	if err := a.introduce(ctx, x, data, manifest, model); err != nil {
		return err
	}
	receipt, readable, err := x.Offline(ctx, data)
	if err != nil {
		return err
	}
	if readable {
		if err := a.verifyNetwork(ctx, x, receipt, source); err != nil {
			return err
		}
	}
	if x.Failed() {
		a.say("%s does not hold", a.err.Style(term.Red, path))
		return errQuiet
	}
	a.say("%s holds", a.err.Style(term.Green, path))
	return nil
}

func (a *app) showCheck(c node.Check, asJSON bool) {
	if asJSON {
		_ = a.out.JSON(c) // a closed pipe is noticed by the shell
		return
	}
	mark := a.out.Style(term.Green, "✓")
	switch c.Verdict {
	case node.Fails:
		mark = a.out.Style(term.Red, "✗")
	case node.Unknown:
		mark = a.out.Style(term.Yellow, "–")
	}
	a.out.Line("%s %-14s %s", mark, c.What, c.Detail)
}

// verifyNetwork compares a receipt with its network and, when asked, with the chain.
func (a *app) verifyNetwork(ctx context.Context, x *node.Examiner, receipt protocol.Receipt, source string) error {
	named := source != ""
	if !named {
		source = a.networkPath()
	}
	file, err := node.ReadNetwork(ctx, source)
	switch {
	case errors.Is(err, fs.ErrNotExist) && !named && a.rpc != "":
		return fmt.Errorf("%w: --rpc needs the contracts' parameters: name the picture's network.json with --network, or a home of it with --home", errUsage)
	case errors.Is(err, fs.ErrNotExist) && !named:
		return nil
	case err != nil:
		return err
	case !named && a.rpc == "" && file.Chain.Domain() != receipt.Domain:
		return nil // the home is of another network: nothing was asked about it
	}
	x.Network(receipt, file.Chain)
	if a.rpc == "" || receipt.Domain != file.Chain.Domain() {
		return nil
	}
	if a.rpc != "default" {
		file.RPC = a.rpc
	}
	view, err := a.dialNetwork(ctx, file)
	if err != nil {
		return err
	}
	defer view.client.Close()
	reference, err := node.ReferenceOf(receipt.Committed.Assignment.Body.Task.Model)
	if err != nil {
		return err
	}
	book := settlement.NewBook(view.contracts, view.blobs, nil, a.quietLogger())
	book.Watch(reference)
	if err := book.Sync(ctx); err != nil {
		return err
	}
	return x.Chain(ctx, receipt, book)
}
