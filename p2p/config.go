package p2p

import (
	"errors"
	"fmt"
	"regexp"
	"strings"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/libp2p/go-libp2p/core/protocol"
	ma "github.com/multiformats/go-multiaddr"
)

// Config is everything a host can be told about the network side of a node. The zero value is not usable;
// start from DefaultConfig (a home node), LANConfig (devnet) or LoopbackConfig (many nodes in one process).
type Config struct {
	// Network names the network: 1 to 32 of a-z, 0-9 and "-". It is part of every protocol ID and topic, so
	// nodes of two networks may connect but never exchange a message.
	Network string
	// Listen holds multiaddrs to listen on. QUIC gives cheap streams and the best hole punching; TCP is for
	// networks that block UDP. Port 0 lets the system choose. Empty means dial only.
	Listen []string
	// Announce holds multiaddrs to tell others besides those found out, e.g. a hand-forwarded port.
	Announce []string
	// Bootstrap holds multiaddrs ending in /p2p/<peer ID> of nodes to meet first. One that is down is retried
	// for ever and never keeps Open from succeeding. Empty suits the first node of a network.
	Bootstrap []string
	// Private says that peers share a machine or LAN: the DHT serves at once and keeps private addresses, and
	// limits that count peers per IP are off. Never set it on the open Internet, where those limits are what
	// makes a thousand identities on one machine worth little.
	Private bool

	// AutoNAT asks peers to dial back, so that only addresses that work are announced (AutoNATv2).
	AutoNAT bool
	// Relay lets a node behind a NAT reserve a slot on a public peer and be reachable through it.
	Relay bool
	// RelayService lets this node be such a public peer when it is reachable itself; libp2p's defaults bound
	// each relayed connection to 128 KiB and 2 minutes.
	RelayService bool
	// HolePunching turns relayed connections into direct ones.
	HolePunching bool
	// PortMap asks the home router by UPnP or NAT-PMP to forward the port.
	PortMap bool
	// MDNS finds peers on the same LAN by multicast.
	MDNS bool

	// Connections bounds how many peers to keep.
	Connections ConnectionLimits
	// Resources bounds what libp2p may hold for all peers together.
	Resources ResourceLimits
	// Gossip configures topics.
	Gossip GossipConfig
	// Discovery configures DHT and bootstrap.
	Discovery DiscoveryConfig
	// Blocks configures the exchange of blocks.
	Blocks BlocksConfig
}

// ConnectionLimits are the watermarks of the connection manager.
type ConnectionLimits struct {
	// Low is where trimming stops and where a node no longer looks for more peers.
	Low int
	// High is where trimming starts. A connection costs about 60 KiB and 6 goroutines idle.
	High int
	// Grace is how long a new connection is safe from trimming; it must outlast a DHT query.
	Grace time.Duration
}

// ResourceLimits scale libp2p's resource manager. Every host has its own, so hosts that share a process do
// not starve one another.
type ResourceLimits struct {
	// Memory is the budget in bytes that the manager counts against (stream and connection buffers), at
	// least 32 MiB. It is a limit for hostile times, not what an idle node uses.
	Memory int64
	// Descriptors is the number of file descriptors (TCP connections), at least 32.
	Descriptors int
}

// GossipConfig is about topics. Rates count messages before duplicates are removed.
type GossipConfig struct {
	// Topics lists the kinds of messages that exist on this network; others can be neither joined nor
	// announced by peers, which keeps a peer from growing our table of topics.
	Topics []string
	// MaxMessage is the largest message in bytes on any topic, 1 KiB to 1 MiB. A bigger one resets the
	// stream it arrives on. Pictures never travel by gossip, so it can be small.
	MaxMessage int
	// ValidationQueue is how many messages wait for a validator. libp2p's 32 drops silently in a burst of
	// one epoch's attestations; 1,024 messages of 64 KiB would be 64 MiB at worst, 1 MiB in practice.
	ValidationQueue int
	// ValidationWorkers is how many validators run at once; they are the bound on CPU that gossip takes.
	ValidationWorkers int
	// ValidationTimeout ends the context given to one validator.
	ValidationTimeout time.Duration
	// OutboundQueue is how many RPCs wait for one slow peer before further ones to it are dropped.
	OutboundQueue int
	// SeenTTL is how long a message ID is remembered. Replays after it reach the validator again, so
	// messages must carry an expiry of their own. Memory: about 150 bytes x TotalRate x SeenTTL at worst.
	SeenTTL time.Duration
	// PublishWait is how long Publish waits for a first peer in the topic before it fails with ErrAlone.
	PublishWait time.Duration
	// PeerRate and PeerBurst bound messages per second taken from one peer; more are dropped unread.
	PeerRate  float64
	PeerBurst int
	// TotalRate and TotalBurst bound messages per second taken from all peers together, whatever their
	// number and however often they change identity.
	TotalRate  float64
	TotalBurst int
	// Degree is the number of mesh peers per topic (D). Each is a copy of every message: more find a way around peers that
	// are slow or silent sooner, and cost traffic and processor time in proportion. Gossipsub's own number is 6.
	Degree int
}

