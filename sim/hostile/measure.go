package hostile

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"math"
	"os"
	"os/exec"
	"path/filepath"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// Config of a measurement.
type Config struct {
	Peer     string        // the peer binary: the victim is a real one
	Attacker []string      // command of an attacking process; it gets the plan as JSON on its standard input and answers with a Report
	Dir      string        // for the network's and the victim's files
	For      time.Duration // of each attack
	Stay     time.Duration // of one identity
	Rates    []int         // acts a second; each attack is measured at each, and the dearest counts
}

// DefaultConfig measures each attack for a minute at full speed and at the pace that a node takes from one peer.
func DefaultConfig(binary, dir string, attacker []string) Config {
	return Config{Peer: binary, Attacker: attacker, Dir: dir, For: time.Minute, Stay: 5 * time.Second, Rates: []int{0, 200}}
}

// Ratio is what an attack cost both sides.
type Ratio struct {
	Kind     string
	Rate     int
	Victim   float64 // s of processor time, without what the node takes when nobody attacks it
	Attacker float64 // s
	Report   Report
}

// Value is the victim's work over the attacker's.
func (r Ratio) Value() float64 { return r.Victim / max(r.Attacker, 1/ticks) }

// Measure starts a development network with one miner that also verifies and audits, and attacks it in every way.
func Measure(ctx context.Context, cfg Config, kinds []string, progress func(string)) ([]Ratio, error) {
	progress("starting the network")
	v, err := start(ctx, cfg)
	if err != nil {
		return nil, err
	}
	defer v.stop()
	idle, err := v.idle(ctx, max(cfg.For/3, 5*time.Second))
	if err != nil {
		return nil, err
	}
	progress(fmt.Sprintf("the victim alone takes %.3f s a second", idle))
	var out []Ratio
	for _, kind := range kinds {
		for _, rate := range cfg.Rates {
			progress(fmt.Sprintf("%s, %d a second", kind, rate))
			r, err := v.attack(ctx, cfg, kind, rate, idle)
			if err != nil {
				return out, fmt.Errorf("%s: %w", kind, err)
			}
			out = append(out, r)
		}
	}
	return out, nil
}

// victim is the node under attack with its network.
type victim struct {
	devnet, node *exec.Cmd
	file         node.NetworkFile
	target       peer.AddrInfo
	home         string
	peer         string
	task         protocol.Task
}

// prompt is what attackers ask for.
const prompt = "a red apple on a blue background"

// picture is a task that the victim's miner would take.
func picture() (protocol.Task, error) {
	m, err := compute.Embedded()
	if err != nil {
		return protocol.Task{}, err
	}
	p := m.DefaultParams()
	return protocol.Task{
		Model: protocol.Hash(m.Root()), Prompt: protocol.PromptHash(protocol.Hash{}, prompt), Tokens: protocol.TokensHash(protocol.Hash{}, m.Tokens(prompt)), Class: m.Class(prompt),
		Width: uint16(p.Width), Height: uint16(p.Height), Steps: uint16(p.Steps), Guidance: uint16(p.Guidance), Tier: protocol.TierExact,
	}, nil
}

func start(ctx context.Context, cfg Config) (_ *victim, err error) {
	net := filepath.Join(cfg.Dir, "net")
	v := &victim{home: filepath.Join(cfg.Dir, "victim"), peer: cfg.Peer}
	defer func() {
		if err != nil {
			v.stop()
		}
	}()
	if v.devnet, err = v.background(ctx, "devnet", "--dir", net, "--period", "500ms", "--rpc-port", "0", "--p2p-port", "0", "--http-port", "0"); err != nil {
		return nil, err
	}
	if v.task, err = picture(); err != nil {
		return nil, err
	}
	path := filepath.Join(net, "network.json")
	if err := until(ctx, func() bool { _, err := os.Stat(path); return err == nil }); err != nil {
		return nil, err
	}
	if v.file, err = node.ReadNetwork(ctx, path); err != nil {
		return nil, err
	}
	for _, args := range [][]string{
		{"init", "--network", path, "--no-passphrase"}, {"faucet"}, {"stake", "--mine", "--verify", "--audit", "--no-passphrase"},
	} {
		if _, err := v.run(ctx, args...); err != nil {
			return nil, err
		}
	}
	if v.node, err = v.background(ctx, "run", "--mine", "--verify", "--audit", "--no-passphrase", "--home", v.home); err != nil {
		return nil, err
	}
	return v, until(ctx, func() bool { return v.look(ctx) == nil })
}

