package roles

import (
	"cmp"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/limn-network/limn/protocol"
)

// world is a network of the machines of one case in virtual time: real keys, real signatures, a real weight tree. It
// is what a node's loop does with effects, with a scheduler instead of sockets.
type world struct {
	t      testing.TB
	now    time.Duration // since the world began
	queue  []delivery    // sorted by time, then by number
	number int
	log    strings.Builder

	domain protocol.Domain
	names  map[protocol.Address]string
	nodes  []*member
	rules  Rules
	draws  map[protocol.Purpose]DrawKnown

	committed protocol.Committed
	id        protocol.Hash
	order     Order
	opening   PublishCommit // what the miner committed to
	result    protocol.AuditResult
	honest    protocol.AuditResult // what a re-execution yields
	augmented int32                // of place 0; each place scores 7 more than the one before
	waveWait  time.Duration
	patience  AuditorConfig

	// delays tells when a message arrives: once, never or often.
	delays func(from, to *member) []time.Duration
	// work tells how long scoring and re-executing take.
	work func() time.Duration
}

type delivery struct {
	at     time.Duration
	number int
	do     func()
}

// member is one node with the machines it runs for the case.
type member struct {
	name      string
	key       *protocol.Key
	roles     protocol.Roles
	faults    map[string]bool
	knows     map[protocol.Purpose]bool // beacons
	collector *Collector
	verifier  *Verifier
	auditor   *Auditor
	miner     *Miner
	said      map[string]protocol.Message // by name of the statement
	closed    []CloseCase
}

const (
	commitBy  = 20
	plainTrue = 2500
)

// epoch is when worlds begin; the zero time means Never to a machine.
var epoch = time.Date(2026, 1, 1, 0, 0, 0, 0, time.UTC)

func (w *world) clock() time.Time { return epoch.Add(w.now) }

func testKey(name string) *protocol.Key {
	private, err := crypto.ToECDSA(crypto.Keccak256([]byte("key of " + name)))
	if err != nil {
		panic(err) // a hash is a valid scalar but with probability 2^-127
	}
	return protocol.NewKey(private)
}

// newWorld makes a network of verifiers v00, v01 ..., auditors a00 ..., a miner and an observer that only watches.
// The beacons are such that the first places are held by different nodes.
func newWorld(t testing.TB, verifiers, auditors int) *world {
	w := &world{
		t: t, domain: protocol.Domain{ChainID: 1337, Escrow: protocol.Address{1}},
		names: map[protocol.Address]string{}, draws: map[protocol.Purpose]DrawKnown{},
		result: protocol.AuditResult{Pixels: protocol.Hash{2}, Root: protocol.Hash{3}}, augmented: 2600,
		waveWait: 4 * time.Second, patience: AuditorConfig{WaveWait: 20 * time.Second, RevealWait: 3 * time.Second},
		delays: func(_, _ *member) []time.Duration { return []time.Duration{100 * time.Millisecond} },
		work:   func() time.Duration { return time.Second },
	}
	w.honest = w.result
	w.rules = Rules{Domain: w.domain, Floor: 1000}
	w.add("observer", 0)
	w.add("miner", protocol.RoleMiner)
	for i := range verifiers {
		w.add(fmt.Sprintf("v%02d", i), protocol.RoleVerifier)
	}
	for i := range auditors {
		w.add(fmt.Sprintf("a%02d", i), protocol.RoleAuditor)
	}
	w.sign(protocol.TierExact)
	return w
}

func (w *world) add(name string, roles protocol.Roles) {
	m := &member{
		name: name, key: testKey(name), roles: roles, faults: map[string]bool{},
		knows: map[protocol.Purpose]bool{}, said: map[string]protocol.Message{},
	}
	w.names[m.key.Address()] = name
	w.nodes = append(w.nodes, m)
}

func (w *world) node(name string) *member {
	for _, m := range w.nodes {
		if m.name == name {
			return m
		}
	}
	w.t.Fatalf("no node %q", name)
	return nil
}

