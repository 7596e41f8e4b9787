package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

func (a *app) modelsPublishCommand(f *modelsFlags) *cobra.Command {
	royalty := "0%"
	c := a.ownerCommand(&cobra.Command{
		Use:   "publish ROOT --royalty PERCENT",
		Short: "Become the publisher of a model, or change its royalty",
		Long: `Become the publisher of a model: PERCENT of every price of a task that uses it is then paid to the owner, out of the
publisher's share that the network's rules set aside. It counts from one voucher life later on.

Publish before you show the model to anyone. The owner first commits to the root without showing it and publishes
some blocks later; of two who publish one root the older commitment wins.`,
		Args: exactly("ROOT"),
	}, false, func(ctx context.Context, o *owner, args []string) (result, error) {
		perMille, err := parseRoyalty(royalty)
		if err != nil {
			return nil, err
		}
		root, err := a.modelRoot(f, args[0])
		if err != nil {
			return nil, err
		}
		return a.publishModel(ctx, o, root, perMille)
	})
	c.Flags().StringVar(&royalty, "royalty", royalty, "part of every price, in steps of 0.1%")
	return c
}

func (a *app) publishModel(ctx context.Context, o *owner, root protocol.Hash, perMille uint16) (result, error) {
	terms, err := o.contracts.ModelTerms(ctx, root)
	if err != nil {
		return nil, err
	}
	salt, err := settlement.CommitmentSalt(o.key, root)
	if err != nil {
		return nil, err
	}
	var from uint64
	if terms.Holder == o.account.Owner() {
		err = a.step(fmt.Sprintf("royalty of model %s changed", root), func() (r *types.Receipt, err error) {
			from, r, err = o.account.SetRoyalty(ctx, root, perMille)
			return r, err
		})
	} else {
		a.note("committing to the model, then waiting some blocks; run this again if it is interrupted")
		err = a.step(fmt.Sprintf("model %s published", root), func() (r *types.Receipt, err error) {
			from, r, err = o.account.PublishModel(ctx, root, salt, perMille)
			return r, err
		})
	}
	if err != nil {
		return nil, err
	}
	a.note("%s of every price is paid to %s for tasks from round %d on", settlement.Percent(10*perMille), o.key.Address(), from)
	return result{"root": root, "royalty": perMille, "from_round": from}, nil
}

func (a *app) modelsTransferCommand(f *modelsFlags) *cobra.Command {
	return a.ownerCommand(&cobra.Command{
		Use:   "transfer ROOT ADDRESS",
		Short: "Offer a published model to another account, which accepts it with 'peer models accept'",
		Long: `Offer a published model to another account. The royalty is paid to that account from one voucher life after it has
accepted. The address 0x0000000000000000000000000000000000000000 takes an offer back.`,
		Args: exactly("ROOT", "ADDRESS"),
	}, false, func(ctx context.Context, o *owner, args []string) (result, error) {
		root, err := a.modelRoot(f, args[0])
		if err != nil {
			return nil, err
		}
		to, err := addresses(args[1:])
		if err != nil {
			return nil, err
		}
		what := fmt.Sprintf("model %s offered to %s", root, to[0])
		if to[0] == (common.Address{}) {
			what = fmt.Sprintf("the offer of model %s is taken back", root)
		}
		err = a.step(what, func() (*types.Receipt, error) { return o.account.OfferModel(ctx, root, to[0]) })
		if err != nil {
			return nil, err
		}
		if to[0] != (common.Address{}) {
			a.note("it accepts with 'peer models accept %s'", root)
		}
		return result{"root": root, "to": to[0]}, nil
	})
}

func (a *app) modelsAcceptCommand(f *modelsFlags) *cobra.Command {
	return a.ownerCommand(&cobra.Command{
		Use:   "accept ROOT",
		Short: "Take over a published model that was offered to the owner",
		Args:  exactly("ROOT"),
	}, false, func(ctx context.Context, o *owner, args []string) (result, error) {
		root, err := a.modelRoot(f, args[0])
		if err != nil {
			return nil, err
		}
		var from uint64
		err = a.step(fmt.Sprintf("model %s is yours", root), func() (r *types.Receipt, err error) {
			from, r, err = o.account.AcceptModel(ctx, root)
			return r, err
		})
		if err != nil {
			return nil, err
		}
		a.note("its royalty is paid to %s for tasks from round %d on", o.key.Address(), from)
		return result{"root": root, "from_round": from}, nil
	})
}

func (a *app) modelsTermsCommand(f *modelsFlags) *cobra.Command {
	c := &cobra.Command{
		Use:   "terms ROOT",
		Short: "Show who publishes a model and what royalty it asks",
		Args:  exactly("ROOT"),
		RunE: a.inHome(func(c *cobra.Command, args []string) error {
			root, err := a.modelRoot(f, args[0])
			if err != nil {
				return err
			}
			return a.showTerms(c.Context(), root, f.json)
		}),
	}
	a.chainFlags(c)
	return c
}

func (a *app) showTerms(ctx context.Context, root protocol.Hash, asJSON bool) error {
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	t, err := view.contracts.ModelTerms(ctx, root)
	if err != nil {
		return err
	}
	if asJSON {
		return a.out.JSON(t)
	}
	rows := [][]string{{"model", root.String(), ""}}
	if t.Holder == (common.Address{}) {
		a.rows(append(rows, []string{"  publisher", "none", "'peer models publish' makes you one"}))
		return nil
	}
	rows = append(rows, []string{"  publisher", t.Holder.String(), ""})
	rows = append(rows, []string{"  royalty", settlement.Percent(10 * t.Royalty), "of every price, now"})
	if t.Next != nil {
		rows = append(rows, []string{"  next", settlement.Percent(10 * t.Next.Royalty), "to " + t.Next.Publisher.String() + ", within a voucher life"})
	}
	if t.OfferedTo != (common.Address{}) {
		rows = append(rows, []string{"  offered to", t.OfferedTo.String(), ""})
	}
	a.rows(rows)
	return nil
}

// modelRoot reads a root in full, or finds the model of the home that a shorter name means.
func (a *app) modelRoot(f *modelsFlags, name string) (protocol.Hash, error) {
	var root protocol.Hash
	if err := root.UnmarshalText([]byte(name)); err == nil {
		return root, nil
	}
	s, err := a.openModels(f)
	if err != nil {
		return root, err
	}
	i, err := s.Find(name)
	if err != nil {
		return root, explainModels(err)
	}
	return i.Root, nil
}

// parseRoyalty reads a part as per mille.
func parseRoyalty(text string) (uint16, error) {
	bps, err := parsePercent(text)
	if err != nil {
		return 0, err
	}
	if bps%10 != 0 {
		return 0, fmt.Errorf("%w: a royalty has steps of 0.1%%, not %q", errUsage, text)
	}
	return bps / 10, nil
}
