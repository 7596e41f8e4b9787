package node

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

const committee = protocol.RoleVerifier | protocol.RoleAuditor

// small is the smallest network that decides a task.
func small(t testing.TB) (w *testNet, requester, miner *testNode) {
	w = newTestNet(t)
	requester = w.add(0, nil)
	miner = w.add(protocol.RoleMiner, nil)
	for range 2 {
		w.add(committee, nil)
	}
	w.join()
	return w, requester, miner
}

func TestPictureIsCertified(t *testing.T) {
	w, requester, miner := small(t)
	settler := w.add(protocol.RoleSettler, nil)
	w.join()
	d := w.imagine(requester)
	assert.Equal(t, miner.Address(), d.Miner)
	assert.Empty(t, d.Rejected)
	assert.NotEmpty(t, seen[StepSeen](requester))
	outcome, evidence := w.settle(requester, d)
	assert.Equal(t, protocol.Accepted, outcome)
	assert.NoError(t, evidence.Receipt.Verify())
	assert.Len(t, evidence.Receipt.Certificate[0].Attestations, protocol.FirstSeven)
	w.eventually("the settler has the task", func() bool {
		_, found, err := settler.records.Get(pendingPrefix + d.Assignment.String())
		return err == nil && found
	})
	// A second request goes on with the counter.
	second := w.imagine(requester)
	assert.Equal(t, uint32(1), second.Receipt.Committed.Voucher.Body.Number)
	assert.Equal(t, d.Receipt.Committed.Voucher.Digest(w.chain.domain), second.Receipt.Committed.Voucher.Body.Previous)
}

func TestHonestPictureSurvivesItsAudit(t *testing.T) {
	w := newTestNet(t)
	always := func(c *Config) { c.AuditRate = 10_000 }
	requester := w.add(0, always)
	w.add(protocol.RoleMiner, always)
	w.add(committee, always)
	w.add(committee, always)
	w.join()
	outcome, evidence := w.settle(requester, w.imagine(requester))
	assert.Equal(t, protocol.Accepted, outcome)
	require.Len(t, evidence.Audit, 1)
	judged, err := evidence.Judge(fakeFloor, 10_000)
	require.NoError(t, err)
	assert.Equal(t, protocol.Accepted, judged)
}

// Members that never answer make the prefix longer, wave by wave.
func TestVerifiersThatNeverAnswer(t *testing.T) {
	w := newTestNet(t)
	brisk := func(c *Config) { c.WaveWait = time.Second }
	requester := w.add(0, brisk)
	w.add(protocol.RoleMiner, brisk)
	for range 2 {
		w.add(committee, brisk)
	}
	w.join()
	ghost := newKey(t).Address()
	w.chain.register(ghost, committee, testStake/4) // one place in nine
	d := w.imagine(requester)
	w.known(d)
	first, reach := 0, 0
	w.chain.change(func() {
		for ; ; w.chain.seed++ { // a draw with a ghost among the first seven that the third wave certifies
			draw, err := w.chain.draw(protocol.PurposeVerifier, d.Receipt.Committed.Assignment.Body.CommitBy+1)
			require.NoError(t, err)
			attested := make([]bool, protocol.Wave(2))
			for i := range attested {
				member, err := protocol.Draw(draw.Tree, draw.Beacon, d.Assignment, protocol.PurposeVerifier, uint32(i))
				require.NoError(t, err)
				attested[i] = member.Leaf.Node != ghost
			}
			length, ok := protocol.PrefixLength(attested)
			if ok && length > protocol.FirstSeven {
				first, reach = protocol.FirstSeven, length
				return
			}
		}
	})
	outcome, evidence := w.settle(requester, d)
	assert.Equal(t, protocol.Accepted, outcome)
	require.NotZero(t, first)
	// Longer where an attestation of the prefix came after later members had certified without it.
	assert.GreaterOrEqual(t, len(evidence.Receipt.Certificate[0].Members), reach)
	assert.NoError(t, evidence.Receipt.Verify())
}

func TestRequestsThatCannotWork(t *testing.T) {
	w, requester, _ := small(t)
	inVain(&requester.Node.cfg)
	for name, c := range map[string]struct {
		change func(*Request)
		set    func()
		want   string
	}{
		"no prompt":       {func(r *Request) { r.Prompt = "" }, nil, "empty"},
		"not UTF-8":       {func(r *Request) { r.Prompt = "\xff\xfe" }, nil, "UTF-8"},
		"long prompt":     {func(r *Request) { r.Prompt = string(make([]byte, 5000)) }, nil, "5000 bytes"},
		"size":            {func(r *Request) { r.Params.Width = 4096 }, nil, "cannot make"},
		"steps":           {func(r *Request) { r.Params.Steps = 0 }, nil, "cannot make"},
		"no deposit":      {nil, func() { w.chain.fund(requester.Address(), testPrice/4, protocol.Token) }, "deposit 0.0075 LIMN more"},
		"little security": {nil, func() { w.chain.fund(requester.Address(), protocol.Token, testPrice) }, "lock 0.19 LIMN more"},
		"too cheap":       {func(r *Request) { r.MaxPrice = testPrice / 2 }, nil, "the price here is"},
	} {
		t.Run(name, func(t *testing.T) {
			r := w.request()
			if c.change != nil {
				c.change(&r)
			}
			w.chain.fund(requester.Address(), 10*protocol.Token, 10*protocol.Token)
			if c.set != nil {
				c.set()
			}
			_, err := requester.Imagine(w.context(), r)
			require.ErrorContains(t, err, c.want)
		})
	}
	w.chain.fund(requester.Address(), 10*protocol.Token, 10*protocol.Token)
	w.imagine(requester)
}

func TestChainUnreachable(t *testing.T) {
	w, requester, _ := small(t)
	w.chain.setDown(true)
	_, err := requester.Imagine(w.context(), w.request())
	require.ErrorIs(t, err, errDown)
	w.chain.change(func() { w.chain.down, w.chain.newest = false, 0 }) // reachable, but nothing was heard of it yet
	_, err = requester.Imagine(w.context(), w.request())
	require.ErrorIs(t, err, ErrNoChain)
	w.chain.reach(100)
	d := w.imagine(requester)
	w.known(d)
	w.chain.setDown(true) // in mid-work: the picture is here, its committee is not drawn
	w.chain.reach(d.Receipt.Committed.Assignment.Body.CommitBy + 2)
	w.eventually("everybody asks in vain", func() bool { return w.chain.failed.Load() >= int64(len(w.nodes)) })
	w.chain.setDown(false)
	outcome, _ := w.settle(requester, d)
	assert.Equal(t, protocol.Accepted, outcome)
}
