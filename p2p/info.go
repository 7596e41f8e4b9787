package p2p

import (
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/network"
	"github.com/libp2p/go-libp2p/core/peer"
	ma "github.com/multiformats/go-multiaddr"
)

// Info is what there is to tell about a host, fit for printing and JSON.
type Info struct {
	ID           peer.ID              `json:"id"`
	Network      string               `json:"network"`
	Addrs        []string             `json:"addrs"`        // full multiaddrs to give to others
	Reachable    []string             `json:"reachable"`    // public addresses that AutoNAT found to work
	Unreachable  []string             `json:"unreachable"`  // and those that do not
	Reachability string               `json:"reachability"` // unknown, public or private
	Peers        int                  `json:"peers"`
	RoutingTable int                  `json:"routing_table"`
	Topics       map[string]TopicInfo `json:"topics"`
	Bootstrap    []BootstrapInfo      `json:"bootstrap"`
	Providing    int                  `json:"providing"`
}

// TopicInfo tells how many connected peers are in a topic, and how many of them in our mesh.
type TopicInfo struct {
	Peers int `json:"peers"`
	Mesh  int `json:"mesh"`
}

// BootstrapInfo tells how a bootstrap peer is doing.
type BootstrapInfo struct {
	ID        peer.ID   `json:"id"`
	Connected bool      `json:"connected"`
	Error     string    `json:"error,omitempty"` // of the last attempt
	Next      time.Time `json:"next,omitzero"`   // of the next attempt
}

// status holds what libp2p told us about ourselves.
type status struct {
	mu           sync.Mutex
	reachability network.Reachability
	reachable    []ma.Multiaddr
	unreachable  []ma.Multiaddr
}

func (s *status) setReachability(r network.Reachability) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reachability = r
}

func (s *status) setAddrs(reachable, unreachable []ma.Multiaddr) {
	s.mu.Lock()
	defer s.mu.Unlock()
	s.reachable, s.unreachable = reachable, unreachable
}

// Info takes stock.
func (h *Host) Info() Info {
	i := Info{
		ID: h.ID(), Network: h.cfg.Network,
		Peers: len(h.Peers()), RoutingTable: h.dht.RoutingTable().Size(),
		Topics: make(map[string]TopicInfo), Bootstrap: h.bootstrapInfo(),
	}
	for _, a := range h.net.Addrs() {
		i.Addrs = append(i.Addrs, a.String()+"/p2p/"+h.ID().String())
	}
	h.status.mu.Lock()
	i.Reachability = strings.ToLower(h.status.reachability.String())
	i.Reachable, i.Unreachable = spell(h.status.reachable), spell(h.status.unreachable)
	h.status.mu.Unlock()
	for _, kind := range h.cfg.Gossip.Topics {
		name := h.cfg.topic(kind)
		if slices.Contains(h.pubsub.GetTopics(), name) {
			i.Topics[kind] = TopicInfo{Peers: len(h.pubsub.ListPeers(name)), Mesh: h.watch.meshSize(name)}
		}
	}
	h.provided.mu.Lock()
	i.Providing = len(h.provided.due)
	h.provided.mu.Unlock()
	return i
}

// Peers lists who is connected.
func (h *Host) Peers() []peer.ID { return h.net.Network().Peers() }

func (h *Host) bootstrapInfo() []BootstrapInfo {
	h.bootstrap.mu.Lock()
	defer h.bootstrap.mu.Unlock()
	var infos []BootstrapInfo
	for _, p := range h.bootstrap.infos {
		b := h.bootstrap.peers[p.ID]
		info := BootstrapInfo{ID: p.ID, Connected: h.net.Network().Connectedness(p.ID) == network.Connected}
		if b.err != nil && !info.Connected {
			info.Error, info.Next = b.err.Error(), b.next
		}
		infos = append(infos, info)
	}
	return infos
}

func spell(addrs []ma.Multiaddr) []string {
	out := make([]string, 0, len(addrs))
	for _, a := range addrs {
		out = append(out, a.String())
	}
	return out
}
