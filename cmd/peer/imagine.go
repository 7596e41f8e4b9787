package main

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
)

// imagineFlags are what `peer imagine` can be told.
type imagineFlags struct {
	prompt   string
	out      string
	model    string
	size     string
	steps    int
	guidance float64
	seed     string
	maxPrice amountFlag
	wait     bool
	private  bool
	json     bool
	net      netFlags
}

func (a *app) imagineCommand() *cobra.Command {
	f := imagineFlags{maxPrice: amountFlag{defaultMaxPrice}}
	c := &cobra.Command{
		Use:   "imagine PROMPT -o FILE",
		Short: "Ask the network for a picture",
		Long: `Ask the network for a picture of PROMPT and write it to FILE, a PNG that carries its receipt. The
picture is here within seconds; with --wait the command stays until a committee has scored it and a
final epoch has settled it, and completes the receipt. 'peer receipt FILE' does that later, too.

With --model the picture comes from a model that some miner's image server has, named by its root or by
the SHA-256 of its checkpoint file. Such pictures belong to the statistical tier: a committee scores
them, but nobody can make one again bit for bit.

With --private prompt and picture are told only to the miner and to those drawn to judge the picture:
its committee, and auditors where it is audited. Gossip, blocks and the chain hold hashes and ciphertext;
in a dispute about the reading of the prompt the chain is shown its tokens. FILE holds the prompt.`,
		Args: exactly("PROMPT"),
		RunE: func(c *cobra.Command, args []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			f.prompt = args[0]
			return a.imagine(c.Context(), f)
		},
	}
	c.Flags().StringVarP(&f.out, "out", "o", "", "file for the picture (default: the prompt's words and .png)")
	c.Flags().StringVar(&f.model, "model", "", "root of a model of this home or from outside, or sha256:CHECKPOINT (default: the model this program carries)")
	c.Flags().StringVar(&f.size, "size", "", "width and height in pixels, as in 512x768 (default: the model's own)")
	c.Flags().IntVar(&f.steps, "steps", 0, "steps of the model (default: the model's own)")
	c.Flags().Float64Var(&f.guidance, "guidance", -1, "weight of the prompt (default: the model's own)")
	c.Flags().Lookup("guidance").DefValue = "0" // what help does not show
	c.Flags().StringVar(&f.seed, "seed", "", "seed of the noise: the same seed and prompt make the same picture (default: random)")
	c.Flags().Var(&f.maxPrice, "max-price", "most that a picture may cost")
	c.Flags().BoolVar(&f.private, "private", false, "tell prompt and picture only to the miner and to those who judge the picture")
	c.Flags().BoolVar(&f.wait, "wait", false, "wait until a final epoch has settled the picture")
	c.Flags().BoolVar(&f.json, "json", false, "print one JSON object")
	a.scorerFlag(c)
	f.net.add(c)
	a.keyFlags(c)
	a.chainFlags(c)
	return c
}

// params makes the task's parameters from the model's defaults and the flags.
func (f imagineFlags) params(model node.Judge) (compute.Params, error) {
	p := model.DefaultParams()
	if f.steps != 0 {
		p.Steps = f.steps
	}
	if f.guidance >= 0 {
		p.Guidance = int(f.guidance*100 + 0.5)
	}
	if f.size != "" {
		if n, err := fmt.Sscanf(f.size, "%dx%d", &p.Width, &p.Height); n != 2 || err != nil {
			return p, fmt.Errorf("%w: --size %q: want width and height, as in 512x768", errUsage, f.size)
		}
	}
	if f.seed == "" {
		var b [4]byte
		rand.Read(b[:])                                // never fails (crypto/rand)
		p.Seed = uint64(binary.BigEndian.Uint32(b[:])) // short enough to be typed again, and for every model
	} else if _, err := fmt.Sscan(f.seed, &p.Seed); err != nil {
		return p, fmt.Errorf("%w: --seed %q is not a number from 0 to 2^64-1", errUsage, f.seed)
	}
	if err := protocol.ValidatePrompt(f.prompt); err != nil {
		return p, fmt.Errorf("%w: %w", errUsage, err)
	}
	err := model.Validate(f.prompt, p)
	if errors.Is(err, compute.ErrPromptUnknown) {
		return p, fmt.Errorf("%w: %w; 'peer models show embedded' lists its words", errUsage, err)
	}
	if err != nil {
		return p, fmt.Errorf("%w: %w", errUsage, err)
	}
	return p, nil
}

