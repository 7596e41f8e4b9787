package node

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
)

// A verifier that is killed in mid-case says the same bytes again, even where its engine would now say otherwise.
func TestVerifierRepeatsItself(t *testing.T) {
	w := newTestNet(t)
	requester := w.add(0, nil)
	w.add(protocol.RoleMiner, nil)
	dir := t.TempDir()
	verifier := w.add(committee, func(c *Config) { c.Dir = dir })
	w.join()
	d := w.imagine(requester)
	outcome, _ := w.settle(requester, d)
	require.Equal(t, protocol.Accepted, outcome)
	statements := func() map[string][]byte {
		kept := map[string][]byte{}
		require.NoError(t, verifier.records.List("attestation/", func(key string, value []byte) error {
			kept[key] = value
			return nil
		}))
		return kept
	}
	before := statements()
	require.Len(t, before, protocol.FirstSeven)
	first := seen[Attested](verifier)
	w.engine.scores.Add(1) // an update that scores differently
	verifier.mu.Lock()
	verifier.events = nil
	verifier.mu.Unlock()
	verifier.restart()
	w.eventually("the verifier attests again", func() bool { return len(seen[Attested](verifier)) == len(first) })
	assert.ElementsMatch(t, first, seen[Attested](verifier))
	assert.Equal(t, before, statements())
}

// Who was down while the committee spoke asks those who listened.
func TestCatchUp(t *testing.T) {
	for name, role := range map[string]protocol.Roles{"settler": protocol.RoleSettler, "requester": 0} {
		t.Run(name, func(t *testing.T) {
			w, requester, _ := small(t)
			dir := t.TempDir()
			absent := requester
			if role != 0 {
				absent = w.add(role, func(c *Config) { c.Dir = dir })
				w.join()
			} else {
				requester.stop()
				requester.cfg.Dir = dir
				requester.restart()
			}
			d := w.imagine(requester)
			w.known(d)
			absent.stop()
			w.chain.reach(d.Receipt.Committed.Assignment.Body.CommitBy + 2)
			witness := w.nodes[1]
			_, _, err := witness.Await(w.context(), d.Assignment)
			require.NoError(t, err)
			absent.restart()
			reply, err := absent.askEvidence(w.context(), witness.host.ID(), d.Assignment)
			require.NoError(t, err)
			require.NoError(t, reply.Receipt.Verify())
			var asked time.Time
			w.eventually("the answer", func() bool { // a question that met a broken connection is asked again
				if time.Since(asked) >= patience/20 { // so that all rounds together do not outlive the case
					asked = time.Now()
					w.chain.advance(catchUpRounds)
				}
				_, ended := absent.book.ended(d.Assignment)
				return ended
			})
			outcome, evidence, err := absent.Await(w.context(), d.Assignment)
			require.NoError(t, err)
			assert.Equal(t, protocol.Accepted, outcome)
			assert.NoError(t, evidence.Receipt.Verify())
			_, found, err := absent.Evidence(d.Assignment)
			require.NoError(t, err)
			assert.True(t, found)
		})
	}
}

// What was decided stays decided: after a restart, and when the case itself is long forgotten.
func TestDecidedStaysDecided(t *testing.T) {
	w := newTestNet(t)
	dir := t.TempDir()
	requester := w.add(0, func(c *Config) { c.Dir = dir })
	w.add(protocol.RoleMiner, nil)
	w.add(committee, nil)
	w.join()
	d := w.imagine(requester)
	want, _ := w.settle(requester, d)
	w.chain.advance(2 * forgetRounds)
	w.eventually("the case is forgotten", func() bool {
		_, found, err := requester.records.Get(casePrefix + d.Assignment.String())
		return err == nil && !found
	})
	requester.restart()
	outcome, _, err := requester.Await(w.context(), d.Assignment)
	require.NoError(t, err)
	assert.Equal(t, want, outcome)
}
