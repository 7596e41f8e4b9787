package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"runtime"
	"strings"
	"time"

	"github.com/multiformats/go-multiaddr"
	"github.com/spf13/cobra"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/node/models"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// netFlags are what a node can be told about the network side.
type netFlags struct {
	listen, announce                              []string
	noMDNS, noUPnP, noRelay, noAutoNAT, noHolepun bool
}

func (f *netFlags) add(c *cobra.Command) {
	c.Flags().StringSliceVar(&f.listen, "listen", nil, "multiaddress to listen on; repeatable (default: port 4810, on a development network a free one)")
	c.Flags().StringSliceVar(&f.announce, "announce", nil, "multiaddress to tell others besides; repeatable")
	c.Flags().BoolVar(&f.noMDNS, "no-mdns", false, "do not look for peers on the LAN")
	c.Flags().BoolVar(&f.noUPnP, "no-upnp", false, "do not ask the router to forward the port")
	c.Flags().BoolVar(&f.noRelay, "no-relay", false, "neither use nor be a relay; implies --no-holepunch")
	c.Flags().BoolVar(&f.noAutoNAT, "no-autonat", false, "do not find out whether this node can be reached")
	c.Flags().BoolVar(&f.noHolepun, "no-holepunch", false, "do not turn relayed connections into direct ones")
}

func (f *netFlags) apply(cfg *p2p.Config) error {
	for _, text := range append(append([]string{}, f.listen...), f.announce...) {
		if _, err := multiaddr.NewMultiaddr(text); err != nil {
			return fmt.Errorf("%w: %q is no multiaddress (%w); an example: /ip4/0.0.0.0/tcp/4810", errUsage, text, err)
		}
	}
	if len(f.listen) > 0 {
		cfg.Listen = f.listen
	}
	cfg.Announce = append(cfg.Announce, f.announce...)
	cfg.MDNS = cfg.MDNS && !f.noMDNS
	cfg.PortMap = cfg.PortMap && !f.noUPnP
	cfg.Relay = cfg.Relay && !f.noRelay
	cfg.RelayService = cfg.RelayService && !f.noRelay
	cfg.AutoNAT = cfg.AutoNAT && !f.noAutoNAT
	cfg.HolePunching = cfg.HolePunching && !f.noHolepun && !f.noRelay
	return nil
}

// runFlags are what `peer run` can be told.
type runFlags struct {
	roles   roleFlags
	net     netFlags
	attach  attachFlags
	price   amountFlag
	outside amountFlag
	http    string
	noClaim bool
	// noDispute keeps a node from putting up bonds; for its own statements it plays all the same.
	noDispute bool
	mostBond  amountFlag
	above     amountFlag
	epoch     time.Duration
	threads   int
	model     string
}

func (a *app) runCommand() *cobra.Command {
	f := runFlags{price: amountFlag{defaultPrice}}
	c := &cobra.Command{
		Use:   "run [--mine --verify --audit --settle --watch]",
		Short: "Run this home's node until Ctrl-C",
		Long: `Run this home's node and play the roles given, for which 'peer stake' must have registered it; without
a role the node forwards messages and serves blocks, those of its models among them. What final epochs credit to the owner is claimed
as it comes. A chain that does not answer stops nothing: work goes on, and settlement when it is back.`,
		Args: atMost(),
		RunE: func(c *cobra.Command, _ []string) error {
			if err := a.settle(c); err != nil {
				return err
			}
			return a.run(c.Context(), f)
		},
	}
	f.roles.add(c)
	f.net.add(c)
	f.attach.add(c)
	a.scorerFlag(c)
	c.Flags().Var(&f.price, "price", "what a miner asks for a picture")
	c.Flags().Var(&f.outside, "attach-price", "what it asks for a picture of an image server (default: --price)")
	c.Flags().StringVar(&f.http, "http", "127.0.0.1:0", "address of /status and /metrics; empty for none")
	c.Flags().BoolVar(&f.noClaim, "no-claim", false, "do not claim; 'peer claim' does")
	c.Flags().Var(&f.above, "claim-above", "claim when so much is due (default 1 LIMN; on a development network anything)")
	c.Flags().BoolVar(&f.noDispute, "no-dispute", false, "put up no bond: dispute nothing, and answer for own statements without one")
	c.Flags().Var(&f.mostBond, "bond-most", "the largest bond of a dispute that is put up (default: any that the node's account can pay)")
	c.Flags().DurationVar(&f.epoch, "epoch-interval", 0, "least time between two epochs of this settler (default: what network.json says)")
	c.Flags().StringVar(&f.model, "model", models.Embedded, "model that this node makes, scores and audits pictures of: the root of one that 'peer models' lists; engine in config.toml")
	keyed(c, "model", "engine")
	c.Flags().IntVar(&f.threads, "threads", 0, "threads that one picture is made with; 0 takes all cores")
	a.keyFlags(c)
	a.chainFlags(c)
	a.logFlags(c)
	return c
}