func (a *app) imagine(ctx context.Context, f imagineFlags) error {
	engine, found, err := a.exactModel(f.model)
	switch {
	case err != nil:
		return err
	case found:
		f.model = protocol.Hash(engine.Root()).String()
	default: // it is from outside, and the embedded one scores
		if engine, err = compute.Embedded(); err != nil {
			return err
		}
	}
	i := &imagining{a: a, f: f}
	judge, err := i.choose(engine)
	if err != nil {
		return err
	}
	if judge != nil { // or the network has to be asked what may be asked for
		if i.params, err = f.params(judge); err != nil {
			return err
		}
	}
	if i.f.out == "" {
		i.f.out = slug(f.prompt) + ".png"
	}
	if info, err := os.Stat(filepath.Dir(i.f.out)); err != nil || !info.IsDir() {
		return fmt.Errorf("%w: -o %s: there is no folder %s", errUsage, i.f.out, filepath.Dir(i.f.out))
	}
	if unknown := engine.Understand(f.prompt).Unknown; len(unknown) > 0 {
		who := "model"
		if i.outside() {
			who = "scorer" // the model from outside may well know them
		}
		a.say("%s the %s does not know: %s", a.err.Style(term.Yellow, "!"), who, strings.Join(unknown, ", "))
	}
	return a.asRequester(ctx, engine, f.net, i.observe, func(ctx context.Context, s *node.Service) error {
		if err := i.know(ctx, s, judge); err != nil {
			return err
		}
		return i.do(ctx, s)
	})
}

// imagining is one picture on its way to a person.
type imagining struct {
	a       *app
	f       imagineFlags
	params  compute.Params
	model   protocol.Hash // zero: the one this program carries
	file    protocol.Hash // of a checkpoint whose model only the node can tell
	about   []byte        // manifest of a model from outside, once it is known
	bar     *term.Bar
	avoid   []protocol.Address
	outcome protocol.Outcome
	weighed []reputation.Assessment // of the last choice, the best first
}

// observe shows the way to the picture. It is called from several goroutines, but only one miner works at a time.
func (i *imagining) observe(e node.Event) {
	a := i.a
	switch e := e.(type) {
	case node.QuoteSeen:
		a.note("  quote of %s: %s in %s", e.Quote.Miner.Short(), e.Quote.Price, term.Duration(time.Duration(e.Quote.P50)*time.Millisecond))
	case node.QuotesWeighed:
		i.weighed = e.Quotes
	case node.TaskAssigned:
		if len(i.weighed) > 0 && i.weighed[0].Miner == e.Miner {
			a.note("  %s", why(i.weighed[0]))
		}
		a.say("%s makes it for %s", e.Miner.Short(), e.Price)
		i.bar = a.err.Bar("  steps", i.params.Steps)
	case node.StepSeen:
		if i.bar != nil {
			i.bar.Set(e.Index)
			if e.Index == e.Of {
				i.bar.Close()
			}
		}
	case node.MinerDropped:
		if i.bar != nil {
			i.bar.Close()
		}
		a.say("%s %s: %s; asking another miner", a.err.Style(term.Red, "✗"), e.Miner.Short(), e.Reason)
	}
}

// attempts bounds how often a picture that a committee rejected is ordered again.
const attempts = 3

func (i *imagining) do(ctx context.Context, s *node.Service) error {
	for range attempts {
		d, err := i.order(ctx, s)
		if err != nil {
			return err
		}
		if !i.f.wait {
			return i.report(d, protocol.Evidence{}, 0)
		}
		epoch, evidence, err := i.await(ctx, s, d)
		if errors.Is(err, node.ErrNoCommittee) {
			i.a.say("%s no committee answered for this picture, so it costs nothing; ordering it again", i.a.err.Style(term.Yellow, "!"))
			continue
		}
		if err != nil {
			return err
		}
		if i.outcome == protocol.Accepted {
			return i.report(d, evidence, epoch)
		}
		i.avoid = append(i.avoid, d.Miner)
		if !d.Agreed.IsZero() {
			i.avoid = append(i.avoid, d.Agreed) // it made the same picture
		}
		i.a.say("%s the committee rejected the picture; the miner is not paid, another one makes it", i.a.err.Style(term.Red, "✗"))
	}
	return fmt.Errorf("%w: %d pictures were not accepted by a committee: try again later", node.ErrNoPicture, attempts)
}

// order gets the picture and writes it down.
func (i *imagining) order(ctx context.Context, s *node.Service) (*node.Delivery, error) {
	i.a.say("%q, seed %d", i.f.prompt, i.params.Seed)
	if i.f.private {
		i.a.sayPrivate(i.outside())
	}
	d, err := s.Node().Imagine(ctx, node.Request{
		Prompt: i.f.prompt, Params: i.params, Model: i.model, MaxPrice: i.f.maxPrice.Amount, Avoid: i.avoid, Private: i.f.private,
	})
	if i.bar != nil {
		i.bar.Close()
	}
	switch {
	case errors.Is(err, node.ErrOverdrawn):
		return nil, fmt.Errorf("%w; run 'peer wallet deposit AMOUNT', which also locks the security", err)
	case errors.Is(err, node.ErrNoPicture) && i.outside():
		return nil, fmt.Errorf("%w; is a miner running whose image server has this checkpoint, and is --max-price %s enough for it?", err, i.f.maxPrice.Amount)
	case errors.Is(err, node.ErrNoPicture):
		return nil, fmt.Errorf("%w; is a miner running, and is --max-price %s enough for it?", err, i.f.maxPrice.Amount)
	case err != nil:
		return nil, err
	}
	if err := writePicture(i.f.out, d.Block, d.Receipt); err != nil {
		return nil, err
	}
	if !d.Agreed.IsZero() {
		i.a.say("%s its score is below the floor, but %s and %s made the very same picture, so it is what the model makes of this prompt and seed; two auditors make it again before anybody is paid",
			i.a.err.Style(term.Yellow, "!"), d.Agreed.Short(), d.Miner.Short())
	}
	i.a.done("picture after %s, of which the engine took %s; score %s, price %s", term.Duration(d.Took), term.Duration(d.Compute), score(d.Score), d.Price)
	if i.outside() {
		i.a.note("of the statistical tier: nobody can make it again bit for bit; what is checked is its score")
	}
	if !i.f.json {
		i.a.err.Picture(rgba(thumbnail(d.Picture)), 2)
	}
	return d, nil
}

