package node

import (
	"context"
	"errors"
	"fmt"
	"testing"
	"testing/synctest"
	"time"

	"github.com/stretchr/testify/require"
)

// A manifest that was lost on the way is asked for again, a few times and no longer than its commit counts.
func TestLostManifestIsAskedForAgain(t *testing.T) {
	lost, other := fmt.Errorf("%w, and nobody sent it", ErrNoModel), errors.New("it is damaged")
	for name, c := range map[string]struct {
		answers []error // the last one for ever
		late    int     // after so many asks
		asks    int
		want    error
	}{
		"at once":       {answers: []error{nil}, late: 9, asks: 1},
		"third time":    {answers: []error{lost, lost, nil}, late: 9, asks: 3},
		"never":         {answers: []error{lost}, late: 9, asks: 1 + insistTimes, want: ErrNoModel},
		"too late":      {answers: []error{lost, lost, nil}, late: 2, asks: 2, want: ErrNoModel},
		"another fault": {answers: []error{other}, late: 9, asks: 1, want: other},
	} {
		t.Run(name, func(t *testing.T) {
			synctest.Test(t, func(t *testing.T) {
				asks, start := 0, time.Now()
				err := insist(t.Context(), func() bool { return asks < c.late }, func() error {
					asks++
					return c.answers[min(asks, len(c.answers))-1]
				})
				require.ErrorIs(t, err, c.want)
				require.Equal(t, c.asks, asks)
				require.Equal(t, insistWait<<(c.asks-1)-insistWait, time.Since(start))
			})
		})
	}
	synctest.Test(t, func(t *testing.T) {
		ctx, cancel := context.WithTimeout(t.Context(), insistWait/2)
		defer cancel()
		asks := 0
		require.ErrorIs(t, insist(ctx, func() bool { return true }, func() error { asks++; return lost }), ErrNoModel)
		require.Equal(t, 1, asks)
	})
}