// sign makes the order; beacons follow from it.
func (w *world) sign(tier protocol.Tier) {
	payer, miner := testKey("payer"), w.node("miner").key.Address()
	prompt := "a red cat on a boat"
	order := mustSign(w, payer, protocol.Assignment{
		Task: protocol.Task{
			Model: protocol.Hash{9}, Prompt: protocol.PromptHash(protocol.Hash{}, prompt), Width: 32, Height: 32, Steps: 8, Tier: tier,
		},
		Requester: payer.Address(), Miner: miner, Price: 1000, CommitBy: commitBy, Nonce: 1,
	})
	w.id = order.Digest(w.domain)
	voucher := mustSign(w, payer, protocol.Voucher{
		Payer: payer.Address(), Assignment: w.id, Miner: miner, Price: 1000, CommitBy: commitBy, SettleBy: 10, Params: 1,
	})
	w.order = Order{Assignment: order, Voucher: voucher, Prompt: prompt}
	w.draws[protocol.PurposeVerifier] = w.draw(protocol.RoleVerifier, 16)
	w.draws[protocol.PurposeAuditor] = w.draw(protocol.RoleAuditor, 6)
}

func (w *world) draw(role protocol.Roles, distinct int) DrawKnown {
	var leaves []protocol.Leaf
	for _, m := range w.nodes {
		if m.roles.Has(role) {
			leaves = append(leaves, protocol.Leaf{Index: uint32(len(leaves)), Node: m.key.Address(), Weight: 1000})
		}
	}
	tree, err := protocol.NewWeightTree(leaves)
	if err != nil {
		w.t.Fatal(err)
	}
	d := DrawKnown{Role: protocol.Purpose(role), Snapshot: protocol.Snapshot{Block: 16, Root: tree.Root()}, Tree: tree}
	for i := 0; ; i++ {
		d.Beacon = protocol.Keccak([]byte{byte(role), byte(i), byte(i >> 8), byte(i >> 16)})
		if len(leaves) < 2*distinct || w.distinct(d) >= distinct {
			return d
		}
	}
}

// distinct returns how many places from the first on are held by different nodes.
func (w *world) distinct(d DrawKnown) int {
	seen := map[protocol.Address]bool{}
	for i := range uint32(protocol.MaxDraw) {
		if holder := w.holderOf(d, i); seen[holder] {
			return int(i)
		} else {
			seen[holder] = true
		}
	}
	return protocol.MaxDraw
}

func (w *world) holderOf(d DrawKnown, place uint32) protocol.Address {
	drawn, err := protocol.Draw(d.Tree, d.Beacon, w.id, d.Role, place)
	if err != nil {
		w.t.Fatal(err)
	}
	return drawn.Leaf.Node
}

// holder returns the node that holds a place.
func (w *world) holder(role protocol.Purpose, place uint32) *member {
	return w.node(w.names[w.holderOf(w.draws[role], place)])
}

func mustSign[M protocol.Message](w *world, key *protocol.Key, body M) protocol.Signed[M] {
	signed, err := protocol.Sign(key, w.domain, body)
	if err != nil {
		w.t.Fatal(err)
	}
	return signed
}

// standing is that of a payer nobody objects to.
func goodStanding() Standing {
	return Standing{Deposit: 10_000, Security: 20_000, Limit: 5000, Open: 1000, Mine: 1000, Epoch: 5, Params: 1}
}

// mine has the miner make the picture and gossip its commit.
func (w *world) mine(round uint64) {
	m := w.node("miner")
	m.miner = NewMiner(w.minerConfig(), m.key.Address(), w.id, protocol.Hash{77})
	quote := protocol.Quote{Announcement: protocol.Hash{1}, Miner: m.key.Address(), Price: 1000, Expiry: 18}
	w.step(m, m.miner, OrderReceived{Order: w.order, Quote: quote, Standing: goodStanding(), Round: 10})
	w.step(m, m.miner, PictureMade{Round: round, Picture: protocol.Hash{4}, Pixels: w.result.Pixels, Root: w.result.Root, Size: 900})
}

func (w *world) minerConfig() MinerConfig {
	cfg := DefaultMinerConfig()
	cfg.AuditWave = w.patience.WaveWait
	return cfg
}

// after queues something.
func (w *world) after(d time.Duration, do func()) {
	w.number++
	item := delivery{at: w.now + d, number: w.number, do: do}
	i, _ := slices.BinarySearchFunc(w.queue, item, func(a, b delivery) int {
		return cmp.Or(cmp.Compare(a.at, b.at), cmp.Compare(a.number, b.number))
	})
	w.queue = slices.Insert(w.queue, i, item)
}