// await waits for committee and epoch, and completes the receipt as soon as there is a certificate.
func (i *imagining) await(ctx context.Context, s *node.Service, d *node.Delivery) (uint64, protocol.Evidence, error) {
	i.a.note("waiting for the committee")
	var writeErr error
	epoch, evidence, err := s.Settle(ctx, d.Receipt.Committed, func(outcome protocol.Outcome, e protocol.Evidence) {
		i.outcome = outcome
		if outcome != protocol.Accepted {
			return
		}
		c := e.Receipt.Certificate[0]
		i.a.done("%d of %d drawn verifiers attested: score %s, augmented %s", len(c.Attestations), len(c.Members), score(c.Plain()), score(c.MedianAugmented()))
		receipt := e.Receipt
		receipt.Opening = d.Receipt.Opening
		writeErr = writePicture(i.f.out, d.Block, receipt)
		i.a.note("waiting for a final epoch")
	})
	if err != nil && ctx.Err() != nil {
		i.a.note("the picture is in %s; 'peer receipt %s' completes its receipt later", i.f.out, i.f.out)
	}
	return epoch, evidence, errors.Join(err, writeErr)
}

// Imagined is what `peer imagine --json` prints.
type Imagined struct {
	Prompt     string           `json:"prompt"`
	Private    bool             `json:"private,omitempty"` // others see a salted hash of the prompt, and ciphertext
	Path       string           `json:"path"`
	Model      protocol.Hash    `json:"model"`
	Tier       string           `json:"tier"` // exact or statistical
	CID        string           `json:"cid"`
	Pixels     protocol.Hash    `json:"pixels"`
	Assignment protocol.Hash    `json:"assignment"`
	Miner      protocol.Address `json:"miner"`
	Price      string           `json:"price"` // wei
	Seed       uint64           `json:"seed"`
	Steps      int              `json:"steps"`
	Guidance   float64          `json:"guidance"`
	Score      int32            `json:"score"`                 // 1e-4 of cosine
	BelowFloor bool             `json:"below_floor,omitempty"` // taken all the same: two miners made the same pixels
	Scores     []int32          `json:"scores,omitempty"`      // augmented, of the committee
	Epoch      uint64           `json:"epoch,omitempty"`       // that settled it, with --wait
	Seconds    float64          `json:"seconds_to_picture"`
	Compute    float64          `json:"seconds_compute"`
	// Quotes are those that the miner was chosen from, the best first, with what this home thinks of each.
	Quotes []reputation.Assessment `json:"quotes,omitempty"`
}

func (i *imagining) report(d *node.Delivery, e protocol.Evidence, epoch uint64) error {
	a := i.a
	if epoch > 0 {
		a.done("settled in epoch %d, which is final; the receipt is complete", epoch)
	}
	if !i.f.json {
		if epoch == 0 {
			a.note("the committee scores it now; 'peer receipt %s' completes the receipt", i.f.out)
		} else {
			a.note("check it without any network: peer verify %s", i.f.out)
		}
		a.out.Line("%s", i.f.out)
		return nil
	}
	out := Imagined{
		Prompt: i.f.prompt, Private: i.f.private, Path: i.f.out, Model: d.Receipt.Committed.Assignment.Body.Task.Model,
		Tier: tierName(d.Receipt.Committed.Assignment.Body.Task.Tier), CID: d.CID.String(), Pixels: d.Receipt.Committed.Commit.Body.Pixels,
		Assignment: d.Assignment, Miner: d.Miner, Price: d.Price.Wei().String(), Seed: i.params.Seed, Steps: i.params.Steps,
		Guidance: float64(i.params.Guidance) / 100, Score: d.Score, BelowFloor: !d.Agreed.IsZero(), Epoch: epoch,
		Seconds: d.Took.Seconds(), Compute: d.Compute.Seconds(), Quotes: i.weighed,
	}
	for _, c := range e.Receipt.Certificate {
		for _, attestation := range c.Attestations {
			out.Scores = append(out.Scores, attestation.Body.Augmented)
		}
	}
	return a.out.JSON(out)
}

// slug makes a file name of a prompt.
func slug(prompt string) string {
	words := strings.FieldsFunc(strings.ToLower(prompt), func(r rune) bool { return !(r >= 'a' && r <= 'z' || r >= '0' && r <= '9') })
	text := strings.Join(words, "-")
	if text == "" {
		return "picture"
	}
	return text[:min(len(text), 60)]
}
