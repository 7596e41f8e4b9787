package node

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/protocol/roles"
	"github.com/limn-network/limn/settlement"
)

// disputed is a case with a certificate of two places and an audit of one, as it ends.
func disputed(committed protocol.Committed, plain, augmented int32, pixels, root protocol.Hash) roles.CloseCase {
	attestation := func(index uint32, augmented int32) protocol.Signed[protocol.Attestation] {
		return protocol.Signed[protocol.Attestation]{Body: protocol.Attestation{Index: index, Plain: plain, Augmented: augmented}}
	}
	return roles.CloseCase{Outcome: protocol.Rejected, Evidence: protocol.Evidence{
		Receipt: protocol.Receipt{Committed: committed, Certificate: []protocol.Certificate{{
			Attestations: []protocol.Signed[protocol.Attestation]{attestation(0, 2600), attestation(3, augmented)},
		}}},
		Audit: []protocol.AuditRecord{{Statements: []protocol.Signed[protocol.AuditStatement]{
			{Body: protocol.AuditStatement{Index: 1, Pixels: committed.Commit.Body.Pixels, Root: protocol.Hash{7}}},
			{Body: protocol.AuditStatement{Index: 4, Pixels: pixels, Root: root}},
		}}},
	}}
}

// TestWhatANodeDoubts: a node doubts what it computed otherwise, the gravest first, and nothing else.
func TestWhatANodeDoubts(t *testing.T) {
	w, n := still(t, committee)
	committed := w.committed(newKey(t), 10, 1)
	made, good := committed.Commit.Body.Pixels, protocol.Hash{7}
	scored := roles.PictureScored{Plain: 2500, Augmented: map[uint32]int32{3: 2610}}
	for name, c := range map[string]struct {
		result *protocol.AuditResult
		scored *roles.PictureScored
		end    roles.CloseCase
		want   []settlement.Dissent
	}{
		"nothing is known":  {nil, nil, disputed(committed, 1, 2, protocol.Hash{9}, protocol.Hash{9}), nil},
		"all is right":      {&protocol.AuditResult{Pixels: made, Root: good}, &scored, disputed(committed, 2500, 2610, made, good), nil},
		"the miner":         {&protocol.AuditResult{Pixels: protocol.Hash{5}, Root: good}, nil, disputed(committed, 1, 2, made, good), []settlement.Dissent{{Kind: settlement.DissentPixels, Claimed: protocol.Hash{5}}}},
		"an auditor":        {&protocol.AuditResult{Pixels: made, Root: good}, nil, disputed(committed, 1, 2, protocol.Hash{9}, good), []settlement.Dissent{{Kind: settlement.DissentAuditPixels, Index: 4, Claimed: made}}},
		"an auditor's root": {&protocol.AuditResult{Pixels: made, Root: good}, nil, disputed(committed, 1, 2, made, protocol.Hash{9}), []settlement.Dissent{{Kind: settlement.DissentAuditRoot, Index: 4, Claimed: good}}},
		"the whole score":   {nil, &scored, disputed(committed, 2501, 2610, made, good), []settlement.Dissent{{Kind: settlement.DissentPlain, Claimed: settlement.ScoreWord(2500)}}},
		"one member":        {nil, &scored, disputed(committed, 2500, 2611, made, good), []settlement.Dissent{{Kind: settlement.DissentAugmented, Index: 3, Claimed: settlement.ScoreWord(2610)}}},
	} {
		t.Run(name, func(t *testing.T) {
			id, opening := protocol.Keccak([]byte(name)), protocol.Opening{Prompt: fakePrompt}
			if c.result != nil {
				require.NoError(t, n.exhibits.made(id, committed, opening, *c.result))
			}
			if c.scored != nil {
				require.NoError(t, n.exhibits.scored(id, committed, opening, []byte("rgb"), *c.scored))
			}
			require.NoError(t, n.exhibits.closed(id, c.end))
			kept, _, err := newExhibits(n.records).open() // as after a restart
			require.NoError(t, err)
			var got []settlement.Dissent
			if d, ok := kept[doubtPrefix+id.String()]; ok {
				got = append(got, settlement.Dissent{Kind: d.Kind, Index: d.Index, Claimed: d.Claimed})
				require.NoError(t, n.exhibits.drop(doubtPrefix+id.String()))
			}
			require.Equal(t, c.want, got)
		})
	}
}

// TestExhibitsAreKeptLongEnough: what a node can still be accused of is kept, what is over is swept.
func TestExhibitsAreKeptLongEnough(t *testing.T) {
	w, n := still(t, committee)
	committed, id := w.committed(newKey(t), 10, 1), protocol.Hash{1}
	require.NoError(t, n.exhibits.made(id, committed, protocol.Opening{Salt: protocol.Hash{2}, Prompt: fakePrompt}, protocol.AuditResult{}))
	require.NoError(t, n.exhibits.sweep(10+exhibitRounds))
	e, found, err := n.exhibits.get(id)
	require.NoError(t, err)
	require.True(t, found)
	require.Equal(t, committed, e.committed)
	require.Equal(t, protocol.Hash{2}, e.Salt)
	require.NoError(t, n.exhibits.sweep(11+exhibitRounds+forgetRounds))
	_, found, err = n.exhibits.get(id)
	require.NoError(t, err)
	require.False(t, found)
	require.NoError(t, n.records.Put(exhibitPrefix+id.String(), []byte("damaged")))
	_, _, err = n.exhibits.get(id)
	require.Error(t, err)
}

// TestDoubtsAreBounded: evidence that piles up because nobody pays the bonds is bounded.
func TestDoubtsAreBounded(t *testing.T) {
	w, n := still(t, committee)
	committed := w.committed(newKey(t), 10, 1)
	for i := range maxDoubts + 5 {
		require.NoError(t, n.exhibits.made(numbered(i), committed, protocol.Opening{Prompt: fakePrompt}, protocol.AuditResult{}))
		require.NoError(t, n.exhibits.closed(numbered(i), disputed(committed, 1, 2, protocol.Hash{}, protocol.Hash{})))
	}
	kept, _, err := n.exhibits.open()
	require.NoError(t, err)
	require.Len(t, kept, maxDoubts)
}
