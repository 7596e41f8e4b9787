package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/spf13/cobra"
	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/cmd/internal/term"
	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/node/keystore"
	"github.com/limn-network/limn/node/store"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
)

// chainView is a connection to the network's contracts that was checked.
type chainView struct {
	network   node.NetworkFile
	client    *settlement.Client
	contracts *settlement.Contracts
	blobs     settlement.BlobSource
}

// dialChain connects to the chain of the home's network and makes sure that it is the right one.
func (a *app) dialChain(ctx context.Context) (*chainView, error) {
	network, err := a.network(ctx)
	if err != nil {
		return nil, err
	}
	return a.dialNetwork(ctx, network)
}

func (a *app) dialNetwork(ctx context.Context, network node.NetworkFile) (*chainView, error) {
	cfg := network.Settlement()
	cfg.Beacon = a.beacon
	client, err := settlement.Dial(cfg, a.quietLogger())
	if err != nil {
		return nil, err
	}
	blobs, err := client.ChainBlobs()
	if err != nil {
		return nil, errors.Join(fmt.Errorf("%w: --beacon: %w", errUsage, err), client.Close())
	}
	if err := client.Check(ctx, network.Chain); err != nil {
		return nil, errors.Join(explainChain(err, network), client.Close())
	}
	return &chainView{network: network, client: client, contracts: client.Bind(network.Chain), blobs: blobs}, nil
}

// explainChain says what to do about a chain that does not answer.
func explainChain(err error, network node.NetworkFile) error {
	if !errors.Is(err, settlement.ErrUnreachable) {
		return err
	}
	next := "check the connection, or name another RPC with --rpc"
	if network.Scope != node.ScopeInternet {
		next = "is 'peer devnet' running? Otherwise name another RPC with --rpc"
	}
	return fmt.Errorf("the chain at %s does not answer (%w): %s", network.RPC, err, next)
}

// owner is the owner's account, ready to send transactions.
type owner struct {
	*chainView
	key     *protocol.Key
	node    *protocol.Key // nil unless asked for
	account *settlement.Account
	sender  *settlement.Sender
	book    *settlement.Book
}

// withOwner runs work with the owner's account, and with the node's key where it is needed. The account's transactions
// lie in a store of their own, so that a running node is not in the way.
func (a *app) withOwner(ctx context.Context, needNode bool, work func(context.Context, *owner) error) error {
	view, err := a.dialChain(ctx)
	if err != nil {
		return err
	}
	defer view.client.Close()
	names := []string{keystore.Owner}
	if needNode {
		names = append(names, keystore.Node)
	}
	keys, err := a.openKeys(names...)
	if err != nil {
		return err
	}
	state, err := store.Open(a.walletDir(), store.Options{})
	if errors.Is(err, store.ErrLocked) {
		return fmt.Errorf("another 'peer wallet' or 'peer stake' works on %s: wait until it is done (%w)", a.home, err)
	}
	if err != nil {
		return err
	}
	defer state.Close()
	log := a.quietLogger()
	o := &owner{chainView: view, key: keys[0]}
	if needNode {
		o.node = keys[1]
	}
	o.sender = settlement.NewSender(view.client, o.key.Private(), node.RecordsIn(state.Namespace("sender")), log)
	o.account = view.contracts.Account(o.sender)
	o.book = settlement.NewBook(view.contracts, view.blobs, node.RecordsIn(state.Namespace("book")), log)
	return alongside(ctx, func(ctx context.Context) error {
		if err := a.finishEarlier(ctx, o); err != nil {
			return err
		}
		return work(ctx, o)
	}, view.client.Run, o.sender.Run)
}

// finishEarlier waits for what a command that was interrupted left on its way, and then stops: whoever runs a command
// again because it was interrupted wants it done once.
func (a *app) finishEarlier(ctx context.Context, o *owner) error {
	ids, err := o.sender.Waiting(ctx)
	if err != nil || len(ids) == 0 {
		return err
	}
	for _, id := range ids {
		what, _, _ := strings.Cut(id, "/")
		a.note("an earlier command was interrupted: finishing its %s", what)
		switch r, err := o.sender.Await(ctx, id); {
		case errors.Is(err, settlement.ErrReverted):
			a.say("%s %v", a.err.Style(term.Yellow, "!"), err)
		case err != nil:
			return err
		default:
			a.done("%s %s", what, a.err.Style(term.Dim, fmt.Sprintf("(transaction %s)", r.TxHash)))
		}
	}
	return errors.New("what an earlier command had begun is done now: look at 'peer wallet', and run this again if it is still wanted")
}

