package hostile

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/p2p"
	"github.com/limn-network/limn/protocol"
)

// TestMessagesPass: an attack with messages that no validator reads to their end would cost its victim nothing.
func TestMessagesPass(t *testing.T) {
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	task, err := picture()
	require.NoError(t, err)
	domain := protocol.Domain{ChainID: 7, Escrow: protocol.Address{1}}
	a := &attacker{key: protocol.NewKey(key), start: time.Now(), plan: Plan{Task: task, Prompt: prompt, Domain: domain, Round: 9, Period: time.Second}}

	data, err := a.announced()
	require.NoError(t, err)
	announced, err := protocol.Decode[protocol.TaskAnnounced](data, protocol.MaxAnnouncedBytes)
	require.NoError(t, err)
	require.NoError(t, announced.Verify(domain))

	data, err = a.committed()
	require.NoError(t, err)
	committed, err := protocol.Decode[protocol.Committed](data, protocol.MaxCommittedBytes)
	require.NoError(t, err)
	require.NoError(t, committed.Verify(domain))

	a.plan.Target.ID, err = p2p.PeerIDFromPublicKey(&key.PublicKey)
	require.NoError(t, err)
	data, err = a.forged()
	require.NoError(t, err)
	forged, err := protocol.Decode[protocol.Committed](data, protocol.MaxCommittedBytes)
	require.NoError(t, err)
	require.NoError(t, forged.Check(domain), "only its signatures are wrong")
	require.Equal(t, a.key.Address(), forged.Assignment.Body.Miner)
	require.Error(t, forged.Commit.Verify(domain, a.key.Address()))

	data, err = unregistered(a, "attestation")
	require.NoError(t, err)
	attestation, err := protocol.Decode[protocol.Signed[protocol.Attestation]](data, protocol.MaxAttestationBytes)
	require.NoError(t, err)
	require.NoError(t, attestation.Verify(domain, a.key.Address()))

	for _, topic := range []string{"attestation", "audit"} {
		data, err = badSignature(a, topic)
		require.NoError(t, err)
		require.NotEmpty(t, data)
	}
}

func TestUnknownKind(t *testing.T) {
	_, err := Run(t.Context(), Plan{Kind: "kindness"})
	require.ErrorIs(t, err, ErrKind)
}
