package node

import (
	"context"
	"fmt"
	"slices"
	"sync"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// askAll asks miners as the DHT finds them.
func (t *task) askAll(ctx context.Context, announced protocol.Signed[protocol.Announcement], request []byte) {
	find, cancel := context.WithTimeout(ctx, t.n.cfg.Requester.AnnounceWait)
	defer cancel()
	var asked sync.WaitGroup
	for info := range t.n.host.FindProviders(find, offerCID(t.body.Model), t.n.cfg.Providers) {
		if info.ID == t.n.host.ID() {
			continue
		}
		asked.Go(func() {
			if err := t.ask(find, info, announced, request); err != nil {
				t.n.log.Debug("no quote", "peer", info.ID, "error", err)
				t.refused(info.ID, err)
			}
		})
	}
	asked.Wait()
	t.tell(ctx, roles.QuotesComplete{})
}

// refused remembers why a miner gave no quote, for the person who waits in vain.
func (t *task) refused(id peer.ID, reason error) {
	miner, err := p2p.AddressFromPeerID(id)
	if err != nil {
		return
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	t.refusals[miner] = reason.Error()
}

func (t *task) ask(ctx context.Context, info peer.AddrInfo, announced protocol.Signed[protocol.Announcement], request []byte) error {
	n, digest := t.n, announced.Digest(t.n.domain)
	reply, err := n.call(ctx, info, request)
	if err != nil {
		return err
	}
	if len(reply.Quote) != 1 {
		return fmt.Errorf("refused: %s", clip(reply.Refusal))
	}
	quote := reply.Quote[0]
	miner, err := p2p.AddressFromPeerID(info.ID)
	if err != nil {
		return err
	}
	if err := quote.Verify(n.domain, miner); err != nil {
		return err
	}
	if quote.Body.Miner != miner || quote.Body.Announcement != digest {
		return protocol.ErrMismatch
	}
	if err := t.lookUp(ctx, miner); err != nil {
		return err
	}
	if slices.Contains(t.request.Avoid, miner) {
		return fmt.Errorf("miner %s is to be avoided", miner)
	}
	t.mu.Lock()
	t.offers[quote.Body] = offer{quote: quote, announced: announced, from: info.ID}
	delete(t.refusals, miner)
	t.mu.Unlock()
	n.observe(QuoteSeen{Task: t.digest, Quote: quote.Body})
	t.tell(ctx, roles.QuoteReceived{Quote: quote.Body})
	return nil
}

// call sends one request for a quote and returns the answer.
func (n *Node) call(ctx context.Context, to peer.AddrInfo, request []byte) (quoteReply, error) {
	if err := n.host.Connect(ctx, to); err != nil {
		return quoteReply{}, err
	}
	s, err := n.host.OpenStream(ctx, to.ID, quoteProtocol())
	if err != nil {
		return quoteReply{}, err
	}
	defer s.Close()
	if err := s.Send(ctx, request); err != nil {
		return quoteReply{}, err
	}
	data, err := s.Receive(ctx)
	if err != nil {
		return quoteReply{}, err
	}
	return protocol.Decode[quoteReply](data, maxQuoteFrame)
}
