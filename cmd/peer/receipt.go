package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
)

func (a *app) receiptCommand() *cobra.Command {
	var asJSON, offline bool
	var net netFlags
	c := &cobra.Command{
		Use:   "receipt FILE",
		Short: "Show a picture's receipt, completing it where it lacks the certificate",
		Long: `Show where a picture comes from. A receipt without certificate is completed, and the file rewritten, from
this home's store, or from the evidence that the epoch published and any peer may serve. This only
reads the receipt; 'peer verify FILE' checks it.`,
		Args: exactly("FILE"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.receipt(c.Context(), args[0], net, offline, asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object")
	c.Flags().BoolVar(&offline, "offline", false, "do not try to complete it")
	net.add(c)
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

func (a *app) receipt(ctx context.Context, path string, net netFlags, offline, asJSON bool) error {
	data, err := readPicture(path)
	if err != nil {
		return err
	}
	bare, receipt, err := protocol.ExtractReceipt(data)
	if err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	if len(receipt.Certificate) == 0 && !offline {
		whole, err := a.complete(ctx, receipt, net)
		switch {
		case err != nil && ctx.Err() != nil:
			return ctx.Err()
		case err != nil:
			a.say("%s not completed: %v", a.err.Style(term.Yellow, "!"), err)
		default:
			if err := writePicture(path, bare, whole); err != nil {
				return err
			}
			receipt = whole
			a.done("receipt completed in %s", path)
		}
	}
	if asJSON {
		return a.out.JSON(describe(receipt))
	}
	a.showReceipt(receipt)
	return nil
}

// complete finds the certificate of a receipt that has none.
func (a *app) complete(ctx context.Context, r protocol.Receipt, net netFlags) (whole protocol.Receipt, err error) {
	network, err := a.network(ctx)
	if err != nil {
		return whole, err
	}
	if network.Chain.Domain() != r.Domain {
		return whole, fmt.Errorf("the picture is of another network than %s: name a home of its network with --home", a.home)
	}
	if _, err := os.Stat(a.keysDir()); err != nil {
		return whole, err
	}
	model, err := a.engineOf(r.Committed.Assignment.Body.Task.Model)
	if err != nil {
		return whole, err
	}
	err = a.asRequester(ctx, model, net, func(node.Event) {}, func(ctx context.Context, s *node.Service) error {
		e, found, err := s.Node().Evidence(r.Committed.ID(r.Domain))
		if err != nil {
			return err
		}
		if !found {
			if e, err = a.settledEvidence(ctx, s, r); err != nil {
				return err
			}
		}
		if err := e.Receipt.Verify(); err != nil {
			return err
		}
		if len(e.Receipt.Certificate) == 0 || e.Receipt.Committed.ID(r.Domain) != r.Committed.ID(r.Domain) {
			return errors.New("the evidence is about another task")
		}
		whole = e.Receipt
		whole.Opening = r.Opening // evidence is public; what it hides is in the owner's file
		return nil
	})
	return whole, err
}

// settledEvidence fetches what an epoch rests on.
func (a *app) settledEvidence(ctx context.Context, s *node.Service, r protocol.Receipt) (protocol.Evidence, error) {
	ctx, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	voucher := r.Committed.Voucher.Body
	payer, err := s.Book().Contracts().Payer(ctx, common.Address(voucher.Payer), 0)
	if err != nil {
		return protocol.Evidence{}, err
	}
	return s.Node().SettledEvidence(ctx, s.Book(), payer.Account, voucher.Number)
}

// Receipt is what `peer receipt --json` prints.
type Receipt struct {
	Prompt     string           `json:"prompt"`            // empty where the receipt does not tell it
	Private    bool             `json:"private,omitempty"` // others see a salted hash of it
	Model      protocol.Hash    `json:"model"`
	Tier       string           `json:"tier"` // exact or statistical
	Width      uint16           `json:"width"`
	Height     uint16           `json:"height"`
	Steps      uint16           `json:"steps"`
	Guidance   float64          `json:"guidance"`
	Seed       uint64           `json:"seed"`
	CID        string           `json:"cid"` // of the PNG without the receipt, or of the block that hides it
	Pixels     protocol.Hash    `json:"pixels"`
	Assignment protocol.Hash    `json:"assignment"`
	Requester  protocol.Address `json:"requester"`
	Miner      protocol.Address `json:"miner"`
	Payer      protocol.Address `json:"payer"`
	Voucher    uint32           `json:"voucher"`
	Price      string           `json:"price"` // wei
	CommitBy   uint64           `json:"commit_by"`
	ChainID    uint64           `json:"chain_id"`
	Escrow     protocol.Address `json:"escrow"`
	Closed     bool             `json:"closed"`
	Score      int32            `json:"score,omitempty"` // 1e-4 of cosine
	Scores     []ReceiptScore   `json:"scores,omitempty"`
	Drawn      int              `json:"drawn,omitempty"`
}

// ReceiptScore is one attestation.
type ReceiptScore struct {
	Index     uint32           `json:"index"`
	Verifier  protocol.Address `json:"verifier"`
	Augmented int32            `json:"augmented"`
}

func describe(r protocol.Receipt) Receipt {
	opening, told := r.Reveal()
	order, voucher, commit := r.Committed.Assignment.Body, r.Committed.Voucher.Body, r.Committed.Commit.Body
	out := Receipt{
		Prompt: opening.Prompt, Private: !told || opening.Private(), Model: order.Task.Model, Tier: tierName(order.Task.Tier), Width: order.Task.Width, Height: order.Task.Height,
		Steps: order.Task.Steps, Guidance: float64(order.Task.Guidance) / 100, Seed: order.Task.Seed,
		CID: node.PictureCID(commit.Picture).String(), Pixels: commit.Pixels, Assignment: r.Committed.ID(r.Domain),
		Requester: order.Requester, Miner: order.Miner, Payer: voucher.Payer, Voucher: voucher.Number,
		Price: order.Price.Wei().String(), CommitBy: order.CommitBy, ChainID: r.Domain.ChainID, Escrow: r.Domain.Escrow,
	}
	for _, c := range r.Certificate {
		out.Closed, out.Drawn = true, len(c.Members)
		for _, attestation := range c.Attestations {
			score := ReceiptScore{Index: attestation.Body.Index, Augmented: attestation.Body.Augmented}
			out.Score = attestation.Body.Plain
			if int(score.Index) < len(c.Members) {
				score.Verifier = c.Members[score.Index].Leaf.Node
			}
			out.Scores = append(out.Scores, score)
		}
	}
	return out
}

// tierMeaning is what a receipt of a tier proves of the making of its picture.
func tierMeaning(t protocol.Tier) string {
	if t == protocol.TierStatistical {
		return "scored by a committee; nothing proves model, seed and steps"
	}
	return "anybody can make it again, bit for bit"
}

func (a *app) showReceipt(r protocol.Receipt) {
	d := describe(r)
	prompt, remark, blob := fmt.Sprintf("%q", d.Prompt), "", "of the PNG without the receipt"
	switch {
	case d.Private && d.Prompt == "":
		prompt, remark, blob = "private", "this receipt does not tell it", "of the encrypted picture"
	case d.Private:
		remark, blob = "private: this file tells it, the network does not", "of the encrypted picture"
	}
	rows := [][]string{
		{"prompt", prompt, remark},
		{"picture", fmt.Sprintf("%d x %d, %d steps, guidance %g, seed %d", d.Width, d.Height, d.Steps, d.Guidance, d.Seed), ""},
		{"model", d.Model.String(), ""},
		{"tier", d.Tier, tierMeaning(r.Committed.Assignment.Body.Task.Tier)},
		{"CID", d.CID, blob},
		{"pixels", d.Pixels.String(), "SHA-256"},
		{"requester", d.Requester.String(), ""},
		{"miner", d.Miner.String(), "for " + r.Committed.Assignment.Body.Price.String()},
		{"voucher", fmt.Sprintf("%d of %s", d.Voucher, d.Payer), ""},
		{"assignment", d.Assignment.String(), fmt.Sprintf("commit by round %d", d.CommitBy)},
		{"network", fmt.Sprintf("chain %d, escrow %s", d.ChainID, d.Escrow), ""},
	}
	if !d.Closed {
		a.rows(append(rows, []string{"committee", "no certificate yet", ""}))
		return
	}
	a.rows(append(rows, []string{"committee", fmt.Sprintf("%d of %d drawn attested, score %s", len(d.Scores), d.Drawn, score(d.Score)), ""}))
	for _, s := range d.Scores {
		a.out.Line("  %3d         %s augmented %s", s.Index, s.Verifier, score(s.Augmented))
	}
}
