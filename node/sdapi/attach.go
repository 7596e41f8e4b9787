package sdapi

import (
	"context"
	"errors"
	"fmt"
	"maps"
	"slices"
	"sync"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/external"
	"github.com/limn-network/limn/protocol"
)

// Miner takes offers of models; *node.Node is one.
type Miner interface {
	Scorer() (external.Scorer, error)
	Offer(ctx context.Context, manifest []byte, a node.Attached, estimate time.Duration) (protocol.Hash, error)
	Withdraw(root protocol.Hash)
}

// Events of an attachment, for the person who runs it.
type (
	// Found tells that a server answers.
	Found struct{ Checkpoints int }
	// Offered tells of a checkpoint that tasks are taken for.
	Offered struct {
		Checkpoint Checkpoint
		SHA256     protocol.Hash
		Root       protocol.Hash
		Params     compute.Params // that the manifest recommends
		Estimate   time.Duration  // of a picture with them
	}
	// Passed tells why a checkpoint is not offered.
	Passed struct {
		Checkpoint Checkpoint
		Err        error
	}
	// Lost tells that the server does not answer any more, or does not work. It is tried again.
	Lost struct{ Err error }
)

// Attachment offers the checkpoints of a server as long as it answers.
type Attachment struct {
	server *Server
	miner  Miner
	cache  Cache
	tell   func(event any)
	retry  time.Duration

	estimate time.Duration                   // of a usual picture; zero until one was tried
	offers   map[protocol.Hash]*checkpointed // by root; touched only by Run
	lost     string                          // the fault that was told last
	passed   map[string]string
	health   health
}

// retryAfter is how long to wait before a server is looked at again.
const retryAfter = 15 * time.Second

// NewAttachment returns an attachment that does nothing until Run. Events are told from Run's goroutine.
func NewAttachment(s *Server, m Miner, cache Cache, tell func(event any)) *Attachment {
	return &Attachment{
		server: s, miner: m, cache: cache, tell: tell, retry: retryAfter,
		offers: map[protocol.Hash]*checkpointed{}, passed: map[string]string{},
	}
}

// Run looks at the server again and again, and offers what it has, until ctx ends.
func (a *Attachment) Run(ctx context.Context) error {
	defer a.withdraw(nil)
	for {
		if err := a.look(ctx); err != nil && ctx.Err() == nil {
			a.withdraw(nil)
			if text := err.Error(); text != a.lost {
				a.lost = text
				a.tell(Lost{Err: err})
			}
		}
		select {
		case <-ctx.Done():
			return nil
		case <-time.After(a.retry):
		}
	}
}

// look compares what the server has with what is offered.
func (a *Attachment) look(ctx context.Context) error {
	if err := a.health.failing(); err != nil {
		a.estimate = 0 // only a trial brings the offers back
		return err
	}
	list, err := a.server.Checkpoints(ctx)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return fmt.Errorf("%w: it has no checkpoint", ErrRefused)
	}
	if a.lost != "" || len(a.offers)+len(a.passed) == 0 {
		a.lost = ""
		a.tell(Found{Checkpoints: len(list)})
	}
	// What it does not list any more is forgotten: a server may name its checkpoints anew at every look.
	maps.DeleteFunc(a.passed, func(name, _ string) bool {
		return !slices.ContainsFunc(list, func(c Checkpoint) bool { return c.Name == name })
	})
	// What is in memory first: the trial should not make the server load something else.
	slices.SortStableFunc(list, func(a, b Checkpoint) int {
		switch {
		case a.Loaded == b.Loaded:
			return 0
		case a.Loaded:
			return -1
		}
		return 1
	})
	have := map[protocol.Hash]bool{}
	for _, c := range list {
		root, err := a.consider(ctx, c, len(list) == 1)
		switch {
		case ctx.Err() != nil:
			return ctx.Err()
		case errors.Is(err, ErrUnreachable) || errors.Is(err, ErrStalled):
			return err
		case err != nil:
			if text := err.Error(); a.passed[c.Name] != text {
				a.passed[c.Name] = text
				a.tell(Passed{Checkpoint: c, Err: err})
			}
		default:
			delete(a.passed, c.Name)
			have[root] = true
		}
	}
	a.withdraw(have)
	return nil
}

