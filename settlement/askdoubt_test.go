package settlement

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/limn-network/limn/protocol"
	"github.com/limn-network/limn/settlement/bindings/asks"
	"github.com/limn-network/limn/settlement/bindings/evidence"
)

// answeredError is what an RPC says when a call went wrong at its side.
type answeredError struct {
	code int
	text string
	data any
}

func (e answeredError) Error() string  { return e.text }
func (e answeredError) ErrorCode() int { return e.code }
func (e answeredError) ErrorData() any { return e.data }

// TestTroubleIsNoDoubt: an error of our own connection to the chain, or of our own disk, never has a settler asked.
func TestTroubleIsNoDoubt(t *testing.T) {
	for _, trouble := range []error{
		fmt.Errorf("%w: connection refused", ErrUnreachable),
		fmt.Errorf("%w: two answers", ErrBadAnswer),
		answeredError{-32000, "header not found", nil},
		answeredError{-32000, "missing trie node", nil},
		answeredError{-32005, "limit exceeded", nil},
		answeredError{-32601, "the method eth_call does not take overrides", nil},
		answeredError{3, "execution reverted", "0xdeadbeef"}, // of no contract that we know
		answeredError{-32000, "out of gas", nil},
		Explain(answeredError{3, "execution reverted", "0x"}),
		&RevertError{Name: "UnknownRound"},       // the RPC does not assume beacons as proved
		&RevertError{Name: "SnapshotNotReached"}, // it is behind
		fmt.Errorf("check evidence: %w", ErrFuture),
		ErrBeaconGone, ErrLevelUnknown, context.Canceled, context.DeadlineExceeded, errors.New("disk full"),
	} {
		assert.False(t, justifies(doubted(trouble)), trouble)
		assert.False(t, disproved(trouble), trouble)
	}
	for _, doubt := range []error{
		fmt.Errorf("%w: nobody has it", ErrNoEvidence),
		fmt.Errorf("%w: %w", ErrWrongEvidence, protocol.ErrSigner),
		fmt.Errorf("call: %w", &RevertError{Name: "NotCertified"}),
		&RevertError{Name: "WrongPrice"},
	} {
		assert.True(t, justifies(doubted(doubt)), doubt)
	}
	assert.True(t, disproved(&RevertError{Name: "HadFunds"}))
	assert.False(t, disproved(&RevertError{Name: "BadOpening"}), "of our own proof")
}

// TestRefusalsAreSorted: a refusal that is added to a contract is put on one side or the other.
func TestRefusalsAreSorted(t *testing.T) {
	others := []string{
		"AlreadyConnected", "NotDeployer", "NotGovernor", "OutOfBounds", "ZeroAddress", // of other calls
		"AskedBefore", "NotAsked", "NotDue", "NotFinal", "NotPrepaid", "NothingOwed", "TooLate", "WrongAnswer", "ReentrancyGuardReentrantCall",
		"BadOpening", "BadPath", "BadPathLength", "BadProofLength", "MalformedElement", "NoSuchElement", "NoSuchRecord", "NotPrevious",
		"WrongData", "WrongElement", "WrongProofs", // of proofs that we make ourselves
	}
	judged, err := evidence.EvidenceMetaData.ParseABI()
	require.NoError(t, err)
	skipped, err := asks.AsksMetaData.ParseABI()
	require.NoError(t, err)
	for name := range judged.Errors {
		assert.NotEqual(t, slices.Contains(refutations(), name), slices.Contains(others, name), name)
	}
	for name := range skipped.Errors {
		assert.NotEqual(t, slices.Contains(unfounded(), name), slices.Contains(others, name), name)
	}
	for _, name := range refutations() {
		assert.Contains(t, judged.Errors, name)
	}
	for _, name := range unfounded() {
		assert.Contains(t, skipped.Errors, name)
	}
}
