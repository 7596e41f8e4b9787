package settlement

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/url"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
)

// Client is one process's view of the chain, shared by its nodes: connection,
// head and finalized block, and beacons. It needs plain HTTP
// only: news come by polling, so nothing is lost with a broken subscription.
//
// The chain may be unreachable when the client is made and at any time after;
// calls then fail with ErrUnreachable, and Run goes on asking.
type Client struct {
	cfg Config
	log *slog.Logger

	mu    sync.Mutex
	eth   *ethclient.Client
	owned bool

	heads  heads
	rounds rounds
}

// Dial makes a client for cfg.URL. It connects with the first call.
func Dial(cfg Config, log *slog.Logger) (*Client, error) {
	u, err := url.Parse(cfg.URL)
	if err != nil {
		return nil, fmt.Errorf("chain URL %q: %w", cfg.URL, err)
	}
	switch u.Scheme {
	case "http", "https", "ws", "wss":
	default:
		return nil, fmt.Errorf("chain URL %q: use http, https, ws or wss", cfg.URL)
	}
	return newClient(cfg, nil, log)
}

// Wrap makes a client over a connection that stays the caller's.
func Wrap(eth *ethclient.Client, cfg Config, log *slog.Logger) (*Client, error) {
	return newClient(cfg, eth, log)
}

func newClient(cfg Config, eth *ethclient.Client, log *slog.Logger) (*Client, error) {
	if err := cfg.Validate(); err != nil {
		return nil, fmt.Errorf("settlement config: %w", err)
	}
	if log == nil {
		log = slog.New(slog.DiscardHandler)
	}
	c := &Client{cfg: cfg, log: log, eth: eth, owned: eth == nil}
	c.heads.init()
	return c, nil
}

// Close ends the connection if the client made it.
func (c *Client) Close() error {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.owned && c.eth != nil {
		c.eth.Close()
		c.eth = nil
	}
	return nil
}

// Eth returns the connection, making it where there is none yet. Once made,
// go-ethereum's client reconnects by itself.
func (c *Client) Eth(ctx context.Context) (*ethclient.Client, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.eth != nil {
		return c.eth, nil
	}
	ctx, cancel := context.WithTimeout(ctx, c.cfg.CallTimeout)
	defer cancel()
	eth, err := ethclient.DialContext(ctx, c.cfg.URL)
	if err != nil {
		return nil, fmt.Errorf("%w at %s: %w", ErrUnreachable, c.cfg.URL, err)
	}
	c.eth = eth
	return eth, nil
}

// A call is tried so often, with pauses that grow fourfold from the first: a lost
// packet or a server that restarts should not reach those who asked. Every call
// here may be repeated: reads, and transactions that are signed.
const (
	callTries  = 4
	firstPause = 25 * time.Millisecond
)

// call runs one RPC under the configured timeout, a few times where nothing comes
// back, and names an unreachable chain.
func call[T any](ctx context.Context, c *Client, f func(context.Context, *ethclient.Client) (T, error)) (T, error) {
	var zero T
	eth, err := c.Eth(ctx)
	if err != nil {
		return zero, err
	}
	begin := time.Now()
	for attempt := 0; ; attempt++ {
		bounded, cancel := context.WithTimeout(ctx, c.cfg.CallTimeout)
		v, err := f(bounded, eth)
		cancel()
		switch {
		case err == nil:
			return v, nil
		case ctx.Err() != nil || !transport(err):
			return zero, err
		case attempt == callTries-1 || time.Since(begin) > c.cfg.CallTimeout/2:
			return zero, fmt.Errorf("%w: %w", ErrUnreachable, err)
		}
		pause := time.NewTimer(firstPause << (2 * attempt))
		select {
		case <-ctx.Done():
			pause.Stop()
			return zero, ctx.Err()
		case <-pause.C:
		}
	}
}

// Check compares the chain with a network: chain id first, then contract code.
func (c *Client) Check(ctx context.Context, n Network) error {
	id, err := call(ctx, c, func(ctx context.Context, e *ethclient.Client) (uint64, error) {
		id, err := e.ChainID(ctx)
		if err != nil {
			return 0, err
		}
		return id.Uint64(), nil
	})
	if err != nil {
		return err
	}
	if id != n.ChainID {
		return &WrongChainError{Have: id, Want: n.ChainID}
	}
	for _, part := range n.parts() {
		code, err := call(ctx, c, func(ctx context.Context, e *ethclient.Client) ([]byte, error) {
			return e.CodeAt(ctx, part.address, nil)
		})
		if err != nil {
			return err
		}
		if len(code) == 0 {
			return &NoContractError{Name: part.name, Address: part.address, ChainID: id}
		}
	}
	return nil
}

// Run follows the chain until ctx ends. An unreachable chain is logged once and
// asked again with growing pauses.
func (c *Client) Run(ctx context.Context) error {
	pause, down := c.cfg.Poll, false
	timer := time.NewTimer(0)
	defer timer.Stop()
	for {
		select {
		case <-ctx.Done():
			return nil
		case <-timer.C:
		}
		err := c.Refresh(ctx)
		switch {
		case err == nil && down:
			c.log.Info("chain is reachable again")
			fallthrough
		case err == nil:
			pause, down = c.cfg.Poll, false
		case ctx.Err() != nil:
			return nil
		default:
			if !down {
				c.log.Warn("chain does not answer, asking again", "error", err)
			}
			down, pause = true, min(2*pause, max(5*time.Second, c.cfg.Poll))
		}
		timer.Reset(pause)
	}
}

// transport tells a call that did not come through from one that was answered
// with an error.
func transport(err error) bool {
	var answered interface{ ErrorCode() int }
	return !errors.As(err, &answered) && !errors.Is(err, errNotFound)
}
