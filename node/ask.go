package node

import (
	"context"
	"fmt"
	"slices"
	"sync"
	"time"

	"github.com/libp2p/go-libp2p/core/peer"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

const (
	// searchFactor is how many miners are looked for, for each that is asked: reputation chooses among them by stake, so
	// that who fills the DHT with identities is not asked more often for it.
	searchFactor = 8
	// gatherWait is how long the search gathers miners from the first one on before some are asked. Those that are known need not wait.
	gatherWait = 100 * time.Millisecond
)

// search is one round of looking for miners and asking them. It lives in the goroutine of askAll.
type search struct {
	t      *task
	ask    func(peer.AddrInfo)
	known  map[protocol.Address]peer.AddrInfo
	miners reputation.Search
}

// askAll looks for miners and asks some of them: those that have delivered before at once, of the others whom reputation
// draws among those that were found.
func (t *task) askAll(ctx context.Context, announced protocol.Signed[protocol.Announcement], request []byte) {
	find, cancel := context.WithTimeout(ctx, t.n.cfg.Requester.AnnounceWait)
	defer cancel()
	var asked sync.WaitGroup
	s := &search{t: t, known: map[protocol.Address]peer.AddrInfo{}}
	s.ask = func(info peer.AddrInfo) {
		asked.Go(func() {
			if err := t.ask(find, info, announced, request); err != nil {
				t.n.log.Debug("no quote", "peer", info.ID, "error", err)
				t.refused(info.ID, err)
			}
		})
	}
	s.askKnown(find)
	s.askFound(find)
	asked.Wait()
	t.tell(ctx, roles.QuotesComplete{})
}

// askKnown asks miners that have delivered pictures of this model, unless it is the turn of others.
func (s *search) askKnown(ctx context.Context) {
	t, r, c := s.t, s.t.n.reputation, s.t.choice
	met := r.met(t.body.Model)
	contacts := make(chan peer.AddrInfo, len(met))
	for _, info := range met {
		contacts <- info
	}
	close(contacts)
	for f := range s.lookUpAll(ctx, contacts) { // many at a time: the chain may be slow
		s.add(f.info, f.candidate)
	}
	if !r.explores(c()) {
		s.askSome(t.n.cfg.Providers - t.n.cfg.Providers/4)
	}
}

// askFound asks miners that the DHT finds.
func (s *search) askFound(ctx context.Context) {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	found := s.lookUpAll(ctx, s.t.n.host.FindProviders(ctx, offerCID(s.t.body.Model), searchFactor*s.t.n.cfg.Providers))
	var gather <-chan time.Time // from when there is somebody: the search itself may take longer than the wait
	if len(s.miners.Found) > 0 {
		gather = time.After(gatherWait)
	}
	gathered, places := false, s.t.n.cfg.Providers
	for len(s.miners.Asked) < places {
		select {
		case f, ok := <-found:
			if !ok {
				s.miners.Over = true
				s.askSome(places)
				return
			}
			s.add(f.info, f.candidate)
			switch {
			case gathered:
				s.askSome(places) // it is late, and there is a place left
			case gather == nil:
				gather = time.After(gatherWait)
			}
		case <-gather:
			gathered = true
			s.askSome(places)
		}
	}
}

func (s *search) add(info peer.AddrInfo, c reputation.Candidate) {
	if _, twice := s.known[c.Miner]; !twice {
		s.known[c.Miner] = info
		s.miners.Found = append(s.miners.Found, c)
		s.t.found(len(s.known))
	}
}

// askSome asks those whom reputation chooses among the ones that wait, until so many places are taken.
func (s *search) askSome(places int) {
	m := &s.miners
	m.Places = places
	for _, miner := range s.t.n.reputation.ask(s.t.choice(), *m) {
		s.ask(s.known[miner])
		i := slices.IndexFunc(m.Found, func(c reputation.Candidate) bool { return c.Miner == miner })
		m.Asked = append(m.Asked, m.Found[i])
		m.Found = slices.Delete(m.Found, i, i+1)
	}
}

// foundMiner is a miner that the DHT found and the chain knows.
type foundMiner struct {
	info      peer.AddrInfo
	candidate reputation.Candidate
}

// lookups is how many miners are looked up on the chain at a time.
const lookups = 8

// lookUpAll looks miners up as they are found; the channel closes when the search is done.
func (s *search) lookUpAll(ctx context.Context, providers <-chan peer.AddrInfo) <-chan foundMiner {
	found := make(chan foundMiner)
	var workers sync.WaitGroup
	for range lookups {
		workers.Go(func() {
			for info := range providers {
				c, ok := s.lookUp(ctx, info)
				if !ok {
					continue
				}
				select {
				case found <- foundMiner{info, c}:
				case <-ctx.Done(): // the search's channel closes then, too
				}
			}
		})
	}
	s.t.work.Go(func() {
		workers.Wait()
		close(found)
	})
	return found
}

// lookUp asks the chain about a miner; it is called by many workers at once.
func (s *search) lookUp(ctx context.Context, info peer.AddrInfo) (reputation.Candidate, bool) {
	miner, err := p2p.AddressFromPeerID(info.ID)
	if err != nil || info.ID == s.t.n.host.ID() {
		return reputation.Candidate{}, false
	}
	standing, err := s.t.lookUp(ctx, miner)
	if err != nil {
		if ctx.Err() == nil {
			s.t.refused(info.ID, err)
		}
		return reputation.Candidate{}, false
	}
	return reputation.Candidate{Miner: miner, Standing: standing}, true
}

// askAgain asks those that gave quotes, but for the miner at work. They are not looked up again: it must be quick.
func (t *task) askAgain(ctx context.Context) error {
	announced, request, err := t.question()
	if err != nil {
		return err
	}
	for miner, o := range t.offers {
		if miner == t.miner {
			continue
		}
		t.work.Go(func() {
			ctx, cancel := context.WithTimeout(ctx, t.n.cfg.Requester.AnnounceWait)
			defer cancel()
			if err := t.ask(ctx, peer.AddrInfo{ID: o.from}, announced, request); err != nil {
				t.n.log.Debug("no quote again", "peer", o.from, "error", err)
			}
		})
	}
	return nil
}

// found remembers how many miners a search has found.
func (t *task) found(miners int) {
	t.mu.Lock()
	defer t.mu.Unlock()
	t.miners = max(t.miners, miners)
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
	asked := time.Now()
	reply, err := n.call(ctx, info, request)
	if err != nil {
		return err
	}
	answered := time.Since(asked)
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
	if slices.Contains(t.request.Avoid, miner) {
		return fmt.Errorf("miner %s is to be avoided", miner)
	}
	t.mu.Lock()
	delete(t.refusals, miner)
	t.mu.Unlock()
	n.observe(QuoteSeen{Task: t.digest, Quote: quote.Body})
	t.tell(ctx, quoteArrived{
		QuoteReceived: roles.QuoteReceived{Quote: quote.Body, Answered: answered},
		offer:         offer{quote: quote, announced: announced, from: info.ID},
	})
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
