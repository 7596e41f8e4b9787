package sdapi_test

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/localnet"
	"github.com/limn-network/limn/node/sdapi"
	"github.com/limn-network/limn/node/sdapi/sdapitest"
	"github.com/limn-network/limn/protocol"
)

// TestFromServerToPayment runs the whole line on a real chain: a home with an image server, a stranger who asks for a
// picture of its checkpoint, a committee that scores it, an epoch that settles it, and a claim. The server paints what
// the embedded model makes, enlarged, so that the scorer finds in it what the prompt says.
func TestFromServerToPayment(t *testing.T) {
	model, err := compute.Embedded()
	require.NoError(t, err)
	server, err := sdapitest.Start(sdapitest.Config{
		Checkpoints: []sdapitest.Checkpoint{sdapitest.Named("dreams"), sdapitest.Named("other")},
		Step:        5 * time.Millisecond,
		Paint:       func(o sdapitest.Order) []byte { return enlarged(t, model, o) },
	})
	require.NoError(t, err)
	defer server.Close()
	own := sdapi.DefaultConfig()
	own.URL = server.URL()
	client, err := sdapi.New(own)
	require.NoError(t, err)
	defer client.Close()
	cfg := localnet.DefaultConfig(model)
	cfg.Miners, cfg.Cheats, cfg.Verifiers = 2, 0, 3
	cfg.Period, cfg.Epoch = 300*time.Millisecond, time.Second
	ctx, cancel := context.WithTimeout(t.Context(), 2*time.Minute)
	defer cancel()
	err = localnet.Run(ctx, cfg, func(ctx context.Context, n *localnet.Network) error {
		ctx, cancel := context.WithCancel(ctx)
		defer cancel()
		miner := n.Members[1]
		offered, stopped := make(chan sdapi.Offered, 2), make(chan error, 1)
		attachment := sdapi.NewAttachment(client, miner.Node, miner.Node.Records("sdapi"), func(e any) {
			if o, ok := e.(sdapi.Offered); ok {
				offered <- o
			}
		})
		go func() { stopped <- attachment.Run(ctx) }()
		defer func() { cancel(); assert.NoError(t, <-stopped) }()
		var root protocol.Hash
		for range 2 {
			select {
			case o := <-offered:
				if o.Checkpoint.Name == "dreams" {
					root = o.Root
				}
			case <-ctx.Done():
				return fmt.Errorf("nothing is offered: %w", ctx.Err())
			}
		}
		return buy(ctx, t, n, miner, root, server)
	})
	require.NoError(t, err)
}

func buy(ctx context.Context, t *testing.T, n *localnet.Network, miner *localnet.Member, root protocol.Hash, server *sdapitest.Server) error {
	r := n.Requester()
	d, err := r.Node.Imagine(ctx, node.Request{
		Prompt: prompt, Model: root, MaxPrice: protocol.Token / 50,
		Params: compute.Params{Width: 512, Height: 512, Steps: 12, Guidance: 700, Seed: 11},
	})
	if err != nil {
		return err
	}
	assert.Equal(t, miner.Address(), d.Miner)
	assert.Equal(t, 512, d.Picture.Width)
	orders := server.Orders()
	last := orders[len(orders)-1]
	assert.Equal(t, int64(11), last.Seed)
	assert.Equal(t, 12, last.Steps)
	assert.Contains(t, last.Settings["sd_model_checkpoint"], "dreams")
	outcome, evidence, err := r.Node.Await(ctx, d.Assignment)
	if err != nil {
		return err
	}
	assert.Equal(t, protocol.Accepted, outcome)
	assert.Empty(t, evidence.Audit, "nobody can make it again")
	if err := n.WaitSettled(ctx, r.Index(), 0); err != nil {
		return err
	}
	paid, _, err := n.Claim(ctx, miner)
	if err != nil {
		return err
	}
	assert.Equal(t, d.Price*80/100, paid)
	return nil
}

// enlarged is a picture of the embedded model at the size of the order.
func enlarged(t *testing.T, model *compute.Model, o sdapitest.Order) []byte {
	p := model.DefaultParams()
	p.Seed = uint64(o.Seed)
	small, err := model.Generate(context.Background(), o.Prompt, p, compute.Options{})
	if err != nil {
		t.Error(err)
		return nil
	}
	return compute.Resize(small.RGB, small.Width, small.Height, o.Width, o.Height)
}