// run lets time pass: what is queued happens, and machines are ticked when they are due.
func (w *world) run(d time.Duration) {
	end := w.now + d
	for {
		next := end + 1
		if len(w.queue) > 0 {
			next = w.queue[0].at
		}
		for _, m := range w.nodes {
			for _, machine := range m.machines() {
				if due := machine.Deadline(); !due.IsZero() {
					next = min(next, max(due.Sub(epoch), w.now))
				}
			}
		}
		if next > end {
			w.now = end
			return
		}
		w.now = next
		for len(w.queue) > 0 && w.queue[0].at <= w.now {
			item := w.queue[0]
			w.queue = w.queue[1:]
			item.do()
		}
		w.tick()
	}
}

func (w *world) tick() {
	for _, m := range w.nodes {
		for _, machine := range m.machines() {
			if due := machine.Deadline(); !due.IsZero() && !due.After(w.clock()) {
				w.step(m, machine, Tick{})
				if again := machine.Deadline(); !again.IsZero() && !again.After(w.clock()) {
					w.t.Fatalf("%s: a tick leaves %T due at %s", m.name, machine, again)
				}
			}
		}
	}
}

type machine interface {
	Step(now time.Time, event Event) ([]Effect, error)
	Deadline() time.Time
}

func (m *member) machines() []machine {
	list := make([]machine, 0, 4)
	if m.collector != nil {
		list = append(list, m.collector)
	}
	if m.verifier != nil {
		list = append(list, m.verifier)
	}
	if m.auditor != nil {
		list = append(list, m.auditor)
	}
	if m.miner != nil {
		list = append(list, m.miner)
	}
	return list
}

// step never expects an error: only an owner's bug is one.
func (w *world) step(m *member, machine machine, event Event) {
	effects, err := machine.Step(w.clock(), event)
	if err != nil {
		w.t.Fatalf("%s: step %T with %#v: %v", m.name, machine, event, err)
	}
	for _, effect := range effects {
		w.carryOut(m, effect)
	}
}

// note logs what the observer learns and what anybody else does.
func (w *world) note(m *member, effect Effect) {
	fmt.Fprintf(&w.log, "%7.1fs %-8s %s\n", w.now.Seconds(), m.name, w.describe(effect))
}

func (w *world) carryOut(m *member, effect Effect) {
	switch e := effect.(type) {
	case AcceptOrder, RefuseOrder, AbandonOrder, ReportDissent:
		w.note(m, e)
	case PublishCommit:
		w.note(m, e)
		w.opening = e
		w.committed = protocol.Committed{
			Assignment: w.order.Assignment, Voucher: w.order.Voucher, Prompt: w.order.Prompt,
			Commit: mustSign(w, m.key, e.Commit),
		}
		w.send(m, func(to *member) { w.open(to) })
	case ScorePicture:
		if !m.faults["silent"] {
			w.after(w.work(), func() { w.step(m, m.verifier, w.score(m, e)) })
		}
	case PublishAttestation:
		w.say(m, fmt.Sprintf("attestation %d %s", e.Attestation.Index, e.Attestation.Beacon), e.Attestation)
		w.note(m, e)
		w.attest(m, e.Attestation)
		if m.faults["equivocates"] {
			e.Attestation.Augmented++
			w.attest(m, e.Attestation)
		}
	case ReportContradiction:
		w.observe(m, e)
	case ShareCertificate:
		w.observe(m, e)
		if m.verifier != nil {
			w.step(m, m.verifier, CaseCertified{})
		}
		if m.auditor != nil && e.Audit {
			w.step(m, m.auditor, AuditCalled{})
		}
	case Reexecute:
		if !m.faults["silent"] {
			w.after(2*w.work(), func() { w.step(m, m.auditor, w.reexecute(m, e)) })
		}
	case PublishSeal:
		w.say(m, fmt.Sprintf("seal %d %s", e.Seal.Index, e.Seal.Beacon), e.Seal)
		w.note(m, e)
		w.seal(m, e.Seal)
	case PublishStatement:
		if m.faults["shut"] {
			return
		}
		w.note(m, e)
		w.state(m, e.Statement)
	case ShareSeal:
		w.observe(m, e)
		if m.auditor != nil {
			w.step(m, m.auditor, SealShared(e))
		}
		if m.miner != nil {
			w.step(m, m.miner, SealReceived(e))
		}
	case ShareReveal:
		w.observe(m, e)
		if m.auditor != nil {
			w.step(m, m.auditor, RevealShared{})
		}
	case PublishReveal:
		if m.faults["shut"] {
			return
		}
		w.note(m, e)
		w.reveal(m, e.Reveal)
	case StopAudit:
		w.observe(m, e)
		if m.auditor != nil {
			w.step(m, m.auditor, CaseClosed{})
		}
	case CloseCase:
		w.observe(m, e)
		m.closed = append(m.closed, e)
		if m.auditor != nil {
			w.step(m, m.auditor, CaseClosed{})
		}
	default:
		w.t.Fatalf("%s: no way to carry out %T", m.name, effect)
	}
}