func (f runFlags) config(a *app, network node.NetworkFile) (node.ServiceConfig, error) {
	cfg := node.DefaultServiceConfig(network, a.nodeDir())
	cfg.Settlement.Beacon = a.beacon
	cfg.Node.Roles, cfg.Node.Price, cfg.Node.OutsidePrice = f.roles.roles(), f.price.Amount, f.outside.Amount
	cfg.Node.Models, cfg.Node.Scorer = a.modelsDir(), a.scorerRoot()
	cfg.Node.Threads = f.threads
	if f.threads <= 0 {
		cfg.Node.Threads = min(runtime.GOMAXPROCS(0), 64)
	}
	cfg.HTTP, cfg.Claim = f.http, !f.noClaim
	cfg.Node.Disputes = settlement.PlayerConfig{Dissent: !f.noDispute, Defend: !f.noDispute, MostBond: f.mostBond.Amount}
	if f.above.Amount > 0 {
		cfg.Settlement.ClaimAbove = uint64(f.above.Amount)
	}
	if f.epoch > 0 {
		cfg.Settlement.EpochInterval = f.epoch
	}
	var err error
	if cfg.Owner, err = a.address(keystore.Owner); err != nil {
		return cfg, err
	}
	if err := f.net.apply(&cfg.Node.P2P); err != nil {
		return cfg, err
	}
	if err := cfg.Node.Validate(); err != nil {
		return cfg, fmt.Errorf("%w: %w", errUsage, err)
	}
	return cfg, nil
}

func (a *app) run(ctx context.Context, f runFlags) error {
	log, err := a.logger()
	if err != nil {
		return err
	}
	network, err := a.network(ctx)
	if err != nil {
		return err
	}
	cfg, err := f.config(a, network)
	if err != nil {
		return err
	}
	keys, err := a.openKeys(keystore.Node)
	if err != nil {
		return err
	}
	model, found, err := a.exactModel(f.model)
	if err != nil {
		return err
	}
	if !found {
		return fmt.Errorf("this home has no complete model %q that makes pictures: 'peer models' lists what it has, 'peer models pull' fetches one", f.model)
	}
	service, err := node.OpenService(cfg, keys[0], model, log,
		node.WithCrew(node.NewCrew(1, max(1, cfg.Node.Threads))), node.WithObserver(a.narrate(keys[0].Address())))
	if err != nil {
		return a.explainOpen(err)
	}
	defer service.Close()
	if err := a.checkService(ctx, service, network); err != nil {
		return err
	}
	attached, err := a.attach(f.attach, service, cfg, log)
	if err != nil {
		return err
	}
	a.announce(service, cfg)
	if err := a.writeRunning(service); err != nil {
		return err
	}
	defer os.Remove(a.runningPath())
	if attached != nil {
		err = alongside(ctx, service.Run, attached)
	} else {
		err = service.Run(ctx)
	}
	if err != nil {
		return explainNotReady(err)
	}
	return service.Close()
}

