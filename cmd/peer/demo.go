package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/localnet"
	"github.com/limn-network/limn/protocol"
)

// demoFlags are what `peer demo` can be told.
type demoFlags struct {
	prompts []string
	nodes   int
	seed    uint64
	out     string
	json    bool
	stay    bool
	verbose bool
}

// demoPrompts are drawn when no --prompt is given.
var demoPrompts = []string{"a red apple on a blue background", "a fox in the forest", "a rocket at night"}

func demoCommand() *cobra.Command {
	var f demoFlags
	c := &cobra.Command{
		Use:   "demo",
		Short: "Run a whole network and its chain in this process, from prompt to payment",
		Long: `Run an EVM chain with limn's contracts and at least 16 full nodes in this process, each with its own
key, store and network host, and take some prompts all the way: quotes, generation, delivery,
committee, audit, epoch, claims. One of the miners cheats.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			var view demoView
			if f.json {
				view = &jsonView{out: c.OutOrStdout()}
			} else {
				view = newScreen(c.OutOrStdout())
			}
			return runDemo(c.Context(), f, view)
		},
	}
	c.Flags().StringArrayVar(&f.prompts, "prompt", nil, "a prompt to draw; repeatable (default: three examples)")
	c.Flags().IntVar(&f.nodes, "nodes", 16, "how many nodes to run")
	c.Flags().Uint64Var(&f.seed, "seed", 1, "seed of the first picture and of the chain's randomness")
	c.Flags().StringVar(&f.out, "out", "demo", "folder for the pictures")
	c.Flags().BoolVar(&f.json, "json", false, "print one JSON object per line")
	c.Flags().BoolVar(&f.stay, "stay", false, "keep the network running until Ctrl-C")
	c.Flags().BoolVar(&f.verbose, "verbose", false, "print the nodes' logs to stderr")
	return c
}

// demo is one run: what was asked, and what came of it.
type demo struct {
	flags  demoFlags
	view   demoView
	model  *compute.Model
	before map[string]*big.Int // what each member owned before the first prompt

	drawn  []*drawn
	claims uint64 // gas
}

// drawn is one prompt on its way through the network.
type drawn struct {
	prompt   string
	path     string
	params   compute.Params
	delivery *node.Delivery
	evidence protocol.Evidence
	given    []node.Rejected // assignments that failed
	numbers  []uint32        // of the vouchers that an epoch must contain
	rejected []rejection
}

// rejection is an assignment that a committee and auditors rejected.
type rejection struct {
	Task   protocol.Hash `json:"task"`
	Miner  string        `json:"miner"`
	Reason string        `json:"reason"`
}

func runDemo(ctx context.Context, f demoFlags, view demoView) error {
	model, err := compute.Embedded()
	if err != nil {
		return err
	}
	if len(f.prompts) == 0 {
		f.prompts = demoPrompts
	}
	for _, prompt := range f.prompts {
		if err := errors.Join(protocol.ValidatePrompt(prompt), model.Validate(prompt, model.DefaultParams())); err != nil {
			return fmt.Errorf("%w: prompt %q: %w", errUsage, prompt, err)
		}
	}
	cfg := localnet.DefaultConfig(model)
	if err := cfg.Resize(f.nodes); err != nil {
		return fmt.Errorf("%w: --nodes: %w", errUsage, err)
	}
	if err := os.MkdirAll(f.out, 0o755); err != nil {
		return err
	}
	if cfg.Dir, err = os.MkdirTemp("", "limn-demo-*"); err != nil {
		return err
	}
	defer os.RemoveAll(cfg.Dir)
	cfg.Seed = fmt.Appendf(nil, "limn demo %d", f.seed)
	cfg.Progress, cfg.Observer = view.Setup, view.Event
	if f.verbose {
		cfg.Logger = stderrLogger()
	}
	d := &demo{flags: f, view: view, model: model}
	view.Begin(cfg)
	return localnet.Run(ctx, cfg, d.play)
}

// play takes the prompts through the running network.
func (d *demo) play(ctx context.Context, n *localnet.Network) error {
	d.view.Ready(n)
	var err error
	if d.before, err = worth(ctx, n); err != nil {
		return err
	}
	for i, prompt := range d.flags.prompts {
		if err := d.draw(ctx, n, i, prompt); err != nil {
			return fmt.Errorf("prompt %q: %w", prompt, err)
		}
	}
	d.view.Waiting("the committees", "drawn by the chain's randomness, they score the pictures")
	for _, p := range d.drawn {
		if err := d.close(ctx, n, p); err != nil {
			return err
		}
	}
	d.view.Waiting("the epoch", "posted by the settler, rebuilt by the watcher, final after the challenge window")
	for _, p := range d.drawn {
		for _, number := range p.numbers {
			if err := n.WaitSettled(ctx, n.Requester().Index(), number); err != nil {
				return err
			}
		}
	}
	if err := d.claim(ctx, n); err != nil {
		return err
	}
	if err := d.summarize(ctx, n); err != nil {
		return err
	}
	if d.flags.stay {
		d.view.Stay(n)
		<-ctx.Done()
	}
	return nil
}

// draw asks the network for one picture.
func (d *demo) draw(ctx context.Context, n *localnet.Network, i int, prompt string) error {
	p := &drawn{prompt: prompt, path: filepath.Join(d.flags.out, fileName(i, prompt)), params: d.model.DefaultParams()}
	p.params.Seed = d.flags.seed + uint64(i)
	d.drawn = append(d.drawn, p)
	d.view.Prompt(i, prompt, d.model.Understand(prompt).Unknown)
	return d.order(ctx, n, p)
}

// order gets the picture from a miner that has not failed this prompt, and writes it down.
func (d *demo) order(ctx context.Context, n *localnet.Network, p *drawn) error {
	request := node.Request{Prompt: p.prompt, Params: p.params, MaxPrice: protocol.Token / 50}
	for _, r := range p.given {
		request.Avoid = append(request.Avoid, r.Miner)
	}
	delivery, err := n.Requester().Node.Imagine(ctx, request)
	if err != nil {
		return err
	}
	p.delivery = delivery
	p.given = append(p.given, delivery.Rejected...)
	p.numbers = append(p.numbers, delivery.Receipt.Committed.Voucher.Body.Number)
	if err := writePicture(p.path, delivery.Block, delivery.Receipt); err != nil {
		return err
	}
	d.view.Picture(p)
	return nil
}

// close waits for the committees' certificates, puts them into the picture's receipt, and hears the auditors on the
// assignments that were given up.
func (d *demo) close(ctx context.Context, n *localnet.Network, p *drawn) error {
	requester := n.Requester().Node
	for {
		outcome, evidence, err := requester.Await(ctx, p.delivery.Assignment)
		if err != nil {
			return err
		}
		if outcome == protocol.Accepted {
			p.evidence = evidence
			break
		}
		// The requester's own look was too kind: the committee saw more. Another miner makes the picture.
		p.given = append(p.given, node.Rejected{Assignment: p.delivery.Assignment, Miner: p.delivery.Miner})
		if err := d.order(ctx, n, p); err != nil {
			return err
		}
	}
	if err := writePicture(p.path, p.delivery.Block, p.evidence.Receipt); err != nil {
		return err
	}
	for _, r := range p.given {
		outcome, evidence, err := requester.Await(ctx, r.Assignment)
		if err != nil {
			return err
		}
		if outcome == protocol.Rejected {
			p.rejected = append(p.rejected, rejection{
				Task: r.Assignment, Miner: n.Find(r.Miner).Name, Reason: rejectionReason(evidence),
			})
			p.numbers = append(p.numbers, evidence.Receipt.Committed.Voucher.Body.Number)
		}
	}
	return nil
}

func rejectionReason(e protocol.Evidence) string {
	c := e.Receipt.Certificate[0]
	return fmt.Sprintf("its picture scores %s, below the floor; %d auditors re-executed the task and found other pixels",
		score(c.MedianAugmented()), len(e.Audit[0].Statements))
}

// claim pays everybody what the final epochs owe.
func (d *demo) claim(ctx context.Context, n *localnet.Network) error {
	for _, m := range n.Members {
		amount, gas, err := n.Claim(ctx, m)
		if err != nil {
			return err
		}
		d.claims += gas
		if amount > 0 {
			d.view.Claimed(m, amount, gas)
		}
	}
	return nil
}

// worth returns what every member owns, in wei.
func worth(ctx context.Context, n *localnet.Network) (map[string]*big.Int, error) {
	have := map[string]*big.Int{}
	for _, m := range n.Members {
		w, err := n.Worth(ctx, m)
		if err != nil {
			return nil, err
		}
		have[m.Name] = w.Total()
	}
	return have, nil
}

// Summary is the last line of `peer demo --json`.
type Summary struct {
	Event     string           `json:"event"`
	Pictures  []SummaryPicture `json:"pictures"`
	Rejected  []rejection      `json:"rejected"`
	Epochs    []SummaryEpoch   `json:"epochs"`
	GasTotal  uint64           `json:"gas_total"` // epochs and claims
	Conserved bool             `json:"conserved"` // the escrow's tokens are exactly what it owes
	Sheet     string           `json:"sheet"`     // all pictures, enlarged, for people

	before, after map[string]*big.Int
	members       []*localnet.Member
}

// SummaryPicture is one picture of a Summary.
type SummaryPicture struct {
	Prompt           string  `json:"prompt"`
	Path             string  `json:"path"`
	CID              string  `json:"cid"`
	Pixels           string  `json:"pixels"` // SHA-256 of the raw RGB bytes
	Miner            string  `json:"miner"`
	Price            string  `json:"price"` // wei
	Score            int32   `json:"score"` // 1e-4 of cosine
	Scores           []int32 `json:"scores"`
	Attestations     int     `json:"attestations"`
	SecondsToPicture float64 `json:"seconds_to_picture"`
	SecondsCompute   float64 `json:"seconds_compute"`
}

// SummaryEpoch is one epoch of a Summary.
type SummaryEpoch struct {
	Tx      common.Hash `json:"tx"`
	Records uint32      `json:"records"`
	Gas     uint64      `json:"gas"`
}

func (d *demo) summarize(ctx context.Context, n *localnet.Network) error {
	s := Summary{
		Event: "summary", Rejected: []rejection{}, GasTotal: d.claims, before: d.before, members: n.Members,
	}
	var pictures []*compute.Picture
	for _, p := range d.drawn {
		s.Pictures = append(s.Pictures, p.summary(n))
		s.Rejected = append(s.Rejected, p.rejected...)
		pictures = append(pictures, p.delivery.Picture)
	}
	s.Sheet = filepath.Join(d.flags.out, "sheet.png")
	if err := writeSheet(s.Sheet, pictures); err != nil {
		return err
	}
	for _, e := range n.Book.History() {
		s.Epochs = append(s.Epochs, SummaryEpoch{Tx: e.Tx, Records: e.Records, Gas: e.Gas})
		s.GasTotal += e.Gas
	}
	conservation, err := n.Conserve(ctx)
	if err != nil {
		return err
	}
	s.Conserved = conservation.Conserved
	if s.after, err = worth(ctx, n); err != nil {
		return err
	}
	d.view.Summary(s)
	if !s.Conserved {
		return fmt.Errorf("the escrow holds %s wei, but owes %s", conservation.Tokens, conservation.Owed)
	}
	return nil
}

func (p *drawn) summary(n *localnet.Network) SummaryPicture {
	certificate := p.evidence.Receipt.Certificate[0]
	s := SummaryPicture{
		Prompt: p.prompt, Path: p.path, CID: p.delivery.CID.String(),
		Pixels: hex.EncodeToString(p.delivery.Receipt.Committed.Commit.Body.Pixels[:]),
		Miner:  n.Find(p.delivery.Miner).Name, Price: p.delivery.Price.Wei().String(), Score: p.delivery.Score,
		Attestations:     len(certificate.Attestations),
		SecondsToPicture: seconds(p.delivery.Took), SecondsCompute: seconds(p.delivery.Compute),
	}
	for _, a := range certificate.Attestations {
		s.Scores = append(s.Scores, a.Body.Augmented)
	}
	return s
}

func seconds(d time.Duration) float64 { return float64(d.Milliseconds()) / 1000 }

// score writes a score for people.
func score(s int32) string { return fmt.Sprintf("%.4f", float64(s)/1e4) }

// fileName makes a readable name from a prompt.
func fileName(i int, prompt string) string {
	clean := strings.Map(func(r rune) rune {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return r
		}
		return '-'
	}, strings.ToLower(prompt))
	return fmt.Sprintf("%d-%s.png", i+1, clean[:min(len(clean), 60)])
}
