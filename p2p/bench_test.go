package p2p

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"runtime/debug"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// BenchmarkFetch measures one Get of a block that a hinted, connected peer holds, among 16 connected nodes.
func BenchmarkFetch(b *testing.B) {
	for _, size := range []int{4 << 10, 256 << 10, 1 << 20} {
		b.Run(fmt.Sprintf("%dKiB", size>>10), func(b *testing.B) {
			hosts := openHosts(b, 16)
			var took []time.Duration
			for i := range b.N {
				data := make([]byte, size)
				copy(data, strconv.Itoa(i))
				c, err := hosts[0].Blocks().Put(context.Background(), data)
				require.NoError(b, err)
				start := time.Now()
				_, err = hosts[1+i%15].Blocks().Get(context.Background(), c, hosts[0].AddrInfo())
				require.NoError(b, err)
				took = append(took, time.Since(start))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "ms/p50")
			b.ReportMetric(float64(took[len(took)*9/10].Microseconds())/1000, "ms/p90")
		})
	}
}

// BenchmarkRequest measures opening a stream to a connected peer, one frame there and one back.
func BenchmarkRequest(b *testing.B) {
	hosts, p := openHosts(b, 2), DefaultProtocol("quote")
	p.Rate, p.Burst = 1e9, 1e9
	require.NoError(b, hosts[0].Handle(p, func(ctx context.Context, s *Stream) {
		if data, err := s.Receive(ctx); err == nil {
			_ = s.Send(ctx, data)
		}
	}))
	for b.Loop() {
		require.NoError(b, ask(context.Background(), hosts[1], hosts[0], p))
	}
}

// BenchmarkGossip measures publication until the slowest of 15 others has read the message.
func BenchmarkGossip(b *testing.B) {
	hosts := openHosts(b, 16)
	topics := make([]*Topic, len(hosts))
	for i, h := range hosts {
		var err error
		topics[i], err = h.Join("commit", acceptAll, TopicOptions{})
		require.NoError(b, err)
	}
	time.Sleep(2 * time.Second) // meshes form
	for i := 0; b.Loop(); i++ {
		require.NoError(b, topics[0].Publish(context.Background(), fmt.Appendf(make([]byte, 500), "%d", i)))
		for _, topic := range topics[1:] {
			_, err := topic.Next(context.Background())
			require.NoError(b, err)
		}
	}
}

// BenchmarkIdle measures what idle, fully connected nodes with all topics joined cost a process.
func BenchmarkIdle(b *testing.B) {
	for _, n := range []int{1, 16, 32} {
		b.Run(fmt.Sprintf("%dnodes", n), func(b *testing.B) {
			for range b.N {
				debug.FreeOSMemory()
				rss, routines := resident(b), runtime.NumGoroutine()
				hosts := openHosts(b, n)
				ctx, cancel := context.WithCancel(context.Background())
				for _, h := range hosts {
					go h.Run(ctx)
					for _, kind := range LoopbackConfig().Gossip.Topics {
						_, err := h.Join(kind, acceptAll, TopicOptions{})
						require.NoError(b, err)
					}
				}
				time.Sleep(3 * time.Second) // meshes form, handshakes' garbage is collected
				debug.FreeOSMemory()
				b.ReportMetric(float64(resident(b)-rss)/float64(n)/(1<<20), "MiB/node")
				b.ReportMetric(float64(runtime.NumGoroutine()-routines)/float64(n), "goroutines/node")
				b.ReportMetric(float64(resident(b))/(1<<20), "MiB")
				cancel()
				for _, h := range hosts {
					require.NoError(b, h.Close())
				}
			}
		})
	}
}

// resident gives the process's resident set in bytes; the benchmark is skipped where /proc is missing.
func resident(b *testing.B) int64 {
	data, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		b.Skip("needs /proc")
	}
	pages, err := strconv.ParseInt(strings.Fields(string(data))[1], 10, 64)
	require.NoError(b, err)
	return pages * int64(os.Getpagesize())
}
