package node

import (
	"math"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
)

// junk is what a peer forwarded that no honest node would.
type junk struct {
	count float64
	at    time.Time
}

// A peer that forwards junk is trusted less. What counts halves in junkMemory, so that a node which missed some commits
// does not lose its peers over the messages that follow from them.
const (
	junkMemory = 2 * time.Minute
	junkFree   = 1000 // of it
	junkScale  = 4    // messages beyond that for each point of trust
	junkSettle = 10 * time.Minute
	// strangerJunk is what a message of somebody who is not registered counts: honest nodes forward none, but for the moment
	// in which one has seen a block before the others. Two dozen are forgiven, two dozen more end the hearing.
	strangerJunk = 40
)

// follow notes when it was read who is registered. Who does not know that blames nobody for it.
func (g *gate) follow(at time.Time) {
	g.mu.Lock()
	defer g.mu.Unlock()
	g.followed = at
}

func (j *junk) now(at time.Time) float64 { return j.after(at, junkMemory) }

// after is what is left of a count of which half is forgotten after a time.
func (j *junk) after(at time.Time, half time.Duration) float64 {
	return j.count * math.Exp2(-float64(at.Sub(j.at))/float64(half))
}

// Whoever has a key may announce tasks, and everybody forwards them, so a peer is heard with maxTasks at once and some ten a
// second after that. Who misses one misses nothing: quotes are asked for directly.
const (
	taskMemory = 10 * time.Second
	maxTasks   = 150
)

// hears reports whether one more announcement of a peer is worth the recovery of its signature.
func (g *gate) hears(from peer.ID) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	now, j := time.Now(), g.tasks[from]
	if j == nil {
		if len(g.tasks) >= maxPeers {
			return true
		}
		j = &junk{}
		g.tasks[from] = j
	}
	count := j.after(now, taskMemory)
	if count >= maxTasks {
		return false
	}
	j.count, j.at = count+1, now
	return true
}

// blame notes a message that a peer should not have forwarded, and reports whether it did. Messages about unknown commits
// count once the node has been up for so long that it would know them.
func (g *gate) blame(from peer.ID, a answer) bool {
	g.mu.Lock()
	defer g.mu.Unlock()
	now, weight := time.Now(), 1.0
	switch {
	case a == stranger && now.Sub(g.followed) < junkMemory:
		weight = strangerJunk
	case a == foreign, a == unknown && now.Sub(g.began) >= junkSettle:
	default:
		return false
	}
	j := g.junk[from]
	if j == nil {
		if len(g.junk) >= maxPeers {
			return false
		}
		j = &junk{}
		g.junk[from] = j
	}
	j.count, j.at = j.now(now)+weight, now
	return true
}

// pardon takes back that a peer was blamed for a stranger's message: the stranger has registered, and the peer knew it first.
func (g *gate) pardon(p peer.ID) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if j := g.junk[p]; j != nil {
		now := time.Now()
		j.count, j.at = max(0, j.now(now)-strangerJunk), now
	}
}

// trust is what a peer's gossip score loses by what it forwarded.
func (g *gate) trust(p peer.ID) float64 {
	g.mu.Lock()
	defer g.mu.Unlock()
	j := g.junk[p]
	if j == nil {
		return 0
	}
	return -max(0, j.now(time.Now())-junkFree) / junkScale
}
