package roles

import (
	"bufio"
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/limn-network/limn/protocol"
)

var update = flag.Bool("update", false, "write the golden files anew")

// golden compares text with a file, or writes it.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatalf("%v (go test -update writes it)", err)
	}
	if got == string(want) {
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(string(want), "\n")
	for i := range max(len(gotLines), len(wantLines)) {
		var g, w string
		if i < len(gotLines) {
			g = gotLines[i]
		}
		if i < len(wantLines) {
			w = wantLines[i]
		}
		if g != w {
			t.Fatalf("%s, line %d:\n got %s\nwant %s", path, i+1, g, w)
		}
	}
}

// A script is blocks of commands, a line "----", and what they print. Lines that start with # are comments.
// runScript executes the commands and compares the prints, or writes them.
func runScript(t *testing.T, path string, execute func(t *testing.T, line string) string) {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var out bytes.Buffer
	commands, inOutput := 0, false
	var printed strings.Builder
	scanner := bufio.NewScanner(bytes.NewReader(append(data, '\n')))
	for scanner.Scan() {
		line := scanner.Text()
		switch {
		case inOutput && line == "":
			inOutput = false
			out.WriteByte('\n')
		case inOutput: // written anew
		case line == "----":
			out.WriteString("----\n" + printed.String())
			printed.Reset()
			inOutput = true
		default:
			out.WriteString(line + "\n")
			if line != "" && !strings.HasPrefix(line, "#") {
				commands++
				printed.WriteString(execute(t, line))
			}
		}
	}
	if commands == 0 || printed.Len() > 0 {
		t.Fatalf("%s: no commands, or a print that is not compared", path)
	}
	golden(t, path, strings.TrimRight(out.String(), "\n")+"\n")
}

// scripts runs every script of a folder, each with its own executor.
func scripts(t *testing.T, pattern string, executor func(t *testing.T) func(t *testing.T, line string) string) {
	t.Helper()
	paths, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil || len(paths) == 0 {
		t.Fatalf("no scripts match %s: %v", pattern, err)
	}
	for _, path := range paths {
		t.Run(strings.TrimSuffix(filepath.Base(path), ".txt"), func(t *testing.T) {
			runScript(t, path, executor(t))
		})
	}
}

// TestRequesterScripts drives a requester by what its peers do.
func TestRequesterScripts(t *testing.T) {
	scripts(t, "requester/*.txt", func(t *testing.T) func(*testing.T, string) string {
		s := &requesterScript{w: newWorld(t, 0, 0), alive: map[protocol.Address]bool{}}
		for _, name := range []string{"anna", "bert", "cleo"} {
			s.w.add(name, protocol.RoleMiner)
		}
		s.r = NewRequester(DefaultRequesterConfig(time.Second), 100, Cheapest)
		return s.execute
	})
}

type requesterScript struct {
	w     *world
	r     *Requester
	alive map[protocol.Address]bool // miners that beat
}

func (s *requesterScript) execute(t *testing.T, line string) string {
	f := strings.Fields(line)
	switch f[0] {
	case "wait":
		return s.wait(t, duration(t, f[1]))
	case "sleep": // this machine, and nothing is heard
		s.w.now += duration(t, f[1])
		return ""
	case "alive", "dead":
		s.alive[s.w.node(f[1]).key.Address()] = f[0] == "alive"
		return ""
	}
	effects, err := s.r.Step(s.w.clock(), s.event(t, f))
	if err != nil {
		return fmt.Sprintf("error: %v\n", err)
	}
	return s.print(effects)
}

func (s *requesterScript) print(effects []Effect) string {
	return fmt.Sprintf("%6.2fs %-9s %s\n", s.w.now.Seconds(), s.r.State(), s.w.describeAll(effects))
}

// wait lets time pass, with beats of the miners that are alive, and prints what the machine does of itself.
func (s *requesterScript) wait(t *testing.T, d time.Duration) string {
	end, out := s.w.now+d, ""
	for s.w.now < end {
		beat := s.w.now.Truncate(Beat) + Beat
		due := s.r.Deadline()
		if tick := due.Sub(epoch); !due.IsZero() && tick <= min(beat, end) {
			s.w.now = max(s.w.now, tick)
			out += s.hear(t, Tick{})
			if s.r.Deadline().Equal(due) {
				t.Fatal("a tick changes nothing")
			}
		} else if s.w.now = min(beat, end); s.w.now == beat {
			for miner, alive := range s.alive {
				if alive {
					out += s.hear(t, MinerBeats{miner})
				}
			}
		}
	}
	return out
}

