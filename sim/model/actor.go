package model

import (
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/sim"
)

// Behaviour is what the model engine looks for in a sim.Behaviour: something that plays nodes.
type Behaviour interface {
	sim.Behaviour
	// Play returns the actor of one node; it is called once for each node of a group, before anything happens.
	Play(n *Node) Actor
}

// Actor departs from the protocol. It stands between the events and the machines of one node, and between the
// machines' effects and the world; all of its own state it keeps itself. Embed Honest and override what is different.
// An actor must draw chance from Node.Rand only, and must not walk over maps: runs replay bit for bit.
type Actor interface {
	// Event is asked before a machine takes an event; it may give the machine another one, or none.
	Event(p Part, e roles.Event) (roles.Event, bool)
	// Effect is asked before an effect is carried out, and returns what is carried out instead.
	Effect(p Part, e roles.Effect) []roles.Effect
	// Quote is asked before a quote leaves a miner; it may change it. False refuses.
	Quote(n, requester *Node, q *protocol.Quote) bool
	// Paint says how a miner comes by the picture of an order that it accepted.
	Paint(n *Node, c *Case) Paint
	// Serve says whether a node that has a picture gives it to another.
	Serve(n, to *Node, assignment protocol.Hash) bool
	// Voucher may change a voucher before it is signed, and the list of open ones that is shown with it.
	Voucher(n *Node, v *protocol.Voucher, open *[]protocol.Signed[protocol.Voucher])
	// Wake is called when a time asked for by Node.WakeIn has come.
	Wake(n *Node, token int64)
}

// Role is which machine of a node.
type Role uint8

// The machines.
const (
	Requester Role = iota
	Miner
	Verifier
	Auditor
	Collector
)

// String returns the machine's name.
func (r Role) String() string {
	return [...]string{"requester", "miner", "verifier", "auditor", "collector"}[r]
}

// Part is one machine of one node at one case; Case is nil for requesters.
type Part struct {
	Role Role
	Node *Node
	Case *Case
}

// Honest plays by the rules. It is the base of every actor.
type Honest struct{}

// Event implements Actor.
func (Honest) Event(_ Part, e roles.Event) (roles.Event, bool) { return e, true }

// Effect implements Actor.
func (Honest) Effect(_ Part, e roles.Effect) []roles.Effect { return []roles.Effect{e} }

// Quote implements Actor.
func (Honest) Quote(_, _ *Node, _ *protocol.Quote) bool { return true }

// Paint implements Actor.
func (Honest) Paint(*Node, *Case) Paint { return Right }

// Serve implements Actor.
func (Honest) Serve(_, _ *Node, _ protocol.Hash) bool { return true }

// Voucher implements Actor.
func (Honest) Voucher(*Node, *protocol.Voucher, *[]protocol.Signed[protocol.Voucher]) {}

// Wake implements Actor.
func (Honest) Wake(*Node, int64) {}

// Node is an actor's handle on its node, and on others.
type Node struct {
	w    *world
	n    *node
	dice chance
}

func (n *node) handleOf(w *world) *Node {
	if n.handle == nil {
		n.handle = &Node{w: w, n: n, dice: chance{mix(w.seed, 0xac70, uint64(n.index))}}
	}
	return n.handle
}

// Index of the node, from 0.
func (n *Node) Index() int { return int(n.n.index) }

// Address of the node's key.
func (n *Node) Address() protocol.Address { return n.n.addr }

// Group is the scenario's name of the node's group.
func (n *Node) Group() string { return n.n.spec.Name }

// Behaviour is the name of how the node behaves.
func (n *Node) Behaviour() string { return n.n.spec.Behave }

// Friend reports whether another node behaves as this one does: colluders know each other.
func (n *Node) Friend(other protocol.Address) bool {
	o := n.w.nodeOf(other)
	return o != nil && o.spec.Behave == n.n.spec.Behave
}

// Param is one of the group's own numbers.
func (n *Node) Param(name string, otherwise float64) float64 {
	if v, ok := n.n.spec.With[name]; ok {
		return v
	}
	return otherwise
}

// Needs says that an actor paints pictures of a kind, whose scores must have been recorded.
func (n *Node) Needs(p Paint) {
	for _, class := range n.w.library.of {
		if len(class[p].plain) == 0 {
			n.w.lacks = append(n.w.lacks, p.String())
			return
		}
	}
}

// Rand returns a random number below limit.
func (n *Node) Rand(limit int64) int64 { return n.dice.below(limit) }

// Happens is true with a probability.
func (n *Node) Happens(share float64) bool { return n.dice.happens(portion(share)) }

