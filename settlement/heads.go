package settlement

import (
	"context"
	"errors"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
)

// Head is the chain as last seen.
type Head struct {
	Number uint64
	Hash   common.Hash
	Time   uint64 // Unix seconds
	Final  uint64 // number of the finalized block; it never falls
}

// heads hands the newest Head to everyone who waits.
type heads struct {
	mu    sync.Mutex
	last  Head
	known bool
	news  chan struct{} // closed and replaced with every change
}

func (h *heads) init() { h.news = make(chan struct{}) }

func (h *heads) set(next Head) {
	h.mu.Lock()
	defer h.mu.Unlock()
	next.Final = max(next.Final, h.last.Final)
	if h.known && next == h.last {
		return
	}
	h.last, h.known = next, true
	close(h.news)
	h.news = make(chan struct{})
}

func (h *heads) get() (Head, bool, <-chan struct{}) {
	h.mu.Lock()
	defer h.mu.Unlock()
	return h.last, h.known, h.news
}

// Head returns the chain as last seen; known is false before the first answer.
func (c *Client) Head() (head Head, known bool) {
	head, known, _ = c.heads.get()
	return head, known
}

// headOrAsk returns the head as last seen, and asks only where nothing was seen:
// many nodes wait for the same round, and Run brings the news to all of them.
func (c *Client) headOrAsk(ctx context.Context) (Head, error) {
	if head, known := c.Head(); known {
		return head, nil
	}
	err := c.Refresh(ctx)
	head, _ := c.Head()
	return head, err
}

// News returns a channel that is closed when the head changes after this call.
func (c *Client) News() <-chan struct{} {
	_, _, news := c.heads.get()
	return news
}

// Refresh asks for head and finalized block now.
func (c *Client) Refresh(ctx context.Context) error {
	head, err := c.header(ctx, nil)
	if err != nil {
		return err
	}
	final, err := c.header(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
	if errors.Is(err, ErrUnreachable) || ctx.Err() != nil {
		return err
	}
	next := Head{Number: head.Number.Uint64(), Hash: head.Hash(), Time: head.Time}
	if err == nil { // a chain that has just begun answers that nothing is final
		next.Final = final.Number.Uint64()
	}
	c.heads.set(next)
	return nil
}

func (c *Client) header(ctx context.Context, number *big.Int) (*types.Header, error) {
	return call(ctx, c, func(ctx context.Context, e *ethclient.Client) (*types.Header, error) {
		return e.HeaderByNumber(ctx, number)
	})
}

// WaitBlock returns once the head has reached number.
func (c *Client) WaitBlock(ctx context.Context, number uint64) error {
	return c.wait(ctx, func(h Head) bool { return h.Number >= number })
}

// WaitFinal returns once the finalized block has reached number.
func (c *Client) WaitFinal(ctx context.Context, number uint64) error {
	return c.wait(ctx, func(h Head) bool { return h.Final >= number })
}

func (c *Client) wait(ctx context.Context, enough func(Head) bool) error {
	for {
		head, known, news := c.heads.get()
		if known && enough(head) {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-news:
		}
	}
}
