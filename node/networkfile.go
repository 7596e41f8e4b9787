package node

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"os"
	"strings"
	"time"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/settlement"
)

// ErrNetworkFile says that a description of a network cannot be used.
var ErrNetworkFile = errors.New("not a usable network.json")

// Scope is how far a network reaches, and with it how much a node does to be reached.
type Scope string

// The scopes.
const (
	ScopeMachine  Scope = "machine"  // loopback only
	ScopeLAN      Scope = "lan"      // private addresses, no NAT in between
	ScopeInternet Scope = "internet" // everything that NAT traversal knows
)

// NetworkFile is what a node must know to join a network; network.json is its JSON.
type NetworkFile struct {
	// Name separates networks that meet on the same wires.
	Name string `json:"name"`
	// Scope is machine, lan or internet.
	Scope Scope `json:"scope"`
	// RPC is the URL of the chain.
	RPC string `json:"rpc"`
	// Chain says where the contracts are and what they were deployed with.
	Chain settlement.Network `json:"chain"`
	// Bootstrap are multiaddresses of nodes to meet first.
	Bootstrap []string `json:"bootstrap"`
	// Faucet is where a development network gives gas and tokens away; empty elsewhere.
	Faucet string `json:"faucet,omitempty"`
	// Period is the usual time between two blocks of the chain, which are the rounds of the beacon.
	Period Duration `json:"period"`
	// Epoch is the least time between two epochs of one settler.
	Epoch Duration `json:"epoch"`
}

// Duration is a time.Duration that files hold as text, such as "1.5s".
type Duration time.Duration

// MarshalText implements encoding.TextMarshaler.
func (d Duration) MarshalText() ([]byte, error) { return []byte(time.Duration(d).String()), nil }

// UnmarshalText implements encoding.TextUnmarshaler.
func (d *Duration) UnmarshalText(text []byte) error {
	v, err := time.ParseDuration(string(text))
	*d = Duration(v)
	return err
}

// maxNetworkFile bounds what is read from a file or a server.
const maxNetworkFile = 64 << 10

// ReadNetwork reads a network.json from a file or an http URL.
func ReadNetwork(ctx context.Context, source string) (NetworkFile, error) {
	data, err := readSource(ctx, source)
	if err != nil {
		return NetworkFile{}, err
	}
	f, err := ParseNetwork(data)
	if err != nil {
		return f, fmt.Errorf("%s: %w", source, err)
	}
	return f, nil
}

func readSource(ctx context.Context, source string) ([]byte, error) {
	if !strings.HasPrefix(source, "http://") && !strings.HasPrefix(source, "https://") {
		file, err := os.Open(source)
		if err != nil {
			return nil, err
		}
		defer file.Close()
		return io.ReadAll(io.LimitReader(file, maxNetworkFile+1))
	}
	ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
	defer cancel()
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, source, nil)
	if err != nil {
		return nil, err
	}
	reply, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer reply.Body.Close()
	if reply.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("%s: %s", source, reply.Status)
	}
	return io.ReadAll(io.LimitReader(reply.Body, maxNetworkFile+1))
}

// ParseNetwork decodes and checks a network.json.
func ParseNetwork(data []byte) (NetworkFile, error) {
	var f NetworkFile
	if len(data) > maxNetworkFile {
		return f, fmt.Errorf("%w: more than %d bytes", ErrNetworkFile, maxNetworkFile)
	}
	if err := json.Unmarshal(data, &f); err != nil {
		return f, fmt.Errorf("%w: %w", ErrNetworkFile, err)
	}
	if err := f.Chain.Validate(); err != nil {
		return f, fmt.Errorf("%w: %w", ErrNetworkFile, err)
	}
	return f, f.Validate()
}

// Validate names every field that cannot be used.
func (f NetworkFile) Validate() error {
	var faults []error
	check := func(ok bool, format string, args ...any) {
		if !ok {
			faults = append(faults, fmt.Errorf("%w: "+format, append([]any{ErrNetworkFile}, args...)...))
		}
	}
	u, err := url.Parse(f.RPC)
	check(err == nil && (u.Scheme == "http" || u.Scheme == "https" || u.Scheme == "ws" || u.Scheme == "wss"), "rpc %q is no URL of a chain", f.RPC)
	check(f.Chain.ChainID != 0, "chain_id is missing")
	var none [20]byte
	check(f.Chain.Token != none && f.Chain.Escrow != none && f.Chain.Registry != none, "the address of a contract is missing")
	check(f.Chain.Params.SnapshotInterval > 0, "params.snapshot_interval is missing")
	check(time.Duration(f.Period) >= 50*time.Millisecond && time.Duration(f.Period) <= time.Hour, "period %s: want 50ms to 1h", time.Duration(f.Period))
	check(f.Epoch >= 0 && time.Duration(f.Epoch) <= 7*24*time.Hour, "epoch %s: want 0 to a week", time.Duration(f.Epoch))
	switch f.Scope {
	case ScopeMachine, ScopeLAN, ScopeInternet:
	default:
		check(false, "scope %q: want machine, lan or internet", f.Scope)
	}
	if err := f.P2P().Validate(); err != nil {
		faults = append(faults, fmt.Errorf("%w: %w", ErrNetworkFile, err))
	}
	return errors.Join(faults...)
}

// P2P returns the network side of a node of this network.
func (f NetworkFile) P2P() p2p.Config {
	cfg := p2p.DefaultConfig()
	switch f.Scope {
	case ScopeMachine:
		cfg = p2p.LoopbackConfig()
		// The system ends a killed process's TCP connections at once; QUIC would miss it for half a minute.
		cfg.Listen = []string{"/ip4/127.0.0.1/tcp/0"}
	case ScopeLAN:
		cfg = p2p.LANConfig()
	}
	if f.Scope != ScopeInternet {
		// A network whose one bootstrap node restarts is in pieces until everybody has come back to it.
		cfg.Discovery.RetryMax = 2 * time.Second
	}
	cfg.Network, cfg.Bootstrap = f.Name, f.Bootstrap
	return cfg
}

// Settlement returns how a node of this network follows the chain: with the patience that its blocks ask for.
func (f NetworkFile) Settlement() settlement.Config {
	period := time.Duration(f.Period)
	cfg := settlement.DefaultConfig()
	cfg.URL = f.RPC
	cfg.Poll = min(max(period/4, 50*time.Millisecond), 2*time.Second)
	cfg.BumpAfter = min(max(20*period, 5*time.Second), time.Hour)
	cfg.EpochInterval = time.Duration(f.Epoch)
	if f.Scope != ScopeInternet {
		cfg.ClaimAbove = 1 // gas costs nothing on a development network
	}
	return cfg
}
