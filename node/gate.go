package node

import (
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// Bounds of the gate.
const (
	maxGated       = 2 * maxCases // commits whose messages are let through
	maxStrayCases  = 256          // assignments of which nobody has seen the commit
	maxStrays      = 64           // messages kept of each
	maxSaid        = 4 * protocol.MaxDraw
	maxEarlySigner = 32 // messages of one signer about one commit whose draw is not known yet
	maxPeers       = 4096
)

// gate says which attestations and messages of audits are worth a signature's recovery, the casebook's time and other
// nodes' bandwidth: those about a commit that somebody pays for, of the member that was drawn for that place, once.
// Everybody else's are dropped before they cost anything. It is asked by validators while the casebook, its owner, tells it what
// becomes known.
//
// What is dropped here is lost for good, so a message is dropped only when it could not count: one that comes before
// its commit waits, and one that comes before its draw passes when its signer has a stake.
type gate struct {
	domain   protocol.Domain
	waveWait time.Duration

	mu     sync.Mutex
	open   map[protocol.Hash]*gated
	strays map[protocol.Hash][]stray
	staked map[protocol.Purpose]stakers // as of the newest draw
	junk   map[peer.ID]*junk
	tasks  map[peer.ID]*junk // announcements heard
	began  time.Time

	serves   func(protocol.Address, protocol.Roles) (yes, known bool) // by the chain as read last; asks nobody
	followed time.Time                                                // when it was read
}

// gated is one commit.
type gated struct {
	commitBy  uint64
	commit    protocol.Hash
	trace     protocol.Hash
	miner     protocol.Address
	exact     bool
	draws     map[protocol.Purpose]drawn
	said      map[saying]any // bodies, comparable
	twice     map[saying]bool
	early     map[protocol.Address]int
	certified bool // auditors may speak yet
	closed    bool
}

// drawn is a draw since when it is known.
type drawn struct {
	roles.DrawKnown
	since time.Time
}

// saying names what one node may say once.
type saying struct {
	kind   protocol.Kind
	index  uint32
	signer protocol.Address
}

// stray is a message that came before its commit.
type stray struct {
	topic string
	data  []byte
}

type stakers struct {
	root protocol.Node
	has  map[protocol.Address]bool
}

func newGate(domain protocol.Domain, waveWait time.Duration, serves func(protocol.Address, protocol.Roles) (yes, known bool)) *gate {
	return &gate{
		domain: domain, waveWait: waveWait, began: time.Now(), serves: serves,
		open: map[protocol.Hash]*gated{}, strays: map[protocol.Hash][]stray{},
		staked: map[protocol.Purpose]stakers{}, junk: map[peer.ID]*junk{}, tasks: map[peer.ID]*junk{},
	}
}

// admit opens the gate for a commit whose miner has a stake and whose payer has money. It returns what came before it.
func (g *gate) admit(id protocol.Hash, c protocol.Committed) []stray {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.open[id] == nil && len(g.open) < maxGated {
		g.open[id] = &gated{
			commitBy: c.Assignment.Body.CommitBy, commit: c.Commit.Digest(g.domain), trace: c.Commit.Body.Trace,
			miner: c.Assignment.Body.Miner, exact: c.Assignment.Body.Task.Tier == protocol.TierExact,
			draws: map[protocol.Purpose]drawn{}, said: map[saying]any{}, twice: map[saying]bool{}, early: map[protocol.Address]int{},
		}
	}
	early := g.strays[id]
	delete(g.strays, id)
	return early
}

// know takes the draw of a commit; what was said before by others than its members is forgotten.
func (g *gate) know(id protocol.Hash, d roles.DrawKnown) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if have := g.staked[d.Role]; have.root != d.Snapshot.Root || have.has == nil {
		has := make(map[protocol.Address]bool)
		for _, leaf := range d.Tree.Leaves() {
			if leaf.Weight > 0 {
				has[leaf.Node] = true
			}
		}
		g.staked[d.Role] = stakers{d.Snapshot.Root, has}
	}
	c := g.open[id]
	if c == nil {
		return
	}
	c.draws[d.Role] = drawn{d, time.Now()}
	for s := range c.said {
		if roleOf(s.kind) == d.Role && !c.member(id, d.Role, s.index, s.signer) {
			delete(c.said, s)
			delete(c.twice, s)
		}
	}
}

