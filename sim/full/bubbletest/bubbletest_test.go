package bubbletest_test

import (
	"net"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/sim/full/bubbletest"
)

func TestRun(t *testing.T) {
	for range 2 { // again and again in one process
		var took time.Duration
		start := time.Now()
		bubbletest.Run(func() {
			begin := time.Now()
			here, there := net.Pipe()
			go func() {
				time.Sleep(time.Hour)
				here.Close()
			}()
			_, _ = there.Read(make([]byte, 1))
			took = time.Since(begin)
		})
		require.Equal(t, time.Hour, took)
		require.Less(t, time.Since(start), time.Minute)
	}
}
