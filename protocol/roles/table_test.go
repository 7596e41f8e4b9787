package roles

import (
	"fmt"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/limn-network/limn/protocol"
)

// table prints what a machine does with every event in every state.
type table struct {
	w      *world
	fresh  func() (machine, func() string) // a new machine and its State
	all    []string                        // every state there is
	states []situation
	events []named
}

// situation is a state reached by events from a fresh machine; one state may have several.
type situation struct {
	name string // added to the state's name
	path []Event
}

type named struct {
	name  string
	event Event
}

// later is longer than every deadline.
const later = time.Hour

func (tb table) check(t *testing.T, file string) {
	t.Helper()
	rows := [][]string{{"state", "event", "next", "effects"}}
	reached := map[string]bool{}
	for _, s := range tb.states {
		for _, e := range tb.events {
			m, state := tb.fresh()
			for i, past := range s.path {
				if _, err := m.Step(at(past, i), past); err != nil {
					t.Fatalf("%s: step %T: %v", s.name, past, err)
				}
			}
			from := state()
			reached[from] = true
			effects, err := m.Step(at(e.event, 100), e.event)
			reached[state()] = true
			does := tb.w.describeAll(effects)
			if err != nil {
				does = "error: " + strings.TrimPrefix(err.Error(), ErrState.Error()+": ")
			}
			next := state()
			if next == from {
				next = "."
			}
			rows = append(rows, []string{strings.TrimSpace(from + " " + s.name), e.name, next, does})
		}
	}
	for _, name := range tb.all {
		if !reached[name] {
			t.Errorf("no row reaches state %s", name)
		}
	}
	golden(t, filepath.Join("testdata", file), align(rows))
}

// at is when the i-th event happens: a Tick comes long after the one before.
func at(e Event, i int) time.Time {
	if _, ok := e.(Tick); ok {
		return epoch.Add(time.Duration(i) * later)
	}
	return epoch
}

func align(rows [][]string) string {
	width := make([]int, len(rows[0]))
	for _, row := range rows {
		for i, cell := range row {
			width[i] = max(width[i], len(cell))
		}
	}
	var out strings.Builder
	last := ""
	for _, row := range rows {
		if row[0] != last {
			out.WriteString("\n") // a paragraph for each state
			last = row[0]
		}
		line := ""
		for i, cell := range row {
			line += fmt.Sprintf("%-*s | ", width[i], cell)
		}
		out.WriteString(strings.TrimRight(line, "| ") + "\n")
	}
	return strings.TrimPrefix(out.String(), "\n")
}

// names lists a machine's states by their String methods.
func names[S interface {
	~uint8
	fmt.Stringer
}](last S) []string {
	var list []string
	for s := range last + 1 {
		list = append(list, s.String())
	}
	return list
}

