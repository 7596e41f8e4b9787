package main

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/settlement"
)

// Who waits in vain is told what to look at. A chain that is silent for the time of a call is away, one that answers until the
// time to meet the network is over is slow.
func TestExplainMeeting(t *testing.T) {
	network := node.NetworkFile{RPC: "http://chain", Bootstrap: []string{"/ip4/10.0.0.1/tcp/4810"}}
	other := errors.New("no contract at 0x00")
	for want, err := range map[string]error{
		"the chain at http://chain does not answer":                fmt.Errorf("%w: %w", settlement.ErrUnreachable, context.DeadlineExceeded),
		"could not be read within 30s":                             fmt.Errorf("post: %w", context.DeadlineExceeded),
		"one of these up and within reach? /ip4/10.0.0.1/tcp/4810": node.ErrAlone,
		other.Error(): other,
	} {
		require.ErrorContains(t, explainMeeting(err, network), want)
		require.ErrorIs(t, explainMeeting(err, network), err)
	}
}
