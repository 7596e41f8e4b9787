package sdapi

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node/external"
)

// order is the body of txt2img.
type order struct {
	Prompt    string  `json:"prompt"`
	Negative  string  `json:"negative_prompt"`
	Seed      uint64  `json:"seed"`
	Steps     int     `json:"steps"`
	Guidance  float64 `json:"cfg_scale"`
	Width     int     `json:"width"`
	Height    int     `json:"height"`
	Sampler   string  `json:"sampler_name"`
	Batch     int     `json:"batch_size"`
	Count     int     `json:"n_iter"`
	Send      bool    `json:"send_images"`
	Save      bool    `json:"save_images"`
	NoSamples bool    `json:"do_not_save_samples"`
	NoGrid    bool    `json:"do_not_save_grid"`
	// Task names the work, so that nobody else's is interrupted. Servers that do not know it ignore it.
	Task     string         `json:"force_task_id"`
	Settings map[string]any `json:"override_settings"`
	// Restore gives the owner's settings back. The checkpoint stays in memory all the same.
	Restore bool `json:"override_settings_restore_afterwards"`
}

// sampler is the one that every program of this kind has.
const sampler = "Euler"

func newOrder(c Checkpoint, prompt string, p compute.Params) order {
	o := order{
		Prompt: prompt, Seed: p.Seed, Steps: p.Steps, Guidance: float64(p.Guidance) / 100, Width: p.Width, Height: p.Height,
		Sampler: sampler, Batch: 1, Count: 1, Send: true, NoSamples: true, NoGrid: true, Restore: true,
		Task: "task(limn-" + rand.Text() + ")", Settings: map[string]any{"samples_format": "png"},
	}
	if c.Title != "" {
		o.Settings["sd_model_checkpoint"] = c.Title
	}
	return o
}

// progress is what a server says of the work at hand.
type progress struct {
	Share float64 `json:"progress"`
	Task  *string `json:"current_task"`
	State struct {
		Job   string `json:"job"`
		Step  int    `json:"sampling_step"`
		Steps int    `json:"sampling_steps"`
	} `json:"state"`
}

// mark is what changes when the work gets on.
type mark struct {
	share float64
	job   string
	step  int
}

func (p progress) mark() mark { return mark{p.Share, p.State.Job, p.State.Step} }

// of returns how many of `steps` steps of a task are done, as far as the answer tells.
func (p progress) of(task string, steps int) int {
	if p.Task != nil && *p.Task != "" && *p.Task != task {
		return 0 // the server's owner comes first
	}
	done := int(p.Share * float64(steps))
	if p.State.Steps == steps {
		done = p.State.Step
	}
	return max(0, min(done, steps))
}

// making is one picture on its way.
type making struct {
	s      *Server
	order  order
	work   sync.WaitGroup
	done   chan outcome
	news   chan progress
	cancel context.CancelFunc
}

type outcome struct {
	answer painted
	err    error
}

// Generate has the server make a picture. When ctx ends, or the server gets stuck, the work is interrupted.
func (s *Server) Generate(ctx context.Context, c Checkpoint, prompt string, p compute.Params, opt compute.Options) (*compute.Picture, error) {
	if p.Seed > external.MaxSeed {
		return nil, fmt.Errorf("%w: %d", external.ErrSeed, p.Seed)
	}
	working, cancel := context.WithTimeout(context.WithoutCancel(ctx), s.cfg.Most)
	m := &making{s: s, order: newOrder(c, prompt, p), done: make(chan outcome, 1), news: make(chan progress), cancel: cancel}
	defer m.work.Wait()
	defer cancel()
	m.work.Go(func() { m.paint(working) })
	m.work.Go(func() { m.poll(working) })
	answer, err := m.follow(ctx, opt.OnStep)
	if err != nil {
		return nil, err
	}
	if err := answer.honours(p); err != nil {
		return nil, err
	}
	picture, err := answer.decode(p.Width, p.Height)
	if err != nil {
		return nil, err
	}
	if picture, err = external.Fit(picture); err != nil {
		return nil, err
	}
	picture.Trace = picture.PixelsHash() // nothing else of its making is known
	return picture, nil
}

// paint asks for the picture and waits for it.
func (m *making) paint(ctx context.Context) {
	var out outcome
	out.err = m.s.ask(ctx, "txt2img", m.order, &out.answer, maxPainted(m.order.Width, m.order.Height))
	m.done <- out
}

// poll asks how far it is, until the server turns out not to know.
func (m *making) poll(ctx context.Context) {
	tick := time.NewTicker(m.s.cfg.Poll)
	defer tick.Stop()
	for {
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		var p progress
		if err := m.s.brief(ctx, "progress?skip_current_image=true", nil, &p); err != nil {
			var absent missing
			if errors.As(err, &absent) {
				return
			}
			continue
		}
		select {
		case m.news <- p:
		case <-ctx.Done():
			return
		}
	}
}

// follow waits for the end, telling of every step. It owns the patience: with a server that has told of progress once,
// no progress for a while is the end.
func (m *making) follow(ctx context.Context, onStep func(compute.Step)) (painted, error) {
	tell := func(step int) {
		if onStep != nil {
			onStep(compute.Step{Index: step, Of: m.order.Steps})
		}
	}
	heartbeat := time.NewTicker(m.s.cfg.Heartbeat)
	defer heartbeat.Stop()
	stalled := time.NewTimer(m.s.cfg.Stall)
	stalled.Stop() // it runs from the first sign of progress on; until then only Most is the bound
	defer stalled.Stop()
	step, last, first := 0, mark{}, true
	for {
		select {
		case out := <-m.done:
			return out.answer, m.late(out.err)
		case p := <-m.news:
			if first || p.mark() != last {
				first, last = false, p.mark()
				stalled.Reset(m.s.cfg.Stall)
			}
			if now := p.of(m.order.Task, m.order.Steps); now > step {
				step = now
				tell(step)
			}
		case <-heartbeat.C:
			tell(step)
		case <-stalled.C:
			m.interrupt()
			return painted{}, fmt.Errorf("%w: %s, step %d of %d for %s", ErrStalled, m.s, step, m.order.Steps, m.s.cfg.Stall)
		case <-ctx.Done():
			m.interrupt()
			return painted{}, ctx.Err()
		}
	}
}

// late names a picture that took too long for what it is.
func (m *making) late(err error) error {
	if errors.Is(err, context.DeadlineExceeded) {
		m.interrupt()
		return fmt.Errorf("%w: %s made no picture in %s", ErrStalled, m.s, m.s.cfg.Most)
	}
	return err
}

// interrupt stops the work, unless the server says that it is another's. It does not wait for a server that hangs.
func (m *making) interrupt() {
	defer m.cancel()
	ctx, cancel := context.WithTimeout(context.Background(), min(m.s.cfg.Answer, 5*time.Second))
	defer cancel()
	var p progress
	if err := m.s.brief(ctx, "progress?skip_current_image=true", nil, &p); err == nil &&
		p.Task != nil && *p.Task != "" && *p.Task != m.order.Task {
		return
	}
	var ignored any
	if err := m.s.brief(ctx, "interrupt", struct{}{}, &ignored); err != nil {
		m.s.cfg.Logger.Debug("work not interrupted", "server", m.s.String(), "error", err)
	}
}