// DiscoveryConfig is about the DHT and the first contacts.
type DiscoveryConfig struct {
	// Reprovide is how often Run announces again to the DHT what this node provides. A host that is younger than that does
	// it whenever its age has doubled. Records live 48 h at most; a short interval heals faster when the peers that hold
	// them leave.
	Reprovide time.Duration
	// ProvideTimeout bounds one announcement to the DHT.
	ProvideTimeout time.Duration
	// Refresh is how often the DHT's routing table is refreshed.
	Refresh time.Duration
	// RetryMin and RetryMax bound the backoff between attempts on a bootstrap peer.
	RetryMin, RetryMax time.Duration
	// DialTimeout bounds one attempt.
	DialTimeout time.Duration
	// Bucket is how many peers a bucket of the DHT's routing table holds, and how many peers a record is told to: Kademlia's
	// k, 2 to 64. Fewer mean fewer connections and records that churn loses sooner. The nodes of a network should agree.
	Bucket int
	// Concurrency is how many peers a search in the DHT asks at a time, 1 to 32. More find sooner, and each is a connection.
	Concurrency int
	// Records is how many provider records to hold for others, about 250 bytes each, in memory: they expire
	// in hours anyway. When full, an arbitrary one makes room.
	Records int
}

// BlocksConfig is about bitswap.
type BlocksConfig struct {
	// MaxSize is the largest block in bytes, at most 2 MiB (what every IPFS node accepts). A larger one from a
	// peer is refused although its hash may be right.
	MaxSize int
	// Inline is the largest block in bytes that answers a mere question ("have you?") at once. It saves the
	// second round trip and bitswap's 20 ms of waiting before it, at the price of duplicate blocks when
	// several peers are asked.
	Inline int
	// Broadcast is how many peers besides the hinted ones to ask for a block.
	Broadcast int
	// SearchDelay is how long to wait for those asked before searching the DHT for providers.
	SearchDelay time.Duration
	// Stall is when a fetch without answer starts again with a new session: bitswap can forget a want when a
	// peer reconnects quickly (boxo issue 1163).
	Stall time.Duration
	// DialTimeout bounds connecting to a hinted provider.
	DialTimeout time.Duration
	// Timeout bounds a whole Get whose context has no deadline.
	Timeout time.Duration
}

// maxBlock is the limit of the bitswap specification.
const maxBlock = 2 << 20

// DefaultConfig suits a node at home on the open Internet.
func DefaultConfig() Config {
	return Config{
		Network: "main",
		Listen: []string{
			"/ip4/0.0.0.0/udp/4810/quic-v1", "/ip6/::/udp/4810/quic-v1",
			"/ip4/0.0.0.0/tcp/4810", "/ip6/::/tcp/4810",
		},
		AutoNAT: true, Relay: true, RelayService: true, HolePunching: true, PortMap: true, MDNS: true,
		Connections: ConnectionLimits{Low: 96, High: 160, Grace: 30 * time.Second},
		Resources:   ResourceLimits{Memory: 256 << 20, Descriptors: 512},
		Gossip: GossipConfig{
			Topics:     []string{"task", "commit", "attestation", "audit", "epoch", "status"},
			MaxMessage: 64 << 10, ValidationQueue: 1024, ValidationWorkers: 4, ValidationTimeout: 2 * time.Second,
			OutboundQueue: 128, SeenTTL: 2 * time.Minute, PublishWait: 5 * time.Second,
			PeerRate: 200, PeerBurst: 1000, TotalRate: 2000, TotalBurst: 5000, Degree: 6,
		},
		Discovery: DiscoveryConfig{
			Reprovide: 30 * time.Minute, ProvideTimeout: time.Minute, Refresh: 10 * time.Minute,
			RetryMin: time.Second, RetryMax: time.Minute, DialTimeout: 15 * time.Second, Bucket: 20, Concurrency: 10, Records: 1 << 16,
		},
		Blocks: BlocksConfig{
			MaxSize: maxBlock, Inline: 64 << 10, Broadcast: 8, SearchDelay: 500 * time.Millisecond,
			Stall: 4 * time.Second, DialTimeout: 5 * time.Second, Timeout: time.Minute,
		},
	}
}

// LANConfig suits a development network whose nodes are processes on one machine or one LAN: ports chosen by
// the system, no NAT traversal, multicast discovery on.
func LANConfig() Config {
	c := DefaultConfig()
	c.Network, c.Private = "dev", true
	c.Listen = []string{"/ip4/0.0.0.0/udp/0/quic-v1", "/ip4/0.0.0.0/tcp/0"}
	c.AutoNAT, c.Relay, c.RelayService, c.HolePunching, c.PortMap = false, false, false, false, false
	return c
}

// LoopbackConfig suits many nodes in one process: as LANConfig, on the loopback interface only, with the
// smaller tables that a network of tens of nodes needs.
func LoopbackConfig() Config {
	c := LANConfig()
	c.Listen = []string{"/ip4/127.0.0.1/udp/0/quic-v1", "/ip4/127.0.0.1/tcp/0"}
	c.MDNS = false
	c.Resources = ResourceLimits{Memory: 128 << 20, Descriptors: 256}
	c.Gossip.ValidationWorkers = 2
	c.Discovery.Records = 4096
	c.Discovery.RetryMin = 200 * time.Millisecond
	return c
}

