package node

import (
	"bytes"
	"context"
	"crypto/sha256"
	"slices"
	"sync"
	"testing"

	"github.com/ipfs/go-datastore/query"
	"github.com/libp2p/go-libp2p/core/peer"
	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// ear hears everything that is gossiped and is nobody.
type ear struct {
	mu    sync.Mutex
	heard map[string][][]byte
}

// listen joins all topics with a host of its own, connected to everybody.
func (w *testNet) listen() *ear {
	w.t.Helper()
	e := &ear{heard: map[string][][]byte{}}
	host := w.stranger()
	var topics []*p2p.Topic
	for _, kind := range []string{topicTask, topicCommit, topicAttestation, topicAudit} {
		t, err := host.Join(kind, func(_ context.Context, _ peer.ID, data []byte) p2p.Verdict {
			e.mu.Lock()
			defer e.mu.Unlock()
			e.heard[kind] = append(e.heard[kind], bytes.Clone(data))
			return p2p.Accept
		}, p2p.TopicOptions{})
		require.NoError(w.t, err)
		topics = append(topics, t)
	}
	for _, n := range w.nodes {
		require.NoError(w.t, host.Connect(w.context(), n.host.AddrInfo()))
	}
	w.eventually("the ear is in all topics", func() bool {
		for _, t := range topics {
			if len(t.Peers()) < len(w.nodes) {
				return false
			}
		}
		return true
	})
	return e
}

func (e *ear) messages(kind string) [][]byte {
	e.mu.Lock()
	defer e.mu.Unlock()
	return slices.Clone(e.heard[kind])
}

// blocks returns all blocks of a node.
func (n *testNode) blocks() (list [][]byte) {
	t := n.net.t
	t.Helper()
	results, err := n.store.Datastore("blocks").Query(n.net.context(), query.Query{})
	require.NoError(t, err)
	rest, err := results.Rest()
	require.NoError(t, err)
	for _, r := range rest {
		list = append(list, r.Value)
	}
	return list
}

func (w *testNet) imaginePrivately(n *testNode) *Delivery {
	w.t.Helper()
	r := w.request()
	r.Private = true
	d, err := n.Imagine(w.context(), r)
	require.NoError(w.t, err)
	return d
}

// privateNet is a network in which every picture is audited, and no wave passes before its members have spoken.
func privateNet(t testing.TB) (w *testNet, requester, miner *testNode, members []*testNode) {
	w = newTestNet(t)
	always := func(c *Config) {
		c.AuditRate, c.WaveWait = 10_000, patience
		patientAudit(c, patience)
	}
	requester, miner = w.add(0, always), w.add(protocol.RoleMiner, always)
	for range 3 {
		members = append(members, w.add(committee, always))
	}
	return w, requester, miner, members
}

// secrets are bytes of which none may appear where others can read.
func secrets(d *Delivery) map[string][]byte {
	o := d.Receipt.Opening[0]
	return map[string][]byte{
		"prompt": []byte(o.Prompt), "a word": []byte("apple"), "salt": o.Salt[:], "key": o.Key[:],
		"PNG": d.Block[:24], "PNG data": d.Block[len(d.Block)-40 : len(d.Block)-20], "pixels": d.Picture.RGB[32:64],
	}
}

// Gossip and blocks carry nothing readable of a private picture, and yet it is delivered, certified and audited.
func TestPrivatePicture(t *testing.T) {
	w, requester, miner, members := privateNet(t)
	outsider := w.add(protocol.RoleSettler, func(c *Config) { c.AuditRate = 10_000 })
	w.join()
	ear := w.listen()
	d := w.imaginePrivately(requester)
	require.Equal(t, miner.Address(), d.Miner)
	require.Len(t, d.Receipt.Opening, 1)
	outcome, evidence := w.settle(requester, d)
	require.Equal(t, protocol.Accepted, outcome)
	require.Len(t, evidence.Audit, 1)
	require.Empty(t, evidence.Receipt.Opening)
	require.Empty(t, evidence.Receipt.Committed.Prompt)
	require.NoError(t, evidence.Receipt.Verify())
	w.eventually("the settler has the task", func() bool {
		_, found, err := outsider.records.Get(pendingPrefix + d.Assignment.String())
		return err == nil && found
	})

	for _, kind := range []string{topicTask, topicCommit, topicAttestation, topicAudit} {
		w.eventually("gossip of "+kind, func() bool { return len(ear.messages(kind)) > 0 })
		for _, data := range ear.messages(kind) {
			for what, secret := range secrets(d) {
				require.False(t, bytes.Contains(data, secret), "%s tells the %s", kind, what)
			}
		}
	}
	commit := d.Receipt.Committed.Commit.Body
	for _, n := range w.nodes {
		found := false
		for _, block := range n.blocks() {
			for what, secret := range secrets(d) {
				require.False(t, bytes.Contains(block, secret), "a block tells the %s", what)
			}
			if sha256.Sum256(block) == commit.Picture {
				found = true
				png, err := protocol.OpenPicture(d.Receipt.Opening[0].Key, d.Assignment, block)
				require.NoError(t, err)
				require.Equal(t, d.Block, png)
			}
		}
		// A member whose place the certificate did not need may have come too late for the block.
		if needs := n == requester || n == miner || len(seen[Attested](n)) > 0; needs || n == outsider {
			require.Equal(t, needs, found, "who needs the picture has its block, and the settler has not")
		}
	}
	require.NoError(t, outsider.records.List("", func(key string, value []byte) error {
		for what, secret := range secrets(d) {
			require.False(t, bytes.Contains(value, secret), "%s of a settler tells the %s", key, what)
		}
		return nil
	}))
	told := map[protocol.Address]bool{}
	for _, given := range append(seen[OpeningGiven](miner), seen[OpeningGiven](requester)...) {
		require.Equal(t, d.Assignment, given.Seat.Assignment)
		told[given.Member] = true
	}
	for _, m := range members {
		delete(told, m.Address())
	}
	require.Empty(t, told, "only members are told")
}

// The owner of a private picture proves where it comes from; without the opening a receipt proves what others may see.
func TestPrivateReceipt(t *testing.T) {
	w, requester, _, _ := privateNet(t)
	w.join()
	d := w.imaginePrivately(requester)
	_, evidence := w.settle(requester, d)
	receipt := evidence.Receipt
	for _, c := range []struct {
		name    string
		opening []protocol.Opening
		prompt  Verdict
		fails   bool
	}{
		{"the owner's", d.Receipt.Opening, Holds, false},
		{"everybody's", nil, Unknown, false},
		{"another key", []protocol.Opening{{Salt: d.Receipt.Opening[0].Salt, Prompt: fakePrompt, Key: protocol.Hash{1}}}, Holds, true},
		{"another prompt", []protocol.Opening{{Salt: d.Receipt.Opening[0].Salt, Prompt: "a pear", Key: d.Receipt.Opening[0].Key}}, Fails, true},
	} {
		receipt.Opening = c.opening
		png, err := protocol.EmbedReceipt(d.Block, receipt)
		if c.fails && err != nil {
			require.ErrorIs(t, err, protocol.ErrMismatch, c.name)
			continue
		}
		require.NoError(t, err, c.name)
		verdicts := map[string]Verdict{}
		x := NewExaminer(w.engine, func(check Check) { verdicts[check.What] = check.Verdict })
		got, readable, err := x.Offline(t.Context(), png)
		require.NoError(t, err)
		require.True(t, readable)
		assert.Equal(t, c.prompt, verdicts["prompt"], c.name)
		assert.Equal(t, c.fails, x.Failed(), "%s: %v", c.name, verdicts)
		assert.Equal(t, len(c.opening), len(got.Opening))
	}
}

// Nobody but the holder of a seat whose wave has come is told.
func TestWhoIsTold(t *testing.T) {
	w, requester, miner, members := privateNet(t)
	undrawn := w.add(committee, func(c *Config) { c.AuditRate = 10_000 })
	w.chain.register(undrawn.Address(), committee, 1) // of 30 billion
	w.join()
	d := w.imaginePrivately(requester)
	w.known(d)
	ask := func(who, whom *testNode, draw protocol.Purpose, index uint32) error {
		_, err := who.askOpening(w.context(), whom.host.ID(), protocol.Seat{Assignment: d.Assignment, Draw: draw, Index: index})
		return err
	}
	require.ErrorContains(t, ask(members[0], miner, protocol.PurposeVerifier, 0), "not yet")
	outcome, _ := w.settle(requester, d)
	require.Equal(t, protocol.Accepted, outcome)
	require.ErrorContains(t, ask(members[0], miner, protocol.PurposeVerifier, 0), "the certificate is closed")
	stranger := &testNode{Node: &Node{host: w.stranger(), key: newKey(t)}, net: w}
	require.NoError(t, stranger.host.Connect(w.context(), miner.host.AddrInfo()))
	require.NoError(t, stranger.host.Connect(w.context(), requester.host.AddrInfo()))
	for _, whom := range []*testNode{miner, requester} {
		for index := range uint32(2) {
			require.ErrorContains(t, ask(undrawn, whom, protocol.PurposeAuditor, index), ErrNotDrawn.Error())
			require.ErrorContains(t, ask(stranger, whom, protocol.PurposeAuditor, index), ErrNotDrawn.Error())
			held := 0
			for _, m := range members {
				if ask(m, whom, protocol.PurposeAuditor, index) == nil {
					held++
				}
			}
			require.Equal(t, 1, held, "one member holds place %d", index)
		}
		for _, m := range members {
			require.Error(t, ask(m, whom, protocol.PurposeAuditor, protocol.MaxDraw-1), "its wave has not come")
		}
	}
}

// A miner that starves the committee gains nothing: the requester tells it as well.
func TestRequesterTellsWhenTheMinerIsSilent(t *testing.T) {
	w, requester, miner, _ := privateNet(t)
	w.join()
	d := w.imaginePrivately(requester)
	w.known(d)
	miner.stop()
	w.chain.reach(d.Receipt.Committed.Assignment.Body.CommitBy + 1)
	w.eventually("the certificate", func() bool { return len(seen[Certified](requester)) > 0 })
	require.NotEmpty(t, seen[OpeningGiven](requester))
	require.Empty(t, seen[OpeningGiven](miner))
}

// After a restart miner and requester still tell those who are drawn.
func TestOpeningSurvivesRestart(t *testing.T) {
	w := newTestNet(t)
	dir := t.TempDir()
	requester := w.add(0, nil)
	miner := w.add(protocol.RoleMiner, func(c *Config) { c.Dir = dir })
	w.add(committee, nil)
	w.join()
	d := w.imaginePrivately(requester)
	w.known(d)
	requester.stop()
	miner.restart()
	w.chain.reach(d.Receipt.Committed.Assignment.Body.CommitBy + 1)
	w.eventually("the certificate", func() bool { return len(seen[Certified](miner)) > 0 })
	require.NotEmpty(t, seen[OpeningGiven](miner))
}

// Whoever takes the prompt out of a public task's message hides nothing: the miner tells it to who is drawn.
func TestPromptTakenOut(t *testing.T) {
	for _, c := range []struct {
		name  string
		works bool
	}{
		{"who is drawn is told", false}, // no certificate closes while it asks
		{"the picture is scored", true},
	} {
		t.Run(c.name, func(t *testing.T) {
			w := newTestNet(t)
			requester := w.add(0, nil)
			miner := w.add(protocol.RoleMiner, nil)
			w.join()
			d := w.imagine(requester)
			bare := d.Receipt.Committed
			bare.Prompt = ""
			var runs protocol.Roles
			if c.works {
				runs = committee
			}
			alone := w.add(runs, nil)
			w.chain.register(alone.key.Address(), committee, testStake) // holds every place of the draw
			require.NoError(t, alone.host.Connect(w.context(), miner.host.AddrInfo()))
			require.Equal(t, p2p.Accept, alone.validateCommit(t.Context(), miner.host.ID(), encoded(t, bare)))
			f := &file{id: d.Assignment, committed: bare} // gossip tells the casebook's file, and not this one
			_, err := alone.openFor(t.Context(), f, protocol.PurposeVerifier, 0)
			require.ErrorIs(t, err, ErrHidden, "not drawn yet")
			w.chain.reach(bare.Assignment.Body.CommitBy + 1)
			if c.works {
				w.eventually("it scores", func() bool { return len(seen[Attested](alone)) > 0 })
				return
			}
			w.eventually("the miner tells it", func() bool {
				o, err := alone.openFor(t.Context(), f, protocol.PurposeVerifier, 0)
				return err == nil && o.Prompt == fakePrompt
			})
		})
	}
}

// Openings of orders that came to nothing are dropped when their time is over.
func TestOpeningsAreForgotten(t *testing.T) {
	w := newTestNet(t)
	n := w.add(0, nil)
	hidden := protocol.Opening{Salt: protocol.Hash{1}, Prompt: fakePrompt, Key: protocol.Hash{2}}
	newest, _, _ := w.chain.Rounds()
	require.NoError(t, n.keepOpening(protocol.Hash{1}, newest, hidden))
	require.NoError(t, n.keepOpening(protocol.Hash{2}, newest+2*forgetRounds, hidden))
	require.NoError(t, n.keepOpening(protocol.Hash{3}, newest, protocol.Opening{Prompt: fakePrompt}))
	_, found, err := n.keptOpening(protocol.Hash{3})
	require.NoError(t, err)
	require.False(t, found, "a public prompt is no secret to keep")
	w.chain.advance(forgetRounds + 2)
	w.eventually("the first is gone", func() bool {
		_, found, err := n.keptOpening(protocol.Hash{1})
		return err == nil && !found
	})
	o, found, err := n.keptOpening(protocol.Hash{2})
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, hidden, o)
}
