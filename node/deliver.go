package node

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/reputation"
	"github.com/limn-network/limn/protocol/roles"
)

// fetch gets the picture and judges it as the committee will: a picture below the floor is not waited for.
func (t *task) fetch(ctx context.Context, committed committedOrder) {
	n, order := t.n, committed.order
	miner := order.Assignment.Body.Miner
	// The case is opened here, too: the requester wants the certificate even if it heard no gossip of the commit.
	n.book.offer(ctx, true, note{id: order.ID(n.domain), committed: &order})
	png, picture, err := n.fetchPicture(ctx, order, committed.opening)
	if err != nil {
		if errors.Is(err, ErrPictureBlock) || errors.Is(err, ErrPicturePixels) || errors.Is(err, protocol.ErrSealed) {
			t.blame(miner, reputation.Bad)
		}
		if errors.Is(err, context.DeadlineExceeded) { // as the machine says it, whose patience ends at the same time
			err = fmt.Errorf("the picture did not arrive: %w", err)
		}
		t.tell(ctx, roles.PictureRefused{Miner: miner, Reason: err.Error()})
		return
	}
	t.tell(ctx, roles.PictureArrived{Miner: miner})
	score, median, err := n.judge(ctx, t.model, committed.opening.Prompt, picture)
	if err != nil {
		t.tell(ctx, roles.PictureRefused{Miner: miner, Reason: err.Error()})
		return
	}
	t.keep(committed, png, picture, score)
	if floor := t.model.FloorOf(order.Assignment.Body.Task.Class); median < floor {
		reason := fmt.Sprintf("the picture scores %.4f, below the floor of %.4f", float64(median)/1e4, float64(floor)/1e4)
		if order.Assignment.Body.Task.Tier == protocol.TierExact {
			// Its audit tells whether it is bad: until then the miner has failed, no worse.
			t.tell(ctx, roles.PictureBelowFloor{Miner: miner, Reason: reason})
		} else {
			t.blame(miner, reputation.Bad)
			t.tell(ctx, roles.PictureRefused{Miner: miner, Reason: reason})
		}
		return
	}
	n.observe(t.delivered(miner))
	t.tell(ctx, roles.PictureChecked{Miner: miner})
}

// judgements is how many augmentations a requester scores. The committee will score others, of seeds nobody knows
// yet; a few give its median well enough to turn away what it would reject.
const judgements = 3

// judge returns the plain score of a picture and the median of some augmented ones.
func (n *Node) judge(ctx context.Context, m *model, prompt string, p *compute.Picture) (plain, median int32, err error) {
	release, err := hold(ctx, n.crew.scoring)
	if err != nil {
		return 0, 0, err
	}
	defer release()
	if plain, err = m.Score(prompt, p.RGB, p.Width, p.Height); err != nil {
		return 0, 0, err
	}
	scores := make([]int32, judgements)
	for i := range scores {
		if scores[i], err = m.ScoreAugmented(prompt, p.RGB, p.Width, p.Height, randomHash()); err != nil {
			return 0, 0, err
		}
	}
	slices.Sort(scores)
	return plain, scores[judgements/2], nil
}

// keep holds a picture for the goroutine of Imagine. One below the floor is kept, too: whether it is delivered, the machine
// says, which remembers what other miners made.
func (t *task) keep(committed committedOrder, png []byte, picture *compute.Picture, score int32) {
	n, order := t.n, committed.order
	miner := order.Assignment.Body.Miner
	took := time.Since(t.start)
	receipt := protocol.Receipt{Domain: n.domain, Committed: order}
	if committed.opening.Private() {
		receipt.Opening = []protocol.Opening{committed.opening}
	}
	t.mu.Lock()
	t.deliveries[miner] = &Delivery{
		Assignment: order.ID(n.domain),
		Receipt:    receipt,
		Block:      png, Picture: picture, CID: rawCID(order.Commit.Body.Picture),
		Miner: miner, Price: order.Assignment.Body.Price, Score: score, Took: took, Compute: committed.compute, arrived: time.Now(),
	}
	t.mu.Unlock()
}

// delivered is the event of a picture that is kept and now given to the person.
func (t *task) delivered(miner protocol.Address) PictureDelivered {
	t.mu.Lock()
	defer t.mu.Unlock()
	d := t.deliveries[miner]
	return PictureDelivered{
		Task: t.digest, Assignment: d.Assignment, Miner: miner, Score: d.Score, Took: d.Took, BelowFloor: !d.Agreed.IsZero(),
	}
}

// takeBelowFloor delivers what two miners made alike. Its case is open since it was fetched, so this node hears if auditors
// find other pixels, as of every task of its own, and Await tells it.
func (t *task) takeBelowFloor(e roles.TakeBelowFloor) {
	t.mu.Lock()
	t.deliveries[e.Miner].Agreed = e.Earlier
	t.mu.Unlock()
	t.n.observe(t.delivered(e.Miner))
}

// Await returns how a delivered task ended and the evidence for it, waiting until this node has seen it.
func (n *Node) Await(ctx context.Context, assignment protocol.Hash) (protocol.Outcome, protocol.Evidence, error) {
	end, err := n.book.await(ctx, assignment)
	return end.Outcome, end.Evidence, err
}