func TestRequesterTable(t *testing.T) {
	w := newWorld(t, 0, 0)
	w.add("anna", protocol.RoleMiner)
	w.add("bert", protocol.RoleMiner)
	w.add("cleo", protocol.RoleMiner)
	anna, bert, cleo := w.node("anna").key.Address(), w.node("bert").key.Address(), w.node("cleo").key.Address()
	quote := func(miner protocol.Address, price protocol.Amount) Event {
		return QuoteReceived{Quote: protocol.Quote{Miner: miner, Price: price, P90: 2000, Expiry: 20}}
	}
	quoted := []Event{Started{10}, quote(anna, 50), quote(bert, 60)}
	assigned := append(quoted[:3:3], QuotesComplete{})
	executing := append(assigned[:4:4], AssignmentAccepted{anna}, StepReported{anna, 1, 8})
	fetching := append(executing[:6:6], CommitReceived{Miner: anna})
	cfg := DefaultRequesterConfig(time.Second)
	cfg.Announcements = 2
	table{
		w: w,
		fresh: func() (machine, func() string) {
			r := NewRequester(cfg, 100, Cheapest)
			return r, func() string { return r.State().String() }
		},
		all: names(Failed),
		states: []situation{
			{"before", nil},
			{"no quote", quoted[:1]},
			{"two quotes", quoted},
			{"anna", assigned},
			{"anna, last attempt", []Event{Started{10}, Tick{}, quote(anna, 50), QuotesComplete{}}},
			{"anna", executing},
			{"anna", fetching},
			{"anna, here", append(fetching[:7:7], PictureArrived{anna})},
			{"anna, silent", append(assigned[:4:4], Tick{})},
			{"anna, silent", append(executing[:6:6], Tick{})},
			{"anna, silent", append(fetching[:7:7], Tick{})},
			{"anna, hung up", append(fetching[:7:7], StreamBroken{anna, "ended"}, Tick{})},
			{"bert, as anna", append(fetching[:7:7], PictureBelowFloor{anna, "below the floor"}, CommitReceived{Miner: bert})},
			{"", append(fetching[:7:7], PictureChecked{anna})},
			{"", []Event{Started{10}, Tick{}, Tick{}}},
		},
		events: []named{
			{"Started", Started{10}},
			{"RoundReached, R passed", RoundReached{17}},
			{"RoundReached, quotes expired", RoundReached{99}},
			{"QuoteReceived cleo", quote(cleo, 40)},
			{"QuoteReceived too dear", quote(cleo, 101)},
			{"QuotesComplete", QuotesComplete{}},
			{"AssignmentAccepted", AssignmentAccepted{anna}},
			{"AssignmentRefused", AssignmentRefused{anna, "busy"}},
			{"MinerBeats", MinerBeats{anna}},
			{"StepReported next", StepReported{anna, 2, 8}},
			{"CommitReceived", CommitReceived{Miner: anna}},
			{"CommitReceived other miner", CommitReceived{Miner: bert}},
			{"StreamBroken", StreamBroken{anna, "ended"}},
			{"PictureArrived", PictureArrived{anna}},
			{"PictureChecked", PictureChecked{anna}},
			{"PictureRefused", PictureRefused{anna, "not what was committed"}},
			{"PictureBelowFloor", PictureBelowFloor{anna, "below the floor"}},
			{"PictureBelowFloor of bert", PictureBelowFloor{bert, "below the floor"}},
			{"Tick due", Tick{}},
			{"SealReceived, not its own", SealReceived{}},
		},
	}.check(t, "requester.golden")
}

func TestMinerTable(t *testing.T) {
	w := newWorld(t, 0, 0)
	self := w.node("miner").key.Address()
	order := OrderReceived{
		Order: w.order, Quote: protocol.Quote{Miner: self, Price: 1000, Expiry: 18}, Standing: goodStanding(), Round: 10,
	}
	late := order
	late.Round = 20
	made := PictureMade{Round: 15, Picture: protocol.Hash{4}, Pixels: protocol.Hash{5}, Root: protocol.Hash{6}, Size: 9}
	tardy := made
	tardy.Round = commitBy + 1
	table{
		w: w,
		fresh: func() (machine, func() string) {
			m := NewMiner(DefaultMinerConfig(), self, w.id, protocol.Hash{7})
			return m, func() string { return m.State().String() }
		},
		all: names(Abandoned),
		states: []situation{
			{"", nil},
			{"", []Event{order}},
			{"", []Event{order, made}},
			{"one seal", []Event{order, made, SealReceived{0}}},
			{"out of turn", []Event{order, made, SealReceived{40}}},
			{"", []Event{order, made, SealReceived{0}, SealReceived{1}}},
			{"", []Event{late}},
			{"", []Event{order, MakingFailed{"no memory"}}},
		},
		events: []named{
			{"OrderReceived", order},
			{"OrderReceived expired", late},
			{"RoundReached R", RoundReached{commitBy}},
			{"RoundReached R+1", RoundReached{commitBy + 1}},
			{"PictureMade", made},
			{"PictureMade after R", tardy},
			{"MakingFailed", MakingFailed{"no memory"}},
			{"SealReceived 0", SealReceived{0}},
			{"SealReceived 1", SealReceived{1}},
			{"SealReceived 41", SealReceived{41}},
			{"SealReceived no place", SealReceived{protocol.MaxDraw}},
			{"Tick due", Tick{}},
			{"Started, not its own", Started{}},
		},
	}.check(t, "miner.golden")
}

// caseWorld has a commit that nobody has heard of yet.
func caseWorld(t *testing.T) *world {
	w := newWorld(t, 32, 12)
	w.mine(15)
	w.queue = nil
	return w
}

