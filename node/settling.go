package node

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement"
	"github.com/limn-network/limn/settlement/ledger"
)

// Bookkeeper turns the evidence of tasks that ended into the records that settle them.
type Bookkeeper struct{ contracts *settlement.Contracts }

// NewBookkeeper returns a bookkeeper for a network's contracts.
func NewBookkeeper(contracts *settlement.Contracts) *Bookkeeper {
	return &Bookkeeper{contracts}
}

// Records returns the records of one decided task: one for the task, and one for each auditor.
func (b *Bookkeeper) Records(ctx context.Context, outcome protocol.Outcome, e protocol.Evidence) ([]ledger.Record, error) {
	if len(e.Receipt.Certificate) != 1 {
		return nil, fmt.Errorf("task %s has no certificate", e.Receipt.Committed.Voucher.Body.Assignment)
	}
	voucher := e.Receipt.Committed.Voucher.Body
	payer, err := b.contracts.Payer(ctx, common.Address(voucher.Payer), 0)
	if err != nil {
		return nil, err
	}
	if payer.Account == 0 {
		return nil, fmt.Errorf("payer key %s is not registered", voucher.Payer)
	}
	split, err := b.contracts.LedgerSplit(ctx, voucher.Params)
	if err != nil {
		return nil, err
	}
	task := ledger.Record{
		Payer: payer.Account, Number: voucher.Number, Price: voucher.Price,
		Class: e.Receipt.Committed.Assignment.Body.Task.Class,
		Score: int16(e.Receipt.Certificate[0].MedianAugmented()), // a score has at most 10,000
	}
	switch outcome {
	case protocol.Accepted:
		task.Kind = ledger.Settle
		royalty, err := b.contracts.Royalty(ctx, e.Receipt.Committed.Assignment.Body.Task.Model, voucher.CommitBy, split)
		if err != nil {
			return nil, err
		}
		task.Extra = royalty.Extra()
	case protocol.Rejected:
		task.Kind = ledger.Reject
	default:
		return nil, fmt.Errorf("task %s is not decided", voucher.Assignment)
	}
	if task.Miner, err = b.account(ctx, voucher.Miner); err != nil {
		return nil, err
	}
	if task.Verifier, err = b.account(ctx, e.Receipt.Certificate[0].Payee()); err != nil {
		return nil, err
	}
	records := []ledger.Record{task}
	for _, audit := range e.Audit {
		for _, s := range audit.Statements {
			auditor, err := b.account(ctx, audit.Members[s.Body.Index].Leaf.Node)
			if err != nil {
				return nil, err
			}
			records = append(records, ledger.Record{
				Kind: ledger.Audit, Payer: payer.Account, Number: voucher.Number, Miner: auditor,
				Price: split.MinerShare(voucher.Price), Extra: s.Body.Index,
			})
		}
	}
	return records, nil
}

// account returns the account of a node's owner.
func (b *Bookkeeper) account(ctx context.Context, node protocol.Address) (uint32, error) {
	info, err := b.contracts.Node(ctx, common.Address(node), 0)
	if err != nil {
		return 0, err
	}
	if !info.Registered() {
		return 0, fmt.Errorf("node %s is not registered", node)
	}
	account, err := b.contracts.AccountOf(ctx, info.Owner)
	if err != nil {
		return 0, err
	}
	if account == 0 {
		return 0, fmt.Errorf("owner %s of node %s has no account: it must deposit something first", info.Owner, node)
	}
	return account, nil
}