// Now is the virtual time since the beginning.
func (n *Node) Now() time.Duration { return time.Duration(n.w.now) }

// WakeIn has the actor's Wake called after a while.
func (n *Node) WakeIn(d time.Duration, token int64) {
	n.w.queue.push(n.w.now+int64(d), event{kind: evWake, node: n.n.index, num: token})
}

// Vanish stops the node at once and for ever.
func (n *Node) Vanish() { n.w.kill(n.n) }

// Eclipse cuts a node off from all but this node's group.
func (n *Node) Eclipse(victim int) { n.w.nodes[victim].eclip = n.n.group }

// Nodes is how many nodes there are; they are numbered from 0.
func (n *Node) Nodes() int { return len(n.w.nodes) }

// Other returns the handle of another node.
func (n *Node) Other(i int) *Node { return n.w.nodes[i].handleOf(n.w) }

// Plays reports whether the node has a role, by its name in scenarios.
func (n *Node) Plays(role string) bool { return n.n.spec.Is(role) }

// Shared returns what all nodes of one behaviour share under a name, made when it is first asked for.
func (n *Node) Shared(name string, new func() any) any {
	key := n.n.spec.Behave + "/" + name
	v, ok := n.w.parts[key]
	if !ok {
		v = new()
		n.w.parts[key] = v
	}
	return v
}

// SomeCase returns a case that is open somewhere, whether this node has a part in it or not; nil when there is none.
func (n *Node) SomeCase() *Case {
	if len(n.w.recent) == 0 {
		return nil
	}
	c := n.w.recent[n.dice.below(int64(len(n.w.recent)))]
	if c.gone || len(c.commits) == 0 || len(c.seats) == 0 {
		return nil
	}
	return &Case{w: n.w, s: &seat{c: c, n: n.n, what: c.commits[0]}}
}

// Say signs an attestation and gossips it, whatever the node's machines think of it.
func (n *Node) Say(c *Case, a protocol.Attestation) {
	if a.Validate() == nil {
		n.n.acts.messages++
		statement := signed(n.w, n.n, a)
		n.w.publish(n.n, c.s.c, roles.AttestationReceived{Attestation: statement, Signer: n.n.addr}, statement.Digest(n.w.domain), false)
	}
}

// Forge gossips an attestation that another node shall have signed. It reaches nobody: every node checks signatures
// before it forwards anything. The attempt is counted.
func (n *Node) Forge(_ *Case, as protocol.Address, a protocol.Attestation) (passed bool) {
	if as == n.n.addr {
		return true
	}
	forged := signed(n.w, n.n, a)
	copy(forged.Signature[:], as[:])
	signer, err := forged.Signer(n.w.domain)
	n.w.forged++
	n.n.acts.messages++
	if err == nil && signer == as {
		n.w.violated("node %d forges a signature", n.n.index)
		return true
	}
	return false
}

// Tell gives one of the node's own machines an event after a while.
func (n *Node) Tell(c *Case, r Role, e roles.Event, after time.Duration) {
	n.w.queue.push(n.w.now+int64(after), event{kind: evTell, node: n.n.index, life: n.n.life, ref: &told{seat: c.s, part: r, event: e}})
}

// Case is one assignment as a node sees it.
type Case struct {
	w *world
	s *seat
	o *order
}

// ID of the assignment.
func (c *Case) ID() protocol.Hash {
	if c.o != nil {
		return c.o.id
	}
	return c.s.c.id
}

// Assignment is what was ordered.
func (c *Case) Assignment() protocol.Assignment {
	if c.o != nil {
		return c.o.assignment.Body
	}
	return c.s.what.committed.Assignment.Body
}

// Commit is the digest of the commit that the node follows.
func (c *Case) Commit() protocol.Hash { return c.s.what.digest }

// Paint is the truth about the picture, which only its miner and its friends know.
func (c *Case) Paint() Paint { return c.s.what.pic.paint }

// Floor of the task's class.
func (c *Case) Floor() int32 { return c.w.library.floors[c.Assignment().Task.Class] }

// Score is the truth that an honest verifier computes; it costs a fetch and the work.
func (c *Case) Score(beacon protocol.Hash, indexes []uint32) roles.PictureScored {
	return c.w.scoresOf(c.s.what, beacon, indexes)
}

// Beacon of the round that drew the committee; zero before it is final.
func (c *Case) Beacon() protocol.Hash {
	if d := c.s.c.draws[ofVerifiers]; d != nil {
		return d.Beacon
	}
	return protocol.Hash{}
}

func (w *world) wake(n *node, token int64) {
	if n.actor != nil {
		n.actor.Wake(n.handle, token)
	}
}