// hear prints what the machine does with an event, if it does anything.
func (s *requesterScript) hear(t *testing.T, e Event) string {
	before := s.r.State()
	effects, err := s.r.Step(s.w.clock(), e)
	if err != nil {
		t.Fatal(err)
	}
	if len(effects) == 0 && s.r.State() == before {
		return ""
	}
	return s.print(effects)
}

func (s *requesterScript) event(t *testing.T, f []string) Event {
	var miner protocol.Address
	if len(f) > 1 && !strings.ContainsAny(f[1], "0123456789") {
		miner = s.w.node(f[1]).key.Address()
	}
	switch f[0] {
	case "start":
		return Started{Round: number(t, f[1])}
	case "round":
		return RoundReached{Round: number(t, f[1])}
	case "quote": // miner price p90 expiry [how long it took to come]
		answered := time.Duration(0)
		if len(f) > 5 {
			answered = duration(t, f[5])
		}
		p90 := uint32(duration(t, f[3]).Milliseconds())
		return QuoteReceived{Quote: protocol.Quote{Miner: miner, Price: protocol.Amount(number(t, f[2])), P50: p90 / 2, P90: p90, Expiry: number(t, f[4])}, Answered: answered}
	case "complete":
		return QuotesComplete{}
	case "accept":
		return AssignmentAccepted{miner}
	case "refuse":
		return AssignmentRefused{miner, strings.Join(f[2:], " ")}
	case "step":
		return StepReported{miner, int(number(t, f[2])), 8}
	case "commit":
		pixels := protocol.Hash{}
		if len(f) > 2 {
			pixels = protocol.Keccak([]byte(f[2]))
		}
		return CommitReceived{Miner: miner, Commit: protocol.Commit{Pixels: pixels, Size: 8 << 10}}
	case "broken":
		return StreamBroken{miner, "the stream ended"}
	case "here":
		return PictureArrived{miner}
	case "good":
		return PictureChecked{miner}
	case "bad":
		return PictureRefused{miner, strings.Join(f[2:], " ")}
	case "low": // below the floor, in the exact tier
		return PictureBelowFloor{miner, strings.Join(f[2:], " ")}
	}
	t.Fatalf("no command %q", f[0])
	return nil
}

// TestCaseScripts plays whole cases: miner, committee, auditors and everybody's collectors.
func TestCaseScripts(t *testing.T) {
	scripts(t, "case/*.txt", func(t *testing.T) func(*testing.T, string) string {
		s := &caseScript{w: newWorld(t, 32, 12)}
		return s.execute
	})
}

type caseScript struct{ w *world }

