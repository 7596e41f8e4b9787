package roles

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"testing"
	"time"

	"github.com/limn-network/limn/protocol"
)

// seeds is how many schedules each test plays; a failure names its seed, and -run TestSchedules/seed_7$ replays it.
var seeds = flag.Uint64("seeds", 20, "random schedules to play")

func eachSeed(t *testing.T, play func(t *testing.T, r *rand.Rand)) {
	for seed := range *seeds {
		t.Run(fmt.Sprintf("seed_%d", seed), func(t *testing.T) { play(t, rand.New(rand.NewPCG(seed, 1))) })
	}
}

// schedule is one random course of a case.
type schedule struct {
	w        *world
	r        *rand.Rand
	lossless bool // every message arrives within a second, and only one or two are hostile
	want     protocol.Outcome
}

// TestSchedules plays cases in which messages are late, lost, repeated and reordered, some nodes are faulty and one is
// hostile. The world fails when a machine returns an error, contradicts itself, or has a deadline that leads nowhere.
func TestSchedules(t *testing.T) {
	ends := map[protocol.Outcome]int{}
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		s := newSchedule(t, r)
		s.play()
		for outcome, n := range s.check() {
			ends[outcome] += n
		}
	})
	if ends[protocol.Accepted] == 0 || ends[protocol.Rejected] == 0 {
		t.Errorf("the schedules end as %v: one outcome was never tried", ends)
	}
}

func newSchedule(t *testing.T, r *rand.Rand) *schedule {
	w := newWorld(t, 12, 6)
	s := &schedule{w: w, r: r, lossless: r.IntN(3) == 0, want: protocol.Accepted}
	if r.IntN(2) == 0 {
		w.rules.Rate = 10_000
	}
	lowScore := r.IntN(3) == 0
	if lowScore {
		w.augmented = -500 // the last place of the draw is below the floor, too
	}
	if r.IntN(2) == 0 {
		w.honest = protocol.AuditResult{Pixels: protocol.Hash{5}, Root: protocol.Hash{6}}
		if lowScore || w.rules.Rate > 0 {
			s.want = protocol.Rejected
		}
	}
	w.delays = func(_, _ *member) []time.Duration { return s.delays() }
	w.work = func() time.Duration { return s.upTo(5 * time.Second) }
	if !s.lossless {
		for _, m := range w.nodes {
			if faults := faultsOf(m.roles); len(faults) > 0 && r.IntN(6) == 0 {
				m.faults[faults[r.IntN(len(faults))]] = true
			}
		}
	}
	return s
}

func faultsOf(roles protocol.Roles) []string {
	switch roles {
	case protocol.RoleVerifier:
		return []string{"silent", "blind", "lies", "equivocates"}
	case protocol.RoleAuditor:
		return []string{"silent", "blind", "babbles", "shut"}
	}
	return nil
}

func (s *schedule) upTo(d time.Duration) time.Duration { return time.Duration(s.r.Int64N(int64(d))) }

// delays has a message arrive once, sometimes late, and now and then never or twice.
func (s *schedule) delays() []time.Duration {
	d := []time.Duration{s.upTo(time.Second)}
	switch s.r.IntN(20) {
	case 0:
		d = append(d, s.upTo(30*time.Second))
	case 1:
		if !s.lossless {
			d[0] = s.upTo(30 * time.Second)
		}
	case 2:
		if !s.lossless {
			return nil
		}
	}
	return d
}

func (s *schedule) play() {
	w := s.w
	w.mine(15)
	for _, m := range w.nodes { // beacons become final at about the same time, after the commit has spread
		w.after(31*time.Second+s.upTo(3*time.Second), func() { w.learn(m, protocol.PurposeVerifier) })
		w.after(31*time.Second+s.upTo(6*time.Second), func() { w.learn(m, protocol.PurposeAuditor) })
	}
	for range 150 {
		w.after(s.upTo(2*time.Minute), s.hostile)
	}
	w.run(time.Hour)
}

// hostile has one node say anything it can sign to everybody.
func (s *schedule) hostile() {
	w, r := s.w, s.r
	m := w.nodes[2+r.IntN(len(w.nodes)-2)]
	if s.w.names[m.key.Address()] != "v00" && s.w.names[m.key.Address()] != "a00" {
		m = w.node([]string{"v00", "a00", "observer"}[r.IntN(3)])
	}
	m.faults["hostile"] = true
	beacon := []protocol.Hash{w.draws[protocol.PurposeVerifier].Beacon, w.draws[protocol.PurposeAuditor].Beacon, {9}}[r.IntN(3)]
	place := uint32(r.IntN(protocol.MaxDraw))
	result := []protocol.AuditResult{w.result, w.honest, {Pixels: protocol.Hash{byte(r.IntN(255) + 1)}, Root: protocol.Hash{1}}}[r.IntN(3)]
	switch r.IntN(4) {
	case 0:
		w.attest(m, protocol.Attestation{
			Assignment: w.id, Index: place, Beacon: beacon, Commit: w.committed.Commit.Digest(w.domain),
			Plain: int32(r.IntN(100)), Augmented: int32(r.IntN(100)),
		})
	case 1:
		w.seal(m, protocol.AuditCommit{
			Assignment: w.id, Index: place, Beacon: beacon,
			Sealed: protocol.Seal(m.key.Address(), result.Pixels, result.Root, auditSalt(m, place)),
		})
	case 2:
		w.state(m, protocol.AuditStatement{
			Assignment: w.id, Index: place, Beacon: beacon, Pixels: result.Pixels, Root: result.Root, Salt: auditSalt(m, place),
		})
	case 3:
		w.reveal(m, protocol.TraceReveal{Assignment: w.id, Root: result.Root, Salt: protocol.Hash{byte(r.IntN(200) + 1)}})
	}
}

