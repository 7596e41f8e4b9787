package model

import (
	"math"

	"github.com/limn-network/limn/sim"
)

// links say how long a message takes, and whether it arrives at all.
type links struct {
	latency   int64 // ns
	spread    int64 // in 1/2^16
	loss      uint64
	bandwidth int64       // bytes a second; 0: no limit
	hops      int64       // of gossip, at most
	took      [4096]int32 // deliveries by ms from publication, for the measure
	cut       uint64
	twice     uint64 // share of messages that arrive twice
}

// meshDegree is how many peers a gossip mesh gives each node, as package p2p has it: what one publication costs its sender's uplink.
const meshDegree = 6

func newLinks(l sim.Links, nodes int) links {
	k := links{
		latency: int64(l.Latency), spread: int64(math.Round(min(l.Spread, 16) * (1 << 16))), loss: portion(l.Loss),
		bandwidth: l.Bandwidth, hops: 1,
	}
	for reach := meshDegree; reach < nodes; reach *= meshDegree - 1 {
		k.hops++
	}
	return k
}

// reaches reports whether a can send to b now.
func (w *world) reaches(a, b *node) bool {
	if (a.sides^b.sides)&w.links.cut != 0 {
		return false
	}
	return (a.eclip < 0 || a.eclip == b.group) && (b.eclip < 0 || b.eclip == a.group)
}

// pair is the time between two nodes, the same in both directions and for ever.
func (w *world) pair(a, b *node) int64 {
	if a == b {
		return 0
	}
	low, high := min(a.index, b.index), max(a.index, b.index)
	t := lognormal(w.links.latency, w.links.spread, mix(w.seed, 0x9a12, uint64(low), uint64(high)))
	return t * a.pace() * b.pace()
}

// pace is ten for a node that a fault slows down.
func (n *node) pace() int64 {
	if n.slow > 0 {
		return 10
	}
	return 1
}

// stream sends an event over a stream between two nodes; what is lost is sent again by the transport, later.
func (w *world) stream(from, to *node, size int64, e event) {
	if !w.reaches(from, to) {
		return
	}
	at := w.sent(from, size) + w.pair(from, to)
	if w.dice.happens(w.links.loss) {
		at += 3 * w.pair(from, to)
	}
	e.node = to.index
	w.queue.push(at, e)
}

// sent returns when the last byte has left a node's uplink.
func (w *world) sent(from *node, size int64) int64 {
	if w.links.bandwidth == 0 {
		return w.now
	}
	from.uplink = max(from.uplink, w.now) + size*1e9/w.links.bandwidth
	return from.uplink
}

// gossiped returns when a publication reaches a node, which depends on nothing but the two and its serial number, so
// that it can be asked for later.
func (w *world) gossiped(to *node, left, serial int64) (at int64, arrives bool) {
	random := mix(w.seed, 0x60551, uint64(serial), uint64(to.index))
	if w.links.loss > 0 && random>>32 < w.links.loss {
		return 0, false
	}
	at = left
	for hop := range 1 + below(finish(random), w.links.hops) {
		at += lognormal(w.links.latency, w.links.spread, mix(random, uint64(hop)))
	}
	return at + (at-left)*(to.pace()-1), true
}

// timed counts how long a publication was on its way.
func (l *links) timed(ns int64) { l.took[min(max(ns/1e6, 0), int64(len(l.took)-1))]++ }

// p99 is the time in s in which 99 of 100 deliveries were made; false where there was none.
func (l *links) p99() (float64, bool) {
	all := int64(0)
	for _, n := range l.took {
		all += int64(n)
	}
	left := all - all*99/100
	for ms := len(l.took) - 1; ms >= 0 && all > 0; ms-- {
		if left -= int64(l.took[ms]); left < 0 {
			return float64(ms+1) / 1000, true
		}
	}
	return 0, false
}

// The sizes of what travels, in bytes: about those of real messages.
const (
	quoteBytes     = 400
	orderBytes     = 1500
	replyBytes     = 100
	commitBytes    = 1200
	statementBytes = 300
	pictureBytes   = 4096
)