// certify says that more attestations are not needed.
func (g *gate) certify(id protocol.Hash) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if c := g.open[id]; c != nil {
		c.certified = true
	}
}

// close says that nothing more is needed.
func (g *gate) close(id protocol.Hash) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if c := g.open[id]; c != nil {
		c.certified, c.closed = true, true
	}
}

// forget drops commits whose time is over, and peers that sent nothing bad for long.
func (g *gate) forget(newest uint64) {
	g.mu.Lock()
	defer g.mu.Unlock()
	for id, c := range g.open {
		if outlived(c.commitBy, newest) {
			delete(g.open, id)
		}
	}
	now := time.Now()
	for p, j := range g.junk {
		if j.now(now) < 1 {
			delete(g.junk, p)
		}
	}
	for p, j := range g.tasks {
		if j.after(now, taskMemory) < 1 {
			delete(g.tasks, p)
		}
	}
}

// keep holds a message whose commit nobody has seen.
func (g *gate) keep(id protocol.Hash, topic string, data []byte) {
	g.mu.Lock()
	defer g.mu.Unlock()
	have, known := g.strays[id]
	if !known && len(g.strays) >= maxStrayCases {
		for other := range g.strays { // any one: a flood about nothing mostly pushes out itself
			delete(g.strays, other)
			break
		}
	}
	if len(have) < maxStrays {
		g.strays[id] = append(have, stray{topic, append([]byte(nil), data...)})
	}
}

// roleOf is the role whose members say messages of a kind.
func roleOf(kind protocol.Kind) protocol.Purpose {
	if kind == protocol.KindAttestation {
		return protocol.PurposeVerifier
	}
	return protocol.PurposeAuditor
}

func (c *gated) member(id protocol.Hash, role protocol.Purpose, index uint32, signer protocol.Address) bool {
	holder, ok := c.holder(id, role, index)
	return ok && holder == signer
}

func (c *gated) holder(id protocol.Hash, role protocol.Purpose, index uint32) (protocol.Address, bool) {
	d, known := c.draws[role]
	if !known {
		return protocol.Address{}, false
	}
	holder, err := protocol.Holder(d.Tree, d.Beacon, id, role, index)
	return holder, err == nil
}

// answer is what the gate says about a message.
type answer int

const (
	pass     answer = iota // judge it further
	useless                // said before, too late, not needed: nobody's fault
	foreign                // nobody who should speak here says such a thing
	unknown                // its commit has not come
	stranger               // nobody who is registered says it
)

// message is what the gate sees of a statement of a drawn member.
type message struct {
	id     protocol.Hash
	kind   protocol.Kind
	index  uint32
	beacon protocol.Hash
	body   any
}

// before judges a message by what it says alone, before anybody's signature is recovered.
func (g *gate) before(m message) answer {
	g.mu.Lock()
	defer g.mu.Unlock()
	c := g.open[m.id]
	switch {
	case c == nil:
		return unknown
	case m.index >= protocol.MaxDraw:
		return foreign
	case m.kind != protocol.KindAttestation && !c.exact:
		return foreign
	case m.kind != protocol.KindAttestation && c.closed:
		return useless
	}
	if a, ok := m.body.(protocol.Attestation); ok && a.Commit != c.commit {
		// Only who signed another commit for the same place too could be told of it, and its own places alone.
		return c.contradicts(m)
	}
	d, known := c.draws[roleOf(m.kind)]
	if !known {
		if len(c.said) >= g.most(roleOf(m.kind)) {
			return useless
		}
		return pass
	}
	if m.beacon != d.Beacon {
		return foreign
	}
	holder, ok := c.holder(m.id, d.Role, m.index)
	if !ok {
		return foreign
	}
	name := saying{m.kind, m.index, holder}
	if have, said := c.said[name]; said {
		if have == m.body || c.twice[name] {
			return useless
		}
		return pass // a contradiction, if the signature is right
	}
	switch {
	case m.kind != protocol.KindAttestation:
		return c.opens(m, holder)
	case c.certified:
		return useless
	case m.index >= g.reach(time.Since(d.since)):
		return useless
	}
	return pass
}