// wave finds a node of a role whose first place lies in the given range, and that has more than one.
func (w *world) wave(role protocol.Purpose, low, high uint32) *member {
	for _, m := range w.nodes {
		mine := w.places(role, m)
		if len(mine) > 1 && mine[0] >= low && mine[0] < high && mine[1] >= high {
			return m
		}
	}
	w.t.Fatalf("nobody has a first place in [%d, %d)", low, high)
	return nil
}

func (w *world) places(role protocol.Purpose, m *member) []uint32 {
	var mine []uint32
	for i := range uint32(protocol.MaxDraw) {
		if w.holder(role, i) == m {
			mine = append(mine, i)
		}
	}
	return mine
}

func TestVerifierTable(t *testing.T) {
	w := caseWorld(t)
	draw := w.draws[protocol.PurposeVerifier]
	first, second := w.wave(protocol.PurposeVerifier, 0, 7), w.wave(protocol.PurposeVerifier, 7, 16)
	place := w.places(protocol.PurposeVerifier, first)[0]
	scored := PictureScored{Plain: plainTrue, Augmented: map[uint32]int32{place: 2600, (place + 1) % 7: 2607}}
	neighbour := w.holder(protocol.PurposeVerifier, (place+1)%7)
	wrong := AttestationReceived{Signer: neighbour.key.Address(), Attestation: mustSign(w, neighbour.key, protocol.Attestation{
		Assignment: w.id, Index: (place + 1) % 7, Beacon: draw.Beacon, Commit: w.committed.Commit.Digest(w.domain), Plain: plainTrue, Augmented: 1,
	})}
	for _, self := range []*member{first, second} {
		file, states := "verifier.golden", []situation{
			{"", nil},
			{"", []Event{draw}},
			{"failed", []Event{draw, ScoringFailed{}}},
			{"all waves passed", []Event{draw, Tick{}, Tick{}, Tick{}, Tick{}, Tick{}}},
			{"neighbour spoke", []Event{draw, wrong}},
			{"", []Event{draw, scored}},
			{"closed", []Event{draw, CaseCertified{}}},
			{"", []Event{draw, scored, CaseCertified{}}},
		}
		all := names(Done)
		if self == second { // its place is reached by the second wave
			file, states, all = "verifier_later.golden", []situation{{"", []Event{draw}}, {"", []Event{CaseCertified{}}}}, nil
		}
		table{
			w: w,
			fresh: func() (machine, func() string) {
				v := NewVerifier(self.key.Address(), w.id, w.committed.Commit.Digest(w.domain), w.waveWait)
				return v, func() string { return v.State().String() }
			},
			all: all, states: states,
			events: []named{
				{"DrawKnown verifiers", draw},
				{"DrawKnown auditors", w.draws[protocol.PurposeAuditor]},
				{"PictureScored", scored},
				{"ScoringFailed", ScoringFailed{"not found"}},
				{"AttestationReceived wrong", wrong},
				{"CaseCertified", CaseCertified{}},
				{"Tick due", Tick{}},
				{"RoundReached", RoundReached{}},
				{"Started, not its own", Started{}},
			},
		}.check(t, file)
	}
}

