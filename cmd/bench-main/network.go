package main

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/localnet"
)

// tasks is how many pictures the time to picture is taken over.
const tasks = 30

// overhead measures the time to picture less what the miner's engine took, and says where it goes.
func overhead(ctx context.Context, _, _ string) error {
	model, err := compute.Embedded()
	if err != nil {
		return err
	}
	cfg := localnet.DefaultConfig(model)
	cfg.Cheats, cfg.Verifiers = 0, 4
	var marks stopwatch
	cfg.Observer = marks.observe
	var rest []float64
	parts := make([][]float64, 4)
	err = localnet.Run(ctx, cfg, func(ctx context.Context, n *localnet.Network) error {
		for i := range tasks {
			params := model.DefaultParams()
			params.Seed = uint64(i)
			marks.reset()
			d, err := n.Requester().Node.Imagine(ctx, node.Request{
				Prompt: "a red apple on a blue background", Params: params, MaxPrice: cfg.Price,
			})
			if err != nil {
				return err
			}
			rest = append(rest, milliseconds(d.Took-d.Compute))
			for p, v := range marks.parts(d) {
				parts[p] = append(parts[p], v)
			}
			if _, _, err := n.Requester().Node.Await(ctx, d.Assignment); err != nil {
				return err // verifiers at work would be measured with the next picture
			}
		}
		return nil
	})
	if err != nil {
		return err
	}
	fmt.Printf("# of it, medians: announce to first quote %.0f ms, first quote to assignment %.0f ms, assignment to first step %.0f ms, last step to checked picture %.0f ms\n",
		median(parts[0]), median(parts[1]), median(parts[2]), median(parts[3]))
	report(fmt.Sprintf("time to picture less compute, p50 of %d tasks on loopback", tasks), round(median(rest), 0), 250, "ms")
	return nil
}

// stopwatch notes when the requester's events came.
type stopwatch struct {
	mu                                  sync.Mutex
	start, quote, assigned, first, last time.Time
}

func (w *stopwatch) reset() {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.start, w.quote, w.assigned, w.first, w.last = time.Now(), time.Time{}, time.Time{}, time.Time{}, time.Time{}
}

func (w *stopwatch) observe(m *localnet.Member, e node.Event) {
	if m.Roles != 0 {
		return
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	now := time.Now()
	switch e.(type) {
	case node.QuoteSeen:
		if w.quote.IsZero() {
			w.quote = now
		}
	case node.TaskAssigned:
		w.assigned = now
	case node.StepSeen:
		if w.first.IsZero() {
			w.first = now
		}
		w.last = now
	}
}

// parts returns the four stretches of one task in ms. The first step's own compute is taken as its share of the whole.
func (w *stopwatch) parts(d *node.Delivery) [4]float64 {
	w.mu.Lock()
	defer w.mu.Unlock()
	end := w.start.Add(d.Took)
	steps := time.Duration(d.Receipt.Committed.Assignment.Body.Task.Steps)
	return [4]float64{
		milliseconds(w.quote.Sub(w.start)), milliseconds(w.assigned.Sub(w.quote)),
		milliseconds(w.first.Sub(w.assigned) - d.Compute/steps), milliseconds(end.Sub(w.last)),
	}
}

func milliseconds(d time.Duration) float64 { return float64(d.Microseconds()) / 1000 }

func median(v []float64) float64 {
	v = slices.Clone(v)
	slices.Sort(v)
	return v[len(v)/2]
}

// memory measures idle networks in processes of their own: 16 nodes, and 32 for what a further one takes.
func memory(ctx context.Context, _, _ string) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	resident := map[int]float64{}
	for _, nodes := range []int{16, 32} {
		out, err := exec.CommandContext(ctx, self, "idle", strconv.Itoa(nodes)).Output()
		if err != nil {
			return fmt.Errorf("idle network of %d nodes: %w", nodes, err)
		}
		if resident[nodes], err = strconv.ParseFloat(strings.TrimSpace(string(out)), 64); err != nil {
			return err
		}
	}
	report("16 idle nodes and the chain in one process", round(resident[16], 0), 1024, "MiB resident")
	report("each further idle node", round((resident[32]-resident[16])/16, 1), 15, "MiB resident")
	return nil
}

