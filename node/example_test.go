package node_test

import (
	"context"
	"fmt"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/localnet"
	"github.com/limn-network/limn/protocol"
)

// A program that wants a picture from a network of its own: three nodes and a chain in this process. Against a network
// that exists, the same Node comes from node.Open.
func Example() {
	model, err := compute.Embedded()
	if err != nil {
		panic(err)
	}
	cfg := localnet.DefaultConfig(model)
	cfg.Miners, cfg.Cheats, cfg.Verifiers, cfg.Period = 1, 0, 2, 200*time.Millisecond

	err = localnet.Run(context.Background(), cfg, func(ctx context.Context, n *localnet.Network) error {
		requester := n.Requester().Node
		picture, err := requester.Imagine(ctx, node.Request{
			Prompt: "a red apple on a blue background", Params: model.DefaultParams(), MaxPrice: cfg.Price,
		})
		if err != nil {
			return err
		}
		outcome, evidence, err := requester.Await(ctx, picture.Assignment) // the committee's word
		fmt.Println(picture.Picture.Width, "x", picture.Picture.Height,
			outcome == protocol.Accepted, evidence.Receipt.Verify() == nil)
		return err
	})
	if err != nil {
		panic(err)
	}
	// Output: 32 x 32 true true
}