// observe logs what every collector finds once only.
func (w *world) observe(m *member, effect Effect) {
	if m.name == "observer" {
		w.note(m, effect)
	}
}

// say checks that an honest node gives one statement per name.
func (w *world) say(m *member, name string, body protocol.Message) {
	if have, ok := m.said[name]; ok && have != body {
		w.t.Fatalf("%s contradicts itself: %+v and %+v", m.name, have, body)
	}
	m.said[name] = body
}

// open is what a node does with a commit: the verifier exists only if the commit came before the beacon.
func (w *world) open(m *member) {
	if m.collector != nil {
		return
	}
	m.collector = NewCollector(w.rules, w.committed)
	if m.roles.Has(protocol.RoleVerifier) && !m.knows[protocol.PurposeVerifier] {
		m.verifier = NewVerifier(m.key.Address(), w.id, w.committed.Commit.Digest(w.domain), w.waveWait)
	}
	if m.roles.Has(protocol.RoleAuditor) {
		m.auditor = NewAuditor(w.patience, m.key.Address(), w.id)
	}
	for _, role := range []protocol.Purpose{protocol.PurposeVerifier, protocol.PurposeAuditor} {
		if m.knows[role] {
			w.learn(m, role)
		}
	}
}

// learn tells one node a beacon.
func (w *world) learn(m *member, role protocol.Purpose) {
	m.knows[role] = true
	for _, machine := range m.machines() {
		if _, ok := machine.(*Miner); !ok {
			w.step(m, machine, w.draws[role])
		}
	}
}

func (w *world) score(m *member, e ScorePicture) Event {
	if m.faults["blind"] {
		return ScoringFailed{Reason: "nobody serves the picture"}
	}
	scored := PictureScored{Plain: plainTrue, Augmented: map[uint32]int32{}}
	if m.faults["lies"] {
		scored.Plain = 9000
	}
	for _, i := range e.Indexes {
		scored.Augmented[i] = w.augmented + 7*int32(i)
		if m.faults["flatters"] {
			scored.Augmented[i] = 5000
		}
	}
	return scored
}

func (w *world) reexecute(m *member, e Reexecute) Event {
	if m.faults["blind"] {
		return ReexecutionFailed{Reason: "out of memory"}
	}
	done := Reexecuted{Result: w.honest, Salts: map[uint32]protocol.Hash{}}
	if m.faults["lies"] {
		done.Result = protocol.AuditResult{Pixels: protocol.Hash{66}, Root: protocol.Hash{67}}
	}
	if m.faults["babbles"] { // another result each time
		done.Result = protocol.AuditResult{Pixels: protocol.Keccak([]byte(m.name), []byte{byte(e.Indexes[0])}), Root: protocol.Hash{67}}
	}
	for _, i := range e.Indexes {
		done.Salts[i] = auditSalt(m, i)
	}
	return done
}

func auditSalt(m *member, place uint32) protocol.Hash {
	return protocol.Keccak([]byte(m.name), []byte{byte(place)})
}

// send delivers a message to everybody, the sender first.
func (w *world) send(from *member, deliver func(to *member)) {
	deliver(from)
	for _, to := range w.nodes {
		if to != from {
			for _, d := range w.delays(from, to) {
				w.after(d, func() { deliver(to) })
			}
		}
	}
}

func (w *world) attest(m *member, body protocol.Attestation) {
	e := AttestationReceived{Attestation: mustSign(w, m.key, body), Signer: m.key.Address()}
	w.send(m, func(to *member) {
		if to.collector != nil {
			w.step(to, to.collector, e)
		}
		if to.verifier != nil {
			w.step(to, to.verifier, e)
		}
	})
}

func (w *world) seal(m *member, body protocol.AuditCommit) {
	w.collect(m, AuditCommitReceived{Seal: mustSign(w, m.key, body), Signer: m.key.Address()})
}

func (w *world) state(m *member, body protocol.AuditStatement) {
	w.collect(m, AuditStatementReceived{Statement: mustSign(w, m.key, body), Signer: m.key.Address()})
}