// idlePeer measures a miner's `peer run` that has nothing to do, on a network of its own.
func idlePeer(ctx context.Context, dir, peer string) error {
	home, net := filepath.Join(dir, "home"), filepath.Join(dir, "net")
	chain, err := background(ctx, peer, "devnet", "--dir", net, "--period", "500ms", "--rpc-port", "0", "--p2p-port", "0", "--http-port", "0")
	if err != nil {
		return err
	}
	defer chain.stop()
	network := filepath.Join(net, "network.json")
	for {
		if _, err := os.Stat(network); err == nil {
			break
		}
		if err := pause(ctx, 100*time.Millisecond); err != nil {
			return err
		}
	}
	for _, args := range [][]string{
		{"init", "--network", network}, {"faucet"}, {"stake", "--mine"},
	} {
		c := exec.CommandContext(ctx, peer, append(args, "--home", home, "--no-passphrase")...)
		if args[0] == "faucet" {
			c = exec.CommandContext(ctx, peer, "faucet", "--home", home)
		}
		if out, err := c.CombinedOutput(); err != nil {
			return fmt.Errorf("peer %s: %w\n%s", args[0], err, out)
		}
	}
	node, err := background(ctx, peer, "run", "--mine", "--home", home, "--no-passphrase")
	if err != nil {
		return err
	}
	defer node.stop()
	if err := pause(ctx, settle); err != nil {
		return err
	}
	mib, err := residentMiB(strconv.Itoa(node.cmd.Process.Pid))
	if err != nil {
		return err
	}
	report("an idle peer run", round(mib, 0), 150, "MiB resident")
	return nil
}

// process is a program that runs until it is stopped.
type process struct{ cmd *exec.Cmd }

func background(ctx context.Context, name string, args ...string) (*process, error) {
	c := exec.CommandContext(ctx, name, args...)
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("start %s %s: %w", name, args[0], err)
	}
	return &process{c}, nil
}

func (p *process) stop() {
	_ = p.cmd.Process.Signal(os.Interrupt)
	_ = p.cmd.Wait() // the exit status of an interrupted program says nothing
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// settle is how long a network idles before its memory is read: the garbage of the start is gone by then.
const settle = 20 * time.Second

// idle runs a network that does nothing and prints the resident memory of this process in MiB.
func idle(ctx context.Context, nodes string) error {
	size, err := strconv.Atoi(nodes)
	if err != nil {
		return err
	}
	model, err := compute.Embedded()
	if err != nil {
		return err
	}
	cfg := localnet.DefaultConfig(model)
	if err := cfg.Resize(size); err != nil {
		return err
	}
	if cfg.Dir, err = os.MkdirTemp("", "limn-idle-*"); err != nil {
		return err
	}
	defer os.RemoveAll(cfg.Dir)
	return localnet.Run(ctx, cfg, func(ctx context.Context, _ *localnet.Network) error {
		if err := pause(ctx, settle); err != nil {
			return err
		}
		debug.FreeOSMemory()
		mib, err := residentMiB("self")
		fmt.Println(mib)
		return err
	})
}

// residentMiB reads a process's resident memory.
func residentMiB(pid string) (float64, error) {
	status, err := os.ReadFile(filepath.Join("/proc", pid, "status"))
	if err != nil {
		return 0, fmt.Errorf("resident memory can only be read on Linux: %w", err)
	}
	for line := range strings.Lines(string(status)) {
		if fields := strings.Fields(line); len(fields) == 3 && fields[0] == "VmRSS:" {
			kib, err := strconv.ParseFloat(fields[1], 64)
			return kib / 1024, err
		}
	}
	return 0, fmt.Errorf("no VmRSS in the status of process %s", pid)
}
