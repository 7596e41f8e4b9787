package main

import (
	"fmt"
	"io"
	"math/big"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/schollz/progressbar/v3"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/localnet"
	"github.com/limn-network/limn/protocol"
)

// lines keeps what several goroutines print apart.
type lines struct{ sync.Mutex }

// names knows what the members are called.
type names struct{ byAddress map[protocol.Address]string }

func (n *names) learn(network *localnet.Network) {
	n.byAddress = map[protocol.Address]string{}
	for _, m := range network.Members {
		n.byAddress[m.Address()] = m.Name
	}
}

func (n *names) of(a protocol.Address) string {
	if name, ok := n.byAddress[a]; ok {
		return name
	}
	return a.Short()
}

// screen shows a demo to a person: with colour, a moving bar and the pictures themselves on a terminal, with plain
// lines elsewhere.
type screen struct {
	out     *term.Output
	start   time.Time
	names   names
	prompts map[protocol.Hash]string // by assignment

	lines
	bar    *progressbar.ProgressBar
	scored map[protocol.Hash][]string // who attested what, by assignment
	quotes []string
}

func newScreen(out io.Writer) *screen {
	return &screen{
		out: term.NewOutput(out), start: time.Now(),
		prompts: map[protocol.Hash]string{}, scored: map[protocol.Hash][]string{},
	}
}

func (s *screen) bold(text string) string  { return s.out.Style(term.Bold, text) }
func (s *screen) dim(text string) string   { return s.out.Style(term.Dim, text) }
func (s *screen) good(text string) string  { return s.out.Style(term.Green, text) }
func (s *screen) wrong(text string) string { return s.out.Style(term.Red, text) }

// say prints a line; the caller holds the lock.
func (s *screen) say(format string, args ...any) { fmt.Fprintf(s.out, format+"\n", args...) }

// Begin implements demoView.
func (s *screen) Begin(cfg localnet.Config) {
	s.Lock()
	defer s.Unlock()
	s.say("%s: %d nodes and an EVM chain in this process", s.bold("limn"), cfg.Size())
	s.say("%s", s.dim(fmt.Sprintf("1 requester, %d miners, %d verifiers that also audit, 1 settler, 1 watcher; real libp2p, bitswap, contracts and inference",
		cfg.Miners+cfg.Cheats, cfg.Verifiers)))
}

// Setup implements demoView.
func (s *screen) Setup(step string) {
	s.Lock()
	defer s.Unlock()
	s.say("%s %s", s.dim(fmt.Sprintf("%5.1f s", time.Since(s.start).Seconds())), step)
}

// Ready implements demoView.
func (s *screen) Ready(n *localnet.Network) {
	s.Lock()
	defer s.Unlock()
	s.names.learn(n)
	s.say("%s the network is up", s.dim(fmt.Sprintf("%5.1f s", time.Since(s.start).Seconds())))
}

// Prompt implements demoView.
func (s *screen) Prompt(i int, prompt string, unknown []string) {
	s.Lock()
	defer s.Unlock()
	s.say("\n%s %s", s.bold(fmt.Sprintf("%d", i+1)), s.bold(fmt.Sprintf("%q", prompt)))
	if len(unknown) > 0 {
		s.say("  the model does not know: %s", strings.Join(unknown, ", "))
	}
	s.quotes = nil
}

// Event implements demoView.
func (s *screen) Event(m *localnet.Member, e node.Event) {
	s.Lock()
	defer s.Unlock()
	switch e := e.(type) {
	case node.QuoteSeen:
		s.quotes = append(s.quotes, fmt.Sprintf("%s %s in %.1f s", s.names.of(e.Quote.Miner), e.Quote.Price, float64(e.Quote.P50)/1000))
	case node.TaskAssigned:
		s.assigned(e)
	case node.StepSeen:
		s.step(e)
	case node.MinerDropped:
		s.endBar()
		s.say("  %s %s: %s", s.wrong("✗"), s.names.of(e.Miner), e.Reason)
	case node.Attested:
		s.scored[e.Attestation.Assignment] = append(s.scored[e.Attestation.Assignment],
			fmt.Sprintf("%s %s", m.Name, score(e.Attestation.Augmented)))
	case node.Audited:
		s.say("  %s re-executed the task of %q: pixels %s", m.Name, s.prompts[e.Statement.Assignment], e.Statement.Pixels.Short())
	case node.CaseDecided:
		if m.Roles == 0 {
			s.decided(e)
		}
	}
}

func (s *screen) assigned(e node.TaskAssigned) {
	if s.quotes != nil {
		slices.Sort(s.quotes)
		s.say("  quotes: %s", strings.Join(s.quotes, ", "))
		s.quotes = nil
	}
	s.say("  %s takes it for %s; it must commit by round %d", s.names.of(e.Miner), e.Price, e.CommitBy)
}

func (s *screen) step(e node.StepSeen) {
	if !s.out.Terminal() {
		if e.Index == e.Of {
			s.say("  %s: step %d of %d", s.names.of(e.Miner), e.Index, e.Of)
		}
		return
	}
	if s.bar == nil {
		s.bar = progressbar.NewOptions(e.Of,
			progressbar.OptionSetWriter(s.out), progressbar.OptionSetWidth(32), progressbar.OptionShowCount(),
			progressbar.OptionSetElapsedTime(false), progressbar.OptionSetPredictTime(false), progressbar.OptionClearOnFinish(),
			progressbar.OptionSetDescription("  "+s.names.of(e.Miner)))
	}
	_ = s.bar.Set(e.Index)
	if e.Index == e.Of {
		s.endBar()
	}
}