func (s *caseScript) execute(t *testing.T, line string) string {
	w, f := s.w, strings.Fields(line)
	s.w.t = t
	switch f[0] {
	case "statistical":
		w.sign(protocol.TierStatistical)
	case "rate": // of audits, in 1/10,000
		if f[1] == "later" {
			w.rules.Rate = RateLater
			break
		}
		w.rules.Rate = number(t, f[1])
	case "rated": // for all nodes, or those "except" or "only" one
		w.rules.Rate = number(t, f[1])
		for _, m := range w.nodes {
			if m.collector != nil && (len(f) < 4 || (f[2] == "only") == (m.name == f[3])) {
				w.step(m, m.collector, RateKnown{Rate: w.rules.Rate})
			}
		}
	case "score": // augmented, of place 0
		w.augmented = int32(number(t, f[1]))
	case "cheat": // the miner's pixels are not what a re-execution yields
		w.honest = protocol.AuditResult{Pixels: protocol.Hash{5}, Root: protocol.Hash{6}}
	case "fault": // node, or all of them: silent, blind, lies, ...
		if f[1] == "all" {
			for _, m := range w.nodes {
				m.faults[f[2]] = true
			}
			break
		}
		s.node(t, f[1]).faults[f[2]] = true
	case "heal":
		clear(s.node(t, f[1]).faults)
	case "mine":
		w.mine(number(t, f[1]))
	case "beacon": // for all nodes, or those "except" or "only" one
		for _, m := range w.nodes {
			if len(f) < 4 || (f[2] == "only") == (m.name == f[3]) {
				w.learn(m, purpose(t, f[1]))
			}
		}
	case "run":
		w.run(duration(t, f[1]))
	case "restart": // the miner forgets all but what it stored
		m := w.node("miner")
		m.miner = ResumeMiner(w.minerConfig(), m.key.Address(), w.id, w.opening.Root, w.opening.Salt)
	case "copy": // node signs what another said of a place, for that place
		body := s.node(t, f[1]).attestation(t)
		w.attest(s.node(t, f[2]), body)
	case "seal": // node seals a place with the miner's own result
		m, place := s.node(t, f[1]), uint32(number(t, f[2]))
		w.seal(m, protocol.AuditCommit{
			Assignment: w.id, Index: place, Beacon: w.draws[protocol.PurposeAuditor].Beacon,
			Sealed: protocol.Seal(m.key.Address(), w.result.Pixels, w.result.Root, auditSalt(m, place)),
		})
	case "open": // node opens what seal sealed
		m, place := s.node(t, f[1]), uint32(number(t, f[2]))
		w.state(m, protocol.AuditStatement{
			Assignment: w.id, Index: place, Beacon: w.draws[protocol.PurposeAuditor].Beacon,
			Pixels: w.result.Pixels, Root: w.result.Root, Salt: auditSalt(m, place),
		})
	case "reveal": // now, whether or not anybody is bound
		w.reveal(w.node("miner"), protocol.TraceReveal{Assignment: w.id, Root: w.opening.Root, Salt: w.opening.Salt})
	case "state":
		return s.state(f[1])
	case "ends":
		return s.ends(t)
	default:
		t.Fatalf("no command %q", f[0])
	}
	out := w.log.String()
	w.log.Reset()
	return out
}

// node finds a node by name, or by its place: verifier@3, auditor@0.
func (s *caseScript) node(t *testing.T, name string) *member {
	role, place, ok := strings.Cut(name, "@")
	if !ok {
		return s.w.node(name)
	}
	return s.w.holder(purpose(t, role), uint32(number(t, place)))
}

func (m *member) attestation(t *testing.T) protocol.Attestation {
	for _, body := range m.said {
		if a, ok := body.(protocol.Attestation); ok {
			return a
		}
	}
	t.Fatalf("%s has not attested", m.name)
	return protocol.Attestation{}
}

// state prints how many nodes stand where, by role.
func (s *caseScript) state(role string) string {
	counts := map[string]int{}
	for _, m := range s.w.nodes {
		switch {
		case role == "collectors" && m.collector != nil:
			counts[m.collector.State().String()]++
		case role == "verifiers" && m.verifier != nil:
			counts[m.verifier.State().String()]++
		case role == "auditors" && m.auditor != nil:
			counts[m.auditor.State().String()]++
		case role == "miner" && m.miner != nil:
			counts[m.miner.State().String()]++
		}
	}
	return role + " " + tally(counts) + "\n"
}

// ends has every end confirmed by the slow judge.
func (s *caseScript) ends(t *testing.T) string {
	counts := map[string]int{}
	for outcome, n := range s.w.checkEnds() {
		counts[outcomeName(outcome)] = n
	}
	return "judged " + tally(counts) + "\n"
}

func tally(counts map[string]int) string {
	var list []string
	for name, n := range counts {
		list = append(list, fmt.Sprintf("%s:%d", name, n))
	}
	if len(list) == 0 {
		return "none"
	}
	slices.Sort(list)
	return strings.Join(list, " ")
}

func purpose(t *testing.T, name string) protocol.Purpose {
	switch name {
	case "verifier":
		return protocol.PurposeVerifier
	case "auditor":
		return protocol.PurposeAuditor
	}
	t.Fatalf("no role %q", name)
	return 0
}

func number(t *testing.T, s string) uint64 {
	t.Helper()
	n, err := strconv.ParseUint(s, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	return n
}

func duration(t *testing.T, s string) time.Duration {
	t.Helper()
	d, err := time.ParseDuration(s)
	if err != nil {
		t.Fatal(err)
	}
	return d
}
