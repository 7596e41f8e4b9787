package roles

import (
	"fmt"
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
	task := protocol.Task{
		Model: protocol.Hash{9}, Prompt: protocol.PromptHash(protocol.Hash{}, prompt), Width: 32, Height: 32, Steps: 8, Tier: tier,
		Class: protocol.ClassOther,
	}
	if tier == protocol.TierExact {
		task.Tokens = protocol.TokensHash(protocol.Hash{}, []uint16{2, 3})
	}
	order := mustSign(w, payer, protocol.Assignment{
		Task:      task,
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
