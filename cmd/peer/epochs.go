package main

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/settlement"
)

// epochsFlags choose epochs.
type epochsFlags struct {
	limit    int
	from, to uint64
}

func (a *app) epochsCommand() *cobra.Command {
	var f epochsFlags
	var asJSON bool
	c := &cobra.Command{
		Use:   "epochs",
		Short: "Show what was settled, by whom, with what gas",
		Long: `Show the epochs of the network, the newest last: how many records each settled and for how much, who
posted it, what it cost in gas and, apart, in blob gas, and whether it can still be challenged. Every
epoch is read from the chain and recomputed from its data:

  right  every step of it was recomputed
  wrong  a step is refuted, the challenge is not decided yet
  void   successfully challenged, or built on one that was; its records are settled again
  blind  its data cannot be fetched (any more)`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			if f.limit < 0 || f.to > 0 && f.from > f.to {
				return fmt.Errorf("%w: --limit %d, --from %d, --to %d choose nothing", errUsage, f.limit, f.from, f.to)
			}
			return a.epochs(c.Context(), f, asJSON)
		},
	}
	c.Flags().IntVar(&f.limit, "limit", 20, "show so many of the newest; 0: all")
	c.Flags().Uint64Var(&f.from, "from", 0, "first epoch to show")
	c.Flags().Uint64Var(&f.to, "to", 0, "last epoch to show; 0: the newest")
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per epoch; amounts and fees in wei")
	a.chainFlags(c)
	return c
}

// Epoch is what `peer epochs --json` prints of an epoch.
type Epoch struct {
	Number   uint64            `json:"number"`
	Status   settlement.Status `json:"status"`
	Final    bool              `json:"final"` // can no longer be challenged
	Records  uint32            `json:"records"`
	Debits   string            `json:"debits"` // wei of the fee token
	Account  uint32            `json:"account"`
	Settler  common.Address    `json:"settler"` // owner of that account
	By       common.Address    `json:"by"`      // the key that posted
	PostedAt uint64            `json:"posted_at"`
	Calldata bool              `json:"calldata"` // its records are calldata, not blobs
	Tx       common.Hash       `json:"tx"`
	Gas      uint64            `json:"gas"`
	BlobGas  uint64            `json:"blob_gas"`
	GasFee   string            `json:"gas_fee"`  // wei of the chain's own coin
	BlobFee  string            `json:"blob_fee"` // the same, for the blobs
}

func (a *app) epochs(ctx context.Context, f epochsFlags, asJSON bool) error {
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	book := settlement.NewBook(view.contracts, view.blobs, nil, a.quietLogger())
	if err := book.Sync(ctx); err != nil {
		return err
	}
	shown := f.choose(book.History())
	owners := make(map[uint32]common.Address)
	var rows [][]string
	for _, e := range shown {
		owner, known := owners[e.Settler]
		if !known {
			if owner, _, err = view.contracts.OwnerOf(ctx, e.Settler); err != nil {
				return err
			}
			owners[e.Settler] = owner
		}
		if asJSON {
			if err := a.out.JSON(epochOf(e, owner)); err != nil {
				return err
			}
			continue
		}
		rows = append(rows, epochRow(e, owner))
	}
	switch {
	case asJSON:
	case len(rows) == 0:
		a.say("no epoch was posted yet: a settler does that with 'peer run --settle' once tasks are certified")
	default:
		a.out.Table([]string{"epoch ", "block ", "status", "records ", "paid ", "gas ", "blob gas ", "fee ", "settler"}, rows)
	}
	return nil
}

// choose returns the newest within the range.
func (f epochsFlags) choose(all []settlement.EpochSummary) []settlement.EpochSummary {
	all = slices.DeleteFunc(slices.Clone(all), func(e settlement.EpochSummary) bool {
		return e.Number < f.from || f.to > 0 && e.Number > f.to
	})
	if f.limit > 0 {
		all = all[max(0, len(all)-f.limit):]
	}
	return all
}

// feesOf are what a post cost, blobs apart, in wei.
func feesOf(e settlement.EpochSummary) (gas, blobs *big.Int) {
	times := func(x, y uint64) *big.Int {
		return new(big.Int).Mul(new(big.Int).SetUint64(x), new(big.Int).SetUint64(y))
	}
	return times(e.Gas, e.GasPrice), times(e.BlobGas, e.BlobFee)
}

func epochOf(e settlement.EpochSummary, owner common.Address) Epoch {
	gas, blobs := feesOf(e)
	return Epoch{
		Number: e.Number, Status: e.Status, Final: e.Final, Records: e.Records, Debits: e.Debits.Wei().String(),
		Account: e.Settler, Settler: owner, By: e.By, PostedAt: e.PostedAt, Calldata: e.Calldata, Tx: e.Tx,
		Gas: e.Gas, BlobGas: e.BlobGas, GasFee: gas.String(), BlobFee: blobs.String(),
	}
}

func epochRow(e settlement.EpochSummary, owner common.Address) []string {
	gas, blobs := feesOf(e)
	status := string(e.Status)
	if e.Final {
		status += ", final"
	}
	return []string{
		fmt.Sprint(e.Number), fmt.Sprint(e.PostedAt), status, fmt.Sprint(e.Records), e.Debits.String(),
		fmt.Sprint(e.Gas), fmt.Sprint(e.BlobGas), gasOf(gas.Add(gas, blobs)), owner.Hex(),
	}
}
