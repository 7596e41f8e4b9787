package localnet

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"golang.org/x/sync/errgroup"

	"github.com/limn-network/limn/node"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// settle starts what settlers and watchers do on the chain.
func (n *Network) settle(ctx context.Context, group *errgroup.Group) error {
	for _, m := range n.Members {
		duties := node.Duties{Node: m.Node, Book: n.Book, Sender: m.sender, Account: m.index, Log: n.cfg.Logger.With("node", m.Name)}
		if advocate := n.part(m).Advocate; advocate != nil {
			duties.Advocate = advocate(m.Node.Advocate(n.Book))
		}
		if m.Roles.Has(protocol.RoleSettler) {
			if err := duties.Check(ctx); err != nil {
				return err
			}
		}
		duties.Start(ctx, group)
	}
	return nil
}

// ready waits until every miner can be found in the DHT and everybody is in the mesh of every topic.
func (n *Network) ready(ctx context.Context) error {
	ctx, cancel := context.WithTimeout(ctx, time.Minute)
	defer cancel()
	tick := time.NewTicker(50 * time.Millisecond)
	defer tick.Stop()
	for {
		waiting := 0
		for _, m := range n.Members {
			info := m.Node.Host().Info()
			meshed := len(info.Topics) > 0
			for _, topic := range info.Topics {
				meshed = meshed && topic.Mesh > 0
			}
			if !meshed || m.Roles.Has(protocol.RoleMiner) && info.Providing == 0 {
				waiting++
			}
		}
		if waiting == 0 {
			return nil
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("localnet: %d of %d nodes did not find the others: %w", waiting, len(n.Members), ctx.Err())
		case <-tick.C:
		}
	}
}

// WaitSettled waits until an epoch that can no longer be challenged contains a delivered task.
func (n *Network) WaitSettled(ctx context.Context, payer uint32, number uint32) error {
	return n.WaitPaid(ctx, settlement.RecordKey{Payer: payer, Number: number})
}

// WaitPaid waits until a final epoch contains a record, of an audit for example.
func (n *Network) WaitPaid(ctx context.Context, key settlement.RecordKey) error {
	for {
		news := n.Book.News()
		if _, final, ok := n.Book.Settled(key); ok && final {
			return nil
		}
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-news:
		}
	}
}

// Claim pays a member what final epochs credited to it; 0 when there is nothing.
func (n *Network) Claim(ctx context.Context, m *Member) (protocol.Amount, uint64, error) {
	claimer := settlement.NewClaimer(n.Book, m.sender, m.index, n.cfg.Logger)
	amount, receipt, err := claimer.Claim(ctx)
	if errors.Is(err, settlement.ErrNothing) {
		return 0, 0, nil
	}
	if err != nil {
		return 0, 0, fmt.Errorf("claim for %s: %w", m.Name, err)
	}
	return amount, receipt.GasUsed, nil
}

// Worth is what a member owns.
type Worth struct {
	Tokens *big.Int        // in its own hands, in wei
	Escrow protocol.Amount // in the escrow: deposit less debits, security, bond, unclaimed credits
}

// Total returns both together, in wei.
func (w Worth) Total() *big.Int { return new(big.Int).Add(w.Tokens, w.Escrow.Wei()) }

// Worth returns what a member owns after the newest epoch, its stake aside.
func (n *Network) Worth(ctx context.Context, m *Member) (Worth, error) {
	_, tree, err := n.Book.Tip()
	if err != nil {
		return Worth{}, err
	}
	b, err := m.Account.Balances(ctx)
	if err != nil {
		return Worth{}, err
	}
	account := tree.Get(m.index)
	return Worth{
		Tokens: b.Tokens,
		Escrow: b.Deposited - b.Withdrawn - account.Debited + account.Credited - b.Claimed + b.Security + b.Bond,
	}, nil
}

// Conservation is what the chain says about all money in the escrow.
type Conservation struct {
	Tokens    *big.Int // the escrow's balance, in wei
	Owed      *big.Int // deposits less withdrawals and debits, securities, bonds and unclaimed credits, in wei
	Conserved bool     // Tokens = Owed, and debits = credits
}

// Conserve sums the escrow's obligations from the chain and compares them with its balance.
func (n *Network) Conserve(ctx context.Context) (Conservation, error) {
	tip, tree, err := n.Book.Tip()
	if err != nil {
		return Conservation{}, err
	}
	var owed, debited, credited protocol.Amount
	for _, account := range tree.All() {
		debited += account.Debited
		credited += account.Credited
	}
	for index := range ledger.FirstOwned { // treasury and audit pool
		_, claimed, err := n.Contracts.OwnerOf(ctx, index)
		if err != nil {
			return Conservation{}, err
		}
		given, err := n.Contracts.Limit(ctx, index, 0)
		if err != nil {
			return Conservation{}, err
		}
		account := tree.Get(index)
		owed += given + account.Credited - claimed - account.Debited
	}
	for _, m := range n.Members {
		w, err := n.Worth(ctx, m)
		if err != nil {
			return Conservation{}, err
		}
		owed += w.Escrow
	}
	tokens, err := n.Contracts.EscrowTokens(ctx)
	if err != nil {
		return Conservation{}, err
	}
	c := Conservation{Tokens: tokens, Owed: owed.Wei()}
	c.Conserved = tip != nil && debited == credited && tokens.Cmp(c.Owed) == 0
	return c, nil
}
