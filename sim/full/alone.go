package full

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	mrand "math/rand/v2"
	"sync"
	"time"

	pubsub "github.com/libp2p/go-libp2p-pubsub"
	"github.com/libp2p/go-libp2p/core/crypto"
	"github.com/libp2p/go-libp2p/core/host"

	"github.com/limn-network/limn/sim"
	"github.com/limn-network/limn/sim/full/bubbletest"
)

// Gossip is what gossipsub alone took, with its default parameters, on the hosts and links of this engine.
type Gossip struct {
	Hosts      int
	Delivered  int64
	PerMessage time.Duration // processor time of the process by delivered messages
	P99        time.Duration // from publication to a receiver, of virtual time
	Memory     float64       // bytes for each host
	Goroutines float64       // for each host
}

// Alone has hosts gossip without nodes of ours on them: messages of random bytes in one topic, as many a second as
// tasks of Honest make.
func Alone(ctx context.Context, hosts, messages, bytes int, links sim.Links) (g Gossip, err error) {
	bubbletest.Run(func() { g, err = gossipAlone(ctx, hosts, messages, bytes, links) })
	return g, err
}

const (
	aloneDegree = 10 // connections that each host makes
	aloneRate   = 18 // messages a second
)

func gossipAlone(outside context.Context, n, messages, bytes int, links sim.Links) (g Gossip, err error) {
	f := newFabric(links, connections(), 1)
	defer f.close()
	ctx, cancel := context.WithCancel(context.Background())
	before := takeInventory()
	var hosts []host.Host
	var readers sync.WaitGroup
	defer func() {
		cancel()
		readers.Wait()
		for _, h := range hosts {
			err = errors.Join(err, h.Close())
		}
	}()
	topics := make([]*pubsub.Topic, n)
	var delivered arrivals
	for i := range n {
		key, _, err := crypto.GenerateSecp256k1Key(rand.Reader)
		if err != nil {
			return g, err
		}
		h, _, err := f.open(key)
		if err != nil {
			return g, err
		}
		hosts = append(hosts, h)
		if topics[i], err = gossipOn(ctx, h, &readers, &delivered); err != nil {
			return g, err
		}
	}
	if err := mesh(ctx, hosts); err != nil {
		return g, err
	}
	time.Sleep(settling)
	after := takeInventory()
	g.Memory = float64(after.memory-before.memory) / float64(n)
	g.Goroutines = float64(after.goroutines-before.goroutines) / float64(n)
	spent := processorTime()
	for i := range messages {
		if outside.Err() != nil {
			return g, outside.Err()
		}
		data := make([]byte, bytes)
		_, _ = rand.Read(data) // never fails
		binary.BigEndian.PutUint64(data, uint64(time.Now().UnixNano()))
		if err := topics[i%n].Publish(ctx, data); err != nil {
			return g, fmt.Errorf("publish: %w", err)
		}
		time.Sleep(time.Second / aloneRate)
	}
	time.Sleep(5 * time.Second)
	g.Hosts, g.Delivered, g.P99 = n, delivered.delays.n, time.Duration(delivered.delays.quantile(0.99)*float64(time.Second))
	g.PerMessage = time.Duration(float64(processorTime()-spent) / float64(max(1, g.Delivered)))
	return g, nil
}

// arrivals counts deliveries by their delay. Messages begin with the time at which they were sent.
type arrivals struct {
	mu     sync.Mutex
	delays delays
}

func (a *arrivals) note(data []byte) {
	sent := time.Unix(0, int64(binary.BigEndian.Uint64(data)))
	a.mu.Lock()
	defer a.mu.Unlock()
	a.delays.add(time.Since(sent))
}

func gossipOn(ctx context.Context, h host.Host, readers *sync.WaitGroup, delivered *arrivals) (*pubsub.Topic, error) {
	ps, err := pubsub.NewGossipSub(ctx, h)
	if err != nil {
		return nil, err
	}
	topic, err := ps.Join("bare")
	if err != nil {
		return nil, err
	}
	sub, err := topic.Subscribe()
	if err != nil {
		return nil, err
	}
	readers.Go(func() {
		for {
			m, err := sub.Next(ctx)
			if err != nil {
				return
			}
			if m.ReceivedFrom != h.ID() {
				delivered.note(m.Data)
			}
		}
	})
	return topic, nil
}

// mesh connects each host to some of the others.
func mesh(ctx context.Context, hosts []host.Host) error {
	r := mrand.New(mrand.NewPCG(1, 1))
	for i, h := range hosts {
		for range aloneDegree / 2 {
			other := hosts[r.IntN(len(hosts))]
			if other == h {
				other = hosts[(i+1)%len(hosts)]
			}
			if err := h.Connect(ctx, *host.InfoFromHost(other)); err != nil {
				return err
			}
		}
	}
	return nil
}