func TestAuditorTable(t *testing.T) {
	w := caseWorld(t)
	draw := w.draws[protocol.PurposeAuditor]
	first, second := w.wave(protocol.PurposeAuditor, 0, 2), w.wave(protocol.PurposeAuditor, 2, 4)
	place := w.places(protocol.PurposeAuditor, first)[0]
	done := Reexecuted{Result: w.honest, Salts: map[uint32]protocol.Hash{place: {1}}}
	sealed := []Event{AuditCalled{}, draw, done}
	for _, self := range []*member{first, second} {
		file, states := "auditor.golden", []situation{
			{"", nil},
			{"no beacon", []Event{AuditCalled{}}},
			{"", sealed[:2]},
			{"failed", []Event{AuditCalled{}, draw, ReexecutionFailed{}}},
			{"closed", []Event{AuditCalled{}, draw, CaseClosed{}}},
			{"one bound", append(sealed[:3:3], SealShared{0})},
			{"two bound", append(sealed[:3:3], SealShared{0}, SealShared{1})},
			{"", append(sealed[:3:3], SealShared{0}, SealShared{1}, RevealShared{})},
			{"", []Event{CaseClosed{}}},
		}
		all := names(Dismissed)
		if self == second {
			file, states, all = "auditor_later.golden", []situation{{"later wave", sealed[:2]}}, nil
		}
		table{
			w: w,
			fresh: func() (machine, func() string) {
				a := NewAuditor(w.patience, self.key.Address(), w.id)
				return a, func() string { return a.State().String() }
			},
			all: all, states: states,
			events: []named{
				{"AuditCalled", AuditCalled{}},
				{"DrawKnown auditors", draw},
				{"DrawKnown verifiers", w.draws[protocol.PurposeVerifier]},
				{"Reexecuted", done},
				{"ReexecutionFailed", ReexecutionFailed{"no memory"}},
				{"SealShared 0", SealShared{0}},
				{"SealShared 1", SealShared{1}},
				{"SealShared 40, out of turn", SealShared{40}},
				{"RevealShared", RevealShared{}},
				{"CaseClosed", CaseClosed{}},
				{"Tick due", Tick{}},
				{"RoundReached", RoundReached{}},
				{"Started, not its own", Started{}},
			},
		}.check(t, file)
	}
}

// TestCollectorRateTable: a certificate waits for the rate only where nothing else decides, and one rate is all it takes.
func TestCollectorRateTable(t *testing.T) {
	w := caseWorld(t)
	w.rules.Rate = RateLater
	v := w.draws[protocol.PurposeVerifier]
	attest := func(place uint32, plain, augmented int32) Event {
		m := w.holder(protocol.PurposeVerifier, place)
		return AttestationReceived{Signer: m.key.Address(), Attestation: mustSign(w, m.key, protocol.Attestation{
			Assignment: w.id, Index: place, Beacon: v.Beacon, Commit: w.committed.Commit.Digest(w.domain), Plain: plain, Augmented: augmented,
		})}
	}
	places := func(from, to uint32, plain, augmented int32) (list []Event) {
		for i := from; i < to; i++ {
			list = append(list, attest(i, plain, augmented))
		}
		return list
	}
	six := append([]Event{v}, places(0, 6, plainTrue, 2600)...)
	seven := append(six[:7:7], attest(6, plainTrue, 2600))
	poor := append([]Event{v}, places(0, 6, plainTrue, 900)...)
	// Place 0 lies about the plain score, so that fourteen places are needed.
	liar := append([]Event{v, attest(0, 9000, 2600)}, places(1, 14, plainTrue, 2600)...)
	table{
		w: w,
		fresh: func() (machine, func() string) {
			c := NewCollector(w.rules, w.committed)
			return c, func() string { return c.State().String() }
		},
		all: []string{"Gathering", "Auditing", "Closed"},
		states: []situation{
			{"", []Event{v}},
			{"six", six},
			{"seven", seven},
			{"a liar and thirteen", liar},
			{"six below the floor", poor},
			{"rated 0, six", append([]Event{RateKnown{0}}, six...)},
			{"rated 10000, six", append([]Event{RateKnown{10_000}}, six...)},
			{"seven below the floor", append(poor[:7:7], attest(6, plainTrue, 900))},
			{"rated 0, seven", append(seven[:8:8], RateKnown{0})},
		},
		events: []named{
			{"RateKnown 0", RateKnown{0}},
			{"RateKnown 10000", RateKnown{10_000}},
			{"RateKnown later", RateKnown{RateLater}},
			{"Attestation 6", attest(6, plainTrue, 2600)},
			{"Attestation 6 below the floor", attest(6, plainTrue, 900)},
		},
	}.check(t, "collector_rate.golden")
}

