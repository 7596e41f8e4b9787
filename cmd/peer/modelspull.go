package main

import (
	"context"
	"crypto/rand"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/ipfs/go-cid"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/multiformats/go-multiaddr"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// pullFlags are what `peer models pull` can be told.
type pullFlags struct {
	*modelsFlags
	network  string
	from     []string
	limit    sizeFlag
	patience time.Duration
	net      netFlags
}

func (a *app) modelsPullCommand(shared *modelsFlags) *cobra.Command {
	f := pullFlags{modelsFlags: shared}
	c := &cobra.Command{
		Use:   "pull ROOT",
		Short: "Fetch a model from whoever has it",
		Long: `Fetch a model, or the rest of one, from all peers of the home's network that have it. Every block is
checked before it is written. It may be interrupted or killed at any time and goes on where it was;
'peer run' may run meanwhile, and serves the model as soon as it is complete. No key is needed.`,
		Args: exactly("ROOT"),
		RunE: a.inHome(func(c *cobra.Command, args []string) error { return a.pullModel(c.Context(), f, args[0]) }),
	}
	c.Flags().StringVar(&f.network, "network", "", "network.json of the network to ask: a file or an http URL (default: the home's)")
	c.Flags().StringSliceVar(&f.from, "from", nil, "multiaddress, ending in /p2p/ID, of a peer to ask besides; repeatable")
	c.Flags().Var(&f.limit, "limit", "most to fetch in a second, for example 5MB (default: no limit)")
	c.Flags().DurationVar(&f.patience, "patience", p2p.DefaultConfig().Blocks.Timeout, "give up when nobody sends anything for so long")
	shared.addQuota(c)
	f.net.add(c)
	c.Flags().Lookup("listen").Usage = "multiaddress to listen on; repeatable (default: free ports)"
	keyed(c, "listen", "") // config.toml has the address of 'peer run', which may be running
	return c
}

// findRoot takes a whole root, or the beginning of one that is partly here.
func findRoot(s *models.Store, text string) (protocol.Hash, error) {
	if root, err := models.ParseRoot(text); err == nil {
		return root, nil
	}
	i, err := s.Find(text)
	if errors.Is(err, models.ErrUnknown) {
		_, err = models.ParseRoot(text)
		return protocol.Hash{}, fmt.Errorf("%w: %w", errUsage, err)
	}
	return i.Root, err
}

func (a *app) pullModel(ctx context.Context, f pullFlags, text string) error {
	s, err := a.openModels(f.modelsFlags)
	if err != nil {
		return err
	}
	root, err := findRoot(s, text)
	if err != nil {
		return err
	}
	if i, err := s.Find(root.String()); err == nil && i.State == models.Complete {
		a.done("%s is here already", root)
		return a.tellPulled(f, i)
	}
	host, err := a.joinToFetch(ctx, f, s)
	if err != nil {
		return err
	}
	defer host.Close()
	hints, err := hintsOf(f.from)
	if err != nil {
		return err
	}
	session := host.Blocks().NewSession(models.RootCID(root), hints...)
	defer session.Close()
	var info models.Info
	shown := &pullProgress{a: a, json: f.json}
	err = alongside(ctx, func(ctx context.Context) (err error) {
		info, err = s.Pull(ctx, root, &throttle{Fetcher: session, limit: float64(f.limit)}, shown.set)
		return err
	}, host.Run, session.Run)
	shown.close()
	if err != nil {
		return a.explainPull(err, shown)
	}
	a.done("%s from %s in %s", models.Bytes(shown.last.Fetched), peersText(len(session.Served())), term.Duration(shown.took()))
	return a.tellPulled(f, info)
}

func peersText(n int) string {
	if n == 1 {
		return "1 peer"
	}
	return fmt.Sprintf("%d peers", n)
}

func (a *app) tellPulled(f pullFlags, i models.Info) error {
	if f.json {
		return a.out.JSON(struct {
			Event string `json:"event"`
			Model
		}{"complete", modelOf(i)})
	}
	a.out.Line("%s", i.Root)
	return nil
}

func (a *app) explainPull(err error, shown *pullProgress) error {
	if errors.Is(err, p2p.ErrNotFound) {
		if shown.last.Done > 0 {
			return fmt.Errorf("%w; what came is kept: the same command goes on", err)
		}
		return fmt.Errorf("%w; is a peer that has the model running, and is the root right?", err)
	}
	return explainModels(err)
}

// joinToFetch opens an end of the network for this command only: with a key of its own, because the home's belongs to
// 'peer run', and on ports that nobody holds. What the store has already it need not fetch again.
func (a *app) joinToFetch(ctx context.Context, f pullFlags, s *models.Store) (*p2p.Host, error) {
	var network node.NetworkFile
	var err error
	if f.network != "" {
		network, err = node.ReadNetwork(ctx, f.network)
	} else {
		network, err = a.network(ctx)
	}
	if err != nil {
		return nil, err
	}
	cfg := network.P2P()
	cfg.RelayService, cfg.Blocks.Timeout = false, f.patience
	if network.Scope == node.ScopeInternet {
		cfg.Listen = []string{"/ip4/0.0.0.0/udp/0/quic-v1", "/ip6/::/udp/0/quic-v1", "/ip4/0.0.0.0/tcp/0", "/ip6/::/tcp/0"}
	}
	if err := f.net.apply(&cfg); err != nil {
		return nil, err
	}
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("%w: %w", errUsage, err)
	}
	key, _, err := crypto.GenerateSecp256k1Key(rand.Reader)
	if err != nil {
		return nil, fmt.Errorf("make a key: %w", err)
	}
	host, err := p2p.Open(cfg, key, p2p.Dependencies{Sources: []p2p.Source{s}, Logger: a.quietLogger()})
	if err != nil {
		return nil, a.explainOpen(err)
	}
	return host, nil
}