var networkName = regexp.MustCompile(`^[a-z0-9-]{1,32}$`)

// Validate reports every field that is out of bounds, by name.
func (c Config) Validate() error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf("p2p: config: "+format, args...))
		}
	}
	check(networkName.MatchString(c.Network), "Network %q: want 1 to 32 of a-z, 0-9, -", c.Network)
	for _, a := range append(append([]string{}, c.Listen...), c.Announce...) {
		_, err := ma.NewMultiaddr(a)
		check(err == nil, "address %q: %v", a, err)
	}
	_, err := c.bootstrapPeers()
	check(err == nil, "%v", err)
	check(!c.HolePunching || c.Relay, "HolePunching needs Relay")
	n := c.Connections
	check(n.Low > 0 && n.High >= n.Low, "Connections: want 0 < Low <= High, have %d and %d", n.Low, n.High)
	check(n.Grace >= 0, "Connections.Grace is negative")
	check(c.Resources.Memory >= 32<<20, "Resources.Memory %d is below 32 MiB", c.Resources.Memory)
	check(c.Resources.Descriptors >= 32, "Resources.Descriptors %d is below 32", c.Resources.Descriptors)
	faults = append(faults, c.Gossip.faults()...)
	d := c.Discovery
	check(d.Reprovide > 0 && d.ProvideTimeout > 0 && d.Refresh > 0 && d.DialTimeout > 0, "Discovery: intervals must be positive")
	check(d.RetryMin > 0 && d.RetryMax >= d.RetryMin, "Discovery: want 0 < RetryMin <= RetryMax")
	check(d.Records > 0, "Discovery.Records must be positive")
	check(d.Concurrency >= 1 && d.Concurrency <= 32, "Discovery.Concurrency %d: want 1 to 32", d.Concurrency)
	check(d.Bucket >= 2 && d.Bucket <= 64, "Discovery.Bucket %d: want 2 to 64", d.Bucket)
	b := c.Blocks
	check(b.MaxSize > 0 && b.MaxSize <= maxBlock, "Blocks.MaxSize %d: want 1 to %d", b.MaxSize, maxBlock)
	check(b.Inline >= 0 && b.Inline <= b.MaxSize, "Blocks.Inline %d: want 0 to MaxSize", b.Inline)
	check(b.Broadcast >= 0, "Blocks.Broadcast is negative")
	check(b.SearchDelay > 0 && b.Stall > 0 && b.DialTimeout > 0 && b.Timeout > 0, "Blocks: durations must be positive")
	return errors.Join(faults...)
}

func (g GossipConfig) faults() []error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf("p2p: config: Gossip."+format, args...))
		}
	}
	check(len(g.Topics) > 0 && len(g.Topics) <= 64, "Topics: want 1 to 64, have %d", len(g.Topics))
	for _, t := range g.Topics {
		check(networkName.MatchString(t), "Topics: %q: want 1 to 32 of a-z, 0-9, -", t)
	}
	check(g.MaxMessage >= 1<<10 && g.MaxMessage <= 1<<20, "MaxMessage %d: want 1 KiB to 1 MiB", g.MaxMessage)
	check(g.ValidationQueue >= 1 && g.ValidationWorkers >= 1 && g.OutboundQueue >= 1, "queues and workers must be positive")
	check(g.ValidationTimeout > 0 && g.SeenTTL > 0 && g.PublishWait >= 0, "durations must be positive")
	check(g.PeerRate > 0 && g.PeerBurst > 0 && g.TotalRate > 0 && g.TotalBurst > 0, "rates must be positive")
	check(g.Degree >= 3 && g.Degree <= 32, "Degree %d: want 3 to 32", g.Degree)
	return faults
}

// topic gives the full name of a kind of message.
func (c Config) topic(kind string) string { return "/limn/" + c.Network + "/" + kind + "/1" }

// protocolID gives the full name of a request protocol.
func (c Config) protocolID(name string) protocol.ID {
	return protocol.ID("/limn/" + c.Network + "/" + name + "/1")
}

// protocolPrefix sets the DHT apart from those of IPFS and of other networks.
func (c Config) protocolPrefix() protocol.ID { return protocol.ID("/limn/" + c.Network) }

func (c Config) bootstrapPeers() ([]peer.AddrInfo, error) {
	addrs := make([]ma.Multiaddr, 0, len(c.Bootstrap))
	for _, s := range c.Bootstrap {
		a, err := ma.NewMultiaddr(s)
		if err != nil {
			return nil, fmt.Errorf("Bootstrap %q: %w", s, err)
		}
		if !strings.Contains(s, "/p2p/") {
			return nil, fmt.Errorf("Bootstrap %q: want an address that ends in /p2p/<peer ID>", s)
		}
		addrs = append(addrs, a)
	}
	infos, err := peer.AddrInfosFromP2pAddrs(addrs...)
	if err != nil {
		return nil, fmt.Errorf("Bootstrap: %w", err)
	}
	return infos, nil
}
