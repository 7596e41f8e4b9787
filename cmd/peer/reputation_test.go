package main

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol/reputation"
)

// TestWhy: what is said of a chosen miner is true of newcomers, too, some of which have worked for this home.
func TestWhy(t *testing.T) {
	m := reputation.Assessment{Reliability: 0.75, Slowness: 1, Newcomer: true}
	require.Contains(t, why(m), "has not worked for this home yet")
	m.Own.Kept = 1
	require.Equal(t, "reliable in 75 %, 1.0 x the time it names; 1 kept, 0 late, 0 failed, 0 bad", why(m))
	m.Explored = true
	require.Contains(t, why(m), "newcomer")
}
