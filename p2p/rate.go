package p2p

import (
	"net/netip"
	"sync"
	"time"

	ma "github.com/multiformats/go-multiaddr"
	manet "github.com/multiformats/go-multiaddr/net"
)

// bucket is a token bucket; the zero bucket is empty since the beginning of time, that is, full.
type bucket struct {
	tokens float64
	at     time.Time
}

// take takes n tokens if they are there. rate is in tokens a second.
func (b *bucket) take(now time.Time, n, rate, burst float64) bool {
	b.fill(now, rate, burst)
	if b.tokens < n {
		return false
	}
	b.tokens -= n
	return true
}

func (b *bucket) fill(now time.Time, rate, burst float64) {
	if b.at.IsZero() {
		b.tokens = burst
	} else if d := now.Sub(b.at); d > 0 {
		b.tokens = min(burst, b.tokens+d.Seconds()*rate)
	}
	b.at = now
}

// rateTable holds a bucket per key, and never more than a bounded number: a bucket that is full again says
// nothing and is forgotten, and when too many are not, newcomers share one. So changing identities buys an
// attacker one more share of a single bucket, not memory.
type rateTable struct {
	rate, burst float64
	size        int

	mu       sync.Mutex
	buckets  map[string]*bucket
	overflow bucket
}

func newRateTable(rate, burst float64, size int) *rateTable {
	return &rateTable{rate: rate, burst: burst, size: size, buckets: make(map[string]*bucket)}
}

func (t *rateTable) allow(key string, now time.Time, n float64) bool {
	t.mu.Lock()
	defer t.mu.Unlock()
	b, ok := t.buckets[key]
	if !ok {
		if len(t.buckets) >= t.size {
			t.sweep(now)
		}
		if len(t.buckets) >= t.size {
			return t.overflow.take(now, n, t.rate, t.burst)
		}
		b = &bucket{}
		t.buckets[key] = b
	}
	return b.take(now, n, t.rate, t.burst)
}

func (t *rateTable) sweep(now time.Time) {
	for key, b := range t.buckets {
		if b.fill(now, t.rate, t.burst); b.tokens >= t.burst {
			delete(t.buckets, key)
		}
	}
}

// addressGroup names the network that an address belongs to, as far as one owner goes: an IPv4 address, or
// the /56 that a provider hands to one home. It is empty for loopback and relayed addresses, where the IP says
// nothing about the peer.
func addressGroup(a ma.Multiaddr) string {
	if a == nil {
		return ""
	}
	if _, err := a.ValueForProtocol(ma.P_CIRCUIT); err == nil {
		return ""
	}
	ip, err := manet.ToIP(a)
	if err != nil {
		return ""
	}
	addr, ok := netip.AddrFromSlice(ip)
	if !ok || addr.IsLoopback() {
		return ""
	}
	addr = addr.Unmap()
	bits := 32
	if addr.Is6() {
		bits = 56
	}
	prefix, err := addr.Prefix(bits)
	if err != nil {
		return ""
	}
	return prefix.String()
}
