package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/settlement"
)

// meetWithin is how long a command waits until it has read the chain and met a peer.
const meetWithin = 30 * time.Second

// asRequester runs work with this home's node as a requester, once it has met the network.
func (a *app) asRequester(ctx context.Context, model *compute.Model, net netFlags, observe node.Observer, work func(context.Context, *node.Service) error) error {
	network, err := a.network(ctx)
	if err != nil {
		return err
	}
	cfg := node.DefaultServiceConfig(network, a.nodeDir())
	cfg.Settlement.Beacon = a.beacon
	cfg.Claim = false
	cfg.Node.Models, cfg.Node.Scorer = a.modelsDir(), a.scorerRoot()
	if cfg.Owner, err = a.address(keystore.Owner); err != nil {
		return err
	}
	if err := net.apply(&cfg.Node.P2P); err != nil {
		return err
	}
	keys, err := a.openKeys(keystore.Node)
	if err != nil {
		return err
	}
	service, err := node.OpenService(cfg, keys[0], model, a.quietLogger(), node.WithObserver(observe))
	if errors.Is(err, store.ErrLocked) {
		return a.explainBusy(err)
	}
	if err != nil {
		return a.explainOpen(err)
	}
	defer service.Close()
	return alongside(ctx, func(ctx context.Context) error {
		meet, cancel := context.WithTimeout(ctx, meetWithin)
		defer cancel()
		slow := time.AfterFunc(2*time.Second, func() { a.note("meeting the network") })
		defer slow.Stop()
		if err := service.Ready(meet); err != nil {
			return explainMeeting(err, network)
		}
		slow.Stop()
		return work(ctx, service)
	}, service.Run)
}

// explainBusy tells who asks beside a running node of the same home how to ask all the same. One home is one node: its
// number of the next voucher and its peer identity cannot be had twice.
func (a *app) explainBusy(err error) error {
	return fmt.Errorf(`the node of %[1]s is running, and a home is one node at a time: end 'peer run' first, or ask from another home, which needs a deposit of its own:
  peer init --home OTHER --network %[2]s
  peer wallet deposit 1 --home OTHER     (after 'peer faucet --home OTHER', or with tokens and gas sent to its owner)
and then this command with --home OTHER (%[3]w)`, a.home, a.networkPath(), err)
}

// explainMeeting says what to do when the network was not met in time.
func explainMeeting(err error, network node.NetworkFile) error {
	switch {
	case errors.Is(err, settlement.ErrUnreachable):
		return explainChain(err, network)
	case errors.Is(err, node.ErrAlone):
		return fmt.Errorf("%w: is one of these up and within reach? %s", err, strings.Join(network.Bootstrap, " "))
	case errors.Is(err, context.DeadlineExceeded): // it answers, but takes its time
		return fmt.Errorf("the chain at %s could not be read within %s (%w): it is slow or far behind; run this again, or name another RPC with --rpc",
			network.RPC, meetWithin, err)
	}
	return err
}
