package protocol

import (
	"bytes"
	"crypto/sha256"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func testOpening() Opening {
	return Opening{Salt: named("salt of the prompt"), Prompt: testPrompt, Key: named("key of the picture")}
}

// privateTask is the test task with its prompt hidden.
func privateTask() Task {
	task, o := testTask(), testOpening()
	task.Prompt, task.Tokens = PromptHash(o.Salt, o.Prompt), TokensHash(o.Salt, testTokens)
	return task
}

func testSeat() Seat {
	return Seat{Assignment: testDomain.Digest(testAssignment()), Draw: PurposeVerifier, Index: 3}
}

func TestOpeningOfTask(t *testing.T) {
	task, o := privateTask(), testOpening()
	require.True(t, o.Private())
	require.NoError(t, o.Check(task))
	require.NoError(t, Opening{Prompt: testPrompt}.Check(testTask()))
	for name, bad := range map[string]Opening{
		"other prompt":      {Salt: o.Salt, Prompt: "a green pear", Key: o.Key},
		"other salt":        {Salt: named("other"), Prompt: o.Prompt, Key: o.Key},
		"no salt":           {Prompt: o.Prompt, Key: o.Key},
		"no key":            {Salt: o.Salt, Prompt: o.Prompt},
		"unprintable":       {Salt: o.Salt, Prompt: "a\x1b[2J", Key: o.Key},
		"nothing":           {},
		"key to the public": {Prompt: testPrompt, Key: o.Key},
	} {
		require.Error(t, bad.Check(task), name)
	}
	require.ErrorIs(t, Opening{Prompt: testPrompt, Key: o.Key}.Check(testTask()), ErrMismatch, "a public task with a key")
}

// Bundles of a private task hold without its prompt; a prompt that is there must be the one of a public task.
func TestPrivateBundles(t *testing.T) {
	order := testAssignment()
	order.Task = privateTask()
	committed := testCommitted(t, order)
	committed.Prompt = ""
	require.NoError(t, committed.Verify(testDomain))
	r := Receipt{Domain: testDomain, Committed: committed}
	require.NoError(t, r.Verify())
	_, ok := r.Reveal()
	require.False(t, ok)

	r.Opening = []Opening{testOpening()}
	require.NoError(t, r.Verify())
	o, ok := r.Reveal()
	require.True(t, ok)
	require.Equal(t, testOpening(), o)
	_, err := Evidence{Receipt: r}.Judge(0, 0)
	require.ErrorIs(t, err, ErrMismatch, "evidence is for everybody")

	r.Opening[0].Prompt = "another"
	require.ErrorIs(t, r.Verify(), ErrMismatch)
	r.Opening = []Opening{testOpening(), testOpening()}
	require.ErrorIs(t, r.Verify(), ErrMismatch)
	committed.Prompt = testPrompt // its hash has a salt
	require.ErrorIs(t, committed.Verify(testDomain), ErrMismatch)
}

func TestPrivatePicture(t *testing.T) {
	key, id := named("key"), named("assignment")
	for _, size := range []int{1, 57, blockUnit - 41, blockUnit - 40, 5000, 70_000} {
		png := bytes.Repeat([]byte("PNG with \x80 and \x00"), size/16+1)[:size]
		block, err := SealPicture(key, id, png)
		require.NoError(t, err)
		require.Zero(t, len(block)%blockUnit)
		require.Less(t, len(block), size+blockUnit+64)
		again, err := SealPicture(key, id, png)
		require.NoError(t, err)
		require.Equal(t, block, again, "the owner makes the block again")
		plain, err := OpenPicture(key, id, block)
		require.NoError(t, err)
		require.Equal(t, png, plain)
		_, err = OpenPicture(named("other"), id, block)
		require.ErrorIs(t, err, ErrSealed)
		_, err = OpenPicture(key, named("other"), block)
		require.ErrorIs(t, err, ErrSealed)
		for _, at := range []int{0, 23, 24, len(block) / 2, len(block) - 1} {
			bad := bytes.Clone(block)
			bad[at] ^= 1
			_, err = OpenPicture(key, id, bad)
			require.ErrorIs(t, err, ErrSealed, at)
		}
	}
	_, err := OpenPicture(key, id, nil)
	require.ErrorIs(t, err, ErrSealed)
	_, err = SealPicture(key, id, make([]byte, MaxPictureBytes))
	require.ErrorIs(t, err, ErrTooLarge)
}

// Blocks tell nothing of their content by which two could be compared: neither length nor a common piece.
func TestPrivateBlocksDiffer(t *testing.T) {
	png := bytes.Repeat([]byte("the same picture"), 64)
	seen := map[string]bool{}
	for _, key := range []Hash{named("one"), named("two")} {
		for _, id := range []Hash{named("first"), named("second")} {
			block, err := SealPicture(key, id, png)
			require.NoError(t, err)
			require.Len(t, block, blockUnit)
			require.False(t, bytes.Contains(block, png[:16]))
			require.False(t, seen[string(block[:24])], "a nonce twice")
			seen[string(block[:24])] = true
		}
	}
}

func TestEnvelope(t *testing.T) {
	member, other := testKey(verifierKeys), testKey(verifierKeys+1)
	o, seat := testOpening(), testSeat()
	envelope, err := SealOpening(o, seat, &member.Private().PublicKey)
	require.NoError(t, err)
	require.False(t, bytes.Contains(envelope, []byte(o.Prompt)))
	got, err := OpenEnvelope(member, seat, envelope)
	require.NoError(t, err)
	require.Equal(t, o, got)
	_, err = OpenEnvelope(other, seat, envelope)
	require.ErrorIs(t, err, ErrSealed)
	for _, wrong := range []Seat{
		{Assignment: named("other"), Draw: seat.Draw, Index: seat.Index},
		{Assignment: seat.Assignment, Draw: PurposeAuditor, Index: seat.Index},
		{Assignment: seat.Assignment, Draw: seat.Draw, Index: seat.Index + 1},
	} {
		_, err = OpenEnvelope(member, wrong, envelope)
		require.ErrorIs(t, err, ErrSealed)
	}
	for at := range envelope {
		bad := bytes.Clone(envelope)
		bad[at] ^= 1
		_, err = OpenEnvelope(member, seat, bad)
		require.Error(t, err, at)
	}
	_, err = OpenEnvelope(member, seat, make([]byte, MaxEnvelopeBytes+1))
	require.ErrorIs(t, err, ErrTooLarge)
	longest := Opening{Salt: o.Salt, Prompt: strings.Repeat("x", MaxPromptBytes), Key: o.Key}
	envelope, err = SealOpening(longest, seat, &member.Private().PublicKey)
	require.NoError(t, err)
	require.LessOrEqual(t, len(envelope), MaxEnvelopeBytes)
	require.NoError(t, seat.Validate())
	require.ErrorIs(t, Seat{Assignment: seat.Assignment, Draw: PurposeAudit}.Validate(), ErrRange)
	require.ErrorIs(t, Seat{Assignment: seat.Assignment, Draw: PurposeVerifier, Index: MaxDraw}.Validate(), ErrRange)
}

func FuzzOpening(f *testing.F) { fuzzWire[Opening](f) }
func FuzzSeat(f *testing.F)    { fuzzWire[Seat](f) }

func FuzzOpenPicture(f *testing.F) {
	key, id := named("key"), named("assignment")
	block, err := SealPicture(key, id, []byte("PNG"))
	require.NoError(f, err)
	f.Add(block)
	f.Fuzz(func(t *testing.T, data []byte) {
		png, err := OpenPicture(key, id, data)
		if err != nil {
			return
		}
		again, err := SealPicture(key, id, png)
		require.NoError(t, err)
		require.Equal(t, sha256.Sum256(data), sha256.Sum256(again))
	})
}

func FuzzOpenEnvelope(f *testing.F) {
	member, seat := testKey(verifierKeys), testSeat()
	envelope, err := SealOpening(testOpening(), seat, &member.Private().PublicKey)
	require.NoError(f, err)
	f.Add(envelope)
	f.Fuzz(func(_ *testing.T, data []byte) {
		if o, err := OpenEnvelope(member, seat, data); err == nil {
			_ = o.Check(privateTask())
		}
	})
}