func (s *screen) endBar() {
	if s.bar != nil {
		_ = s.bar.Finish()
		s.bar = nil
	}
}

func (s *screen) decided(e node.CaseDecided) {
	receipt := e.Evidence.Receipt
	c := receipt.Certificate[0]
	miner := s.names.of(receipt.Committed.Assignment.Body.Miner)
	s.say("  committee on %q by %s: %d of %d drawn attested, plain score %s, augmented %s", receipt.Committed.Prompt, miner,
		len(c.Attestations), len(c.Members), score(c.Plain()), score(c.MedianAugmented()))
	s.say("    %s", s.dim(strings.Join(s.scored[e.Assignment], ", ")))
	switch {
	case e.Outcome == protocol.Accepted && len(e.Evidence.Audit) > 0:
		s.say("  %s audited by chance: %d auditors found the same pixels and the same trace", s.good("✓ accepted,"), len(e.Evidence.Audit[0].Statements))
	case e.Outcome == protocol.Accepted:
		s.say("  %s the verification share goes to %s", s.good("✓ accepted,"), s.names.of(c.Payee()))
	default:
		s.say("  %s below the floor, and %d auditors re-executed the task and signed that the pixels differ: %s is not paid",
			s.wrong("✗ rejected,"), len(e.Evidence.Audit[0].Statements), miner)
	}
}

// Picture implements demoView.
func (s *screen) Picture(p *drawn) {
	s.Lock()
	defer s.Unlock()
	s.endBar()
	d := p.delivery
	for _, r := range d.Rejected {
		s.prompts[r.Assignment] = p.prompt
	}
	s.prompts[d.Assignment] = p.prompt
	s.say("  %s from %s after %.2f s, of which its engine took %.2f s; score %s", s.good("✓ picture"), s.names.of(d.Miner),
		seconds(d.Took), seconds(d.Compute), score(d.Score))
	s.out.Picture(rgba(d.Picture), 4)
	s.say("    %s", p.path)
}

// Waiting implements demoView.
func (s *screen) Waiting(what, why string) {
	s.Lock()
	defer s.Unlock()
	s.say("\n%s %s", s.bold(what), s.dim(why))
}

// Claimed implements demoView.
func (s *screen) Claimed(m *localnet.Member, amount protocol.Amount, gas uint64) {
	s.Lock()
	defer s.Unlock()
	s.say("  %s claims %s (%d gas)", m.Name, amount, gas)
}

// Summary implements demoView.
func (s *screen) Summary(sum Summary) {
	s.Lock()
	defer s.Unlock()
	for i, e := range sum.Epochs {
		s.say("  epoch %d: %d records for %d gas, transaction %s", i+1, e.Records, e.Gas, e.Tx)
	}
	s.say("\n%s %s", s.bold("balances"), s.dim("in LIMN, with what lies in the escrow, without stakes: before the first prompt, after the claims"))
	for _, m := range sum.members {
		before, after := sum.before[m.Name], sum.after[m.Name]
		change := new(big.Int).Sub(after, before)
		if change.Sign() == 0 && m.Roles.Has(protocol.RoleVerifier) {
			continue // the draw did not fall on it
		}
		s.say("  %-12s %14s %14s  %s", m.Name, tokenText(before), tokenText(after), s.change(change))
	}
	s.say("\n%s", s.bold("pictures"))
	for _, p := range sum.Pictures {
		s.say("  %s  %s", p.Path, s.dim(p.CID))
	}
	s.say("  %s  %s", sum.Sheet, s.dim("all of them, enlarged"))
	verdict := s.good("the escrow holds exactly what it owes")
	if !sum.Conserved {
		verdict = s.wrong("the escrow does NOT hold what it owes")
	}
	s.say("\n%s in %.1f s; %d gas in all; %s", fmt.Sprintf("%d pictures made, checked, settled and paid, %d refused",
		len(sum.Pictures), len(sum.Rejected)), time.Since(s.start).Seconds(), sum.GasTotal, verdict)
	if len(sum.Pictures) > 0 {
		s.say("check one offline: peer verify %s", sum.Pictures[0].Path)
	}
}

func (s *screen) change(v *big.Int) string {
	switch v.Sign() {
	case 0:
		return s.dim("unchanged")
	case 1:
		return s.good("+" + tokenText(v))
	}
	return s.wrong(tokenText(v))
}

// tokenText writes wei as tokens with six decimals.
func tokenText(wei *big.Int) string {
	f := new(big.Float).Quo(new(big.Float).SetInt(wei), big.NewFloat(1e18))
	return f.Text('f', 6)
}

// Stay implements demoView.
func (s *screen) Stay(n *localnet.Network) {
	s.Lock()
	defer s.Unlock()
	s.say("\nthe network stays up until Ctrl-C; any IPFS node on this machine can connect to it and fetch the pictures by CID:")
	for _, a := range n.Requester().Node.Addresses() {
		s.say("  %s", a)
	}
}