// checkService refuses to run a node that may not play its roles. A chain that does not answer is waited for.
func (a *app) checkService(ctx context.Context, service *node.Service, network node.NetworkFile) error {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	err := service.Check(ctx)
	if errors.Is(err, settlement.ErrUnreachable) || errors.Is(err, context.DeadlineExceeded) {
		a.say("%s the chain at %s does not answer: going on without it until it does", a.err.Style(term.Yellow, "!"), network.RPC)
		return nil
	}
	return explainNotReady(err)
}

// explainNotReady says which command gives a node what it lacks.
func explainNotReady(err error) error {
	var missing *node.NotReadyError
	if errors.As(err, &missing) {
		return fmt.Errorf("%w: run 'peer stake %s' first", err, flagsOf(missing.Roles))
	}
	return err
}

// explainOpen says what to do when a node cannot be opened.
func (a *app) explainOpen(err error) error {
	switch {
	case errors.Is(err, store.ErrLocked):
		return fmt.Errorf("a node of this home runs already (%w)", err)
	case errors.Is(err, p2p.ErrListen):
		return fmt.Errorf("%w; choose another with --listen", err)
	case strings.Contains(err.Error(), "serve /status"):
		return fmt.Errorf("%w; choose another with --http", err)
	}
	return err
}

func (a *app) announce(s *node.Service, cfg node.ServiceConfig) {
	roles := strings.Join(node.RoleNames(cfg.Node.Roles), ", ")
	if roles == "" {
		roles = "no roles"
	}
	a.done("node %s on network %s: %s", a.err.Style(term.Bold, s.Node().Address().String()), cfg.Network.Name, roles)
	if cfg.Node.Roles.Has(protocol.RoleMiner) {
		a.say("  price   %s a picture", cfg.Node.Price)
	}
	a.say("  peer    %s", s.Node().Host().ID())
	for _, address := range s.Node().Host().AddrInfo().Addrs {
		a.say("  listens %s", address)
	}
	if s.HTTPAddress() != "" {
		a.say("  status  http://%s/status and /metrics, or 'peer status'", s.HTTPAddress())
	}
	a.note("Ctrl-C stops it")
}

// narrate logs what a person running a node wants to see of its work.
func (a *app) narrate(self protocol.Address) node.Observer {
	say := func(format string, args ...any) {
		a.err.Line("%s %s", a.err.Style(term.Dim, time.Now().Format(time.TimeOnly)), fmt.Sprintf(format, args...))
	}
	return func(e node.Event) {
		switch e := e.(type) {
		case node.Attested:
			say("attested %s: score %s, augmented %s", e.Attestation.Assignment.Short(), score(e.Attestation.Plain), score(e.Attestation.Augmented))
		case node.Audited:
			say("audited %s: pixels %s", e.Statement.Assignment.Short(), e.Statement.Pixels.Short())
		case node.CaseDecided:
			committed := e.Evidence.Receipt.Committed
			order := committed.Assignment.Body
			if order.Miner == self {
				what := "a private picture"
				if committed.Prompt != "" {
					what = fmt.Sprintf("%q", committed.Prompt)
				}
				say("%s was %s: %s", what, outcomeText(e.Outcome), order.Price)
			} else {
				say("%s by %s was %s", e.Assignment.Short(), order.Miner.Short(), outcomeText(e.Outcome))
			}
		}
	}
}

func outcomeText(o protocol.Outcome) string {
	switch o {
	case protocol.Accepted:
		return "accepted"
	case protocol.Rejected:
		return "rejected"
	}
	return "left undecided"
}

// running tells other commands of this home where the node answers.
type running struct {
	HTTP string `json:"http"`
	PID  int    `json:"pid"`
}

func (a *app) writeRunning(s *node.Service) error {
	data, err := json.Marshal(running{HTTP: s.HTTPAddress(), PID: os.Getpid()})
	if err != nil {
		return err
	}
	return writeFile(a.runningPath(), append(data, '\n'), 0o600)
}