// check looks at how everything ended: alike, bounded and at rest.
func (s *schedule) check() map[protocol.Outcome]int {
	w := s.w
	ends := w.checkEnds()
	for outcome := range ends {
		if outcome != s.want {
			w.t.Fatalf("collectors closed as %v, all should be %s", ends, outcomeName(s.want))
		}
	}
	if len(w.queue) > 0 {
		w.t.Fatalf("%d messages on the way after an hour", len(w.queue))
	}
	for _, m := range w.nodes {
		for _, machine := range m.machines() {
			if due := machine.Deadline(); !due.IsZero() {
				w.t.Errorf("%s: %T is due at %s though the case is over", m.name, machine, due)
			}
		}
		s.checkBounds(m)
		s.checkRest(m)
	}
	return ends
}

func (s *schedule) checkBounds(m *member) {
	c := m.collector
	if c == nil {
		return // its commit was lost
	}
	for name, n := range map[string]int{
		"attested": len(c.attested), "seals": len(c.seals), "statements": len(c.statements), "held": len(c.held),
		"timely": len(c.timely), "reported": len(c.reported),
	} {
		if n > protocol.MaxDraw {
			s.w.t.Errorf("%s keeps %d %s", m.name, n, name)
		}
	}
	if n := max(len(c.early.messages), len(c.earlySeals.messages), len(c.earlyStatements.messages)); n > earlyMessages {
		s.w.t.Errorf("%s keeps %d early messages", m.name, n)
	}
}

// checkRest finds machines that wait for something nobody will bring: only those whose own work is never answered may.
func (s *schedule) checkRest(m *member) {
	t := s.w.t
	if m.verifier != nil && m.verifier.State() != Done && !m.faults["silent"] {
		t.Errorf("%s: its verifier stays %s", m.name, m.verifier.State())
	}
	if m.auditor != nil && !m.faults["silent"] {
		if state := m.auditor.State(); state == Reexecuting || m.collector.State() == Closed && state < Stated {
			t.Errorf("%s: its auditor stays %s while the case is %s", m.name, state, m.collector.State())
		}
	}
	if s.lossless && !m.faults["hostile"] && m.collector.State() != Closed {
		t.Errorf("%s: its collector stays %s though every message arrived", m.name, m.collector.State())
	}
}

// TestRequesterSchedules has miners say anything at any time. A task ends, no miner is given it twice, and what scores
// below the floor is taken only where two miners committed to the same pixels.
func TestRequesterSchedules(t *testing.T) {
	delivered, agreed := 0, 0
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		w := newWorld(t, 0, 0)
		var miners []protocol.Address
		for i := range 6 {
			w.add(fmt.Sprintf("m%d", i), protocol.RoleMiner)
			miners = append(miners, testKey(fmt.Sprintf("m%d", i)).Address())
		}
		q := NewRequester(DefaultRequesterConfig(time.Second), 100, Cheapest)
		assigned := map[protocol.Address]bool{}
		committed := map[protocol.Address]protocol.Hash{}
		step := func(e Event) {
			effects, err := q.Step(w.clock(), e)
			if err != nil {
				t.Fatalf("step %#v: %v", e, err)
			}
			for _, effect := range effects {
				switch a := effect.(type) {
				case AssignTask:
					if assigned[a.Quote.Miner] {
						t.Fatalf("%s is assigned the task twice", w.names[a.Quote.Miner])
					}
					assigned[a.Quote.Miner] = true
				case FetchPicture:
					committed[a.Miner] = a.Commit.Pixels
				case TakeBelowFloor:
					if a.Miner == a.Earlier || committed[a.Miner].IsZero() || committed[a.Miner] != committed[a.Earlier] {
						t.Fatalf("%s's picture is taken as %s's", w.names[a.Miner], w.names[a.Earlier])
					}
					agreed++
				}
			}
		}
		step(Started{10})
		for i := range 400 {
			w.now += time.Duration(r.Int64N(int64(300 * time.Millisecond)))
			if due := q.Deadline(); !due.IsZero() && !due.After(w.clock()) {
				step(Tick{})
			}
			step(minerSays(r, miners[r.IntN(len(miners))], 10+uint64(i/4)))
		}
		for range 100 { // then all fall silent
			due := q.Deadline()
			if due.IsZero() {
				break
			}
			w.now = max(w.now, due.Sub(epoch))
			step(Tick{})
		}
		if q.State() < Delivered {
			t.Fatalf("the task stays %s", q.State())
		}
		if q.State() == Delivered {
			delivered++
		}
	})
	if delivered == 0 || delivered == int(*seeds) || agreed == 0 {
		t.Errorf("%d of %d tasks were delivered, %d below the floor: one end was never tried", delivered, *seeds, agreed)
	}
}