// look asks the victim where it listens.
func (v *victim) look(ctx context.Context) error {
	out, err := v.run(ctx, "status", "--json")
	if err != nil {
		return err
	}
	var s struct {
		Running bool     `json:"running"`
		P2P     p2p.Info `json:"p2p"`
	}
	if err := json.Unmarshal(out, &s); err != nil {
		return err
	}
	if !s.Running || len(s.P2P.Addrs) == 0 || s.P2P.Peers == 0 {
		return fmt.Errorf("the node is not ready")
	}
	info, err := peer.AddrInfoFromString(s.P2P.Addrs[0])
	if err == nil {
		v.target = *info
	}
	return err
}

// idle is what the node computes for a second when nobody attacks it. It begins to count when the work of its start is
// over, which makes tables for some seconds, and takes the least busy time it saw: what is taken for idle is not put
// to the victim's account.
func (v *victim) idle(ctx context.Context, window time.Duration) (float64, error) {
	const windows, steady = 12, 0.8
	least, before := math.Inf(1), math.Inf(1)
	for range windows {
		busy, err := v.busy(ctx, window)
		if err != nil {
			return 0, err
		}
		least = min(least, busy)
		if busy >= steady*before {
			return least, nil
		}
		before = busy
	}
	return least, nil
}

// busy is the node's processor time over a while, in seconds per second.
func (v *victim) busy(ctx context.Context, d time.Duration) (float64, error) {
	before, err := CPUOf(v.node.Process.Pid)
	if err != nil {
		return 0, err
	}
	start := time.Now()
	if err := pause(ctx, d); err != nil {
		return 0, err
	}
	after, err := CPUOf(v.node.Process.Pid)
	return (after - before) / time.Since(start).Seconds(), err
}

func (v *victim) attack(ctx context.Context, cfg Config, kind string, rate int, idle float64) (Ratio, error) {
	r := Ratio{Kind: kind, Rate: rate}
	round, err := v.round(ctx)
	if err != nil {
		return r, err
	}
	plan, err := json.Marshal(Plan{
		Kind: kind, Target: v.target, Network: v.file.P2P(), Domain: v.file.Chain.Domain(), Round: round,
		Period: time.Duration(v.file.Period), For: cfg.For, Stay: cfg.Stay, Rate: rate, Task: v.task, Prompt: prompt,
	})
	if err != nil {
		return r, err
	}
	before, err := CPUOf(v.node.Process.Pid)
	if err != nil {
		return r, err
	}
	begin := time.Now()
	c := exec.CommandContext(ctx, cfg.Attacker[0], cfg.Attacker[1:]...)
	c.Stdin = bytes.NewReader(plan)
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.Output()
	if err != nil {
		return r, fmt.Errorf("attacker: %w\n%s", err, errs.String())
	}
	if err := json.Unmarshal(out, &r.Report); err != nil {
		return r, fmt.Errorf("attacker: %w", err)
	}
	after, err := CPUOf(v.node.Process.Pid)
	if err != nil {
		return r, fmt.Errorf("the victim is gone: %w", err)
	}
	r.Victim = max(0, after-before-idle*time.Since(begin).Seconds())
	r.Attacker = r.Report.CPU
	return r, pause(ctx, time.Second)
}

func (v *victim) round(ctx context.Context) (uint64, error) {
	out, err := v.run(ctx, "status", "--json")
	if err != nil {
		return 0, err
	}
	var s struct {
		Chain node.ChainStatus `json:"chain"`
	}
	return s.Chain.Head, json.Unmarshal(out, &s)
}

// stop ends the network; calling it twice does nothing.
func (v *victim) stop() {
	for _, c := range []**exec.Cmd{&v.node, &v.devnet} {
		if *c != nil {
			_ = (*c).Process.Signal(os.Interrupt)
			_ = (*c).Wait() // the exit status of an interrupted program says nothing
			*c = nil
		}
	}
}

func (v *victim) background(ctx context.Context, args ...string) (*exec.Cmd, error) {
	c := exec.CommandContext(ctx, v.peer, args...)
	if err := c.Start(); err != nil {
		return nil, fmt.Errorf("start peer %s: %w", args[0], err)
	}
	return c, nil
}

func (v *victim) run(ctx context.Context, args ...string) ([]byte, error) {
	c := exec.CommandContext(ctx, v.peer, append(args, "--home", v.home)...)
	var errs bytes.Buffer
	c.Stderr = &errs
	out, err := c.Output()
	if err != nil {
		return nil, fmt.Errorf("peer %s: %w\n%s", args[0], err, errs.String())
	}
	return out, nil
}

func pause(ctx context.Context, d time.Duration) error {
	select {
	case <-ctx.Done():
		return ctx.Err()
	case <-time.After(d):
		return nil
	}
}

// until waits for something that takes a minute at most.
func until(ctx context.Context, done func() bool) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	for !done() {
		if err := pause(ctx, 200*time.Millisecond); err != nil {
			return fmt.Errorf("the network did not start: %w", err)
		}
	}
	return nil
}