// reveal reaches collectors only when the miner signed it: loops check that.
func (w *world) reveal(m *member, body protocol.TraceReveal) {
	if m.name != "miner" {
		return
	}
	w.collect(m, RevealReceived{Reveal: mustSign(w, m.key, body)})
}

func (w *world) collect(from *member, e Event) {
	w.send(from, func(to *member) {
		if to.collector != nil {
			w.step(to, to.collector, e)
		}
	})
}

// checkEnds has the slow judge, which verifies every signature and path again, confirm how the case ended.
func (w *world) checkEnds() (outcomes map[protocol.Outcome]int) {
	w.t.Helper()
	outcomes = map[protocol.Outcome]int{}
	judged := map[string]bool{}
	for _, m := range w.nodes {
		if len(m.closed) > 1 {
			w.t.Fatalf("%s closed the case %d times", m.name, len(m.closed))
		}
		for _, end := range m.closed {
			outcomes[end.Outcome]++
			data, err := protocol.Encode(end.Evidence)
			if err != nil {
				w.t.Fatal(err)
			}
			if judged[string(data)] || len(judged) == 4 { // each costs some milliseconds
				continue
			}
			judged[string(data)] = true
			if got, err := end.Evidence.Judge(w.rules.Floor, w.rules.Rate); err != nil || got != end.Outcome {
				w.t.Fatalf("%s: closed as %s, judged as %s: %v", m.name, outcomeName(end.Outcome), outcomeName(got), err)
			}
		}
	}
	return outcomes
}

func outcomeName(o protocol.Outcome) string {
	return [...]string{"Undecided", "Accepted", "Rejected"}[o]
}

// describe says an effect in a few words.
func (w *world) describe(effect Effect) string {
	name := strings.TrimPrefix(fmt.Sprintf("%T", effect), "roles.")
	details := ""
	switch e := effect.(type) {
	case Announce:
		details = fmt.Sprintf("attempt %d", e.Attempt)
	case AssignTask:
		details = fmt.Sprintf("%s, commit by %d", w.names[e.Quote.Miner], e.CommitBy)
	case FetchPicture:
		details = w.names[e.Miner]
	case DropMiner:
		details = fmt.Sprintf("%s: %s", w.names[e.Miner], e.Reason)
	case GiveUp:
		details = e.Reason
	case RefuseOrder:
		details = e.Reason
	case AbandonOrder:
		details = e.Reason
	case ScorePicture:
		details = fmt.Sprintf("places %v", e.Indexes)
	case PublishAttestation:
		details = fmt.Sprintf("place %d: %d, %d", e.Attestation.Index, e.Attestation.Plain, e.Attestation.Augmented)
	case ReportDissent:
		details = fmt.Sprintf("%s said %d, computed %d", w.names[e.Signer], e.Attestation.Body.Augmented, e.Computed)
	case ReportContradiction:
		a, b := e.First.Body, e.Second.Body
		details = fmt.Sprintf("%s said %d, %d of %s and %d, %d of %s", w.names[e.Signer],
			a.Plain, a.Augmented, a.Commit.Short()[:2], b.Plain, b.Augmented, b.Commit.Short()[:2])
	case ShareCertificate:
		details = fmt.Sprintf("%d of %d attested, median %d, audit %t",
			len(e.Certificate.Attestations), len(e.Certificate.Members), e.Certificate.MedianAugmented(), e.Audit)
	case Reexecute:
		details = fmt.Sprintf("places %v", e.Indexes)
	case PublishSeal:
		details = fmt.Sprintf("place %d", e.Seal.Index)
	case PublishStatement:
		details = fmt.Sprintf("place %d", e.Statement.Index)
	case ShareSeal:
		details = fmt.Sprintf("place %d", e.Index)
	case CloseCase:
		details = outcomeName(e.Outcome)
		if len(e.Evidence.Audit) > 0 {
			details += fmt.Sprintf(", %d of %d auditors spoke", len(e.Evidence.Audit[0].Statements), len(e.Evidence.Audit[0].Members))
		}
	}
	return strings.TrimSpace(name + " " + details)
}

func (w *world) describeAll(effects []Effect) string {
	if len(effects) == 0 {
		return "-"
	}
	var list []string
	for _, e := range effects {
		list = append(list, w.describe(e))
	}
	return strings.Join(list, "; ")
}
