package full

import (
	"context"
	"slices"
	"sync"
	"time"

	"github.com/limn-network/limn/sim"
)

// schedule starts the clocks of the scenario's faults. The returned function stops them and waits for those at work.
func (w *world) schedule() (stop func()) {
	ctx, cancel := context.WithCancel(w.ctx)
	var running sync.WaitGroup
	for i, f := range w.scenario.Faults {
		running.Go(func() {
			for at := time.Duration(f.At); ; at = time.Duration(f.Every) {
				timer := time.NewTimer(at)
				select {
				case <-ctx.Done():
					timer.Stop()
					return
				case <-timer.C:
				}
				w.strike(ctx, f, i)
				if f.Every == 0 {
					return
				}
			}
		})
	}
	return func() {
		cancel()
		running.Wait()
	}
}

// victims are the members that a fault strikes.
func (w *world) victims(f sim.Fault) (out []*member) {
	for _, m := range w.members {
		if f.Nodes == "" || m.group.Name == f.Nodes {
			out = append(out, m)
		}
	}
	if f.Share > 0 {
		w.mu.Lock()
		w.chance.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
		w.mu.Unlock()
		out = out[:int(float64(len(out))*f.Share+0.5)]
	}
	return out
}

// strike breaks what a fault says, and mends it when its time is over.
func (w *world) strike(ctx context.Context, f sim.Fault, number int) {
	w.log.Info("fault", "kind", f.Kind, "nodes", f.Nodes)
	struck := w.victims(f)
	each := func(do func(*member) error) {
		for _, m := range struck {
			w.go_(func() error { return do(m) })
		}
	}
	change := func(do func(*life)) {
		for _, m := range struck {
			if l := m.now(); l != nil {
				do(l)
			}
		}
	}
	lasting := func(mend func()) {
		if f.For == 0 {
			return
		}
		timer := time.NewTimer(time.Duration(f.For))
		defer timer.Stop()
		select {
		case <-ctx.Done():
		case <-timer.C:
			mend()
		}
	}
	switch f.Kind {
	case "kill":
		on := slices.DeleteFunc(slices.Clone(struck), func(m *member) bool { return m.now() == nil })
		each((*member).kill)
		struck = on
		lasting(func() { each((*member).start) })
	case "restart":
		each(func(m *member) error {
			if m.now() == nil {
				return nil
			}
			if err := m.kill(); err != nil {
				return err
			}
			return m.start()
		})
	case "partition":
		side := int32(number + 1)
		change(func(l *life) { l.end.side.Store(side) })
		lasting(func() { change(func(l *life) { l.end.side.CompareAndSwap(side, 0) }) })
	case "slow":
		const times = 10
		change(func(l *life) { l.end.slow.Store(times); l.painter.slow.Store(times) })
		lasting(func() { change(func(l *life) { l.end.slow.Store(0); l.painter.slow.Store(0) }) })
	case "fork":
		if err := w.chain.Fork(uint64(f.Depth), true); err != nil {
			w.go_(func() error { return err })
		}
	}
}
