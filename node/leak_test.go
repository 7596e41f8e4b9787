package node

import (
	"bytes"
	"runtime"
	"runtime/pprof"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

const leakPause = 25 * time.Millisecond

// Three nodes open, work and close; nothing of them remains. Not parallel: it counts the goroutines of the process.
func TestNothingRemains(t *testing.T) {
	round := func() {
		w := newTestNet(t)
		requester := w.add(0, nil)
		w.add(protocol.RoleMiner, nil)
		w.add(committee, nil)
		w.join()
		w.settle(requester, w.imagine(requester))
		for _, n := range w.nodes {
			n.stop()
		}
	}
	round() // what libraries start once for the process
	before := runtime.NumGoroutine()
	round()
	after := 0
	for range patience / leakPause {
		if after = runtime.NumGoroutine(); after <= before {
			return
		}
		time.Sleep(leakPause) // libp2p's connections end in the background
	}
	var stacks bytes.Buffer
	require.NoError(t, pprof.Lookup("goroutine").WriteTo(&stacks, 1))
	t.Fatalf("%d goroutines before, %d after\n%s", before, after, stacks.String())
}