func minerSays(r *rand.Rand, miner protocol.Address, round uint64) Event {
	switch r.IntN(15) {
	case 0, 1, 2:
		return QuoteReceived{protocol.Quote{
			Miner: miner, Price: protocol.Amount(r.IntN(120)), P90: uint32(r.IntN(700_000)), Expiry: round + uint64(r.IntN(20)),
		}, time.Duration(r.Int64N(int64(2 * time.Second)))}
	case 3:
		return AssignmentRefused{miner, "busy"}
	case 4, 5:
		return AssignmentAccepted{miner}
	case 6:
		return StepReported{miner, r.IntN(20) - 2, r.IntN(20)}
	case 7:
		return CommitReceived{Miner: miner, Commit: protocol.Commit{Pixels: protocol.Hash{1 + byte(r.IntN(2))}}}
	case 8:
		return StreamBroken{miner, "ended"}
	case 9:
		return PictureRefused{miner, "not what was committed"}
	case 10:
		if r.IntN(4) == 0 {
			return PictureChecked{miner}
		}
	case 11:
		return MinerBeats{miner}
	case 12:
		return PictureArrived{miner}
	case 13:
		return PictureBelowFloor{miner, "below the floor"}
	}
	return RoundReached{round}
}

// TestMinerSchedules has a requester, the engine and auditors do anything in any order. Nothing is said twice, nothing
// is revealed unless enough are bound to decide.
func TestMinerSchedules(t *testing.T) {
	revealed := 0
	eachSeed(t, func(t *testing.T, r *rand.Rand) {
		w := newWorld(t, 0, 0)
		self := w.node("miner").key.Address()
		m := NewMiner(DefaultMinerConfig(), self, w.id, protocol.Hash{7})
		order := OrderReceived{Order: w.order, Quote: protocol.Quote{Miner: self, Price: 1000, Expiry: 18}, Standing: goodStanding(), Round: 10}
		said := map[string]int{}
		seals := map[uint32]bool{}
		for i := range 100 {
			w.now += time.Duration(r.Int64N(int64(30 * time.Second)))
			round := 10 + uint64(i/8)
			event := []Event{
				order, RoundReached{round}, PictureMade{Round: round, Root: protocol.Hash{1}}, MakingFailed{"no memory"}, Tick{},
				SealReceived{uint32(r.IntN(1 + r.IntN(2*protocol.MaxDraw)))}, // often one of the first places
			}[min(r.IntN(20), 5)]
			if s, ok := event.(SealReceived); ok && m.State() == Committed && s.Index < protocol.MaxDraw {
				seals[s.Index] = true
			}
			effects, err := m.Step(w.clock(), event)
			if err != nil {
				t.Fatalf("step %#v: %v", event, err)
			}
			for _, e := range effects {
				said[fmt.Sprintf("%T", e)]++
			}
			if m.State() == Revealed && !bound(seals, protocol.MaxDraw) {
				t.Fatal("revealed before enough auditors were bound")
			}
		}
		for name, n := range said {
			if n > 1 {
				t.Errorf("%s %d times", name, n)
			}
		}
		if m.State() == Revealed {
			revealed++
		}
	})
	if revealed == 0 {
		t.Error("no schedule came to a reveal")
	}
}

// TestEarlyIsFair has one signer flood the buffer: those who speak once stay.
func TestEarlyIsFair(t *testing.T) {
	type word struct {
		signer protocol.Address
		n      int
	}
	var e early[word]
	loud := protocol.Address{1}
	for i := range 10 * earlyMessages {
		e.add(loud, word{loud, i})
		if i%100 == 0 {
			quiet := protocol.Address{2, byte(i / 100)}
			e.add(quiet, word{quiet, 0})
			e.add(quiet, word{quiet, 0})
		}
	}
	quiet := 0
	if n := len(e.messages); n != earlyMessages {
		t.Fatalf("%d messages are kept, want %d", n, earlyMessages)
	}
	for _, m := range e.take() {
		if m.signer != loud {
			quiet++
		}
	}
	if want := 10 * earlyMessages / 100; quiet < want {
		t.Errorf("%d of %d quiet signers are kept", quiet, want)
	}
	if len(e.take()) != 0 {
		t.Error("the buffer is not empty after take")
	}
}
