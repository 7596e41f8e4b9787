package protocol

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// The specification names every type and number as the code has them.
func TestSpecification(t *testing.T) {
	data, err := os.ReadFile("SPEC.md")
	require.NoError(t, err)
	spec := string(data)
	for _, s := range samples() {
		typ := strings.TrimSuffix(s.typ, taskType)
		require.Contains(t, spec, "\n"+typ+"\n")
		name, _, _ := strings.Cut(typ, "(")
		require.Contains(t, spec, fmt.Sprintf("**%d %s**", s.body.Kind(), name))
	}
	require.Contains(t, spec, "\n"+taskType+"\n")
	require.Contains(t, spec, domainType)
	for name, line := range map[string]string{
		"TaskAnnounced":  fmt.Sprintf("`[announcement, prompt]`, the announcement signed | %s |", thousands(MaxAnnouncedBytes)),
		"Committed":      fmt.Sprintf("the first three signed | %s |", thousands(MaxCommittedBytes)),
		"Attestation":    fmt.Sprintf("`[6, body, signature]` | %s |", thousands(MaxAttestationBytes)),
		"audit":          fmt.Sprintf("`[kind, body, signature]` | %s |", thousands(MaxAuditBytes)),
		"Receipt":        fmt.Sprintf("domain is `[chainId, escrow]` | %s |", thousands(MaxReceiptBytes)),
		"Evidence":       fmt.Sprintf("none or one audit | %s |", thousands(MaxEvidenceBytes)),
		"envelope":       fmt.Sprintf("It has at most %s bytes", thousands(MaxEnvelopeBytes)),
		"private block":  fmt.Sprintf("a multiple of %s", thousands(blockUnit)),
		"list":           fmt.Sprintf("a list has at most %d\nelements", maxElements),
		"prompt":         fmt.Sprintf("1 to %s bytes of UTF-8", thousands(MaxPromptBytes)),
		"waves":          fmt.Sprintf("the first %d, %d, %d, %d and %d places", Wave(0), Wave(1), Wave(2), Wave(3), Wave(4)),
		"prefix":         fmt.Sprintf("n > %d and attested - missing >= %d", FirstSeven, Lead),
		"certificate":    fmt.Sprintf("It has %d to %d members", FirstSeven, MaxDraw),
		"base rate":      fmt.Sprintf("the miner's rate (base %d)", BaseAuditRate),
		"audit lead":     fmt.Sprintf("leads all others together by %d decides", AuditLead),
		"receipt's text": "keyword `" + receiptKeyword + "`",
	} {
		require.Contains(t, spec, line, name)
	}
}

// thousands writes a number as prose does.
func thousands(n int) string {
	s := fmt.Sprint(n)
	for i := len(s) - 3; i > 0; i -= 3 {
		s = s[:i] + "," + s[i:]
	}
	return s
}
