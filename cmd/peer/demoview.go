package main

import (
	"encoding/json"
	"io"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/localnet"
	"github.com/limn-network/limn/protocol"
)

// demoView shows a demo to somebody: a person or a program. Event is called from many goroutines.
type demoView interface {
	Begin(cfg localnet.Config)
	Setup(step string)
	Ready(n *localnet.Network)
	Prompt(i int, prompt string, unknown []string)
	Event(m *localnet.Member, e node.Event)
	Picture(p *drawn)
	Waiting(what, why string)
	Claimed(m *localnet.Member, amount protocol.Amount, gas uint64)
	Summary(s Summary)
	Stay(n *localnet.Network)
}

// jsonView prints one JSON object per line.
type jsonView struct {
	out   io.Writer
	lines lines
	names names
}

func (v *jsonView) print(fields map[string]any) {
	v.lines.Lock()
	defer v.lines.Unlock()
	_ = json.NewEncoder(v.out).Encode(fields) // a closed pipe is noticed by the shell
}

func (v *jsonView) Begin(cfg localnet.Config) {
	v.print(map[string]any{"event": "begin", "nodes": cfg.Size()})
}

func (v *jsonView) Setup(step string) { v.print(map[string]any{"event": "setup", "step": step}) }

func (v *jsonView) Ready(n *localnet.Network) {
	v.names.learn(n)
	for _, m := range n.Members {
		v.print(map[string]any{"event": "node", "name": m.Name, "address": m.Address(), "peer": m.Node.Host().ID(), "addresses": m.Node.Addresses()})
	}
}

func (v *jsonView) Prompt(i int, prompt string, unknown []string) {
	v.print(map[string]any{"event": "prompt", "number": i + 1, "prompt": prompt, "unknown_words": unknown})
}

func (v *jsonView) Event(m *localnet.Member, e node.Event) {
	switch e := e.(type) {
	case node.QuoteSeen:
		v.print(map[string]any{"event": "quote", "miner": v.names.of(e.Quote.Miner), "price": e.Quote.Price.Wei().String(), "p50_ms": e.Quote.P50, "p90_ms": e.Quote.P90})
	case node.TaskAssigned:
		v.print(map[string]any{"event": "assigned", "task": e.Assignment, "miner": v.names.of(e.Miner), "price": e.Price.Wei().String(), "commit_by": e.CommitBy})
	case node.StepSeen:
		v.print(map[string]any{"event": "step", "miner": v.names.of(e.Miner), "step": e.Index, "of": e.Of})
	case node.MinerDropped:
		v.print(map[string]any{"event": "dropped", "task": e.Assignment, "miner": v.names.of(e.Miner), "reason": e.Reason})
	case node.Attested:
		v.print(map[string]any{"event": "attestation", "task": e.Attestation.Assignment, "verifier": m.Name, "index": e.Attestation.Index, "plain": e.Attestation.Plain, "augmented": e.Attestation.Augmented})
	case node.Audited:
		v.print(map[string]any{"event": "audit", "task": e.Statement.Assignment, "auditor": m.Name, "pixels": e.Statement.Pixels})
	case node.CaseDecided:
		if m.Roles == 0 {
			v.print(map[string]any{"event": "decided", "task": e.Assignment, "accepted": e.Outcome == protocol.Accepted})
		}
	}
}

func (v *jsonView) Picture(p *drawn) {
	v.print(map[string]any{"event": "picture", "prompt": p.prompt, "path": p.path, "seconds": seconds(p.delivery.Took)})
}

func (v *jsonView) Waiting(what, _ string) { v.print(map[string]any{"event": "waiting", "for": what}) }

func (v *jsonView) Claimed(m *localnet.Member, amount protocol.Amount, gas uint64) {
	v.print(map[string]any{"event": "claim", "node": m.Name, "amount": amount.Wei().String(), "gas": gas})
}

func (v *jsonView) Summary(s Summary) {
	v.lines.Lock()
	defer v.lines.Unlock()
	_ = json.NewEncoder(v.out).Encode(s)
}

// Stay says nothing: the summary is the last line, and the addresses are known since Ready.
func (v *jsonView) Stay(*localnet.Network) {}