// most is how many messages about one commit are remembered: few while it is not known who has a stake at all.
func (g *gate) most(role protocol.Purpose) int {
	if g.staked[role].has == nil {
		return maxStrays
	}
	return maxSaid
}

// contradicts passes an attestation to another commit only when its place has spoken about this one.
func (c *gated) contradicts(m message) answer {
	holder, ok := c.holder(m.id, protocol.PurposeVerifier, m.index)
	name := saying{m.kind, m.index, holder}
	if _, said := c.said[name]; !ok || !said || c.twice[name] {
		return foreign
	}
	return pass
}

// opens judges a statement by the seal of its place, where it has come.
func (c *gated) opens(m message, holder protocol.Address) answer {
	s, ok := m.body.(protocol.AuditStatement)
	if !ok {
		return pass
	}
	seal, ok := c.said[saying{protocol.KindAuditCommit, m.index, holder}].(protocol.AuditCommit)
	if ok && seal.Sealed != protocol.Seal(holder, s.Pixels, s.Root, s.Salt) {
		return foreign
	}
	return pass
}

// reach is how many places may have attested a time after the draw became known here. Clocks differ, and others learned
// the draw earlier: two waves more are heard.
func (g *gate) reach(since time.Duration) uint32 {
	return uint32(protocol.Wave(int(min(since/max(g.waveWait, 1), 8)) + 2))
}

// after judges a message whose signer is known, and remembers it.
func (g *gate) after(m message, signer protocol.Address) answer {
	g.mu.Lock()
	defer g.mu.Unlock()
	c := g.open[m.id]
	if c == nil {
		return useless
	}
	role, name := roleOf(m.kind), saying{m.kind, m.index, signer}
	if _, known := c.draws[role]; known {
		if !c.member(m.id, role, m.index, signer) {
			return g.outsider(role, signer)
		}
	} else {
		// Before the first draw the census alone tells strangers: who passed them on would be blamed for it by others.
		a := g.outsider(role, signer)
		if s := g.staked[role]; s.has == nil && a == stranger || s.has != nil && !s.has[signer] {
			return a
		}
		if c.early[signer] >= maxEarlySigner || len(c.said) >= g.most(role) {
			return useless
		}
	}
	have, said := c.said[name]
	switch {
	case said && (have == m.body || c.twice[name]):
		return useless
	case said:
		c.twice[name] = true
		return pass
	}
	c.said[name] = m.body
	c.early[signer]++
	return pass
}

// outsider tells a stranger, whom no honest node lets through, from a node that only has no place here.
func (g *gate) outsider(role protocol.Purpose, signer protocol.Address) answer {
	if yes, known := g.serves(signer, protocol.Roles(role)); known && !yes {
		return stranger
	}
	return foreign
}

// beforeReveal judges the miner's reveal by what it says: nobody can know what opens a commit before it was shown.
func (g *gate) beforeReveal(r protocol.TraceReveal) answer {
	g.mu.Lock()
	defer g.mu.Unlock()
	c := g.open[r.Assignment]
	switch {
	case c == nil:
		return unknown
	case !c.exact || protocol.SaltedTrace(r.Root, r.Salt) != c.trace:
		return foreign
	case c.closed || c.said[saying{kind: protocol.KindTraceReveal, signer: c.miner}] != nil:
		return useless
	}
	return pass
}

func (g *gate) afterReveal(r protocol.TraceReveal, signer protocol.Address) answer {
	g.mu.Lock()
	defer g.mu.Unlock()
	c := g.open[r.Assignment]
	if c == nil || c.miner != signer {
		return foreign
	}
	name := saying{kind: protocol.KindTraceReveal, signer: signer}
	if c.said[name] != nil {
		return useless
	}
	c.said[name] = r
	return pass
}
