package node

import (
	"context"
	"errors"
	"slices"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// await returns how a task ended, waiting until this node sees it.
func (b *casebook) await(ctx context.Context, id protocol.Hash) (roles.CloseCase, error) {
	done := make(chan roles.CloseCase, 1)
	b.mu.Lock()
	if end, ok := b.closed[id]; ok {
		b.mu.Unlock()
		return end, nil
	}
	b.waiting[id] = append(b.waiting[id], done)
	b.mu.Unlock()
	defer b.leave(id, done)
	for {
		news := b.n.chain.News()
		end, err := b.n.judged(ctx, id)
		switch {
		case err == nil:
			return end, nil // decided, and forgotten or before a restart
		case errors.Is(err, errNoEvidence):
			news = nil
		} // else the chain may know more soon
		select {
		case end := <-done:
			if end.Outcome == protocol.Undecided {
				return end, ErrUndecided
			}
			return end, nil
		case <-ctx.Done():
			return roles.CloseCase{}, ctx.Err()
		case <-news:
		}
	}
}

// errNoEvidence says that this node keeps no evidence that decides a case.
var errNoEvidence = errors.New("no evidence of the case is kept here")

// leave takes back a waiter.
func (b *casebook) leave(id protocol.Hash, done chan roles.CloseCase) {
	b.mu.Lock()
	defer b.mu.Unlock()
	rest := slices.DeleteFunc(b.waiting[id], func(c chan roles.CloseCase) bool { return c == done })
	if len(rest) == 0 {
		delete(b.waiting, id)
	} else {
		b.waiting[id] = rest
	}
}

// judged returns how a case ended by the evidence that this node keeps.
func (n *Node) judged(ctx context.Context, id protocol.Hash) (end roles.CloseCase, err error) {
	e, found, err := n.Evidence(id)
	if err != nil || !found {
		return end, errors.Join(errNoEvidence, err)
	}
	outcome, err := n.judgeEvidence(ctx, e)
	if err == nil && outcome == protocol.Undecided {
		err = errNoEvidence
	}
	return roles.CloseCase{Outcome: outcome, Evidence: e}, err
}

// judgeEvidence decides a task from its evidence, by the floor of its model and the miner's audit rate.
func (n *Node) judgeEvidence(ctx context.Context, e protocol.Evidence) (protocol.Outcome, error) {
	committed := e.Receipt.Committed
	model, err := n.shelf.get(committed.Assignment.Body.Task.Model)
	if err != nil {
		return protocol.Undecided, err
	}
	rate, err := n.auditRate(ctx, committed.Assignment.Body)
	if err != nil {
		return protocol.Undecided, err
	}
	return e.Judge(model.FloorOf(committed.Assignment.Body.Task.Class), rate)
}

func (b *casebook) settle(id protocol.Hash, end roles.CloseCase) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.closed[id] = end
	for _, done := range b.waiting[id] {
		done <- end
	}
	delete(b.waiting, id)
}
