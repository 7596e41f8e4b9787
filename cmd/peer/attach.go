package main

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"

	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/node/sdapi"
	"github.com/limn-network/limn/protocol"
)

// Words that --attach takes in place of a URL.
const (
	attachAuto = "auto"
	attachOff  = "off"
)

// attachFlags say which image server a miner earns with besides its own engine.
type attachFlags struct {
	server      string
	checkpoints []string
}

func (f *attachFlags) add(c *cobra.Command) {
	c.Flags().StringVar(&f.server, "attach", attachAuto, "image server to earn with (AUTOMATIC1111 and others of its API): a URL, with user:password@ if it wants them; auto looks at "+sdapi.DefaultURL+"; off")
	c.Flags().StringSliceVar(&f.checkpoints, "checkpoint", nil, "checkpoint file of the image server, where it does not say where that lies; repeatable")
}

// config returns how to reach the server; ok is false where none is wanted.
func (f attachFlags) config(log *slog.Logger) (cfg sdapi.Config, ok bool, err error) {
	cfg = sdapi.DefaultConfig()
	cfg.Logger = log
	switch f.server {
	case attachOff:
		return cfg, false, nil
	case attachAuto:
	default:
		cfg.URL = f.server
	}
	for _, path := range f.checkpoints {
		whole, err := filepath.Abs(path)
		if err != nil {
			return cfg, false, err
		}
		cfg.Files = append(cfg.Files, whole)
	}
	if err := cfg.Validate(); err != nil {
		return cfg, false, fmt.Errorf("%w: --attach: %w", errUsage, err)
	}
	return cfg, true, nil
}

// attach returns what offers the checkpoints of an image server while the node runs; nil where there is nothing to do.
func (a *app) attach(f attachFlags, s *node.Service, cfg node.ServiceConfig, log *slog.Logger) (func(context.Context) error, error) {
	own, wanted, err := f.config(log)
	if err != nil || !wanted || !cfg.Node.Roles.Has(protocol.RoleMiner) {
		return nil, err
	}
	server, err := sdapi.New(own)
	if err != nil {
		return nil, err
	}
	attachment := sdapi.NewAttachment(server, s.Node(), s.Node().Records("sdapi"), a.tellAttached(server, f.server == attachAuto))
	return func(ctx context.Context) error {
		defer server.Close()
		return attachment.Run(ctx)
	}, nil
}

// tellAttached says what becomes of the server. Where nobody asked for one, nothing is said of none being there.
func (a *app) tellAttached(s *sdapi.Server, auto bool) func(any) {
	return func(event any) {
		switch e := event.(type) {
		case sdapi.Found:
			a.done("image server at %s, checkpoints: %d; trying what is new", s, e.Checkpoints)
		case sdapi.Offered:
			a.done("offers %s: a picture of %d x %d takes about %s", a.err.Style(term.Bold, e.Checkpoint.Name), e.Params.Width, e.Params.Height, term.Duration(e.Estimate))
			a.say("  model   %s", e.Root)
			a.say("  order   peer imagine PROMPT --model sha256:%x", e.SHA256[:])
		case sdapi.Passed:
			a.say("%s %s is not offered: %v", a.err.Style(term.Yellow, "!"), e.Checkpoint.Name, e.Err)
		case sdapi.Lost:
			if !auto || !errors.Is(e.Err, sdapi.ErrUnreachable) {
				a.say("%s no image server to earn with: %v; trying again from time to time", a.err.Style(term.Yellow, "!"), e.Err)
			}
		}
	}
}

// Attached is what `peer attached --json` prints of a checkpoint.
type Attached struct {
	Name   string        `json:"name"`
	SHA256 protocol.Hash `json:"sha256"`
	Model  protocol.Hash `json:"model"`
	Loaded bool          `json:"loaded"`
	Error  string        `json:"error,omitempty"` // why it could not be offered
}

func (a *app) attachedCommand() *cobra.Command {
	var f attachFlags
	var asJSON bool
	c := &cobra.Command{
		Use:   "attached",
		Short: "Show what a running image server could earn with",
		Long: `Ask a running image server (AUTOMATIC1111 started with --api, Forge, SD.Next, KoboldCpp, the server of
stable-diffusion.cpp) for its checkpoints and show under which model each would be offered. A checkpoint is
named by the SHA-256 of its file: all miners that have the file offer the same model.

'peer run --mine' offers them. Their pictures belong to the statistical tier: a committee scores each, but
nobody can make it again bit for bit, so no receipt proves which checkpoint, seed or steps made it.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.attached(c.Context(), f, asJSON)
		},
	}
	f.add(c)
	a.scorerFlag(c)
	c.Flags().BoolVar(&asJSON, "json", false, "print one JSON object per checkpoint")
	return c
}

func (a *app) attached(ctx context.Context, f attachFlags, asJSON bool) error {
	cfg, wanted, err := f.config(a.quietLogger())
	if err != nil {
		return err
	}
	if !wanted {
		return fmt.Errorf("%w: --attach off leaves nothing to look at", errUsage)
	}
	server, err := sdapi.New(cfg)
	if err != nil {
		return err
	}
	defer server.Close()
	list, err := server.Checkpoints(ctx)
	if err != nil {
		return err
	}
	scorer, err := a.openScorer(ctx)
	if err != nil {
		return err
	}
	for _, c := range list {
		shown := Attached{Name: c.Name, Loaded: c.Loaded}
		if shown.SHA256, err = server.Digest(ctx, c, len(list) == 1, forgetful{}); err == nil {
			shown.Model, err = derivedRoot(shown.SHA256, scorer)
		}
		if ctx.Err() != nil {
			return ctx.Err()
		}
		if err != nil {
			shown.Error = err.Error()
		}
		if err := a.showAttached(shown, asJSON); err != nil {
			return err
		}
	}
	return nil
}

func (a *app) showAttached(c Attached, asJSON bool) error {
	if asJSON {
		return a.out.JSON(c)
	}
	a.out.Line("%s", a.out.Style(term.Bold, c.Name))
	if c.Error != "" {
		a.out.Line("  not offered: %s", c.Error)
		return nil
	}
	a.out.Line("  model  %s", c.Model)
	a.out.Line("  file   sha256:%x", c.SHA256[:])
	return nil
}

// forgetful is a cache of nothing: the command may run beside the node that has the store.
type forgetful struct{}

func (forgetful) Get(string) ([]byte, bool, error) { return nil, false, nil }
func (forgetful) Put(string, []byte) error         { return nil }

// derivedRoot names the model of a checkpoint, whose pictures a scorer judges.
func derivedRoot(checkpoint protocol.Hash, scorer external.Scorer) (protocol.Hash, error) {
	manifest, err := external.Derive(checkpoint, scorer).Bytes()
	if err != nil {
		return protocol.Hash{}, err
	}
	return external.Root(manifest), nil
}