// alongside runs work while others run, and ends them when work returns.
func alongside(ctx context.Context, work func(context.Context) error, others ...func(context.Context) error) error {
	ctx, cancel := context.WithCancel(ctx)
	group, inner := errgroup.WithContext(ctx)
	for _, other := range others {
		group.Go(func() error { return other(inner) })
	}
	err := work(inner)
	cancel()
	if stopped := group.Wait(); stopped != nil && !errors.Is(stopped, context.Canceled) && (err == nil || errors.Is(err, context.Canceled)) {
		return stopped // what ended the work
	}
	return err
}

// final waits until what was just done can no longer be undone: others look at final blocks only.
func (o *owner) final(ctx context.Context, a *app) error {
	if err := o.client.Refresh(ctx); err != nil {
		return err
	}
	head, _ := o.client.Head()
	if head.Final >= head.Number {
		return nil
	}
	if o.network.Scope == node.ScopeInternet {
		a.note("waiting until block %d is final, some minutes; Ctrl-C does no harm", head.Number)
	}
	return o.client.WaitFinal(ctx, head.Number)
}

// enough says what to do about missing tokens or gas before anything is sent.
func (o *owner) enough(ctx context.Context, tokens protocol.Amount) error {
	b, err := o.account.Balances(ctx)
	if err != nil {
		return err
	}
	hint := "send some there"
	if o.network.Faucet != "" {
		hint = "run 'peer faucet'"
	}
	if b.Gas.Sign() == 0 {
		return fmt.Errorf("the owner %s has no gas: %s", o.key.Address(), hint)
	}
	if need := tokens.Wei(); b.Tokens.Cmp(need) < 0 {
		missing := new(big.Int).Sub(need, b.Tokens)
		return fmt.Errorf("the owner %s has %s, needed are %s: %s missing; %s", o.key.Address(), tokensOf(b.Tokens), tokens, tokensOf(missing), hint)
	}
	return nil
}

// tokensOf writes wei as tokens, rounded down to what the network counts in.
func tokensOf(wei *big.Int) string {
	gwei := new(big.Int).Quo(wei, big.NewInt(1e9))
	if !gwei.IsUint64() {
		return wei.String() + " wei"
	}
	return protocol.Amount(gwei.Uint64()).String()
}

// gasOf writes wei of the chain's own coin.
func gasOf(wei *big.Int) string { return settlement.CoinText(wei) }

// Transaction is one that a command sent, as --json prints it.
type Transaction struct {
	What  string      `json:"what"`
	Tx    common.Hash `json:"tx"`
	Block uint64      `json:"block"`
	Gas   uint64      `json:"gas"`
	Fee   string      `json:"fee"` // wei of the chain's own coin
}

func transactionOf(what string, r *types.Receipt) Transaction {
	fee := new(big.Int)
	if r.EffectiveGasPrice != nil {
		fee.Mul(r.EffectiveGasPrice, new(big.Int).SetUint64(r.GasUsed))
	}
	return Transaction{What: what, Tx: r.TxHash, Block: r.BlockNumber.Uint64(), Gas: r.GasUsed, Fee: fee.String()}
}

// step runs one transaction, says what it did, and keeps it for --json.
func (a *app) step(what string, send func() (*types.Receipt, error)) error {
	r, err := send()
	if err != nil {
		return err
	}
	a.sent = append(a.sent, transactionOf(what, r))
	a.done("%s %s", what, a.err.Style("2", fmt.Sprintf("(%d gas)", r.GasUsed)))
	return nil
}

// Steps is what commands print with --json that send transactions.
type Steps struct {
	Transactions []Transaction `json:"transactions"`
}

// reportSteps ends a command: with --json, it prints what was sent.
func (a *app) reportSteps(asJSON bool) error {
	if !asJSON {
		return nil
	}
	return a.out.JSON(Steps{append([]Transaction{}, a.sent...)})
}

// jsonFlag adds --json.
func jsonFlag(c *cobra.Command, asJSON *bool) {
	c.Flags().BoolVar(asJSON, "json", false, "print JSON for programs; amounts in wei")
}

func eth(p protocol.Address) common.Address { return common.Address(p) }