func hintsOf(texts []string) ([]peer.AddrInfo, error) {
	var addresses []multiaddr.Multiaddr
	for _, text := range texts {
		address, err := multiaddr.NewMultiaddr(text)
		if err != nil {
			return nil, fmt.Errorf("%w: --from %q is no multiaddress: %w", errUsage, text, err)
		}
		addresses = append(addresses, address)
	}
	hints, err := peer.AddrInfosFromP2pAddrs(addresses...)
	if err != nil {
		return nil, fmt.Errorf("%w: --from: %w; it ends in /p2p/ and the ID that 'peer run' prints", errUsage, err)
	}
	return hints, nil
}

// throttle keeps a fetch within a number of bytes a second.
type throttle struct {
	models.Fetcher
	limit float64 // 0 is none

	mu   sync.Mutex
	free time.Time // when what was fetched is paid for
}

// Get implements models.Fetcher.
func (t *throttle) Get(ctx context.Context, c cid.Cid) ([]byte, error) {
	if t.limit <= 0 {
		return t.Fetcher.Get(ctx, c)
	}
	t.mu.Lock() // one at a time, or those in flight would overrun the limit by all of them
	defer t.mu.Unlock()
	wait := time.NewTimer(time.Until(t.free))
	defer wait.Stop()
	select {
	case <-wait.C:
	case <-ctx.Done():
		return nil, ctx.Err()
	}
	start := time.Now()
	data, err := t.Fetcher.Get(ctx, c)
	t.free = start.Add(time.Duration(float64(len(data)) / t.limit * float64(time.Second)))
	return data, err
}

// pullProgress shows how far a pull is: a bar, plain lines, or JSON.
type pullProgress struct {
	a     *app
	json  bool
	start time.Time
	told  time.Time
	last  models.Progress
	bar   *term.Bar
}

// eventInterval is the least time between two JSON lines.
const eventInterval = 200 * time.Millisecond

// set is called by one goroutine at a time.
func (p *pullProgress) set(now models.Progress) {
	first := p.start.IsZero()
	if first {
		p.start = time.Now()
	}
	// What was here already is found before anything is fetched.
	if now.Fetched > 0 && p.last.Fetched == 0 && p.last.Done > 0 {
		p.a.say("going on from %s of %s", models.Bytes(p.last.Done), models.Bytes(now.Total))
	}
	p.last = now
	if p.json {
		if since := time.Since(p.told); since >= eventInterval || now.Done == now.Total {
			p.told = time.Now()
			_ = p.a.out.JSON(struct { // a reader that is gone ends the command by itself
				Event string `json:"event"`
				models.Progress
			}{"progress", now})
		}
		return
	}
	if p.bar == nil {
		p.bar = p.a.err.Bar("  fetching, MB", int(max(1, now.Total/1e6)))
	}
	if now.Fetched > 0 {
		p.bar.Label(fmt.Sprintf("  %s, %s/s, MB", peersText(now.Peers), models.Bytes(int64(now.Rate))))
	}
	p.bar.Set(int(now.Done / 1e6))
}

func (p *pullProgress) took() time.Duration {
	if p.start.IsZero() {
		return 0
	}
	return time.Since(p.start)
}

func (p *pullProgress) close() {
	if p.bar != nil {
		p.bar.Close()
	}
}
