package node

import (
	"crypto/sha256"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/compute"
	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
)

// matter is a task with what its members know of it.
type matter struct {
	id        protocol.Hash
	number    uint32
	opening   protocol.Opening
	committed protocol.Committed
	beacon    protocol.Hash
	members   []protocol.Drawn
	snapshot  protocol.Snapshot
	rgb       []byte
	truth     roles.PictureScored
}

// matter has the miner commit to a picture, whose trace has a root, and draws its committee.
func (w *tribunal) matter(params compute.Params, private bool, rgb []byte, root protocol.Hash) *matter {
	w.Helper()
	m := &matter{number: w.next, rgb: rgb, opening: protocol.Opening{Prompt: tribunalPrompt}}
	w.next++
	if private {
		m.opening.Salt, m.opening.Key = randomHash(), randomHash()
	}
	require.NoError(w, w.client.Refresh(w.ctx))
	head, _ := w.client.Head()
	round := head.Number + 1
	require.NoError(w, w.client.WaitFinal(w.ctx, round+2))
	var final bool
	var err error
	m.beacon, final, err = w.client.Beacon(w.ctx, round+1)
	require.NoError(w, err)
	require.True(w, final)
	domain := w.contracts.Domain()
	order := protocol.Assignment{
		Task: protocol.Task{
			Model: protocol.Hash(w.model.Root()), Prompt: protocol.PromptHash(m.opening.Salt, tribunalPrompt),
			Tokens: protocol.TokensHash(m.opening.Salt, w.model.Tokens(tribunalPrompt)), Class: w.model.Class(tribunalPrompt),
			Width: uint16(params.Width), Height: uint16(params.Height), Steps: uint16(params.Steps), Guidance: uint16(params.Guidance), Seed: params.Seed,
		},
		Requester: w.payer.key.Address(), Miner: w.miner.key.Address(), Price: protocol.Token / 100, CommitBy: round,
	}
	for {
		m.id = domain.Digest(order)
		if m.draw(w, round) && !protocol.Audited(m.beacon, m.id, protocol.BaseAuditRate) {
			break
		}
		order.Nonce++
	}
	opening := opening{Root: root, Salt: randomHash()}
	m.committed = protocol.Committed{
		Assignment: signed(w, w.payer.key, domain, order),
		Voucher: signed(w, w.payer.key, domain, protocol.Voucher{
			Payer: order.Requester, Number: m.number, Assignment: m.id, Miner: order.Miner, Price: order.Price, CommitBy: round,
			SettleBy: 50, Params: 1, Previous: previousVoucher(m.number),
		}),
		Commit: signed(w, w.miner.key, domain, protocol.Commit{
			Assignment: m.id, Picture: protocol.Hash{1}, Pixels: sha256.Sum256(rgb), Trace: protocol.SaltedTrace(opening.Root, opening.Salt), Size: 1,
		}),
	}
	if !private {
		m.committed.Prompt = tribunalPrompt
	}
	require.NoError(w, m.opening.Check(order.Task))
	w.miner.keepCommit(m, opening)
	return m
}

// previousVoucher is what a payer's voucher names as the one before it; the contract only looks whether it is the first.
func previousVoucher(number uint32) protocol.Hash {
	if number == 0 {
		return protocol.Hash{}
	}
	return protocol.Hash{31: byte(number)}
}

// draw draws the committee, and says whether it can do without the outsider.
func (m *matter) draw(w *tribunal, round uint64) bool {
	w.Helper()
	snapshot, err := w.contracts.Snapshot(w.ctx, protocol.PurposeVerifier, round)
	require.NoError(w, err)
	m.snapshot, m.members = snapshot.Snapshot, nil
	for i := range uint32(seats) {
		drawn, err := protocol.Draw(snapshot.Tree, m.beacon, m.id, protocol.PurposeVerifier, i)
		require.NoError(w, err)
		if drawn.Leaf.Node == w.outsider.key.Address() {
			return false
		}
		m.members = append(m.members, drawn)
	}
	return true
}

// holder is who sits at a place.
func (m *matter) holder(w *tribunal, index uint32) *party {
	w.Helper()
	for _, p := range w.verifiers {
		if p.key.Address() == m.members[index].Leaf.Node {
			return p
		}
	}
	w.Fatalf("nobody holds place %d", index)
	return nil
}

// seed is that of a place's augmentation.
func (m *matter) seed(index uint32) *[32]byte {
	seed := [32]byte(protocol.AugmentationSeed(m.beacon, m.id, index))
	return &seed
}

// measure computes what members that tell the truth attest.
func (m *matter) measure(w *tribunal) {
	w.Helper()
	p := m.committed.Assignment.Body.Task
	m.truth = roles.PictureScored{Augmented: map[uint32]int32{}}
	var err error
	m.truth.Plain, err = w.model.Score(tribunalPrompt, m.rgb, int(p.Width), int(p.Height))
	require.NoError(w, err)
	for i := range uint32(seats) {
		m.truth.Augmented[i], err = w.model.ScoreAugmented(tribunalPrompt, m.rgb, int(p.Width), int(p.Height), *m.seed(i))
		require.NoError(w, err)
	}
}

// end is how the case ends when all members attest to these scores.
func (m *matter) end(w *tribunal, said roles.PictureScored) roles.CloseCase {
	w.Helper()
	domain := w.contracts.Domain()
	cert := protocol.Certificate{
		Assignment: m.id, Commit: m.committed.Commit.Digest(domain), CommitBy: m.committed.Voucher.Body.CommitBy,
		Beacon: m.beacon, Snapshot: m.snapshot, Members: m.members,
	}
	for i := range uint32(seats) {
		cert.Attestations = append(cert.Attestations, signed(w, m.holder(w, i).key, domain, protocol.Attestation{
			Assignment: m.id, Index: i, Beacon: m.beacon, Commit: cert.Commit, Plain: said.Plain, Augmented: said.Augmented[i],
		}))
	}
	e := protocol.Evidence{Receipt: protocol.Receipt{Domain: domain, Committed: m.committed, Certificate: []protocol.Certificate{cert}}}
	require.NoError(w, e.Receipt.Verify())
	return roles.CloseCase{Outcome: protocol.Accepted, Evidence: e}
}
