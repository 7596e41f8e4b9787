package protocol

import (
	"reflect"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestValidatePrompt(t *testing.T) {
	for _, good := range []string{
		testPrompt, "x", "яблоко", "林檎", "👩‍🎨 painting", "تفاحة حمراء", "a\u200fb", strings.Repeat("a", MaxPromptBytes), "quote \" and \\",
	} {
		require.NoError(t, ValidatePrompt(good), "%q", good)
	}
	for _, bad := range []string{
		"", " ", "\u00a0\u3000", strings.Repeat("a", MaxPromptBytes+1), strings.Repeat("ü", MaxPromptBytes/2) + "a",
		"a\xff", "\xc0\xaf", "\xed\xa0\x80", "a\nb", "a\tb", "a\x00", "\x1b[2J", "a\u009bb", "a\x7f", "a\u2028b", "a\u202eb", "a\u2066b",
	} {
		require.ErrorIs(t, ValidatePrompt(bad), ErrPrompt, "%q", bad)
	}
}

func TestPromptHash(t *testing.T) {
	require.NotEqual(t, PromptHash(Hash{}, "a"), PromptHash(Hash{1}, "a"))
	require.NotEqual(t, PromptHash(Hash{}, "a"), PromptHash(Hash{}, "b"))
	require.Equal(t, Keccak(make([]byte, 32), []byte("a")), PromptHash(Hash{}, "a"))
}

// Every field with a range is tried just beyond it; the samples are valid.
func TestValidate(t *testing.T) {
	sampleOf := func(kind Kind) Message {
		for _, s := range samples() {
			if s.body.Kind() == kind {
				return s.body
			}
		}
		panic("no sample")
	}
	tests := []struct {
		kind  Kind
		field string
		bad   []any
	}{
		{KindAnnouncement, "Task.Model", []any{Hash{}}},
		{KindAnnouncement, "Task.Prompt", []any{Hash{}}},
		{KindAnnouncement, "Task.Tokens", []any{Hash{}}},        // of the exact tier
		{KindAnnouncement, "Task.Tier", []any{TierStatistical}}, // with tokens
		{KindAnnouncement, "Task.Width", []any{uint16(0), uint16(MaxSide + 1)}},
		{KindAnnouncement, "Task.Height", []any{uint16(0), uint16(MaxSide + 1)}},
		{KindAnnouncement, "Task.Steps", []any{uint16(0), uint16(MaxSteps + 1)}},
		{KindAnnouncement, "Task.Guidance", []any{uint16(MaxGuidance + 1)}},
		{KindAnnouncement, "Task.Tier", []any{Tier(2), Tier(255)}},
		{KindAnnouncement, "Requester", []any{Address{}}},
		{KindAnnouncement, "MaxPrice", []any{Amount(0), MaxPrice + 1}},
		{KindQuote, "Announcement", []any{Hash{}}},
		{KindQuote, "Miner", []any{Address{}}},
		{KindQuote, "Price", []any{Amount(0), MaxPrice + 1}},
		{KindQuote, "P90", []any{uint32(1)}},
		{KindAssignment, "Task.Model", []any{Hash{}}},
		{KindAssignment, "Requester", []any{Address{}}},
		{KindAssignment, "Miner", []any{Address{}}},
		{KindAssignment, "Price", []any{Amount(0), MaxPrice + 1}},
		{KindAssignment, "CommitBy", []any{uint64(0), uint64(1<<63 + 1)}},
		{KindVoucher, "Payer", []any{Address{}}},
		{KindVoucher, "Number", []any{uint32(0), FirstVoucher(7)}}, // with a previous one
		{KindVoucher, "Previous", []any{Hash{}}},                   // without one
		{KindVoucher, "Assignment", []any{Hash{}}},
		{KindVoucher, "Miner", []any{Address{}}},
		{KindVoucher, "Price", []any{Amount(0), MaxPrice + 1}},
		{KindVoucher, "CommitBy", []any{uint64(0), uint64(1<<63 + 1)}},
		{KindVoucher, "Params", []any{uint32(0)}},
		{KindCommit, "Assignment", []any{Hash{}}},
		{KindCommit, "Picture", []any{Hash{}}},
		{KindCommit, "Pixels", []any{Hash{}}},
		{KindCommit, "Trace", []any{Hash{}}},
		{KindCommit, "Size", []any{uint32(0), uint32(MaxPictureBytes + 1)}},
		{KindAttestation, "Assignment", []any{Hash{}}},
		{KindAttestation, "Index", []any{uint32(MaxDraw)}},
		{KindAttestation, "Beacon", []any{Hash{}}},
		{KindAttestation, "Commit", []any{Hash{}}},
		{KindAttestation, "Plain", []any{int32(10_001), int32(-10_001)}},
		{KindAttestation, "Augmented", []any{int32(10_001), int32(-10_001), int32(-1 << 31)}},
		{KindAuditCommit, "Assignment", []any{Hash{}}},
		{KindAuditCommit, "Index", []any{uint32(MaxDraw)}},
		{KindAuditCommit, "Beacon", []any{Hash{}}},
		{KindAuditCommit, "Sealed", []any{Hash{}}},
		{KindTraceReveal, "Assignment", []any{Hash{}}},
		{KindTraceReveal, "Root", []any{Hash{}}},
		{KindTraceReveal, "Salt", []any{Hash{}}},
		{KindAuditStatement, "Assignment", []any{Hash{}}},
		{KindAuditStatement, "Index", []any{uint32(MaxDraw)}},
		{KindAuditStatement, "Beacon", []any{Hash{}}},
		{KindAuditStatement, "Pixels", []any{Hash{}}},
		{KindAuditStatement, "Root", []any{Hash{}}},
		{KindAuditStatement, "Salt", []any{Hash{}}},
		{KindNodeKey, "Owner", []any{Address{}}},
		{KindNodeKey, "Node", []any{Address{}}},
		{KindNodeKey, "Roles", []any{Roles(0), Roles(32)}},
		{KindPayerKey, "Owner", []any{Address{}}},
		{KindPayerKey, "Key", []any{Address{}}},
	}
	for _, tt := range tests {
		for _, bad := range tt.bad {
			message := reflect.New(reflect.TypeOf(sampleOf(tt.kind))).Elem()
			message.Set(reflect.ValueOf(sampleOf(tt.kind)))
			require.NoError(t, message.Interface().(Message).Validate())
			field := message
			for name := range strings.SplitSeq(tt.field, ".") {
				field = field.FieldByName(name)
			}
			field.Set(reflect.ValueOf(bad))
			require.ErrorIs(t, message.Interface().(Message).Validate(), ErrRange, "%T.%s = %v", message.Interface(), tt.field, bad)
		}
	}
	first := sampleOf(KindVoucher).(Voucher)
	first.Number, first.Previous = 0, Hash{}
	require.NoError(t, first.Validate())
	require.True(t, (RoleMiner | RoleAuditor).Has(RoleAuditor))
	require.False(t, RoleMiner.Has(RoleMiner|RoleAuditor))
}
