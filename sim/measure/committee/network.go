package committee

import (
	"fmt"
	"math/rand/v2"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

var (
	domain = protocol.Domain{ChainID: 1337, Escrow: protocol.Address{1}}
	ideal  = domain.Simulated(&scheme{separator: domain.Separator()})
)

// scheme has real digests, and signatures that are a table of who signed what: the signer and the digest stand in them. The
// thieves of this package write none for others, and one that is moved to other words is nobody's.
type scheme struct{ separator protocol.Hash }

// Digest implements protocol.Scheme: domain.Digest, which hashes the separator anew each time.
func (s *scheme) Digest(m protocol.Message) protocol.Hash {
	structure := m.StructHash()
	return protocol.Keccak([]byte{0x19, 0x01}, s.separator[:], structure[:])
}

// Recover implements protocol.Scheme.
func (*scheme) Recover(s protocol.Signature, digest protocol.Hash) (signer protocol.Address, err error) {
	copy(signer[:], s[:])
	if protocol.Hash(s[len(signer):len(signer)+len(digest)]) != digest {
		return signer, protocol.ErrSignature
	}
	return signer, nil
}

// network is what the attempts of a block share: the keys of all, and the stakes of those who may be drawn.
type network struct {
	tree             *protocol.WeightTree
	keys             map[protocol.Address]*protocol.Key
	requester, miner protocol.Address
}

// members is how many may be drawn: few, so that nodes hold several places of a draw, which is where copying is easy.
const members = 24

func newNetwork(r *rand.Rand) (*network, error) {
	n := &network{keys: map[protocol.Address]*protocol.Key{}}
	node := func() (protocol.Address, error) {
		seed := hash(r)
		private, err := crypto.ToECDSA(seed[:])
		if err != nil {
			return protocol.Address{}, fmt.Errorf("make a key: %w", err)
		}
		key := protocol.NewKey(private)
		n.keys[key.Address()] = key
		return key.Address(), nil
	}
	leaves := make([]protocol.Leaf, members)
	var err error
	for i := range leaves {
		leaves[i] = protocol.Leaf{Index: uint32(i), Weight: 1 + r.Uint64N(1000)}
		if leaves[i].Node, err = node(); err != nil {
			return nil, err
		}
	}
	if n.requester, err = node(); err != nil {
		return nil, err
	}
	if n.miner, err = node(); err != nil {
		return nil, err
	}
	n.tree, err = protocol.NewWeightTree(leaves)
	return n, err
}

// attempt is one task of a network, and a source of chance. With real signatures machines find out by themselves who is
// drawn, too; without, it is worked out once for all of them.
type attempt struct {
	*network
	r    *rand.Rand
	real bool
	c    aCase
}

func (a *attempt) domain() protocol.Domain {
	if a.real {
		return domain
	}
	return ideal
}

// sign has a node sign, with its key or into the table.
func sign[M protocol.Message](a *attempt, by protocol.Address, body M) (protocol.Signed[M], error) {
	if a.real {
		return protocol.Sign(a.keys[by], domain, body)
	}
	s := protocol.Signed[M]{Kind: body.Kind(), Body: body}
	digest := ideal.Digest(body)
	copy(s.Signature[:], by[:])
	copy(s.Signature[len(by):], digest[:])
	return s, nil
}

// heard is what a node's validator makes of a message: the event for its machines, if somebody signed it.
func heard[M protocol.Message](a *attempt, m protocol.Signed[M], event func(signer protocol.Address) roles.Event) (roles.Event, bool) {
	signer, err := m.Signer(a.domain())
	if err != nil {
		return nil, false
	}
	return event(signer), true
}

// open draws up a task with its picture, ordered, paid and committed. trace is what the commit says of it, all but the
// first seven verifiers are left for the machines to find.
func (a *attempt) open(trace protocol.Hash, places int) (err error) {
	a.c = newCase(a.r, a.tree)
	order := a.c.committed.Assignment.Body
	order.Requester, order.Miner = a.requester, a.miner
	a.c.id = ideal.Digest(order)
	commit := a.c.committed.Commit.Body
	commit.Assignment, commit.Trace = a.c.id, trace
	pay := protocol.Voucher{
		Payer: order.Requester, Assignment: a.c.id, Miner: order.Miner, Price: order.Price, CommitBy: order.CommitBy, SettleBy: 99, Params: 1,
	}
	if a.c.committed.Assignment, err = sign(a, a.requester, order); err != nil {
		return err
	}
	if a.c.committed.Voucher, err = sign(a, a.requester, pay); err != nil {
		return err
	}
	if a.c.committed.Commit, err = sign(a, a.miner, commit); err != nil {
		return err
	}
	return a.workOut(&a.c.draw, places)
}

// workOut finds who holds the first places of a draw, as a simulation does once for all nodes.
func (a *attempt) workOut(draw *roles.DrawKnown, places int) error {
	if a.real {
		return nil
	}
	holders := make([]protocol.Address, places)
	for i := range holders {
		var err error
		if holders[i], err = a.c.holder(*draw, i); err != nil {
			return err
		}
	}
	draw.Holders = holders
	return nil
}