func TestCollectorTable(t *testing.T) {
	w := caseWorld(t)
	w.rules.Rate = 10_000
	v, a := w.draws[protocol.PurposeVerifier], w.draws[protocol.PurposeAuditor]
	commit := w.committed.Commit.Digest(w.domain)
	attest := func(place uint32, change func(*protocol.Attestation), by *member) Event {
		body := protocol.Attestation{Assignment: w.id, Index: place, Beacon: v.Beacon, Commit: commit, Plain: plainTrue, Augmented: 2600}
		if change != nil {
			change(&body)
		}
		return AttestationReceived{Attestation: mustSign(w, by.key, body), Signer: by.key.Address()}
	}
	verifier := func(i uint32) *member { return w.holder(protocol.PurposeVerifier, i) }
	auditor := func(i uint32) *member { return w.holder(protocol.PurposeAuditor, i) }
	statement := func(place uint32, pixels protocol.Hash) protocol.AuditStatement {
		return protocol.AuditStatement{
			Assignment: w.id, Index: place, Beacon: a.Beacon, Pixels: pixels, Root: w.result.Root, Salt: auditSalt(auditor(place), place),
		}
	}
	seal := func(place uint32, pixels protocol.Hash) Event {
		m, s := auditor(place), statement(place, pixels)
		return AuditCommitReceived{Signer: m.key.Address(), Seal: mustSign(w, m.key, protocol.AuditCommit{
			Assignment: w.id, Index: place, Beacon: a.Beacon, Sealed: protocol.Seal(m.key.Address(), s.Pixels, s.Root, s.Salt),
		})}
	}
	state := func(place uint32, pixels protocol.Hash) Event {
		m := auditor(place)
		return AuditStatementReceived{Statement: mustSign(w, m.key, statement(place, pixels)), Signer: m.key.Address()}
	}
	reveal := RevealReceived{mustSign(w, w.node("miner").key, protocol.TraceReveal{Assignment: w.id, Root: w.opening.Root, Salt: w.opening.Salt})}
	forged := RevealReceived{mustSign(w, w.node("miner").key, protocol.TraceReveal{Assignment: w.id, Root: protocol.Hash{8}, Salt: w.opening.Salt})}
	var attestations []Event
	for i := range uint32(7) {
		attestations = append(attestations, attest(i, nil, verifier(i)))
	}
	six := append([]Event{v}, attestations[:6]...)
	auditing := append(six[:7:7], attestations[6])
	truth := w.result.Pixels
	bound := append(auditing[:8:8], a, seal(0, truth), seal(1, truth))
	table{
		w: w,
		fresh: func() (machine, func() string) {
			c := NewCollector(w.rules, w.committed)
			return c, func() string { return c.State().String() }
		},
		all: names(Closed),
		states: []situation{
			{"no beacon", attestations},
			{"six attested", six},
			{"no beacon", auditing},
			{"early seals", append(auditing[:8:8], seal(0, truth), seal(1, truth))},
			{"one seal, reveal", append(auditing[:8:8], a, seal(1, truth), reveal)},
			{"two seals", bound},
			{"one statement", append(bound[:11:11], state(1, truth))},
			{"revealed, one statement", append(bound[:11:11], reveal, state(1, truth))},
			{"two statements", append(bound[:11:11], state(0, truth), state(1, truth))},
			{"", append(bound[:11:11], reveal, state(0, truth), state(1, truth))},
		},
		events: []named{
			{"DrawKnown verifiers", v},
			{"DrawKnown auditors", a},
			{"Attestation 6", attestations[6]},
			{"Attestation 6, other plain score", attest(6, func(b *protocol.Attestation) { b.Plain++ }, verifier(6))},
			{"Attestation 6, other commit", attest(6, func(b *protocol.Attestation) { b.Commit = protocol.Hash{8} }, verifier(6))},
			{"Attestation 6, other beacon", attest(6, func(b *protocol.Attestation) { b.Beacon = protocol.Hash{8} }, verifier(6))},
			{"Attestation 6, not the member", attest(6, nil, verifier(5))},
			{"Attestation 5, contradicting", attest(5, func(b *protocol.Attestation) { b.Augmented++ }, verifier(5))},
			{"AuditCommit 0", seal(0, truth)},
			{"AuditCommit 2", seal(2, truth)},
			{"AuditStatement 0", state(0, truth)},
			{"AuditStatement 0, not what was sealed", state(0, protocol.Hash{8})},
			{"RevealReceived", reveal},
			{"RevealReceived, another trace", forged},
			{"Tick", Tick{}},
			{"RoundReached", RoundReached{}},
			{"Started, not its own", Started{}},
		},
	}.check(t, "collector.golden")
}