// consider offers a checkpoint, unless it is offered already.
func (a *Attachment) consider(ctx context.Context, c Checkpoint, only bool) (root protocol.Hash, err error) {
	digest, err := a.server.Digest(ctx, c, only, a.cache)
	if err != nil {
		return root, err
	}
	scorer, err := a.miner.Scorer()
	if err != nil {
		return root, err
	}
	manifest, err := external.Derive(digest, scorer).Bytes()
	if err != nil {
		return root, err
	}
	root = external.Root(manifest)
	if have := a.offers[root]; have != nil {
		have.set(c)
		return root, nil
	}
	model, err := external.Open(manifest, scorer)
	if err != nil {
		return root, err
	}
	if a.estimate == 0 {
		if a.estimate, err = a.server.try(ctx, c, model.DefaultParams()); err != nil {
			return root, err
		}
		c.Loaded = true
	}
	maker := &checkpointed{server: a.server, health: &a.health}
	maker.set(c)
	if _, err = a.miner.Offer(ctx, manifest, maker, a.estimate); err != nil {
		return root, err
	}
	a.offers[root] = maker
	a.tell(Offered{Checkpoint: c, SHA256: digest, Root: root, Params: model.DefaultParams(), Estimate: a.estimate})
	return root, nil
}

// Few steps show that a server works, and how fast; loading the checkpoint is part of the trial and not of the estimate.
const (
	trialPrompt = "a red apple on a blue background"
	trialSteps  = 4
)

// try has the server make a picture for nobody and returns how long a usual one will take.
func (s *Server) try(ctx context.Context, c Checkpoint, p compute.Params) (time.Duration, error) {
	usual := p.Steps
	p.Steps = trialSteps
	if !c.Loaded {
		if _, err := s.Generate(ctx, c, trialPrompt, p, compute.Options{}); err != nil {
			return 0, err
		}
	}
	start := time.Now()
	if _, err := s.Generate(ctx, c, trialPrompt, p, compute.Options{}); err != nil {
		return 0, err
	}
	return time.Since(start) * time.Duration(usual) / trialSteps, nil
}

// withdraw ends the offers that are not among those to keep.
func (a *Attachment) withdraw(keep map[protocol.Hash]bool) {
	for root := range a.offers {
		if !keep[root] {
			a.miner.Withdraw(root)
			delete(a.offers, root)
		}
	}
}

// maxFailures is how many pictures in a row a server may fail before its offers end: each costs a requester time, and its
// miner a good name.
const maxFailures = 3

// health is how the last pictures of a server ended.
type health struct {
	mu       sync.Mutex
	failures int // in a row
}

// note counts a picture; the fault of who asked for it says nothing of the server.
func (h *health) note(ctx context.Context, err error) {
	if err != nil && ctx.Err() != nil || errors.Is(err, external.ErrSeed) {
		return
	}
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.failures++; err == nil {
		h.failures = 0
	}
}

// failing says once that a server keeps failing.
func (h *health) failing() error {
	h.mu.Lock()
	defer h.mu.Unlock()
	if h.failures < maxFailures {
		return nil
	}
	h.failures = 0
	return fmt.Errorf("%w: %d pictures in a row failed", ErrPicture, maxFailures)
}

// checkpointed makes pictures with one checkpoint of a server.
type checkpointed struct {
	server *Server
	health *health

	mu         sync.Mutex
	checkpoint Checkpoint
}

func (c *checkpointed) set(now Checkpoint) {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.checkpoint = now
}

// Loaded implements node.Attached.
func (c *checkpointed) Loaded() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	return c.checkpoint.Loaded
}

// Generate implements node.Attached.
func (c *checkpointed) Generate(ctx context.Context, prompt string, p compute.Params, opt compute.Options) (*compute.Picture, error) {
	c.mu.Lock()
	checkpoint := c.checkpoint
	c.mu.Unlock()
	picture, err := c.server.Generate(ctx, checkpoint, prompt, p, opt)
	c.health.note(ctx, err)
	return picture, err
}
