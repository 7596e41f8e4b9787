package committee

import (
	"context"
	"errors"
	"math/rand/v2"
	"time"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// Dishonest is the share of stake that the design withstands.
const Dishonest = 0.3

var errDisagree = errors.New("the collector and the prefix rule disagree")

// BadAccepted measures how often a false score of a bad picture is certified: every dishonest member attests to it, and the
// miner serves the picture to nobody else, so that the honest stay silent. Who is drawn follows from protocol.Holder, what
// certifies from protocol.PrefixLength; of every draw that certifies, and of one in a hundred others, a collector that is told the
// same attestations has to come to the same end.
func BadAccepted(ctx context.Context, draws int, seed uint64, progress Progress) (Share, error) {
	return measure(ctx, draws, seed, progress, func(r *rand.Rand, n int) (accepted int, err error) {
		e, err := newElectorate(r, Dishonest)
		if err != nil {
			return 0, err
		}
		for i := range n {
			c := newCase(r, e.tree)
			members, err := c.dishonest(e)
			if err != nil {
				return 0, err
			}
			length, certified := protocol.PrefixLength(members)
			if certified {
				accepted++
			}
			if certified || i%100 == 0 {
				if err := c.confirm(members, length, certified); err != nil {
					return 0, err
				}
			}
		}
		return accepted, nil
	})
}

// aCase is one task with its draw of verifiers.
type aCase struct {
	committed protocol.Committed
	id        protocol.Hash
	draw      roles.DrawKnown
}

func newCase(r *rand.Rand, tree *protocol.WeightTree) aCase {
	order := protocol.Assignment{
		Task: protocol.Task{Model: hash(r), Prompt: hash(r), Tokens: hash(r), Width: 32, Height: 32, Steps: 8}, Requester: address(r), Miner: address(r),
		Price: 1000, CommitBy: 20, Nonce: r.Uint64(),
	}
	c := aCase{id: domain.Digest(order), draw: drawOf(protocol.PurposeVerifier, hash(r), tree)}
	c.committed.Assignment.Body = order
	c.committed.Commit.Body = protocol.Commit{Assignment: c.id, Picture: hash(r), Pixels: hash(r), Trace: hash(r), Size: 900}
	return c
}

func drawOf(role protocol.Purpose, beacon protocol.Hash, tree *protocol.WeightTree) roles.DrawKnown {
	return roles.DrawKnown{Role: role, Beacon: beacon, Snapshot: protocol.Snapshot{Block: 16, Root: tree.Root()}, Tree: tree}
}

func (c *aCase) holder(draw roles.DrawKnown, place int) (protocol.Address, error) {
	if place < len(draw.Holders) {
		return draw.Holders[place], nil
	}
	return protocol.Holder(draw.Tree, draw.Beacon, c.id, draw.Role, uint32(place))
}

// dishonest says which members are, as far as it matters: when even all later ones could not certify, the rest is left out.
func (c *aCase) dishonest(e electorate) ([]bool, error) {
	members := make([]bool, 0, protocol.MaxDraw)
	for lead := 0; len(members) < protocol.MaxDraw; {
		left := protocol.MaxDraw - len(members)
		if lead < len(members) && lead+left < protocol.Lead { // one honest member, and too few places to make up for it
			break
		}
		node, err := c.holder(c.draw, len(members))
		if err != nil {
			return nil, err
		}
		if e.bad[node] {
			lead++
		} else {
			lead--
		}
		members = append(members, e.bad[node])
	}
	return members, nil
}

// confirm has a collector hear what the members say.
func (c *aCase) confirm(members []bool, length int, certified bool) error {
	collector := roles.NewCollector(roles.Rules{Domain: ideal}, c.committed)
	if _, err := collector.Step(time.Time{}, c.draw); err != nil {
		return err
	}
	commit := domain.Digest(c.committed.Commit.Body)
	for i, speaks := range members {
		if !speaks {
			continue
		}
		node, err := c.holder(c.draw, i)
		if err != nil {
			return err
		}
		said := protocol.Signed[protocol.Attestation]{Kind: protocol.KindAttestation, Body: protocol.Attestation{
			Assignment: c.id, Index: uint32(i), Beacon: c.draw.Beacon, Commit: commit, Plain: 9000, Augmented: 9000,
		}}
		effects, err := collector.Step(time.Time{}, roles.AttestationReceived{Attestation: said, Signer: node})
		if err != nil {
			return err
		}
		for _, effect := range effects {
			if end, ok := effect.(roles.CloseCase); ok && (!certified || len(end.Evidence.Receipt.Certificate[0].Members) != length) {
				return errDisagree
			}
		}
	}
	if certified != (collector.State() == roles.Closed) {
		return errDisagree
	}
	return nil
}
